import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/log/judge.js'
import { DECOYS, NOISE, RULES, WRAPPERS } from '../../src/log/rules/index.js'
import type { LogLine } from '../../src/log/text.js'

const line = (text: string, number = 1): LogLine => ({ at: number, number, text, script: false, opens: true })
const judgeText = (text: string) => judge({ lines: [line(text)], failed: true })[0]

describe('every rule knows its own example', () => {
  test.each(RULES.map((rule) => [rule.family, rule.name, rule] as const))(
    '%s: %s',
    (_family, _name, rule) => {
      expect(rule.example).toMatch(rule.pattern)
      const judged = judgeText(rule.example)
      expect(judged).toMatchObject({ kind: 'telling' })
      expect(judged?.weight).toBeGreaterThanOrEqual(Math.min(rule.weight, 30))
    },
  )
})

describe('what says only that something failed weighs less than any cause', () => {
  test.each(WRAPPERS.map((rule) => [rule.name, rule] as const))('%s', (_name, { example, weight }) => {
    expect(judgeText(example)?.weight).toBeLessThanOrEqual(weight)
    expect(weight).toBeLessThan(70)
  })
})

describe('noise is never shown', () => {
  test.each(NOISE.map((rule) => [rule.name, rule.example] as const))('%s', (_name, example) => {
    expect(judgeText(example)).toMatchObject({ kind: 'noise', weight: 0 })
  })
})

describe('what only looks like a failure is no cause', () => {
  test.each([
    ...DECOYS.map((rule) => rule.example),
    'PASS src/errors.test.ts',
    'ok 3 - rejects a failed login',
    'test tests::fails_on_error ... ok',
    '--- PASS: TestError (0.00s)',
    '?   \texample.com/errors\t[no test files]',
    'ok  \texample.com/errors\t0.010s [no tests to run]',
    '    [+] fails if the name does not exist 15ms',
    '  -  20 [chromium] › login.spec.ts:34:5 › shows an error (retry #1)',
    'In file included from ../lib/error.h:7:0,',
    'Finished: FAILURE',
    'tests/test_unterminated_error.py::test_match PASSED                  [ 85%]',
    'SKIPPED [1] tests/test_install.py:574: Bazaar is not available',
    '8 packages have newer versions incompatible with dependency constraints.',
    'Compilation failures                  0',
    'web:build: dist/client/forbidden.js.map',
    '/app/lib/functions.py:2682: UserWarning: the call failed',
    'Failed to parse and upload json test reports: Access Denied',
    'npm ERR! Failed at the shop@1.0.0 lint script.',
    'npm error Fix the upstream dependency conflict, or retry',
    'and the selected provisioning profiles. You passed the following options:',
    "org.gradle.api.tasks.TaskExecutionException: Execution failed for task ':a'.",
    '[error] Total time: 26 s, completed Jan 2, 2026, 10:00:00 AM',
    '2026/01/02 15:04:52 Error: some tests failed',
    '[error] Total time: 26 s, completed Jan 2, 2026, 10:00:00 AM',
    '[       OK ] Cart.FailsOnError (0 ms)',
    'Found 0 errors, 0 warnings',
    'Finished with no errors',
    'src/main.c:3:7: warning: unused variable [-Wunused-variable]',
    'WARNING: the cache could not be restored',
    'npm warn deprecated error-ex@1.0.0: use error instead',
    '+ test -f error.log',
    '-rw-r--r-- 1 runner docker 12 Mar 1 10:00 error.log',
    'inflating: docs/errors.md',
    'Downloaded https://repo.example/error/fail/1.0/fail-1.0.jar',
  ])('%s', (text) => {
    expect(judgeText(text)?.weight ?? 0).toBeLessThan(64)
  })
})

describe('what tools of all kinds print names the cause', () => {
  test.each([
    "/Users/runner/work/app/App/ContentView.swift:12:9: error: cannot find 'foo' in scope",
    '❌  /Users/runner/work/App/Foo.swift:3:1: expected declaration',
    "Test Case '-[AppTests.CartTests testAdds]' failed (0.123 seconds).",
    "lib/main.dart:10:5: Error: The method 'foo' isn't defined for the class 'App'.",
    "Because app depends on http ^99.0.0 which doesn't match any versions, version solving failed.",
    "Program.cs(4,9): error CS0103: The name 'x' does not exist in the current context [/src/App.csproj]",
    '/src/App/App.csproj : error NU1102: Unable to find package Acme.Foo with version (>= 9.9.0)',
    'MSBUILD : error MSB1009: Project file does not exist.',
    '  ✘   1 [chromium] › cart.spec.ts:5:5 › adds (5.0s)',
    '  1) [chromium] › cart.spec.ts:5:5 › adds ─────────────',
    '  1) Cart',
    "Error: Can't resolve 'src/styles.scss' in '/home/runner/work/app'",
    "Error: src/app/app.component.html:3:5 - error NG8001: 'app-foo' is not a known element:",
    ' ERROR  web#build: command (/app/web) npm run build exited (1)',
    'RollupError: "x" is not exported by "src/a.js", imported by "src/b.js".',
    'Error: UPGRADE FAILED: timed out waiting for the condition',
    'error: deployment "web" exceeded its progress deadline',
    'The Deployment "web" is invalid: spec.selector: Invalid value: field is immutable',
    '│ Error: Error acquiring the state lock',
    "    error: aws:s3/bucket:Bucket resource 'b' has a problem: Missing required property",
    'CREATE_FAILED        AWS::Lambda::Function        Fn        Resource handler returned message: "Uploaded file must be a non-empty zip"',
    '✖ Error: AWS provider credentials not found.',
    'Error: 7 PERMISSION_DENIED: Missing or insufficient permissions.',
    'Error: Failed to get Firebase project acme. Please make sure the project exists',
    ' !     Push rejected, failed to compile Node.js app.',
    'Error: No existing credentials found. Please log in',
    '✘ [ERROR] Missing entry-point to Worker script or to assets directory',
    '[!] Error building the application - see the log above',
    '> File google-services.json is missing. The Google Services Plugin cannot function without it.',
    '> Task :app:compileDebugKotlin FAILED',
    '[error] /app/src/Main.scala:3:5: not found: value foo',
    '[info] - adds *** FAILED ***',
    'Syntax error compiling at (core.clj:3:1).',
    "/app/src/main.nim(3, 5) Error: undeclared identifier: 'foo'",
    'In src/a.cr:3:1',
    'ERROR: dependency ‘foo’ is not available for package ‘bar’',
    'Error in library(foo) : there is no package called ‘foo’',
    'Test Failed at /app/test/runtests.jl:3',
    'Error: Error building site: failed to extract shortcode: template for shortcode "foo" not found',
    'Aborted with 1 warnings in strict mode!',
    'error[vulnerability]: Use-after-free in foo',
    'ERROR: QUALITY GATE STATUS: FAILED - View details on https://sonar',
    'npm error 403 403 Forbidden - PUT https://registry.example.com/app - You cannot publish over the previously published versions: 1.0.0.',
    'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/',
    "error: 409 (A package with id 'Acme' and version '1.0.0' already exists at the feed.)",
    '[-] adds two numbers 12ms (10ms|2ms)',
    "Assets/Scripts/A.cs(3,5): error CS0246: The type or namespace name 'Foo' could not be found",
    "ERROR: /home/runner/work/app/BUILD:3:11: no such target '//lib:foo': target 'foo' not declared in package 'lib'",
    "error: builder for '/nix/store/abc-app.drv' failed with exit code 2;",
    'PackagesNotFoundError: The following packages are not available from current channels:',
    '  - nothing provides foo 1.0 needed by bar-2.0',
    'error: metadata-generation-failed',
    'nox > Session lint failed.',
    'error: Import "foo" could not be resolved (reportMissingImports)',
    "error: Found argument '--foo' which wasn't expected, or isn't valid in this context",
    'error: expect(received).toBe(expected)',
    'FAILED | 1 passed | 1 failed (12ms)',
    'Chrome Headless 120.0 (Linux) Cart adds FAILED',
    '     ✗ status is 200',
    '  ✘  categories.performance failure for minScore assertion',
    'a.md:3:5 Unknown word (fooo)',
    'ERROR: for web  Cannot start service web: driver failed programming external connectivity',
    'dependency failed to start: container app-db-1 is unhealthy',
    'TASK [install] fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}',
    "Error: P1001: Can't reach database server at `localhost:5432`",
    'ActiveRecord::PendingMigrationError:',
    'rails aborted!',
    "Error: fatal: repository 'https://github.com/acme/x/' not found",
    "Error: Unable to process file command 'output' successfully.",
    'Error: Version 3.99 with arch x64 not found',
    'Error: Could not authenticate: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'Error: buildx failed with: ERROR: failed to solve: failed to push ghcr.io/a/b:latest: denied: permission_denied: write_package',
    'ERROR: failed to solve: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1',
    'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
    'error An unexpected error occurred: "https://registry.yarnpkg.com/foo: Not found".',
    '➤ YN0001: │ Error: foo@npm:1.0.0: No candidates found',
    'sh: 1: tsc: not found',
    '2026/01/02 15:04:52     --- FAIL: basket/apply (1218.59s)',
    '    error[E0308]: mismatched types',
    'E   DeprecationWarning: The generic unit is deprecated',
    'FAILED tests/test_a.py::test_b - DeprecationWarning: The generic unit is deprecated',
    'System.NullReferenceException : Object reference not set to an instance of an object.',
    'pages/basket.md: 12: MD040/fenced-code-language Fenced code blocks should have a language',
    "[08:38:44]: ▸ ::error file=/Users/runner/work/app/Basket.swift,line=344,col=68::missing argument for parameter 'owner' in call",
    '!!!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!!!',
    'bash: foo: command not found',
    '/usr/bin/env: ‘python’: No such file or directory',
    'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 360 minutes.',
  ])('%s', (text) => {
    expect(judgeText(text)?.weight).toBeGreaterThanOrEqual(64)
  })
})

describe('a line is judged without what other tools put in front of it', () => {
  test.each([
    '#12 3.456 ERROR: no matching distribution found for app',
    '3.456 ERROR: no matching distribution found for app',
    'web-1  | ERROR: no matching distribution found for app',
    '@acme/web:build: ERROR: no matching distribution found for app',
    '[0] ERROR: no matching distribution found for app',
    '2026-03-14 09:30:00,123 ERROR: no matching distribution found for app',
    '[09:30:00]: ERROR: no matching distribution found for app',
  ])('%s', (text) => {
    expect(judgeText(text)?.weight).toBeGreaterThanOrEqual(74)
  })
})

test('a place in a file is no prefix', () => {
  expect(judgeText('Main.hs:2:20: error:')?.weight).toBeGreaterThanOrEqual(80)
})

test('words in the middle of a long text tell little', () => {
  const licence = `3.6 You agree that the form and nature of the kit may change without notice to you ${'and '.repeat(30)}may be incompatible with applications`
  expect(judgeText(licence)?.weight).toBeLessThan(64)
})

describe('what belongs to a diff, a trace or a quoted source is no cause of its own', () => {
  const kinds = (texts: readonly string[]) =>
    judge({
      lines: texts.map((text, index) => ({ ...line(text, index + 1), opens: false })),
      failed: true,
    }).map(({ kind }) => kind)
  test.each([
    [
      'a diff',
      ['@@ -1,2 +1,2 @@', '-raise ValueError("fatal")', '+error: "x"', ' ERROR at start'],
      3,
      'code',
    ],
    ['a frame of a package', ['    at run (/app/node_modules/a/error.js:1:2)'], 0, 'frame'],
    ['a frame of the own code', ['    at run (/app/src/error.js:1:2)'], 0, 'own-frame'],
    [
      'source under a Python frame',
      ['  File "/app/a.py", line 3, in f', '    raise ValueError("failed")'],
      1,
      'code',
    ],
    ['source with its line number', ['  12 |   throw new Error("failed")'], 0, 'code'],
    ['a goroutine', ['goroutine 1 [running]:'], 0, 'frame'],
    ['the console of a test', ['  ● Console', '    console.error', '      Error: only logged'], 2, 'plain'],
  ] as const)('%s', (_name, texts, index, kind) => {
    expect(kinds(texts)[index]).toBe(kind)
  })
})

test('the lines of a private key are never shown', () => {
  const lines = [
    '-----BEGIN RSA PRIVATE KEY-----',
    'MIIEowIBAAKCAQEAerror0000',
    'short',
    '-----END RSA PRIVATE KEY-----',
  ]
  const judged = judge({ lines: lines.map((text, index) => line(text, index + 1)), failed: true })
  expect(judged[1]?.kind).toBe('noise')
})
