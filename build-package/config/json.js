const MAX_BYTES = 1024 * 1024;
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export function parseConfigText(given) {
    if (given.length > MAX_BYTES)
        return { fault: { where: 'config', problem: { code: 'too-long' } } };
    try {
        const value = JSON.parse(withoutMark(given));
        return isObject(value)
            ? { value: withoutNulls(value) }
            : { fault: { where: 'config', problem: { code: 'json-object' } } };
    }
    catch (error) {
        return { fault: { where: 'config', problem: { code: 'json', ...place(given, error) } } };
    }
}
const DEPTH_MAX = 6;
function withoutNulls(value, depth = 0) {
    if (depth > DEPTH_MAX)
        return value;
    if (Array.isArray(value))
        return value.map((item) => withoutNulls(item, depth + 1));
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => item === null ? [] : [[name, withoutNulls(item, depth + 1)]]));
}
const withoutMark = (given) => (given.charCodeAt(0) === 0xfeff ? given.slice(1) : given);
function place(given, error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    if (position === undefined)
        return {};
    const before = given.slice(0, Number(position)).split('\n');
    return { others: [String(before.length), String((before.at(-1)?.length ?? 0) + 1)] };
}
