// What every peer draws: speakers at left, themes at right, a link for each speaker, theme and kind.

export const KINDS = ['problem', 'recommendation', 'view']
export const COLOURS = ['#b3412e', '#1f7a74', '#64748b']
export const WIDTH = 1440
/** The window's 900 less the controls. */
export const HEIGHT = 850
const MARGIN = 20
const LEFT = 240
const RIGHT = 1200

/**
 * Fetches the transcript that the address names. Gives nodes (speakers, then themes) with fixed places
 * in px, and links between their numbers; `weight` is how many points a link stands for.
 */
export async function loadMeeting() {
  const file = new URLSearchParams(location.search).get('file')
  const { speakers, themes, points } = await (await fetch(file)).json()
  const nodes = [
    ...speakers.map(({ name }, i) => ({ name: name.en, x: LEFT, y: row(i, speakers.length) })),
    ...themes.map(({ label }, i) => ({ name: label.en, x: RIGHT, y: row(i, themes.length) })),
  ]
  const speakerNumber = new Map(speakers.map(({ id }, i) => [id, i]))
  const themeNumber = new Map(themes.map(({ id }, i) => [id, speakers.length + i]))
  const links = new Map()
  for (const point of points) {
    const source = speakerNumber.get(point.speaker)
    const kind = KINDS.indexOf(point.kind)
    for (const id of point.themes) {
      const target = themeNumber.get(id)
      const key = (source * nodes.length + target) * KINDS.length + kind
      const link = links.get(key)
      if (link) link.weight++
      else links.set(key, { source, target, kind, weight: 1 })
    }
  }
  return { nodes, links: [...links.values()], speakers: speakers.length }
}

const row = (i, count) => MARGIN + ((HEIGHT - 2 * MARGIN) * (i + 0.5)) / count

/** The speaker whose row is nearest to a height in px. */
export function speakerNear(y, { nodes, speakers }) {
  const i = Math.round(((y - MARGIN) * speakers) / (HEIGHT - 2 * MARGIN) - 0.5)
  return nodes[i] ? i : null
}
