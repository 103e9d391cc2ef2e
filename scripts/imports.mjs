// Which files of `src` import which, those of types and those fetched later too.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

export const isTest = (path) => /\.(test|fixture|setup)\.tsx?$/.test(path)

/** The files of the folder `src` by their paths in it: their texts, and the trees of those that are no tests. */
export function readHouse(src) {
  const paths = readdirSync(src, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
  const texts = new Map(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')]))
  const trees = new Map(
    paths
      .filter((path) => !isTest(path))
      .map((path) => [
        path,
        parseAst(texts.get(path), { lang: path.endsWith('x') ? 'tsx' : 'ts' }),
      ]),
  )
  return { src, texts, trees }
}

/** Every node of a tree, each with what holds it. */
export function* walk(node, parent) {
  if (Array.isArray(node)) {
    for (const each of node) yield* walk(each, parent)
  } else if (typeof node?.type === 'string') {
    yield [node, parent]
    for (const value of Object.values(node))
      if (typeof value === 'object' && value) yield* walk(value, node)
  }
}

const IMPORTS =
  /^(ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration|TSImportType)$/

/** What each file of the source imports: `files` of the source by their paths, and `packages`. */
export function importsOf({ src, trees }) {
  const imports = new Map()
  for (const [path, tree] of trees) {
    const files = new Set()
    const packages = new Set()
    for (const [node] of walk(tree)) {
      const from = IMPORTS.test(node.type) ? node.source?.value : undefined
      if (typeof from !== 'string') continue
      const file = relative(src, resolve(src, dirname(path), from.replace(/\?.*/, '')))
      if (!from.startsWith('.')) packages.add(from)
      else if (trees.has(file)) files.add(file)
    }
    imports.set(path, { files: [...files], packages: [...packages] })
  }
  return imports
}
