import { difference } from './difference.ts'

/*
 * What is different between two values of JSON of which the later shares with the earlier all that is
 * the same, as a correction leaves a transcript: found without a look at what they share.
 */

type Path = readonly (string | number)[]

/** One difference, at a path from the root. */
export type Operation =
  | { readonly path: Path; readonly value: unknown }
  /** The object there loses a key. */
  | { readonly path: Path; readonly without: string }
  /** In the list there so many items give way to others. */
  | {
      readonly path: Path
      readonly from: number
      readonly drop: number
      readonly items: readonly unknown[]
    }

/** So many items are in one operation, so many operations in one piece at most: copying them takes few ms. */
const MOST = 1_000

/**
 * What turns `before` into `after`, piece by piece, none of which is large; with `before` undefined, all
 * of it. In the time of the lists and objects that differ.
 */
export function* piecesBetween(before: unknown, after: unknown): Generator<Operation[]> {
  let piece: Operation[] = []
  let room = MOST
  for (const operation of operations(before, after, [])) {
    const size = 'items' in operation ? Math.max(1, operation.items.length) : 1
    if (size > room && piece.length > 0) {
      yield piece
      piece = []
      room = MOST
    }
    piece.push(operation)
    room -= size
  }
  if (piece.length > 0) yield piece
}

function* operations(before: unknown, after: unknown, path: Path): Generator<Operation> {
  if (before === after) return
  if (Array.isArray(before) && Array.isArray(after)) yield* ofLists(before, after, path)
  else if (isRecord(before) && isRecord(after)) yield* ofRecords(before, after, path)
  else yield* whole(after, path)
}

function* ofRecords(before: JsonRecord, after: JsonRecord, path: Path): Generator<Operation> {
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) yield { path, without: key }
  }
  for (const [key, value] of Object.entries(after)) {
    yield* operations(before[key], value, [...path, key])
  }
}

function* ofLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): Generator<Operation> {
  const { from, to, oldTo } = difference(before, after)
  if (to === oldTo) {
    for (let i = from; i < to; i++) {
      // Most of them are the same, where some here and there differ.
      if (before[i] !== after[i]) yield* operations(before[i], after[i], [...path, i])
    }
    return
  }
  yield* splices(path, from, oldTo - from, after.slice(from, to))
}

/** A value without its long lists, and these after it. */
function* whole(value: unknown, path: Path): Generator<Operation> {
  const long: [Path, readonly unknown[]][] = []
  const short = (part: unknown, at: Path): unknown => {
    if (Array.isArray(part) && part.length > MOST) {
      long.push([at, part])
      return []
    }
    if (!isRecord(part)) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, one]) => [key, short(one, [...at, key])]),
    )
  }
  yield { path, value: short(value, path) }
  for (const [at, items] of long) yield* splices(at, 0, 0, items)
}

function* splices(
  path: Path,
  from: number,
  drop: number,
  items: readonly unknown[],
): Generator<Operation> {
  yield { path, from, drop, items: items.slice(0, MOST) }
  for (let i = MOST; i < items.length; i += MOST) {
    yield { path, from: from + i, drop: 0, items: items.slice(i, i + MOST) }
  }
}

/**
 * A value with differences made in it; `root` may be undefined where they make all of it. Objects and
 * lists are copied before they are changed, for what looks like two may be one; `copies` has those that
 * are nobody else's, from pieces before this.
 * @throws TypeError where the value is not one that they are differences of.
 */
export function applyOperations(
  root: unknown,
  operations: readonly Operation[],
  copies: WeakSet<object> = new WeakSet(),
): unknown {
  let result = root
  for (const operation of operations) {
    const { path } = operation
    if ('value' in operation) {
      const last = path.at(-1)
      const { value } = operation
      if (last === undefined) result = value
      else result = changed(result, path.slice(0, -1), copies, (at) => Reflect.set(at, last, value))
    } else {
      result = changed(result, path, copies, (at) => changeAt(at, operation))
    }
  }
  return result
}

function changeAt(container: object, operation: Exclude<Operation, { readonly value: unknown }>) {
  if ('without' in operation) Reflect.deleteProperty(container, operation.without)
  else {
    const { from, drop, items } = operation
    if (!Array.isArray(container) || from + drop > container.length) {
      throw new TypeError('no such items')
    }
    container.splice(from, drop, ...items)
  }
}

/** A value in which something is changed at a path. @throws TypeError where there is nothing. */
function changed(
  value: unknown,
  [key, ...path]: Path,
  copies: WeakSet<object>,
  change: (container: object) => void,
): object {
  if (!isObject(value)) throw new TypeError('no such place')
  let own = value
  if (!copies.has(value)) {
    own = Array.isArray(value) ? [...value] : { ...value }
    copies.add(own)
  }
  if (key === undefined) change(own)
  else if (!Object.hasOwn(own, key)) throw new TypeError('no such place')
  else Reflect.set(own, key, changed(Reflect.get(own, key), path, copies, change))
  return own
}

type JsonRecord = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRecord = (value: unknown): value is JsonRecord => isObject(value) && !Array.isArray(value)
