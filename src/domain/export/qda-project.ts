import { distinctNames } from '../format/distinct-names.ts'
import { QDA_ORIGIN } from '../format/qda-origin.ts'
import { KINDS, type Kind, type Localized, type ShownSpeaker } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tallyPoints } from '../meeting/tally.ts'
import { zipPieces } from '../text/zip.ts'
import { codeGuid, writeCodes } from './codebook-qdc.ts'
import { type CodedText, codedText } from './coded-text.ts'
import { escapeMarkup } from './escape.ts'
import { guidOf } from './guid.ts'
import type { ExportWords } from './words.ts'

/** What groups of codes are called that are no themes. */
export interface QdaWords {
  readonly speakers: string
  readonly kinds: string
}

/**
 * The given points as a project of coded text (REFI-QDA 1.0, `.qdpx`): the source where all of the points stand in it,
 * else the points one after the other; each passage coded with its themes, its kind and its speaker, who is a case
 * too. The same points have the same GUIDs each time; codes of one name are numbered, since some programs know only one of
 * a name and lose what is coded with the others. Gives the file in pieces.
 */
export function writeQdaProject(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
  called: QdaWords,
): Generator<Uint8Array<ArrayBuffer>> {
  const seed = meeting.transcript.meeting.id
  const text = codedText(meeting, points, words)
  const source = guidOf(`${seed} source`)
  const project = projectOf({ meeting, points, words, called, seed, text, source })
  const bytes = (content: string) => new TextEncoder().encode(content)
  return zipPieces([
    { path: 'project.qde', bytes: bytes([...project].join('')) },
    // In small letters, as the standard and most programs have it: some find no text otherwise.
    { path: `sources/${source}.txt`, bytes: bytes(text.text) },
  ])
}

interface Project {
  readonly meeting: Meeting
  readonly points: Int32Array
  readonly words: ExportWords
  readonly called: QdaWords
  readonly seed: string
  readonly text: CodedText
  /** GUID of the text. */
  readonly source: string
}

function* projectOf(project: Project): Generator<string> {
  const { meeting, points, words, called, seed, text, source } = project
  const { transcript } = meeting
  const word = (text: Localized) => words.of(text)[0]?.text ?? ''
  const title = escapeMarkup(word(transcript.meeting.title))
  const user = guidOf(`${seed} user`)
  const tally = tallyPoints(meeting, points)
  const speakers: ShownSpeaker[] = transcript.speakers.filter((_, i) => tally.speakers[i]! > 0)
  const kinds = KINDS.filter((_, k) => points.some((point) => meeting.kindOf[point] === k))
  const { groups = [], themes } = transcript
  const own = themes.filter(({ id }) => tally.themes[meeting.themeNumber.get(id)!]! > 0)
  const names = distinctNames([
    ...own.map(({ label }) => ({ own: word(label) })),
    ...kinds.map((kind) => ({ own: words.kind(kind) })),
    ...speakers.map(({ name, ownName }) => ({ own: word(ownName ?? name), shown: word(name) })),
  ])
  const kindNames = names.slice(own.length)
  const speakerNames = kindNames.slice(kinds.length)
  const speakerCode = (id: string) => guidOf(`${seed} speaker ${id}`)
  const kindCode = (kind: Kind) => guidOf(`${seed} kind ${kind}`)
  const selection = (id: string) => guidOf(`${seed} selection ${id}`)
  const code = (guid: string, name: string) =>
    `      <Code guid="${guid}" name="${escapeMarkup(name)}" isCodable="true"/>\n`
  const group = (name: string, codes: string) =>
    `    <Code guid="${guidOf(`${seed} codes ${name}`)}" name="${escapeMarkup(name)}" isCodable="false">\n${codes}    </Code>\n`

  yield `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="${title}" origin="${QDA_ORIGIN}" creatingUserGUID="${user}">
  <Users><User guid="${user}" name="Reyi"/></Users>
  <CodeBook><Codes>
`
  yield* writeCodes({ groups, themes: own }, names, word, seed)
  yield group(called.kinds, kinds.map((kind, i) => code(kindCode(kind), kindNames[i]!)).join(''))
  yield group(
    called.speakers,
    speakers.map(({ id }, i) => code(speakerCode(id), speakerNames[i]!)).join(''),
  )
  yield '  </Codes></CodeBook>\n  <Cases>\n'
  for (const [i, { id, role }] of speakers.entries()) {
    const number = meeting.speakerNumber.get(id)!
    const described = role && `<Description>${escapeMarkup(word(role))}</Description>`
    const passages = Array.from(points)
      .filter((point) => meeting.speakerOf[point] === number)
      .map((point) => `<SelectionRef targetGUID="${selection(idOf(point))}"/>`)
    yield `    <Case guid="${guidOf(`${seed} case ${id}`)}" name="${escapeMarkup(speakerNames[i]!)}">${described ?? ''}${passages.join('')}</Case>\n`
  }
  yield `  </Cases>
  <Sources>
    <TextSource guid="${source}" name="${title}" plainTextPath="internal://${source}.txt" creatingUser="${user}">
`
  for (const [i, number] of points.entries()) {
    const { id, speaker, kind } = transcript.points.at(number)!
    const onThemes = Array.from(listOf(meeting.themesOf, number))
      .filter((theme) => theme < themes.length)
      .map((theme) => codeGuid(seed, meeting.themes[theme]!.id))
    const codes = [...onThemes, kindCode(kind), speakerCode(speaker)]
    const { start, end } = text.places[i]!
    const codings = codes.map(
      (guid) =>
        `<Coding guid="${guidOf(`${seed} coding ${id} ${guid}`)}" creatingUser="${user}"><CodeRef targetGUID="${guid}"/></Coding>`,
    )
    yield `      <PlainTextSelection guid="${selection(id)}" name="${escapeMarkup(id)}" startPosition="${start}" endPosition="${end}" creatingUser="${user}">${codings.join('')}</PlainTextSelection>\n`
  }
  yield `    </TextSource>
  </Sources>
</Project>
`

  function idOf(point: number): string {
    return transcript.points.at(point)!.id
  }
}
