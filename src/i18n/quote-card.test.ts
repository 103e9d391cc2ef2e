import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { measure } from '../layout/look.fixture.ts'
import { layoutQuoteCard } from '../layout/quote-card.ts'
import { DISPLAYS } from './language.ts'
import { quoteWords } from './quote-words.ts'

const bare = (text: string) => text.replace(/\s/g, '')
const LINK = 'https://a.example/?point=x'
const displays = fc.constantFrom(...DISPLAYS.map(({ tag }) => tag))

test('a card has all its words, inside of its edges, one line below the other', () => {
  fc.assert(
    fc.property(anyTranscript, displays, fc.nat(), (transcript, display, n) => {
      const meeting = indexTranscript(revealTranscript(transcript).transcript)
      fc.pre(meeting.kindOf.length > 0)
      const words = quoteWords(meeting, n % meeting.kindOf.length, display, LINK)
      const { texts, width, height, marks } = layoutQuoteCard(words, measure)
      const said = [words.label, ...words.text, ...words.speaker, ...words.role]
      const where = [...words.meeting, ...words.circumstances, ...words.foot]
      expect(bare(texts.map(({ text }) => text).join(''))).toBe(
        bare([...said, ...where].map(({ text }) => text).join('')),
      )
      for (const [i, one] of texts.entries()) {
        expect(one.x + measure(one.text, one)).toBeLessThanOrEqual(width - 48)
        if (i > 0) expect(one.y - one.size * 0.8).toBeGreaterThan(texts[i - 1]!.y)
        expect(one.y).toBeLessThan(height - 40)
      }
      expect(marks.map(({ kind }) => kind)).toEqual([words.kind])
    }),
  )
})

test('few words stand larger than many', () => {
  const words = quoteWords(shippedMeeting, 0, 'zh', null)
  const sizeOf = (text: string) =>
    Math.max(
      ...layoutQuoteCard({ ...words, text: [{ text, lang: 'zh-CN' }] }, measure).texts.map(
        ({ size }) => size,
      ),
    )
  expect(sizeOf('塘泥太厚。')).toBeGreaterThan(sizeOf('塘泥太厚，'.repeat(60)))
  const { start, end } = shippedMeeting.transcript.points.at(0)!.span!
  expect(words.foot.map(({ text }) => text)).toEqual([`原文 ${start + 1}–${end} 字`])
})
