import { describe, expect, test } from 'vitest'
import { majorVersion, realCandidate } from './browsers.ts'

describe('majorVersion', () => {
  test.each([
    ['Chromium 156.0.8078.79 built on Debian 12.12, running on Debian 12.12', 156],
    ['Google Chrome 137.0.7151.55', 137],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Command requires the chromium snap to be installed', undefined],
  ])('%s', (answer, major) => {
    expect(majorVersion(answer)).toBe(major)
  })
})

describe('realCandidate', () => {
  test.each([
    ['chromium:\n  Installed: (none)\n  Candidate: 156.0.8078.79-1~deb12u1\n', '156.0.8078.79-1~deb12u1'],
    ['chromium-browser:\n  Installed: (none)\n  Candidate: 2:1snap1-0ubuntu2\n', undefined],
    ['firefox:\n  Installed: (none)\n  Candidate: (none)\n', undefined],
    ['', undefined],
  ])('%j', (policy, version) => {
    expect(realCandidate(policy)).toBe(version)
  })
})
