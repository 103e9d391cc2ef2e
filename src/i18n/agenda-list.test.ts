// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { writeList } from '../domain/export/list.ts'
import { MINUTES } from '../domain/format/minutes.fixture.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { parseText } from '../domain/parse/parse.ts'
import { exportWords } from './export-words.ts'

async function minutes(): Promise<Meeting> {
  const parsed = await parseText(MINUTES)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return indexTranscript(parsed.transcript)
}

/** The list of some points without script, as a page; `about` is whose they are. */
function listOf(
  meeting: Meeting,
  points: Int32Array,
  about?: { readonly is: 'speaker'; readonly id: string },
): Document {
  const name = [{ text: 'N', lang: 'en' }]
  const pieces = writeList(meeting, points, exportWords(meeting, 'en'), () => null, {
    ...{ picture: '', address: null, findings: [] },
    pageOf: { speaker: (number) => `speakers/${number}/`, theme: () => undefined },
    ...(about && { about: { ...about, name, lines: [], meeting: '../../' } }),
  })
  return new DOMParser().parseFromString([...pieces].join(''), 'text/html')
}

const said = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const idOf = (meeting: Meeting, name: string) =>
  meeting.transcript.speakers.find((one) => one.name.en!.includes(name))!.id

test('the list without script has the agenda: items, movers, seconders, outcomes, counts, who voted how', async () => {
  const meeting = await minutes()
  const page = listOf(meeting, allOf(meeting))
  const item = (label: string) =>
    [...page.querySelectorAll('.item')].find((one) =>
      said(one.querySelector('h3, h4')).includes(label),
    )!
  const night = item('Ordinance 88')
  expect(said(night.querySelector('h4'))).toContain('Night bus to the mill quarter')
  const [vote, ...others] = night.querySelectorAll('.vote')
  expect(others).toEqual([])
  expect([...vote!.querySelectorAll('p')].map(said)).toEqual([
    expect.stringMatching(/^Vote moved by .*Devi ✓ Passed, 3 for, 2 against/),
    'For 3 Lena Ostrander · Amara Devi · Ruth Abell',
    'Against 2 Victor Quill · Samuel Thorne',
  ])
  const motion = [...night.querySelectorAll('.said')].find((one) => one.localName === 'p')!
  expect(said(motion)).toMatch(/^Motion Amara Devi: .*Ordinance 88.* Seconded by Ruth Abell$/)
  // Each leads to what was said, further down, and to the page of who voted.
  for (const link of page.querySelectorAll('.agenda a[href^="#"]'))
    expect(
      page.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1))),
    ).not.toBeNull()
  const thorne = meeting.speakerNumber.get(idOf(meeting, 'Thorne'))
  expect(vote!.querySelector(`a[href="speakers/${thorne}/"]`)).not.toBeNull()
  expect(said(item('Ordinance 89').querySelector('.vote'))).toContain('✕ Failed, 1 for, 3 against')
  expect(said(item('Street lamps').querySelector('.vote'))).toMatch(/^Motion .*↩ Withdrawn/)
})

test('an agenda of some points has their items only, a speaker’s page how they voted', async () => {
  const meeting = await minutes()
  const { transcript } = meeting
  const thorne = idOf(meeting, 'Thorne')
  const own = allOf(meeting).filter((point) => transcript.points.at(point)!.speaker === thorne)
  const heads = [...listOf(meeting, own).querySelectorAll('.item > :first-child')].map(said)
  expect(heads.join()).toContain('Street lamps')
  expect(heads.join()).not.toContain('CONSENT')
  const page = listOf(meeting, own, { is: 'speaker', id: thorne })
  expect(page.querySelector('.item')).toBeNull()
  const votes = [...page.querySelectorAll('.agenda p')].map(said)
  expect(votes).toHaveLength(3)
  expect(votes[2]).toMatch(/^Abstained .*Ordinance 89.* ✕ Failed/)
})
