import { defineConfig } from 'vitest/config'

/** Every fault in every engine that is there: `npm run build && npm run faults`. */
export default defineConfig({
  test: { include: ['e2e/faults/*.faults.ts'], testTimeout: 900_000, hookTimeout: 300_000 },
})
