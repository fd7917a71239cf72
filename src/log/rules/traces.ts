/** Exceptions, panics, crashes: the message, and the root of a chain. */
import type { Rule, Rules } from './rule.js'

/** The last line of a Python traceback, whatever its exception is called. */
export const TRACE_END: Rule = {
  name: 'end of a traceback',
  family: 'trace',
  pattern: /^[A-Za-z_][\w.]{2,120}(?:: \S|$)/,
  weight: 80,
  before: 2,
  after: 2,
  example: 'zipfile.BadZipFile: File is not a zip file',
}

export const TRACES: Rules = [
  {
    name: 'exception with its message',
    family: 'trace',
    pattern:
      /^\s{0,20}(?:E {2,8})?(?:\[?(?:Uncaught|Unhandled|ERROR|Error|error|FATAL|error:)\]?:? (?:[Ee]xception[:.]? )?)?(?:[\w$]{1,60}(?:\.|::|\\|\/)){0,8}[A-Z][\w$]{0,80}(?:Error|Exception|Failure|Fault|Violation|NotFound|Exit|Interrupt|Timeout)\b(?: \[[\w-]{1,60}\])?(?: \(.{1,80}\))?(?: ?: \S|:?$)/,
    weight: 80,
    before: 2,
    after: 2,
    example: "ModuleNotFoundError: No module named 'requests'",
  },
  {
    name: 'exception with its path',
    family: 'trace',
    pattern:
      /^\s{0,8}(?:(?:[a-z_][\w$]{0,60}(?:\.|::)){1,8}[A-Z][\w$]{1,80}|[A-Z]\w{1,30} [Ee]xception) ?: \S/,
    weight: 72,
    before: 2,
    after: 2,
    example: 'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty',
  },
  {
    name: 'Error: of a script engine or a tool',
    family: 'trace',
    pattern:
      /^\s{0,8}(?:\[[A-Z_]{3,40}\] )?(?:Uncaught )?Error: (?!Process completed|Command failed with exit code|The process )\S/,
    weight: 78,
    before: 1,
    after: 4,
    blanks: true,
    example: "Error: Cannot find module 'express'",
  },
  {
    name: 'cause of another error',
    family: 'trace',
    pattern:
      /^\s{0,20}(?:\[?[Cc]aus(?:e|ed by)\]?:|Caused by \S|Root cause:|nested exception is |(?:\d{1,2}: )?because:? )/,
    weight: 76,
    after: 3,
    blanks: true,
    example: 'Caused by: java.net.ConnectException: Connection refused',
  },
  {
    name: 'numbered part of a chain',
    family: 'trace',
    pattern:
      /^\s{2,8}\d{1,2}: (?!0x)(?:(?:[a-z].{0,200} )?(?:failed|error|trap|fault|not|cannot|unable|invalid|refused|timed out|denied)\b|\w{1,40} trap|memory fault)/,
    weight: 68,
    example: '    1: failed to open the file',
  },
  {
    name: 'panic',
    family: 'trace',
    pattern:
      /^\s{0,12}(?:panic: \S|thread '.{1,200}' (?:\(\d{1,8}\) )?panicked at|fatal error: \S|runtime: out of memory|Fatal error: \S|fatal: morestack)/,
    weight: 86,
    after: 3,
    example: "thread 'main' panicked at src/main.rs:2:5:",
  },
  {
    name: 'exception nobody caught',
    family: 'trace',
    pattern:
      /(?:^|\s)(?:Exception in thread|Execution error \(|Syntax error (?:compiling|reading)|Unhandled [Ee]xception|Unhandled [A-Z][A-Z-]{4,40}|Uncaught [Ee]xception|terminate called after throwing|Unhandled(?:Promise| [Pp]romise)? ?[Rr]ejection|Uncaught \w{1,60}(?:Error|Exception)|unhandled error)\b/,
    weight: 80,
    after: 2,
    example: 'Exception in thread "main" java.lang.IllegalStateException: no such user',
  },
  {
    name: 'killed by a signal',
    family: 'trace',
    pattern:
      /\b(?:Segmentation fault|core dumped|Bus error|Illegal instruction|Aborted \(|SIG(?:SEGV|KILL|ABRT|BUS|ILL)\b|stack smashing|double free|heap out of memory|[Oo]ut of memory|OOM ?[Kk]ill|Cannot allocate memory|stack overflow|bad_alloc|OutOfMemoryError|GC overhead limit|terminated by signal)/,
    weight: 88,
    after: 1,
    example: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  },
  {
    name: 'killed, and nothing else',
    family: 'trace',
    pattern:
      /^(?:.{0,160}: line \d{1,6}: {1,3}\d{1,8} )?(?:Killed|Terminated|Aborted|Trace\/breakpoint trap)\b.{0,200}$/,
    weight: 82,
    example: '/home/runner/work/_temp/a.sh: line 1:  2345 Killed                  ./build',
  },
  {
    name: 'sanitizer or race detector',
    family: 'trace',
    pattern:
      /(?:ERROR: \w{4,20}Sanitizer|SUMMARY: \w{4,20}Sanitizer|WARNING: DATA RACE|runtime error: \S|Invalid (?:read|write) of size|definitely lost: [1-9])/,
    weight: 84,
    after: 4,
    example: '==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x602 at pc 0x4',
  },
  {
    name: 'Ruby',
    family: 'trace',
    pattern:
      /^(?:\S{1,200}\.rb:\d{1,6}:in [`'][^`']{1,120}': \S|(?:rake|rails|bin\/rails) aborted!|bundler: failed to load|An error occurred while loading)/,
    weight: 80,
    after: 2,
    example: "app.rb:3:in 'start': undefined method 'go' for nil (NoMethodError)",
  },
  {
    name: 'PHP',
    family: 'trace',
    pattern:
      /^(?:PHP |\[?ERROR\]? )?(?:Fatal|Parse|Recoverable fatal|Uncaught) error: {1,2}\S|^PHP Warning: .{1,200}failed/,
    weight: 84,
    after: 1,
    example: 'PHP Fatal error:  Uncaught Error: Call to undefined function go() in /app/a.php:3',
  },
  {
    name: 'Perl, R, Julia, Lua, Elixir, Erlang',
    family: 'trace',
    pattern:
      /^(?:Can't locate \S{1,100} in @INC|.{1,300} at \S{1,200} line \d{1,6}\.$|Error in .{1,200} ?:|ERROR: LoadError|\*\* \((?:\w|exit)|lua\w{0,6}: \S|\s{0,4}\*\* \((?:Mix|RuntimeError|ArgumentError|KeyError|UndefinedFunctionError|CompileError|EXIT))/,
    weight: 80,
    after: 2,
    example: "Can't locate JSON/XS.pm in @INC (you may need to install the JSON::XS module)",
  },
  {
    name: 'traceback begins',
    family: 'trace',
    pattern: /^\s{0,12}(?:Traceback \(most recent call last\)|Stack trace:|Stacktrace:)/,
    weight: 30,
    example: 'Traceback (most recent call last):',
  },
]
