import { expect, test } from 'vitest'
import { readReference, resolveReferences } from './references.ts'

test.each([
  ['&amp;', '&'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&#39', "'"],
  ['&apos;', "'"],
  ['&hellip;', '…'],
  ['&eacute;', 'é'],
  ['&copy', '©'],
  ['&nbsp;', '\u00a0'],
  ['&#146;', '’'],
  ['&#0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&#128161;', '💡'],
  ['&NotEqualTilde;', '≂̸'],
  ['&lrm;', ''],
])('%s', (text, resolved) =>
  expect(readReference(text, 0)).toEqual({ text: resolved, length: text.length }),
)

test.each(['&', '& b', '&;', '&#;', '&#x;', '&nosuch;', '&hellip'])('none: %s', (text) =>
  expect(readReference(text, 0)).toBeNull(),
)

test('is resolved once', () => {
  expect(resolveReferences('a &amp;lt; b &lt;c&gt; R&D &')).toBe('a &lt; b <c> R&D &')
})
