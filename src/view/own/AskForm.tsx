import type { FormEvent, ReactNode } from 'react'
import type { OpenMessages } from '../../i18n/en/open.ts'
import { Button } from '../parts/Button.tsx'
import { SayOpen } from './SayOpen.tsx'

/** Asks how an input is to be read: fields of a form, with a button to read it so and one to give up. */
export function AskForm(props: {
  title: (m: OpenMessages) => string
  hint: (m: OpenMessages) => string
  onSubmit: (form: FormData) => void
  onCancel: () => void
  /** Another way out, beside the buttons. */
  other?: ReactNode
  children: ReactNode
}): ReactNode {
  const { title, hint, onSubmit, onCancel, other, children } = props
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form className="grid gap-3 text-sm" onSubmit={submit}>
      <h3 className="font-bold">
        <SayOpen>{title}</SayOpen>
      </h3>
      <p role="status">
        <SayOpen>{hint}</SayOpen>
      </p>
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">
          <SayOpen>{(m) => m.readSo}</SayOpen>
        </Button>
        {other}
        <Button onClick={onCancel}>
          <SayOpen>{(m) => m.cancel}</SayOpen>
        </Button>
      </div>
    </form>
  )
}
