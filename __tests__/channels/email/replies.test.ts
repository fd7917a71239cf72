import { describe, expect, test } from '@jest/globals'
import { meaningOf, readable, type Stage } from '../../../src/channels/email/replies.js'

const at = (stage: Stage, host = 'smtp.example.com', token = false) => ({ stage, host, token })

describe('what a reply means', () => {
  test.each<[string, ReturnType<typeof at>, string]>([
    [
      '535 5.7.8 Username and Password not accepted. BadCredentials - gsmtp',
      at('login'),
      'smtp.gmail-password login never',
    ],
    ['535 5.7.8 no', at('login', 'smtp.gmail.com'), 'smtp.gmail-password login never'],
    ['534 5.7.9 Application-specific password required.', at('login'), 'smtp.gmail-password login never'],
    [
      '535 Login Fail. Please enter your authorization code to login.',
      at('login'),
      'smtp.qq-code login never',
    ],
    [
      '535 Login fail. Account is abnormal, service is not open, password is incorrect',
      at('login'),
      'smtp.qq-code login never',
    ],
    ['535 Error: 请使用授权码登录。', at('login'), 'smtp.qq-code login never'],
    ['535 whatever', at('login', 'smtp.qq.com'), 'smtp.qq-code login never'],
    ['454 Authentication failed, please open smtp flag first!', at('login'), 'smtp.qq-code login never'],
    ['535 Error: authentication failed, system busy', at('login'), 'smtp.exmail-password login never'],
    ['535 whatever', at('login', 'smtp.exmail.qq.com'), 'smtp.exmail-password login never'],
    ['535 Error: authentication failed', at('login', 'smtp.163.com'), 'smtp.netease-code login never'],
    ['535 Error: authentication failed', at('login', 'smtp.yeah.net'), 'smtp.netease-code login never'],
    ['535 Error: authentication failed', at('login', 'smtp.my163.com'), 'smtp.login login never'],
    ['526 Authentication failure', at('login', 'smtp.qiye.aliyun.com'), 'smtp.aliyun-password login never'],
    [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
      at('login'),
      'smtp.microsoft-password login never',
    ],
    [
      '550 5.7.30 Basic authentication is not supported for Client Submission.',
      at('sender'),
      'smtp.microsoft-password login never',
    ],
    [
      '535 5.7.3 Authentication unsuccessful',
      at('login', 'smtp.office365.com'),
      'smtp.microsoft-login login never',
    ],
    [
      '535 5.7.3 Authentication unsuccessful',
      at('login', 'smtp.office365.com', true),
      'smtp.token login never',
    ],
    ['535 5.7.8 Bad credentials', at('login'), 'smtp.login login never'],
    ['454 4.7.0 Temporary authentication failure', at('login'), 'smtp.login-later unavailable once'],
    ['451 too much failed authentication', at('login'), 'smtp.login-locked rate-limited never'],
    ['421 4.7.0 Try again later', at('login'), 'smtp.busy unavailable soon'],
    ['538 5.7.11 Encryption required', at('login'), 'smtp.tls-required refused never'],
    ['530 5.7.0 Must issue a STARTTLS command first.', at('sender'), 'smtp.tls-required refused never'],
    ['530 5.7.1 Authentication required', at('sender'), 'smtp.login-required login never'],
    ['503 5.5.4 Error: authentication required', at('sender'), 'smtp.login-required login never'],
    ['553 authentication is required', at('sender'), 'smtp.login-required login never'],

    [
      '501 mail from address must be same as authorization user',
      at('sender'),
      'smtp.from-not-login refused never',
    ],
    ['553 Mail from must equal authorized user', at('sender'), 'smtp.from-not-login refused never'],
    ['553 Local user only', at('recipient'), 'smtp.from-not-login refused never'],
    ['554 5.2.252 SendAsDenied; x not allowed', at('text'), 'smtp.from-not-login refused never'],
    [
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      at('text'),
      'smtp.from-not-login refused never',
    ],
    [
      '553 5.7.1 <x>: Sender address rejected: not owned by user y',
      at('recipient'),
      'smtp.from-not-login refused never',
    ],
    [
      '554 Message rejected: Email address is not verified.',
      at('text'),
      'smtp.from-unverified refused never',
    ],
    [
      '554 5.0.0 transaction failed, blame it on the weather: NotAuthenticatedSender',
      at('text'),
      'smtp.from-unverified refused never',
    ],
    ['550 User has no permission', at('sender'), 'smtp.service-off refused never'],
    ['550 5.1.0 sender rejected', at('sender'), 'smtp.from-refused refused never'],
    ['550 5.7.1 Unable to relay', at('recipient'), 'smtp.relay refused never'],
    ['554 5.7.1 <x>: Relay access denied', at('recipient'), 'smtp.relay refused never'],

    [
      '554 DT:SPM 163 smtp1,AbC http://mail.163.com/help/help_spam_16.htm',
      at('text'),
      'smtp.spam refused never',
    ],
    ['451 DT:SPM 163 smtp1 please try again', at('text'), 'smtp.spam refused after 120000'],
    ['550 Mail content denied', at('text'), 'smtp.spam refused never'],
    ['550 5.7.1 likely unsolicited mail', at('text'), 'smtp.spam refused never'],
    ['421 HL:REP 163 smtp1', at('greeting'), 'smtp.reputation refused never'],
    ['554 5.7.1 blocked using zen.spamhaus.org', at('recipient'), 'smtp.reputation refused never'],
    ['421 HL:ICC 163 smtp1', at('hello'), 'smtp.quota rate-limited once'],
    ['550 Ip frequency limited', at('text'), 'smtp.quota rate-limited never'],
    ['450 MI:CEL 163 smtp1', at('sender'), 'smtp.quota rate-limited after 900000'],
    ['451 RP:QRC 163 smtp1', at('recipient'), 'smtp.quota rate-limited after 900000'],
    ['550 5.4.5 Daily user sending limit exceeded', at('text'), 'smtp.quota rate-limited never'],

    ['552 5.3.4 Message size exceeds fixed limit', at('sender'), 'smtp.too-large too-long shorter'],
    ['554 message too big', at('text'), 'smtp.too-large too-long shorter'],
    ['552 no', at('text'), 'smtp.too-large too-long shorter'],
    ['552 5.2.2 Mailbox full', at('recipient'), 'smtp.mailbox-full refused never'],
    ['452 4.5.3 Too many recipients', at('recipient'), 'smtp.recipient-later unavailable once'],
    ['450 4.7.1 Greylisted, please try again later', at('recipient'), 'smtp.greylisted unavailable once'],
    ['450 4.2.0 x', at('recipient'), 'smtp.recipient-later unavailable once'],
    ['550 5.1.1 no such user', at('recipient'), 'smtp.recipient refused never'],
    ['451 4.3.0 x', at('text'), 'smtp.busy unavailable soon'],
    ['554 5.6.0 x', at('text'), 'smtp.refused refused never'],
    ['554 no service', at('greeting'), 'smtp.greeting-refused refused never'],
    ['421 later', at('greeting'), 'smtp.busy unavailable soon'],
    ['502 what', at('hello'), 'smtp.hello refused never'],
    ['454 TLS not available', at('starttls'), 'smtp.starttls-later tls soon'],
    ['502 not implemented', at('starttls'), 'smtp.no-starttls tls never'],

    ['HTTP/1.1 400 Bad Request', at('greeting'), 'smtp.garbage protocol never'],
    ['999 what', at('text'), 'smtp.garbage protocol never'],
    ['100', at('sender'), 'smtp.garbage protocol never'],
    ['', at('sender'), 'smtp.garbage protocol never'],
    ['5555 x', at('sender'), 'smtp.garbage protocol never'],
  ])('%s (%j): %s', (reply, circumstances, expected) => {
    const { code, kind, again } = meaningOf(reply, circumstances)
    const when = again.when === 'after' ? `after ${again.ms}` : again.when
    expect(`${code} ${kind} ${when}`).toBe(expected)
  })

  test('is found in a long reply in no time', () => {
    for (const word of ['exceeds ', 'message ', 'DT:', 'basic ', 'auth ', ' ', 'mailbox '])
      expect(meaningOf(`550 ${word.repeat(100_000)}`, at('text')).code).toBe('smtp.refused')
  })
})

describe('a reply as people read it', () => {
  const gbk = Buffer.from('c7ebcab9d3c3cadac8a8c2ebb5c7c2bca1a3', 'hex').toString('latin1')
  test.each([
    ['250 OK', '250 OK'],
    [
      '535-5.7.8 Not accepted. See\r\n535 5.7.8  https://example.com',
      '535 5.7.8 Not accepted. See https://example.com',
    ],
    ['550-one\n550-two\n550 three', '550 one two three'],
    [
      `535 Error: ${gbk} http://service.mail.qq.com`,
      '535 Error: 请使用授权码登录。 http://service.mail.qq.com',
    ],
    ["535 Échec d'identification à vérifier", "535 Échec d'identification à vérifier"],
    ['535 Fehler: ungültige Größe', '535 Fehler: ungültige Größe'],
    ['535 请使用授权码', '535 请使用授权码'],
  ])('%j', (reply, expected) => {
    expect(readable(reply)).toBe(expected)
  })
})
