/**
 * `npm run mutation`: changes the code that must not fail, one spot at a time, and sees whether a test notices.
 * Not part of `npm test`, since it takes hours; `-- --mutate src/notify/rules.ts` looks at one file.
 *
 * Only tests within one process take part, as Stryker cannot follow a run of the bundle.
 */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  mutate: [
    'src/delivery/**/*.ts',
    'src/notify/rules.ts',
    'src/report/given/{needs,status,steps}.ts',
    'src/report/jobs/{error-mark,verdict,weigh}.ts',
    'src/safety/**/*.ts',
  ],
  jest: {
    config: {
      // What hangs is noticed as well.
      testTimeout: 10_000,
      testMatch: [
        '**/__tests__/delivery/**/*.test.ts',
        '**/__tests__/safety/**/*.test.ts',
        '**/__tests__/notify/rules.test.ts',
        '**/__tests__/report/given/**/*.test.ts',
        '**/__tests__/report/jobs/**/*.test.ts',
        '**/__tests__/channels/email/faults.test.ts',
      ],
    },
  },
  // It would read this file through TypeScript's JavaScript API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'build', 'docs', 'out'],
  tempDirName: 'out/mutation',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'out/mutation.html' },
  clearTextReporter: { logTests: false, reportTests: false },
  // A test that waits for a server has its own bounds.
  timeoutMS: 10_000,
}
