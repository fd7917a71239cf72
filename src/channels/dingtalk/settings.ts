/** What a DingTalk robot needs to know, parsed. */
export interface DingTalkSettings {
  /** The whole URL, with `access_token`. */
  readonly webhookUrl: URL
  readonly secret?: string
  readonly keyword?: string
  readonly atMobiles: readonly string[]
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}
