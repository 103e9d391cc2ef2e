import { charSet, isIn, skip } from '../draft/char-set.ts'
import { isTitle } from '../english/name-words.ts'
import { type Lead, LINK, LONGEST_LABEL, leadAt, type Place, SPACE, trimEnd } from './lead.ts'
import { speechOf } from './speaking.ts'
import { clockAt, findClock, linkEnd } from './times.ts'

/** A name before a colon, a tab or a clock, or alone behind a clock. */
export function namedLead(place: Place): Lead | null {
  const dash = dashLead(place)
  if (dash) return dash
  const colon = colonIn(place.near)
  const found = tabLead(place, colon) ?? clockLead(place, colon)
  if (found !== undefined) return found
  const dotted = dottedLead(place)
  if (dotted?.form === 'dot' && (colon < 0 || dotted.end - place.at < colon)) return dotted
  const boldType = boldLead(place)
  if (boldType) return boldWithPart(place, boldType, colon) ?? boldType
  return colon >= 0 ? colonLead(place, colon) : (dotted ?? aloneLead(place))
}

/** `**Ada Moss** - …`: a name in bold type and a dash, as notes in Markdown have it. */
function dashLead(place: Place): Lead | null {
  const { near, clock, bold } = place
  const [all = '', name = ''] = (bold && DASHED.exec(near)) || []
  return name === '' ? null : leadAt(place, 'dash', 0, name.length, all.length, clock)
}

const DASHED = /^([^*_:：]{1,80})(?:\*{1,3}|_{1,3})[ \t]*[-–—]{1,2}[ \t]+(?=\S)/

/**
 * `**Ada Moss** I …`: a name in bold type and what is said, as other notes have it. What is told of a name that is
 * set off looks the same (`**Ada Moss** is the mayor`, `**Mayor** Moss asked`): unless the words begin a sentence, and
 * speak of who says it or ask, nobody can tell.
 */
function boldLead(place: Place): Lead | null {
  const { text, near, at, clock, bold } = place
  const [all = '', name = ''] =
    (bold && /[*_]{2}$/.test(text.slice(0, at)) && BOLD_NAME.exec(near)) || []
  if (name === '') return null
  const lead = leadAt(place, 'bold', 0, name.length, all.length, clock)
  const speech = speechOf(text.slice(lead?.content))
  return lead && { ...lead, isDoubtful: speech === 'told', mayTell: speech === 'sentence' }
}

const BOLD_NAME =
  /^(\p{Lu}[^*_:：,.;!?]{0,39}|\p{Script=Han}{2,4})(?:\*{2,3}|_{2,3})[ \t]+(?=[\p{L}\d“"'(*_])/u

/** `**Ada Moss** (Mayor): …`: a label with a colon, of which what is in brackets is a part; null where none is. */
function boldWithPart(place: Place, { content }: Lead, colon: number): Lead | null {
  const { near, at } = place
  if (colon < 0 || !/^[(（][^()（）]+[)）]\s*$/.test(near.slice(content - at, colon))) return null
  const lead = colonLead(place, colon)
  return lead && { ...lead, label: lead.label.replace(/[*_]{2,3}(?=\s*[(（])/, '') }
}

/** Undefined where no tab ends a label. */
function tabLead(place: Place, colon: number): Lead | null | undefined {
  const { near, clock } = place
  const tab = near.indexOf('\t')
  if (tab <= 0 || (colon >= 0 && tab > colon) || !/^\t+[^\s\d[(]/.test(near.slice(tab)))
    return undefined
  return leadAt(place, clock === undefined ? 'tab' : 'clock and tab', 0, tab, tab, clock)
}

/** Undefined where no clock stands behind what may be a name. */
function clockLead(place: Place, colon: number): Lead | null | undefined {
  const { text, near, at, clock } = place
  const inside = findClock(near, 0)
  if (!inside || inside.start === 0 || (colon >= 0 && inside.start > colon)) return undefined
  const name = trimEnd(near, inside.start)
  // A clock within the words is none of a label: what stands before it is short and unbroken.
  if (name === 0 || name > LONGEST_LABEL || hasColon(near, name)) return null
  const behind = linkEnd(text, at + inside.end)
  const stop = skipColon(text, behind) - at
  const form = isWithin(text, at + name, at + inside.end) ? 'within' : 'clock after'
  return leadAt(place, form, 0, name, stop, clock ?? inside.time)
}

function colonLead(place: Place, colon: number): Lead | null {
  const { text, near, at, clock, signs } = place
  const name = trimEnd(near, colon - timeOfDay(near.slice(0, colon)))
  if (name === 0 || name > LONGEST_LABEL) return null
  let content = at + skipColon(near, colon)
  // `# Part 2: the bridge` is a heading, `### Name:` a label.
  if (signs.startsWith('#') && content < text.length) return null
  const behind = clockAt(text, content)
  const alone = behind && isClockAlone(text, content) ? behind : null
  // Words may begin with a time of day: a clock right after a label stands in brackets, or counts from nought on.
  if (
    behind &&
    ('[(（【'.includes(text[skip(text, content, SPACE)]!) || (alone && text[content] === '0'))
  )
    content = behind.end
  const time = clock ?? (content === behind?.end ? behind.time : undefined)
  const form = clock === undefined ? 'colon' : 'clock and colon'
  const lead = leadAt(place, form, 0, name, content - at, time)
  return lead && alone && content < alone.end ? { ...lead, alone } : lead
}

/** Hours, minutes and seconds and nothing else: Ada Moss: 00:01:05, with the words below; or what she ran. */
const isClockAlone = (text: string, at: number): boolean =>
  text.length - at < 16 && /^\s*\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?\s*$/.test(text.slice(at))

/** How long a time of day in brackets is behind a name: Ms MOSS (2.14 pm). */
const timeOfDay = (label: string): number =>
  label.endsWith(')') ? (/ ?\(\d{1,2}[.:]\d\d ?[ap]\.?m\.?\)$/i.exec(label)?.[0].length ?? 0) : 0

function dottedLead(place: Place): Lead | null {
  const { near, clock } = place
  const [all = '', name = ''] = DOTTED.exec(near) ?? LETTER.exec(near) ?? addressed(near) ?? []
  if (name === '') return doubtfulLead(place)
  if (clock !== undefined && isInitial(near)) return null
  const form = /^[QA]$/.test(name) ? 'question' : 'dot'
  return leadAt(place, form, 0, name.length, all.length, clock)
}

/** What is like a label with a full stop and is not written like one: where others are, it may give somebody the word. */
function doubtfulLead(place: Place): Lead | null {
  const [all = '', name = ''] = LIKE_ADDRESSED.exec(place.near) ?? []
  // Mr. Speaker. I rise …
  if (name === '' || isTitle(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return null
  const lead = leadAt(place, 'dot', 0, name.length, all.length, place.clock)
  return lead && { ...lead, isDoubtful: true }
}

/** Label and words apart by a space alone: only where a form of address or an office says that it is one. */
function addressed(near: string): RegExpExecArray | null {
  const match = ADDRESSED.exec(near)
  const words = (match?.[1] ?? '').replace(/ (?:of|pro) .*/, '').split(' ')
  // The last one is the name, but for The CHAIRMAN.
  const before = words[0] === 'The' ? words : words.slice(0, -1)
  return before.some((word) => isTitle(word.toLowerCase().replace('.', ''))) ? match : null
}

/** A name alone behind its clock, above its words. */
function aloneLead(place: Place): Lead | null {
  const { text, near, at, clock } = place
  if (clock === undefined) return null
  const name = trimEnd(near, near.length)
  if (at + name < text.trimEnd().length || name > LONGEST_LABEL) return null
  return leadAt(place, 'clock above', 0, name, text.length - at, clock)
}

/** A time of day that words follow, with no sign between that parts a clock from a name. */
const isWithin = (text: string, name: number, end: number): boolean =>
  end < text.length &&
  /^\s{0,2}\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?$/.test(text.slice(name, end)) &&
  /^ ?[^\s:：|｜\-–—]/.test(text.slice(end, end + 2))

const TITLES = ['Mr', 'Mrs', 'Ms', 'Dr', 'Hon', 'Sen', 'Rep', 'Prof']
/** `MAYOR RUIZ.  …`, `Mr. PATEL.  …`, `Q. …`: in capitals, with a gap behind the full stop. */
const DOTTED = new RegExp(
  [
    String.raw`^([QA](?=\. \S)|(?:(?:${TITLES.flatMap((title) => [title, title.toUpperCase()]).join('|')})\. )?`,
    // The name, in capitals.
    String.raw`[A-Z][A-Z'’-]*(?:[ ][A-Z][A-Z'’.-]*){0,4})\.`,
    // The gap.
    String.raw`(?:(?<=^[QA]\.)[ \t]|[ \u2003]{2,}|\t|—)\s*`,
  ].join(''),
)

/** Small words within names: Mr. de la ROSA. */
const SMALL = '(?:(?:de|del|della|di|da|du|la|le|el|al|van|von|der|den|ten|ter|bin) ){0,2}'
/** A surname in capitals: REED, McREED, O’REED, DeLAURO. */
const SURNAME = String.raw`(?:\p{Lu}\p{Ll}{1,3})?\p{Lu}[\p{Lu}'’-]+`
/** What stands behind the full stop: the mark of a note, and words, or nothing where they stand below. */
const BEHIND_STOP = String.raw`\.(?:\d{0,2} (?=["“‘'([]?[\p{Lu}0-9$]|--|[—…]|\.\.\.)|$)`

/**
 * `CHAIRMAN MOSS. I …`, `Senator REED. I …`, `The CHAIRMAN. We …`, `Mr. REED of Ohio. Yes …`, `MR. [REED]. --but …`, `The
 * SPEAKER pro tempore. The …`.
 */
const ADDRESSED = new RegExp(
  String.raw`^((?:[A-Z][A-Za-z]*\.? ){1,3}${SMALL}\[?${SURNAME}\]?(?:\(\?\))?(?: of(?: [A-Z][a-z]+){1,2}| pro tempore)?)${BEHIND_STOP}`,
  'u',
)

/** `Mr. Reed. I …`, `The BAILIFF. All …`. */
const LIKE_ADDRESSED = new RegExp(
  String.raw`^((?:(?:${TITLES.join('|')}|Miss)\.? (?:\p{Lu}[\p{L}'’-]* ){0,2}${SMALL}\p{Lu}[\p{L}'’-]+|The (?:\p{Lu}{2,} ){0,3}\p{Lu}{3,})(?: of(?: \p{Lu}\p{Ll}+){1,2}| pro tempore)?)${BEHIND_STOP}`,
  'u',
)

/** `Q   Did you see it?`: the letter and a gap, as in the records of many courts. */
const LETTER = /^([QA])(?: {2,}|\t+)(?=\S)/

/** Whether a line begins so. */
export const opensWithLetter = (text: string, at: number): boolean =>
  (text[at] === 'Q' || text[at] === 'A') && LETTER.test(text.slice(at, at + 40))

/** A. Moss is a name and no answer where a clock stands beside it. */
export const isInitial = (line: string): boolean => /^[QA]\. \p{Lu}[\p{L}'’-]*$/u.test(line)

/** The first colon that could end a label: none of a clock, an address or a path. */
function colonIn(near: string): number {
  for (let i = pastLink(near); i < near.length; i++) {
    const code = near.charCodeAt(i)
    if (code === 0xff1a) return i
    if (code !== 58) continue
    if (isIn(NO_WORDS, near, i + 1)) return -1
    if (!isIn(DIGITS, near, i + 1) || !isIn(DIGITS, near, i - 1)) return i
  }
  return -1
}

/** Where a colon may stand behind a link in its own line: [Ada Moss](https://…): the address has none. */
const pastLink = (near: string): number =>
  near[0] === '[' ? (LINK.exec(near)?.[0].length ?? 1) : 1

const NO_WORDS = charSet('/:\\')
const DIGITS = charSet('0123456789')

/** Whether any colon stands before `end`. */
function hasColon(near: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isIn(COLONS, near, i)) return true
  return false
}

const COLONS = charSet(':：')

/** Behind a colon, the stars of bold type and white space. */
const skipColon = (near: string, from: number): number =>
  from === near.length
    ? from
    : from +
      /^[*_]{0,3}[ \t]*(?:[:：](?!\/\/)[*_]{0,3})?[:：\s]*/.exec(near.slice(from, from + 24))![0]
        .length
