import { inertLine, inertText } from '../../safety/inert.js';
import { layOut } from '../layout.js';
import { columns } from '../shorten.js';
import { renderTemplate } from './render.js';
import { ownLinks, templateView } from './view.js';
export function ownTexts(report, context) {
    let view;
    const fields = () => {
        view ??= templateView(report, context);
        return view;
    };
    return {
        line: (template) => line(template, fields()),
        body: (template, telling, options) => body(template, fields(), telling, options),
    };
}
const TITLE_MAX = 200;
const TITLE_PLACE = { escape: inertLine, literal: inertText, size: columns, limit: TITLE_MAX };
function line(template, fields) {
    const title = renderTemplate(template, fields, TITLE_PLACE);
    return title && inertLine(title);
}
function body(template, fields, telling, options) {
    const { dialect, limit } = options;
    const links = ownLinks(fields);
    const { body: framed = asIs, ownLink = asIs } = dialect;
    const frame = dialect.size(layOut(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd);
    const text = renderTemplate(template, fields, {
        escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
        literal: dialect.literal,
        size: dialect.size,
        limit: limit - frame,
    });
    return text && framed(text);
}
const asIs = (text) => text;
