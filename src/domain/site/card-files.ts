import type { Meeting } from '../meeting/meeting.ts'
import { type CardPart, type Cards, cardsOf } from './card.ts'
import { partsOf } from './parts.ts'
import { writePng } from './png.ts'
import { pagePath, type Site, type SiteFile, type SiteMeeting } from './site.ts'

const known = new WeakMap<Meeting, { readonly cards: Cards | null }>()

/** The cards of a meeting on a site; null where there are none, or nobody knows where the site will stand. */
function cardsFor({ settings, url, deflate }: Site, { meeting }: SiteMeeting): Cards | null {
  if (url === null || !deflate) return null
  const { cards } = known.get(meeting) ?? { cards: cardsOf(meeting, settings.colours) }
  known.set(meeting, { cards })
  return cards
}

/** Where the card of a meeting's page stands, or of a part's: its own, else the meeting's; null where there is none. */
export function cardPath(
  site: Site,
  of: SiteMeeting,
  part: (CardPart & { readonly path: string }) | null,
): string | null {
  const cards = cardsFor(site, of)
  if (!cards) return null
  return `${pagePath(of)}${part && cards.has(part) ? part.path : ''}card.png`
}

/** The cards of a meeting, its speakers and its themes, as pictures. */
export function* cardFiles(site: Site, of: SiteMeeting): Generator<SiteFile> {
  const cards = cardsFor(site, of)
  if (!cards) return
  const png = (part: CardPart | null) => writePng(cards.draw(part), site.deflate!)
  yield { path: `${pagePath(of)}card.png`, content: png(null) }
  for (const part of partsOf(of.meeting))
    if (cards.has(part)) yield { path: `${pagePath(of)}${part.path}card.png`, content: png(part) }
  known.delete(of.meeting)
}
