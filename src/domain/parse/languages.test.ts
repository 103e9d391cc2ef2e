import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateTranscript } from '../format/validate.ts'
import { parseText } from './parse.ts'

/*
 * The language of a meeting is that of its text, whatever its file is called, and where it is not certain
 * none is named.
 */

const NAMES = ['minutes-2024.txt', 'Q3_review.txt', 'a.txt']

async function read(text: string, name: string) {
  const parsed = await parseText(text, { name })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
  const { meeting, source, points, speakers } = parsed.transcript
  return { ...meeting, language: source.language, points, speakers }
}

/** What two people say, by what it is in. */
const SPOKEN: readonly (readonly [string, readonly [string, string]])[] = [
  ['zh', ['水泵要在入冬前修好。', '钱不够，我们再想办法。']],
  ['zh', ['預算要在年底以前定下來。', '這個我們會再討論。']],
  [
    'en',
    ['We have to mend the pump before winter.', 'That will not be cheap, and there is no money.'],
  ],
  ['ja', ['冬の前にポンプを直さなければなりません。', '予算が足りないと思います。']],
  ['ko', ['겨울이 오기 전에 펌프를 고쳐야 합니다.', '예산이 부족하다고 생각합니다.']],
  [
    'de',
    [
      'Wir müssen die Pumpe noch vor dem Winter reparieren.',
      'Das wird nicht billig, aber es ist nötig.',
    ],
  ],
  [
    'fr',
    [
      "Nous devons réparer la pompe avant l'hiver.",
      'Ce n’est pas dans le budget, mais il le faut.',
    ],
  ],
  [
    'es',
    [
      'Tenemos que reparar la bomba antes del invierno.',
      'No hay dinero para todo, pero es urgente.',
    ],
  ],
  [
    'pt',
    ['Temos que consertar a bomba antes do inverno.', 'Não há dinheiro para isso, mas é urgente.'],
  ],
  [
    'it',
    [
      'Dobbiamo riparare la pompa prima dell’inverno.',
      'Non abbiamo il denaro per questo, ma è urgente.',
    ],
  ],
  [
    'nl',
    ['We moeten de pomp voor de winter repareren.', 'Het geld is er nog niet, maar het moet.'],
  ],
  ['pl', ['Musimy naprawić pompę przed zimą.', 'Nie jest pewne, że to się uda, ale tak trzeba.']],
  ['ru', ['Нам нужно починить насос до зимы.', 'Это не так дёшево, как мы думали, но надо.']],
  ['th', ['เราต้องซ่อมปั๊มก่อนฤดูหนาว', 'เงินไม่พอ แต่จำเป็นต้องทำ']],
]

test.each(SPOKEN)('%s: %j', async (language, [one, other]) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...NAMES),
      fc.integer({ min: 2, max: 6 }),
      async (name, times) => {
        const text = `Ann: ${one}\nBob: ${other}\n`.repeat(times)
        const meeting = await read(text, name)
        expect(meeting.language).toBe(language)
        expect(meeting.languages).toEqual([language])
        expect(Object.keys(meeting.title)).toEqual([language])
        for (const point of meeting.points) expect(Object.keys(point.text)).toEqual([language])
      },
    ),
    { numRuns: 6 },
  )
})

test('a Chinese file name stays Chinese in an English meeting', async () => {
  const text = 'Ann: We have to mend the pump.\nBob: That is what we said.\n'.repeat(2)
  expect(await read(text, '水泵会议.txt')).toMatchObject({
    title: { zh: '水泵会议' },
    language: 'en',
  })
})

test('an office in Latin letters is no English in a Chinese meeting', async () => {
  const table = '发言人,职务,内容\n张三,CEO,水泵要在入冬前修好。\n李四,CTO,钱不够。\n'
  const meeting = await read(table, 'pump.csv')
  expect(meeting.speakers.map(({ role }) => role)).toEqual([{ zh: 'CEO' }, { zh: 'CTO' }])
  expect(meeting).toMatchObject({ title: { zh: 'pump' }, languages: ['zh'], language: 'zh' })
})

test('in a meeting in two languages each speech is in its own, and none is named', async () => {
  const text = 'Ann: We have to mend the pump before winter.\n张三：水泵要在入冬前修好。\n'.repeat(
    3,
  )
  const meeting = await read(text, 'pump.txt')
  expect(meeting.language).toBeUndefined()
  expect(meeting.languages).toBeUndefined()
  const places = meeting.points.map(({ text }) => Object.keys(text)[0])
  expect(places).toEqual(['en', 'zh', 'en', 'zh', 'en', 'zh'])
})

test('nothing is named where the words are too few to tell', async () => {
  expect(await read('Ann: OK.\nBob: OK.\nAnn: Yes!\n', 'a.txt')).not.toHaveProperty('languages')
})
