import { UNSEEN } from '../text/hidden-characters.ts'

/** In JSON, an escape or a character that `reveal.ts` may have to make visible. */
const HIDING = new RegExp(`\\\\[ubf]|"\\p{M}|\\p{M}{5}|(?![\\t\\n\\r])[${UNSEEN}]`, 'u')

/** Neither one of these nor a character of everyday writing; to ask for properties takes forty times as long. */
const UNUSUAL =
  /[^\t\n\r -[\]-~\xa0-\xac\xae-\u02ff\u2010-\u2027\u3000-\u3029\u3400-\u9fff\uff01-\uff5e\\]|\\[ubf]/

/** Whether a JSON text could hold hidden characters; most do not, and that is quickly seen. */
export const mayHide = (json: string): boolean => UNUSUAL.test(json) && HIDING.test(json)
