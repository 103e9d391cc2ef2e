import type { ReactNode } from 'react'
import { revealHidden } from '../../domain/format/reveal.ts'
import { ENCODING_NAMES, OLDER, type Older } from '../../domain/text/encodings.ts'
import type { ParseChoices } from '../../state/own/parse-protocol.ts'
import { AskForm } from './AskForm.tsx'
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
  return (
    <AskForm
      title={(m) => m.encodingTitle}
      hint={(m) => m.encodingHint(nameOf(input) ?? m.pasted)}
      onSubmit={(form) => {
        const encoding = OLDER.find((one) => one === form.get('encoding'))
        if (encoding) onChoose({ encoding })
      }}
      onCancel={onCancel}
    >
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
    </AskForm>
  )
}
