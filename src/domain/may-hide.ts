/** In JSON, an escape or a character that `reveal.ts` may have to make visible. */
const HIDING =
  /\\[ubf]|[\x7f-\x9f\u180e\u200b-\u200d\u2028-\u202e\u2060-\u206f\u3164\udb40\ufeff\uffa0\ufff9-\uffff]/

/** Whether a JSON text could hold hidden characters; most do not, and that is quickly seen. */
export const mayHide = (json: string): boolean => HIDING.test(json)
