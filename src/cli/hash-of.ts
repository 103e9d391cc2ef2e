import { hash } from 'node:crypto'

/** 24 hexadecimal digits tell billions of files apart. */
export const hashOf = (bytes: Uint8Array | string): string =>
  hash('sha256', bytes, 'hex').slice(0, 24)
