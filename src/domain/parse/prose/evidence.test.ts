import { expect, test } from 'vitest'
import { EVIDENCE, reasonFor } from './evidence.ts'
import { knownNames, NOBODY } from './known-names.ts'
import { findMentions } from './mentions.ts'
import { surroundingsOf } from './signs.ts'

test.each(EVIDENCE.map((rule, i) => [rule.like, i, rule] as const))('%s (%i)', (like, i, rule) => {
  const who = rule.who ?? '张文山'
  const start = like.lastIndexOf(who)
  const known = like.indexOf(who) < start
  const around = surroundingsOf(like, { start, end: start + who.length }, 0, like.length, known)
  expect(around && EVIDENCE.indexOf(reasonFor(around.signs)!)).toBe(i)
  const names = known ? knownNames(new Set([who])) : NOBODY
  const mentions = [...findMentions(like, 0, like.length, names)]
  expect(mentions.at(-1)).toMatchObject({ name: who, start, evidence: rule.evidence })
})
