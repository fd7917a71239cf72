import { DeliveryError } from '../../delivery/delivery.js';
import { readAnswer } from '../robot/answer.js';
import { sendParts } from '../robot/parts.js';
import { wecomError } from './errors.js';
export const send = (message, settings, net) => sendParts(message, async (part) => {
    if (part.kind === 'file' && part.mediaId === undefined) {
        if ((await part.packed) === false)
            return undefined;
        return { ...part, mediaId: await upload(part, settings, net) };
    }
    await post('send', JSON.stringify(bodyOf(part)), 'application/json; charset=utf-8', settings, net);
    return undefined;
});
function bodyOf(part) {
    switch (part.kind) {
        case 'markdown':
            return { msgtype: 'markdown', markdown: { content: part.content } };
        case 'text': {
            const { content, userIds, mobiles } = part;
            return {
                msgtype: 'text',
                text: { content, mentioned_list: userIds, mentioned_mobile_list: mobiles },
            };
        }
        case 'file':
            return { msgtype: 'file', file: { media_id: part.mediaId } };
    }
}
async function post(method, body, contentType, { webhookUrl }, net) {
    const url = new URL(webhookUrl);
    if (method === 'upload_media') {
        url.pathname = url.pathname.replace(/(?<=\/)[^/]*$/, method);
        url.searchParams.set('type', 'file');
    }
    const reply = await net.http({ method: 'POST', url, headers: { 'content-type': contentType }, body });
    const verdict = readAnswer(reply, url.host, net.now());
    if (verdict.errcode !== 0)
        throw wecomError(verdict);
    return verdict;
}
async function upload(part, settings, net) {
    const { formData } = await import('./form-data.js');
    const { body, contentType } = await formData(part);
    const mediaId = (await post('upload_media', body, contentType, settings, net)).member('media_id');
    if (typeof mediaId === 'string' && mediaId !== '')
        return mediaId;
    throw new DeliveryError('protocol', { when: 'never' }, { code: 'wecom.media' });
}
