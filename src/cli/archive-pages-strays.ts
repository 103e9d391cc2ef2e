import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SUBJECTS } from './archive-pages-changed.ts'
import { wholeOf } from './put-whole.ts'

/**
 * Pages of an archive that nothing names, where a build was stopped or its record of pages was lost: paths below `out`. With `isSure` it is not looked into the
 * folders of those whose page is named, of which there are many.
 */
export const straysIn = (
  out: string,
  named: Readonly<Record<string, string>>,
  isSure = false,
): string[] => {
  const isKnown = (folder: string) => isSure && Object.hasOwn(named, `${folder}/index.html`)
  return SUBJECTS.flatMap((of) => filesBelow(out, of, isKnown)).filter(
    (path) => PAGE.test(wholeOf(path)) && !Object.hasOwn(named, path),
  )
}

const filesBelow = (out: string, folder: string, isKnown: (path: string) => boolean): string[] =>
  existsSync(join(out, folder))
    ? readdirSync(join(out, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`
        if (!entry.isDirectory()) return [path]
        return isKnown(path) ? [] : readdirSync(join(out, path)).map((name) => `${path}/${name}`)
      })
    : []

/** A page of somebody or something, its feed, and a list; what else stands there somebody has put there. */
const PAGE = /^\w+\/(?:[^/]+\/(?:index\.html|feed\.xml)|index(?:-\d+)?\.html)$/
