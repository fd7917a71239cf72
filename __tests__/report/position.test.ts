import { expect, test } from '@jest/globals'
import { positionOf } from '../../src/report/position.js'

const run = { id: 9, run_number: 3, conclusion: 'failure' }
const completed = { action: 'completed', workflow_run: run }

test.each([
  ['nothing given', {}, 'push', {}, 'last-step'],
  ['at-end', { atEnd: true }, 'push', {}, 'at-end'],
  ['needs', { needs: { build: { result: 'success' } } }, 'push', {}, 'final-job'],
  ['needs win over at-end', { needs: { a: {} }, atEnd: true }, 'push', {}, 'final-job'],
  ['needs win over workflow_run', { needs: { a: {} } }, 'workflow_run', completed, 'final-job'],
  ['a completed run', {}, 'workflow_run', completed, 'workflow-run'],
  ['a completed run wins over at-end', { atEnd: true }, 'workflow_run', completed, 'workflow-run'],
  ['without action, but with a conclusion', {}, 'workflow_run', { workflow_run: run }, 'workflow-run'],
  [
    'a run that only began',
    {},
    'workflow_run',
    { action: 'requested', workflow_run: { ...run, conclusion: null } },
    'last-step',
  ],
  ['an event without its run', {}, 'workflow_run', { action: 'completed' }, 'workflow-run'],
  ['a run of another event', {}, 'push', completed, 'last-step'],
  ['an event that is no object', {}, 'workflow_run', 'completed', 'workflow-run'],
])('%s', (_, given, eventName, payload, expected) => {
  expect(positionOf({ atEnd: false, ...given }, { eventName }, payload)).toBe(expected)
})
