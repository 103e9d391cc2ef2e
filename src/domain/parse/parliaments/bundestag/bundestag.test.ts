import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateTranscript } from '../../../format/validate.ts'
import { type Parsed, parseText } from '../../parse.ts'
import { saidBy } from '../../said-by.fixture.ts'
import { CLASSES, kindOfClass } from './paragraph-classes.ts'
import { p, protocol, redner, speaks } from './protocol.fixture.ts'

const CHAIR = '<name>Vizepräsidentin Dr. Eva Au:</name>'

async function transcriptOf(text: string) {
  const parsed = await parseText(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(parsed.format).toBe('bundestag')
  expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
  return parsed.transcript
}

const said = async (text: string) => saidBy((await parseText(text)) as Parsed)

test('a paragraph is of the last who got the word before it, within a speech too', async () => {
  const text =
    protocol(`<sitzungsbeginn sitzung-start-uhrzeit="9:00">${CHAIR}${p('J', 'Die Sitzung ist eröffnet.')}</sitzungsbeginn>
    <tagesordnungspunkt top-id="Tagesordnungspunkt 1">${p('J', 'Ich rufe auf.')}
    <rede id="ID1">${speaks('1')}${p('J_1', 'Die Fähre ist alt.')}${CHAIR}${p('J_1', 'Eine Frage?')}
    ${speaks('2')}${p('J', 'Wie alt ist sie?')}${speaks('1')}${p('J', 'Zehn Jahre.')}${CHAIR}${p('J', 'Danke.')}</rede>
    ${p('J', 'Weiter geht es.')}</tagesordnungspunkt>`)
  expect(await said(text)).toEqual([
    ['Dr. Eva Au', 'Die Sitzung ist eröffnet.'],
    ['Dr. Eva Au', 'Ich rufe auf.'],
    ['Ada Moos', 'Die Fähre ist alt.'],
    ['Dr. Eva Au', 'Eine Frage?'],
    ['Jo Ried', 'Wie alt ist sie?'],
    ['Ada Moos', 'Zehn Jahre.'],
    ['Dr. Eva Au', 'Danke.'],
    ['Dr. Eva Au', 'Weiter geht es.'],
  ])
  const { speakers, organisations, meeting, points } = await transcriptOf(text)
  const parties = new Map(organisations?.map(({ id, name }) => [id, Object.values(name)[0]]))
  expect(
    speakers.map((one) => [Object.values(one.role ?? {})[0], parties.get(one.party!)]),
  ).toEqual([
    ['Vizepräsidentin', undefined],
    [undefined, 'SPD'],
    [undefined, 'BÜNDNIS 90/DIE GRÜNEN'],
  ])
  expect(points[0]!.kind).toBe('procedure')
  expect(meeting).toMatchObject({ date: '2026-05-11' })
  expect(Object.values(meeting.title)).toEqual(['Mühlentag, Plenarprotokoll 90/7'])
})

test('two members of one name are two; ministers have their office, who sits alone no party', async () => {
  const { speakers } = await transcriptOf(
    protocol(
      `<tagesordnungspunkt top-id="T">${['1', '4', '3', '1'].map((id) => speaks(id) + p('J', 'Ja, so ist es.')).join('')}</tagesordnungspunkt>`,
    ),
  )
  expect(
    speakers.map(({ name, role, party }) => [
      ...Object.values(name),
      ...Object.values(role ?? {}),
      party,
    ]),
  ).toEqual([
    ['Ada Moos', 'party-1'],
    ['Ada Moos (Weiher)', undefined],
    ['Ida Bach', 'Bundesministerin für Fähren', undefined],
  ])
})

test('a group in brackets behind the printed name is no part of it, whatever stands at its place in the mark', async () => {
  const odd = redner('1').replace('<fraktion>SPD</fraktion>', '<fraktion>SPDSPD</fraktion>')
  const { speakers, organisations } = await transcriptOf(
    protocol(
      `<tagesordnungspunkt top-id="T"><p klasse="redner">${odd}Ada Moos (SPD):</p>${p('J', 'Die Fähre ist alt.')}</tagesordnungspunkt>`,
    ),
  )
  expect(speakers.map(({ name, party }) => [...Object.values(name), party])).toEqual([
    ['Ada Moos', 'party-1'],
  ])
  expect(organisations?.map(({ name }) => Object.values(name)[0])).toEqual(['SPD'])
})

test('an id that stands with another family name is another person’s; who presides is the member of that very name', async () => {
  const slip = redner('1').replace('Moos', 'Wald')
  const { speakers, turns } = await transcriptOf(
    protocol(`<tagesordnungspunkt top-id="T">${speaks('1')}${p('J', 'Die Fähre ist alt.')}
      <p klasse="redner">${slip}Ada Wald (SPD):</p>${p('J', 'Das Wehr ist neu.')}
      <name>Präsident Jo Ried:</name>${p('J', 'Danke.')}${speaks('2')}${p('J', 'Ich spreche als Abgeordneter.')}
      <name>Präsidentin Ada Moos:</name>${p('J', 'Wer spricht?')}</tagesordnungspunkt>`),
  )
  const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]]))
  expect(turns?.map(({ speaker }) => names.get(speaker))).toEqual([
    'Ada Moos',
    'Ada Wald',
    'Jo Ried',
    'Jo Ried',
    'Ada Moos',
  ])
  expect(speakers).toHaveLength(3)
})

test('what is called out, printed or voted is nobody’s; a sentence that is cut goes on', async () => {
  const text =
    protocol(`<tagesordnungspunkt top-id="Tagesordnungspunkt 2">${CHAIR}${p('T', 'Ich rufe den Punkt auf:')}
    ${p('T_NaS', 'a) Beratung des Antrags der Abgeordneten')}${p('T_fett', 'Bessere Wehre')}${p('T_Drs', 'Drucksache 90/3')}
    ${speaks('1')}${p('J_1', 'Das Wehr,')}<kommentar>(Jo Ried [SPD]: Welches?)</kommentar>${p('O', 'das alte, leckt.')}
    <kommentar>(Beifall)</kommentar>${p('O', 'Es ist CO<sub>2</sub>-neutral<fussnote><sup>1)</sup> <p>Anlage 2</p></fussnote>.')}
    <name>(Ada Moos räuspert sich)</name>${p('J', 'Danke.')}
    ${p('N', 'Präsident Ole Hag:')}${p('J', 'Die Namen:')}${p('AL_Partei', 'SPD')}${p('AL_Namen', 'Ada Moos')}${p('AL_Namen', 'Uwe Stein')}
    ${p('J', 'Schluss.')}${p('K_Schluss', '(Schluss: 17.04 Uhr)')}</tagesordnungspunkt>`)
  expect(await said(text)).toEqual([
    ['Dr. Eva Au', 'Ich rufe den Punkt auf'],
    ['?', 'a) Beratung des Antrags der Abgeordneten'],
    ['?', 'Bessere Wehre'],
    ['?', 'Drucksache 90/3'],
    ['Ada Moos', 'Das Wehr, das alte, leckt.'],
    ['?', '(Jo Ried [SPD]: Welches?)'],
    ['?', '(Beifall)'],
    ['Ada Moos', 'Es ist CO2-neutral.'],
    ['?', '1) Anlage 2'],
    ['?', '(Ada Moos räuspert sich)'],
    ['Ada Moos', 'Danke.'],
    ['Ole Hag', 'Die Namen'],
    ['?', 'SPD'],
    ['?', 'Ada Moos, Uwe Stein'],
    ['Ole Hag', 'Schluss.'],
    ['?', '(Schluss: 17.04 Uhr)'],
  ])
})

const al = (name: string, ...lines: readonly string[]) =>
  lines.map((line) => p(`AL_${name}`, line)).join('')

test('a vote by name is one, under an item of its own; who runs the sitting goes on behind it', async () => {
  const { votes, agenda, speakers, points, source, turns } = await transcriptOf(
    protocol(`<tagesordnungspunkt top-id="Tagesordnungspunkt 1">${CHAIR}${p('J', 'Ich rufe das Wehr auf.')}${speaks('1')}${p('J', 'Das Wehr leckt.')}</tagesordnungspunkt>
      <tagesordnungspunkt top-id="Tagesordnungspunkt 2">${speaks('2')}${p('J', 'Die Fähre ist alt.')}${CHAIR}
      ${p('J', 'Zurück zum Wehr: Das Ergebnis der namentlichen Abstimmung über den Antrag „Neues Wehr“: Der Antrag ist abgelehnt.')}
      ${al('Vorspann_1', 'Endgültiges Ergebnis')}${al('Vorspann_2', 'Abgegebene Stimmen:5;', 'davon')}${al('Vorspann_3', 'ja:2', 'nein:\t2', 'enthalten:1')}
      ${al('Ja-Nein-Enth', 'Ja')}${al('Partei', 'SPD')}${al('Namen', 'Ada Moos', 'Uwe Stein')}
      ${al('Ja-Nein-Enth', 'Nein')}${al('Partei', 'BÜNDNIS 90/ DIE GRÜNEN')}${al('Namen', 'Jo Ried')}${al('Ja-Nein-Enth', 'Fraktionslos')}${al('Namen', 'Ole Hag')}
      ${al('Ja-Nein-Enth', 'Enthalten')}${al('Partei', 'AfD')}${al('Namen', 'Ada Moos')}${al('Ja-Nein-Enth', 'Ungültig')}${al('Namen', 'Ute Rohr')}
      ${p('J', 'Wir fahren fort.')}${speaks('2')}${p('J', 'Die Fähre leckt.')}</tagesordnungspunkt>`),
  )
  const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]]))
  const items = new Map(agenda?.map(({ id, label }) => [id, Object.values(label)[0]]))
  const [vote] = votes!
  expect(votes).toHaveLength(1)
  expect(items.get(vote!.agenda)).toBe('Namentliche Abstimmung über den Antrag „Neues Wehr“')
  expect(vote).toMatchObject({ outcome: 'rejected', counts: { for: 2, against: 2, abstained: 1 } })
  expect(
    vote!.by?.map(({ speaker, name, value }) => [
      speaker ? names.get(speaker) : name && `${Object.values(name)[0]} (unheard)`,
      value,
    ]),
  ).toEqual([
    ['Ada Moos', 'for'],
    ['Uwe Stein (unheard)', 'for'],
    ['Jo Ried', 'against'],
    ['Ole Hag (unheard)', 'against'],
    // A member of another group who is called like one who speaks.
    ['Ada Moos (unheard)', 'abstains'],
  ])
  for (const printed of ['Endgültiges', 'Uwe Stein', 'Ute Rohr', 'Ungültig', 'nein'])
    expect(points.some(({ text }) => Object.values(text)[0]!.includes(printed))).toBe(false)
  expect(source.text).toContain('Ada Moos, Uwe Stein')
  expect(
    turns?.slice(-3).map((turn) => [names.get(turn.speaker), items.get(turn.agenda!)]),
  ).toEqual([
    ['Dr. Eva Au', 'Tagesordnungspunkt 2'],
    ['Dr. Eva Au', 'Tagesordnungspunkt 2'],
    ['Jo Ried', 'Tagesordnungspunkt 2'],
  ])
})

test('a list of names without sides, or in an annex, is no vote and nobody’s', async () => {
  const list = al('Partei', 'SPD') + al('Namen', 'Ada Moos', 'Uwe Stein')
  const result = al('Vorspann_3', 'ja:1', 'nein:0') + al('Ja-Nein-Enth', 'Ja') + list
  const { votes, source } = await transcriptOf(
    protocol(
      `<tagesordnungspunkt top-id="T">${CHAIR}${p('J', 'Es wählten:')}${list}${p('J', 'Danke.')}</tagesordnungspunkt>`,
      `<anlage><anlagen-titel>Anlage 2</anlagen-titel><anlagen-text>${result}</anlagen-text></anlage>`,
    ),
  )
  expect(votes ?? []).toEqual([])
  expect(source.text!.split('Ada Moos, Uwe Stein')).toHaveLength(3)
})

test('what is said behind the label of a speaker is said, and what is called out there is not', async () => {
  const label = (inside: string) => `<p klasse="redner">${redner('1')}${inside}</p>`
  const text = protocol(`<tagesordnungspunkt top-id="T">
    ${label('Ada Moos (SPD):<kommentar>(Beifall: viel)</kommentar> Danke sehr.')}
    ${label('Ada Moos<fussnote><sup>1)</sup> Siehe: Anlage</fussnote> (SPD):')}${p('J', 'Das Wehr ist alt.')}
    ${label('Ada Moos (SPD)<kommentar>(Zuruf: Oh!)</kommentar>')}${p('J', 'Es leckt.')}</tagesordnungspunkt>`)
  expect(await said(text)).toEqual([
    ['?', '(Beifall: viel)'],
    ['Ada Moos', 'Danke sehr.'],
    ['?', '1) Siehe: Anlage'],
    ['Ada Moos', 'Das Wehr ist alt.'],
    ['?', '(Zuruf: Oh!)'],
    ['Ada Moos', 'Es leckt.'],
  ])
  expect((await transcriptOf(text)).speakers).toHaveLength(1)
})

test('items are called by number and title; speeches that were handed in stand under their annex', async () => {
  const { agenda, themes, turns } = await transcriptOf(
    protocol(
      `<tagesordnungspunkt top-id="Tagesordnungspunkt 2">${CHAIR}${p('T_NaS', 'a) Beratung')}${p('T_fett', 'Bessere Wehre')}${p('J', 'Ich rufe auf.')}</tagesordnungspunkt>
       <tagesordnungspunkt top-id="Zusatzpunkt 1">${p('T_ZP_NaS', 'ZP 1 Aktuelle Stunde')}${p('J', 'Weiter.')}</tagesordnungspunkt>`,
      `<anlage><anlagen-titel>Anlage 1</anlagen-titel><anlagen-text><p klasse="J">Entschuldigt: Uwe Stein</p></anlagen-text></anlage>
       <anlage><anlagen-titel>Anlage 2</anlagen-titel><anlagen-text anlagen-typ="Zu Protokoll gegebene Reden"><p klasse="Anlage_2">Zu Protokoll gegebene Reden</p>
       <rede id="ID9" redeart="zu_protokoll">${speaks('1')}${p('J', 'Das Wehr ist alt.')}</rede><p klasse="J">Ende</p></anlagen-text></anlage>`,
    ),
  )
  const labels = agenda?.map(({ label }) => Object.values(label)[0])
  expect(labels).toEqual([
    'Tagesordnungspunkt 2: Bessere Wehre',
    'Zusatzpunkt 1: Aktuelle Stunde',
    'Anlage 2: Zu Protokoll gegebene Reden',
  ])
  expect(themes.map(({ label }) => Object.values(label)[0])).toEqual(labels)
  expect(turns?.map((turn) => turn.agenda)).toEqual(['item-1', 'item-2', 'item-3'])
})

test.each(CLASSES)('a paragraph of the class $like is $is', ({ is, like }) => {
  expect(kindOfClass(like)).toBe(is)
})

test('a file that is cut short, or has no words, is told', async () => {
  const whole = protocol(`<tagesordnungspunkt>${CHAIR}${p('J', 'Ja.')}</tagesordnungspunkt>`)
  expect(await parseText(whole.slice(0, -100))).toMatchObject({ failure: { code: 'xml-syntax' } })
  expect(await parseText(protocol(''))).toMatchObject({
    failure: { code: 'no-cues', format: 'bundestag' },
  })
})

const anyPiece = fc.oneof(
  fc.record({
    klasse: fc.constantFrom('J', 'J_1', 'O', 'Z', 'T', 'T_fett', 'AL_Namen', 'p', 'K', ''),
  }),
  fc.record({ speaks: fc.constantFrom('1', '2', '3', '4') }),
  fc.record({ chair: fc.constantFrom('Eva Au', 'Jo Ried') }),
  fc.record({ aside: fc.boolean() }),
  fc.record({ opens: fc.constantFrom('rede', 'tagesordnungspunkt') }),
)

test('whatever stands in it, each word is once in the text, and of the last who got the word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPiece, { minLength: 1, maxLength: 30 }), async (pieces) => {
      const owners = new Map<string, string | null>()
      let now: string | null = null
      const word = (who: string | null) => {
        const words = `w${owners.size}x`
        owners.set(words, who)
        return words
      }
      let open: 'rede' | 'tagesordnungspunkt' | null = null
      let xml = ''
      for (const piece of pieces) {
        if ('klasse' in piece) {
          const isSaid = kindOfClass(piece.klasse) === 'words'
          const end = owners.size % 2 > 0 ? '.' : ''
          xml += p(piece.klasse, `Das ist ${word(isSaid ? now : null)}${end}`)
        } else if ('speaks' in piece) {
          xml += speaks(piece.speaks)
          now = ['Ada Moos', 'Jo Ried', 'Ida Bach', 'Ada Moos (Weiher)'][Number(piece.speaks) - 1]!
        } else if ('chair' in piece) {
          xml += `<name>Präsident ${piece.chair}:</name>`
          now = piece.chair
        } else if ('aside' in piece) xml += `<kommentar>(${word(null)})</kommentar>`
        else {
          if (open) xml += `</${open}>`
          open = piece.opens
          xml += open === 'rede' ? '<rede>' : '<tagesordnungspunkt top-id="T">'
        }
      }
      if (open) xml += `</${open}>`
      if (owners.size === 0) return
      const { source, points, speakers } = await transcriptOf(protocol(xml))
      for (const [words, who] of owners) {
        // A title is the heading of its item too.
        expect(source.text!.split(words).length).toBeGreaterThan(1)
        const point = points.find(({ text }) => Object.values(text)[0]!.includes(words))
        const speaker = speakers.find(({ id }) => id === point?.speaker)
        expect(speaker ? Object.values(speaker.name)[0] : null).toBe(who)
      }
    }),
  )
})
