import type { Format } from '../../domain/parse/formats.ts'

/** What formats are called where each is named by itself. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  prose: 'prose in Chinese and English',
  labelled: 'labelled transcripts',
  webvtt: 'WebVTT',
  srt: 'SRT',
  sbv: 'SBV',
  ass: 'SubStation Alpha',
  ttml: 'TTML',
  lrc: 'LRC',
  elan: 'ELAN',
  textgrid: 'TextGrid',
  chat: 'CHAT',
  table: 'CSV',
  docx: '.docx',
  pdf: 'PDF',
  recognised: 'what Whisper and ten other recognisers of speech write (JSON, TSV)',
  kokkai: 'records of Japan’s Diet',
  json: 'Reyi’s own JSON',
  odt: '.odt',
  qdpx: 'projects of coded text (REFI-QDA)',
  sheet: '.xlsx',
  web: 'web pages',
  page: 'Reyi’s own page',
}
