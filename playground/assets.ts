/** The page's files, read once when the playground starts; nothing else on this machine can be asked for. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer } from './exchange.js'

/** Most of the page's parts are served by their own name; the library's by the one in the import map. */
const VENDOR: Readonly<Record<string, string>> = {
  '/vendor/lit-html.js': 'lit-html/lit-html.js',
  '/vendor/directive.js': 'lit-html/directive.js',
  '/vendor/directive-helpers.js': 'lit-html/directive-helpers.js',
  '/vendor/directives/live.js': 'lit-html/directives/live.js',
}

/**
 * Every file by its path.
 * @param root the project's folder; the page's scripts are built into `out/page` below it
 */
export function loadAssets(root: string): ReadonlyMap<string, Answer> {
  const page = (name: string): string => readFileSync(path.join(root, 'playground/page', name), 'utf8')
  const built = path.join(root, 'out/page')
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  const modules = [
    ...scripts.map((name): [string, Answer] => [
      `/page/${name.split(path.sep).join('/')}`,
      script(path.join(built, name)),
    ]),
    ...Object.entries(VENDOR).map(([at, name]): [string, Answer] => [
      at,
      script(path.join(root, 'node_modules', name)),
    ]),
  ]
  const index = preloading(
    page('index.html'),
    modules.map(([at]) => at),
  )
  return new Map<string, Answer>([
    ['/', html(index, pagePolicy)],
    ['/mail-frame', html(page('mail-frame.html'), framePolicy)],
    ['/style.css', asset('text/css', page('style.css'))],
    ['/icon.svg', asset('image/svg+xml', page('icon.svg'))],
    ...modules,
  ])
}

/** Names all modules at the start: the browser need not find them one behind the other. */
const preloading = (index: string, modules: readonly string[]): string =>
  index.replace(
    '</head>',
    `${modules.map((at) => `<link rel="modulepreload" href="${at}">`).join('\n')}</head>`,
  )

const asset = (type: string, body: string, headers = {}): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
  body,
})

/** Their source maps are not served, so that nobody is told of them. */
const script = (file: string): Answer =>
  asset('text/javascript', readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/gm, ''))

const html = (text: string, policy: (inline: string) => string): Answer =>
  asset('text/html', text, { 'content-security-policy': policy(inlineHashes(text)) })

/** The sources of the scripts that stand in the page itself, for its policy. */
const inlineHashes = (text: string): string =>
  [...text.matchAll(/<script(?: type="importmap")?>([\s\S]*?)<\/script>/g)]
    .map(([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`)
    .join(' ')

/** Nothing from anywhere but here, no inline style, no text taken for a script. */
const pagePolicy = (inline: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${inline}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

/** A mail is shown as it is, styles included; it can load, run and send nothing. */
const framePolicy = (inline: string): string =>
  [
    "default-src 'none'",
    `script-src ${inline}`,
    "style-src 'unsafe-inline'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; ')
