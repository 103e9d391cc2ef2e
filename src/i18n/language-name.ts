/** What a language is called in another; its tag where this is not known. */
export const nameOfLanguage = (tag: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
