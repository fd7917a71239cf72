/** The settings that are not a channel's: declared, read, and completed with their defaults. */

import { CHANNEL_ALIASES, CHANNELS, registry } from '../channels/index.js'
import type { General, When } from '../model/config.js'
import { LANGUAGES } from '../model/language.js'
import type { Fault } from '../model/problem.js'
import { field, type Given, readFields, type Values } from '../schema/field.js'
import { choice, context, flag, flagOr, integer, list, listOf, secret, text, word } from '../schema/kinds.js'
import { knownCauses } from '../schema/known-causes.js'
import { mentionMap } from '../schema/people.js'
import { certificates, fieldLines, status, timezone } from './kinds.js'

/** The name of each channel, with the others that it answers to. */
const channelNames = (aliases: (names: string) => string): readonly string[] =>
  CHANNELS.map((name) => {
    const others = registry[name].aliases.map((alias) => `\`${alias}\``)
    return `\`${name}\`${others.length > 0 ? aliases(others.join()) : ''}`
  })

export const generalFields = {
  channels: field({
    input: 'channels',
    json: 'notification_types',
    kind: listOf(choice(CHANNELS, CHANNEL_ALIASES)),
    shown: 'every configured one',
    help: {
      en: `The channels to use: ${channelNames((names) => ` (or ${names})`).join(', ')}.`,
      'zh-CN': `要使用的通知方式：${channelNames((names) => `（或 ${names}）`).join('、')}。`,
    },
  }),
  notifyOnSuccess: field({
    input: 'notify-on-success',
    json: 'notify_on_success',
    label: { en: 'On success', 'zh-CN': '执行成功时' },
    kind: flagOr('change'),
    shown: 'true',
    help: {
      en: "Notify on success: `true`, `false`, or `change` (only if the previous run failed: 'fixed').",
      'zh-CN': '成功时通知：`true`、`false` 或 `change`（仅当上一次运行失败时，即“已恢复”）。',
    },
  }),
  notifyOnFailure: field({
    input: 'notify-on-failure',
    json: 'notify_on_failure',
    label: { en: 'On failure', 'zh-CN': '执行失败时' },
    kind: flagOr('change'),
    shown: 'true',
    help: {
      en: "Notify on failure: `true`, `false`, or `change` (only if the previous run succeeded: 'broken').",
      'zh-CN': '失败时通知：`true`、`false` 或 `change`（仅当上一次运行成功时，即“首次失败”）。',
    },
  }),
  notifyOnCancelled: field({
    input: 'notify-on-cancelled',
    json: 'notify_on_cancelled',
    label: { en: 'On cancellation', 'zh-CN': '被取消时' },
    kind: flag(),
    shown: 'false',
    help: {
      en: 'Notify when a job is cancelled. A job known to have timed out is a failure, not this.',
      'zh-CN': '取消时通知。已知超时的作业按失败处理，不算取消。',
    },
  }),
  remindEvery: field({
    input: 'remind-every',
    json: 'remind_every',
    label: { en: 'Remind every', 'zh-CN': '提醒间隔（次）' },
    kind: integer(0, 1000),
    shown: '0',
    help: {
      en: "With `change`: tell 'still failing' again at every Nth failed run; `0`: never.",
      'zh-CN': '配合 `change`：每连续失败 N 次再提醒一次“仍然失败”；`0` 表示不提醒。',
    },
  }),
  testOnly: field({
    input: 'test-only',
    json: 'test_only',
    kind: flag(),
    shown: 'false',
    help: {
      en: "Send a test message to every chosen channel whatever the job's status, and diagnose each.",
      'zh-CN': '不论作业状态，向所选的每个通知方式发送一条测试消息，并逐一诊断。',
    },
  }),
  atEnd: field({
    input: 'at-end',
    json: 'at_end',
    kind: flag(),
    shown: 'false',
    help: {
      en: 'Send when the job ends instead of now.',
      'zh-CN': '在作业结束时发送，而不是现在。',
    },
  }),
  failOnError: field({
    input: 'fail-on-error',
    json: 'fail_on_error',
    label: { en: 'Fail the step if a message fails', 'zh-CN': '发送失败时让步骤失败' },
    kind: flag(),
    shown: 'false (true with `test-only`)',
    help: {
      en: 'Whether a delivery or configuration fault fails the step.',
      'zh-CN': '发送或配置出错时，是否让该步骤失败。',
    },
  }),
  taskName: field({
    input: 'task-name',
    json: 'task_name',
    label: { en: 'Task name', 'zh-CN': '任务名称' },
    kind: word(),
    shown: '`workflow / job (matrix)`',
    help: { en: "The task's name.", 'zh-CN': '任务名称。' },
  }),
  status: field({
    input: 'status',
    json: 'status',
    kind: status(),
    expression: 'auto:${{ job.status }},${{ github.action_status }}',
    shown: '`${{ job.status }}`',
    help: {
      en: 'How the job went: `success`, `failure`, `cancelled`. On Gitea with `at-end`, write `status: ${{ job.status }}`.',
      'zh-CN':
        '作业的状态：`success`、`failure`、`cancelled`。在 Gitea 上使用 `at-end` 时，请写明 `status: ${{ job.status }}`。',
    },
  }),
  needs: field({
    input: 'needs',
    json: 'needs',
    kind: context(),
    help: {
      en: '`${{ toJSON(needs) }}` in a final job: one message for all jobs.',
      'zh-CN': '在汇总作业中填 `${{ toJSON(needs) }}`：所有作业合成一条消息。',
    },
  }),
  steps: field({
    input: 'steps',
    json: 'steps',
    kind: context(),
    help: {
      en: '`${{ toJSON(steps) }}`: the step outcomes, where there is no API.',
      'zh-CN': '填 `${{ toJSON(steps) }}`：没有 API 可用时的各步骤结果。',
    },
  }),
  testReport: field({
    input: 'test-report',
    json: 'test_report',
    label: { en: 'Test reports', 'zh-CN': '测试报告' },
    kind: list(),
    help: {
      en: 'JUnit XML files, globs allowed: counts, names and first lines of failing tests.',
      'zh-CN': 'JUnit XML 文件，可用通配符：用例数量、失败用例的名称与首几行信息。',
    },
  }),
  fields: field({
    input: 'fields',
    json: 'fields',
    label: { en: 'Further lines', 'zh-CN': '附加信息' },
    kind: fieldLines(),
    help: {
      en: 'Lines `name: value`, shown in every message and usable in templates.',
      'zh-CN': '若干行 `名称: 值`，显示在每条消息中，也可用于模板。',
    },
  }),
  output: field({
    input: 'output',
    json: 'output',
    kind: text(),
    help: { en: 'Output to show.', 'zh-CN': '要显示的执行输出。' },
  }),
  outputFile: field({
    input: 'output-file',
    json: 'output_file',
    label: { en: 'Output files', 'zh-CN': '输出文件' },
    kind: list(),
    help: {
      en: "Files with the job's output, of any size, globs allowed: the lines that say why are shown.",
      'zh-CN': '作业写下的输出文件，可用通配符，大小不限：显示其中说明原因的几行。',
    },
  }),
  error: field({
    input: 'error',
    json: 'error',
    kind: text(),
    help: { en: 'Error text to show if the job failed.', 'zh-CN': '作业失败时要显示的错误信息。' },
  }),
  logLines: field({
    input: 'log-lines',
    json: 'log_lines',
    label: { en: 'Log lines', 'zh-CN': '日志行数' },
    kind: integer(0, 500),
    shown: '30',
    help: {
      en: 'Most lines of an excerpt; `0`: none.',
      'zh-CN': '日志摘录的最多行数；`0` 表示不摘录。',
    },
  }),
  compareLog: field({
    input: 'compare-log',
    json: 'compare_log',
    label: { en: 'Compare with the last good run', 'zh-CN': '与上次成功的日志比较' },
    seldom: true,
    kind: flag(),
    shown: 'true',
    help: {
      en: 'Whether a failed log is compared with that of the last successful run: what both said weighs less.',
      'zh-CN': '是否将失败日志与上次成功运行的日志比较：两者都有的内容权重降低。',
    },
  }),
  knownCauses: field({
    input: 'known-causes',
    json: 'known_causes',
    label: { en: 'Known causes', 'zh-CN': '已知原因' },
    seldom: true,
    kind: knownCauses(),
    help: {
      en: 'Failures that you know: a JSON file in the repository, or the JSON itself: a list of `pattern`, `cause`, `fix`, `contact`.',
      'zh-CN':
        '已知的失败原因：仓库中的 JSON 文件，或 JSON 本身，即由 `pattern`、`cause`、`fix`、`contact` 组成的列表。',
    },
  }),
  language: field({
    input: 'language',
    json: 'language',
    label: { en: 'Language of messages', 'zh-CN': '消息语言' },
    kind: choice(LANGUAGES, { zh: 'zh-CN', 'zh-hans': 'zh-CN', zh_cn: 'zh-CN' }),
    shown: 'en',
    help: {
      en: `Language of messages and log: ${LANGUAGES.map((name) => `\`${name}\``).join(', ')}.`,
      'zh-CN': `消息与日志的语言：${LANGUAGES.map((name) => `\`${name}\``).join('、')}。`,
    },
  }),
  timezone: field({
    input: 'timezone',
    json: 'timezone',
    label: { en: 'Time zone', 'zh-CN': '时区' },
    kind: timezone(),
    shown: 'UTC',
    help: {
      en: 'IANA name of the zone of all times shown, such as `Asia/Shanghai`.',
      'zh-CN': '所显示时间的时区（IANA 名称），例如 `Asia/Shanghai`。',
    },
  }),
  title: field({
    input: 'title',
    json: 'title',
    label: { en: 'Heading template', 'zh-CN': '标题模板' },
    seldom: true,
    kind: text(),
    shown: 'built in',
    help: {
      en: 'Mustache template of the heading. Never put `${{ }}` inside: use `fields`.',
      'zh-CN': '标题的 Mustache 模板。不要在其中写 `${{ }}`，请用 `fields`。',
    },
  }),
  body: field({
    input: 'body',
    json: 'body',
    label: { en: 'Body template', 'zh-CN': '正文模板' },
    seldom: true,
    kind: text(),
    shown: 'built in',
    help: {
      en: 'Mustache template in place of the built-in rows. Never put `${{ }}` inside: use `fields`.',
      'zh-CN': '正文的 Mustache 模板，替换内置内容。不要在其中写 `${{ }}`，请用 `fields`。',
    },
  }),
  mentionOn: field({
    input: 'mention-on',
    json: 'mention_on',
    label: { en: 'Mention when', 'zh-CN': '何时 @ 人' },
    kind: choice(['always', 'failure']),
    shown: 'always',
    help: {
      en: 'When people are mentioned: `always`, `failure`.',
      'zh-CN': '何时 @ 人：`always`、`failure`。',
    },
  }),
  mention: field({
    input: 'mention',
    json: 'mention',
    label: { en: 'Address', 'zh-CN': '提醒谁' },
    kind: choice(['author', 'culprits', 'actor', 'none']),
    shown: 'none',
    help: {
      en: 'Whom to address besides the fixed lists: `author` (of the commits), `culprits` (the authors of all commits since the last success), `actor`, `none`.',
      'zh-CN':
        '除固定名单外还要通知谁：`author`（提交者）、`culprits`（自上次成功以来的全部提交者）、`actor`（触发者）、`none`。',
    },
  }),
  mentionMap: field({
    input: 'mention-map',
    json: 'mention_map',
    label: { en: 'Who is who', 'zh-CN': '人员对照表' },
    kind: mentionMap(),
    help: {
      en: 'JSON or lines `login-or-mail: mobile, user id, mail`: who is who in each channel.',
      'zh-CN': 'JSON 或若干行 `登录名或邮箱: 手机号, userId, 邮箱`：各成员在各通知方式中的账号。',
    },
  }),
  ca: field({
    input: 'ca',
    json: 'ca',
    label: { en: 'Private CA', 'zh-CN': '私有 CA 证书' },
    kind: certificates(),
    help: {
      en: 'PEM of a private CA, trusted for every connection besides the usual ones.',
      'zh-CN': '私有 CA 的 PEM 证书，所有连接在常用根证书之外也信任它。',
    },
  }),
  timeoutS: field({
    input: 'timeout',
    json: 'timeout',
    label: { en: 'Time limit (seconds)', 'zh-CN': '总时限（秒）' },
    kind: integer(1, 600),
    shown: '45',
    help: {
      en: 'Seconds for everything; then what is unsent is reported and the step ends.',
      'zh-CN': '全部工作的时限（秒）；到时未发出的会在日志中说明，步骤随即结束。',
    },
  }),
  retries: field({
    input: 'retries',
    json: 'retries',
    label: { en: 'Retries', 'zh-CN': '重试次数' },
    kind: integer(0, 10),
    shown: '2',
    help: {
      en: 'Further attempts per channel after a fault that may pass.',
      'zh-CN': '遇到可能恢复的故障时，每个通知方式的重试次数。',
    },
  }),
  githubToken: field({
    input: 'github-token',
    json: 'github_token',
    kind: secret(),
    expression: '${{ github.token }}',
    shown: '`${{ github.token }}`',
    help: { en: 'Reads jobs, annotations and logs.', 'zh-CN': '用于读取作业、注解与日志。' },
  }),
  matrix: field({
    input: 'matrix',
    json: 'matrix',
    kind: context(),
    expression: '${{ toJSON(matrix) }}',
    help: {
      en: 'Leave alone: how the action finds its own job.',
      'zh-CN': '请勿改动：用于找到自身所在的作业。',
    },
  }),
  jobTotal: field({
    input: 'job-total',
    json: 'job_total',
    kind: integer(0, 100_000),
    expression: '${{ strategy.job-total }}',
    help: {
      en: 'Leave alone: how the action finds its own job.',
      'zh-CN': '请勿改动：用于找到自身所在的作业。',
    },
  }),
  checkRunId: field({
    input: 'check-run-id',
    json: 'check_run_id',
    kind: integer(0, Number.MAX_SAFE_INTEGER),
    expression: '${{ job.check_run_id }}',
    help: {
      en: 'Leave alone: how the action finds its own job.',
      'zh-CN': '请勿改动：用于找到自身所在的作业。',
    },
  }),
}

type AllGiven = Readonly<Record<string, Given | undefined>>

/** Reads the general settings; a faulty one falls back to its default and is reported. */
export function readGeneral(given: AllGiven): { general: General; faults: readonly Fault[] } {
  const { values, faults } = readFields(generalFields, given)
  const isFaulty = faults.some(({ where }) => where === given.needs?.where)
  // Wrong `needs` are needs all the same: a final job's own success must not pass for theirs.
  return { general: withDefaults(isFaulty ? { ...values, needs: {} } : values), faults }
}

const DEFAULTS = {
  notifyOnCancelled: false,
  remindEvery: 0,
  testOnly: false,
  atEnd: false,
  testReport: [],
  fields: [],
  outputFile: [],
  logLines: 30,
  compareLog: true,
  language: 'en',
  timezone: 'UTC',
  mentionOn: 'always',
  mention: 'none',
  mentionMap: [],
  ca: [],
  retries: 2,
} as const

const DEFAULT_TIMEOUT_S = 45

function withDefaults(given: Values<typeof generalFields>): General {
  const { timeoutS = DEFAULT_TIMEOUT_S, ...rest } = given
  return {
    ...DEFAULTS,
    ...rest,
    notifyOnSuccess: when(given.notifyOnSuccess),
    notifyOnFailure: when(given.notifyOnFailure),
    timeoutMs: timeoutS * 1000,
  }
}

export const when = (given: boolean | 'change' | undefined): When =>
  given === 'change' ? 'change' : given === false ? 'never' : 'always'
