/** A stand-in of Jenkins' remote access API, as far as a notifier reads it: a project's builds and their consoles. */
import { createServer } from 'node:http'
import { type Listening, listen } from './listen.js'

export interface JenkinsBuild {
  readonly number: number
  readonly result: 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'ABORTED' | null
  readonly console?: string
}

export interface JenkinsProject {
  /** Such as `/job/shop`. */
  readonly path: string
  /** `name:token` */
  readonly login: string
  builds: readonly JenkinsBuild[]
}

export async function startJenkins(project: JenkinsProject): Promise<Listening & { readonly site: string }> {
  const login = `Basic ${Buffer.from(project.login).toString('base64')}`
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://jenkins.test')
    const reply = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    }
    // A wrong password is 401; who brings none sees what anybody may, which is nothing.
    if (request.headers.authorization !== login)
      return reply(
        request.headers.authorization ? 401 : 403,
        'text/html',
        '<html>Authentication required</html>',
      )
    const path = decodeURI(url.pathname).replace(project.path, '')
    const [, number] = /^\/(\d+)\/consoleText$/.exec(path) ?? []
    const build = project.builds.find((one) => one.number === Number(number))
    if (build) return reply(200, 'text/plain;charset=utf-8', build.console ?? '')
    if (path !== '/api/json') return reply(404, 'text/html', '<html>Not Found</html>')
    const builds = project.builds.toReversed().map(({ console: _, ...one }) => ({
      _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
      ...one,
      url: `https://ci.example.com${project.path}/${one.number}/`,
    }))
    return reply(200, 'application/json', JSON.stringify({ builds }))
  })
  const listening = await listen(server)
  return { ...listening, site: `http://${listening.host}:${listening.port}` }
}
