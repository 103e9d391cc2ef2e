import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What the built page may load and run: its own files, nothing inline, nobody else's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page; the development server needs inline scripts and does without. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy],
  // A worker loads parts of itself when it needs them: the dictionary of pinyin.
  worker: { format: 'es' },
  build: {
    manifest: true,
    target: 'es2023',
    // Later chunks import little that is not there yet: fetching it ahead costs more than it saves.
    modulePreload: false,
    // What a first visit needs is one file: cut along what later chunks share it compresses worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: 'src/fuzz.setup.ts',
    // Properties are tried hundreds of times, on machines that may be busy.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/layout/**', 'src/state/**'],
      exclude: ['**/*.test.*', '**/*.fixture.*'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95 },
    },
  },
})
