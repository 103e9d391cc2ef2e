import { parse } from './parse-command.ts'
import { runCommand } from './run-command.ts'

void runCommand('parse', parse, process.argv.slice(2))
