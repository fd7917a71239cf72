/** CNB (cnb.cool); see its documentation, 'Default environment variables'. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, firstLine, refOf, timeIn, urlIn, valueIn } from '../system.js'

export const cnb: CiSystem = {
  name: 'CNB',
  isHere: (env) => env.CNB === 'true',
  settingsPrefix: 'PLUGIN_',
  // Every job has one; those for pull requests may not read builds with it.
  tokenVariable: 'CNB_TOKEN',
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const sha = read('CNB_COMMIT')
    const failed = read('CNB_BUILD_FAILED_STAGE_NAME')
    const event = urlIn(env, 'CNB_EVENT_URL')
    const request = countIn(env, 'CNB_PULL_REQUEST_IID')
    const tag = read('CNB_EVENT') === 'tag_push' ? read('CNB_BRANCH') : undefined
    return present({
      // Told in `endStages`: success, error or cancel. `failStages` tell at most what failed.
      status: read('CNB_PIPELINE_STATUS') ?? (failed || read('CNB_BUILD_FAILED_MSG') ? 'failure' : undefined),
      failedSteps: failed ? [failed] : [],
      error: read('CNB_BUILD_FAILED_MSG'),
      startedAt: timeIn(env, 'CNB_BUILD_START_TIME'),
      repository: read('CNB_REPO_SLUG'),
      repositoryUrl: urlIn(env, 'CNB_REPO_URL_HTTPS')?.replace(/\.git$/, ''),
      workflow: read('CNB_PIPELINE_NAME'),
      ref: refOf(read('CNB_PULL_REQUEST_BRANCH') ?? read('CNB_BRANCH'), tag),
      commit: sha
        ? present({
            sha,
            subject: read('CNB_COMMIT_MESSAGE_TITLE') ?? firstLine(read('CNB_COMMIT_MESSAGE')),
            author: authorOf(read('CNB_COMMITTER'), read('CNB_COMMITTER_EMAIL')),
            url: request === undefined ? event : undefined,
          })
        : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({ number: request, title: read('CNB_PULL_REQUEST_TITLE'), url: event }),
      actor: read('CNB_BUILD_USER'),
      defaultBranch: read('CNB_DEFAULT_BRANCH'),
      event: read('CNB_EVENT'),
      run: present({ url: urlIn(env, 'CNB_BUILD_WEB_URL') }),
    })
  },
}

const authorOf = (name: string | undefined, mail: string | undefined) =>
  name || mail ? present({ name, mail }) : undefined
