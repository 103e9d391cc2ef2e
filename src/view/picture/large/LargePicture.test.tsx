// @vitest-environment jsdom
import { act, Profiler, type ProfilerOnRenderCallback } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { filterPoints, NO_FILTER } from '../../../domain/meeting/filter.ts'
import { tallyPoints } from '../../../domain/meeting/tally.ts'
import { isLarge } from '../../../layout/is-large.ts'
import { meetingOf } from '../../../layout/large/large-meeting.fixture.ts'
import { NO_CHOICE } from '../../../state/address/choice.ts'
import { afterPaint } from '../../../state/timing/after-paint.ts'
import { LargePicture } from './LargePicture.tsx'

/** jsdom lays nothing out: the space is 600 × 700 px, an edge 28 px, which makes a rem of 16. */
beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  const observer = { observe() {}, disconnect() {} }
  vi.stubGlobal('ResizeObserver', function ResizeObserver() {
    return observer
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return DOMRect.fromRect({ width: 600, height: this.tagName === 'P' ? 28 : 700 })
  })
})

const meeting = meetingOf(
  60,
  10,
  Array.from({ length: 60 }, (_, i) => ({ speaker: i, kind: i % 3, themes: [i % 10] })),
)

/** Shows the picture; gives the element in which it stands, which may be watched from `created` on. */
async function show(onRender: ProfilerOnRenderCallback, created?: (page: Element) => void) {
  const points = filterPoints(meeting, NO_FILTER)
  const page = document.body.appendChild(document.createElement('div'))
  created?.(page)
  const root = createRoot(page)
  onTestFinished(() => act(async () => root.unmount()))
  await act(async () => {
    root.render(
      <Profiler id="picture" onRender={onRender}>
        <LargePicture
          meeting={meeting}
          points={points}
          tally={tallyPoints(meeting, points)}
          filter={NO_FILTER}
          choice={NO_CHOICE}
          speaker={null}
          choose={() => {}}
        />
      </Profiler>,
    )
  })
  return page
}

test('only rows in view are there, and pointing at one renders nothing: attributes and four numbers', async () => {
  expect(isLarge(meeting)).toBe(true)
  const onRender = vi.fn()
  const page = await show(onRender)
  // Rows out of sight follow.
  await act(() => new Promise<void>((resolve) => afterPaint(resolve)))
  const rows = page.querySelectorAll('li[data-speaker]')
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.length).toBeLessThan(40)
  const ribbons = [...page.querySelectorAll('path.ribbon')]
  const before = ribbons.map((ribbon) => ribbon.outerHTML)
  expect(ribbons.length).toBeGreaterThan(10)
  onRender.mockClear()

  await act(async () => {
    rows[1]!.dispatchEvent(new MouseEvent('pointermove', { bubbles: true }))
  })
  expect(onRender).not.toHaveBeenCalled()
  const after = [...page.querySelectorAll('path.ribbon')]
  expect(after).toEqual(ribbons)
  for (const [i, ribbon] of after.entries()) {
    const isOwn = ribbon.getAttribute('data-speaker') === '1'
    expect(ribbon.hasAttribute('data-lifted')).toBe(isOwn)
    expect(ribbon.hasAttribute('data-faded')).toBe(!isOwn)
    expect(ribbon.outerHTML.replace(/ data-(lifted|faded)=""/, '')).toBe(
      before[i]!.replace(/ data-(lifted|faded)=""/, ''),
    )
  }
  expect(rows[1]!.hasAttribute('data-lifted')).toBe(true)
  expect(rows[2]!.hasAttribute('data-faded')).toBe(true)
  await act(async () => {
    page.querySelector('#picture')!.dispatchEvent(new MouseEvent('pointerleave'))
  })
  expect(page.querySelector('[data-lifted], [data-faded]')).toBeNull()
})

test('on a wide page no row is made that the first picture does not have', async () => {
  // What stands around the picture takes some 270 px.
  vi.stubGlobal('innerHeight', 970)
  const gone: Node[] = []
  const watcher = new MutationObserver((changes) => {
    for (const { removedNodes } of changes) gone.push(...removedNodes)
  })
  onTestFinished(() => watcher.disconnect())
  const page = await show(vi.fn(), (page) =>
    watcher.observe(page, { childList: true, subtree: true }),
  )
  await act(() => new Promise<void>((resolve) => afterPaint(resolve)))
  expect(page.querySelectorAll('li[data-speaker]').length).toBeGreaterThan(10)
  expect(gone.filter((node) => node.nodeName === 'LI')).toEqual([])
})
