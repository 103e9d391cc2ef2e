// Measures the house: `npm run -s figures [-- ROOT] [--details]`. Test files and fixtures count apart from the source.
import { dirname, resolve } from 'node:path'
import { importsOf, isTest, readHouse, walk } from './imports.mjs'

const LONG = 100
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const house = readHouse(resolve(given ?? '.', 'src'))
const { texts, trees } = house
const all = [...texts.keys()]
const sources = [...trees.keys()]
const imports = new Map([...importsOf(house)].map(([path, { files }]) => [path, files]))

const linesOf = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** Groups of files that reach each other: strongly connected components of more than one (Tarjan). */
function cycles() {
  const index = new Map()
  const low = new Map()
  const stack = []
  const groups = []
  const visit = (path) => {
    index.set(path, index.size)
    low.set(path, index.get(path))
    stack.push(path)
    for (const next of imports.get(path)) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(path, Math.min(low.get(path), low.get(next)))
    }
    if (low.get(path) !== index.get(path)) return
    const group = stack.splice(stack.indexOf(path))
    if (group.length > 1) groups.push(group)
  }
  for (const path of sources) if (!index.has(path)) visit(path)
  return groups
}

/** Pairs of folders of which each imports the other. A folder is a file's own, not those above it. */
function mutualFolders() {
  const between = new Set()
  for (const [path, others] of imports)
    for (const other of others) between.add(`${dirname(path)} ${dirname(other)}`)
  const pairs = [...between].map((pair) => pair.split(' ')).filter(([a, b]) => a < b)
  return pairs.filter(([a, b]) => between.has(`${b} ${a}`))
}

/** Functions by the lines from their first to their last. */
function functions() {
  const found = []
  for (const path of sources) {
    const text = texts.get(path)
    for (const [node, parent] of walk(trees.get(path))) {
      if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
        continue
      const lines = linesOf(text.slice(node.start, node.end))
      const name = node.id?.name ?? parent?.id?.name ?? parent?.key?.name ?? '(nameless)'
      found.push({ path, name, lines })
    }
  }
  return found.sort((a, b) => b.lines - a.lines)
}

/** Whether a file's code names one of the languages: as text or as a key, comments apart. */
function namesLanguage(path) {
  for (const [node] of walk(trees.get(path))) {
    if (node.type === 'Literal' && /^(zh|en)(-\w+)?$/.test(node.value)) return true
    if (node.type === 'Identifier' && /^(zh|en)$/.test(node.name)) return true
  }
  return false
}

const lengths = sources.map((path) => linesOf(texts.get(path))).sort((a, b) => a - b)
const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))]
const sum = (paths) => paths.reduce((total, path) => total + linesOf(texts.get(path)), 0)
const tests = all.filter(isTest)
const long = functions().filter(({ lines }) => lines > LONG)
const loops = cycles()
const pairs = mutualFolders()
const naming = sources.filter(namesLanguage)

const rows = [
  ['files of source', sources.length],
  ['lines of source', sum(sources)],
  ['lines a file: median / p90 / max', `${at(0.5)} / ${at(0.9)} / ${lengths.at(-1)}`],
  [`functions over ${LONG} lines`, long.length],
  ['cycles, types included', loops.length],
  ['pairs of folders that import each other', pairs.length],
  ['files that name zh or en', naming.length],
  ['lines of tests a line of source', (sum(tests) / sum(sources)).toFixed(2)],
]
for (const [what, value] of rows) console.log(`${what.padEnd(42)}${value}`)
if (process.argv.includes('--details')) {
  console.log('\nLong functions')
  for (const { path, name, lines } of long)
    console.log(`${String(lines).padStart(6)}  ${name}  ${path}`)
  console.log('\nCycles')
  for (const group of loops) console.log(`  ${group.join(' ')}`)
  console.log('\nFolders that import each other')
  for (const pair of pairs) console.log(`  ${pair.join(' ↔ ')}`)
  console.log('\nFiles that name a language')
  for (const path of naming) console.log(`  ${path}`)
}
