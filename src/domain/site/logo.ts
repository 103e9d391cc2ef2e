/** A site's logo weighs at most so much, in bytes: it comes with every page. */
export const MOST_LOGO = 200 * 1024

const KINDS = [
  { name: 'PNG', ending: 'png', begins: [[0, '\x89PNG\r\n\x1a\n']] },
  { name: 'JPEG', ending: 'jpg', begins: [[0, '\xff\xd8\xff']] },
  {
    name: 'WebP',
    ending: 'webp',
    begins: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
] as const

export type ReadLogo =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: string }

/**
 * Where a logo stands in a site, by what its bytes are, or why it cannot. An SVG is none: it is a document, and opened
 * at its own address it would run what is in it as the site.
 */
export function readLogo(bytes: Uint8Array): ReadLogo {
  if (bytes.length > MOST_LOGO)
    return {
      ok: false,
      problem: `it has ${Math.ceil(bytes.length / 1024)} kB, and may have ${MOST_LOGO / 1024}`,
    }
  const kind = KINDS.find(({ begins }) =>
    begins.every(([at, sign]) => [...sign].every((c, i) => bytes[at + i] === c.charCodeAt(0))),
  )
  if (kind) return { ok: true, path: `site-logo.${kind.ending}` }
  return {
    ok: false,
    problem: `it is no ${KINDS.map(({ name }) => name).join(', ')} (an SVG may hold scripts: save it as PNG)`,
  }
}
