import { fold } from '../../text/fold.ts'
import { CHAIR_MANNERS, CHAIRS, CROWD_MANNERS, CROWDS } from './house-voices.ts'

/** Words of labels and, with one of them, a label of our own that is nobody's name. */
interface VoiceWords {
  readonly words: readonly string[]
  readonly yes: (word: string) => string
}

const voices = (words: string, yes: VoiceWords['yes'] = (word) => word): VoiceWords => ({
  words: words.split(' '),
  yes,
})

/*
 * Labels of a meeting that are made of these words alone, one of the first table at least, name nobody: a crowd, a part in the
 * meeting, an office. To add one, write it on the line of those that are used alike; never a word that is a
 * given name too. `npx vitest run src/domain/parse/words` tries each.
 */
export const VOICE_HEADS: readonly VoiceWords[] = [
  voices('unidentified unknown unnamed anonymous', (word) => `${word} male`),
  voices('audience crowd everyone everybody all both public staff group'),
  voices(
    'attendee participant caller commenter resident citizen villager neighbour neighbor',
    (word) => `${word} 3`,
  ),
  voices(
    'attendees participants callers commenters residents citizens villagers neighbours neighbors',
    (word) => `Several ${word}`,
  ),
  voices('applicant petitioner appellant respondent proponent opponent claimant objector'),
  voices('applicants petitioners appellants respondents proponents opponents objectors'),
  voices(
    'operator stenographer transcriber transcriptionist translator interpreter captioner announcer',
  ),
  voices('reporter clerk recorder', (word) => `Court ${word}`),
  voices(
    'host guest moderator facilitator panelist panellist presenter interviewer interviewee',
    (word) => `${word} 2`,
  ),
  voices(
    'hosts guests moderators panelists panellists presenters speakers speaker',
    (word) => `Unidentified ${word}`,
  ),
  voices('student parent teacher juror witness journalist questioner', (word) => `Second ${word}`),
  voices('students parents teachers jurors witnesses journalists', (word) => `Some ${word}`),
  voices(
    'councillor councilor councilmember commissioner trustee delegate representative',
    (word) => `Unidentified ${word}`,
  ),
  voices(
    'councillors councilors councilmembers commissioners trustees delegates representatives',
    (word) => `Several ${word}`,
  ),
  voices(
    'vorsitzende vorsitzender vorsitz präsident präsidentin vizepräsident vizepräsidentin',
    (word) => `Die ${word}`,
  ),
  voices(
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin moderatorin sprecherin',
    (word) => `Die ${word}`,
  ),
  voices(
    'zwischenruf zwischenrufe zuruf zurufe publikum verwaltung protokoll unbekannt alle stimme stimmen',
  ),
  voices(
    'bürger bürgerin bürgerinnen anwohner anwohnerin anwohnerinnen einwohner einwohnerin',
    (word) => `Ein ${word}`,
  ),
  voices(
    'teilnehmer teilnehmerin teilnehmende zuhörer zuhörerin zuschauer zuschauerin sprecher',
    (word) => `${word} 2`,
  ),
  voices(
    'schriftführer schriftführerin protokollführer protokollführerin antragsteller antragstellerin dolmetscher dolmetscherin',
  ),
  voices('mitglied mitglieder abgeordnete abgeordneter abgeordneten', (word) => `Mehrere ${word}`),
  voices(
    'maire mairesse greffier greffière secrétaire rapporteur rapporteuse',
    (word) => `Le ${word}`,
  ),
  voices(
    'intervenant intervenante intervenants habitant habitante habitants riverain riveraine riverains',
    (word) => `Un ${word}`,
  ),
  voices(
    'citoyen citoyenne citoyens participante participantes auditeur auditrice journaliste interprète',
    (word) => `Une ${word}`,
  ),
  voices('animateur animatrice modérateur modératrice inconnu inconnue tous toutes'),
  voices(
    'alcalde alcaldesa secretario secretaria moderador moderadora interventor interventora',
    (word) => `El ${word}`,
  ),
  voices(
    'vecino vecina vecinos vecinas ciudadano ciudadana asistente asistentes orador oradora',
    (word) => `Un ${word}`,
  ),
  voices('público todos desconocido desconocida plateia'),
  voices(
    'sindaco sindaca segretario segretaria moderatore moderatrice relatore relatrice',
    (word) => `Il ${word}`,
  ),
  voices('cittadino cittadina cittadini pubblico tutti voce', (word) => `Un ${word}`),
  voices(
    'voorzitter burgemeester griffier inspreker inwoner publiek iedereen',
    (word) => `De ${word}`,
  ),
  voices(
    'председатель председательствующий ведущий ведущая участник участница житель жительница',
    (word) => `${word} 1`,
  ),
  voices('участники жители голоса все'),
]

/** What may stand with those, beside numbers. */
export const VOICE_MANNERS: readonly VoiceWords[] = [
  voices(
    'male female man woman men women boy girl person people voice',
    (word) => `Unidentified ${word}`,
  ),
  voices(
    'first second third fourth fifth next another multiple various',
    (word) => `${word} resident`,
  ),
  voices('one two three four five six no number', (word) => `Caller ${word}`),
  voices('member members', (word) => `Audience ${word}`),
  voices('from of the in', () => 'Members of the public from the audience in attendance'),
  voices('attendance floor gallery room', (word) => `Audience in the ${word}`),
  voices(
    'court city county town village district council committee board planning public school',
    (word) => `${word} staff`,
  ),
  voices('off camera mic microphone', (word) => `Unidentified ${word}`),
  voices('der die das ein eine mehrere und aus dem', (word) => `${word} Bürger`),
  voices('le la les un une', (word) => `${word} riverain`),
  voices('el los las unos varios', (word) => `${word} vecinos`),
  voices('il lo i gli de het een', (word) => `${word} sindaco`),
]

/** What a label is alone. */
const ALONE = new Set(['man', 'woman', 'male', 'female', 'men', 'women'])
/** Surnames too: A Guest has an initial. */
const SURNAMES_TOO = new Set(['guest', 'host', 'parent', 'clerk', 'staff', 'crowd', 'speaker'])

const wordsIn = (table: readonly VoiceWords[]) => table.flatMap(({ words }) => words).map(fold)
const labelsIn = (table: readonly { readonly word: string }[]) =>
  table.map(({ word }) => fold(word))

/** Labels of words of which one at least is of the first list, all others of either, numbers, or a letter at the end. */
function madeOf(heads: readonly string[], manners: readonly string[]) {
  const head = new Set(heads)
  const any = new Set([...heads, ...manners])
  return (words: readonly string[]): boolean =>
    words.some((word) => head.has(word)) &&
    words.every(
      (word, at) =>
        any.has(word) ||
        /^\d/.test(word) ||
        (at > 0 && at === words.length - 1 && /^\p{L}$/u.test(word)),
    )
}

const isOfVoices = madeOf(
  [...wordsIn(VOICE_HEADS), ...labelsIn(CROWDS)],
  [...wordsIn(VOICE_MANNERS), ...labelsIn(CROWD_MANNERS)],
)
const isOfChair = madeOf(labelsIn(CHAIRS), labelsIn(CHAIR_MANNERS))

/** Whether a folded label names nobody: Resident 2, Some hon. Members, Die Vorsitzende. */
export function isMeetingVoice(folded: string): boolean {
  // A. Guest is somebody.
  if (/(?:^|\s)\p{L}\./u.test(folded)) return false
  const words = folded.match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const [first = '', second = ''] = words
  if (words.length === 1 && ALONE.has(first)) return true
  if (words.length === 2 && first.length === 1 && SURNAMES_TOO.has(second)) return false
  return isOfVoices(words) || isOfChair(words)
}
