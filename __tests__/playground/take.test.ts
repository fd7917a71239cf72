/** What is copied: commands of three shells, and workflows with the inputs of the step. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { form } from '../../playground/form.js'
import { commands, isRepository, SHELLS, shellOf } from '../../playground/page/command.js'
import { withInputs } from '../../playground/page/workflow-text.js'
import { workflows } from '../../playground/workflows.js'

const { inputs } = form('https://github.com/octo/notify')

describe('the command', () => {
  test.each(SHELLS)('of %s names secret and repository, and asks for no folder', (shell) => {
    for (const command of Object.values(commands(shell, 'octo/shop'))) {
      expect(command).toContain('gh secret set NOTIFY_CONFIG -R octo/shop')
      expect(command).not.toMatch(/< job-notify|rm /)
    }
  })

  test('what is no repository never gets into a command', () => {
    for (const text of ['', 'octo', 'octo/shop; rm -r ~', 'octo/$(id)', 'a/b/c'])
      for (const command of Object.values(commands('linux', text))) expect(command).toContain('-R OWNER/REPO')
    expect(isRepository('octo-org/shop.js')).toBe(true)
  })

  test('of a file, run by a shell, hands the file over as it is', () => {
    const home = mkdtempSync(path.join(tmpdir(), 'job-notify-take-'))
    mkdirSync(path.join(home, 'Downloads'))
    writeFileSync(path.join(home, 'Downloads/job-notify.json'), '{"title": "构建"}')
    writeFileSync(path.join(home, 'gh'), '#!/bin/sh\n{ echo "$@"; cat; } > "$HOME/got"\n')
    chmodSync(path.join(home, 'gh'), 0o755)
    const { file } = commands('linux', 'octo/shop')
    execFileSync('sh', ['-c', file], { env: { PATH: `${home}:${process.env.PATH}`, HOME: home } })
    expect(readFileSync(path.join(home, 'got'), 'utf8')).toBe(
      'secret set NOTIFY_CONFIG -R octo/shop\n{"title": "构建"}',
    )
  })

  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'powershell'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'macos'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
  ])('for %s is of %s', (userAgent, shell) => {
    expect(shellOf(userAgent)).toBe(shell)
  })
})

describe('the workflow', () => {
  const { whole, part } = workflows(process.cwd())['last-step']
  const stepOf = (text: string): Record<string, string> => parse(text).at(-1).with

  test.each([
    ['out/*.log', 'out/*.log'],
    ["it's: here.log", "it's: here.log"],
    [' a.log \n\nb c.log', 'a.log\nb c.log\n'],
    ['${{ steps.x.outputs.y }}', '${{ steps.x.outputs.y }}'],
    ['#1.log', '#1.log'],
  ])('has the output files %j as one value', (value, expected) => {
    const given = stepOf(withInputs(part, inputs, { output_file: value, test_report: '**/junit.xml' }))
    expect(given).toEqual({
      'output-file': expected,
      'test-report': '**/junit.xml',
      config: '${{ secrets.NOTIFY_CONFIG }}',
      'notify-on-success': 'change',
      'mention-on': 'failure',
    })
  })

  test('stays as it is where nothing is filled in', () => {
    expect(withInputs(whole, inputs, { output_file: ' ' })).toBe(whole)
  })
})
