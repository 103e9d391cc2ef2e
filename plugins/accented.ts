const ACCENTED = new Map(
  Object.entries({
    ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', y: 'ýý' },
    ...{ A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ', Y: 'ÝÝ' },
    ...{ c: 'ç', d: 'ð', g: 'ĝ', h: 'ĥ', k: 'ķ', l: 'ļ', n: 'ñ', p: 'þ', r: 'ŕ', s: 'š', t: 'ť' },
    ...{ w: 'ŵ', z: 'ž', C: 'Ç', D: 'Ð', G: 'Ĝ', H: 'Ĥ', N: 'Ñ', R: 'Ŕ', S: 'Š', T: 'Ť', W: 'Ŵ' },
  }),
)

/** A text with accents, each vowel twice: as much longer as German or Finnish may be. */
export const accented = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED.get(letter) ?? letter)

/** The same for all that messages say, in whatever shape. */
function accentedMessages(messages: unknown): unknown {
  if (typeof messages === 'string') return accented(messages)
  if (typeof messages === 'function')
    return (...facts: unknown[]) => accentedMessages(messages(...facts))
  if (Array.isArray(messages)) return messages.map(accentedMessages)
  if (typeof messages !== 'object' || messages === null) return messages
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, accentedMessages(value)]),
  )
}

/** Files of messages by their paths, with one more folder that is made from the English one. */
export function withPseudo(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const made = Object.entries(files).flatMap(([path, messages]) =>
    path.startsWith('./en/') ? [[path.replace('/en/', '/en-XA/'), accentedMessages(messages)]] : [],
  )
  return { ...files, ...Object.fromEntries(made) }
}
