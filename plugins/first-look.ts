import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A style in the page itself, so that what may be wrong can be said when nothing else has come. */
export const FIRST_LOOK = readFileSync('src/first-look.css', 'utf8').replace(
  /\/\*.*?\*\/\s*|\s+(?=\s)/gs,
  '',
)

/** By which the policy lets this style through, and no other that is inline. */
export const FIRST_LOOK_HASH = `sha256-${createHash('sha256').update(FIRST_LOOK).digest('base64')}`

/** What the page fetches first. */
const FIRST_FILES = / *<(?:script type="module"[^>]*><\/script|link rel="stylesheet"[^>]*)>\n?/g

/**
 * Puts the first look into the page, and what the page fetches first at its end: nothing that does not
 * come keeps the words before it from being seen, and `public/first-failure.js` hears of what fails.
 */
export const firstLook = (): Plugin => ({
  name: 'first-look',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const files = html.match(FIRST_FILES) ?? []
      return {
        html: html.replace(FIRST_FILES, '').replace(/ *<\/body>/, `${files.join('')}  </body>`),
        tags: [{ tag: 'style', children: FIRST_LOOK, injectTo: 'head' }],
      }
    },
  },
})
