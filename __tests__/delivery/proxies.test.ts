/** Which requests go through a proxy, and whose fault it is when they do not arrive. */
import { describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { refusedPort } from '../../sandbox/listen.js'
import { proxyFor } from '../../src/delivery/proxy.js'
import { failure, OK, post, serve, serveProxy } from './posting.js'
import { reply } from './raw-server.js'

describe('proxies', () => {
  /** Any name that is not loopback; only the proxy would look it up. */
  const target = { scheme: 'https', host: 'robot.sandbox.test' }
  const through = async (port: number) => {
    process.env.HTTPS_PROXY = `http://user:pr0xypass@127.0.0.1:${port}`
    const { ca } = await certificates()
    return post(443, { ...target, ca: [ca] })
  }

  test('the tunnel carries TLS, and the proxy sees neither path nor body', async () => {
    const { good } = await certificates()
    const service = await serve((socket) => socket.end(OK), { secure: good })
    const proxy = await serveProxy(service.port)
    expect(await through(proxy.port)).toMatchObject({ status: 200 })
    expect(proxy.received[0]).toMatch(/^CONNECT robot\.sandbox\.test:443 HTTP\/1\.1\r\n/)
    expect(proxy.received[0]).toContain(`proxy-authorization: Basic ${btoa('user:pr0xypass')}`)
    expect(proxy.received[0]).not.toContain('t0ken')
    expect(service.received[0]).toContain('POST /robot/send?access_token=t0ken')
  })

  test.each<[string, string, object]>([
    [
      'wants a login',
      reply('407 Proxy Authentication Required'),
      failure('refused', 'never', 'proxy.login-refused'),
    ],
    ['forbids the host', reply('403 Forbidden'), failure('refused', 'never', 'proxy.refused')],
    ['fails', reply('500 Internal Server Error'), failure('unavailable', 'soon', 'proxy.failed')],
    ['does not reach the host', reply('502 Bad Gateway'), failure('unavailable', 'soon', 'proxy.failed')],
    ['hangs up', '', failure('network', 'soon', 'proxy.unreachable')],
  ])('one that %s', async (_name, bytes, expected) => {
    const proxy = await serve((socket) => socket.end(bytes))
    const answer = await through(proxy.port)
    expect(answer).toMatchObject(expected)
    expect(answer).toMatchObject({ explanation: { about: { host: `127.0.0.1:${proxy.port}` } } })
    expect(JSON.stringify(answer)).not.toContain('pr0xypass')
  })

  test('one that never answers is named, and not the service', async () => {
    const proxy = await serve(() => {})
    const answer = await through(proxy.port)
    expect(answer).toMatchObject(failure('timeout', 'soon', 'proxy.silent'))
    expect(answer).toMatchObject({
      explanation: { about: { host: `127.0.0.1:${proxy.port}`, target: 'robot.sandbox.test' } },
    })
  }, 20_000)

  test('one that is not there', async () => {
    expect(await through(await refusedPort())).toMatchObject(failure('network', 'soon', 'proxy.unreachable'))
  })

  test('the service behind it is at fault for its own certificate', async () => {
    const { expired } = await certificates()
    const service = await serve((socket) => socket.end(OK), { secure: expired })
    const proxy = await serveProxy(service.port)
    const answer = await through(proxy.port)
    expect(answer).toMatchObject({ ...failure('tls', 'never', 'tls.expired') })
    expect(answer).toMatchObject({ explanation: { about: { host: 'robot.sandbox.test' } } })
  })

  test('loopback goes past it', async () => {
    process.env.HTTP_PROXY = 'http://127.0.0.1:9'
    process.env.HTTPS_PROXY = 'http://127.0.0.1:9'
    const server = await serve((socket) => socket.end(OK))
    for (const host of ['127.0.0.1', 'localhost']) {
      expect(await post(server.port, { host })).toMatchObject({ status: 200 })
    }
  })

  test.each<[string, boolean]>([
    ['robot.sandbox.test', true],
    ['sandbox.test', true],
    ['.sandbox.test', true],
    ['*.sandbox.test', true],
    ['ROBOT.Sandbox.Test.', true],
    ['other.example, robot.sandbox.test:443', true],
    ['other.example robot.sandbox.test', true],
    ['*', true],
    ['*:443', true],
    ['', false],
    ['ndbox.test', false],
    ['robot.sandbox.test:80', false],
    ['[::1]:443,::1,', false],
  ])('so does what NO_PROXY names: %j', (entries, isDirect) => {
    const env = { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: entries }
    const proxy = proxyFor(new URL('https://robot.sandbox.test/send'), env)
    expect(proxy?.host).toBe(isDirect ? undefined : 'proxy.example:3128')
  })

  test.each<[string, string]>([
    ['https://[2001:db8::1]/', '2001:db8::1'],
    ['https://[2001:db8::1]/', '[2001:db8::1]:443'],
    ['https://robot.sandbox.test./', 'sandbox.test'],
  ])('%s, where NO_PROXY says %s', (url, entries) => {
    const env = { https_proxy: 'proxy.example', no_proxy: entries }
    expect(proxyFor(new URL(url), env)).toBeUndefined()
    expect(proxyFor(new URL(url), { ...env, no_proxy: '' })?.href).toBe('http://proxy.example/')
  })

  test.each<[string, string, boolean]>([
    ['http://robot.sandbox.test/', 'robot.sandbox.test:80', true],
    ['http://robot.sandbox.test/', 'robot.sandbox.test:443', false],
    ['https://robot.sandbox.test/', 'robot.sandbox.test:443', true],
    ['https://robot.sandbox.test:8443/', 'robot.sandbox.test:8443', true],
    ['https://robot.sandbox.test:8443/', 'robot.sandbox.test:443', false],
    ['https://robot.sandbox.test:8443/', 'robot.sandbox.test', true],
    ['https://[2001:db8::1]:8443/', '[2001:db8::1]:8443', true],
    ['https://[2001:db8::1]:8443/', '[2001:db8::1]:443', false],
    ['https://robot.sandbox.test/', 'a.example,.,robot.sandbox.test', true],
    ['https://robot.sandbox.test/', 'a.example,  b.example', false],
    ['https://sandbox.test.example/', 'sandbox.test', false],
    ['https://sandbox-test/', 'sandbox.test', false],
  ])('%s, where NO_PROXY says %s: past it %s', (url, entries, isDirect) => {
    const env = { HTTP_PROXY: 'http://proxy.example', NO_PROXY: entries }
    expect(proxyFor(new URL(url), env) === undefined).toBe(isDirect)
  })

  test.each<[string, boolean]>([
    ['localhost', true],
    ['localhost.', true],
    ['LOCALHOST', true],
    ['app.localhost', true],
    ['app.localhost.', true],
    ['127.0.0.1', true],
    ['127.255.10.1', true],
    ['[::1]', true],
    ['[::2]', false],
    ['localhost.example', false],
    ['mylocalhost', false],
    ['128.0.0.1', false],
    ['127.0.0.1.example', false],
    ['x127.0.0.1.example', false],
  ])('%s is this machine: %s', (host, isHere) => {
    const env = { HTTPS_PROXY: 'http://proxy.example' }
    expect(proxyFor(new URL(`https://${host}/`), env) === undefined).toBe(isHere)
  })

  test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    [
      'in lower case it goes before',
      { https_proxy: 'a.example', HTTPS_PROXY: 'b.example' },
      'http://a.example/',
    ],
    ['an empty one is none', { https_proxy: '', HTTPS_PROXY: 'b.example' }, 'http://b.example/'],
    ['nor is a blank one', { HTTPS_PROXY: '  ' }, undefined],
    ['blanks around it', { HTTPS_PROXY: ' http://a.example:3128\n' }, 'http://a.example:3128/'],
    ['no scheme is http', { HTTPS_PROXY: 'a.example:3128' }, 'http://a.example:3128/'],
    ['another case', { HTTPS_PROXY: 'HTTP://a.example' }, 'http://a.example/'],
    ['over TLS', { HTTPS_PROXY: 'https://a.example' }, 'https://a.example/'],
    ['a login', { HTTPS_PROXY: 'http://me:p%40ss@a.example' }, 'http://me:p%40ss@a.example/'],
    ['none for all hosts', { HTTPS_PROXY: 'a.example', no_proxy: '', NO_PROXY: '*' }, undefined],
    [
      'its own NO_PROXY goes before',
      { HTTPS_PROXY: 'a.example', no_proxy: 'x', NO_PROXY: '*' },
      'http://a.example/',
    ],
    ['none', {}, undefined],
  ])('of the environment: %s', (_name, env, href) => {
    expect(proxyFor(new URL('https://robot.sandbox.test/'), env)?.href).toBe(href)
  })

  test.each(['socks5://a.example:1080', 'socks5h://me:p@a.example', 'SOCKS4://a.example', 'socks://x'])(
    'SOCKS is refused in words: %s',
    async (value) => {
      process.env.HTTPS_PROXY = value
      expect(await post(443, target)).toMatchObject({
        kind: 'config',
        again: { when: 'never' },
        explanation: { code: 'proxy.socks', about: { input: 'HTTPS_PROXY' } },
      })
    },
  )

  test('its own variable leads each kind of URL; HTTPS goes with HTTP where it has none', () => {
    const [http, https] = ['http://robot.sandbox.test/', 'https://robot.sandbox.test/'].map(
      (url) => new URL(url),
    )
    const both = { HTTP_PROXY: 'http://a.example', HTTPS_PROXY: 'http://b.example' }
    for (const [url, env, host] of [
      [http, both, 'a.example'],
      [https, both, 'b.example'],
      [https, { HTTP_PROXY: 'http://a.example' }, 'a.example'],
      [http, { HTTPS_PROXY: 'http://b.example' }, undefined],
    ] as const)
      expect(proxyFor(url as URL, env)?.host).toBe(host)
  })

  test.each([
    '::',
    'ftp://proxy.example',
    'http://',
    'http://user:50%@proxy.example',
    'http://50%:x@proxy.example',
    'xhttp://proxy.example',
    'httpx://proxy.example',
  ])('a variable that is no proxy URL is named, not shown: %s', async (value) => {
    process.env.HTTPS_PROXY = value
    expect(await post(443, target)).toMatchObject({
      kind: 'config',
      again: { when: 'never' },
      explanation: { code: 'proxy.malformed', about: { input: 'HTTPS_PROXY' } },
    })
  })
})
