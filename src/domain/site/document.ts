import { escapeMarkup } from '../export/escape.ts'

/** What a page of a site loads and runs that is read without script: its own styles. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** What it loads with a script of its own besides. */
export const WITH_SCRIPT = `${POLICY}; script-src 'self'; connect-src 'self'`

/**
 * A page of a site, in HTML. `policy`, `head` and `body` are HTML, everything else is text; `styles` are addresses
 * of files of the site, `home` leads from the page to a site that has the explorer, whose icon it then has.
 */
export function documentOf(page: {
  readonly lang: string
  readonly title: string
  readonly home?: string
  readonly styles?: readonly string[]
  readonly policy?: string
  readonly head?: string
  readonly body: string
}): string {
  return `<!doctype html>
<html lang="${escapeMarkup(page.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.policy ?? POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(page.title)}</title>
${page.home ? `<link rel="icon" href="${page.home}icon.svg" type="image/svg+xml">\n` : ''}${(page.styles ?? []).map((style) => `<link rel="stylesheet" href="${escapeMarkup(style)}">\n`).join('')}${page.head ?? ''}</head>
<body>
${page.body}</body>
</html>
`
}

export const link = (address: string, text: string): string =>
  `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`
