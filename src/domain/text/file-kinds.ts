/** What a file that is no plain text looks like. */
export type FileKind = (typeof SIGNATURES)[number]['kind'] | ZipKind | OfficeKind

type ZipKind = (typeof IN_ZIP)[number]['kind']
type OfficeKind = (typeof IN_OFFICE)[number]['kind']

interface Signature {
  readonly kind: string
  /** How the file begins, a letter for each byte; a dot is any byte. */
  readonly begins: string
}

const SIGNATURES = [
  { kind: 'pdf', begins: '%PDF-' },
  { kind: 'rtf', begins: '{\\rtf' },
  { kind: 'zip', begins: 'PK\x03\x04' },
  { kind: 'office', begins: '\xd0\xcf\x11\xe0' },
  { kind: 'image', begins: '\x89PNG' },
  { kind: 'image', begins: '\xff\xd8\xff' },
  { kind: 'image', begins: 'GIF87a' },
  { kind: 'image', begins: 'GIF89a' },
  { kind: 'image', begins: 'RIFF....WEBP' },
  { kind: 'image', begins: 'II*\0' },
  { kind: 'image', begins: 'MM\0*' },
  { kind: 'image', begins: '\0\0\0.ftyphei' },
  { kind: 'image', begins: '\0\0\0.ftypmif1' },
  { kind: 'image', begins: '\0\0\0.ftypavif' },
  { kind: 'audio', begins: 'ID3\x02' },
  { kind: 'audio', begins: 'ID3\x03' },
  { kind: 'audio', begins: 'ID3\x04' },
  { kind: 'audio', begins: '\xff\xfb' },
  { kind: 'audio', begins: '\xff\xf3' },
  { kind: 'audio', begins: '\xff\xf1' },
  { kind: 'audio', begins: 'RIFF....WAVE' },
  { kind: 'audio', begins: 'OggS\0' },
  { kind: 'audio', begins: 'fLaC\0' },
  { kind: 'audio', begins: '#!AMR\n' },
  { kind: 'audio', begins: '\0\0\0.ftypM4A' },
  { kind: 'video', begins: '\0\0\0.ftyp' },
  { kind: 'video', begins: '\x1a\x45\xdf\xa3' },
  { kind: 'video', begins: 'RIFF....AVI ' },
  { kind: 'video', begins: '\x30\x26\xb2\x75' },
  { kind: 'praat', begins: 'ooBinaryFile' },
  { kind: 'gzip', begins: '\x1f\x8b' },
  { kind: 'archive', begins: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', begins: 'Rar!\x1a\x07' },
  { kind: 'archive', begins: '\xfd7zXZ\0' },
  { kind: 'archive', begins: 'BZh91AY' },
] as const satisfies readonly Signature[]

/** What a zip archive is: by a piece of the names of its files, which stand in it as they are. */
const IN_ZIP = [
  // Before the texts of others that lie in it.
  { kind: 'qdpx', holds: 'project.qde' },
  { kind: 'docx', holds: 'word/document' },
  { kind: 'xlsx', holds: 'xl/workbook.xml' },
  // Its sheets are no XML.
  { kind: 'spreadsheet', holds: 'xl/workbook.bin' },
  { kind: 'presentation', holds: 'ppt/presentation' },
  { kind: 'odt', holds: 'application/vnd.oasis.opendocument.text' },
  { kind: 'ods', holds: 'application/vnd.oasis.opendocument.spreadsheet' },
  { kind: 'presentation', holds: 'application/vnd.oasis.opendocument.presentation' },
  { kind: 'epub', holds: 'application/epub+zip' },
] as const

/** What an old Office document is: by the names of its streams, in UTF-16. */
const IN_OFFICE = [
  // A newer document with a password lies in an old one as a whole.
  { kind: 'protected', holds: 'EncryptedPackage' },
  { kind: 'doc', holds: 'WordDocument' },
  { kind: 'spreadsheet', holds: 'Workbook' },
  { kind: 'presentation', holds: 'PowerPoint Document' },
] as const

/** Where an archive's names are: at its beginning, and again at its end. */
const NAMES = 64 * 1024

/** What bytes are that begin like no text, .docx among them; null where nothing of the kind is known. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  const kind = SIGNATURES.find(({ begins }) => beginsWith(bytes, begins))?.kind
  if (kind === 'zip') {
    const names = asLatin1(bytes.subarray(0, NAMES)) + asLatin1(bytes.subarray(-NAMES))
    return IN_ZIP.find(({ holds }) => names.includes(holds))?.kind ?? kind
  }
  if (kind === 'office') {
    const all = asLatin1(bytes)
    return IN_OFFICE.find(({ holds }) => all.includes(holds.replace(/./g, '$&\0')))?.kind ?? kind
  }
  return kind ?? null
}

const beginsWith = (bytes: Uint8Array, begins: string) =>
  bytes.length >= begins.length &&
  [...begins].every((sign, i) => sign === '.' || bytes[i] === sign.charCodeAt(0))

const asLatin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
