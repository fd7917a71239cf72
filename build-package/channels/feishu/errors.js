import { meaning, refusal } from '../robot/meaning.js';
const LIMIT = 20_000;
const SECOND_MS = 1000;
const RATE = meaning('rate-limited', 'feishu.rate', { when: 'after', ms: SECOND_MS });
const TOO_LONG = meaning('too-long', 'feishu.too-long', { when: 'shorter' });
const BAD_REQUEST = 9499;
const MEANINGS = {
    [BAD_REQUEST]: TOO_LONG,
    11232: RATE,
    11246: meaning('refused', 'feishu.card'),
    19001: meaning('login', 'feishu.token'),
    19002: meaning('refused', 'feishu.type'),
    19007: meaning('refused', 'feishu.disabled'),
    19021: meaning('login', 'feishu.signature', { when: 'once' }),
    19022: meaning('refused', 'feishu.ip'),
    19024: meaning('refused', 'feishu.keyword'),
    19036: TOO_LONG,
    99991400: RATE,
};
export function feishuError(verdict) {
    const { errcode, errmsg } = verdict;
    const isRate = errcode === BAD_REQUEST && /too many request/i.test(errmsg);
    return refusal(isRate ? RATE : (MEANINGS[errcode] ?? meaning('refused', 'feishu.refused')), verdict, LIMIT);
}
