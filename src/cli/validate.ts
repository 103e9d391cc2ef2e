import { runCommand } from './run-command.ts'
import { validate } from './validate-command.ts'

void runCommand('validate', validate, process.argv.slice(2))
