import { MOST_BYTES } from '../../text/limits.ts'
import { type OtherParts, paragraph, word } from './docx.fixture.ts'
import { readDocx } from './docx.ts'

/** What is read of a document with this body. */
export const read = async (body: string, others?: OtherParts) => {
  const found = await readDocx(word(body, others), MOST_BYTES)
  if (!found.ok) throw new Error(JSON.stringify(found.failure))
  return found.document
}

export const textOf = async (body: string, others?: OtherParts) => (await read(body, others)).text

/** The words that stand apart: nobody’s. */
export const apartOf = async (body: string, others?: OtherParts) => {
  const { text, apart } = await read(body, others)
  return apart.map(({ start, end }) => text.slice(start, end))
}

/** A run with a box of words, as Word writes it: twice. */
export const box = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
