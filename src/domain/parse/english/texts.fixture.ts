/** A report in English of our own, with who says what in it. */
export interface EnglishText {
  readonly genre: string
  readonly text: string
  /** In the order in which they first speak: the words that each point begins with. */
  readonly said: readonly (readonly [name: string, role: string, ...points: string[]])[]
  /** Who answers whom. */
  readonly replies?: readonly (readonly [from: string, kind: string, to: string])[]
  readonly date?: string
}

export const ENGLISH_TEXTS: readonly EnglishText[] = [
  {
    genre: 'news of a council, American',
    text: `Harbor council splits over night ferry

By Nell Ostrow
Tarn Bay Ledger
March 4, 2021

TARN BAY — The Tarn Bay City Council voted 4-3 on Tuesday to keep the night ferry running until June.

Mayor Odile Farrow said the ferry loses about $900 a night, but that nurses at Quay Hospital depend on it.

“If we stop it, thirty people lose their way home,” Farrow said. “That is not a saving. That is a bill sent to somebody else.”

Councilman Rex Dunmore, who voted against the plan, called for a cheaper shuttle bus and warned that the reserve fund would be empty by May.

“We are spending money we do not have,” he said.

“And everybody in this room knows it.”

Ferry captain Lena Orvik told the council that the boat’s engine needs to be replaced. She added that spare parts take four months to arrive.

According to finance director Paul Stennis, the city has $212,000 left in its reserve.

Officials said the ferry carried 11,000 passengers last year. Residents complained about the noise.

Dunmore’s wife, Carla Dunmore, runs a bakery near the quay.
`,
    said: [
      ['Odile Farrow', 'Mayor', 'the ferry loses about $900', '“If we stop it, thirty people'],
      [
        'Rex Dunmore',
        'Councilman',
        'a cheaper shuttle bus',
        'the reserve fund would be empty',
        '“We are spending money',
        '“And everybody in this room',
      ],
      ['Lena Orvik', 'Ferry captain', 'the boat’s engine needs', 'spare parts take four months'],
      ['Paul Stennis', 'finance director', 'the city has $212,000'],
    ],
    date: '2021-03-04',
  },
  {
    genre: 'news, British, names turned round',
    text: `Peat plan puts crofters at odds with ministers

Plans to rewet 4,000 hectares of peat on Eilean Corran have divided crofters, a public meeting heard last night.

"Nobody asked us," said Morag MacAskill, chair of the island's grazing committee. "The first we knew of it was a notice on a gate."

Dr Iain van der Meer, a soil scientist at the University of Lorne, said that dry peat was giving off as much carbon as the island's cars. "It is burning without a flame," he told the meeting.

The Scottish rural affairs minister, Fergus Hallam, insisted crofters would be paid for every hectare. But Ms MacAskill disagreed with Mr Hallam, arguing that the payments would stop after five years.

Sir Robert Pell-Hughes, who owns the Corran estate, was not at the meeting. In a statement he said: "I support the plan and hope it can begin this winter."

Critics say the scheme was rushed. The Corran Trust declined to comment.
`,
    said: [
      [
        'Morag MacAskill',
        "chair of the island's grazing committee",
        '"Nobody asked us,"',
        'the payments would stop',
      ],
      [
        'Iain van der Meer',
        'Dr, a soil scientist at the University of Lorne',
        'dry peat was giving off',
        '"It is burning without a flame,"',
      ],
      ['Fergus Hallam', 'Scottish rural affairs minister', 'crofters would be paid'],
      ['Robert Pell-Hughes', '', '"I support the plan'],
    ],
    replies: [['Morag MacAskill', 'disagrees', 'Fergus Hallam']],
  },
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
    genre: 'coverage of the United Nations',
    text: `Committee on Lighthouse Keepers, Third Session: Summary of the Meeting

GENEVA, 12 May 2014

The Committee this morning held a discussion on the safety of lighthouses in narrow straits.

Opening the debate, the Chair recalled that forty keepers had lost their posts since 2010.

The representative of Kenya said that automatic lamps had failed during the monsoon. They should never be installed without a keeper within reach.

The representative of Norway, speaking on behalf of the Nordic countries, stressed that training was more important than machines.

Brazil supported the statement made by Kenya and called for a fund for small island States.

The observer of the Holy See drew attention to the loneliness of keepers.

A number of delegates welcomed the report.
`,
    said: [
      ['Chair', '', 'forty keepers had lost'],
      ['representative of Kenya', '', 'automatic lamps had failed'],
      ['representative of Norway', '', 'training was more important'],
      ['Brazil', '', 'the statement made by Kenya', 'a fund for small island States'],
      ['observer of the Holy See', '', 'the loneliness of keepers'],
    ],
    date: '2014-05-12',
  },
  {
    genre: 'proceedings with lists',
    text: `Report of the Workshop on Small Ferries, Session 3

Professor Hanneke de Wit (Delft Institute of Boats) argued that electric ferries are ready for short crossings. She made three recommendations: (1) that berths be wired before boats are bought; (2) that crews be trained on land; and (3) that one boat in each fleet keep its diesel engine.

Mr Sato, from the Ferry Owners Association, said owners faced the following problems:

(a) Batteries that age in the cold.
(b) Insurers who refuse to cover them.
(c) A shortage of electricians on the islands.

Dr. Amina Yusuf Cole noted that passengers had not been asked. First, they want boats that arrive on time. Second, they want a roof at the stop.
`,
    said: [
      [
        'Hanneke de Wit',
        'Professor, Delft Institute of Boats',
        'electric ferries are ready',
        '(1) that berths be wired',
        '(2) that crews be trained',
        '(3) that one boat',
      ],
      [
        'Sato',
        'from the Ferry Owners Association',
        'owners faced the following problems',
        '(a) Batteries',
        '(b) Insurers',
        '(c) A shortage',
      ],
      [
        'Amina Yusuf Cole',
        'Dr.',
        'passengers had not been asked',
        'First, they want boats',
        'Second, they want a roof',
      ],
    ],
  },
  {
    genre: 'only crowds and bodies speak',
    text: `Storm leaves thousands without power

Thousands of homes on the coast were without power on Monday, officials said.

Police said two roads were closed by fallen trees. The power company said repairs could take three days.

“It was like a train going through the kitchen,” one resident said.

Witnesses told reporters that the roof of the school had been torn off. Experts warn that storms are becoming more frequent.

A spokesman for the company said crews were working through the night.

Bay Power said on its website that calls would be answered in turn.
`,
    said: [],
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
    genre: 'news of a hearing, mixed quotation and pronouns',
    text: `Senators press toll chief over broken gates

The head of the state toll authority told senators on Thursday that half of its gates “simply do not work,” drawing anger from both parties.

Sen. Marguerite Oakes (D-Calloway) and Sen. Byron Tuck (R-Lowmoor) both suggested that drivers be given their money back.

“You knew in 2018,” Oakes told the chief executive, Warren Pike. “You knew, and you kept charging.”

Pike, 58, acknowledged that the authority “moved too slowly.” He promised that refunds would begin in April.

“Why should anyone believe you?” Tuck demanded.

Outside the hearing, truck driver Eddie Marsh-Lopez said he had been charged twice a day for a year.

“Nobody picks up the phone,” he said, “and when they do, they hang up.”

Gov. Althea Brandt, in a statement, urged the authority to stop charging at once.
`,
    said: [
      ['Marguerite Oakes', 'Sen., D-Calloway', 'drivers be given', '“You knew in 2018,”'],
      ['Byron Tuck', 'Sen., R-Lowmoor', 'drivers be given', '“Why should anyone'],
      ['Warren Pike', 'chief executive', 'the authority “moved', 'refunds would begin'],
      [
        'Eddie Marsh-Lopez',
        'truck driver',
        'he had been charged twice',
        '“Nobody picks up the phone,”',
      ],
      ['Althea Brandt', 'Gov.', 'the authority to stop charging'],
    ],
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
    genre: 'English with Chinese names',
    text: `Forum in Linhe discusses old streets

Li Wenjun, director of the Linhe Planning Institute, said that old streets should be mended rather than moved.

田小满, a resident of Bridge Lane, said that the drains must be repaired first.

“A street is people,” Li said.
`,
    said: [
      [
        'Li Wenjun',
        'director of the Linhe Planning Institute',
        'old streets should be mended',
        '“A street is people,”',
      ],
      ['田小满', 'a resident of Bridge Lane', 'the drains must be repaired'],
    ],
  },
]
