import { type ReactNode, useState } from 'react'
import { type Choose, chooseMine, chooseView } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import type { ParseChoices, ParseInput, ThemesChoice } from '../../state/own/parse-protocol.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { useFocusFollows } from '../parts/useFocusFollows.ts'
import { ChooseColumns } from './ChooseColumns.tsx'
import { ChooseEncoding } from './ChooseEncoding.tsx'
import { ChooseThemes } from './ChooseThemes.tsx'
import { ChooseTiers } from './ChooseTiers.tsx'
import { DropFrame } from './DropFrame.tsx'
import { FailureNote } from './FailureNote.tsx'
import { GiveInput } from './GiveInput.tsx'
import { OwnMeetings } from './OwnMeetings.tsx'
import { SayOpen } from './SayOpen.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { type Stage, useParsing } from './useParsing.ts'
import { Working } from './Working.tsx'

const IN_TEXT: ThemesChoice = { by: 'text' }

/**
 * The dialog for opening a meeting of one's own: a file, a text, or one that is kept already; and
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
  const { stage, read, end } = useParsing((id, { speakers, parse }, format) => {
    setThemes(IN_TEXT)
    onOpen(false)
    // What rules have read is looked through first; a transcript is a meeting already, unless a
    // parser found nobody in it to draw.
    const isMeeting = format === 'json' || format === 'page'
    const view = isMeeting && (speakers.length > 0 || !parse) ? 'picture' : 'review'
    choose((choice) => chooseView(chooseMine(choice, id), view))
  })
  const give = (input: ParseInput) => {
    if (themes.by !== 'codebook') read(input, themes.by === 'none' ? { themes: 'none' } : {})
    else if (themes.file) read(input, { codebook: themes.file })
    else end({ is: 'failed', name: null, failure: { code: 'no-codebook' } })
  }
  const over = useFileDrop(([file, ...more]) => {
    if (!file) return
    onOpen(true)
    if (more.length > 0) end({ is: 'failed', name: null, failure: { code: 'several' } })
    else give(file)
  })
  const busy = stage.is === 'working' || 'input' in stage
  const close = () => {
    end({ is: 'start' })
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
            <Panel of={stage.is}>
              {panel(
                { stage, read, end },
                <>
                  <ChooseThemes chosen={themes} onChoose={setThemes} />
                  <GiveInput onInput={give} />
                </>,
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
    case 'encoding': {
      const answer = {
        onChoose: (choices: ParseChoices) => read(stage.input, { ...stage.choices, ...choices }),
        onCancel: () => end({ is: 'cancelled' }),
      }
      if (stage.is === 'columns') return <ChooseColumns {...stage} {...answer} />
      if (stage.is === 'tiers') return <ChooseTiers {...stage} {...answer} />
      return <ChooseEncoding {...stage} {...answer} />
    }
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
function Panel({ of, children }: { of: Stage['is']; children: ReactNode }): ReactNode {
  const panel = useFocusFollows<HTMLDivElement>(of)
  return (
    <div ref={panel} tabIndex={-1} className="grid gap-4 outline-none">
      {children}
    </div>
  )
}
