import { expect, test } from 'vitest'
import { countParagraphs } from './numbering.ts'
import { readWordStyles } from './word-styles.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = (
  levels: string,
  lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
) =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}</w:numbering>`
const CHINESE =
  level(0, 'chineseCountingThousand', '%1、') +
  level(1, 'chineseCountingThousand', '（%2）') +
  level(2, 'decimal', '%3.') +
  level(3, 'lowerLetter', '(%4)')

/** The numbers of paragraphs of list 1 at these levels. */
const counted = (xml: string, levels: readonly number[], list = '1') => {
  const count = countParagraphs(xml, readWordStyles(null))
  return levels.map((at) => count(undefined, { list, level: at }))
}

test('counts levels, each anew under the one above', () => {
  expect(counted(numbering(CHINESE), [0, 1, 1, 2, 2, 3, 0, 1, 2])).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1. ',
    '2. ',
    '(a) ',
    '二、',
    '（一）',
    '1. ',
  ])
})

test('numbers of several levels, in digits where the level says so', () => {
  const levels =
    level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%1.%2') +
    level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')
  expect(counted(numbering(levels), [0, 1, 1, 2])).toEqual(['I. ', 'I.1 ', 'I.2 ', '1.2.1 '])
})

test('a level may never begin anew, or only after a higher one', () => {
  const levels = (restart: number) =>
    level(0, 'decimal', '%1') +
    level(1, 'decimal', '%2') +
    level(2, 'decimal', '%3', `<w:lvlRestart w:val="${restart}"/>`)
  expect(counted(numbering(levels(0)), [0, 1, 2, 0, 1, 2]).at(-1)).toBe('2 ')
  expect(counted(numbering(levels(1)), [0, 1, 2, 1, 2]).at(-1)).toBe('2 ')
  expect(counted(numbering(levels(1)), [0, 1, 2, 0, 2]).at(-1)).toBe('1 ')
})

test('a level that is not used yet counts as at its start', () => {
  const levels = level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2')
  expect(counted(numbering(levels), [1, 1, 0])).toEqual(['1.1 ', '1.2 ', '1 '])
})

test('a list goes on with another of its definition, unless told where to begin', () => {
  const lists =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
  const count = countParagraphs(numbering(CHINESE, lists), readWordStyles(null))
  const numbers = ['1', '1', '2', '3', '3', '1'].map((list) => count(undefined, { list }))
  expect(numbers).toEqual(['一、', '二、', '三、', '五、', '六、', '七、'])
})

test('a list may have a level of its own', () => {
  const list = `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride></w:num>`
  expect(counted(numbering(CHINESE, list), [0, 0])).toEqual(['第1条 ', '第2条 '])
})

test('what stands between number and words', () => {
  const levels =
    level(0, 'decimal', '%1)', '<w:suff w:val="nothing"/>') + level(1, 'bullet', '\uf0b7')
  expect(counted(numbering(levels), [0, 1])).toEqual(['1)', ''])
})

test('a style numbers its paragraphs, those based on it too, at the level that names it', () => {
  const styles = `<w:styles>
    <w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="D"/></w:style>
  </w:styles>`
  const levels = level(0, 'decimal', '%1.', '<w:pStyle w:val="A"/>') + level(1, 'decimal', '%1.%2')
  const count = countParagraphs(numbering(levels), readWordStyles(styles))
  expect(['A', 'B', 'C', 'D', undefined].map((style) => count(style, {}))).toEqual([
    '1. ',
    '1.1 ',
    '1.2 ',
    '',
    '',
  ])
  // A paragraph takes its number off by list 0.
  expect(count('A', { list: '0' })).toBe('')
  expect(count('A', {})).toBe('2. ')
})

test('a definition may stand at the numbering style that it links to', () => {
  const xml = `<w:numbering>
    <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="S"/>${CHINESE}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const styles =
    '<w:styles><w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>'
  expect(countParagraphs(xml, readWordStyles(styles))(undefined, { list: '1', level: 1 })).toBe(
    '（一）',
  )
})
