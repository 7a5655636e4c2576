import { describe, expect, test } from 'vitest'
import { countReport } from './test.ts'

const report = (passed: number, failed: number, pending: number, files: [string, string[]][]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  testResults: files.map(([status, tests]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })),
})

describe('countReport', () => {
  test.each([
    ['all passed', report(2, 0, 0, [['passed', ['passed', 'passed']]]), 0, [2, 0, 0]],
    ['one failed, one skipped', report(1, 1, 1, [['failed', ['passed', 'failed', 'pending']]]), 1, [1, 1, 1]],
    [
      'a file that could not be loaded',
      report(1, 0, 0, [
        ['passed', ['passed']],
        ['failed', []],
      ]),
      1,
      [1, 1, 0],
    ],
    ['an error outside the tests', report(3, 0, 0, [['passed', ['passed', 'passed', 'passed']]]), 1, [3, 1, 0]],
  ] as const)('%s', (_, given, code, [passed, failed, skipped]) => {
    expect(countReport(given, { code, output: 'words' })).toEqual({ passed, failed, skipped, output: 'words' })
  })
})
