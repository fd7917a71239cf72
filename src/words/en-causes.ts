/** English: cause and fix of each fault, in one or two sentences. Loaded where something went wrong. */
import type { About } from '../model/explanation.js'

/** Host and port, where the port is known. */
const at = ({ host, port }: About): string => (port === undefined ? `${host}` : `${host}:${port}`)

/** What is read to know the job, as the sentences under `facts` name it. */
const readings: Readonly<Record<string, string>> = {
  event: "The event's file",
  'own-job': 'This job',
  jobs: "The run's jobs",
  annotations: 'The error annotations',
  log: "The failed job's log",
  runs: 'The runs before this one',
  commits: 'The commits since the last success',
  'known-causes': 'The file of known causes',
}
const reading = ({ what }: About): string => readings[`${what}`] ?? 'Something'

/** How to send fewer messages. Who has one for a whole run is told the other way alone. */
const fewer = ({ whole }: About, first: string, other: string): string =>
  whole
    ? `${other.charAt(0).toUpperCase()}${other.slice(1)}.`
    : `${first} (a final job with needs), or ${other}.`
const isSubmission = ({ port }: About): boolean => port === 465 || port === 587

export const enCauses = {
  internal: 'The action itself is at fault. Please report it as a bug, with this line.',
  cancelled: 'The job was cancelled before the message was sent.',
  'cancelled.handed-over':
    'The job was cancelled while the message was on its way: whether it arrived is not known.',
  'timeout.deadline': (about: About) =>
    `The time limit ran out before ${about.host ?? 'the service'} took the message. Give more time ('timeout').`,
  'timeout.reply': (about: About) =>
    `${about.host ?? 'The service'} got the message but did not answer in time: whether it arrived is not known. Look there before you send it again.`,

  'network.not-found': (about: About) => `There is no host ${about.host}. Check the name in the settings.`,
  'network.dns': (about: About) =>
    `The name ${about.host} could not be looked up: the runner's DNS does not answer. Check the runner's network.`,
  'network.refused': (about: About) =>
    `${at(about)} refused the connection: nothing listens there, or a firewall stands between. Check host and port.`,
  'network.connect-timeout': (about: About) =>
    about.port === 25
      ? `${at(about)} did not answer. Port 25 is blocked on most hosted runners: use 465 or 587.`
      : `${at(about)} did not answer within the time for connecting. Check host and port, and whether a firewall keeps the runner from it.`,
  'network.unreachable': (about: About) =>
    `This runner cannot reach ${about.host}. Check the runner's network.`,
  'network.forbidden': (about: About) =>
    `This runner may not connect to ${at(about)}. Check its firewall and sandbox rules.`,
  'network.reset': (about: About) =>
    `${at(about)} broke the connection off before it took the message. Check host and port, and whether a firewall cuts connections to it.`,
  'network.lost': (about: About) =>
    `The connection to ${about.host} broke off after the message was handed over: whether it arrived is not known. Look there before you send it again.`,
  'network.other': (about: About) =>
    `The connection to ${at(about)} failed${about.code ? ` (${about.code})` : ''}. Check the runner's network.`,

  'tls.expired': (about: About) =>
    `The certificate of ${about.host} has expired. Renew it there; if it has not, set the runner's clock.`,
  'tls.not-yet-valid': (about: About) =>
    `The certificate of ${about.host} is not valid yet. Set the runner's clock.`,
  'tls.unknown-ca': (about: About) =>
    `The certificate of ${about.host} is signed by an authority that neither the runner nor 'ca' knows. If it is your own, its certificate must stand in 'ca', whole.`,
  'tls.wrong-name': (about: About) =>
    `The certificate that ${about.host} showed is for another name${about.names ? ` (${about.names})` : ''}. Use a host name that it covers.`,
  'tls.too-old': (about: About) =>
    `${about.host} only speaks TLS versions that are no longer safe. It must offer TLS 1.2 or newer.`,
  'tls.too-weak': (about: About) =>
    `The certificate or key of ${about.host} is too weak to be trusted. Replace it there.`,
  'tls.not-tls': (about: About) =>
    `${at(about)} does not speak TLS there. Check the port, and for mail whether it is the one for STARTTLS (587) or for TLS at once (465).`,
  'tls.client-certificate': (about: About) =>
    `${about.host} takes connections only from those who show a certificate of their own, which is not supported here. Nothing was sent. Let the runner reach it without one, or use another address.`,
  'tls.other': (about: About) =>
    `No secure connection to ${about.host} came about${about.code ? ` (${about.code})` : ''}. Check the port and the TLS settings there.`,

  'http.login': (about: About) =>
    `${about.host} did not accept the credentials (HTTP ${about.status}). Copy the webhook URL from the robot's settings again.`,
  'http.block-page': (about: About) =>
    `A gateway answered in place of ${about.host} with a page that denies access (HTTP ${about.status}). Let it pass requests to this host.`,
  'http.not-found': (about: About) =>
    `${about.host} has nothing at this address (HTTP ${about.status}). Copy the webhook URL from the robot's settings again.`,
  'http.too-large': (about: About) =>
    `${about.host} says that the message is too large (HTTP ${about.status}). Give less 'output', or fewer 'log-lines'.`,
  'http.refused': (about: About) =>
    `${about.host} refused the message (HTTP ${about.status}). Check the webhook URL.`,
  'http.redirect': (about: About) =>
    `${about.host} points to another address${about.target ? ` (${about.target})` : ''}; a message is never sent on to one. Give the final URL, or check what stands between the runner and the service.`,
  'http.captive-portal': (about: About) =>
    `The network wants a login before it lets anything through to ${about.host} (HTTP ${about.status}). Check the runner's network.`,
  'http.rate-limited': (about: About) =>
    `${about.host} takes no more messages for now (HTTP ${about.status}). ${fewer(about, 'Send one for all jobs', 'send fewer')}`,
  'http.rate-limited-for': (about: About) =>
    `${about.host} takes no more messages for ${about.seconds} s (HTTP ${about.status}). ${fewer(about, 'Send one for all jobs', 'send fewer')}`,
  'http.busy': (about: About) =>
    `${about.host} is not available at present (HTTP ${about.status}). Try again later.`,
  'http.gateway': (about: About) =>
    `A gateway before ${about.host} got no answer from it (HTTP ${about.status}): whether the message arrived is not known. Look there before you send it again.`,
  'http.unexpected': (about: About) =>
    `${about.host} gave an unexpected answer (HTTP ${about.status}). Check the webhook URL, and whether a proxy answers in its place.`,
  'http.garbage': (about: About) =>
    `What ${about.host} answered is not HTTP. Check host and port, and whether something else answers in its place.`,

  'proxy.malformed': (about: About) =>
    `The environment variable ${about.input} is not a proxy URL. It must look like http://proxy.example.com:3128.`,
  'proxy.socks': (about: About) =>
    `${about.input} names a SOCKS proxy, which is not supported. Give an HTTP proxy (http://…), or put the service's host into NO_PROXY.`,
  'proxy.silent': (about: About) =>
    `The proxy ${about.host} opened no connection to ${about.target} in time. Check the proxy, and whether it reaches this host.`,
  'proxy.unreachable': (about: About) =>
    `The proxy ${about.host} could not be reached. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner.`,
  'proxy.login': (about: About) =>
    `The proxy ${about.host} wants a login (HTTP 407). Put user name and password into HTTPS_PROXY, or the service's host into NO_PROXY.`,
  'proxy.login-refused': (about: About) =>
    `The proxy ${about.host} refused the login in its URL (HTTP 407). Check user name and password there, percent-encoded where they hold signs.`,
  'proxy.refused': (about: About) =>
    `The proxy ${about.host} does not let connections through to ${about.target} (HTTP ${about.status}). Allow this host there.`,
  'proxy.failed': (about: About) =>
    `The proxy ${about.host} did not reach ${about.target} (HTTP ${about.status}). Try again later, or check the proxy.`,
  'proxy.cut': (about: About) =>
    `The connection through the proxy ${about.host} to ${about.target} broke off before the message went out. Check the proxy, and whether it lets TLS through unopened.`,

  'robot.no-errcode': (about: About) =>
    `The reply does not come from the robot's service: it holds no ${about.member}, so the message does not count as sent. Check the webhook URL, and whether a proxy or login page answers in its place.`,
  'robot.empty-reply':
    'The reply is empty: nothing says that the message was taken, so it does not count as sent. Check the webhook URL.',
  'template.syntax': (about: About) =>
    `The template ${about.input} has a syntax error; the built-in text was sent instead. Check its tags: each {{#section}} needs its {{/section}}.`,
  'template.unknown-field': (about: About) =>
    `The template ${about.input} names a field that does not exist: ${about.field}. The built-in text was sent instead; the fields are listed in the documentation.`,
  'template.unsupported': (about: About) =>
    `The template ${about.input} holds a tag that is not supported: ${about.field}. The built-in text was sent instead; fields, sections and inverted sections work, partials do not.`,
  'template.empty': (about: About) =>
    `The template ${about.input} came out empty; the built-in text was sent instead. Give it some text of its own.`,
  'template.too-long': (about: About) =>
    `The template ${about.input} came out too long; the built-in text was sent instead. Loop over fewer lists.`,

  'template.title': (about: About) =>
    `The template ${about.input} came out too long for one line: it was cut to ${about.limit} columns. Give less text in it.`,
  'template.file': (about: About) =>
    `The template ${about.input} is the address of a file, which is not read; the built-in text was sent instead. Give the text itself, or show the file with 'output-file'.`,

  'dingtalk.busy': 'DingTalk is busy. Try again later.',
  'dingtalk.authorisation':
    "DingTalk refused the authorisation. Copy the webhook URL from the robot's settings again.",
  'dingtalk.keyword':
    "The robot wants one of its keywords, and the message holds none. Give a keyword of the robot's security settings as 'dingtalk-keyword'.",
  'dingtalk.keyword-wrong':
    "The message holds 'dingtalk-keyword', but the robot wants another keyword. Copy one from its security settings, in the same case.",
  'dingtalk.signature':
    "The signature does not match. Copy the secret (SEC…) from the robot's security settings into 'dingtalk-secret', whole.",
  'dingtalk.unsigned':
    "The robot takes only signed messages. Give the secret (SEC…) of its security settings as 'dingtalk-secret'.",
  'dingtalk.timestamp':
    "DingTalk refused the time of the signature: this machine's clock is more than an hour off. Set the clock of the runner.",
  'dingtalk.ip':
    "The runner's address is not on the robot's list of addresses. Add it there, or secure the robot by signature or keyword instead: hosted runners change their addresses.",
  'dingtalk.security':
    "DingTalk's security check refused the message. Compare the robot's security settings: keyword ('dingtalk-keyword'), signature ('dingtalk-secret'), list of addresses.",
  'dingtalk.token':
    "The access token is not known to DingTalk. Copy the webhook URL from the robot's settings again, whole; the robot may also have been removed or its URL reset.",
  'dingtalk.external':
    'DingTalk does not know the access token; robots of groups with outside members answer so. Use a robot of an internal group.',
  'dingtalk.dissolved': 'The group was dissolved. Add a robot to another group and give its webhook URL.',
  'dingtalk.disabled': "The robot is disabled. The group's owner or an administrator must enable it again.",
  'dingtalk.gone':
    'The robot does not exist any more. Check that it is still in the group, or add one and give its webhook URL.',
  'dingtalk.type': 'DingTalk does not take this type of message. Please report it as a bug of this action.',
  'dingtalk.json':
    "DingTalk could not read the message's parameters. Please report it as a bug of this action.",
  'dingtalk.content-type':
    'DingTalk refused the content type. A proxy on the way may have changed it: check the proxy settings.',
  'dingtalk.rate': (about: About) =>
    `More than 20 messages went to this robot within a minute; DingTalk silences it for 10 minutes. ${fewer(about, 'Send one message for all jobs', 'use a robot of its own')}`,
  'dingtalk.quota': (about: About) =>
    `DingTalk takes no more calls for now: the limit of the organisation's plan or of this interface is used up. ${fewer(about, 'Send one message for all jobs', "look at the quota in DingTalk's admin console")}`,
  'dingtalk.too-long': (about: About) =>
    `DingTalk says that the message is too long: it takes ${about.limit} bytes. Give less 'output', or fewer 'log-lines'.`,
  'dingtalk.unsafe-link':
    'DingTalk judged a link in the message unsafe. Check the links in your own texts and fields.',
  'dingtalk.unsuitable':
    'DingTalk judged the content unsuitable. Check your own texts and fields, or show fewer log lines.',
  'dingtalk.refused': (about: About) =>
    `DingTalk refused the message with errcode ${about.errcode}. See the list of error codes in DingTalk's documentation.`,

  'wecom.busy': 'WeCom is busy. Try again later.',
  'wecom.key':
    "WeCom does not know this robot. Copy the webhook URL from the robot's settings again, whole; the robot may also have been removed from the group.",
  'wecom.disabled': 'The robot was disabled or removed. Add it to the group again and give its webhook URL.',
  'wecom.not-in-group': 'The robot is not in the group. Add it to the group again and give its webhook URL.',
  'wecom.person': 'The robot may not write to this person. Use the webhook of a robot in a group.',
  'wecom.rate': (about: About) =>
    `More than 20 messages went to this robot within a minute. ${fewer(about, 'Send one message for all jobs', 'use a robot of its own')}`,
  'wecom.concurrent': 'Too many requests to this robot at the same time. Try again later.',
  'wecom.type': 'WeCom does not take this type of message. Please report it as a bug of this action.',
  'wecom.parameter':
    'WeCom refused a parameter of the message. Please report it as a bug of this action, with the text of the refusal.',
  'wecom.too-long': (about: About) =>
    `WeCom says that the message is too long: it takes ${about.limit} bytes. Give less 'output', or fewer 'log-lines'.`,
  'wecom.characters': 'WeCom refused characters in the message. Check your own texts and fields.',
  'wecom.empty': 'WeCom found the message empty. Check your own template.',
  'wecom.upload':
    "WeCom refused the attached file: it takes files of 5 bytes to 20 MB. Attach a smaller one, or none ('wecom-attach-log: false').",
  'wecom.media':
    'WeCom does not know the uploaded file any more. Run the job again, or attach none (wecom-attach-log: false).',
  'wecom.attachment': (about: About) =>
    `The log could not be packed for attaching (${about.name}). The message itself was sent. Check that the runner's temporary folder can be written and has room.`,
  'wecom.refused': (about: About) =>
    `WeCom refused the message with errcode ${about.errcode}. Look it up at https://open.work.weixin.qq.com/devtool/query?e=${about.errcode}`,

  'feishu.token':
    "Feishu does not know this robot. Copy the webhook URL from the robot's settings again, whole (a robot of Lark needs its whole URL); the robot may also have been removed from the group.",
  'feishu.disabled': "The robot is disabled. The group's owner or an administrator must enable it again.",
  'feishu.signature':
    "The signature does not match. Copy the secret from the robot's security settings into 'feishu-secret', whole; if it is right, the clock of the runner is more than an hour off: set it.",
  'feishu.unsigned':
    "The robot takes only signed messages. Give the secret of its security settings as 'feishu-secret'.",
  'feishu.ip':
    "The runner's address is not on the robot's list of addresses. Add it there, or secure the robot by signature or keyword instead: hosted runners change their addresses.",
  'feishu.keyword':
    "The robot wants one of its keywords, and the message holds none. Give a keyword of the robot's security settings as 'feishu-keyword'.",
  'feishu.keyword-wrong':
    "The message holds 'feishu-keyword', but the robot wants another keyword. Copy one from its security settings, in the same case.",
  'feishu.rate': (about: About) =>
    `Feishu takes no more messages of this robot for now: 5 a second and 100 a minute at most, fewer at full and half hours. ${fewer(about, 'Send one message for all jobs', 'send it at another time than a full or half hour')}`,
  'feishu.too-long': (about: About) =>
    `Feishu says that the message is too long (it takes ${about.limit} bytes), or cannot read it. Give less 'output', or fewer 'log-lines'; report a short message as a bug of this action.`,
  'feishu.card':
    'Feishu refused the card. Check your own template; without one, report it as a bug of this action, with the text of the refusal.',
  'feishu.type': 'Feishu does not take this type of message. Please report it as a bug of this action.',
  'feishu.refused': (about: About) =>
    `Feishu refused the message with code ${about.errcode}. See the list of error codes in the documentation of Feishu's open platform.`,

  'service.address': (about: About) =>
    `${about.host} does not know this address: it was deleted there, or is mistyped. Make a new one and put it into '${about.input}'.`,
  'service.key': (about: About) =>
    `${about.host} does not accept the key. Copy it again into '${about.input}'.`,
  'service.login': (about: About) =>
    `${about.host} lets nobody write there without a login, or did not accept this one. Check '${about.input}'.`,
  'service.recipient': (about: About) =>
    `${about.host} knows no such recipient. Check '${about.input}', and whether the bot is a member there.`,
  'service.forbidden': (about: About) =>
    `${about.host} does not let the sender write there: it was removed or blocked, or lacks the right. Let it in again, or check '${about.input}'.`,
  'service.thread': (about: About) =>
    `${about.host} wants a topic that is open, or does not know the one given. Check the topic's id, or '${about.input}'.`,
  'service.rate': (about: About) =>
    `Too many messages went to ${about.host} within a short time. Send fewer: notify on changes only, or once for all jobs.`,
  'service.quota': (about: About) =>
    `The messages that ${about.host} takes a day are used up. Nothing more arrives today; notify on changes only, or once for all jobs.`,
  'service.too-long': (about: About) =>
    `The message is too long for ${about.host}. Give less 'output', or fewer 'log-lines'.`,
  'service.form': (about: About) =>
    `${about.host} did not understand the message. Please report it as a bug, with this line.`,
  'service.blocked': (about: About) =>
    `${about.host} takes nothing from this runner's network address at the moment. Others on it may have sent too much, or it is not allowed there: try a runner with another address.`,
  'service.moved': (about: About) =>
    `The group has become a supergroup${about.name ? ` with the id ${about.name}: put that` : ': put its new id'} into '${about.input}'.`,
  'service.off': (about: About) => `The workflow at ${about.host} is switched off. Switch it on there.`,
  'service.anyone': (about: About) =>
    `${about.host} does not let everybody start this workflow, or the URL is cut off. Set 'Who can trigger the flow' to 'Anyone', and copy the whole URL into '${about.input}'.`,
  'service.app-gone': (about: About) =>
    `The app with this key was removed from its phone, says ${about.host}. Copy the key that the app shows now into '${about.input}'.`,
  'service.account': (about: About) =>
    `${about.host} wants something of the account first. Log in there and see what it asks for.`,
  'service.no-yes': (about: About) =>
    `${about.host} answered (HTTP ${about.status}), but did not say that it took the message. Check '${about.input}', and whether something else answers in its place.`,
  'service.refused': (about: About) =>
    `${about.host} refused the message${about.errcode === undefined ? '' : ` (${about.errcode})`}.`,

  'webhook.not-json': (about: About) =>
    `What '${about.input}' makes is no JSON, so nothing was sent to this target. Put quotes around each text: "{{task}}".`,
  'webhook.status': (about: About) =>
    `${about.host} answered with HTTP ${about.status}, which '${about.input}' does not take for a yes.`,
  'webhook.member': (about: About) =>
    `${about.host} answered (HTTP ${about.status}), but '${about.member}' in its answer is not what '${about.input}' asks for.`,

  'smtp.silent': (about: About) =>
    `${at(about)} took the connection but sent no greeting. ${about.port === 465 ? 'Check the host; a server that is overloaded waits like this too.' : 'Check the port: a server that wants TLS at once waits like this (use 465 for it), and so does one that is overloaded.'}`,
  'smtp.silent-plain': (about: About) =>
    `${at(about)} took the connection but sent no greeting. A server that wants TLS at once waits like this: remove 'smtp-tls: false' if it does, or give the port of one that does not (25).`,
  'smtp.garbage': (about: About) =>
    `What ${at(about)} answers is not SMTP. Check host and port, and whether something else answers in its place.`,
  'smtp.greeting-refused': (about: About) =>
    `${about.host} takes no mail from this runner's address. Use your mail provider's submission server with a login.`,
  'smtp.not-from-here': (about: About) =>
    `${about.host} takes no mail from this runner's address, not with a login either. Let its administrator allow the address, or use another provider or a runner of your own.`,
  'smtp.hello': (about: About) =>
    `${at(about)} refused the greeting, so nothing can be sent. Check the host${isSubmission(about) ? '' : ', and the port: the submission port is 465 or 587'}.`,
  'smtp.hello-name': (about: About) =>
    `${about.host} does not take the name it was greeted with (${about.name}). Give one that it takes as 'smtp-hello', such as the runner's name in your DNS.`,
  'smtp.no-starttls': (about: About) =>
    `${at(about)} does not offer encryption, and nothing is sent without it. Use port ${about.port === 587 ? '465' : '465 or 587'}; only for a relay inside your own network set 'smtp-tls: false'.`,
  'smtp.starttls-later': (about: About) => `${about.host} cannot encrypt at present. Try again later.`,
  'smtp.tls-required': (about: About) =>
    `${about.host} takes mail over encrypted connections only. Remove 'smtp-tls: false'.`,
  'smtp.busy': (about: About) => `${about.host} is busy or closing. Try again later.`,
  'smtp.refused': (about: About) =>
    `${about.host} refused the mail. Its own words follow; ask its administrator if they do not help.`,

  'smtp.login': (about: About) =>
    `${about.host} refused the login. Check user name and password: many providers want an app password or authorization code instead of the account's own, and SMTP access to be switched on in the mailbox's settings.`,
  'smtp.login-required': (about: About) =>
    `${about.host} takes mail only after a login. Give 'smtp-username' and 'smtp-password'.`,
  'smtp.login-not-offered': (about: About) =>
    `${at(about)} offers no login that a password fits${about.offered ? ` (it offers ${about.offered})` : ''}, so nothing was sent. Check the port; for a relay that needs no login give neither 'smtp-username' nor 'smtp-password'.`,
  'smtp.token-not-offered': (about: About) =>
    `${at(about)} takes no access token${about.offered ? ` (it offers ${about.offered})` : ''}. Give 'smtp-password' instead of 'smtp-access-token'.`,
  'smtp.login-later': (about: About) => `${about.host} cannot check logins at present. Try again later.`,
  'smtp.login-locked': (about: About) =>
    `${about.host} has locked the login for a while after too many failed ones. Correct the password and wait.`,
  'smtp.token': (about: About) =>
    `${about.host} refused the access token. It may have expired (most last an hour), belong to another mailbox than 'smtp-username', or lack the right to send by SMTP. Get a fresh one in the same job.`,
  'smtp.gmail-password':
    "Google does not take the account's own password. Turn on 2-Step Verification, make an app password (https://myaccount.google.com/apppasswords) and give its 16 letters as 'smtp-password'.",
  'smtp.microsoft-password':
    "Microsoft takes no password for SMTP on this account any more. Give an OAuth 2 access token ('smtp-access-token'), or send through another provider.",
  'smtp.microsoft-login':
    "Microsoft refused the login: the password is wrong, or SMTP AUTH is switched off for the mailbox or the organisation. Let an administrator switch it on, or give an OAuth 2 access token ('smtp-access-token').",
  'smtp.qq-code':
    "QQ Mail does not take the QQ password. Switch on the SMTP service in the mailbox's settings (Account), make an authorization code there and give it as 'smtp-password'; a new QQ password voids old codes. Frequent logins are refused with the same words.",
  'smtp.exmail-password':
    "Tencent Exmail refused the login, for good, whatever 'busy' says. Switch on SMTP in the mailbox's settings, make a client password and give it as 'smtp-password'. The host is smtp.exmail.qq.com.",
  'smtp.netease-code':
    "NetEase does not take the mailbox's own password. Switch on the SMTP service in the mailbox's settings, make an authorization code there and give it as 'smtp-password'.",
  'smtp.aliyun-password':
    "Alibaba Mail refused the login. Allow third-party clients for the mailbox, make a security password for them and give it as 'smtp-password'.",

  'smtp.from-not-login': (about: About) =>
    `${about.host} sends only in the name of the mailbox that logged in, not as ${about.from}. Leave out 'email-from', or give the same address as in 'smtp-username'.`,
  'smtp.from-unverified': (about: About) =>
    `${about.host} does not know ${about.from} as a verified sender. Verify this address or its domain there (and in a sandbox account the recipients too).`,
  'smtp.from-refused': (about: About) =>
    `${about.host} does not take mail from ${about.from}. Give another address in 'email-from', one that may send there.`,
  'smtp.from-ascii': (about: About) =>
    `${about.host} cannot send from ${about.from}, as it has letters beyond ASCII before the @. Give another address in 'email-from'.`,
  'smtp.service-off':
    "The mailbox cannot send: its SMTP service is off, or the provider has blocked it for sending too much. Look into the mailbox's settings.",
  'smtp.relay': (about: About) =>
    `${about.host} does not pass mail on to others from here. Log in ('smtp-username', 'smtp-password'), or use your provider's submission server.`,
  'smtp.relay-login': (about: About) =>
    `${about.host} passes no mail on to ${about.recipients}, not for this login either. Check these addresses, or let its administrator allow it.`,
  'smtp.recipient': (about: About) =>
    `Refused for good: ${about.recipients}. Check these addresses in 'email-to', 'email-cc' and 'email-bcc'.`,
  'smtp.recipient-later': (about: About) => `Put off by ${about.host}: ${about.recipients}. Try again later.`,
  'smtp.recipient-ascii': (about: About) =>
    `${about.host} cannot send to addresses with letters beyond ASCII before the @: ${about.recipients}. Give others.`,
  'smtp.greylisted': (about: About) =>
    `${about.host} puts off mail from senders that it does not know yet (greylisting): ${about.recipients}. It takes a later one; a submission server with a login does not do this.`,
  'smtp.mailbox-full': (about: About) =>
    `The mailbox is full: ${about.recipients}. Its owner must make room.`,
  'smtp.spam': (about: About) =>
    `${about.host} takes the mail for spam. Change 'email-subject', show fewer log lines and links, send less often, or use another provider.`,
  'smtp.reputation': (about: About) =>
    `${about.host} takes no mail from this runner's address because of its reputation. Use another provider, or a runner of your own.`,
  'smtp.quota': (about: About) =>
    `${about.host} takes no more mail from this mailbox for now: too many logins or mails in a short time. ${fewer(about, 'Send one mail for all jobs', 'use another provider')}`,
  'smtp.too-large': (about: About) =>
    `${about.host} says that the mail is too large${about.limit ? `; it takes ${about.limit} bytes` : ''}. Attach no log ('email-attach-log: false').`,
  'smtp.too-large-text': (about: About) =>
    `${about.host} says that the mail is too large${about.limit ? `; it takes ${about.limit} bytes` : ''}. Give less 'output', or fewer 'log-lines'.`,
  'email.attachment-size': (about: About) =>
    `${about.host} takes no mail as large as one with ${about.name}: it was sent without. Turn 'email-attach-log' off, or keep the log as an artifact.`,
  'email.attachment': (about: About) =>
    `The log could not be packed for attaching (${about.name}). The mail itself was sent. Check that the runner's temporary folder can be written and has room.`,

  'facts.file': (about: About) =>
    `${reading(about)} could not be read (${about.reason}): the message goes out without it.`,
  'facts.file-too-large': (about: About) =>
    `${reading(about)} is larger than ${about.mib} MiB: the message goes out without it.`,
  'facts.not-json': (about: About) =>
    `${reading(about)} could not be read: it is not JSON. The message goes out without it.`,
  'facts.shape': (about: About) =>
    `${reading(about)} could not be read: the server answered in another form than documented. Check whether GITHUB_API_URL leads to the server's API.`,
  'facts.huge': (about: About) =>
    `${reading(about)} could not be read: the answer is larger than ${about.mib} MiB.`,
  'facts.slow': (about: About) =>
    `${reading(about)} could not be read in time. Give more time ('timeout'), or check how the runner reaches the server.`,
  'facts.network': (about: About) =>
    `${reading(about)} could not be read: there was no connection to ${about.host} (${about.reason}). Check the runner's network and proxy.`,
  'facts.login': (about: About) =>
    `${reading(about)} could not be read: the server did not accept 'github-token'. Leave the input out, so that the job's own token is used.`,
  'facts.job-over': (about: About) =>
    `${reading(about)} could not be read: the server has ended this job already, and takes its token no more.`,
  'facts.forbidden': (about: About) =>
    `${reading(about)} could not be read: the token lacks the permission. Give the job 'permissions:' with '${about.permission}'.`,
  'facts.missing': (about: About) =>
    `${reading(about)} could not be read: the server knows none, or the token may not see it. In a private repository give the job 'permissions:' with '${about.permission}'.`,
  'facts.not-offered': (about: About) =>
    `${reading(about)} could not be read: this version of the server does not offer it.`,
  'facts.rate-limited': (about: About) =>
    `${reading(about)} could not be read: the token has made too many requests. It may again after a while.`,
  'facts.expired': (about: About) => `${reading(about)} could not be read: the server has deleted it.`,
  'facts.status': (about: About) =>
    `${reading(about)} could not be read: the server answered ${about.status}.`,
  'facts.no-log': 'The log of a failed job could not be read: there is none, or not yet.',
  'facts.log-cut': (about: About) =>
    `The log of the job ${about.job} could not be read to its end: the excerpt covers what was read.`,
  'facts.internal':
    "A part of the report is missing through a fault of job-notify's own: the message goes out without it. Please report it as a bug, with this line; under RUNNER_DEBUG=1 it names the place.",
  'facts.token-refused': (about: About) =>
    `${reading(about)} could not be read: the server answered ${about.status}. Give --token a token of this project with '${about.permission}'.`,
  'facts.no-token':
    "Without a token nothing was read from the code host's API: the message tells what environment and event know. Leave 'github-token' at its default, or give one with 'actions: read' and 'checks: read'.",
  'facts.no-match': (about: About) => `${about.input}: no file is named ${about.pattern}.`,
  'facts.folder': (about: About) =>
    `${about.input}: ${about.pattern} is a folder. Name its files, for example with /*.`,
  'facts.no-file': (about: About) => `${about.input}: ${about.pattern} is not a regular file.`,
  'facts.unreadable-file': (about: About) =>
    `${about.input}: ${about.file} could not be read (${about.reason}).`,
  'facts.binary': (about: About) => `${about.input}: ${about.file} is not a text file and is not shown.`,
  'facts.slow-files': (about: About) =>
    `${about.input}: the search for ${about.pattern} took too long. Name the folder more closely.`,
  'facts.slow-file': (about: About) => `${about.input}: ${about.file} could not be read to its end in time.`,
  'facts.too-many-files': (about: About) =>
    `${about.input}: more than ${about.limit} files; the others are left out.`,
  'facts.known-pattern': (about: About) =>
    `known-causes: the pattern ${about.pattern} is left out: ${about.reason} is not allowed. Write it in RE2 syntax: without look-around and back-references, and with small repeats.`,
  'facts.known-slow': () =>
    'known-causes: the patterns took too long, and the rest of the log was not compared with them. Use fewer counted repeats.',
  'facts.known-entries': (about: About) =>
    `known-causes: ${about.file}: ${about.names} cannot be used. Each entry takes 'pattern' and 'cause', 'fix' and 'contact' if wanted: texts of up to 300 characters, 100 entries at most.`,
  'facts.output-left': (about: About) =>
    `${about.input}: ${about.files} show an error too, but there was no room for their lines. Give more 'log-lines'.`,
  'facts.no-tests': (about: About) => `${about.input}: ${about.file} holds no test results.`,
  'facts.report-cut': (about: About) =>
    `${about.input}: ${about.file} was not read to its end; the numbers cover what was read.`,
  'facts.report-broken': (about: About) =>
    `${about.input}: ${about.file} is not complete JUnit XML; the numbers cover what was read.`,
  'facts.reports-left': (about: About) =>
    `${about.input}: there are more reports than could be read; the numbers are those of the first ones.`,
}
