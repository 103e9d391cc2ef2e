import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'

/** Who answers whom with which point: [who answers, its words, the question]. */
async function answersIn(text: string): Promise<string[][]> {
  const parsed = await parseText(text, { format: 'labelled' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { speakers, points, replies = [] } = parsed.transcript
  const name = (id?: string) => Object.values(speakers.find((each) => each.id === id)!.name)[0]!
  const words = (id?: string) => Object.values(points.find((each) => each.id === id)!.text)[0]!
  return replies
    .filter(({ kind }) => kind === 'answers')
    .map(({ from, point, toPoint }) => [name(from), words(point), words(toPoint)])
}

test('the next who says something answers who was asked', async () => {
  const asked = 'Ada Moss: Did you count the ducks?\n'
  expect(await answersIn(`${asked}Jo Reed: I counted nine.\nAda Moss: Good.\n`)).toEqual([
    ['Jo Reed', 'I counted nine.', 'Did you count the ducks?'],
  ])
  expect(await answersIn(`${asked}Bo Hale: Go ahead, Jo.\nJo Reed: I counted nine.\n`)).toEqual([
    ['Jo Reed', 'I counted nine.', 'Did you count the ducks?'],
  ])
  expect(await answersIn('田岚：您数过鸭子吗？\n周明：数过九只。\n田岚：好。\n')).toEqual([
    ['周明', '数过九只', '您数过鸭子吗？'],
  ])
})

test.each([
  ['a question back', 'Jo Reed: Which ducks do you mean?\n'],
  ['a nod', 'Jo Reed: Mm.\n'],
  ['nothing but procedure', 'Jo Reed: The next speaker is Bo.\n'],
])('%s answers nothing', async (_, said) => {
  expect(await answersIn(`Ada Moss: Did you count the ducks?\n${said}Ada Moss: Fine.\n`)).toEqual(
    [],
  )
})

test('whoever is called by name has to be who answers', async () => {
  const rest = 'Jo Reed: I counted nine.\nBo Hale: I saw ten.\nAda Moss: Fine.\n'
  expect(await answersIn(`Ada Moss: Did you count the ducks, Bo Hale?\n${rest}`)).toEqual([])
  expect(await answersIn(`Ada Moss: Did you count the ducks, Jo Reed?\n${rest}`)).toHaveLength(1)
})

test('a question that speaks to nobody has no certain answer', async () => {
  const said =
    'Ada Moss: How many ducks were there?\nJo Reed: I counted nine.\nBo Hale: I saw ten.\n'
  expect(await answersIn(said)).toEqual([])
})
