/** The colours that captions have by name. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ black: '000000', silver: 'c0c0c0', gray: '808080', white: 'ffffff', maroon: '800000' },
  ...{ red: 'ff0000', purple: '800080', fuchsia: 'ff00ff', magenta: 'ff00ff', green: '008000' },
  ...{ lime: '00ff00', olive: '808000', yellow: 'ffff00', navy: '000080', blue: '0000ff' },
  ...{ teal: '008080', aqua: '00ffff', cyan: '00ffff' },
}

/** Six digits of a colour in TTML: `yellow`, `#ffff00`, `#ffff00ff`, `rgb(255,255,0)`; undefined for none. */
export function colourOf(words: string | undefined): string | undefined {
  const colour = words?.trim().toLowerCase() ?? ''
  if (Object.hasOwn(NAMED, colour)) return NAMED[colour]
  const digits = /^#([\da-f]{6})(?:[\da-f]{2})?$/.exec(colour)?.[1]
  if (digits !== undefined) return digits
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(colour)?.slice(1)
  return parts?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')
}
