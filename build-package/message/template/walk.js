import { cut } from '../shorten.js';
const STEPS_MAX = 20_000;
export function rendered(tags, fields, place, valueMax) {
    const walk = { fields, place, valueMax, out: [], steps: STEPS_MAX, room: 2 * place.limit };
    through(tags, [{ ...fields }], walk);
    return isSpent(walk) ? undefined : walk.out.join('');
}
const isSpent = ({ steps, room }) => steps < 0 || room < 0;
function through(tags, scopes, walk) {
    for (const tag of tags) {
        walk.steps -= 1;
        if (isSpent(walk))
            return;
        const text = textOf(tag, scopes, walk);
        walk.room -= text.length;
        walk.out.push(text);
        section(tag, scopes, walk);
    }
}
function textOf([type, name], scopes, walk) {
    if (type === 'text')
        return walk.place.literal(name);
    if (type !== 'name' && type !== '&')
        return '';
    const value = look(name, scopes, walk);
    const text = typeof value === 'string' ? value : String(value === true);
    return walk.place.escape(cut(text, walk.valueMax, characters));
}
const characters = (text) => text.length;
function section([type, name, , , inner = []], scopes, walk) {
    if (type !== '#' && type !== '^')
        return;
    const shownFor = scopesOf(look(name, scopes, walk));
    if (type === '#')
        for (const scope of shownFor)
            through(inner, [scope, ...scopes], walk);
    else if (shownFor.length === 0)
        through(inner, scopes, walk);
}
function look(name, scopes, { fields }) {
    const given = givenField(name, fields);
    if (given !== undefined)
        return given;
    const [first = '', ...rest] = name.split('.');
    const scope = scopes.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((value, part) => (isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined), scope?.[first]);
}
export function givenField(name, { fields }) {
    if (!name.startsWith('fields.'))
        return undefined;
    const wanted = name.slice('fields.'.length);
    return fields.find((field) => field.name === wanted)?.value;
}
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function scopesOf(value) {
    if (Array.isArray(value))
        return value;
    if (isGroup(value))
        return isKnown(value) ? [value] : [];
    return value ? [{}] : [];
}
const isKnown = (group) => Object.values(group).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''));
