import { dingtalkSettings } from './dingtalk/config.js';
import { emailSettings } from './email/config.js';
import { feishuSettings } from './feishu/config.js';
import { wecomSettings } from './wecom/config.js';
const channel = (settings, load, aliases = []) => ({ settings, aliases, load: load });
export const registry = {
    email: channel(emailSettings, async () => (await import('./email/index.js')).email),
    dingtalk: channel(dingtalkSettings, async () => (await import('./dingtalk/index.js')).dingtalk),
    wecom: channel(wecomSettings, async () => (await import('./wecom/index.js')).wecom, ['wechat']),
    feishu: channel(feishuSettings, async () => (await import('./feishu/index.js')).feishu, ['lark']),
};
export const CHANNELS = Object.keys(registry);
export const CHANNEL_ALIASES = Object.fromEntries(CHANNELS.flatMap((name) => registry[name].aliases.map((alias) => [alias, name])));
