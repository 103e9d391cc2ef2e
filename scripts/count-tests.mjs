// Adds up the reports of Playwright and of Vitest, whichever each is: the last line of the checks.
import { readFileSync } from 'node:fs'

const counts = process.argv.slice(2).map((file) => {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const { stats } = report
  if (!stats) {
    const { numPassedTests, numFailedTests, numPendingTests } = report
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, flaky: 0 }
  }
  const { expected, unexpected, skipped, flaky } = stats
  return { passed: expected + flaky, failed: unexpected, skipped, flaky }
})
const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
if (sum('flaky') > 0) console.log(`${sum('flaky')} browser tests passed only when tried again`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
if (sum('failed') > 0 || counts.some(({ passed }) => passed === 0)) process.exit(1)
