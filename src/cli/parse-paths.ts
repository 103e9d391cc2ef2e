import { parsePaths } from './parse-paths-command.ts'

process.exitCode = await parsePaths(process.argv.slice(2))
