/*
 * Run in the page. What they find is told by its words.
 */

/** The texts that have too little room: cut off by what is around them, or beyond the edge of the page. */
export function clippedTexts(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const words = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
      .trim()
    const box = element.getBoundingClientRect()
    // What is for screen readers alone is a pixel large.
    if (!words || !element.checkVisibility() || box.width <= 1 || box.height <= 1) continue
    let scrolls = false
    for (let around: HTMLElement | null = element; around; around = around.parentElement) {
      const { overflowX, position, clipPath } = getComputedStyle(around)
      if (clipPath !== 'none' && position === 'absolute') scrolls = true
      if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true
      const hides = overflowX === 'hidden' || overflowX === 'clip'
      if (
        hides &&
        around.scrollWidth > around.clientWidth + 1 &&
        around.clientWidth > 1 &&
        !scrolls
      ) {
        found.push(`${words} (${around.scrollWidth} > ${around.clientWidth} px)`)
        break
      }
    }
    if (!scrolls && box.right > innerWidth + 1) found.push(`${words} (beyond the edge)`)
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is too wide')
  return found
}

/** Words without accents among what the page itself says; texts of the meeting are marked as what they are in. */
export function plainEnglish(): string[] {
  /** Names of formats, programs and keys are the same in every language. */
  const names =
    /^(?:Reyi|UTF|CSV|JSON|GEXF|GraphML|SVG|PNG|HTML|Markdown|docx|odt|fodt|xlsx|ods|fods|txt|vtt|srt|csv|json|x?html?|mht|mhtml|eml|Ctrl|Enter|Esc)$/i
  const found: string[] = []
  const look = (text: string | null | undefined, element: Element) => {
    if (element.closest('[lang]')?.getAttribute('lang') !== 'en-XA') return
    for (const word of text?.match(/(?<![\p{L}\p{N}./-])[A-Za-z]{4,}(?![\p{L}\p{N}./-])/gu) ?? [])
      if (!names.test(word)) found.push(`${word}: ${text?.trim().slice(0, 80)}`)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent && !parent.closest('script, style, noscript')) look(node.nodeValue, parent)
  }
  // Attributes have names of the meeting beside words of the page, and no languages of their own.
  const accented = /[^\p{ASCII}\p{P}\p{Script=Han}]/u
  const others = [...document.querySelectorAll('[lang]:not([lang="en-XA"])')]
  const texts = new Set(others.map((element) => element.textContent?.trim()))
  // A language is called what it calls itself.
  for (const own of ['Pseudo', '双语 Both languages']) texts.add(own)
  for (const named of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll(`body [${named}]`)) {
      const text = element.getAttribute(named)!
      if (!accented.test(text) && !texts.has(text.trim())) look(text, element)
    }
  return found
}
