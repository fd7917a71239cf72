/** The user's own templates (Mustache). */
export interface Templates {
  readonly title?: string
  readonly body?: string
}
