import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { fileName } from '../../domain/export/file-name.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { quoteWords } from '../../i18n/quote-words.ts'
import { posterSvg } from '../../layout/poster-svg.ts'
import { layoutQuoteCard } from '../../layout/quote-card.ts'
import type { Origin } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { useDisplay } from '../parts/Language.tsx'
import { pointAddress } from './addresses.ts'
import { download } from './download.ts'
import { lookOfPage, textMeasure } from './look.ts'
import { drawPng } from './png.ts'
import { SayExport, useSayExport } from './SayExport.tsx'
import { whyNotSaved } from './why-not-saved.ts'

/** A point as a card, a picture of what was said and by whom: as its file will be, and to save. `text` says the same. */
export function QuoteCard(props: {
  meeting: Meeting
  point: number
  origin: Origin
  text: string
}): ReactNode {
  const { meeting, point, origin, text } = props
  const display = useDisplay()
  const say = useSayExport()
  const [failure, setFailure] = useState<string | null>(null)
  const card = useMemo(() => {
    const look = lookOfPage()
    const { id } = meeting.transcript.points.at(point)!
    const words = quoteWords(meeting, point, display, pointAddress(origin, id))
    const { width, height, ...rest } = layoutQuoteCard(words, textMeasure(look))
    return { svg: posterSvg({ ...rest, width, height }, text, look), width, height }
  }, [meeting, point, origin, display, text])
  const save = async (extension: 'png' | 'svg') => {
    const { meeting: about, points } = meeting.transcript
    const name = fileName(`${about.id}-${points.at(point)!.id}`, false, extension)
    setFailure(null)
    try {
      const { svg, width, height } = card
      const content =
        extension === 'png'
          ? await drawPng(svg, width, height)
          : new Blob([svg], { type: 'image/svg+xml' })
      download(name, content)
    } catch (error) {
      setFailure(say((m) => whyNotSaved(error, name, m)))
    }
  }
  return (
    <>
      <Preview svg={card.svg} />
      {failure && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {failure}
        </p>
      )}
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <Button onClick={() => save('png')}>
          <SayExport>{(m) => m.cardPng}</SayExport>
        </Button>
        <Button onClick={() => save('svg')}>
          <SayExport>{(m) => m.cardSvg}</SayExport>
        </Button>
      </div>
    </>
  )
}

function Preview({ svg }: { svg: string }): ReactNode {
  const say = useSayExport()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [svg])
  return (
    <img
      src={address}
      alt={say((m) => m.card)}
      className="block h-auto w-full rounded-lg border border-line"
    />
  )
}
