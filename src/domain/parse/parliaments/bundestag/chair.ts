/** Who runs a sitting as a protocol writes it: `Vizepräsidentin Ada Moss:`, some with `Vizepräsident in`. */
const CHAIR = /^((?:Alters|Vize)?präsident(?:[\s\u00ad]?in)?)\s+(\S.*?)\s*:?$/i

export interface Chair {
  readonly office: string
  readonly name: string
}

/** The office and the name in such a label; null if it is of somebody else. */
export function chairIn(label: string): Chair | null {
  const [, office, name] = CHAIR.exec(label) ?? []
  return office && name ? { office: office.replace(/[\s\u00ad]/, ''), name } : null
}

/** Whether a paragraph is nothing but such a label, which the printer has not marked as one. */
export const isChairLine = (line: string): boolean =>
  line.length < LONGEST &&
  line.endsWith(':') &&
  !/[.!?]\s/.test(withoutTitles(line)) &&
  CHAIR.test(line)

/** UTF-16 units. */
const LONGEST = 100

const withoutTitles = (line: string) => line.replace(/\b(?:Dr|Prof|h|c)\.\s/g, '')
