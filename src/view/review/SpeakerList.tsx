import { type ReactNode, useState } from 'react'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { tagOf, wordings } from '../../i18n/language.ts'
import { hiddenWordings } from '../../i18n/of-languages.ts'
import { chooseSpeaker } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { Say, useDisplay, useLead, useNameWithCount, Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import type { Desk } from './Desk.ts'
import { FindingsEditor } from './FindingsEditor.tsx'
import { MeetingEditor } from './MeetingEditor.tsx'
import { namedIn } from './named-in.ts'
import { PaneTitle } from './PaneTitle.tsx'
import { SayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'
import { ThemeList } from './ThemeList.tsx'

/** Who speaks in the meeting, to choose and to add to; and what its themes are called. */
export function SpeakerList(props: {
  desk: Desk
  /** Ids of the themes that are ticked. */
  themes: readonly string[]
}): ReactNode {
  const { desk, themes } = props
  const { meeting, transcript, choose } = desk
  const { speakers } = meeting.transcript
  const accessibleName = useNameWithCount()
  const lead = useLead()
  const display = useDisplay()
  return (
    <div className="grid gap-4">
      <MeetingEditor desk={desk} />
      <FindingsEditor desk={desk} />
      <PaneTitle>
        <SayReview>{(m) => m.speakers}</SayReview>
      </PaneTitle>
      {speakers.length === 0 && (
        <p className="text-sm text-muted">
          <SayReview>{(m) => m.nobodyYet}</SayReview>
        </p>
      )}
      <List entries={speakers} keyOf={({ id }) => id} className="-mx-2 grid" itemClassName="grid">
        {({ id, name, role }, speaker) => {
          const count = listOf(meeting.pointsOf, speaker).length
          return (
            <button
              type="button"
              aria-label={accessibleName(name, count)}
              className="flex w-full items-baseline gap-3 rounded-lg px-2 py-1.5 text-start hover:bg-wash"
              onClick={() => choose((choice) => chooseSpeaker(choice, id))}
            >
              <span className="min-w-0 flex-1">
                <span className="block font-bold">
                  <Words of={name} />
                  {hiddenWordings(name, wordings(name, display, ownLanguage(transcript))).map(
                    ({ text, language }) =>
                      text !== lead(name) && (
                        <span
                          key={language}
                          lang={tagOf(language)}
                          className="ms-1.5 text-sm font-normal text-muted"
                        >
                          {text}
                        </span>
                      ),
                  )}
                </span>
                {role && (
                  <span className="block text-xs text-muted">
                    <Words of={role} />
                  </span>
                )}
              </span>
              <span className="text-sm text-muted tabular-nums">
                <Say>{(m) => m.pointsCount(count)}</Say>
              </span>
            </button>
          )
        }}
      </List>
      <AddSpeaker desk={desk} />
      <ThemeList desk={desk} opened={themes} />
    </div>
  )
}

function AddSpeaker({ desk }: { desk: Desk }): ReactNode {
  const [name, setName] = useState('')
  useAtStake(name.trim() !== '')
  const add = async () => {
    if (desk.act({ do: 'add-speaker', name: await namedIn(name, ownLanguage(desk.transcript)) }))
      setName('')
  }
  return (
    <form
      className="grid gap-0.5"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor="new-speaker" className="text-xs text-muted">
        <SayReview>{(m) => m.addSpeaker}</SayReview>
      </label>
      <span className="flex gap-2">
        <input
          id="new-speaker"
          className={FIELD}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" className="shrink-0">
          <SayReview>{(m) => m.add}</SayReview>
        </Button>
      </span>
    </form>
  )
}
