import { existsSync } from 'node:fs'

/** The Chromium that benches drive, the shell without windows first; undefined for the one of Playwright. */
export const executablePath =
  process.env.CHROMIUM_PATH ??
  ['chromium-headless-shell', 'chromium', 'google-chrome']
    .map((name) => `/usr/bin/${name}`)
    .find(existsSync)
