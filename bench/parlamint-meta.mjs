// Days of a corpus as ParlaMint gives them out, against what is told beside them: of each `X-meta.tsv` with its `X.txt` (the
// words of each utterance) the day `X.xml` or `X.ana.xml` is read with the lists of people, never with the table.
//   npm run -s bench:parlamint-meta -- DIR...     folders in any order: tables and words, days, lists, roots
// A word is the same person's where it stands in the same place and who has it is who has most of the words of that speaker,
// and the other way round. `SHOW=1` tells what differs.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadDomain } from './load-domain.mjs'

const LIST = /-list(?:Person|Org)\.xml$|^[^_]+\.xml$/
const files = new Map(
  process.argv.slice(2).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, join(parentPath, name)]),
  ),
)
const { parseText } = await loadDomain('parse/parse.ts')
const companions = [...files.values()]
  .filter((path) => LIST.test(basename(path)))
  .map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
/** Words by their letters and digits: marks at the ends of points are not in their texts. */
const wordsOf = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function groups(things, keyOf) {
  const found = new Map()
  for (const one of things) {
    const key = keyOf(one)
    if (found.has(key)) found.get(key).push(one)
    else found.set(key, [one])
  }
  return found
}

/** Rows of a table, by its titles. */
function rowsOf(path) {
  const [titles, ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(titles.map((title, i) => [title, cells[i]])))
}

/** What the table tells: each word with who says it, utterance by utterance, but for those of nobody. */
function told(stem) {
  const texts = new Map(
    readFileSync(files.get(`${stem}.txt`), 'utf8')
      .split('\n')
      .map((line) => line.split(/\t(.*)/s))
      .map(([id, text = '']) => [id, text.replace(/\[\[.*?\]\](?!\])/g, ' ')]),
  )
  const rows = rowsOf(files.get(`${stem}-meta.tsv`)).map((row) => ({
    who: row.Speaker_ID ?? row.Speaker_name,
    name: row.Speaker_name,
    party: row.Speaker_party_name,
    words: wordsOf(texts.get(row.ID) ?? ''),
  }))
  return rows.filter(({ name, words }) => name !== '' && name !== '-' && words.length > 0)
}

/** What is read here, turn by turn. */
async function read(stem) {
  const path = files.get(`${stem}.xml`) ?? files.get(`${stem}.ana.xml`)
  const parsed = await parseText(readFileSync(path, 'utf8'), { name: basename(path), companions })
  if (!parsed.ok) throw new Error(`${stem}: ${JSON.stringify(parsed.failure)}`)
  const { speakers, organisations = [], points, turns } = parsed.transcript
  const nameOf = (things) => new Map(things.map(({ id, name }) => [id, Object.values(name)[0]]))
  const [names, parties] = [nameOf(speakers), nameOf(organisations)]
  const partyOf = new Map(speakers.map(({ id, party }) => [id, parties.get(party)]))
  const byTurn = groups(points, ({ turn }) => turn)
  return turns.map(({ id, speaker }) => ({
    who: speaker,
    name: names.get(speaker),
    party: partyOf.get(speaker),
    words: (byTurn.get(id) ?? []).flatMap(({ text }) => wordsOf(Object.values(text)[0])),
  }))
}

const flat = (spoken) => spoken.flatMap(({ who, words }) => words.map((word) => ({ who, word })))

/** How far the nearest place is where three words are the same again, of words that differ: in one, in the other. */
function nextSame(isSame) {
  for (let far = 1; far < 2000; far++)
    for (let x = 0; x <= far; x++)
      if ([0, 1, 2].every((n) => isSame(x + n, far - x + n))) return [x, far - x]
  return null
}

/** Words in both, in order. */
function pairs(one, other) {
  const found = []
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; i++, j++) {
    if (one[i].word !== other[j].word) {
      const next = nextSame((x, y) => one[i + x] && one[i + x].word === other[j + y]?.word)
      if (!next) break
      if (process.env.SHOW)
        console.log(`  ${textOf(one, i, next[0])} | ${textOf(other, j, next[1])}`)
      ;[i, j] = [i + next[0], j + next[1]]
    }
    found.push([one[i].who, other[j].who])
  }
  return found
}

const textOf = (words, from, count) =>
  words
    .slice(from, from + count)
    .map(({ word }) => word)
    .join(' ')

/** Who is who, by most words, where it is so both ways. */
function partnersIn(found) {
  const most = (from, to) =>
    new Map(
      [...groups(found, (pair) => pair[from])].map(([key, own]) => {
        const others = [...groups(own, (pair) => pair[to])]
        return [key, others.toSorted((a, b) => b[1].length - a[1].length)[0][0]]
      }),
    )
  const [there, back] = [most(0, 1), most(1, 0)]
  return new Map([...there].filter(([key, partner]) => back.get(partner) === key))
}

const sum = { days: 0, utterances: 0, turns: 0, words: 0, same: 0, speakers: 0, named: 0 }
const parties = { both: 0, same: 0, here: 0, there: 0 }
for (const name of [...files.keys()].sort()) {
  const stem = /^(.+)-meta\.tsv$/.exec(name)?.[1]
  if (stem === undefined || !files.has(`${stem}.txt`)) continue
  const [theirs, ours] = [told(stem), await read(stem)]
  const [one, other] = [flat(theirs), flat(ours)]
  const found = pairs(one, other)
  const partners = partnersIn(found)
  const same = found.filter(([a, b]) => partners.get(a) === b).length
  const namesOf = (spoken) => new Map(spoken.map(({ who, name }) => [who, name]))
  const [called, shown] = [namesOf(theirs), namesOf(ours)]
  const misnamed = [...called].filter(([who, name]) => {
    const words = wordsOf(shown.get(partners.get(who)) ?? '')
    return !wordsOf(name).every((word) => words.includes(word))
  })
  const partyOf = (spoken) => new Map(spoken.map(({ who, party }) => [who, party]))
  const [there, here] = [partyOf(theirs), partyOf(ours)]
  for (const [who, party] of there) {
    const own = here.get(partners.get(who))
    const isTold = party !== undefined && party !== '' && party !== '-' && !party.includes(';')
    if (isTold && own !== undefined) parties.both++
    if (isTold && own === party) parties.same++
    else if (isTold && own !== undefined && process.env.SHOW)
      console.log(`  ${called.get(who)}: ${party} ≠ ${own}`)
    if (!isTold && own !== undefined) parties.here++
    if (isTold && own === undefined) parties.there++
  }
  sum.days++
  sum.utterances += theirs.length
  sum.turns += ours.length
  sum.words += one.length
  sum.same += same
  sum.speakers += called.size
  sum.named += called.size - misnamed.length
  if (process.env.SHOW || same < one.length * 0.999)
    console.log(
      `${stem}: ${theirs.length} utterances, ${ours.length} turns; ${one.length} words, ${other.length} here, ${same} the same person's; ${called.size} speakers, ${shown.size} here`,
      misnamed.map(([who, name]) => `${name} ≠ ${shown.get(partners.get(who))}`),
    )
}
console.log(
  `${sum.days} days: ${sum.utterances} utterances of somebody with words, ${sum.turns} turns; ${sum.words} words, ${(sum.same / sum.words).toFixed(5)} of them the same person's; ${sum.speakers} speakers of days, ${sum.named} by the same name`,
)
console.log(
  `parties: ${parties.both} told by both, ${parties.same} the same; ${parties.there} there alone, ${parties.here} here alone`,
)
