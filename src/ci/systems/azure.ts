/** Azure Pipelines; see its documentation, 'Use predefined variables' and 'Logging commands'. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, firstLine, refOf, timeIn, urlIn, valueIn } from '../system.js'

export const azure: CiSystem = {
  name: 'Azure Pipelines',
  isHere: (env) => /^true$/i.test(env.TF_BUILD ?? ''),
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const sha = read('BUILD_SOURCEVERSION')
    const project = read('SYSTEM_TEAMPROJECT')
    const collection = urlIn(env, 'SYSTEM_COLLECTIONURI')
    const id = countIn(env, 'BUILD_BUILDID')
    const site = collection && project && `${collection}/${encodeURIComponent(project)}`
    const page = urlIn(env, 'BUILD_REPOSITORY_URI')
      ?.replace(/^(https?:\/\/)[^@/]+@/, '$1')
      .replace(/\.git$/, '')
    const isOwn = read('BUILD_REPOSITORY_PROVIDER') === 'TfsGit'
    const request =
      countIn(env, 'SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ?? countIn(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID')
    const name = read('BUILD_SOURCEVERSIONAUTHOR')
    return present({
      status: read('AGENT_JOBSTATUS'),
      startedAt: timeIn(env, 'SYSTEM_PIPELINESTARTTIME'),
      repository: read('BUILD_REPOSITORY_NAME'),
      repositoryUrl: page,
      workflow: read('BUILD_DEFINITIONNAME'),
      job: read('SYSTEM_JOBDISPLAYNAME') ?? read('AGENT_JOBNAME'),
      ref: refOf(read('SYSTEM_PULLREQUEST_SOURCEBRANCH') ?? read('BUILD_SOURCEBRANCH')),
      commit: sha
        ? present({
            sha,
            subject: firstLine(read('BUILD_SOURCEVERSIONMESSAGE')),
            author: name ? { name } : undefined,
            url: page && `${page}/commit/${sha}`,
          })
        : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({
              number: request,
              url: page && `${page}/${isOwn ? 'pullrequest' : 'pull'}/${request}`,
            }),
      actor: read('BUILD_REQUESTEDFOR'),
      event: read('BUILD_REASON'),
      run: present({
        id,
        number: id,
        url: site && id !== undefined ? `${site}/_build/results?buildId=${id}` : undefined,
        attempt: countIn(env, 'SYSTEM_JOBATTEMPT'),
      }),
    })
  },
  tokenVariable: 'SYSTEM_ACCESSTOKEN',
  log: {
    problem: (level, line) => `##vso[task.logissue type=${level}]${line.replaceAll('%', '%AZP25')}`,
    section: (title) => [`##[group]${title}`, '##[endgroup]'],
  },
}
