import { escapeMarkup } from '../domain/export/escape.ts'
import type { PageLook } from '../domain/export/page-look.ts'
import { KINDS, type Kind } from '../domain/format/transcript.ts'
import { MARK_PATHS } from './marks.ts'
import { type Poster, type PosterText, STRAND } from './poster.ts'
import { piecesOf } from './poster-bar.ts'

/**
 * A poster as a self-contained SVG: every colour and font an attribute, text as text, nothing
 * from elsewhere. Strands of theme number i have the class `ti`.
 */
export function posterSvg(
  poster: Poster,
  title: string,
  look: PageLook,
  /** What the picture shows, for those who do not see it. */
  description = '',
): string {
  const { left, top, width, height, texts, marks, bars, strands, strandsAt } = poster
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}">
<title>${escapeMarkup(title)}</title>${description && `\n<desc>${escapeMarkup(description)}</desc>`}
<rect${left || top ? ` x="${left}" y="${top}"` : ''} width="${width}" height="${height}" fill="${escapeMarkup(look.paper)}"/>
<g fill="none" stroke-width="${STRAND}" stroke-opacity="0.5" transform="translate(${strandsAt.x} ${round(strandsAt.y)})">
${strands.map(({ path, kind, theme, width }) => `<path class="strand t${theme}" d="${path}" stroke="${escapeMarkup(look[KINDS[kind] as Kind])}"${width === STRAND ? '' : ` stroke-width="${round(width)}"`}/>`).join('\n')}
</g>
<g fill="${escapeMarkup(look.ink)}">
${bars
  .flatMap(piecesOf)
  .map(
    (bar) =>
      `<rect x="${bar.x}" y="${round(bar.y)}" width="4" height="${round(bar.height)}" rx="2"/>`,
  )
  .join('\n')}
</g>
<g>
${marks.map(({ x, y, kind }) => `<g transform="translate(${round(x)} ${round(y)})">${mark(kind, look)}</g>`).join('\n')}
</g>
<g xml:space="preserve">
${texts.map((text) => textElement(text, look)).join('\n')}
</g>
</svg>
`
}

const round = (n: number) => Math.round(n * 10) / 10

function mark(kind: Kind | null, look: PageLook): string {
  if (kind === null) return `<circle r="1.5" fill="${escapeMarkup(look.muted)}"/>`
  const colour = escapeMarkup(look[kind])
  const paint =
    kind === 'view' ? `fill="none" stroke="${colour}" stroke-width="1.8"` : `fill="${colour}"`
  return `<path d="${MARK_PATHS[kind]}" ${paint}/>`
}

function textElement(text: PosterText, look: PageLook): string {
  const attributes = [
    `x="${round(text.x)}" y="${round(text.y)}"`,
    `font-size="${text.size}"`,
    `font-family="${escapeMarkup(text.serif ? look.serif : look.sans)}"`,
    `fill="${escapeMarkup(look[text.tone])}"`,
    `xml:lang="${escapeMarkup(text.lang)}"`,
    text.bold ? 'font-weight="700"' : '',
    text.end ? 'text-anchor="end"' : '',
  ]
  return `<text ${attributes.filter(Boolean).join(' ')}>${escapeMarkup(text.text)}</text>`
}
