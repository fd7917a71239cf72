import { CHANNEL_ALIASES, CHANNELS, registry } from '../channels/index.js';
import { isGiven, jsonNames } from '../schema/field.js';
import { generalFields, readGeneral } from './general.js';
import { isObject, parseConfigText } from './json.js';
import { readRules, ruleFields } from './target-rules.js';
export const INPUT_NAMES = [
    'config',
    ...[generalFields, ...CHANNELS.map((name) => registry[name].settings.fields)].flatMap((fields) => Object.values(fields).map(({ input }) => input)),
];
const TARGETS = 'notification_config';
export function readConfig(inputs) {
    const json = inputs.config === undefined ? { value: {} } : parseConfigText(inputs.config);
    const top = 'value' in json ? json.value : {};
    const { general, faults } = readGeneral(gather(generalFields, inputs, top, ''));
    const sources = sourcesOf(inputs, top);
    const chosen = general.channels ?? CHANNELS.filter((name) => sources[name].places.length > 0);
    return {
        general,
        targets: CHANNELS.filter((name) => chosen.includes(name)).flatMap((name) => targetsOf(name, sources[name].places)),
        faults: [
            ...('fault' in json ? [json.fault] : []),
            ...unknownFields(top, [...namesOf(generalFields), TARGETS], ''),
            ...faults,
            ...Object.values(sources).flatMap((source) => source.faults),
            ...CHANNELS.filter((name) => !chosen.includes(name)).flatMap((name) => sources[name].places.flatMap((place) => registry[name].settings.check(place.given))),
        ],
        notices: CHANNELS.flatMap((name) => sources[name].notices),
        anyCredential: CHANNELS.some((name) => sources[name].places.some((place) => holdsCredential(name, place.given))),
    };
}
function sourcesOf(inputs, top) {
    const raw = top[TARGETS];
    const targets = isObject(raw) ? raw : {};
    const names = [...CHANNELS, ...Object.keys(CHANNEL_ALIASES)];
    const misplaced = raw === undefined || isObject(raw)
        ? unknownFields(targets, names, `config.${TARGETS}`)
        : [{ where: `config.${TARGETS}`, problem: { code: 'json-object' } }];
    const entries = CHANNELS.map((name, index) => {
        const source = sourceOf(name, inputs, targets);
        return [name, index === 0 ? { ...source, faults: [...misplaced, ...source.faults] } : source];
    });
    return Object.fromEntries(entries);
}
function sourceOf(name, inputs, targets) {
    const { settings, aliases } = registry[name];
    const keys = [name, ...aliases].filter((key) => isGiven(targets[key]));
    const items = keys.flatMap((key) => itemsOf(targets[key], `config.${TARGETS}.${key}`));
    const several = keys.length > 1 || keys.some((key) => Array.isArray(targets[key]));
    const single = Object.values(settings.fields).find((field) => inputs[field.input] !== undefined);
    const fromInputs = { places: [placeOf(settings.fields, inputs, {}, '')], faults: [], notices: [] };
    if (items.length === 0)
        return single ? fromInputs : joined([]);
    if (!several)
        return joined(items.map((item) => oneTarget(settings.fields, inputs, item)));
    if (!single)
        return joined(items.map((item) => oneTarget(settings.fields, {}, item)));
    const problem = {
        code: 'replaces-targets',
        others: [`config.${TARGETS}.${keys[0]}`, String(items.length)],
    };
    return { ...fromInputs, notices: [{ where: single.input, problem }] };
}
const itemsOf = (json, path) => Array.isArray(json)
    ? json.map((item, index) => ({ json: item, path: `${path}[${index}]` }))
    : [{ json, path }];
function oneTarget(fields, inputs, { json, path }) {
    if (!isObject(json)) {
        return { places: [], faults: [{ where: path, problem: { code: 'json-object' } }], notices: [] };
    }
    const known = [...namesOf(fields), ...namesOf(ruleFields)];
    return {
        places: [placeOf(fields, inputs, json, path)],
        faults: unknownFields(json, known, path),
        notices: [],
    };
}
const joined = (sources) => ({
    places: sources.flatMap((source) => source.places),
    faults: sources.flatMap((source) => source.faults),
    notices: sources.flatMap((source) => source.notices),
});
const placeOf = (fields, inputs, json, path) => ({
    given: gather(fields, inputs, json, path),
    rules: gather(ruleFields, {}, json, path),
});
function gather(fields, inputs, json, path) {
    const given = {};
    for (const [name, field] of Object.entries(fields)) {
        const input = inputs[field.input];
        const key = jsonNames(field).find((known) => isGiven(json[known]));
        if (input !== undefined)
            given[name] = { value: input, where: field.input };
        else if (key !== undefined)
            given[name] = { value: json[key], where: `${path || 'config'}.${key}` };
        else if (path)
            given[name] = { value: undefined, where: `${path}.${field.json}` };
    }
    return given;
}
function targetsOf(name, places) {
    const { settings } = registry[name];
    if (places.length === 0)
        return [{ channel: name, label: name, rules: {}, ruleFaults: [], settings: settings.read({}) }];
    return places.map((place, index) => {
        const { rules, faults } = readRules(place.rules);
        const number = places.length > 1 ? `[${index + 1}]` : '';
        const label = `${name}${number}${rules.name ? ` (${rules.name})` : ''}`;
        return { channel: name, label, rules, ruleFaults: faults, settings: settings.read(place.given) };
    });
}
const namesOf = (fields) => Object.values(fields).flatMap((field) => [...jsonNames(field)]);
function unknownFields(json, known, path) {
    return Object.keys(json)
        .filter((key) => !known.includes(key) && key !== '$schema')
        .map((key) => ({
        where: `${path || 'config'}.${key.slice(0, 60)}`,
        problem: { code: 'unknown-field', allowed: [...new Set(known)] },
    }));
}
const holdsCredential = (name, given) => Object.entries(registry[name].settings.fields).some(([key, field]) => field.kind.secret && isGiven(given[key]?.value));
