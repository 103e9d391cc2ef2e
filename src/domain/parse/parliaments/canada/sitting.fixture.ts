/** A sitting of our own, written as Canada’s House of Commons writes its Hansard. */

export const label = (number: string, words: string) =>
  `<PersonSpeaking><Affiliation DbId="${number}" Type="2">${words}</Affiliation>: </PersonSpeaking>`

export const intervention = (who: string, ...content: readonly string[]) =>
  `<Intervention Type="Debate" id="1">${who}<Content>\n${content.join('\n')}\n</Content></Intervention>`

export const para = (words: string) => `<ParaText id="2">${words}</ParaText>`

export const subject = (head: string, ...content: readonly string[]) =>
  `<SubjectOfBusiness id="3">${head}<SubjectOfBusinessContent>${content.join('\n')}</SubjectOfBusinessContent></SubjectOfBusiness>`

export const titled = (title: string, qualifier?: string) =>
  `<SubjectOfBusinessTitle>${title}</SubjectOfBusinessTitle>${
    qualifier ? `<SubjectOfBusinessQualifier>${qualifier}</SubjectOfBusinessQualifier>` : ''
  }`

export const order = (title: string, ...subjects: readonly string[]) =>
  `<OrderOfBusiness id="4" Rubric="Other"><OrderOfBusinessTitle>${title.toUpperCase()}</OrderOfBusinessTitle><CatchLine>${title}</CatchLine>${subjects.join('\n')}</OrderOfBusiness>`

export const hansard = (...body: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<Hansard xml:lang="EN" id="5"><StartPageNumber>7</StartPageNumber>
<DocumentTitle><DocumentName>OFFICIAL REPORT (HANSARD)</DocumentName></DocumentTitle>
<ExtractedInformation>
<ExtractedItem Name="InstitutionDebate">House of Weirs Debates</ExtractedItem>
<ExtractedItem Name="Number">N<Sup>o</Sup> 12</ExtractedItem>
<ExtractedItem Name="MetaDateNumDay">4</ExtractedItem><ExtractedItem Name="MetaDateNumMonth">05</ExtractedItem>
<ExtractedItem Name="MetaDateNumYear">2026</ExtractedItem>
</ExtractedInformation>
<HansardBody>
<Intro><ParaText id="6">The House met at 10 a.m.</ParaText><Prayer>Prayer</Prayer></Intro>
${body.join('\n')}
</HansardBody></Hansard>`

export const MOSS = label('11', 'Ms. Ada Moss (North Tamar, NDP)')
export const REED = label('12', 'Hon. Tom Reed (Minister of Weirs, Lib.)')
export const SPEAKER = label('13', 'The Speaker')

export const SITTING = hansard(
  order(
    'Routine Proceedings',
    subject(
      `<Timestamp Hr="10" Mn="05">(1005)</Timestamp>${titled('Petitions', 'The Lamps')}`,
      intervention(
        MOSS,
        '<FloorLanguage language="FR">[<I>Translation</I>]</FloorLanguage>',
        para(
          'I present a petition on the <Affiliation DbId="12" Type="4">Minister of Weirs</Affiliation>.',
        ),
        para(
          '<Quote><QuotePara>The lamps are dark.</QuotePara><QuotePara>Mend them.</QuotePara></Quote>',
        ),
      ),
    ),
    subject(
      '<SubjectOfBusinessQualifier>The Bridge</SubjectOfBusinessQualifier>',
      intervention(label('12', 'Hon. Tom Reed'), para('So do I, on the bridge.')),
    ),
  ),
  order(
    'Government Orders',
    subject(
      `<Timestamp Hr="10" Mn="20">(1020)</Timestamp>${titled('Weirs Act')}`,
      intervention(
        REED,
        para('moved that the bill be read.'),
        '<ProceduralText TocType="TPC" id="7">Weirs Act. Second reading</ProceduralText>',
        para('The weir is old and it has to go.'),
        para('<B>Some hon. members:</B> Oh, oh!'),
        para('<B>Ms. Ada Moss:</B> It is not.'),
        para('Not at all.'),
        para('<B>Hon. Tom Reed:</B> It is, though.'),
        para('<B>An hon. member</B><B>:</B> No.'),
        para('Nobody knows who says this.'),
      ),
      intervention(
        SPEAKER,
        para('The question is on the motion.'),
        para('<I>And five members having risen:</I>'),
        para('Call in the members.'),
      ),
      para('(The House divided on the motion, which was agreed to on the following division:)'),
      `<Division id="8" DivisionNumber="3"><DivisionNumber>(Division No. 3)</DivisionNumber>
<DivisionType vote-type="Yeas"><Type>YEAS</Type><Title>Members</Title><Affiliation DbId="12">Reed</Affiliation><Affiliation DbId="14">Birch</Affiliation><Total> -- 2</Total></DivisionType>
<DivisionType vote-type="Nays"><Type>NAYS</Type><Title>Members</Title><Affiliation DbId="11">Moss</Affiliation><Total> -- 1</Total></DivisionType>
<DivisionType vote-type="Paired"><Type>PAIRED</Type><Affiliation DbId="15">Ash</Affiliation></DivisionType></Division>`,
      intervention(SPEAKER, para('I declare the motion carried.')),
    ),
    subject(
      titled('Questions on the Order Paper'),
      `<WrittenQuestionResponse><QuestionID>Question No. 9--</QuestionID><Questioner><Affiliation DbId="11" Type="2">Ms. Ada Moss</Affiliation>:</Questioner><QuestionContent>${para('How old is the weir?')}</QuestionContent><Responder><Affiliation DbId="12" Type="4">Hon. Tom Reed</Affiliation>: </Responder><ResponseContent>${para('It is eighty years old.')}</ResponseContent></WrittenQuestionResponse>`,
      `<WrittenQuestionResponse><QuestionID>Question No. 10--</QuestionID><Questioner><Affiliation DbId="11" Type="2">Ms. Ada Moss</Affiliation>:</Questioner><QuestionContent>${para('And the bridge?')}</QuestionContent><ResponseContent>${para('It is new.')}</ResponseContent></WrittenQuestionResponse>`,
    ),
  ),
)
