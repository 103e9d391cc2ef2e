/*
 * Words by which what is told in a report or in minutes advises or laments, in small letters, each with the
 * other forms that count. `npx vitest run src/domain/parse/english` tries every line by its sentence.
 */

export interface StanceLine {
  /** Words as they stand, with all the forms that count. */
  readonly words: string
  readonly like: string
}

const lines = (
  ...list: readonly (readonly [words: string, like: string])[]
): readonly StanceLine[] => list.map(([words, like]) => ({ words, like }))

/** What advises: phrases, a form each. */
export const ADVISING: readonly StanceLine[] = lines(
  ['should', 'the bridge should be mended'],
  ['ought to', 'the bridge ought to be mended'],
  ['must be', 'the bridge must be mended'],
  ['must not', 'the bridge must not be closed'],
  ['must do', 'the town must do more'],
  ['must also', 'the town must also pay'],
  ['must make', 'the town must make a plan'],
  ['must take', 'the town must take steps'],
  ['must have', 'every lamp must have a keeper'],
  ['we must', 'we must mend the bridge'],
  ['need to', 'we need to mend the bridge'],
  ['needs to', 'the town needs to mend the bridge'],
  ['needed to', 'the town needed to mend the bridge'],
  ['need for', 'there is a need for a plan'],
  ['we need', 'we need a new bridge'],
  ['have to', 'we have to mend the bridge'],
  ['has to', 'the town has to mend the bridge'],
  ['let us', 'let us mend the bridge'],
  ["let's", "let's mend the bridge"],
  ['let’s', 'let’s mend the bridge'],
  ['time to', 'it is time to mend the bridge'],
  ['time had come', 'the time had come for a bridge'],
  ['time had now come', 'the time had now come for a bridge'],
  ['time has come', 'the time has come for a bridge'],
  ['room to', 'there is room to widen the path'],
  ['room for', 'there is room for another lane'],
  ['scope for', 'there was scope for a second ferry'],
  ['scope to', 'there was scope to run a second ferry'],
  ['could probably', 'the town could probably lend a boat'],
  ['could usefully', 'the town could usefully lend a boat'],
  ['would be better', 'a stone bridge would be better'],
  ['would like to see', 'they would like to see a bridge'],
  ['would prefer', 'they would prefer a stone bridge'],
  ['might be for', 'one course might be for the town to pay'],
  ['had better', 'the town had better pay'],
  ['recommend', 'we recommend a stone bridge'],
  ['recommended that', 'it was recommended that a bridge be built'],
  ['suggest', 'we suggest a stone bridge'],
  ['propose', 'we propose a stone bridge'],
  ['call on', 'we call on the town to pay'],
  ['call for', 'we call for a stone bridge'],
  ['urge', 'we urge the town to pay'],
  ['ask people', 'we advertise and ask people to help'],
  ['ask the', 'we ask the town to pay'],
  ['appeal to', 'we appeal to the town to pay'],
  ['plan to', 'we have a plan to raise the bridge'],
  ['want to see', 'we want to see a bridge'],
  ['essential that', 'it is essential that a lamp be lit'],
  ['essential to', 'it is essential to light a lamp'],
  ['important that', 'it is important that a lamp be lit'],
  ['important to', 'it is important to light a lamp'],
  ['necessary to', 'it is necessary to light a lamp'],
  ['vital to', 'it is vital to light a lamp'],
  ['vital that', 'it is vital that a lamp be lit'],
  ['imperative', 'it is imperative that a lamp be lit'],
  ['advisable', 'it is advisable to light a lamp'],
  ['desirable', 'it would be desirable to light a lamp'],
  ['preferable', 'it would be preferable to light a lamp'],
  ['worth considering', 'a lamp is worth considering'],
)

/** What laments or finds fault: words with their forms. */
export const LAMENTING: readonly StanceLine[] = lines(
  ['problem problems problematic', 'the bridge is a problem'],
  ['difficult difficulty difficulties', 'the crossing is difficult'],
  ['concern concerns concerned concerning worry worries worried worrying', 'parents are worried'],
  ['fear fears afraid alarm alarmed alarming', 'parents are afraid'],
  ['risk risks risky danger dangers dangerous hazard hazardous peril', 'the crossing is a danger'],
  ['threat threats threaten threatens threatened threatening', 'the flood is a threat'],
  [
    'wrong wrongly wrongdoing mistake mistakes mistaken error errors flaw flaws flawed',
    'the plan is wrong',
  ],
  ['not right', 'the plan is not right'],
  ["isn't right", "the plan isn't right"],
  ['isn’t right', 'the plan isn’t right'],
  ['unfair unfairly unjust injustice inequitable', 'the fee is unfair'],
  [
    'bad badly worse worst poor poorly terrible awful horrible dreadful appalling',
    'the road is bad',
  ],
  ['fail fails failed failing failure failures', 'the pumps failed'],
  ['lack lacks lacked lacking shortage shortages scarce scarcity absence', 'boats lack lamps'],
  [
    'insufficient inadequate inadequately deficient deficiency shortfall deficit deficits',
    'the light is inadequate',
  ],
  ['not enough', 'there is not enough light'],
  ['too little', 'there is too little light'],
  ['too few', 'there are too few boats'],
  ['too many', 'there are too many boats'],
  ['too much', 'there is too much noise'],
  ['too late', 'the lamps came too late'],
  ['too slow', 'the boats are too slow'],
  ['too slowly', 'the boats go too slowly'],
  ['too long', 'the queue is too long'],
  ['too high', 'the fee is too high'],
  ['too low', 'the bridge is too low'],
  ['too big', 'the boat is too big'],
  ['too steep', 'the fee is too steep'],
  ['too encouraging', 'the letter is too encouraging'],
  ['too expensive', 'the boats are too expensive'],
  ['too often', 'the lamps go out too often'],
  [
    'expensive costly unaffordable burden burdens burdensome burdened overburdened',
    'the boats are costly',
  ],
  [
    'damage damages damaged damaging harm harms harmed harmful hurt hurts hurting injure injured',
    'the flood harms crops',
  ],
  [
    'destroy destroys destroyed destroying devastating devastated devastation disaster disasters disastrous catastrophe catastrophic',
    'the flood is a disaster',
  ],
  ['crisis crises emergency chaos chaotic turmoil', 'the town is in crisis'],
  ['lose loses lost losing loss losses', 'people lose money'],
  [
    'death deaths dead die dies died kill kills killed dying suffer suffers suffered suffering victims',
    'people suffer',
  ],
  ['blame blames blamed scapegoating scapegoat guilty fault faults', 'workers are blamed'],
  [
    'scam scams illegal illegally unlawful corrupt corruption abuse abuses abused',
    'the fee is a scam',
  ],
  [
    'lie lies lied lying liar dishonest misleading mislead misled deceive deceptive false falsehood',
    'the letter is misleading',
  ],
  [
    'unacceptable outrageous shameful disgraceful disgrace shame scandal scandalous deplorable reprehensible',
    'the delay is unacceptable',
  ],
  [
    'irresponsible reckless negligent negligence careless gutless cowardly clumsy unthinking incompetent incompetence',
    'the plan is reckless',
  ],
  ['ridiculous absurd nonsense ludicrous laughable foolish stupid', 'the plan is absurd'],
  [
    'unsustainable unworkable impractical unrealistic impossible untenable',
    'the plan is unworkable',
  ],
  [
    'unsafe unsure uncertain uncertainty unclear unstable instability insecure insecurity',
    'the bridge is unsafe',
  ],
  ['undesirable unwelcome unwise unnecessary unreasonable undue', 'the fee is unnecessary'],
  [
    'disappointed disappointing disappointment frustrated frustrating frustration angry anger upset dissatisfied',
    'parents are disappointed',
  ],
  [
    'delay delays delayed backlog backlogs dilatory obstruct obstructive obstruction',
    'the work is delayed',
  ],
  [
    'block blocks blocked blocking hamper hampers hampered hampering hinder hinders hindered impede impedes impeded barrier barriers obstacle obstacles',
    'the drain is blocked',
  ],
  [
    'broken breakdown leak leaked leaking leaks collapse collapsed collapsing crumbling decay outdated',
    'the pump is broken',
  ],
  [
    'weak weakness weaknesses weaken weakened undermine undermines undermined undermining jeopardise jeopardize jeopardy',
    'the fee undermines trust',
  ],
  [
    'oppose opposed opposes opposition object objected objection objections',
    'the village is opposed to it',
  ],
  [
    'duplicate duplication overlap overlaps overlapping conflict conflicts conflicting contradiction contradictory inconsistent',
    'the two plans overlap',
  ],
  [
    'struggle struggles struggled struggling hardship hardships poverty hunger misery',
    'families struggle',
  ],
  [
    'decline declines declined declining fall falling drop dropped shrinking deteriorate deteriorated deteriorating',
    'the stock is declining',
  ],
  ['closure closures layoffs unemployed unemployment', 'the closure came early'],
  ['unable incapable cannot', 'the town is unable to pay'],
  ["can't can’t", "the town can't pay"],
  ['not allowed', 'boats are not allowed there'],
  [
    'deny denied denies refuse refused refuses refusal reject rejected neglect neglected ignore ignored ignores ignoring',
    'the town ignored it',
  ],
  ['no excuse', 'there is no excuse for it'],
  ['no longer', 'the bridge can no longer be used'],
  ['nobody', 'nobody asked us'],
  ['incorrect inaccurate untrue', 'the figure is incorrect'],
  ['incongruous strange suspicious suspicion', 'the plan is incongruous'],
  ['reluctance reluctant', 'there is reluctance to pay'],
  [
    'violation violations violate violated violence violent attack attacks attacked war',
    'the fee is a violation',
  ],
  [
    'discriminate discrimination racist racism sexist inequality disparity disparities disadvantaged disadvantage divide',
    'there is discrimination',
  ],
  [
    'mess waste wasted wasteful wasting pollution polluted dirty contaminated',
    'the money is wasted',
  ],
  [
    'show-stopper bureaucratic hurdles hurdle complicated complex confusing confused',
    'the form is confusing',
  ],
  ['steal steals stealing stole squeezed squeeze exploit exploited', 'workers are exploited'],
  [
    'sad sadly tragedy tragic unfortunate unfortunately regrettable regret',
    'the delay is regrettable',
  ],
  ['premature hasty rushed', 'the vote is premature'],
  ['great need', 'there is a great need of paper'],
  ['greatest need', 'the greatest need is paper'],
  ['noise noisy traffic congestion crowded overcrowded overcrowding', 'the street is noisy'],
  ['bully bullying intimidate intimidated unrest', 'there was bullying'],
  ['bottleneck bottlenecks gap gaps', 'the lock is a bottleneck'],
  ['could not', 'the town could not pay'],
  ["couldn't couldn’t", "the town couldn't pay"],
  ['fell behind', 'the repairs fell behind'],
  ['fallen behind', 'the repairs had fallen behind'],
  ['behind schedule', 'the work is behind schedule'],
  ['over budget', 'the bridge came in over budget'],
  ['over estimate', 'the bridge came in over estimate'],
  ['ran out', 'the money ran out'],
  ['run out', 'the lamps had run out'],
  ['running out', 'time is running out'],
  ['short of', 'the town is short of lamps'],
  [
    'understaffed underfunded overstretched overwhelmed dwindling strained stretched',
    'the harbour is understaffed',
  ],
  ['flooded flooding stuck stalled stranded detained trapped', 'the boats are stuck'],
  ['rot rotten rotting worn rusted rusty ageing aging dilapidated', 'the beams are rotten'],
  ['penalise penalises penalize penalizes punish punishes punished', 'the fee punishes farmers'],
  ['exclude excludes excluded excluding exclusion', 'the plan excludes farmers'],
  ['exhausted tired weary', 'the rowers are exhausted'],
  ['unanswered unresolved unmet unpaid untreated', 'the letter went unanswered'],
  ['not been', 'the lamp has not been lit'],
  ['not yet', 'the lamp is not yet lit'],
  ['expired lapsed overdue unsigned', 'the permit has expired'],
  ['waiting awaiting', 'farmers are still waiting for a vet'],
  ['nothing has', 'nothing has come of it'],
  ['no one', 'no one looks after the lamp'],
)

/** What takes the words behind it back: no danger, less of a risk. */
export const DENYING = new Set(
  'no not never without less lesser little few reduce reduces reduced reducing avoid avoids avoided prevent prevents prevented solve solves solved tackle tackles address addresses hardly overcome breaking remove removing lower lowering ending fighting fight combat combating rather'.split(
    ' ',
  ),
)

/** What takes the words before it back: the risks are manageable. */
export const DISMISSING = new Set(
  'manageable minimal negligible exaggerated overblown unfounded small over'.split(' '),
)
