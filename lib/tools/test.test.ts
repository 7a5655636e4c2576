import { describe, expect, test } from 'vitest'
import { countReport, failuresIn, retriedIn, sumOf } from './test.ts'

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

describe('failuresIn', () => {
  const file = (status: string, results: [string, string, string[]][], message = '') => ({
    name: 'tests/e2e/some.test.ts',
    status,
    message,
    assertionResults: results.map(([state, fullName, failureMessages]) => ({ status: state, fullName, failureMessages })),
  })
  const of = (...testResults: ReturnType<typeof file>[]) =>
    failuresIn({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults })

  test('names what failed, and only that, with the beginning of its message', () => {
    const long = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n')
    const text = of(
      file('passed', [['passed', 'fine', []]]),
      file('failed', [
        ['passed', 'fine too', []],
        ['failed', 'broken', [long]],
      ]),
    )
    expect(text.split('\n').slice(0, 2)).toEqual(['  × tests/e2e/some.test.ts > broken', '      line 0'])
    expect(text).not.toContain('fine')
    expect(text).not.toContain('line 20')
  })

  test('names a file that could not run', () => {
    expect(of(file('failed', [], 'no such module'))).toBe('  × tests/e2e/some.test.ts\n      no such module')
  })
})

test('retriedIn names what needed a second try', () => {
  const log = ['     ✓ calm 12ms', '     ✓ a page (of 5 MB) is found again 40729ms (retry x1)', '     × broken 9ms (retry x1)'].join('\n')
  expect(retriedIn(log)).toEqual(['passed at the second try: a page (of 5 MB) is found again'])
})

test('sumOf adds up, and keeps the words of what failed only', () => {
  const one = { passed: 3, failed: 0, skipped: 1, output: 'fine', notes: ['twice'] }
  const other = { passed: 2, failed: 1, skipped: 0, output: 'broken' }
  expect(sumOf([one, other])).toEqual({ passed: 5, failed: 1, skipped: 1, output: 'broken', notes: ['twice'] })
})
