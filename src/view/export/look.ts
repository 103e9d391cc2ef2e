import type { PageLook } from '../../domain/export/page-look.ts'
import type { TextStyle } from '../../layout/poster.ts'

/** Colours and fonts of the page as they are on the screen now, as plain values. */
export function lookOfPage(): PageLook {
  const probe = document.body.appendChild(document.createElement('span'))
  const colour = (name: string) => {
    probe.style.color = `var(--color-${name})`
    return getComputedStyle(probe).color
  }
  const font = (name: string) => {
    probe.style.fontFamily = `var(--font-${name})`
    return getComputedStyle(probe).fontFamily
  }
  const look: PageLook = {
    paper: colour('paper'),
    wash: colour('wash'),
    line: colour('line'),
    ink: colour('ink'),
    muted: colour('muted'),
    problem: colour('problem'),
    recommendation: colour('recommendation'),
    view: colour('view'),
    question: colour('question'),
    procedure: colour('procedure'),
    sans: font('sans'),
    serif: font('serif'),
  }
  probe.remove()
  return look
}

/** Measures texts with the fonts of a look; remembers, as a picture asks for the same signs often. */
export function textMeasure(
  look: Pick<PageLook, 'sans' | 'serif'>,
): (text: string, style: TextStyle) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, { size, bold, serif }) => {
    const font = `${bold ? '700' : '400'} ${size}px ${serif ? look.serif : look.sans}`
    const key = `${font}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = font
      width = context?.measureText(text).width ?? text.length * size
      known.set(key, width)
    }
    return width
  }
}
