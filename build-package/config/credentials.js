import { CHANNELS, registry } from '../channels/index.js';
import { jsonNames } from '../schema/field.js';
import { generalFields } from './general.js';
import { isObject } from './json.js';
const secretFields = [
    ...Object.values(generalFields),
    ...CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)),
].filter((field) => field.kind.secret);
const secretNames = new Set(secretFields.flatMap((field) => jsonNames(field)));
export function credentials(inputs) {
    const single = secretFields.flatMap(({ input }) => inputs[input] ?? []);
    const { config } = inputs;
    return config === undefined ? single : [...single, ...inConfig(config)];
}
function inConfig(config) {
    try {
        return inJson(JSON.parse(config.replace(/^\uFEFF/, '')), false);
    }
    catch {
        return inBrokenJson(config);
    }
}
function inJson(value, isSecret) {
    if (typeof value === 'string' || typeof value === 'number')
        return isSecret ? [String(value)] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => inJson(item, isSecret));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => inJson(item, isSecret || secretNames.has(key)));
}
const AFTER_NAME = /["']?\b(\w{1,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\r\n]{1,4096})|'([^'\r\n]{1,4096})|([^\s,"'}]{1,4096}))/g;
const inBrokenJson = (text) => [...text.matchAll(AFTER_NAME)]
    .filter((match) => secretNames.has(match[1] ?? ''))
    .flatMap((match) => match[2] ?? match[3] ?? match[4] ?? []);
