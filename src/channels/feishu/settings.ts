/** What a Feishu robot needs to know, parsed. */
export interface FeishuSettings {
  /** The whole URL, with the robot's token at its end. */
  readonly webhookUrl: URL
  readonly secret?: string
  readonly keyword?: string
  /** Open ids (`ou_…`) or user ids. */
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}
