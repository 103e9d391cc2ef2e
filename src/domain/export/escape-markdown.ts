/**
 * A text that Markdown (CommonMark, tables and strikethrough too) shows as it is, in one line. What
 * would begin a list, a rule or an underlined heading at its start does not.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~!$^]/g, '\\$&')
    .replace(/^( ?\d*)([-+=.)])/, '$1\\$2')
    .replaceAll('&', '&amp;')
}

/** Wordings of a text side by side; the sign between them is escaped where it is one of theirs. */
export const wordingsInMarkdown = (wordings: readonly { readonly text: string }[]): string =>
  wordings.map(({ text }) => escapeMarkdown(text).replaceAll(' / ', ' \\/ ')).join(' / ')

/** What stands in the brackets behind a point, so that what parts it is none of its own signs. */
export const escapeNote = (markdown: string) =>
  markdown.replace(/\\.|&amp;|[(),;]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`))

/**
 * What tells that a list was written here, and behind which votes stand: definitions of links, which Markdown does not
 * show. Each stands in a paragraph of its own.
 */
export const MADE_HERE = '[//]: # (Reyi)'
export const VOTES_BELOW = '[//]: # (Reyi: votes)'
