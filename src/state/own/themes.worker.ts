import { findInTexts, recogniseInTexts } from '../../domain/edit/find-in-texts.ts'
import { readCodebook } from '../../domain/parse/codebook/read-codebook.ts'
import { ENGLISH, languagePart, OWN_LANGUAGES } from '../../domain/text/language.ts'
import { loadWords } from './load-words.ts'
import type { ThemesOutcome, ThemesRequest, ThemesTold } from './themes-protocol.ts'

/*
 * Finds the themes of a meeting that is there already, beside the page. One message asks; that it is there is told,
 * then the outcome, and the page ends the worker.
 */

const tell = (told: ThemesTold) => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<ThemesRequest>) => {
  tell({ begun: true })
  find(data).then(
    (outcome) => tell({ outcome }),
    () => tell({ outcome: { ok: false, failure: { code: 'died' } } }),
  )
})

async function find({ spoken, job, words }: ThemesRequest): Promise<ThemesOutcome> {
  if (job.by === 'codebook') {
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await job.file.arrayBuffer())
    } catch {
      // Moved, changed or removed since it was chosen, or a folder.
      return { ok: false, failure: { code: 'unreadable' } }
    }
    const read = readCodebook(bytes)
    if (!read.ok) return read
    const recognised = recogniseInTexts(spoken, read.codebook)
    return { ok: true, ...recognised, near: [], wordsMissing: false }
  }
  const language = languagePart(spoken.language ?? ENGLISH)
  const isListed = OWN_LANGUAGES.some((known) => known === language)
  const list = isListed ? await loadWords(`${words}${language}.json`) : null
  const found = findInTexts(spoken, list, job.ignored)
  return { ok: true, ...found, unsaid: [], wordsMissing: isListed && !list }
}
