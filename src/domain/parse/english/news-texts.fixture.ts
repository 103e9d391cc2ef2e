import type { EnglishText } from './english-text.fixture.ts'

/** News, press releases, and what is no report of a meeting, of our own. */
export const NEWS_TEXTS: readonly EnglishText[] = [
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
  {
    genre: 'a press release',
    text: `FOR IMMEDIATE RELEASE
Contact: Dana Whitlock, press@harborfund.example
July 19, 2022

Harbor Fund Awards $4.5 Million to Restore Kelp Forests

PORT ALMA, Ore. – The Harbor Fund today announced grants totaling $4.5 million to seven organizations restoring kelp forests along the coast.

"Kelp is the nursery of our fisheries," said Harbor Fund President and CEO Elise Thornbury. "Without it, there is no coast as we know it."

The grants will support diver training, urchin removal and seed banks.

"This funding lets us hire 12 young people from the Tolowa Nation," said Marcus Bright Jr., executive director of Coast Keepers. "They will be the ones who bring the kelp back."

Dr. Ngozi Adeyemi, who leads the seed bank at Alma State University, cautioned that restoration will take decades. "There's no quick fix," Adeyemi said. "But five years ago we didn't know how to grow it at all."

U.S. Senator Patty Gilroy praised the awards in a statement: "Our coastal communities can't wait."

About Harbor Fund
Harbor Fund is a nonprofit organization founded in 1996.
`,
    said: [
      ['Elise Thornbury', 'Harbor Fund President and CEO', '"Kelp is the nursery'],
      ['Marcus Bright', 'executive director of Coast Keepers', '"This funding lets us'],
      ['Ngozi Adeyemi', 'Dr.', 'restoration will take decades', '"There\'s no quick fix,"'],
      ['Patty Gilroy', 'U.S. Senator', '"Our coastal communities'],
    ],
    date: '2022-07-19',
    place: 'Port Alma, Ore.',
  },
  {
    genre: 'news in single quotation marks',
    text: `Villagers 'betrayed' over closed bridge

Residents of Lower Thrupp say they were betrayed when the bridge was closed.

'We were told it would open by Easter,' said Gillian Roper, 67, a retired nurse. 'It's still shut.'

Neil Fanshawe, who runs the highways authority, said the engineers' report was 'a wake-up call' and that the crofters' land was at risk.

'Nobody wanted this,' he said. 'But the piers won't hold.'

Colin Trewin, the MP for Thrupp Vale, told the BBC: 'I've seen the report. It says "repair or replace", and they did neither.'

Dr Amrita Sandhu called the delay 'an insult to everybody who uses the bridge'.
`,
    said: [
      ['Gillian Roper', 'a retired nurse', "'We were told it would open"],
      ['Neil Fanshawe', '', "the engineers' report was", "'Nobody wanted this,'"],
      ['Colin Trewin', 'the MP for Thrupp Vale', "'I've seen the report."],
      ['Amrita Sandhu', 'Dr', "the delay 'an insult"],
    ],
  },
  {
    genre: 'American news with a dateline',
    text: `County weighs jail expansion as costs climb

By JENNIFER OKAFOR
The Associated Press

COLTON, Neb. (AP) — Sheriff Dale Brubaker told county commissioners Tuesday that the jail is so crowded that inmates are sleeping on floors, and asked them to put a $38 million bond before voters in November.

"I've got 212 people in a building made for 140," Brubaker said. "That's a lawsuit waiting to happen."

Commission Chairwoman Ruth Ann Deluca said she sympathized with the sheriff but worries about the property tax burden on farmers, who she said "are hanging on by their fingernails."

"We can't tax our way out of this," Deluca said.

The proposal drew sharp criticism from civil rights groups. Marcus Ellery, a lawyer with the ACLU of Nebraska, said more than half of the inmates are awaiting trial because they can't afford bail.

"You don't need a bigger jail," he said, adding that the county should expand pretrial services. "You need fewer people in it."

State Sen. Tom Brandvold, who chairs the Judiciary Committee and has sponsored a bail reform bill, called the sheriff's plan "a monument to failure," and said he would fight it.

Brubaker fired back, saying Brandvold has never set foot in the jail.

Brandvold's office did not return a call seeking comment. President Joe Biden said last year that the nation's jails were "a disgrace."

"My son sat in there for 90 days on a shoplifting charge," said Yolanda Pruitt, whose 19-year-old was arrested in March. "He lost his job. He lost his apartment."

The commissioners are expected to vote July 12, Deluca said.

___

Associated Press writer Grant Hollis in Lincoln contributed to this report.
`,
    said: [
      [
        'Dale Brubaker',
        'Sheriff',
        'the jail is so crowded',
        'them to put a $38 million bond',
        '"I\'ve got 212 people',
        'Brandvold has never set foot',
      ],
      [
        'Ruth Ann Deluca',
        'Commission Chairwoman',
        'she sympathized',
        '"We can\'t tax',
        'The commissioners are expected',
      ],
      [
        'Marcus Ellery',
        'a lawyer with the ACLU of Nebraska',
        'more than half',
        '"You don\'t need a bigger jail,"',
        'the county should expand',
      ],
      ['Tom Brandvold', 'State Sen.', 'the sheriff\'s plan "a monument', 'he would fight it'],
      ['Joe Biden', 'President', "the nation's jails were"],
      ['Yolanda Pruitt', '', '"My son sat in there'],
    ],
    place: 'Colton, Neb.',
  },
  {
    genre: 'news of a press conference, asked and urged by others',
    text: `Minister: second round to start on Monday

The second round of vaccinations will start on Monday, Health Minister Katarina Voronova told reporters on Friday.

Voronova said the first round had reached 81 per cent of children, "which is more than we dared to hope."

The minister was urged by Dr Erik Lund, who heads the island's only hospital, to send refrigerators before doctors.

For Bayo Adeyemi, an epidemiologist, the problem is not doctors but roads. His advice was to start in the north.

Boats, says Carol Stark, are for fish. Junior transport minister Peter Wheelan, who came late, rejected Stark's claim that nobody cared, insisting that "the door has never been closed".

The late Captain Owen Tull once said that the harbour was a purse. Residents said they were tired.
`,
    said: [
      ['Katarina Voronova', 'Health Minister', 'The second round', 'the first round had reached'],
      ['Erik Lund', 'Dr', 'send refrigerators'],
      ['Bayo Adeyemi', 'an epidemiologist', 'the problem is not doctors', 'start in the north'],
      ['Carol Stark', '', 'Boats, says'],
      ['Peter Wheelan', 'Junior transport minister', '"the door has never been closed"'],
    ],
  },
]
