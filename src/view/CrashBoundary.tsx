import { Component, type ReactNode } from 'react'
import { defaultDisplay } from '../state/remembered.ts'
import { Button } from './Button.tsx'
import { DisplayContext, Say } from './Language.tsx'

/** Stands in for a page whose rendering failed, so that it is never blank. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <DisplayContext value={defaultDisplay()}>
        <main role="alert" className="mx-auto grid min-h-dvh max-w-2xl content-center gap-4 p-6">
          <h1 className="font-serif text-2xl font-bold">
            <Say>{(m) => m.crashedTitle}</Say>
          </h1>
          <p>
            <Say>{(m) => m.crashedHelp}</Say>
          </p>
          <pre className="text-sm whitespace-pre-wrap text-muted">{String(this.state.error)}</pre>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => window.location.reload()}>
              <Say>{(m) => m.reload}</Say>
            </Button>
            <Button onClick={() => window.location.assign(window.location.pathname)}>
              <Say>{(m) => m.startOver}</Say>
            </Button>
          </p>
        </main>
      </DisplayContext>
    )
  }
}
