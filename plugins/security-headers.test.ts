import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lookOf } from '../src/domain/site/look.ts'
import { firstStyle } from '../src/domain/site/meeting-style.ts'
import { siteRooms } from '../src/i18n/site-meeting.ts'
import { PUBLISHED_LOOK_HASH, securityHeaders } from './security-headers.ts'

const example = (name: string) => readFileSync(`deploy/${name}`, 'utf8')

test('the example for nginx sends the headers, and lets only ?embed be framed', () => {
  const nginx = example('nginx.conf')
  const sent = [...nginx.matchAll(/^\s*add_header (\S+) "?(.*?)"? always;$/gm)].map(
    ([, name, value]) => [name!, value!] as const,
  )
  const headers = Object.fromEntries(sent)
  const [, otherwise] = nginx.match(/default "('none')";/)!
  const [, pattern, embedded] = nginx.match(/"~(.+)" "(\*)";/)!
  for (const [args, framedBy] of [
    ['', otherwise],
    ['speaker=embed', otherwise],
    ['embedded', otherwise],
    ['embed', embedded],
    ['embed&lang=zh', embedded],
    ['lang=zh&embed', embedded],
    ['embed=1', embedded],
  ] as const) {
    const matched = new RegExp(pattern!).test(args) ? embedded : otherwise
    expect(matched, args).toBe(framedBy)
  }
  for (const framedBy of ["'none'", '*'] as const) {
    const said = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('$reyi_framed_by', framedBy),
    ])
    expect(Object.fromEntries(said)).toEqual(securityHeaders(framedBy))
  }
  // A location with headers of its own would lose these.
  expect(nginx.slice(nginx.search(/^ {2}location/m))).not.toContain('add_header')
})

test('the _headers file sends them too; it cannot tell ?embed apart', () => {
  const [, everywhere] = example('_headers').match(/^\/\*\n((?: {2}\S.*\n)+)/m)!
  const headers = everywhere!.matchAll(/^ {2}(\S+): (.+)$/gm)
  expect(Object.fromEntries([...headers].map(([, name, value]) => [name, value]))).toEqual(
    securityHeaders('*'),
  )
})

test('the policy lets the first style of a published page through, and no other', () => {
  const hash = createHash('sha256').update(firstStyle(lookOf(), siteRooms())).digest('base64')
  // Where this fails, the new one goes into `security-headers.ts` and `deploy/`.
  expect(PUBLISHED_LOOK_HASH).toBe(`sha256-${hash}`)
})
