import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'
import { builtCli, type Ran } from './built-cli.fixture.ts'

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('cli-archive-pages')
}, 120_000)

const newArchive = () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  return { folder, out }
}

const pathsIn = (out: string) => Object.keys(contentsOf(out))
const htmlIn = (out: string) => pathsIn(out).filter((path) => path.endsWith('.html'))
const textOf = (out: string, path: string) => readFileSync(join(out, path), 'utf8')

test('each person and each theme has a page, and every link of a page leads somewhere', () => {
  const { folder, out } = newArchive()
  expect(run(`archive build ${folder} --out ${out}`)).toMatchObject({ code: 0, err: '' })
  const pages = htmlIn(out)
  expect(pages.filter((path) => /^people\/.+\/index\.html$/.test(path))).toHaveLength(4)
  expect(pages.filter((path) => /^themes\/.+\/index\.html$/.test(path))).toHaveLength(2)
  expect(pages).toEqual(
    expect.arrayContaining(['index.html', 'people/index.html', 'themes/index.html']),
  )
  let followed = 0
  for (const page of pages) {
    for (const [, href = ''] of textOf(out, page).matchAll(/ href="([^"]+)"/g)) {
      const [address = '', query] = href.replaceAll('&amp;', '&').split('?')
      const target = normalize(join(dirname(join('town', page)), address))
      followed++
      if (query === undefined) {
        const file = target.endsWith('/') || target === 'town' ? join(target, 'index.html') : target
        expect(existsSync(join(out, '..', file)), `${page}: ${href}`).toBe(true)
        continue
      }
      // The explorer stands beside the archive.
      expect(target).toBe('./')
      const { transcript, archive } = Object.fromEntries(new URLSearchParams(query))
      expect(archive ?? 'town').toBe('town')
      if (transcript) expect(existsSync(join(out, '..', transcript)), href).toBe(true)
    }
  }
  expect(followed).toBeGreaterThan(40)
  expect(pathsIn(out).filter((path) => path.endsWith('.xml'))).toEqual([])
})

test('where it is told where it will stand there are feeds and a sitemap of all pages, and it is remembered', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out} --url https://t.example/town`)
  const made = contentsOf(out)
  const feeds = pathsIn(out).filter((path) => path.endsWith('feed.xml'))
  expect(feeds).toHaveLength(1 + 4 + 2)
  const sitemap = textOf(out, 'sitemap.xml')
  for (const page of htmlIn(out)) {
    const address = `https://t.example/town/${page.replace(/index\.html$/, '')}`
    expect(sitemap).toContain(`<loc>${address}</loc>`)
    expect(textOf(out, page)).toContain(`<link rel="canonical" href="${address}">`)
  }
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(made)
  run(`archive build ${folder} --out ${out} --language zh`)
  expect(textOf(out, 'index.html')).toContain('<html lang="zh-CN">')
  expect(run(`archive check ${out}`)).toMatchObject({ code: 0, err: '' })
})

test('a change writes the pages of those whom it touches, and no others; a meeting that goes takes its pages along', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const times = new Map(htmlIn(out).map((path) => [path, statSync(join(out, path)).mtimeMs]))
  // A wording alone: no record changes by it.
  const club = join(folder, 'club.json')
  writeFileSync(club, readFileSync(club, 'utf8').replace('dim', 'bright').replace('太暗', '很亮'))
  run(`archive build ${folder} --out ${out}`)
  const written = htmlIn(out).filter(
    (path) => statSync(join(out, path)).mtimeMs !== times.get(path),
  )
  expect(written).toHaveLength(1)
  expect(textOf(out, written[0]!)).toMatch(/bright|很亮/)
  const removed = run(`archive remove club --out ${out}`)
  expect(removed.code).toBe(0)
  expect(existsSync(join(out, dirname(written[0]!)))).toBe(false)
  const fresh = join(newFolder(), 'town')
  rmSync(club)
  run(`archive build ${folder} --out ${fresh}`)
  expect(contentsOf(fresh)).toEqual(contentsOf(out))
})

test('check names pages that are missing, changed or of another build; building mends them', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const made = contentsOf(out)
  const [person, other] = htmlIn(out).filter(
    (path) => path.startsWith('people/') && path.split('/').length > 2,
  )
  rmSync(join(out, person!))
  appendFileSync(join(out, other!), '<p>')
  appendFileSync(join(out, 'index.json'), ' ')
  const ran = run(`archive check ${out}`)
  expect(ran.code).toBe(1)
  expect(ran.err).toContain(`${person}: it is missing`)
  expect(ran.err).toContain(`${other}: it has another content`)
  expect(ran.err).toContain('pages.json: the pages are of the archive as it was before')
  rmSync(join(out, other!))
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(made)
})

test("a folder with somebody's page in it is left alone", () => {
  const { folder, out } = newArchive()
  const site = newFolder()
  writeFileSync(join(site, 'index.html'), 'mine')
  expect(run(`archive build ${folder} --out ${site}`).err).toContain('there are other files in it')
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('mine')
  expect(existsSync(out)).toBe(false)
})

test.each([
  ['--url town.example', 'no address of a folder'],
  ['--url https://t.example/?x', 'no address of a folder'],
  ['--language xx', '"xx" is none of zh, en, both'],
])('wrong use: %s', (option, message) => {
  const ran = run(`archive build x --out y ${option}`)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(message)
})
