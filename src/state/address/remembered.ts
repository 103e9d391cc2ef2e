import { DISPLAYS, type Display, preferredDisplay } from '../../i18n/language.ts'

const KEY = 'reyi.lang'

/**
 * The display for a reader who has not chosen one in the address: what was chosen last on this
 * device, else what the browser prefers. Storage may be forbidden; then the browser decides.
 */
export function defaultDisplay(): Display {
  return rememberedDisplay() ?? preferredDisplay(navigator.languages)
}

function rememberedDisplay(): Display | undefined {
  try {
    const kept = localStorage.getItem(KEY)
    return DISPLAYS.find(({ tag }) => tag === kept)?.tag
  } catch {
    return undefined
  }
}

/** Keeps a chosen display for the next visit, where the browser allows it. */
export function rememberDisplay(display: Display): void {
  try {
    localStorage.setItem(KEY, display)
  } catch {
    // The choice is in the address all the same.
  }
}
