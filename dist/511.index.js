export const id = 511;
export const ids = [511];
export const modules = {

  8892:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  excerptFrom: () => (  excerptFrom),
  excerptOf: () => (  excerptOf)
});

;
const COMPILERS = [
    {
        name: 'position, then error',
        family: 'compiler',
        pattern: /^(?:\[?(?:ERROR|error)\]?:? )?\S.{0,240}?[\w)\]'"+][:(]\d{1,7}(?:[:,.-]\d{1,7}){0,3}\)?(?::| -)? {0,2}(?:\w{1,12} )?(?:fatal |syntax |internal compiler )?error\b/i,
        weight: 84,
        after: 3,
        example: "src/app/main.c:12:5: error: 'x' undeclared (first use in this function)",
    },
    {
        name: 'error, then position on the next line',
        family: 'compiler',
        pattern: /^error(?:\[[\w:-]{2,60}\])?: (?!could not compile|aborting due|test failed|process didn't exit|script )/,
        weight: 84,
        after: 6,
        example: 'error[E0308]: mismatched types',
    },
    {
        name: 'command of a workflow behind a prefix',
        family: 'compiler',
        pattern: /^::error(?: [^\n]{0,400}?)?::\S/,
        weight: 84,
        after: 2,
        example: "::error file=app/Basket.swift,line=344::missing argument for parameter 'owner' in call",
    },
    {
        name: 'type checker of a framework',
        family: 'compiler',
        pattern: /^(?:Type error|Syntax error|TypeScript error|ParseError|Parse error|Parsing error)\b(?: in .{1,200}|: )/i,
        weight: 84,
        before: 1,
        after: 5,
        blanks: true,
        example: "Type error: Property 'a' does not exist on type 'B'.",
    },
    {
        name: 'JVM compiler behind a build tool',
        family: 'compiler',
        pattern: /^(?:\[ERROR\] |\[error\] |e: |\* )?(?:file:\/\/)?\S{1,300}\.(?:java|kts?|scala|groovy|gradle)(?::\[\d|: ?\(?\d|:\d)/,
        weight: 82,
        after: 4,
        example: '[ERROR] /app/src/main/java/App.java:[7,16] cannot find symbol',
    },
    {
        name: 'Kotlin, Swift or Scala without a file',
        family: 'compiler',
        pattern: /^(?:e: |\[error\] (?!\(|Total|stack|Failed|Error during|\s{0,20}$))\S/,
        weight: 74,
        after: 2,
        example: 'e: warnings found and -Werror specified',
    },
    {
        name: 'bundler: module not found',
        family: 'compiler',
        pattern: /(?:Module not found|Can(?:not|'t) (?:resolve|find module|find package|find file)|Could not resolve (?!host)|Failed to resolve (?:import|entry|module|dependency|config)|Unable to resolve (?:module|path|specifier)|No matching export|Missing "[^"]{1,80}" specifier|is not exported by|Rollup failed to resolve)/,
        weight: 84,
        after: 4,
        example: "Module not found: Error: Can't resolve './missing' in '/app/src'",
    },
    {
        name: 'bundler: file with an error',
        family: 'compiler',
        pattern: /^(?:ERROR in (?!\d)|Error in |ERROR {2}in |\[vite\]: |\[plugin (?=[^\]\s]{1,80}\]$)|✘ \[ERROR\] |\[!\] )\S/,
        weight: 74,
        after: 4,
        example: 'ERROR in ./src/index.js 3:0-28',
    },
    {
        name: 'unresolved symbol, as a compiler says it',
        family: 'compiler',
        pattern: /(?:[Uu]nresolved reference|cannot find symbol|[Uu]ndefined (?:reference to|symbols?\b|identifier)|unresolved external symbol|undeclared identifier|redeclared in this block|multiple definition of|duplicate symbol|symbol\(s\) not found|undefined: \w|implicit declaration of)/,
        weight: 80,
        after: 2,
        example: "main.o: undefined reference to `start'",
    },
    {
        name: 'linker',
        family: 'compiler',
        pattern: /^(?:\S{0,200}\/)?(?:ld|ld\.\w{2,5}|rust-lld|lld|mold|LINK) ?(?:: |\s: )(?!warning)\S/,
        weight: 78,
        after: 1,
        example: '/usr/bin/ld: cannot find -lssl: No such file or directory',
    },
    {
        name: 'CMake or Meson',
        family: 'compiler',
        pattern: /^(?:CMake Error\b|\S{1,200}meson\.build:\d{1,6}:\d{1,6}: ERROR|ERROR: Problem encountered)/,
        weight: 84,
        after: 6,
        blanks: true,
        example: 'CMake Error at CMakeLists.txt:5 (find_package):',
    },
    {
        name: 'configure',
        family: 'compiler',
        pattern: /^configure: error: \S/,
        weight: 88,
        after: 3,
        blanks: true,
        example: 'configure: error: Package requirements (foo >= 2) were not met:',
    },
    {
        name: 'TeX',
        family: 'compiler',
        pattern: /^! (?:[A-Z]\w|==>)/,
        weight: 80,
        after: 3,
        example: '! Undefined control sequence.',
    },
    {
        name: 'error in a ruled heading',
        family: 'compiler',
        pattern: /^-- [A-Z][A-Z ]{4,60} -{3,}/,
        weight: 82,
        after: 6,
        blanks: true,
        example: '-- TYPE MISMATCH ---------------------------- src/Main.elm',
    },
    {
        name: 'error with a code from a catalogue',
        family: 'compiler',
        pattern: /\b(?:fatal )?error (?:[A-Z]{1,10}\d{2,6}|AVT\d{4}|E\d{4})\b ?:/,
        weight: 84,
        after: 1,
        example: "Program.cs(4,9): error CS0103: The name 'x' does not exist in the current context",
    },
    {
        name: 'terraform or another tool with boxes',
        family: 'compiler',
        pattern: /^[│┃|] ?(?:Error|error): \S/,
        weight: 88,
        after: 7,
        blanks: true,
        example: '│ Error: Reference to undeclared resource',
    },
    {
        name: 'caret diagnosis',
        family: 'compiler',
        pattern: /^\s{0,80}\^[\^~-]{0,80} (?:[A-Z][a-z]|error|note: expected)\w{0,20}.{3,}/,
        weight: 66,
        before: 2,
        example: '                 ^ Unresolved reference: useVectorSupport',
    },
    {
        name: 'number of errors',
        family: 'compiler',
        pattern: /^(?:.{0,60}\b)?(?:Found |Total |failed with |generated )?[1-9]\d{0,5} (?:fatal )?(?:errors?|problems?|issues?)\b(?! during collection).{0,80}$/,
        weight: 44,
        total: true,
        example: 'Found 3 errors in 2 files.',
    },
];

;
const CONTAINERS = [
    {
        name: 'image or registry',
        family: 'container',
        pattern: /(?:manifest (?:unknown|for \S{1,200} not found)|no matching manifest|pull access denied|toomanyrequests|repository does not exist|denied: \S|unauthorized: \S|invalid reference format|failed to (?:resolve source metadata|resolve reference|authorize|fetch oauth|push|pull|copy|export)|ErrImagePull|ImagePullBackOff|name unknown|no basic auth credentials|unexpected status(?: from| code)?)/,
        weight: 84,
        after: 1,
        example: 'manifest for app:nosuch not found: manifest unknown: manifest unknown',
    },
    {
        name: 'daemon',
        family: 'container',
        pattern: /(?:Error response from daemon|Cannot connect to the Docker daemon|error during connect|OCI runtime|executable file not found in \$PATH|port is already allocated|failed to (?:create|start) (?:shim|container|task)|container \S{1,120} (?:is unhealthy|exited))/,
        weight: 84,
        after: 1,
        example: 'Error response from daemon: driver failed programming external connectivity',
    },
    {
        name: 'build context',
        family: 'container',
        pattern: /(?:failed to (?:compute cache key|calculate checksum|read dockerfile|load build definition|parse (?:stage|platform))|failed to solve: (?!process )\S|COPY failed|ADD failed|dockerfile parse error|Dockerfile parse error|unknown instruction|forbidden path outside|no such service)/,
        weight: 84,
        after: 2,
        example: 'ERROR: failed to solve: node:99: failed to resolve source metadata for docker.io/library/node:99',
    },
    {
        name: 'line of the Dockerfile that failed',
        family: 'container',
        pattern: /^\s{0,4}\d{1,5} \| >>> \S/,
        weight: 52,
        example: '  12 | >>> RUN npm ci',
    },
    {
        name: 'command of the Dockerfile that failed',
        family: 'container',
        pattern: /(?:did not complete successfully: exit code|returned a non-zero code: \d|executor failed running)/,
        weight: 36,
        example: 'ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    },
    {
        name: 'cluster',
        family: 'container',
        pattern: /(?:Error from server|no matches for kind|unable to recognize|CrashLoopBackOff|OOMKilled|exceeded its progress deadline|timed out waiting for|error validating|is invalid: |FailedScheduling|Insufficient (?:cpu|memory)|(?:INSTALLATION|UPGRADE) FAILED|failed to (?:download|install|render) chart|error: the server doesn't have|The connection to the server)/,
        weight: 82,
        after: 2,
        example: 'Error from server (NotFound): namespaces "prod" not found',
    },
];

;
const DEPLOYERS = [
    {
        name: 'HTTP status',
        family: 'deploy',
        pattern: /(?:\bHTTP(?:\/[\d.]{1,3})?(?: Error)?:? ?(?:status |code |error )?:?\s?[45]\d\d\b|\b[Ss]tatus(?: [Cc]ode)?(?: of)?\s?[:=]?\s?[45]\d\d\b|returned error: [45]\d\d|\b(?:40[0-9]|41\d|42\d|50[0-4]) (?:Client Error|Server Error|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|response (?:code|status)[:=]? ?[45]\d\d)/,
        weight: 78,
        before: 1,
        after: 2,
        example: 'release failed with status: 403',
    },
    {
        name: 'cloud API',
        family: 'deploy',
        pattern: /(?:\) when calling the \w|\b(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT|STACK)\w{0,20}_FAILED\b|ROLLBACK_COMPLETE|ERROR: \(gcloud\.|\((?:AuthorizationFailed|InvalidTemplate)|NotFound\)|AccessDenied|InvalidClientTokenId|ExpiredToken|UnrecognizedClient|ThrottlingException|NoSuchBucket|ResourceConflict|QuotaExceeded|QUOTA_|quota exceeded|LimitExceeded|is not authorized to perform|does not have permission|PERMISSION_DENIED|UNAUTHENTICATED|NOT_FOUND|ALREADY_EXISTS|FAILED_PRECONDITION|INVALID_ARGUMENT|RESOURCE_EXHAUSTED)/,
        weight: 84,
        after: 2,
        example: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    },
    {
        name: 'not allowed',
        family: 'deploy',
        pattern: /(?:[Uu]nauthori[sz]ed\b|[Ff]orbidden\b|[Aa]uthentication (?:failed|required|error)|[Aa]uthori[sz]ation (?:failed|required)|[Aa]ccess (?:is )?denied|[Bb]ad credentials|[Ii]nvalid (?:credentials?|token|api key|API key|username or password|grant|license|signature)|invalid_grant|[Ll]ogin (?:failed|incorrect)|not logged in|could not read (?:Username|Password)|[Cc]redentials (?:could not|not found|are missing|have expired)|Unable to locate credentials|token (?:has )?expired|[Ii]nsufficient (?:permissions|scope|privileges)|[Pp]ermission to \S|Resource not accessible|requires authentication|You (?:do not have|don't have|must be logged)|need to (?:be logged in|log ?in))/,
        weight: 80,
        before: 1,
        after: 1,
        example: 'remote: Permission to acme/app.git denied to bot.',
    },
    {
        name: 'network',
        family: 'deploy',
        pattern: /(?:[Cc]ould not resolve host|getaddrinfo|[Tt]emporary failure in name resolution|[Nn]ame or service not known|nodename nor servname|no such host|dns error|[Ff]ailed to lookup address|ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|[Cc]onnection (?:refused|reset|timed out|closed|aborted|error)|[Nn]o route to host|[Nn]etwork is unreachable|TLS handshake|SSL (?:error|certificate)|SSLError|SSL_ERROR|x509: |certificate (?:verify failed|has expired|is not trusted|problem)|socket hang up|unexpected EOF|[Rr]ead timed out|[Hh]ost key verification failed|Failed to connect to|unable to access ')/,
        weight: 78,
        before: 1,
        after: 1,
        example: 'curl: (6) Could not resolve host: nosuch.example',
    },
    {
        name: 'out of time',
        family: 'deploy',
        pattern: /(?:[Tt]imed? ?-?out (?:of \d|after|exceeded|waiting|while|reached|in \d)|\b[Tt]imed out\b|deadline exceeded|DeadlineExceeded|[Ee]xceeded (?:the )?(?:timeout|time limit|maximum execution)|TimeoutError|TIMEOUT\b|test timed out|took (?:too long|> ?\d|(?:more|longer) than \d)|no (?:output|response) (?:has been )?received)/,
        weight: 74,
        after: 1,
        example: 'Timed out after 300 seconds waiting for the service to become healthy',
    },
    {
        name: 'limit of a service',
        family: 'deploy',
        pattern: /(?:[Rr]ate limit|too many requests|[Tt]oo [Mm]any (?:retries|requests|open files|redirects)|secondary rate|abuse detection|retries exhausted|[Rr]etry (?:limit|attempts) (?:exceeded|exhausted)|giving up after)/,
        weight: 72,
        example: 'API rate limit exceeded for installation ID 12345.',
    },
    {
        name: 'database',
        family: 'deploy',
        pattern: /(?:\bSQLSTATE\b|^FATAL: {1,2}\S|Access denied for user|["'`] (?:does not|already) exist|constraint failed|violates (?:foreign|not-null|unique|check|row-level|primary)|duplicate key|could not (?:connect to server|serialize)|deadlock|Error: P\d{4}|ORA-\d{5}|no such table|[Mm]igrations? (?:are pending|is pending|failed|error))/,
        weight: 78,
        before: 1,
        after: 2,
        example: 'ERROR:  relation "users" does not exist at character 15',
    },
    {
        name: 'playbook or plan',
        family: 'deploy',
        pattern: /^(?:fatal: \[\S{1,120}\]: |failed: \[\S{1,120}\] |ERROR! \S|error: update failed|Error: Deployment failed|Error: \d{1,3} error|\s{0,4}!\s{3,6}\S)/,
        weight: 82,
        after: 2,
        example: 'fatal: [web1]: FAILED! => {"changed": false, "msg": "no such package"}',
    },
    {
        name: 'provisioning profile',
        family: 'deploy',
        pattern: /^(?=.{0,300}[Pp]rovisioning profile)(?=.{0,300}\b(?:[Nn]o|[Mm]issing|[Ee]xpired|not|\w{2,6}n't|[Ii]nvalid|requires?)\b)/,
        weight: 72,
        after: 1,
        example: 'error: No profile for team: the provisioning profile has expired',
    },
    {
        name: 'release or publication',
        family: 'deploy',
        pattern: /(?:cannot publish over|You cannot publish|already (?:been )?published|previously published|already exists\b|File already exists|[Ss]igning (?:failed|for \S)|[Cc]ode ?[Ss]ign(?:ing)? (?:[Ee]rror|failed|is required)|No (?:signing|profiles|certificate)|[Kk]eystore|[Nn]otari[sz]ation (?:failed|Invalid)|gpg: (?!key|using|keybox|Good|imported|Total|\s)\S|is not a valid (?:version|tag|semver)|[Vv]alidation [Ff]ailed)/,
        weight: 72,
        after: 1,
        example: 'npm error 403 You cannot publish over the previously published versions: 1.0.0.',
    },
];

;
const GENERIC = [
    {
        name: 'line that begins with its level',
        family: 'generic',
        pattern: /^\W{0,6}(?:ERROR|Error|error|ERR|ERRO|FATA|FATAL|Fatal|fatal|CRITICAL|Critical|SEVERE|FAILURE|Failure|FAILED|Failed)\b(?: in \S{1,60}| \[[\w.:-]{1,40}\]| \(\w{1,20}\))?(?:[\])]{0,2}[:|!]|\]| -| {2}| (?=[A-Z"'`[]))/,
        weight: 70,
        before: 1,
        after: 3,
        example: 'ERROR: no mapping for the image',
    },
    {
        name: 'label in capitals that complains',
        family: 'generic',
        pattern: /^(?:[A-Z]{2,20} ){0,3}(?:MISSING|REGRESSION|MISMATCH|VIOLATION|INVALID|CONFLICT|DENIED|UNKNOWN|BROKEN|REJECTED|CRASH(?:ED)?|UNEXPECTED|OUTDATED|EXCEEDED)(?: [A-Z]{2,20}){0,3}: \S/,
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
        pattern: /错误|錯誤|失败|失敗|异常|找不到|无法|致命|エラー|오류|실패|ошибка|Fehler:|fehlgeschlagen|erreur ?:|échec|\berro:|\berror:/,
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
        pattern: /(?<![\w./$-])(?:[Ff]ailed (?:to|with|because|due|in|on|at|for|while|when|during)\b|errored (?:after|with|out)|(?:has|have|was|is|build|Build|step|check|checks|command|compilation|validation|verification) failed\b|[Ff]ailure(?: \w{1,20}){0,3}:|FAILED\b)/,
        weight: 52,
        before: 1,
        after: 2,
        example: 'Failed to load the configuration of the site',
    },
    {
        name: 'something cannot be',
        family: 'generic',
        pattern: /(?<![\w./$-])(?:[Cc]annot|[Cc]an't|[Cc]ould ?n(?:ot|'t)|[Uu]nable to|[Nn]ot found|[Nn]o such|[Mm]issing|is not (?:a|an|set|defined|supported|installed|allowed|available|valid)|are not|must (?:be|have|not)|does ?n(?:ot|'t)|[Ii]nvalid|[Uu]ndefined|[Uu]nresolved|[Uu]nexpected|[Uu]nsupported|[Uu]nknown|[Ii]ncompatible|[Mm]ismatch(?:ed)?|[Dd]enied|[Rr]efused|[Rr]ejected|[Ee]xpired|[Cc]onflict|[Nn]o (?:valid|suitable|usable)|did ?n(?:ot|'t)|out[- ]of[- ]date|[Oo]utdated|[Cc]hanges? detected|[Uu]ncommitted|dirty|[Dd]iffers?|[Vv]iolat\w{1,6}|[Aa]bort(?:ed|ing)|[Cc]rash\w{0,4}|[Bb]roken|[Cc]orrupt\w{0,4}|[Dd]eadlock)(?![\w/-])/,
        weight: 46,
        before: 1,
        after: 1,
        example: 'The image has no mapping and is not allowed here',
    },
    {
        name: 'error or failure somewhere',
        family: 'generic',
        pattern: /(?<![\w./$-])(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:ed|ure|ures|s|ing)?|FAIL|[Ff]atal|[Ee]xception|[Pp]anic)(?![\w./-])/,
        weight: 36,
        example: 'the build ended in failure',
    },
];

;
const LINTERS = [
    {
        name: 'place, then what is wrong there',
        family: 'linter',
        pattern: /^(?:\[?(?:ERROR|error)\]?:? )?\s{0,4}(?:\.{0,2}\/)?[\w@.\-/\\+ ()[\]]{1,240}\.\w{1,10}[:(]\d{1,7}(?:[:,]\d{1,7}){0,2}\)?(?::| -|,) {0,2}(?!note\b|warning\b|info\b|WARN|debug|INFO|in\b|hint\b)\S/,
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
        pattern: /^\s{0,4}[\w@./\\-]{1,240}\.\w{1,10}:\d{1,7}(?::\d{1,7})? \S.{0,400} [([]@?[\w-]{1,40}(?:\/[\w-]{1,60}){0,2}[)\]]$|^\S{1,240}\.\w{1,10}: \d{1,7}: [A-Z]{1,5}\d{2,5}\b/,
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
        pattern: /^(?:would reformat|Would reformat|reformatted|Diff in|Fixing|\[(?:warn|error)\] \S{1,240}\.\w{1,8}$|Unformatted|File .{1,200} (?:is not formatted|would be reformatted|should be formatted)|Not formatted)/,
        weight: 76,
        after: 0,
        example: 'would reformat src/app.py',
    },
    {
        name: 'verdict of a formatter',
        family: 'linter',
        pattern: /(?:\d{1,6} files? (?:would be reformatted|need(?:s)? formatting)|[Cc]ode style issues|format violations|not (?:properly |correctly )?formatted|^Run .{1,80} to fix|formatting (?:issues?|errors?|check failed)|(?:file|code)s? (?:is|are|should be) (?:not )?(?:clang-)?formatted|imports are incorrectly sorted|files were modified by this hook|^Checked \d{1,7} files?\b.{0,80}Found)/i,
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
        pattern: /^\s{0,4}(?:\^-{1,4} )?(?:SC|DL|MD|CKV_|CKV2_|AVD-|F|E|W|C|R|I|N|D|UP|SIM|ANN|B|S)\d{3,5}\b[:( ]{1,3}\S/,
        weight: 66,
        before: 2,
        after: 3,
        example: 'F401 [*] `os` imported but unused',
    },
    {
        name: 'issue of a security scanner',
        family: 'linter',
        pattern: /^(?:>> Issue: |\s{0,8}❯{1,3}❱? |Check: \w{3,20}: |\s{0,4}FAILED for resource: |Finding: |Rule: {1,9}\S)/,
        weight: 72,
        after: 4,
        example: '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True',
    },
    {
        name: 'quality gate',
        family: 'linter',
        pattern: /(?:QUALITY GATE STATUS: FAILED|[Qq]uality gate (?:has |status: |check )?fail|rated at [\d.]{1,5}\/10|fail-under|exceeds? (?:the )?(?:maximum|max|limit|threshold|budget)|exceeded (?:maximum )?budget|(?:limit|budget|threshold|quota) (?:has |was |is )?(?:been )?exceeded|have been crossed|too many warnings|max-warnings|[Ll]int(?:ing)? (?:failed|errors?))/,
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
];

;
const PACKAGES = [
    {
        name: 'npm: kind of the error',
        family: 'package',
        pattern: /^npm (?:ERR!|error) (?:[A-Z]\w{1,30} |notarget |404 |cipm |ERESOLVE |Missing|Invalid|Cannot|Could not|Unsupported|Your )/,
        weight: 82,
        after: 3,
        example: 'npm error notarget No matching version found for app@9.9.9.',
    },
    {
        name: 'npm: code of the error',
        family: 'package',
        pattern: /^npm (?:ERR!|error) code (?!ELIFECYCLE|1$)\S/,
        weight: 74,
        after: 3,
        example: 'npm error code ETARGET',
    },
    {
        name: 'npm: other lines of the error',
        family: 'package',
        pattern: /^npm (?:ERR!|error) (?!A complete log|code|errno|path|command|cwd|workspace|location|Lifecycle script|signal|gyp (?:info|verb)|Exit status|node -v|Linux|argv|\s{0,20}$|in workspace|In most cases|a package version|This is probably not|There is likely)\S/,
        weight: 66,
        example: 'npm ERR! Missing script: "biuld"',
    },
    {
        name: 'pnpm or yarn',
        family: 'package',
        pattern: /(?:\bERR_PNPM_\w{3,60}|^(?:➤ )?YN(?!0000|0007|0013|0019)\d{4}: .{0,4}(?:.{0,200}(?:can't|couldn't|failed|error|not found|doesn't|forbidden|must|conflict)))/,
        weight: 82,
        after: 3,
        blanks: true,
        example: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
    },
    {
        name: 'no version fits',
        family: 'package',
        pattern: /(?:No matching (?:version|distribution)|[Cc]ould not find a (?:version|distribution)|ResolutionImpossible|No solution found|version solving failed|no versions? of|failed to select a version|no matching package|[Cc]ould not find compatible versions|Unsatisfiable|nothing provides|requirements could not be resolved|conflicting dependencies|dependency conflict|unable to resolve dependency|Package requirements|unmet dependenc| : Depends: |but it is not (?:going to be|installable)|incompatible with|not compatible with|requires a different Python|Unsupported engine|[Cc]onflicting peer|conflict is caused by|[Uu]nknown package|does not exist in the (?:package )?registry|No candidate)/,
        weight: 84,
        after: 3,
        example: 'ERROR: No matching distribution found for nosuchpackage==9.9',
    },
    {
        name: 'package or module that is not there',
        family: 'package',
        pattern: /(?:[Uu]nable to locate package|^No package \S|^Package '[^']{1,100}'|is not available, but is referred|has no installation candidate|[Cc]ould not find (?:gem|artifact|package|module|method|a declaration|a package configuration|a version|com\.|org\.|io\.|any)|[Cc]ould not (?:resolve(?! host)|download|transfer|determine the dependencies|get resource|fetch)|[Cc]annot find (?:module|package|a package)|No module named|unknown revision|no required module|missing go\.sum|module lookup disabled|there is no package called|was not found in any of|Failed to (?:fetch|download|collect dependencies|resolve|retrieve)|not present in the lock|PackagesNotFound|ResolvePackageNotFound|No such module|unable to select packages|[Uu]nable to find a match|none of the (?:repositories|sources)|does not appear to be a (?:Python|gem))/,
        weight: 82,
        after: 3,
        example: '> Could not find com.example:missing:1.0.',
    },
    {
        name: 'lock file out of step',
        family: 'package',
        pattern: /(?:frozen[- ]lockfile|lock ?file (?:is |was )?(?:not up to date|out[- ]of[- ](?:date|sync)|outdated|needs to be updated|not in sync|missing|changed significantly)|needs to be updated but|would have been (?:created|modified) by|is (?:not up[- ]to[- ]date|out[- ]of[- ]date) with|package\.json and package-lock\.json|from lock file$|updates to go\.mod needed|inconsistent vendoring|integrity (?:check|checksum) failed|checksum mismatch|hash(?:es)? (?:mismatch|do not match))/i,
        weight: 84,
        after: 3,
        example: 'error: the lock file /app/Cargo.lock needs to be updated but --locked was passed',
    },
    {
        name: 'apt, apk, dnf, pacman',
        family: 'package',
        pattern: /^(?:E: \S|W: Failed|dpkg: error|ERROR: unable to|Error: Unable to find|error: target not found|error: failed retrieving|Err:\d{1,4} |curl: \(|404 {2}Not Found)/,
        weight: 82,
        after: 1,
        example: 'E: Unable to locate package nosuchpackage',
    },
    {
        name: 'pip, poetry, uv, bundler: their own ERROR',
        family: 'package',
        pattern: /^(?:ERROR: (?!Failed building wheel|Could not build wheels)\S|× (?!This is|python setup|Getting req|Building wheel|Preparing)\S|\s{0,6}╰─▶ \S|Because .{1,200}(?:depends on|requires)|An error occurred while installing)/,
        weight: 74,
        after: 3,
        example: 'ERROR: Invalid requirement: "requests=>2"',
    },
    {
        name: 'build of a package failed',
        family: 'package',
        pattern: /(?:subprocess-exited-with-error|Failed building wheel|Could not build wheels|did not run successfully|gyp ERR! (?:stack Error|not ok|build error|find )|Failed to build (?:gem|installable|\W{0,2}\w))/,
        weight: 56,
        after: 3,
        example: 'error: subprocess-exited-with-error',
    },
    {
        name: 'composer',
        family: 'package',
        pattern: /^\s{0,6}(?:Problem \d{1,4}$|- (?:Required package|Root composer\.json requires|\S{1,100} (?:is|requires|conflicts) ))/,
        weight: 76,
        after: 2,
        example: '    - Root composer.json requires acme/missing, it could not be found in any version',
    },
    {
        name: 'what went wrong (gradle)',
        family: 'package',
        pattern: /^\* What went wrong:/,
        weight: 78,
        after: 6,
        blanks: true,
        example: '* What went wrong:',
    },
    {
        name: 'indented reason of gradle',
        family: 'package',
        pattern: /^\s{0,12}> (?!Task|Configure|Transform|Run with|Get more|Building|IDLE|Starting|Resolve)(?:.{0,300}\b(?:not|failed|[Ee]xception|error|null|invalid|missing|unable|no|There were)\b)/,
        weight: 74,
        after: 2,
        example: '> Compilation failed; see the compiler error output for details.',
    },
    {
        name: 'task that failed',
        family: 'package',
        pattern: /^(?:> Task \S{1,200} FAILED|Execution failed for task|\[ERROR\] Failed to execute goal|:\S{1,200} FAILED$|A problem occurred )/,
        weight: 56,
        after: 2,
        example: '> Task :app:compileJava FAILED',
    },
    {
        name: 'Maven ERROR',
        family: 'package',
        pattern: /^\[ERROR\] (?!\s{0,9}$|->|To see the full|Re-run Maven|For more information|After correcting|\[Help|COMPILATION ERROR|Tests run|mvn )\S/,
        weight: 66,
        after: 1,
        example: '[ERROR] Some problems were encountered while processing the POMs:',
    },
    {
        name: 'go',
        family: 'package',
        pattern: /^go: (?!downloading|finding|extracting|added|upgraded|downgraded|found|creating|to add|warning)\S|^\S{1,200}\.go:\d{1,6}:\d{1,6}: (?:no required|cannot find|package )/,
        weight: 74,
        after: 1,
        example: 'go: example.com/nosuch@v1.0.0: reading example.com/nosuch/go.mod: 404 Not Found',
    },
    {
        name: 'CocoaPods, fastlane, Homebrew',
        family: 'package',
        pattern: /^\[!\] \S/,
        weight: 80,
        after: 4,
        example: '[!] CocoaPods could not find compatible versions for pod "Alamofire":',
    },
    {
        name: 'audit',
        family: 'package',
        pattern: /\b(?:[1-9]\d{0,5} (?:\w{3,10} severity )?vulnerabilit(?:y|ies)(?: found| in)?|found [1-9]\d{0,5} (?:issues?|problems?|errors?|violations?)|Total: [1-9]\d{0,4} \(|advisories found|leaks found: [1-9])/,
        weight: 58,
        after: 1,
        example: '3 high severity vulnerabilities',
    },
    {
        name: 'script of a package file failed',
        family: 'package',
        pattern: /(?:Missing script|script \S{1,80} (?:was not found|does not exist)|Command ["']?\S{1,80}["']? not found|couldn't find a script named|Unknown command|No such (?:command|task|target|script)|is not a(?:n? (?:known|registered|defined|valid))? (?:\w{1,12} )?(?:command|task|target|script)|Task ['"][^'"]{1,120}['"] not found)/,
        weight: 82,
        after: 2,
        example: 'error Command "biuld" not found.',
    },
];

;
const RUNNERS = [
    {
        name: 'runner lost or stopped',
        family: 'runner',
        pattern: /(?:runner has received a shutdown signal|lost communication with the server|hosted runner .{0,80}(?:lost|encountered)|The runner .{0,60}(?:terminated|stopped|is offline)|runner: .{0,60}No space left|Received request to deprovision|spot instance)/,
        weight: 96,
        before: 2,
        example: 'The runner has received a shutdown signal. This can happen when the runner service is stopped.',
    },
    {
        name: 'out of time',
        family: 'runner',
        pattern: /(?:has timed out after \d|exceeded the maximum execution time|job running on runner \S{1,120} has exceeded)/,
        weight: 96,
        before: 3,
        example: "The action 'Test' has timed out after 30 minutes.",
    },
    {
        name: 'disk full',
        family: 'runner',
        pattern: /(?:[Nn]o space left on device|ENOSPC|[Dd]isk (?:quota exceeded|full)|not enough (?:free |disk )?space|running out of disk space)/,
        weight: 92,
        example: 'write /var/lib/docker/tmp/a: no space left on device',
    },
    {
        name: 'exit code that tells',
        family: 'runner',
        pattern: /(?:exit(?:ed)? (?:with )?(?:code|status):? |code )(?:137|139|134|143|124|126|127|3221225477|-1073741819)\b/,
        weight: 62,
        before: 3,
        example: 'Process completed with exit code 137.',
    },
    {
        name: 'action that cannot be used',
        family: 'runner',
        pattern: /(?:Unable to resolve action|Can't find 'action\.ya?ml'|Unexpected value|Invalid workflow|Input required and not supplied|An action could not be found|Missing download info|Unable to process file command|Parameter token or opts\.auth is required|is not allowed to be used|automatically failed because it uses a deprecated)/,
        weight: 90,
        after: 1,
        example: 'Unable to resolve action `acme/nosuch@v1`, repository not found',
    },
    {
        name: 'artifact or cache',
        family: 'runner',
        pattern: /(?:Artifact not found|Unable to (?:find|download) (?:any )?artifact|No artifacts found|artifact with this name already exists|No files were found with the provided path|Dependencies lock file is not found|Some specified paths were not resolved)/,
        weight: 76,
        example: 'Unable to download artifact(s): Artifact not found for name: build',
    },
    {
        name: 'cancelled',
        family: 'runner',
        pattern: /^(?:The operation was canceled|.{0,20}(?:run|job|workflow) was cancel|Canceling since)/,
        weight: 60,
        before: 3,
        example: 'The operation was canceled.',
    },
];

;
const SHELLS = [
    {
        name: 'message of the system',
        family: 'shell',
        pattern: /: (?:[Nn]o such file or directory|[Pp]ermission denied|[Ii]s a directory|[Nn]ot a directory|[Ff]ile exists|[Tt]ext file busy|[Nn]o space left on device|[Oo]peration not permitted|[Aa]rgument list too long|[Cc]annot execute(?: binary file| required file)?|[Ee]xec format error|[Rr]ead-only file system|[Tt]oo many open files|[Dd]irectory not empty|[Bb]roken pipe|[Ii]nvalid argument|[Dd]evice or resource busy|[Aa]ddress already in use)\.?(?: \(.{1,80}\))?$/,
        weight: 82,
        before: 1,
        example: "cp: cannot stat 'dist/app.js': No such file or directory",
    },
    {
        name: 'command that is not there',
        family: 'shell',
        pattern: /(?:: command not found|: not found$|未找到命令|is not recognized as (?:an internal|the name|a name)|No such command|command not found: \S|executable file not found|: Unknown command\b|: bad interpreter|exec: \S{1,80} not found)/,
        weight: 84,
        before: 1,
        example: '/home/runner/work/_temp/a.sh: line 1: frobnicate: command not found',
    },
    {
        name: 'shell syntax or variable',
        family: 'shell',
        pattern: /(?:unbound variable|parameter (?:not set|null or not set)|bad substitution|syntax error(?: near|:|,)|unexpected (?:EOF|end of file|token)|unterminated|conditional binary operator|integer expression expected|unary operator expected|ambiguous redirect|bad array subscript|readonly variable|division by 0)/,
        weight: 82,
        before: 1,
        after: 1,
        example: 'a.sh: line 3: API_URL: unbound variable',
    },
    {
        name: 'option or argument nobody knows',
        family: 'shell',
        pattern: /(?:(?:unrecognized|unknown|illegal|invalid|unexpected|no such|ambiguous|bad|unsupported) (?:command[- ]line )?(?:option|argument|flag|switch|subcommand|command|value|input)s?\b|required (?:option|argument|flag|input|parameter)|the following (?:required )?arguments (?:are required|were not provided)|option requires an argument|[Mm]issing (?:required|argument|operand|option|parameter|value)|flag provided but not defined|too (?:many|few) arguments)/i,
        weight: 76,
        after: 2,
        example: "tar: unrecognized option '--frobnicate'",
    },
    {
        name: 'small tool that says what it cannot do',
        family: 'shell',
        pattern: /^(?:[\w./-]{0,100}\/)?[a-z][\w.+-]{1,30}(?: [a-z-]{2,20})?: (?:line \d{1,6}: )?(?:(?:fatal|parse|compile|read|write|I\/O) )?(?:error\b|fatal\b|cannot\b|can't\b|could ?n[o']t\b|unable\b|failed\b|failure\b|invalid\b|missing\b|no \w|unknown\b|not (?:an?|allowed|found|permitted|supported|valid|enough|able|authori[sz]ed|available|in|the|set|defined|recogni[sz]ed|installed)\b|bad \w|ambiguous\b|expected\b|unexpected\b|refusing\b|illegal\b|denied\b)/i,
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
        pattern: /^(?:fatal: \S|error: (?:failed to push|pathspec|Your local changes|could not|unable|src refspec|cannot)|\s{0,4}! \[(?:remote )?rejected\]|remote: (?:error|fatal|ERROR|Permission|Invalid|Repository not found|Write access|HTTP)|CONFLICT \(|Automatic merge failed|hint: Updates were rejected)/,
        weight: 84,
        before: 1,
        after: 1,
        example: "fatal: couldn't find remote ref refs/heads/gone",
    },
    {
        name: 'ssh, scp, rsync',
        family: 'shell',
        pattern: /(?:Permission denied \((?:publickey|password|keyboard)|Host key verification failed|^ssh: (?:connect|Could not)|^rsync error: |kex_exchange_identification|^Load key \S|Too many authentication failures|Connection closed by (?:\d|remote|UNKNOWN))/,
        weight: 86,
        before: 1,
        example: 'deploy@host.example: Permission denied (publickey).',
    },
    {
        name: 'make without a way to make',
        family: 'shell',
        pattern: /^g?make(?:\[\d{1,3}\])?: \*\*\* (?:No rule to make target|No targets|missing separator|.{1,160}(?:missing separator|recursive variable|multiple target))|^\S{1,200}:\d{1,6}: \*\*\* (?!\[)\S/,
        weight: 86,
        example: "make: *** No rule to make target 'app.o', needed by 'app'.  Stop.",
    },
    {
        name: 'make, told by what it ran',
        family: 'shell',
        pattern: /^(?:g?make(?:\[\d{1,3}\])?: \*\*\* \[|ninja: (?:error|fatal)|FAILED: \S|error: Recipe |task: Failed|gmake: \*\*\*)/,
        weight: 40,
        example: 'make: *** [Makefile:2: build] Error 2',
    },
    {
        name: 'rule of Bazel, Buck, Pants',
        family: 'shell',
        pattern: /^(?:ERROR: \S.{0,300}(?:failed|error|no such|not declared|undeclared|cannot|missing)|\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT)\b|BUILD FAILED:? \S)/,
        weight: 74,
        after: 2,
        example: 'ERROR: /app/BUILD:3:10: Compiling main.cc failed: (Exit 1): gcc failed',
    },
    {
        name: 'PowerShell',
        family: 'shell',
        pattern: /^(?:\S{1,60}: (?:The term|Cannot|Could not|Exception|Access to|A parameter|Unable)|The term '|At line:\d|ParserError: |\S{1,200}\.ps1:\d|.{0,80}Exception calling |Write-Error: |\s{0,4}\| {1,4}(?:The |Cannot |Could ))/,
        weight: 78,
        after: 3,
        example: "frobnicate: The term 'frobnicate' is not recognized as a name of a cmdlet",
    },
    {
        name: 'file that is expected',
        family: 'shell',
        pattern: /(?:[Ff]ile not found|(?:does not|doesn't) exist\b|could not be found|No such file|ENOENT|cannot open|cannot stat|cannot access|[Nn]o files? (?:were )?(?:found|match)|did not match any files|[Nn]othing to (?:commit|upload|deploy))/,
        weight: 72,
        before: 1,
        after: 1,
        example: 'MSBUILD : error MSB1009: Project file does not exist.',
    },
    {
        name: 'number of the system error',
        family: 'shell',
        pattern: /\bE(?:ACCES|PERM|EXIST|ISDIR|NOTDIR|NOSPC|MFILE|ADDRINUSE|PIPE|LOOP|NOTEMPTY|BUSY|INTEGRITY|RESOLVE|TARGET|404|401|403|BADENGINE|USAGE|JSONPARSE)\b/,
        weight: 70,
        example: "Error: EACCES: permission denied, open '/etc/app'",
    },
];

;
const TESTS = [
    {
        name: 'bullet, then the test',
        family: 'test',
        pattern: /^\s{0,8}● (?!Console|Deprecation|Validation Warning|Cannot log after)\S/,
        weight: 82,
        after: 8,
        blanks: true,
        example: '  ● adds › two numbers',
    },
    {
        name: 'FAIL, then file or test',
        family: 'test',
        pattern: /^\s{0,12}(?:FAIL|FAILED|ERROR|TIMEOUT|ABORT|SIG[A-Z]{3,5}|LEAK-FAIL) {1,4}(?:\[ {0,6}[\d.]{1,12}s\] .|\S.{0,200}(?:::|\.\w{1,5}\b| > | › |\[))/,
        weight: 78,
        after: 2,
        example: 'FAILED tests/test_app.py::test_add - assert 3 == 4',
    },
    {
        name: 'numbered failure',
        family: 'test',
        pattern: /^\s{0,6}\d{1,4}\) (?!.{0,200}\b(?:skipped|pending)\b)\S.{2,}/,
        weight: 66,
        after: 7,
        blanks: true,
        example: '  1) Array #indexOf() returns -1 when the value is missing:',
    },
    {
        name: 'assertion of pytest',
        family: 'test',
        pattern: /^E {2,12}\S/,
        weight: 76,
        before: 1,
        example: 'E       assert 3 == 4',
    },
    {
        name: 'heading of a failing test',
        family: 'test',
        pattern: /^(?:_{3,60} .{1,200} _{3,60}|-{2,8} .{1,200} stdout -{2,8}|={3,70}[A-Z ]{3,20}: .{1,200})$/,
        weight: 58,
        example: '_____________________ test_add _____________________',
    },
    {
        name: 'place of a failed assertion',
        family: 'test',
        pattern: /^\S{1,200}\.py:\d{1,6}: (?:[A-Z]\w{2,60}|Failed)$/,
        weight: 50,
        example: 'tests/test_app.py:5: AssertionError',
    },
    {
        name: 'FAIL:, then the test',
        family: 'test',
        pattern: /^(?:FAIL|ERROR|FAILURE|UNEXPECTED SUCCESS): (?!.{0,80}(?:Build|build) failed)\S{1,200}(?: \(.{1,200}\)|$|\.| )/,
        weight: 74,
        after: 2,
        example: 'FAIL: test_add (test_app.AddTest.test_add)',
    },
    {
        name: 'failing test of go',
        family: 'test',
        pattern: /^\s{0,24}--- FAIL: \S/,
        weight: 78,
        after: 4,
        example: '--- FAIL: TestAdd (0.00s)',
    },
    {
        name: 'message in a failing test of go',
        family: 'test',
        pattern: /^\s{2,24}\w{1,80}_test\.go:\d{1,6}: \S/,
        weight: 66,
        after: 4,
        example: '    add_test.go:8: got 3, want 4',
    },
    {
        name: 'label of an assertion',
        family: 'test',
        pattern: /^\s{0,16}(?:Error Trace|Error Message|Failure\/Error|AssertionError|Assertion failed|Expected(?: value)?|Message|Reason|failureType|error)\s{0,3}:(?:\s|$)/,
        weight: 60,
        after: 2,
        example: '     Failure/Error: expect(answer).to eq(42)',
    },
    {
        name: 'package that failed',
        family: 'test',
        pattern: /^FAIL\t\S{1,200} \[/,
        weight: 44,
        example: 'FAIL\texample.com/app/add [build failed]',
    },
    {
        name: 'test line that ends in FAILED',
        family: 'test',
        pattern: /(?: \.\.\.|:|\*{3}|\)| -) {0,4}(?:FAILED|Failed|FAIL|Exception: \w{1,20}|Timeout|Not Run)\b(?! \()|^\S{1,120} > .{1,200} FAILED$|^(?:\S{1,40} ){2,40}FAILED$|^\* .{1,200}\.\.\. ERROR$/,
        weight: 74,
        after: 3,
        example: 'test tests::adds ... FAILED',
    },
    {
        name: 'tag of a failed test',
        family: 'test',
        pattern: /\| FAIL \||\*\*\* FAILED \*\*\*|^\(fail\) |^\s{0,12}\[-\] \S|(?:^|\s)\[ {0,3}(?:FAIL|FAILED|PANICKED|TIMEDOUT|E|failed)(?:!\s\[[\w ]{1,20})? {0,3}\](?: |$)/,
        weight: 76,
        after: 4,
        example: '[  FAILED  ] Adder.AddsTwo (0 ms)',
    },
    {
        name: 'failure at a place',
        family: 'test',
        pattern: /^\S{1,240}[:(]\d{1,6}\)?: (?:Failure|FAILED:?|Assertion .{1,200})$/,
        weight: 80,
        after: 4,
        example: '/src/adder_test.cc:9: Failure',
    },
    {
        name: 'marked in the console of surefire',
        family: 'test',
        pattern: /<<< (?:FAILURE|ERROR)!|^\[ERROR\] {2,6}\S{1,200}\.\w{1,120}(?::\d{1,6}| )/,
        weight: 78,
        after: 3,
        example: '[ERROR] com.example.AddTest.adds -- Time elapsed: 0.01 s <<< FAILURE!',
    },
    {
        name: 'failed test of .NET',
        family: 'test',
        pattern: /^\s{0,8}(?:Failed|X) \S.{1,240} \[(?:< )?\d.{0,16}\]$/,
        weight: 78,
        after: 5,
        example: '  Failed App.Tests.AddTest.Adds [12 ms]',
    },
    {
        name: 'TAP',
        family: 'test',
        pattern: /^\s{0,16}not ok \d{1,6}\b(?!.{0,300}# (?:TODO|SKIP|todo|skip))/,
        weight: 76,
        after: 8,
        example: 'not ok 2 - adds two numbers',
    },
    {
        name: 'recorded issue',
        family: 'test',
        pattern: /^\S{0,3}\s?(?:Test|Suite|Test Case) ['"]?.{1,200}['"]? (?:recorded an issue|failed)\b/,
        weight: 78,
        after: 2,
        example: '✘ Test "adds" recorded an issue at AddTests.swift:7:5: Expectation failed: 3 == 4',
    },
    {
        name: 'assertion of a C library',
        family: 'test',
        pattern: /\b[Aa]ssert(?:ion)? (?:`|'|"|failed|failure|error)|(?:^|: )Assertion \S/,
        weight: 78,
        after: 2,
        example: "app: main.c:4: main: Assertion `1 == 2' failed.",
    },
    {
        name: 'expected and received',
        family: 'test',
        pattern: /^\s{0,12}(?:expected|received|actual|got|want|Expected|Received|Actual|Got|left|right|But was|but was)\b.{0,20}[:=<(]\s{0,3}\S/,
        weight: 52,
        after: 1,
        example: '    Expected: 4',
    },
    {
        name: 'session that was stopped',
        family: 'test',
        pattern: /^!{4,80} \S.{0,200} !{4,80}$/,
        weight: 70,
        after: 1,
        example: '!!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!',
    },
    {
        name: 'test file, then that it failed',
        family: 'test',
        pattern: /(?:^|\s)\S{1,200}[._-](?:test|spec)\.\w{1,4}\b.{0,60}\bfailed\b|\bfailed to pass\b/,
        weight: 74,
        before: 1,
        after: 1,
        example: 'src/cart.test.ts failed to pass within 2 retries',
    },
    {
        name: 'row of a table that failed',
        family: 'test',
        pattern: /^[\w.:/[\]-]{1,120}\s{2,60}(?:FAIL|FAILED|ERROR):?(?:\s|$)/,
        weight: 74,
        example: 'DistilBert           FAIL:     graph_breaks=4, expected=2',
    },
    {
        name: 'count of failed tests',
        family: 'test',
        pattern: /\b(?:[1-9]\d{0,6} (?:tests? |specs? |examples?, |scenarios? |suites? )?(?:failed|failing|failures?)\b|(?:Failures|Errors|failures|failed|Failed)[:=] ?\[?[1-9]|, [1-9]\d{0,5} errors?\b|FAILED \((?:failures|errors)=)/,
        weight: 70,
        total: true,
        example: 'Tests:       1 failed, 3 passed, 4 total',
    },
    {
        name: 'no tests',
        family: 'test',
        pattern: /\b(?:no tests? (?:ran|found|were found|to run|files found)|no test files|collected 0 items|No test(?:s| files?)? (?:found|were|matched|is available)|0 tests? (?:ran|found|collected)|No tests were executed)/i,
        weight: 74,
        after: 2,
        example: '============ no tests ran in 0.01s ============',
    },
    {
        name: 'coverage below its threshold',
        family: 'test',
        pattern: /(?:[Cc]overage (?:threshold|failure)|[Rr]equired test coverage|total of [\d.]{1,8} is less than fail-under|does not meet (?:the )?(?:global )?threshold|[Cc]overage .{0,60}(?:below|less than|lower than|not met|under))/,
        weight: 80,
        example: 'Coverage failure: total of 40 is less than fail-under=90',
    },
    {
        name: 'list of failed tests follows',
        family: 'test',
        pattern: /^\W{0,4}(?:The following tests FAILED|Failing (?:tests|scenarios)|Failed (?:tests?|examples|Tests)|Summarizing \d{1,6} Failures?|Failures|failures)\b.{0,40}:?$/,
        weight: 56,
        after: 5,
        blanks: true,
        example: 'Failing scenarios:',
    },
    {
        name: 'rerun line of a failed test',
        family: 'test',
        pattern: /^(?:rspec|cucumber|bin\/rails test|rake test|behave|npx playwright test) \S{1,200}:\d{1,6}/,
        weight: 44,
        example: 'rspec ./spec/app_spec.rb:4 # App adds',
    },
    {
        name: 'test suite that did not start',
        family: 'test',
        pattern: /(?:Test Failed at|Error During Test at|^── (?:Failure|Error) \(|Test suite failed to run|ERROR collecting|error during collection|INTERNALERROR>|Failed Suites|failed to load test|Unhandled (?:Rejection|Errors?)\b|hook (?:for|in) "|Error: Failed to load)/,
        weight: 76,
        after: 5,
        blanks: true,
        example: '● Test suite failed to run',
    },
];

;
const TRACE_END = {
    name: 'end of a traceback',
    family: 'trace',
    pattern: /^[A-Za-z_][\w.]{2,120}(?:: \S|$)/,
    weight: 80,
    before: 2,
    after: 2,
    example: 'zipfile.BadZipFile: File is not a zip file',
};
const TRACES = [
    {
        name: 'exception with its message',
        family: 'trace',
        pattern: /^\s{0,20}(?:E {2,8})?(?:\[?(?:Uncaught|Unhandled|ERROR|Error|error|FATAL|error:)\]?:? (?:[Ee]xception[:.]? )?)?(?:[\w$]{1,60}(?:\.|::|\\|\/)){0,8}[A-Z][\w$]{0,80}(?:Error|Exception|Failure|Fault|Violation|NotFound|Exit|Interrupt|Timeout)\b(?: \[[\w-]{1,60}\])?(?: \(.{1,80}\))?(?: ?: \S|:?$)/,
        weight: 80,
        before: 2,
        after: 2,
        example: "ModuleNotFoundError: No module named 'requests'",
    },
    {
        name: 'exception with its path',
        family: 'trace',
        pattern: /^\s{0,8}(?:(?:[a-z_][\w$]{0,60}(?:\.|::)){1,8}[A-Z][\w$]{1,80}|[A-Z]\w{1,30} [Ee]xception) ?: \S/,
        weight: 72,
        before: 2,
        after: 2,
        example: 'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty',
    },
    {
        name: 'Error: of a script engine or a tool',
        family: 'trace',
        pattern: /^\s{0,8}(?:\[[A-Z_]{3,40}\] )?(?:Uncaught )?Error: (?!Process completed|Command failed with exit code|The process )\S/,
        weight: 78,
        before: 1,
        after: 4,
        blanks: true,
        example: "Error: Cannot find module 'express'",
    },
    {
        name: 'cause of another error',
        family: 'trace',
        pattern: /^\s{0,20}(?:\[?[Cc]aus(?:e|ed by)\]?:|Caused by \S|Root cause:|nested exception is |(?:\d{1,2}: )?because:? )/,
        weight: 76,
        after: 3,
        blanks: true,
        example: 'Caused by: java.net.ConnectException: Connection refused',
    },
    {
        name: 'numbered part of a chain',
        family: 'trace',
        pattern: /^\s{2,8}\d{1,2}: (?!0x)(?:(?:[a-z].{0,200} )?(?:failed|error|trap|fault|not|cannot|unable|invalid|refused|timed out|denied)\b|\w{1,40} trap|memory fault)/,
        weight: 68,
        example: '    1: failed to open the file',
    },
    {
        name: 'panic',
        family: 'trace',
        pattern: /^\s{0,12}(?:panic: \S|thread '.{1,200}' (?:\(\d{1,8}\) )?panicked at|fatal error: \S|runtime: out of memory|Fatal error: \S|fatal: morestack)/,
        weight: 86,
        after: 3,
        example: "thread 'main' panicked at src/main.rs:2:5:",
    },
    {
        name: 'exception nobody caught',
        family: 'trace',
        pattern: /(?:^|\s)(?:Exception in thread|Execution error \(|Syntax error (?:compiling|reading)|Unhandled [Ee]xception|Unhandled [A-Z][A-Z-]{4,40}|Uncaught [Ee]xception|terminate called after throwing|Unhandled(?:Promise| [Pp]romise)? ?[Rr]ejection|Uncaught \w{1,60}(?:Error|Exception)|unhandled error)\b/,
        weight: 80,
        after: 2,
        example: 'Exception in thread "main" java.lang.IllegalStateException: no such user',
    },
    {
        name: 'killed by a signal',
        family: 'trace',
        pattern: /\b(?:Segmentation fault|core dumped|Bus error|Illegal instruction|Aborted \(|SIG(?:SEGV|KILL|ABRT|BUS|ILL)\b|stack smashing|double free|heap out of memory|[Oo]ut of memory|OOM ?[Kk]ill|Cannot allocate memory|stack overflow|bad_alloc|OutOfMemoryError|GC overhead limit|terminated by signal)/,
        weight: 88,
        after: 1,
        example: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    },
    {
        name: 'killed, and nothing else',
        family: 'trace',
        pattern: /^(?:.{0,160}: line \d{1,6}: {1,3}\d{1,8} )?(?:Killed|Terminated|Aborted|Trace\/breakpoint trap)\b.{0,200}$/,
        weight: 82,
        example: '/home/runner/work/_temp/a.sh: line 1:  2345 Killed                  ./build',
    },
    {
        name: 'sanitizer or race detector',
        family: 'trace',
        pattern: /(?:ERROR: \w{4,20}Sanitizer|SUMMARY: \w{4,20}Sanitizer|WARNING: DATA RACE|runtime error: \S|Invalid (?:read|write) of size|definitely lost: [1-9])/,
        weight: 84,
        after: 4,
        example: '==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x602 at pc 0x4',
    },
    {
        name: 'Ruby',
        family: 'trace',
        pattern: /^(?:\S{1,200}\.rb:\d{1,6}:in [`'][^`']{1,120}': \S|(?:rake|rails|bin\/rails) aborted!|bundler: failed to load|An error occurred while loading)/,
        weight: 80,
        after: 2,
        example: "app.rb:3:in 'start': undefined method 'go' for nil (NoMethodError)",
    },
    {
        name: 'PHP',
        family: 'trace',
        pattern: /^(?:PHP |\[?ERROR\]? )?(?:Fatal|Parse|Recoverable fatal|Uncaught) error: {1,2}\S|^PHP Warning: .{1,200}failed/,
        weight: 84,
        after: 1,
        example: 'PHP Fatal error:  Uncaught Error: Call to undefined function go() in /app/a.php:3',
    },
    {
        name: 'Perl, R, Julia, Lua, Elixir, Erlang',
        family: 'trace',
        pattern: /^(?:Can't locate \S{1,100} in @INC|.{1,300} at \S{1,200} line \d{1,6}\.$|Error in .{1,200} ?:|ERROR: LoadError|\*\* \((?:\w|exit)|lua\w{0,6}: \S|\s{0,4}\*\* \((?:Mix|RuntimeError|ArgumentError|KeyError|UndefinedFunctionError|CompileError|EXIT))/,
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
];

;
const WRAPPERS = [
    {
        name: 'exit code and nothing else',
        family: 'runner',
        pattern: /^(?:Error: )?(?:Process completed with exit code \d|The process '.{1,200}' failed with exit code|Process exited with (?:code|status)|Command failed with exit code|.{0,60}exited with (?:code|status|exit code):? \d{1,5}\.?$|exit(?: status| code)? ?:?\d{1,5}$|Exit code: \d)/i,
        weight: 14,
        example: 'Process completed with exit code 1.',
    },
    {
        name: 'script runner',
        family: 'package',
        pattern: /(?:ELIFECYCLE|npm (?:ERR!|error) (?:code 1$|code ELIFECYCLE|Failed at the|This is probably not|Test failed\.|\S{1,120}@\S{1,40} [\w:-]{1,60}: `|errno|path|command|cwd|workspace|location|Lifecycle|Exit status|signal)|error Command failed|info Visit https:\/\/yarnpkg|ERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|husky - |error: script "[^"]{1,80}" exited|command finished with error|\[!\] Error running script|Lifecycle script)/,
        weight: 16,
        example: 'npm error Lifecycle script `test` failed with error:',
    },
    {
        name: 'build tool that ran a compiler',
        family: 'compiler',
        pattern: /^(?:error: (?:could not compile|aborting due|linking with `|test failed, to rerun|process didn't exit successfully|\d{1,4} targets? failed|build failed)|collect2: |clang: error: linker command failed|ninja: build stopped|compilation terminated|BUILD FAILED|\*\* \w{1,12} FAILED \*\*|FAILURE: Build|Build FAILED|BUILD FAILURE|FAILED: Build did NOT|could not compile|note: run with|For more information about this error|error: test run failed|error: the following build commands failed|.{0,80}exit(?:ed with)? status \d{1,3}$)/i,
        weight: 24,
        example: 'error: could not compile `app` (bin "app") due to 1 previous error',
    },
    {
        name: 'task graph',
        family: 'package',
        pattern: /(?:^\s{0,6}ERROR {2}run failed: command|^ERROR: "?\S{1,40}"? exited with \d|^Failed: {2,8}\S|^\s{0,6}(?:NX {1,4})?Running target |Tasks?: {2,8}\d|^NX {2,3}|Failed tasks:|the following (?:tasks|commands) failed|Command "[^"]{1,200}" (?:failed|exited)|make(?:\[\d{1,3}\])?: (?:Leaving|Entering) directory|buildx failed with: ERROR: .{0,80}failed to solve: process|action_code: \d|A problem occurred evaluating|There was a failure while|A failure occurred while executing|\b(?:TaskExecution|MojoExecution|LifecycleExecution|Build)Exception: )/i,
        weight: 30,
        example: ' ERROR  run failed: command  exited (1)',
    },
    {
        name: 'verdict of a pipeline',
        family: 'runner',
        pattern: /^(?:Executing the custom container implementation failed|(?:\[\w{1,20}\] )?Step script exited with code|Finished: (?:FAILURE|UNSTABLE|ABORTED)$|ERROR: script returned exit code \d|\[error\] (?:Total time: |\S{1,4} errors? found$|\([^)]{1,80}\) (?:Compilation failed|\S{0,60}TestsFailedException))|Error: (?:[Ss]ome|[Oo]ne or more|\d{1,6}) tests? (?:have )?failed\.?$)/,
        weight: 14,
        example: 'ERROR: script returned exit code 1',
    },
    {
        name: 'exception that only says what failed',
        family: 'trace',
        pattern: /^\s{0,8}(?:E {2,12})?[\w.]{0,80}(?:Error|Exception): (?:(?:Command|Script|Process|Subprocess) .{0,300}(?:return(?:ed|s)|exit(?:ed|s)?|failed)\b.{0,60}$|\S{1,160}(?: \d{1,4}\/\d{1,4})? failed!?$)/,
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
];
const NOISE = [
    {
        name: 'download or progress',
        family: 'package',
        pattern: /^(?:\[INFO\] )?(?:Download(?:ing|ed) (?:from |\S{1,60}:|https?:|\S{1,120}(?:\.whl|\.jar|\.pom|\.crate|\.tgz|\.tar|-\d))|Progress \(\d|Get:\d{1,5} |Hit:\d|Ign:\d|Fetched |Reading |Unpacking |Selecting previously|Preparing to unpack|Setting up \w|Processing triggers|Collecting \w|Using cached|Requirement already|Installing collected|Successfully |Receiving objects|Resolving deltas|remote: (?:Counting|Compressing|Enumerating|Total)|go: (?:downloading|finding|extracting|added)|\s{0,12}(?:Compiling|Downloaded|Fresh|Checking|Blocking|Updating|Locking|Adding) \S{1,80} v?\d|[ #=.-]{8,}\s{0,3}[\d.]{0,6}%?$|\s{0,4}\d{1,3}% |\s{0,6}\d{1,3}(?:\.\d)?[kKMG]? .{0,60}--:--:--|[\da-f]{12}: (?:Pulling|Waiting|Download|Verifying|Pull complete|Extracting|Already|Layer|Pushed|Preparing)|#\d{1,4} (?:sha256|DONE|CACHED|resolve|extracting|transferring|sending|\.\.\.))/,
        weight: 0,
        example: 'Downloading from central: https://repo.example/a/b/1.0/b-1.0.pom',
    },
    {
        name: 'advice and deprecation',
        family: 'package',
        pattern: /(?:^npm (?:warn|WARN|notice)\b|^\[?notice\]? |new (?:major |minor |patch )?(?:release|version) of (?:pip|npm)|^warning .{1,200} > |looking for funding|packages? ha(?:s|ve) newer versions|^Try `|^npm (?:error|ERR!) (?:Fix the upstream|this command with --|to accept an incorrect)|^\[Pipeline\] |npm (?:fund|audit fix)|packages are looking|^Run with --|^> (?:Run with|Get more help)|^\[ERROR\](?:$| (?:->|To see the full|Re-run Maven|For more information|After correcting|\[Help| {2}mvn <args>|\s{0,9}$))|^npm (?:error|ERR!)(?: \d{3}| [a-z]{3,10})?$|^npm (?:error|ERR!) (?:404 )?(?:Note that you|tarball, folder|Usage:|Options:|aliases:|Run "npm help|For a full report|In most cases|a package version|A complete log|\/\S{1,200}report\.txt|\[-{1,2}\w)|A complete log of this run|^\* (?:Try|Get more help):?|For more details see|^note: (?:run with|this error originates)|Use --(?:stacktrace|info|debug|scan)|^The following .{1,60} deprecat|Deprecated Gradle features|warning-mode all|^hint: |This error might have occurred|npm-debug\.log)/,
        weight: 0,
        example: 'npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported',
    },
    {
        name: 'something is deprecated',
        family: 'package',
        pattern: /^(?!E {2}|(?:FAILED|ERROR) \S).{0,2000}(?:(?:is|are|being|has been) deprecated\b|DeprecationWarning)/,
        weight: 0,
        example: 'app.py:3: DeprecationWarning: the option is old',
    },
    {
        name: 'row of statistics',
        family: 'generic',
        pattern: /^\s{0,8}(?:[A-Z][\w ./()%'-]{2,60}?(?:\s{3,60}|\t)0(?:\.0{1,3})?(?: ?(?:%|m?s))?|(?!.{0,60}(?:[Ee]rror|[Ff]ail))[A-Z][\w ./()%'-]{2,60}?(?:\s{3,60}|\t)\d[\d.]{0,12}(?: ?(?:%|m?s|[kKMG]i?B))?)$/,
        weight: 0,
        example: 'Compilation failures                  0',
    },
    {
        name: 'head of a test session',
        family: 'test',
        pattern: /^(?:platform \w{1,20} -- \w|cachedir: |rootdir: |configfile: |plugins: |hypothesis profile |collecting \.{3}|collected [1-9]\d{0,6} items?|created: \d{1,4}\/\d|Test run for \S|={5,60} test session starts =)/,
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
        pattern: /^\s{0,8}(?:Time: {1,12}[\d.]{1,12} ?m?s\b|Time: [\d:.]{1,12}(?: \w{1,8})?, Memory: \d|Ran all test suites|Snapshots: {1,8}\d{1,6} (?:passed|total)|(?:Start at|Duration) {2}\d|Finished in [\d.]{1,12} ?s|Randomized with seed \d|(?:\[INFO\] )?(?:Test execution|Total) time: {0,4}[\d.]|[#ℹ] duration_ms \d|\[[=-]{10}\] )(?!.{0,200}\b(?:fail|error))/,
        weight: 0,
        example: 'Time:        0.286 s, estimated 1 s',
    },
    {
        name: 'package of go that passed or has no tests',
        family: 'test',
        pattern: /^(?:\?\s{1,8}\S{1,200}\s{1,8}\[no test files\]|ok\s{1,8}\S{1,200}\s{1,8}(?:[\d.]{1,12}s|\(cached\)))/,
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
        pattern: /^(?:Post job cleanup|Cleaning up orphan|Terminate orphan|Temporarily overriding HOME|Adding repository directory|\/usr\/bin\/git (?:version|config|submodule)|git version |Entering '|Removed matching|http\.https:\/\/|Add matcher|Remove matcher|##\[)|^(?:with:|env:|shell: \S)/,
        weight: 0,
        example: 'Post job cleanup.',
    },
];
const LOWER_LEVEL = {
    name: 'level below an error',
    family: 'generic',
    pattern: /^(?!.{0,200}\*\*\* FAILED)(?:[^\s|]{1,40}[\s|]{1,3}){0,4}\[? {0,2}(?:INFO|DEBUG|TRACE|VERBOSE|WARN|WARNING|info|debug|trace|verbose|warn|warning|Warning)\b ?\]?(?: ?[:|\])-]|\s)|\blevel=(?:info|debug|warn|warning)\b|"level":"?(?:info|debug|warn)|: (?:warning|note)[: ]|^\S{1,240}\(\d{1,6}(?:,\d{1,6})?\): warning /,
    weight: 0,
    example: '2024-05-01 12:00:00 INFO retry after error',
};
const PASSED = [
    {
        name: 'passed test',
        family: 'test',
        pattern: /^(?:SKIPPED|XPASS|XFAIL) |^\s{0,24}(?:[✓✔√✅☑]|● Console|ok \d|PASS(?:ED)?\b|--- (?:PASS|SKIP)|=== (?:RUN|PAUSE|CONT|NAME)|\[ {0,7}(?:OK|RUN|PASSED) {0,7}\]|◇ |↳ |[↓○] )|(?:\.\.\.|:|\)) ?(?:ok|OK|PASSED|Passed|passed|SUCCESS)$|\s(?:PASSED|XFAIL|SKIPPED)\b(?: {1,80}\[|$)|\| ?(?:SKIP|PASS|OK|RUN|DONE) {0,4}\|$|^test \S{1,200} \.\.\. (?:ok|ignored)$/,
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
];
const SIDE_WORK = {
    name: 'upload of what was measured',
    family: 'runner',
    pattern: /\b(?:[Uu]pload(?:ing|ed|s)?\b.{0,60}\b(?:report|summary|coverage|metric|stat|telemetry|log|result)s?\b|(?:report|SUMMARY|summary|coverage|metric|stat|telemetry|result)s?\b.{0,40}\b[Uu]pload|storage (?:write|read) check|[Tt]elemetry|[Aa]nalytics|(?:save|restore|saving|restoring|write to|read from) (?:the )?cache\b|cache (?:service|server|storage|backend))/,
    weight: 0,
    example: 'Failed to upload the test reports: access denied',
};
const DECOYS = [
    ...PASSED,
    {
        name: 'nothing failed',
        family: 'test',
        pattern: /^(?!.{0,300}\b[1-9]\d{0,6} (?:tests? |specs? |suites? )?(?:fail|error|problem|issue))(?!.{0,300}(?:[Ff]ailures?|[Ee]rrors?|[Ff]ailed)[:=] ?[1-9]).{0,300}(?:\b(?:0|no|No|zero) (?:errors?|fail(?:ed|ures?|ing)|warnings?|vulnerabilities|problems|issues)\b|(?:Failures?|Errors?|failed|errors?)[:=] ?0\b)/,
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
        pattern: /^\s{0,6}(?:(?:CC|CXX|LD|AR|AS|CPP|GEN|LINK|HOSTCC|OBJCOPY|CCLD|RANLIB|INSTALL|JAVAC|GO|RUSTC)\s{1,8}\S{1,240}$|(?:▸ )?\t?(?:Compil(?:e|ing)|Link(?:ing)?|Copy(?:ing)?|Process(?:ing)?|CodeSign|Touching|Signing|Build(?:ing)?|Archiv(?:e|ing))\w{0,20} \S{1,240}(?: \S{1,80}){0,3}$|\[\s{0,3}\d{1,6}(?:%|\/\d{1,6})\] \S)/,
        weight: 0,
        example: '  CC      src/error.o',
    },
    {
        name: 'that it will be tried again, or that work goes on',
        family: 'generic',
        pattern: /\b(?:trying again|will (?:retry|be retried|try again)|on try \d{1,3} of \d|(?:going|carrying|moving) on without|continuing (?:without|anyway)|falling back to|non-fatal)/i,
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
        pattern: /^(?:\+{1,4} |\$ |npm (?:error|ERR!) {3,}|> (?![A-Z])(?!.{0,200}\b(?:Error|error|failed|FAILED|Failed|Could not|Cannot)\b)|\[command\]|(?:\S{0,100}\/)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|rustc|javac|ar|cmake|libtool|echo|if|for|while|export) (?:-|\S{0,60}\s-|\[|"|'))/,
        weight: 0,
        example: '+ echo "error: nothing to do"',
    },
    {
        name: 'name that speaks of errors',
        family: 'package',
        pattern: /^(?:\s{0,12}(?:Compiling|Checking|Fresh|Installing|Installed|Adding|adding|copying|creating|Copying|Creating|Linking|Building|Generating|inflating:|extracting:|x|a|create mode \d{6}|delete mode \d{6}|rename|Copied|Uploading|Uploaded|-rw\S{7}|drwx\S{6}|├|└|│ {1,4}[├└]) {1,3}\S|(?!.{0,160}(?:exceed|limit)).{0,120}\s[\d.]{1,9} ?[kKM]i?B\b.{0,60}$|.{0,200} \| {1,6}\d{1,6} [+-]{1,80}$)/,
        weight: 0,
        example: '   Compiling thiserror v1.0.69',
    },
    LOWER_LEVEL,
];

;










const RULES = [
    ...RUNNERS,
    ...COMPILERS,
    ...TESTS,
    ...TRACES,
    ...PACKAGES,
    ...LINTERS,
    ...CONTAINERS,
    ...DEPLOYERS,
    ...SHELLS,
    ...GENERIC,
].sort((a, b) => b.weight - a.weight);


;
const MARKS = [
    undefined,
    'group',
    'endgroup',
    'error',
    'warning',
    'debug',
    'other',
];
function openRing(lines, bytes) {
    const texts = Buffer.allocUnsafeSlow(lines * bytes);
    const lengths = new Uint32Array(lines);
    const places = new Float64Array(lines);
    const numbers = new Float64Array(lines);
    const marks = new Uint8Array(lines);
    const scripts = new Uint8Array(lines);
    let added = 0;
    const at = (slot) => {
        const mark = MARKS[marks[slot] ?? 0];
        return {
            at: places[slot] ?? 0,
            number: numbers[slot] ?? 0,
            text: texts.toString('utf8', slot * bytes, slot * bytes + (lengths[slot] ?? 0)),
            script: scripts[slot] === 1,
            opens: false,
            ...(mark && { mark }),
        };
    };
    return {
        add(line) {
            const slot = added % lines;
            lengths[slot] = texts.write(line.text, slot * bytes, bytes, 'utf8');
            places[slot] = line.at;
            numbers[slot] = line.number;
            marks[slot] = MARKS.indexOf(line.mark);
            scripts[slot] = line.script ? 1 : 0;
            added += 1;
        },
        take() {
            const kept = Math.min(added, lines);
            const taken = Array.from({ length: kept }, (_, index) => at((added - kept + index) % lines));
            added = 0;
            return taken;
        },
    };
}

;
function shapeOf(text) {
    return text
        .replace(/(?<![^\s/\\])[^\s/\\]+[/\\]/g, '')
        .replace(/0x[\da-f]{1,16}|[\da-f]{7,64}|\d{1,20}/gi, '#')
        .replace(/\s{1,40}/g, ' ')
        .trim()
        .slice(0, 160);
}

var log_text = __webpack_require__(8341);
;



const HEAD = 900;
const STRONG = 300;
const LAST = 200;
const TEXT = 12 * 1024;
const FAILED = 6;
const QUIET = 2;
const SPOKE = 3;
const ADVICE = /^\[?(?:notice|warning)\b|new release of pip|deprecat|\bupload aborted\b/i;
const SURE = /(?:^|[\s\])}:"'])(?:[Ee]rror|[Ff]atal|[Pp]anic|[Ee]xception)(?:\[\w{1,12}\])?[:!]|\w(?:Error|Exception)\b|\bFAIL(?:ED|URE)?\b|Caused by|\b(?:ERROR|FATAL)\b|\bnot ok\b/;
const TIDYING = /^(?:Post job cleanup\.|Cleaning up orphan processes|Post Run )/;
const OPENING = /^(?:Run |Starting: )/;
const emptyStep = (tidying) => ({
    head: [],
    failed: false,
    tidying,
});
function openSteps() {
    const failed = [];
    const quiet = [];
    const spoke = [];
    let beyond;
    let step = emptyStep(false);
    let script = false;
    let column;
    let began = 0;
    let output = 0;
    const close = (tidying) => {
        const whole = { lines: merged([...step.head, ...(beyond?.take() ?? [])]), failed: step.failed };
        if (step.failed)
            shelve(failed, whole, FAILED, FAILED / 2);
        else if (!step.tidying && whole.lines.length > 0) {
            shelve(quiet, whole, QUIET, 0);
            if (whole.lines.some(speaks))
                shelve(spoke, { ...whole, earlier: true }, SPOKE, 0);
        }
        step = emptyStep(tidying);
    };
    const turn = (line, at) => {
        const opened = line.mark === 'group' && OPENING.test(line.text);
        const tidying = TIDYING.test(line.text);
        const moved = column !== undefined && line.step !== undefined && line.step !== column;
        column = line.step ?? column;
        if (opened || tidying || moved) {
            close(tidying);
            began = at;
            output = at;
            script = opened;
        }
        else if (script && line.mark === 'endgroup') {
            output = at;
            script = false;
        }
    };
    const put = (raw, line, echoed) => {
        if (line.mark === 'endgroup' || line.text.trim() === '')
            return;
        const { at, number } = raw;
        const kept = {
            at,
            number,
            text: line.text,
            script: echoed,
            opens: false,
            ...(line.mark && { mark: line.mark }),
        };
        if (step.head.length < HEAD)
            step.head.push(kept);
        else {
            beyond ??= openBeyond();
            beyond.add(kept, raw.telling && SURE.test(line.text));
        }
    };
    return {
        add(raw) {
            const line = (0,log_text .uH)(raw.text);
            turn(line, raw.at);
            if (line.mark === 'error' && !ADVICE.test(line.text))
                step.failed = true;
            put(raw, line, script);
        },
        fill(raw) {
            put(raw, (0,log_text .uH)(raw.text), raw.at < output);
        },
        isFull: () => step.head.length >= HEAD,
        start: () => began,
        end() {
            close(false);
            return failed.length > 0 ? [...spoke, ...failed].sort((a, b) => startOf(a) - startOf(b)) : quiet;
        },
    };
}
const speaks = ({ text, script, mark }) => !script && mark !== 'group' && SURE.test(text);
const startOf = ({ lines }) => lines[0]?.at ?? 0;
function shelve(steps, step, most, loser) {
    steps.push(step);
    if (steps.length > most)
        steps.splice(loser, 1);
}
const ALIKE = 6;
const SHAPES = 400;
function openBeyond() {
    const times = new Map();
    const isRepeat = (text) => {
        const shape = shapeOf(text.slice(0, 200));
        const said = (times.get(shape) ?? 0) + 1;
        if (said > 1 || times.size < SHAPES)
            times.set(shape, said);
        return said > ALIKE;
    };
    const strong = openRing(STRONG, TEXT);
    const last = openRing(LAST, TEXT);
    let strongUntil = 0;
    return {
        add(line, sure) {
            if (sure && !isRepeat(line.text))
                strongUntil = line.number + 4;
            if (line.number <= strongUntil)
                strong.add(line);
            last.add(line);
        },
        take() {
            strongUntil = 0;
            times.clear();
            return [...strong.take(), ...last.take()];
        },
    };
}
function merged(kept) {
    const byPlace = new Map(kept.map((line) => [line.at, line]));
    const lines = [...byPlace.values()].sort((a, b) => a.at - b.at);
    return lines.map((line, index) => ({ ...line, opens: line.number > (lines[index - 1]?.number ?? 0) + 1 }));
}

;



const PREFIX = /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,3} )?|\d{1,5}\.\d{3} (?= {0,12}\S)|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? |\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?:? |(?!\d{1,7} )[\w.@/-]{1,60} {0,30}\| |(?:@[\w.-]{1,40}\/)?[\w.-]{1,40}:[a-z][\w:.-]{0,40}: |▸ |\d\d[EO] |\[\d{1,3}\] |\[(?:stderr|stdout|err|out)\] |(?:stderr|stdout): )/i;
function peel(text) {
    let body = text;
    for (let layers = 0; layers < 3; layers++) {
        const prefix = PREFIX.exec(body);
        if (!prefix)
            break;
        body = body.slice(prefix[0].length);
    }
    return body;
}
const FRAME = /^\s{1,24}(?:at |by 0x|File "|from \S{1,200}:\d|# \S{1,200}:\d|\d{1,5}:\s{1,9}0x|\d{1,5}: [<\w&][^\s:]{0,200}::\S|❯ )|^(?:\t\S{0,300}\.go:\d|#\d{1,4} {1,2}(?:\S{1,200}\(|0x|\{main\})|goroutine \d|created by \S|[\w./*()-]{2,200}\((?:0x[\da-f, {}.?x]{1,300}|\.{3}|\{[\dxa-f, .?{}]{1,300})?\)$)|^\s{0,8}(?:\(\w{1,40} [\d.]{1,12}\) )?\S{1,200}\.(?:go|rb|exs?|php):\d{1,6}(?::in (?!.{1,120}: \S)|: \(| \+0x)/;
const FOREIGN = /node_modules|node:|\(internal\/|site-packages|dist-packages|lib\/python\d|\/usr\/(?:local\/)?lib\/|hostedtoolcache\/(?:Python|Ruby|go|node)|\.cargo\/registry|\/rustc\/|\/pkg\/mod\/|(?:go|src)\/(?:src\/)?(?:runtime|testing|net|reflect)\/|\bat (?:java|javax|jdk|sun|scala|kotlin|groovy|org\.(?:junit|gradle|apache|testng|codehaus|springframework|mockito|jetbrains)|System|Microsoft|Xunit|NUnit)\b|\/gems\/|vendor\/|\(<anonymous>\)|<frozen|\(native|\d:\s{1,9}0x|^\s{1,24}\d{1,5}: \S| in __\w|\{main\}|Native Method|^goroutine|^created by|^[\w./*()-]{2,200}\(|\(elixir |\.\.\.$/;
const CODE = /^\s{0,6}\d{1,6}:(?:\s{2}|\t|$)|^\s{0,8}(?:>{1,3}|[›➜→✗×])?\s{0,8}\d{0,6}\s?[|│╎┃]|^\s{0,60}[\^~-]{1,80}\s{0,4}$|^\s{0,8}[╭╰├└┌·]|^@@ -|^\[error\]\s{4,}(?:\S|$)|^(?:---|\+\+\+) (?!FAIL|PASS|SKIP)\S/;
const LOUD = /[│┃|] ?(?:Error|error): |[├╰]─▶ |\d \| >>> |[│|] {1,3}[✖✗✘] /;
const INDENTED = /^ {2,8}\S/;
const INNER = new Set(['compiler', 'test']);
const any = (rules, text) => rules.find((rule) => rule.pattern.test(text));
const SURE_MARK = 74;
const PROSE_SHARE = 0.6;
const LOWER_SHARE = 0.5;
const SIDE_SHARE = 0.5;
const DECOY = 4;
function judge(step, rules = RULES) {
    let around = {
        inDiff: false,
        frame: undefined,
        endsTrace: false,
        inConsole: false,
        inKey: false,
        inEnvironment: false,
    };
    return step.lines.map((line) => {
        const body = peel(line.text);
        around = look(around, line, body);
        return judgeLine(line, body, rules, around);
    });
}
function look(before, line, body) {
    const file = /^\s{1,24}File "/.test(body);
    const source = before.frame !== undefined && /^\s{4,24}\S/.test(body) && !line.opens;
    return {
        inDiff: /^@@ -/.test(body) || (before.inDiff && /^[ +\-\\]/.test(body)),
        frame: file ? (FOREIGN.test(body) ? 'foreign' : 'own') : source ? before.frame : undefined,
        endsTrace: before.frame !== undefined && !file && !source && !line.opens,
        inConsole: /^\s{0,4}● Console$/.test(body) || (before.inConsole && !/^\s{0,4}(?:● |(?:FAIL|PASS) )/.test(body)),
        inKey: before.inKey
            ? !/-----END /.test(body) && /^\S{16,}$/.test(body)
            : /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(body),
        inEnvironment: line.script && (before.inEnvironment || /^(?:with:|env:|shell: )/.test(body)),
    };
}
function judgeLine(line, body, rules, around) {
    const mute = muteKind(line, body, around);
    if (mute)
        return { line, kind: mute, weight: 0 };
    const wrapper = any(WRAPPERS, body);
    const rule = around.endsTrace && TRACE_END.pattern.test(body) ? TRACE_END : ruleFor(rules, body);
    const known = rule ?? wrapper;
    if (!rule && line.mark !== 'error')
        return {
            line,
            kind: 'plain',
            weight: wrapper?.weight ?? 0,
            hollow: any(DECOYS, body) !== undefined,
            ...(known && { rule: known }),
        };
    const weight = weightOf(line, body, rule, wrapper);
    return { line, kind: 'telling', weight, ...(known && { rule: known }) };
}
const SURE_RULE = 70;
function ruleFor(rules, body) {
    const rule = any(rules, body);
    if ((rule && rule.weight >= SURE_RULE) || !INDENTED.test(body))
        return rule;
    const inner = any(rules, body.trimStart());
    return inner && inner.weight >= SURE_RULE && INNER.has(inner.family) ? inner : rule;
}
function muteKind(line, body, around) {
    if (line.script)
        return around.inEnvironment ? 'noise' : 'plain';
    if (line.mark === 'group')
        return 'plain';
    if (line.mark === 'debug' || around.inKey || any(NOISE, body))
        return 'noise';
    return ((line.mark === 'error' ? undefined : sourceKind(body, around)) ?? (around.inConsole ? 'plain' : undefined));
}
function weightOf(line, body, rule, wrapper) {
    if (wrapper)
        return Math.max(wrapper.weight, rule?.family === 'runner' ? rule.weight : 0);
    const said = rule ? rule.weight * (isProse(body, rule) ? PROSE_SHARE : 1) : 0;
    if (line.mark === 'error' && !ADVICE.test(body))
        return Math.max(said + 4, SURE_MARK);
    const decoy = any(DECOYS, body);
    if (decoy && decoy !== LOWER_LEVEL)
        return Math.min(said, DECOY);
    if (decoy || line.mark === 'warning')
        return said * LOWER_SHARE;
    return SIDE_WORK.pattern.test(body) ? said * SIDE_SHARE : said;
}
function sourceKind(body, { inDiff, frame }) {
    if (FRAME.test(body))
        return FOREIGN.test(body) ? 'frame' : 'own-frame';
    if (frame === 'foreign')
        return 'frame';
    return frame === 'own' || inDiff || (CODE.test(body) && !LOUD.test(body)) ? 'code' : undefined;
}
function isProse(body, rule) {
    return body.length > 160 && body.search(rule.pattern) > 60 && !/^[^.]{0,80}:\s/.test(body);
}

;

const weigh_SURE = 74;
const LEAST = 30;
const LITTLE = 10;
const FAIR = 58;
const ENDING = 10;
function weigh(lines, { step, ended, saidBefore }) {
    const judged = quieted(saidBefore ? lines.map((one) => compared(one, saidBefore)) : lines);
    const end = judged.findLastIndex(({ line }) => line.mark === 'error');
    const stop = end < 0 ? judged.length : end;
    const said = judged.filter((one, index) => index < stop && (isOutput(one) || one.kind === 'code')).length;
    let fromEnd = 0;
    const candidates = [];
    for (let index = judged.length - 1; index >= 0; index--) {
        const one = judged[index];
        if (!one)
            continue;
        if (index < stop && isOutput(one))
            fromEnd++;
        const place = index > stop ? -20 : index === stop ? 0 : standing(one, fromEnd, said);
        candidates.push({ ...one, step, score: one.weight + place - (ended ? 0 : 16) });
    }
    return candidates.reverse();
}
const LOGGED = new Set(['generic', 'deploy', 'shell', 'container']);
const AHEAD_SHARE = 0.6;
const OFTEN = 8;
const WAY = 16;
function quieted(lines) {
    const report = startOfReport(lines);
    const shapes = lines.map((one) => isLogged(one) || one.rule?.family === 'trace' ? shapeOf(one.line.text) : '');
    const times = new Map();
    for (const shape of shapes)
        times.set(shape, (times.get(shape) ?? 0) + 1);
    return lines.map((one, index) => {
        const shape = shapes[index] ?? '';
        const said = shape === '' ? 0 : (times.get(shape) ?? 0);
        const ahead = index < report && isLogged(one) ? AHEAD_SHARE : 1;
        const often = said < OFTEN ? 0 : Math.min(WAY, 4 * Math.log2((2 * said) / OFTEN));
        return ahead === 1 && often === 0 ? one : { ...one, weight: Math.max(0, one.weight * ahead - often) };
    });
}
const isLogged = ({ kind, rule, line }) => kind === 'telling' && line.mark !== 'error' && LOGGED.has(rule?.family);
const TEST = 66;
function startOfReport(lines) {
    const isTest = ({ kind, rule, weight }) => kind === 'telling' && rule?.family === 'test' && weight >= TEST;
    const end = lines.findLastIndex((one) => isTest(one) && one.rule?.total);
    const first = lines.findIndex((one) => isTest(one) && !one.rule?.total);
    return first < end ? first : -1;
}
const isOld = ({ isNews }) => isNews === false;
const NO_NEWS = 40;
function compared(one, saidBefore) {
    if (one.line.script || one.line.mark === 'group')
        return one;
    if (!saidBefore(one.line.text))
        return { ...one, isNews: true };
    if (one.rule?.total || one.rule?.family === 'runner')
        return one;
    return { ...one, isNews: false, weight: one.weight > NO_NEWS + LEAST / 2 ? one.weight - NO_NEWS : 0 };
}
function isOutput(one) {
    return !one.line.script && one.line.mark !== 'group' && (one.kind === 'telling' || one.kind === 'plain');
}
function standing(one, fromEnd, said) {
    if (said === 0)
        return one.kind === 'plain' ? LEAST + 10 : 0;
    if (isDecoy(one) || one.hollow || isOld(one) || one.kind === 'noise' || one.line.script)
        return 0;
    if (said <= LITTLE)
        return one.kind === 'frame' || isWrapper(one) ? 0 : Math.max(0, FAIR - one.weight);
    return isOutput(one) && fromEnd <= ENDING ? nearEnd(one, fromEnd) : 0;
}
function nearEnd({ kind, weight }, fromEnd) {
    if (kind === 'plain')
        return weight > 0 ? 0 : 46 - 2 * fromEnd;
    return weight > LEAST && weight < weigh_SURE ? 6 : 0;
}
const isDecoy = (one) => one.kind === 'telling' && one.weight < LEAST / 2;
const isWrapper = (one) => one.rule !== undefined && one.weight > 0 && one.weight <= 20;

;

const belongs_LOUD = 60;
const OWN_FRAMES = 2;
const TRACE = 40;
function addBelonging(candidates, picked, add) {
    const queues = picked.map((place) => [...belongsTo(candidates, place)]);
    for (let open = true; open;) {
        open = false;
        for (const queue of queues) {
            const place = queue.shift();
            if (place === undefined)
                continue;
            open = true;
            add(place);
        }
    }
}
function belongsTo(candidates, index) {
    const rule = candidates[index]?.rule;
    const more = candidates[index]?.line.text.endsWith(':') ? 4 : 0;
    return [
        ...following(candidates, index, (rule?.after ?? 0) + more, rule?.blanks ?? false),
        ...preceding(candidates, index, rule?.before ?? 0),
    ];
}
function following(candidates, index, most, blanks) {
    const message = [];
    const frames = [];
    let over = false;
    for (let at = index + 1; at <= index + TRACE && frames.length < OWN_FRAMES; at++) {
        const one = candidates[at];
        if (!one || !isBeside(one, candidates[index]))
            break;
        over ||= one.hollow || message.length >= most || (one.line.opens && !blanks) || frames.length > 0;
        if (one.kind === 'own-frame')
            frames.push(at);
        else if (over && speaksForItself(one))
            break;
        else if (!over && isMessage(one))
            message.push(at);
    }
    return [...message, ...frames];
}
const isBeside = (one, other) => one.step === other?.step && !one.line.script;
const speaksForItself = (one) => one.kind === 'plain' || one.weight >= belongs_LOUD;
const isMessage = (one) => one.kind !== 'frame' && one.kind !== 'noise' && !isWrapper(one);
function preceding(candidates, index, most) {
    const places = [];
    for (let at = index - 1; at >= index - TRACE && places.length < most; at--) {
        const one = candidates[at];
        const after = candidates[at + 1];
        if (!one || !after || !isBeside(one, candidates[index]) || after.line.opens)
            break;
        if (one.kind === 'noise' || one.kind === 'frame' || isWrapper(one))
            continue;
        places.push(at);
        if (one.kind === 'own-frame')
            break;
    }
    return places;
}

;



const REACH = 40;
const LEVEL = 6;
const BLANKS = 3;
const WEAK = 48;
function fillBehind(candidates, picked, add) {
    let walks = picked.flatMap((place) => {
        const anchor = candidates[place];
        return anchor && isAnchor(anchor) ? [goingOn(candidates, place)] : [];
    });
    while (walks.length > 0) {
        walks = walks.filter((walk) => {
            const { value, done } = walk.next();
            return !done && add(value);
        });
    }
}
const isAnchor = ({ kind, weight, line }) => kind === 'telling' && (weight >= WEAK || line.mark === 'error');
function* goingOn(candidates, from) {
    const goesOn = follower(candidates[from]);
    for (let at = from + 1; at <= from + REACH; at++) {
        const one = candidates[at];
        if (!one || !goesOn(one))
            return;
        if (isContent(one))
            yield at;
    }
}
const isContent = (one) => one.isNews !== false &&
    one.kind !== 'noise' &&
    (one.kind !== 'frame' || one.isNews === true) &&
    !isWrapper(one);
function follower(anchor) {
    const depth = anchor ? indentOf(anchor) : 0;
    let before = anchor?.line.number ?? 0;
    let level = 0;
    let isApart = false;
    let shape = '';
    return (one) => {
        const jump = one.line.number - before;
        before = one.line.number;
        isApart ||= jump > 1;
        if (one.step !== anchor?.step || one.line.script || one.line.mark === 'group')
            return false;
        if (jump > BLANKS + 1 || one.hollow)
            return false;
        if (one.isNews || (one.isNews === undefined && indentOf(one) > depth))
            return true;
        const shapeBefore = shape;
        shape = one.kind === 'plain' ? shapeOf(one.line.text) : '';
        const isProgress = shape !== '' && shape === shapeBefore;
        return !isApart && !isProgress && ++level <= LEVEL;
    };
}
const indentOf = ({ line }) => /^\s{0,80}/.exec(peel(line.text))?.[0].length ?? 0;

;





const WIDE = { soft: 2 / 3, first: 1 / 3, alike: 2, less: 3 };
const NARROW = { soft: 0.9, first: 0.6, alike: 1, less: 6 };
const LITTLE_ROOM = 12;
const sharesOf = (room) => (room <= LITTLE_ROOM ? NARROW : WIDE);
const SPREAD = 28;
const FAR = 44;
const BELONGS = 20;
const FILLS = 10;
const TOTAL = 50;
function pick(candidates, room) {
    const shown = new Map();
    const said = new Set();
    const numbers = new Set();
    const add = (place, limit, worth) => {
        const words = repeatable(candidates[place]);
        if (shown.has(place))
            return true;
        const number = candidates[place]?.line.number ?? 0;
        if (numbers.has(number))
            return false;
        if (said.has(words))
            return false;
        shown.set(place, worth);
        if (cost(shown, candidates) > limit)
            return !shown.delete(place);
        numbers.add(number);
        if (words !== '')
            said.add(words);
        return true;
    };
    const shares = sharesOf(room);
    const soft = Math.ceil(room * shares.soft);
    const ranked = ranking(candidates, room);
    const best = ranked[0]?.score ?? 0;
    const good = ranked.filter(({ score }) => score >= best - SPREAD);
    const first = good.slice(0, Math.ceil(room * shares.first));
    for (const { place, score } of first)
        add(place, soft, score - announced(candidates[place]));
    for (const place of headings(candidates, shown))
        add(place, room, BELONGS);
    for (const place of totals(candidates, shown))
        add(place, room, TOTAL);
    addBelonging(candidates, first.map(({ place }) => place), (place) => add(place, soft, BELONGS));
    for (const { place, score } of good)
        if ((candidates[place]?.score ?? 0) >= weigh_SURE)
            add(place, room, score);
    for (const { place, score } of ranked) {
        const least = best - (pick_speaks(candidates[place]) ? FAR : SPREAD);
        const tellsMore = best < weigh_SURE || score >= least;
        if (tellsMore)
            add(place, Math.ceil(room / 2), score);
    }
    fillBehind(candidates, [...shown.keys()], (place) => add(place, room, FILLS));
    return new Map([...shown].sort(([one], [other]) => one - other));
}
function headings(candidates, shown) {
    const failed = new Set(candidates.flatMap(({ line, step }) => (line.mark === 'error' ? [step] : [])));
    const isFailed = (place) => failed.has(candidates[place]?.step ?? 0);
    if (failed.size === 0 || [...shown.keys()].every(isFailed))
        return [];
    return [...new Set(candidates.map(({ step }) => step))].flatMap((step) => {
        const place = candidates.findIndex((one) => one.step === step);
        return candidates[place]?.line.mark === 'group' ? [place] : [];
    });
}
function totals(candidates, shown) {
    const steps = new Set([...shown.keys()].map((place) => candidates[place]?.step));
    return [...steps].flatMap((step) => {
        const place = candidates.findLastIndex((one) => one.step === step && one.rule?.total && !isDecoy(one));
        return place < 0 ? [] : [place];
    });
}
const announced = (one) => (/^.{0,60}:$/.test(one?.line.text ?? '') ? 16 : 0);
const pick_speaks = (one) => one !== undefined && one.kind === 'telling' && !isWrapper(one);
const repeatable = (one) => one?.kind === 'telling' ? peel(one.line.text).trim() : '';
function ranking(candidates, most) {
    const open = openRanking(candidates, sharesOf(most));
    const ranked = [];
    for (let place = open.next(); place !== undefined && ranked.length < most; place = open.next()) {
        const score = open.score(place);
        if (score < LEAST)
            break;
        ranked.push({ place, score });
        open.accept(place);
    }
    return ranked;
}
function cost(shown, candidates) {
    const places = [...shown.keys()].sort((a, b) => a - b);
    let total = places.length;
    for (const [index, place] of places.entries()) {
        const before = places[index - 1];
        if (before !== undefined && isGap(candidates, before, place))
            total++;
    }
    return total;
}
function isGap(candidates, from, to) {
    const a = candidates[from]?.line;
    const b = candidates[to]?.line;
    if (!a || !b)
        return false;
    return to - from > 1 || (b.opens && b.number - a.number > 2);
}
function openRanking(candidates, shares) {
    const open = new Set();
    for (const [index, one] of candidates.entries())
        if (one.score >= LEAST)
            open.add(index);
    const bodies = candidates.map((one) => peel(one.line.text).trim());
    const shapes = bodies.map((body, index) => (open.has(index) ? shapeOf(body) : ''));
    const texts = new Set();
    const byShape = new Map();
    const byRule = new Map();
    const byStep = new Map();
    const score = (index) => {
        const one = candidates[index];
        if (!one)
            return 0;
        const same = byShape.get(shapes[index] ?? '') ?? 0;
        const alike = byRule.get(one.rule?.name ?? '') ?? 0;
        const here = byStep.get(one.step) ?? 0;
        return one.score - (same > 0 ? 20 + 2 * same : 0) - Math.max(0, alike - shares.alike) * shares.less - here;
    };
    return {
        score,
        next() {
            let best;
            let most = Number.NEGATIVE_INFINITY;
            for (const index of open) {
                const now = score(index);
                if (now > most) {
                    best = index;
                    most = now;
                }
            }
            return best;
        },
        accept(index) {
            const one = candidates[index];
            open.delete(index);
            if (!one)
                return;
            const shape = shapes[index] ?? '';
            const text = bodies[index];
            if (!texts.has(text))
                byShape.set(shape, (byShape.get(shape) ?? 0) + 1);
            texts.add(text);
            byRule.set(one.rule?.name ?? '', (byRule.get(one.rule?.name ?? '') ?? 0) + 1);
            byStep.set(one.step, (byStep.get(one.step) ?? 0) + 1);
            for (const other of open)
                if (bodies[other] === text)
                    open.delete(other);
        },
    };
}

var encoding = __webpack_require__(1099);
;

const BLOCK = 48 * 1024;
const SEEN = 32 * 1024;
const NEWLINE = 10;
async function* blocks(chunks, signal) {
    const buffer = Buffer.allocUnsafe(BLOCK + SEEN);
    let filled = 0;
    let fresh = 0;
    let offset = 0;
    let broken = false;
    const block = (end) => {
        const bytes = buffer.subarray(0, end);
        const newline = broken ? bytes.indexOf(NEWLINE) : -1;
        return { bytes, fresh, whole: broken ? (newline < 0 ? end : newline + 1) : 0, offset };
    };
    const drop = (end) => {
        const seen = Math.max(0, end - SEEN);
        const newline = seen === 0 ? -1 : buffer.indexOf(NEWLINE, seen - 1);
        const from = newline < 0 || newline + 1 >= end ? seen : newline + 1;
        broken = from > 0 ? buffer[from - 1] !== NEWLINE : broken;
        buffer.copyWithin(0, from, filled);
        offset += from;
        filled -= from;
        fresh = end - from;
    };
    for await (const chunk of (0,encoding .S)(chunks)) {
        for (let taken = 0; taken < chunk.length;) {
            const part = chunk.subarray(taken, taken + buffer.length - filled);
            buffer.set(part, filled);
            taken += part.length;
            filled += part.length;
            if (filled < buffer.length)
                continue;
            signal?.throwIfAborted();
            const last = buffer.lastIndexOf(NEWLINE);
            const end = last < fresh ? filled : last + 1;
            yield block(end);
            drop(end);
        }
    }
    if (filled > fresh)
        yield block(filled);
}

var external_node_buffer_ = __webpack_require__(4573);
;

const WORD = 32;
const WORDS = /[Ee]rror|ERR(?:O|!|\])|[Ff](?:ail|atal|orbid)|F(?:AIL|ATAL)|[Ee]xcept|[Pp]anic|[Aa]bort|[Cc](?:ould|annot|an't|onflict)|[Nn]ot (?:ok|found|a|be)|[Uu]n(?:able|expec|resol|defi|recog|author|hand|caught|suppor)|[Mm]issing|[Dd]enied|[Rr]e(?:fuse|ject)|[Ii]nvalid|[Tt]ime(?:d |-)?out|[Kk]illed|##\[[ges]|No such|Trace|Caused|Post |Cleaning|would re|\[[E-]\]/g;
const SIGNS = /\xe2(?:\x97\x8f|\x9c[\x95-\x98]|\x9d[\x8c\xaf])|\xe9\x94\x99\xe8\xaf\xaf|\xe5\xa4\xb1\xe8\xb4\xa5|\xe5\xbc\x82\xe5\xb8\xb8|\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0|\xe6\x97\xa0\xe6\xb3\x95|\xe9\x8c\xaf\xe8\xaa\xa4|\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc|\xec\x98\xa4\xeb\xa5\x98|\xb4\xed\xce\xf3|\xca\xa7\xb0\xdc|\xd2\xec\xb3\xa3|\xd5\xd2\xb2\xbb\xb5\xbd|\xce\xde\xb7\xa8/g;
function openSearch(bytes, text) {
    const places = [-1, (0,external_node_buffer_.isAscii)(bytes) ? text.length : -1];
    return (at) => {
        for (const [index, what] of [WORDS, SIGNS].entries()) {
            if ((places[index] ?? 0) >= at)
                continue;
            what.lastIndex = at;
            places[index] = what.exec(text)?.index ?? text.length;
        }
        const nearest = Math.min(...places);
        return nearest < text.length ? nearest : -1;
    };
}

;




const AROUND = { before: 8, after: 16 };
const CLOSELY = { before: 2, after: 4 };
const TAIL = 120;
const LINE = 4096;
const MANY = 16;
const PART = 512;
async function scan(chunks, signal) {
    const keeper = openKeeper();
    for await (const block of blocks(chunks, signal))
        keeper.take(block);
    return keeper.end();
}
function openKeeper() {
    const steps = openSteps();
    let line = 1;
    let counted = 0;
    let kept = 0;
    let filled = 0;
    const starts = new Set();
    let owed = 0;
    let told = 0;
    let words = 0;
    let bytes = Buffer.alloc(0);
    let base = 0;
    let whole = 0;
    let text = '';
    let unread = 0;
    let toldFrom = 0;
    let toldTo = -1;
    const numberAt = (offset) => {
        const from = base + unread;
        for (let at = Math.max(0, counted - from);; line++) {
            const newline = text.indexOf('\n', at);
            if (newline < 0 || newline + from >= offset)
                break;
            at = newline + 1;
            counted = at + from;
        }
        return line;
    };
    const keep = (start, end, number, hit) => {
        const width = hit === undefined ? LINE : widthOf(number);
        const from = hit === undefined ? start : Math.max(start, hit - width / 2);
        kept = end + base + 1;
        starts.add(start + base);
        steps.add({
            at: from + base,
            number,
            text: textOf(from, Math.min(end, from + width)),
            telling: hit !== undefined,
        });
    };
    const textOf = (from, end) => (0,log_text .D4)(bytes.subarray(from, Math.min(end, from + LINE)));
    const widthOf = (number) => {
        words = number === told ? words + 1 : 1;
        told = number;
        return words > MANY ? PART : LINE;
    };
    const lineEnd = (at) => {
        const newline = bytes.indexOf(NEWLINE, at);
        return newline < 0 ? bytes.length : newline;
    };
    const pay = (end) => {
        for (let at = Math.max(whole, kept - base); owed > 0 && at < end; owed--) {
            const stop = lineEnd(at);
            keep(at, stop, numberAt(at + base));
            at = stop + 1;
        }
    };
    const lineBefore = (start) => (start < 2 ? 0 : bytes.lastIndexOf(NEWLINE, start - 2) + 1);
    const keepBefore = (start, most) => {
        const least = Math.max(whole, kept - base);
        const lines = [];
        for (let at = start; lines.length < most && at > least;) {
            at = Math.max(least, lineBefore(at));
            lines.unshift(at);
        }
        const first = numberAt(start + base) - lines.length;
        for (const [index, at] of lines.entries())
            keep(at, lineEnd(at), first + index);
    };
    const fillBefore = (start) => {
        const unended = start > 0 && bytes[start - 1] !== NEWLINE ? 1 : 0;
        const next = numberAt(start + base) + unended;
        let at = start + unended;
        for (let back = 1; back <= TAIL && at > 0; back++) {
            const end = at - 1;
            at = lineBefore(at);
            if (at < whole || at + base < Math.max(filled, steps.start()))
                break;
            if (!starts.has(at + base))
                steps.fill({ at: at + base, number: next - back, text: textOf(at, end), telling: false });
        }
        filled = start + base;
    };
    const telling = (hit) => {
        if (hit > toldTo) {
            toldFrom = bytes.lastIndexOf(NEWLINE, hit) + 1;
            toldTo = lineEnd(hit);
        }
        const [start, end] = [toldFrom, toldTo];
        const around = steps.isFull() ? CLOSELY : AROUND;
        pay(start);
        if (text.startsWith('##[er', hit - unread))
            fillBefore(start);
        else
            keepBefore(start, around.before);
        keep(start, end, numberAt(start + base), hit);
        owed = around.after;
        return Math.min(end, hit + LINE);
    };
    return {
        take(block) {
            bytes = block.bytes;
            base = block.offset;
            whole = block.whole;
            unread = Math.max(0, block.fresh - (bytes[block.fresh - 1] === NEWLINE ? 0 : WORD));
            text = bytes.toString('latin1', unread);
            toldTo = -1;
            for (const start of starts)
                if (start < base)
                    starts.delete(start);
            const next = openSearch(bytes.subarray(unread), text);
            for (let at = unread; at < bytes.length;) {
                const hit = next(at - unread);
                if (hit < 0)
                    break;
                at = telling(hit + unread);
            }
            pay(bytes.length);
            numberAt(base + bytes.length);
            text = '';
        },
        end() {
            fillBefore(bytes.length);
            return steps.end();
        },
    };
}

;





const WIDTH = 400;
const excerpt_SURE = 64;
const excerpt_STRONG = 74;
const HINT = 40;
async function excerptOf(chunks, options, goodLog) {
    const [steps, good] = await Promise.all([scan(chunks, options.signal), goodLog]);
    return excerptFrom(steps, options, good);
}
function excerptFrom(steps, options, goodLog) {
    const { source, lines, redact } = options;
    if (lines === 0)
        return { source, lines: [] };
    const compared = goodLog && weighAll(steps, options, goodLog.saidBefore);
    const isCompared = compared?.some((step) => step.some(({ isNews }) => isNews === false)) ?? false;
    const weighed = worthShowing(steps, compared && isCompared ? compared : weighAll(steps, options));
    const { candidates, known } = withKnown(weighed, options.known);
    return {
        source,
        lines: shown(candidates, pick(candidates, lines), redact),
        ...(goodLog && isCompared && { newSince: goodLog.number }),
        ...(known.length > 0 && { known }),
    };
}
const weighAll = (steps, { rules = RULES }, saidBefore) => steps.map((step, index) => weigh(judge(step, rules), { step: index, ended: endedInError(step), ...(saidBefore && { saidBefore }) }));
function worthShowing(steps, weighed) {
    const failing = weighed.filter((_, index) => !steps[index]?.earlier).flat();
    const needsMore = !failing.some(tells) && weighed.flat().some(isStrong);
    return needsMore ? weighed.flat() : failing;
}
const KNOWN = 100;
const KNOWN_MAX = 3;
const KNOWN_LINES = 2;
function withKnown(candidates, find) {
    if (!find)
        return { candidates, known: [] };
    const times = new Map();
    const led = candidates.map((one) => {
        const cause = one.line.script ? undefined : find(one.line.text);
        if (!cause || (!times.has(cause) && times.size === KNOWN_MAX))
            return one;
        times.set(cause, (times.get(cause) ?? 0) + 1);
        const isFirst = (times.get(cause) ?? 0) <= KNOWN_LINES;
        return isFirst ? { ...one, kind: 'telling', weight: KNOWN, score: KNOWN } : one;
    });
    return { candidates: led, known: [...times.keys()] };
}
const tells = ({ kind, score }) => kind === 'telling' && score >= HINT;
const isStrong = ({ kind, score }) => kind === 'telling' && score >= excerpt_STRONG;
function endedInError(step) {
    if (!step.failed)
        return true;
    const error = step.lines.findLastIndex(({ mark }) => mark === 'error');
    return step.lines.length - error <= 3;
}
function shown(candidates, picked, redact) {
    const places = [...picked.keys()];
    const times = timesSaid(candidates, places);
    return places.flatMap((place, index) => {
        const one = candidates[place];
        const last = places[index - 1];
        if (!one)
            return [];
        const { number, text } = one.line;
        const repeats = times.get(place);
        const line = {
            kind: 'line',
            number,
            text: narrow(redact(text), one),
            cause: one.kind === 'telling' && one.weight >= excerpt_SURE,
            score: Math.round(picked.get(place) ?? 0),
            ...(repeats !== undefined && { times: repeats }),
        };
        if (last === undefined || !isGap(candidates, last, place))
            return [line];
        return [{ kind: 'gap', lines: number - (candidates[last]?.line.number ?? 0) - 1 }, line];
    });
}
function timesSaid(candidates, places) {
    const key = (one) => one?.kind === 'telling' ? peel(one.line.text).trim() : '';
    const said = new Map();
    for (const one of candidates)
        said.set(key(one), (said.get(key(one)) ?? 0) + 1);
    const open = new Map();
    for (const place of places)
        open.set(key(candidates[place]), (open.get(key(candidates[place])) ?? 0) + 1);
    return new Map(places.flatMap((place) => {
        const text = key(candidates[place]);
        const times = said.get(text) ?? 0;
        return text !== '' && times > 1 && open.get(text) === 1 ? [[place, times]] : [];
    }));
}
function narrow(text, { rule }) {
    if (text.length <= WIDTH)
        return text;
    const place = rule ? Math.max(0, text.search(rule.pattern)) : 0;
    const from = place < WIDTH / 2 ? 0 : Math.min(place - WIDTH / 4, text.length - WIDTH + 1);
    const head = from > 0 ? '…' : '';
    const tail = text.length - from > WIDTH - head.length ? '…' : '';
    const cut = text.slice(from, from + WIDTH - head.length - tail.length);
    return `${head}${cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')}${tail}`;
}


  })

};
