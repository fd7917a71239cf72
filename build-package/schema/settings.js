import { readFields } from './field.js';
export function settings(title, fields, complete) {
    return {
        title,
        fields,
        check: (given) => readFields(fields, given).faults,
        read(given) {
            const { values, faults } = readFields(fields, given);
            const settled = complete(values);
            if (!isMissing(settled))
                return faults.length > 0 ? { ok: false, faults } : { ok: true, value: settled };
            const faulty = new Set(faults.map((fault) => fault.where));
            const place = (input) => Object.entries(fields).flatMap(([name, field]) => field.input === input ? (given[name]?.where ?? input) : [])[0] ?? input;
            const missing = settled
                .filter(({ input }) => !faulty.has(place(input)))
                .map(({ input, code, others }) => ({
                where: place(input),
                problem: { code, ...(others && { others }) },
            }));
            return { ok: false, faults: [...faults, ...missing] };
        },
    };
}
const isMissing = (settled) => Array.isArray(settled);
