import { archive } from './archive-command.ts'
import { runCommand } from './run-command.ts'

void runCommand('archive', archive, process.argv.slice(2))
