/** Linters and formatters: often they tell a place and a rule, and never say 'error'. */
import type { Rules } from './rule.js'

export const LINTERS: Rules = [
  {
    name: 'place, then what is wrong there',
    family: 'linter',
    pattern:
      /^(?:\[?(?:ERROR|error)\]?:? )?\s{0,4}(?:\.{0,2}\/)?[\w@.\-/\\+ ()[\]]{1,240}\.\w{1,10}[:(]\d{1,7}(?:[:,]\d{1,7}){0,2}\)?(?::| -|,) {0,2}(?!note\b|warning\b|info\b|WARN|debug|INFO|in\b|hint\b)\S/,
    weight: 70,
    after: 2,
    example: 'app/flows.py:112:0: C0303: Trailing whitespace (trailing-whitespace)',
  },
  {
    name: 'line and column under a file name',
    family: 'linter',
    pattern: /^\s{1,8}\d{1,6}:\d{1,6}\s{1,4}(?:error|✖|×|Error|ERROR)\s{1,4}\S/,
    weight: 78,
    before: 1,
    example: "  3:7  error  'x' is assigned a value but never used  no-unused-vars",
  },
  {
    name: 'place, text, then the rule',
    family: 'linter',
    pattern:
      /^\s{0,4}[\w@./\\-]{1,240}\.\w{1,10}:\d{1,7}(?::\d{1,7})? \S.{0,400} [([]@?[\w-]{1,40}(?:\/[\w-]{1,60}){0,2}[)\]]$|^\S{1,240}\.\w{1,10}: \d{1,7}: [A-Z]{1,5}\d{2,5}\b/,
    weight: 74,
    example: 'src/basket.js:1 Insert `;` (prettier/prettier)',
  },
  {
    name: 'heading of a file with findings',
    family: 'linter',
    pattern: /^(?:>>>|==>|--|#{1,3}) (?:\w{1,20} ){1,4}(?:for|in|of) \S{1,240}\.\w{1,8}:$/,
    weight: 74,
    after: 4,
    blanks: true,
    example: '>>> Lint for src/app.py:',
  },
  {
    name: 'a bullet list of errors',
    family: 'linter',
    pattern: /^\s{0,6}error [•·|-] \S/,
    weight: 80,
    example: "  error • Undefined name 'x' • lib/main.dart:3:5 • undefined_identifier",
  },
  {
    name: 'file that would be formatted',
    family: 'linter',
    pattern:
      /^(?:would reformat|Would reformat|reformatted|Diff in|Fixing|\[(?:warn|error)\] \S{1,240}\.\w{1,8}$|Unformatted|File .{1,200} (?:is not formatted|would be reformatted|should be formatted)|Not formatted)/,
    weight: 76,
    after: 0,
    example: 'would reformat src/app.py',
  },
  {
    name: 'verdict of a formatter',
    family: 'linter',
    pattern:
      /(?:\d{1,6} files? (?:would be reformatted|need(?:s)? formatting)|[Cc]ode style issues|format violations|not (?:properly |correctly )?formatted|^Run .{1,80} to fix|formatting (?:issues?|errors?|check failed)|(?:file|code)s? (?:is|are|should be) (?:not )?(?:clang-)?formatted|imports are incorrectly sorted|files were modified by this hook|^Checked \d{1,7} files?\b.{0,80}Found)/i,
    weight: 78,
    after: 2,
    example: '2 files would be reformatted, 5 files would be left unchanged.',
  },
  {
    name: 'hook that failed',
    family: 'linter',
    pattern: /(?:\.{3}|\.\(\w{1,20}\))Failed$/,
    weight: 76,
    after: 6,
    blanks: true,
    example: 'trim trailing whitespace.................................................Failed',
  },
  {
    name: 'rule of a linter in brackets',
    family: 'linter',
    pattern: /\s(?:\[[a-z][\w/-]{3,60}\]|\([a-z][a-z-]{4,60}\))$/,
    weight: 50,
    example: 'subject may not be empty [subject-empty]',
  },
  {
    name: 'code under a caret',
    family: 'linter',
    pattern: /^\s{0,80}\^-{0,80}\^? SC\d{4} \((?:error|warning)/,
    weight: 72,
    before: 2,
    example: '    ^---------^ SC2045 (error): Iterating over ls output is fragile. Use globs.',
  },
  {
    name: 'code of a finding, then its text',
    family: 'linter',
    pattern:
      /^\s{0,4}(?:\^-{1,4} )?(?:SC|DL|MD|CKV_|CKV2_|AVD-|F|E|W|C|R|I|N|D|UP|SIM|ANN|B|S)\d{3,5}\b[:( ]{1,3}\S/,
    weight: 66,
    before: 2,
    after: 3,
    example: 'F401 [*] `os` imported but unused',
  },
  {
    name: 'issue of a security scanner',
    family: 'linter',
    pattern:
      /^(?:>> Issue: |\s{0,8}❯{1,3}❱? |Check: \w{3,20}: |\s{0,4}FAILED for resource: |Finding: |Rule: {1,9}\S)/,
    weight: 72,
    after: 4,
    example: '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True',
  },
  {
    name: 'quality gate',
    family: 'linter',
    pattern:
      /(?:QUALITY GATE STATUS: FAILED|[Qq]uality gate (?:has |status: |check )?fail|rated at [\d.]{1,5}\/10|fail-under|exceeds? (?:the )?(?:maximum|max|limit|threshold|budget)|exceeded (?:maximum )?budget|(?:limit|budget|threshold|quota) (?:has |was |is )?(?:been )?exceeded|have been crossed|too many warnings|max-warnings|[Ll]int(?:ing)? (?:failed|errors?))/,
    weight: 64,
    example: 'ESLint found too many warnings (maximum: 0).',
  },
  {
    name: 'finding of a table-making analyser',
    family: 'linter',
    pattern: /^\s{0,2}(?:Line {3}\S|-{3,60} {1,2}-{3,})|^\s{1,4}:?\d{1,6}\s{2,8}[A-Z][a-z]\S{0,60} .{8,}/,
    weight: 50,
    after: 3,
    example: '  12     Method App::go() has no return type specified.',
  },
]
