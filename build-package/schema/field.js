import * as v from 'valibot';
import { PROBLEM_CODES } from '../model/problem.js';
export const field = (declared) => declared;
export const snakeCase = (input) => input.replaceAll('-', '_');
export const jsonNames = (declared) => [
    ...new Set([declared.json, snakeCase(declared.input), ...(declared.also ?? [])]),
];
export const isGiven = (value) => value !== undefined &&
    value !== null &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0);
export function readFields(fields, given) {
    const values = {};
    const faults = [];
    for (const [name, declared] of Object.entries(fields)) {
        const entry = given[name];
        if (!entry || !isGiven(entry.value))
            continue;
        const result = v.safeParse(declared.kind.schema(), entry.value, { abortPipeEarly: true });
        if (result.success) {
            if (result.output !== undefined)
                values[name] = result.output;
        }
        else
            faults.push(...result.issues.map((issue) => ({
                where: entry.where,
                problem: problemOf(issue, declared.kind, entry.value),
            })));
    }
    return { values: values, faults };
}
const GIVEN_MAX = 4_000;
function problemOf(issue, kind, whole) {
    const given = shown(issue.path?.at(-1)?.value) ?? shown(whole);
    return {
        code: codeOf(issue),
        ...(kind.allowed && { allowed: kind.allowed }),
        ...(!kind.secret && given !== undefined && { given }),
    };
}
const KNOWN = new Set(PROBLEM_CODES);
const codeOf = ({ message }) => KNOWN.has(message) ? message : 'shape';
const shown = (value) => value === undefined || value === null || typeof value === 'object'
    ? undefined
    : String(value).slice(0, GIVEN_MAX);
