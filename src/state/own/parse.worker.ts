import type { Companion } from '../../domain/parse/draft/companion.ts'
import type { OnShare } from '../../domain/parse/draft/draft.ts'
import { parseBytes, parseText } from '../../domain/parse/parse.ts'
import { type Lexicon, readLexicon } from '../../domain/parse/themes/lexicon.ts'
import { loadCharacterMap } from './load-character-map.ts'
import { loadWords } from './load-words.ts'
import type { ParseOutcome, ParseRequest, ParseTold } from './parse-protocol.ts'
import { readCodebookFile } from './read-codebook-file.ts'

/*
 * Reads a text or a file into a transcript beside the page. One message asks; progress is told, then
 * the outcome, and the page ends the worker.
 */

const tell = (told: ParseTold) => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => {
  parse(data).then(
    (outcome) => tell({ outcome }),
    // A part of the parser that cannot be fetched, or a fault in it.
    () => tell({ outcome: { ok: false, failure: { code: 'died' } } }),
  )
})

async function parse({
  input,
  lexicons,
  words,
  characterMaps,
  codebook: file,
  companions: files = [],
  ...rest
}: ParseRequest): Promise<ParseOutcome> {
  const loading = loadLexicons(lexicons).then((loaded) => ({
    lexicons: loaded,
    lexiconsMissing: loaded.length < lexicons.length,
  }))
  const onShare = tellShare()
  onShare(0)
  const codes = file && (await readCodebookFile(file))
  if (codes && !codes.ok)
    return { ok: false, failure: { code: 'codebook', file: file.name, failure: codes.failure } }
  const companions = await readCompanions(files)
  if (!companions) return { ok: false, failure: { code: 'unreadable' } }
  const options = {
    ...rest,
    ...(companions.length > 0 && { companions }),
    ...(codes && { codebook: codes.codebook }),
    wordsFor: (language: string) => loadWords(`${words}${language}.json`),
    characterMapOf: (name: string) => loadCharacterMap(characterMaps, name),
  }
  if (typeof input === 'string') {
    return parseText(input, { ...options, onShare, ...(await loading) })
  }
  const bytes = await readBytes(input)
  if (!bytes) return { ok: false, failure: { code: 'unreadable' } }
  return parseBytes(bytes, { ...options, onShare, name: input.name, ...(await loading) })
}

/** Tells the page of every hundredth that is done. */
function tellShare(): OnShare {
  let told = -1
  return (share) => {
    const hundredths = Math.floor(share * 100)
    if (hundredths <= told) return
    told = hundredths
    tell({ progress: { stage: 'parsing', share } })
  }
}

/** The bytes of a file; null where the device does not give them. */
async function readBytes(file: File): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size)
  let read = 0
  try {
    for (const reader = file.stream().getReader(); ; ) {
      const { done, value } = await reader.read()
      if (done) return bytes
      bytes.set(value, read)
      read += value.length
      tell({ progress: { stage: 'reading', read, of: file.size } })
    }
  } catch {
    // Moved, changed or removed since it was chosen, or a folder.
    return null
  }
}

/** What is in the files that belong to another; null where the device does not give all of them. */
async function readCompanions(files: readonly File[]): Promise<Companion[] | null> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
  } catch {
    return null
  }
}

/** The lexicons that can be had: without them points have no themes, which can be given by hand. */
async function loadLexicons(addresses: readonly string[]): Promise<Lexicon[]> {
  const loaded = await Promise.all(
    addresses.map(async (address) => {
      try {
        const read = readLexicon(await (await fetch(address)).json())
        return read.ok ? [read.lexicon] : []
      } catch {
        return []
      }
    }),
  )
  return loaded.flat()
}
