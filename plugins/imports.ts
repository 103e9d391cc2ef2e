import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Vite's own name for the helper that it wraps around every `import()`. */
const HELPER = '\0vite/preload-helper.js'

const WHEN_WHOLE = resolve('src/state/release/whole-part.ts')

/**
 * How the page fetches its own parts: what the first one imports is asked for together with it, not
 * after it; later parts come by way of `state/release/whole-part.ts`, in place of Vite's helper, which looks
 * after styles that they do not have.
 */
export const imports = (): Plugin => ({
  name: 'imports',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'))
    if (styles.length > 1) this.error(`Later parts have styles of their own: ${styles.join(', ')}`)
  },
  load: (id) =>
    id === HELPER
      ? `export { whenWhole as __vitePreload } from ${JSON.stringify(WHEN_WHOLE)}`
      : undefined,
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }) =>
      chunk?.imports.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      })),
  },
})
