// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeOf, elementsIn, type HtmlElement, readHtml, wordsIn } from './html-tree.ts'

const read = (html: string) => readHtml(html, { takeLines: () => {} })

/** The tree as HTML in which nothing is left to be guessed. */
const written = ({ name, children }: HtmlElement): string => {
  const inside = children
    .map((child) => (typeof child === 'string' ? child : written(child)))
    .join('')
  return name === '' ? inside : `<${name}>${inside}</${name}>`
}

test.each([
  ['<p>a<p>b', '<p>a</p><p>b</p>'],
  ['<ul><li>a<li>b<ul><li>c</ul></ul>d', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d'],
  [
    '<table><tr><td>a<td>b<tr><td>c</table>d',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>d',
  ],
  [
    '<div><table><tr><td>a</div>b</table>c</div>d',
    '<div><table><tr><td>ab</td></tr></table>c</div>d',
  ],
  ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
  ['<P CLASS=a>x</P >y', '<p>x</p>y'],
  ['a < b &lt; c<!-- d --><?e?>', 'a < b < c'],
  [
    '<script>"</p>"</script><title>a &amp; <b></title>',
    '<script>"</p>"</script><title>a & <b></title>',
  ],
  ['<a title="1>2">x</a>', '<a>x</a>'],
  ['<b><p>x</b>y</p>z', '<b><p>xy</p>z</b>'],
  ['<?xml version="1.0"?><div><a/>x<div/>y</div>', '<div><a></a>x<div></div>y</div>'],
])('%s', (html, tree) => {
  expect(written(read(html))).toBe(tree)
})

test('attributes are read in any marks, the first of a name', () => {
  const [, element] = [...elementsIn(read(`<p A='1 "2"' b=3 c d="&amp;>" b=4>`))]
  expect(['a', 'b', 'c', 'd', 'e'].map((name) => attributeOf(element!, name))).toEqual([
    '1 "2"',
    '3',
    '',
    '&>',
    undefined,
  ])
})

const NAMES = ['p', 'div', 'b', 'li', 'ul', 'span', 'dt', 'dl', 'h2', 'section', 'a']
const piece = fc.oneof(
  fc.constantFrom(...NAMES.flatMap((name) => [`<${name}>`, `</${name}>`])),
  fc.constantFrom('<br>', '<img alt="x">', '<!-- no -->', '&lt;', '&eacute;', ' ', '\n'),
  fc.string({ unit: fc.constantFrom('a', 'z', '张', '9', '.'), minLength: 1, maxLength: 5 }),
)

test('of any tags in any order all words are there, in the order in which a browser has them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('')
      const document = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
      const plain = (words: string) => words.replace(/\s+/g, '')
      expect(plain(wordsIn(read(html)))).toBe(plain(document.body.textContent ?? ''))
    }),
  )
})
