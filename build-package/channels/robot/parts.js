import { DeliveryError } from '../../delivery/delivery.js';
export async function sendParts(message, post) {
    let parts = message.parts;
    try {
        for (let part = parts[0]; part; part = parts[0]) {
            const remains = await post(part);
            parts = [...(remains ? [remains] : []), ...parts.slice(1)];
        }
        return {};
    }
    catch (error) {
        if (!(error instanceof DeliveryError) || parts.length === message.parts.length)
            throw error;
        return { rest: { message: { ...message, parts }, error } };
    }
}
