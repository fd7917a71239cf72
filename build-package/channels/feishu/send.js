import { createHmac } from 'node:crypto';
import { readAnswer } from '../robot/answer.js';
import { sendParts } from '../robot/parts.js';
import { feishuError } from './errors.js';
const NAMES = { code: ['code', 'StatusCode'], text: ['msg', 'StatusMessage'] };
export const send = (message, settings, net) => sendParts(message, async (part) => {
    const reply = await net.http({
        method: 'POST',
        url: settings.webhookUrl,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ...signature(settings, net), ...part }),
    });
    const verdict = readAnswer(reply, settings.webhookUrl.host, net.now(), NAMES);
    if (verdict.errcode !== 0)
        throw feishuError(verdict);
    return undefined;
});
function signature({ secret }, net) {
    if (!secret)
        return {};
    const timestamp = String(Math.floor(net.now() / 1000));
    const sign = createHmac('sha256', `${timestamp}\n${secret}`).digest('base64');
    net.secrets.add(sign);
    return { timestamp, sign };
}
