/** The fault matrix as a page of the documents, in both languages: the rows are those that the tests play. */
import { channelsOf, type Ending, type Played, ROBOTS, type Row } from '../../__tests__/faults/case.js'
import { ROWS } from '../../__tests__/faults/matrix.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import { wordsFor } from '../../src/words/index.js'
import { sentenceFor } from './sentences.js'

const WORDS = {
  en: {
    title: 'What can go wrong, and what happens then',
    intro: [
      'Every fault of this list is played against the built action by the tests in `__tests__/faults/`, each in a process of its own and on real sockets. Whatever happens, the step ends within `timeout` plus 5 seconds, with exit code 0 (unless `fail-on-error` is set), with all its outputs, and with one line that names cause and fix. No secret shows anywhere. A message that did not arrive, or only perhaps, is kept in the job summary.',
      "What may pass is tried again `retries` times, after growing pauses of random length. What may have arrived is repeated once at most, and the repeat says so; a mail keeps its Message-ID. What is refused is not tried again. A service's wish to wait is kept, unless it lies beyond the time limit.",
    ],
    groups: ['Network, TLS, proxy and clock', 'Robots', 'Mail'],
    columns: ['#', 'fault', 'at', '`kind`', 'tried again', 'arrived', 'what the log says'],
    where: {
      robots: 'robots',
      dingtalk: 'DingTalk',
      wecom: 'WeCom',
      feishu: 'Feishu',
      email: 'mail',
      all: 'all',
    },
    again: { never: 'no', once: 'once', retries: '`retries` times' },
    shorter: 'once, shorter',
    arrived: { yes: 'yes', no: 'no', maybe: 'perhaps' },
    partly: 'in part',
    separator: ', ',
  },
  'zh-CN': {
    title: '可能出什么错，以及如何应对',
    intro: [
      '下表中的每一种故障，都由 `__tests__/faults/` 中的测试在真实套接字上、以独立进程向构建好的 action 重演。无论发生什么，该步骤都会在 `timeout` 加 5 秒之内结束，退出码为 0（除非设置了 `fail-on-error`），输出完整，并用一行说明原因与处理方法；密钥不会出现在任何地方。没有送达（或不确定是否送达）的消息会写入作业摘要。',
      '可能恢复的故障最多重试 `retries` 次，间隔随机并逐次变长。可能已经送达的消息至多重发一次，并注明可能重复；邮件保持同一 Message-ID。被拒绝的不再重试。服务要求等待时按其要求等待，除非超出时间上限。',
    ],
    groups: ['网络、TLS、代理与时钟', '机器人', '邮件'],
    columns: ['#', '故障', '场合', '`kind`', '重试', '是否送达', '日志内容'],
    where: {
      robots: '机器人',
      dingtalk: '钉钉',
      wecom: '企业微信',
      feishu: '飞书',
      email: '邮件',
      all: '全部',
    },
    again: { never: '否', once: '一次', retries: '`retries` 次' },
    shorter: '一次，缩短后',
    arrived: { yes: '是', no: '否', maybe: '不确定' },
    partly: '部分',
    separator: '、',
  },
} as const

/** First rows of the groups; they end where the next one begins. */
const GROUPS = [1, 18, 58] as const

/** The page. */
export function faultTable(language: DocumentLanguage): string {
  const { title, intro, groups, columns } = WORDS[language]
  const head = [row(columns), row(columns.map(() => '---'))]
  const tables = groups.map((group, i) => {
    const rows = ROWS.filter(({ number }) => number >= (GROUPS[i] ?? 1) && number < (GROUPS[i + 1] ?? 77))
    return [`## ${group}`, [...head, ...rows.flatMap((one) => linesOf(one, language))].join('\n')].join(
      '\n\n',
    )
  })
  const made = "<!-- Made by 'npm run generate' from the rows of __tests__/faults/; do not edit. -->"
  return `${[`${made}\n# ${title}`, ...intro, ...tables].join('\n\n')}\n`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** One line for each way in which the row's forms end, with all places where it does. */
function linesOf({ number, fault, cases }: Row, language: DocumentLanguage): string[] {
  const ways = new Map<string, { readonly ends: Ending; readonly places: Set<Played> }>()
  for (const one of cases) {
    const { kind, again, arrived, mark = '', code = '', problem = '' } = one.ends
    const key = [kind, again, arrived, mark, code, problem].join()
    const { ends, places } = ways.get(key) ?? { ends: one.ends, places: new Set() }
    ways.set(key, { ends, places: new Set([...places, ...channelsOf(one)]) })
  }
  return [...ways.values()].map(({ ends, places }, i) =>
    row([
      ...(i === 0 ? [String(number), fault[language]] : ['', '']),
      named(places, language),
      wayOf(ends, language),
    ]),
  )
}

function wayOf(ends: Ending, language: DocumentLanguage): string {
  const { again, shorter, arrived, partly } = WORDS[language]
  return [
    `\`${ends.kind}\``,
    ends.mark === 'shorter' ? shorter : again[ends.again],
    ends.status === 'partial' ? partly : arrived[ends.arrived],
    sentenceOf(ends, language),
  ].join(' | ')
}

function named(places: ReadonlySet<Played>, language: DocumentLanguage): string {
  const { where, separator } = WORDS[language]
  const isAtRobots = ROBOTS.every((robot) => places.has(robot))
  if (isAtRobots && places.has('email')) return where.all
  return isAtRobots ? where.robots : [...places].map((place) => where[place]).join(separator)
}

function sentenceOf({ code, problem }: Ending, language: DocumentLanguage): string {
  const words = wordsFor(language)
  if (problem) return words.log.fault('‹input›', words.problems[problem]({ code: problem }))
  return code ? sentenceFor(code, language) : '–'
}
