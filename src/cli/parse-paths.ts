import { parsePaths } from './parse-paths-command.ts'

void parsePaths(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
