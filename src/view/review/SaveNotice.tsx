import type { ReactNode } from 'react'
import { fileName } from '../../domain/export/file-name.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { type Choose, chooseMine, chooseView } from '../../state/address/choice.ts'
import type { Editing } from '../../state/own/edited-meeting.ts'
import { keepCopy, save, takeTheirs } from '../../state/own/editing.ts'
import { download } from '../export/download.ts'
import { Button } from '../parts/Button.tsx'
import { copyTitle } from '../source/copy-title.ts'
import { SayReview } from './SayReview.tsx'

/** Says at once that something is not saved, why, and what the reader can do; nothing is lost by it. */
export function SaveNotice({ editing, choose }: { editing: Editing; choose: Choose }): ReactNode {
  const { id, saving, history } = editing
  if (saving === 'saved' || saving === 'saving') return null
  const copy = async () => {
    const title = copyTitle(history.present.meeting.title)
    const kept = await keepCopy(id, title)
    choose((choice) => ({
      ...chooseView(chooseMine(choice, kept), 'review'),
      speaker: choice.speaker,
      point: choice.point,
    }))
  }
  return (
    <div
      role="alert"
      className="order-5 grid basis-full gap-2 rounded-lg border border-edge bg-wash px-3 py-2.5"
    >
      <p>
        <SayReview>{(m) => m.failed[saving]}</SayReview>
      </p>
      <p className="flex flex-wrap gap-2">
        {saving === 'conflict' && (
          <Button onClick={() => takeTheirs(id)}>
            <SayReview>{(m) => m.takeTheirs}</SayReview>
          </Button>
        )}
        {saving === 'conflict' || saving === 'gone' || saving === 'damaged' ? (
          <Button onClick={copy}>
            <SayReview>{(m) => m.keepCopy}</SayReview>
          </Button>
        ) : (
          <Button onClick={() => save(id)}>
            <SayReview>{(m) => m.tryAgain}</SayReview>
          </Button>
        )}
        <Button onClick={() => exportHere(history.present)}>
          <SayReview>{(m) => m.saveFile}</SayReview>
        </Button>
      </p>
    </div>
  )
}

/** What is on the page, as a file: the device may have less. */
function exportHere(transcript: Transcript): void {
  const json = `${JSON.stringify(transcript, null, 2)}\n`
  const name = fileName(transcript.meeting.id, false, 'json')
  download(name, new Blob([json], { type: 'application/json' }))
}
