import { FORMATS, isNamedAs, isTextFormat, type TextFormat } from './formats.ts'
import { READERS } from './readers.ts'

/** How much of a text most formats look at, in UTF-16 units. */
const HEAD = 20_000

const TEXT_FORMATS = FORMATS.map(({ format }) => format).filter(isTextFormat)

/** The format that a normalised text can only be, whatever its file is called; undefined where looks leave a doubt. */
export function sureFormat(text: string): TextFormat | undefined {
  const head = text.slice(0, HEAD)
  return TEXT_FORMATS.find((format) => READERS[format].opensAs?.(head, text))
}

/** The format of a normalised text, by how it looks; the file's name settles what looks do not. */
export function sniffFormat(text: string, name = ''): TextFormat {
  const head = text.slice(0, HEAD)
  return (
    sureFormat(text) ??
    TEXT_FORMATS.find(
      (format) => isNamedAs(format, name) || READERS[format].looksLike(head, text),
    ) ??
    'prose'
  )
}
