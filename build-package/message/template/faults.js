import { templateFault } from './render.js';
import { templateView } from './view.js';
export function templateFaults(templates, report, context) {
    const given = Object.entries(templates).flatMap(([input, template]) => template === undefined ? [] : [[input, template]]);
    if (given.length === 0)
        return [];
    const fields = templateView(report, context);
    return given.flatMap(([input, template]) => templateFault(input, template, fields) ?? []);
}
