import type { Said } from '../subtitles/said.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'
import { ASIDE, saidIn } from './chat-words.ts'

/** Whether a text begins as CHAT: with one of its own headers, and another that is only its. */
export const isChat = (head: string): boolean =>
  /^\s*@(?:UTF8|Begin|PID:|Font:|Window:|ColorWords:)/.test(head) &&
  /^@(?:Participants|Languages|ID):\t/m.test(head)

interface Participant {
  readonly name: string
  readonly role: string | undefined
}

/**
 * CHAT: the main lines (`*ANN:`) in their order, by the participants that the headers name; lines that depend on
 * them (`%mor:`) are analyses and no words. Times are those of bullets.
 */
export function readChat(text: string): Said {
  const lines = [...linesOf(text)]
  const participants = new Map(
    lines.flatMap(({ key, value }) => (key === '@Participants' ? [...participantsIn(value)] : [])),
  )
  const voices = voicesOf(participants)
  const voiceOf = (code: string) => voices.get(code) ?? code
  const cues: SaidCue[] = []
  let date: string | undefined
  let place: string | undefined
  for (const { key, value } of lines) {
    if (key === '@Date') date ??= dateOf(value)
    else if (key === '@Location') place ??= value.trim() || undefined
    else if (key.startsWith('*')) {
      const times = timesOf(value)
      const voice = voiceOf(key.slice(1))
      cues.push({ ...times, voice, text: saidIn(value) })
      for (const [, code = '', words = ''] of value.matchAll(ASIDE))
        cues.push({ start: times.start, voice: voiceOf(code), text: saidIn(words) })
    } else if (key === '') cues.push({ voice: null, text: value })
  }
  const roles = new Map<string, string>()
  for (const [code, { role }] of participants) if (role) roles.set(voiceOf(code), role)
  return { cues, date, place, roles }
}

/** Each line with those that go on after a tab; without a key, what stands where none of CHAT’s lines may. */
function* linesOf(text: string): Generator<{ readonly key: string; readonly value: string }> {
  for (const whole of text.replace(/\n[\t ]+/g, ' ').split('\n')) {
    const [, key, value = ''] = /^([@*%][^:\t\n]{1,40}):\s*(.*)$/.exec(whole) ?? []
    if (key !== undefined) yield { key, value }
    else if (/^[@%]/.test(whole)) yield { key: whole.trim(), value: '' }
    else if (whole.trim() !== '') yield { key: '', value: whole }
  }
}

/** `ANN Ada_Moss Teacher, BOB Child`: a code, a name where there is one, and what somebody is. */
function* participantsIn(value: string): Generator<readonly [string, Participant]> {
  for (const entry of value.split(',')) {
    const words = entry.trim().split(/\s+/).filter(Boolean)
    const [code] = words
    if (code === undefined) continue
    const name = words.length > 2 ? words.slice(1, -1).join(' ').replaceAll('_', ' ') : code
    const role = words.length > 1 ? words.at(-1)!.replaceAll('_', ' ') : undefined
    yield [code, { name, role }]
  }
}

/** How each is called, by code: by name, and by the code too where several have one name. */
function voicesOf(participants: ReadonlyMap<string, Participant>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { name } of participants.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    Array.from(participants, ([code, { name }]) => [
      code,
      counts.get(name) === 1 ? name : `${name} (${code})`,
    ]),
  )
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

function dateOf(value: string): string | undefined {
  const [, day, month = '', year] = /^\s*(\d{1,2})-([A-Z]{3})-(\d{4})\s*$/i.exec(value) ?? []
  const number = MONTHS.indexOf(month.toUpperCase()) + 1
  if (day === undefined || year === undefined || number === 0) return undefined
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** From the first bullet’s start to the last one’s end, in milliseconds. */
function timesOf(value: string): Pick<SaidCue, 'start' | 'end'> {
  const bullets = [...value.matchAll(/[^\P{Cc}\s](?:[^\p{Cc}]*_)?(\d+)_(\d+)-?[^\P{Cc}\s]/gu)]
  const first = bullets[0]?.[1]
  const last = bullets.at(-1)?.[2]
  return first === undefined ? {} : { start: Number(first), end: Number(last) }
}
