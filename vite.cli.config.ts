import { defineConfig } from 'vite'

/** The command lines: built for Node, beside the page and not in it. */
export default defineConfig({
  publicDir: false,
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
        validate: 'src/cli/validate.ts',
        synthesize: 'src/cli/synthesize.ts',
      },
      // In one folder, from which what lies beside the commands is found.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
})
