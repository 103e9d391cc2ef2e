import type { Stance } from '../../../format/transcript.ts'
import type { XmlReader } from '../../xml/read-xml.ts'
import { outcomeOf } from '../division-outcome.ts'
import { lineIn } from '../element-blocks.ts'
import type { ProceedingsWriter } from '../proceedings.ts'

/** What the ways to vote are called, in small letters, in the houses that the format is used for. */
const SIDES: Readonly<Record<string, Stance>> = {
  aye: 'for',
  for: 'for',
  content: 'for',
  yes: 'for',
  no: 'against',
  noe: 'against',
  against: 'against',
  'not-content': 'against',
  abstain: 'abstains',
  abstention: 'abstains',
  abstentions: 'abstains',
}
/** Attributes with the counts, by side. */
const COUNTS = {
  for: ['ayes', 'for', 'content'],
  against: ['noes', 'against', 'not-content'],
  abstains: ['abstentions', 'abstains'],
} as const

interface Ballot {
  readonly who: string | null
  readonly name: string
  readonly value: Stance
  readonly isTeller: boolean
}

const sideOf = (vote = ''): Stance | undefined => {
  const side = vote.toLowerCase()
  return Object.hasOwn(SIDES, side) ? SIDES[side] : undefined
}

/**
 * Writes the division, or the count of one, that was just opened; goes past its end. Only its lines are written where
 * those for and those against are not both told.
 */
export function readPublicWhipDivision(xml: XmlReader, writer: ProceedingsWriter): void {
  const lines: string[] = []
  const ballots: Ballot[] = []
  const counts = new Map<Stance, number>()
  let list: string[] = []
  const take = () => {
    for (const side of ['for', 'against', 'abstains'] as const)
      for (const attribute of COUNTS[side]) {
        const count = xml.attribute(attribute)
        if (count === undefined || !/^\d{1,6}$/.test(count)) continue
        counts.set(side, Number(count))
        lines.push(`${attribute}: ${count}`)
      }
  }
  const ends = () => {
    if (list.length > 0) lines.push(list.join(' '))
    list = []
  }
  const number = xml.attribute('divnumber')
  if (number) lines.push(`Division ${number}`)
  take()
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'close') {
      depth--
      ends()
    } else if (step === 'text') {
      if (/\S/.test(xml.text)) list.push(xml.text.trim())
    } else if (isName(xml)) {
      const value = sideOf(xml.attribute('vote'))
      const who = idIn(xml)
      const isTeller = xml.attribute('teller') === 'yes'
      const name = lineIn(xml)
      if (value && name) ballots.push({ who, name, value, isTeller })
      list.push(`${name};`)
    } else {
      depth++
      ends()
      take()
      const side = xml.attribute('vote')
      if (side) list.push(`${side}:`)
    }
  }
  ends()
  // Tellers vote where the count of their side has them.
  const listed = new Map<Stance, number>()
  for (const { value } of ballots) listed.set(value, (listed.get(value) ?? 0) + 1)
  const countsTellers = (side: Stance) => listed.get(side) === counts.get(side)
  const by = ballots.filter(({ value, isTeller }) => !isTeller || countsTellers(value))
  const of = (side: Stance) => counts.get(side) ?? by.filter(({ value }) => value === side).length
  const isTold = (side: Stance) => counts.has(side) || listed.has(side)
  if (!isTold('for') || !isTold('against')) {
    for (const line of lines) writer.aside(line)
    return
  }
  writer.vote({
    ...outcomeOf(of('for'), of('against'), of('abstains')),
    by: by.map(({ who, name, value }) => ({ who, name, value })),
    lines,
  })
}

const isName = (xml: XmlReader): boolean =>
  /^(?:mpname|lord|mspname|msname|mlaname|member|name)$/.test(xml.name)

/** Who it is whose vote was opened; `unknown` is nobody. */
function idIn(xml: XmlReader): string | null {
  for (const attribute of ['person_id', 'memberid', 'id']) {
    const id = xml.attribute(attribute)
    if (id && id !== 'unknown') return id
  }
  return null
}
