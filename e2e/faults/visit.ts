import type { Key, Tab } from '../engines/tab.ts'

/** How long something may take, in ms: longer than the page itself waits for anything. */
const PATIENCE = 60_000
/** How long words must stand before they are taken for the answer, in ms. */
const STANDS = 1500
const PAUSE = 200

/** The page said, in these words, what it cannot do. */
export class Said extends Error {}

/** A visit to the page under a fault: what a reader does, and what is waited for. */
export interface Visit {
  readonly downloads: string
  /** Presses a control by its name from within the page: drivers are slow, and their clicks tried elsewhere. */
  press(name: string): Promise<void>
  /** Clicks as a reader does, for what browsers only let a reader do. */
  click(role: string, name: string): Promise<void>
  /** Types at the end of a field, likewise; the focus stays there. */
  type(name: string, text: string): Promise<void>
  pressKey(key: Key): Promise<void>
  giveFile(path: string, field?: string): Promise<void>
  /** Waits until this holds in the page. @throws Said, or Error where neither comes. */
  until(what: string, inPage: (given: string) => boolean, given?: string): Promise<void>
  /** The same for what can be seen from outside of the page. */
  untilHere(what: string, holds: () => boolean): Promise<void>
  reload(): Promise<void>
  /** What another tab does meanwhile. */
  meanwhile(): Promise<void>
}

/** A visit in a tab that takes words like `says` for an answer. */
export function visitIn(
  tab: Tab,
  says: RegExp | undefined,
  { reload, meanwhile }: Pick<Visit, 'reload' | 'meanwhile'>,
): Visit {
  const words = async () => (says && (await tab.run(seen)).match(says)?.[0]) || null
  const waitFor = async (what: string, holds: () => boolean | Promise<boolean>) => {
    const begun = Date.now()
    let standsSince: number | null = null
    while (Date.now() - begun < PATIENCE) {
      if (await holds()) return
      const said = await words()
      standsSince = said ? (standsSince ?? Date.now()) : null
      if (said && Date.now() - standsSince! > STANDS) throw new Said(said)
      await new Promise((later) => setTimeout(later, PAUSE))
    }
    throw new Error(`${what} did not come; the page: ${(await tab.run(seen)).slice(0, 300)}`)
  }
  const until: Visit['until'] = (what, inPage, given) =>
    // A page that is being loaded has nothing to say yet.
    waitFor(what, () => tab.run(inPage, given).catch(() => false))
  const control = (name: string) => until(`the control ${name}`, hasControl, name)
  return {
    downloads: tab.downloads,
    until,
    untilHere: waitFor,
    reload,
    meanwhile,
    pressKey: (key) => tab.press(key),
    press: (name) => until(`the control ${name}`, press, name),
    click: async (role, name) => {
      await control(name)
      await tab.click(role, name)
    },
    type: (name, text) => until(`the field ${name}`, type, JSON.stringify([name, text])),
    giveFile: async (path, field = 'main input[type="file"]') => {
      await until('a field for a file', (one) => document.querySelector(one) !== null, field)
      await tab.giveFile(path)
    },
  }
}

const seen = () => document.body.innerText

/** Whether something that can be seen has this name, as far as its words tell. */
function hasControl(name: string): boolean {
  const controls = document.querySelectorAll<HTMLElement>('button, input, textarea, [role]')
  return [...controls].some((one) => {
    const labels = 'labels' in one ? (one.labels as NodeListOf<HTMLLabelElement> | null) : null
    const names = [one.ariaLabel, one.textContent, labels?.[0]?.textContent]
    return one.getClientRects().length > 0 && names.some((of) => of?.trim().startsWith(name))
  })
}

/** Types into the field of a name: both in JSON. */
function type(given: string): boolean {
  const [name, text] = JSON.parse(given) as [string, string]
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type="search"], textarea',
  )
  const field = [...fields].find((one) =>
    (one.ariaLabel ?? one.labels?.[0]?.textContent ?? '').trim().startsWith(name),
  )
  if (!field) return false
  field.focus()
  field.setRangeText(text, field.value.length, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return true
}

/**
 * Presses what can be seen with this name, or one that begins so: the last, for dialogs and menus stand
 * at the end.
 */
function press(name: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, [role]')]
  const shown = controls.filter((one) => one.getClientRects().length > 0)
  const nameOf = (one: HTMLElement) => one.ariaLabel ?? one.textContent.trim()
  const found =
    shown.findLast((one) => nameOf(one) === name) ??
    shown.findLast((one) => nameOf(one).startsWith(name))
  found?.click()
  return found !== undefined
}
