import { createHash } from 'node:crypto'

/** 24 hexadecimal digits tell billions of files apart. */
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 24)
