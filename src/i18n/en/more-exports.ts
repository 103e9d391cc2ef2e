import type { Widened } from '../words/widened.ts'

/** What is said of formats for other programs: loaded with their list. */
const messages = {
  title: 'More formats',
  about: (points: string) => `${points}, for other programs. Each says here what it cannot hold.`,
  save: (name: string) => `Save ${name}`,
  /** Of groups of codes. */
  speakers: 'Speakers',
  kinds: 'Kinds',
  formats: {
    xlsx: {
      name: 'Excel workbook (XLSX)',
      what: 'For spreadsheets: the CSV table on a sheet, the meeting on another. A text longer than 32,767 characters is cut, with … at its end.',
    },
    parquet: {
      name: 'Parquet table',
      what: 'For R, pandas, DuckDB: the CSV table with types.',
    },
    vtt: {
      name: 'WebVTT subtitles',
      what: 'For players: a cue for each point with a time, with its speaker. Where nobody says when a point ends it stays until the next one.',
    },
    srt: {
      name: 'SRT subtitles',
      what: 'The same for older players, the speaker before the words.',
    },
    qdpx: {
      name: 'Coded text (REFI-QDA project)',
      what: 'For QualCoder, MAXQDA, NVivo, ATLAS.ti: the text with each passage coded by theme, kind and speaker.',
    },
    tei: {
      name: 'TEI as ParlaMint has it (.zip)',
      what: 'For corpora: speeches with speakers, themes and agenda. Kinds and replies are not in it.',
    },
    jsonld: {
      name: 'JSON-LD (schema.org)',
      what: 'For web sites and linked data: only what is verbatim is a quotation in it.',
    },
    discourse: {
      name: 'Discourse network (CSV)',
      what: 'For R and Discourse Network Analyzer: who spoke of what, and whether for or against. Agreement is empty where nobody says.',
    },
    discourseGraph: {
      name: 'Discourse network (GraphML)',
      what: 'The same as a network of people and concepts, for visone, igraph, Gephi.',
    },
  },
} as const

export default messages
export type MoreExportMessages = Widened<typeof messages>
