import { type ReactNode, Suspense } from 'react'
import { type Choice, chooseTranscript } from '../../state/address/choice.ts'
import { navigate } from '../../state/address/history.ts'
import type { OpenFailure } from '../../state/opening/opened.ts'
import { Button } from '../parts/Button.tsx'
import { Say } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { NotFetched } from '../parts/NotFetched.tsx'

const FailureDetails = later(() => import('./FailureDetails.tsx').then((m) => m.FailureDetails))

/** Says which file could not be opened, where in it the trouble is, and what to do. */
export function Failure(props: {
  failure: OpenFailure
  choice: Choice
  retry: () => void
}): ReactNode {
  const { failure, choice, retry } = props
  return (
    <main className="mx-auto grid min-h-dvh max-w-2xl content-center gap-4 p-6">
      <div role="alert" className="grid gap-4">
        <h1 className="font-serif text-2xl font-bold">
          <Say>{(m) => m.failedTitle}</Say>
        </h1>
        {failure.code === 'unreachable' ? (
          <>
            <p>
              <Say>{(m) => m.unreachable(failure.file)}</Say>
            </p>
            <p className="text-muted">
              <Say>{(m) => m.unreachableHelp}</Say>
            </p>
          </>
        ) : failure.code === 'part' ? (
          <NotFetched retry={retry} />
        ) : (
          <Suspense>
            <FailureDetails failure={failure} />
          </Suspense>
        )}
      </div>
      <p className="flex flex-wrap gap-3">
        {failure.code !== 'part' && (
          <Button onClick={retry}>
            <Say>{(m) => m.retry}</Say>
          </Button>
        )}
        {(choice.transcript ?? choice.mine) !== null && (
          <Button onClick={() => navigate(choice, chooseTranscript(choice, null))}>
            <Say>{(m) => m.startOver}</Say>
          </Button>
        )}
      </p>
    </main>
  )
}
