/** What any tool may say: words, where no rule knows the tool. */
import type { Rules } from './rule.js'

export const GENERIC: Rules = [
  {
    name: 'line that begins with its level',
    family: 'generic',
    pattern:
      /^\W{0,6}(?:ERROR|Error|error|ERR|ERRO|FATA|FATAL|Fatal|fatal|CRITICAL|Critical|SEVERE|FAILURE|Failure|FAILED|Failed)\b(?: in \S{1,60}| \[[\w.:-]{1,40}\]| \(\w{1,20}\))?(?:[\])]{0,2}[:|!]|\]| -| {2}| (?=[A-Z"'`[]))/,
    weight: 70,
    before: 1,
    after: 3,
    example: 'ERROR: no mapping for the image',
  },
  {
    name: 'label in capitals that complains',
    family: 'generic',
    pattern:
      /^(?:[A-Z]{2,20} ){0,3}(?:MISSING|REGRESSION|MISMATCH|VIOLATION|INVALID|CONFLICT|DENIED|UNKNOWN|BROKEN|REJECTED|CRASH(?:ED)?|UNEXPECTED|OUTDATED|EXCEEDED)(?: [A-Z]{2,20}){0,3}: \S/,
    weight: 72,
    after: 1,
    example: 'MISSING MIGRATION: the table of orders has none',
  },
  {
    name: 'name of an error in brackets',
    family: 'generic',
    pattern: /^\[(?:[A-Z][a-z]{1,20}){2,8}\] \S.{8,}/,
    weight: 70,
    after: 4,
    example: '[MiddlewareNoResponse] Make sure your middleware returns a response object.',
  },
  {
    name: 'level behind a time',
    family: 'generic',
    pattern: /^(?:[^\s|]{1,40}[\s|]{1,3}){1,4}\[? {0,2}(?:ERROR|FATAL|CRITICAL|SEVERE|ERRO|CRIT)\b[\]:| ]/,
    weight: 60,
    after: 1,
    example: 'app.db ERROR could not begin',
  },
  {
    name: 'level as a field',
    family: 'generic',
    pattern: /\b(?:level|lvl|severity)"?[=:] ?"?(?:error|fatal|ERROR|FATAL|critical|panic)\b/,
    weight: 62,
    example: 'time="2024-01-01T00:00:00Z" level=error msg="no such host"',
  },
  {
    name: 'line that begins with a cross',
    family: 'generic',
    pattern: /^\s{0,12}(?:[✗✘✖✕×❌⨯☓🔴⛔🛑💥🚨]|\[[xX✗✘✖]\])\uFE0F?\s{0,4}\S/u,
    weight: 72,
    before: 1,
    after: 3,
    example: '✖ adds two numbers (1.2ms)',
  },
  {
    name: 'other languages',
    family: 'generic',
    pattern:
      /错误|錯誤|失败|失敗|异常|找不到|无法|致命|エラー|오류|실패|ошибка|Fehler:|fehlgeschlagen|erreur ?:|échec|\berro:|\berror:/,
    weight: 62,
    before: 1,
    after: 2,
    example: '致命错误:仓库不存在',
  },
  {
    name: 'error word with what follows',
    family: 'generic',
    pattern: /(?<![\w./$-])(?:[Ee]rror|ERROR)s?(?: \w{1,20}){0,4}(?::| -) ?\S/,
    weight: 56,
    before: 1,
    after: 2,
    example: 'Request returned an error: no such project',
  },
  {
    name: 'something failed to',
    family: 'generic',
    pattern:
      /(?<![\w./$-])(?:[Ff]ailed (?:to|with|because|due|in|on|at|for|while|when|during)\b|errored (?:after|with|out)|(?:has|have|was|is|build|Build|step|check|checks|command|compilation|validation|verification) failed\b|[Ff]ailure(?: \w{1,20}){0,3}:|FAILED\b)/,
    weight: 52,
    before: 1,
    after: 2,
    example: 'Failed to load the configuration of the site',
  },
  {
    name: 'something cannot be',
    family: 'generic',
    pattern:
      /(?<![\w./$-])(?:[Cc]annot|[Cc]an't|[Cc]ould ?n(?:ot|'t)|[Uu]nable to|[Nn]ot found|[Nn]o such|[Mm]issing|is not (?:a|an|set|defined|supported|installed|allowed|available|valid)|are not|must (?:be|have|not)|does ?n(?:ot|'t)|[Ii]nvalid|[Uu]ndefined|[Uu]nresolved|[Uu]nexpected|[Uu]nsupported|[Uu]nknown|[Ii]ncompatible|[Mm]ismatch(?:ed)?|[Dd]enied|[Rr]efused|[Rr]ejected|[Ee]xpired|[Cc]onflict|[Nn]o (?:valid|suitable|usable)|did ?n(?:ot|'t)|out[- ]of[- ]date|[Oo]utdated|[Cc]hanges? detected|[Uu]ncommitted|dirty|[Dd]iffers?|[Vv]iolat\w{1,6}|[Aa]bort(?:ed|ing)|[Cc]rash\w{0,4}|[Bb]roken|[Cc]orrupt\w{0,4}|[Dd]eadlock)(?![\w/-])/,
    weight: 46,
    before: 1,
    after: 1,
    example: 'The image has no mapping and is not allowed here',
  },
  {
    name: 'error or failure somewhere',
    family: 'generic',
    pattern:
      /(?<![\w./$-])(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:ed|ure|ures|s|ing)?|FAIL|[Ff]atal|[Ee]xception|[Pp]anic)(?![\w./-])/,
    weight: 36,
    example: 'the build ended in failure',
  },
]
