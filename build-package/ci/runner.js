import { appendFileSync } from 'node:fs';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { inertAnnotation, inertLogLine } from '../safety/inert.js';
const HIDING = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'];
const TITLE = { title: 'job-notify' };
const ANNOTATION_MAX = 4000;
export function currentRunner(env) {
    const annotate = (level) => (text) => issueCommand(level, TITLE, inertAnnotation(text).slice(0, ANNOTATION_MAX));
    return {
        mask: (value) => {
            if (HIDING.some((name) => env[name] === 'true'))
                issueCommand('add-mask', {}, value);
        },
        debug: (text) => {
            if (env.RUNNER_DEBUG === '1')
                issueCommand('debug', {}, inertAnnotation(text));
        },
        info: (text) => {
            process.stdout.write(`${text.split('\n').map(inertLogLine).join('\n')}\n`);
        },
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        outputs: (values) => append(env.GITHUB_OUTPUT, keyValues(values)),
        state: (name, value) => append(env.GITHUB_STATE, keyValues({ [name]: value })),
        summary: (markdown) => append(env.GITHUB_STEP_SUMMARY, `${markdown}\n`),
    };
}
const keyValues = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('');
function append(file, text) {
    if (!file)
        return false;
    try {
        appendFileSync(file, text);
        return true;
    }
    catch {
        return false;
    }
}
