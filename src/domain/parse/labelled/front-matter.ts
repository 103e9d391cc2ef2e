/** What fences the front matter of a Markdown file: fields as `name: value`, or as `name = value`. */
const FENCES = ['---', '+++']

/** Where the front matter of a Markdown file ends: `---`, fields, `---`; 0 if there is none. */
export function frontMatterEnd(text: string): number {
  const fence = FENCES.find((each) => text.startsWith(`${each}\n`))
  if (!fence) return 0
  const end = text.indexOf(`\n${fence}\n`, 3)
  if (end < 0 || end > 20_000) return 0
  return /^[A-Za-z_-]+ ?[:=]/m.test(text.slice(4, end + 1)) ? end + 5 : 0
}

/** A field of the front matter, without its quotation marks. */
export function frontMatterField(front: string, field: string): string | undefined {
  const line = new RegExp(`^${field} ?[:=][ \\t]*(\\S[^\\n]*)$`, 'm').exec(front)?.[1]
  return line?.replace(/^(["'])(.*)\1\s*$/, '$2').trim() || undefined
}
