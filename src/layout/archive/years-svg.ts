import { escapeMarkup } from '../../domain/export/escape.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { layoutYearBars, type YearBar } from './year-bars.ts'

/** Of the picture in px: it fits on a phone as it is. */
const WIDTH = 340
const HEIGHT = 84
/** Room for the names of years. */
const FOOT = 18

/**
 * Points by year as SVG, without colours of its own: a part of a bar has the class of its kind, or `all` where kinds are
 * not told apart. `label` says what it shows, `barName` what a bar stands for.
 */
export function yearsSvg(
  years: readonly { readonly year: string; readonly points: readonly number[] }[],
  label: string,
  barName: (bar: Pick<YearBar, 'first' | 'last'>, points: number) => string,
): string {
  const { bars } = layoutYearBars(
    years.map(({ year, points }) => ({ year, above: points })),
    { width: WIDTH, height: HEIGHT, narrowest: 24 },
  )
  const hasKinds = years.some(({ points }) => points.length > 1)
  const names = bars.map((bar) =>
    barName(
      bar,
      bar.above.reduce((sum, n) => sum + n, 0),
    ),
  )
  const drawn = bars.map(({ first, last, x, width, left, name, parts }, i) => {
    const rects = parts.map(
      ({ series, y, height }) =>
        `<rect class="${hasKinds ? KINDS[series] : 'all'}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
    )
    const short = first === last ? first : `${first}–${last}`
    const text =
      name === null
        ? ''
        : `<text x="${round(left + name)}" y="${HEIGHT + FOOT - 4}" text-anchor="middle">${short}</text>`
    return `<g><title>${escapeMarkup(names[i]!)}</title>${rects.join('')}${text}</g>`
  })
  const told = `${label}: ${names.join('; ')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT + FOOT}" viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}" role="img" aria-label="${escapeMarkup(told)}">
${drawn.join('\n')}
<line x1="0" x2="${WIDTH}" y1="${HEIGHT}" y2="${HEIGHT}"/>
</svg>`
}

const round = (n: number) => Math.round(n * 10) / 10
