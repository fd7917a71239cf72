/** Containers and clusters. */
import type { Rules } from './rule.js'

export const CONTAINERS: Rules = [
  {
    name: 'image or registry',
    family: 'container',
    pattern:
      /(?:manifest (?:unknown|for \S{1,200} not found)|no matching manifest|pull access denied|toomanyrequests|repository does not exist|denied: \S|unauthorized: \S|invalid reference format|failed to (?:resolve source metadata|resolve reference|authorize|fetch oauth|push|pull|copy|export)|ErrImagePull|ImagePullBackOff|name unknown|no basic auth credentials|unexpected status(?: from| code)?)/,
    weight: 84,
    after: 1,
    example: 'manifest for app:nosuch not found: manifest unknown: manifest unknown',
  },
  {
    name: 'daemon',
    family: 'container',
    pattern:
      /(?:Error response from daemon|Cannot connect to the Docker daemon|error during connect|OCI runtime|executable file not found in \$PATH|port is already allocated|failed to (?:create|start) (?:shim|container|task)|container \S{1,120} (?:is unhealthy|exited))/,
    weight: 84,
    after: 1,
    example: 'Error response from daemon: driver failed programming external connectivity',
  },
  {
    name: 'build context',
    family: 'container',
    pattern:
      /(?:failed to (?:compute cache key|calculate checksum|read dockerfile|load build definition|parse (?:stage|platform))|failed to solve: (?!process )\S|COPY failed|ADD failed|dockerfile parse error|Dockerfile parse error|unknown instruction|forbidden path outside|no such service)/,
    weight: 84,
    after: 2,
    example:
      'ERROR: failed to solve: node:99: failed to resolve source metadata for docker.io/library/node:99',
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
    pattern:
      /(?:did not complete successfully: exit code|returned a non-zero code: \d|executor failed running)/,
    weight: 36,
    example: 'ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  },
  {
    name: 'cluster',
    family: 'container',
    pattern:
      /(?:Error from server|no matches for kind|unable to recognize|CrashLoopBackOff|OOMKilled|exceeded its progress deadline|timed out waiting for|error validating|is invalid: |FailedScheduling|Insufficient (?:cpu|memory)|(?:INSTALLATION|UPGRADE) FAILED|failed to (?:download|install|render) chart|error: the server doesn't have|The connection to the server)/,
    weight: 82,
    after: 2,
    example: 'Error from server (NotFound): namespaces "prod" not found',
  },
]
