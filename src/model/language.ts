/** The languages of messages and log: each has its catalogues in `words/`. */
export const LANGUAGES = ['en', 'zh-CN'] as const
export type Language = (typeof LANGUAGES)[number]

/** The languages of documents, forms and the command line's help. */
export type DocumentLanguage = 'en' | 'zh-CN'

/** A text in every language of the documents. */
export type Text = Readonly<Record<DocumentLanguage, string>>
