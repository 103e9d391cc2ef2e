// Adds up the reports of Playwright (the first) and of Vitest: the last line of the checks.
import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const [browserFile, ...unitFiles] = process.argv.slice(2)
const { stats } = read(browserFile)
const units = unitFiles.map(read)
const sum = (key) => units.reduce((total, unit) => total + unit[key], 0)
const passed = sum('numPassedTests') + stats.expected + stats.flaky
const failed = sum('numFailedTests') + stats.unexpected
const skipped = sum('numPendingTests') + stats.skipped
if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed only when tried again`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
if (failed > 0 || passed === 0) process.exit(1)
