import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { tellNeeds } from './tell-needs.ts'

/** Vite's own name for the helper that it wraps around every `import()`. */
const HELPER = '\0vite/preload-helper.js'

const WHEN_WHOLE = resolve('src/state/release/whole-part.ts')

/** Parts that a meeting may wait for while it opens: whoever asks for one knows what else it needs, in the first load. */
const WHILE_OPENING = ['large', 'load', 'show-transcript']

/**
 * How the page fetches its own parts: the first one, what it imports and its style are asked for by the head, since a
 * browser that has read a policy there looks no further ahead than to the first script that it has to wait for; later
 * parts come by way of `state/release/whole-part.ts`, in place of Vite's helper, which looks after styles that
 * they do not have.
 */
export const imports = (): Plugin => ({
  name: 'imports',
  enforce: 'pre',
  generateBundle: {
    // When all else has been written into the parts.
    order: 'post',
    handler(_options, bundle) {
      const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'))
      if (styles.length > 1)
        this.error(`Later parts have styles of their own: ${styles.join(', ')}`)
      const parts = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one : []))
      tellNeeds(parts, WHILE_OPENING)
    },
  },
  load: (id) =>
    id === HELPER
      ? `export { whenWhole as __vitePreload } from ${JSON.stringify(WHEN_WHOLE)}`
      : undefined,
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }) =>
      chunk && [
        ...[chunk.fileName, ...chunk.imports].map((file) => asked({ rel: 'modulepreload' }, file)),
        ...Array.from(chunk.viteMetadata?.importedCss ?? [], (file) =>
          asked({ rel: 'preload', as: 'style' }, file),
        ),
      ],
  },
})

/** What has a file asked for from the head, whose end and whose failure nothing waits for. */
const asked = (attrs: Readonly<Record<string, string>>, file: string) => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${file}` },
  injectTo: 'head' as const,
})
