/*
 * Bytes in JSON, in base 64.
 */

export const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Throws where it is none of these texts. */
export const fromText = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
