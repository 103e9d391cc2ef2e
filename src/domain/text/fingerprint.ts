/** SHA-256 of a text in UTF-8, as 64 lowercase hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(text))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of bytes, or of a text in UTF-8, as policies and integrity name it, `sha256-` and base64. */
export async function policyHash(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await sha256(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  )
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}

/** Browsers have their own only where the page came over https, or from this device. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = crypto
  // Typed as if it were always there.
  if (subtle as SubtleCrypto | undefined)
    return new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hashes = await import('@noble/hashes/sha2.js')
  return hashes.sha256(bytes)
}
