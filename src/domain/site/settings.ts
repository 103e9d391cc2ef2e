import * as v from 'valibot'
import { localizedOf } from '../format/localized.ts'
import { OWN_LANGUAGES } from '../text/language.ts'
import { contrastProblems, OWN_COLOURS } from './colours.ts'

/** An address that a browser opens as it is. */
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'an address that begins with https://'),
)
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))

const colour = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i, 'a colour like #1c1b18'))
const colours = v.strictObject(v.entriesFromList(OWN_COLOURS, v.exactOptional(colour)))

/** What may be said of a published site, in `site.json`; `public/schema/site.schema.json` is made from it. */
export const siteSchema = v.strictObject({
  /** For editors, as in any JSON file. */
  $schema: v.exactOptional(v.string()),
  /** What the list of meetings and the feed are called. */
  title: v.exactOptional(localizedOf(text)),
  /** Where the site will stand, with its folder. Without it there is no feed and no sitemap. */
  url: v.exactOptional(address),
  /** The language of pages that are read without script. */
  language: v.exactOptional(v.picklist([...OWN_LANGUAGES, 'both'])),
  /** Who answers for the site: a text, and where more is said. */
  imprint: v.exactOptional(
    v.strictObject({ text: localizedOf(text), url: v.exactOptional(address) }),
  ),
  /** Colours for light and dark screens in the place of Reyi's; those of kinds stay. */
  colours: v.exactOptional(
    v.strictObject({ light: v.exactOptional(colours), dark: v.exactOptional(colours) }),
  ),
  /** A picture beside site.json (PNG, JPEG, WebP), and what it says to who does not see it. */
  logo: v.exactOptional(v.strictObject({ file: text, alt: localizedOf(text) })),
})

export type SiteSettings = v.InferOutput<typeof siteSchema>

/** Settings, or what is wrong with them, with its path. */
export function readSettings(
  data: unknown,
):
  | { readonly ok: true; readonly settings: SiteSettings }
  | { readonly ok: false; readonly problems: readonly string[] } {
  // A list without entries is an object without fields.
  const read = v.safeParse(siteSchema, Array.isArray(data) ? null : data)
  if (read.success) {
    const problems = contrastProblems(read.output.colours ?? {})
    return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: read.output }
  }
  return {
    ok: false,
    problems: read.issues.map((issue) => `${v.getDotPath(issue) ?? 'site.json'}: ${issue.message}`),
  }
}
