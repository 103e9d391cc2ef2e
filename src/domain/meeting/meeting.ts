import { isFound } from '../format/is-found.ts'
import { numbers } from '../format/numbers.ts'
import {
  KINDS,
  type Localized,
  type OpenTranscript,
  type Point,
  type Theme,
  type Transcript,
} from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { type Adjacency, groupByValue, invertLists } from './adjacency.ts'

export interface ThemeSection {
  /** Absent for themes that belong to no group. */
  readonly label?: Localized
  /** Numbers of the themes in it, one after another. */
  readonly themes: readonly number[]
}

/**
 * A transcript with everything numbered, so that filters and counts run over plain numbers: speakers
 * and points in the order of the file, themes in the order in which they are shown, kinds as in
 * {@link KINDS}.
 */
export interface Meeting {
  readonly transcript: OpenTranscript
  /** In the order of their groups, those without a group after them; last, if needed, «Other». */
  readonly themes: readonly Theme[]
  readonly sections: readonly ThemeSection[]
  /** Per theme: 1 where a program found it and nobody has confirmed it. */
  readonly isGuess: Uint8Array
  readonly speakerNumber: ReadonlyMap<string, number>
  readonly themeNumber: ReadonlyMap<string, number>
  readonly pointNumber: Pick<ReadonlyMap<string, number>, 'get'>
  /** Per point: its speaker, its kind, its themes (the main one first). */
  readonly speakerOf: Int32Array
  readonly kindOf: Uint8Array
  readonly themesOf: Adjacency
  /** Per speaker: the points, in order. */
  readonly pointsOf: Adjacency
  /** Per theme: the points, in order. */
  readonly pointsOn: Adjacency
}

/** What points without a theme are shown under. */
const OTHER_LABEL: Localized = bilingual('其他', 'Other')

/** Numbers a valid transcript. */
export function indexTranscript(transcript: Transcript): Meeting {
  const { speakers, points } = transcript
  const arranged = arrangeThemes(
    transcript,
    points.some((point) => point.themes.length === 0),
  )
  const { themes } = arranged
  const speakerNumber = numbers(speakers)
  const themeNumber = numbers(themes)
  const themesOf = numberThemes(points, themeNumber, themes.length - 1)
  const speakerOf = new Int32Array(points.length)
  const kindOf = new Uint8Array(points.length)
  for (const [i, { speaker, kind }] of points.entries()) {
    speakerOf[i] = speakerNumber.get(speaker)!
    kindOf[i] = KINDS.indexOf(kind)
  }
  return {
    transcript,
    ...arranged,
    speakerNumber,
    themeNumber,
    pointNumber: numbersWhenAsked(points),
    speakerOf,
    kindOf,
    themesOf,
    pointsOf: groupByValue(speakerOf, speakers.length),
    pointsOn: invertLists(themesOf, themes.length),
  }
}

/** The numbers of each point's themes; `other` for one without any. */
export function numberThemes(
  points: readonly Pick<Point, 'themes'>[],
  themeNumber: ReadonlyMap<string, number>,
  other: number,
): Adjacency {
  const starts = new Int32Array(points.length + 1)
  for (const [i, { themes }] of points.entries()) starts[i + 1] = starts[i]! + (themes.length || 1)
  const items = new Int32Array(starts[points.length]!).fill(other)
  for (const [i, { themes }] of points.entries()) {
    for (const [j, id] of themes.entries()) items[starts[i]! + j] = themeNumber.get(id)!
  }
  return { starts, items }
}

/** The number of a thing by its id, looked for: of many points one or two are asked for, not all. */
export function numbersWhenAsked(
  items: readonly { readonly id: string }[],
): Meeting['pointNumber'] {
  const found = new Map<string, number>()
  return {
    get(id) {
      const known = found.get(id) ?? items.findIndex((one) => one.id === id)
      found.set(id, known)
      return known < 0 ? undefined : known
    },
  }
}

/** The themes in the order in which they are shown; with «Other» where it is needed. */
export function arrangeThemes(
  { themes, groups = [], checked = [] }: Pick<Transcript, 'themes' | 'groups' | 'checked'>,
  other: boolean,
): Pick<Meeting, 'themes' | 'sections' | 'isGuess'> {
  const arranged: Theme[] = []
  const sections: ThemeSection[] = []
  const add = (members: readonly Theme[], label?: Localized) => {
    if (members.length === 0) return
    const first = arranged.length
    arranged.push(...members)
    const numbersOfThem = members.map((_, i) => first + i)
    sections.push(label ? { label, themes: numbersOfThem } : { themes: numbersOfThem })
  }
  const within = (id: string | undefined) => themes.filter((theme) => theme.group === id)
  for (const { id, label } of groups) add(within(id), label)
  const rest = within(undefined)
  if (other) rest.push({ id: otherId(themes), label: OTHER_LABEL })
  add(rest)
  const confirmed = new Set(checked.flatMap(({ what, id }) => (what === 'theme' ? id : [])))
  const isGuess = Uint8Array.from(arranged, (theme) =>
    isFound(theme) && !confirmed.has(theme.id) ? 1 : 0,
  )
  return { themes: arranged, sections, isGuess }
}

/** `other`, made longer until it is nobody else's. */
function otherId(themes: readonly Theme[]): string {
  const taken = new Set(themes.map((theme) => theme.id))
  let id = 'other'
  while (taken.has(id)) id += '-'
  return id
}
