import { whyEnded } from './deadline.js';
import { DeliveryError } from './delivery.js';
import { interrupted } from './interrupted.js';
const network = (code, again = 'soon') => ({
    kind: 'network',
    code,
    again,
});
const tls = (code) => ({ kind: 'tls', code, again: 'never' });
const CLASSES = {
    ENOTFOUND: network('network.not-found', 'once'),
    ENODATA: network('network.not-found', 'once'),
    EAI_AGAIN: network('network.dns'),
    EAI_FAIL: network('network.dns'),
    ESERVFAIL: network('network.dns'),
    EREFUSED: network('network.dns'),
    EDNS: network('network.dns'),
    ETIMEOUT: network('network.dns'),
    ECONNREFUSED: network('network.refused'),
    ETIMEDOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    UND_ERR_CONNECT_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ERR_TLS_HANDSHAKE_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ENETUNREACH: network('network.unreachable'),
    EHOSTUNREACH: network('network.unreachable'),
    ENETDOWN: network('network.unreachable'),
    EHOSTDOWN: network('network.unreachable'),
    EADDRNOTAVAIL: network('network.unreachable'),
    EACCES: network('network.forbidden', 'never'),
    EPERM: network('network.forbidden', 'never'),
    ECONNRESET: network('network.reset'),
    ECONNABORTED: network('network.reset'),
    EPIPE: network('network.reset'),
    ECONNECTION: network('network.reset'),
    ESOCKET: network('network.reset'),
    UND_ERR_SOCKET: network('network.reset'),
    UND_ERR_CLOSED: network('network.reset'),
    UND_ERR_DESTROYED: network('network.reset'),
    CERT_HAS_EXPIRED: tls('tls.expired'),
    CERT_NOT_YET_VALID: tls('tls.not-yet-valid'),
    DEPTH_ZERO_SELF_SIGNED_CERT: tls('tls.unknown-ca'),
    SELF_SIGNED_CERT_IN_CHAIN: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: tls('tls.unknown-ca'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: tls('tls.unknown-ca'),
    CERT_UNTRUSTED: tls('tls.unknown-ca'),
    CERT_REVOKED: tls('tls.revoked'),
    ERR_TLS_CERT_ALTNAME_INVALID: tls('tls.wrong-name'),
    HOSTNAME_MISMATCH: tls('tls.wrong-name'),
    ERR_SSL_UNSUPPORTED_PROTOCOL: tls('tls.too-old'),
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tls('tls.too-old'),
    ERR_SSL_DH_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_EE_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_CA_MD_TOO_WEAK: tls('tls.too-weak'),
    CERT_SIGNATURE_FAILURE: tls('tls.too-weak'),
    ERR_SSL_WRONG_VERSION_NUMBER: tls('tls.not-tls'),
    ERR_SSL_PACKET_LENGTH_TOO_LONG: tls('tls.not-tls'),
    ERR_SSL_HTTP_REQUEST: tls('tls.not-tls'),
    ERR_SSL_UNKNOWN_PROTOCOL: tls('tls.not-tls'),
    EPROTO: tls('tls.other'),
};
export function transportError(error, stage) {
    const about = { host: stage.host, ...(stage.port === undefined ? {} : { port: stage.port }) };
    const ended = stage.signal && whyEnded(stage.signal);
    if (ended)
        return interrupted(ended, stage.handedOver, about);
    if (stage.handedOver) {
        return new DeliveryError('ambiguous', { when: 'once', maybeArrived: true }, { code: 'network.lost', about });
    }
    const code = systemCode(error);
    const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code);
    if (stage.proxy && kind !== 'tls') {
        return new DeliveryError(kind, { when: again }, { code: 'proxy.unreachable', about });
    }
    return new DeliveryError(kind, { when: again }, { code: said.code, about: { ...about, ...more(code, error) } });
}
export function systemCode(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    const { originalCode, code, errors, cause } = error;
    if (typeof originalCode === 'string')
        return originalCode;
    if (typeof code === 'string')
        return code;
    return systemCode(Array.isArray(errors) ? errors[0] : cause);
}
const unknownClass = (code) => /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? tls('tls.other') : network('network.other');
function more(code, error) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return { names: certificateNames(error) };
    return /^[A-Z_0-9]{1,60}$/.test(code) ? { code } : {};
}
function certificateNames(error) {
    const { cert } = error;
    const names = typeof cert?.subjectaltname === 'string' ? cert.subjectaltname : `${cert?.subject?.CN ?? ''}`;
    return names
        .split(', ')
        .map((name) => name.replace(/^DNS:|^IP Address:/, ''))
        .filter((name) => /^([\w.*-]{1,100}|[0-9a-f:]{2,45})$/i.test(name))
        .slice(0, 3)
        .join(', ');
}
