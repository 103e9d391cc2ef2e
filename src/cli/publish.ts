import { publish } from './publish-command.ts'
import { runCommand } from './run-command.ts'

void runCommand('publish', publish, process.argv.slice(2))
