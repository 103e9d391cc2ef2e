import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Modules of `src/domain/parse` that few texts need, whose code, and the words it knows, are taken in when a function of
 * them is first called. They export nothing but functions.
 */
export const APART = [
  'coded/draft-coded',
  'coded/read-qdpx',
  'documents/docx',
  'documents/mht',
  'documents/odf/odt',
  'documents/pdf/read-pdf',
  'documents/sheet/ods',
  'documents/sheet/xlsx',
  'documents/web-page',
  'english/parse-english',
  'parliaments/draft-proceedings',
  'prose/prose',
  'subtitles/draft-said',
  'subtitles/parse-subtitles',
  'table/table',
]

const PATHS = new Set(APART.map((name) => resolve('src/domain/parse', `${name}.ts`)))

const IMPORT = /^import \{([^}]*)\} from "(\.[^"]+)";?$/gm

/** A chunk that is asked for later, as the bundler writes it, and here: at once. */
const LATER =
  /__atOnce\(Promise\.resolve\(\)\.then\(\(\) => require\("([^"]+)"\)\)(?:\.then\(\(n\) => n\.(\w+)\))?\)/g

/** In a build for Node: modules that few texts need are no part of what is run at the start. */
export function apart(): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'post',
    transform: (code, id) =>
      code.replace(IMPORT, (whole, names: string, from: string) =>
        PATHS.has(resolve(dirname(id), from))
          ? names
              .split(',')
              .flatMap((name) => lateFunction(name.trim().split(' as '), from))
              .join('\n')
          : whole,
      ),
    renderChunk(code) {
      const whole = code.replace(LATER, (_, file: string, name: string | undefined) =>
        name ? `require("${file}").${name}` : `require("${file}")`,
      )
      if (whole.includes('__atOnce(')) this.error('The bundler asks for a part in another way')
      return whole
    },
  }
}

const lateFunction = ([name, as = name]: string[], from: string): string[] =>
  name ? [`const ${as} = (...all) => __atOnce(import("${from}")).${name}(...all);`] : []
