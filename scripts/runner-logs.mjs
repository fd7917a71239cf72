/**
 * Makes the logs in `__tests__/log/fixtures/` from what small broken projects really printed.
 * Usage: node scripts/runner-logs.mjs RAW_DIR ROOT
 * RAW_DIR holds, for each log, `ID.cmd` (the step's script), `ID.out` (what it printed) and `ID.rc` (its exit
 * code), and `labels.json`: `{ID: {tool, kind, must: [text], causes: [text]}}`. ROOT is the folder the projects
 * stood in (ROOT/ID/app); it becomes the folder of a hosted runner.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [raw, root] = process.argv.slice(2)
const fixtures = new URL('../__tests__/log/fixtures/', import.meta.url)
const MOST = 16_000 // bytes of a log; a longer one loses its middle

const START = Date.UTC(2026, 2, 14, 9, 30, 0)
let ticks = 0
/** A runner's time stamp: UTC, seven fraction digits. */
const stamp = () => {
  ticks += 1234567 + (ticks % 7919)
  const at = new Date(START + Math.floor(ticks / 10_000)).toISOString()
  return `${at.slice(0, 23)}${String(ticks % 10_000).padStart(4, '0')}Z`
}

const BEFORE = `Current runner version: '2.335.1'
##[group]Runner Image Provisioner
Hosted Compute Agent
##[endgroup]
##[group]GITHUB_TOKEN Permissions
Contents: read
Metadata: read
##[endgroup]
Secret source: Actions
Prepare workflow directory
Getting action download info
Download action repository 'actions/checkout@v5' (SHA:08c6903cd8c0fde910a37f88322edcfb5dd907a8)
Complete job name: build
##[group]Run actions/checkout@v5
with:
  repository: acme/app
  fetch-depth: 1
##[endgroup]
Syncing repository: acme/app
##[group]Getting Git version info
Working directory is '/home/runner/work/app/app'
[command]/usr/bin/git version
git version 2.54.0
##[endgroup]
hint: Using 'master' as the name for the initial branch. This default branch name will change.
HEAD is now at 5f0c2d1 Handle the error when the fetch failed
##[group]Run ./scripts/install.sh || true
./scripts/install.sh || true
shell: /usr/bin/bash -e {0}
##[endgroup]
npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported
   Compiling thiserror v1.0.69
error: no cache was found, going on without
Downloading error-stack-parser-2.1.4.tgz (12 kB)
0 errors, 0 warnings`

const AFTER = `Post job cleanup.
[command]/usr/bin/git version
git version 2.54.0
Temporarily overriding HOME='/home/runner/work/_temp/0f3c' before making global git config changes
Adding repository directory to the temporary git global config as a safe directory
[command]/usr/bin/git config --local --get-regexp http\\.https\\:\\/\\/github\\.com\\/\\.extraheader
http.https://github.com/.extraheader
[command]/usr/bin/git config --local --unset-all http.https://github.com/.extraheader
Cleaning up orphan processes`

const read = (id, part) => readFileSync(join(raw, `${id}.${part}`), 'utf8').replace(/\n$/, '')

/** No path, user or host of the machine the projects ran on. */
function anonymous(id, text) {
  return text
    .replaceAll(`${join(root, id)}/app`, '/home/runner/work/app/app')
    .replaceAll(join(root, id), '/home/runner/work/app')
    .replace(/\/(?:root|tmp)\/[\w.-]*\/?(?:venv|js)\/|\/root\//g, '/home/runner/')
    .replace(/\/tmp\/w\//g, '/tmp/')
}

function log(id) {
  const script = anonymous(id, read(id, 'cmd'))
  let output = anonymous(id, read(id, 'out'))
  if (output.length > MOST) output = `${output.slice(0, MOST / 2)}\n${output.slice(-MOST / 2)}`
  const code = read(id, 'rc')
  const lines = [
    BEFORE,
    `##[group]Run ${script.split('\n')[0]}`,
    script,
    'shell: /usr/bin/bash --noprofile --norc -e -o pipefail {0}',
    '##[endgroup]',
    ...(output === '' ? [] : [output]),
    `##[error]Process completed with exit code ${code}.`,
    AFTER,
  ]
  return lines
    .join('\n')
    .split('\n')
    .map((line) => `${stamp()} ${line}`)
}

const labels = Object.entries(JSON.parse(readFileSync(join(raw, 'labels.json'), 'utf8'))).map(
  ([id, label]) => {
    ticks = 0
    const lines = log(id)
    writeFileSync(new URL(`${id}.txt`, fixtures), `\ufeff${lines.join('\n')}\n`)
    const causes = lines.flatMap((line, index) =>
      label.causes.some((text) => line.includes(text)) ? [index + 1] : [],
    )
    return JSON.stringify({
      id,
      tool: label.tool,
      kind: label.kind,
      cause_lines: causes,
      must_contain: label.must,
    })
  },
)
writeFileSync(new URL('labels.jsonl', fixtures), `${labels.join('\n')}\n`)
