/** What a WeCom robot needs to know, parsed. */
export interface WeComSettings {
  /** The whole URL, with `key`. */
  readonly webhookUrl: URL
  readonly atUserIds: readonly string[]
  readonly atMobiles: readonly string[]
  readonly atAll: boolean
  readonly attachLog: boolean
}
