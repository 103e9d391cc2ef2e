import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import type { OneFileShell } from '../src/domain/export/one-file.ts'
import { FIRST_LOOK } from './first-look.ts'
import { leanReact } from './lean-react.ts'

/** What `import(ONE_FILE)` is of. */
const ONE_FILE = 'virtual:one-file'

/** What a page that is one file does without, with what is imported of it: something that shows and keeps nothing. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  'src/view/own/OpenButton.tsx': ['OpenButton'],
  'src/view/own/OwnNote.tsx': ['OwnNote'],
  'src/view/review/Review.tsx': ['Review'],
  'src/view/export/writePage.ts': ['writePage'],
  'src/state/search/tell-readings.ts': ['tellReadings'],
  // Its worker has all that a search needs; twice it would weigh more than 1 kB.
  'src/state/search/search-here.ts': ['searchHere'],
  'src/view/export/writeSite.ts': ['writeSite'],
  'src/view/export/SiteDialog.tsx': ['SiteDialog'],
  'src/view/export/MoreExports.tsx': ['MoreExports'],
  'src/view/export/LinkDialog.tsx': ['LinkDialog'],
  'src/view/export/QuoteCard.tsx': ['QuoteCard'],
  // Its rows stand as they are given; `SORTS` has no order for few crossings there.
  'src/layout/fewest-crossings.ts': ['fewestCrossings'],
  'src/view/picture/orderRows.ts': ['orderRows'],
  'src/view/picture/PictureSort.tsx': ['PictureSort'],
  'src/view/export/PublishDialog.tsx': ['PublishDialog'],
  'src/view/page/FailureDetails.tsx': ['FailureDetails'],
  'src/view/offline/NewVersion.tsx': ['NewVersion'],
  'src/view/archive/ArchivePage.tsx': ['ArchivePage'],
  'src/view/crash/Rescue.tsx': ['Rescue'],
  // Browsers that know its syntax can tell sizes.
  'src/state/timing/polled-sizes.ts': ['standIn'],
  // What it holds is there: reading it takes no network, and giving it up would leave nothing.
  'src/view/loading/Progress.tsx': ['Progress'],
  // It knows no other meeting.
  'src/view/page/MeetingSwitch.tsx': ['MeetingSwitch'],
  // Nothing is fetched there, so nothing is missing; before a touch the words of the page go to paper.
  'src/view/parts/NotFetched.tsx': ['NotFetched'],
  'src/view/print/BareSheets.tsx': ['BareSheets'],
  'src/view/pane/ConfirmTheme.tsx': ['ConfirmTheme'],
  'src/view/source/EditCopy.tsx': ['EditCopy'],
  'src/view/source/AnnotationFiles.tsx': ['AnnotationFiles'],
  'src/view/source/SubtitlesWording.tsx': ['SubtitlesWording'],
  // No text but its own is held against it.
  'src/domain/source/align.ts': ['alignSteps'],
  'src/domain/source/restore.ts': ['restoreText'],
  // Only where a browser has no fingerprints of its own; the words of a source remain.
  'node_modules/@noble/hashes/sha2.js': ['sha256'],
}

/** What it does in another way: file → the one that stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  'src/ask-early.ts': 'src/take-over.ts',
  'src/state/opening/open.ts': 'src/state/opening/open-held.ts',
  'src/state/opening/open-mine.ts': 'src/state/opening/open-held.ts',
  'src/state/opening/load.ts': 'src/state/opening/load-here.ts',
  'src/state/own/open-source.ts': 'src/state/own/held-source.ts',
  'src/state/release/trusted-script.ts': 'src/state/release/held-script.ts',
  'src/domain/text/decode.ts': 'src/domain/text/decode-utf8.ts',
  'src/domain/search/spell.ts': 'src/domain/search/held-spell.ts',
  'src/view/source/OpenReport.tsx': 'src/view/source/NoReport.tsx',
}

const inFull = <T>(table: Readonly<Record<string, T>>) =>
  new Map(Object.entries(table).map(([path, of]) => [resolve(path), of]))

/** Puts in place of modules what a page that is one file has there. */
function otherwise(): Plugin {
  const without = inFull(WITHOUT)
  const instead = inFull(INSTEAD)
  return {
    name: 'one-file-otherwise',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      const other = found && instead.get(found.id)
      // What stands in for a module may itself be made of it.
      return other && resolve(other) !== importer ? resolve(other) : found
    },
    load(id) {
      return without
        .get(id)
        ?.map((name) => `export const ${name} = () => null\n`)
        .join('')
    },
  }
}

/** An `import()`, as this project writes it. */
const LATER = /\bimport\((['"][^'"]+['"])\)/g

/** Parts that come later are there from the first. */
const atOnce = (): Plugin => ({
  name: 'one-file-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]src[\\/].*\.tsx?$/.test(id)) return undefined
    const parts: string[] = []
    const whole = code.replace(LATER, (_, from) => {
      parts.push(`import * as later${parts.length} from ${from}\n`)
      return `Promise.resolve(later${parts.length - 1})`
    })
    return parts.length > 0 ? { code: parts.join('') + whole, map: null } : undefined
  },
})

const WORKER = /^(.*\.worker\.ts)\?worker&url$/

/** A worker's script is a text. */
const workersAsTexts = (): Plugin => ({
  name: 'one-file-workers',
  enforce: 'pre',
  async resolveId(id, importer) {
    const [, file] = id.match(WORKER) ?? []
    if (!file || !importer) return undefined
    const found = await this.resolve(file, importer)
    return found && `\0text:${found.id}`
  },
  async load(id) {
    if (!id.startsWith('\0text:')) return undefined
    const { script } = await bundle(id.slice('\0text:'.length))
    return `export default ${JSON.stringify(script)}`
  },
})

/** All that `input` needs in one script and one style. */
async function bundle(input: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'one-file',
    plugins: [leanReact(), otherwise(), atOnce(), workersAsTexts(), react(), tailwindcss()],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      // Else the script would bring the style.
      cssCodeSplit: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? one.code : []))
  if (scripts.length !== 1) throw new Error(`${input} is ${scripts.length} scripts, not one`)
  const styles = output.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : [],
  )
  return { script: scripts[0]!, style: styles.join('') }
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Nothing in a script's text may end its element, or open what HTML takes for a comment in it. */
function inScript(code: string): string {
  if (code.includes('<!--')) throw new Error('The script opens what HTML takes for a comment')
  return code.replaceAll(/<(?=\/script)/gi, String.raw`\x3c`)
}

/** Builds the page that is one file, without a meeting. */
async function buildShell(): Promise<OneFileShell> {
  const { script, style } = await bundle(resolve('src/main.tsx'))
  const whole = { script: inScript(script), style: FIRST_LOOK + style }
  return { ...whole, scriptHash: hashOf(whole.script), styleHash: hashOf(whole.style) }
}

/** `import('virtual:one-file')` gives, by `default`, the page that is one file, without a meeting. */
export function oneFile(): Plugin {
  let shell: Promise<OneFileShell> | undefined
  return {
    name: 'one-file',
    resolveId: (id) => (id === ONE_FILE ? `\0${ONE_FILE}` : undefined),
    async load(id) {
      if (id !== `\0${ONE_FILE}`) return undefined
      shell ??= buildShell()
      return `export default ${JSON.stringify(await shell)}`
    },
  }
}
