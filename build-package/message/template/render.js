import Mustache from 'mustache';
import { templateFields } from './fields.js';
import { givenField, rendered } from './walk.js';
const TEMPLATE_MAX = 64 * 1024;
const DEPTH_MAX = 16;
const VALUE_MAX = [20_000, 4_000, 1_000, 300, 80, 20];
export function templateFault(input, template, fields) {
    const parsed = parse(template);
    if ('wrong' in parsed)
        return { code: 'template.syntax', about: { input }, detail: parsed.wrong };
    const fault = firstFault(parsed.tags, [templateFields], fields);
    if (fault)
        return { code: fault.code, about: { input, field: fault.field } };
    const text = rendered(parsed.tags, fields, PLAIN, VALUE_MAX[0]);
    if (text === undefined)
        return { code: 'template.too-long', about: { input } };
    return text.trim() === '' ? { code: 'template.empty', about: { input } } : undefined;
}
const PLAIN = {
    escape: (value) => value,
    literal: (text) => text,
    size: (text) => text.length,
    limit: 1024 * 1024,
};
export function renderTemplate(template, fields, place) {
    const parsed = parse(template);
    if ('wrong' in parsed || firstFault(parsed.tags, [templateFields], fields))
        return undefined;
    for (const most of VALUE_MAX) {
        const text = rendered(parsed.tags, fields, place, most)?.trim();
        if (text === '')
            return undefined;
        if (text !== undefined && place.size(text) <= place.limit)
            return text;
    }
    return undefined;
}
function parse(template) {
    if (template.length > TEMPLATE_MAX)
        return { wrong: `${template.length} > ${TEMPLATE_MAX}` };
    try {
        return { tags: Mustache.parse(template) };
    }
    catch (error) {
        return { wrong: error instanceof Error ? error.message : String(error) };
    }
    finally {
        Mustache.clearCache();
    }
}
function firstFault(tags, tables, fields, depth = 0) {
    for (const tag of tags) {
        const fault = tagFault(tag, tables, fields, depth);
        if (fault)
            return fault;
    }
    return undefined;
}
function tagFault([type, name, , , inner], tables, fields, depth) {
    if (type === 'text' || type === '!' || type === '=')
        return undefined;
    if (type === '>' || depth > DEPTH_MAX)
        return { code: 'template.unsupported', field: `{{${type}${name}}}` };
    const found = describe(name, tables, fields);
    if (!found || (found.fields && !inner))
        return { code: 'template.unknown-field', field: name };
    const within = type === '#' && found.fields ? [found.fields, ...tables] : tables;
    return inner && firstFault(inner, within, fields, depth + 1);
}
const GIVEN = { help: { en: '', 'zh-CN': '' } };
function describe(name, tables, fields) {
    if (givenField(name, fields) !== undefined)
        return GIVEN;
    const [first = '', ...rest] = name.split('.');
    const table = tables.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((found, part) => found?.fields && !found.list && Object.hasOwn(found.fields, part) ? found.fields[part] : undefined, table?.[first]);
}
