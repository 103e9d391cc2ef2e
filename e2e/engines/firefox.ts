import { existsSync } from 'node:fs'
import { openPuppet } from './puppet.ts'
import type { Tab } from './tab.ts'

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']
const executablePath = process.env.FIREFOX_PATH ?? usualPlaces.find(existsSync)
export const hasFirefox = executablePath !== undefined

/** How every Firefox is started; it starts slowly on a busy machine. */
export const FIREFOX = {
  browser: 'firefox',
  timeout: 120_000,
  ...(executablePath && { executablePath }),
} as const

/** Firefox as the system has it, over WebDriver BiDi. */
export const openFirefox = (): Promise<Tab> =>
  openPuppet((downloads) => ({
    ...FIREFOX,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
    },
  }))
