/**
 * The lean floor: the same work as the action's, by hand, with Node's own sockets and nothing else. It is
 * CommonJS, since `import 'node:http'` in an ES module costs 20 ms more than `require` (its facade reads
 * every export, some of which load the built-in undici).
 * What it sends is fixed and its errors are fatal: this is what cannot be undercut, not what one could use.
 */
const fs = require('node:fs')

const work = JSON.parse(process.env.FLOOR_WORK)

for (const secret of work.secrets) process.stdout.write(`::add-mask::${secret}\n`)

async function main() {
  const facts = await Promise.all((work.api ?? []).map((url) => get(url)))
  const title = `❌ CI / build › main failed (${facts.length})`
  const text = `### ${title}\n\n${work.text}`
  await Promise.all([
    work.mail && mail(work.mail, title, text),
    work.dingtalk && dingtalk(work.dingtalk, title, text),
    work.wecom && post(work.wecom, { msgtype: 'markdown', markdown: { content: text.slice(0, 3000) } }),
  ])
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=failure\nnotified=true\nsent=all\n')
  fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '| Target | Result |\n| --- | --- |\n| all | sent |\n')
}

function dingtalk({ url, secret }, title, text) {
  const { createHmac } = require('node:crypto')
  const timestamp = Date.now()
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  return post(`${url}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`, {
    msgtype: 'markdown',
    markdown: { title, text },
  })
}

function exchange(url, options, body) {
  const http = require(url.startsWith('https:') ? 'node:https' : 'node:http')
  return new Promise((resolve, reject) => {
    const request = http.request(url, { ...options, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(JSON.parse(text)))
    })
    request.on('error', reject)
    request.end(body)
  })
}

const get = (url) =>
  exchange(url, { headers: { authorization: `Bearer ${work.token}`, 'user-agent': 'floor' } })

async function post(url, message) {
  const body = JSON.stringify(message)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const reply = await exchange(url, { method: 'POST', headers }, body)
  if (reply.errcode !== 0) throw new Error(JSON.stringify(reply))
}

/** An SMTP dialogue with login, encrypted by STARTTLS where that is wanted; each reply is awaited, QUIT's is not. */
async function mail(options, subject, text) {
  const { host, port, secure, username, password, from, to } = options
  const login = Buffer.from(`\0${username}\0${password}`).toString('base64')
  const hello = 'EHLO floor.example\r\n'
  const lines = [
    ...(secure ? [hello, 'STARTTLS\r\n', hello] : [hello]),
    `AUTH PLAIN ${login}\r\n`,
    `MAIL FROM:<${from}>\r\n`,
    `RCPT TO:<${to}>\r\n`,
    'DATA\r\n',
    `${mimeOf(options, subject, text)}.\r\n`,
  ]
  await new Promise((resolve, reject) => {
    let sent
    let reply = ''
    const listen = (socket) => {
      socket.on('error', reject)
      socket.setEncoding('utf8')
      socket.on('data', (chunk) => {
        reply += chunk
        if (!/(^|\n)\d{3} [^\n]*\n$/.test(reply)) return
        if (!/^[23]/.test(reply)) return reject(new Error(reply))
        reply = ''
        if (sent === 'STARTTLS\r\n') return secured(socket)
        say(socket)
      })
    }
    const say = (socket) => {
      sent = lines.shift()
      if (sent) return socket.write(sent)
      socket.end('QUIT\r\n')
      resolve()
    }
    const secured = (socket) => {
      socket.removeAllListeners('data')
      const inner = require('node:tls').connect({ socket }, () => say(inner))
      listen(inner)
    }
    listen(require('node:net').connect(port, host))
  })
}

/** Both parts and the headers that the action's own mail cannot do without: a date, and who it is (a hash). */
function mimeOf({ from, to }, subject, text) {
  const base64 = (part) => Buffer.from(part).toString('base64').replace(/.{76}/g, '$&\r\n')
  const id = require('node:crypto')
    .createHash('sha256')
    .update(`${process.env.GITHUB_RUN_ID} ${to}`)
    .digest('hex')
  const part = (type, content) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`
  return [
    `From: ${from}\r\nTo: ${to}\r\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\r\n`,
    `Date: ${new Date().toUTCString()}\r\nMessage-ID: <${id}@floor.example>\r\nMIME-Version: 1.0\r\n`,
    'Content-Type: multipart/alternative; boundary=b\r\n\r\n',
    part('text/plain', text),
    part(
      'text/html',
      `<pre>${text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}</pre>`,
    ),
    '--b--\r\n',
  ].join('')
}

main().then(() => process.exit(0))
