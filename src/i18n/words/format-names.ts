import type { Format } from '../../domain/parse/formats.ts'

/** What formats are called where each is named by itself. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  prose: 'prose in Chinese and English',
  labelled: 'labelled transcripts',
  webvtt: 'WebVTT',
  srt: 'SRT',
  table: 'CSV',
  docx: '.docx',
  json: 'Reyi’s own JSON',
  page: 'Reyi’s own page',
}
