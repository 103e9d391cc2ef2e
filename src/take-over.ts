import { LIST_STYLE, PAGE_STYLE } from './domain/export/held.ts'

/*
 * In place of `ask-early.ts` in a page that is one file: until now it was a list to read, which needs no
 * script; from here on it is the explorer.
 */
document.getElementById(LIST_STYLE)?.remove()
document.getElementById(PAGE_STYLE)?.removeAttribute('media')
