/**
 * The user's own templates: Mustache over the fields of template-fields.ts. The library parses; what a tag
 * names is checked against the table of fields. Every value is escaped for the place it goes to, in the
 * unescaped tags of Mustache too.
 */
import Mustache from 'mustache'
import type { Explanation } from '../../model/explanation.js'
import { type Description, type TemplateFields, templateFields } from './fields.js'
import { givenField, type Place, rendered, type Tag } from './walk.js'

/** The user's own templates, as given. */
export interface Templates {
  readonly title?: string
  readonly body?: string
}

/** As other actions for mails take the body's text. */
const FILE = /^\s*file:\/\/\S+\s*$/i

const TEMPLATE_MAX = 64 * 1024 // characters
const DEPTH_MAX = 16 // sections within sections

/** How long a value may be, in characters: values are shortened until the whole fits. */
const VALUE_MAX = [20_000, 4_000, 1_000, 300, 80, 20] as const

/**
 * What is wrong with a template, found by trying it on the fields of this very report.
 * @param input the input it was given in
 */
export function templateFault(
  input: string,
  template: string,
  fields: TemplateFields,
): Explanation | undefined {
  if (FILE.test(template)) return { code: 'template.file', about: { input } }
  const parsed = parse(template)
  if ('wrong' in parsed) return { code: 'template.syntax', about: { input }, detail: parsed.wrong }
  const fault = firstFault(parsed.tags, [templateFields], fields)
  if (fault) return { code: fault.code, about: { input, field: fault.field } }
  const text = rendered(parsed.tags, fields, PLAIN, VALUE_MAX[0])
  if (text === undefined) return { code: 'template.too-long', about: { input } }
  return text.trim() === '' ? { code: 'template.empty', about: { input } } : undefined
}

const PLAIN: Place = {
  escape: (value) => value,
  literal: (text) => text,
  size: (text) => text.length,
  limit: 1024 * 1024,
}

/** The rendered template within the place's limit; nothing where it is faulty, empty or cannot fit. */
export function renderTemplate(template: string, fields: TemplateFields, place: Place): string | undefined {
  const parsed = parse(template)
  if (FILE.test(template) || 'wrong' in parsed || firstFault(parsed.tags, [templateFields], fields))
    return undefined
  for (const most of VALUE_MAX) {
    const text = rendered(parsed.tags, fields, place, most)?.trim()
    if (text === '') return undefined
    if (text !== undefined && place.size(text) <= place.limit) return text
  }
  return undefined
}

function parse(template: string): { readonly tags: readonly Tag[] } | { readonly wrong: string } {
  if (template.length > TEMPLATE_MAX) return { wrong: `${template.length} > ${TEMPLATE_MAX}` }
  try {
    return { tags: Mustache.parse(template) as unknown as readonly Tag[] }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  } finally {
    Mustache.clearCache()
  }
}

interface TagFault {
  readonly code: 'template.unknown-field' | 'template.unsupported'
  readonly field: string
}

type Table = Readonly<Record<string, Description>>

/** The first tag that names nothing there is, or does what templates cannot do here. */
function firstFault(
  tags: readonly Tag[],
  tables: readonly Table[],
  fields: TemplateFields,
  depth = 0,
): TagFault | undefined {
  for (const tag of tags) {
    const fault = tagFault(tag, tables, fields, depth)
    if (fault) return fault
  }
  return undefined
}

function tagFault(
  [type, name, , , inner]: Tag,
  tables: readonly Table[],
  fields: TemplateFields,
  depth: number,
): TagFault | undefined {
  if (type === 'text' || type === '!' || type === '=') return undefined
  if (type === '>' || depth > DEPTH_MAX) return { code: 'template.unsupported', field: `{{${type}${name}}}` }
  const found = describe(name, tables, fields)
  if (!found || (found.fields && !inner)) return { code: 'template.unknown-field', field: name }
  const within = type === '#' && found.fields ? [found.fields, ...tables] : tables
  return inner && firstFault(inner, within, fields, depth + 1)
}

const GIVEN: Description = { help: { en: '', 'zh-CN': '' } }

function describe(name: string, tables: readonly Table[], fields: TemplateFields): Description | undefined {
  if (givenField(name, fields) !== undefined) return GIVEN
  const [first = '', ...rest] = name.split('.')
  const table = tables.find((candidate) => Object.hasOwn(candidate, first))
  return rest.reduce<Description | undefined>(
    (found, part) =>
      found?.fields && !found.list && Object.hasOwn(found.fields, part) ? found.fields[part] : undefined,
    table?.[first],
  )
}
