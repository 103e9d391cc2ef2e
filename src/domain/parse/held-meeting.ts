import { HELD_MEETING } from '../export/held.ts'
import { isWebPage } from '../text/is-web-page.ts'
import { type JsonRead, readOwnJson } from './own-json.ts'

/** What the meeting begins after in a page that was exported with it; browsers save it like that as well. */
const OPENS = `<script type="application/json" id="${HELD_MEETING}">`
const ENDS = '</script>'

/** Whether a text is a web page that was exported here and holds its meeting. */
export const opensAsPage = (head: string, text = head): boolean =>
  isWebPage(head) && text.includes(OPENS)

/** The transcript that such a page holds, as valid as any other file. */
export function readHeldMeeting(text: string): JsonRead {
  const [, ...after] = text.split(OPENS)
  return readOwnJson(after.join(OPENS).split(ENDS, 1)[0] ?? '')
}
