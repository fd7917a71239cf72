/** Closes a test run with one plain line that any CI can read: `tests: N passed, N failed, N skipped`. */
export default class SummaryReporter {
  /** `results` is jest's AggregatedResult. */
  onRunComplete(_contexts, results) {
    // A file that could not even be loaded holds no test that could fail, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    console.log(`tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
  }
}
