import { DeliveryError } from '../../delivery/delivery.js';
import { isAscii } from './address.js';
import { closeAttachment, openAttachment } from './attachment.js';
import { open, step, whileItLasts } from './connection.js';
import { dialogueError, fault, replyError } from './errors.js';
export async function send(message, settings, net, opening) {
    const opened = await openAttachment(message);
    const lacksAttachment = opened === 'unreadable';
    const attachment = lacksAttachment ? undefined : opened;
    try {
        const ahead = opening && (await whileItLasts(opening, net));
        const connection = ahead && !ahead.smtp.destroyed ? ahead : await open(settings, net);
        try {
            const scene = { settings, net };
            const receipt = await transmit({ message, attachment, lacksAttachment, connection, scene });
            connection.quit();
            return receipt;
        }
        catch (error) {
            connection.drop();
            throw error;
        }
    }
    finally {
        await closeAttachment(attachment);
    }
}
async function transmit(transmission) {
    const { message, lacksAttachment, scene } = transmission;
    const { groups, impossible } = groupsFor(transmission);
    const { arrived, ...lacking } = await transactions(groups, transmission);
    const rest = restOf({ ...lacking, impossible }, message, scene);
    if (!arrived && rest)
        throw rest.error;
    if (rest)
        return { rest: { ...rest, error: asPartial(rest.error) } };
    return lacksAttachment ? { rest: withoutAttachment(message, scene) } : {};
}
async function transactions(groups, transmission) {
    const refusals = [];
    const waiting = [...groups];
    let arrived = false;
    for (let group = waiting.shift(); group; group = waiting.shift()) {
        try {
            const refused = await transaction(group, transmission);
            const isProgress = refused.length < group.length;
            const surplus = isProgress ? refused.filter(({ reply }) => TOO_MANY.test(reply)) : [];
            if (surplus.length > 0)
                waiting.unshift(surplus.map(({ address }) => address));
            refusals.push(...refused.filter((one) => !surplus.includes(one)));
            arrived ||= isProgress;
        }
        catch (error) {
            if (!arrived || !(error instanceof DeliveryError))
                throw error;
            return { arrived, refusals, unasked: [...group, ...waiting.flat()], end: error };
        }
    }
    return { arrived, refusals, unasked: [] };
}
const TOO_MANY = /^452|^[45]\d\d[ -][45]\.5\.3\b|too many recipients/i;
async function transaction(recipients, { message, attachment, connection, scene }) {
    const { toMime } = await import('./nodemailer.js');
    const standing = {
        stage: 'sender',
        handedOver: false,
        recipients: lacking(recipients, message),
    };
    let handedOver = false;
    const mime = await toMime(message, attachment, recipients);
    mime.stream.once('end', () => {
        handedOver = true;
    });
    const envelope = { from: message.from.address, to: [...recipients], size: mime.size };
    try {
        const info = await step(connection, scene.net, (done) => connection.smtp.send(envelope, mime.stream, done));
        return refusalsOf(info?.rejectedErrors);
    }
    catch (error) {
        mime.stream.destroy();
        const refusals = refusalsOf(error.rejectedErrors);
        if (scene.net.signal.aborted || connection.smtp.destroyed || refusals.length < recipients.length)
            throw dialogueError(error, { ...standing, handedOver }, scene);
        await step(connection, scene.net, (done) => connection.smtp.reset(done)).catch(() => { });
        return refusals;
    }
}
const refusalsOf = (errors = []) => errors.map(({ recipient = '', response = '' }) => ({ address: recipient, reply: response }));
function groupsFor({ message, connection, scene }) {
    const { from, recipients } = message;
    const plain = recipients.filter(isAscii);
    const others = recipients.filter((address) => !isAscii(address));
    const groups = (...all) => all.filter((group) => group.length > 0);
    if (connection.features.includes('SMTPUTF8')) {
        const isOne = !isAscii(from.address);
        return { groups: isOne ? groups(recipients) : groups(plain, others), impossible: [] };
    }
    const standing = { stage: 'sender', handedOver: false, recipients: others };
    if (!isAscii(from.address))
        throw fault('smtp.from-ascii', 'config', 'never', standing, scene);
    if (plain.length === 0)
        throw fault('smtp.recipient-ascii', 'config', 'never', standing, scene);
    return { groups: groups(plain), impossible: others };
}
const lacking = (recipients, { refused }) => [
    ...recipients,
    ...refused.map(({ address }) => address),
];
function restOf({ refusals, impossible, unasked, end }, message, scene) {
    const deferred = refusals.filter(({ reply }) => reply.startsWith('4'));
    const refused = [
        ...message.refused,
        ...refusals.filter(({ reply }) => !reply.startsWith('4')),
        ...impossible.map((address) => ({ address, reply: '' })),
    ];
    const recipients = [...unasked, ...deferred.map(({ address }) => address)];
    const rest = { ...message, recipients, refused };
    if (end)
        return { message: rest, error: end };
    const standing = {
        stage: 'recipient',
        handedOver: false,
        recipients: lacking(recipients, rest),
    };
    const shown = deferred[0] ?? refused.findLast(({ reply }) => reply !== '');
    if (shown)
        return { message: rest, error: replyError(shown.reply, 'recipient', standing, scene) };
    if (refused.length === 0)
        return undefined;
    return { message: rest, error: fault('smtp.recipient-ascii', 'refused', 'never', standing, scene) };
}
const asPartial = (error) => error.again.when === 'shorter' ? new DeliveryError(error.kind, { when: 'never' }, error.explanation) : error;
function withoutAttachment(message, scene) {
    const standing = { stage: 'text', handedOver: false, recipients: [] };
    const name = message.attachment?.name ?? '';
    return { message, error: fault('email.attachment', 'config', 'never', standing, scene, { name }) };
}
