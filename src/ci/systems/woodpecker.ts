/** Woodpecker; see its documentation, 'Environment variables' and 'Creating plugins'. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, firstLine, refOf, timeIn, urlIn, valueIn } from '../system.js'

export const woodpecker: CiSystem = {
  name: 'Woodpecker',
  isHere: (env) => env.CI === 'woodpecker' || env.CI_SYSTEM_NAME === 'woodpecker',
  settingsPrefix: 'PLUGIN_',
  tokenVariable: 'WOODPECKER_TOKEN',
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const sha = read('CI_COMMIT_SHA')
    const forge = urlIn(env, 'CI_PIPELINE_FORGE_URL')
    const request = countIn(env, 'CI_COMMIT_PULL_REQUEST')
    return present({
      status: read('CI_PIPELINE_STATUS'),
      previous: read('CI_PREV_PIPELINE_STATUS'),
      startedAt: timeIn(env, 'CI_PIPELINE_STARTED'),
      repository: read('CI_REPO'),
      repositoryUrl: urlIn(env, 'CI_REPO_URL'),
      workflow: read('CI_WORKFLOW_NAME'),
      ref: refOf(
        read('CI_COMMIT_SOURCE_BRANCH') ?? read('CI_COMMIT_BRANCH') ?? read('CI_COMMIT_REF'),
        read('CI_COMMIT_TAG'),
      ),
      commit: sha
        ? present({
            sha,
            subject: firstLine(read('CI_COMMIT_MESSAGE')),
            author: authorOf(read('CI_COMMIT_AUTHOR'), read('CI_COMMIT_AUTHOR_EMAIL')),
            url: request === undefined ? forge : undefined,
          })
        : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({ number: request, title: read('CI_COMMIT_PULL_REQUEST_TITLE'), url: forge }),
      actor: read('CI_PIPELINE_AUTHOR') ?? read('CI_COMMIT_AUTHOR'),
      event: read('CI_PIPELINE_EVENT'),
      run: present({ number: countIn(env, 'CI_PIPELINE_NUMBER'), url: urlIn(env, 'CI_PIPELINE_URL') }),
      jobUrl: urlIn(env, 'CI_STEP_URL'),
    })
  },
}

const authorOf = (login: string | undefined, mail: string | undefined) =>
  login || mail ? present({ login, mail }) : undefined
