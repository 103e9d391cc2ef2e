import type { Tab } from '../engines/tab.ts'
import type { Fault, OtherTab } from './faults.ts'
import { KEPT } from './jobs.ts'
import { type Visit, visitIn } from './visit.ts'

/** Types into the same field. */
const typeThere = (visit: Visit) => visit.type('措辞', '甲')

const DOES: Readonly<Record<OtherTab, (visit: Visit) => Promise<void>>> = {
  corrects: async (visit) => {
    await typeThere(visit)
    await visit.pressKey('Tab')
    await visit.until('that it is saved', () => /(^|\n)已保存(\n|$)/.test(document.body.innerText))
  },
  deletes: async (visit) => {
    await visit.press('打开文件…')
    await visit.press(`删除：${KEPT.title}`)
    await visit.press('删除')
    await visit.until(
      'that it is gone',
      (title) => !document.querySelector('dialog')?.textContent.includes(title),
      KEPT.title,
    )
  },
  closes: typeThere,
  newer: (visit) => visit.until('a newer shelf', takeShelf),
}

/** What another tab with the same meeting does under a fault, and that it is closed then. */
export async function meanwhile({ otherTab }: Fault, tab: Tab, address: string): Promise<void> {
  if (!otherTab) return
  const other = await tab.another()
  try {
    await other.open(address)
    const here = { reload: async () => {}, meanwhile: async () => {} }
    const visit = visitIn(other, undefined, here)
    await visit.until('the meeting', () => document.querySelector('textarea') !== null)
    await DOES[otherTab](visit)
  } finally {
    await other.close()
  }
}

/** As a release from the future does. */
function takeShelf(): boolean {
  indexedDB.open('reyi-meetings', 99).onsuccess = ({ target }) => {
    ;(target as IDBOpenDBRequest).result.close()
    document.documentElement.dataset.taken = ''
  }
  return 'taken' in document.documentElement.dataset
}
