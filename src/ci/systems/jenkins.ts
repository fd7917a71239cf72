/** Jenkins; see its handbook, 'Using environment variables', and what the Git and branch-source plugins add. */
import { present } from '../../schema/json.js'
import { type CiSystem, countIn, refOf, urlIn, valueIn } from '../system.js'

export const jenkins: CiSystem = {
  name: 'Jenkins',
  isHere: (env) => Boolean(env.JENKINS_URL || (env.BUILD_URL && env.BUILD_TAG?.startsWith('jenkins-'))),
  // `name:token`, or the token of the person in JENKINS_USER_ID, as Jenkins' own client has it.
  tokenVariable: 'JENKINS_API_TOKEN',
  // Status and start are known to the pipeline's script alone (`currentBuild`), which hands them in.
  facts(env) {
    const read = (name: string) => valueIn(env, name)
    const sha = read('GIT_COMMIT')
    const request = countIn(env, 'CHANGE_ID')
    // The Git plugin writes the remote in front.
    const branch =
      read('CHANGE_BRANCH') ?? read('BRANCH_NAME') ?? read('GIT_BRANCH')?.replace(/^origin\//, '')
    const repository = repositoryOf(read('GIT_URL'))
    return present({
      ...repository,
      workflow: projectOf(read('JOB_NAME'), read('BRANCH_NAME')),
      ref: refOf(branch, read('TAG_NAME')),
      commit: sha ? { sha } : undefined,
      pullRequest:
        request === undefined
          ? undefined
          : present({ number: request, title: read('CHANGE_TITLE'), url: urlIn(env, 'CHANGE_URL') }),
      actor: read('BUILD_USER_ID') ?? read('CHANGE_AUTHOR'),
      run: present({ number: countIn(env, 'BUILD_NUMBER'), url: urlIn(env, 'BUILD_URL') }),
    })
  },
}

/** `owner/name` of an address to clone from, and its page where that is a web address; never its login. */
function repositoryOf(address: string | undefined) {
  const match =
    address &&
    /^(?:(https?):\/\/(?:[^@/\s]{1,200}@)?|ssh:\/\/git@|git@)([^/:\s]+)(?::\d+)?[/:]([^\s?#]+?)(?:\.git)?\/?$/.exec(
      address,
    )
  if (!match) return {}
  const [, scheme, host, path] = match
  return present({ repository: path, repositoryUrl: scheme ? `${scheme}://${host}/${path}` : undefined })
}

/** A multibranch job is called `folder/project/branch`, its branch percent-encoded: the branch is told anyway. */
function projectOf(name: string | undefined, branch: string | undefined): string | undefined {
  const isMultibranch = branch !== undefined && name?.endsWith(`/${encodeURIComponent(branch)}`)
  return isMultibranch ? name?.slice(0, name.lastIndexOf('/')) : name
}
