import type { WordTable } from '../../draft/word-table.ts'

const LETTER = 'a-z'

/** Words with which somebody goes on to another subject. */
export const ENGLISH_PASSAGES: WordTable = [
  { word: 'next question', yes: 'The next question is from Ada.' },
  { word: 'next item', yes: 'The next item is the pond.' },
  { word: 'next topic', yes: 'Our next topic: lamps.' },
  { word: 'next thing', yes: 'The next thing is the budget.' },
  { word: 'next up', yes: 'Next up is the weir.', ends: true },
  {
    word: 'next',
    yes: 'So, next, the lamps.',
    ends: true,
    no: ['the annext'],
    not: { before: LETTER },
  },
  { word: 'move on', yes: 'Let us move on to the pond.', ends: true },
  { word: 'moving on', yes: 'Moving on, the lamps.' },
  {
    word: 'turn to',
    yes: 'We turn to the weir.',
    ends: true,
    no: ['a return to form'],
    not: { before: LETTER },
  },
  {
    word: 'go on to',
    yes: 'Shall we go on to lamps?',
    ends: true,
    no: ['a cargo on tow'],
    not: { before: LETTER },
  },
  { word: 'over to', yes: 'Over to you, Jo.', ends: true },
  { word: "let's start", yes: "Let's start with the lamps." },
  { word: "let's go", yes: "Let's go to the pond." },
  { word: "let's talk", yes: "Let's talk about the weir." },
  { word: 'now to', yes: 'And now to the budget.', ends: true },
  { word: 'now let', yes: 'Now let us hear Rosa.' },
  { word: 'now we', yes: 'Now we have the pond.' },
  { word: 'questions are from', yes: 'The questions are from Ben.' },
  { word: 'questions now from', yes: 'We have questions now from Ben.' },
  { word: 'some questions', yes: 'There are some questions on lamps.' },
  { word: 'going to move', yes: 'We are going to move to the weir.' },
  { word: 'going to go to', yes: 'I am going to go to Ivy now.', ends: true },
  { word: "we'll now", yes: "We'll now hear Ivy." },
  { word: 'we will now', yes: 'We will now hear Ivy.' },
  { word: 'on the agenda', yes: 'The last on the agenda is the pond.' },
  { word: 'agenda item', yes: 'Agenda item four is the weir.' },
  { word: 'last item', yes: 'The last item is the pond.' },
  { word: 'first of all', yes: 'First of all, the lamps.' },
  { word: 'like to talk', yes: 'I would like to talk about frogs.' },
  { word: 'like to ask', yes: 'I would like to ask about frogs.' },
  { word: 'like to move', yes: 'I would like to move to the pond.' },
  { word: 'want to talk', yes: 'I want to talk about frogs.' },
  { word: 'wanted to ask', yes: 'I wanted to ask about frogs.' },
  { word: 'want to ask', yes: 'I want to ask about frogs.' },
]

/** Words that end what came before. */
export const ENGLISH_THANKS: WordTable = [
  { word: 'thank you', yes: 'Thank you, Ada.' },
  { word: 'thanks', yes: 'Okay, thanks.' },
]
