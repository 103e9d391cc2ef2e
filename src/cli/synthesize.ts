import { runCommand } from './run-command.ts'
import { synthesize } from './synthesize-command.ts'

void runCommand('synthesize', synthesize, process.argv.slice(2))
