/** Shells, make, git, and the small tools that scripts are made of. */
import type { Rules } from './rule.js'

export const SHELLS: Rules = [
  {
    name: 'message of the system',
    family: 'shell',
    pattern:
      /: (?:[Nn]o such file or directory|[Pp]ermission denied|[Ii]s a directory|[Nn]ot a directory|[Ff]ile exists|[Tt]ext file busy|[Nn]o space left on device|[Oo]peration not permitted|[Aa]rgument list too long|[Cc]annot execute(?: binary file| required file)?|[Ee]xec format error|[Rr]ead-only file system|[Tt]oo many open files|[Dd]irectory not empty|[Bb]roken pipe|[Ii]nvalid argument|[Dd]evice or resource busy|[Aa]ddress already in use)\.?(?: \(.{1,80}\))?$/,
    weight: 82,
    before: 1,
    example: "cp: cannot stat 'dist/app.js': No such file or directory",
  },
  {
    name: 'command that is not there',
    family: 'shell',
    pattern:
      /(?:: command not found|: not found$|未找到命令|is not recognized as (?:an internal|the name|a name)|No such command|command not found: \S|executable file not found|: Unknown command\b|: bad interpreter|exec: \S{1,80} not found)/,
    weight: 84,
    before: 1,
    example: '/home/runner/work/_temp/a.sh: line 1: frobnicate: command not found',
  },
  {
    name: 'shell syntax or variable',
    family: 'shell',
    pattern:
      /(?:unbound variable|parameter (?:not set|null or not set)|bad substitution|syntax error(?: near|:|,)|unexpected (?:EOF|end of file|token)|unterminated|conditional binary operator|integer expression expected|unary operator expected|ambiguous redirect|bad array subscript|readonly variable|division by 0)/,
    weight: 82,
    before: 1,
    after: 1,
    example: 'a.sh: line 3: API_URL: unbound variable',
  },
  {
    name: 'option or argument nobody knows',
    family: 'shell',
    pattern:
      /(?:(?:unrecognized|unknown|illegal|invalid|unexpected|no such|ambiguous|bad|unsupported) (?:command[- ]line )?(?:option|argument|flag|switch|subcommand|command|value|input)s?\b|required (?:option|argument|flag|input|parameter)|the following (?:required )?arguments (?:are required|were not provided)|option requires an argument|[Mm]issing (?:required|argument|operand|option|parameter|value)|flag provided but not defined|too (?:many|few) arguments)/i,
    weight: 76,
    after: 2,
    example: "tar: unrecognized option '--frobnicate'",
  },
  {
    name: 'small tool that says what it cannot do',
    family: 'shell',
    pattern:
      /^(?:[\w./-]{0,100}\/)?[a-z][\w.+-]{1,30}(?: [a-z-]{2,20})?: (?:line \d{1,6}: )?(?:(?:fatal|parse|compile|read|write|I\/O) )?(?:error\b|fatal\b|cannot\b|can't\b|could ?n[o']t\b|unable\b|failed\b|failure\b|invalid\b|missing\b|no \w|unknown\b|not (?:an?|allowed|found|permitted|supported|valid|enough|able|authori[sz]ed|available|in|the|set|defined|recogni[sz]ed|installed)\b|bad \w|ambiguous\b|expected\b|unexpected\b|refusing\b|illegal\b|denied\b)/i,
    weight: 74,
    before: 1,
    example: 'tar: Error opening archive: Failed to open app.tgz',
  },
  {
    name: 'curl, wget',
    family: 'shell',
    pattern: /^curl: \(\d{1,3}\) \S|\bERROR \d{3}: |wget: (?:unable|server returned|bad)/,
    weight: 86,
    before: 1,
    example: 'curl: (22) The requested URL returned error: 404',
  },
  {
    name: 'git',
    family: 'shell',
    pattern:
      /^(?:fatal: \S|error: (?:failed to push|pathspec|Your local changes|could not|unable|src refspec|cannot)|\s{0,4}! \[(?:remote )?rejected\]|remote: (?:error|fatal|ERROR|Permission|Invalid|Repository not found|Write access|HTTP)|CONFLICT \(|Automatic merge failed|hint: Updates were rejected)/,
    weight: 84,
    before: 1,
    after: 1,
    example: "fatal: couldn't find remote ref refs/heads/gone",
  },
  {
    name: 'ssh, scp, rsync',
    family: 'shell',
    pattern:
      /(?:Permission denied \((?:publickey|password|keyboard)|Host key verification failed|^ssh: (?:connect|Could not)|^rsync error: |kex_exchange_identification|^Load key \S|Too many authentication failures|Connection closed by (?:\d|remote|UNKNOWN))/,
    weight: 86,
    before: 1,
    example: 'deploy@host.example: Permission denied (publickey).',
  },
  {
    name: 'make without a way to make',
    family: 'shell',
    pattern:
      /^g?make(?:\[\d{1,3}\])?: \*\*\* (?:No rule to make target|No targets|missing separator|.{1,160}(?:missing separator|recursive variable|multiple target))|^\S{1,200}:\d{1,6}: \*\*\* (?!\[)\S/,
    weight: 86,
    example: "make: *** No rule to make target 'app.o', needed by 'app'.  Stop.",
  },
  {
    name: 'make, told by what it ran',
    family: 'shell',
    pattern:
      /^(?:g?make(?:\[\d{1,3}\])?: \*\*\* \[|ninja: (?:error|fatal)|FAILED: \S|error: Recipe |task: Failed|gmake: \*\*\*)/,
    weight: 40,
    example: 'make: *** [Makefile:2: build] Error 2',
  },
  {
    name: 'rule of Bazel, Buck, Pants',
    family: 'shell',
    pattern:
      /^(?:ERROR: \S.{0,300}(?:failed|error|no such|not declared|undeclared|cannot|missing)|\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT)\b|BUILD FAILED:? \S)/,
    weight: 74,
    after: 2,
    example: 'ERROR: /app/BUILD:3:10: Compiling main.cc failed: (Exit 1): gcc failed',
  },
  {
    name: 'PowerShell',
    family: 'shell',
    pattern:
      /^(?:\S{1,60}: (?:The term|Cannot|Could not|Exception|Access to|A parameter|Unable)|The term '|At line:\d|ParserError: |\S{1,200}\.ps1:\d|.{0,80}Exception calling |Write-Error: |\s{0,4}\| {1,4}(?:The |Cannot |Could ))/,
    weight: 78,
    after: 3,
    example: "frobnicate: The term 'frobnicate' is not recognized as a name of a cmdlet",
  },
  {
    name: 'file that is expected',
    family: 'shell',
    pattern:
      /(?:[Ff]ile not found|(?:does not|doesn't) exist\b|could not be found|No such file|ENOENT|cannot open|cannot stat|cannot access|[Nn]o files? (?:were )?(?:found|match)|did not match any files|[Nn]othing to (?:commit|upload|deploy))/,
    weight: 72,
    before: 1,
    after: 1,
    example: 'MSBUILD : error MSB1009: Project file does not exist.',
  },
  {
    name: 'number of the system error',
    family: 'shell',
    pattern:
      /\bE(?:ACCES|PERM|EXIST|ISDIR|NOTDIR|NOSPC|MFILE|ADDRINUSE|PIPE|LOOP|NOTEMPTY|BUSY|INTEGRITY|RESOLVE|TARGET|404|401|403|BADENGINE|USAGE|JSONPARSE)\b/,
    weight: 70,
    example: "Error: EACCES: permission denied, open '/etc/app'",
  },
]
