/**
 * What providers' mail servers say, word for word as users have quoted it. Lines end in CRLF, as they go
 * over the wire.
 */

/** To a wrong login, NetEase's words. */
export const LOGIN_REFUSED = [535, 'Error: authentication failed'] as const

/** To a sender that is not the login. */
export const OTHER_SENDER = {
  netease: [553, 'Mail from must equal authorized user'],
  tencent: [501, 'mail from address must be same as authorization user'],
} as const

/** Refusals of a login, whole. */
export const LOGIN_REPLIES = {
  gmail:
    '535-5.7.8 Username and Password not accepted. For more information, go to\r\n' +
    '535 5.7.8  https://support.google.com/mail/?p=BadCredentials sandbox - gsmtp\r\n',
  gmailAppPassword:
    '534-5.7.9 Application-specific password required. For more information, go to\r\n' +
    '534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor sandbox - gsmtp\r\n',
  qq:
    '535 Login fail. Account is abnormal, service is not open, password is incorrect, ' +
    'login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/0/1010\r\n',
  qqOlder: '535 Login Fail. Please enter your authorization code to login.\r\n',
  qqServiceOff: '454 Authentication failed, please open smtp flag first!\r\n',
  /** '535 Error: 请使用授权码登录。…' in GBK, which is no UTF-8. */
  qqGbk: Buffer.concat([
    Buffer.from('535 Error: '),
    Buffer.from('c7ebcab9d3c3cadac8a8c2ebb5c7c2bca1a3', 'hex'),
    Buffer.from(' http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256\r\n'),
  ]),
  exmail: '535 Error: authentication failed, system busy\r\n',
  netease: '535 Error: authentication failed\r\n',
  neteaseServiceOff: '550 User has no permission\r\n',
  microsoftBasicOff:
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [SANDBOX.PROD.OUTLOOK.COM]\r\n',
  microsoft: '535 5.7.3 Authentication unsuccessful [SANDBOX.PROD.OUTLOOK.COM]\r\n',
  microsoftRemoved: '550 5.7.30 Basic authentication is not supported for Client Submission.\r\n',
} as const

/** Refusals and postponements later in a session. */
export const LATER_REPLIES = {
  starttlsFirst: '530 5.7.0 Must issue a STARTTLS command first.\r\n',
  neteaseSpam:
    '554 DT:SPM 163 smtp1,sandbox,1764000000 http://mail.163.com/help/help_spam_16.htm?ip=127.0.0.1\r\n',
  neteaseSpamLater: '451 DT:SPM 163 smtp1,sandbox,1764000000 please try again\r\n',
  neteaseReputation: '421 HL:REP 163 smtp1,sandbox\r\n',
  neteaseLocalOnly: '553 Local user only\r\n',
  microsoftSendAs: '554 5.2.252 SendAsDenied; sender is not allowed to send as this address\r\n',
  sesUnverified: '554 Message rejected: Email address is not verified.\r\n',
  mailboxGone: '550 5.1.1 The email account that you tried to reach does not exist\r\n',
  tooMany: '452 4.5.3 Too many recipients\r\n',
  tooLarge: '552 5.3.4 Message size exceeds fixed limit\r\n',
  greylisted: '450 4.7.1 Greylisted, please try again later\r\n',
} as const
