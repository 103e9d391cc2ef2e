import type { XmlReader } from '../xml/read-xml.ts'
import { colourOf } from './colours.ts'

/** What the head of TTML tells of the words in its body. */
export interface HeadOfTtml {
  readonly title: string | undefined
  /** The names of those who speak, by their ids. */
  readonly agents: ReadonlyMap<string, string>
  /** The colours of styles, by their ids. */
  readonly colours: ReadonlyMap<string, string>
}

/** Reads the head that was just opened, up to its end. */
export function readTtmlHead(xml: XmlReader): HeadOfTtml {
  const agents = new Map<string, string>()
  const colours = new Map<string, string>()
  const based: { readonly id: string; readonly on: readonly string[] }[] = []
  let title: string | undefined
  let agent: string | undefined
  for (let step = xml.next(); !(step === 'close' && xml.name === 'head'); step = xml.next()) {
    if (step === 'close' && xml.name === 'agent') agent = undefined
    if (step !== 'open') continue
    const { name } = xml
    if (name === 'agent') agent = xml.attribute('id')
    else if (name === 'style') {
      const id = xml.attribute('id')
      const colour = colourOf(xml.attribute('color'))
      const on = xml.attribute('style')?.trim().split(/\s+/) ?? []
      if (id !== undefined && colour !== undefined) colours.set(id, colour)
      else if (id !== undefined) based.push({ id, on })
    } else if (name === 'title') title ??= wordsIn(xml.content()) || undefined
    else if (name === 'name' && agent !== undefined) {
      const isFull = xml.attribute('type') === 'full'
      const words = wordsIn(xml.content())
      if (words !== '' && (isFull || !agents.has(agent))) agents.set(agent, words)
    }
  }
  for (const { id, on } of based) {
    const colour = on.map((other) => colours.get(other)).findLast((one) => one !== undefined)
    if (colour !== undefined) colours.set(id, colour)
  }
  return { title, agents, colours }
}

const wordsIn = (content: string) => content.replace(/\s+/g, ' ').trim()
