import type { MouseEvent, ReactNode } from 'react'
import type { Reply } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { isFullWidth } from '../../../domain/text/writing.ts'
import { type Language, languagesOf, tagOf } from '../../../i18n/language.ts'
import { replyMessages } from '../../../i18n/reply-messages.ts'
import { writeAddress } from '../../../state/address/address.ts'
import {
  type Choose,
  chooseSpeaker,
  type Origin,
  onlyMeeting,
} from '../../../state/address/choice.ts'
import { followHere } from '../../parts/followHere.ts'
import { useDisplay, useWordingsIn } from '../../parts/Language.tsx'
import { Marked } from '../../parts/Marks.tsx'

interface SentenceProps {
  readonly meeting: Meeting
  readonly reply: Reply
  /** Whether the words that say so follow. */
  readonly quoted: boolean
  /** Where the names lead to; without, they are words. */
  readonly links?: {
    readonly origin: Origin
    readonly choose: Choose
    /** Number of the speaker who is read already. */
    readonly speaker: number | null
  }
}

/** Who answers whom, and how, as a sentence in each language shown. */
export function ReplySentence({ meeting, reply, quoted, links }: SentenceProps): ReactNode {
  const { from, to, kind } = reply
  return languagesOf(useDisplay()).map((language, i) => {
    const { says, colon } = replyMessages(language)
    const { between, after, general } = says[kind]
    // A Latin name stands a little apart from Chinese words; English messages bring their spaces.
    const beside = (words: string) =>
      isFullWidth(language) ? <span className="mx-[0.125em]">{words}</span> : words
    // One link for each is enough.
    const name = (id: string) => (
      <Name meeting={meeting} id={id} language={language} links={i === 0 ? links : undefined} />
    )
    return (
      <span
        key={language}
        lang={tagOf(language)}
        className={i === 0 ? 'block' : 'block text-xs text-muted'}
      >
        {name(from)}
        {to === undefined ? (
          beside(general)
        ) : (
          <>
            {beside(between)}
            {name(to)}
            {after && beside(after)}
          </>
        )}
        {quoted && colon}
      </span>
    )
  })
}

function Name(props: {
  meeting: Meeting
  id: string
  language: Language
  links: SentenceProps['links']
}): ReactNode {
  const { meeting, id, language, links } = props
  const number = meeting.speakerNumber.get(id)!
  const wording = useWordingsIn()(meeting.transcript.speakers[number]!.name, language)[0]!
  const text = (
    <span lang={tagOf(wording.language)}>
      <Marked text={wording.text} />
    </span>
  )
  if (!links || number === links.speaker) return text
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    links.choose((choice) => chooseSpeaker(choice, id))
  }
  return (
    <a
      href={writeAddress(chooseSpeaker(onlyMeeting(links.origin), id))}
      className="font-semibold underline decoration-edge underline-offset-4 hover:decoration-ink"
      onClick={onClick}
    >
      {text}
    </a>
  )
}
