import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

/** What is nobody's. */
function nobody(text: string): string[] {
  const { parts, unassigned } = parseLabelled(text)
  const headings = [...parts].filter(({ kind }) => kind === 'heading')
  return [...headings, ...unassigned].map(({ start, end }) => text.slice(start, end))
}

const REST = 'Jo Reed: We should mend it.\nAda Moss: Yes, I agree.\nJo Reed: Good, then we do.\n'

test.each([
  ['goes on a sentence', 'I think it is old and I told them\nTHIS IS NOT ACCEPTABLE\nThey heard.'],
  ['stands in one', 'Exhibit 5 is the report of the\nLAMP AND WEIR, CHAPTER TWO\nwhich you have.'],
  ['has the rest of a sentence below', 'I saw it.\nTHE BRIDGE IS CLOSED\nsays the sign.'],
  ['stands once within a turn', 'I read the sign.\nDO NOT CROSS THE BRIDGE\nNobody heeds it.'],
  ['is in other letters', 'Мост старый.\nНАДО ЧИНИТЬ МОСТ\nМы это сделаем.'],
])('a line in capitals that %s is of who has the word', (_, words) =>
  expect(nobody(`Ada Moss: ${words}\n${REST}`)).toEqual([]),
)

test.each([
  ['a clock before the name', (name: string, at: string) => `${at} ${name}`],
  ['a clock behind it', (name: string, at: string) => `${name} (${at})`],
  ['a name in bold type', (name: string) => `**${name}**`],
  ['a colon', (name: string) => `${name}:`],
  ['a name in capitals', (name: string) => `${name}INE BROOK`.toUpperCase()],
])('capitals right below a label alone are what its voice says: %s', (_, label) => {
  const ada = (at: string) => `${label('Ada Moss', at)}\nI think that the bridge is old.\n\n`
  const jo = `${label('Jo Reed', '00:05')}\nNO WAY THAT IS WRONG\nNobody says so.\n\n`
  expect(nobody(ada('00:01') + jo + ada('00:09') + ada('00:12') + jo)).toEqual([])
})

test('capitals head a part where a label is below, where they come back or are of several lines', () => {
  const text = `Ada Moss: The lamps are out.
REPORT ON THE LAMPS
Jo Reed: I wrote it.
PLANS FOR THE WEIR
AND FOR THE BRIDGE
Drawn up in May.
Ada Moss: I thank you for it.
REPORT ON THE LAMPS
It was not read.
Jo Reed: I thank you too.

THE NEXT MEETING

It is in June.
`
  expect(nobody(text)).toEqual([
    'REPORT ON THE LAMPS',
    'PLANS FOR THE WEIR',
    'AND FOR THE BRIDGE',
    'REPORT ON THE LAMPS',
    'THE NEXT MEETING',
    'Drawn up in May.',
    'It was not read.',
    'It is in June.',
  ])
})
