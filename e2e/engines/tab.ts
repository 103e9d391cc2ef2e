/** Keys that are pressed by name. */
export type Key = 'Backspace' | 'End' | 'Tab'

/** A tab of an engine's browser, as the main things use it. */
export interface Tab {
  /** Where the browser puts what is saved: a folder. */
  readonly downloads: string
  open(address: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  address(): Promise<string>
  /** What a function gives that is run in the page; it sees nothing but the text that it is given. */
  run<Result>(inPage: (given: string) => Result, given?: string): Promise<Awaited<Result>>
  /** From here to the next page all is done in the first frame of this one. */
  intoFrame(): Promise<void>
  /** Another tab of the same browser, for as long as this one is open. */
  another(): Promise<Tab>
  /** Clicks a control with this role and this name, whole, as the engine computes them; waits for it. */
  click(role: string, name: string): Promise<void>
  /** Clicks it and types. */
  type(role: string, name: string, text: string): Promise<void>
  press(key: Key): Promise<void>
  /** Gives a file, by its path, to the field for files. */
  giveFile(path: string): Promise<void>
  /** Errors, refusals of the policy and what was written as an error, since the first page. */
  complaints(): Promise<string[]>
  /** Closes the tab, and the browser with its first. */
  close(): Promise<void>
}
