/** A report as a template sees it: texts, flags and lists, all of them there. */

import type { MessageContent, Passage } from '../../model/message.js'
import type { Report } from '../../model/report.js'
import { shortSha } from '../../report/short-sha.js'
import { asLink, linkTarget } from '../../safety/inert.js'
import { causeText } from '../cause.js'
import { contentOf } from '../content.js'
import type { ContentContext } from '../context.js'
import { headlineText } from '../headline.js'
import { passagesOf } from '../passages.js'
import { oneLine } from '../shorten.js'
import { moment } from '../time.js'
import type { TemplateFields } from './fields.js'

const HEADLINE_MAX = 120 // columns
const TEXT_MAX = 300 // columns of one text that is shown in a line

export function templateView(report: Report, context: ContentContext): TemplateFields {
  const telling = contentOf(report, context)
  const { headline } = telling
  // Whole: a template may show the excerpt and not the line that the message shows above it.
  const passages = passagesOf(report, context.words)
  return {
    ...whatHappened(report, telling, context),
    ...whatWasRun(report),
    headline: headlineText(headline, context.words, HEADLINE_MAX),
    failures: telling.failures.map(({ job = '', step = '', url = '' }) => ({ job, step, url })),
    tests: testsView(report),
    cause: telling.cause ? causeText(telling.cause) : '',
    error: quoted(passages, 'error'),
    output: quoted(passages, 'output'),
    excerpt: quoted(passages, 'excerpt'),
    fields: report.fields.map(({ name, value }) => ({
      name: text(name),
      value: asLink(value) ?? text(value),
    })),
  }
}

const text = (value: string | undefined): string => (value ? oneLine(value, TEXT_MAX) : '')
const digits = (value: number | undefined): string => (value === undefined ? '' : String(value))
const link = (url: string | undefined): string => (url && linkTarget(url)) || ''

function whatHappened(
  { verdict, change, flaky, isTest, startedAt, finishedAt }: Report,
  { headline, caveats, lead, notes, clues, remarks, rows }: MessageContent,
  { timezone }: ContentContext,
) {
  const said = [
    ...caveats,
    ...(lead?.change ? [lead.change] : []),
    ...notes,
    ...clues.map((clue) => clue.text),
  ]
  const time = (at: number | undefined) => (at === undefined ? undefined : moment(at, timezone)) ?? ''
  const { status, task, mark } = headline
  const row = (key: string) => rows.find((each) => each.key === key)?.value ?? ''
  return {
    task,
    status: verdict.status,
    statusText: status,
    mark,
    success: verdict.status === 'success',
    failure: verdict.status === 'failure',
    cancelled: verdict.status === 'cancelled',
    ended: verdict.status === 'ended',
    timedOut: verdict.timedOut !== undefined,
    fixed: change?.kind === 'fixed' && !flaky,
    broken: change?.kind === 'broken',
    stillFailing: change?.kind === 'still-failing',
    test: isTest,
    notes: [...said, ...remarks].map((note) => ({ text: note })),
    started: time(startedAt),
    finished: time(finishedAt),
    duration: lead?.duration ?? '',
    jobCounts: row('jobs'),
  }
}

function whatWasRun(report: Report) {
  const { commit, pullRequest, release, run, ref } = report
  return {
    repository: text(report.repository),
    repositoryUrl: link(report.repositoryUrl),
    workflow: text(report.workflow),
    branch: ref?.kind === 'branch' ? text(ref.name) : '',
    tag: ref?.kind === 'tag' ? text(ref.name) : '',
    commit: {
      sha: text(commit?.sha),
      short: text(commit && shortSha(commit.sha)),
      subject: text(commit?.subject?.trimStart().split(/[\r\n]/, 1)[0]),
      author: text(commit?.author?.name ?? commit?.author?.login),
      url: link(commit?.url),
    },
    pullRequest: {
      number: digits(pullRequest?.number),
      title: text(pullRequest?.title),
      url: link(pullRequest?.url),
    },
    release: { name: text(release?.name), url: link(release?.url) },
    actor: text(report.actor),
    event: text(report.event),
    run: { number: digits(run?.number), attempt: digits(run?.attempt), url: link(run?.url) },
    jobUrl: link(report.jobUrl),
  }
}

const TESTS_MAX = 50
const MESSAGE_MAX = 500 // columns

const testsView = ({ tests }: Report): TemplateFields['tests'] => ({
  total: digits(tests?.total),
  failed: digits(tests?.failed),
  skipped: digits(tests?.skipped),
  failing: (tests?.failing ?? []).slice(0, TESTS_MAX).map(({ name, suite, message }) => ({
    name: text(name),
    suite: text(suite),
    message: oneLine(message ?? '', MESSAGE_MAX),
  })),
})

/** All lines of one kind of passage; a gap is three dots. */
const quoted = (passages: readonly Passage[], kind: Passage['kind']): string =>
  passages
    .filter((passage) => passage.kind === kind)
    .flatMap(({ lines }) => lines.map((line) => (line.kind === 'line' ? line.text : '…')))
    .join('\n')

/** The links among the fields: they are ours, checked and spelled to end no mark-up, and stay links. */
export function ownLinks(fields: TemplateFields): ReadonlySet<string> {
  const { repositoryUrl, jobUrl, commit, pullRequest, release, run, failures } = fields
  const urls = [commit, pullRequest, release, run, ...failures].map(({ url }) => url)
  const given = fields.fields.flatMap(({ value }) => asLink(value) ?? [])
  return new Set([repositoryUrl, jobUrl, ...urls, ...given].filter(Boolean))
}
