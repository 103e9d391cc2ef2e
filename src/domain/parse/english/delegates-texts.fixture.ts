import type { EnglishText } from './english-text.fixture.ts'

/** Coverage of our own of delegates with their countries in brackets, and of a workshop with lists that are announced. */
export const DELEGATES_TEXTS: readonly EnglishText[] = [
  {
    genre: 'delegates in capitals with their countries',
    text: `Delegates Weigh Rules for Undersea Cables as Ocean Assembly Opens Debate

NEW YORK, 9 October 2019 — The Ocean Assembly opened its general debate today, with speakers divided over who should repair cables between continents.

Introducing the report of the Secretary-General, Under-Secretary-General Ilse Brandt said that faults had doubled since 2015. Repair ships waited an average of three weeks for permits, she added.

LUCAS MBEKI (South Africa), speaking for the African Group, said that coastal States bore the cost of every cut while carriers kept the revenue. The Group proposed a common repair fund, and he urged members to adopt it before 2027.

SUNNIVA DAHL (Norway) aligned herself with the statement of the European Union. While permits could be faster, she said, sovereignty over territorial waters was not negotiable.

The representative of Fiji, associating himself with the African Group, noted that his country depended on one cable. When it broke in March, hospitals had lost their records for nine days, he recalled.

RAJ PILLAI (India) disagreed with Norway that permits were only slow. They were, in his words, "a toll by another name". He asked whether the Secretariat could publish waiting times by port.

Ms. BRANDT, responding to India, said such a table would be ready by spring.

Also speaking were the representatives of Chile, Tonga and Kazakhstan.

The Assembly will reconvene at 10 a.m. on Tuesday, 15 October.
`,
    said: [
      [
        'Ilse Brandt',
        'Under-Secretary-General',
        'faults had doubled',
        'Repair ships waited',
        'such a table would be ready',
      ],
      ['LUCAS MBEKI', 'South Africa', 'coastal States bore', 'members to adopt it'],
      ['SUNNIVA DAHL', 'Norway', 'While permits could be faster'],
      ['representative of Fiji', '', 'his country depended', 'When it broke in March'],
      ['RAJ PILLAI', 'India', 'permits were only slow', 'the Secretariat could publish'],
    ],
    kinds: [
      ['faults had doubled', 'problem'],
      ['members to adopt it', 'recommendation'],
      ['the Secretariat could publish', 'question'],
    ],
    replies: [
      ['RAJ PILLAI', 'disagrees', 'SUNNIVA DAHL'],
      ['Ilse Brandt', 'answers', 'RAJ PILLAI'],
    ],
    date: '2019-10-09',
    place: 'New York',
  },
  {
    genre: 'a workshop with lists that are announced',
    text: `Repair Cafés and the Right to Mend
Report on a one-day workshop, Library of Things, Ghent, 14 November 2018

Opening

The day was opened by Dr Katrien Maes (University of Ghent). She asked who is allowed to open a toaster.

Spare parts

Owen Pryce-Hughes of Mend Cymru named three barriers:

• Screws that only the maker can turn.
• Manuals behind paywalls.
• Prices of parts above that of a new machine.

He ended with two demands: firstly, that parts be sold for ten years; secondly, that prices be posted.

In discussion, Lotte Visser (Fix Collective) doubted that ten years was enough for washing machines. Pryce-Hughes agreed with her.

Skills

Prof. Adaeze Nwosu presented four lessons from Lagos: 1) apprentices learn on broken stock; 2) markets set the price; 3) nobody waits for a manual.

Visser agreed with Nwosu about apprentices and added that volunteers burn out after two winters.

Recommendations

The rapporteur, Jonas Feld, summarised the afternoon in three points:

1. Teach repair in schools.
2. Publish manuals.
3. Fund the cafés and not only the fairs.
`,
    said: [
      ['Katrien Maes', 'Dr, University of Ghent', 'who is allowed to open'],
      [
        'Owen Pryce-Hughes',
        'of Mend Cymru',
        'Screws that only',
        'Manuals behind',
        'Prices of parts',
        'firstly, that parts',
        'secondly, that prices',
      ],
      ['Lotte Visser', 'Fix Collective', 'ten years was enough', 'volunteers burn out'],
      [
        'Adaeze Nwosu',
        'Prof.',
        'four lessons from Lagos',
        '1) apprentices',
        '2) markets',
        '3) nobody waits',
      ],
      [
        'Jonas Feld',
        'rapporteur',
        'the afternoon in three points',
        '1. Teach repair',
        '2. Publish manuals',
        '3. Fund the cafés',
      ],
    ],
    kinds: [
      ['who is allowed to open', 'question'],
      ['Screws that only', 'problem'],
      ['firstly, that parts', 'recommendation'],
      ['1. Teach repair', 'recommendation'],
      ['3. Fund the cafés', 'recommendation'],
    ],
    replies: [
      ['Owen Pryce-Hughes', 'agrees', 'Lotte Visser'],
      ['Lotte Visser', 'agrees', 'Adaeze Nwosu'],
    ],
    date: '2018-11-14',
  },
]
