import type { Locator, Page } from '@playwright/test'

/*
 * What can be seen: lines of text and their surroundings, measured in the browser (CSS pixels).
 */

/** Texts that run out of their box or of the window, or under each other, each with the reason. */
export const unreadableText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What is not laid out until it comes into view is laid out here.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const later = getComputedStyle(element).contentVisibility === 'auto'
      if (later) element.style.contentVisibility = 'visible'
    }
    const faults: string[] = []
    const lines: { text: string; node: Text; rect: DOMRect }[] = []
    const hiddenForTheEye = (element: Element | null): boolean =>
      element !== null &&
      ((element.clientWidth === 1 && element.clientHeight === 1) ||
        getComputedStyle(element).opacity === '0' ||
        hiddenForTheEye(element.parentElement))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const text = node.data.trim()
      const element = node.parentElement!
      const form = element.closest('select, noscript, script')
      if (
        !text ||
        form ||
        !element.checkVisibility({ visibilityProperty: true }) ||
        hiddenForTheEye(element)
      )
        continue
      let box: Element = element
      while (box.clientWidth === 0 && box.parentElement) box = box.parentElement
      if (box.scrollWidth > box.clientWidth) faults.push(`wider than its box: ${text}`)
      // What ends in an ellipsis and is told in full when it is pointed at is cut with a hint.
      const clamp = element.closest('[class*="line-clamp"]')
      const isHinted = clamp?.closest('[title]')?.getAttribute('title') === clamp?.textContent
      const bottom = clamp && isHinted ? clamp.getBoundingClientRect().bottom : Infinity
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.top >= bottom) continue
        if (rect.left < 0 || rect.right > window.innerWidth) faults.push(`off the window: ${text}`)
        lines.push({ text, node, rect })
      }
      for (let outer = box; outer.parentElement; outer = outer.parentElement) {
        const { overflowY } = getComputedStyle(outer)
        if (!['hidden', 'clip'].includes(overflowY)) continue
        if (outer === clamp && isHinted) continue
        if (outer.scrollHeight > outer.clientHeight) faults.push(`cut off below: ${text}`)
      }
    }
    // What a scrolling box does not show now is under nothing.
    const scrollers = [...document.querySelectorAll('body *')].filter(
      (one) => getComputedStyle(one).overflowY === 'auto',
    )
    const shown = lines.filter(({ node, rect }) => {
      const frame = scrollers.find((one) => one.contains(node))?.getBoundingClientRect()
      return !frame || (rect.top >= frame.top && rect.bottom <= frame.bottom)
    })
    // A line of text is less high than the box that the browser gives for it.
    const ink = ({ top, height }: DOMRect) => [top + height / 4, top + (height * 3) / 4] as const
    for (const [i, a] of shown.entries()) {
      for (const b of shown.slice(i + 1)) {
        if (a.node === b.node) continue
        const [aTop, aBottom] = ink(a.rect)
        const [bTop, bBottom] = ink(b.rect)
        const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left)
        const down = Math.min(aBottom, bBottom) - Math.max(aTop, bTop)
        if (across > 1 && down > 1) faults.push(`overlap: ${a.text} / ${b.text}`)
      }
    }
    return faults
  })

/** How far the page reaches beyond the window's right edge; 0 where it needs no sideways scrolling. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** The contrast (WCAG 2) of every visible text, opacity and what lies behind it counted in. */
export const textContrasts = (scope: Locator): Promise<{ text: string; ratio: number }[]> =>
  scope.evaluate((root) => {
    const canvas = new OffscreenCanvas(1, 1)
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    const rgba = (color: string): number[] => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const over = (top: number[], below: number[], opacity: number) => {
      const alpha = (top[3]! / 255) * opacity
      return [...[0, 1, 2].map((i) => top[i]! * alpha + below[i]! * (1 - alpha)), 255]
    }
    const luminance = (color: number[]) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
        const share = color[i]! / 255
        return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
      }, 0)
    const ratios: { text: string; ratio: number }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = (walker.currentNode as Text).data.trim()
      const element = walker.currentNode.parentElement!
      if (!text || !element.checkVisibility({ visibilityProperty: true })) continue
      const chain: Element[] = []
      for (let at: Element | null = element; at; at = at.parentElement) chain.unshift(at)
      let behind = [255, 255, 255, 255]
      let opacity = 1
      for (const at of chain) {
        const style = getComputedStyle(at)
        opacity *= Number(style.opacity)
        behind = over(rgba(style.backgroundColor), behind, opacity)
      }
      const ink = over(rgba(getComputedStyle(element).color), behind, opacity)
      const [low, high] = [luminance(ink), luminance(behind)].sort((a, b) => a - b)
      ratios.push({ text, ratio: (high! + 0.05) / (low! + 0.05) })
    }
    return ratios
  })
