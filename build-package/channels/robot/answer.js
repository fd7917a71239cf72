import { DeliveryError } from '../../delivery/delivery.js';
import { httpStatusError } from '../../delivery/http-status.js';
const ERRCODE = { code: ['errcode'], text: ['errmsg'] };
export function readAnswer(reply, host, now, names = ERRCODE) {
    const { status, body } = reply;
    const redirected = status >= 300 && status < 400;
    const members = redirected ? {} : (readObject(body) ?? {});
    const first = (of) => of.map((name) => members[name]).find(isThere);
    const errcode = first(names.code);
    if (typeof errcode === 'number') {
        const text = first(names.text);
        return { errcode, errmsg: typeof text === 'string' ? text : '', member: (name) => members[name] };
    }
    if (status < 200 || status >= 300)
        throw httpStatusError(reply, host, now);
    const empty = body.length === 0;
    throw new DeliveryError(empty ? 'refused' : 'protocol', { when: 'never' }, { code: empty ? 'robot.empty-reply' : 'robot.no-errcode', about: { host, member: names.code[0] } });
}
const isThere = (value) => value !== undefined;
function readObject(body) {
    try {
        const value = JSON.parse(decoded(body));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return Object.assign(Object.create(null), value);
    }
    catch {
        return undefined;
    }
}
function decoded(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return new TextDecoder('gb18030').decode(body);
    }
}
