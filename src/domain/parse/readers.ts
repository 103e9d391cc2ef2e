import type { Span, Transcript } from '../format/transcript.ts'
import { placeAt } from '../text/place-at.ts'
import type { Draft, OnShare } from './draft/draft.ts'
import type { CueFormat, ParseFailure } from './draft/failure.ts'
import type { TextFormat } from './formats.ts'
import { opensAsPage, readHeldMeeting } from './held-meeting.ts'
import { looksLabelled, parseLabelled } from './labelled/labelled.ts'
import { withFrontMatter, withoutMarks } from './labelled/markdown-prose.ts'
import { isOwnMarkdown, readOwnMarkdown } from './labelled/own-markdown.ts'
import { opensAsJson, readOwnJson } from './own-json.ts'
import { isAkomaNtoso, readAkomaNtoso } from './parliaments/akoma-ntoso/akoma-ntoso.ts'
import { isBundestag, readBundestag } from './parliaments/bundestag/bundestag.ts'
import { isCanada, readCanada } from './parliaments/canada/canada.ts'
import { draftProceedings } from './parliaments/draft-proceedings.ts'
import { isKokkai, readKokkai } from './parliaments/kokkai.ts'
import { type Beside, isParlaMint, readParlaMint } from './parliaments/parlamint/parlamint.ts'
import type { Proceedings } from './parliaments/proceedings.ts'
import { isPublicWhip, readPublicWhip } from './parliaments/public-whip/public-whip.ts'
import { ShapeFault } from './recognised/part.ts'
import { opensAsRecognised, readRecognised } from './recognised/read-recognised.ts'
import { parseReport } from './report.ts'
import { isChat, readChat } from './research/chat.ts'
import { isElan, readElan } from './research/elan.ts'
import { isTextGrid, readTextGrid, TextGridFault } from './research/textgrid.ts'
import { saidOnTiers, type TiersRead } from './research/tiers.ts'
import { draftSaid } from './subtitles/draft-said.ts'
import { opensWithTimes } from './subtitles/opens-with-times.ts'
import { parseSubtitles } from './subtitles/parse-subtitles.ts'
import type { Said } from './subtitles/said.ts'
import { type Columns, delimiterOf } from './table/columns.ts'
import { parseTable } from './table/table.ts'
import { isAss, readAss } from './timed/ass.ts'
import { isLrc, readLrc } from './timed/lrc.ts'
import { isSbv, readSbv } from './timed/sbv.ts'
import { isTtml, readTtml } from './timed/ttml.ts'
import { XmlFault } from './xml/read-xml.ts'

export interface ReadOptions {
  /** Which columns of a table are which. */
  readonly columns?: Columns | undefined
  /** The places of the tiers that hold what was said. */
  readonly tiers?: readonly number[] | undefined
  /** Files that belong to the text, as far as they are texts. */
  readonly beside?: readonly Beside[] | undefined
  /** Lines that a document marks as headings. */
  readonly headlines?: readonly Span[] | undefined
  /** Lines that a document marks as the name of who says what stands below. */
  readonly labels?: readonly Span[] | undefined
  readonly onShare?: OnShare | undefined
}

/** What a text holds: who says what, to be named and sorted yet, or a transcript that has all of it. */
export type TextContent =
  /** `text` where the draft is of a text that was written from it, as a person would read it. */
  | { readonly ok: true; readonly draft: Draft; readonly text?: string }
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly failure: ParseFailure }

/** How texts of a format are known and read. Texts are normalised; `head` is how one begins. */
interface Reader {
  /** Whether it can be nothing else, whatever its file is called. */
  readonly opensAs?: (head: string, text: string) => boolean
  /** Whether it is this rather than a format after it. */
  readonly looksLike: (head: string, text: string) => boolean
  readonly read: (text: string, options: ReadOptions) => TextContent
}

const never = () => false

const subtitles = (format: 'webvtt' | 'srt'): Reader['read'] => {
  const failure = { code: 'no-cues', format } as const
  return (text, { onShare }) => {
    const draft = parseSubtitles(text, onShare)
    return draft ? { ok: true, draft } : { ok: false, failure }
  }
}

/** The names of several meetings in one file. */
interface Meetings {
  readonly meetings: readonly string[]
}

/** What is said stretch by stretch, or a record of a sitting, in another format; `read` may throw a fault in what is written. */
const timed =
  (
    format: CueFormat,
    read: (text: string, options: ReadOptions) => Said | TiersRead | Proceedings | Meetings,
  ): Reader['read'] =>
  (text, options) => {
    try {
      const said = read(text, options)
      if ('offers' in said)
        return { ok: false, failure: { code: 'needs-tiers', offers: said.offers } }
      if ('meetings' in said)
        return { ok: false, failure: { code: 'several-meetings', meetings: said.meetings } }
      const found =
        'events' in said
          ? draftProceedings(said, options.onShare)
          : draftSaid(said, options.onShare)
      return found ? { ok: true, ...found } : { ok: false, failure: { code: 'no-cues', format } }
    } catch (fault) {
      if (fault instanceof ShapeFault && format === 'kokkai')
        return { ok: false, failure: { code: 'json-shape', format, path: fault.path } }
      const isXml = fault instanceof XmlFault
      if (!isXml && !(fault instanceof TextGridFault)) throw fault
      const place = placeAt(text, fault.offset)
      return isXml
        ? { ok: false, failure: { code: 'xml-syntax', ...place } }
        : { ok: false, failure: { code: 'textgrid-syntax', ...place } }
    }
  }

/** A reader for each format of texts. */
export const READERS: Readonly<Record<TextFormat, Reader>> = {
  webvtt: {
    opensAs: (head) => /^WEBVTT(?:[ \t\n]|$)/i.test(head.trimStart()),
    looksLike: never,
    read: subtitles('webvtt'),
  },
  recognised: {
    opensAs: opensAsRecognised,
    looksLike: never,
    read: (text, { onShare }) => readRecognised(text, onShare),
  },
  kokkai: { opensAs: isKokkai, looksLike: never, read: timed('kokkai', readKokkai) },
  'akoma-ntoso': {
    opensAs: (_, text) => isAkomaNtoso(text),
    looksLike: never,
    read: timed('akoma-ntoso', readAkomaNtoso),
  },
  'public-whip': {
    opensAs: isPublicWhip,
    looksLike: never,
    read: timed('public-whip', readPublicWhip),
  },
  canada: {
    opensAs: (_, text) => isCanada(text),
    looksLike: never,
    read: timed('canada', readCanada),
  },
  bundestag: {
    opensAs: (_, text) => isBundestag(text),
    looksLike: never,
    read: timed('bundestag', readBundestag),
  },
  parlamint: {
    opensAs: (_, text) => isParlaMint(text),
    looksLike: never,
    read: timed('parlamint', (text, { beside }) => readParlaMint(text, beside)),
  },
  json: { opensAs: opensAsJson, looksLike: never, read: readOwnJson },
  srt: { looksLike: (head) => opensWithTimes(head.trimStart()), read: subtitles('srt') },
  sbv: { opensAs: isSbv, looksLike: never, read: timed('sbv', readSbv) },
  ass: { opensAs: isAss, looksLike: never, read: timed('ass', readAss) },
  ttml: { opensAs: (_, text) => isTtml(text), looksLike: never, read: timed('ttml', readTtml) },
  elan: {
    opensAs: (_, text) => isElan(text),
    looksLike: never,
    read: timed('elan', (text, { tiers }) => saidOnTiers(readElan(text), tiers)),
  },
  textgrid: {
    opensAs: isTextGrid,
    looksLike: never,
    read: timed('textgrid', (text, { tiers }) => saidOnTiers(readTextGrid(text), tiers)),
  },
  chat: { opensAs: isChat, looksLike: never, read: timed('chat', readChat) },
  lrc: { opensAs: isLrc, looksLike: never, read: timed('lrc', readLrc) },
  table: {
    looksLike: (head) => delimiterOf(head) !== null,
    read: (text, { columns, onShare }) => parseTable(text, columns, onShare),
  },
  labelled: {
    opensAs: (_, text) => isOwnMarkdown(text),
    looksLike: (_, text) => looksLabelled(text),
    read: (text, { onShare, headlines, labels }) => ({
      ok: true,
      draft: isOwnMarkdown(text)
        ? readOwnMarkdown(text)
        : parseLabelled(text, onShare, headlines, labels),
    }),
  },
  page: { opensAs: opensAsPage, looksLike: never, read: readHeldMeeting },
  // What is nothing else.
  prose: {
    looksLike: () => true,
    read: (text, { onShare }) => ({
      ok: true,
      draft: withFrontMatter(parseReport(withoutMarks(text), onShare), text),
    }),
  },
}
