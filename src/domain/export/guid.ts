/** A GUID that is always the same for a name: four hashes (FNV-1a) in the form of a version 8 UUID. */
export function guidOf(name: string): string {
  const parts = Array.from({ length: 4 }, (_, i) => hashOf(`${i} ${name}`))
  const hex = parts.map((part) => part.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
