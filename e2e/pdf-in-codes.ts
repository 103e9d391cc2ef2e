import { fontWithMap, pdfOf } from '../src/domain/parse/documents/pdf/pdf.fixture.ts'

/** A record in the codes of a font that is not in the file, as older office programs write it. */
export const recordInCodes = (map = 'UniGB-UCS2-H'): Buffer => {
  const said = [
    '田小满（镇长）：马厩要先修，长桥下周再议。',
    '李大河：不，先修桥！',
    '田小满：那就表决。',
  ]
  const words = said.map((line, i) => ({
    text: Buffer.from(line, 'utf16le').swap16().toString('latin1'),
    ...{ left: 50, y: 100 + 20 * i },
  }))
  return Buffer.from(pdfOf([words], '', fontWithMap(map, 'GB1')))
}
