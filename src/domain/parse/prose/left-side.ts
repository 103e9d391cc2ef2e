import type { Span } from '../../format/transcript.ts'
import { charSet, isIn, matchAt } from '../draft/char-set.ts'
import { anyOf, firstChars } from '../draft/word-table.ts'
import { endsAsInstitution, officeBefore } from '../names/offices.ts'
import { BYLINES, CALLINGS, CUTS, LEADS, OBJECT_VERBS } from '../words/zh/before-names.ts'

/** What stands before a name. */
export interface LeftSide {
  readonly kind:
    | 'start'
    | 'office'
    | 'calling'
    | 'institution'
    | 'of'
    | 'list'
    | 'object'
    | 'byline'
    | 'inside'
  /** The office or affiliation as printed, if there is one. */
  readonly role?: Span
  /** Where the clause starts that the name, with its office, opens; -1 if other words stand before. */
  readonly opens: number
}

const FAR = 80
const ENDS = charSet('，。；：！？”“■…\n')
const SPACES = charSet(' \n')
const OPENING = charSet('（《')
const LISTS = charSet('、，')
const CLOSING = charSet('）》')

const BYLINE = new RegExp(`${anyOf(BYLINES)}[ /]{0,3}$`)

/** Words before a name whose person is spoken of, not speaking. */
const OBJECT = new RegExp(`${anyOf(OBJECT_VERBS)}[了过]?$`)

/** Leads with a number: the age, the years in office, the day. */
const NUMBERED_LEAD =
  '连续[一二三四五六七八九十]届(?:担任)?|年[过近][一二三四五六七八九十]+的|' +
  '[\\d一二三四五六七八九十]{1,4}岁的|\\d{1,4}年?\\d{0,2}月?\\d{1,2}日(?:上午|下午|晚)?'
const LEAD = new RegExp(`^(?:${anyOf(LEADS)}|${NUMBERED_LEAD}) *`)

const CUT = new RegExp(anyOf(CUTS), 'y')
const CUT_STARTS = charSet(firstChars(CUTS))

/** What stands before the name that starts at `at`, back to `from` (the start of the paragraph). */
export function leftSide(text: string, at: number, from: number): LeftSide {
  let start = at
  const far = Math.max(from, at - FAR)
  let depth = 0
  while (start > far) {
    const before = text.charCodeAt(start - 1)
    if (CLOSING[before] === 1) depth++
    else if (OPENING[before] === 1) {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && ENDS[before] === 1) break
    start--
  }
  while (start < at && isIn(SPACES, text, start)) start++
  // Cut off by the limit: the phrase does not open its clause.
  const whole = start > far || start === from || isIn(ENDS, text, start - 1)
  const phrase = text.slice(start, at)
  if (BYLINE.test(phrase)) return { kind: 'byline', opens: -1 }
  if (phrase === '') return { kind: 'start', opens: start }
  const skipped = skipLead(phrase)
  const rest = phrase.slice(skipped)
  if (rest === '') return { kind: 'start', opens: start }
  const role = roleIn(text, rest, start + skipped, from)
  if (role) {
    const opens = whole && role.start <= start + skipped ? Math.min(role.start, start) : -1
    const kind = role.kind
    // 调解纠纷多年的某某说: a clause that describes opens the sentence and is no role.
    if (kind === 'of' && opens < 0 && whole) return { kind: 'start', opens: start }
    if (kind !== 'office' && opens < 0 && OBJECT.test(text.slice(start, role.start)))
      return { kind: 'object', role: role.span, opens: -1 }
    if (opens < 0 && OBJECT.test(text.slice(start, role.start)))
      return { kind: 'object', role: role.span, opens: -1 }
    return { kind, role: role.span, opens }
  }
  // 调解纠纷两千多起的马某说: a clause that describes is no role.
  if (rest.endsWith('的') && whole && !OBJECT.test(rest)) return { kind: 'start', opens: start }
  if (rest.endsWith('、')) return { kind: 'list', opens: whole ? start : -1 }
  if (OBJECT.test(rest)) return { kind: 'object', opens: -1 }
  const calling = whole ? callingIn(rest) : 0
  if (calling > 0) return { kind: 'calling', role: { start: at - calling, end: at }, opens: start }
  return { kind: 'inside', opens: -1 }
}

/** Length of what somebody is called by what they do, at the end of a phrase that is nothing else: 货车司机. */
function callingIn(phrase: string): number {
  const from = phrase.lastIndexOf('的') + 1
  const words = phrase.slice(from)
  return CALLING.test(words) ? words.length : 0
}

const CALLING = new RegExp(`^\\p{Script=Han}{1,10}${anyOf(CALLINGS)}$`, 'u')

function skipLead(phrase: string): number {
  let skipped = 0
  for (let i = 0; i < 4; i++) {
    const lead = LEAD.exec(phrase.slice(skipped))
    if (!lead) break
    // 会议由 and the like are no part of a name; 由 alone before an office neither.
    skipped += lead[0].length
  }
  return skipped
}

interface Found {
  readonly kind: 'office' | 'institution' | 'of' | 'list'
  readonly span: Span
  readonly start: number
}

function roleIn(text: string, rest: string, start: number, from: number): Found | null {
  let first = 0
  for (let at = 0; at < rest.length; at++) {
    const length = isIn(CUT_STARTS, rest, at) ? matchAt(CUT, rest, at) : 0
    // 曾任水利站站长的张三: what opens the phrase says what somebody was.
    if (length === 0 || (at === 0 && rest.startsWith('曾任'))) continue
    const after = at + length
    if (rest.length - after >= 2 && !isIn(LISTS, rest, after)) first = after
    at = after - 1
  }
  let phrase = rest.slice(first)
  let begin = start + first
  const again = skipLead(phrase)
  phrase = phrase.slice(again)
  begin += again
  const listed = cutList(text, begin, phrase)
  phrase = phrase.slice(listed)
  begin += listed
  const shift = cutVerb(phrase)
  phrase = phrase.slice(shift)
  begin += shift
  // 跑了十五年运输的货车司机: what somebody did is no part of what they are.
  const described = phrase.slice(0, -1).lastIndexOf('的') + 1
  if (described > 0 && DESCRIBES.test(rest.slice(0, rest.length - phrase.length + described))) {
    phrase = phrase.slice(described)
    begin += described
  }
  const of = phrase.endsWith('的')
  const body = of ? phrase.slice(0, -1) : phrase
  const trimmed = body.trimEnd()
  const end = begin + trimmed.length
  if (trimmed.length < 2 || trimmed.endsWith('、')) return null
  if (officeBefore(text, end) > 0) {
    const early = listed > 0 ? begin : joinEarlier(text, begin, from)
    if (listed > 0) return { kind: 'list', span: { start: begin, end }, start: begin }
    return { kind: 'office', span: { start: early, end }, start: early }
  }
  if (endsAsInstitution(trimmed) && trimmed.length <= 40)
    return { kind: 'institution', span: { start: begin, end }, start: begin }
  if (of && trimmed.length <= 30 && !/[是在有了为就到赶曾从已刚最很过着要对将说]/.test(trimmed))
    return { kind: 'of', span: { start: begin, end }, start: begin }
  if (/^[A-Za-z][A-Za-z0-9&. -]{1,20}$/.test(trimmed))
    return { kind: 'institution', span: { start: begin, end }, start: begin }
  return null
}

const DESCRIBES = /[了过着]|[获荣]|称号|[一二三四五六七八九十百两\d几多][年次岁届]/

/** 省长甲某、主席 before 乙某: what ends in no office before 、 is another person. */
function cutList(text: string, begin: number, phrase: string): number {
  // From behind: in a list of hundreds of names the last of them decides.
  let mark = phrase.length < 2 ? -1 : phrase.lastIndexOf('、', phrase.length - 2)
  while (mark >= 0) {
    const before = phrase.lastIndexOf('、', mark - 1)
    const part = phrase.slice(mark > 0 ? before + 1 : 0, mark)
    if (officeBefore(text, begin + mark) === 0 && !endsAsInstitution(part) && !/之一$/.test(part))
      return mark + 1
    mark = mark > 0 ? before : -1
  }
  return 0
}

const TAKES_OBJECT =
  /(?:[对向](?![外口])|与|跟|给|了|请|(?<=[要会能须想望应])在)(?=[\u4e00-\u9fff]{2,})/g

/** 面对, 导向, 相应: after these the character is the end of a word. */
const ENDS_OF_WORDS = charSet('方导面志倾定反相应核绝')

/** 对, 向, 与 and 和 before an office make its holder an object, unless they are part of a name. */
function cutVerb(phrase: string): number {
  let cut = 0
  TAKES_OBJECT.lastIndex = 0
  // Each is one character. Not by `matchAll`, which makes a new pattern each time.
  while (TAKES_OBJECT.test(phrase)) {
    const end = TAKES_OBJECT.lastIndex
    const at = end - 1
    if (phrase[at] === '与' && !(officeBefore(phrase, at) > 0 || at === 0 || isOurs(phrase, end)))
      continue
    if (!isIn(ENDS_OF_WORDS, phrase, at - 1)) cut = end
  }
  const and = phrase.lastIndexOf('和')
  if (and > cut && officeBefore(phrase, and) > 0 && phrase.length - and > 3) {
    const left = phrase.slice(0, and)
    // 书记和主任张三: two offices of one person as well as two persons; the nearer one is sure.
    if (left.length > 0) cut = and + 1
  }
  return cut
}

/** 提前与我校…: 与 before what is said to be one’s own is no part of an office. */
const isOurs = (phrase: string, at: number): boolean => /^[我该本]/.test(phrase.slice(at, at + 1))

/** 某区副主任、副书记，某市副书记张三: an office before the comma is the same person's. */
function joinEarlier(text: string, begin: number, from: number): number {
  let first = begin
  for (let i = 0; i < 3; i++) {
    if (text[first - 1] !== '，') break
    const end = first - 1
    if (officeBefore(text, end) === 0) break
    let start = end
    const far = Math.max(from, end - 50)
    while (start > far && !isIn(ENDS, text, start - 1)) start--
    const opensSentence =
      start === from || '。！？\n”'.includes(text[start - 1]!) || text[start - 1] === '，'
    const phrase = text.slice(start, end)
    if (
      !opensSentence ||
      /[在对了是说的将把被与]|认为|表示|^作为|以及|(?<![概效汇利税比速频])率/.test(phrase)
    )
      break
    first = start + skipLead(phrase)
  }
  return first
}
