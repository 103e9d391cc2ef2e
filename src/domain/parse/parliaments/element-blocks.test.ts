import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from '../xml/read-xml.ts'
import { blocksIn, lineIn, textOf } from './element-blocks.ts'

const opened = (xml: string) => {
  const reader = readXml(xml)
  reader.next()
  return reader
}

test('tells blocks, what is marked and what is left out', () => {
  const xml = '<s>a<p>b <i>c <b>d</b></i> e</p><n>x<n>y</n></n><p/>f<br/>g<i/>h</s>'
  const names = { blocks: new Set(['p']), marks: new Set(['i', 'b']), without: new Set(['n']) }
  const reader = opened(`<r>${xml}<end/></r>`)
  reader.next()
  expect(blocksIn(reader, names)).toEqual([
    [{ text: 'a' }],
    [{ text: 'b ' }, { text: 'c ', mark: 'i' }, { text: 'd', mark: 'b' }, { text: ' e' }],
    [{ text: 'f' }, { text: ' ' }, { text: 'g' }, { text: 'h' }],
  ])
  expect([reader.next(), reader.name]).toEqual(['open', 'end'])
})

test('words stand in one line, cells apart', () => {
  expect(lineIn(opened('<r><td>a</td><td>b</td>\n c<i>d</i></r>'))).toBe('a b cd')
})

const name = fc.constantFrom('p', 'i', 'x', 'q')
const tree: fc.Arbitrary<string> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: fc.constantFrom('a', ' ', '张', 'é'), maxLength: 5 }),
    fc
      .tuple(name, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
  ),
})).node as fc.Arbitrary<string>

test('no letter is lost or moves, whatever stands in what', () => {
  fc.assert(
    fc.property(fc.array(tree), (nodes) => {
      const inside = nodes.join('')
      const blocks = blocksIn(opened(`<r>${inside}</r>`), {
        blocks: new Set(['p', 'q']),
        marks: new Set(['i', 'q']),
      })
      expect(blocks.map(textOf).join('').replace(/\s/g, '')).toBe(inside.replace(/<[^>]*>|\s/g, ''))
    }),
  )
})
