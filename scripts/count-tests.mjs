// Adds up the reports of the unit tests and the browser tests: the last line of the checks.
import { readFileSync } from 'node:fs'

const [unitFile, browserFile] = process.argv.slice(2)
const unit = JSON.parse(readFileSync(unitFile, 'utf8'))
const { stats } = JSON.parse(readFileSync(browserFile, 'utf8'))
const passed = unit.numPassedTests + stats.expected + stats.flaky
const failed = unit.numFailedTests + stats.unexpected
const skipped = unit.numPendingTests + stats.skipped
if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed only when tried again`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
if (failed > 0 || passed === 0) process.exit(1)
