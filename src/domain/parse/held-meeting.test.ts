import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeJson } from '../export/json.ts'
import { writeOneFile } from '../export/one-file.ts'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { shippedMeeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { NO_READINGS } from '../search/readings.ts'
import { parseBytes, parseText } from './parse.ts'

const shell = { script: 'draw()', scriptHash: 'sha256-a', style: 'p{}', styleHash: 'sha256-b' }

const pageOf = async (meeting: Meeting) => {
  const pieces = await writeOneFile(shell, {
    lang: 'en',
    title: 'A meeting',
    json: writeJson(meeting, Int32Array.from(meeting.kindOf.keys())),
    readings: NO_READINGS,
    list: ['<p>a list</p>'],
    listStyle: '',
    notes: [],
  })
  return [...pieces].join('')
}

test('a page that was exported opens with the very meeting that it holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyTranscript, async (transcript) => {
      const page = await pageOf(indexTranscript(transcript))
      const parsed = await parseBytes(new TextEncoder().encode(page), { name: 'saved.html' })
      expect(parsed).toEqual({ ok: true, format: 'page', transcript, encoding: 'utf-8' })
    }),
  )
})

test('texts that look like its end or its beginning change nothing', async () => {
  const text = '</script><script type="application/json" id="reyi-meeting">{}</script><!--<script>'
  const points = shippedTranscript.points.map((point) => ({
    ...point,
    text: { zh: text, en: text },
  }))
  const page = await pageOf(indexTranscript({ ...shippedTranscript, points }))
  expect(await parseText(page)).toMatchObject({ ok: true, transcript: { points } })
})

test('as a browser saves it, in capitals or with other line ends, it opens too', async () => {
  const page = await pageOf(shippedMeeting)
  const saved = page.replace('<!doctype html>', '<!DOCTYPE html>\n').replaceAll('\n', '\r\n')
  expect(await parseText(saved)).toMatchObject({ ok: true, format: 'page' })
})

test.each([
  ['is damaged', '{"format": "reyi', { code: 'json-syntax' }],
  ['is of a later version', '{"format": "reyi/transcript@99"}', { code: 'format-future' }],
  ['is not valid', '{"format": "reyi/transcript@1"}', { code: 'json-invalid' }],
])('a page whose meeting %s is refused for that', async (_, json, failure) => {
  const page = await pageOf(shippedMeeting)
  const [before] = page.split('{"format"')
  const [start] = before!.split(/(?<=id="reyi-meeting">)/)
  expect(await parseText(`${start}${json}</script></html>`)).toMatchObject({ ok: false, failure })
})

test('another web page is read as one', async () => {
  expect(await parseText('<!doctype html><p>id="reyi-meeting"')).toMatchObject({
    ok: true,
    transcript: { source: { text: 'id="reyi-meeting"' } },
  })
})
