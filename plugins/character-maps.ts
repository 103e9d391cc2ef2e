import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const CHARACTER_MAPS = 'virtual:character-maps'

/** Adobe's maps of characters, packed, with their licence. */
export const MAPS_FOLDER = 'node_modules/pdfjs-dist/cmaps'

const MAP = /\.bcmap$/

const read = (file: string) => readFileSync(join(MAPS_FOLDER, file))

/** `import('virtual:character-maps')` gives, by `default`, the hash of each map by its name. */
export const characterMapHashes = (): Plugin => ({
  name: 'character-map-hashes',
  resolveId: (id) => (id === CHARACTER_MAPS ? `\0${CHARACTER_MAPS}` : undefined),
  load(id) {
    if (id !== `\0${CHARACTER_MAPS}`) return undefined
    const hashes = readdirSync(MAPS_FOLDER)
      .filter((file) => MAP.test(file))
      .map((file) => [
        file.replace(MAP, ''),
        `sha256-${createHash('sha256').update(read(file)).digest('base64')}`,
      ])
    return `export default ${JSON.stringify(Object.fromEntries(hashes))}`
  },
})

/** Serves the maps as `cmaps/`, in development and in the build: PDFs ask for few of them, and most for none. */
export const characterMaps = (): Plugin => ({
  name: 'character-maps',
  generateBundle() {
    for (const file of readdirSync(MAPS_FOLDER))
      this.emitFile({ type: 'asset', fileName: `cmaps/${file}`, source: read(file) })
  },
  configureServer({ middlewares }) {
    const files = new Set(readdirSync(MAPS_FOLDER))
    middlewares.use('/cmaps/', ({ url = '' }, response, next) => {
      const file = url.slice(1).replace(/\?.*$/, '')
      if (files.has(file)) response.end(read(file))
      else next()
    })
  },
})
