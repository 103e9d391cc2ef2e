// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { TextField } from './TextField.tsx'

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  return () => {
    vi.useRealTimers()
    document.body.replaceChildren()
  }
})

/** A field in which something has just been typed. */
async function typed(words: string, faultOf?: (text: string) => string | false) {
  const onKeep = vi.fn()
  const container = document.body.appendChild(document.createElement('div'))
  await act(async () => {
    createRoot(container).render(
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

test.each([
  ['out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['about to be left', () => window.dispatchEvent(new Event('beforeunload'))],
])('what was typed is kept at once when the page is %s', async (_, leave) => {
  const onKeep = await typed('after')
  await act(async () => leave())
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('after', false)
})

test('a text with a fault is never kept, stays when the field is left, and the field says why', async () => {
  const onKeep = await typed('after', (text) => text === 'after' && 'Not so.')
  const field = document.querySelector('input')!
  await act(async () => vi.runAllTimers())
  expect(document.querySelector('[role=alert]')).toBeNull()
  await act(async () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  await act(async () => window.dispatchEvent(new Event('beforeunload')))
  expect(onKeep).not.toHaveBeenCalled()
  expect(field.value).toBe('after')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const told = document.getElementById(field.getAttribute('aria-describedby')!)
  expect(told?.textContent).toBe('Not so.')
})
