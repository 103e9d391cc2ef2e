import { expect, test } from 'vitest'
import { sortPlaced } from './sort-placed.ts'

const placed = (name: string, text: string) => ({ name, file: new File([text], name) })
const DAY = placed('House-XX_2021-03-04.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')
const sorted = async (...files: readonly ReturnType<typeof placed>[]) =>
  (await sortPlaced(files)).meetings.map(({ main, companions }) =>
    [main, ...companions].map(({ name }) => name),
  )

test('what begins a corpus is read with its days', async () => {
  const root = placed(
    'House-XX.xml',
    '<?xml version="1.0"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">',
  )
  expect(await sorted(root, DAY)).toEqual([[DAY.name, root.name]])
})

test('what is only named like the root of a corpus is a meeting of its own', async () => {
  const debates = placed('debates.xml', '<publicwhip><speech>teiCorpus</speech></publicwhip>')
  const other = placed('debates_2021-03-04.xml', '<publicwhip/>')
  expect(await sorted(debates, other)).toEqual([[debates.name], [other.name]])
})

test('what cannot be read is lost to nobody', async () => {
  const shut = placed('House-XX.xml', '')
  shut.file.slice = () => ({ text: () => Promise.reject(new Error('gone')) }) as unknown as Blob
  expect(await sorted(shut, DAY)).toEqual([[shut.name], [DAY.name]])
})
