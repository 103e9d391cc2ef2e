import { defineConfig } from 'vite'
import { apart } from './plugins/apart.ts'
import { compiled } from './plugins/compiled.ts'
import { shipped } from './plugins/shipped.ts'

/**
 * The command lines: built for Node, beside the page and not in it. With `--mode one-command` all of them and the built
 * explorer are one file, `build/reyi.mjs`, which runs without the checkout.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...(mode === 'one-command'
    ? {
        plugins: [shipped('dist')],
        ssr: { noExternal: true },
        build: {
          ssr: 'src/cli/reyi.ts',
          outDir: 'build',
          emptyOutDir: false,
          target: 'node20',
          minify: true,
          rollupOptions: { output: { codeSplitting: false, entryFileNames: 'reyi.mjs' } },
        },
      }
    : {
        plugins: [apart(), compiled()],
        // Only what is not always installed, and what reads PDF, stays where it is.
        ssr: { noExternal: true, external: ['bullmq', 'ioredis', 'pdfjs-dist'] },
        build: {
          ssr: true,
          outDir: 'build/cli',
          target: 'node20',
          rollupOptions: {
            input: {
              parse: 'src/cli/parse.ts',
              // The process in which `parse --lines` reads.
              'parse-paths': 'src/cli/parse-paths.ts',
              publish: 'src/cli/publish.ts',
              archive: 'src/cli/archive.ts',
              // A worker of `archive`.
              'archive-work': 'src/cli/archive-work.ts',
              validate: 'src/cli/validate.ts',
              synthesize: 'src/cli/synthesize.ts',
            },
            // In one folder, from which what lies beside the commands is found.
            output: {
              format: 'cjs',
              entryFileNames: '[name]-[hash].cjs',
              chunkFileNames: '[name]-[hash].cjs',
            },
          },
        },
      }),
}))
