import { Component, type ReactNode, Suspense } from 'react'
import { readAddress } from '../../state/address/address.ts'
import { currentSearch } from '../../state/address/history.ts'
import { defaultDisplay } from '../../state/address/remembered.ts'
import { Button } from '../parts/Button.tsx'
import { DisplayContext, Say } from '../parts/Language.tsx'
import { Rescue } from './laterRescue.ts'

/** Stands in for a page whose rendering failed, so that it is never blank. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <DisplayContext value={readAddress(currentSearch()).choice.lang ?? defaultDisplay()}>
        <main role="alert" className="mx-auto grid min-h-dvh max-w-2xl content-center gap-4 p-6">
          <h1 ref={focus} tabIndex={-1} className="font-serif text-2xl font-bold">
            <Say>{(m) => m.crashedTitle}</Say>
          </h1>
          <Suspense>
            <Rescue error={error} />
          </Suspense>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => location.reload()}>
              <Say>{(m) => m.reload}</Say>
            </Button>
            <Button onClick={() => location.assign(location.pathname)}>
              <Say>{(m) => m.startOver}</Say>
            </Button>
          </p>
          <pre className="text-sm whitespace-pre-wrap text-muted">{String(error)}</pre>
        </main>
      </DisplayContext>
    )
  }
}

/** What had the focus is gone. */
const focus = (heading: HTMLElement | null) => heading?.focus()
