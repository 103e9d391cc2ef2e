import { fetchPart } from '../release/part.ts'

/**
 * One of the maps of characters in a folder of this build, by its name (`GBK-EUC-H`).
 * @throws where it cannot be had as it was built.
 */
export async function loadCharacterMap(folder: string, name: string): Promise<Uint8Array> {
  const { default: hashes } = await fetchPart(() => import('virtual:character-maps'))
  const integrity = hashes[name]
  if (integrity === undefined) throw new Error(`There is no map ${name}`)
  // Another release may have another under that name.
  const address = `${folder}${name}.bcmap?${encodeURIComponent(integrity)}`
  const answer = await fetch(address, { integrity })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
