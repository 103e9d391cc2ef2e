/** A day of debates of our own, written as TheyWorkForYou and OpenAustralia write theirs. */

export const person = (number: number | string, name: string, more = '') =>
  `person_id="uk.org.publicwhip/person/${number}" speakername="${name}" ${more}`

export const speech = (who: string, ...paragraphs: readonly string[]) =>
  `<speech id="uk.org.publicwhip/debate/2026-05-04a.3.1" colnum="3" time="014:30:00" url="https://example.org/day.htm#3" ${who}>${paragraphs
    .map((words) => `<p pid="a3.1/1">${words}</p>`)
    .join('\n')}</speech>`

export const heading = (kind: 'oral' | 'major' | 'minor', words: string) =>
  `<${kind}-heading id="uk.org.publicwhip/debate/2026-05-04a.1.0" nospeaker="true" colnum="1" time="" url="https://example.org/day.htm#1">
  ${words}
</${kind}-heading>`

export const day = (...body: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE publicwhip [
<!ENTITY pound "&#163;">
<!ENTITY cash "&pound;9">
]>
<publicwhip scraperversion="b" latest="yes">
${body.join('\n')}
</publicwhip>`

export const MOSS = person(1, 'Ada Moss')
export const REED = person(2, 'Tom Reed', 'speakeroffice="The Minister for Weirs"')
export const SPEAKER = person(3, 'Mr. Speaker')
export const CROWD = 'speakerid="unknown" speakername="Hon. Members" error="No match"'

export const DIVISION = `<division id="uk.org.publicwhip/debate/2026-05-04a.5.1" nospeaker="true" divdate="2026-05-04" divnumber="7" colnum="5" time="15:00:00" url="">
<divisioncount ayes="1" noes="2" tellerayes="1"/>
<mplist vote="aye"><mpname person_id="uk.org.publicwhip/person/2" vote="aye">Reed, Tom</mpname>
<mpname person_id="uk.org.publicwhip/person/4" vote="aye" teller="yes">Ash, Ivy</mpname></mplist>
<mplist vote="no"><mpname person_id="uk.org.publicwhip/person/1" vote="no">Moss, Ada</mpname><mpname person_id="uk.org.publicwhip/person/5" vote="no">Birch, Al</mpname></mplist>
</division>`

export const DAY = day(
  heading('oral', 'Oral Answers to Questions'),
  heading('major', 'Weirs'),
  speech('nospeaker="true"', 'The Minister was asked—'),
  heading('minor', 'The Old Weir &mdash; again'),
  speech(MOSS, 'Is the weir old?', 'It cost &cash;.'),
  speech(REED, 'It is <i>old</i>.', '[Interruption.]', 'It has to go.'),
  speech(CROWD, 'Hear, hear!'),
  speech(REED, 'I thank them.'),
  heading('major', 'Lamps'),
  speech(SPEAKER, 'I see the lamps.'),
  DIVISION,
  '<gidredirect oldgid="a" newgid="b" matchtype="perfect"/>',
  speech('nospeaker="True"', 'Question accordingly negatived.'),
  speech('speakerid="unknown" speakername="The Clerk"', 'I read the title.'),
)
