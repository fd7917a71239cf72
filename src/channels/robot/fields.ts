/** Settings that several robots have, each by an input of its own. */
import { field } from '../../schema/field.js'
import { flag, word } from '../../schema/kinds.js'
import { EVERYBODY } from '../../schema/people.js'

export const keywordField = (channel: string) =>
  field({
    input: `${channel}-keyword`,
    json: 'keyword',
    essential: true,
    label: { en: 'Keyword', 'zh-CN': '自定义关键词' },
    kind: word(),
    help: {
      en: "One of the robot's custom keywords; it is added to a message that lacks it.",
      'zh-CN': '机器人安全设置中的一个自定义关键词；消息中没有时会自动补上。',
    },
  })

export const atAllField = (channel: string) =>
  field({
    input: `${channel}-at-all`,
    json: 'is_at_all',
    also: ['at_all'],
    label: { en: 'Mention everybody', 'zh-CN': '@所有人' },
    kind: flag(),
    shown: 'false',
    help: { en: 'Mention everybody in the group.', 'zh-CN': '是否 @ 所有人。' },
  })

interface People {
  readonly atMobiles?: readonly string[]
  readonly atUserIds?: readonly string[]
  readonly atAll?: boolean
}

/** The lists without `@all`, which is everybody in either of them. */
export function peopleOf({ atMobiles = [], atUserIds = [], atAll = false }: People): Required<People> {
  const isOne = (id: string): boolean => id !== EVERYBODY
  return {
    atMobiles: atMobiles.filter(isOne),
    atUserIds: atUserIds.filter(isOne),
    atAll: atAll || ![...atMobiles, ...atUserIds].every(isOne),
  }
}
