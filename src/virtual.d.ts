/** The page that is one file, without a meeting: `plugins/one-file.ts` builds it. */
declare module 'virtual:one-file' {
  const shell: import('./domain/export/one-file.ts').OneFileShell
  export default shell
}

/** The built explorer in one text: `plugins/shipped.ts` packs it. */
declare module 'virtual:shipped' {
  const archive: {
    /** Path and length in bytes of each file, in the order in which they stand in `content`. */
    readonly files: readonly (readonly [path: string, length: number])[]
    /** All of them one after the other, by Brotli, in base64. */
    readonly content: string
  }
  export default archive
}

/** The maps of characters that are built into `cmaps/`: `sha256-` and base64, by name. `plugins/character-maps.ts` makes it. */
declare module 'virtual:character-maps' {
  const hashes: Readonly<Record<string, string>>
  export default hashes
}

/** What PDF is read by where there is no worker for it; only `pdf.mjs` knows what is in it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** How the dictionary of pinyin-pro looks for its words; it has no types of its own. */
declare module 'pinyin-pro/dist/esm/common/segmentit/index.mjs' {
  export interface Word {
    readonly zh: string
  }
  export class AC {
    build(words: readonly Word[]): void
    match(text: string, ...how: readonly unknown[]): unknown
  }
  export const acTree: AC
}
