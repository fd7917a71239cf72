/** Bitbucket Pipelines; see Atlassian's support pages, 'Variables and secrets'. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, refOf, urlIn, valueIn } from '../system.js'

export const bitbucket: CiSystem = {
  name: 'Bitbucket Pipelines',
  isHere: (env) => Boolean(env.BITBUCKET_BUILD_NUMBER),
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const exit = countIn(env, 'BITBUCKET_EXIT_CODE')
    const repository = read('BITBUCKET_REPO_FULL_NAME')
    const page =
      urlIn(env, 'BITBUCKET_GIT_HTTP_ORIGIN') ?? (repository && `https://bitbucket.org/${repository}`)
    const sha = read('BITBUCKET_COMMIT')
    const number = countIn(env, 'BITBUCKET_BUILD_NUMBER')
    const request = countIn(env, 'BITBUCKET_PR_ID')
    return present({
      // It is set in `after-script` alone.
      status: exit === undefined ? undefined : exit === 0 ? 'success' : 'failure',
      repository,
      repositoryUrl: page,
      ref: refOf(read('BITBUCKET_BRANCH'), read('BITBUCKET_TAG')),
      commit: sha ? present({ sha, url: page && `${page}/commits/${sha}` }) : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({ number: request, url: page && `${page}/pull-requests/${request}` }),
      run: present({
        number,
        url: page && number !== undefined ? `${page}/pipelines/results/${number}` : undefined,
      }),
    })
  },
}
