import { meaning, refusal } from '../robot/meaning.js';
const LIMIT = 20_000;
const BUSY = meaning('unavailable', 'dingtalk.busy', { when: 'soon' });
const AUTHORISATION = meaning('login', 'dingtalk.authorisation');
const TOKEN = meaning('login', 'dingtalk.token');
const RATE = meaning('rate-limited', 'dingtalk.rate');
const QUOTA = meaning('rate-limited', 'dingtalk.quota');
const TOO_LONG = meaning('too-long', 'dingtalk.too-long', { when: 'shorter' });
const MEMBER = meaning('refused', 'dingtalk.json');
const UNSUITABLE = meaning('refused', 'dingtalk.unsuitable');
const MEANINGS = {
    [-1]: BUSY,
    90002: QUOTA,
    90018: QUOTA,
    90020: QUOTA,
    90030: QUOTA,
    40035: MEMBER,
    43004: meaning('refused', 'dingtalk.content-type'),
    101002: TOO_LONG,
    130101: RATE,
    300001: TOKEN,
    300005: meaning('login', 'dingtalk.external', { when: 'once' }),
    400013: meaning('refused', 'dingtalk.dissolved'),
    400101: TOKEN,
    400102: meaning('refused', 'dingtalk.disabled'),
    400105: meaning('refused', 'dingtalk.type'),
    400106: meaning('refused', 'dingtalk.gone'),
    400402: MEMBER,
    400403: MEMBER,
    410100: RATE,
    430101: meaning('refused', 'dingtalk.unsafe-link'),
    430102: UNSUITABLE,
    430103: UNSUITABLE,
    430104: UNSUITABLE,
    460101: TOO_LONG,
    660026: RATE,
};
const SECURITY_CHECK = 310000;
const GATEWAY = 88;
const subCodeOf = (verdict) => Number(verdict.member('sub_code') ?? /subcode=(\d+)/.exec(verdict.errmsg)?.[1]);
const SECURITY = [
    [/keyword|关键词/i, meaning('refused', 'dingtalk.keyword')],
    [/timestamp|时间戳|过期/i, meaning('login', 'dingtalk.timestamp', { when: 'once' })],
    [/\bip\b|white ?list|白名单/i, meaning('refused', 'dingtalk.ip')],
    [/sign|签名/i, meaning('login', 'dingtalk.signature')],
];
const CURE = /[;；]\s*(?:solution|解决方案)/i;
export const dingtalkError = (verdict) => refusal(meaningOf(verdict), verdict, LIMIT);
function meaningOf(verdict) {
    const { errcode, errmsg } = verdict;
    if (verdict.member('punish') !== undefined)
        return RATE;
    if (errcode === SECURITY_CHECK) {
        const [what = ''] = errmsg.split(CURE, 1);
        return SECURITY.find(([wording]) => wording.test(what))?.[1] ?? meaning('refused', 'dingtalk.security');
    }
    if (errcode === GATEWAY)
        return MEANINGS[subCodeOf(verdict)] ?? AUTHORISATION;
    return MEANINGS[errcode] ?? meaning('refused', 'dingtalk.refused');
}
