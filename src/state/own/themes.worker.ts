import { findInTexts, recogniseInTexts } from '../../domain/edit/find-in-texts.ts'
import { ENGLISH, languagePart, OWN_LANGUAGES } from '../../domain/text/language.ts'
import { loadWords } from './load-words.ts'
import { readCodebookFile } from './read-codebook-file.ts'
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
    const read = await readCodebookFile(job.file)
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
