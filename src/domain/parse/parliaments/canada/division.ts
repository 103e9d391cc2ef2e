import type { XmlReader } from '../../xml/read-xml.ts'
import { outcomeOf } from '../division-outcome.ts'
import { lineIn } from '../element-blocks.ts'
import type { ProceedingsWriter, RecordedVote } from '../proceedings.ts'

/** By their names in small letters; null for those who are paired, who vote neither way. */
const SIDES: ReadonlyMap<string, 'for' | 'against' | null> = new Map([
  ['yeas', 'for'],
  ['nays', 'against'],
  ['paired', null],
])

/**
 * Writes the division that was just opened; goes past its end. Only its lines are written where nobody voted, or where
 * somebody is in a list of which it is not known what it is.
 */
export function readCanadaDivision(xml: XmlReader, writer: ProceedingsWriter): void {
  const lines: string[] = []
  const by: RecordedVote['by'][number][] = []
  let line: string[] = []
  let side: 'for' | 'against' | null | undefined
  let isKnown = true
  const ends = () => {
    if (line.length > 0) lines.push(line.join(' '))
    line = []
  }
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'close') {
      depth--
      if (xml.name === 'DivisionType' || xml.name === 'DivisionNumber') ends()
    } else if (step === 'open' && xml.name === 'Affiliation') {
      const who = xml.attribute('DbId') ?? null
      const name = lineIn(xml)
      if (side === undefined) isKnown = false
      else if (side && name) by.push({ who, name, value: side })
      line.push(`${name};`)
    } else if (step === 'open') {
      depth++
      if (xml.name === 'DivisionType')
        side = SIDES.get(xml.attribute('vote-type')?.toLowerCase() ?? '')
    } else if (/\S/.test(xml.text)) line.push(xml.text.trim())
  }
  ends()
  const count = (one: 'for' | 'against') => by.filter(({ value }) => value === one).length
  if (isKnown && by.length > 0)
    writer.vote({ ...outcomeOf(count('for'), count('against')), by, lines })
  else for (const one of lines) writer.aside(one)
}
