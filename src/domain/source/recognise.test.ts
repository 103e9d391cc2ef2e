import { describe, expect, test } from 'vitest'
import { MUTATIONS, pond, pondText } from './pond.fixture.ts'
import { recogniseSource } from './recognise.ts'

describe('recognising', () => {
  const recognise = async (text: string) => {
    const result = await recogniseSource(pond, text, async () => {})
    return result.ok ? result.source.likeness.how : result.reason
  }

  test('the very text', async () => {
    expect(await recognise(pondText)).toBe('exact')
  })

  test.each(['wide marks', 'indented, with empty lines'])('%s can be undone', async (what) => {
    const result = await recogniseSource(pond, MUTATIONS[what]!(pondText), async () => {})
    expect(result).toMatchObject({ ok: true, source: { likeness: { how: 'restored' } } })
    if (result.ok) expect(result.source.text).toBe(pondText)
  })

  test.each(['no white space', 'the first line less', 'straight quotation marks'])(
    '%s is near',
    async (what) => {
      expect(await recognise(MUTATIONS[what]!(pondText))).toBe('near')
    },
  )

  test('something else', async () => {
    expect(await recognise('别的')).toBe('length')
    expect(await recognise('字'.repeat(pondText.length))).toBe('words')
  })
})
