/** A private certificate authority, and the certificates with which the stand-ins meet their clients. */
import { generate } from 'selfsigned'

/** A key with its certificate, both PEM, and what TLS is spoken with them where that is not the usual. */
export interface Identity {
  readonly key: string
  readonly cert: string
  readonly minVersion?: 'TLSv1'
  readonly maxVersion?: 'TLSv1.1' | 'TLSv1.2'
  readonly ciphers?: string
  /** Only a client with a certificate of this authority is let in. */
  readonly requestCert?: true
  readonly ca?: string
}

export interface Certificates {
  /** The authority's certificate, PEM: what a client is told to trust. */
  readonly ca: string
  readonly good: Identity
  /** Signed by the authority, and wrong in one way each. */
  readonly expired: Identity
  readonly notYetValid: Identity
  /** Signed over SHA-1, which is not safe any more. */
  readonly weak: Identity
  readonly wrongHost: Identity
  /** Signed by itself alone. */
  readonly selfSigned: Identity
  /** Good in every way, but signed by an authority that nobody was told of. */
  readonly unknownAuthority: Identity
  /** Good, but of a server that knows TLS 1.0 and 1.1 alone. */
  readonly oldTls: Identity
  /** Good, but of a server that knows one cipher alone, which does not fit its key. */
  readonly oddCipher: Identity
  /** Good, but of a server that wants a certificate of its clients too. */
  readonly wantsCertificate: Identity
}

/** Names of the real services: a proxy may lead a client that asks for them to a stand-in. */
const NAMES = [
  'localhost',
  'sandbox.test',
  '*.sandbox.test',
  'oapi.dingtalk.com',
  'qyapi.weixin.qq.com',
  'open.feishu.cn',
  'api.github.com',
  'smtp.office365.com',
  'smtp.exmail.qq.com',
  'smtp.163.com',
  'smtp.qiye.aliyun.com',
]
const ADDRESSES = ['127.0.0.1', '::1']
const WRONG_NAME = 'somebody-else.test'
/** OpenSSL speaks these only below its usual level of security. */
const OLD_TLS = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
/** Fits keys of RSA alone. */
const ODD_CIPHER = { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA256' } as const
const DAY_MS = 24 * 60 * 60 * 1000

type Extensions = NonNullable<NonNullable<Parameters<typeof generate>[1]>['extensions']>

let made: Promise<Certificates> | undefined

/** Makes them at the first call; the keys live in this process only. */
export function certificates(): Promise<Certificates> {
  made ??= makeAll()
  return made
}

async function makeAll(): Promise<Certificates> {
  const [ca, stranger] = await Promise.all([authority('Sandbox CA'), authority('Unknown CA')])
  const [good, expired, notYetValid, weak, wrongHost, selfSigned, unknownAuthority] = await Promise.all([
    server({ by: ca }),
    server({ by: ca, from: Date.now() - 3 * DAY_MS, until: Date.now() - DAY_MS }),
    server({ by: ca, from: Date.now() + DAY_MS, until: Date.now() + 3 * DAY_MS }),
    server({ by: ca, algorithm: 'sha1' }),
    server({ by: ca, names: [WRONG_NAME], addresses: [] }),
    server({}),
    server({ by: stranger }),
  ])
  const oldTls = { ...good, ...OLD_TLS }
  const oddCipher = { ...good, ...ODD_CIPHER }
  const wantsCertificate = { ...good, requestCert: true, ca: ca.cert } as const
  return {
    ca: ca.cert,
    good,
    expired,
    notYetValid,
    weak: { ...weak, ciphers: 'DEFAULT@SECLEVEL=0' },
    wrongHost,
    selfSigned,
    unknownAuthority,
    oldTls,
    oddCipher,
    wantsCertificate,
  }
}

function authority(name: string): Promise<Identity> {
  return make(name, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ])
}

interface ServerCertificate {
  readonly by?: Identity
  readonly names?: readonly string[]
  readonly addresses?: readonly string[]
  /** ms since the epoch */
  readonly from?: number
  readonly until?: number
  readonly algorithm?: 'sha1'
}

function server(wanted: ServerCertificate): Promise<Identity> {
  const names = wanted.names ?? NAMES
  const altNames = [
    ...names.map((value) => ({ type: 2 as const, value })),
    ...(wanted.addresses ?? ADDRESSES).map((ip) => ({ type: 7 as const, ip })),
  ]
  const extensions: Extensions = [
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames },
  ]
  return make(names[0] ?? WRONG_NAME, extensions, wanted)
}

async function make(name: string, extensions: Extensions, wanted: ServerCertificate = {}): Promise<Identity> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: wanted.algorithm ?? 'sha256',
    extensions,
    // A minute of grace, as the clock of a client may be a little behind.
    notBeforeDate: new Date(wanted.from ?? Date.now() - 60_000),
    notAfterDate: new Date(wanted.until ?? Date.now() + 30 * DAY_MS),
    ...(wanted.by ? { ca: { key: wanted.by.key, cert: wanted.by.cert } } : {}),
  })
  return { key: made.private, cert: made.cert }
}
