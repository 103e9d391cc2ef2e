/** An element of the page, as the driver names it. */
type Element = Readonly<Record<string, string>>

/** Whether to wait until a page has come whole. */
export type Loading = 'normal' | 'none'

const idOf = (element: Element): string => Object.values(element)[0]!

/**
 * A session of a browser behind its driver, as W3C WebDriver has it: JSON over HTTP on this machine.
 * Every call throws what the driver says where it refuses.
 */
export class Session {
  readonly #address: string
  /** The window that it speaks to, by its handle, where that has been chosen. */
  window: string | undefined
  private constructor(address: string) {
    this.#address = address
  }

  /** Opens a browser through the driver at this address, once it answers. */
  static async start(driver: string, pageLoadStrategy: Loading): Promise<Session> {
    await answering(driver)
    const { sessionId } = await call<{ sessionId: string }>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: { pageLoadStrategy } },
    })
    return new Session(`${driver}/session/${sessionId}`)
  }

  get<Value>(path: string): Promise<Value> {
    return call('GET', `${this.#address}/${path}`)
  }

  post<Value = null>(path: string, body: object = {}): Promise<Value> {
    return call('POST', `${this.#address}/${path}`, body)
  }

  delete(path: string): Promise<unknown> {
    return call('DELETE', `${this.#address}/${path}`)
  }

  end(): Promise<null> {
    return call('DELETE', this.#address)
  }

  async elements(selector: string): Promise<string[]> {
    const using = { using: 'css selector', value: selector }
    return (await this.post<Element[]>('elements', using)).map(idOf)
  }

  /** The script is a function's text; it may give a promise. What it throws is thrown here. */
  async run(inPage: string, given: string): Promise<unknown> {
    const script = `const [given, done] = arguments
      new Promise((resolve) => resolve((${inPage})(given)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value, error } = await this.post<{ value?: unknown; error?: string }>('execute/async', {
      script,
      args: [given],
    })
    if (error !== undefined) throw new Error(error)
    return value
  }

  /** The first element among these that the browser computes this role and name for. */
  async named(selector: string, role: string, name: string): Promise<string | undefined> {
    for (const id of await this.elements(selector)) {
      // The engine has no label for what is hidden or gone, and says that as an error.
      const label = await this.get(`element/${id}/computedlabel`).catch(() => null)
      if (label === name && (await this.get(`element/${id}/computedrole`)) === role) return id
    }
    return undefined
  }
}

async function call<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const { value } = (await response.json()) as {
    value: Value & { error?: string; message?: string }
  }
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error} ${value.message}`)
  return value
}

/** A driver that was started a moment ago takes one more until it listens. */
async function answering(driver: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await call('GET', `${driver}/status`)
      return
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}
