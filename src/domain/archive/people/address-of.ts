/** An address as it is compared: without its scheme, `www.` and a last slash; its host is in small letters. */
export function addressOf(url: string): { readonly host: string; readonly address: string } {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)(.*)$/i.exec(url) ?? []
  const small = host.toLowerCase()
  return { host: small, address: small + path.replace(/\/+$/, '') }
}
