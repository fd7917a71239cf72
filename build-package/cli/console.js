import { inertText } from '../safety/inert.js';
export function plainRunner(print, words, debug) {
    const line = (text, level = '') => {
        for (const each of inertText(text).split('\n'))
            print(`job-notify: ${level}${each}\n`);
    };
    const at = (level) => (text) => line(text, `${words().levels[level]}: `);
    return {
        mask: () => { },
        debug: (text) => {
            if (debug)
                line(text);
        },
        info: (text) => line(text),
        notice: at('notice'),
        warning: at('warning'),
        error: at('error'),
        outputs: () => true,
        state: () => false,
        summary: () => false,
    };
}
