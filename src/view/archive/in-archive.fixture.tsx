import { act, type ReactNode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import type { Archive } from '../../domain/archive/archive.ts'
import { readArchiveAddress } from '../../state/archive/archive-address.ts'
import { addressNow, subscribeToAddress } from '../../state/archive/archive-history.ts'
import { DisplayContext } from '../parts/Language.tsx'
import { ArchiveContext } from './useArchive.ts'

/** Paints something of an archive's page, in English, with what the address chooses, until the test is over. */
export async function paintInArchive(
  archive: Partial<Archive>,
  search: string,
  children: ReactNode,
): Promise<void> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {}
  Reflect.set(
    globalThis,
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  window.history.replaceState(null, '', `/?archive=a${search}`)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  onTestFinished(async () => {
    await act(async () => root.unmount())
    document.body.replaceChildren()
  })
  await act(async () => root.render(<InArchive archive={archive as Archive}>{children}</InArchive>))
}

function InArchive({ archive, children }: { archive: Archive; children: ReactNode }): ReactNode {
  const choice = readArchiveAddress(useSyncExternalStore(subscribeToAddress, addressNow))
  return (
    <DisplayContext value="en">
      <ArchiveContext value={{ archive, choice }}>{children}</ArchiveContext>
    </DisplayContext>
  )
}

/** Puts text into a box as typing does. */
export const type = (box: HTMLInputElement, text: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, text)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })

/** Presses a key in a box. */
export const press = (box: HTMLElement, key: string): Promise<void> =>
  act(async () => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
