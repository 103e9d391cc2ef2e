import { UNSEEN } from '../text/hidden-characters.ts'

/** In JSON, an escape or a character that `reveal.ts` may have to make visible. */
const HIDING = new RegExp(`\\\\[ubf]|"\\p{M}|\\p{M}{5}|(?![\\t\\n\\r])[${UNSEEN}]`, 'u')

/** Whether a JSON text could hold hidden characters; most do not, and that is quickly seen. */
export const mayHide = (json: string): boolean => HIDING.test(json)
