import { Fragment, memo, type ReactNode } from 'react'
import { dateInWords } from '../../i18n/date.ts'
import { DISPLAYS, languagesOf, tagOf } from '../../i18n/language.ts'
import { messages } from '../../i18n/messages.ts'
import { type Choose, chooseDisplay, type View } from '../../state/address/choice.ts'
import { rememberDisplay } from '../../state/address/remembered.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { OpenButton } from '../own/OpenButton.tsx'
import { useDisplay, useSay, useWordingsIn, Words } from '../parts/Language.tsx'
import { Segments } from '../parts/Segments.tsx'
import { MeetingSwitch } from './MeetingSwitch.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

/** What meeting this is, and the choices about the page as a whole. */
export const Header = memo(function Header(props: {
  opened: Opened
  points: Int32Array
  view: View
  choose: Choose
  /** The search box. */
  children?: ReactNode
}): ReactNode {
  const { opened, points, view, choose, children } = props
  const { meeting } = opened.meeting.transcript
  const display = useDisplay()
  const [lead] = languagesOf(display)
  const say = useSay()
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <h1
        tabIndex={-1}
        className="max-w-full grow font-serif text-xl leading-snug font-bold text-balance @medium:text-2xl"
      >
        <Words of={meeting.title} />
      </h1>
      <Circumstances opened={opened} />
      <div className="flex w-full flex-wrap items-center gap-2 @medium:w-auto @medium:gap-3">
        {children}
        <ViewSwitch opened={opened} view={view} choose={choose} />
        {opened.catalogue.length > 1 && <MeetingSwitch opened={opened} choose={choose} />}
        <Segments
          label={say((m) => m.interfaceLanguage)}
          name="lang"
          value={display}
          options={DISPLAYS.map(({ tag, name, short }) => ({
            value: tag,
            // 中 and EN are said in themselves, «both» in the language of the page.
            label: (
              <span lang={tagOf(short ? tag : lead!)}>
                {short ?? messages(lead!).bothLanguages}
              </span>
            ),
            name,
            lang: short && tagOf(tag),
          }))}
          onChoose={(value) => {
            rememberDisplay(value)
            choose((choice) => chooseDisplay(choice, value))
          }}
        />
        <OpenButton opened={opened} choose={choose} />
        <ExportButton opened={opened} points={points} />
      </div>
    </header>
  )
})

/** Occasion, date and source in a line per language. */
function Circumstances({ opened }: { opened: Opened }): ReactNode {
  const { meeting, source } = opened.meeting.transcript
  const display = useDisplay()
  const wordingsIn = useWordingsIn()
  return (
    // Beside a long title stand the controls: below both there is room for all of it in a line.
    <p className="-mt-2 basis-full text-sm text-muted @wide:order-last">
      {languagesOf(display).map((language, i) => {
        const word = (text: typeof meeting.occasion) => text && wordingsIn(text, language)[0]!
        const said = (text: string | undefined) => text && { text, language }
        const publisher = word(source.publisher)
        const parts = [
          word(meeting.occasion),
          word(meeting.place),
          said(meeting.date && dateInWords(meeting.date, language)),
          said(publisher && messages(language).after(publisher.text)),
        ]
        return (
          <Fragment key={language}>
            {i > 0 && <br />}
            {parts
              .flatMap((part) => part || [])
              .map(({ text, language }, j) => (
                <span key={text} lang={tagOf(language)}>
                  {j > 0 && ' · '}
                  {text}
                </span>
              ))}
          </Fragment>
        )
      })}
    </p>
  )
}
