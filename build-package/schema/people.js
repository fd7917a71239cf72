import * as v from 'valibot';
import { as, trimmed } from './kinds.js';
export const mobile = () => ({
    schema: () => v.pipe(trimmed, v.regex(/^(\+?[\d-]{3,20}|@all)$/, as('mobile'))),
    json: { type: ['string', 'integer'] },
    secret: false,
});
const entry = () => v.union([
    v.pipe(trimmed, v.transform(fromText)),
    v.pipe(v.strictObject({
        mobile: v.optional(trimmed),
        user_id: v.optional(trimmed),
        mail: v.optional(trimmed),
    }), v.transform(({ mobile, user_id, mail }) => ids(mobile, user_id, mail))),
]);
function fromText(given) {
    const [mobile, userId, mail] = given.split(/[,，]/).map((piece) => piece.trim());
    return ids(mobile, userId, mail);
}
const ids = (mobile, userId, mail) => ({
    ...(mobile && { mobile }),
    ...(userId && { userId }),
    ...(mail && { mail }),
});
export const mentionMap = () => ({
    schema: () => v.pipe(v.union([v.pipe(trimmed, v.transform(asObject)), v.looseObject({})], as('map')), v.record(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1)), entry(), as('map')), v.transform((map) => Object.entries(map).map(([key, found]) => ({ keys: [key], ...found }))), v.readonly()),
    json: {
        anyOf: [
            {
                type: 'object',
                additionalProperties: {
                    anyOf: [
                        { type: 'string' },
                        {
                            type: 'object',
                            properties: {
                                mobile: { type: 'string' },
                                user_id: { type: 'string' },
                                mail: { type: 'string' },
                            },
                            additionalProperties: false,
                        },
                    ],
                },
            },
            { type: 'string' },
        ],
    },
    secret: false,
});
function asObject(given) {
    if (given.startsWith('{')) {
        try {
            return JSON.parse(given);
        }
        catch {
            return undefined;
        }
    }
    const lines = given.split('\n').filter((line) => line.trim() !== '');
    const pairs = lines.map((line) => {
        const colon = line.search(/[:：]/);
        return colon > 0 ? [line.slice(0, colon), line.slice(colon + 1)] : undefined;
    });
    return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs) : undefined;
}
