/** What an accent behind a letter puts on it. */
const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  ',': '\u0327',
}

/** Other signs by the two characters behind their backslash. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ ae: 'æ', Ae: 'Æ', ao: 'å', Ao: 'Å', 'o/': 'ø', 'O/': 'Ø', ss: 'ß', bs: '\\' },
  ...{ ng: 'ŋ', sh: 'ʃ', zh: 'ʒ', te: 'θ', dh: 'ð', '?g': 'ʔ' },
  ...{ sw: 'ə', ep: 'ɛ', as: 'ɑ', ct: 'ɔ', vt: 'ʌ', hs: 'ʊ', ic: 'ɪ' },
  ...{ ':f': 'ː', "'1": 'ˈ', "'2": 'ˌ' },
}

/** A text with the signs for which Praat has a backslash and two characters; others stay as they are written. */
export const readPraatSigns = (text: string): string =>
  text.replace(/\\(\S\S)/g, (whole, pair: string) => {
    const sign = Object.hasOwn(SIGNS, pair) ? SIGNS[pair] : undefined
    if (sign !== undefined) return sign
    const accent = /^\p{L}/u.test(pair) ? ACCENTS[pair[1]!] : undefined
    return accent === undefined ? whole : `${pair[0]}${accent}`.normalize('NFC')
  })
