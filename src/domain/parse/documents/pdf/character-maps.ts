import type { CharacterMapOf } from '../document-read.ts'

/**
 * What Adobe's maps give where the fonts of a collection have one shape for several signs, by collection, each before the
 * sign that is meant.
 */
export const MEANT: Readonly<Record<string, readonly (readonly [given: string, sign: string])[]>> =
  {
    GB1: [['⋯', '…']],
    CNS1: [
      ['⋯', '…'],
      ['∼', '～'],
    ],
    Japan1: [['‒', '–']],
    Korea1: [['∼', '～']],
  }

/** The maps of characters that a PDF asks for: what its fonts do not say themselves. */
export class CharacterMaps {
  private readonly mapOf: CharacterMapOf | undefined
  private readonly collections = new Set<string>()
  private isMissing = false

  /** @param mapOf where they come from; without it none can be had. */
  constructor(mapOf?: CharacterMapOf) {
    this.mapOf = mapOf
  }

  /** Whether one could not be had: the words of its font are not in the text then. */
  get areMissing(): boolean {
    return this.isMissing
  }

  /** What `pdfjs-dist` asks for files that it does not have (its `BinaryDataFactory`): nothing but maps is given. */
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
    if (kind !== 'cMapUrl') throw new Error(`There is no ${kind}.`)
    const name = filename.replace(/\.bcmap$/, '')
    try {
      if (!this.mapOf) throw new Error('There are no maps of characters.')
      const map = await this.mapOf(name)
      const [, collection] = /^Adobe-(.+)-UCS2$/.exec(name) ?? []
      if (collection !== undefined) this.collections.add(collection)
      return map
    } catch (error) {
      this.isMissing = true
      throw error
    }
  }

  /** A text of the document with the signs that are meant, in place of others of the same shape. */
  meant(text: string): string {
    let said = text
    for (const collection of this.collections)
      for (const [given, sign] of MEANT[collection] ?? []) said = said.replaceAll(given, sign)
    return said
  }
}
