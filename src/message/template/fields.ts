/**
 * What a template can name. The interface is what a template gets; the table beside it, complete by type,
 * is what the documents are made from and what a template is checked against.
 */
import type { Text } from '../../model/language.js'

/** Every text is '' and every list empty where nothing is known. */
export interface TemplateFields {
  readonly task: string
  readonly status: string
  readonly statusText: string
  readonly mark: string
  readonly headline: string
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
  readonly ended: boolean
  readonly timedOut: boolean
  readonly fixed: boolean
  readonly broken: boolean
  readonly stillFailing: boolean
  readonly test: boolean
  readonly notes: readonly { readonly text: string }[]
  readonly started: string
  readonly finished: string
  readonly duration: string
  readonly repository: string
  readonly repositoryUrl: string
  readonly workflow: string
  readonly branch: string
  readonly tag: string
  readonly commit: {
    readonly sha: string
    readonly short: string
    readonly subject: string
    readonly author: string
    readonly url: string
  }
  readonly pullRequest: { readonly number: string; readonly title: string; readonly url: string }
  readonly release: { readonly name: string; readonly url: string }
  readonly actor: string
  readonly event: string
  readonly run: { readonly number: string; readonly attempt: string; readonly url: string }
  readonly jobUrl: string
  readonly jobCounts: string
  readonly failures: readonly {
    readonly job: string
    readonly step: string
    readonly url: string
  }[]
  readonly tests: {
    readonly total: string
    readonly failed: string
    readonly skipped: string
    readonly failing: readonly { readonly name: string; readonly suite: string; readonly message: string }[]
  }
  readonly cause: string
  readonly error: string
  readonly output: string
  readonly excerpt: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
}

/** A field with its meaning; what `fields` holds can be named inside it. */
export interface Description {
  readonly help: Text
  /** Its section is repeated for each. */
  readonly list?: boolean
  readonly fields?: Readonly<Record<string, Description>>
}

type Described<T> = {
  readonly [K in keyof T]: T[K] extends string | boolean
    ? Description
    : T[K] extends readonly (infer E)[]
      ? Description & { readonly list: true; readonly fields: Described<E> }
      : Description & { readonly fields: Described<T[K]> }
}

const described = (en: string, zh: string): Description => ({ help: { en, 'zh-CN': zh } })

const group = <F>(en: string, zh: string, fields: F) => ({ ...described(en, zh), fields })

const list = <F>(en: string, zh: string, fields: F) => ({ ...group(en, zh, fields), list: true as const })

export const templateFields: Described<TemplateFields> = {
  task: described("The task's name", '任务名称'),
  status: described(
    '`success`, `failure`, `cancelled` or `ended`',
    '`success`、`failure`、`cancelled` 或 `ended`',
  ),
  statusText: described("The status in the message's language", '用消息语言表示的状态'),
  mark: described('The emoji of the status', '表示状态的表情符号'),
  headline: described(
    'The built-in heading: status, repository, task, branch',
    '内置标题：状态、仓库、任务、分支',
  ),
  success: described('Whether it succeeded, for sections', '是否成功，用于区块'),
  failure: described('Whether it failed, for sections', '是否失败，用于区块'),
  cancelled: described('Whether it was cancelled, for sections', '是否被取消，用于区块'),
  ended: described(
    'Whether it ended in a way that cannot be told, for sections',
    '是否已结束但无法得知结果，用于区块',
  ),
  timedOut: described('Whether it ran out of time, for sections', '是否超时，用于区块'),
  fixed: described('Whether the previous run failed and this one did not', '上一次失败而这一次成功'),
  broken: described('Whether the previous run succeeded and this one failed', '上一次成功而这一次失败'),
  stillFailing: described('Whether the previous run failed as well', '上一次也失败'),
  test: described('Whether this is a test message', '是否为测试通知'),
  notes: list("Remarks such as 'fixed after 3 failed runs'", '备注，如“连续失败 3 次后恢复”', {
    text: described('The remark', '备注内容'),
  }),
  started: described('Start time, with its zone', '开始时间（含时区）'),
  finished: described('End time, with its zone', '结束时间（含时区）'),
  duration: described('Duration', '执行时长'),
  repository: described('`owner/name`', '`owner/name`'),
  repositoryUrl: described("The repository's link", '仓库链接'),
  workflow: described("The workflow's name", '工作流名称'),
  branch: described('The branch', '分支'),
  tag: described('The tag', '标签'),
  commit: group('The commit', '提交', {
    sha: described('Its whole id', '完整 SHA'),
    short: described('The first 7 digits of its id', 'SHA 前 7 位'),
    subject: described('First line of its message', '提交信息首行'),
    author: described("Its author's name", '作者'),
    url: described('Its link', '链接'),
  }),
  pullRequest: group('The pull request', 'Pull Request', {
    number: described('Its number', '编号'),
    title: described('Its title', '标题'),
    url: described('Its link', '链接'),
  }),
  release: group('The release', '发布', {
    name: described('Its name', '名称'),
    url: described('Its link', '链接'),
  }),
  actor: described('Who triggered the run', '触发者'),
  event: described('The event that triggered it, such as `push`', '触发事件，如 `push`'),
  run: group('The run', '本次运行', {
    number: described('Its number', '编号'),
    attempt: described('Which attempt it is', '第几次尝试'),
    url: described('Its link', '链接'),
  }),
  jobUrl: described("The job's link", '作业链接'),
  jobCounts: described("How many jobs ended how, such as '1 failed, 4 succeeded'", '各结果的作业数'),
  failures: list('What failed', '失败的作业和步骤', {
    job: described("The job's name, where there are several", '任务名称（有多个作业时）'),
    step: described("The step's name", '步骤名称'),
    url: described('Its link', '链接'),
  }),
  tests: group('The test reports', '测试报告', {
    total: described('How many tests there are', '测试总数'),
    failed: described('How many failed', '失败数'),
    skipped: described('How many were skipped', '跳过数'),
    failing: list('The failing tests', '失败的测试', {
      name: described('Its name', '名称'),
      suite: described('Its suite', '所属套件'),
      message: described('First lines of its message', '失败信息的前几行'),
    }),
  }),
  cause: described('The one line that says why', '最能说明原因的一行'),
  error: described('The error text given', '给出的错误信息'),
  output: described('The output given', '给出的执行输出'),
  excerpt: described('The lines of the log that say why', '日志中的关键行'),
  fields: list(
    'What was given with `fields`; `fields.NAME` is the value of one',
    '`fields` 中的各项；`fields.名称` 为其中一项的值',
    {
      name: described('Its name', '名称'),
      value: described('Its value', '值'),
    },
  ),
}
