import { expect, type Page } from '@playwright/test'
import type { Point } from '../src/domain/format/transcript.ts'
import { ningbo, themeNumber } from './meeting.ts'

/*
 * The drawn part of the picture, which has no roles: strands and beads by data attributes and
 * geometry.
 */

/** A strand as `point id → theme number`, for comparing sets. */
type StrandName = string

/** The strands that points should have: one per theme, or only those to the themes given. */
const strandsOf = (points: readonly Point[], to?: readonly string[]): StrandName[] =>
  points
    .flatMap(({ id, themes }) =>
      themes
        .filter((theme) => to === undefined || to.includes(theme))
        .map((theme) => `${id} → ${themeNumber(theme)}`),
    )
    .sort()

/** Expects exactly the strands of these points (to these themes) to be lifted, all others faded. */
export async function expectLifted(page: Page, points: readonly Point[], to?: readonly string[]) {
  const lifted = strandsOf(points, to)
  const others = strandsOf(ningbo.points).filter((strand) => !lifted.includes(strand))
  await expect(async () => {
    expect(await drawn(page, '[data-lifted]:not([data-faded])')).toEqual(lifted)
    expect(await drawn(page, '[data-faded]:not([data-lifted])')).toEqual(others)
  }).toPass({ timeout: 5000 })
}

/** Expects exactly the strands of these points to be there. */
export const expectDrawn = (page: Page, points: readonly Point[]) =>
  expect.poll(() => drawn(page)).toEqual(strandsOf(points))

async function drawn(page: Page, which = ''): Promise<StrandName[]> {
  const found = await page
    .locator(`.strand${which}`)
    .evaluateAll((paths) =>
      paths.map((path) => (path as SVGElement).dataset).map(({ point, theme }) => [point, theme]),
    )
  return found.map(([point, theme]) => `${ningbo.points[Number(point)]!.id} → ${theme}`).sort()
}

export const bead = (page: Page, point: number) => page.locator(`.beads [data-point="${point}"]`)

/** Where on the window a strand can be pointed at with no strand of another point near. */
export async function clearPlace(page: Page): Promise<{ point: number; x: number; y: number }> {
  return page.locator('.strand').evaluateAll((elements) => {
    const samples = (elements as SVGPathElement[]).flatMap((path) => {
      const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()!]
      const places = Array.from({ length: 21 }, (_, i) => {
        const { x, y } = path.getPointAtLength(length * (0.1 + 0.04 * i)).matrixTransform(matrix)
        return { point: Number(path.dataset.point), x, y }
      })
      return places.filter(({ y }) => y > 0 && y < window.innerHeight)
    })
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.hypot(a.x - b.x, a.y - b.y)
    const room = samples.map((one) =>
      Math.min(...samples.map((s) => (s.point === one.point ? Infinity : distance(s, one)))),
    )
    return samples[room.indexOf(Math.max(...room))]!
  })
}
