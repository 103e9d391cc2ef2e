/** Colours and fonts as CSS values. */
export interface PageLook {
  readonly paper: string
  readonly wash: string
  readonly line: string
  readonly ink: string
  readonly muted: string
  readonly problem: string
  readonly recommendation: string
  readonly view: string
  readonly question: string
  readonly procedure: string
  readonly sans: string
  readonly serif: string
}
