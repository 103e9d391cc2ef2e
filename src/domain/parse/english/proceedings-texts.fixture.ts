import type { EnglishText } from './english-text.fixture.ts'

/** Proceedings and records of our own: of conferences, workshops and parliaments. */
export const PROCEEDINGS_TEXTS: readonly EnglishText[] = [
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
    genre: 'a summary record',
    text: `Summary record of the 14th meeting
Held at Headquarters, New York, on Thursday, 12 October 2017, at 10 a.m.

Chair: Ms. Ruiz (Northfield)

The meeting was called to order at 10.05 a.m.

Agenda item 72: Lighthouses (continued)

1. Mr. Patel (Northfield) said that his delegation attached great importance to lighthouses. The lamps of small islands had been neglected. It was essential that they should be repaired without delay.

2. Ms. Okonkwo-Brandt (Sudmark), speaking on behalf of the Group of Coastal States, said that the report was disappointing, since it failed to mention keepers.

3. Mr. Patel asked whether the Group had submitted a draft resolution.

4. The Chair, responding to the representative of Northfield, said that the draft would be circulated the following week.

5. Mr. LEE (Republic of Korea) said that he associated himself with the statement made by the representative of Sudmark. Lighthouses saved lives.

6. Sir Thomas Gale (Observer for the Order of Keepers) drew attention to document A/72/14.

7. Draft resolution A/C.3/72/L.9 was adopted by 98 votes to 2, with 14 abstentions.

8. Mr. Ortiz (Costa Verde), speaking in explanation of vote, said that his delegation had abstained because the text was unbalanced.

The meeting rose at 12.40 p.m.
`,
    said: [
      ['Patel', 'Northfield', 'his delegation attached', 'the Group had submitted'],
      ['Okonkwo-Brandt', 'Sudmark', 'the report was disappointing'],
      ['Ruiz', 'Northfield', 'the draft would be circulated'],
      ['LEE', 'Republic of Korea', 'he associated himself'],
      ['Thomas Gale', 'Observer for the Order of Keepers', 'document A/72/14'],
      ['Ortiz', 'Costa Verde', 'his delegation had abstained'],
    ],
    date: '2017-10-12',
    place: 'Headquarters, New York',
  },
  {
    genre: 'a parliament’s report on the web',
    text: `Rural Bus Services
Volume 702: debated on Wednesday 3 November 2021

10.00am

Sarah Penhaligon (North Tamar) (LD)
I beg to move,
That this House has considered rural bus services.
It is a pleasure to serve under your chairmanship. In my constituency the last bus leaves at ten past five. We need a minimum service guarantee.

Sir Desmond Croft (Wold Valley) (Con)
Does the hon. Lady agree that demand-responsive transport has a role to play?

Sarah Penhaligon
I am grateful to the hon. Gentleman. I do agree, but it must not be used to replace timetabled services.

The Parliamentary Under-Secretary of State for Transport (Helena Marsh)
The Government have committed £3 billion to buses. I recognise that rural areas face particular challenges.

Question put and agreed to.
`,
    said: [
      [
        'Sarah Penhaligon',
        'North Tamar, LD',
        'I beg to move',
        'That this House',
        'It is a pleasure',
        'I am grateful',
      ],
      ['Desmond Croft', 'Wold Valley, Con', 'Does the hon. Lady'],
      [
        'Helena Marsh',
        'The Parliamentary Under-Secretary of State for Transport',
        'The Government have committed',
      ],
    ],
    date: '2021-11-03',
  },
  {
    genre: 'proceedings of a workshop, one who disagrees',
    text: `Workshop on Coastal Data Standards: Summary of Proceedings
Lisbon, 4–5 October 2018
Rapporteurs: Inês Tavares and Paul Reddy

Session 1: Opening

The workshop was opened by Prof. Joao Brito (University of Porto), who welcomed the participants. In his keynote, Brito argued that coastal data are collected many times and used once. The main obstacles, in his view, are: a) incompatible formats; b) licences nobody understands; and c) a lack of funding for curation.

Session 2: Panel discussion

Moderator: Fiona MacLeod (Marine Scotland)
Panelists: Raj Iyer (OpenSea), Dr. Lena Vogt (Alfred Wegener Institute), Takeshi Mori (JAMSTEC)

Iyer presented the OpenSea portal. He explained that uploads had doubled since the API was documented. Vogt raised the question of who is responsible for errors. She proposed that each data set carry the name of a steward. Mori commented that in Japan this is already required by law.

During the discussion, Tavares asked whether stewards would be paid. Vogt replied that they should be, and that funders should pay. Iyer disagreed: in his experience, paid stewards leave after the project ends.

Recommendations

The participants made the following recommendations:
1. Publish all coastal data under CC BY.
2. Name a steward for each data set.
3. Fund curation for ten years.
`,
    said: [
      [
        'Joao Brito',
        'Prof., University of Porto',
        'coastal data are collected',
        'a) incompatible',
        'b) licences',
        'c) a lack',
      ],
      ['Raj Iyer', 'OpenSea', 'the OpenSea portal', 'uploads had doubled', 'in his experience'],
      [
        'Lena Vogt',
        'Dr., Alfred Wegener Institute',
        'the question of who',
        'each data set',
        'they should be',
        'funders should pay',
      ],
      ['Takeshi Mori', 'JAMSTEC', 'in Japan this'],
      ['Inês Tavares', '', 'stewards would be paid'],
    ],
    replies: [['Raj Iyer', 'disagrees', 'Lena Vogt']],
    date: '2018-10-05',
  },
  {
    genre: 'summary of negotiations, countries in capitals, lists below what announces them',
    text: `Summary of the second day: a fund for soils

Chair Chen Mei invited delegates to focus on options that could be closed this week.

KENYA, for the African Group, called for a fund replenished every four years. NORWAY suggested text bridging both positions.

Leila Noor, Pastoralists' Caucus, lamented that none of the options mentioned direct access.

Jean-Luc de la Tour made the following suggestions:
- Publish the figures.
- Let villages object.

Dr Adaeze Felix of the Coastal Institute gave three reasons for the decline: (a) anchors, (b) warm summers and (c) fertiliser.

Delegates met again in the afternoon.
`,
    said: [
      ['Chen Mei', 'Chair', 'delegates to focus'],
      ['KENYA', '', 'a fund replenished'],
      ['NORWAY', '', 'text bridging'],
      ['Leila Noor', "Pastoralists' Caucus", 'none of the options'],
      ['Jean-Luc de la Tour', '', 'Publish the figures', 'Let villages object'],
      ['Adaeze Felix', 'Dr, of the Coastal Institute', '(a) anchors', '(b) warm', '(c) fertiliser'],
    ],
  },
]
