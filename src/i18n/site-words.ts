import type { Localized } from '../domain/format/localized.ts'
import { CHANGES, type Change } from '../domain/site/point-changes.ts'
import type { SiteSettings } from '../domain/site/settings.ts'
import { CHECKS, type Check, type SiteWords } from '../domain/site/site.ts'
import type { SiteMessages } from './en/site.ts'
import { type Display, type Language, languagesOf, tagOf, wordings } from './language.ts'

const files = import.meta.glob<SiteMessages>('./*/site.ts', { eager: true, import: 'default' })

/** What pages of a site say in a language. */
export const siteMessages = (language: Language): SiteMessages => files[`./${language}/site.ts`]!

/** What the pages of a site say in a display. */
export function siteWords(display: Display, settings: SiteSettings): SiteWords {
  const languages = languagesOf(display)
  const say = (message: (m: SiteMessages) => string) =>
    [...new Set(languages.map((one) => message(siteMessages(one))))].join(' / ')
  const own = (text: Localized) =>
    wordings(text, display, undefined)
      .map((one) => one.text)
      .join(' / ')
  const ofEach = (of: (m: SiteMessages) => Readonly<Record<Check, string>>) =>
    Object.fromEntries(CHECKS.map((check) => [check, say((m) => of(m)[check])])) as Record<
      Check,
      string
    >
  return {
    lang: tagOf(languages[0]!),
    title: settings.title ? own(settings.title) : say((m) => m.title),
    meetings: say((m) => m.meetings),
    explore: say((m) => m.explore),
    transcript: say((m) => m.transcript),
    feed: say((m) => m.feed),
    card: say((m) => m.card),
    ...(settings.imprint && { imprint: own(settings.imprint.text) }),
    ...(settings.logo && { logo: own(settings.logo.alt) }),
    published: (day) => say((m) => m.published(day)),
    corrected: (days) => say((m) => m.corrected(days.join(', '))),
    changed: (day, counts) => say((m) => m.changed(day, counts)),
    changes: Object.fromEntries(
      CHANGES.map((change) => [change, say((m) => m.changes[change])]),
    ) as Record<Change, string>,
    check: {
      title: say((m) => m.check),
      about: say((m) => m.checkAbout),
      asking: say((m) => m.checkAsking),
      needsScript: say((m) => m.checkNeedsScript),
      yes: say((m) => m.checkYes),
      no: say((m) => m.checkNo),
      checks: ofEach((m) => m.checks),
      remedies: ofEach((m) => m.remedies),
    },
  }
}
