import type { EnglishText } from './english-text.fixture.ts'

/** Minutes of our own: of councils and boards, with motions. */
export const MINUTES_TEXTS: readonly EnglishText[] = [
  {
    genre: 'minutes of a council',
    text: `Minutes of the Regular Meeting of the Alder Creek Town Council

Date: September 14, 2020

Present: Mayor Judith Kell; Councilmembers Omar Bray, Susan Tate and Leo Finch; Town Clerk Dora Hume.
Absent: Councilmember Piet Vos.

1. Call to Order

Mayor Kell called the meeting to order at 7:00 p.m.

2. Approval of Minutes

Councilmember Bray moved to approve the minutes of August 10; Councilmember Tate seconded. The motion carried 4-0.

3. Water Rates

Public Works Director Hal Ingram presented the rate study. He explained that the pumps were installed in 1961 and fail about once a month.

Councilmember Tate expressed concern that a rise of nine percent would hurt retired residents. She asked whether the increase could be spread over two years.

Mr. Ingram replied that a two-year plan was possible but would cost $40,000 more.

Councilmember Finch agreed with Councilmember Tate that the rise was too steep. He suggested a flat fee for small households.

Motion by Councilmember Finch, seconded by Councilmember Bray, to table the rate study until October. Motion passed unanimously.

4. Public Comment

Gwen Abara, 12 Mill Lane, stated that the storm drain on Mill Lane had been blocked since spring.

5. Adjournment

There being no further business, the meeting adjourned at 8:20 p.m.
`,
    said: [
      ['Omar Bray', 'Councilmember', 'approve the minutes of August 10'],
      [
        'Hal Ingram',
        'Public Works Director',
        'the rate study',
        'the pumps were installed',
        'a two-year plan was possible',
      ],
      ['Susan Tate', 'Councilmember', 'a rise of nine percent', 'the increase could be spread'],
      [
        'Leo Finch',
        'Councilmember',
        'the rise was too steep',
        'a flat fee for small households',
        'to table the rate study',
      ],
      ['Gwen Abara', '', 'the storm drain on Mill Lane'],
    ],
    replies: [
      ['Susan Tate', 'seconds', 'Omar Bray'],
      ['Leo Finch', 'agrees', 'Susan Tate'],
      ['Omar Bray', 'seconds', 'Leo Finch'],
    ],
    date: '2020-09-14',
  },
  {
    genre: 'minutes with forms of address in capitals',
    text: `Note of a Conversation at the Ministry of Canals, 3 February 1951

Present: Sir Hugh Lorne, Mr. B. T. Askew, Mr. J. van Houten (Netherlands Legation), Miss E. Tring

SIR HUGH LORNE said that the lock at Bray could not be kept open through the winter. The gates were forty years old and leaked.

MR. VAN HOUTEN thought that barges would go by sea if it was shut. He feared that they would not come back in spring.

MR. ASKEW supported Mr. van Houten's view, and suggested that the gates be patched at once and replaced in June.

In reply, SIR HUGH said that there was no money for both.

MISS TRING pointed out that timber was to be had from the forestry department without charge.
`,
    said: [
      ['Hugh Lorne', '', 'the lock at Bray', 'there was no money'],
      [
        'J. van Houten',
        'Netherlands Legation',
        'barges would go by sea',
        'they would not come back',
      ],
      ['B. T. Askew', '', 'the gates be patched'],
      ['E. Tring', '', 'timber was to be had'],
    ],
    replies: [
      ['B. T. Askew', 'agrees', 'J. van Houten'],
      ['Hugh Lorne', 'answers', 'B. T. Askew'],
    ],
    date: '1951-02-03',
  },
  {
    genre: 'a board with motions as lines',
    text: `Lantern Society Board Meeting

Attendees:
- Ines Calder (president)
- Tom Weller
- Yuki Arden
- Bo Lind

Agenda

Motion: Adopt the new bylaws. Tom Weller motioned, Yuki Arden seconded

Vote
- Ines Calder - Yes
- Tom Weller - Yes
- Yuki Arden - Yes
- Bo Lind - No

Passes: 3-1

Moved by Bo Lind, seconded by Ines Calder, that the lamp fund be closed.

Carried.

Yuki Arden reported that the workshop had 31 visitors. Ines asked about the heating.
`,
    said: [
      ['Tom Weller', '', 'Adopt the new bylaws'],
      ['Bo Lind', '', 'the lamp fund be closed'],
      ['Yuki Arden', '', 'the workshop had 31 visitors'],
      ['Ines Calder', 'president', 'the heating'],
    ],
    replies: [
      ['Yuki Arden', 'seconds', 'Tom Weller'],
      ['Ines Calder', 'seconds', 'Bo Lind'],
    ],
  },
  {
    genre: 'minutes with an amendment and a division',
    text: `SALTMARSH DISTRICT COUNCIL
Minutes of an Ordinary Meeting held in the Council Chamber, Quay Street, on Tuesday 6 June 2017 at 9.30am

PRESENT: His Worship the Mayor Rewi Tamati, Crs Alison Burge, Dougal Frame, Petra Sole, Winston Achari (from 9.41am).
IN ATTENDANCE: Chief Executive (Morag Liddell), Group Manager Assets (Stefan Roth).

APOLOGIES
Moved Cr Burge, seconded Cr Frame: THAT the apology of Cr Dunmore be accepted. CARRIED

17/41 STOPBANK RENEWAL
The Group Manager Assets spoke to the report. He advised that two of the five culverts had failed inspection and that repairs could not wait for the long term plan.

Cr Sole queried why the culverts had not been inspected since 2009. Mr Roth responded that the contractor had gone into liquidation.

Moved Cr Sole, seconded Cr Achari:
THAT Council approve $180,000 from the disaster reserve for culverts 2 and 4.

Amendment
Moved Cr Frame, seconded Cr Burge:
THAT the words "from the disaster reserve" be replaced with "by internal loan".

Speaking to the amendment, Cr Frame said the reserve was for floods and not for neglect. Cr Achari opposed the amendment, noting that a loan would add interest to rates. The Mayor cautioned that either course needed the auditor's agreement.

The amendment was put and LOST on a division:
For: Crs Frame, Burge
Against: The Mayor, Crs Sole, Achari

The substantive motion was put and CARRIED 4/1.

17/42 DOGS ON BEACHES BYLAW
Mrs Joan Pettifer of the Dotterel Trust told the meeting that eleven nests were lost last summer. She asked Council to ban dogs north of the jetty from September to March.

Cr Burge thanked Mrs Pettifer. She was concerned that the ban could not be policed.
`,
    said: [
      ['Alison Burge', 'Cr', 'the apology of Cr Dunmore', 'the ban could not be policed'],
      [
        'Stefan Roth',
        'Group Manager Assets',
        'the report',
        'two of the five culverts',
        'repairs could not wait',
        'the contractor had gone',
      ],
      ['Petra Sole', 'Cr', 'the culverts had not been inspected', 'THAT Council approve'],
      ['Dougal Frame', 'Cr', 'THAT the words', 'the reserve was for floods'],
      ['Winston Achari', 'Cr', 'the amendment', 'a loan would add interest'],
      ['Rewi Tamati', 'Mayor', 'either course needed'],
      ['Joan Pettifer', 'of the Dotterel Trust', 'eleven nests', 'Council to ban dogs'],
    ],
    kinds: [
      ['the apology of Cr Dunmore', 'recommendation'],
      ['two of the five culverts', 'problem'],
      ['the culverts had not been inspected', 'question'],
      ['THAT the words', 'recommendation'],
      ['Council to ban dogs', 'recommendation'],
      ['the ban could not be policed', 'problem'],
    ],
    replies: [
      ['Dougal Frame', 'seconds', 'Alison Burge'],
      ['Stefan Roth', 'answers', 'Petra Sole'],
      ['Winston Achari', 'seconds', 'Petra Sole'],
      ['Alison Burge', 'seconds', 'Dougal Frame'],
    ],
    date: '2017-06-06',
  },
]
