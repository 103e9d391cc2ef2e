// Who is measured, and what is particular to each: how to tell that it is ready, and where to click.
// The functions run inside the page.

const peer = {
  ready: () => window.peer !== undefined,
  /** Speakers to click, in px; some of them, spread over the column. */
  speakers: () => {
    const { speakers, place } = window.peer
    const step = Math.max(1, Math.floor(speakers / 37))
    return Array.from({ length: Math.min(speakers, 37) }, (_, i) => place(i * step))
  },
  chosen: () => window.peer.chosen() !== null,
  control: (name) => {
    const all = [...document.querySelectorAll(`[data-control="${name}"]`)]
    return all.map((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
  },
  /** Where to turn the wheel: the picture zooms. */
  wheel: { zoom: { x: 700, y: 450 } },
}

const us = {
  ready: () => {
    const picture = document.getElementById('picture')
    return Boolean(
      picture?.querySelector('[data-speaker-control]') &&
        picture.querySelector('[data-theme-control]') &&
        picture.querySelector('path.strand, path.ribbon, canvas'),
    )
  },
  speakers: () => {
    const all = [...document.querySelectorAll('button[data-speaker-control]')]
    return all.flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const place = { x: left + Math.min(width, 40) / 2, y: top + height / 2 }
      const hit = document.elementFromPoint(place.x, place.y)
      return hit && control.closest('li')?.contains(hit) ? [place] : []
    })
  },
  chosen: () => document.querySelector('[data-speaker-control][aria-pressed="true"]') !== null,
  control: (name) => {
    const find = {
      theme: () => document.querySelectorAll('input[data-theme-control]'),
      kind: () =>
        document.querySelectorAll('fieldset:not([class*="Segments"]) input[type="checkbox"]'),
      clear: () =>
        [...document.querySelectorAll('button')].filter((b) => b.textContent === 'Clear'),
    }
    return [...find[name]()].flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const place = { x: left + width / 2, y: top + height / 2 }
      const hit = document.elementFromPoint(place.x, place.y)
      return hit && (control.contains(hit) || hit.contains(control)) ? [place] : []
    })
  },
  wheel: {
    speakers: { x: 200, y: 600 },
    themes: { x: 900, y: 600 },
    pane: { x: 1250, y: 600 },
  },
  searches: true,
}

/** By name: what it is called, the page that shows a file, and the above. */
export const CONTENDERS = {
  us: { ...us, title: 'Reyi', url: (file) => `?transcript=${file}&lang=en` },
  empty: {
    title: 'empty React page',
    url: (file) => `peers/empty.html?file=/${file}`,
    ready: () => document.getElementById('parsed') !== null,
    wheel: { zoom: { x: 700, y: 450 } },
  },
  echarts: { ...peer, title: 'Apache ECharts', url: page('echarts') },
  sigma: { ...peer, title: 'sigma.js (software WebGL)', url: page('sigma') },
  'vis-network': { ...peer, title: 'vis-network', url: page('vis-network') },
  d3: { ...peer, title: 'plain React + D3 SVG', url: page('d3') },
}

function page(name) {
  return (file) => `peers/${name}.html?file=/${file}`
}
