/** A file of the built page, as far as it matters here; `imports` are those that it needs before it runs. */
export interface Part {
  readonly name: string
  readonly fileName: string
  readonly imports: readonly string[]
  readonly isEntry: boolean
  readonly isDynamicEntry: boolean
  code: string
}

/** An `import()` as the build has written it, with its file. */
const IMPORT = /\bimport\(([`'"])\.\/(.+?)\1/g
/** A worker that a part starts, as the build has written its address. */
const WORKER = /\bnew URL\(([`'"])([^`'"]+?\.js)\1,import\.meta\.url\)/g
/** What Vite's own helper is told besides, and that of this project has no use for. */
const UNUSED = /,\[\],import\.meta\.url(?=\))/g

/**
 * Writes into the parts which files they need, in the form of imports and for `state/release/whole-part.ts`, so that no
 * file is asked for only when the one before it has come: each part begins with what its imports import in turn, and an
 * `import()` of a part that is `named` says all that this part needs, and `with` which worker. What the first file of
 * the page brings is there already. Names of files tell what is in them, and what a part needs is in it: these words change with
 * the names alone.
 */
export function tellNeeds(parts: readonly Part[], named: readonly string[]): void {
  const byFile = new Map(parts.map((part) => [part.fileName, part]))
  const first = new Set(parts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  const addNeeds = (part: Part, found: Set<string>) => {
    for (const file of part.imports) {
      if (first.has(file) || found.has(file)) continue
      found.add(file)
      addNeeds(byFile.get(file)!, found)
    }
    return found
  }
  const needsOf = (part: Part) => [...addNeeds(part, new Set([part.fileName]))].slice(1)
  const workersOf = ({ code }: Part) => [...code.matchAll(WORKER)].map(([, , file]) => file!)
  const inWords = (files: readonly string[], word = 'from') =>
    files.map((file) => `${word}"./${file.split('/').at(-1)}"`).join('')
  const saying = new Map<Part, string>()
  for (const part of parts) {
    const inTurn = needsOf(part).filter((file) => !part.imports.includes(file))
    const before = part.isDynamicEntry && inTurn.length > 0 ? `/*${inWords(inTurn)}*/` : ''
    const code = part.code.replace(UNUSED, '').replace(IMPORT, (call, _, file) => {
      const wanted = parts.find(({ fileName }) => fileName.split('/').at(-1) === file)
      const isNamed = wanted && named.includes(wanted.name)
      const needs = isNamed ? inWords(needsOf(wanted)) + inWords(workersOf(wanted), 'with') : ''
      return needs ? `${call}/*${needs}*/` : call
    })
    saying.set(part, before + code)
  }
  for (const [part, code] of saying) part.code = code
}
