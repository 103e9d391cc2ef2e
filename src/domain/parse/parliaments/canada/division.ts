import type { XmlReader } from '../../xml/read-xml.ts'
import { outcomeOf } from '../division-outcome.ts'
import { lineIn } from '../element-blocks.ts'
import type { ProceedingsWriter, RecordedVote } from '../proceedings.ts'

const SIDES: Readonly<Record<string, 'for' | 'against'>> = { Yeas: 'for', Nays: 'against' }

/** Writes the division that was just opened; goes past its end. Those who are paired vote neither way. */
export function readCanadaDivision(xml: XmlReader, writer: ProceedingsWriter): void {
  const lines: string[] = []
  const by: RecordedVote['by'][number][] = []
  let line: string[] = []
  let side: 'for' | 'against' | undefined
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
      if (side && name) by.push({ who, name, value: side })
      line.push(`${name};`)
    } else if (step === 'open') {
      depth++
      if (xml.name === 'DivisionType') side = SIDES[xml.attribute('vote-type') ?? '']
    } else if (/\S/.test(xml.text)) line.push(xml.text.trim())
  }
  ends()
  const count = (one: 'for' | 'against') => by.filter(({ value }) => value === one).length
  writer.vote({ ...outcomeOf(count('for'), count('against')), by, lines })
}
