import config from '../../playwright.config.ts'
import { openPuppet } from './puppet.ts'
import type { Tab } from './tab.ts'

const { executablePath, args = [] } = config.use?.launchOptions ?? {}
export const hasChromium = executablePath !== undefined

/** Chromium as the other tests have it. */
export const openChromium = (): Promise<Tab> =>
  openPuppet((downloadPath) => ({
    browser: 'chrome',
    args,
    ...(executablePath && { executablePath }),
    downloadBehavior: { policy: 'allow', downloadPath },
  }))
