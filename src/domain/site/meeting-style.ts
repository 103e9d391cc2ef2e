import { filterStyle, listStyle, pointsStyle } from '../export/list.ts'
import type { PageLook } from '../export/page-look.ts'
import { KINDS } from '../format/transcript.ts'
import { ROOM_FROM, type Rooms, type SiteMeeting } from './site.ts'

/** The files beside a meeting's page: all of its style, what the page has not in itself, what makes up for the script. */
export const WHOLE_STYLE = 'list.css'
export const BELOW_STYLE = 'below.css'
export const WITHOUT_SCRIPT = 'without-script.css'

/** How the pages of a meeting, its speakers and its themes look: all of it, whether or not the page has some of it in it. */
export function meetingStyle(of: SiteMeeting, look: PageLook, rooms: Rooms): string {
  return `${listStyle(look, of.meeting)}\n${firstStyle(look, rooms)}${afterPicture(look)}`
}

/** What the page of a meeting looks like besides {@link firstStyle}, of which it says nothing again. */
export const belowStyle = (of: SiteMeeting, look: PageLook): string =>
  `${pointsStyle(look, of.meeting)}\n${afterPicture(look)}`

const afterPicture = (look: PageLook) => `${BELOW}[hidden]{display:none!important}
${litStyle(look, '.lit', '.lit')}${readStyle(look, '.chosen', '.lit', '.reading')}`

/**
 * What makes up for the script where it does not run, and on pages that have none: for a theme or a speaker that is
 * chosen the whole page has to be looked through, again with every part of it that comes.
 */
export function styleWithoutScript(of: SiteMeeting, look: PageLook): string {
  const points = Int32Array.from(of.meeting.kindOf.keys())
  const lit = of.drawn.map((speaker) =>
    litStyle(look, `:root:has(.speaker.s${speaker}:target)`, `.s${speaker}`),
  )
  return `${filterStyle(of.meeting, points)}${readStyle(look, '.points:has(>:target)', ':target', ':has(>.points>:target)')}${lit.join('')}`
}

/**
 * What the page of a meeting looks like down to its picture, the same for all: it stands in the page itself, so that
 * nothing is waited for. Title, picture and what stands beside it are where the explorer has them.
 */
export function firstStyle(look: PageLook, rooms: Rooms): string {
  const kinds = KINDS.map(
    (kind) => `.strand.${kind}{stroke:${look[kind]}}.mark.${kind}{fill:${look[kind]}}`,
  )
  return `*{box-sizing:border-box}
body{max-width:90rem;margin:0 auto;padding:1rem;background:${look.paper};color:${look.ink};font:1rem/1.5 ${look.sans};overflow-wrap:anywhere;line-break:strict}
body [lang]{unicode-bidi:plaintext}
h1,p,figure{margin:0}
h1{font:bold 1.25rem/1.375 ${look.serif};text-wrap:balance}
a{color:inherit}small,.muted{color:${look.muted}}.muted{font-size:.85rem}
header .muted{font-size:.875rem;line-height:1.25rem}
main{display:grid;gap:1.5rem;margin-top:1rem}
main>*{min-width:0}
.told{font-size:.9rem}.findings{margin-top:.5rem}
.picture{order:-1;position:relative;display:grid;grid-template:auto 1fr auto/minmax(0,7rem) minmax(4rem,1fr) minmax(0,9rem)}
.kinds,figcaption{grid-column:1/-1}.kinds{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin-bottom:.75rem;font-size:.875rem;white-space:nowrap}
.picture :is(ol,div){grid-row:2;display:flex;flex-direction:column;justify-content:space-between}
.picture ol{grid-column:1;margin:0 0 0 -.375rem;padding:0;list-style:none}
.picture div{grid-column:3;gap:.25rem}
.picture ul{display:contents;font-size:.875rem}
.strands{grid-area:2/2/3/3;position:absolute;inset:0;width:100%;height:100%;overflow:visible;fill:none;stroke-width:1.5;stroke-opacity:.5}
.strand{vector-effect:non-scaling-stroke}
${kinds.join('\n')}
.mark{stroke:none}.mark.view{fill:none;stroke:${look.view};stroke-width:1.8}
.row{position:relative;display:flex;border-radius:.5rem;padding:0;background:none;list-style:none}
.row:hover{background:${look.wash}}
.row p{min-width:0}
.row a{text-decoration:none}
.row a::after{content:"";position:absolute;inset:0;border-radius:.5rem}
.row a:focus-visible{outline:none}.row a:focus-visible::after{outline:2px solid ${look.ink}}
.count{flex-shrink:0;font-size:.75rem;font-variant-numeric:tabular-nums}
ol .row{flex-wrap:wrap;align-items:center;align-content:center;justify-content:space-between;column-gap:.5rem;padding:.25rem .375rem;line-height:1.375}
ol .row a{font-weight:bold;font-size:.875rem}
.role{flex-basis:100%;font-size:.75rem;color:${look.muted}}
.role,.beads,.picture div .count,ol small:not(.count){display:none}
.beads{flex-shrink:0}
.heading{padding-inline-start:.75rem;font-size:.75rem;line-height:1rem;font-weight:600;letter-spacing:.025em;color:${look.muted}}
ul .row{gap:.5rem;align-items:center;border-radius:0 .5rem .5rem 0;line-height:1.25;color:${look.ink}}
ul .row::before{content:"";align-self:stretch;flex-shrink:0;width:4px;margin-block:.25rem;border-radius:4px;background:${look.ink}}
ul .guess::before{width:0;border-inline-start:3px dashed ${look.muted};background:none;border-radius:0}
.guess p{text-decoration:underline dashed ${look.muted}}
ul .row p{flex-grow:1;margin-inline-start:1.375rem;padding-block:.125rem}
ul .row svg{margin-inline-start:-.5rem}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(min-width:40rem){body{padding:1rem 2rem}h1{font-size:1.5rem}.picture{grid-template-columns:minmax(0,20fr) minmax(0,23fr) minmax(0,17fr)}.picture ol{margin-inline-start:-.75rem}ol .row{padding-inline:.75rem}ol .row a{font-size:1rem;line-height:1.5}.role,.beads{display:block}ol small:not(.count){display:inline}.beads+.count{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.picture div .count{display:block;padding:.125rem .5rem .125rem 0;font-size:.875rem;line-height:1.25rem}}
@media(min-width:64rem){body{padding-block:1.5rem}main.drawn{grid-template-columns:minmax(0,1fr) clamp(20rem,28.5%,24.5rem)}main.drawn>:not(figure,.told){grid-column:1/-1}main>figure{grid-area:1/1}main>figure~*{grid-row-start:auto}main>.told{grid-area:1/2}}
${roomsFor(rooms)}`
}

/** What is told only below the picture; of a speaker that is far down nothing is laid out before it is come to. */
const BELOW = `fieldset{margin:0}
.points.one{grid-template-columns:1fr}.one>.speaker{columns:22rem;column-gap:2.5rem}.point,.part>*{break-inside:avoid}.part>h2{break-after:avoid}
:not(.one)>.speaker{content-visibility:auto;contain-intrinsic-size:auto 24rem}
footer{margin-top:2rem;font-size:.85rem}
`

/** The strands of who is chosen are lit, all others faded, as in the explorer. */
const litStyle = (look: PageLook, picture: string, own: string) =>
  `${picture} .strand{stroke-opacity:.07}${picture} .strand${own}{stroke-opacity:1}${picture} ol .row:not(${own}){color:${look.muted}}${picture} .row${own}{background:${look.wash}}\n`

/**
 * Who is chosen is read beside the picture, on a phone before it, as in the explorer: `points`, of which `speaker` is
 * chosen, on a page of which this says `reading`.
 */
const readStyle = (look: PageLook, points: string, speaker: string, reading: string) =>
  `${points}{display:block;order:-2;margin-bottom:1.5rem;border:1px solid ${look.line};border-radius:1rem;padding:1rem 1.25rem}
${points}>:not(${speaker}){display:none}${points}>${speaker}{content-visibility:visible}
@media screen and (min-width:64rem){main>${points}${points}{grid-area:1/2;position:sticky;top:1.5rem;margin:0;max-height:calc(100dvh - 3rem);overflow-y:auto;contain:size}main${reading}>.told{display:none}}
`

/** Room for the controls that come with the script, on the page that has them; the kinds stand in it. */
function roomsFor(rooms: Rooms): string {
  const rules = Object.entries(rooms).flatMap(([display, { many, one }]) =>
    Object.entries({ many, one }).flatMap(([meetings, room]) =>
      ROOM_FROM.map(
        (from, i) => `@media(min-width:${from}rem){.${display}.${meetings}{--room:${room[i]}px}}`,
      ),
    ),
  )
  return `@media screen and (scripting:enabled){${rules.join('')}#before main{margin-top:var(--room)}.kinds{position:absolute;bottom:100%}@media(min-width:64rem){.picture{min-height:calc(100dvh - var(--room) - 6.3125rem)}}}\n`
}
