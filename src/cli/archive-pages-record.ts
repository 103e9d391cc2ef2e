import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { DISPLAYS } from '../i18n/language.ts'

/** What is kept in an archive about its pages: which files they are, and how they were asked for. */
export const PAGES = 'pages.json'

const schema = v.strictObject({
  format: v.literal('reyi/archive-pages@1'),
  /** The hash of the manifest that they were made of; empty while they are being made. */
  manifest: v.string(),
  url: v.nullable(v.string()),
  language: v.nullable(v.picklist(DISPLAYS.map(({ tag }) => tag))),
  /** Each with the hash of its content. */
  files: v.record(v.string(), v.string()),
})

export type PagesRecord = v.InferOutput<typeof schema>

export const NO_PAGES: PagesRecord = {
  format: 'reyi/archive-pages@1',
  manifest: '',
  url: null,
  language: null,
  files: {},
}

/** What an archive keeps about its pages; null where it has none. */
export function pagesIn(out: string): PagesRecord | null {
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(join(out, PAGES), 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
