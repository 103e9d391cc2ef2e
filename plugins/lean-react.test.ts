// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { readReact, type WholeReact } from './react-twice.fixture.ts'
import { withoutUnused } from './without-unused.ts'

// The clock stands, so that both forms put off the same things.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
afterAll(() => void vi.useRealTimers())

/** Lets React do what it has put off. */
async function settle() {
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(1_000)
  }
}

/** Something to draw. Names are of components below, or of elements. */
type Drawing =
  | string
  | { readonly is: string; readonly key: string; readonly holds: readonly Drawing[] }

const ELEMENTS = ['div', 'p', 'ul', 'svg', 'path', 'button', 'table']
const FIELDS = ['field', 'tick', 'choice', 'area']
const COMPONENTS = ['counter', 'memo', 'context', 'portal', 'waiting', 'guard', 'fault', 'group']

const drawing = fc.letrec<{ drawing: Drawing; part: Drawing }>((tie) => ({
  drawing: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('', 'said', '说'),
    tie('part'),
  ),
  part: fc.record({
    is: fc.constantFrom(...ELEMENTS, ...FIELDS, ...COMPONENTS),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    holds: fc.uniqueArray(tie('drawing'), {
      maxLength: 4,
      selector: (one) => (typeof one === 'string' ? one : one.key),
    }),
  }),
})).part

interface Step {
  readonly is: 'draw' | 'later' | 'click' | 'type'
  /** What is drawn then. */
  readonly what: Drawing
  /** Which button is clicked, or field typed into. */
  readonly which: number
}

const step = fc.record<Step>({
  is: fc.constantFrom('draw', 'later', 'click', 'type'),
  what: drawing,
  which: fc.nat(20),
})

test('what is left of React draws, keeps and tells what all of it does', async () => {
  const [whole, lean] = [readReact(false), readReact(true)]
  await fc.assert(
    fc.asyncProperty(
      drawing,
      fc.array(step, { minLength: 1, maxLength: 6 }),
      async (what, then) => {
        const all: Step[] = [{ is: 'draw', what, which: 0 }, ...then]
        expect(await play(lean, all)).toEqual(await play(whole, all))
      },
    ),
  )
}, 600_000)

test('what was left out is refused when it is used', () => {
  const { react, dom, createRoot } = readReact(true)
  const faults: unknown[] = []
  const root = createRoot(document.createElement('div'), {
    onUncaughtError: (fault) => faults.push(fault),
  })
  const draw = (what: Parameters<typeof root.render>[0]) => dom.flushSync(() => root.render(what))
  draw(react.createElement(react.ViewTransition, null, 'x'))
  draw(react.createElement(react.Activity, null, 'x'))
  draw(react.createElement(() => react.useTransition()[0] && null))
  expect(faults).toHaveLength(3)
})

test('nobody asks for events that are left out, which would never come', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
  expect(sources.join('\n')).toMatch(/\bonClick\b/)
  expect(sources.join('\n')).not.toMatch(/\bon(?:Select|BeforeInput)(?:Capture)?\b/)
})

test('a name that the script does not have stops the build', () => {
  expect(() => withoutUnused('a.js', 'var a', { neverSet: ['b'] })).toThrow('a.js has no b')
})

test('a case that others go on into keeps what it does, one that none does goes with it', () => {
  const code = `function f(o) { switch (o.tag) { case 1: case 2: return 'two'; case 3: var left = 3; return left } return left }`
  const lean = withoutUnused('a.js', code, {
    tags: [
      [2, ''],
      [3, ''],
    ],
  })
  const run = new Function('o', `${lean}; return f(o)`)
  expect([run({ tag: 1 }), run({ tag: 3 })]).toEqual(['two', undefined])
})

/** What shows and what is told after each step. */
async function play(whole: WholeReact, all: readonly Step[]): Promise<string[]> {
  const { react, dom, createRoot } = whole
  const place = document.body.appendChild(document.createElement('div'))
  const aside = document.body.appendChild(document.createElement('div'))
  const told: string[] = []
  const draw = drawWith(whole, aside, (what) => void told.push(what))
  const onFault = (fault: unknown) => void told.push(String(fault))
  const root = createRoot(place, { onUncaughtError: onFault, onCaughtError: onFault })
  for (const step of all) {
    if (step.is === 'draw') dom.flushSync(() => root.render(draw(step.what)))
    else if (step.is === 'later') react.startTransition(() => root.render(draw(step.what)))
    else if (step.is === 'click')
      nth('button, [type=checkbox]', step.which)?.dispatchEvent(clicked())
    else typeInto(nth('input[type=text], textarea', step.which))
    await settle()
    const values = [...document.querySelectorAll('input, select, textarea')].map((one) =>
      ['value', 'checked'].map((name) => Reflect.get(one, name)).join(),
    )
    told.push([place.innerHTML, aside.innerHTML, ...values].join('\n'))
  }
  root.unmount()
  await settle()
  told.push(place.innerHTML + aside.innerHTML)
  place.remove()
  aside.remove()
  return told
}

function nth(selector: string, number: number): Element | undefined {
  const all = document.querySelectorAll(selector)
  return all[number % all.length]
}

const clicked = () => new MouseEvent('click', { bubbles: true, cancelable: true })

function typeInto(field: Element | undefined) {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  // As a reader does: what React set is not heard of.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!
  set!.call(field, `${field.value}x`)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function drawWith({ react, dom }: WholeReact, aside: Element, tell: (what: string) => void) {
  const { createElement: h } = react
  const Told = react.createContext('none')
  type Held = { readonly name: string; readonly children?: React.ReactNode }

  function Counter({ name, children }: Held) {
    const [count, add] = react.useReducer((before: number) => before + 1, 0)
    const late = react.useDeferredValue(count)
    const ref = react.useRef<HTMLButtonElement>(null)
    react.useLayoutEffect(() => tell(`${name} laid out ${ref.current?.tagName}`))
    react.useEffect(() => {
      tell(`${name} begins ${count}`)
      return () => tell(`${name} ends ${count}`)
    }, [name, count])
    return h(
      'button',
      { ref, type: 'button', onClick: add, id: react.useId(), 'data-late': late },
      react.use(Told),
      count,
      children,
    )
  }
  const Memo = react.memo(({ name }: Held) => {
    tell(`${name} is drawn`)
    return h('i', null, name)
  })
  function Field({ name }: Held) {
    const [value, setValue] = react.useState(name)
    const onInput = (event: { currentTarget: { value: string } }) =>
      setValue(event.currentTarget.value)
    return h('input', { type: 'text', value, onInput, style: { width: value.length } })
  }
  function Tick({ name }: Held) {
    const [checked, setChecked] = react.useState(name === 'a')
    return h('input', { type: 'checkbox', checked, onChange: () => setChecked(!checked) })
  }
  class Guard extends react.Component<Held, { broken: boolean }> {
    override state = { broken: false }
    static getDerivedStateFromError = () => ({ broken: true })
    override componentDidCatch = () => tell('caught')
    override render = () => (this.state.broken ? h('b', null, 'broken') : this.props.children)
  }
  const Fault = ({ name }: Held): React.ReactNode => {
    if (name === 'a' || name === 'b') throw new Error(`fault ${name}`)
    return name
  }
  const awaited = new Map<string, Promise<string>>()
  function Awaiting({ name }: Held) {
    const value = awaited.get(name) ?? Promise.resolve(`${name} came`)
    awaited.set(name, value)
    return h('em', null, react.use(value))
  }

  return function draw(what: Drawing): React.ReactNode {
    if (typeof what === 'string') return what
    const { is, key } = what
    const inside = what.holds.map(draw)
    switch (is) {
      case 'counter':
        return h(Counter, { key, name: key }, ...inside)
      case 'memo':
        return h(Memo, { key, name: key })
      case 'context':
        return h(Told, { key, value: key }, ...inside)
      case 'portal':
        return dom.createPortal(inside, aside, key)
      case 'waiting':
        return h(react.Suspense, { key, fallback: '…' }, h(Awaiting, { name: key }), ...inside)
      case 'guard':
        return h(Guard, { key, name: key }, ...inside)
      case 'fault':
        return h(Fault, { key, name: key })
      case 'group':
        return h(react.Fragment, { key }, inside)
      case 'field':
        return h(Field, { key, name: key })
      case 'tick':
        return h(Tick, { key, name: key })
      case 'choice':
        return h(
          'select',
          { key, defaultValue: 'b' },
          h('option', null, 'a'),
          h('option', null, 'b'),
        )
      case 'area':
        return h('textarea', { key, defaultValue: key })
      default:
        return h(
          is,
          { key, className: key, title: key, onClick: () => tell(`${key} clicked`) },
          ...inside,
        )
    }
  }
}
