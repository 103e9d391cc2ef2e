import { expect, type Page, test } from '@playwright/test'
import { zip } from '../src/domain/parse/documents/docx.fixture.ts'
import {
  debate as akomaNtoso,
  BODY,
} from '../src/domain/parse/parliaments/akoma-ntoso/debate.fixture.ts'
import { p, protocol, speaks } from '../src/domain/parse/parliaments/bundestag/protocol.fixture.ts'
import { SITTING } from '../src/domain/parse/parliaments/canada/sitting.fixture.ts'
import {
  LIST_PERSON,
  debate as parlaMint,
  seg,
  utterance,
} from '../src/domain/parse/parliaments/parlamint/debate.fixture.ts'
import { DAY } from '../src/domain/parse/parliaments/public-whip/day.fixture.ts'
import { eaf } from '../src/domain/parse/research/annotations.fixture.ts'
import { axeFindings } from './axe.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: /打开自己的会议|Open a meeting/ })

async function give(page: Page, name: string, content: string | Uint8Array) {
  await page.getByRole('button', { name: /^(打开文件…|Open a file…)/ }).click()
  const buffer = Buffer.from(content)
  const input = dialog(page).locator('input[type="file"]')
  await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

/** The speakers beside the text in Review, where a text that was read opens. */
const reviewed = (page: Page) =>
  page.getByRole('region', { name: /^(发言人|Speakers)$/ }).getByRole('listitem')

const LAMP = eaf([
  { name: 'Ada', voice: 'Ada Moss', spans: [[500, 1400, 'The lamp is out.']] },
  { name: 'Jo', voice: 'Jo Reed', spans: [[4100, 5000, 'We have two offers.']] },
  { name: 'gesture', spans: [[0, 10, 'points']] },
])

for (const language of ['en', 'zh'] as const)
  test(`annotations ask which tiers are speech, ${language}`, async ({ page }) => {
    await page.goto(`/?lang=${language}`)
    await give(page, 'lamp.eaf', LAMP)
    const box = (name: RegExp) => dialog(page).getByRole('checkbox', { name })
    await expect(box(/^Ada.*The lamp is out\.$/)).toBeChecked({ timeout: 20_000 })
    await expect(box(/^Jo.*(said by|发言人：)/)).toBeChecked()
    await expect(box(/^gesture.*points$/)).not.toBeChecked()
    await expect(dialog(page)).not.toContainText('private')
    expect(await axeFindings(page)).toEqual([])
    const read = dialog(page).getByRole('button', { name: /^(按此读取|Read it this way)$/ })
    await box(/^Jo/).uncheck()
    await box(/^Ada/).uncheck()
    // Nothing is read of no tier: the first asks for a tick.
    await read.click()
    await expect(box(/^Ada/)).toBeFocused()
    await box(/^Ada/).check()
    await read.click()
    await expect(reviewed(page)).toHaveText([/Ada Moss/], { timeout: 20_000 })
  })

test('a project of coded text opens with its cases as speakers and its codes as themes', async ({
  page,
}) => {
  const text = 'The lamp is out.\nWe have two offers.\n'
  const marked = (guid: string, start: number, end: number) =>
    `<PlainTextSelection guid="${guid}" startPosition="${start}" endPosition="${end}"><Coding guid="${guid}1"><CodeRef targetGUID="c"/></Coding></PlainTextSelection>`
  const project = `<Project name="Lamps" origin="x"><CodeBook><Codes><Code guid="c" name="Lighting" isCodable="true"/></Codes></CodeBook><Cases><Case guid="k" name="Ada Moss"><SelectionRef targetGUID="p"/></Case><Case guid="l" name="Jo Reed"><SelectionRef targetGUID="q"/></Case></Cases><Sources><TextSource guid="s" name="t" plainTextPath="internal://s.txt">${marked('p', 0, 16)}${marked('q', 17, 36)}</TextSource></Sources></Project>`
  await page.goto('/?lang=en')
  await give(page, 'lamps.qdpx', zip({ 'project.qde': project, 'Sources/s.txt': text }))
  await expect(reviewed(page)).toHaveText([/Ada Moss/, /Jo Reed/], { timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamps')
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(page.getByRole('checkbox', { name: /^Lighting/ })).toBeVisible()
})

test('what a recogniser wrote opens with its voices; what stands wrong in it is named', async ({
  page,
}) => {
  const words = [
    { word: 'The', start: 0.5, end: 0.7, speaker: 0, punctuated_word: 'The' },
    { word: 'lamp', start: 0.7, end: 1, speaker: 0, punctuated_word: 'lamp.' },
    { word: 'so', start: 2, end: 3, speaker: 1, punctuated_word: 'So?' },
  ]
  const deepgram = (transcript: unknown) =>
    JSON.stringify({ results: { channels: [{ alternatives: [{ transcript, words }] }] } })
  await page.goto('/?lang=en')
  await give(page, 'lamp.json', deepgram(7))
  await expect(dialog(page).getByRole('alert')).toContainText(
    'results.channels[0].alternatives[0].transcript',
    { timeout: 20_000 },
  )
  await page.keyboard.press('Escape')
  await give(page, 'lamp.json', deepgram('The lamp. So?'))
  await expect(reviewed(page)).toHaveText([/Speaker 0/, /Speaker 1/], { timeout: 20_000 })
})

for (const [name, content, people] of [
  ['debate.akn', akomaNtoso(BODY), [/Ada Moss/, /Tom Reed/, /Ada Moss/, /Mr\. Speaker/]],
  ['HAN012-E.XML', SITTING, [/Ms\. Ada Moss/, /Hon\. Tom Reed/, /The Speaker/]],
  ['debates2026-05-04a.xml', DAY, [/Ada Moss/, /Tom Reed/, /Mr\. Speaker/]],
] as const)
  test(`a record of a parliament opens with its speakers: ${name}`, async ({ page }) => {
    await page.goto('/?lang=en')
    await give(page, name, content)
    await expect(reviewed(page)).toHaveText([...people], { timeout: 20_000 })
  })

test('a record of a parliament that is cut short is told, with the place', async ({ page }) => {
  await page.goto('/?lang=en')
  await give(page, 'HAN012-E.XML', SITTING.slice(0, -30))
  await expect(dialog(page).getByRole('alert')).toContainText('cannot be read as XML', {
    timeout: 20_000,
  })
})

const PROTOCOL = protocol(
  `<tagesordnungspunkt top-id="Tagesordnungspunkt 1"><name>Präsident Ole Hag:</name>${p('T_fett', 'Alte Fähren')}${p('J', 'Ich rufe auf.')}
   <rede id="ID1">${speaks('1')}${p('J_1', 'Die Fähre ist alt.')}<kommentar>(Beifall)</kommentar></rede></tagesordnungspunkt>
   <tagesordnungspunkt top-id="Tagesordnungspunkt 2">${p('T_fett', 'Neue Wehre')}${speaks('2')}${p('J', 'Das Wehr leckt.')}</tagesordnungspunkt>`,
)

test('the record of a parliament opens with its speakers', async ({ page }) => {
  await page.goto('/?lang=en')
  await give(page, 'protocol.xml', PROTOCOL)
  await expect(reviewed(page)).toHaveText([/Ole Hag/, /Ada Moos/, /Jo Ried/], { timeout: 20_000 })
  expect(await axeFindings(page)).toEqual([])
})

test('a list of people without a day is said to have no words; of a day without one it is said', async ({
  page,
}) => {
  await page.goto('/?lang=zh')
  await give(page, 'list.xml', LIST_PERSON)
  await expect(dialog(page).getByRole('alert')).toContainText('没有一段发言（<u>）有文字', {
    timeout: 20_000,
  })
  await page.keyboard.press('Escape')
  await give(page, 'day.xml', parlaMint(utterance('MossAda', seg('The ferry is old.'))))
  await expect(reviewed(page)).toHaveText([/MossAda/], { timeout: 20_000 })
  await page.getByRole('button', { name: '待核对：下一处' }).click()
  await expect(page.getByText(/只有文件中的代号/).first()).toBeVisible()
})
