import { archiveWork } from './archive-work-command.ts'

void archiveWork().then((code) => {
  process.exitCode = code
})
