/** The languages in which the action speaks to people. */
export type Language = 'en' | 'zh-CN'
