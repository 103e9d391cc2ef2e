import type { Plugin } from 'vite'

/** What marks the third language of a test build: `npx vite build --mode pseudo`. */
export const PSEUDO_TAG = 'en-XA'

/**
 * Gives the page a third language for tests, which is English with accents and 40 % longer: a word that it leaves
 * without accents is written somewhere else than among the messages, a word that is cut off has too little room.
 */
export function pseudoLanguage(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/i18n/')) return null
      if (id.endsWith('/language.ts'))
        return code.replace(
          '] as const',
          `  { tag: '${PSEUDO_TAG}', name: 'Pseudo', short: 'XA' },\n] as const`,
        )
      if (!code.includes('const files =')) return null
      const folders = code.replace('const files =', 'const folders =')
      return `import { withPseudo } from '/plugins/accented.ts'\n${folders}\nconst files = withPseudo(folders)`
    },
  }
}
