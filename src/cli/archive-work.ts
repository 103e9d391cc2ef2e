import { archiveWork } from './archive-work-command.ts'

process.exitCode = await archiveWork()
