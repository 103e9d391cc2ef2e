import type { TextStyle } from './poster.ts'

/** Widths of signs as shares of their height, in the broader ones of usual fonts: a line that is estimated is never too long. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u115f\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u,
    1,
  ],
  [/\p{M}|\p{Cf}/u, 0],
  [/[ijlItf.,:;'|!()[\] ]/, 0.36],
  [/[mwMW@%—…]/, 0.96],
  [/\p{Lu}/u, 0.74],
]
const OTHERS = 0.6

/** About how wide a text is, in pixels, where nothing can measure it: the same everywhere. */
export function estimateWidth(
  text: string,
  { size, bold }: Pick<TextStyle, 'size' | 'bold'>,
): number {
  let width = 0
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS
  return width * size * (bold ? 1.06 : 1)
}
