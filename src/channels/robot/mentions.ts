/** Whom a message addresses: the fixed lists of the settings, and the people found in the mention map. */
import type { Composing, Mentioned } from '../channel.js'

/** The fixed lists of a robot's settings. */
interface FixedLists {
  readonly atMobiles?: readonly string[]
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}

type IdKind = 'mobile' | 'userId'

export interface Addressed {
  readonly mobiles: readonly string[]
  readonly userIds: readonly string[]
  readonly all: boolean
  /** Who is only named: people without an id that this channel could address. */
  readonly named: readonly string[]
}

/** @param kinds of ids by which the channel can address somebody; the first that a person has is used */
export function addressed(
  fixed: FixedLists,
  { mentioned, named, mentions }: Composing,
  kinds: readonly IdKind[],
): Addressed {
  const by = (person: Mentioned): IdKind | undefined => kinds.find((kind) => person[kind])
  const ids = (kind: IdKind) => mentioned.flatMap((person) => (by(person) === kind && person[kind]) || [])
  return {
    mobiles: distinct([...((mentions && fixed.atMobiles) || []), ...ids('mobile')]),
    userIds: distinct([...(mentions ? fixed.atUserIds : []), ...ids('userId')]),
    all: mentions && fixed.atAll,
    named: distinct([...named, ...mentioned.filter((person) => !by(person)).map(({ name }) => name)]),
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** The first ones whose sizes together stay within `room`. */
export function within(
  texts: readonly string[],
  room: number,
  size: (text: string) => number,
): readonly string[] {
  let left = room
  return texts.filter((text) => {
    left -= size(text)
    return left >= 0
  })
}
