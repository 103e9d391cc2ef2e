/** A zip archive without compression (APPNOTE.TXT 4.3): enough for a document of our own. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes: number[] = []
  const directory: number[] = []
  const u16 = (n: number) => [n & 255, (n >> 8) & 255]
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)]
  for (const [name, text] of Object.entries(files)) {
    const data = [...new TextEncoder().encode(text)]
    const path = [...new TextEncoder().encode(name)]
    const common = [
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(crc32(data)),
      ...u32(data.length),
      ...u32(data.length),
      ...u16(path.length),
      ...u16(0),
    ]
    directory.push(
      ...u32(0x02014b50),
      ...u16(20),
      ...common,
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(bytes.length),
      ...path,
    )
    bytes.push(...u32(0x04034b50), ...common, ...path, ...data)
  }
  const count = u16(Object.keys(files).length)
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(directory.length),
    ...u32(bytes.length),
    ...u16(0),
  ]
  return new Uint8Array([...bytes, ...directory, ...end])
}

function crc32(data: readonly number[]): number {
  let crc = -1
  for (const byte of data) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

/** A document of two paragraphs: a title, and what a speaker says. */
export const document = zip({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('水渠座谈会')}${paragraph('区长田小满说，要清淤。')}</w:body></w:document>`,
})
