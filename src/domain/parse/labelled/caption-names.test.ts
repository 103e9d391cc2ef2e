import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

/** Who says what, and what is nobody's. */
function heard(text: string) {
  const { people, points, unassigned } = parseLabelled(text)
  return {
    said: points.map(({ person, text: words }) => `${people[person]!.name}: ${words}`),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)),
  }
}

test.each(['English', 'No', 'Hum', 'Contact', 'AI 1', 'Todo Kenji'])(
  '%s comes back in a conversation, and is a name',
  (name) => {
    const { said } = heard(
      `${name}: I think the bridge is old.\nReed: We should mend it.\n${name}: Yes, I agree.\nReed: Good.\n`,
    )
    expect(said).toEqual([
      `${name}: I think the bridge is old.`,
      'Reed: We should mend it.',
      `${name}: Yes, I agree.`,
      'Reed: Good.',
    ])
  },
)

test('two voices that are called like numbered actions are both heard', () => {
  const { said } = heard(
    'AI 1: I think the bridge is old.\nAI 2: We should mend it.\nAI 1: Yes, I agree.\nAI 2: My lamp too.\n',
  )
  expect(said).toHaveLength(4)
})

test('a language that comes back below another voice may be a name: its words are nobody’s', () => {
  const { said, nobody } = heard(
    'Interviewer: Which language do you speak?\nSepedi: I speak it at home.\nInterviewer: And the lamps?\nSepedi: They burn.\nInterviewer: Good.\n',
  )
  expect(said.every((words) => words.startsWith('Interviewer: '))).toBe(true)
  expect(said.join()).not.toContain('burn')
  expect(nobody.join()).toContain('They burn.')
})

test('two languages are what is said again, and once in a while one is', () => {
  const { said } = heard(
    'Ada Moss: I say molo.\nEnglish: I say hello.\nisiXhosa: Molo.\nJo Reed: We hear you.\nEnglish: We hear.\nAda Moss: I thank you.\n',
  )
  expect(said.map((words) => words.split(':')[0])).not.toContain('English')
  expect(said.join()).toContain('I say hello.')
})

test('votes and tasks that come back in minutes are nobody’s', () => {
  const { said } = heard(
    'Ada Moss: I move it.\nYes: Ada, Jo.\nNo: Bob.\nJo Reed: We go on.\nYes: Jo.\nNo: Bob, Ada.\nAda Moss: I see.\n',
  )
  expect(said.every((words) => /^(?:Ada Moss|Jo Reed): /.test(words))).toBe(true)
})
