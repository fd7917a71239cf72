import * as v from 'valibot';
export const as = (code) => code;
const FLAGS = {
    true: true,
    yes: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    off: false,
    '0': false,
};
const FLAG_WORDS = [true, false, 1, 0, ...Object.keys(FLAGS)];
const scalar = v.pipe(v.union([v.string(), v.number(), v.boolean()], as('text')), v.transform(String));
export const trimmed = v.pipe(scalar, v.trim());
const SCALAR = { type: ['string', 'number', 'boolean'] };
export const text = () => ({ schema: () => scalar, json: SCALAR, secret: false });
export const word = () => ({ schema: () => trimmed, json: SCALAR, secret: false });
export const secret = () => ({ schema: () => trimmed, json: SCALAR, secret: true });
export const flag = () => ({
    schema: () => v.pipe(trimmed, v.transform((given) => FLAGS[given.toLowerCase()]), v.boolean(as('flag'))),
    json: { enum: FLAG_WORDS },
    secret: false,
    isFlag: true,
});
export const flagOr = (word) => ({
    schema: () => v.pipe(trimmed, v.transform((given) => (given.toLowerCase() === word ? word : FLAGS[given.toLowerCase()])), v.union([v.boolean(), v.literal(word)], as('choice'))),
    json: { enum: [...FLAG_WORDS, word] },
    secret: false,
    allowed: ['true', 'false', word],
});
export const integer = (min, max) => ({
    schema: () => v.pipe(trimmed, v.regex(/^\d{1,15}$/, as('integer')), v.transform(Number), v.minValue(min, as('integer')), v.maxValue(max, as('integer'))),
    json: { type: ['integer', 'string'], pattern: '^\\s*\\d{1,15}\\s*$', minimum: min, maximum: max },
    secret: false,
    allowed: [String(min), String(max)],
});
export const choice = (options, aliases = {}) => {
    const meaning = new Map(Object.entries(aliases));
    for (const option of options)
        meaning.set(option.toLowerCase(), option);
    return {
        schema: () => v.pipe(trimmed, v.transform((given) => meaning.get(given.toLowerCase())), v.picklist(options, as('choice'))),
        json: { enum: [...options, ...Object.keys(aliases)] },
        secret: false,
        allowed: options,
    };
};
export const pieces = (given) => given
    .split(/[,;\n\r，；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
export const listOf = (item) => ({
    schema: () => v.pipe(v.union([v.array(trimmed), v.pipe(scalar, v.transform(pieces))], as('text')), v.transform((items) => items), v.array(item.schema()), v.readonly()),
    json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
    secret: item.secret,
    ...(item.allowed && { allowed: item.allowed }),
});
export const list = () => listOf(word());
export const parsed = (read, json = { type: 'string' }) => ({
    schema: () => v.pipe(trimmed, v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const result = read(dataset.value);
        if ('value' in result)
            return result.value;
        addIssue({ message: result.wrong });
        return NEVER;
    })),
    json,
    secret: false,
});
export const context = () => ({
    schema: () => v.union([
        v.pipe(scalar, v.rawTransform(({ dataset, addIssue, NEVER }) => {
            try {
                return emptyToUndefined(JSON.parse(dataset.value));
            }
            catch {
                addIssue({ message: as('json') });
                return NEVER;
            }
        })),
        v.pipe(v.looseObject({}), v.transform((value) => emptyToUndefined(value))),
    ], as('json')),
    json: { type: ['object', 'string'] },
    secret: false,
});
function emptyToUndefined(value) {
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? undefined : value;
}
