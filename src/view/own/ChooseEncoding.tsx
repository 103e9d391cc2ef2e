import type { FormEvent, ReactNode } from 'react'
import { revealHidden } from '../../domain/reveal.ts'
import { ENCODING_NAMES, OLDER, type Older } from '../../domain/text/encodings.ts'
import type { OpenMessages } from '../../i18n/open-messages.ts'
import type { ParseChoices } from '../../state/parse-job.ts'
import { Button } from '../Button.tsx'
import { SayOpen } from './SayOpen.tsx'
import { nameOf, type Stage } from './useParsing.ts'

/** Where a browser takes the shapes of the characters from. */
const LANGUAGE: Readonly<Record<Older, string | undefined>> = {
  gb18030: 'zh-Hans',
  big5: 'zh-Hant',
  shift_jis: 'ja',
  'euc-kr': 'ko',
  'windows-1252': undefined,
}

/** Asks in which encoding a text reads right, with a piece of it in each that it may be in. */
export function ChooseEncoding(
  props: Extract<Stage, { readonly is: 'encoding' }> & {
    onChoose: (choices: ParseChoices) => void
    onCancel: () => void
  },
): ReactNode {
  const { input, candidates, onChoose, onCancel } = props
  const hint = (m: OpenMessages) => m.encodingHint(nameOf(input) ?? m.pasted)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('encoding')
    const encoding = OLDER.find((one) => one === chosen)
    if (encoding) onChoose({ encoding })
  }
  return (
    <form className="grid gap-3 text-sm" onSubmit={onSubmit}>
      <h3 className="font-bold">
        <SayOpen>{(m) => m.encodingTitle}</SayOpen>
      </h3>
      <p role="status">
        <SayOpen>{hint}</SayOpen>
      </p>
      <fieldset className="grid gap-2">
        <legend className="sr-only">
          <SayOpen>{(m) => m.encodingTitle}</SayOpen>
        </legend>
        {candidates.map(({ encoding, sample }) => (
          <label key={encoding} className="flex gap-2 rounded-lg border border-edge px-3 py-2">
            <input type="radio" name="encoding" value={encoding} required className="accent-ink" />
            <span className="grid min-w-0 gap-1">
              <span className="font-semibold">
                {ENCODING_NAMES[encoding]} · <SayOpen>{(m) => m.writtenIn[encoding]}</SayOpen>
              </span>
              <span
                lang={LANGUAGE[encoding]}
                className="whitespace-pre-line [overflow-wrap:anywhere]"
              >
                {revealHidden(sample)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="text-muted">
        <SayOpen>{(m) => m.noEncoding}</SayOpen>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">
          <SayOpen>{(m) => m.readSo}</SayOpen>
        </Button>
        <Button onClick={onCancel}>
          <SayOpen>{(m) => m.cancel}</SayOpen>
        </Button>
      </div>
    </form>
  )
}
