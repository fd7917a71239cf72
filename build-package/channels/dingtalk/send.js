import { createHmac } from 'node:crypto';
import { readAnswer } from '../robot/answer.js';
import { dingtalkError } from './errors.js';
export async function send(message, settings, net) {
    const reply = await net.http({
        method: 'POST',
        url: signedUrl(settings, net),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(message.body),
    });
    const verdict = readAnswer(reply, settings.webhookUrl.host, net.now());
    if (verdict.errcode !== 0)
        throw dingtalkError(verdict);
    return {};
}
function signedUrl({ webhookUrl, secret }, net) {
    const url = new URL(webhookUrl);
    if (!secret)
        return url;
    const timestamp = String(net.now());
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    net.secrets.add(sign);
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('sign', sign);
    return url;
}
