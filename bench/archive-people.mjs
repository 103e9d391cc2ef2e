// How well mentions are joined to people where it is known who everybody is, with ids and addresses hidden.
//   npm run -s bench:archive-people                    invented archives, several seeds
//   npm run -s bench:archive-people -- TEI... LISTS... sittings in TEI as ParlaMint has them, with their lists of people
// Of TEI the names stand as the lists have them, and once more as minutes write them: surname first, with an initial, by title and
// surname alone. Precision: of pairs of mentions that are joined those of one person; recall: of pairs of one person those that are
// joined; told: of those that are not joined, the pairs of people of whom each says that the other may be the same.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadDomain } from './load-domain.mjs'

const files = process.argv.slice(2)
const { joinPeople, inventArchive, readParlaMint, isParlaMint } = await loadDomain(
  'archive/people/join-people.ts',
  'synthesize/invent-archive.ts',
  'parse/parliaments/parlamint/parlamint.ts',
)

/** Pairs in groups of such sizes. */
const pairsIn = (sizes) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
const sizesOf = (keys) => {
  const sizes = new Map()
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  return [...sizes.values()]
}

function measure(what, mentions, truth) {
  const begun = performance.now()
  const { people, personOf } = joinPeople(mentions)
  const ms = Math.round(performance.now() - begun)
  const both = pairsIn(sizesOf(truth.map((person, i) => `${person} ${personOf[i]}`)))
  const joined = pairsIn(sizesOf([...personOf]))
  const real = pairsIn(sizesOf(truth))
  const within = truth.map((person, i) => `${person} ${mentions[i].body?.id}`)
  const bothWithin = pairsIn(sizesOf(within.map((person, i) => `${person} ${personOf[i]}`)))
  const byTruth = new Map()
  for (const [i, person] of truth.entries())
    byTruth.set(person, (byTruth.get(person) ?? new Set()).add(personOf[i]))
  let [apart, told] = [0, 0]
  for (const own of byTruth.values()) {
    const list = [...own]
    for (const [i, one] of list.entries())
      for (const other of list.slice(i + 1)) {
        apart++
        if (people[one].maybe.includes(other)) told++
      }
  }
  const share = (part, all) => (all === 0 ? 'none' : (part / all).toFixed(4))
  console.log(
    `${what}: ${mentions.length} mentions of ${byTruth.size} in ${new Set(mentions.map(({ meeting }) => meeting)).size} meetings, ${people.length} found; precision ${share(both, joined)}, recall ${share(both, real)}, in one body ${share(bothWithin, pairsIn(sizesOf(within)))}, told of ${told} of ${apart} pairs that are apart; ${ms} ms`,
  )
  if (process.env.SHOW) {
    const seen = new Map()
    for (const [i, number] of personOf.entries())
      seen.set(number, (seen.get(number) ?? new Set()).add(truth[i]))
    for (const [number, own] of seen)
      if (own.size > 1)
        console.log(
          '  joined wrongly:',
          people[number].joined.join(),
          people[number].names.map(({ name }) => Object.values(name)[0]).join(' | '),
          [...own].join(' '),
        )
    for (const [person, own] of byTruth)
      if (own.size > 1)
        console.log(
          '  apart:',
          person,
          [...own]
            .map((one) => people[one].names.map(({ name }) => Object.values(name)[0]).join('/'))
            .join(' | '),
        )
  }
}

/** Numbers that look as if by chance, the same every time. */
function chance(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const asMinutesWrite = (given, surname, random) => {
  const by = random()
  if (by < 0.55) return `${given} ${surname}`
  if (by < 0.75) return `${surname}, ${given}`
  if (by < 0.9) return `${given[0]}. ${surname}`
  return `Dr ${given} ${surname}`
}

if (files.length === 0) {
  for (const seed of [1, 2, 3, 4, 5]) {
    const mentions = []
    const truth = []
    for (const { transcript, people } of inventArchive(400, seed)) {
      const { meeting, speakers, organisations = [] } = transcript
      const parties = new Map(organisations.map(({ id, name }) => [id, name]))
      for (const { party, sameAs: _, ...speaker } of speakers) {
        const key = `${meeting.date}/${meeting.id}`
        mentions.push({
          ...speaker,
          ...(parties.has(party) && { party: parties.get(party) }),
          ...{ meeting: key, body: meeting.body, points: 1 },
        })
        truth.push(people.get(speaker.id) ?? `${key} ${speaker.id}`)
      }
    }
    measure(`invented, seed ${seed}`, mentions, truth)
  }
} else {
  const texts = files.map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
  const isSitting = ({ text }) => isParlaMint(text) && /<u[\s>]/.test(text)
  const lists = texts.filter((one) => !isSitting(one))
  const kinds = { 'as the lists have them': [[], []], 'as minutes write them': [[], []] }
  const random = chance(1)
  const body = { id: 'house', name: { und: 'House' } }
  for (const { name, text } of texts.filter(isSitting)) {
    const { people, events, date } = readParlaMint(text, lists)
    const meeting = `${date ?? ''}/${name}`
    const roles = new Map()
    for (const event of events)
      if (event.is === 'voice' && event.voice.who !== null) {
        const { who, role } = event.voice
        roles.set(who, role ?? roles.get(who))
      }
    for (const [number, [who, role]] of [...roles].entries()) {
      const one = people.get(who)
      if (!one || (one.kind && one.kind !== 'person') || one.name === who) continue
      const words = one.name.split(' ')
      // Half of the words, as in Spain two of each four, are the surname: the lists say no more.
      const cut = Math.max(1, Math.floor(words.length / 2))
      const [given, surname] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
      const written = [one.name, surname ? asMinutesWrite(given, surname, random) : one.name]
      for (const [i, [mentions, truth]] of Object.values(kinds).entries()) {
        mentions.push({
          ...{ id: `s${number}`, name: { und: written[i] }, meeting, body, points: 1 },
          ...((role ?? one.role) && { role: { und: role ?? one.role } }),
          ...(one.party && { party: { und: one.party } }),
        })
        truth.push(who)
      }
    }
  }
  for (const [what, [mentions, truth]] of Object.entries(kinds)) measure(what, mentions, truth)
}
