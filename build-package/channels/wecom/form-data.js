import { randomBytes } from 'node:crypto';
import { promises } from 'node:fs';
import { DeliveryError } from '../../delivery/delivery.js';
const FILE_MIN_BYTES = 6;
const FILE_MAX_BYTES = 20 * 1024 * 1024;
export async function formData({ name, path, }) {
    const content = await readBounded(path, name);
    const boundary = randomBytes(16).toString('hex');
    const filename = name.replace(/["\\\p{Cc}]/gu, '_');
    const head = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="media"; filename="${filename}"; filelength=${content.length}`,
        'Content-Type: application/octet-stream',
        '\r\n',
    ].join('\r\n');
    return {
        body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
        contentType: `multipart/form-data; boundary=${boundary}`,
    };
}
async function readBounded(path, name) {
    const size = await promises.stat(path).then((found) => found.size, () => undefined);
    const fault = (code) => new DeliveryError('refused', { when: 'never' }, { code, about: { name } });
    if (size === undefined)
        throw fault('wecom.attachment');
    if (size < FILE_MIN_BYTES || size > FILE_MAX_BYTES)
        throw fault('wecom.upload');
    return promises.readFile(path).catch(() => {
        throw fault('wecom.attachment');
    });
}
