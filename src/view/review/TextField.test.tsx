// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { handOver } from '../../state/address/hand-over.ts'
import { holdUnkept } from '../../state/address/leaving.ts'
import { TextField } from './TextField.tsx'

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  return async () => {
    await act(async () => root?.unmount())
    vi.useRealTimers()
    document.body.replaceChildren()
  }
})

/** A field in which something has just been typed. */
let root: Root | null = null
async function typed(words: string, faultOf?: (text: string) => string | false) {
  const onKeep = vi.fn()
  const container = document.body.appendChild(document.createElement('div'))
  await act(async () => {
    root = createRoot(container)
    root.render(
      <TextField
        label="Wording"
        value="before"
        lang="en"
        {...(faultOf && { faultOf })}
        onKeep={onKeep}
      />,
    )
  })
  const field = container.querySelector('input')!
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return onKeep
}

test('what was typed is kept after a pause, not before', async () => {
  const onKeep = await typed('after')
  expect(onKeep).not.toHaveBeenCalled()
  await act(async () => vi.runAllTimers())
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after', false)
})

test('what a field is left with is kept once, also where all that is typed is handed over for it', async () => {
  const onKeep = await typed('after')
  onKeep.mockImplementation(() => handOver(false))
  await act(async () => document.querySelector('input')!.focus())
  await act(async () => document.querySelector('input')!.blur())
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after', false)
})

test.each([
  ['out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['about to be left', () => window.dispatchEvent(new Event('beforeunload'))],
  ['gone', () => window.dispatchEvent(new Event('pagehide'))],
  ['about to show something else', () => handOver(true)],
])('what was typed is kept at once when the page is %s', async (_, leave) => {
  const onKeep = await typed('after')
  await act(async () => leave())
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after', false)
})

test('whoever asks for what is not saved is asked after what was typed was handed over', async () => {
  let isSaved = true
  // Before there is any field.
  const letGo = holdUnkept({ isAtStake: () => !isSaved })
  const onKeep = await typed('after')
  onKeep.mockImplementation(() => {
    isSaved = false
  })
  const leaving = new Event('beforeunload', { cancelable: true })
  await act(async () => window.dispatchEvent(leaving))
  expect(leaving.defaultPrevented).toBe(true)
  letGo()
})

test('a field that was cleared is kept so only when it is left', async () => {
  const onKeep = await typed(' ')
  await act(async () => vi.runAllTimers())
  await act(async () => window.dispatchEvent(new Event('pagehide')))
  expect(onKeep).not.toHaveBeenCalled()
  await act(async () => handOver(true))
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(' ', false)
})

test('a text with a fault is never kept, stays when the field is left, and the field says why', async () => {
  const onKeep = await typed('after', (text) => text === 'after' && 'Not so.')
  const field = document.querySelector('input')!
  await act(async () => vi.runAllTimers())
  expect(document.querySelector('[role=alert]')).toBeNull()
  await act(async () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  const leaving = new Event('beforeunload', { cancelable: true })
  await act(async () => window.dispatchEvent(leaving))
  expect(onKeep).not.toHaveBeenCalled()
  expect(leaving.defaultPrevented).toBe(true)
  expect(field.value).toBe('after')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const told = document.getElementById(field.getAttribute('aria-describedby')!)
  expect(told?.textContent).toBe('Not so.')
})
