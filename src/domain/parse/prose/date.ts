const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/

/**
 * The first date in some opening lines, in EDTF: a year that is not named stays unknown
 * (`XXXX-03-16`). Undefined if there is none.
 */
export function readDate(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = DATE.exec(line) ?? ISO.exec(line)
    if (!match) continue
    const [, year, month, day] = match
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue
    return `${year ?? 'XXXX'}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  }
  return undefined
}
