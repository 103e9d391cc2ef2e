import { type ReactNode, useState } from 'react'
import { MOST_FILES } from '../../domain/text/limits.ts'
import { type Choose, chooseMine, chooseView } from '../../state/address/choice.ts'
import { createCell } from '../../state/cell.ts'
import type { Opened } from '../../state/opening/opened.ts'
import {
  type BatchItem,
  createBatch,
  isBusy,
  isToBeReviewed,
  isUnfinished,
  openBatch,
  type PlacedFile,
} from '../../state/own/file-batch.ts'
import type { Given } from '../../state/own/keep-input.ts'
import type { ParseChoices, ThemesChoice } from '../../state/own/parse-protocol.ts'
import { sortPlaced } from '../../state/own/sort-placed.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { useCell } from '../parts/useCell.ts'
import { useFocusFollows } from '../parts/useFocusFollows.ts'
import { AskQuestion } from './AskQuestion.tsx'
import { BatchPanel } from './BatchPanel.tsx'
import { ChooseThemes } from './ChooseThemes.tsx'
import { DropFrame } from './DropFrame.tsx'
import { FailureNote } from './FailureNote.tsx'
import { GiveInput } from './GiveInput.tsx'
import { OwnMeetings } from './OwnMeetings.tsx'
import { SayOpen } from './SayOpen.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { type Stage, type Trouble, useParsing } from './useParsing.ts'
import { Working } from './Working.tsx'

const IN_TEXT: ThemesChoice = { by: 'text' }
const NO_ITEMS = createCell<readonly BatchItem[]>([])

/**
 * The dialog for opening meetings of one's own: files, a text, or one that is kept already; and
 * files that are dropped on the page. The open meeting stays until another is ready.
 */
export function OpenMeeting(props: {
  opened: Opened
  open: boolean
  onOpen: (open: boolean) => void
  choose: Choose
}): ReactNode {
  const { opened, open, onOpen, choose } = props
  const [themes, setThemes] = useState(IN_TEXT)
  const batch = useCell(openBatch)
  const isReading = isBusy(useCell(batch?.items ?? NO_ITEMS))
  const show = (id: string, isRead: boolean) => {
    onOpen(false)
    choose((choice) => chooseView(chooseMine(choice, id), isRead ? 'review' : 'picture'))
  }
  const { stage, read, end } = useParsing((kept) => {
    setThemes(IN_TEXT)
    show(kept.id, isToBeReviewed(kept))
  })
  const leave = () => {
    openBatch.get()?.stop()
    openBatch.set(null)
    end({ is: 'start' })
  }
  const fail = (failure: Trouble, name: string | null = null) =>
    end({ is: 'failed', name, failure })
  /** Begins to read in the way that is chosen, where one is. */
  const begin = (act: (choices: ParseChoices) => void) => {
    leave()
    if (themes.by !== 'codebook') act(themes.by === 'none' ? { themes: 'none' } : {})
    else if (themes.file) act({ codebook: themes.file })
    else fail({ code: 'no-codebook' })
  }
  const give = async (files: readonly PlacedFile[]) => {
    if (files.length === 0) return fail({ code: 'no-files' })
    if (files.length > MOST_FILES) return fail({ code: 'too-many' })
    const sorted = await sortPlaced(files)
    // What is dropped on a list that is not done goes on it, and ends nothing.
    const list = openBatch.get()
    if (list && isUnfinished(list.items.get())) {
      end({ is: 'start' })
      return list.add(sorted)
    }
    begin((choices) => {
      const { meetings, recordings } = sorted
      const [one, ...more] = meetings
      const [sound, ...sounds] = recordings
      if (more.length + recordings.length > 0 && (one || sounds.length > 0))
        return openBatch.set(createBatch(sorted, choices))
      if (sound) return fail({ code: 'recording-alone' }, sound.name)
      if (!one) return
      const given: Given = { input: one.main.file, recording: one.recording?.file ?? null }
      const companions = one.companions.map(({ file }) => file)
      read(given, companions.length > 0 ? { ...choices, companions } : choices)
    })
  }
  const over = useFileDrop((files) => {
    onOpen(true)
    give(files)
  })
  const busy = stage.is === 'working' || 'input' in stage || isReading
  // A list that is not done goes on, and stands here when the dialog is opened again.
  const close = () => {
    if (batch && isUnfinished(batch.items.get())) end({ is: 'start' })
    else leave()
    setThemes(IN_TEXT)
    onOpen(false)
  }
  return (
    <>
      {over && <DropFrame reportToo={document.querySelector('[data-takes-report]') !== null} />}
      {open && (
        <Dialog title={<SayOpen>{(m) => m.title}</SayOpen>} onClose={close}>
          <p className="mt-1 text-sm text-muted">
            <SayOpen>{(m) => m.staysHere}</SayOpen>
          </p>
          <div className="mt-4 grid gap-5">
            <Panel of={batch ? 'batch' : stage.is}>
              {batch ? (
                <>
                  {stage.is === 'failed' && <FailureNote {...stage} />}
                  <BatchPanel
                    batch={batch}
                    onOpen={(id, isRead) => {
                      end({ is: 'start' })
                      show(id, isRead)
                    }}
                    onLeave={leave}
                  />
                </>
              ) : (
                panel(
                  { stage, read, end },
                  <>
                    <ChooseThemes chosen={themes} onChoose={setThemes} />
                    <GiveInput
                      onFiles={(files) =>
                        give(files.map((file) => ({ file, name: file.name, type: file.type })))
                      }
                      onText={(input) => begin((choices) => read({ input }, choices))}
                    />
                  </>,
                )
              )}
            </Panel>
            {!busy && <OwnMeetings opened={opened} choose={choose} onClose={close} />}
          </div>
          {!busy && (
            <p className="mt-4 flex justify-end">
              <Button onClick={close}>
                <SayPoint>{(m) => m.close}</SayPoint>
              </Button>
            </p>
          )}
        </Dialog>
      )}
    </>
  )
}

type Parsing = ReturnType<typeof useParsing>

/** What the dialog shows; `start` asks for a text. */
function panel({ stage, read, end }: Parsing, start: ReactNode): ReactNode {
  switch (stage.is) {
    case 'working':
      return <Working {...stage} onCancel={() => end({ is: 'cancelled' })} />
    case 'columns':
    case 'tiers':
    case 'encoding':
      return (
        <AskQuestion
          question={stage}
          onChoose={(choices) => read(stage, { ...stage.choices, ...choices })}
          onCancel={() => end({ is: 'cancelled' })}
        />
      )
    default:
      return (
        <>
          {stage.is === 'failed' && <FailureNote {...stage} />}
          {stage.is === 'cancelled' && (
            <p role="status" className="rounded-lg bg-wash px-3 py-2 text-sm">
              <SayOpen>{(m) => m.cancelled}</SayOpen>
            </p>
          )}
          {start}
        </>
      )
  }
}

/** What was focused goes with what it was about: the focus follows to what stands there now. */
function Panel({ of, children }: { of: Stage['is'] | 'batch'; children: ReactNode }): ReactNode {
  const panel = useFocusFollows<HTMLDivElement>(of)
  return (
    <div ref={panel} tabIndex={-1} className="grid gap-4 outline-none">
      {children}
    </div>
  )
}
