// From raw figures to the table that is quoted.
import { CONTENDERS } from './contenders.mjs'

const GESTURES = ['click', 'theme', 'kind', 'clear', 'key', 'typing']

/** The value below which a share of a list lies; null of an empty one. */
export function quantile(list, share) {
  if (list.length === 0) return null
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}
export const median = (list) => quantile(list, 0.5)

/** For a size and a contender: medians and 95th percentiles (ms) over all pages, or null without any. */
export function summaryOf({ runs, bytes }, size, who) {
  const own = runs.filter((run) => run.size === size && run.who === who)
  if (own.length === 0) return null
  const loads = own.map(({ load }) => load)
  const frames = (name) => {
    const found = own.flatMap(({ scroll }) => scroll[name] ?? [])
    if (found.length === 0) return null
    const all = found.reduce((sum, each) => sum + each.frames, 0)
    const slow = found.reduce((sum, each) => sum + each.slow, 0)
    return { share: slow / all, mean: median(found.map((each) => each.mean)) }
  }
  const memory = (name) => median(own.flatMap((run) => run.memory[name] ?? []))
  return {
    pages: own.length,
    failed: own.flatMap(({ failed }) => failed ?? []),
    load: loads.includes(null) ? null : median(loads),
    longest: median(own.map(({ longest }) => longest)),
    ...Object.fromEntries(
      GESTURES.map((name) => {
        const all = own.flatMap((run) => run[name])
        return [name, { median: median(all), p95: quantile(all, 0.95) }]
      }),
    ),
    scroll: Object.fromEntries(
      ['zoom', 'speakers', 'themes', 'pane', 'bar'].map((name) => [name, frames(name)]),
    ),
    memory: { loaded: memory('loaded'), used: memory('used') },
    bytes: bytes[size],
  }
}

/** The slower of a theme and a kind, in the middle (ms); null where neither was ticked. */
export function filterOf({ theme, kind }) {
  const both = [theme.median, kind.median].filter((value) => value !== null)
  return both.length > 0 ? Math.max(...both) : null
}

/** How long a frame takes while a wheel turns over the picture (ms), or null. */
export const frameOf = ({ scroll }) => (scroll.zoom ?? scroll.speakers)?.mean ?? null

/** What a page that did not come in time is shown as. */
const ms = (value) => (value === null ? '–' : Math.round(value).toLocaleString('en'))
const share = (frames) => (frames ? `${(frames.share * 100).toFixed(1)} %` : '–')
const times = (value, other) => (value && other ? `${(value / other).toFixed(1)} ×` : '–')

/** The figures as Markdown: ours by size, then everybody's. */
export function tableOf(figures) {
  const sizes = [...new Set(figures.runs.map(({ size }) => size))]
  const us = sizes.map((size) => summaryOf(figures, size, 'us'))
  const empty = sizes.map((size) => summaryOf(figures, size, 'empty'))
  const row = (name, cell) =>
    `| ${name} | ${us.map((s, i) => (s ? cell(s, i) : '–')).join(' | ')} |`
  const gesture = (name) => (s) => `${ms(s[name].median)} / ${ms(s[name].p95)}`
  const ours = [
    `| Reyi | ${sizes.join(' | ')} |`,
    `|---|${sizes.map(() => '---').join('|')}|`,
    row('fresh pages', (s) => s.pages),
    row('load, ms', (s) => ms(s.load)),
    row('empty React page and `JSON.parse`, ms', (_, i) => ms(empty[i]?.load ?? null)),
    row('ratio', (s, i) => times(s.load, empty[i]?.load)),
    row('longest block while loading, ms', (s) => (s.longest ? ms(s.longest) : 'under 50')),
    row('click on a speaker, ms (median / p95)', gesture('click')),
    row('tick a theme', gesture('theme')),
    row('tick a kind', gesture('kind')),
    row('clear', gesture('clear')),
    row('key typed → matches', gesture('key')),
    row('key typed → in the field', gesture('typing')),
    row('scrolling speakers: frames over 33 ms', (s) => share(s.scroll.speakers)),
    row('scrolling themes', (s) => share(s.scroll.themes)),
    row('scrolling the pane', (s) => share(s.scroll.pane)),
    row('dragging the bar', (s) => share(s.scroll.bar)),
    row('an empty page, likewise', (_, i) => share(empty[i]?.scroll.zoom)),
    row('memory against the file, loaded', (s) => times(s.memory.loaded, s.bytes)),
    row('memory against the file, after use', (s) => times(s.memory.used, s.bytes)),
  ]
  const names = Object.keys(CONTENDERS).filter((who) => figures.runs.some((run) => run.who === who))
  const each = (who, cell) =>
    sizes
      .map((size) => {
        const summary = summaryOf(figures, size, who)
        return summary ? cell(summary) : '–'
      })
      .join(' / ')
  const all = [
    `| medians, ms; ${sizes.join(' / ')} | load | click | filter | zoom or scroll: frame | pages |`,
    '|---|---|---|---|---|---|',
    ...names.map((who) => {
      const cells = [
        each(who, (s) => (s.load === null ? s.failed[0] : ms(s.load))),
        each(who, (s) => ms(s.click.median)),
        each(who, (s) => ms(filterOf(s))),
        each(who, (s) => ms(frameOf(s))),
        each(who, (s) => s.pages),
      ]
      return `| ${CONTENDERS[who].title} | ${cells.join(' | ')} |`
    }),
  ]
  const peers = names.filter((who) => who !== 'us' && who !== 'empty')
  const lead = (value) =>
    sizes
      .map((size) => {
        const own = summaryOf(figures, size, 'us')
        const others = peers.flatMap((who) => {
          const summary = summaryOf(figures, size, who)
          return summary ? (value(summary) ?? []) : []
        })
        const mine = own && value(own)
        return mine && others.length > 0 ? `${(Math.min(...others) / mine).toFixed(1)} ×` : '–'
      })
      .join(' / ')
  all.push(
    `| best of the others against Reyi | ${lead((s) => s.load)} | ${lead((s) => s.click.median)} | ${lead(filterOf)} | ${lead(frameOf)} | |`,
  )
  return `${ours.join('\n')}\n\n${all.join('\n')}`
}
