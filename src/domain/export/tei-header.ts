import type { Transcript } from '../format/transcript.ts'
import { escapeMarkup } from './escape.ts'
import { type Given, plain } from './tei-parts.ts'

type Licence = NonNullable<Transcript['source']['licence']>

/** Names and addresses of the licence that ParlaMint's corpora have; other versions are other licences. */
const CC_BY_NAME = /^cc[- ]by[- ]4\.0$/i
const CC_BY_URL = /^https?:\/\/creativecommons\.org\/licenses\/by\/4\.0(?:\/.*)?$/i

/** Whether it is that licence; where there is an address, that decides. */
const isCcBy = ({ name, url }: Licence): boolean =>
  url === undefined ? CC_BY_NAME.test(name) : CC_BY_URL.test(url)

/** The header of a component, in the order that the schema wants; `used` tells how often elements are in the text. */
export function teiHeader(given: Given, used: Readonly<Record<string, number>>): string {
  const { meeting, points, words } = given
  const { meeting: about, source } = meeting.transcript
  const titles = words.of(about.title)
  const titled = titles
    .map(
      ({ text, lang }) =>
        `<title type="main" xml:lang="${escapeMarkup(lang)}">${escapeMarkup(plain(text))}</title>`,
    )
    .join('\n')
  const word = (text: Parameters<typeof words.of>[0]) =>
    escapeMarkup(plain(words.of(text)[0]!.text))
  const day = about.date ? dateOf(about.date) : ''
  const url =
    source.url === undefined ? '' : `<idno type="URI">${escapeMarkup(source.url)}</idno>\n`
  const publisher = source.publisher ? `<publisher>${word(source.publisher)}</publisher>\n` : ''
  const { licence } = source
  const isFree = licence !== undefined && isCcBy(licence)
  const tags = Object.entries(used).filter(([, count]) => count > 0)
  return `<teiHeader>
<fileDesc>
<titleStmt>
${titled}
<meeting ana="#reyi.meeting">${escapeMarkup(plain(titles[0]!.text))}</meeting>
</titleStmt>
<editionStmt><edition>1</edition></editionStmt>
<extent><measure unit="speeches" quantity="${used.u}">${used.u}</measure></extent>
<publicationStmt>
${publisher || '<publisher>Reyi</publisher>\n'}${url}${
  isFree
    ? '<availability status="free"><licence>http://creativecommons.org/licenses/by/4.0/</licence><p>CC BY 4.0</p></availability>\n'
    : licence
      ? `<availability><licence${licence.url ? ` target="${escapeMarkup(licence.url)}"` : ''}>${escapeMarkup(licence.name)}</licence></availability>\n`
      : ''
}${day}
</publicationStmt>
<sourceDesc><bibl>
${titled.replaceAll(' type="main"', '')}
${publisher}${url}${day}
</bibl></sourceDesc>
</fileDesc>
<encodingDesc>
<projectDesc><p>Written by Reyi: ${points.length} points, a segment for each; a topic of an utterance is a theme of one of its points.</p></projectDesc>
<tagsDecl><namespace name="http://www.tei-c.org/ns/1.0">
${tags.map(([tag, count]) => `<tagUsage gi="${tag}" occurs="${count}"/>`).join('\n')}
</namespace></tagsDecl>
</encodingDesc>
<profileDesc><settingDesc><setting>
<name${about.place ? ' type="place"' : ''}>${word(about.place ?? about.title)}</name>
${day}
</setting></settingDesc></profileDesc>
</teiHeader>
`
}

/** A date of the transcript, with `when` where it is exact; a day of a year that nobody knows as XML Schema has it. */
function dateOf(date: string): string {
  const exact = /^(?:\d{4}(?:-\d\d){0,2}|XXXX(?:-\d\d){2})$/.test(date)
  const when = exact ? ` when="${date.replace('XXXX', '-')}"` : ''
  return `<date${when}>${escapeMarkup(date)}</date>`
}
