import { isOurs } from '../../format/qda-origin.ts'
import type { Kind, Span } from '../../format/transcript.ts'
import type {
  CodedPassage,
  CodedProject,
  ProjectCode,
  ProjectPerson,
} from '../draft/coded-project.ts'
import { matchColumns } from '../table/columns.ts'
import { placeSelections } from './place-selections.ts'
import type { Qde, QdeCase, QdeCode, QdeSource } from './read-qde.ts'
import { coverByCodes, kindNamed, type TellingGroups, tellingGroups } from './told-by-codes.ts'

/** A source with its text, and where that begins in the text of all (UTF-16). */
export interface SourceText {
  readonly source: QdeSource
  /** As the archive has it. */
  readonly raw: string
  readonly text: string
  readonly start: number
}

/** What is marked in the texts of a project; `lost` counts the selections that stand nowhere in them. */
export function markedIn(
  project: Qde,
  sources: readonly SourceText[],
): { readonly coded: CodedProject; readonly lost: number } {
  const telling = tellingGroups(project)
  coverByCodes(project, telling)
  const codes = codesOf(project, telling)
  const cases = casesOf(project, telling.speakers !== null)
  const passages = new Map<string, { span: Span; person?: number; codes: number[]; kind?: Kind }>()
  let lost = 0
  const placed = placeSelections(
    sources.map(({ raw, source: { selections } }) => ({ raw, selections })),
    isOurs(project.origin),
  )
  for (const [place, { source, start }] of sources.entries()) {
    const spans = placed[place]!
    const only = cases.of(source.guid)
    for (const [i, { guid, codes: given }] of source.selections.entries()) {
      const span = spans[i]
      if (!span) {
        lost++
        continue
      }
      const covering = cases.of(guid)
      const person = (covering === undefined ? only : covering) ?? undefined
      const key = `${start + span.start} ${start + span.end} ${person}`
      const passage = passages.get(key) ?? {
        span: { start: start + span.start, end: start + span.end },
        ...(person !== undefined && { person }),
        codes: [],
      }
      passages.set(key, passage)
      for (const id of given) {
        const kind = codes.kinds.get(id)
        const place = codes.places.get(id)
        if (kind) passage.kind = kind
        else if (place !== undefined && !passage.codes.includes(place)) passage.codes.push(place)
      }
    }
  }
  const ordered = [...passages.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  ) satisfies CodedPassage[]
  const several = sources.length > 1 ? sources : []
  return {
    coded: {
      codes: codes.list,
      people: cases.people,
      passages: ordered,
      sources: several.map(({ source, text, start }) => ({
        name: source.name,
        span: { start, end: start + text.length },
      })),
    },
    lost,
  }
}

/** So many of the codes that one stands in name its group. */
const DEEPEST = 10

/** The codes that are themes by their GUIDs, and those of kinds; those of speakers are neither, nor are cases. */
function codesOf({ codes, cases }: Qde, { kinds: kindGroup, speakers }: TellingGroups) {
  const list: ProjectCode[] = []
  const places = new Map<string, number>()
  const kinds = new Map<string, Kind>()
  const isCase = new Set(cases.map(({ guid }) => guid))
  const pathOf = (code: QdeCode): string[] => {
    const path: string[] = []
    for (let at = code.within; at !== null && path.length < DEEPEST; at = codes[at]!.within)
      path.unshift(codes[at]!.name)
    return path
  }
  for (const code of codes) {
    const kind = code.within !== null && code.within === kindGroup && kindNamed(code.name)
    if (kind) kinds.set(code.guid, kind)
    else if (code.within !== null && code.within === speakers) continue
    else if (isCase.has(code.guid)) continue
    else if (code.isCodable && code.name !== '')
      places.set(
        code.guid,
        list.push({ label: code.name, path: pathOf(code), definition: code.description }) - 1,
      )
  }
  return { list, places, kinds }
}

/** The cases that cover something, as people; in `ours` what is said of one is the office. */
function casesOf({ cases, variables, sources }: Qde, ours: boolean) {
  const people: ProjectPerson[] = []
  const ofGuid = new Map<string, number[]>()
  const known = new Set(
    sources.flatMap(({ guid, selections }) => [guid, ...selections.map((one) => one.guid)]),
  )
  for (const one of cases) {
    const covered = [...one.covers].filter((guid) => known.has(guid))
    if (covered.length === 0 || one.name === '') continue
    const role = roleOf(one, variables) ?? (ours ? one.description : '')
    const person = people.push({ name: one.name, ...(role !== '' && { role }) }) - 1
    for (const guid of covered) ofGuid.set(guid, [...(ofGuid.get(guid) ?? []), person])
  }
  /** Null where several cover it: that is nobody's for certain. Undefined where none does. */
  const of = (guid: string): number | null | undefined => {
    const all = ofGuid.get(guid)
    return all && all.length > 1 ? null : all?.[0]
  }
  return { people, of }
}

/** What a person is, by a variable that is named as such a column of a table is. */
function roleOf({ values }: QdeCase, variables: ReadonlyMap<string, string>): string | undefined {
  for (const [guid, value] of values) {
    const columns = matchColumns([variables.get(guid) ?? '', 'speaker', 'text'])
    if (columns?.role === 0 && value !== '') return value
  }
  return undefined
}
