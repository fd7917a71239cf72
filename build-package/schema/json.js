const TEXT_MAX = 4_000;
export function at(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name))
            return undefined;
        here = here[name];
    }
    return here;
}
export function textAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found !== 'string')
        return undefined;
    return found.slice(0, TEXT_MAX).trim() || undefined;
}
export function countAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
export function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export function urlAt(value, ...path) {
    const found = textAt(value, ...path);
    return found && /^https?:\/\/[^\s/]/.test(found) && URL.canParse(found) ? found : undefined;
}
export function timeAt(value, ...path) {
    const time = Date.parse(textAt(value, ...path) ?? '');
    return time >= Date.UTC(2000, 0, 1) ? time : undefined;
}
export function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
