import { expect, test } from 'vitest'
import { FORMATS } from '../../domain/parse/formats.ts'
import { openMessages } from '../open-messages.ts'
import { FORMAT_NAMES } from './format-names.ts'

test('all that can be opened is said with its endings, like with like', () => {
  expect(openMessages('en').accepts(16)).toBe(
    'A report or the record of a meeting (.txt, .md, .docx, .odt, .fodt, .html, .htm, .xhtml, .mht, .mhtml, .eml, .pdf), subtitles (.vtt, .srt, .sbv, .ass, .ssa, .ttml, .dfxp, .lrc), ' +
      'annotations of linguists (.eaf, .textgrid, .cha, .qdpx), ' +
      'a table (.csv, .tsv, .xlsx, .ods, .fods), the JSON of a speech recogniser, records of parliaments (.akn, .an, .xml), a meeting exported here (.json); at most 16 MiB.',
  )
  expect(openMessages('zh').accepts(16)).toBe(
    '报道或发言记录（.txt、.md、.docx、.odt、.fodt、.html、.htm、.xhtml、.mht、.mhtml、.eml、.pdf），字幕（.vtt、.srt、.sbv、.ass、.ssa、.ttml、.dfxp、.lrc），语言学标注（.eaf、.textgrid、.cha、.qdpx），表格（.csv、.tsv、.xlsx、.ods、.fods），语音识别的 JSON，议会会议录（.akn、.an、.xml），从本页导出的会议（.json）；至多 16 MiB。',
  )
})

test('every ending is said, and every format has a name of its own', () => {
  const endings = FORMATS.flatMap((one) => one.endings)
  for (const ending of endings)
    expect(openMessages('en').accepts(16)).toMatch(new RegExp(`\\.${ending}\\b`))
  expect(new Set(endings).size).toBe(endings.length)
  const names = Object.values(FORMAT_NAMES)
  expect(new Set(names).size).toBe(names.length)
})
