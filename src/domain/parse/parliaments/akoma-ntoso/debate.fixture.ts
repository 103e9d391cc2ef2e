/** A debate of our own in Akoma Ntoso. */

/** Namespaces that debates in the wild have; the last has none. */
export const NAMESPACES = [
  'http://www.akomantoso.org/1.0',
  'http://www.akomantoso.org/2.0',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13',
  'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  '',
]

export const REFERENCES = `
<TLCOrganization id="weirs" href="/o/weirs" showAs="House of Weirs"/>
<TLCPerson id="p12" href="/p/12" showAs="Ada Moss"/>
<TLCPerson eId="p34" href="/p/34" showAs="Tom Reed"/>
<TLCPerson id="p56" href="/p/56" showAs="Ada Moss"/>
<TLCPerson id="members" href="/p/members" showAs="HON MEMBERS"/>
<TLCRole eId="minister" href="/r/minister" showAs="Minister for Weirs"/>
<TLCRole id="chair" href="/r/chair" showAs="Mr. Speaker"/>`

export const VOTINGS = `<analysis source="#x"><parliamentary>
<voting eId="vote_1" href="#sum_1" outcome="#lost" refersTo="#q"><count eId="c1" refersTo="#ta" value="1"/><count eId="c2" refersTo="#nil" value="2"/><count eId="c3" refersTo="#staon" value="0"/></voting>
</parliamentary></analysis>`

export const debate = (body: string, head = VOTINGS, namespace = NAMESPACES[0]!) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso${namespace ? ` xmlns="${namespace}"` : ''}>
<debate name="hansard"><meta><identification source="#x"><FRBRWork><FRBRdate date="2026-05-01" name="generation"/></FRBRWork></identification>
${head}<references source="#x">${REFERENCES}</references><notes source="#x"><note id="n1"><p>A note of the editor</p></note></notes></meta>
<preface><p class="heading">THE WEIRS</p><p><docTitle>House of Weirs, 12th sitting</docTitle></p><p>Monday, <docDate date="2026-05-04">4th May</docDate></p><toc><tocItem href="#a" level="0">Lamps 7</tocItem></toc></preface>
<debateBody>${body}</debateBody></debate></akomaNtoso>`

export const speech = (attributes: string, from: string | null, ...paragraphs: readonly string[]) =>
  `<speech ${attributes}>${from === null ? '' : `<from>${from}</from>`}${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('\n')}</speech>`

export const section = (heading: string, ...inside: readonly string[]) =>
  `<debateSection name="debate" id="s"><heading>${heading}</heading>${inside.join('\n')}</debateSection>`

export const BODY = `
<prayers id="pr"><heading>PRAYERS</heading></prayers>
<debateSection name="opening"><p>The House met at <recordedTime time="2026-05-04T14:30:00">2.30 p.m.</recordedTime></p><scene>[Mr. Speaker in the Chair]</scene></debateSection>
${section(
  'WEIRS<recordedTime time="2026-05-04T14:40:00"/>',
  section(
    'The Old Weir',
    speech(
      'by="#p12"',
      'Ms. Moss:',
      'The weir <noteRef href="#n1" marker="1"/>is old.',
      '(Laughter)',
      'It has <b>to</b> go<remark>[Applause]</remark>, soon.',
    ),
    '<narrative>(Several Members rose)</narrative>',
    speech('by="#p34" as="#minister"', 'Mr. Reed', 'I hear that.'),
  ),
  section(
    '<i>The Lock</i>',
    speech('by="#p56"', 'Ms. Moss', 'The lock is new.'),
    '<p>The bell was rung.</p>',
  ),
)}
<questions id="qs"><num>2.</num><heading>QUESTIONS</heading>
<question by="#p12" to="#minister"><p>asked how old it is</p><ul><li>in years</li><li>in days.</li></ul></question>
<answer by="#p34" as="#minister"><from>Mr. Reed</from><blockList id="l"><listIntroduction>It is</listIntroduction><item id="i"><num>(a)</num><p>eighty years old.</p></item></blockList></answer>
</questions>
<debateSection name="division"><heading>DIVISION</heading><summary eId="sum_0">Question put.</summary>
<summary eId="sum_1" title="division">The House divided: Tá, <quantity refersTo="#ta" normalized="1">1</quantity>; Níl, 2.</summary>
<debateSection name="ta"><p>Tá</p><p><person refersTo="#p12">Moss, Ada</person>.</p></debateSection>
<debateSection name="nil"><p><person refersTo="#p34">Reed, Tom</person>, <person refersTo="#">Birch, Al</person></p></debateSection>
<summary eId="sum_2" title="decision">Question declared lost.</summary></debateSection>
${speech('by="#chair"', 'Mr. Speaker', 'I see the members.')}
${speech('by="#members"', 'HON MEMBERS', 'Hear, hear!', 'Again!')}
<adjournment id="ad"><heading>ADJOURNMENT</heading><p>The House rose.</p></adjournment>`
