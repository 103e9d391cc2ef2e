// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { Combobox } from './Combobox.tsx'
import { press } from './in-archive.fixture.tsx'

test('what is marked stays so when others arrive, and nobody is where it has gone', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => {}
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const onChoose = vi.fn()
  const show = (options: readonly string[]) =>
    act(async () =>
      root.render(
        <Combobox
          {...{ label: 'Who', listLabel: 'People', typed: 'a', isOpen: true, options, onChoose }}
          keyOf={(one) => one}
          onType={() => {}}
          onOpen={() => {}}
        >
          {(one) => one}
        </Combobox>,
      ),
    )
  const marked = () => document.querySelector('[aria-selected=true]')?.textContent
  const box = () => document.querySelector<HTMLElement>('[role=combobox]')!
  await show(['Ada', 'Ben'])
  await press(box(), 'ArrowDown')
  expect(marked()).toBe('Ada')
  await show(['Cato', 'Ada', 'Ben'])
  expect(marked()).toBe('Ada')
  expect(document.getElementById(box().getAttribute('aria-activedescendant')!)!.textContent).toBe(
    'Ada',
  )
  await show(['Cato', 'Ben'])
  expect(marked()).toBeUndefined()
  await show(['Cato', 'Ada'])
  expect(marked()).toBeUndefined()
  await press(box(), 'Enter')
  expect(onChoose).not.toHaveBeenCalled()
  await act(async () => root.unmount())
})
