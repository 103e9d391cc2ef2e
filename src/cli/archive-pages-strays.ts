import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SUBJECTS } from './archive-pages-changed.ts'
import { wholeOf } from './put-whole.ts'

/** Pages of an archive that nothing names, where a build was stopped or its record of pages was lost: paths below `out`. */
export const straysIn = (out: string, named: Readonly<Record<string, string>>): string[] =>
  SUBJECTS.flatMap((of) => filesBelow(out, of)).filter(
    (path) => PAGE.test(wholeOf(path)) && !Object.hasOwn(named, path),
  )

const filesBelow = (out: string, folder: string): string[] =>
  existsSync(join(out, folder))
    ? readdirSync(join(out, folder), { withFileTypes: true })
        .flatMap((entry) =>
          entry.isDirectory()
            ? readdirSync(join(out, folder, entry.name)).map((name) => `${entry.name}/${name}`)
            : [entry.name],
        )
        .map((path) => `${folder}/${path}`)
    : []

/** A page of somebody or something, its feed, and a list; what else stands there somebody has put there. */
const PAGE = /^\w+\/(?:[^/]+\/(?:index\.html|feed\.xml)|index(?:-\d+)?\.html)$/
