/** The line and the column of an offset in a text; both count from 1, the column in UTF-16 units. */
export function placeAt(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
