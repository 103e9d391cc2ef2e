import { withoutNumber } from '../../format/distinct-names.ts'
import { hasNumbers } from '../../format/qda-origin.ts'
import { readXml, type XmlReader } from '../xml/read-xml.ts'

/** A code as it stands in a project. */
export interface QdeCode {
  readonly guid: string
  readonly name: string
  readonly isCodable: boolean
  description: string
  /** The code that it stands in, by its place in the list; null at the top. */
  readonly within: number | null
}

/** A stretch of a text, in Unicode code points, and the codes that were given to it. */
export interface QdeSelection {
  readonly guid: string
  readonly start: number
  readonly end: number
  readonly codes: string[]
}

export interface QdeSource {
  readonly guid: string
  readonly name: string
  /** Where its plain text lies, as `internal://….txt`; undefined where it stands in the project itself, or nowhere. */
  readonly path: string | undefined
  /** The plain text, where it stands in the project. */
  content: string | null
  /** Whether it is what was written of a picture, of sound, of film or of a PDF. */
  readonly isPart: boolean
  readonly selections: QdeSelection[]
}

export interface QdeCase {
  readonly guid: string
  readonly name: string
  description: string
  /** The GUIDs of selections and of sources that it covers. */
  readonly covers: Set<string>
  /** Texts of its variables, by their GUIDs. */
  readonly values: Map<string, string>
}

/** What a project file (REFI-QDA 1.0, `project.qde`) holds of what is read here. */
export interface Qde {
  readonly name: string
  /** The program that wrote it. */
  readonly origin: string
  readonly codes: QdeCode[]
  readonly cases: QdeCase[]
  readonly sources: QdeSource[]
  /** The names of variables by their GUIDs. */
  readonly variables: Map<string, string>
  /** Sources that no text is given for: pictures, sound, film, PDF. */
  textless: number
}

/** What may have a plain text: a source, or what was written of one that is no text. */
const WITH_TEXT = ['TextSource', 'Representation', 'Transcript']
const WITHOUT_TEXT = ['PictureSource', 'AudioSource', 'VideoSource', 'PDFSource']

/** Reads a project file; null where it is XML of something else. Throws an `XmlFault`. */
export function readQde(text: string): Qde | null {
  const xml = readXml(text)
  if (xml.next() !== 'open' || xml.name !== 'Project') return null
  const project: Qde = {
    ...{ name: attribute(xml, 'name'), origin: attribute(xml, 'origin') },
    ...{ codes: [], cases: [], sources: [], variables: new Map(), textless: 0 },
  }
  const open: Open = { codes: [] }
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step === 'open') begin(xml, project, open)
    else if (step === 'close') end(xml.name, project, open)
  }
  return project
}

/** What is being read. */
interface Open {
  readonly codes: number[]
  case?: QdeCase | undefined
  source?: QdeSource | undefined
  /** A source that is no text itself. */
  media?: { hasText: boolean } | undefined
  selection?: QdeSelection | undefined
  variable?: string | undefined
}

const attribute = (xml: XmlReader, name: string) => xml.attribute(name)?.trim() ?? ''
const guid = (xml: XmlReader, name = 'guid') => attribute(xml, name).toLowerCase()

/** The name of a code or of a case; groups of codes are not numbered. */
export const nameIn = (xml: XmlReader, origin: string): string => {
  const name = attribute(xml, 'name')
  return hasNumbers(origin) && isCodable(xml) ? withoutNumber(name) : name
}

/** Whether a code is no mere group. */
export const isCodable = (xml: XmlReader) => attribute(xml, 'isCodable') !== 'false'

function begin(xml: XmlReader, project: Qde, open: Open): void {
  const { name: element } = xml
  const named = () => nameIn(xml, project.origin)
  if (element === 'Code') {
    const within = open.codes.at(-1) ?? null
    const code = { guid: guid(xml), name: named(), isCodable: isCodable(xml), within }
    open.codes.push(project.codes.push({ ...code, description: '' }) - 1)
  } else if (element === 'Case') {
    open.case = {
      ...{ guid: guid(xml), name: named(), description: '' },
      ...{ covers: new Set(), values: new Map() },
    }
    project.cases.push(open.case)
  } else if (element === 'Variable') project.variables.set(guid(xml), attribute(xml, 'name'))
  else if (WITHOUT_TEXT.includes(element)) open.media = { hasText: false }
  else if (WITH_TEXT.includes(element)) {
    const path = xml.attribute('plainTextPath')
    if (open.media && path !== undefined) open.media.hasText = true
    open.source = {
      ...{ guid: guid(xml), name: attribute(xml, 'name'), path, isPart: open.media !== undefined },
      ...{ content: null, selections: [] },
    }
    project.sources.push(open.source)
  } else if (element === 'PlainTextSelection') {
    const [start, end] = ['startPosition', 'endPosition'].map((name) =>
      Number(attribute(xml, name) || Number.NaN),
    ) as [number, number]
    open.selection = { guid: guid(xml), start, end, codes: [] }
    open.source?.selections.push(open.selection)
  } else if (element === 'CodeRef') open.selection?.codes.push(guid(xml, 'targetGUID'))
  else if (element === 'SelectionRef' || element === 'SourceRef')
    open.case?.covers.add(guid(xml, 'targetGUID'))
  else if (element === 'VariableRef') open.variable = guid(xml, 'targetGUID')
  else if (element === 'TextValue') {
    const value = xml.content().trim()
    if (open.variable !== undefined) open.case?.values.set(open.variable, value)
  } else if (element === 'PlainTextContent') {
    const content = xml.content()
    if (open.source) open.source.content = content
    if (open.source && open.media) open.media.hasText = true
  } else if (element === 'Description') {
    const description = xml.content().trim()
    const code = open.codes.at(-1)
    if (open.case) open.case.description = description
    else if (code !== undefined && !open.source) project.codes[code]!.description = description
  }
}

function end(element: string, project: Qde, open: Open): void {
  if (element === 'Code') open.codes.pop()
  else if (element === 'Case') open.case = undefined
  else if (element === 'PlainTextSelection') open.selection = undefined
  else if (element === 'VariableValue') open.variable = undefined
  else if (WITH_TEXT.includes(element)) open.source = undefined
  else if (WITHOUT_TEXT.includes(element)) {
    if (!open.media?.hasText) project.textless++
    open.media = undefined
  }
}
