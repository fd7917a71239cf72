/** Who is to be addressed besides the fixed lists, and as whom each channel knows them. */
import type { Mentioned } from '../channels/channel.js'
import type { General, MapEntry } from '../model/config.js'
import type { Person, Report } from '../model/report.js'

/** Most people addressed or named in one message. */
const PEOPLE_MAX = 20

export interface Addressees {
  /** Found in the mention map. */
  readonly mentioned: readonly Mentioned[]
  /** In no map: named only. */
  readonly named: readonly string[]
}

/** The people whom `mention` asks for, each looked up in `mention-map`. */
export function addressees(
  report: Told,
  { mention, mentionMap }: Pick<General, 'mention' | 'mentionMap'>,
): Addressees {
  // By their ids: whoever stands in the map by login and by mail is mentioned once.
  const mentioned = new Map<string, Mentioned>()
  const named = new Set<string>()
  for (const person of candidates(report, mention).slice(0, PEOPLE_MAX)) {
    const name = person.name ?? person.login ?? person.mail
    if (name === undefined) continue
    const entry = entryFor(person, mentionMap)
    if (!entry) {
      named.add(name)
      continue
    }
    const key = JSON.stringify([entry.mobile, entry.userId, entry.mail])
    if (!mentioned.has(key)) mentioned.set(key, mentionedBy(entry, name))
  }
  return { mentioned: [...mentioned.values()], named: [...named] }
}

type Told = Pick<Report, 'authors' | 'actor' | 'commit' | 'sinceSuccess'>

/** Culprits are the authors of all that came since the last success; where that is not known, of what was pushed. */
function candidates(
  { authors, actor, commit, sinceSuccess }: Told,
  mention: General['mention'],
): readonly Person[] {
  const culprits = sinceSuccess?.commits.flatMap(({ author }) => author ?? []) ?? []
  if (mention === 'culprits' && culprits.length > 0) return distinct(culprits)
  if (mention === 'author' || mention === 'culprits')
    return authors.length > 0 ? authors : commit?.author ? [commit.author] : []
  return mention === 'actor' && actor ? [{ login: actor }] : []
}

/** Each once, so that many commits of one author leave room for the others. */
function distinct(people: readonly Person[]): readonly Person[] {
  const byKey = new Map(people.map((person) => [person.login ?? person.mail ?? person.name, person]))
  return [...byKey.values()]
}

/** By login before mail, since a commit's mail address is whatever its author wrote. */
function entryFor(person: Person, map: readonly MapEntry[]): MapEntry | undefined {
  const keys = [person.login, loginOfMail(person.mail), person.mail]
  for (const key of keys) {
    const entry = key && map.find((candidate) => candidate.keys.includes(key.toLowerCase()))
    if (entry) return entry
  }
  return undefined
}

/** Stand-in addresses hold the login: `123+octocat@users.noreply.github.com`, `gopher@noreply.example.org`. */
const loginOfMail = (mail: string | undefined): string | undefined =>
  mail && /^(?:\d{1,12}\+)?([a-z0-9_.-]{1,39}(?:\[bot\])?)@(?:users\.)?noreply\./i.exec(mail)?.[1]

/** Ids come from the map alone; only the name is the stranger's. */
function mentionedBy({ mobile, userId, mail }: MapEntry, name: string): Mentioned {
  return {
    name,
    ...(mobile !== undefined && { mobile }),
    ...(userId !== undefined && { userId }),
    ...(mail !== undefined && { mail }),
  }
}
