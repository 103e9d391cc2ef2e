import type { ReactNode } from 'react'
import type { LoadingMessages } from '../../i18n/en/loading.ts'
import type { NotLoaded as Why } from '../../state/opening/opened.ts'
import { SayLoading } from './SayLoading.tsx'

type Message = (m: LoadingMessages) => string

/** Why a large transcript was not read, and what to do. */
export function NotLoaded({ failure }: { failure: { file: string; why: Why } }): ReactNode {
  const [what, help] = inWords(failure.file, failure.why)
  return (
    <>
      <p>
        <SayLoading>{what}</SayLoading>
      </p>
      <p className="text-muted">
        <SayLoading>{help}</SayLoading>
      </p>
    </>
  )
}

function inWords(file: string, why: Why): readonly [Message, Message] {
  switch (why.is) {
    case 'too-large': {
      const [size, limit] = [Math.ceil(why.size / 1e6), Math.floor(why.limit / 1e6)]
      return [(m) => m.tooLarge(file, size, limit), (m) => m.tooLargeHelp]
    }
    case 'cancelled':
      return [(m) => m.cancelled(file), (m) => m.cancelledHelp]
    case 'died':
      return [(m) => m.died(file), (m) => m.diedHelp]
  }
}
