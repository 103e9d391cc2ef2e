import { type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { ThemeGround } from '../parts/ThemeGround.tsx'
import type { Pointed, Pointing } from './usePointing.ts'

/** Between the pointer and the tooltip, and between the tooltip and the window's edge, in pixels. */
const GAP = 14
const MARGIN = 8

interface Pointable {
  readonly is: string
  readonly theme?: number
}

interface Said<T extends Pointable> {
  readonly of: Pointed<T> | null
  readonly content: ReactNode
}

/**
 * What the pointer is on: a point's text or a theme's definition. For the eye; what it says stands
 * in the pane and in descriptions too.
 */
export function Tooltip<T extends Pointable>(props: {
  pointing: Pointing<T>
  /** What to say of a target; null for nothing, and then nothing is rendered. */
  contentOf: (target: T) => ReactNode
}): ReactNode {
  const { pointing, contentOf } = props
  // Asked once of each place: the answer may take measuring, which a rendering must not wait for.
  const said = useRef<Said<T>>({ of: null, content: null })
  const pointed = useSyncExternalStore(pointing.subscribe, () => {
    const now = pointing.get()
    if (said.current.of !== now) said.current = { of: now, content: now && contentOf(now.target) }
    return said.current.content ? now : null
  })
  const box = useRef<HTMLDivElement>(null)
  const content = pointed && said.current.content

  useLayoutEffect(() => {
    if (!box.current || !pointed) return
    const { left, top } =
      besideRow(box.current, pointed.target) ?? nearPlace(box.current, pointed.x, pointed.y)
    box.current.style.left = `${Math.max(MARGIN, left)}px`
    box.current.style.top = `${Math.max(MARGIN, top)}px`
  }, [pointed])

  if (!content) return null
  // In the body, since a fixed place inside a container may be counted from the container.
  return createPortal(
    <div
      ref={box}
      aria-hidden="true"
      className="pointer-events-none fixed z-20 grid max-w-80 gap-1 rounded-lg border border-edge bg-surface px-3 py-2 text-sm shadow-lg"
    >
      {content}
    </div>,
    document.body,
  )
}

/** Below and right of a place, or above it where there is no room. */
function nearPlace(box: Element, x: number, y: number) {
  const { width, height } = box.getBoundingClientRect()
  const below = y + GAP
  return {
    left: Math.min(x + GAP, window.innerWidth - width - MARGIN),
    top: below + height + MARGIN < window.innerHeight ? below : y - GAP - height,
  }
}

/** What is said of a theme stands beside its row and leaves the rows after it to be read, if it has room. */
function besideRow(box: Element, { is, theme }: Pointable) {
  const row = is === 'theme' && document.querySelector(`#picture li[data-theme="${theme}"]`)
  if (!row) return null
  const { width, height } = box.getBoundingClientRect()
  const { left, right, top } = row.getBoundingClientRect()
  const after = right + GAP
  const side = after + width + MARGIN <= window.innerWidth ? after : left - GAP - width
  if (side < MARGIN) return null
  return { left: side, top: Math.min(top, window.innerHeight - height - MARGIN) }
}

/** A point's text, what a theme is and why it is one; a speaker has no tooltip. */
export function tipOf(meeting: Meeting, target: Target): ReactNode {
  if (target.is === 'theme') {
    const { definition, origin } = meeting.themes[target.theme]!
    if (!definition && !origin) return null
    return (
      <>
        {definition && <Words of={definition} />}
        {origin && <ThemeGround meeting={meeting} theme={target.theme} />}
      </>
    )
  }
  if (target.is !== 'point') return null
  const { kind, text } = meeting.transcript.points.at(target.point)!
  const { name } = meeting.transcript.speakers[meeting.speakerOf[target.point]!]!
  return (
    <>
      <p className={`flex items-center gap-1.5 font-semibold ${KIND_TEXT[kind]}`}>
        <KindMark kind={kind} />
        <span>
          <SayPoint>{(m) => m.kind[kind]}</SayPoint>
        </span>
        <span className="ms-auto ps-3 font-normal text-muted">
          <Words of={name} />
        </span>
      </p>
      <p className="grid gap-0.5">
        <Words of={text} />
      </p>
    </>
  )
}
