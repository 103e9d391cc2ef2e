/** Endings of the plural, the longest first: what they end, what stands in their place, an example. */
export const PLURALS: readonly (readonly [string, string, string, string])[] = [
  ['sses', 'ss', 'classes', 'class'],
  ['shes', 'sh', 'wishes', 'wish'],
  ['ches', 'ch', 'speeches', 'speech'],
  ['xes', 'x', 'boxes', 'box'],
  ['ies', 'y', 'companies', 'company'],
  ['ss', 'ss', 'process', 'process'],
  ['us', 'us', 'virus', 'virus'],
  ['is', 'is', 'analysis', 'analysis'],
  ['s', '', 'buttons', 'button'],
]

/** A word without what makes it a plural; `word` is in lower case. Short words stay as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 4 || word.charCodeAt(word.length - 1) !== 0x73) return word
  for (const [ending, instead] of PLURALS)
    if (word.endsWith(ending)) return word.slice(0, word.length - ending.length) + instead
  return word
}
