/**
 * What a credential looks like. Each pattern matches the secret part alone, so that the words around it
 * stay readable when it is replaced. All are global, and linear: bounded look-behinds, and no run that
 * could be entered at more than one place.
 *
 * Sources: the services' own documents on the shape of their tokens; RFC 7519 (JWT), RFC 7617 (Basic),
 * RFC 6750 (Bearer), RFC 7468 (PEM).
 */

/** Tokens that tell by their own prefix whose they are. */
const PREFIXED = [
  /\b(?:gh[oprsu]|github_pat)_\w{20,255}/g, // GitHub
  /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas)-[\w-]{16,255}(?:\.[\w-]{1,64}){0,3}/g, // GitLab
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, // AWS access key ids
  /\bLTAI[A-Za-z0-9]{12,26}\b/g, // Alibaba Cloud access key ids
  /\bAKID[A-Za-z0-9]{13,40}\b/g, // Tencent Cloud secret ids
  /\bSEC[0-9a-f]{64}\b/g, // DingTalk robot signature secrets
  /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10,255}/g, // Slack
  /\bxapp-[\w-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{30,64}\b/g,
  /\bpypi-[\w-]{32,255}/g,
  /\brubygems_[0-9a-f]{40,64}\b/g,
  /\bdckr_(?:pat|oat)_[\w-]{20,64}/g, // Docker Hub
  /\bhf_[A-Za-z0-9]{30,64}\b/g, // Hugging Face
  /\bsk-(?:ant-|proj-|svcacct-)?[\w-]{20,255}/g, // model services
  /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,255}/g, // Stripe
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g, // SendGrid
  /\bAIza[\w-]{35}/g, // Google API keys
  /\bya29\.[\w.-]{20,512}/g, // Google OAuth access tokens
  /\bGOCSPX-[\w-]{20,64}/g, // Google OAuth client secrets
  /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g, // Shopify
  /\bdo[opr]_v1_[0-9a-f]{64}\b/g, // DigitalOcean
  /\bhv[sbr]\.[\w-]{20,512}/g, // Vault
  /\bdapi[0-9a-f]{32}\b/g, // Databricks
  /\bgl(?:sa|c)_[\w+/=-]{20,512}/g, // Grafana
  /\bsntry[su]_[\w+/=-]{20,512}/g, // Sentry
  /\bATATT3[\w=-]{20,512}/g, // Atlassian
  /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{32,128}/g, // HCP Terraform
  /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}\b/g,
  /\b\d{8,10}:AA[\w-]{33}\b/g, // Telegram bots
  /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g, // JWT
]

/** Key material: a whole PEM block, to the text's end where its last line is missing, or one line of its body. */
const KEYS = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|(?![\s\S]))/g,
  /\b(?:MII[A-Za-z0-9+/]|b3BlbnNzaC1rZXk)[A-Za-z0-9+/]{40,}={0,2}/g,
]

/** Headers, as clients print them when they are verbose. */
const HEADERS = [
  /(?<=\bauthorization["']?[:=] ?["']?(?:basic|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256) )[^"'\r\n]+/gi,
  /(?<=\bauthorization: digest )[^\r\n]+/gi,
  /(?<=\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?)[^\s"']{16,}/gi,
  /(?<=\bbearer\s{1,4})[\w.~+/-]{16,}={0,2}/gi,
  /(?<=\b(?:x-[\w-]{0,32}(?:key|token|secret|signature)|private-token|job-token|api-key)["']?\s{0,2}:\s{0,2}["']?)[^\s"',]{6,}/gi,
  /(?<=\b(?:set-)?cookie: )[^\r\n]+/gi,
]

/** URLs: the user part, and the query values and paths by which services know their callers. */
const URLS = [
  /(?<=:\/\/)(?:[^\s/@:"']{0,256}:[^\s/"']{1,256}|[^\s/@:"']{16,256})(?=@)/g,
  /(?<=[?&;](?:amp;)?(?:[\w-]{0,32}(?:token|secret|password|passwd|signature|credential)|(?:api|access|auth)?[_-]?key|sig|sign|pwd|pass|code)=)[^\s&#"'<>]{4,}/gi,
  /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{16,}/g,
  /(?<=\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[\w/-]{16,}/g,
  /(?<=\/open-apis\/bot\/v2\/hook\/)[\w-]{16,}/g, // Feishu, Lark
  /(?<=\.office\.com\/webhook(?:b2)?\/)[\w@/-]{16,}/g, // Teams
]

/** Assignments: environment, JSON, options of a command. Prose such as 'unexpected token: …' is none of these. */
const ASSIGNMENTS = [
  /(?<=\b[\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|account_?key|private_?key|credentials?|client_?secret)=["']?)[^\s"',;&)]{6,}/gi,
  /(?<=["'][\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|private_?key|credentials?)["']\s{0,4}(?::|=>?)\s{0,4}["'])[^"'\s]{4,}/gi,
  /(?<=\b[A-Z0-9_]{0,48}(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS)\s{0,2}:\s{1,4})[^\s"']{8,}/g,
  /(?<=\s--?[\w-]{0,32}(?:password|passwd|passphrase|secret|token|api-?key|access-?key)[= ]["']?)(?=\S{0,64}\d)[^\s"'-][^\s"']{5,}/gi,
  /(?<=\s(?:-u|--user|--proxy-user)[= ]?["']?)[^\s:"'-][^\s:"']{0,64}:[^\s"'/][^\s"']{1,128}/g,
]

/** Every pattern. The text is searched with each in turn; what matches is a credential and nothing else. */
export const TOKEN_PATTERNS: readonly RegExp[] = [...KEYS, ...PREFIXED, ...HEADERS, ...URLS, ...ASSIGNMENTS]
