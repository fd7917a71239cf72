/** Tests are TypeScript modules, transformed file by file; types are checked by `npm run check`. */
export default {
  testEnvironment: 'node',
  // A bound for what hangs, not a measure: some tests start several processes on a busy machine.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  reporters: ['default', '<rootDir>/scripts/jest-summary-reporter.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/(build|build-package|dist|out)/'],
  moduleNameMapper: { '^(\\.{1,2}/(?!.*node_modules).*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
