import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parquetReadObjects } from 'hyparquet'
import readSheets from 'read-excel-file/node'
import { axeFindings } from './axe.ts'
import { ningbo, onAny } from './meeting.ts'

const list = (page: Page) => page.getByRole('dialog', { name: /^(更多格式|More formats)$/ })

/** Opens the list of formats for other programs. */
async function openList(page: Page) {
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click()
  await page.getByRole('menuitem', { name: /^(更多格式|More formats)/ }).click()
  await expect(list(page)).toBeVisible()
}

/** Saves one of them and gives the file. */
async function save(page: Page, name: RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    list(page).getByRole('button', { name }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('formats for other programs are saved from a list that says what each is for', async ({
  page,
}) => {
  await page.goto('/?theme=talent')
  await openList(page)
  const points = onAny(['talent'])
  await expect(list(page).getByText(new RegExp(`^${points.length} `))).toBeVisible()
  const sheet = await save(page, /XLSX/)
  expect(sheet.name).toBe('ningbo-smart-manufacturing-selection.xlsx')
  await expect(list(page).getByRole('status')).toHaveText(`已保存 ${sheet.name}`)
  const [table] = await readSheets(sheet.bytes)
  expect(table!.data.slice(1).map(([id]) => id)).toEqual(points.map(({ id }) => id))
  const parquet = await save(page, /Parquet/)
  const rows = await parquetReadObjects({ file: Uint8Array.from(parquet.bytes).buffer })
  expect(rows.map(({ text_en }) => text_en)).toEqual(points.map(({ text }) => text.en))
  const graph = await save(page, /GraphML/)
  expect(graph.name).toBe('ningbo-smart-manufacturing-discourse-selection.graphml')
  const linked = await save(page, /JSON-LD/)
  expect(JSON.parse(linked.bytes.toString())['@context']).toBe('https://schema.org')
  for (const [name, extension] of [
    [/REFI-QDA/, 'qdpx'],
    [/TEI/, 'zip'],
  ] as const) {
    const archive = await save(page, name)
    expect(archive.name.endsWith(`.${extension}`)).toBe(true)
    expect(archive.bytes.subarray(0, 2).toString()).toBe('PK')
  }
  // Of no point of this meeting it is known when it was said.
  expect(ningbo.points.some(({ time }) => time !== undefined)).toBe(false)
  await expect(list(page).getByRole('button', { name: /WebVTT/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '导出' })).toBeFocused()
})

for (const [lang, colorScheme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`the list of formats in ${lang}, ${colorScheme}: as axe wants it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`/?lang=${lang}`)
    await openList(page)
    expect(await axeFindings(page)).toEqual([])
  })
