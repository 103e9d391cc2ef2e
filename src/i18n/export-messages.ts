import type { ExportMessages } from './en/export.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ExportMessages>('./*/export.ts', { eager: true, import: 'default' })

/** What exporting, printing and embedding say: loaded with them, not with the page. */
export const exportMessages = (language: Language): ExportMessages =>
  files[`./${language}/export.ts`]!

/** What to do to publish a meeting, in order. */
export const PUBLISH_STEPS = ['save', 'host', 'open', 'use'] as const

/** Hosts that a site can be put on. */
export const SITE_STEPS = ['drop', 'own', 'pages'] as const
