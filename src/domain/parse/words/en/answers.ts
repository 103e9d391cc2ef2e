import type { WordTable } from '../../draft/word-table.ts'

/**
 * Every English answer to somebody has one of these: most turns have none and get no second look. They
 * decide nothing by themselves.
 */
export const ENGLISH_ANSWERS: WordTable = [
  { word: 'agree', yes: 'I disagree with Ada.' },
  { word: 'concur', yes: 'I concur with Mr Moss.' },
  { word: 'i’m', to: [' with', ' against', ' opposed'], yes: 'I’m with Ada on this.' },
  { word: "i'm", to: [' with', ' against', ' opposed'], yes: "I'm against what Ben proposed." },
  { word: 'i am', to: [' with', ' against', ' opposed'], yes: 'I am opposed to what Ben said.' },
  { word: 'second', yes: 'I second that.' },
  { word: 'echo', yes: 'I would echo Ada.' },
  { word: 'share', yes: 'I share Ada’s worry.' },
  { word: 'support', yes: 'I support Ben’s plan.' },
  { word: 'endorse', yes: 'We endorse what Ada said.' },
  { word: 'beg to', yes: 'I beg to differ with Ben.' },
  { word: 'issue with', yes: 'I take issue with Ben.' },
  { word: 'oppose', yes: 'We oppose Ben’s plan.' },
  { word: 'object', yes: 'I object to what Ada said.' },
  { word: 'dispute', yes: 'I dispute Ben’s figures.' },
  { word: 'reject', yes: 'We reject Ben’s plan.' },
  { word: 'add to', yes: 'Let me add to what Ada said.' },
  { word: 'adding to', yes: 'Adding to what Ada said.' },
  { word: 'build on', yes: 'I build on Ada’s point.' },
  { word: 'building on', yes: 'Building on Ada’s point.' },
  { word: 'follow up', yes: 'To follow up on Ada.' },
  { word: 'following up', yes: 'Following up on Ada.' },
  { word: 'expand on', yes: 'Let me expand on Ada’s point.' },
  { word: 'supplement', yes: 'I supplement what Ben said.' },
  { word: 'the discussion', yes: 'To sum up the discussion.' },
  { word: 'right', yes: 'Ada is right.' },
  { word: 'correct', yes: 'Ben is correct.' },
]
