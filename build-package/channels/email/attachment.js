import { promises } from 'node:fs';
export async function openAttachment({ attachment, }) {
    if (!attachment || (await attachment.packed) === false)
        return undefined;
    try {
        const file = await promises.open(attachment.path);
        return { name: attachment.name, file, bytes: (await file.stat()).size };
    }
    catch {
        return 'unreadable';
    }
}
export async function closeAttachment(attachment) {
    await attachment?.file.close().catch(() => { });
}
