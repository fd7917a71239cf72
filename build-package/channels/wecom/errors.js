import { meaning, refusal } from '../robot/meaning.js';
const LIMIT = 4096;
const MINUTE_MS = 60_000;
const BUSY = meaning('unavailable', 'wecom.busy', { when: 'soon' });
const KEY = meaning('login', 'wecom.key');
const PARAMETER = meaning('refused', 'wecom.parameter');
const EMPTY = meaning('refused', 'wecom.empty');
const UPLOAD = meaning('refused', 'wecom.upload');
const TOO_LONG = meaning('too-long', 'wecom.too-long', { when: 'shorter' });
const MEANINGS = {
    [-1]: BUSY,
    6000: BUSY,
    40001: KEY,
    40004: UPLOAD,
    40005: UPLOAD,
    40006: UPLOAD,
    40007: meaning('refused', 'wecom.media'),
    40008: meaning('refused', 'wecom.type'),
    40009: UPLOAD,
    40014: KEY,
    40033: meaning('refused', 'wecom.characters'),
    40035: PARAMETER,
    40058: TOO_LONG,
    41001: KEY,
    41005: UPLOAD,
    43002: PARAMETER,
    44001: UPLOAD,
    44002: EMPTY,
    44003: EMPTY,
    44004: EMPTY,
    45001: UPLOAD,
    45002: TOO_LONG,
    45009: meaning('rate-limited', 'wecom.rate', { when: 'after', ms: MINUTE_MS }),
    45033: meaning('rate-limited', 'wecom.concurrent', { when: 'soon' }),
    93000: KEY,
    93004: meaning('refused', 'wecom.disabled'),
    93005: meaning('refused', 'wecom.person'),
    93008: meaning('refused', 'wecom.not-in-group'),
    301019: UPLOAD,
};
export function wecomError(verdict) {
    const { errcode, errmsg } = verdict;
    const found = MEANINGS[errcode] ?? meaning('refused', 'wecom.refused');
    const code = errcode === 40058 && !/length/i.test(errmsg) ? PARAMETER.code : found.code;
    return refusal({ ...found, code }, verdict, LIMIT);
}
