import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// The shell without windows first: the same engine, in half the time.
const usualPlaces = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
].map((name) => `/usr/bin/${name}`)
const chromium = process.env.CHROMIUM_PATH ?? usualPlaces.find(existsSync)

const PORT = Number(process.env.PORT ?? 4173)

export default defineConfig({
  testDir: 'e2e',
  // On a build of its own.
  testIgnore: 'pseudo-language/**',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A second try on the checking machine, which may be busy; the count of tests names what needed one.
  retries: process.env.CI ? 1 : 0,
  // What is expected is waited for; how long it takes is measured elsewhere.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    // Only the specs about it have the service worker: it would answer what others stub.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Without a GPU: software compositing is faster than emulating one.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: !process.env.CI,
  },
})
