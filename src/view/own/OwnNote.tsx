import { type ReactNode, useEffect } from 'react'
import type { OwnMessages } from '../../i18n/en/own.ts'
import { type Choose, chooseView, type View } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Rescue } from '../crash/laterRescue.ts'
import { Button } from '../parts/Button.tsx'
import { Words } from '../parts/Language.tsx'
import { CarriedNote } from './CarriedNote.tsx'
import { SayOwn } from './SayOwn.tsx'

/** Where an own meeting is kept, or that it is not, and what became of its text. */
export function OwnNote(props: {
  opened: Opened
  own: NonNullable<Opened['own']>
  view: View
  choose: Choose
}): ReactNode {
  const { opened, own, view, choose } = props
  const { parse, source, speakers } = opened.meeting.transcript
  const { unkept } = own
  useEffect(() => {
    Rescue.ahead()
  }, [])
  const noLexicon = parse?.warnings?.find(({ code }) => code === 'no-lexicon')
  // Beside the text Review says it itself, with what can be done.
  const saidInReview = unkept && view === 'review' && source.text !== undefined
  const why = (m: OwnMessages) => m.unkept[unkept === 'full' ? 'full' : 'forbidden']
  return (
    <aside className="grid gap-2 text-sm">
      {saidInReview ? null : unkept ? (
        <div role="alert" className="rounded-lg bg-wash px-3 py-2">
          <p className="font-semibold">
            <SayOwn>{why}</SayOwn>
          </p>
          <p>
            <SayOwn>{(m) => m.unkeptHelp}</SayOwn>
          </p>
        </div>
      ) : (
        <p className="text-xs text-muted">
          <SayOwn>{(m) => m.kept(parse !== undefined && speakers.length > 0)}</SayOwn>
        </p>
      )}
      <CarriedNote id={own.id} />
      {noLexicon?.message && (
        <p role="alert" className="rounded-lg bg-wash px-3 py-2">
          <Words of={noLexicon.message} />
        </p>
      )}
      {parse && speakers.length === 0 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-wash px-3 py-2">
          <SayOwn>{(m) => m.nobody}</SayOwn>
          {view !== 'review' && (
            <Button onClick={() => choose((choice) => chooseView(choice, 'review'))}>
              <SayOwn>{(m) => m.toText}</SayOwn>
            </Button>
          )}
        </p>
      )}
    </aside>
  )
}
