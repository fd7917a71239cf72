/** Drone and Harness Open Source; see Drone's documentation, 'Reference' of pipeline variables. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, firstLine, partsOf, refOf, timeIn, urlIn, valueIn } from '../system.js'

export const drone: CiSystem = {
  name: 'Drone',
  isHere: (env) => env.DRONE === 'true',
  settingsPrefix: 'PLUGIN_',
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const sha = read('DRONE_COMMIT_SHA') ?? read('DRONE_COMMIT')
    const link = urlIn(env, 'DRONE_COMMIT_LINK')
    const request = countIn(env, 'DRONE_PULL_REQUEST')
    const login = read('DRONE_COMMIT_AUTHOR')
    const name = read('DRONE_COMMIT_AUTHOR_NAME')
    const mail = read('DRONE_COMMIT_AUTHOR_EMAIL')
    return present({
      status: worse(read('DRONE_STAGE_STATUS'), read('DRONE_BUILD_STATUS')),
      startedAt: timeIn(env, 'DRONE_STAGE_STARTED') ?? timeIn(env, 'DRONE_BUILD_STARTED'),
      failedSteps: partsOf(read('DRONE_FAILED_STEPS')),
      repository: read('DRONE_REPO'),
      repositoryUrl: urlIn(env, 'DRONE_REPO_LINK'),
      workflow: read('DRONE_STAGE_NAME'),
      ref: refOf(read('DRONE_SOURCE_BRANCH') ?? read('DRONE_BRANCH'), read('DRONE_TAG')),
      commit: sha
        ? present({
            sha,
            subject: firstLine(read('DRONE_COMMIT_MESSAGE')),
            author: login || name || mail ? present({ login, name, mail }) : undefined,
            url: request === undefined ? link : undefined,
          })
        : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({ number: request, title: read('DRONE_PULL_REQUEST_TITLE'), url: link }),
      actor: read('DRONE_BUILD_TRIGGER') ?? login,
      event: read('DRONE_BUILD_EVENT'),
      run: present({ number: countIn(env, 'DRONE_BUILD_NUMBER'), url: urlIn(env, 'DRONE_BUILD_LINK') }),
    })
  },
}

/** The stage fails before the build is said to: of the two the one that failed counts. */
const worse = (stage: string | undefined, build: string | undefined): string | undefined =>
  stage === undefined || stage === 'success' ? (build ?? stage) : stage
