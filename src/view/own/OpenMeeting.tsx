import type { ReactNode } from 'react'
import { type Choose, chooseMine, chooseView } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
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
import { useGiving } from './useGiving.ts'
import type { Stage, useParsing } from './useParsing.ts'
import { Working } from './Working.tsx'

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
  const show = (id: string, isRead: boolean) => {
    onOpen(false)
    choose((choice) => chooseView(chooseMine(choice, id), isRead ? 'review' : 'picture'))
  }
  const giving = useGiving(show)
  const { stage, end, batch } = giving
  const over = useFileDrop((files) => {
    onOpen(true)
    giving.giveFiles(files)
  })
  const busy = stage.is === 'working' || 'input' in stage || giving.isReading
  const close = () => {
    giving.endAll()
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
                    onLeave={giving.leave}
                  />
                </>
              ) : (
                panel(
                  giving,
                  <>
                    <ChooseThemes chosen={giving.themes} onChoose={giving.setThemes} />
                    <GiveInput
                      onFiles={(files) =>
                        giving.giveFiles(
                          files.map((file) => ({ file, name: file.name, type: file.type })),
                        )
                      }
                      onText={giving.giveText}
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

/** What the dialog shows; `start` asks for a text. */
function panel({ stage, read, end }: ReturnType<typeof useParsing>, start: ReactNode): ReactNode {
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
