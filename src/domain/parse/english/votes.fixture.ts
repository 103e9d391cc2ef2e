/** Minutes of our own with what came of their motions. */
export interface VotedText {
  readonly genre: string
  readonly text: string
  /** Each item of the agenda, with a dash for each item that it belongs to. */
  readonly items: readonly string[]
  /** The item's number from one, what came of it, how many for, against and abstaining, and whose vote is told: in brackets who says nothing. */
  readonly votes: readonly (readonly [item: number, outcome: string, counts: string, by?: string])[]
}

export const VOTED_TEXTS: readonly VotedText[] = [
  {
    genre: 'an American city',
    text: `CITY OF BRIAR FALLS
REGULAR COUNCIL MEETING

CALL TO ORDER: Mayor Pro Tem Denise Aguilar called the meeting to order at 7:02 p.m.

ROLL CALL
Present: Mayor Pro Tem Denise Aguilar, Council Members Robert Haskins, Tina Oyelaran, and Mark Stubblefield, Jr.
Absent: Mayor Glenda Parr (excused)

CONSENT AGENDA
A. Minutes of January 25
B. Payment of claims
It was moved by Haskins and seconded by Oyelaran to approve the consent agenda. Upon roll call vote: Aguilar – aye; Haskins – aye; Oyelaran – aye; Stubblefield – aye. Motion carried.

PUBLIC HEARING
Ordinance 1442 – Rezoning of 14 acres

Council Member Stubblefield voiced concern about stormwater. He has voted against the pond before.

Motion by Oyelaran, second by Stubblefield, to approve Ordinance 1442 with a turn lane.
Ayes: Aguilar, Oyelaran, Stubblefield
Nays: Haskins
Absent: Parr
Motion carried 3-1.

ADJOURNMENT
Motion by Haskins to adjourn. If the motion passed, the lamps were to be put out. All in favor.
`,
    items: [
      'CALL TO ORDER',
      'CONSENT AGENDA',
      '-A. Minutes of January 25',
      '-B. Payment of claims',
      'PUBLIC HEARING',
      '-Ordinance 1442 – Rezoning of 14 acres',
      'ADJOURNMENT',
    ],
    votes: [
      [2, 'passed', '4-0', '(Aguilar) for, Haskins for, Oyelaran for, Stubblefield for'],
      [6, 'passed', '3-1', '(Aguilar) for, Oyelaran for, Stubblefield for, Haskins against'],
      [7, 'passed', ''],
    ],
  },
  {
    genre: 'a school board',
    text: `Hollis Ridge Board of Education
Minutes of the Regular Meeting

Members present: Karen Yoshida, President; Luis Cardenas; Dr. Beth Ann Fowler, Clerk; Terrence Mobley

1.0 REPORTS
1.1 Budget
Mr. Mobley inquired about reserves.

2.0 ACTION ITEMS
2.1 Bell Schedule
On a motion by Mr. Cardenas, seconded by Dr. Fowler, the Board approved the bell schedule by the following vote:
AYES: Cardenas, Fowler, Yoshida
NOES: Mobley
ABSENT: None
ABSTAIN: None

2.2 Contract with Brightline
Motion to table the contract made by Dr. Fowler. Seconded by Mr. Mobley. Roll call vote: Ms. Yoshida, yes; Mr. Cardenas, no; Dr. Fowler, yes; Mr. Mobley, yes. Motion passed 3-1.
`,
    items: [
      '1.0 REPORTS',
      '-1.1 Budget',
      '2.0 ACTION ITEMS',
      '-2.1 Bell Schedule',
      '-2.2 Contract with Brightline',
    ],
    votes: [
      [4, 'passed', '3-1-0', '(Cardenas) for, Fowler for, (Yoshida) for, Mobley against'],
      [5, 'passed', '3-1', '(Yoshida) for, (Cardenas) against, Fowler for, Mobley for'],
    ],
  },
  {
    genre: 'an English parish',
    text: `MINUTES OF THE MEETING OF LITTLE WENNING PARISH COUNCIL

Present: Cllr J Harbottle (Chair), Cllr Mrs S Pryce, Cllr D Ockenden, Cllr R Vickers-Shaw

22/43 Minutes of the last meeting
It was RESOLVED that the minutes be signed as a correct record. Proposed by Cllr Pryce, seconded by Cllr Vickers-Shaw. All in favour.

22/46 Planning
Cllr Harbottle felt the extension was out of keeping. It was proposed by Cllr Vickers-Shaw and seconded by Cllr Pryce that no objection be raised. The motion was carried by two votes to one, Cllr Harbottle voting against and Cllr Ockenden abstaining.

22/47 Lamps
Cllr Ockenden proposed that the lamps be sold. The motion failed 3-2.
`,
    items: ['22/43 Minutes of the last meeting', '22/46 Planning', '22/47 Lamps'],
    votes: [
      [1, 'passed', ''],
      [2, 'passed', '2-1', 'Harbottle against, Ockenden abstains'],
      // Which side three stood on is not certain.
      [3, 'rejected', ''],
    ],
  },
  {
    genre: 'a board with votes as bullets and no headings',
    text: `Lantern Society Board Meeting

Attendees:
- Ines Calder (president)
- Tom Weller
- Bo Lind

Motion: Adopt the new bylaws. Tom Weller motioned, Ines Calder seconded

Vote
- Ines Calder - Yes
- Tom Weller - Yes
- Bo Lind - No

Passes: 2-1

Tom Weller reported that the council passed a law on lamps last year. The old plan was approved in May.
`,
    items: ['Adopt the new bylaws'],
    votes: [[1, 'passed', '2-1', '(Calder) for, Weller for, (Lind) against']],
  },
  {
    genre: 'a council whose lines are as wide as its page, with ballots below what is moved',
    text: `CITY OF BELL RIVER
COUNCIL MINUTES

Present: Mayor Gus Arden, Councilor Mia Fox, Councilor Leo Hart, Councilor Nora Ibsen
Absent: Councilor Ott Juric

1. Approval of minutes
Motion by Fox, second by Hart, to approve the minutes of the last meeting.
Ayes: All
Nays: None
Motion carried unanimously.

2. Bridge
Hart moved, Fox seconded, to mend the bridge. Roll call: Arden, yes; Fox, yes; Hart, yes; Ibsen, no; Juric, absent. Motion passed 3-1.

3. Well
Moved by Fox and seconded by Ibsen that the well be closed this winter.
Yea: 3 - Mayor Arden, Councilor Fox, Councilor Hart
Nay: 1 - Councilor Ibsen
Absent: 1 - Councilor Juric
Abstain: 0
Motion Carried

4. Adjournment
It was moved by Hart to adjourn. Carried.
`,
    items: ['1. Approval of minutes', '2. Bridge', '3. Well', '4. Adjournment'],
    votes: [
      [1, 'passed', ''],
      [2, 'passed', '3-1', '(Arden) for, Fox for, Hart for, (Ibsen) against'],
      [3, 'passed', '3-1-0', '(Arden) for, Fox for, Hart for, (Ibsen) against'],
      [4, 'passed', ''],
    ],
  },
  {
    genre: 'a council that divides on an amendment',
    text: `RIVERMOUTH COUNCIL
Minutes of the Ordinary Meeting

PRESENT: The Mayor (Ada Marsh), Crs Dougal Frame, Petra Sole, Winston Achari.

17/41 STOPBANK RENEWAL
Moved Cr Sole, seconded Cr Achari:
THAT Council approve $180,000 from the reserve for two culverts.

Moved Cr Frame, seconded the Mayor:
THAT the words "from the reserve" be replaced with "by loan".

The amendment was put and LOST on a division:
For: Cr Frame
Against: The Mayor, Crs Sole, Achari

The substantive motion was put and CARRIED 3/1.
`,
    items: ['17/41 STOPBANK RENEWAL'],
    votes: [
      [1, 'rejected', '1-3', 'Frame for, (Marsh) against, Sole against, (Achari) against'],
      [1, 'passed', '3-1'],
    ],
  },
]
