import { describe, expect, test } from 'vitest'
import { parseReport } from './report.ts'

const said = (text: string) => {
  const { people, points } = parseReport(text)
  return points.map(({ person, span }) => [people[person]!.name, text.slice(span.start, span.end)])
}

describe('a report is read by its language', () => {
  test('Chinese', () =>
    expect(said('水务座谈\n东河区区长田小满说，桥要修。\n')).toEqual([['田小满', '桥要修']]))

  test('English', () =>
    expect(said('Bridge talk\n\nMayor Ada Moss said the bridge must be mended.\n')).toEqual([
      ['Ada Moss', 'the bridge must be mended.'],
    ]))

  test('English and Chinese by turns, each line by the rules of its own', () =>
    expect(
      said(
        'Bridge talk 桥的座谈\n\nMayor Ada Moss said the bridge must be mended before the winter.\n\n东河区区长田小满说，桥要修。\n\n“It is late,” Moss added.\n',
      ),
    ).toEqual([
      ['田小满', '桥要修'],
      ['Ada Moss', 'the bridge must be mended before the winter.'],
      ['Ada Moss', '“It is late,”'],
    ]))

  test('a Chinese report that names a firm in Latin letters stays one', () =>
    expect(said('水务座谈\n东河区区长田小满说，ABC Waterworks 公司的桥要修。\n')).toEqual([
      ['田小满', 'ABC Waterworks 公司的桥要修'],
    ]))

  test('another language gives nobody words', () =>
    expect(
      said(
        'Débat sur le pont\n\nLe maire Ada Moss a dit que le pont est vieux et que la ville doit le réparer avant l’hiver.\n',
      ),
    ).toEqual([]))
})
