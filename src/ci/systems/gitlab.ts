/** GitLab CI/CD; see GitLab Docs, 'Predefined CI/CD variables reference'. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, firstLine, refOf, timeIn, urlIn, valueIn } from '../system.js'

/** `Mona Lisa <mona@example.com>`. */
function person(text: string | undefined) {
  const match = text && /^(.{0,200}?)\s*<([^<>]{1,200})>$/.exec(text)
  return match ? present({ name: match[1] || undefined, mail: match[2] }) : undefined
}

export const gitlab: CiSystem = {
  name: 'GitLab CI',
  // gitlab-ci-local runs the same jobs, and says `false` of itself.
  isHere: (env) => valueIn(env, 'GITLAB_CI') !== undefined,
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const project = urlIn(env, 'CI_PROJECT_URL')
    const sha = read('CI_COMMIT_SHA')
    const request = countIn(env, 'CI_MERGE_REQUEST_IID')
    const status = read('CI_JOB_STATUS')
    return present({
      // In `script` it is still running.
      status: status === 'running' ? undefined : status,
      startedAt: timeIn(env, 'CI_JOB_STARTED_AT') ?? timeIn(env, 'CI_PIPELINE_CREATED_AT'),
      repository: read('CI_PROJECT_PATH'),
      repositoryUrl: project,
      workflow: read('CI_PIPELINE_NAME') ?? read('CI_JOB_STAGE'),
      job: read('CI_JOB_NAME'),
      jobUrl: urlIn(env, 'CI_JOB_URL'),
      ref: refOf(
        read('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME') ?? read('CI_COMMIT_BRANCH') ?? read('CI_COMMIT_REF_NAME'),
        read('CI_COMMIT_TAG'),
      ),
      commit: sha
        ? present({
            sha,
            subject: read('CI_COMMIT_TITLE') ?? firstLine(read('CI_COMMIT_MESSAGE')),
            author: person(read('CI_COMMIT_AUTHOR')),
            url: project && `${project}/-/commit/${sha}`,
          })
        : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({
              number: request,
              title: read('CI_MERGE_REQUEST_TITLE'),
              url: project && `${project}/-/merge_requests/${request}`,
            }),
      actor: read('GITLAB_USER_LOGIN') ?? read('GITLAB_USER_NAME'),
      defaultBranch: read('CI_DEFAULT_BRANCH'),
      event: read('CI_PIPELINE_SOURCE'),
      run: present({
        id: countIn(env, 'CI_PIPELINE_ID'),
        number: countIn(env, 'CI_PIPELINE_IID') ?? countIn(env, 'CI_PIPELINE_ID'),
        url: urlIn(env, 'CI_PIPELINE_URL'),
      }),
    })
  },
  tokenVariable: 'GITLAB_TOKEN',
  log: {
    // GitLab Docs, 'CI/CD job logs': ESC [ 0 K and a carriage return keep the marks themselves out of sight.
    section: (title) => {
      const mark = (edge: 'start' | 'end', options = '') =>
        `\x1b[0Ksection_${edge}:${Math.floor(Date.now() / 1000)}:job_notify${options}\r\x1b[0K`
      return [`${mark('start', '[collapsed=true]')}${title}`, mark('end')]
    },
  },
}
