/** Files of our own in the form of a ParlaMint corpus: a day, its list of people, of organisations, its table. */
export const debate = (
  body: string,
  { header = '', lang = 'en' } = {},
): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${lang}" xml:id="ParlaMint-XX_2026-05-11">
  <teiHeader><fileDesc><titleStmt>
    <title type="main" xml:lang="${lang}">Corpus of Mill Town</title>
    <title type="sub" xml:lang="de">Sitzung 7</title>
    <title type="sub" xml:lang="${lang}">Sitting 7</title>
    <respStmt><persName>Editor Of Corpora</persName><resp>Conversion</resp></respStmt>
  </titleStmt>
  <publicationStmt><date when="2030-01-01">2030</date></publicationStmt>
  <sourceDesc><bibl><title>Minutes</title><date when="2026-05-10"/></bibl></sourceDesc></fileDesc>
  <profileDesc><settingDesc><setting><name type="city">Mill Town</name><date when="2026-05-11">11 May</date></setting></settingDesc>${header}</profileDesc></teiHeader>
  <text><body>${body}</body></text>
</TEI>
`

export const LIST_PERSON = `<?xml version="1.0"?>
<listPerson xmlns="http://www.tei-c.org/ns/1.0">
  <person xml:id="MossAda"><persName><surname>Moss</surname><forename>Ada</forename></persName><sex value="F"/>
    <affiliation role="member" ref="#party.MP" from="2020-01-01"/>
    <affiliation role="member" ref="#group.G" from="2020-01-01"/></person>
  <person xml:id="ReedJo"><persName to="2025-01-01"><forename>Jo</forename><surname>Lark</surname></persName>
    <persName from="2025-01-02"><roleName>Dr</roleName><forename>Jo</forename><nameLink>van</nameLink><surname>Reed</surname></persName>
    <affiliation role="member" ref="#party.PP" to="2024"/>
    <affiliation role="member" ref="#party.MP" from="2024"/>
    <affiliation role="minister" ref="#GOV" from="2026-01"><roleName xml:lang="de">Fährminister</roleName><roleName xml:lang="en">Minister for Ferries</roleName></affiliation></person>
  <person xml:id="MossAda2"><persName>Ada Moss</persName>
    <affiliation role="member" ref="#party.MP"/><affiliation role="member" ref="#party.PP"/></person>
</listPerson>`

export const LIST_ORG = `<listOrg xmlns="http://www.tei-c.org/ns/1.0">
  <org xml:id="party.MP" role="politicalParty"><orgName full="abb">MP</orgName><orgName full="yes" xml:lang="en">Mill Party</orgName></org>
  <org xml:id="party.PP" role="politicalParty"><orgName full="yes">Pond Party</orgName></org>
  <org xml:id="group.G" role="parliamentaryGroup"><orgName full="yes">Green Benches</orgName></org>
  <org xml:id="GOV" role="government"><orgName full="yes">Government</orgName></org>
</listOrg>`

/** The headers of the tables that stood beside a day, by the version of the corpora. */
export const META_COLUMNS = {
  2: 'ID Title From To House Term Session Meeting Sitting Agenda Subcorpus Speaker_role Speaker_type Speaker_party Speaker_party_name Party_status Speaker_name Speaker_gender Speaker_birth',
  3: 'ID Title Date Body Term Session Meeting Sitting Agenda Subcorpus Speaker_role Speaker_MP Speaker_Minister Speaker_party Speaker_party_name Party_status Speaker_name Speaker_gender Speaker_birth',
  4: 'Text_ID ID Title Date Body Term Session Meeting Sitting Agenda Subcorpus Lang Speaker_role Speaker_MP Speaker_minister Speaker_party Speaker_party_name Party_status Party_orientation Speaker_ID Speaker_name Speaker_gender Speaker_birth',
  // Some end their lines with a tab.
  '4.1':
    'Text_ID ID Title Date Body Term Session Meeting Sitting Agenda Subcorpus Lang Speaker_role Speaker_MP Speaker_minister Speaker_party Speaker_party_name Party_status Party_orientation Speaker_ID Speaker_name Speaker_gender Speaker_birth ',
  5: 'Text_ID ID Title Date Body Term Session Meeting Sitting Agenda Subcorpus Lang Speaker_role Speaker_MP Speaker_minister Speaker_party Speaker_party_name Party_status Party_orientation Speaker_ID Speaker_name Speaker_gender Speaker_birth Topic',
} as const

export const metaTable = (
  rows: readonly (readonly [id: string, role: string, party: string, who: string, name: string])[],
  version: keyof typeof META_COLUMNS = 4,
): string => {
  const columns = META_COLUMNS[version].split(' ')
  const told = rows.map(([id, role, party, who, name]) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ ID: id, Title: 'Sitting 7', Date: '2026-05-11', Body: 'Lower house' },
      ...{
        Speaker_role: role,
        Speaker_party: party === '-' ? '-' : 'MP',
        Speaker_party_name: party,
      },
      ...{ Speaker_ID: who, Speaker_name: name, '': '' },
    }
    return columns.map((column) => cells[column] ?? (Number(version) < 4 ? '' : '-')).join('\t')
  })
  // The title of a column after the last tab is none.
  return [columns.join('\t').trimEnd(), ...told, ''].join('\n')
}

/** What utterances are on, as version 5 has it. */
export const TAXONOMY = `<?xml version="1.0"?>
<taxonomy xmlns="http://www.tei-c.org/ns/1.0" xml:id="XX-taxonomy-topic" xml:lang="mul"><desc xml:lang="en"><term>Topics</term></desc>
  <category xml:id="lamps"><catDesc xml:lang="de"><term>Lampen</term></catDesc><catDesc xml:lang="en"><term>Lamps</term>: all that is lit</catDesc></category>
  <category xml:id="weirs"><catDesc xml:lang="en"><term>Weirs</term></catDesc></category>
  <category xml:id="other"><catDesc xml:lang="en"><term>Other</term></catDesc></category>
</taxonomy>`

/** The table of sentences that stands beside an annotated day. */
export const SENTENCE_TABLE = [
  'ID Parent_ID Element Language Senti_3 Senti_6 Senti_n Sents Words Tokens Names ',
  'u1 XX_2026-05-11 u English - - - 1 4 5 0 ',
  'u1.1 u1 s English Neutral neutral 2.7 1 4 5 0 ',
  '',
]
  .map((line) => line.replaceAll(' ', '\t'))
  .join('\n')

export const utterance = (
  who: string | null,
  segments: string,
  { kind = 'regular', id = '', more = '' } = {},
): string =>
  `<u ana="#${kind}"${who === null ? '' : ` who="#${who}"`}${id && ` xml:id="${id}"`}${more}>${segments}</u>\n`

export const seg = (words: string): string => `<seg>${words}</seg>\n`
