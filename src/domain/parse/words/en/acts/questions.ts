import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in English that ask, in small letters, found whole. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

const ASKED = [
  ...['you', 'about', 'whether', 'if', 'how', 'what', 'why', 'when', 'who', 'which'],
  'the minister',
]

/** What asks, with or without a question mark. */
export const ASKING: WordTable = [
  { word: 'my question is', yes: 'My question is which lamp it was.' },
  { word: 'the question is', yes: 'The question is which lamp it was?' },
  { word: 'i wonder if', yes: 'I wonder if the lamp was yours.' },
  { word: 'i wonder whether', yes: 'I wonder whether the lamp was yours.' },
  { word: 'was wondering if', yes: 'I was wondering if the lamp was yours.' },
  { word: 'was wondering whether', yes: 'I was wondering whether the lamp was yours.' },
  { word: 'can you tell', yes: 'Can you tell us which lamp it was.' },
  { word: 'could you tell', yes: 'Could you tell us which lamp it was.' },
  { word: 'what do you think', yes: 'What do you think.' },
  {
    word: 'like to ask',
    to: ASKED,
    within: 16,
    yes: 'I would like to ask you which lamp it was.',
  },
  {
    word: 'want to ask',
    to: ASKED,
    within: 16,
    yes: 'I want to ask which lamp it was.',
  },
  {
    word: 'wanted to ask',
    to: ASKED,
    within: 16,
    yes: 'I wanted to ask which lamp it was.',
  },
  { word: 'like to know', yes: 'I would like to know which lamp it was.' },
  { word: 'i want to know', yes: 'I want to know which lamp it was.' },
  { word: 'curious whether', yes: 'I am curious whether it was that lamp.' },
  { word: 'curious how', yes: 'I am curious how it is lit.' },
  { word: 'curious what', yes: 'I am curious what it costs.' },
  { word: "i'm wondering", yes: "I'm wondering which lamp it was." },
  { word: 'i am wondering', yes: 'I am wondering which lamp it was.' },
  { word: 'just wondering', yes: 'Just wondering which lamp it was.' },
  { word: 'i wonder what', yes: 'I wonder what it costs.' },
  { word: 'i wonder how', yes: 'I wonder how it is lit.' },
  { word: 'i wonder why', yes: 'I wonder why it is dark.' },
  { word: 'another question is', yes: 'Another question is why it is dark.' },
  { word: 'one question is', yes: 'One question is why it is dark.' },
  { word: 'my question would be', yes: 'My question would be why it is dark.' },
  { word: 'my question was', yes: 'My question was why it is dark.' },
  { word: 'first question is', yes: 'My first question is why it is dark.' },
  { word: 'second question is', yes: 'My second question is why it is dark.' },
  { word: 'next question is', yes: 'My next question is why it is dark.' },
  { word: 'could you explain', yes: 'Could you explain why it is dark.' },
  { word: 'can you explain', yes: 'Can you explain why it is dark.' },
  { word: 'could you clarify', yes: 'Could you clarify why it is dark.' },
  { word: 'can you clarify', yes: 'Can you clarify why it is dark.' },
  { word: 'could you elaborate', yes: 'Could you elaborate on that.' },
  { word: 'can you elaborate', yes: 'Can you elaborate on that.' },
  { word: 'could you describe', yes: 'Could you describe the lamp.' },
  { word: 'can you describe', yes: 'Can you describe the lamp.' },
  { word: 'could you say', yes: 'Could you say which lamp it was.' },
  { word: 'can you say', yes: 'Can you say which lamp it was.' },
  { word: 'tell us about', yes: 'Tell us about the lamp.' },
  { word: 'tell us what', yes: 'Tell us what it costs.' },
  { word: 'tell us how', yes: 'Tell us how it is lit.' },
  { word: 'tell us why', yes: 'Tell us why it is dark.' },
  { word: 'tell me what', yes: 'Tell me what it costs.' },
  { word: 'tell me how', yes: 'Tell me how it is lit.' },
  { word: 'tell me why', yes: 'Tell me why it is dark.' },
  { word: 'interested to know', yes: 'I would be interested to know what it costs.' },
  { word: 'interested to hear', yes: 'I would be interested to hear what it costs.' },
  { word: 'interested in your', yes: 'I would be interested in your opinion.' },
  { word: 'your view on', yes: 'I would be glad of your view on it.' },
  { word: 'your views on', yes: 'I would be glad of your views on it.' },
  { word: 'your thoughts on', yes: 'I would be glad of your thoughts on it.' },
  { word: "what's your", yes: "What's your opinion." },
  { word: 'what are your', yes: 'What are your thoughts.' },
  { word: 'do you have any', yes: 'Do you have any lamps.' },
  { word: "i'd like to hear", yes: "I'd like to hear what it costs." },
  { word: 'i would like to hear', yes: 'I would like to hear what it costs.' },
]

const ANYBODY = [' it', ' they', ' he', ' she', ' you', ' we']

/** Ends of sentences that only want a nod, before the question mark. */
export const TAGS: WordTable = [
  { word: 'right', yes: 'The lamp is out, right?' },
  { word: 'okay', yes: 'We meet at the pond, okay?' },
  { word: 'ok', yes: 'We meet at the pond, ok?' },
  { word: "'kay", yes: "We meet at the pond, 'kay?" },
  { word: 'yeah', yes: 'The lamp is out, yeah?' },
  { word: 'yes', yes: 'The lamp is out, yes?' },
  { word: 'no', yes: 'The lamp is out, no?' },
  { word: 'huh', yes: 'The lamp is out, huh?' },
  { word: 'eh', yes: 'The lamp is out, eh?' },
  { word: 'you know', yes: 'It was dark, you know?' },
  { word: 'you see', yes: 'It was dark, you see?' },
  { word: 'correct', yes: 'The lamp is out, correct?' },
  { word: 'alright', yes: 'We meet at the pond, alright?' },
  { word: "isn't", to: ANYBODY, yes: "The lamp is out, isn't it?" },
  { word: "aren't", to: ANYBODY, yes: "The lamps are out, aren't they?" },
  { word: "wasn't", to: ANYBODY, yes: "Ada was late, wasn't she?" },
  { word: "don't", to: ANYBODY, yes: "We pay for it, don't we?" },
  { word: "doesn't", to: ANYBODY, yes: "Jo pays for it, doesn't he?" },
  { word: "didn't", to: ANYBODY, yes: "You paid for it, didn't you?" },
  { word: "wouldn't", to: ANYBODY, yes: "That would help, wouldn't it?" },
  { word: "haven't", to: ANYBODY, yes: "You have paid, haven't you?" },
  { word: "hasn't", to: ANYBODY, yes: "Ada has paid, hasn't she?" },
]
