/**
 * What says no more than that something else failed (a tool that ran another tool), what is noise, and what
 * only looks like a failure. These are no causes; their weight is a lid on whatever other rules say.
 */
import type { Rule, Rules } from './rule.js'

/** Lines that are shown only where nothing says more. */
export const WRAPPERS: Rules = [
  {
    name: 'exit code and nothing else',
    family: 'runner',
    pattern:
      /^(?:Error: )?(?:Process completed with exit code \d|The process '.{1,200}' failed with exit code|Process exited with (?:code|status)|Command failed with exit code|.{0,60}exited with (?:code|status|exit code):? \d{1,5}\.?$|exit(?: status| code)? ?:?\d{1,5}$|Exit code: \d)/i,
    weight: 14,
    example: 'Process completed with exit code 1.',
  },
  {
    name: 'script runner',
    family: 'package',
    pattern:
      /(?:ELIFECYCLE|npm (?:ERR!|error) (?:code 1$|code ELIFECYCLE|Failed at the|This is probably not|Test failed\.|\S{1,120}@\S{1,40} [\w:-]{1,60}: `|errno|path|command|cwd|workspace|location|Lifecycle|Exit status|signal)|error Command failed|info Visit https:\/\/yarnpkg|ERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|husky - |error: script "[^"]{1,80}" exited|command finished with error|\[!\] Error running script|Lifecycle script)/,
    weight: 16,
    example: 'npm error Lifecycle script `test` failed with error:',
  },
  {
    name: 'build tool that ran a compiler',
    family: 'compiler',
    pattern:
      /^(?:error: (?:could not compile|aborting due|linking with `|test failed, to rerun|process didn't exit successfully|\d{1,4} targets? failed|build failed)|collect2: |clang: error: linker command failed|ninja: build stopped|compilation terminated|BUILD FAILED|\*\* \w{1,12} FAILED \*\*|FAILURE: Build|Build FAILED|BUILD FAILURE|FAILED: Build did NOT|could not compile|note: run with|For more information about this error|error: test run failed|error: the following build commands failed|.{0,80}exit(?:ed with)? status \d{1,3}$)/i,
    weight: 24,
    example: 'error: could not compile `app` (bin "app") due to 1 previous error',
  },
  {
    name: 'task graph',
    family: 'package',
    pattern:
      /(?:^\s{0,6}ERROR {2}run failed: command|^ERROR: "?\S{1,40}"? exited with \d|^Failed: {2,8}\S|^\s{0,6}(?:NX {1,4})?Running target |Tasks?: {2,8}\d|^NX {2,3}|Failed tasks:|the following (?:tasks|commands) failed|Command "[^"]{1,200}" (?:failed|exited)|make(?:\[\d{1,3}\])?: (?:Leaving|Entering) directory|buildx failed with: ERROR: .{0,80}failed to solve: process|action_code: \d|A problem occurred evaluating|There was a failure while|A failure occurred while executing|\b(?:TaskExecution|MojoExecution|LifecycleExecution|Build)Exception: )/i,
    weight: 30,
    example: ' ERROR  run failed: command  exited (1)',
  },
  {
    name: 'verdict of a pipeline',
    family: 'runner',
    pattern:
      /^(?:Executing the custom container implementation failed|(?:\[\w{1,20}\] )?Step script exited with code|Finished: (?:FAILURE|UNSTABLE|ABORTED)$|ERROR: script returned exit code \d|\[error\] (?:Total time: |\S{1,4} errors? found$|\([^)]{1,80}\) (?:Compilation failed|\S{0,60}TestsFailedException))|Error: (?:[Ss]ome|[Oo]ne or more|\d{1,6}) tests? (?:have )?failed\.?$)/,
    weight: 14,
    example: 'ERROR: script returned exit code 1',
  },
  {
    name: 'exception that only says what failed',
    family: 'trace',
    pattern:
      /^\s{0,8}(?:E {2,12})?[\w.]{0,80}(?:Error|Exception): (?:(?:Command|Script|Process|Subprocess) .{0,300}(?:return(?:ed|s)|exit(?:ed|s)?|failed)\b.{0,60}$|\S{1,160}(?: \d{1,4}\/\d{1,4})? failed!?$)/,
    weight: 64,
    example: 'E       AssertionError: Script returned code: 1',
  },
  {
    name: 'go says that a package failed',
    family: 'test',
    pattern: /^FAIL$|^exit status \d{1,3}$|^FAIL\t\S{1,200}\t[\d.]{1,10}s$/,
    weight: 20,
    example: 'FAIL',
  },
]

/** Lines never shown: progress, advice, tidying up. */
export const NOISE: Rules = [
  {
    name: 'download or progress',
    family: 'package',
    pattern:
      /^(?:\[INFO\] )?(?:Download(?:ing|ed) (?:from |\S{1,60}:|https?:|\S{1,120}(?:\.whl|\.jar|\.pom|\.crate|\.tgz|\.tar|-\d))|Progress \(\d|Get:\d{1,5} |Hit:\d|Ign:\d|Fetched |Reading |Unpacking |Selecting previously|Preparing to unpack|Setting up \w|Processing triggers|Collecting \w|Using cached|Requirement already|Installing collected|Successfully |Receiving objects|Resolving deltas|remote: (?:Counting|Compressing|Enumerating|Total)|go: (?:downloading|finding|extracting|added)|\s{0,12}(?:Compiling|Downloaded|Fresh|Checking|Blocking|Updating|Locking|Adding) \S{1,80} v?\d|[ #=.-]{8,}\s{0,3}[\d.]{0,6}%?$|\s{0,4}\d{1,3}% |\s{0,6}\d{1,3}(?:\.\d)?[kKMG]? .{0,60}--:--:--|[\da-f]{12}: (?:Pulling|Waiting|Download|Verifying|Pull complete|Extracting|Already|Layer|Pushed|Preparing)|#\d{1,4} (?:sha256|DONE|CACHED|resolve|extracting|transferring|sending|\.\.\.))/,
    weight: 0,
    example: 'Downloading from central: https://repo.example/a/b/1.0/b-1.0.pom',
  },
  {
    name: 'advice and deprecation',
    family: 'package',
    pattern:
      /(?:^npm (?:warn|WARN|notice)\b|^\[?notice\]? |new (?:major |minor |patch )?(?:release|version) of (?:pip|npm)|^warning .{1,200} > |looking for funding|packages? ha(?:s|ve) newer versions|^Try `|^npm (?:error|ERR!) (?:Fix the upstream|this command with --|to accept an incorrect)|^\[Pipeline\] |npm (?:fund|audit fix)|packages are looking|^Run with --|^> (?:Run with|Get more help)|^\[ERROR\](?:$| (?:->|To see the full|Re-run Maven|For more information|After correcting|\[Help| {2}mvn <args>|\s{0,9}$))|^npm (?:error|ERR!)(?: \d{3}| [a-z]{3,10})?$|^npm (?:error|ERR!) (?:404 )?(?:Note that you|tarball, folder|Usage:|Options:|aliases:|Run "npm help|For a full report|In most cases|a package version|A complete log|\/\S{1,200}report\.txt|\[-{1,2}\w)|A complete log of this run|^\* (?:Try|Get more help):?|For more details see|^note: (?:run with|this error originates)|Use --(?:stacktrace|info|debug|scan)|^The following .{1,60} deprecat|Deprecated Gradle features|warning-mode all|^hint: |This error might have occurred|npm-debug\.log)/,
    weight: 0,
    example: 'npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported',
  },
  {
    name: 'something is deprecated',
    family: 'package',
    pattern:
      /^(?!E {2}|(?:FAILED|ERROR) \S).{0,2000}(?:(?:is|are|being|has been) deprecated\b|DeprecationWarning)/,
    weight: 0,
    example: 'app.py:3: DeprecationWarning: the option is old',
  },
  {
    name: 'row of statistics',
    family: 'generic',
    pattern:
      /^\s{0,8}(?:[A-Z][\w ./()%'-]{2,60}?(?:\s{3,60}|\t)0(?:\.0{1,3})?(?: ?(?:%|m?s))?|(?!.{0,60}(?:[Ee]rror|[Ff]ail))[A-Z][\w ./()%'-]{2,60}?(?:\s{3,60}|\t)\d[\d.]{0,12}(?: ?(?:%|m?s|[kKMG]i?B))?)$/,
    weight: 0,
    example: 'Compilation failures                  0',
  },
  {
    name: 'head of a test session',
    family: 'test',
    pattern:
      /^(?:platform \w{1,20} -- \w|cachedir: |rootdir: |configfile: |plugins: |hypothesis profile |collecting \.{3}|collected [1-9]\d{0,6} items?|created: \d{1,4}\/\d|Test run for \S|={5,60} test session starts =)/,
    weight: 0,
    example: 'rootdir: /app',
  },
  {
    name: 'head of a script runner',
    family: 'package',
    pattern: /^(?:yarn run v\d|info Visit https:\/\/yarnpkg|> [@\w./-]{1,100}@\d[\w.-]{0,30} \w)/,
    weight: 0,
    example: 'yarn run v1.22.22',
  },
  {
    name: 'closing line of a test runner',
    family: 'test',
    pattern:
      /^\s{0,8}(?:Time: {1,12}[\d.]{1,12} ?m?s\b|Time: [\d:.]{1,12}(?: \w{1,8})?, Memory: \d|Ran all test suites|Snapshots: {1,8}\d{1,6} (?:passed|total)|(?:Start at|Duration) {2}\d|Finished in [\d.]{1,12} ?s|Randomized with seed \d|(?:\[INFO\] )?(?:Test execution|Total) time: {0,4}[\d.]|[#ℹ] duration_ms \d|\[[=-]{10}\] )(?!.{0,200}\b(?:fail|error))/,
    weight: 0,
    example: 'Time:        0.286 s, estimated 1 s',
  },
  {
    name: 'package of go that passed or has no tests',
    family: 'test',
    pattern:
      /^(?:\?\s{1,8}\S{1,200}\s{1,8}\[no test files\]|ok\s{1,8}\S{1,200}\s{1,8}(?:[\d.]{1,12}s|\(cached\)))/,
    weight: 0,
    example: '?   \texample.com/app\t[no test files]',
  },
  {
    name: 'encoded data',
    family: 'generic',
    pattern: /^\s{0,8}[A-Za-z0-9+/]{60,4000}={0,2}$/,
    weight: 0,
    example: 'VGhpcyBpcyBub3QgYSBtZXNzYWdlIGF0IGFsbCwganVzdCBkYXRhIHRoYXQgd2FzIGVuY29kZWQ=',
  },
  {
    name: 'tidying up',
    family: 'runner',
    pattern:
      /^(?:Post job cleanup|Cleaning up orphan|Terminate orphan|Temporarily overriding HOME|Adding repository directory|\/usr\/bin\/git (?:version|config|submodule)|git version |Entering '|Removed matching|http\.https:\/\/|Add matcher|Remove matcher|##\[)|^(?:with:|env:|shell: \S)/,
    weight: 0,
    example: 'Post job cleanup.',
  },
]

/** A line that says itself that it is less than an error. */
export const LOWER_LEVEL: Rule = {
  name: 'level below an error',
  family: 'generic',
  pattern:
    /^(?!.{0,200}\*\*\* FAILED)(?:[^\s|]{1,40}[\s|]{1,3}){0,4}\[? {0,2}(?:INFO|DEBUG|TRACE|VERBOSE|WARN|WARNING|info|debug|trace|verbose|warn|warning|Warning)\b ?\]?(?: ?[:|\])-]|\s)|\blevel=(?:info|debug|warn|warning)\b|"level":"?(?:info|debug|warn)|: (?:warning|note)[: ]|^\S{1,240}\(\d{1,6}(?:,\d{1,6})?\): warning /,
  weight: 0,
  example: '2024-05-01 12:00:00 INFO retry after error',
}

/** Lines that tell of success. */
const PASSED: Rules = [
  {
    name: 'passed test',
    family: 'test',
    pattern:
      /^(?:SKIPPED|XPASS|XFAIL) |^\s{0,24}(?:[✓✔√✅☑]|● Console|ok \d|PASS(?:ED)?\b|--- (?:PASS|SKIP)|=== (?:RUN|PAUSE|CONT|NAME)|\[ {0,7}(?:OK|RUN|PASSED) {0,7}\]|◇ |↳ |[↓○] )|(?:\.\.\.|:|\)) ?(?:ok|OK|PASSED|Passed|passed|SUCCESS)$|\s(?:PASSED|XFAIL|SKIPPED)\b(?: {1,80}\[|$)|\| ?(?:SKIP|PASS|OK|RUN|DONE) {0,4}\|$|^test \S{1,200} \.\.\. (?:ok|ignored)$/,
    weight: 0,
    example: 'test tests::reports_an_error ... ok',
  },
  {
    name: 'passed or skipped test of Pester and Playwright',
    family: 'test',
    pattern: /^\s{0,12}(?:\[\+\] \S|- {1,6}\d{1,6} \[)/,
    weight: 0,
    example: '  [+] fails if the name does not exist 15ms',
  },
]

/** What is done beside the work, for those who watch it: where that fails, the job goes on. */
export const SIDE_WORK: Rule = {
  name: 'upload of what was measured',
  family: 'runner',
  pattern:
    /\b(?:[Uu]pload(?:ing|ed|s)?\b.{0,60}\b(?:report|summary|coverage|metric|stat|telemetry|log|result)s?\b|(?:report|SUMMARY|summary|coverage|metric|stat|telemetry|result)s?\b.{0,40}\b[Uu]pload|storage (?:write|read) check|[Tt]elemetry|[Aa]nalytics|(?:save|restore|saving|restoring|write to|read from) (?:the )?cache\b|cache (?:service|server|storage|backend))/,
  weight: 0,
  example: 'Failed to upload the test reports: access denied',
}

/** Lines that tell of success, or merely speak of errors: they are never a cause, but may be context. */
export const DECOYS: Rules = [
  ...PASSED,
  {
    name: 'nothing failed',
    family: 'test',
    pattern:
      /^(?!.{0,300}\b[1-9]\d{0,6} (?:tests? |specs? |suites? )?(?:fail|error|problem|issue))(?!.{0,300}(?:[Ff]ailures?|[Ee]rrors?|[Ff]ailed)[:=] ?[1-9]).{0,300}(?:\b(?:0|no|No|zero) (?:errors?|fail(?:ed|ures?|ing)|warnings?|vulnerabilities|problems|issues)\b|(?:Failures?|Errors?|failed|errors?)[:=] ?0\b)/,
    weight: 0,
    example: 'Tests run: 5, Failures: 0, Errors: 0, Skipped: 0',
  },
  {
    name: 'way by which a header was included',
    family: 'compiler',
    pattern: /^In file included from \S|^\s{1,40}from \S{1,240}:\d{1,7}[:,]/,
    weight: 0,
    example: 'In file included from ../lib/panel.h:7:0,',
  },
  {
    name: 'another try of the same',
    family: 'test',
    pattern: /\((?:retry|repeat|attempt) ?#?\d{1,3}\)/i,
    weight: 0,
    example: '  ✘  39 [chromium] › e2e/login.spec.ts:12:5 › Login (retry #1) (58.8s)',
  },
  {
    name: 'step of a build',
    family: 'compiler',
    pattern:
      /^\s{0,6}(?:(?:CC|CXX|LD|AR|AS|CPP|GEN|LINK|HOSTCC|OBJCOPY|CCLD|RANLIB|INSTALL|JAVAC|GO|RUSTC)\s{1,8}\S{1,240}$|(?:▸ )?\t?(?:Compil(?:e|ing)|Link(?:ing)?|Copy(?:ing)?|Process(?:ing)?|CodeSign|Touching|Signing|Build(?:ing)?|Archiv(?:e|ing))\w{0,20} \S{1,240}(?: \S{1,80}){0,3}$|\[\s{0,3}\d{1,6}(?:%|\/\d{1,6})\] \S)/,
    weight: 0,
    example: '  CC      src/error.o',
  },
  {
    name: 'that it will be tried again, or that work goes on',
    family: 'generic',
    pattern:
      /\b(?:trying again|will (?:retry|be retried|try again)|on try \d{1,3} of \d|(?:going|carrying|moving) on without|continuing (?:without|anyway)|falling back to|non-fatal)/i,
    weight: 0,
    example: 'Command timed out after 60 seconds on try 1 of 11, trying again',
  },
  {
    name: 'where a type of a message is from',
    family: 'compiler',
    pattern: /^ {1,4}- '.{1,120}' is from '/,
    weight: 0,
    example: " - 'Basket' is from 'package:shop/basket_error.dart' ('lib/basket_error.dart').",
  },
  {
    name: 'path and nothing else',
    family: 'package',
    pattern: /^\s{0,12}(?:[\w@.+-]{1,80}\/){1,20}[\w@.+-]{1,80}$/,
    weight: 0,
    example: 'dist/client/forbidden.js.map',
  },
  {
    name: 'warning of an interpreter at a place',
    family: 'trace',
    pattern: /^\S{1,240}:\d{1,7}: \w{0,40}Warning: /,
    weight: 0,
    example: '/app/lib/functions.py:2682: UserWarning: the call failed to be cached',
  },
  {
    name: 'pipe that its reader closed',
    family: 'shell',
    pattern: /(?:standard output|write error): Broken pipe$/,
    weight: 0,
    example: 'yes: standard output: Broken pipe',
  },
  {
    name: 'command that is echoed',
    family: 'shell',
    pattern:
      /^(?:\+{1,4} |\$ |npm (?:error|ERR!) {3,}|> (?![A-Z])(?!.{0,200}\b(?:Error|error|failed|FAILED|Failed|Could not|Cannot)\b)|\[command\]|(?:\S{0,100}\/)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|rustc|javac|ar|cmake|libtool|echo|if|for|while|export) (?:-|\S{0,60}\s-|\[|"|'))/,
    weight: 0,
    example: '+ echo "error: nothing to do"',
  },
  {
    name: 'name that speaks of errors',
    family: 'package',
    pattern:
      /^(?:\s{0,12}(?:Compiling|Checking|Fresh|Installing|Installed|Adding|adding|copying|creating|Copying|Creating|Linking|Building|Generating|inflating:|extracting:|x|a|create mode \d{6}|delete mode \d{6}|rename|Copied|Uploading|Uploaded|-rw\S{7}|drwx\S{6}|├|└|│ {1,4}[├└]) {1,3}\S|(?!.{0,160}(?:exceed|limit)).{0,120}\s[\d.]{1,9} ?[kKM]i?B\b.{0,60}$|.{0,200} \| {1,6}\d{1,6} [+-]{1,80}$)/,
    weight: 0,
    example: '   Compiling thiserror v1.0.69',
  },
  LOWER_LEVEL,
]
