import { defineConfig } from 'vitest/config'

/** The main things in the engines besides Chromium's: `npm run build && npm run test:engines`. */
export default defineConfig({
  test: {
    include: ['e2e/engines/*.engine.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
})
