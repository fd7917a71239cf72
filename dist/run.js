import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  6982:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

  }),

  9896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  4589:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

  }),

  6698:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  7598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  3053:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

  }),

  610:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

  }),

  8474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  3024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  1455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  7067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  2467:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

  }),

  4708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  7030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  8161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  6760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  643:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

  }),

  1792:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

  }),

  99:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

  }),

  7075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  7830:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

  }),

  8500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  1692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

  }),

  3136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  7975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  3429:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

  }),

  5919:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

  }),

  8522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  6928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  3741:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    DB: () => (  parseSender),
    ER: () => (  isAscii),
    eX: () => (  parsePiece),
    or: () => (  parseAddress)
  });
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
  var _schema_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8513);
  var _schema_pasted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3512);



const LOCAL_MAX_BYTES = 64;
const NAME_MAX = 200;
const ADDRESS_MAX_BYTES = 254;
const PLAIN_LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const PLAIN_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const ANY_LOCAL = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const ANY_DOMAIN = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*$/u;
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function parseAddresses(text) {
    const addresses = [];
    const wrong = [];
    for (const piece of (0,_schema_list_js__WEBPACK_IMPORTED_MODULE_1__  .X)(text)) {
        const address = parsePiece((0,_schema_pasted_js__WEBPACK_IMPORTED_MODULE_2__  .L0)(piece));
        if (address)
            addresses.push(address);
        else
            wrong.push(piece);
    }
    return { addresses, wrong };
}
function parseAddress(text) {
    const { addresses, wrong } = parseAddresses(text);
    return addresses.length === 1 && wrong.length === 0 ? addresses[0] : undefined;
}
function parseSender(text) {
    const given = (0,_schema_pasted_js__WEBPACK_IMPORTED_MODULE_2__  .L0)(text);
    const isOneName = /^".*"$/.test(text) || !/[@＠,;，；、]/.test(given);
    const name = isOneName ? readName(given) : undefined;
    const isName = name && name.length <= NAME_MAX && !UNSEEN.test(name);
    return parsePiece(given) ?? (isName ? { name } : undefined);
}
function parsePiece(given) {
    const piece = given
        .replaceAll('＠', '@')
        .replaceAll('＜', '<')
        .replaceAll('＞', '>')
        .replace(/^mailto:/i, '');
    if (!PRINTABLE_ASCII.test(piece) && UNSEEN.test(piece))
        return undefined;
    if (!piece.endsWith('>'))
        return bare(piece);
    const open = piece.lastIndexOf('<');
    const address = open < 0 ? undefined : bare(piece.slice(open + 1, -1).trim());
    if (!address)
        return undefined;
    const name = readName(piece.slice(0, open).trim());
    if (name === undefined)
        return undefined;
    return name === '' ? address : { name, ...address };
}
function readName(given) {
    const isQuoted = given.length > 1 && given.startsWith('"') && given.endsWith('"');
    if (!isQuoted)
        return /[<>"]/.test(given) ? undefined : given;
    const inner = given.slice(1, -1);
    const plain = inner.replaceAll(/\\(.)/gu, '$1');
    return /^(?:[^"\\]|\\.)*$/u.test(inner) ? plain.trim() : undefined;
}
function bare(given) {
    const at = given.indexOf('@');
    const local = given.slice(0, at);
    const domain = given.slice(at + 1);
    if (at < 1 || !(PLAIN_LOCAL.test(local) || ANY_LOCAL.test(local)))
        return undefined;
    const isPlain = PLAIN_DOMAIN.test(domain);
    if (!isPlain && !ANY_DOMAIN.test(domain))
        return undefined;
    const ascii = isPlain ? domain : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain);
    const labels = ascii.split('.');
    if (!labels.every((label) => HOST_LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
        return undefined;
    const address = `${local}@${ascii}`;
    if (Buffer.byteLength(local) > LOCAL_MAX_BYTES || Buffer.byteLength(address) > ADDRESS_MAX_BYTES)
        return undefined;
    return { address };
}
const isAscii = (address) => PRINTABLE_ASCII.test(address);


  }),

  2391:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  l_: () => (  CHANNELS),
  j4: () => (  CHANNEL_ALIASES),
  u5: () => (  registry)
});

var field = __nccwpck_require__(657);
var kinds = __nccwpck_require__(2054);
var people = __nccwpck_require__(4258);
;

function settings(title, fields, complete) {
    return {
        title,
        fields,
        check: (given) => (0,field .qU)(fields, given).faults,
        read(given) {
            const { values, faults, faulty } = (0,field .qU)(fields, given);
            const settled = complete(values);
            if (!isMissing(settled))
                return faulty.some((name) => fields[name]?.essential)
                    ? { ok: false, faults }
                    : { ok: true, value: settled, faults };
            const missing = settled.flatMap(({ input, code, others }) => {
                const name = Object.keys(fields).find((key) => fields[key]?.input === input) ?? input;
                return faulty.includes(name)
                    ? []
                    : [{ where: given[name]?.where ?? input, problem: { code, ...(others && { others }) } }];
            });
            return { ok: false, faults: [...faults, ...missing] };
        },
    };
}
const isMissing = (settled) => Array.isArray(settled);

;



const keywordField = (channel) => (0,field .ZZ)({
    input: `${channel}-keyword`,
    json: 'keyword',
    essential: true,
    label: { en: 'Keyword', 'zh-CN': '自定义关键词' },
    kind: (0,kinds .Vm)(),
    help: {
        en: "One of the robot's custom keywords; it is added to a message that lacks it.",
        'zh-CN': '机器人安全设置中的一个自定义关键词；消息中没有时会自动补上。',
    },
});
const atAllField = (channel) => (0,field .ZZ)({
    input: `${channel}-at-all`,
    json: 'is_at_all',
    also: ['at_all'],
    label: { en: 'Mention everybody', 'zh-CN': '@所有人' },
    kind: (0,kinds .Jt)(),
    shown: 'false',
    help: { en: 'Mention everybody in the group.', 'zh-CN': '是否 @ 所有人。' },
});
function peopleOf({ atMobiles = [], atUserIds = [], atAll = false }) {
    const isOne = (id) => id !== people .iS;
    return {
        atMobiles: atMobiles.filter(isOne),
        atUserIds: atUserIds.filter(isOne),
        atAll: atAll || ![...atMobiles, ...atUserIds].every(isOne),
    };
}

var loopback = __nccwpck_require__(7441);
var pasted = __nccwpck_require__(3512);
;



const OWNERS = {
    'oapi.dingtalk.com': 'dingtalk-webhook-url',
    'qyapi.weixin.qq.com': 'wecom-webhook-url',
    'open.feishu.cn': 'feishu-webhook-url',
    'open.larksuite.com': 'feishu-webhook-url',
    'hooks.slack.com': 'slack-webhook-url',
    'hooks.slack-gov.com': 'slack-webhook-url',
    'discord.com': 'discord-webhook-url',
    'discordapp.com': 'discord-webhook-url',
    'ptb.discord.com': 'discord-webhook-url',
    'canary.discord.com': 'discord-webhook-url',
    'api.telegram.org': 'telegram-bot-token',
    'ntfy.sh': 'ntfy-topic',
    'api.day.app': 'bark-key',
    'www.pushplus.plus': 'pushplus-token',
    'sctapi.ftqq.com': 'serverchan-key',
};
const OWNERS_BY_DOMAIN = [
    [/\.(api\.powerplatform\.com|logic\.azure\.com)$/, 'teams-webhook-url'],
    [/\.push\.ft07\.com$/, 'serverchan-key'],
];
const ownerOf = (hostname) => OWNERS[hostname] ?? OWNERS_BY_DOMAIN.find(([domain]) => domain.test(hostname))?.[1];
const SIGNING_SECRET = /^SEC[0-9a-f]{64}$/i;
const webhook = (service) => ({
    ...(0,kinds .aY)((given) => readWebhook(given, service), { type: 'string', format: 'uri-reference' }),
    secret: true,
});
const signingSecret = (webhookInput) => ({
    ...(0,kinds .Yz)((given) => /^https?:\/\//i.test(given) ? { wrong: 'misplaced', others: [webhookInput] } : { value: given }, undefined, pasted .Sf),
    secret: true,
});
function readWebhook(given, service) {
    const beside = besideWebhook(given, service);
    if (beside)
        return beside;
    if (/\s/.test(given))
        return { wrong: 'url-blank' };
    if (service.bare?.test(given))
        return { value: withKey(service, given) };
    if (service.secret && SIGNING_SECRET.test(given))
        return { wrong: 'misplaced', others: [service.secret] };
    if (!isUrl(given))
        return { wrong: 'robot-key' };
    const url = new URL(given);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback .U)(url.hostname));
    if (!secure)
        return { wrong: 'url-scheme' };
    if (url.username || url.password || url.hash)
        return { wrong: 'url-parts' };
    if (service.retired?.test(url.hostname))
        return { wrong: 'retired' };
    const owner = ownerOf(url.hostname);
    if (owner !== undefined && owner !== ownerOf(new URL(service.address).hostname))
        return { wrong: 'misplaced', others: [owner] };
    return hasKey(service, url) ? { value: url } : { wrong: 'robot-key' };
}
const isUrl = (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && URL.canParse(text);
function besideWebhook(given, service) {
    const [first = '', ...others] = given.split(/[\s,;、|]+/).filter((piece) => piece !== '');
    if (others.length === 0 || !isWhole(first, service))
        return undefined;
    if (others.some((piece) => isWhole(piece, service)))
        return { wrong: 'several-webhooks' };
    return { wrong: 'beside-webhook', ...(service.secret && { others: [service.secret] }) };
}
const isWhole = (text, service) => service.bare !== undefined &&
    (service.bare.test(text) || (isUrl(text) && service.bare.test(keyOf(service, new URL(text)) ?? '')));
function withKey({ address, key, addressOf }, bare) {
    if (addressOf)
        return new URL(addressOf(bare));
    if (key === 'path')
        return new URL(address + bare);
    const url = new URL(address);
    url.searchParams.set(key.parameter, bare);
    return url;
}
function hasKey(service, url) {
    const key = keyOf(service, url) ?? '';
    const parts = key.replace(/\/$/, '').split('/');
    return key !== '' && (service.key !== 'path' || parts.length === (service.parts ?? 1));
}
const keyOf = ({ address, key }, url) => key === 'path' ? url.pathname.split(new URL(address).pathname)[1] : url.searchParams.get(key.parameter);

;






const fields = {
    webhookUrl: (0,field .ZZ)({
        input: 'dingtalk-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '0'.repeat(64),
        kind: webhook({
            address: 'https://oapi.dingtalk.com/robot/send',
            key: { parameter: 'access_token' },
            bare: /^[0-9a-f]{64}$/i,
            secret: 'dingtalk-secret',
        }),
        help: {
            en: "The robot's webhook URL, or its bare access token (64 hexadecimal digits). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其 access_token（64 位十六进制）。请存为 secret。',
        },
    }),
    secret: (0,field .ZZ)({
        input: 'dingtalk-secret',
        json: 'secret',
        essential: true,
        label: { en: 'Signing secret', 'zh-CN': '签名密钥（加签）' },
        kind: signingSecret('dingtalk-webhook-url'),
        help: {
            en: "The robot's signing secret (`SEC…`), if its security setting is 'signature'. A secret.",
            'zh-CN': '机器人安全设置为“加签”时的密钥（`SEC…`）。请存为 secret。',
        },
    }),
    keyword: keywordField('dingtalk'),
    atMobiles: (0,field .ZZ)({
        input: 'dingtalk-at-mobiles',
        json: 'at_mobiles',
        label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
        kind: (0,kinds .c3)((0,people .Hw)()),
        help: {
            en: 'Mobile numbers of the people to mention (abroad: `+<country>-<number>`); `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员手机号（境外号码写作 `+国家码-号码`）；填 `@all` 则 @ 所有人。',
        },
    }),
    atUserIds: (0,field .ZZ)({
        input: 'dingtalk-at-user-ids',
        json: 'at_user_ids',
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        seldom: true,
        kind: (0,kinds .c3)((0,people .J3)()),
        help: { en: 'User ids of the people to mention.', 'zh-CN': '要 @ 的成员 userId。' },
    }),
    atAll: atAllField('dingtalk'),
};
function complete(given) {
    const { webhookUrl, secret: signingSecret, keyword } = given;
    if (!webhookUrl)
        return [{ input: 'dingtalk-webhook-url', code: 'missing' }];
    return {
        webhookUrl,
        ...(signingSecret && { secret: signingSecret }),
        ...(keyword && { keyword }),
        ...peopleOf(given),
    };
}
const dingtalkSettings = settings({ en: 'DingTalk robot', 'zh-CN': '钉钉机器人' }, fields, complete);

var address = __nccwpck_require__(3741);
;
const implicitTls = (host) => ({ host, port: 465, tls: true });
const startTls = (host) => ({ host, port: 587, tls: true });
const providers = {
    gmail: implicitTls('smtp.gmail.com'),
    outlook: startTls('smtp.office365.com'),
    'outlook.com': startTls('smtp-mail.outlook.com'),
    qq: implicitTls('smtp.qq.com'),
    exmail: implicitTls('smtp.exmail.qq.com'),
    '163': implicitTls('smtp.163.com'),
    '126': implicitTls('smtp.126.com'),
    yeah: implicitTls('smtp.yeah.net'),
    aliyun: implicitTls('smtp.qiye.aliyun.com'),
    'aliyun-personal': implicitTls('smtp.aliyun.com'),
    feishu: implicitTls('smtp.feishu.cn'),
    icloud: startTls('smtp.mail.me.com'),
    yahoo: implicitTls('smtp.mail.yahoo.com'),
    fastmail: implicitTls('smtp.fastmail.com'),
    zoho: implicitTls('smtp.zoho.com'),
    yandex: implicitTls('smtp.yandex.ru'),
    sendgrid: implicitTls('smtp.sendgrid.net'),
    mailgun: implicitTls('smtp.mailgun.org'),
    resend: implicitTls('smtp.resend.com'),
    brevo: startTls('smtp-relay.brevo.com'),
};
const IMPLICIT_TLS_PORTS = new Set([465, 994]);
const securityOf = (port, tls) => tls ? (IMPLICIT_TLS_PORTS.has(port) ? 'implicit-tls' : 'starttls') : 'none';

;





const config_address = () => (0,kinds .Yz)((given) => {
    const found = (0,address .eX)(given);
    return found ? { value: found } : { wrong: 'address' };
});
const addresses = () => (0,kinds .c3)(config_address());
const sender = () => (0,kinds .Yz)((given) => {
    const found = (0,address .DB)(given);
    return found ? { value: found } : { wrong: 'address' };
}, undefined, (given) => given.trim());
const host = () => (0,kinds .aY)((given) => /^(\[[0-9a-f:.]{2,45}\]|[^\s/:@[\]]{1,253}|[0-9a-f:]{2,45})$/i.test(given)
    ? { value: given.replace(/^\[|\]$/g, '') }
    : { wrong: 'host' });
const helloName = () => (0,kinds .Yz)((given) => /^(\[(IPv6:)?[0-9a-f:.]{2,45}\]|[a-z0-9-]+(\.[a-z0-9-]+)*)$/i.test(given) && given.length <= 255
    ? { value: given }
    : { wrong: 'host' });
const PROVIDERS = Object.keys(providers);
const DEFAULT_PORT = 465;
const PLAIN_PORT = 25;
const config_fields = {
    provider: (0,field .ZZ)({
        input: 'email-provider',
        json: 'provider',
        essential: true,
        label: { en: 'Provider', 'zh-CN': '邮箱服务商' },
        kind: (0,kinds .Yq)(PROVIDERS),
        help: {
            en: `Preset of host, port and TLS: ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}.`,
            'zh-CN': `预设服务器、端口与 TLS：${PROVIDERS.map((name) => `\`${name}\``).join('、')}。`,
        },
    }),
    host: (0,field .ZZ)({
        input: 'smtp-host',
        json: 'smtp_host',
        essential: true,
        also: ['host'],
        label: { en: 'SMTP server', 'zh-CN': 'SMTP 服务器' },
        example: 'smtp.example.com',
        kind: host(),
        shown: 'by provider',
        help: { en: 'SMTP server.', 'zh-CN': 'SMTP 服务器。' },
    }),
    port: (0,field .ZZ)({
        input: 'smtp-port',
        json: 'smtp_port',
        essential: true,
        also: ['port'],
        label: { en: 'SMTP port', 'zh-CN': 'SMTP 端口' },
        kind: (0,kinds .nd)(1, 65_535),
        shown: 'by provider, else 465',
        help: {
            en: 'Port of the SMTP server (25 if `smtp-tls` is `false` and no port is given).',
            'zh-CN': 'SMTP 端口（`smtp-tls` 为 `false` 且未填端口时为 25）。',
        },
    }),
    username: (0,field .ZZ)({
        input: 'smtp-username',
        json: 'username',
        essential: true,
        label: { en: 'User name', 'zh-CN': '用户名' },
        example: 'ci@example.com',
        kind: (0,kinds .Vm)(),
        help: { en: 'Login name, usually the mail address.', 'zh-CN': '登录名，一般为邮箱地址。' },
    }),
    password: (0,field .ZZ)({
        input: 'smtp-password',
        json: 'password',
        essential: true,
        label: { en: 'Password or authorization code', 'zh-CN': '密码或授权码' },
        example: 'not-a-password',
        kind: (0,kinds .rJ)(),
        help: {
            en: 'Password, app password or authorization code. A secret.',
            'zh-CN': '密码、应用专用密码或授权码。请存为 secret。',
        },
    }),
    accessToken: (0,field .ZZ)({
        input: 'smtp-access-token',
        json: 'access_token',
        essential: true,
        label: { en: 'OAuth 2 access token', 'zh-CN': 'OAuth 2 访问令牌' },
        seldom: true,
        kind: (0,kinds .rJ)(),
        help: {
            en: 'OAuth 2 access token (XOAUTH2) instead of a password, for Microsoft 365 and Google. A secret.',
            'zh-CN': '代替密码的 OAuth 2 访问令牌（XOAUTH2），用于 Microsoft 365 与 Google。请存为 secret。',
        },
    }),
    tls: (0,field .ZZ)({
        input: 'smtp-tls',
        json: 'enable_tls',
        essential: true,
        also: ['tls'],
        label: { en: 'Encrypt with TLS', 'zh-CN': '启用 TLS' },
        kind: (0,kinds .Jt)(),
        shown: 'true',
        help: {
            en: '`true`: always encrypted (implicit TLS on 465 and 994, STARTTLS required elsewhere); `false`: never.',
            'zh-CN': '`true`：始终加密（465、994 端口直接 TLS，其余端口必须 STARTTLS）；`false`：不加密。',
        },
    }),
    hello: (0,field .ZZ)({
        input: 'smtp-hello',
        json: 'smtp_hello',
        label: { en: 'Name in EHLO', 'zh-CN': 'EHLO 名称' },
        example: 'ci.example.com',
        seldom: true,
        kind: helloName(),
        shown: "the sender's domain",
        help: {
            en: 'Name that the mail server is greeted with (EHLO), where it takes only certain ones.',
            'zh-CN': '向邮件服务器问候时使用的名称（EHLO），仅在服务器限定名称时需要填写。',
        },
    }),
    from: (0,field .ZZ)({
        input: 'email-from',
        json: 'from',
        label: { en: 'From', 'zh-CN': '发件人' },
        example: 'ci@example.com',
        kind: sender(),
        shown: 'the username',
        help: {
            en: "Sender: one address, with or without a name, or only a name: the login's address is added.",
            'zh-CN': '发件人：一个地址，可带名称；也可只填名称，地址取自登录名。',
        },
    }),
    to: (0,field .ZZ)({
        input: 'email-to',
        json: 'to',
        label: { en: 'To', 'zh-CN': '收件人' },
        example: 'team@example.com',
        kind: addresses(),
        help: { en: 'Recipients.', 'zh-CN': '收件人，可多个。' },
    }),
    cc: (0,field .ZZ)({
        input: 'email-cc',
        json: 'cc',
        label: { en: 'Cc', 'zh-CN': '抄送' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Recipients of a copy.', 'zh-CN': '抄送。' },
    }),
    bcc: (0,field .ZZ)({
        input: 'email-bcc',
        json: 'bcc',
        label: { en: 'Bcc', 'zh-CN': '密送' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Recipients that the others do not see.', 'zh-CN': '密送。' },
    }),
    replyTo: (0,field .ZZ)({
        input: 'email-reply-to',
        json: 'reply_to',
        label: { en: 'Reply to', 'zh-CN': '回复地址' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Where answers go.', 'zh-CN': '回复地址。' },
    }),
    subject: (0,field .ZZ)({
        input: 'email-subject',
        json: 'subject',
        label: { en: 'Subject', 'zh-CN': '邮件主题' },
        seldom: true,
        kind: (0,kinds .Qq)(),
        shown: 'built in',
        help: { en: 'Mustache template of the subject.', 'zh-CN': '邮件主题的 Mustache 模板。' },
    }),
    attachLog: (0,field .ZZ)({
        input: 'email-attach-log',
        json: 'attach_log',
        label: { en: 'Attach the log', 'zh-CN': '附上日志' },
        seldom: true,
        kind: (0,kinds .Jt)(),
        shown: 'false',
        help: {
            en: "Attach the failed jobs' logs or the output file, gzip, at most 10 MiB.",
            'zh-CN': '以附件形式（gzip，至多 10 MiB）附上失败作业的日志或输出文件。',
        },
    }),
};
function config_complete(given) {
    const preset = given.provider ? providers[given.provider] : undefined;
    const host = given.host ?? preset?.host;
    const tls = given.tls ?? preset?.tls ?? true;
    const from = senderOf(given);
    const { to = [], cc = [], bcc = [], replyTo = [], attachLog = false } = given;
    if (!host || !from || to.length + cc.length + bcc.length === 0 || !isLoginWhole(given))
        return missing(given, host);
    const port = given.port ?? (given.host ? undefined : preset?.port) ?? (tls ? DEFAULT_PORT : PLAIN_PORT);
    return {
        host,
        port,
        security: securityOf(port, tls),
        ...(given.username !== undefined && { username: given.username }),
        ...(given.password !== undefined && { password: given.password }),
        ...(given.accessToken !== undefined && { accessToken: given.accessToken }),
        ...(given.hello !== undefined && { hello: given.hello }),
        from,
        to,
        cc,
        bcc,
        replyTo,
        ...(given.subject !== undefined && { subject: given.subject }),
        attachLog,
    };
}
function senderOf({ from, username }) {
    if (from && 'address' in from)
        return from;
    const login = username === undefined ? undefined : (0,address .or)(username);
    return login && { ...login, ...from };
}
const isLoginWhole = (given) => (given.username !== undefined) === (given.password !== undefined || given.accessToken !== undefined);
function missing(given, host) {
    const found = [];
    if (!host)
        found.push({ input: 'smtp-host', code: 'missing', others: ['email-provider'] });
    if (!given.to && !given.cc && !given.bcc)
        found.push({ input: 'email-to', code: 'missing' });
    if (given.username === undefined && !isLoginWhole(given)) {
        found.push({ input: 'smtp-username', code: 'missing-with', others: ['smtp-password'] });
    }
    else if (!isLoginWhole(given)) {
        found.push({ input: 'smtp-password', code: 'missing-with', others: ['smtp-username'] });
    }
    if (!senderOf(given))
        found.push({ input: 'email-from', code: given.from ? 'sender' : 'missing' });
    return found;
}
const emailSettings = settings({ en: 'E-mail', 'zh-CN': '邮件' }, config_fields, config_complete);

;






const isNoFeishuId = (id) => id.includes('@') || id.startsWith('on_') || (0,people .Qk)(id);
const feishu_config_fields = {
    webhookUrl: (0,field .ZZ)({
        input: 'feishu-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '00000000-0000-0000-0000-000000000000',
        kind: webhook({
            address: 'https://open.feishu.cn/open-apis/bot/v2/hook/',
            key: 'path',
            bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
            secret: 'feishu-secret',
        }),
        help: {
            en: "The robot's webhook URL, or its bare token (a UUID; of Feishu, not of Lark). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其末尾的 token（UUID，仅限飞书；Lark 请填完整地址）。请存为 secret。',
        },
    }),
    secret: (0,field .ZZ)({
        input: 'feishu-secret',
        json: 'secret',
        essential: true,
        label: { en: 'Signature secret', 'zh-CN': '签名校验密钥' },
        kind: signingSecret('feishu-webhook-url'),
        help: {
            en: "The robot's signing secret, if its security setting is 'signature verification'. A secret.",
            'zh-CN': '机器人启用“签名校验”时的密钥。请存为 secret。',
        },
    }),
    keyword: keywordField('feishu'),
    atUserIds: (0,field .ZZ)({
        input: 'feishu-at-user-ids',
        json: 'at_user_ids',
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        kind: (0,kinds .c3)((0,people .J3)(isNoFeishuId)),
        help: {
            en: 'Open ids (`ou_…`) or user ids of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员的 open_id（`ou_…`）或 user_id；填 `@all` 则 @ 所有人。',
        },
    }),
    atAll: atAllField('feishu'),
};
function feishu_config_complete(given) {
    const { webhookUrl, secret: signingSecret, keyword } = given;
    if (!webhookUrl)
        return [{ input: 'feishu-webhook-url', code: 'missing' }];
    const { atUserIds, atAll } = peopleOf({
        ...given,
        atUserIds: given.atUserIds?.map((id) => (id === 'all' ? people .iS : id)) ?? [],
    });
    return {
        webhookUrl,
        ...(signingSecret && { secret: signingSecret }),
        ...(keyword && { keyword }),
        atUserIds,
        atAll,
    };
}
const feishuSettings = settings({ en: 'Feishu robot', 'zh-CN': '飞书机器人' }, feishu_config_fields, feishu_config_complete);

;



const pause = (seconds) => typeof seconds === 'number' && seconds >= 0
    ? { when: 'after', ms: Math.ceil(seconds * 1000) }
    : { when: 'once' };
const userIdsField = (channel, id, help) => (0,field .ZZ)({
    input: `${channel}-at-user-ids`,
    json: 'at_user_ids',
    label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
    kind: (0,kinds .c3)(memberId(id)),
    help,
});
function memberId(form) {
    const any = (0,people .J3)();
    return {
        ...any,
        read(given) {
            const reading = any.read(given);
            const { value } = reading;
            if (value === undefined || value === people .iS || form.test(value))
                return reading;
            return { wrong: [{ code: 'member-id', given: value }] };
        },
    };
}
const preset_people = ({ atUserIds = [], atAll = false }) => ({
    atUserIds: atUserIds.filter((id) => id !== people .iS),
    atAll: atAll || atUserIds.includes(people .iS),
});
const NOBODY = { atUserIds: [], atAll: false };

;




const bark_fields = {
    url: (0,field .ZZ)({
        input: 'bark-key',
        json: 'key',
        essential: true,
        label: { en: 'Device key', 'zh-CN': '设备 key' },
        example: '0'.repeat(22),
        kind: webhook({ address: 'https://api.day.app/', key: 'path', bare: /^[A-Za-z0-9]{16,64}$/ }),
        help: {
            en: "The device's key, or its URL as the app shows it, also of an own server. A secret.",
            'zh-CN': '设备 key，或应用中显示的推送地址（可以是自建服务器）。请存为 secret。',
        },
    }),
};
const bark_complete = ({ url }) => url ? { url, ...NOBODY } : [{ input: 'bark-key', code: 'missing' }];
const LEVELS = { green: 'active', red: 'timeSensitive', grey: 'active' };
const NEVER = { kind: 'refused', again: { when: 'never' } };
const bark = {
    settings: settings({ en: 'Bark', 'zh-CN': 'Bark' }, bark_fields, bark_complete),
    markup: 'plain',
    max: 2_400,
    titleMax: 120,
    request: ({ title, text, tone, runUrl }, { url }) => ({
        url: new URL('/push', url.origin),
        body: {
            device_key: url.pathname.split('/')[1],
            title,
            body: text,
            level: LEVELS[tone],
            group: 'CI',
            ...(runUrl && { url: runUrl }),
        },
    }),
    isTaken: ({ status, member }) => status === 200 && member('code') === 200,
    code: 'code',
    refusals: [
        { ...NEVER, text: /device key is empty|failed to get device token/i, explained: 'service.key' },
        { ...NEVER, text: /BadDeviceToken|Unregistered/i, explained: 'service.app-gone' },
        { kind: 'too-long', again: { when: 'shorter' }, text: /PayloadTooLarge/i, explained: 'service.too-long' },
        { ...NEVER, status: 400, explained: 'service.form' },
    ],
};

;





const ID = /^\d{15,20}$/;
const discord_fields = {
    url: (0,field .ZZ)({
        input: 'discord-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: `https://discord.com/api/webhooks/${'0'.repeat(18)}/${'0'.repeat(68)}`,
        kind: webhook({
            address: 'https://discord.com/api/webhooks/',
            key: 'path',
            parts: 2,
            bare: /^\d{17,20}\/[\w-]{60,80}$/,
        }),
        help: {
            en: "The webhook's URL (channel settings › Integrations). For a forum, add `?thread_id=…`. A secret.",
            'zh-CN': 'Webhook 地址（频道设置 › 整合）。论坛频道请加上 `?thread_id=…`。请存为 secret。',
        },
    }),
    atUserIds: userIdsField('discord', ID, {
        en: 'User ids (digits) of the people to mention; `@all` mentions everybody.',
        'zh-CN': '要 @ 的用户 ID（数字）；填 `@all` 则 @ 所有人。',
    }),
    atAll: atAllField('discord'),
};
const discord_complete = ({ url, ...rest }) => url ? { url, ...preset_people(rest) } : [{ input: 'discord-webhook-url', code: 'missing' }];
const COLOURS = { green: 0x1a7f37, red: 0xcf222e, grey: 0x6e7781 };
function waiting(url) {
    const there = new URL(url);
    there.searchParams.set('wait', 'true');
    return there;
}
const discord_NEVER = { kind: 'refused', again: { when: 'never' } };
const discord = {
    settings: settings({ en: 'Discord', 'zh-CN': 'Discord' }, discord_fields, discord_complete),
    markup: 'discord',
    max: 4_000,
    titleMax: 200,
    mention: { id: ID, person: (id) => `<@${id}>`, everybody: '@everyone' },
    request: ({ title, text, calls, userIds, all, tone }, { url }) => ({
        url: waiting(url),
        body: {
            content: [title, ...calls].join(' '),
            embeds: [{ description: text, color: COLOURS[tone] }],
            allowed_mentions: { parse: all ? ['everyone'] : [], users: userIds },
        },
    }),
    isTaken: ({ status, member }) => status === 200 && typeof member('id') === 'string',
    code: 'code',
    refusals: [
        { ...discord_NEVER, code: 10015, explained: 'service.address' },
        { ...discord_NEVER, kind: 'login', code: 50027, explained: 'service.address' },
        { ...discord_NEVER, status: 401, kind: 'login', explained: 'service.address' },
        { ...discord_NEVER, code: 50013, explained: 'service.forbidden' },
        { ...discord_NEVER, code: 220001, explained: 'service.thread' },
        { ...discord_NEVER, code: 50035, explained: 'service.form' },
        { kind: 'too-long', again: { when: 'shorter' }, code: 40005, explained: 'service.too-long' },
        { ...discord_NEVER, kind: 'rate-limited', status: 429, text: /blocked|1015/i, explained: 'service.blocked' },
        {
            kind: 'rate-limited',
            status: 429,
            again: ({ member }) => pause(member('retry_after')),
            explained: 'service.rate',
        },
    ],
};

;





const ntfy_fields = {
    url: (0,field .ZZ)({
        input: 'ntfy-topic',
        json: 'topic',
        essential: true,
        label: { en: 'Topic', 'zh-CN': '主题' },
        example: 'example-topic',
        kind: webhook({ address: 'https://ntfy.sh/', key: 'path', bare: /^[-\w]{1,64}$/ }),
        help: {
            en: 'The topic at ntfy.sh, or the whole URL of one on another server. On an open server whoever knows it reads along: a secret.',
            'zh-CN': 'ntfy.sh 上的主题，或其他服务器上主题的完整地址。在开放的服务器上知道它的人都能看到消息：请存为 secret。',
        },
    }),
    token: (0,field .ZZ)({
        input: 'ntfy-token',
        json: 'token',
        essential: true,
        label: { en: 'Access token', 'zh-CN': '访问令牌' },
        kind: (0,kinds .rJ)(),
        help: {
            en: 'An access token (`tk_…`), where the topic is protected. A secret.',
            'zh-CN': '访问令牌（`tk_…`），主题受保护时需要。请存为 secret。',
        },
    }),
};
const ntfy_complete = ({ url, token }) => url ? { url, ...(token && { token }), ...NOBODY } : [{ input: 'ntfy-topic', code: 'missing' }];
const PRIORITIES = { green: 3, red: 4, grey: 3 };
const PACE_MS = 5_000;
const ntfy_NEVER = { kind: 'refused', again: { when: 'never' } };
const LOGIN = {
    kind: 'login',
    again: { when: 'never' },
    input: 'ntfy-token',
    explained: 'service.login',
};
const ntfy = {
    settings: settings({ en: 'ntfy', 'zh-CN': 'ntfy' }, ntfy_fields, ntfy_complete),
    markup: 'plain',
    max: 4_000,
    titleMax: 200,
    request({ title, text, tone, runUrl }, { url, token }) {
        const parts = url.pathname.split('/').filter(Boolean);
        return {
            url: new URL(`/${parts.slice(0, -1).join('/')}`, url.origin),
            ...(token && { headers: { authorization: `Bearer ${token}` } }),
            body: {
                topic: parts.at(-1),
                title,
                message: text,
                priority: PRIORITIES[tone],
                ...(runUrl && { click: runUrl }),
            },
        };
    },
    isTaken: ({ status, member }) => status === 200 && member('event') === 'message',
    code: 'code',
    refusals: [
        { ...LOGIN, status: 401 },
        { ...LOGIN, status: 403 },
        { ...ntfy_NEVER, code: 40009, explained: 'service.recipient' },
        { ...ntfy_NEVER, code: 40010, explained: 'service.recipient' },
        { kind: 'too-long', again: { when: 'shorter' }, code: 40014, explained: 'service.too-long' },
        { kind: 'too-long', again: { when: 'shorter' }, code: 41303, explained: 'service.too-long' },
        { ...ntfy_NEVER, kind: 'rate-limited', code: 42908, explained: 'service.quota' },
        { kind: 'rate-limited', status: 429, again: { when: 'after', ms: PACE_MS }, explained: 'service.rate' },
        { ...ntfy_NEVER, status: 400, explained: 'service.form' },
    ],
};

;





const pushplus_fields = {
    url: (0,field .ZZ)({
        input: 'pushplus-token',
        json: 'token',
        essential: true,
        label: { en: 'Token', 'zh-CN': 'token' },
        example: '0'.repeat(32),
        kind: webhook({ address: 'https://www.pushplus.plus/send/', key: 'path', bare: /^[0-9a-f]{32}$/i }),
        help: { en: 'Your token (32 digits). A secret.', 'zh-CN': '用户 token（32 位）。请存为 secret。' },
    }),
    topic: (0,field .ZZ)({
        input: 'pushplus-topic',
        json: 'group',
        label: { en: 'Group', 'zh-CN': '群组编码' },
        kind: (0,kinds .Vm)(),
        help: {
            en: 'The code of a group; without it only you get the message.',
            'zh-CN': '群组编码；不填则只发给自己。',
        },
    }),
};
const pushplus_complete = ({ url, topic }) => url ? { url, ...(topic && { topic }), ...NOBODY } : [{ input: 'pushplus-token', code: 'missing' }];
const pushplus_NEVER = { kind: 'refused', again: { when: 'never' } };
const pushplus = {
    settings: settings({ en: 'PushPlus', 'zh-CN': 'PushPlus（推送加）' }, pushplus_fields, pushplus_complete),
    markup: 'html',
    max: 18_000,
    titleMax: 100,
    request({ title, text }, { url, topic }) {
        const at = url.pathname.lastIndexOf('/');
        return {
            url: new URL(url.pathname.slice(0, at), url.origin),
            body: {
                token: url.pathname.slice(at + 1),
                title,
                content: text,
                template: 'html',
                ...(topic && { topic }),
            },
        };
    },
    isTaken: ({ status, member }) => status === 200 && member('code') === 200,
    code: 'code',
    refusals: [
        { ...pushplus_NEVER, kind: 'login', code: 401, explained: 'service.key' },
        { ...pushplus_NEVER, kind: 'login', code: 903, explained: 'service.key' },
        { ...pushplus_NEVER, code: 600, explained: 'service.key' },
        { ...pushplus_NEVER, code: 403, explained: 'service.blocked' },
        { ...pushplus_NEVER, kind: 'rate-limited', code: 900, explained: 'service.quota' },
        { ...pushplus_NEVER, code: 888, explained: 'service.quota' },
        { ...pushplus_NEVER, code: 905, explained: 'service.account' },
        { kind: 'unavailable', again: { when: 'once' }, code: 500, explained: 'service.refused' },
    ],
};

;




function addressOf(key) {
    const user = /^sctp(\d+)t/i.exec(key)?.[1];
    return user ? `https://${user}.push.ft07.com/send/${key}.send` : `https://sctapi.ftqq.com/${key}.send`;
}
const serverchan_fields = {
    url: (0,field .ZZ)({
        input: 'serverchan-key',
        json: 'key',
        essential: true,
        label: { en: 'SendKey', 'zh-CN': 'SendKey' },
        example: `SCT0T${'0'.repeat(24)}`,
        kind: webhook({
            address: 'https://sctapi.ftqq.com/',
            key: 'path',
            bare: /^(SCT\w{10,64}|sctp\d{1,10}t\w{6,64})$/i,
            addressOf,
        }),
        help: {
            en: 'The SendKey (`SCT…` of Turbo, `sctp…` of version 3), or the whole URL. A secret.',
            'zh-CN': 'SendKey（Turbo 版 `SCT…`，Server酱³ `sctp…`），或完整地址。请存为 secret。',
        },
    }),
};
const serverchan_complete = ({ url }) => url ? { url, ...NOBODY } : [{ input: 'serverchan-key', code: 'missing' }];
const serverchan_NEVER = { kind: 'refused', again: { when: 'never' } };
const serverchan = {
    settings: settings({ en: 'ServerChan', 'zh-CN': 'Server酱' }, serverchan_fields, serverchan_complete),
    markup: 'markdown',
    max: 30_000,
    titleMax: 32,
    request: ({ title, text }, { url }) => ({ url, body: { title, desp: text } }),
    isTaken: ({ status, member }) => status === 200 && member('code') === 0 && !(Number(member('data.errno')) > 0),
    code: 'code',
    refusals: [
        { ...serverchan_NEVER, kind: 'rate-limited', text: /超过当天的发送次数/, explained: 'service.quota' },
        { ...serverchan_NEVER, kind: 'login', code: 40001, explained: 'service.key' },
        { ...serverchan_NEVER, kind: 'rate-limited', status: 429, explained: 'service.blocked' },
    ],
};

;





const slack_ID = /^[UW][A-Z0-9]{5,20}$/;
const slack_fields = {
    url: (0,field .ZZ)({
        input: 'slack-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: 'https://hooks.slack.com/services/T00000000/B00000000/000000000000000000000000',
        kind: webhook({
            address: 'https://hooks.slack.com/services/',
            key: 'path',
            parts: 3,
            bare: /^T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/\w{20,}$/,
        }),
        help: {
            en: "The URL of an app's incoming webhook (`https://hooks.slack.com/services/…`). A secret.",
            'zh-CN': 'Slack 应用的 Incoming Webhook 地址（`https://hooks.slack.com/services/…`）。请存为 secret。',
        },
    }),
    atUserIds: userIdsField('slack', slack_ID, {
        en: 'Member ids (`U…`) of the people to mention; `@all` mentions everybody.',
        'zh-CN': '要 @ 的成员 ID（`U…`）；填 `@all` 则 @ 频道所有人。',
    }),
    atAll: atAllField('slack'),
};
const slack_complete = ({ url, ...rest }) => url ? { url, ...preset_people(rest) } : [{ input: 'slack-webhook-url', code: 'missing' }];
const slack_NEVER = { kind: 'refused', again: { when: 'never' } };
const slack = {
    settings: settings({ en: 'Slack', 'zh-CN': 'Slack' }, slack_fields, slack_complete),
    markup: 'mrkdwn',
    max: 3_900,
    mention: { id: slack_ID, person: (id) => `<@${id}>`, everybody: '<!channel>' },
    request: ({ text, calls }, { url }) => ({
        url,
        body: {
            text: [text, calls.join(' ')].filter(Boolean).join('\n'),
            unfurl_links: false,
            unfurl_media: false,
        },
    }),
    isTaken: ({ status, text }) => status === 200 && text.trim() === 'ok',
    refusals: [
        { ...slack_NEVER, text: /^(no_service|no_team|team_disabled|invalid_token)\b/, explained: 'service.address' },
        {
            ...slack_NEVER,
            text: /^(channel_not_found|channel_is_archived|user_not_found)\b/,
            explained: 'service.recipient',
        },
        { ...slack_NEVER, text: /^(action_prohibited|posting_to_)/, explained: 'service.forbidden' },
        { kind: 'too-long', again: { when: 'shorter' }, text: /^msg_too_long\b/, explained: 'service.too-long' },
        { ...slack_NEVER, text: /^(invalid_|no_text|too_many_)/, explained: 'service.form' },
    ],
};

;




const teams_fields = {
    url: (0,field .ZZ)({
        input: 'teams-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Workflow URL', 'zh-CN': '工作流地址' },
        example: 'https://00.00.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/00/triggers/manual/paths/invoke?api-version=1&sig=0000',
        kind: webhook({
            address: 'https://environment.api.powerplatform.com/',
            key: { parameter: 'sig' },
            retired: /(^|\.)(outlook\.office(365)?\.com|webhook\.office\.com)$/,
        }),
        help: {
            en: "The URL of a Teams workflow 'when a webhook request is received', open to anyone. A secret.",
            'zh-CN': 'Teams 工作流“收到 Webhook 请求时发布到频道”的地址，触发者选“任何人”。请存为 secret。',
        },
    }),
};
const teams_complete = ({ url }) => url ? { url, ...NOBODY } : [{ input: 'teams-webhook-url', code: 'missing' }];
const teams_NEVER = { kind: 'refused', again: { when: 'never' } };
const teams = {
    settings: settings({ en: 'Microsoft Teams', 'zh-CN': 'Microsoft Teams' }, teams_fields, teams_complete),
    markup: 'card',
    max: 19_000,
    request: ({ text }, { url }) => ({
        url,
        body: {
            type: 'message',
            attachments: [
                {
                    contentType: 'application/vnd.microsoft.card.adaptive',
                    contentUrl: null,
                    content: {
                        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                        type: 'AdaptiveCard',
                        version: '1.4',
                        msteams: { width: 'Full' },
                        body: JSON.parse(`[${text.replace(/,\s*$/, '')}]`),
                    },
                },
            ],
        },
    }),
    isTaken: ({ status }) => status === 202 || status === 200,
    code: 'error.code',
    refusals: [
        { ...teams_NEVER, code: 'MissingApiVersionParameter', explained: 'service.address' },
        { ...teams_NEVER, code: 'WorkflowNotFound', explained: 'service.address' },
        { ...teams_NEVER, code: 'WorkflowTriggerIsNotEnabled', explained: 'service.off' },
        { ...teams_NEVER, kind: 'login', status: 401, explained: 'service.anyone' },
        { ...teams_NEVER, kind: 'login', status: 403, explained: 'service.anyone' },
        { ...teams_NEVER, status: 404, explained: 'service.address' },
    ],
};

;





const telegram_ID = /^\d{4,20}$/;
const telegram_fields = {
    url: (0,field .ZZ)({
        input: 'telegram-bot-token',
        json: 'bot_token',
        essential: true,
        label: { en: 'Bot token', 'zh-CN': '机器人 token' },
        example: `0000000000:${'0'.repeat(35)}`,
        kind: webhook({
            address: 'https://api.telegram.org/bot',
            key: 'path',
            bare: /^\d{6,12}:[\w-]{30,50}$/,
        }),
        help: {
            en: "The bot's token from @BotFather, or `https://HOST/botTOKEN` of an own Bot API server. A secret.",
            'zh-CN': '@BotFather 给出的机器人 token；自建 Bot API 服务填 `https://主机/bot<token>`。请存为 secret。',
        },
    }),
    chatId: (0,field .ZZ)({
        input: 'telegram-chat-id',
        json: 'chat_id',
        essential: true,
        label: { en: 'Chat id', 'zh-CN': '会话 ID' },
        example: '-1000000000000',
        kind: (0,kinds .aY)((given) => (/^(-?\d{3,20}|@\w{4,40})$/.test(given) ? { value: given } : { wrong: 'chat-id' }), {
            type: ['string', 'integer'],
        }),
        help: {
            en: 'Where to: the id of a chat (groups have negative ones), or `@name` of a channel.',
            'zh-CN': '发到哪里：会话 ID（群组为负数），或频道的 `@名称`。',
        },
    }),
    threadId: (0,field .ZZ)({
        input: 'telegram-thread-id',
        json: 'thread_id',
        seldom: true,
        label: { en: 'Topic id', 'zh-CN': '话题 ID' },
        kind: (0,kinds .aY)((given) => (/^\d{1,10}$/.test(given) ? { value: Number(given) } : { wrong: 'chat-id' }), {
            type: ['string', 'integer'],
        }),
        help: { en: 'The topic in a group that has topics.', 'zh-CN': '群组启用话题时的话题 ID。' },
    }),
    atUserIds: userIdsField('telegram', telegram_ID, {
        en: "Ids (digits) of the group's members to mention.",
        'zh-CN': '要 @ 的群成员的用户 ID（数字）。',
    }),
};
function telegram_complete({ url, chatId, threadId, atUserIds = [], }) {
    if (url && chatId)
        return {
            url,
            chatId,
            ...(threadId !== undefined && { threadId }),
            atUserIds: preset_people({ atUserIds }).atUserIds,
            atAll: false,
        };
    return [
        ...(url ? [] : [{ input: 'telegram-bot-token', code: 'missing' }]),
        ...(chatId ? [] : [{ input: 'telegram-chat-id', code: 'missing' }]),
    ];
}
const telegram_NEVER = { kind: 'refused', again: { when: 'never' } };
const CHAT = { ...telegram_NEVER, input: 'telegram-chat-id' };
const telegram = {
    settings: settings({ en: 'Telegram', 'zh-CN': 'Telegram' }, telegram_fields, telegram_complete),
    markup: 'telegram',
    max: 4_000,
    mention: { id: telegram_ID, person: (id) => `<a href="tg://user?id=${id}">${id}</a>` },
    request: ({ text, calls }, { url, chatId, threadId }) => ({
        url: new URL(`${url.pathname}/sendMessage`.replace('//', '/'), url.origin),
        body: {
            chat_id: chatId,
            text: [text, calls.join(' ')].filter(Boolean).join('\n'),
            parse_mode: 'HTML',
            link_preview_options: { is_disabled: true },
            ...(threadId !== undefined && { message_thread_id: threadId }),
        },
    }),
    isTaken: ({ status, member }) => status === 200 && member('ok') === true,
    code: 'error_code',
    refusals: [
        { ...telegram_NEVER, kind: 'login', code: 401, explained: 'service.key' },
        { ...telegram_NEVER, kind: 'login', code: 404, explained: 'service.key' },
        {
            ...CHAT,
            code: 400,
            text: /upgraded to a supergroup/,
            explained: 'service.moved',
            name: ({ member }) => {
                const id = member('parameters.migrate_to_chat_id');
                return typeof id === 'number' ? String(id) : undefined;
            },
        },
        { ...CHAT, code: 400, text: /thread not found|TOPIC_CLOSED/, explained: 'service.thread' },
        { ...CHAT, code: 400, text: /chat not found|chat_id is empty/, explained: 'service.recipient' },
        { ...CHAT, code: 400, text: /not enough rights/, explained: 'service.forbidden' },
        {
            kind: 'too-long',
            again: { when: 'shorter' },
            code: 400,
            text: /too long/,
            explained: 'service.too-long',
        },
        { ...telegram_NEVER, code: 400, text: /parse entities|text is empty/, explained: 'service.form' },
        { ...CHAT, code: 403, explained: 'service.forbidden' },
        {
            kind: 'rate-limited',
            code: 429,
            again: ({ member }) => pause(member('parameters.retry_after')),
            explained: 'service.rate',
        },
    ],
};

;








const presets = { slack: slack, teams: teams, discord: discord, telegram: telegram, ntfy: ntfy, bark: bark, pushplus: pushplus, serverchan: serverchan };

var schema_named = __nccwpck_require__(1460);
;






const webhook_config_address = () => ({
    ...(0,kinds .Yz)(readAddress, { type: 'string', format: 'uri' }, pasted .fG),
    secret: true,
});
function readAddress(given) {
    if (/\s/.test(given))
        return { wrong: 'url-blank' };
    if (!URL.canParse(given))
        return { wrong: 'url' };
    const url = new URL(given);
    const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback .U)(url.hostname));
    if (!isSecure)
        return { wrong: 'url-scheme' };
    return url.username || url.password || url.hash ? { wrong: 'url-parts' } : { value: url };
}
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e\x80-\xff]+$/;
const OWN_HEADERS = /^(host|content-length|content-type|transfer-encoding|connection|webhook-(id|timestamp|signature))$/i;
const headers = () => ({
    read(given) {
        const { named, wrong } = (0,schema_named .M)(given, { wrong: 'headers', continues: false });
        const isGood = ({ name, value }) => HEADER_NAME.test(name) &&
            !OWN_HEADERS.test(name) &&
            typeof value === 'string' &&
            HEADER_VALUE.test(value);
        const bad = named.filter((header) => !isGood(header));
        const good = named.filter(isGood).map(({ name, value }) => [name.toLowerCase(), value]);
        return {
            value: Object.fromEntries(good),
            wrong: [...wrong, ...bad.map(({ at = '' }) => ({ code: 'headers', at }))],
        };
    },
    json: { anyOf: [{ type: 'object', additionalProperties: { type: 'string' } }, { type: 'string' }] },
    secret: true,
});
const KEY_BYTES = { least: 24, most: 64 };
const signingKey = () => ({
    ...(0,kinds .Yz)((given) => {
        const encoded = given.replace(/^whsec_/, '');
        const key = Buffer.from(encoded, 'base64');
        const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded);
        return isBase64 && key.length >= KEY_BYTES.least && key.length <= KEY_BYTES.most
            ? { value: key }
            : { wrong: 'signing-key' };
    }, { type: 'string' }, pasted .fG),
    secret: true,
});
const condition = () => (0,kinds .Yz)((given) => {
    const [, from, to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given) ?? [];
    if (from !== undefined)
        return { value: { kind: 'status', from: Number(from), to: Number(to) } };
    const equals = given.indexOf('=');
    const path = given.slice(0, Math.max(equals, 0));
    return path.split('.').every((name) => /^[\w$-]+$/.test(name))
        ? { value: { kind: 'member', path, value: given.slice(equals + 1) } }
        : { wrong: 'condition' };
});
const webhook_config_fields = {
    url: (0,field .ZZ)({
        input: 'webhook-url',
        json: 'url',
        essential: true,
        label: { en: 'URL', 'zh-CN': '地址' },
        example: 'https://hooks.example.com/ci',
        kind: webhook_config_address(),
        help: {
            en: 'Where to: any address that takes JSON. A secret.',
            'zh-CN': '接收 JSON 的任意地址。请存为 secret。',
        },
    }),
    method: (0,field .ZZ)({
        input: 'webhook-method',
        json: 'method',
        seldom: true,
        label: { en: 'Method', 'zh-CN': '请求方法' },
        kind: (0,kinds .Yq)(['POST', 'PUT']),
        shown: 'POST',
        help: { en: '`POST` or `PUT`.', 'zh-CN': '`POST` 或 `PUT`。' },
    }),
    headers: (0,field .ZZ)({
        input: 'webhook-headers',
        json: 'headers',
        essential: true,
        label: { en: 'Headers', 'zh-CN': '请求头' },
        kind: headers(),
        help: {
            en: 'Further headers, one `Name: value` a line, such as `Authorization: Bearer …`. A secret.',
            'zh-CN': '附加的请求头，每行一个 `名称: 值`，如 `Authorization: Bearer …`。请存为 secret。',
        },
    }),
    template: (0,field .ZZ)({
        input: 'webhook-body',
        json: 'body',
        essential: true,
        label: { en: 'Body', 'zh-CN': '请求体' },
        kind: (0,kinds .Qq)(),
        help: {
            en: 'A template that makes JSON: `{"text": "{{headline}}"}`. Values are escaped for JSON. Without it the [whole report](webhook.md#the-report) is sent.',
            'zh-CN': '生成 JSON 的模板：`{"text": "{{headline}}"}`，字段值会按 JSON 转义。不填则发送[完整报告](webhook.md#报告)。',
        },
    }),
    key: (0,field .ZZ)({
        input: 'webhook-secret',
        json: 'secret',
        essential: true,
        label: { en: 'Signing secret', 'zh-CN': '签名密钥' },
        kind: signingKey(),
        help: {
            en: 'Signs each request by Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes. A secret.',
            'zh-CN': '按 Standard Webhooks 对每个请求签名：`whsec_` 加 24 至 64 字节的 base64。请存为 secret。',
        },
    }),
    success: (0,field .ZZ)({
        input: 'webhook-success',
        json: 'success',
        essential: true,
        seldom: true,
        label: { en: 'Counts as sent', 'zh-CN': '何时算已发送' },
        kind: (0,kinds .c3)(condition()),
        shown: '200-299',
        help: {
            en: 'What the answer must be: statuses (`200`, `200-204`) and members of its JSON (`code=0`, `data.ok=true`).',
            'zh-CN': '应答须满足的条件：状态码（`200`、`200-204`）和应答 JSON 中的字段（`code=0`、`data.ok=true`）。',
        },
    }),
};
function webhook_config_complete({ url, method = 'POST', headers = {}, template, key, success = [], }) {
    if (!url)
        return [{ input: 'webhook-url', code: 'missing' }];
    return { url, method, headers, ...(template && { template }), ...(key && { key }), success };
}
const webhookSettings = settings({ en: 'Webhook', 'zh-CN': 'Webhook' }, webhook_config_fields, webhook_config_complete);

;






const wecom_config_fields = {
    webhookUrl: (0,field .ZZ)({
        input: 'wecom-webhook-url',
        json: 'webhook_url',
        essential: true,
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '00000000-0000-0000-0000-000000000000',
        kind: webhook({
            address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
            key: { parameter: 'key' },
            bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        }),
        help: {
            en: "The robot's webhook URL, or its bare key (a UUID). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其 key（UUID）。请存为 secret。',
        },
    }),
    atUserIds: (0,field .ZZ)({
        input: 'wecom-at-user-ids',
        json: 'mentioned_list',
        also: ['at_user_ids'],
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        kind: (0,kinds .c3)((0,people .J3)()),
        help: {
            en: 'User ids of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员 userId；填 `@all` 则 @ 所有人。',
        },
    }),
    atMobiles: (0,field .ZZ)({
        input: 'wecom-at-mobiles',
        json: 'mentioned_mobile_list',
        also: ['at_mobiles'],
        label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
        seldom: true,
        kind: (0,kinds .c3)((0,people .Hw)()),
        help: {
            en: 'Mobile numbers of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员手机号；填 `@all` 则 @ 所有人。',
        },
    }),
    atAll: atAllField('wecom'),
    attachLog: (0,field .ZZ)({
        input: 'wecom-attach-log',
        json: 'attach_log',
        label: { en: 'Attach the log', 'zh-CN': '附上日志' },
        seldom: true,
        kind: (0,kinds .Jt)(),
        shown: 'false',
        help: {
            en: "Send the failed jobs' logs, or the output file, as a file message after the text.",
            'zh-CN': '是否在消息后再以文件形式发送失败作业的日志或输出文件。',
        },
    }),
};
function wecom_config_complete(given) {
    const { webhookUrl, attachLog = false } = given;
    if (!webhookUrl)
        return [{ input: 'wecom-webhook-url', code: 'missing' }];
    return { webhookUrl, ...peopleOf(given), attachLog };
}
const wecomSettings = settings({ en: 'WeCom robot', 'zh-CN': '企业微信机器人' }, wecom_config_fields, wecom_config_complete);

;






const channel = (settings, load, aliases = []) => ({ settings, aliases, load: load });
const preset = (entry, aliases = []) => channel(entry.settings, async () => (await Promise.all( [__nccwpck_require__.e(486), __nccwpck_require__.e(598), __nccwpck_require__.e(219)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1219))).channelOf(entry), aliases);
const registry = {
    email: channel(emailSettings, async () => (await Promise.all( [__nccwpck_require__.e(486), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6962))).email),
    dingtalk: channel(dingtalkSettings, async () => (await Promise.all( [__nccwpck_require__.e(486), __nccwpck_require__.e(598), __nccwpck_require__.e(608)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6227))).dingtalk),
    wecom: channel(wecomSettings, async () => (await Promise.all( [__nccwpck_require__.e(486), __nccwpck_require__.e(598), __nccwpck_require__.e(694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 694))).wecom, ['wechat']),
    feishu: channel(feishuSettings, async () => (await Promise.all( [__nccwpck_require__.e(486), __nccwpck_require__.e(598), __nccwpck_require__.e(227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5227))).feishu, ['lark']),
    slack: preset(presets.slack),
    teams: preset(presets.teams),
    discord: preset(presets.discord),
    telegram: preset(presets.telegram),
    ntfy: preset(presets.ntfy),
    bark: preset(presets.bark),
    pushplus: preset(presets.pushplus),
    serverchan: preset(presets.serverchan, ['server_chan']),
    webhook: channel(webhookSettings, async () => (await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(486), __nccwpck_require__.e(598), __nccwpck_require__.e(780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4780))).webhook),
};
const CHANNELS = Object.keys(registry);
const CHANNEL_ALIASES = Object.fromEntries(CHANNELS.flatMap((name) => registry[name].aliases.map((alias) => [alias, name])));


  }),

  1022:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    B: () => (  append)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function append(file, text) {
    if (!file)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
        return true;
    }
    catch {
        return false;
    }
}


  }),

  9652:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    C3: () => (  guardedOutput),
    _e: () => (  maskOn),
    wi: () => (  printLine)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const HIDING = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'];
function maskOn(env) {
    if (!HIDING.some((name) => env[name] === 'true'))
        return () => { };
    return (value) => printLine(`::add-mask::${escaped(value)}`);
}
const escaped = (value) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
function guardedOutput() {
    if (process.stdout.listenerCount('error') === 0)
        process.stdout.on('error', () => { });
    return process.stdout;
}
function printLine(line) {
    const text = Buffer.from(`${line}\n`);
    let written = 0;
    try {
        written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, text);
    }
    catch {
    }
    if (written < text.length)
        guardedOutput().write(text.subarray(written));
}


  }),

  980:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Wh: () => (  unlessAborted),
    XZ: () => (  monotonicNow),
    db: () => (  startDeadline),
    mr: () => (  endedBy),
    rs: () => (  whyEnded),
    yy: () => (  sleep),
    zM: () => (  onceAborted)
  });
const monotonicNow = () => LOADED_AT + Number(process.hrtime.bigint() - LOADED_AT_NS) / 1e6;
const LOADED_AT = Date.now();
const LOADED_AT_NS = process.hrtime.bigint();
function endedBy(why) {
    return Object.assign(new Error(`ended: ${why}`), { why });
}
function whyEnded(signal) {
    if (!signal.aborted)
        return undefined;
    const why = signal.reason?.why;
    return why === 'attempt' || why === 'deadline' ? why : 'cancelled';
}
function startDeadline(timeoutMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(endedBy('deadline')), timeoutMs);
    return {
        signal: controller.signal,
        endsAt: monotonicNow() + timeoutMs,
        cancel: () => controller.abort(endedBy('cancelled')),
        dispose: () => clearTimeout(timer),
    };
}
function onceAborted(signal, act) {
    if (signal.aborted)
        act();
    else
        signal.addEventListener('abort', act, { once: true });
    return () => signal.removeEventListener('abort', act);
}
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            forget();
            resolve();
        };
        const timer = setTimeout(done, ms);
        const forget = onceAborted(signal, done);
    });
}
async function unlessAborted(work, signal, graceMs = 0) {
    let forget = () => { };
    const ended = new Promise((resolve) => {
        const stop = () => resolve(undefined);
        forget = onceAborted(signal, graceMs > 0 ? () => void setTimeout(stop, graceMs).unref() : stop);
    });
    return await Promise.race([work, ended]).finally(() => forget());
}


  }),

  7441:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    U: () => (  isLoopback)
  });
const isLoopback = (hostname) => /^(?:localhost\.?|.+\.localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);


  }),

  657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    ZZ: () => (  field),
    pE: () => (  jsonNames),
    qR: () => (  isGiven),
    qU: () => (  readFields)
  });
const field = (declared) => declared;
const snakeCase = (input) => input.replaceAll('-', '_');
const jsonNames = (declared) => [
    ...new Set([declared.json, snakeCase(declared.input), ...(declared.also ?? [])]),
];
const isGiven = (value) => value !== undefined &&
    value !== null &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0);
function readFields(fields, given) {
    const values = {};
    const faults = [];
    const faulty = [];
    for (const [name, { kind }] of Object.entries(fields)) {
        const entry = given[name];
        if (!entry || !isGiven(entry.value))
            continue;
        const { value, wrong } = kind.read(entry.value);
        if (value !== undefined)
            values[name] = value;
        if (wrong.length > 0)
            faulty.push(name);
        for (const part of wrong)
            faults.push({ where: `${entry.where}${part.at ?? ''}`, problem: problemOf(part, kind) });
    }
    return { values: values, faults, faulty };
}
const GIVEN_MAX = 4_000;
const problemOf = ({ code, given, allowed, others }, kind) => ({
    code,
    ...(others && { others }),
    ...((allowed ?? kind.allowed) && { allowed: allowed ?? kind.allowed }),
    ...(!kind.secret && given !== undefined && { given: given.slice(0, GIVEN_MAX) }),
});


  }),

  1451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    $Q: () => (  urlAt),
    $v: () => (  countAt),
    Eb: () => (  present),
    Gv: () => (  isObject),
    at: () => (  at),
    gT: () => (  listAt),
    lC: () => (  timeAt)
  });
const TEXT_MAX = 4_000;
function at(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name))
            return undefined;
        here = here[name];
    }
    return here;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found !== 'string')
        return undefined;
    return found.slice(0, TEXT_MAX).trim() || undefined;
}
function countAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function urlAt(value, ...path) {
    const found = textAt(value, ...path);
    return found && /^https?:\/\/[^\s/]/.test(found) && URL.canParse(found) ? found : undefined;
}
function timeAt(value, ...path) {
    const time = Date.parse(textAt(value, ...path) ?? '');
    return time >= Date.UTC(2000, 0, 1) ? time : undefined;
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}


  }),

  2054:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Jt: () => (  flag),
    Qq: () => (  text),
    Vm: () => (  word),
    Yq: () => (  choice),
    Yz: () => (  parsed),
    _O: () => (  context),
    aY: () => (  code),
    c3: () => (  listOf),
    il: () => (  flagOr),
    nd: () => (  integer),
    p_: () => (  list),
    rJ: () => (  secret)
  });
  var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8513);
  var _pasted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3512);


const SCALAR = { type: ['string', 'number', 'boolean'] };
function scalarOf(given) {
    if (typeof given === 'number' && Math.abs(given) > Number.MAX_SAFE_INTEGER)
        return { wrong: 'long-number' };
    const isScalar = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
    return isScalar ? { value: String(given) } : { wrong: 'text' };
}
const parsed = (read, json = { type: 'string' }, clean = _pasted_js__WEBPACK_IMPORTED_MODULE_1__  .L0) => ({
    read(given) {
        const text = scalarOf(given);
        if ('wrong' in text)
            return { wrong: [{ code: text.wrong }] };
        const clear = clean(text.value);
        if (clear === '')
            return { wrong: [] };
        const found = read(clear);
        return 'value' in found
            ? { value: found.value, wrong: [] }
            : {
                wrong: [
                    { code: found.wrong, given: text.value.trim(), ...(found.others && { others: found.others }) },
                ],
            };
    },
    json,
    secret: false,
});
const itself = (value) => ({ value });
const text = () => parsed((given) => (/^\s*file:\/\/\S+\s*$/.test(given) ? { wrong: 'file' } : { value: given }), SCALAR, (given) => given);
const word = () => parsed(itself, SCALAR);
const secret = () => ({ ...parsed(itself, SCALAR, _pasted_js__WEBPACK_IMPORTED_MODULE_1__  .fG), secret: true });
const code = (read, json) => parsed(read, json, _pasted_js__WEBPACK_IMPORTED_MODULE_1__  .Sf);
const FLAGS = new Map([
    ['true', true],
    ['yes', true],
    ['on', true],
    ['1', true],
    ['false', false],
    ['no', false],
    ['off', false],
    ['0', false],
]);
const FLAG_WORDS = [true, false, 1, 0, ...FLAGS.keys()];
const flag = () => ({
    ...code(among(FLAGS, 'flag'), { enum: FLAG_WORDS }),
    isFlag: true,
});
const flagOr = (word) => ({
    ...code(among(new Map([...FLAGS, [word, word]]), 'choice'), {
        enum: [...FLAG_WORDS, word],
    }),
    allowed: ['true', 'false', word],
    isFlag: true,
});
const among = (meanings, wrong) => (given) => {
    const value = meanings.get(given.toLowerCase());
    return value === undefined ? { wrong } : { value };
};
const integer = (min, max) => ({
    ...code((given) => {
        const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
        return value >= min && value <= max ? { value } : { wrong: 'integer' };
    }, { type: ['integer', 'string'], pattern: '^\\s*\\d{1,16}\\s*$', minimum: min, maximum: max }),
    allowed: [String(min), String(max)],
});
const choice = (options, aliases = {}) => {
    const meanings = new Map(Object.entries(aliases));
    for (const option of options)
        meanings.set(option.toLowerCase(), option);
    return {
        ...code(among(meanings, 'choice'), { enum: [...options, ...Object.keys(aliases)] }),
        allowed: options,
    };
};
const listOf = (item) => ({
    read(given) {
        const elements = elementsOf(given);
        if ('wrong' in elements)
            return { wrong: [{ code: elements.wrong }] };
        const readings = elements.value.flatMap(({ value, at }) => readElement(item, value).map((reading) => ({ ...reading, at })));
        const good = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
        const wrong = readings.flatMap(({ wrong, at }) => wrong.map((part) => ({ ...at, ...part })));
        return { value: good.length > 0 ? good : undefined, wrong };
    },
    json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
    secret: item.secret,
    ...(item.allowed && { allowed: item.allowed }),
});
function elementsOf(given) {
    if (!Array.isArray(given)) {
        const text = scalarOf(given);
        return 'wrong' in text ? text : { value: (0,_list_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text.value).map((value) => ({ value })) };
    }
    const value = given.flatMap((element, index) => element === null ? [] : [{ value: element, at: { at: `[${index}]` } }]);
    return { value };
}
function readElement(item, given) {
    const whole = item.read(given);
    if (whole.wrong.length === 0 || typeof given !== 'string')
        return [whole];
    const tokens = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__  .k)(given).map((token) => item.read(token));
    if (tokens.length > 1 && tokens.every(({ wrong }) => wrong.length === 0))
        return tokens;
    const pieces = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__  .X)(given);
    return pieces.length > 1 ? pieces.map((piece) => item.read(piece)) : [whole];
}
const list = () => listOf(word());
const context = () => {
    const fromText = parsed((given) => {
        try {
            return { value: emptyToUndefined(JSON.parse(given)) };
        }
        catch {
            return { wrong: 'json' };
        }
    });
    return {
        read: (given) => typeof given === 'object' ? { value: emptyToUndefined(given), wrong: [] } : fromText.read(given),
        json: { type: ['object', 'string'] },
        secret: false,
    };
};
function emptyToUndefined(value) {
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? undefined : value;
}


  }),

  2003:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    E: () => (  readKnownCauses),
    Y: () => (  knownCauses)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1451);
  var _pasted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3512);


const MOST = 100;
const LONGEST = 300;
const MEMBERS = ['pattern', 'cause', 'fix', 'contact'];
function readKnownCauses(given) {
    if (!Array.isArray(given))
        return { wrong: [{ code: 'known-causes' }] };
    const readings = given.slice(0, MOST).map((entry, index) => readEntry(entry, `[${index}]`));
    const tooMany = given.length > MOST ? [{ code: 'too-long', allowed: [`${MOST}`] }] : [];
    return {
        value: readings.flatMap(({ value }) => value ?? []),
        wrong: [...readings.flatMap(({ wrong }) => wrong), ...tooMany],
    };
}
function readEntry(entry, at) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(entry))
        return { wrong: [{ code: 'known-causes', at }] };
    const texts = {};
    const wrong = Object.keys(entry)
        .filter((member) => !MEMBERS.some((known) => known === member))
        .map((member) => ({ code: 'unknown-field', at: `${at}.${member.slice(0, 60)}`, allowed: MEMBERS }));
    for (const member of MEMBERS) {
        const text = entry[member];
        if (text === undefined || text === null || text === '')
            continue;
        if (typeof text !== 'string')
            wrong.push({ code: 'text', at: `${at}.${member}` });
        else if (text.length > LONGEST)
            wrong.push({ code: 'too-long', at: `${at}.${member}`, allowed: [`${LONGEST}`] });
        else
            texts[member] = text;
    }
    const { pattern, cause, ...others } = texts;
    if (pattern !== undefined && cause !== undefined)
        return { value: { pattern, cause, ...others }, wrong };
    return { wrong: wrong.length > 0 ? wrong : [{ code: 'known-causes', at }] };
}
const knownCauses = () => ({
    read(given) {
        if (typeof given !== 'string')
            return asList(readKnownCauses(given));
        const text = (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(given);
        if (text === '')
            return { wrong: [] };
        if (!text.startsWith('['))
            return { value: { file: text }, wrong: [] };
        try {
            return asList(readKnownCauses(JSON.parse(text)));
        }
        catch {
            return { wrong: [{ code: 'json' }] };
        }
    },
    json: {
        anyOf: [
            {
                type: 'array',
                maxItems: MOST,
                items: {
                    type: 'object',
                    properties: Object.fromEntries(MEMBERS.map((member) => [member, { type: 'string', maxLength: LONGEST }])),
                    required: ['pattern', 'cause'],
                    additionalProperties: false,
                },
            },
            { type: 'string' },
        ],
    },
    secret: false,
});
const asList = ({ value, wrong }) => ({
    value: value && { list: value },
    wrong,
});


  }),

  8513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    X: () => (  piecesOf),
    k: () => (  tokensOf)
  });
  var _pasted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3512);

const SEPARATORS = ',;\n，；、';
const TOKEN = /[\s,;，；、|｜]+/;
const QUOTES = { '"': '"', "'": "'", '“': '”', '‘': '’', '「': '」' };
const BRACKETS = { '<': '>', '{': '}', '＜': '＞' };
const STAY_OPEN = '"<＜';
function piecesOf(given) {
    const text = (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(given.replaceAll('\r\n', '\n'));
    const pieces = fromJson(text) ?? split(unbracketed(text)).map(withoutBullet);
    return pieces.filter((piece) => (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(piece) !== '');
}
const tokensOf = (given) => given.split(TOKEN).filter((token) => (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(token) !== '');
function fromJson(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        const isFlat = Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object');
        return isFlat ? value.flatMap((item) => (item === null ? [] : [String(item)])) : undefined;
    }
    catch {
        return undefined;
    }
}
const unbracketed = (text) => text.startsWith('[') && text.endsWith(']') && /[,，]/.test(text) ? text.slice(1, -1) : text;
const withoutBullet = (piece) => piece.trim().replace(/^[-*•·]\s+/, '');
function split(text) {
    const pieces = [];
    const unclosed = new Set();
    let from = 0;
    let isStart = true;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (SEPARATORS.includes(char)) {
            pieces.push(text.slice(from, at));
            from = at + 1;
            isStart = true;
        }
        else {
            const closing = BRACKETS[char] ?? (isStart ? QUOTES[char] : undefined);
            if (closing !== undefined)
                at = endOf(text, at, closing, unclosed);
            isStart &&= char.trim() === '';
        }
    }
    return [...pieces, text.slice(from)];
}
function endOf(text, at, closing, unclosed) {
    const end = unclosed.has(closing) ? -1 : closedAt(text, at, closing);
    if (end >= 0)
        return end;
    unclosed.add(closing);
    return STAY_OPEN.includes(text.charAt(at)) ? text.length : at;
}
function closedAt(text, from, closing) {
    let depth = 1;
    for (let at = from + 1; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === closing)
            depth -= 1;
        else if (char === '{' && closing === '}')
            depth += 1;
        if (depth === 0)
            return at;
    }
    return -1;
}


  }),

  1460:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    M: () => (  readNamed)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1451);
  var _pasted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3512);


function readNamed(given, rules) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(given))
        return { named: membersOf(given), wrong: [] };
    if (Array.isArray(given))
        return fromArray(given, rules);
    if (typeof given !== 'string')
        return { named: [], wrong: [{ code: rules.wrong }] };
    const text = (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(given);
    return /^\{\s*["}]/.test(text) ? fromJson(text, rules) : fromLines(text.split('\n'), rules);
}
const membersOf = (given) => Object.entries(given).flatMap(([name, value]) => value === null ? [] : [{ name: name.trim(), value, at: `.${name.slice(0, NAME_SHOWN)}` }]);
const NAME_SHOWN = 60;
function fromJson(text, rules) {
    try {
        return readNamed(JSON.parse(text), rules);
    }
    catch {
        return { named: [], wrong: [{ code: 'json' }] };
    }
}
function fromArray(given, rules) {
    const lines = given.flatMap((line) => (typeof line === 'string' ? line.split('\n') : []));
    const { named, wrong } = fromLines(lines, rules);
    const others = given.flatMap((line, index) => typeof line === 'string' || line === null ? [] : [{ code: rules.wrong, at: `[${index}]` }]);
    return { named, wrong: [...wrong, ...others] };
}
function fromLines(lines, { wrong: code, continues }) {
    const named = [];
    const wrong = [];
    for (const line of lines.map((given) => given.trim()).filter((given) => given !== '')) {
        const colon = line.search(/[:：](?!\/\/)/);
        const name = (0,_pasted_js__WEBPACK_IMPORTED_MODULE_0__  .L0)(line.slice(0, Math.max(colon, 0)));
        const last = named.at(-1);
        if (name !== '')
            named.push({ name, value: line.slice(colon + 1).trim() });
        else if (continues && colon < 0 && last)
            last.value = [last.value, line].filter(Boolean).join('\n');
        else
            wrong.push({ code, given: line });
    }
    return { named, wrong };
}


  }),

  3512:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    L0: () => (  cleaned),
    Sf: () => (  cleanedCode),
    fG: () => (  cleanedSecret)
  });
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const QUOTES = ['"“”„‟＂', "'‘’‚‛＇`´", '「」', '『』', '«»'];
const ALL_QUOTES = QUOTES.join('');
const isBlank = (char) => /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(char);
function within(text, isOuter) {
    let from = 0;
    let to = text.length;
    while (from < to && isOuter(text.charAt(from)))
        from += 1;
    while (to > from && isOuter(text.charAt(to - 1)))
        to -= 1;
    return text.slice(from, to);
}
function unquoted(text) {
    const isEscaped = text.startsWith('\\') && text.length > 3 && text.at(-2) === '\\';
    const [open, close] = [text.charAt(isEscaped ? 1 : 0), text.at(-1) ?? ''];
    const pair = QUOTES.find((quotes) => open !== '' && quotes.includes(open) && quotes.includes(close));
    if (text.length < 2 || pair === undefined)
        return undefined;
    const inner = isEscaped ? text.slice(2, -2) : text.slice(1, -1);
    const isOnly = ![...within(inner, (char) => pair.includes(char))].some((char) => pair.includes(char));
    return isOnly ? inner : undefined;
}
const NESTED_MAX = 4;
function cleaned(given) {
    let text = within(given, isBlank);
    for (let depth = 0; depth < NESTED_MAX; depth += 1)
        text = within(unquoted(text) ?? text, isBlank);
    return text;
}
const cleanedSecret = (given) => cleaned(given).replace(UNSEEN, '').replaceAll('\u00a0', ' ');
const DASHES = /[\u2010-\u2015\u2212]/g;
const cleanedCode = (given) => within(cleaned(given).replace(UNSEEN, '').normalize('NFKC').replace(DASHES, '-'), (char) => isBlank(char) || ALL_QUOTES.includes(char));


  }),

  4258:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Hw: () => (  mobile),
    J3: () => (  userId),
    Qk: () => (  isChineseMobile),
    bJ: () => (  mentionMap),
    iS: () => (  EVERYBODY)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1451);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2054);
  var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8513);
  var _named_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1460);




const EVERYBODY = '@all';
const isEverybody = (given) => /^@(all|everyone|所有人|全体成员)$/i.test(given);
const CHINESE_MOBILE = /^(?:(?:\+|00)?86)?(1\d{10})$/;
const OTHER_MOBILE = /^\+(?!86)\d[\d-]{4,18}$/;
const mobile = () => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((given) => {
    if (isEverybody(given))
        return { value: EVERYBODY };
    const number = given.replace(/^@/, '').replaceAll(/[\s()]/g, '');
    const chinese = CHINESE_MOBILE.exec(number.replaceAll(/(?<=\d)-/g, ''))?.[1];
    if (chinese !== undefined)
        return { value: chinese };
    return OTHER_MOBILE.test(number) ? { value: number } : { wrong: 'mobile' };
}, { type: ['string', 'integer'] });
const USER_ID = /^[!#-+\-.-:=?-{}~]{1,64}$/;
const userId = (isNone = () => false) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((given) => {
    if (isEverybody(given))
        return { value: EVERYBODY };
    const id = given.replace(/^<@(.*)>$/, '$1').replace(/^@/, '');
    return USER_ID.test(id) && !isNone(id) ? { value: id } : { wrong: 'user-id' };
}, { type: ['string', 'integer'] });
const isChineseMobile = (text) => /^1\d{10}$/.test(text);
const mail = () => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((given) => (/^[^\s@<>]+@[^\s@<>]+$/.test(given) ? { value: given } : { wrong: 'address' }));
const IDS = [
    { member: 'mobile', key: 'mobile', kind: mobile() },
    { member: 'user_id', key: 'userId', kind: userId() },
    { member: 'mail', key: 'mail', kind: mail() },
];
const MEMBERS = IDS.map(({ member }) => member);
function readEntry({ name, value, at = '' }) {
    const isText = typeof value === 'string' || typeof value === 'number';
    if (!isText && !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value))
        return { entries: [], wrong: [{ code: 'map', at }] };
    const texts = isText ? String(value).split(/[,;，；、|]/) : [];
    const given = isText
        ? Object.fromEntries(MEMBERS.map((member, index) => [member, texts[index] ?? null]))
        : value;
    const ids = {};
    const wrong = Object.keys(given)
        .filter((member) => !MEMBERS.includes(member))
        .map((member) => ({ code: 'unknown-field', at: `${at}.${member.slice(0, 60)}`, allowed: MEMBERS }));
    for (const { member, key, kind } of IDS) {
        const reading = kind.read(given[member] ?? '');
        if (reading.value === EVERYBODY)
            wrong.push({ code: 'map', given: EVERYBODY, at });
        else if (reading.value !== undefined)
            ids[key] = reading.value;
        wrong.push(...reading.wrong.map((part) => ({ ...part, at: isText ? at : `${at}.${member}` })));
    }
    const keys = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__  .X)(name).map((login) => login.replace(/^@/, '').toLowerCase());
    return { entries: Object.keys(ids).length > 0 ? [{ keys, ...ids }] : [], wrong };
}
const mentionMap = () => ({
    read(given) {
        const { named, wrong } = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__  .M)(given, { wrong: 'map', continues: false });
        const readings = named.map(readEntry);
        return {
            value: readings.flatMap(({ entries }) => entries),
            wrong: [...wrong, ...readings.flatMap((reading) => reading.wrong)],
        };
    },
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


  }),

  9590:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    C: () => (  fixedOffset)
  });
const FIXED = new Map([
    ['UTC', 0],
    ['Asia/Shanghai', 480],
    ['Asia/Chongqing', 480],
    ['Asia/Hong_Kong', 480],
    ['Asia/Macau', 480],
    ['Asia/Taipei', 480],
    ['Asia/Singapore', 480],
    ['Asia/Kuala_Lumpur', 480],
    ['Asia/Manila', 480],
    ['Asia/Tokyo', 540],
    ['Asia/Seoul', 540],
    ['Asia/Bangkok', 420],
    ['Asia/Ho_Chi_Minh', 420],
    ['Asia/Jakarta', 420],
    ['Asia/Kolkata', 330],
    ['Asia/Dubai', 240],
]);
const FIXED_ZONES = [...FIXED.keys()];
const fixedOffset = (zone) => FIXED.get(zone);


  }),

  3527:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  W: () => (  causesFor),
  t: () => (  wordsFor)
});

;
const GIVEN_SHOWN = 80;

;

const given = (problem) => problem.given === undefined ? '' : `, not '${problem.given.slice(0, GIVEN_SHOWN)}'`;
const listed = (values = []) => values.join(', ');
const oneOf = (problem) => listed(problem.allowed);
const others = (problem) => listed(problem.others);
const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const en = {
    language: 'en',
    message: {
        status: {
            success: 'Succeeded',
            failure: 'Failed',
            'did-not-start': 'Did not start',
            'timed-out': 'Timed out',
            cancelled: 'Cancelled',
            ended: 'Ended',
            fixed: 'Fixed',
            'still-failing': 'Still failing',
            test: 'Test message',
        },
        labels: {
            task: 'Task',
            status: 'Status',
            exit: 'Exit code',
            time: 'Time',
            jobs: 'Jobs',
            tests: 'Tests',
            repository: 'Repository',
            branch: 'Branch',
            tag: 'Tag',
            pullRequest: 'Pull request',
            release: 'Release',
            run: 'Run',
        },
        passages: {
            tests: 'Failing tests',
            annotations: 'Errors',
            error: 'Error',
            excerpt: 'Log',
            output: 'Output',
        },
        links: { run: 'Open the run', job: 'Open the job' },
        failed: {
            step: (n) => (n === 1 ? 'Failed step' : 'Failed steps'),
            job: (n) => (n === 1 ? 'Failed job' : 'Failed jobs'),
        },
        flakyAttempt: (attempt, what) => `Passed on attempt ${attempt} without a change: flaky: ${what}`,
        failsOn: (branch, isSame, run, job) => `Also failing on ${branch}${job ? `: ${job}` : ''}${isSame ? ', the same failure' : ''} (${run})`,
        flakyTests: (n, names) => `${count(n, 'flaky test')}, passed when tried again: ${names}`,
        commitsSince: (n, run) => `${count(n, 'commit')} since the last success (${run})`,
        passedBefore: (run) => `The same commit passed before (${run})`,
        alsoFailed: (names) => `failed too: ${names}`,
        colon: ': ',
        list: (items) => items.join(', '),
        more: (n) => `and ${n} more`,
        known: {
            cause: (text) => `Known cause: ${text}`,
            fix: (text) => `Fix: ${text}`,
            contact: (text) => `Contact: ${text}`,
        },
        newSince: (run) => ` (new since #${run})`,
        units: {
            milliseconds: (n) => `${n} ms`,
            seconds: (n) => `${n} s`,
            minutes: (n) => `${n} min`,
            hours: (n) => `${n} h`,
            days: (n) => `${n} d`,
        },
        fixedAfter: (runs) => `Fixed after ${count(runs, 'failed run')}`,
        firstFailure: 'First failure: the previous run passed',
        stillFailing: (runs, since) => `Failing for ${count(runs, 'run')}${since ? `, since ${since}` : ''}`,
        runNumber: (n) => `run #${n}`,
        previousUnreadable: 'How the previous run ended could not be read',
        timedOut: (limit) => (limit ? `timed out after ${limit}` : 'timed out'),
        ended: {
            'stale-status': "how the job ended is not known: this runner keeps the default of 'status' from the job's start. Write 'status: ${{ job.status }}' under 'with:'",
            'composite-status': "how the job ended is not known: inside a composite action this runner gives the action's own status. Write 'status: ${{ inputs.status }}' here, and hand in 'status: ${{ job.status }}' where the action is used",
            'no-status': "how the job ended is not known. Write 'status: ${{ job.status }}' under 'with:'",
            'no-status-here': 'how the job ended is not known here. Give --status success, failure or cancelled, or let job-notify run the command itself: job-notify run -- …',
            'needs-unreadable': "how the jobs ended is not known: 'needs' holds no results. Write 'needs: ${{ toJSON(needs) }}'",
            'needs-skipped': "all jobs in 'needs' were skipped; a job before them may have failed. Add the jobs that they wait for to 'needs'",
            'event-unreadable': 'how the run ended is not known: the event does not say which run it is about',
            'no-conclusion': "how the run ended is not known: neither event nor API told. Give the job 'permissions: actions: read'",
        },
        didNotStart: 'nothing ran. Likely reasons: a fault in the workflow file, an action or a called workflow that cannot be found or is not allowed, or a missing permission',
        cancelledByNewer: 'cancelled by a newer run',
        cancelledBy: (name) => `cancelled by ${name}`,
        cancelledOrTimedOut: (after) => `cancelled or out of time${after ? ` after ${after}` : ''}`,
        allowedFailures: (n, names) => `${count(n, 'allowed failure')}: ${names}`,
        missingFromNeeds: (names) => `failed, but missing from 'needs': ${names}`,
        jobCounts: {
            failure: (n) => `${n} failed`,
            'timed-out': (n) => `${n} timed out`,
            cancelled: (n) => `${n} cancelled`,
            success: (n) => `${n} succeeded`,
            skipped: (n) => `${n} skipped`,
            neutral: (n) => `${n} neutral`,
            unfinished: (n) => `${n} not finished`,
        },
        testCounts: (failed, total, skipped) => `${failed} of ${total} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
        attempt: (n) => `attempt ${n}`,
        named: (names) => `for ${names}`,
        linesLeftOut: (n) => (n === undefined ? 'lines left out' : `${count(n, 'line')} left out`),
        shortened: 'Shortened to fit: the rest is in the run.',
        shortenedUnlinked: "Shortened to fit: the rest is in the job's log.",
        repeat: 'This may be a repeat: whether the first one arrived is not known.',
        unattached: 'The log is not attached: with it the mail was too large for the mail server.',
        test: 'A test: this is how a message looks here. No job has failed.',
    },
    problems: {
        text: (p) => `must be text${given(p)}`,
        'long-number': () => 'must stand in quotes: so long a number loses its last digits',
        flag: (p) => `must be true or false (also yes/no, on/off, 1/0)${given(p)}`,
        choice: (p) => `must be one of ${oneOf(p)}${given(p)}`,
        integer: (p) => `must be a whole number${p.allowed ? ` from ${p.allowed.join(' to ')}` : ''}${given(p)}`,
        address: (p) => `must hold mail addresses like 'Name <name@example.com>'${given(p)}`,
        sender: () => 'is a name alone, and the login name is no mail address: write `Build Bot <ci@example.com>`',
        host: (p) => `must be a bare host name such as smtp.example.com, without scheme or port${given(p)}`,
        'url-scheme': () => 'must start with https:// (http:// only to this machine)',
        'url-parts': () => 'must hold neither a user name nor a # part: copy the webhook URL again',
        'url-blank': () => 'holds a blank or a new line in the middle: copy the webhook URL again, as one line',
        'robot-key': () => "is neither the robot's webhook URL nor its bare key: copy it from the robot's settings again",
        retired: () => 'is an address that its service has given up: messages to it arrive nowhere. Make a new one by the guide',
        'chat-id': () => 'must be the id of a chat or topic (digits), or @name of a channel',
        'member-id': (p) => `must be ids by which this service knows people${given(p)}`,
        url: () => 'is no URL',
        headers: () => 'must hold one header a line, Name: value, of printable characters; Host, Content-Type and the like are set here',
        'signing-key': () => 'must be whsec_ and base64 of 24 to 64 bytes',
        condition: (p) => `must be statuses (200-204) or members of the answer (code=0)${given(p)}`,
        'several-webhooks': () => 'holds more than one webhook: list the robots under their channel in config, each with its own',
        'beside-webhook': (p) => `holds more than a webhook${p.others ? `: the signing secret belongs in ${others(p)}` : ': give the webhook alone'}`,
        misplaced: (p) => `holds what belongs in ${others(p)}`,
        json: ({ others: [line, column] = [] }) => `is not valid JSON${line ? ` (line ${line}, column ${column})` : ''}`,
        'json-object': () => 'must be a JSON object: { … }',
        lines: (p) => `must hold one 'name: value' a line${given(p)}`,
        map: (p) => `must hold one 'login-or-mail: mobile, user id, mail' a line, or a JSON object${given(p)}`,
        'known-causes': () => 'must be a list in JSON, each entry with `pattern` and `cause` (`fix` and `contact` if wanted)',
        mobile: (p) => `must be a mobile number such as 13800000000, or +<country>-<number> abroad${given(p)}`,
        'user-id': (p) => `must be a user id (up to 64 characters without blanks)${given(p)}`,
        timezone: (p) => `must be a time zone such as UTC or Asia/Shanghai${given(p)}`,
        file: () => "reads no files: name the file in 'output-file'",
        pem: () => "holds no whole certificate, from '-----BEGIN CERTIFICATE-----' to '-----END CERTIFICATE-----'",
        certificate: ({ others: [number] = [] }) => `holds a certificate that cannot be read (number ${number}): copy it again`,
        'too-long': ({ allowed: [limit] = [] }) => `is longer than ${limit}`,
        'unknown-field': (p) => `is not known here; known are ${oneOf(p)}`,
        missing: (p) => `is missing or empty${p.others ? ` (or give ${others(p)})` : ''}`,
        'missing-with': (p) => `is missing or empty: it belongs to ${others(p)}`,
        'replaces-targets': ({ others: [place, targets] = [] }) => `is given as an input and replaces all ${targets} targets of ${place}`,
    },
    log: {
        heading: 'Notifications',
        testHeading: 'Test of the notification settings',
        columns: ['Target', 'Result', 'Attempts', 'Time', 'What to do'],
        resultStatus: { sent: '✅ sent', partial: '⚠️ partly sent', failed: '❌ failed', skipped: '⏭️ skipped' },
        seconds: (ms) => `${(ms / 1000).toFixed(1)} s`,
        line: ({ target, status, kind, attempts, durationMs, message }) => {
            const time = `${(durationMs / 1000).toFixed(1)} s`;
            if (status === 'skipped')
                return `${target}: skipped: ${message}`;
            const how = `in ${time}, ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`;
            return status === 'sent'
                ? `${target}: sent (${how})`
                : `${target}: ${status === 'partial' ? 'partly sent' : 'failed'} (${kind}; ${how})`;
        },
        problem: ({ target, message }) => `${target}: ${message}`,
        fault: (where, problem) => `${where} ${problem}`,
        invalid: (faults) => `not sent, because its settings are wrong: ${faults.join('; ')}`,
        leftOut: (before, faults) => `${before && `${before}; `}some of its settings are wrong: ${faults.join('; ')}`,
        withheld: (reason, answer) => `${reason}. Without one: ${answer}`,
        nothingSent: (reason) => `Nothing was sent: ${reason}`,
        undelivered: (target) => `What ${target} did not get`,
        noOutputs: 'The runner took no outputs (GITHUB_OUTPUT is missing or cannot be written).',
        faulty: (faults) => `Some settings are wrong: ${faults.join('; ')}`,
        waits: (targets) => `The settings are valid: ${targets} will be told when the job ends.`,
        reasons: {
            'success-off': 'successes are not reported here (notify-on-success)',
            'failure-off': 'failures are not reported here (notify-on-failure)',
            'cancelled-off': 'cancelled jobs are not reported here (notify-on-cancelled)',
            'success-unchanged': 'the previous run succeeded too (notify-on-success: change)',
            'failure-unchanged': 'the previous run failed too (notify-on-failure: change)',
            branch: 'this branch or tag is not among its branches',
            fork: 'runs from a fork get no secrets. To report on them, use a workflow of its own with on: workflow_run',
            dependabot: "runs by Dependabot get none of the repository's Actions secrets. Store them as Dependabot secrets (Settings › Secrets and variables › Dependabot)",
            'not-configured': 'no channel is configured. Give at least one, for example dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}. If you did, the secret is empty: check its name, and that it is available to this repository, environment or event',
            'nothing-ran': 'no job ran, so there is nothing to report',
            'dry-run': 'this is a dry run',
            'nobody-told': 'no target is to be notified of this',
        },
        onceForMatrix: (legs) => `This job has ${legs} legs, and each sends its own message; a robot takes 20 a minute. A last job with 'needs' sends one for all: see 'Start' in the README.`,
        overdue: 'Something hung beyond the time limit (a dead mount, for example), so that it is not known who was notified. Check what output-file, test-report and the temporary folder lead to.',
        noExcerpt: "The message holds no line of the log: a job cannot read its own log before it has ended. Report from a final job, which reads the logs of all others ('Start' in the README), or keep the output in a file: 'make test 2>&1 | tee test.log' with 'output-file: test.log'.",
    },
};

;

const zh_CN_given = (problem) => problem.given === undefined ? '' : `，当前值为“${problem.given.slice(0, GIVEN_SHOWN)}”`;
const zh_CN_listed = (values = []) => values.join('、');
const zh_CN_oneOf = (problem) => zh_CN_listed(problem.allowed);
const zh_CN_others = (problem) => zh_CN_listed(problem.others);
const zhCN = {
    language: 'zh-CN',
    message: {
        status: {
            success: '成功',
            failure: '失败',
            'did-not-start': '未能启动',
            'timed-out': '超时',
            cancelled: '已取消',
            ended: '已结束',
            fixed: '已恢复',
            'still-failing': '仍然失败',
            test: '测试通知',
        },
        labels: {
            task: '任务名称',
            status: '执行状态',
            exit: '退出码',
            time: '起止时间',
            jobs: '作业',
            tests: '测试',
            repository: '仓库',
            branch: '分支',
            tag: '标签',
            pullRequest: 'Pull Request',
            release: '发布',
            run: '运行编号',
        },
        passages: {
            tests: '失败的测试',
            annotations: '报错',
            error: '错误信息',
            excerpt: '日志',
            output: '执行输出',
        },
        links: { run: '查看运行详情', job: '查看作业' },
        failed: { step: () => '失败步骤', job: () => '失败作业' },
        flakyAttempt: (attempt, what) => `未改代码，第 ${attempt} 次尝试通过，结果不稳定：${what}`,
        failsOn: (branch, isSame, run, job) => `${branch} 上也失败${job ? `：${job}` : ''}${isSame ? '，且原因相同' : ''}（${run}）`,
        flakyTests: (n, names) => `${n} 个不稳定的测试，重试后通过：${names}`,
        commitsSince: (n, run) => `自上次成功（${run}）以来有 ${n} 个提交`,
        passedBefore: (run) => `同一提交之前运行成功过（${run}）`,
        alsoFailed: (names) => `同时失败的还有：${names}`,
        colon: '：',
        list: (items) => items.join('、'),
        more: (n) => `另有 ${n} 项`,
        known: {
            cause: (text) => `已知原因：${text}`,
            fix: (text) => `处理：${text}`,
            contact: (text) => `联系：${text}`,
        },
        newSince: (run) => `（#${run} 成功之后新出现的）`,
        units: {
            milliseconds: (n) => `${n} 毫秒`,
            seconds: (n) => `${n} 秒`,
            minutes: (n) => `${n} 分钟`,
            hours: (n) => `${n} 小时`,
            days: (n) => `${n} 天`,
        },
        fixedAfter: (runs) => `连续失败 ${runs} 次后恢复`,
        firstFailure: '首次失败：上一次运行成功',
        stillFailing: (runs, since) => `已连续失败 ${runs} 次${since ? `，始于 ${since}` : ''}`,
        runNumber: (n) => `运行 #${n}`,
        previousUnreadable: '未能读取上一次运行的结果',
        timedOut: (limit) => (limit ? `运行 ${limit}后超时` : '运行超时'),
        ended: {
            'stale-status': '无法得知作业的结果：此运行器保留 status 默认值在作业开始时的内容。请在 with: 中写明 status: ${{ job.status }}',
            'composite-status': '无法得知作业的结果：在复合 Action 中，此运行器给出的是该 Action 自身的状态。请在此处填 status: ${{ inputs.status }}，并在使用该 Action 处传入 status: ${{ job.status }}',
            'no-status': '无法得知作业的结果。请在 with: 中写明 status: ${{ job.status }}',
            'no-status-here': '此处无法得知任务的结果。请用 --status 写明 success、failure 或 cancelled，或让 job-notify 来运行命令：job-notify run -- …',
            'needs-unreadable': '无法得知各作业的结果：needs 中没有结果。请写成 needs: ${{ toJSON(needs) }}',
            'needs-skipped': 'needs 中的作业全部被跳过，可能是更早的作业失败所致。请把它们所依赖的作业也列入 needs',
            'event-unreadable': '无法得知运行的结果：事件中没有说明是哪次运行',
            'no-conclusion': '无法得知运行的结果：事件与 API 都没有给出。请为该作业加上 permissions: actions: read',
        },
        didNotStart: '没有任何作业运行。可能的原因：工作流文件有误，引用的 Action 或可复用工作流不存在或不被允许，或缺少权限',
        cancelledByNewer: '已有更新的运行，本次被取消',
        cancelledBy: (name) => `由 ${name} 取消`,
        cancelledOrTimedOut: (after) => (after ? `运行 ${after}后被取消或超时` : '被取消或超时'),
        allowedFailures: (n, names) => `${n} 个允许失败的作业未通过：${names}`,
        missingFromNeeds: (names) => `已失败但未列入 needs：${names}`,
        jobCounts: {
            failure: (n) => `${n} 个失败`,
            'timed-out': (n) => `${n} 个超时`,
            cancelled: (n) => `${n} 个已取消`,
            success: (n) => `${n} 个成功`,
            skipped: (n) => `${n} 个跳过`,
            neutral: (n) => `${n} 个中性`,
            unfinished: (n) => `${n} 个未结束`,
        },
        testCounts: (failed, total, skipped) => `共 ${total} 个，失败 ${failed} 个${skipped > 0 ? `，跳过 ${skipped} 个` : ''}`,
        attempt: (n) => `第 ${n} 次尝试`,
        named: (names) => `请 ${names} 关注`,
        linesLeftOut: (n) => (n === undefined ? '略去若干行' : `略去 ${n} 行`),
        shortened: '内容过长，已截短；完整内容请查看运行详情。',
        shortenedUnlinked: '内容过长，已截短；完整内容请查看作业日志。',
        unattached: '未附带日志：附上后邮件超出了邮件服务器允许的大小。',
        repeat: '本消息可能重复：无法确认上一条是否已送达。',
        test: '这是一条测试通知，用来确认消息能够送达以及显示效果，并没有作业失败。',
    },
    problems: {
        text: (p) => `必须是文本${zh_CN_given(p)}`,
        'long-number': () => '数字过长会丢失末尾几位，请加引号写成字符串',
        flag: (p) => `必须是 true 或 false（也可用 yes/no、on/off、1/0）${zh_CN_given(p)}`,
        choice: (p) => `只能是以下之一：${zh_CN_oneOf(p)}${zh_CN_given(p)}`,
        integer: (p) => `必须是整数${p.allowed ? `，范围 ${p.allowed.join(' 到 ')}` : ''}${zh_CN_given(p)}`,
        address: (p) => `必须是邮箱地址，如“姓名 <name@example.com>”${zh_CN_given(p)}`,
        sender: () => '只有名称，而登录名不是邮箱地址：请写作 `Build Bot <ci@example.com>`',
        host: (p) => `必须只写主机名，如 smtp.example.com，不带协议和端口${zh_CN_given(p)}`,
        'url-scheme': () => '必须以 https:// 开头（http:// 只允许指向本机）',
        'url-parts': () => '不能带用户名或 # 部分，请重新复制 Webhook 地址',
        'url-blank': () => '中间有空格或换行，请重新复制 Webhook 地址，保持为一行',
        'robot-key': () => '既不是机器人的 Webhook 地址，也不是单独的 token 或 key，请在机器人设置中重新复制',
        retired: () => '是该服务已停用的地址，发到这里的消息不会送达。请按指南新建一个',
        'chat-id': () => '必须是会话或话题的 ID（数字），或频道的 @名称',
        'member-id': (p) => `必须是该服务的用户 ID${zh_CN_given(p)}`,
        url: () => '不是有效的地址',
        headers: () => '必须每行一个请求头（名称: 值），且只含可打印字符；Host、Content-Type 等由本 action 填写',
        'signing-key': () => '必须是 whsec_ 加 24 至 64 字节的 base64',
        condition: (p) => `必须是状态码（200-204）或应答中的字段（code=0）${zh_CN_given(p)}`,
        'several-webhooks': () => '中有多个 Webhook，请在 config 的对应通知方式下写成列表，每个机器人一项',
        'beside-webhook': (p) => `中除 Webhook 外还有其他内容${p.others ? `：加签密钥请填到 ${zh_CN_others(p)}` : '，请只填 Webhook'}`,
        misplaced: (p) => `的内容应填到 ${zh_CN_others(p)}`,
        json: ({ others: [line, column] = [] }) => `不是合法的 JSON${line ? `（第 ${line} 行第 ${column} 列）` : ''}`,
        'json-object': () => '必须是 JSON 对象：{ … }',
        lines: (p) => `每行必须是“名称: 值”${zh_CN_given(p)}`,
        map: (p) => `每行必须是“登录名或邮箱: 手机号, 用户 ID, 邮箱”，或为 JSON 对象${zh_CN_given(p)}`,
        'known-causes': () => '必须是 JSON 列表，每项包含 `pattern` 和 `cause`（可另加 `fix`、`contact`）',
        mobile: (p) => `必须是手机号，如 13800000000，境外号码写作“+国家码-号码”${zh_CN_given(p)}`,
        'user-id': (p) => `必须是用户 ID（不含空格，最长 64 个字符）${zh_CN_given(p)}`,
        timezone: (p) => `必须是时区名称，如 UTC 或 Asia/Shanghai${zh_CN_given(p)}`,
        file: () => '不会读取文件：请把文件写在 output-file 中',
        pem: () => '其中没有完整的证书（从“-----BEGIN CERTIFICATE-----”到“-----END CERTIFICATE-----”）',
        certificate: ({ others: [number] = [] }) => `中的第 ${number} 个证书无法读取，请重新复制`,
        'too-long': ({ allowed: [limit] = [] }) => `超过 ${limit}`,
        'unknown-field': (p) => `不是可用的字段，可用的有：${zh_CN_oneOf(p)}`,
        missing: (p) => `未填写或为空${p.others ? `（也可以填写 ${zh_CN_others(p)}）` : ''}`,
        'missing-with': (p) => `未填写或为空，它需要与 ${zh_CN_others(p)} 一起填写`,
        'replaces-targets': ({ others: [place, targets] = [] }) => `由单独的输入项给出，替代了 ${place} 中的全部 ${targets} 个目标`,
    },
    log: {
        heading: '通知',
        testHeading: '通知配置测试',
        columns: ['目标', '结果', '尝试次数', '耗时', '处理建议'],
        resultStatus: { sent: '✅ 已发送', partial: '⚠️ 部分送达', failed: '❌ 失败', skipped: '⏭️ 未通知' },
        seconds: (ms) => `${(ms / 1000).toFixed(1)} 秒`,
        line: ({ target, status, kind, attempts, durationMs, message }) => {
            if (status === 'skipped')
                return `${target}：未通知：${message}`;
            const how = `耗时 ${(durationMs / 1000).toFixed(1)} 秒，共 ${attempts} 次尝试`;
            if (status === 'sent')
                return `${target}：已发送（${how}）`;
            return `${target}：${status === 'partial' ? '部分送达' : '发送失败'}（${kind}；${how}）`;
        },
        problem: ({ target, message }) => `${target}：${message}`,
        fault: (where, problem) => `${where} ${problem}`,
        invalid: (faults) => `配置有误，未发送：${faults.join('；')}`,
        leftOut: (before, faults) => `${before && `${before}；`}部分配置有误，已忽略：${faults.join('；')}`,
        withheld: (reason, answer) => `${reason}。未使用 secret 时：${answer}`,
        nothingSent: (reason) => `没有发送任何通知：${reason}`,
        undelivered: (target) => `${target} 未收到的内容`,
        noOutputs: '运行器未接收输出（GITHUB_OUTPUT 不存在或无法写入）。',
        faulty: (faults) => `部分配置有误：${faults.join('；')}`,
        waits: (targets) => `配置有效：作业结束时将通知 ${targets}。`,
        reasons: {
            'success-off': '此处不通知成功（notify-on-success）',
            'failure-off': '此处不通知失败（notify-on-failure）',
            'cancelled-off': '此处不通知取消（notify-on-cancelled）',
            'success-unchanged': '上一次运行同样成功（notify-on-success: change）',
            'failure-unchanged': '上一次运行同样失败（notify-on-failure: change）',
            branch: '该分支或标签不在其 branches 之列',
            fork: '来自 fork 的运行拿不到 secrets。要通知这类运行，请另写一个 on: workflow_run 的工作流',
            dependabot: 'Dependabot 触发的运行拿不到仓库的 Actions secrets，请存为 Dependabot secrets（Settings › Secrets and variables › Dependabot）',
            'not-configured': '没有配置任何通知方式。请至少填写一种，例如 dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}。若已填写，则该 secret 为空：请检查其名称，以及本仓库、环境或事件能否使用它',
            'nothing-ran': '没有实际运行、可供通知的作业',
            'dry-run': '这是试运行',
            'nobody-told': '没有需要通知的目标',
        },
        onceForMatrix: (legs) => `该作业有 ${legs} 个矩阵分支，每个分支各发一条消息，而机器人每分钟只收 20 条。用一个汇总作业即可合成一条，见 README 的“快速开始”。`,
        overdue: '超过时限后仍有操作没有返回（例如失效的挂载点），因此不知道通知了谁。请检查 output-file、test-report 和临时目录所在的位置。',
        noExcerpt: '消息里没有日志内容：作业结束之前，读不到它自己的日志。请改用汇总作业，它会读取其他作业的日志（见 README 的“快速开始”）；或把输出留在文件里：make test 2>&1 | tee test.log，并设置 output-file: test.log。',
    },
};

;


const catalogues = { en: en, 'zh-CN': zhCN };
const causes = {
    en: async () => (await __nccwpck_require__.e(  773).then(__nccwpck_require__.bind(__nccwpck_require__, 4773))).enCauses,
    'zh-CN': async () => (await __nccwpck_require__.e(  332).then(__nccwpck_require__.bind(__nccwpck_require__, 5332))).zhCNCauses,
};
const wordsFor = (language) => catalogues[language];
const causesFor = (language) => causes[language]();


  })

  });
   var __webpack_module_cache__ = {};
   function __nccwpck_require__(moduleId) {
   	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
   	var module = __webpack_module_cache__[moduleId] = {
  		id: moduleId,
  		loaded: false,
  		exports: {}
  	};
   	var threw = true;
  	try {
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
   	module.loaded = true;
   	return module.exports;
  }
   __nccwpck_require__.m = __webpack_modules__;
   if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
   (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
        	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
   (() => {
   	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
   (() => {
  	__nccwpck_require__.f = {};
    	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
   (() => {
   	__nccwpck_require__.u = (chunkId) => {
   		return "" + chunkId + ".index.js";
  	};
  })();
   (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
   (() => {
   	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
   (() => {
  	__nccwpck_require__.nmd = (module) => {
  		module.paths = [];
  		if (!module.children) module.children = [];
  		return module;
  	};
  })();
   (() => {
      	var installedChunks = {
  		792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
    		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
   			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) { 
   				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) { 
   						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
      })();
var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  y0: () => (  notifyAndPublish),
  eF: () => (  run),
  G9: () => (  settle)
});

var command_file = __nccwpck_require__(1022);
var log = __nccwpck_require__(9652);
var channels = __nccwpck_require__(2391);
var schema_field = __nccwpck_require__(657);
var schema_json = __nccwpck_require__(1451);
var pasted = __nccwpck_require__(3512);
;
const LANGUAGES = ['en', 'zh-CN'];

var kinds = __nccwpck_require__(2054);
var known_causes = __nccwpck_require__(2003);
var people = __nccwpck_require__(4258);
var schema_named = __nccwpck_require__(1460);
var zones = __nccwpck_require__(9590);
;



const STATUSES = ['success', 'failure', 'cancelled'];
const FROM_WORST = ['failure', 'cancelled', 'success'];
const SYNONYMS = {
    ok: 'success',
    pass: 'success',
    passed: 'success',
    passing: 'success',
    succeeded: 'success',
    successful: 'success',
    succeededwithissues: 'success',
    fail: 'failure',
    failed: 'failure',
    failing: 'failure',
    error: 'failure',
    errored: 'failure',
    broken: 'failure',
    unstable: 'failure',
    timed_out: 'failure',
    timedout: 'failure',
    timeout: 'failure',
    canceled: 'cancelled',
    cancel: 'cancelled',
    abort: 'cancelled',
    aborted: 'cancelled',
    killed: 'cancelled',
};
const BY_DEFAULT = 'auto:';
function statusOfWord(given) {
    const word = given.trim().toLowerCase();
    return (STATUSES.find((known) => known === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined));
}
const kinds_status = () => ({
    ...(0,kinds .aY)((given) => {
        const explicit = !given.startsWith(BY_DEFAULT);
        const words = explicit ? [given] : given.slice(BY_DEFAULT.length).split(',');
        const found = words.filter((word) => word.trim() !== '').map(statusOfWord);
        if (found.includes(undefined))
            return { wrong: 'choice' };
        const value = FROM_WORST.find((one) => found.includes(one));
        return { value: value && { value, explicit } };
    }, { enum: [...STATUSES] }),
    allowed: STATUSES,
});
const timezone = () => (0,kinds .aY)((given) => {
    if ((0,zones .C)(given) !== undefined)
        return { value: given };
    try {
        return { value: new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone };
    }
    catch {
        return { wrong: 'timezone' };
    }
});
const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,100000}-----END CERTIFICATE-----/g;
const certificates = () => {
    const blocks = (0,kinds .Yz)((given) => {
        const found = given.replaceAll('\\n', '\n').match(PEM);
        return found ? { value: found } : { wrong: 'pem' };
    });
    return {
        ...blocks,
        read(given) {
            const { value: found = [], wrong } = blocks.read(given);
            const unreadable = found.flatMap((pem, index) => isCertificate(pem) ? [] : [{ code: 'certificate', others: [String(index + 1)] }]);
            const good = found.filter(isCertificate);
            return { value: good.length > 0 ? good : undefined, wrong: [...wrong, ...unreadable] };
        },
    };
};
function isCertificate(pem) {
    const { X509Certificate } = process.getBuiltinModule('node:crypto');
    try {
        return Boolean(new X509Certificate(pem));
    }
    catch {
        return false;
    }
}
const fieldLines = () => ({
    read(given) {
        const { named, wrong } = (0,schema_named .M)(given, { wrong: 'lines', continues: true });
        const readings = named.map(({ name, value, at }) => ({ name, at, ...(0,kinds .Qq)().read(value) }));
        return {
            value: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
            wrong: [
                ...wrong,
                ...readings.flatMap((reading) => reading.wrong.map((part) => ({ ...part, ...(reading.at && { at: reading.at }) }))),
            ],
        };
    },
    json: {
        anyOf: [
            { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
            { type: 'string' },
        ],
    },
    secret: false,
});

;







const channelNames = (aliases) => channels .l_.map((name) => {
    const others = channels .u5[name].aliases.map((alias) => `\`${alias}\``);
    return `\`${name}\`${others.length > 0 ? aliases(others.join()) : ''}`;
});
const generalFields = {
    channels: (0,schema_field .ZZ)({
        input: 'channels',
        json: 'notification_types',
        kind: (0,kinds .c3)((0,kinds .Yq)(channels .l_, channels .j4)),
        shown: 'every configured one',
        help: {
            en: `The channels to use: ${channelNames((names) => ` (or ${names})`).join(', ')}.`,
            'zh-CN': `要使用的通知方式：${channelNames((names) => `（或 ${names}）`).join('、')}。`,
        },
    }),
    notifyOnSuccess: (0,schema_field .ZZ)({
        input: 'notify-on-success',
        json: 'notify_on_success',
        label: { en: 'On success', 'zh-CN': '执行成功时' },
        kind: (0,kinds .il)('change'),
        shown: 'true',
        help: {
            en: "Notify on success: `true`, `false`, or `change` (only if the previous run failed: 'fixed').",
            'zh-CN': '成功时通知：`true`、`false` 或 `change`（仅当上一次运行失败时，即“已恢复”）。',
        },
    }),
    notifyOnFailure: (0,schema_field .ZZ)({
        input: 'notify-on-failure',
        json: 'notify_on_failure',
        label: { en: 'On failure', 'zh-CN': '执行失败时' },
        kind: (0,kinds .il)('change'),
        shown: 'true',
        help: {
            en: "Notify on failure: `true`, `false`, or `change` (only if the previous run succeeded: 'broken').",
            'zh-CN': '失败时通知：`true`、`false` 或 `change`（仅当上一次运行成功时，即“首次失败”）。',
        },
    }),
    notifyOnCancelled: (0,schema_field .ZZ)({
        input: 'notify-on-cancelled',
        json: 'notify_on_cancelled',
        label: { en: 'On cancellation', 'zh-CN': '被取消时' },
        kind: (0,kinds .Jt)(),
        shown: 'false',
        help: {
            en: 'Notify when a job is cancelled. A job known to have timed out is a failure, not this.',
            'zh-CN': '取消时通知。已知超时的作业按失败处理，不算取消。',
        },
    }),
    remindEvery: (0,schema_field .ZZ)({
        input: 'remind-every',
        json: 'remind_every',
        label: { en: 'Remind every', 'zh-CN': '提醒间隔（次）' },
        kind: (0,kinds .nd)(0, 1000),
        shown: '0',
        help: {
            en: "With `change`: tell 'still failing' again at every Nth failed run; `0`: never.",
            'zh-CN': '配合 `change`：每连续失败 N 次再提醒一次“仍然失败”；`0` 表示不提醒。',
        },
    }),
    testOnly: (0,schema_field .ZZ)({
        input: 'test-only',
        json: 'test_only',
        kind: (0,kinds .Jt)(),
        shown: 'false',
        help: {
            en: "Send a test message to every chosen channel whatever the job's status, and diagnose each.",
            'zh-CN': '不论作业状态，向所选的每个通知方式发送一条测试消息，并逐一诊断。',
        },
    }),
    atEnd: (0,schema_field .ZZ)({
        input: 'at-end',
        json: 'at_end',
        kind: (0,kinds .Jt)(),
        shown: 'false',
        help: {
            en: 'Send when the job ends instead of now.',
            'zh-CN': '在作业结束时发送，而不是现在。',
        },
    }),
    failOnError: (0,schema_field .ZZ)({
        input: 'fail-on-error',
        json: 'fail_on_error',
        label: { en: 'Fail the step if a message fails', 'zh-CN': '发送失败时让步骤失败' },
        kind: (0,kinds .Jt)(),
        shown: 'false (true with `test-only`)',
        help: {
            en: 'Whether a delivery or configuration fault fails the step.',
            'zh-CN': '发送或配置出错时，是否让该步骤失败。',
        },
    }),
    taskName: (0,schema_field .ZZ)({
        input: 'task-name',
        json: 'task_name',
        label: { en: 'Task name', 'zh-CN': '任务名称' },
        kind: (0,kinds .Vm)(),
        shown: '`workflow / job (matrix)`',
        help: { en: "The task's name.", 'zh-CN': '任务名称。' },
    }),
    status: (0,schema_field .ZZ)({
        input: 'status',
        json: 'status',
        kind: kinds_status(),
        expression: 'auto:${{ job.status }},${{ github.action_status }}',
        shown: '`${{ job.status }}`',
        help: {
            en: 'How the job went: `success`, `failure`, `cancelled`. On Gitea with `at-end`, write `status: ${{ job.status }}`.',
            'zh-CN': '作业的状态：`success`、`failure`、`cancelled`。在 Gitea 上使用 `at-end` 时，请写明 `status: ${{ job.status }}`。',
        },
    }),
    needs: (0,schema_field .ZZ)({
        input: 'needs',
        json: 'needs',
        kind: (0,kinds ._O)(),
        help: {
            en: '`${{ toJSON(needs) }}` in a final job: one message for all jobs.',
            'zh-CN': '在汇总作业中填 `${{ toJSON(needs) }}`：所有作业合成一条消息。',
        },
    }),
    steps: (0,schema_field .ZZ)({
        input: 'steps',
        json: 'steps',
        kind: (0,kinds ._O)(),
        help: {
            en: '`${{ toJSON(steps) }}`: the step outcomes, where there is no API.',
            'zh-CN': '填 `${{ toJSON(steps) }}`：没有 API 可用时的各步骤结果。',
        },
    }),
    testReport: (0,schema_field .ZZ)({
        input: 'test-report',
        json: 'test_report',
        label: { en: 'Test reports', 'zh-CN': '测试报告' },
        kind: (0,kinds .p_)(),
        help: {
            en: 'JUnit XML files, globs allowed: counts, names and first lines of failing tests.',
            'zh-CN': 'JUnit XML 文件，可用通配符：用例数量、失败用例的名称与首几行信息。',
        },
    }),
    fields: (0,schema_field .ZZ)({
        input: 'fields',
        json: 'fields',
        label: { en: 'Further lines', 'zh-CN': '附加信息' },
        kind: fieldLines(),
        help: {
            en: 'Lines `name: value`, shown in every message and usable in templates.',
            'zh-CN': '若干行 `名称: 值`，显示在每条消息中，也可用于模板。',
        },
    }),
    output: (0,schema_field .ZZ)({
        input: 'output',
        json: 'output',
        kind: (0,kinds .Qq)(),
        help: { en: 'Output to show.', 'zh-CN': '要显示的执行输出。' },
    }),
    outputFile: (0,schema_field .ZZ)({
        input: 'output-file',
        json: 'output_file',
        label: { en: 'Output files', 'zh-CN': '输出文件' },
        kind: (0,kinds .p_)(),
        help: {
            en: "Files with the job's output, of any size, globs allowed: the lines that say why are shown.",
            'zh-CN': '作业写下的输出文件，可用通配符，大小不限：显示其中说明原因的几行。',
        },
    }),
    error: (0,schema_field .ZZ)({
        input: 'error',
        json: 'error',
        kind: (0,kinds .Qq)(),
        help: { en: 'Error text to show if the job failed.', 'zh-CN': '作业失败时要显示的错误信息。' },
    }),
    logLines: (0,schema_field .ZZ)({
        input: 'log-lines',
        json: 'log_lines',
        label: { en: 'Log lines', 'zh-CN': '日志行数' },
        kind: (0,kinds .nd)(0, 500),
        shown: '30',
        help: {
            en: 'Most lines of an excerpt; `0`: none.',
            'zh-CN': '日志摘录的最多行数；`0` 表示不摘录。',
        },
    }),
    compareLog: (0,schema_field .ZZ)({
        input: 'compare-log',
        json: 'compare_log',
        label: { en: 'Compare with the last good run', 'zh-CN': '与上次成功的日志比较' },
        seldom: true,
        kind: (0,kinds .Jt)(),
        shown: 'true',
        help: {
            en: 'Whether a failed log is compared with that of the last successful run: what both said weighs less.',
            'zh-CN': '是否将失败日志与上次成功运行的日志比较：两者都有的内容权重降低。',
        },
    }),
    knownCauses: (0,schema_field .ZZ)({
        input: 'known-causes',
        json: 'known_causes',
        label: { en: 'Known causes', 'zh-CN': '已知原因' },
        seldom: true,
        kind: (0,known_causes .Y)(),
        help: {
            en: 'Failures that you know: a JSON file in the repository, or the JSON itself: a list of `pattern`, `cause`, `fix`, `contact`.',
            'zh-CN': '已知的失败原因：仓库中的 JSON 文件，或 JSON 本身，即由 `pattern`、`cause`、`fix`、`contact` 组成的列表。',
        },
    }),
    language: (0,schema_field .ZZ)({
        input: 'language',
        json: 'language',
        label: { en: 'Language of messages', 'zh-CN': '消息语言' },
        kind: (0,kinds .Yq)(LANGUAGES, { zh: 'zh-CN', 'zh-hans': 'zh-CN', zh_cn: 'zh-CN' }),
        shown: 'en',
        help: {
            en: `Language of messages and log: ${LANGUAGES.map((name) => `\`${name}\``).join(', ')}.`,
            'zh-CN': `消息与日志的语言：${LANGUAGES.map((name) => `\`${name}\``).join('、')}。`,
        },
    }),
    timezone: (0,schema_field .ZZ)({
        input: 'timezone',
        json: 'timezone',
        label: { en: 'Time zone', 'zh-CN': '时区' },
        kind: timezone(),
        shown: 'UTC',
        help: {
            en: 'IANA name of the zone of all times shown, such as `Asia/Shanghai`.',
            'zh-CN': '所显示时间的时区（IANA 名称），例如 `Asia/Shanghai`。',
        },
    }),
    title: (0,schema_field .ZZ)({
        input: 'title',
        json: 'title',
        label: { en: 'Heading template', 'zh-CN': '标题模板' },
        seldom: true,
        kind: (0,kinds .Qq)(),
        shown: 'built in',
        help: {
            en: 'Mustache template of the heading. Never put `${{ }}` inside: use `fields`.',
            'zh-CN': '标题的 Mustache 模板。不要在其中写 `${{ }}`，请用 `fields`。',
        },
    }),
    body: (0,schema_field .ZZ)({
        input: 'body',
        json: 'body',
        label: { en: 'Body template', 'zh-CN': '正文模板' },
        seldom: true,
        kind: (0,kinds .Qq)(),
        shown: 'built in',
        help: {
            en: 'Mustache template in place of the built-in rows. Never put `${{ }}` inside: use `fields`.',
            'zh-CN': '正文的 Mustache 模板，替换内置内容。不要在其中写 `${{ }}`，请用 `fields`。',
        },
    }),
    mentionOn: (0,schema_field .ZZ)({
        input: 'mention-on',
        json: 'mention_on',
        label: { en: 'Mention when', 'zh-CN': '何时 @ 人' },
        kind: (0,kinds .Yq)(['always', 'failure']),
        shown: 'always',
        help: {
            en: 'When people are mentioned: `always`, `failure`.',
            'zh-CN': '何时 @ 人：`always`、`failure`。',
        },
    }),
    mention: (0,schema_field .ZZ)({
        input: 'mention',
        json: 'mention',
        label: { en: 'Address', 'zh-CN': '提醒谁' },
        kind: (0,kinds .Yq)(['author', 'culprits', 'actor', 'none']),
        shown: 'none',
        help: {
            en: 'Whom to address besides the fixed lists: `author` (of the commits), `culprits` (the authors of all commits since the last success), `actor`, `none`.',
            'zh-CN': '除固定名单外还要通知谁：`author`（提交者）、`culprits`（自上次成功以来的全部提交者）、`actor`（触发者）、`none`。',
        },
    }),
    mentionMap: (0,schema_field .ZZ)({
        input: 'mention-map',
        json: 'mention_map',
        label: { en: 'Who is who', 'zh-CN': '人员对照表' },
        kind: (0,people .bJ)(),
        help: {
            en: 'JSON or lines `login-or-mail: mobile, user id, mail`: who is who in each channel.',
            'zh-CN': 'JSON 或若干行 `登录名或邮箱: 手机号, userId, 邮箱`：各成员在各通知方式中的账号。',
        },
    }),
    ca: (0,schema_field .ZZ)({
        input: 'ca',
        json: 'ca',
        label: { en: 'Private CA', 'zh-CN': '私有 CA 证书' },
        kind: certificates(),
        help: {
            en: 'PEM of a private CA, trusted for every connection besides the usual ones.',
            'zh-CN': '私有 CA 的 PEM 证书，所有连接在常用根证书之外也信任它。',
        },
    }),
    timeoutS: (0,schema_field .ZZ)({
        input: 'timeout',
        json: 'timeout',
        label: { en: 'Time limit (seconds)', 'zh-CN': '总时限（秒）' },
        kind: (0,kinds .nd)(1, 600),
        shown: '45',
        help: {
            en: 'Seconds for everything; then what is unsent is reported and the step ends.',
            'zh-CN': '全部工作的时限（秒）；到时未发出的会在日志中说明，步骤随即结束。',
        },
    }),
    retries: (0,schema_field .ZZ)({
        input: 'retries',
        json: 'retries',
        label: { en: 'Retries', 'zh-CN': '重试次数' },
        kind: (0,kinds .nd)(0, 10),
        shown: '2',
        help: {
            en: 'Further attempts per channel after a fault that may pass.',
            'zh-CN': '遇到可能恢复的故障时，每个通知方式的重试次数。',
        },
    }),
    githubToken: (0,schema_field .ZZ)({
        input: 'github-token',
        json: 'github_token',
        kind: (0,kinds .rJ)(),
        expression: '${{ github.token }}',
        shown: '`${{ github.token }}`',
        help: { en: 'Reads jobs, annotations and logs.', 'zh-CN': '用于读取作业、注解与日志。' },
    }),
    matrix: (0,schema_field .ZZ)({
        input: 'matrix',
        json: 'matrix',
        kind: (0,kinds ._O)(),
        expression: '${{ toJSON(matrix) }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的作业。',
        },
    }),
    jobTotal: (0,schema_field .ZZ)({
        input: 'job-total',
        json: 'job_total',
        kind: (0,kinds .nd)(0, 100_000),
        expression: '${{ strategy.job-total }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的作业。',
        },
    }),
    checkRunId: (0,schema_field .ZZ)({
        input: 'check-run-id',
        json: 'check_run_id',
        kind: (0,kinds .nd)(0, Number.MAX_SAFE_INTEGER),
        expression: '${{ job.check_run_id }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的作业。',
        },
    }),
};
function readGeneral(given) {
    const { values, faults } = (0,schema_field .qU)(generalFields, given);
    const isFaulty = faults.some(({ where }) => where === given.needs?.where);
    return { general: withDefaults(isFaulty ? { ...values, needs: {} } : values), faults };
}
const DEFAULTS = {
    notifyOnCancelled: false,
    remindEvery: 0,
    testOnly: false,
    atEnd: false,
    testReport: [],
    fields: [],
    outputFile: [],
    logLines: 30,
    compareLog: true,
    language: 'en',
    timezone: 'UTC',
    mentionOn: 'always',
    mention: 'none',
    mentionMap: [],
    ca: [],
    retries: 2,
};
const DEFAULT_TIMEOUT_S = 45;
function withDefaults(given) {
    const { timeoutS = DEFAULT_TIMEOUT_S, ...rest } = given;
    return {
        ...DEFAULTS,
        ...rest,
        notifyOnSuccess: when(given.notifyOnSuccess),
        notifyOnFailure: when(given.notifyOnFailure),
        timeoutMs: timeoutS * 1000,
    };
}
const when = (given) => given === 'change' ? 'change' : given === false ? 'never' : 'always';

;


const MAX_BYTES = 1024 * 1024;
function parseConfigText(given) {
    if (given.length > MAX_BYTES)
        return { fault: { where: 'config', problem: { code: 'too-long', allowed: ['1 MiB'] } } };
    try {
        const value = parseJson(given);
        return (0,schema_json .Gv)(value)
            ? { value: withoutNulls(value) }
            : { fault: { where: 'config', problem: { code: 'json-object' } } };
    }
    catch (error) {
        return { fault: { where: 'config', problem: { code: 'json', ...place(given, error) } } };
    }
}
function parseJson(given) {
    const value = JSON.parse((0,pasted .L0)(given));
    return typeof value === 'string' ? JSON.parse(value) : value;
}
const DEPTH_MAX = 6;
function withoutNulls(value, depth = 0) {
    if (depth > DEPTH_MAX)
        return value;
    if (Array.isArray(value))
        return value.map((item) => withoutNulls(item, depth + 1));
    if (!(0,schema_json .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => item === null ? [] : [[name, withoutNulls(item, depth + 1)]]));
}
function place(given, error) {
    const text = (0,pasted .L0)(given);
    const position = /position (\d+)/.exec(String(error))?.[1] ?? String(text.length);
    if (text.startsWith('"'))
        return {};
    const before = given.slice(0, given.indexOf(text) + Number(position)).split('\n');
    return { others: [String(before.length), String((before.at(-1)?.length ?? 0) + 1)] };
}

;






const ofChannels = channels .l_.flatMap((name) => Object.values(channels .u5[name].settings.fields)).filter(isSecret);
const ofAll = [...Object.values(generalFields).filter(isSecret), ...ofChannels];
function isSecret({ kind }) {
    return kind.secret;
}
const credentials = (inputs) => [
    ...new Set(given(inputs, ofAll).flatMap((value) => [value, (0,pasted .fG)(value), (0,pasted .Sf)(value)])),
];
const holdsCredential = (inputs) => given(inputs, ofChannels).some((value) => value.trim() !== '');
function given({ config, ...inputs }, fields) {
    const single = fields.flatMap(({ input }) => inputs[input] ?? []);
    const names = new Set(fields.flatMap(schema_field .pE));
    return config === undefined ? single : [...single, ...inConfig(config, names)];
}
function inConfig(config, names) {
    try {
        return inJson(parseJson(config), names, false);
    }
    catch {
        return inBrokenJson(config, names);
    }
}
function inJson(value, names, isNamed) {
    if (typeof value === 'string' || typeof value === 'number')
        return isNamed ? [String(value)] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => inJson(item, names, isNamed));
    if (!(0,schema_json .Gv)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => inJson(item, names, isNamed || names.has(key)));
}
const AFTER_NAME = /["']?\b(\w{1,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\r\n]{1,4096})|'([^'\r\n]{1,4096})|([^\s,"'}]{1,4096}))/g;
const inBrokenJson = (text, names) => [text, text.replaceAll('\\"', '"')]
    .flatMap((form) => [...form.matchAll(AFTER_NAME)])
    .filter((match) => names.has(match[1] ?? ''))
    .flatMap((match) => match[2] ?? match[3] ?? match[4] ?? []);

;
function readInputs(env, names, prefixes = ['INPUT_']) {
    const inputs = {};
    for (const name of names) {
        const keys = prefixes.flatMap((prefix) => {
            const key = prefix + name.toUpperCase();
            return [key, key.replaceAll('-', '_')];
        });
        const value = keys.map((key) => env[key]).find((given) => given !== undefined && given.trim() !== '');
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}

;



const { notifyOnSuccess, notifyOnFailure, notifyOnCancelled, mentionOn, language } = generalFields;
const ruleFields = {
    name: (0,schema_field .ZZ)({
        input: 'name',
        json: 'name',
        label: { en: 'Name of the target', 'zh-CN': '目标名称' },
        kind: (0,kinds .Vm)(),
        help: {
            en: 'A name for the target, shown in log and results.',
            'zh-CN': '目标的名称，显示在日志与结果中。',
        },
    }),
    notifyOnSuccess,
    notifyOnFailure,
    notifyOnCancelled,
    mentionOn,
    branches: (0,schema_field .ZZ)({
        input: 'branches',
        json: 'branches',
        label: { en: 'Branches', 'zh-CN': '分支' },
        kind: (0,kinds .p_)(),
        help: {
            en: 'Globs; only runs of these branches or tags are told here.',
            'zh-CN': '通配符列表；仅通知这些分支或标签的运行。',
        },
    }),
    language,
};
function readRules(given) {
    const { values, faults } = (0,schema_field .qU)(ruleFields, given);
    const { notifyOnSuccess: success, notifyOnFailure: failure, ...rest } = values;
    return {
        rules: {
            ...rest,
            ...(success !== undefined && { notifyOnSuccess: when(success) }),
            ...(failure !== undefined && { notifyOnFailure: when(failure) }),
        },
        faults,
    };
}

;







const INPUT_NAMES = [
    'config',
    ...[generalFields, ...channels .l_.map((name) => channels .u5[name].settings.fields)].flatMap((fields) => Object.values(fields).map(({ input }) => input)),
];
const TARGETS = 'notification_config';
function readConfig(inputs) {
    const json = inputs.config === undefined ? { value: {} } : parseConfigText(inputs.config);
    const top = 'value' in json ? json.value : {};
    const { general, faults } = readGeneral(gather(generalFields, inputs, top, ''));
    const sources = sourcesOf(inputs, top);
    const chosen = general.channels ?? channels .l_.filter((name) => sources[name].places.length > 0);
    const unread = 'fault' in json ? json.fault : undefined;
    const targets = channels .l_.filter((name) => chosen.includes(name))
        .flatMap((name) => targetsOf(name, sources[name].places))
        .map((target) => (unread ? blaming(unread, target) : target));
    return {
        general,
        targets,
        faults: [
            ...(unread && !targets.some(({ settings }) => settings.faults.includes(unread)) ? [unread] : []),
            ...unknownFields(top, [...namesOf(generalFields), TARGETS], ''),
            ...faults,
            ...Object.values(sources).flatMap((source) => source.faults),
            ...channels .l_.filter((name) => !chosen.includes(name)).flatMap((name) => sources[name].places.flatMap((place) => channels .u5[name].settings.check(place.given))),
        ],
        notices: channels .l_.flatMap((name) => sources[name].notices),
        anyCredential: holdsCredential(inputs),
    };
}
function sourcesOf(inputs, top) {
    const raw = top[TARGETS];
    const targets = (0,schema_json .Gv)(raw) ? raw : {};
    const names = [...channels .l_, ...Object.keys(channels .j4)];
    const misplaced = raw === undefined || (0,schema_json .Gv)(raw)
        ? unknownFields(targets, names, `config.${TARGETS}`)
        : [{ where: `config.${TARGETS}`, problem: { code: 'json-object' } }];
    const entries = channels .l_.map((name, index) => {
        const source = sourceOf(name, inputs, targets);
        return [name, index === 0 ? { ...source, faults: [...misplaced, ...source.faults] } : source];
    });
    return Object.fromEntries(entries);
}
function sourceOf(name, inputs, targets) {
    const { settings, aliases } = channels .u5[name];
    const keys = [name, ...aliases].filter((key) => (0,schema_field .qR)(targets[key]));
    const items = keys.flatMap((key) => itemsOf(targets[key], `config.${TARGETS}.${key}`));
    const several = keys.length > 1 || keys.some((key) => Array.isArray(targets[key]));
    const single = Object.values(settings.fields).find((field) => inputs[field.input] !== undefined);
    const fromInputs = { places: [placeOf(settings.fields, inputs, {}, '')], faults: [], notices: [] };
    if (items.length === 0)
        return single ? fromInputs : joined([]);
    if (!several)
        return joined(items.map((item) => oneTarget(settings.fields, inputs, item)));
    if (!single)
        return joined(items.map((item) => oneTarget(settings.fields, {}, item)));
    const problem = {
        code: 'replaces-targets',
        others: [`config.${TARGETS}.${keys[0]}`, String(items.length)],
    };
    return { ...fromInputs, notices: [{ where: single.input, problem }] };
}
const itemsOf = (json, path) => Array.isArray(json)
    ? json.map((item, index) => ({ json: item, path: `${path}[${index}]` }))
    : [{ json, path }];
function oneTarget(fields, inputs, { json, path }) {
    if (!(0,schema_json .Gv)(json)) {
        return { places: [], faults: [{ where: path, problem: { code: 'json-object' } }], notices: [] };
    }
    const known = [...namesOf(fields), ...namesOf(ruleFields)];
    return {
        places: [placeOf(fields, inputs, json, path)],
        faults: unknownFields(json, known, path),
        notices: [],
    };
}
const joined = (sources) => ({
    places: sources.flatMap((source) => source.places),
    faults: sources.flatMap((source) => source.faults),
    notices: sources.flatMap((source) => source.notices),
});
const placeOf = (fields, inputs, json, path) => ({
    given: gather(fields, inputs, json, path),
    rules: gather(ruleFields, {}, json, path),
});
function gather(fields, inputs, json, path) {
    const given = {};
    for (const [name, field] of Object.entries(fields)) {
        const input = inputs[field.input];
        const key = (0,schema_field .pE)(field).find((known) => (0,schema_field .qR)(json[known]));
        if (input !== undefined)
            given[name] = { value: input, where: field.input };
        else if (key !== undefined)
            given[name] = { value: json[key], where: `${path || 'config'}.${key}` };
        else if (path)
            given[name] = { value: undefined, where: `${path}.${field.json}` };
    }
    return given;
}
function targetsOf(name, places) {
    const { settings } = channels .u5[name];
    if (places.length === 0)
        return [{ channel: name, label: name, rules: {}, ruleFaults: [], settings: settings.read({}) }];
    return places.map((place, index) => {
        const { rules, faults } = readRules(place.rules);
        const number = places.length > 1 ? `[${index + 1}]` : '';
        const label = `${name}${number}${rules.name ? ` (${rules.name})` : ''}`;
        return { channel: name, label, rules, ruleFaults: faults, settings: settings.read(place.given) };
    });
}
function blaming(unread, target) {
    const { ok, faults } = target.settings;
    if (ok)
        return target;
    const found = faults.filter(({ problem }) => !/^missing/.test(problem.code));
    return { ...target, settings: { ok, faults: [unread, ...found] } };
}
const namesOf = (fields) => Object.values(fields).flatMap((field) => [...(0,schema_field .pE)(field)]);
function unknownFields(json, known, path) {
    return Object.keys(json)
        .filter((key) => !known.includes(key) && key !== '$schema')
        .map((key) => ({
        where: `${path || 'config'}.${key.slice(0, 60)}`,
        problem: { code: 'unknown-field', allowed: [...new Set(known)] },
    }));
}

var delivery_deadline = __nccwpck_require__(980);
;
const SHORTEST_FORM = 6;
function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const isPlain = /^[\w.~-]*$/.test(value);
    const forms = new Set([
        ...(isPlain ? [] : [...percentForms(value), ...escapedForms(value)]),
        ...unicodeEscaped(value, /[\s\S]/g),
        ...base64Forms(bytes),
        hex,
        hex.toUpperCase(),
    ]);
    forms.delete(value);
    for (const form of forms)
        if (form.length < SHORTEST_FORM)
            forms.delete(form);
    return forms;
}
function unknownToRunner(value) {
    const forms = [lowerPercent(encodeURIComponent(value.toWellFormed())), ...base64Forms(Buffer.from(value))];
    return forms.filter((form) => form.length >= SHORTEST_FORM && /%[0-9a-f]{2}|[-_]/.test(form));
}
function base64Forms(bytes) {
    const forms = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')];
    for (const before of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        forms.push(shifted.toString('base64').slice(first, end), shifted.toString('base64url').slice(first, end));
    }
    return forms;
}
function percentForms(value) {
    const script = encodeURIComponent(value.toWellFormed());
    const strict = script.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ '': value }).toString().slice(1);
    const upper = [script, strict, form, encodeURIComponent(script), encodeURIComponent(strict)];
    return [...upper, ...upper.map(lowerPercent), percentDecoded(value)];
}
const lowerPercent = (text) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
function percentDecoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const xml = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return [
        json,
        json.replaceAll('/', '\\/'),
        ...unicodeEscaped(json, /[^\x20-\x7e]/g),
        ...unicodeEscaped(json, /[^\x20-\x7e]|[<>&'=+]/g),
        value.replaceAll('"', '\\"'),
        value.replaceAll("'", "\\'"),
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    ];
}
function unicodeEscaped(text, what) {
    const escaped = (digits) => text.replace(what, (c) => `\\u${digits(c.charCodeAt(0).toString(16).padStart(4, '0'))}`);
    return [escaped((hex) => hex), escaped((hex) => hex.toUpperCase())];
}

;
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
const SHAPES = [...KEYS, ...PREFIXED, ...HEADERS, ...URLS, ...ASSIGNMENTS];
function withoutTokens(text, mask) {
    const lower = text.toLowerCase();
    return SHAPES.reduce((rest, [marks, pattern]) => marks.some((mark) => lower.includes(mark)) ? rest.replace(pattern, mask) : rest, text);
}

;


const SHORTEST_SECRET = 4;
const MASK = '***';
function createSecrets(mask) {
    const known = new Set();
    const masked = new Set();
    let forms;
    let pattern;
    const register = (value) => {
        if (value.trim().length < SHORTEST_SECRET || known.has(value))
            return;
        known.add(value);
        forms = undefined;
        pattern = undefined;
        for (const form of [value, ...unknownToRunner(value)]) {
            if (!masked.has(form))
                mask(form);
            masked.add(form);
        }
    };
    const add = (value) => {
        for (const part of partsOf(value))
            register(part);
    };
    return {
        add,
        addLogin: (user, password) => {
            add(password);
            if (password === '')
                return;
            for (const login of [`\0${user}\0${password}`, `${user}:${password}`]) {
                register(Buffer.from(login).toString('base64'));
            }
        },
        redact: (text) => {
            let clean = text;
            forms ??= new Set([...known].flatMap((value) => [value, ...encodings(value)]));
            if (holdsAny(text, forms)) {
                pattern ??= alternation(forms);
                clean = replaceAll(text, pattern);
            }
            return withoutTokens(clean, MASK);
        },
    };
}
const KEY_IN_URL = /[\w-]{16,}/g;
const QUERY_VALUE = /(?<=[?&][^=&#\s]{1,64}=)[^&#\s]{8,}/g;
function partsOf(value) {
    const parts = new Set([value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())]);
    if (!/[/?]/.test(value))
        return parts;
    for (const text of [value, value.replace(/\s+/g, '')]) {
        for (const [query] of text.matchAll(QUERY_VALUE))
            parts.add(query);
        for (const [key] of text.matchAll(KEY_IN_URL))
            if (/\d/.test(key))
                parts.add(key);
    }
    return parts;
}
const holdsAny = (text, forms) => forms.size > 0 && (text.length > LONG_TEXT || [...forms].some((form) => text.includes(form)));
const LONG_TEXT = 64 * 1024;
function alternation(forms) {
    const sources = [...forms]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(sources.join('|'), 'g');
}
function replaceAll(text, pattern) {
    let result = '';
    let kept = 0;
    let from = -1;
    let to = -1;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (match.index > to) {
            if (from >= 0)
                result += text.slice(kept, from) + MASK;
            if (from >= 0)
                kept = to;
            from = match.index;
        }
        to = Math.max(to, match.index + match[0].length);
        pattern.lastIndex = match.index + 1;
    }
    return from < 0 ? text : `${result}${text.slice(kept, from)}${MASK}${text.slice(to)}`;
}

var words = __nccwpck_require__(3527);
;








function settle(inputs, mask) {
    const secrets = createSecrets(mask);
    for (const credential of credentials(inputs))
        secrets.add(credential);
    const config = readConfig(inputs);
    return { config, secrets, words: (0,words .t)(config.general.language) };
}
async function notifyAndPublish({ config, runner, secrets, words }, stop, { faults = [], notices = [], ...further } = {}) {
    const { general } = config;
    const [{ notify }, { isFaulty, publish }] = await Promise.all([
        __nccwpck_require__.e(  942).then(__nccwpck_require__.bind(__nccwpck_require__, 6942)),
        __nccwpck_require__.e(  508).then(__nccwpck_require__.bind(__nccwpck_require__, 6508)),
    ]);
    const deadline = (0,delivery_deadline .db)(general.timeoutMs);
    if (stop.aborted)
        deadline.cancel();
    else
        stop.addEventListener('abort', deadline.cancel);
    const context = { env: process.env, deadline, secrets, runner, words, ...further };
    const outcome = await notAfter(general, words, notify(config, context)).finally(deadline.dispose);
    const found = {
        ...outcome,
        faults: [...faults, ...outcome.faults],
        notices: [...notices, ...outcome.notices],
    };
    const fails = general.failOnError ?? general.testOnly;
    publish(found, runner, words, fails);
    return fails && isFaulty(found);
}
const OVERTIME_MS = 3_000;
async function notAfter({ timeoutMs, testOnly }, { log }, ending) {
    let timer;
    const overdue = new Promise((resolve) => {
        const faults = [log.overdue];
        const outcome = { results: [], faults, notices: [], hints: [], isTest: testOnly };
        timer = setTimeout(resolve, timeoutMs + OVERTIME_MS, outcome);
    });
    return Promise.race([ending, overdue]).finally(() => clearTimeout(timer));
}
async function run(phase, stop) {
    const { env } = process;
    const settings = settle(readInputs(env, INPUT_NAMES), (0,log ._e)(env));
    const { atEnd, testOnly } = settings.config.general;
    if (phase === 'main' && atEnd && !testOnly && (0,command_file .B)(env.GITHUB_STATE, `started=${Date.now()}\n`))
        return checkAhead(settings);
    const { currentRunner } = await __nccwpck_require__.e(  583).then(__nccwpck_require__.bind(__nccwpck_require__, 9583));
    return (await notifyAndPublish({ ...settings, runner: currentRunner(env) }, stop)) ? 1 : 0;
}
async function checkAhead({ config, secrets, words }) {
    const { targets, faults } = config;
    const isValid = targets.every(({ settings, ruleFaults }) => settings.faults.length + ruleFaults.length === 0);
    if (isValid && targets.length > 0 && faults.length === 0) {
        (0,log .wi)(words.log.waits([...new Set(targets.map(({ channel }) => channel))].join(', ')));
        return;
    }
    const [{ currentRunner }, { sayFaults }] = await Promise.all([
        __nccwpck_require__.e(  583).then(__nccwpck_require__.bind(__nccwpck_require__, 9583)),
        __nccwpck_require__.e(  827).then(__nccwpck_require__.bind(__nccwpck_require__, 5827)),
    ]);
    const { env } = process;
    await sayFaults(config, { env, secrets, words, runner: currentRunner(env) });
}

var __webpack_exports__notifyAndPublish = __webpack_exports__.y0;
var __webpack_exports__run = __webpack_exports__.eF;
var __webpack_exports__settle = __webpack_exports__.G9;
export { __webpack_exports__notifyAndPublish as notifyAndPublish, __webpack_exports__run as run, __webpack_exports__settle as settle };
