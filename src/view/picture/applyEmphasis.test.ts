// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Lifting, Some } from '../../layout/emphasis.ts'
import { applyEmphasis } from './applyEmphasis.ts'

/** Two speakers, two themes, a strand from each speaker to each theme; the second speaker's second point is filtered out. */
const links = [0, 1].flatMap((speaker) =>
  [0, 1].map((theme) => ({ point: 2 * speaker + theme, speaker, theme, kind: 0 })),
)
const remains = Uint8Array.of(1, 1, 1, 0)

function picture() {
  const root = document.createElement('section')
  const add = (data: Record<string, number>) =>
    Object.assign(root.appendChild(document.createElement('i')).dataset, data)
  for (const speaker of [0, 1]) add({ speaker })
  for (const theme of [0, 1]) add({ theme })
  for (const { point, speaker, theme } of links) add({ point, speaker, theme })
  return root
}

const some = (asked: Partial<Some>): Some => ({
  ...{ is: 'some', theme: null, kinds: null, speakers: null, points: null },
  ...asked,
})

const marked = (root: Element, mark: string) =>
  [...root.querySelectorAll<HTMLElement>(`[data-point][data-${mark}]`)].map(({ dataset }) =>
    Number(dataset.point),
  )

test('what is told is marked while nothing is lifted, and nothing fades for it', () => {
  const root = picture()
  const see = (target: Lifting | null, told: Lifting | null) => {
    applyEmphasis(root, target, told, links, remains)
    return ['lifted', 'faded', 'told', 'out'].map((mark) => marked(root, mark))
  }
  expect(see(null, null)).toEqual([[], [], [], [3]])
  expect(see(null, some({ theme: 1 }))).toEqual([[], [], [1], [3]])
  expect(see({ is: 'speaker', speaker: 0 }, some({ theme: 1 }))).toEqual([[0, 1], [2], [], [3]])
  expect(see(null, some({ speakers: [1] }))).toEqual([[], [], [2], [3]])
  expect(see(null, null)).toEqual([[], [], [], [3]])
})
