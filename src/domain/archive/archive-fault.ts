/** Why an archive cannot be read, and which of its files it is. */
export class ArchiveFault extends Error {
  readonly code: 'missing' | 'unreachable' | 'changed' | 'not-archive' | 'damaged'
  readonly path: string

  constructor(code: ArchiveFault['code'], path: string) {
    super(`${code}: ${path}`)
    this.code = code
    this.path = path
  }
}
