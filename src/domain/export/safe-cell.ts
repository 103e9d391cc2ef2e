/** What a sheet that separates by something else, or in another line, may begin a cell at. */
const INNER = /([;\t\r\n][\s;"'“”‘’]*)([=+\-@＝＋－＠])?/g

/** What a cell may not begin with. */
const LEADING = /^(?:'*[\t\r\n]|[\s"'“”‘’]*[=+\-@＝＋－＠])/

/**
 * A cell that no spreadsheet takes for a formula: one that begins like it, also after white space or
 * quotation marks and in full width, gets an apostrophe before it (OWASP, «CSV Injection»); so does what
 * is behind a `;`, a tab or a line end in it, where a sheet that separates by these begins a cell
 * whatever is quoted.
 */
export function safeCell(cell: string): string {
  const inner = cell.replace(INNER, (run: string, before: string, sign: string | undefined) => {
    if (sign === undefined) return run
    const at = before.length - before.replace(/^.*[;\t\r\n]/s, '').trimStart().length
    return `${before.slice(0, at)}'${before.slice(at)}${sign}`
  })
  return LEADING.test(inner) ? `'${inner}` : inner
}

/** An apostrophe that {@link safeCell} has put within a cell, and what it stands before. */
const GUARDED = /([;\t\r\n][^\S\t\r\n]*)'((?:[^\S\t\r\n]|["'“”‘’])*[=+\-@＝＋－＠])/g

/** What {@link safeCell} was given, by what it gave. */
export function unsafeCell(cell: string): string {
  const inner = cell.startsWith("'") && LEADING.test(cell.slice(1)) ? cell.slice(1) : cell
  return inner.replace(GUARDED, '$1$2')
}
