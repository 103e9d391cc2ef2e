import * as v from 'valibot'
import { UNSEEN } from '../text/hidden-characters.ts'
import { localizedOf } from './localized.ts'

/** UTF-16 units. What is longer is no id, no name and no point: a page would stand still setting it. */
export const LONGEST_ID = 200
export const LONGEST_NAME = 1_000
export const LONGEST_TEXT = 100_000
export const LONGEST_ADDRESS = 2_000

/*
 * The message of each rule is a name for what was expected; `i18n/problems.ts` says it in words.
 */

/**
 * Ids stand in addresses and lists there: no white space, no comma; and nothing that nobody sees or
 * that an address cannot hold. A mark does not come first, since it would stand on what is before the
 * id, nor do many in a row, and an id is composed (NFC), since others may compose it on its way. So two ids differ by
 * something that is seen: by case too, and by the script of letters that look alike.
 */
export const id = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?!\\p{M}|.*\\p{M}{5})[^\\s,${UNSEEN}]+$`, 'u'), 'id'),
  v.maxLength(LONGEST_ID, 'id'),
  v.check((id) => id === id.normalize(), 'id'),
)

const textUpTo = (longest: number, rule: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'text'), v.maxLength(longest, rule))
export const name = textUpTo(LONGEST_NAME, 'name')
const text = textUpTo(LONGEST_TEXT, 'long-text')

/** A list of no more than so many; the rule has the number in its name. */
export const listUpTo = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(item), v.maxLength(most, `list-${most}`))

export const localized = localizedOf(name)
export const localizedText = localizedOf(text)

export const offset = v.pipe(v.number(), v.safeInteger('offset'), v.minValue(0, 'offset'))

/** UTF-16 offsets into the normalised source text; `end` is exclusive. */
export const span = v.strictObject({ start: offset, end: offset })

/**
 * Extended Date/Time Format, level 1 as far as meetings need it: unknown digits are X. Months to 12,
 * days to 31; how many days a month has is a matter of `calendar.ts`.
 */
export const date = v.pipe(
  v.string(),
  v.regex(/^[\dX]{4}(-(0[1-9X]|1[0-2X]|X[\dX])(-(0[1-9X]|[12X][\dX]|3[01X]))?)?[?~%]?$/, 'date'),
)

/**
 * An address that may become a link: of the web and nothing else, without a name or password in it,
 * without anything that is not seen.
 */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[\p{L}\p{N}.-]+(:\d+)?([/?#][^\s"<>\p{Cc}\p{Cf}\p{Cs}]*)?$/u, 'address'),
  v.maxLength(LONGEST_ADDRESS, 'address'),
)

/** A moment: a day and a time of it, with its offset from UTC. */
export const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d)$/,
    'instant',
  ),
)

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256'))

/** A file beside the page: no other host, no way out of its folder. */
export const path = v.pipe(
  v.string(),
  v.regex(/^(?!\.)[\p{L}\p{N}._-]+(\/(?!\.)[\p{L}\p{N}._-]+)*$/u, 'path'),
  v.maxLength(LONGEST_ADDRESS, 'path'),
)
