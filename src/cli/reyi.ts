import { archive } from './archive-command.ts'
import { archiveWork } from './archive-work-command.ts'
import { parse } from './parse-command.ts'
import { parsePaths } from './parse-paths-command.ts'
import { publish } from './publish-command.ts'
import { runCommand } from './run-command.ts'
import { shipped } from './shipped.ts'
import { synthesize } from './synthesize-command.ts'
import { validate } from './validate-command.ts'
import { write } from './write.ts'

/*
 * All commands in one file that needs nothing beside it: the build puts the explorer, the lexicons and the lists of
 * words into it (`plugins/shipped.ts`).
 */

const HELP = `Who said what at a meeting, from the command line. Needs Node 20.19 or later and nothing else.

  node reyi.mjs publish     a folder of meetings for any static host
  node reyi.mjs parse       a report, minutes or subtitles as a transcript
  node reyi.mjs archive     one archive of many meetings
  node reyi.mjs validate    what is wrong with a transcript
  node reyi.mjs synthesize  an invented meeting, or many, to try with
  node reyi.mjs licences    whose code is in this file, and under which licences

Each says more with --help.
`

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  parse,
  publish,
  validate,
  synthesize,
  archive,
  'parse-paths': parsePaths,
  'archive-work': archiveWork,
  async licences() {
    await write(new TextDecoder().decode(await shipped.explorer.read('licences.txt')))
    return 0
  },
}

const [name = '--help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (command) await runCommand(name, command, args)
else {
  await write(HELP)
  if (!/^(?:-h|--help|help)$/.test(name)) process.exitCode = 2
}
