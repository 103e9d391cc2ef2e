import { listStyle } from '../export/list.ts'
import type { PageLook } from '../export/page-look.ts'
import { ROOM_FROM, type Site, type SiteMeeting } from './site.ts'

/** How the pages of a meeting, its speakers and its themes look. */
export function meetingStyle(site: Site, of: SiteMeeting, look: PageLook): string {
  const points = Int32Array.from(of.meeting.kindOf.keys())
  return `${listStyle(look, of.meeting, points)}\n${FRAME}${roomFor(site, of)}`
}

/** Title, picture and what stands beside it are where the explorer has them. */
const FRAME = `body{max-width:90rem;padding:1rem;line-height:1.5}
h1{font-size:1.25rem;line-height:1.375;text-wrap:balance}
header .muted{font-size:.875rem;line-height:1.25rem}
main{display:grid;gap:1.5rem}
main>*{min-width:0}
figure{order:-1;margin:0}
.told{font-size:.9rem}.findings{margin-top:.5rem}
fieldset{margin:0}
.points:has(>:only-child){grid-template-columns:1fr}.speaker:only-child{columns:22rem;column-gap:2.5rem}.point,.part>*{break-inside:avoid}.part>h2{break-after:avoid}
footer{margin-top:2rem;font-size:.85rem}
@media(min-width:40rem){body{padding:1rem 2rem}h1{font-size:1.5rem}}
@media(min-width:64rem){body{padding-block:1.5rem}main:has(figure){grid-template-columns:minmax(0,1fr) clamp(20rem,28.5%,24.5rem)}main:has(figure)>:not(figure,.told){grid-column:1/-1}}
main{margin-top:1rem}
`

/** Room for the controls that come with the script, on the page that has them. */
function roomFor({ meetings }: Site, { room }: SiteMeeting): string {
  const rooms = meetings.length > 1 ? room.many : room.one
  const rules = ROOM_FROM.map(
    (from, i) => `@media(min-width:${from}rem){#before main{margin-top:${rooms[i]}px}}`,
  )
  // The explorer has the kinds above its picture, which has them in it here.
  return `@media screen and (scripting:enabled){${rules.join('')}figure{margin-top:-1.75rem}}\n`
}
