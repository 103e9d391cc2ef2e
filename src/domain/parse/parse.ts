import { normaliseText } from '../normalise.ts'
import type { Transcript } from '../transcript.ts'
import { assemble } from './assemble.ts'
import type { ParseFailure } from './failure.ts'
import type { Lexicon } from './lexicon.ts'
import { parseProse } from './prose/prose.ts'
import { loadRomaniser } from './romanise.ts'

export interface ParseOptions {
  readonly lexicons?: readonly Lexicon[]
  readonly name?: string
}
export type Parsed = { readonly ok: true; readonly transcript: Transcript } | { readonly ok: false; readonly failure: ParseFailure }

export async function parseText(raw: string, options: ParseOptions = {}): Promise<Parsed> {
  const text = normaliseText(raw)
  const draft = parseProse(text)
  return { ok: true, transcript: await assemble(text, draft, { lexicons: options.lexicons ?? [], romanise: await loadRomaniser(), name: options.name }) }
}
