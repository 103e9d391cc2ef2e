// @vitest-environment jsdom
import { act, Profiler, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { NO_CHOICE } from '../../state/address/choice.ts'
import { Explorer } from '../page/Explorer.tsx'

/** jsdom lays nothing out: rows get a place each, so that there are strands to draw. */
beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  const paper = { matches: false, addEventListener() {}, removeEventListener() {} }
  vi.stubGlobal('matchMedia', () => paper)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      tell: () => void
      isTold = false
      constructor(tell: () => void) {
        this.tell = tell
      }
      observe() {
        if (!this.isTold) queueMicrotask(this.tell)
        this.isTold = true
      }
      disconnect() {}
    },
  )
})

async function renderExplorer(onRender: () => void) {
  // What is fetched when a reader begins is here already, and the reader has begun: else it would
  // come, and render, at any time.
  await import('../search/Search.tsx')
  await import('../page/AfterBegun.tsx')
  await import('../print/BareSheets.tsx')
  await import('./PictureTip.tsx')
  const container = document.body.appendChild(document.createElement('div'))
  const opened = {
    meeting: shippedMeeting,
    catalogue: [],
    path: 'transcripts/ningbo.json',
    hidden: [],
  }
  await act(async () => {
    createRoot(container).render(
      <StrictMode>
        <Profiler id="page" onRender={onRender}>
          <Explorer opened={opened} choice={NO_CHOICE} dropped={[]} />
        </Profiler>
      </StrictMode>,
    )
  })
  await act(async () => {
    container.dispatchEvent(new MouseEvent('pointermove', { bubbles: true }))
  })
  await act(async () => {
    await vi.waitFor(() => expect(container.querySelector('[aria-autocomplete]')).not.toBeNull())
  })
  return container
}

test('pointing at a speaker renders nothing again: only attributes change', async () => {
  const onRender = vi.fn()
  const page = await renderExplorer(onRender)
  expect(page.querySelector('[type=search]')).not.toBeNull()
  const strands = [...page.querySelectorAll('path.strand')]
  const before = strands.map((strand) => strand.outerHTML)
  expect(strands.length).toBe(shippedMeeting.themesOf.items.length)
  onRender.mockClear()

  const row = page.querySelector('li[data-speaker="1"]')!
  await act(async () => {
    row.dispatchEvent(new MouseEvent('pointermove', { bubbles: true }))
  })

  expect(onRender).not.toHaveBeenCalled()
  const after = [...page.querySelectorAll('path.strand')]
  expect(after).toEqual(strands)
  for (const [i, strand] of after.entries()) {
    const own = strand.getAttribute('data-speaker') === '1'
    expect(strand.hasAttribute('data-lifted')).toBe(own)
    expect(strand.hasAttribute('data-faded')).toBe(!own)
    const bare = strand.outerHTML.replace(/ data-(lifted|faded)=""/, '')
    expect(bare).toBe(before[i])
  }

  await act(async () => {
    page.querySelector('#picture')!.dispatchEvent(new MouseEvent('pointerleave'))
  })
  expect(page.querySelector('[data-lifted], [data-faded]')).toBeNull()
})
