import { type ESTree, parseSync, Visitor } from 'vite'

/** What a script has and nothing uses, by the names in it. */
export interface Unused {
  /** Values that nothing's `tag` has, with what they stand for. */
  readonly tags?: readonly (readonly [number, string])[]
  /** Cases that no `switch` comes to. */
  readonly cases?: readonly string[]
  /** Variables that keep the value that they are declared with. */
  readonly neverSet?: readonly string[]
  /** Fields that have one value always. */
  readonly fields?: readonly (readonly [string, string])[]
  /** Functions that have nothing to do, with what they give. */
  readonly functions?: readonly (readonly [string, string])[]
  /** Properties of objects that nothing asks for. */
  readonly properties?: readonly string[]
  /** How statements begin that offer what nothing takes. */
  readonly statements?: readonly string[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** A place in the function whose body begins at `within`. */
interface PlaceWithin extends Place {
  readonly within: number
}

/**
 * The script without what is not used. Callers go as well as what they call, so that a minifier finds the rest of
 * it: what is called by nothing then.
 * @throws where something that is named is not in the script.
 */
export function withoutUnused(file: string, code: string, unused: Unused): string {
  const tags = new Map<unknown, string>(unused.tags)
  const [fields, functions] = [new Map(unused.fields), new Map(unused.functions)]
  const [cases, neverSet] = [new Set(unused.cases), new Set(unused.neverSet)]
  const [properties, statements] = [new Set(unused.properties), unused.statements ?? []]
  const seen = new Set<unknown>()
  const edits: (Place & { readonly text: string })[] = []
  const dropped: PlaceWithin[] = []
  const declared: (PlaceWithin & { readonly names: string[] })[] = []
  const bodies = [0]

  const textOf = ({ start, end }: Place) => code.slice(start, end)
  const isTag = (place: Place) => /tag$/i.test(textOf(place))
  const replace = (name: unknown, { start, end }: Place, text: string) => {
    seen.add(name)
    edits.push({ start, end, text })
  }
  const enter = ({ body }: { readonly body: Place | null }) => {
    bodies.push((body?.start ?? 0) + 1)
  }
  const leave = () => {
    bodies.pop()
  }

  new Visitor({
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    FunctionDeclaration(node) {
      enter(node)
      const name = node.id?.name ?? ''
      const gives = functions.get(name)
      if (gives && node.body) replace(name, node.body, `{ return ${gives} }`)
    },
    'FunctionDeclaration:exit': leave,
    CallExpression(node) {
      const name = node.callee.type === 'Identifier' ? node.callee.name : ''
      const gives = functions.get(name)
      if (gives) replace(name, node, `(${gives})`)
    },
    VariableDeclaration({ start, end, declarations }) {
      const names = declarations.map(({ id }) => textOf(id))
      declared.push({ start, end, within: bodies.at(-1)!, names })
    },
    SwitchStatement({ discriminant, cases: all }) {
      const isOfTags = isTag(discriminant)
      const nameOf = (text: string) =>
        cases.has(text) ? text : isOfTags && tags.has(Number(text)) ? Number(text) : null
      const within = bodies.at(-1)!
      for (const { name, place, isWhole } of unusedCases(all, textOf, nameOf)) {
        replace(name, place, '')
        if (isWhole) dropped.push({ ...place, within })
      }
    },
    BinaryExpression(node) {
      const { left, operator, right } = node
      if (left.type !== 'Literal' || !tags.has(left.value) || !isTag(right)) return
      if (operator === '===') replace(left.value, node, 'false')
      if (operator === '!==') replace(left.value, node, 'true')
    },
    AssignmentExpression({ start, left, right }) {
      if (left.type === 'Identifier' && neverSet.has(left.name))
        replace(left.name, { start, end: right.start }, '')
    },
    MemberExpression(node) {
      const name = node.property.type === 'Identifier' ? node.property.name : ''
      const value = fields.get(name)
      if (value) replace(name, node, value)
    },
    Property(node) {
      const name = node.key.type === 'Identifier' ? node.key.name : ''
      if (properties.has(name)) replace(name, node, `${name}: void 0`)
    },
    ExpressionStatement(node) {
      const name = statements.find(
        (begins) =>
          /^[ .]/.test(textOf(node).slice(begins.length)) && textOf(node).startsWith(begins),
      )
      if (name) replace(name, node, '')
    },
  }).visit(parseSync(file, code).program)

  const missing = namesIn(unused).filter((name) => !seen.has(name))
  if (missing.length > 0)
    throw new Error(`${file} has no ${missing.join(', ')}: look through what of it is not used`)

  // What is declared in a place that goes may be used in one that stays.
  for (const { start, end, within } of dropped)
    for (const one of declared)
      if (one.within === within && start <= one.start && one.end <= end)
        edits.push({ start: within, end: within, text: ` var ${one.names.join()};` })

  return edited(code, edits)
}

const namesIn = ({ tags, cases, neverSet, fields, functions, properties, statements }: Unused) => [
  ...[...(tags ?? []), ...(fields ?? []), ...(functions ?? [])].map(([name]) => name),
  ...[cases, neverSet, properties, statements].flatMap((names) => names ?? []),
]

/**
 * The cases that nothing comes to, by their names, as places that go: each whole, or, where the case before goes on
 * into it, without what it does.
 */
function* unusedCases(
  all: readonly ESTree.SwitchCase[],
  textOf: (place: Place) => string,
  nameOf: (test: string) => string | number | null,
): Generator<{ readonly name: string | number; readonly place: Place; readonly isWhole: boolean }> {
  let isReached = false
  for (const { start, end, test, consequent } of all) {
    const name = test && nameOf(textOf(test))
    const isWhole = name !== null && !isReached
    if (name !== null)
      yield { name, place: { start, end: isWhole ? end : (consequent[0]?.start ?? end) }, isWhole }
    if (isWhole) continue
    isReached = !/^(?:Break|Return|Throw|Continue)Statement$/.test(consequent.at(-1)?.type ?? '')
  }
}

/** The text with each place replaced; those within others go with them. */
function edited(code: string, edits: readonly (Place & { readonly text: string })[]): string {
  let written = ''
  let at = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    written += code.slice(at, start) + text
    at = end
  }
  return written + code.slice(at)
}
