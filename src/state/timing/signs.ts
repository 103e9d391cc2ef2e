/** Any sign that somebody uses the page. */
export const SIGNS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
] as const
