import { defineConfig } from 'vitest/config'

/** The page in Firefox: `npm run build && npm run test:firefox`. */
export default defineConfig({
  test: { include: ['e2e/*.firefox.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
})
