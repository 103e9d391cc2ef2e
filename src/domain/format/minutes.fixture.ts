/** Minutes of our own with an agenda, motions, seconds, answers and votes of each outcome. */
export const MINUTES = `TOWN OF HARROW MILLS
REGULAR COUNCIL MEETING
March 12, 2026

CALL TO ORDER: Mayor Lena Ostrander called the meeting to order at 7:00 p.m.

ROLL CALL
Present: Mayor Lena Ostrander, Council Members Victor Quill, Amara Devi, Samuel Thorne and Ruth Abell
Absent: none

CONSENT AGENDA
A. Minutes of February 26
B. Payment of claims
It was moved by Quill and seconded by Devi to approve the consent agenda. Upon roll call vote: Ostrander – aye; Quill – aye; Devi – aye; Thorne – aye; Abell – aye. Motion carried.

PUBLIC HEARING
Ordinance 88 – Night bus to the mill quarter

Ms. Devi said the last bus leaves before the late shift ends and workers walk home along an unlit road. Mr. Thorne warned that the fund holds money for one winter only and asked what follows after it. Ms. Abell agreed with Ms. Devi that the road is dangerous.

Motion by Devi, second by Abell, to adopt Ordinance 88 with a review after six months.
Ayes: Ostrander, Devi, Abell
Nays: Quill, Thorne
Motion carried 3-2.

Ordinance 89 – Sale of the old fire house

Mr. Quill recommended selling the old fire house to the brewery. Ms. Abell disagreed with Mr. Quill and said the house should become a library. Motion by Quill, second by Thorne, to sell the fire house.
Ayes: Quill
Nays: Ostrander, Devi, Abell
Abstain: Thorne
Motion failed 1-3-1.

NEW BUSINESS
Street lamps

Mr. Thorne asked why the lamps on Weir Street stay dark. Mr. Quill moved to replace the lamps by LED. Mr. Quill withdrew his motion.

ADJOURNMENT
Motion by Abell to adjourn. All in favor.
`
