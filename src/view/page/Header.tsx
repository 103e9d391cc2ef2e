import { Fragment, memo, type ReactNode } from 'react'
import { dateInWords } from '../../i18n/date.ts'
import { DISPLAYS, languagesOf, leadWording, tagOf } from '../../i18n/language.ts'
import { MESSAGES } from '../../i18n/messages.ts'
import {
  type Choose,
  chooseDisplay,
  chooseTranscript,
  type View,
} from '../../state/address/choice.ts'
import { rememberDisplay } from '../../state/address/remembered.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { OpenButton } from '../own/OpenButton.tsx'
import { Say, useDisplay, useLead, useSay, useWordingIn, Words } from '../parts/Language.tsx'
import { Segments } from '../parts/Segments.tsx'
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
  const say = useSay()
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <h1
        tabIndex={-1}
        className="min-w-0 flex-1 basis-80 font-serif text-xl leading-snug font-bold text-balance @medium:text-2xl"
      >
        <Words of={meeting.title} />
      </h1>
      <Circumstances opened={opened} />
      <div className="flex w-full flex-wrap items-center gap-3 @medium:w-auto">
        {children}
        {opened.catalogue.length > 1 && <MeetingSwitch opened={opened} choose={choose} />}
        <ViewSwitch opened={opened} view={view} choose={choose} />
        <Segments
          label={say((m) => m.interfaceLanguage)}
          name="lang"
          value={display}
          options={DISPLAYS.map(({ tag, name, short }) => ({
            value: tag,
            label: short ? <span lang={tagOf(tag)}>{short}</span> : <Both />,
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

/** Said in the language of the page, while 中 and EN are said in themselves. */
function Both(): ReactNode {
  const [lead] = languagesOf(useDisplay())
  return <span lang={tagOf(lead!)}>{MESSAGES[lead!].bothLanguages}</span>
}

/** Occasion, date and source in a line per language. */
function Circumstances({ opened }: { opened: Opened }): ReactNode {
  const { meeting, source } = opened.meeting.transcript
  const display = useDisplay()
  const wordingIn = useWordingIn()
  return (
    // Beside a long title stand the controls: below both there is room for all of it in a line.
    <p className="-mt-2 basis-full text-sm text-muted @wide:order-last">
      {languagesOf(display).map((language, i) => {
        const word = (text: typeof meeting.occasion) => text && wordingIn(text, language).text
        const publisher = word(source.publisher)
        const parts = [
          word(meeting.occasion),
          word(meeting.place),
          meeting.date && dateInWords(meeting.date, language),
          publisher && MESSAGES[language].after(publisher),
        ].filter(Boolean)
        return (
          <Fragment key={language}>
            {i > 0 && <br />}
            <span lang={tagOf(language)}>{parts.join(' · ')}</span>
          </Fragment>
        )
      })}
    </p>
  )
}

function MeetingSwitch({ opened, choose }: { opened: Opened; choose: Choose }): ReactNode {
  const display = useDisplay()
  const lead = useLead()
  const { catalogue, path } = opened
  const listed = catalogue.some((entry) => entry.path === path)
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-muted">
        <Say>{(m) => m.meeting}</Say>
      </span>
      <select
        className="min-h-8 max-w-64 rounded-lg border border-edge bg-surface px-2 py-1"
        value={path}
        onChange={({ target }) => {
          const first = target.value === catalogue[0]!.path
          choose((choice) => chooseTranscript(choice, first ? null : target.value))
        }}
      >
        {!listed && <option value={path}>{lead(opened.meeting.transcript.meeting.title)}</option>}
        {catalogue.map((entry) => (
          <option key={entry.path} value={entry.path}>
            {leadWording(entry.title, display, undefined)}
          </option>
        ))}
      </select>
    </label>
  )
}
