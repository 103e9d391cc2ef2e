import { expect, test } from 'vitest'
import { MOST_CODEBOOK_BYTES } from '../../domain/parse/codebook/limit.ts'
import { readCodebookFile } from './read-codebook-file.ts'

const failureOf = async (file: File) => {
  const read = await readCodebookFile(file)
  return read.ok ? null : read.failure
}

test('a codebook is read; what is none says why', async () => {
  expect(await failureOf(new File(['label,terms\nLamps,lamp'], 'codes.csv'))).toBeNull()
  expect(await failureOf(new File(['a,b\n1,2'], 'codes.csv'))).toMatchObject({
    code: 'no-label-column',
  })
})

test('one that is too large is not read, and one that is not there any more says so', async () => {
  const large = new File(['x'], 'codes.csv')
  Object.defineProperty(large, 'size', { value: MOST_CODEBOOK_BYTES + 1 })
  expect(await failureOf(large)).toMatchObject({
    code: 'too-large',
    bytes: MOST_CODEBOOK_BYTES + 1,
  })
  const gone = new File(['x'], 'codes.csv')
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await failureOf(gone)).toEqual({ code: 'unreadable' })
})
