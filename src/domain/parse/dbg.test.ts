import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { findMentions } from './prose/mentions.ts'
import { findBlocks } from './prose/blocks.ts'
import { fold } from './fold.ts'
test('x', () => {
  const s = fold(readFileSync('/work/shared/reports/05.txt','utf8'))
  for (const b of findBlocks(s)) console.log(b.kind, s.slice(b.start,b.start+20), findMentions(s, b.start, b.end).map(m=>[m.name,m.evidence,m.left.kind,m.left.opens,m.cue&&s.slice(m.cue.start,m.cue.end)].join()))
})
