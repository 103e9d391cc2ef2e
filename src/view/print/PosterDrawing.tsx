import type { ReactNode } from 'react'
import { KINDS, type Kind } from '../../domain/format/transcript.ts'
import { MARK_PATHS } from '../../layout/marks.ts'
import { type Poster, STRAND } from '../../layout/poster.ts'
import { piecesOf } from '../../layout/poster-bar.ts'
import { KIND_FILL, KIND_STROKE } from '../parts/KindMark.tsx'

const TONES = { ink: 'fill-ink', muted: 'fill-muted' } as const

/** What the poster has of margin around it, less a little: paper has margins of its own. */
const EDGE = 28

/** Paints a poster into the page, in the colours of the page. */
export function PosterDrawing({ poster }: { poster: Poster }): ReactNode {
  const { width, height, texts, marks, bars, strands, strandsAt } = poster
  return (
    <svg
      viewBox={`${EDGE} ${EDGE} ${width - 2 * EDGE} ${height - 2 * EDGE}`}
      className="block h-auto w-full"
      aria-hidden="true"
    >
      <g transform={`translate(${strandsAt.x} ${strandsAt.y})`}>
        {strands.map(({ point, theme, kind, path, width: thick }) => (
          <path
            key={`${point}/${theme}`}
            className={`strand ${KIND_STROKE[KINDS[kind] as Kind]}`}
            d={path}
            {...(thick === STRAND ? {} : { style: { strokeWidth: thick } })}
          />
        ))}
      </g>
      {bars.flatMap(piecesOf).map(({ x, y, height: length }) => (
        <rect key={y} x={x} y={y} width="4" height={length} rx="2" className="fill-ink" />
      ))}
      {marks.map(({ x, y, kind }) => (
        <g key={`${x}/${y}`} transform={`translate(${x} ${y})`}>
          {kind === null ? (
            <circle r="1.5" className="fill-edge" />
          ) : (
            <path d={MARK_PATHS[kind]} className={KIND_FILL[kind]} />
          )}
        </g>
      ))}
      {texts.map(({ x, y, text, lang, size, bold, serif, tone, end }) => (
        <text
          key={`${x}/${y}`}
          x={x}
          y={y}
          lang={lang}
          fontSize={size}
          {...(end ? { textAnchor: 'end' } : {})}
          className={`${TONES[tone]} ${serif ? 'font-serif' : 'font-sans'} ${bold ? 'font-bold' : ''}`}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
