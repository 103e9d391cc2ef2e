import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { firstWords } from '../../src/layout/first-words.ts'
import { by, ningbo, onAny, speakerOf, themeOf } from '../meeting.ts'
import type { Job } from './faults.ts'
import type { Visit } from './visit.ts'

/*
 * The main jobs as a reader does them. Each begins with an address and ends when what it is for can be
 * seen; what the page says instead, or does not, is thrown by the visit.
 */

const SPEAKER = 'hu-jinhong'
const speaker = `${speakerOf(SPEAKER).name.zh}, ${by(SPEAKER).length} 个观点`
const theme = (query: string) => {
  const points = query.includes('speaker') ? ningbo.points : onAny(['talent'])
  return `${themeOf('talent').label.zh}, ${onAny(['talent'], points).length} 个观点`
}
/** Which tables there are, and when they were written: browsers may write one over the other. */
const tablesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join()
const fixture = (path: string) => join(import.meta.dirname, '..', path)

/** A meeting that was kept before the fault, and one of its points. */
export const KEPT = {
  id: 'kept',
  file: fixture('engines/reed-bed.txt'),
  title: '苇塘座谈会',
} as const
export const KEPT_POINT = `?lang=zh&mine=${KEPT.id}&view=review&point=tian-xiaoman-1`
/** A transcript whose report is a file, and the words of one of its points. */
export const SOURCE = {
  path: 'transcripts/pond.json',
  transcript: fixture('fixtures/pond.json'),
  report: fixture('fixtures/pond.txt'),
} as const

export const JOBS: Readonly<
  Record<Job, { readonly at: string; readonly do: (visit: Visit) => Promise<void> }>
> = {
  read: {
    at: '?lang=zh',
    do: async (visit) => {
      await visit.press(speaker)
      await visit.until(
        'the points of a speaker',
        (text) => document.body.innerText.includes(text),
        by(SPEAKER).at(-1)!.text.zh,
      )
    },
  },
  filter: {
    at: '?lang=zh',
    do: async (visit) => {
      await visit.press(theme(''))
      await visit.until(
        'what a theme leaves',
        (text) =>
          [...document.querySelectorAll('[role=status]')].some((one) =>
            one.textContent.includes(text),
          ),
        `${onAny(['talent']).length} 个观点`,
      )
    },
  },
  search: {
    at: '?lang=zh',
    do: async (visit) => {
      await visit.type('搜索', 'rencai')
      await visit.until('a match', () => document.querySelector('mark')?.textContent === '人才')
    },
  },
  source: {
    at: `?lang=zh&transcript=${SOURCE.path}&view=source&speaker=qin`,
    do: async (visit) => {
      await visit.giveFile(SOURCE.report)
      await visit.until(
        'the places of the points',
        () => document.querySelectorAll('article blockquote').length > 0,
      )
    },
  },
  open: {
    at: '?lang=zh',
    do: async (visit) => {
      await visit.press('打开文件…')
      await visit.giveFile(KEPT.file, 'dialog input[type="file"]')
      await visit.until(
        'the meeting',
        (title) => document.querySelector('h1')?.textContent.includes(title) === true,
        KEPT.title,
      )
    },
  },
  correct: {
    at: KEPT_POINT,
    do: async (visit) => {
      await visit.type('措辞', '了')
      await visit.meanwhile()
      await visit.pressKey('Tab')
      await visit.until('that it is saved', () =>
        /(^|\n)已保存(\n|$)/.test(document.body.innerText),
      )
      await visit.reload()
      await visit.until(
        'what was corrected',
        () => document.querySelector('textarea')?.value.includes('了') === true,
      )
    },
  },
  export: {
    at: '?lang=zh',
    do: async (visit) => {
      const before = tablesIn(visit.downloads)
      await visit.press('导出')
      await visit.press('CSV 表格')
      await visit.untilHere('the file', () => tablesIn(visit.downloads) !== before)
    },
  },
  copy: {
    at: `?lang=zh&speaker=${SPEAKER}`,
    do: async (visit) => {
      await visit.click('button', `引用：${firstWords(by(SPEAKER)[0]!.text.zh!)}`)
      await visit.click('button', '复制')
      await visit.until('that it is copied', () => document.body.innerText.includes('已复制'))
    },
  },
  print: {
    at: '?lang=zh',
    do: async (visit) => {
      await visit.press('导出')
      await visit.press('打印…')
      await visit.until('the words about it', () => false)
    },
  },
}
