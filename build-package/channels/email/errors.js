import { DeliveryError } from '../../delivery/delivery.js';
import { systemCode, transportError } from '../../delivery/transport-errors.js';
import { meaningOf, readable } from './replies.js';
export function dialogueError(error, standing, scene) {
    if (error instanceof DeliveryError)
        return error;
    const { settings, net } = scene;
    const { response, code, message } = error;
    if (!net.signal.aborted && response)
        return replyError(response, stageOf(error, standing), standing, scene);
    const [, limit] = /^Message size larger than allowed (\d+)$/.exec(message) ?? [];
    if (limit)
        return fault('smtp.too-large', 'too-long', 'shorter', standing, scene, { limit: Number(limit) });
    if (code === 'EPROTOCOL' && !standing.handedOver)
        return fault('smtp.garbage', 'protocol', 'never', standing, scene);
    const { host, port } = settings;
    const ended = transportError(error, { host, port, handedOver: standing.handedOver, signal: net.signal });
    return hinted(ended, error, standing, scene);
}
export function fault(code, kind, when, standing, scene, more = {}) {
    return new DeliveryError(kind, { when }, { code, about: { ...about(standing, scene), ...more } });
}
export function replyError(reply, stage, standing, scene) {
    const { host, accessToken } = scene.settings;
    const { kind, again, code } = meaningOf(readable(reply), { stage, host, token: accessToken !== undefined });
    return new DeliveryError(kind, again, {
        code,
        about: about(standing, scene),
        detail: shownReply(reply, scene.net),
    });
}
const REPLY_SHOWN = 300;
export const shownReply = (reply, net) => net.secrets.redact(readable(reply)).slice(0, REPLY_SHOWN);
function stageOf(error, { stage }) {
    const { command = '', code } = error;
    if (/^(EHLO|HELO)/.test(command))
        return 'hello';
    if (command === 'STARTTLS')
        return 'starttls';
    if (command.startsWith('AUTH'))
        return 'login';
    if (command === 'MAIL FROM')
        return 'sender';
    if (command === 'RCPT TO')
        return 'recipient';
    if (command === 'DATA')
        return code === 'EMESSAGE' ? 'text' : 'data';
    return stage === 'connect' ? 'greeting' : stage;
}
function hinted(ended, error, standing, scene) {
    const { port } = scene.settings;
    if (ended.kind !== 'timeout')
        return ended;
    if (standing.stage === 'greeting') {
        return new DeliveryError(ended.kind, ended.again, { code: 'smtp.silent', about: about(standing, scene) });
    }
    const isBlocked = standing.stage === 'connect' && port === 25 && systemCode(error) === 'ETIMEDOUT';
    return isBlocked ? new DeliveryError(ended.kind, { when: 'never' }, ended.explanation) : ended;
}
const RECIPIENTS_SHOWN = 5;
function about({ recipients }, { settings }) {
    const shown = recipients.slice(0, RECIPIENTS_SHOWN).join(', ');
    const more = recipients.length - RECIPIENTS_SHOWN;
    return {
        host: settings.host,
        port: settings.port,
        from: settings.from.address,
        recipients: more > 0 ? `${shown} … (+${more})` : shown,
    };
}
