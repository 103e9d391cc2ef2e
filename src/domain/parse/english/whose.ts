import type { Mention } from './mention.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'
import type { Voice } from './voice.ts'

/** Who is spoken of as a text goes on, by which pronouns are led back to their persons. */
export class Whose {
  /** Whom the last sentence is about: its speakers, or whom it begins with. */
  private topic: readonly Person[] = []
  /** Whoever was mentioned last in this and the last paragraph, the latest first. */
  private recent: Person[] = []
  /** Whether a clause of the sentence begins with somebody who cannot be told: a pronoun may mean that one. */
  private isAboutUnknown = false
  private readonly people: People
  private readonly offices: boolean

  /** @param offices whether offices and countries speak for themselves, as in minutes. */
  constructor(people: People, offices: boolean) {
    this.people = people
    this.offices = offices
  }

  /** The persons whom the voices of an attribution are; none where one of them is not certain. */
  of(voices: readonly Voice[], before: readonly Person[]): readonly Person[] {
    const persons: Person[] = []
    for (const voice of voices) {
      const found = this.voice(voice, before)
      if (found.length === 0) return []
      persons.push(...found)
    }
    return [...new Set(persons)]
  }

  person(mention: Mention): Person | null {
    const person = this.people.who(mention)
    if (person) return isSomebody(person) || this.offices ? person : null
    const speaks = this.offices || this.people.isInCapitals(mention)
    return speaks && mention.kind !== 'person' ? this.people.office(mention) : null
  }

  /** Who has the word by a line with the name alone. */
  speaker(mention: Mention): Person | null {
    return (
      this.people.who(mention) ?? (mention.kind === 'office' ? this.people.office(mention) : null)
    )
  }

  private voice(voice: Voice, before: readonly Person[]): readonly Person[] {
    switch (voice.by) {
      case 'name': {
        const person = this.person(voice.mention)
        return person ? [person] : []
      }
      case 'same':
        return before.length > 0 ? before : this.topic
      case 'latter':
        return this.topic.slice(-1)
      case 'former':
        return this.topic.slice(0, 1)
      case 'pronoun':
        return this.pronoun(voice.gender)
    }
  }

  private pronoun(gender: 'm' | 'f' | 'several'): readonly Person[] {
    if (gender === 'several') return this.topic.length > 1 ? this.topic : []
    const [topic, ...more] = this.topic
    if (
      topic &&
      more.length === 0 &&
      topic.kind !== 'country' &&
      (topic.gender === gender || topic.gender === '')
    ) {
      // Somebody of that gender who was named since may be meant as well as one of whom it is not known.
      const since = this.recent.slice(0, Math.max(0, this.recent.indexOf(topic)))
      const others = since.filter((person) => person.gender === gender)
      if (topic.gender === gender || others.length === 0) return [topic]
      return []
    }
    if (this.isAboutUnknown) return []
    const possible = this.recent.filter((person) => person.gender === gender)
    if (possible.length > 0) return possible.length === 1 ? possible : []
    // Nobody else has been named here or in the paragraph before.
    const [only, ...others] = this.recent
    return only && others.length === 0 && only.gender === '' && only.kind === 'person' ? [only] : []
  }

  /** Takes up whom a sentence names, in order, and whom it is about. */
  hear(mentions: readonly Mention[], speakers: readonly Person[] | null): void {
    for (const mention of mentions) this.name(mention)
    this.isAboutUnknown = false
    if (speakers) this.topic = speakers
    else {
      const subject = mentions.find(({ possessive, kind }) => !possessive && kind === 'person')
      if (subject?.opens) {
        const person = this.people.who(subject)
        this.topic = person ? [person] : []
      }
    }
  }

  /** Takes up one who is named within a sentence before it is over. */
  name(mention: Mention): void {
    const person = this.people.who(mention)
    if (!person) {
      // The first word of a sentence has a capital whatever it is.
      const isNamed = mention.first > 0 || mention.words.length > 1
      if (mention.kind === 'person' && mention.opens && isNamed) this.isAboutUnknown = true
      return
    }
    this.recent = [person, ...this.recent.filter((other) => other !== person)].slice(0, MOST_RECENT)
  }

  /** Takes up whom a sentence begins with. */
  begin(mention: Mention): void {
    if (mention.possessive) return
    const person = this.people.who(mention)
    if (person?.kind === 'person') this.topic = [person]
    // Somebody who cannot be told begins the sentence: it is not about whom the one before was.
    else if (!person && mention.kind === 'person') this.topic = []
  }

  about(speakers: readonly Person[]): void {
    if (speakers.length > 0) this.isAboutUnknown = false
    this.topic = speakers
  }

  /** A heading, or somebody who cannot be told, ends what pronouns refer to. */
  forget(): void {
    this.topic = []
    this.recent = []
  }

  /** In a new paragraph those of the paragraph before are still near, others no longer. */
  paragraph(): void {
    this.recent = this.recent.slice(0, 3)
  }
}

const MOST_RECENT = 6

/** Whether enough speaks for it that a name is a person's: an office, a given name, the surname alone elsewhere, or words in quotation marks. */
export const isSomebody = ({ titled, given, alone, quoted }: Person): boolean =>
  titled || given || alone > 0 || quoted
