/*
 * How an interface of the browser is broken: each function runs in the page before all of its own
 * scripts, or in a worker, and sees nothing but what is in it. `undefined` stands for browsers that lack
 * an interface, errors for those that refuse it.
 */

/** Takes away a name of the browser, wherever it is inherited from. */
export const lacking =
  (...names: readonly string[]) =>
  () =>
    `for (const name of ${JSON.stringify(names)}) {
      const path = name.split('.'), last = path.pop()
      const of = path.reduce((one, part) => one?.[part], globalThis)
      if (of) Object.defineProperty(of, last, { value: undefined, configurable: true, writable: true })
    }`

const script = (breakage: () => void) => () => `(${breakage})()`

export const databaseDenied = script(() => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
})

export const databaseFails = script(() => {
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (name) {
    const request = open.call(this, `${name}-broken`)
    request.addEventListener('success', (event) => {
      event.stopImmediatePropagation()
      Object.defineProperty(request, 'error', { value: new DOMException('', 'InvalidStateError') })
      request.dispatchEvent(new Event('error'))
    })
    return request
  }
})

/** Neither `success` nor `error` ever comes; `blocked` does where `told`. */
const databaseMute = (told: boolean) =>
  `{
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, name + '-mute')
      for (const type of ['success', 'upgradeneeded', 'error']) {
        request.addEventListener(type, (event) => event.stopImmediatePropagation())
      }
      if (${told}) setTimeout(() => request.dispatchEvent(new Event('blocked')), 50)
      return request
    }
  }`
export const databaseSilent = () => databaseMute(false)
export const databaseBlocked = () => databaseMute(true)

export const databaseFull = script(() => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  Object.assign(IDBObjectStore.prototype, { put: full, add: full })
})

export const writingAborts = script(() => {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...what) {
    const request = put.apply(this, what)
    request.addEventListener('success', () => {
      try {
        this.transaction.abort()
      } catch {
        // By an earlier one.
      }
    })
    return request
  }
})

export const readingSilent = script(() => {
  const { get } = IDBObjectStore.prototype
  IDBObjectStore.prototype.get = function (key) {
    const request = get.call(this, key)
    request.addEventListener('success', (event) => event.stopImmediatePropagation())
    return request
  }
})

export const localStorageThrows = script(() => {
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
})

/** A clock that says what `now`, an expression, gives; `real` is the true time in ms. */
const clock = (now: string) => () =>
  `{ const { now: trueNow } = Date
    let told = 0
    const read = () => { const real = trueNow(); told++; return ${now} }
    const True = Date
    globalThis.Date = class extends True {
      constructor(...given) { given.length ? super(...given) : super(read()) }
      static now() { return read() }
    } }`
export const clockAbsurd = clock('8.7e15')
export const clockNone = clock('NaN')
export const clockBack = clock('real - told * 3.6e6')
export const clockAtZero = clock('0')

export const workersRefused = script(() => {
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL) {
      super(address)
      throw new DOMException('refused', 'SecurityError')
    }
  }
})

export const workersBreak = script(() => {
  throw new Error('broken from the start')
})

export const workersMute = script(() => {
  globalThis.addEventListener('message', (event) => event.stopImmediatePropagation(), true)
})

export const nothingCloned = script(() => {
  Worker.prototype.postMessage = () => {
    throw new DOMException('out of memory', 'DataCloneError')
  }
})

/** No memory for arrays and buffers of more than some bytes, as in a worker of a small machine. */
export const memorySmall = script(() => {
  const most = 20
  const lack = (length: unknown) => {
    if (typeof length === 'number' && length > most) throw new RangeError('out of memory')
  }
  const { prototype } = Uint8Array
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(whole, given, as) {
      lack(given[0])
      return Reflect.construct(whole, given, as)
    },
  })
  const { decode } = TextDecoder.prototype
  TextDecoder.prototype.decode = function (bytes, ...how) {
    lack(bytes?.byteLength)
    return decode.call(this, bytes, ...how)
  }
  Object.defineProperty(prototype, 'constructor', { value: globalThis.Uint8Array })
})

export const filesUnreadable = script(() => {
  Blob.prototype.stream =
    Blob.prototype.text =
    Blob.prototype.arrayBuffer =
      () => {
        throw new DOMException('moved since', 'NotReadableError')
      }
})

/** As browsers of some years ago: neither events nor listeners of a query, and an odd answer. */
export const queriesOdd = script(() => {
  globalThis.matchMedia = (media) => {
    const listeners = { addListener() {}, removeListener() {} }
    return { media, matches: false, ...listeners } as unknown as MediaQueryList
  }
})

export const fontsNever = script(() => {
  Object.defineProperty(document, 'fonts', {
    value: { ready: new Promise(() => {}), addEventListener() {}, status: 'loading' },
  })
})

export const serviceWorkerRefused = script(() => {
  Object.defineProperty(navigator, 'serviceWorker', {
    value: {
      register: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      ready: new Promise(() => {}),
      addEventListener() {},
    },
  })
})

export const clipboardDenied = script(() => {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
  })
})

export const filesRefused = script(() => {
  URL.createObjectURL = () => {
    throw new TypeError('refused')
  }
})

export const historyRefused = script(() => {
  History.prototype.pushState = History.prototype.replaceState = () => {
    throw new DOMException('more than 100 times in 30 seconds', 'SecurityError')
  }
})
