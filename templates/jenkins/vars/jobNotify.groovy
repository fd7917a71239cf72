// A step of a shared library: `post { always { jobNotify() } }`. Jenkins tells status and start to its scripts
// alone, so they are handed in. The settings are a secret text; the agent needs Node 20 or newer.
def call(Map options = [:]) {
  def words = "report --status ${currentBuild.currentResult} --started-at ${currentBuild.startTimeInMillis}"
  if (options.outputFile) words += " --output-file ${options.outputFile}"
  withCredentials([string(credentialsId: options.credentials ?: 'job-notify', variable: 'JOB_NOTIFY_CONFIG')]) {
    if (isUnix()) {
      sh "npx --yes job-notify@1 ${words}"
    } else {
      bat "npx --yes job-notify@1 ${words}"
    }
  }
}
