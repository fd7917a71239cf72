/**
 * What a credential looks like. Each pattern matches the secret part alone, so that the words around it
 * stay readable when it is replaced. All are global, and linear: bounded look-behinds, and no run that
 * could be entered at more than one place.
 *
 * Sources: the services' own documents on the shape of their tokens; RFC 7519 (JWT), RFC 7617 (Basic),
 * RFC 6750 (Bearer), RFC 7468 (PEM).
 */

/**
 * A pattern, and texts in lower case of which whatever it matches holds one: to look for these is much faster
 * than to compile and run sixty patterns over a text that holds none.
 */
type Shape = readonly [marks: readonly string[], pattern: RegExp]

/** Tokens that tell by their own prefix whose they are. */
const PREFIXED: readonly Shape[] = [
  // GitHub
  [['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'], /\b(?:gh[oprsu]|github_pat)_\w{20,255}/g],
  // GitLab
  [
    ['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-'],
    /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas)-[\w-]{16,255}(?:\.[\w-]{1,64}){0,3}/g,
  ],
  // AWS access key ids
  [['akia', 'asia', 'abia', 'acca'], /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
  // Alibaba Cloud access key ids
  [['ltai'], /\bLTAI[A-Za-z0-9]{12,26}\b/g],
  // Tencent Cloud secret ids
  [['akid'], /\bAKID[A-Za-z0-9]{13,40}\b/g],
  // DingTalk robot signature secrets
  [['sec'], /\bSEC[0-9a-f]{64}\b/g],
  // Slack
  [['xox'], /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10,255}/g],
  [['xapp-'], /\bxapp-[\w-]{10,255}/g],
  [['npm_'], /\bnpm_[A-Za-z0-9]{30,64}\b/g],
  [['pypi-'], /\bpypi-[\w-]{32,255}/g],
  [['rubygems_'], /\brubygems_[0-9a-f]{40,64}\b/g],
  // Docker Hub
  [['dckr_'], /\bdckr_(?:pat|oat)_[\w-]{20,64}/g],
  // Hugging Face
  [['hf_'], /\bhf_[A-Za-z0-9]{30,64}\b/g],
  // model services
  [['sk-'], /\bsk-(?:ant-|proj-|svcacct-)?[\w-]{20,255}/g],
  // Stripe
  [['k_live_', 'k_test_', 'whsec_'], /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,255}/g],
  // SendGrid
  [['sg.'], /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g],
  // Google API keys
  [['aiza'], /\bAIza[\w-]{35}/g],
  // Google OAuth access tokens
  [['ya29.'], /\bya29\.[\w.-]{20,512}/g],
  // Google OAuth client secrets
  [['gocspx-'], /\bGOCSPX-[\w-]{20,64}/g],
  // Shopify
  [['shpat_', 'shpca_', 'shppa_', 'shpss_'], /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g],
  // DigitalOcean
  [['doo_v1_', 'dop_v1_', 'dor_v1_'], /\bdo[opr]_v1_[0-9a-f]{64}\b/g],
  // Vault
  [['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{20,512}/g],
  // Databricks
  [['dapi'], /\bdapi[0-9a-f]{32}\b/g],
  // Grafana
  [['glsa_', 'glc_'], /\bgl(?:sa|c)_[\w+/=-]{20,512}/g],
  // Sentry
  [['sntrys_', 'sntryu_'], /\bsntry[su]_[\w+/=-]{20,512}/g],
  // Atlassian
  [['atatt3'], /\bATATT3[\w=-]{20,512}/g],
  // HCP Terraform
  [['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{32,128}/g],
  [['age-secret-key-1'], /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}\b/g],
  // Telegram bots
  [[':aa'], /\b\d{8,10}:AA[\w-]{33}\b/g],
  // JWT
  [['eyj'], /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g],
]

/** Key material: a whole PEM block, to the text's end where its last line is missing, or one line of its body. */
const KEYS: readonly Shape[] = [
  [
    ['-----begin '],
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|(?![\s\S]))/g,
  ],
  [['mii', 'b3blbnnzac1rzxk'], /\b(?:MII[A-Za-z0-9+/]|b3BlbnNzaC1rZXk)[A-Za-z0-9+/]{40,}={0,2}/g],
]

/** Headers, as clients print them when they are verbose. */
const HEADERS: readonly Shape[] = [
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
]

/** URLs: the user part, and the query values and paths by which services know their callers. */
const URLS: readonly Shape[] = [
  [['@'], /(?<=:\/\/)(?:[^\s/@:"']{0,256}:[^\s/"']{1,256}|[^\s/@:"']{16,256})(?=@)/g],
  [
    ['?', '&', ';'],
    /(?<=[?&;](?:amp;)?(?:[\w-]{0,32}(?:token|secret|password|passwd|signature|credential)|(?:api|access|auth)?[_-]?key|sig|sign|pwd|pass|code)=)[^\s&#"'<>]{4,}/gi,
  ],
  [['hooks.slack.com'], /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{16,}/g],
  [['/webhooks/'], /(?<=\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[\w/-]{16,}/g],
  // Feishu, Lark
  [['/open-apis/bot/v2/hook/'], /(?<=\/open-apis\/bot\/v2\/hook\/)[\w-]{16,}/g],
  // Teams
  [['.office.com/webhook'], /(?<=\.office\.com\/webhook(?:b2)?\/)[\w@/-]{16,}/g],
]

const WORDS = ['password', 'passwd', 'passphrase', 'secret', 'token', 'key', 'credential', 'credentials']

const before = (...ends: readonly string[]): readonly string[] =>
  WORDS.flatMap((word) => ends.map((end) => word + end))

/** Assignments: environment, JSON, options of a command. Prose such as 'unexpected token: …' is none of these. */
const ASSIGNMENTS: readonly Shape[] = [
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
]

/** Every shape; a text is searched for each in turn. */
export const SHAPES: readonly Shape[] = [...KEYS, ...PREFIXED, ...HEADERS, ...URLS, ...ASSIGNMENTS]

/** The text with everything that looks like a credential replaced by `mask`. */
export function withoutTokens(text: string, mask: string): string {
  const lower = text.toLowerCase()
  return SHAPES.reduce(
    (rest, [marks, pattern]) =>
      marks.some((mark) => lower.includes(mark)) ? rest.replace(pattern, mask) : rest,
    text,
  )
}
