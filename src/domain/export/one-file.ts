import type { Readings } from '../search/readings.ts'
import { policyHash } from '../text/fingerprint.ts'
import { escapeMarkup } from './escape.ts'
import { HELD_MEETING, HELD_READINGS, LIST_STYLE, PAGE_STYLE } from './held.ts'
import type { ExportWording } from './words.ts'

/** The explorer as one script and one style, as the build makes it, with their hashes for the policy. */
export interface OneFileShell {
  readonly script: string
  readonly scriptHash: string
  readonly style: string
  readonly styleHash: string
}

/** What this page may load and run: what stands in it, and nothing from anywhere else. */
const policyOf = (shell: OneFileShell, styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src '${shell.scriptHash}'`,
    `style-src ${[shell.styleHash, ...styles].map((hash) => `'${hash}'`).join(' ')}`,
    'img-src data: blob:',
    "media-src 'self' blob:",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app#script-url',
  ].join('; ')

/**
 * Until the script has come there is nothing to be seen, so that nothing jumps; where it does not come (a
 * host or a frame forbids it) the list is shown all the same, and so it is where there is no script at all.
 */
const LATE_STYLE = `@media (scripting:enabled){#root>.list{visibility:hidden;animation:list 0s 3s forwards}}@keyframes list{to{visibility:visible}}.no-script{border:1px solid;border-radius:.75rem;padding:.5rem .75rem}`

/** What a page that is one file holds. */
export interface OneFileContent {
  readonly lang: string
  readonly title: string
  /** The transcript as a file, in pieces. */
  readonly json: Iterable<string>
  readonly readings: Readings
  /** What `writeList` gives, and how it looks. */
  readonly list: Iterable<string>
  readonly listStyle: string
  /** What is said above the list, where no script runs. */
  readonly notes: readonly ExportWording[]
}

/**
 * A meeting with its explorer in one file of HTML, in pieces: no request, from disk too; the points stand
 * in it as a list as well, to be read where no script runs.
 */
export async function writeOneFile(
  shell: OneFileShell,
  content: OneFileContent,
): Promise<Iterable<string>> {
  const styles = [await policyHash(LATE_STYLE), await policyHash(content.listStyle)]
  return piecesOf(policyOf(shell, styles), shell, content)
}

function* piecesOf(
  policy: string,
  shell: OneFileShell,
  { lang, title, json, readings, list, listStyle, notes }: OneFileContent,
): Generator<string> {
  yield `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Reyi">
<title>${escapeMarkup(title)}</title>
<style>${LATE_STYLE}</style>
<style id="${LIST_STYLE}">${listStyle}</style>
<style id="${PAGE_STYLE}" media="not all">${shell.style}</style>
</head>
<body>
<div id="root"><div class="list">
<aside>
${notes.map(({ text, lang }) => `<p class="no-script" lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</p>\n`).join('')}</aside>
`
  yield* list
  yield `</div></div>
<script type="application/json" id="${HELD_MEETING}">`
  for (const piece of json) yield inScript(piece)
  yield `</script>
<script type="application/json" id="${HELD_READINGS}">${inScript(JSON.stringify(readings))}</script>
<script>${shell.script}</script>
</body>
</html>
`
}

/** JSON as it may stand in an element: what could end it or open another is written as an escape. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c')
