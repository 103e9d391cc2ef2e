import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml, XmlFault } from './read-xml.ts'

/** All that a reader tells, a step a word. */
function steps(xml: string): string[] {
  const x = readXml(xml)
  const told: string[] = []
  for (let step = x.next(); step !== 'end'; step = x.next())
    told.push(step === 'text' ? x.text : step === 'open' ? `<${x.name}` : `>${x.name}`)
  return told
}

test('tells what opens, what stands in it and what closes, without prefixes', () => {
  expect(
    steps('<?xml version="1.0"?><w:p a="1>2"><!-- < --><ns0:t>a &amp; b</ns0:t></w:p>'),
  ).toEqual(['<p', '<t', 'a & b', '>t', '>p'])
  expect(steps('\ufeff<a ><b/><![CDATA[<i>&amp;]]></a >')).toEqual([
    '<a',
    '<b',
    '>b',
    '<i>&amp;',
    '>a',
  ])
})

const text = fc.string({ unit: fc.constantFrom('a', '张', '&', '<', '>', '"', "'", ' ', '😀') })
const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

test('any text comes back, in elements and in attributes', () => {
  fc.assert(
    fc.property(text, text, (words, value) => {
      const x = readXml(`<r><e b='1'  w:a = "${escaped(value)}" >${escaped(words)}</e></r>`)
      x.next()
      x.next()
      expect([x.attribute('a'), x.attribute('b'), x.attribute('c')]).toEqual([
        value,
        '1',
        undefined,
      ])
      const step = x.next()
      expect(step === 'text' ? x.text : '').toBe(words)
    }),
  )
})

test('goes past an element with all that is in it', () => {
  const x = readXml('<r><a><a/>x</a><b/></r>')
  x.next()
  x.next()
  x.skip()
  expect([x.next(), x.name]).toEqual(['open', 'b'])
  x.skip()
  expect([x.next(), x.name]).toEqual(['close', 'r'])
})

test.each([
  ['an end that is missing', '<a><b></b>'],
  ['ends in the wrong order', '<a><b></a></b>'],
  ['a tag cut short', '<a><b'],
  ['a quotation mark too few', '<a b="1></a>'],
  ['text outside', 'a<a/>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['no name', '<a>< b></a>'],
])('%s is a fault', (_, xml) => {
  expect(() => steps(xml)).toThrow(XmlFault)
})

test('references to no character are shown as missing, others stay', () => {
  expect(steps('<a>&#x41;&#0;&#xd800;&eacute;&</a>')).toEqual([
    '<a',
    'A\ufffd\ufffd&eacute;&',
    '>a',
  ])
})

/** The text of an element under a document type. */
function wordsUnder(doctype: string, words: string): string {
  const x = readXml(`<?xml version="1.0"?>\n${doctype}\n<a b="${words}">${words}</a>`, {
    doctype: true,
  })
  x.next()
  const attribute = x.attribute('b')
  const told = x.next() === 'text' ? x.text : ''
  expect(attribute).toBe(told)
  return told
}

test('names that the document type declares inside are resolved, nested too', () => {
  const type =
    '<!DOCTYPE a [<!ENTITY lamp "l&#225;mp">\n<!ENTITY % p "x"><!ENTITY two \'&lamp; &amp; &lamp;\'>]>'
  expect(wordsUnder(type, 'the &two;, &none;')).toBe('the lámp & lámp, &none;')
  expect(wordsUnder('<!DOCTYPE a SYSTEM "a.dtd">', '&amp;')).toBe('&')
})

test.each([
  ['a file outside', '<!ENTITY e SYSTEM "file:///etc/passwd">'],
  ['a name in itself', '<!ENTITY e "&f;"><!ENTITY f "&e;">'],
  ['markup', '<!ENTITY e "<b>x</b>">'],
])('%s is not resolved', (_, declaration) => {
  expect(wordsUnder(`<!DOCTYPE a [${declaration}]>`, '&e;')).toBe('&e;')
})

test('what a declaration of something outside quotes declares nothing', () => {
  const outside = '<!ENTITY f SYSTEM "a <!ENTITY e \'x\'>">'
  expect(wordsUnder(`<!DOCTYPE a [${outside}<!ENTITY g "y">]>`, '&e;&f;&g;')).toBe('&e;&f;y')
})

test('what is declared behind 100,000 characters is not looked for', () => {
  const type = (before: number) =>
    `<!DOCTYPE a [<!ENTITY e "x">${' '.repeat(before)}<!ENTITY f "y">]>`
  expect(wordsUnder(type(99_000), '&e;&f;')).toBe('xy')
  expect(wordsUnder(type(100_000), '&e;&f;')).toBe('x&f;')
})

test('attributes that need not be written have the values that are declared inside', () => {
  const type = `<!DOCTYPE r [
    <!-- don't <!ATTLIST p kind CDATA "no"> -->
    <!ENTITY who "Ada ] Moss">
    <!ATTLIST p kind (plain | cited) "plain"
                who CDATA #FIXED '&who;'
                id ID #REQUIRED no CDATA #IMPLIED xml:lang NMTOKEN "en">
    <!ATTLIST p kind CDATA "second">
    <!ATTLIST b:q kind CDATA "other">
  ]>`
  const x = readXml(`${type}<r><p id="1"/><p kind="cited"/><b:q/></r>`, { doctype: true })
  const told = () => ['kind', 'who', 'id', 'no', 'lang'].map((name) => x.attribute(name))
  const found: unknown[] = []
  for (let step = x.next(); step !== 'end'; step = x.next()) if (step === 'open') found.push(told())
  expect(found).toEqual([
    [undefined, undefined, undefined, undefined, undefined],
    ['plain', 'Ada ] Moss', '1', undefined, 'en'],
    ['cited', 'Ada ] Moss', undefined, undefined, 'en'],
    ['other', undefined, undefined, undefined, undefined],
  ])
})

test('references to control characters mean what Windows-1252 has there', () => {
  expect(steps('<a b="&#147;">&#150;&#x80;&#x81;</a>')).toEqual(['<a', '–€\x81', '>a'])
})

test('declarations that never end are read in linear time', () => {
  const pieces = [
    "<!ATTLIST a b CDATA '",
    '<!ENTITY a "',
    '<!ATTLIST a b (',
    '<!--',
    'a (',
    'a',
    ' ',
  ]
  for (const piece of pieces) {
    const began = performance.now()
    expect(() => steps(`<!DOCTYPE r [${piece.repeat(200_000)}`)).toThrow(XmlFault)
    const x = readXml(
      `<!DOCTYPE r [<!ATTLIST r ${piece.repeat(90_000 / piece.length)}-->"'>]><r/>`,
      { doctype: true },
    )
    try {
      x.next()
    } catch (fault) {
      expect(fault).toBeInstanceOf(XmlFault)
    }
    expect(performance.now() - began).toBeLessThan(2_000)
  }
})

test('names that grow beyond all measure are a fault, or stay', () => {
  const laughs = Array.from(
    { length: 12 },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  )
  const bomb = `<!DOCTYPE a [<!ENTITY e0 "lamp lamp">${laughs.join('')}]>`
  expect(wordsUnder(bomb, '&e12;')).toBe('&e12;')
  const long = `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(90_000)}">]><a>${'&e;'.repeat(100)}</a>`
  expect(() => {
    const x = readXml(long, { doctype: true })
    x.next()
    x.next()
  }).toThrow(XmlFault)
})
