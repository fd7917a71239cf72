/**
 * Stands in the bundle (see scripts/build.mjs) for what @actions/github brings along and nobody uses here: an
 * HTTP client with its undici, as octokit is given our own `fetch`, and plugins, as it is asked by path alone.
 */
const plugin = () => ({})

module.exports = {
  HttpClient: class {
    getAgent() {}
    getAgentDispatcher() {}
  },
  restEndpointMethods: plugin,
  paginateRest: plugin,
}
