// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from '../timing/after-paint.ts'
import { readAddress } from './address.ts'
import { chooseSpeaker, NO_CHOICE, toggleTheme } from './choice.ts'
import { currentSearch, currentTrail, navigate, subscribe } from './history.ts'
import { defaultDisplay, rememberDisplay } from './remembered.ts'

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  localStorage.clear()
})

/** Until the frame is painted and the address written. */
const painted = () =>
  new Promise<void>((resolve) => {
    afterPaint(() => setTimeout(resolve))
  })

test('a choice goes into the address and is announced; the same one is not pushed twice', async () => {
  const heard = vi.fn()
  const stop = subscribe(heard)
  const before = window.history.length
  const choice = chooseSpeaker(NO_CHOICE, 'hu-jinhong')
  navigate(NO_CHOICE, choice)
  expect(currentSearch()).toBe('?speaker=hu-jinhong')
  await painted()
  expect(window.location.search).toBe('?speaker=hu-jinhong')
  expect(window.history.length).toBe(before + 1)
  navigate(choice, choice)
  await painted()
  expect(window.history.length).toBe(before + 1)
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  navigate(choice, NO_CHOICE, 'replace')
  expect(currentSearch()).toBe('')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('choices in one frame are an entry each, and none is lost when the page goes', () => {
  const stop = subscribe(() => {})
  const before = window.history.length
  const first = chooseSpeaker(NO_CHOICE, 'a')
  navigate(NO_CHOICE, first)
  navigate(first, chooseSpeaker(first, 'b'))
  expect(window.location.search).toBe('?speaker=a')
  window.dispatchEvent(new Event('pagehide'))
  expect(window.location.search).toBe('?speaker=b')
  expect(window.history.length).toBe(before + 2)
  stop()
})

test('a choice stands where the browser takes no more changes of the address, until it does', () => {
  const stop = subscribe(() => {})
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('Too many.', 'SecurityError')
  })
  const first = chooseSpeaker(NO_CHOICE, 'a')
  navigate(NO_CHOICE, first)
  window.dispatchEvent(new Event('pagehide'))
  expect(currentSearch()).toBe('?speaker=a')
  expect(window.location.search).toBe('')
  push.mockRestore()
  window.dispatchEvent(new Event('pagehide'))
  expect(window.location.search).toBe('?speaker=a')
  stop()
})

test('the browser going back is announced too, and wins over what was not written yet', () => {
  const waiting = subscribe(() => {})
  navigate(NO_CHOICE, chooseSpeaker(NO_CHOICE, 'a'))
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(currentSearch()).toBe(window.location.search)
  waiting()

  const heard = vi.fn()
  const stop = subscribe(heard)
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(heard).toHaveBeenCalledOnce()
  stop()
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(heard).toHaveBeenCalledOnce()
})

test('the trail travels in the history entry; a foreign entry has the usual one', async () => {
  const themed = toggleTheme(NO_CHOICE, 'talent')
  navigate(NO_CHOICE, themed)
  const both = chooseSpeaker(themed, 'a')
  navigate(themed, both)
  expect(currentTrail(both)).toEqual(['themes', 'speaker'])
  await painted()
  expect(currentTrail(both)).toEqual(['themes', 'speaker'])
  window.history.replaceState({ trail: ['speaker', 'nonsense', 'themes'] }, '')
  expect(currentTrail(both)).toEqual(['speaker', 'themes'])
  window.history.replaceState({ other: true }, '')
  expect(currentTrail(readAddress('?theme=talent').choice)).toEqual(['themes'])
})

test('a display is remembered on this device, if the device allows it', () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] })
  expect(defaultDisplay()).toBe('zh')
  rememberDisplay('both')
  expect(defaultDisplay()).toBe('both')
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  const storage = { getItem: forbidden, setItem: forbidden }
  vi.stubGlobal('localStorage', storage)
  expect(() => rememberDisplay('en')).not.toThrow()
  expect(defaultDisplay()).toBe('zh')
  vi.unstubAllGlobals()
})
