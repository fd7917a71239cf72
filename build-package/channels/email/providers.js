const implicitTls = (host) => ({ host, port: 465, tls: true });
const startTls = (host) => ({ host, port: 587, tls: true });
export const providers = {
    gmail: implicitTls('smtp.gmail.com'),
    outlook: startTls('smtp.office365.com'),
    'outlook.com': startTls('smtp-mail.outlook.com'),
    qq: implicitTls('smtp.qq.com'),
    exmail: implicitTls('smtp.exmail.qq.com'),
    '163': implicitTls('smtp.163.com'),
    '126': implicitTls('smtp.126.com'),
    yeah: implicitTls('smtp.yeah.net'),
    aliyun: implicitTls('smtp.qiye.aliyun.com'),
    'aliyun-personal': implicitTls('smtp.aliyun.com'),
    feishu: implicitTls('smtp.feishu.cn'),
    icloud: startTls('smtp.mail.me.com'),
    yahoo: implicitTls('smtp.mail.yahoo.com'),
    fastmail: implicitTls('smtp.fastmail.com'),
    zoho: implicitTls('smtp.zoho.com'),
    yandex: implicitTls('smtp.yandex.ru'),
    sendgrid: implicitTls('smtp.sendgrid.net'),
    mailgun: implicitTls('smtp.mailgun.org'),
    resend: implicitTls('smtp.resend.com'),
    brevo: startTls('smtp-relay.brevo.com'),
};
const IMPLICIT_TLS_PORTS = new Set([465, 994]);
export const securityOf = (port, tls) => tls ? (IMPLICIT_TLS_PORTS.has(port) ? 'implicit-tls' : 'starttls') : 'none';
