import { jobName } from '../../hosts/job-name.js';
import { isObject, textAt } from '../../schema/json.js';
const NEEDS_MAX = 1_000;
const NAME_MAX = 1_000;
const RESULTS = new Set(['success', 'failure', 'cancelled', 'skipped']);
export function readNeeds(needs) {
    if (!isObject(needs))
        return [];
    return Object.entries(needs)
        .slice(0, NEEDS_MAX)
        .flatMap(([key, need]) => {
        const result = textAt(need, 'result');
        if (result === undefined)
            return [];
        return [{ key, result: RESULTS.has(result) ? result : 'failure' }];
    });
}
export function standings(jobs, needs) {
    const { exact, spelt } = openKeys(needs);
    const namedBy = (name) => {
        const found = exact(name);
        return found.length > 0 ? found : spelt(name);
    };
    const taken = new Set(jobs.flatMap(({ name }) => namedBy(name)));
    const open = needs.filter((need) => !taken.has(need) && need.result !== 'skipped');
    const strangers = new Set(jobs
        .filter(({ name, conclusion }) => conclusion !== 'skipped' && namedBy(name).length === 0)
        .map(({ name }) => baseName(name)));
    const ofOwnName = standingOfStrangers(open, strangers.size);
    return ({ name }) => {
        const [own] = namedBy(name);
        if (!own)
            return ofOwnName;
        const isSure = exact(name).length > 0 || strangers.size <= open.length;
        return isSure ? standingOf([own]) : 'failed';
    };
}
function standingOfStrangers(open, strangers) {
    if (open.length === 0)
        return 'missing';
    if (standingOf(open) === 'failed')
        return 'failed';
    return strangers <= open.length ? 'allowed' : 'missing';
}
const baseName = (name) => name.slice(0, NAME_MAX).split(/ \(| \/ /, 1)[0] ?? name;
const standingOf = (needs) => needs.every(({ result }) => result === 'success') ? 'allowed' : 'failed';
function openKeys(needs) {
    const byKey = new Map(needs.map((need) => [need.key, need]));
    const byName = grouped(needs, ({ key }) => jobName(key, undefined));
    const bySpelling = grouped(needs, ({ key }) => spellingOf(key));
    return {
        exact: (name) => [
            ...(byName.get(name) ?? []),
            ...[...name.slice(0, NAME_MAX).matchAll(/ (?:\(|\/ )/g)].flatMap(({ index }) => byKey.get(name.slice(0, index)) ?? []),
        ],
        spelt: (name) => bySpelling.get(spellingOf(baseName(name))) ?? [],
    };
}
function grouped(needs, nameOf) {
    const groups = new Map();
    for (const need of needs) {
        const group = groups.get(nameOf(need));
        if (group)
            group.push(need);
        else
            groups.set(nameOf(need), [need]);
    }
    return groups;
}
const spellingOf = (name) => name
    .slice(0, NAME_MAX)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
