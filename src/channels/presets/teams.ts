/**
 * A workflow of Microsoft Teams ('Post to a channel when a webhook request is received'). Sources:
 * learn.microsoft.com, 'Create incoming webhooks with Workflows', 'Format cards', and the schema of adaptive cards.
 */
import { field, type Values } from '../../schema/field.js'
import { type Missing, settings } from '../../schema/settings.js'
import { webhook } from '../robot/webhook.js'
import { NOBODY, type Preset, type PresetSettings } from './preset.js'

const fields = {
  url: field({
    input: 'teams-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Workflow URL', 'zh-CN': '工作流地址' },
    example:
      'https://00.00.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/00/triggers/manual/paths/invoke?api-version=1&sig=0000',
    kind: webhook({
      address: 'https://environment.api.powerplatform.com/',
      key: { parameter: 'sig' },
      retired: /(^|\.)(outlook\.office(365)?\.com|webhook\.office\.com)$/,
    }),
    help: {
      en: "The URL of a Teams workflow 'when a webhook request is received', open to anyone. A secret.",
      'zh-CN': 'Teams 工作流“收到 Webhook 请求时发布到频道”的地址，触发者选“任何人”。请存为 secret。',
    },
  }),
}

const complete = ({ url }: Values<typeof fields>): PresetSettings | readonly Missing[] =>
  url ? { url, ...NOBODY } : [{ input: 'teams-webhook-url', code: 'missing' }]

export const teams: Preset<PresetSettings> = {
  settings: settings({ en: 'Microsoft Teams', 'zh-CN': 'Microsoft Teams' }, fields, complete),
  markup: 'card',
  max: 19_000, // bytes of the card's body: Teams takes 28 KB with some 4 KB of its own around it
  request: ({ text }, { url }) => ({
    url,
    body: {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4', // above it Teams says that the card cannot be displayed
            msteams: { width: 'Full' },
            body: JSON.parse(`[${text.replace(/,\s*$/, '')}]`),
          },
        },
      ],
    },
  }),
  // The workflow was started: whether its card appeared stands in the workflow's own history of runs.
  isTaken: ({ status }) => status === 202 || status === 200,
  code: 'error.code',
  refusals: [
    { code: 'MissingApiVersionParameter', explained: 'service.address' },
    { code: 'WorkflowNotFound', explained: 'service.address' },
    { code: 'WorkflowTriggerIsNotEnabled', explained: 'service.off' },
    { kind: 'login', status: 401, explained: 'service.anyone' },
    { kind: 'login', status: 403, explained: 'service.anyone' },
    { status: 404, explained: 'service.address' },
  ],
}
