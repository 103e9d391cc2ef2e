import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

const PORT = Number(process.env.PORT ?? 4173) + 100
const vite = 'node node_modules/vite/bin/vite.js'

/** The page in a third language that is made from English for the test: `npm run test:pseudo`. */
export default defineConfig({
  ...base,
  testDir: 'e2e/pseudo-language',
  testIgnore: [],
  use: { ...base.use, baseURL: `http://127.0.0.1:${PORT}/` },
  webServer: {
    command: `${vite} build --mode pseudo --outDir build/pseudo && ${vite} preview --outDir build/pseudo --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})
