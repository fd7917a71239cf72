const PREFIXED = [
    [['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'], /\b(?:gh[oprsu]|github_pat)_\w{20,255}/g],
    [
        ['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-'],
        /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas)-[\w-]{16,255}(?:\.[\w-]{1,64}){0,3}/g,
    ],
    [['akia', 'asia', 'abia', 'acca'], /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
    [['ltai'], /\bLTAI[A-Za-z0-9]{12,26}\b/g],
    [['akid'], /\bAKID[A-Za-z0-9]{13,40}\b/g],
    [['sec'], /\bSEC[0-9a-f]{64}\b/g],
    [['xox'], /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10,255}/g],
    [['xapp-'], /\bxapp-[\w-]{10,255}/g],
    [['npm_'], /\bnpm_[A-Za-z0-9]{30,64}\b/g],
    [['pypi-'], /\bpypi-[\w-]{32,255}/g],
    [['rubygems_'], /\brubygems_[0-9a-f]{40,64}\b/g],
    [['dckr_'], /\bdckr_(?:pat|oat)_[\w-]{20,64}/g],
    [['hf_'], /\bhf_[A-Za-z0-9]{30,64}\b/g],
    [['sk-'], /\bsk-(?:ant-|proj-|svcacct-)?[\w-]{20,255}/g],
    [['k_live_', 'k_test_', 'whsec_'], /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,255}/g],
    [['sg.'], /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g],
    [['aiza'], /\bAIza[\w-]{35}/g],
    [['ya29.'], /\bya29\.[\w.-]{20,512}/g],
    [['gocspx-'], /\bGOCSPX-[\w-]{20,64}/g],
    [['shpat_', 'shpca_', 'shppa_', 'shpss_'], /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g],
    [['doo_v1_', 'dop_v1_', 'dor_v1_'], /\bdo[opr]_v1_[0-9a-f]{64}\b/g],
    [['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{20,512}/g],
    [['dapi'], /\bdapi[0-9a-f]{32}\b/g],
    [['glsa_', 'glc_'], /\bgl(?:sa|c)_[\w+/=-]{20,512}/g],
    [['sntrys_', 'sntryu_'], /\bsntry[su]_[\w+/=-]{20,512}/g],
    [['atatt3'], /\bATATT3[\w=-]{20,512}/g],
    [['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{32,128}/g],
    [['age-secret-key-1'], /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}\b/g],
    [[':aa'], /\b\d{8,10}:AA[\w-]{33}\b/g],
    [['eyj'], /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g],
];
const KEYS = [
    [
        ['-----begin '],
        /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|(?![\s\S]))/g,
    ],
    [['mii', 'b3blbnnzac1rzxk'], /\b(?:MII[A-Za-z0-9+/]|b3BlbnNzaC1rZXk)[A-Za-z0-9+/]{40,}={0,2}/g],
];
const HEADERS = [
    [
        ['authorization'],
        /(?<=\bauthorization["']?[:=] ?["']?(?:basic|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256) )[^"'\r\n]+/gi,
    ],
    [['authorization: digest '], /(?<=\bauthorization: digest )[^\r\n]+/gi],
    [['authorization'], /(?<=\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?)[^\s"']{16,}/gi],
    [['bearer'], /(?<=\bbearer\s{1,4})[\w.~+/-]{16,}={0,2}/gi],
    [
        ['x-', 'private-token', 'job-token', 'api-key'],
        /(?<=\b(?:x-[\w-]{0,32}(?:key|token|secret|signature)|private-token|job-token|api-key)["']?\s{0,2}:\s{0,2}["']?)[^\s"',]{6,}/gi,
    ],
    [['cookie: '], /(?<=\b(?:set-)?cookie: )[^\r\n]+/gi],
];
const URLS = [
    [['@'], /(?<=:\/\/)(?:[^\s/@:"']{0,256}:[^\s/"']{1,256}|[^\s/@:"']{16,256})(?=@)/g],
    [
        ['?', '&', ';'],
        /(?<=[?&;](?:amp;)?(?:[\w-]{0,32}(?:token|secret|password|passwd|signature|credential)|(?:api|access|auth)?[_-]?key|sig|sign|pwd|pass|code)=)[^\s&#"'<>]{4,}/gi,
    ],
    [['hooks.slack.com'], /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{16,}/g],
    [['/webhooks/'], /(?<=\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[\w/-]{16,}/g],
    [['/open-apis/bot/v2/hook/'], /(?<=\/open-apis\/bot\/v2\/hook\/)[\w-]{16,}/g],
    [['.office.com/webhook'], /(?<=\.office\.com\/webhook(?:b2)?\/)[\w@/-]{16,}/g],
];
const WORDS = ['password', 'passwd', 'passphrase', 'secret', 'token', 'key', 'credential', 'credentials'];
const before = (...ends) => WORDS.flatMap((word) => ends.map((end) => word + end));
const ASSIGNMENTS = [
    [
        before('='),
        /(?<=\b[\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|account_?key|private_?key|credentials?|client_?secret)=["']?)[^\s"',;&)]{6,}/gi,
    ],
    [
        before('"', "'"),
        /(?<=["'][\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|private_?key|credentials?)["']\s{0,4}(?::|=>?)\s{0,4}["'])[^"'\s]{4,}/gi,
    ],
    [
        WORDS,
        /(?<=\b[A-Z0-9_]{0,48}(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS)\s{0,2}:\s{1,4})[^\s"']{8,}/g,
    ],
    [
        before('=', ' '),
        /(?<=\s--?[\w-]{0,32}(?:password|passwd|passphrase|secret|token|api-?key|access-?key)[= ]["']?)(?=\S{0,64}\d)[^\s"'-][^\s"']{5,}/gi,
    ],
    [['-u'], /(?<=\s(?:-u|--user|--proxy-user)[= ]?["']?)[^\s:"'-][^\s:"']{0,64}:[^\s"'/][^\s"']{1,128}/g],
];
export const SHAPES = [...KEYS, ...PREFIXED, ...HEADERS, ...URLS, ...ASSIGNMENTS];
export function withoutTokens(text, mask) {
    const lower = text.toLowerCase();
    return SHAPES.reduce((rest, [marks, pattern]) => marks.some((mark) => lower.includes(mark)) ? rest.replace(pattern, mask) : rest, text);
}
