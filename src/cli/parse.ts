import { parse } from './parse-command.ts'
import { runCommand } from './run-command.ts'

await runCommand('parse', parse, process.argv.slice(2))
