import type { KnownText } from './known-texts.ts'

/** How a text is laid out on paper: CSS, and what is written into the pages besides. */
export interface Layout {
  readonly css: string
  readonly body: (text: KnownText) => string
  /** What stands on each page. */
  readonly margins?: { readonly header: string; readonly footer: string }
}

const head = ({ heading }: KnownText) => `<h1>${heading}</h1>`
const join = ({ lang }: KnownText) => (lang === 'en' ? ' ' : '')
const running = (text: KnownText) =>
  text.paragraphs.map((sentences) => `<p>${sentences.join(join(text))}</p>`).join('\n')

const BASE =
  'body{font:11pt/1.5 "Noto Sans CJK SC",serif;margin:0}p{margin:0 0 .6em}h1{font-size:18pt}'

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one column': { css: '', body: (text) => head(text) + running(text) },
  'set in, justified, hyphens, headers and footers': {
    css: 'p{text-indent:2em;margin:0;text-align:justify;hyphens:auto}',
    body: (text) => head(text) + running(text),
    margins: {
      header: '<span style="font-size:8pt;margin:auto">Harrow Mills 马鞍镇</span>',
      footer:
        '<span style="font-size:8pt;margin:auto">– <span class="pageNumber"></span> / <span class="totalPages"></span> –</span>',
    },
  },
  'two columns': {
    css: '.c{columns:2;column-gap:2em;text-align:justify;hyphens:auto}',
    body: (text) => `${head(text)}<div class="c">${running(text)}</div>`,
  },
  'two columns, set in, with a title across in the middle': {
    css: '.c{columns:2;column-gap:1.5em}p{text-indent:1.5em;margin:0}h2{font-size:14pt;margin:1em 0}',
    body: (text) => {
      const half = Math.ceil(text.paragraphs.length / 2)
      const part = (paragraphs: KnownText['paragraphs']) =>
        `<div class="c">${running({ ...text, paragraphs })}</div>`
      return `${head(text)}${part(text.paragraphs.slice(0, half))}<h2>II</h2>${part(text.paragraphs.slice(half))}`
    },
  },
  'a list with numbers and a table of figures': {
    css: 'table{border-collapse:collapse;margin:1em 0}td{padding:.2em 1em;border:1px solid}',
    body: (text) =>
      `${head(text)}<table>${[1, 2, 3].map((n) => `<tr><td>${n}</td><td>${n * 7}</td><td>${n * 11}</td></tr>`).join('')}</table><ol>${text.paragraphs
        .map((sentences) => `<li>${sentences.join(join(text))}</li>`)
        .join('')}</ol>`,
  },
  'notes at the foot of pages': {
    css: '.page{break-after:page;position:relative;height:24cm}.notes{position:absolute;bottom:0;font-size:8pt;border-top:1px solid;width:100%}.notes p{margin:0}sup{font-size:7pt}',
    body: (text) => {
      const each = Math.ceil(text.paragraphs.length / text.notes.length)
      return (
        head(text) +
        text.notes
          .map((note, i) => {
            const own = text.paragraphs.slice(i * each, (i + 1) * each)
            const said = running({ ...text, paragraphs: own })
            return `<div class="page">${said.replace('</p>', `<sup>${i + 1}</sup></p>`)}<div class="notes"><p>${i + 1} ${note}</p></div></div>`
          })
          .join('')
      )
    },
  },
}

/** A text as a web page that is to be printed. */
export const pageOf = ({ css, body }: Layout, text: KnownText): string =>
  `<!doctype html><html lang="${text.lang}"><style>${BASE}${css}</style>${body(text)}`
