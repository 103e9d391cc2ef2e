import { type ReactNode, Suspense } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { type Choice, chooseTranscript } from '../state/choice.ts'
import { navigate } from '../state/history.ts'
import type { OpenFailure } from '../state/open.ts'
import { Button } from './Button.tsx'
import { Say } from './Language.tsx'
import { later } from './later.ts'

const NotThere = later(() => import('./own/NotThere.tsx').then((m) => m.NotThere))
const NotLoaded = later(() => import('./loading/NotLoaded.tsx').then((m) => m.NotLoaded))
const Problems = later(() => import('./Problems.tsx').then((m) => m.Problems))

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
        {failure.code === 'own' ? (
          <Suspense>
            <NotThere why={failure.why} />
          </Suspense>
        ) : failure.code === 'not-loaded' ? (
          <Suspense>
            <NotLoaded failure={failure} />
          </Suspense>
        ) : (
          <>
            <p>
              <Say>{(m) => whatHappened(m, failure)}</Say>
            </p>
            {failure.code === 'invalid' && (
              <Suspense>
                <Problems problems={failure.problems} />
              </Suspense>
            )}
            <p className="text-muted">
              <Say>{(m) => whatToDo(m, failure)}</Say>
            </p>
          </>
        )}
      </div>
      <p className="flex flex-wrap gap-3">
        <Button onClick={retry}>
          <Say>{(m) => m.retry}</Say>
        </Button>
        {(choice.transcript ?? choice.mine) !== null && (
          <Button onClick={() => navigate(choice, chooseTranscript(choice, null))}>
            <Say>{(m) => m.startOver}</Say>
          </Button>
        )}
      </p>
    </main>
  )
}

type FileFailure = Exclude<OpenFailure, { readonly code: 'own' | 'not-loaded' }>

function whatHappened(m: Messages, failure: FileFailure): string {
  const { file } = failure
  switch (failure.code) {
    case 'missing':
      return m.missing(file)
    case 'unreachable':
      return m.unreachable(file)
    case 'broken':
      return m.broken(file, failure.line, failure.column)
    case 'invalid':
      return m.invalid(file)
    case 'not-catalogue':
      return m.notCatalogue(file)
  }
}

function whatToDo(m: Messages, failure: FileFailure): string {
  switch (failure.code) {
    case 'missing':
      return m.missingHelp
    case 'unreachable':
      return m.unreachableHelp
    case 'broken':
      return m.brokenHelp
    case 'invalid':
    case 'not-catalogue':
      return m.invalidHelp
  }
}
