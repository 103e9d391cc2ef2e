import { FORMATS, type Format, type InputKind } from '../domain/parse/formats.ts'
import type { Language } from './language.ts'

/** What formats are called where each is named by itself. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  prose: 'Chinese prose',
  labelled: 'labelled transcripts',
  webvtt: 'WebVTT',
  srt: 'SRT',
  table: 'CSV',
  docx: '.docx',
  json: 'Reyi’s own JSON',
}

/** What people bring, of whatever format. */
const INPUT_KINDS: Readonly<Record<InputKind, Readonly<Record<Language, string>>>> = {
  record: { en: 'a report or the record of a meeting', zh: '报道或发言记录' },
  subtitles: { en: 'subtitles', zh: '字幕' },
  table: { en: 'a table', zh: '表格' },
  meeting: { en: 'a meeting exported here', zh: '从本页导出的会议' },
}

const KINDS = Object.keys(INPUT_KINDS) as readonly InputKind[]

/** All that can be opened, with the endings of its files. */
export function inputsInWords(language: Language): string {
  const [open, close, within, between] =
    language === 'zh' ? ['（', '）', '、', '，'] : [' (', ')', ', ', ', ']
  return KINDS.map((kind) => {
    const endings = FORMATS.filter((one) => one.kind === kind).flatMap((one) => one.endings)
    const list = endings.map((ending) => `.${ending}`).join(within)
    return `${INPUT_KINDS[kind][language]}${open}${list}${close}`
  }).join(between)
}
