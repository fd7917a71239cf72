/** The user's own title: a template that makes one line. */
import { inertLine, inertText } from '../../safety/inert.js'
import { columns, cut } from '../shorten.js'
import type { TemplateFields } from './fields.js'
import { renderTemplate } from './render.js'
import type { Place } from './walk.js'

export const TITLE_MAX = 200 // columns

const PLACE: Place = { escape: inertLine, literal: inertText, size: columns, limit: TITLE_MAX }
const UNCUT: Place = { ...PLACE, limit: Number.POSITIVE_INFINITY }

export interface Title {
  readonly text: string
  /** The template's own text was too long: values alone are shortened until all fits. */
  readonly isCut: boolean
}

/** Nothing where the template is faulty or empty. */
export function renderTitle(template: string, fields: TemplateFields): Title | undefined {
  const fitting = renderTemplate(template, fields, PLACE)
  if (fitting !== undefined) return { text: inertLine(fitting), isCut: false }
  const text = renderTemplate(template, fields, UNCUT)
  return text === undefined ? undefined : { text: cut(inertLine(text), TITLE_MAX, columns), isCut: true }
}
