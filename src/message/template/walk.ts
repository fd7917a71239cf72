/**
 * Rendering a checked template: a walk over plain data that is the view's own, so that no prototype, function
 * or partial can be reached, bounded in steps and size.
 */
import { cut, type Measure } from '../shorten.js'
import type { TemplateFields } from './fields.js'

/** A tag as Mustache parses it. */
export type Tag = readonly [type: string, name: string, start: number, end: number, inner?: readonly Tag[]]

/** Where a rendered template goes. */
export interface Place {
  /** Makes a value inert there; it may have several lines. */
  escape(value: string): string
  /** Makes the template's own text fit there. */
  literal(text: string): string
  readonly size: Measure
  readonly limit: number
}

type Scope = Readonly<Record<string, unknown>>

interface Walk {
  readonly fields: TemplateFields
  readonly place: Place
  /** Longest value, in characters. */
  readonly valueMax: number
  readonly out: string[]
  steps: number
  room: number
}

const STEPS_MAX = 20_000 // tags of one rendering: nested loops over long lists would not end

/** The text; nothing where it takes too many steps or grows far beyond the place's limit. */
export function rendered(
  tags: readonly Tag[],
  fields: TemplateFields,
  place: Place,
  valueMax: number,
): string | undefined {
  const walk: Walk = { fields, place, valueMax, out: [], steps: STEPS_MAX, room: 2 * place.limit }
  through(tags, [{ ...fields }], walk)
  return isSpent(walk) ? undefined : walk.out.join('')
}

const isSpent = ({ steps, room }: Walk): boolean => steps < 0 || room < 0

function through(tags: readonly Tag[], scopes: readonly Scope[], walk: Walk): void {
  for (const tag of tags) {
    walk.steps -= 1
    if (isSpent(walk)) return
    const text = textOf(tag, scopes, walk)
    walk.room -= text.length
    walk.out.push(text)
    section(tag, scopes, walk)
  }
}

function textOf([type, name]: Tag, scopes: readonly Scope[], walk: Walk): string {
  if (type === 'text') return walk.place.literal(name)
  if (type !== 'name' && type !== '&') return ''
  const value = look(name, scopes, walk)
  const text = typeof value === 'string' ? value : String(value === true)
  return walk.place.escape(cut(text, walk.valueMax, characters))
}

const characters: Measure = (text) => text.length

function section([type, name, , , inner = []]: Tag, scopes: readonly Scope[], walk: Walk): void {
  if (type !== '#' && type !== '^') return
  const shownFor = scopesOf(look(name, scopes, walk))
  if (type === '#') for (const scope of shownFor) through(inner, [scope, ...scopes], walk)
  else if (shownFor.length === 0) through(inner, scopes, walk)
}

function look(name: string, scopes: readonly Scope[], { fields }: Walk): unknown {
  const given = givenField(name, fields)
  if (given !== undefined) return given
  const [first = '', ...rest] = name.split('.')
  const scope = scopes.find((candidate) => Object.hasOwn(candidate, first))
  return rest.reduce<unknown>(
    (value, part) => (isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    scope?.[first],
  )
}

/** `fields.NAME`: the value given under that name. */
export function givenField(name: string, { fields }: TemplateFields): string | undefined {
  if (!name.startsWith('fields.')) return undefined
  const wanted = name.slice('fields.'.length)
  return fields.find((field) => field.name === wanted)?.value
}

const isGroup = (value: unknown): value is Scope =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a section is shown for: each of a list, a group of which anything is known, a text, a flag that is set. */
function scopesOf(value: unknown): readonly Scope[] {
  if (Array.isArray(value)) return value
  if (isGroup(value)) return isKnown(value) ? [value] : []
  return value ? [{}] : []
}

const isKnown = (group: Scope): boolean =>
  Object.values(group).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''))
