import * as v from 'valibot';
import { parsed } from '../schema/kinds.js';
import { fixedOffset } from '../schema/zones.js';
const STATUSES = ['success', 'failure', 'cancelled'];
const FROM_WORST = ['failure', 'cancelled', 'success'];
const SYNONYMS = {
    ok: 'success',
    pass: 'success',
    passed: 'success',
    passing: 'success',
    succeeded: 'success',
    successful: 'success',
    succeededwithissues: 'success',
    fail: 'failure',
    failed: 'failure',
    failing: 'failure',
    error: 'failure',
    errored: 'failure',
    broken: 'failure',
    unstable: 'failure',
    timed_out: 'failure',
    timedout: 'failure',
    timeout: 'failure',
    canceled: 'cancelled',
    abort: 'cancelled',
    aborted: 'cancelled',
    killed: 'cancelled',
};
const BY_DEFAULT = 'auto:';
const statusOf = (word) => STATUSES.find((known) => known === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined);
export const status = () => ({
    ...parsed((given) => {
        const explicit = !given.startsWith(BY_DEFAULT);
        const words = explicit ? [given] : given.slice(BY_DEFAULT.length).split(',');
        const found = words
            .map((word) => word.trim().toLowerCase())
            .filter((word) => word !== '')
            .map(statusOf);
        if (found.includes(undefined))
            return { wrong: 'choice' };
        const value = FROM_WORST.find((one) => found.includes(one));
        return { value: value && { value, explicit } };
    }, { enum: [...STATUSES] }),
    allowed: STATUSES,
});
export const timezone = () => parsed((given) => {
    if (fixedOffset(given) !== undefined)
        return { value: given };
    try {
        return { value: new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone };
    }
    catch {
        return { wrong: 'timezone' };
    }
});
const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,100000}-----END CERTIFICATE-----/g;
export const certificates = () => parsed((given) => {
    const found = given.replaceAll('\\n', '\n').match(PEM);
    return found ? { value: found } : { wrong: 'pem' };
});
const linesOfObject = () => v.pipe(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]), 'lines'), v.transform((given) => Object.entries(given).map(([name, value]) => ({ name, value: String(value) }))));
export const fieldLines = () => {
    const lines = parsed((given) => {
        const found = given.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
        const pairs = found.map((line) => ({ line, colon: line.search(/[:：]/) }));
        if (pairs.some(({ colon }) => colon < 1))
            return { wrong: 'lines' };
        return {
            value: pairs.map(({ line, colon }) => ({
                name: line.slice(0, colon).trim(),
                value: line.slice(colon + 1).trim(),
            })),
        };
    });
    return {
        schema: () => v.lazy((given) => (typeof given === 'object' ? linesOfObject() : lines.schema())),
        json: {
            anyOf: [
                { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
                { type: 'string' },
            ],
        },
        secret: false,
    };
};
