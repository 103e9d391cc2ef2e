import { type ReactNode, useId, useState } from 'react'
import { acceptOf, FORMATS } from '../../domain/parse/formats.ts'
import { MOST_BYTES } from '../../domain/text/limits.ts'
import { Button } from '../parts/Button.tsx'
import { FileButton } from '../parts/FileButton.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import { Genres } from './Genres.tsx'
import { SayOpen, useSayOpen } from './SayOpen.tsx'

/** Recordings too, for what was said in them. */
const ACCEPT = `${acceptOf(FORMATS)},audio/*,video/*`

/** Takes files or a pasted text. */
export function GiveInput(props: {
  onFiles: (files: readonly File[]) => void
  onText: (text: string) => void
}): ReactNode {
  const { onFiles, onText } = props
  const [text, setText] = useState('')
  useAtStake(text.trim() !== '')
  const say = useSayOpen()
  const id = useId()
  return (
    <>
      <div className="grid justify-items-start gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <FileButton accept={ACCEPT} onFiles={onFiles}>
            <SayOpen>{(m) => m.choose}</SayOpen>
          </FileButton>
          <span className="text-sm text-muted pointer-coarse:hidden">
            <SayOpen>{(m) => m.orDrop}</SayOpen>
          </span>
        </div>
        <p className="text-xs text-muted">
          <SayOpen>{(m) => m.accepts(MOST_BYTES / (1 << 20))}</SayOpen>{' '}
          <SayOpen>{(m) => m.several}</SayOpen>
        </p>
      </div>
      <form
        className="grid justify-items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          onText(text)
        }}
      >
        <label htmlFor={id} className="text-sm font-semibold">
          <SayOpen>{(m) => m.paste}</SayOpen>
        </label>
        <textarea
          id={id}
          rows={4}
          // What is said of an empty file would not fit: the browser says that the field is empty.
          required
          value={text}
          placeholder={say((m) => m.pasteHint)}
          className="block w-full resize-y rounded-lg border border-edge bg-paper px-3 py-2 text-sm placeholder:text-muted"
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit">
          <SayOpen>{(m) => m.readPasted}</SayOpen>
        </Button>
      </form>
      <Genres />
    </>
  )
}
