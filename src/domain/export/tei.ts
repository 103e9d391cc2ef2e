import type { Localized, ShownSpeaker } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tallyPoints } from '../meeting/tally.ts'
import { zipPieces } from '../text/zip.ts'
import { escapeMarkup } from './escape.ts'
import { teiHeader } from './tei-header.ts'
import { type Given, plain, tei, xmlIds } from './tei-parts.ts'
import type { ExportWords } from './words.ts'

/**
 * The given points in TEI as ParlaMint 5 has it: an archive of a component (`ID.xml`: who spoke on what, a paragraph
 * for each point, under the items of the agenda), its people (`ID-listPerson.xml`) and its themes
 * (`ID-taxonomy-themes.xml`), to whose ids the component's pointers lead once they are in one corpus. ParlaMint's schema asks for a day, for the
 * address of the source and for CC BY 4.0: a meeting that has them gives a file that is valid by it. Gives the file in
 * pieces.
 */
export function writeTei(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<Uint8Array<ArrayBuffer>> {
  const { transcript } = meeting
  const tally = tallyPoints(meeting, points)
  const speakers = transcript.speakers.filter((_, i) => tally.speakers[i]! > 0)
  const themes = transcript.themes.filter(
    ({ id }) => tally.themes[meeting.themeNumber.get(id)!]! > 0,
  )
  const [name] = xmlIds([transcript.meeting.id], 'meeting').values()
  const given: Given = {
    ...{ meeting, points, words, name: name! },
    speakerIds: xmlIds(
      speakers.map(({ id }) => id),
      'speaker',
    ),
    themeIds: xmlIds(
      themes.map(({ id }) => id),
      'theme',
    ),
    language: languageWritten(meeting, points, words),
  }
  const files = {
    [`${name}.xml`]: component(given),
    [`${name}-listPerson.xml`]: people(given, speakers),
    [`${name}-taxonomy-themes.xml`]: taxonomy(given, themes),
  }
  return zipPieces(
    Object.entries(files).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
  )
}

/** The language that most points are written in. */
function languageWritten(meeting: Meeting, points: Int32Array, words: ExportWords): string {
  const times = new Map<string, number>()
  for (const number of points) {
    const { lang } = words.of(meeting.transcript.points.at(number)!.text)[0]!
    times.set(lang, (times.get(lang) ?? 0) + 1)
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? words.lang
}

function component(given: Given): string {
  const { points, name, language } = given
  const { sections, speeches } = sectionsOf(given)
  return tei(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${name}" xml:lang="${escapeMarkup(language)}" ana="#reyi.meeting">
${teiHeader(given, { div: sections.length, head: sections.filter(({ head }) => head !== '').length, seg: points.length, u: speeches })}<text ana="#reyi.points"><body>
${sections.map(({ head, body }) => `<div type="debateSection">${head}\n${body}</div>\n`).join('')}</body></text>
</TEI>`,
  )
}

interface Section {
  readonly head: string
  readonly body: string
}

/** Points in a row under one item, in it those in a row of one speaker. */
function sectionsOf(given: Given): { sections: Section[]; speeches: number } {
  const { meeting, points, words, name, speakerIds, themeIds } = given
  const { transcript } = meeting
  const { places, placeOfPoint } = agendaOf(transcript)
  const placeOf = (number: number) => placeOfPoint(transcript.points.at(number)!)
  let speeches = 0
  const sections = runs(Array.from(points), placeOf).map((under) => {
    const item = places[placeOf(under[0]!)]?.item
    const utterances = runs(under, (number) => meeting.speakerOf[number]!).map((said) => {
      speeches++
      const { speaker } = transcript.points.at(said[0]!)!
      const themes = new Set(
        said.flatMap((number) =>
          Array.from(listOf(meeting.themesOf, number)).flatMap(
            (theme) => themeIds.get(meeting.themes[theme]!.id) ?? [],
          ),
        ),
      )
      const about = [...themes].map((id) => ` #${id}`).join('')
      const segments = said.map((number) => {
        const [{ text, lang }] = words.of(transcript.points.at(number)!.text) as [
          { text: string; lang: string },
        ]
        return `<seg xml:id="${name}.seg${number + 1}" xml:lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</seg>\n`
      })
      return `<u xml:id="${name}.u${speeches}" who="#${speakerIds.get(speaker)}" ana="#reyi.speaker${about}">\n${segments.join('')}</u>\n`
    })
    return { head: item ? headOf(words.of(item.label)[0]!) : '', body: utterances.join('') }
  })
  return { sections, speeches }
}

const headOf = ({ text, lang }: { text: string; lang: string }) =>
  `<head xml:lang="${escapeMarkup(lang)}">${escapeMarkup(plain(text))}</head>`

/** Those in a row of which something is the same. */
function runs(numbers: readonly number[], of: (number: number) => unknown): number[][] {
  const all: number[][] = []
  for (const number of numbers) {
    const last = all.at(-1)
    if (last && of(last[0]!) === of(number)) last.push(number)
    else all.push([number])
  }
  return all
}

function people({ speakerIds, language, words }: Given, speakers: readonly ShownSpeaker[]): string {
  const person = ({ id, name, ownName }: ShownSpeaker) =>
    `<person xml:id="${speakerIds.get(id)}">${named(words, ownName ?? name, (text) => `<term>${text}</term>`, 'persName')}</person>\n`
  return tei(
    `<listPerson xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeMarkup(language)}">\n${speakers.map(person).join('')}</listPerson>`,
  )
}

function taxonomy(
  { name, language, themeIds, words }: Given,
  themes: readonly { readonly id: string; readonly label: Localized }[],
): string {
  const category = ({ id, label }: (typeof themes)[number]) =>
    `<category xml:id="${themeIds.get(id)}">${named(words, label, (text) => `<term>${text}</term>`, 'catDesc')}</category>\n`
  return tei(
    `<taxonomy xmlns="http://www.tei-c.org/ns/1.0" xml:id="${name}.themes" xml:lang="${escapeMarkup(language)}">
<desc><term>Themes</term></desc>
${themes.map(category).join('')}</taxonomy>`,
  )
}

/** A text in each of its languages, an element for each: first that which the text is written in. */
function named(
  words: ExportWords,
  text: Localized,
  inner: (text: string) => string,
  element: string,
): string {
  const [lead] = words.of(text)
  return Object.entries(text)
    .sort(([, a], [, b]) => Number(b === lead?.text) - Number(a === lead?.text))
    .map(
      ([language, wording]) =>
        `<${element} xml:lang="${escapeMarkup(language)}">${inner(escapeMarkup(plain(wording)))}</${element}>`,
    )
    .join('')
}
