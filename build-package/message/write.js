import { wordsFor } from '../words/index.js';
import { contentOf } from './content.js';
import { headlineText, NOTIFICATION_MAX } from './headline.js';
import { layOut } from './layout.js';
import { plainDialect } from './plain.js';
const PLAIN_MAX = 32 * 1024;
export function writePlain({ report, language, ...context }) {
    const words = wordsFor(language);
    return draft(report, { ...context, words }).writtenIn(plainDialect(words), PLAIN_MAX);
}
export function draft(report, context) {
    const { words, templates, ownTexts } = context;
    const telling = tellOnce(report, context);
    const own = ownTexts?.(report, context);
    const heading = templates.title && own?.line(templates.title);
    return {
        telling,
        title: heading || headlineText(telling.headline, words, NOTIFICATION_MAX),
        writtenIn: (dialect, limit) => {
            const options = { words, dialect, limit, ...(heading && { heading }) };
            const body = templates.body && own?.body(templates.body, telling, options);
            return layOut(telling, body ? { ...options, body } : options);
        },
        line: (template) => own?.line(template),
    };
}
const told = new WeakMap();
function tellOnce(report, context) {
    const { words, timezone, named, repeat } = context;
    const key = JSON.stringify([words.language, timezone, named, repeat]);
    const known = told.get(report) ?? new Map();
    const telling = known.get(key) ?? contentOf(report, context);
    told.set(report, known.set(key, telling));
    return telling;
}
