/** Small words after which an office goes on: what ends with one was cut, at the end of a line or of a column. */
const GOES_ON = new Set(
  'of the for and to at in on with a an from by or as & de du des del der die das für von und et y e la le los las'.split(
    ' ',
  ),
)

/** An office as far as it is whole: undefined for one that a line's end cut (Chair of the, 水利局和). */
export function wholeOffice(office: string): string | undefined {
  const words = office.trim()
  const last = words.split(/\s+/).at(-1) ?? ''
  const isCut = GOES_ON.has(last) || /[,，、;；:：(（[&/–—-]$|[和与及兼]$/.test(words)
  return words === '' || isCut ? undefined : words
}
