/** Clouds, releases, databases: what a remote service said no to. */
import type { Rules } from './rule.js'

export const DEPLOYERS: Rules = [
  {
    name: 'HTTP status',
    family: 'deploy',
    pattern:
      /(?:\bHTTP(?:\/[\d.]{1,3})?(?: Error)?:? ?(?:status |code |error )?:?\s?[45]\d\d\b|\b[Ss]tatus(?: [Cc]ode)?(?: of)?\s?[:=]?\s?[45]\d\d\b|returned error: [45]\d\d|\b(?:40[0-9]|41\d|42\d|50[0-4]) (?:Client Error|Server Error|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|response (?:code|status)[:=]? ?[45]\d\d)/,
    weight: 78,
    before: 1,
    after: 2,
    example: 'release failed with status: 403',
  },
  {
    name: 'cloud API',
    family: 'deploy',
    pattern:
      /(?:\) when calling the \w|\b(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT|STACK)\w{0,20}_FAILED\b|ROLLBACK_COMPLETE|ERROR: \(gcloud\.|\((?:AuthorizationFailed|InvalidTemplate)|NotFound\)|AccessDenied|InvalidClientTokenId|ExpiredToken|UnrecognizedClient|ThrottlingException|NoSuchBucket|ResourceConflict|QuotaExceeded|QUOTA_|quota exceeded|LimitExceeded|is not authorized to perform|does not have permission|PERMISSION_DENIED|UNAUTHENTICATED|NOT_FOUND|ALREADY_EXISTS|FAILED_PRECONDITION|INVALID_ARGUMENT|RESOURCE_EXHAUSTED)/,
    weight: 84,
    after: 2,
    example: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  },
  {
    name: 'not allowed',
    family: 'deploy',
    pattern:
      /(?:[Uu]nauthori[sz]ed\b|[Ff]orbidden\b|[Aa]uthentication (?:failed|required|error)|[Aa]uthori[sz]ation (?:failed|required)|[Aa]ccess (?:is )?denied|[Bb]ad credentials|[Ii]nvalid (?:credentials?|token|api key|API key|username or password|grant|license|signature)|invalid_grant|[Ll]ogin (?:failed|incorrect)|not logged in|could not read (?:Username|Password)|[Cc]redentials (?:could not|not found|are missing|have expired)|Unable to locate credentials|token (?:has )?expired|[Ii]nsufficient (?:permissions|scope|privileges)|[Pp]ermission to \S|Resource not accessible|requires authentication|You (?:do not have|don't have|must be logged)|need to (?:be logged in|log ?in))/,
    weight: 80,
    before: 1,
    after: 1,
    example: 'remote: Permission to acme/app.git denied to bot.',
  },
  {
    name: 'network',
    family: 'deploy',
    pattern:
      /(?:[Cc]ould not resolve host|getaddrinfo|[Tt]emporary failure in name resolution|[Nn]ame or service not known|nodename nor servname|no such host|dns error|[Ff]ailed to lookup address|ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|[Cc]onnection (?:refused|reset|timed out|closed|aborted|error)|[Nn]o route to host|[Nn]etwork is unreachable|TLS handshake|SSL (?:error|certificate)|SSLError|SSL_ERROR|x509: |certificate (?:verify failed|has expired|is not trusted|problem)|socket hang up|unexpected EOF|[Rr]ead timed out|[Hh]ost key verification failed|Failed to connect to|unable to access ')/,
    weight: 78,
    before: 1,
    after: 1,
    example: 'curl: (6) Could not resolve host: nosuch.example',
  },
  {
    name: 'out of time',
    family: 'deploy',
    pattern:
      /(?:[Tt]imed? ?-?out (?:of \d|after|exceeded|waiting|while|reached|in \d)|\b[Tt]imed out\b|deadline exceeded|DeadlineExceeded|[Ee]xceeded (?:the )?(?:timeout|time limit|maximum execution)|TimeoutError|TIMEOUT\b|test timed out|took (?:too long|> ?\d|(?:more|longer) than \d)|no (?:output|response) (?:has been )?received)/,
    weight: 74,
    after: 1,
    example: 'Timed out after 300 seconds waiting for the service to become healthy',
  },
  {
    name: 'limit of a service',
    family: 'deploy',
    pattern:
      /(?:[Rr]ate limit|too many requests|[Tt]oo [Mm]any (?:retries|requests|open files|redirects)|secondary rate|abuse detection|retries exhausted|[Rr]etry (?:limit|attempts) (?:exceeded|exhausted)|giving up after)/,
    weight: 72,
    example: 'API rate limit exceeded for installation ID 12345.',
  },
  {
    name: 'database',
    family: 'deploy',
    pattern:
      /(?:\bSQLSTATE\b|^FATAL: {1,2}\S|Access denied for user|["'`] (?:does not|already) exist|constraint failed|violates (?:foreign|not-null|unique|check|row-level|primary)|duplicate key|could not (?:connect to server|serialize)|deadlock|Error: P\d{4}|ORA-\d{5}|no such table|[Mm]igrations? (?:are pending|is pending|failed|error))/,
    weight: 78,
    before: 1,
    after: 2,
    example: 'ERROR:  relation "users" does not exist at character 15',
  },
  {
    name: 'playbook or plan',
    family: 'deploy',
    pattern:
      /^(?:fatal: \[\S{1,120}\]: |failed: \[\S{1,120}\] |ERROR! \S|error: update failed|Error: Deployment failed|Error: \d{1,3} error|\s{0,4}!\s{3,6}\S)/,
    weight: 82,
    after: 2,
    example: 'fatal: [web1]: FAILED! => {"changed": false, "msg": "no such package"}',
  },
  {
    name: 'provisioning profile',
    family: 'deploy',
    pattern:
      /^(?=.{0,300}[Pp]rovisioning profile)(?=.{0,300}\b(?:[Nn]o|[Mm]issing|[Ee]xpired|not|\w{2,6}n't|[Ii]nvalid|requires?)\b)/,
    weight: 72,
    after: 1,
    example: 'error: No profile for team: the provisioning profile has expired',
  },
  {
    name: 'release or publication',
    family: 'deploy',
    pattern:
      /(?:cannot publish over|You cannot publish|already (?:been )?published|previously published|already exists\b|File already exists|[Ss]igning (?:failed|for \S)|[Cc]ode ?[Ss]ign(?:ing)? (?:[Ee]rror|failed|is required)|No (?:signing|profiles|certificate)|[Kk]eystore|[Nn]otari[sz]ation (?:failed|Invalid)|gpg: (?!key|using|keybox|Good|imported|Total|\s)\S|is not a valid (?:version|tag|semver)|[Vv]alidation [Ff]ailed)/,
    weight: 72,
    after: 1,
    example: 'npm error 403 You cannot publish over the previously published versions: 1.0.0.',
  },
]
