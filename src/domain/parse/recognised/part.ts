/** A place in JSON that is not what its format has there. */
export class ShapeFault extends Error {
  /** Like `segments[3].text`. */
  readonly path: string

  constructor(path: string) {
    super(`not as expected: ${path}`)
    this.path = path
  }
}

/**
 * An object in JSON, asked for its fields: each gives what is there, nothing where it is missing or null, and
 * throws a {@link ShapeFault} with its place where something else stands there.
 */
export class Part {
  private readonly fields: Readonly<Record<string, unknown>>
  private readonly above: Part | null
  private readonly step: string

  private constructor(fields: object, above: Part | null, step: string) {
    this.fields = fields as Readonly<Record<string, unknown>>
    this.above = above
    this.step = step
  }

  /** The outermost object of a text in JSON, of a list one that has it as `list`; null if it is no JSON, or neither. */
  static ofText(text: string): Part | null {
    try {
      const data: unknown = JSON.parse(text)
      if (Array.isArray(data)) return new Part({ list: data }, null, '')
      return isObject(data) ? new Part(data, null, '') : null
    } catch {
      return null
    }
  }

  has(name: string): boolean {
    return (this.fields[name] ?? null) !== null
  }

  /** The first of some names that is there. */
  nameOf(...names: readonly string[]): string | undefined {
    return names.find((name) => this.has(name))
  }

  isList(name: string): boolean {
    return Array.isArray(this.fields[name])
  }

  isObject(name: string): boolean {
    return isObject(this.fields[name])
  }

  /** What a list begins with, where that is an object. */
  first(name: string): Part | undefined {
    const value = this.fields[name]
    const item: unknown = Array.isArray(value) ? value[0] : undefined
    return isObject(item) ? new Part(item, this, `${name}[0]`) : undefined
  }

  part(name: string): Part | undefined {
    const value = this.fields[name] ?? undefined
    if (value === undefined) return undefined
    if (!isObject(value)) throw new ShapeFault(this.pathOf(name))
    return new Part(value, this, name)
  }

  /** An object that is written as a text in JSON, or stands there itself. */
  json(name: string): Part | undefined {
    const value = this.fields[name] ?? undefined
    if (typeof value !== 'string') return this.part(name)
    const inner = Part.ofText(value)
    if (!inner) throw new ShapeFault(this.pathOf(name))
    return new Part(inner.fields, this, name)
  }

  /** A list of objects; empty where there is none. */
  parts(name: string): readonly Part[] {
    const value = this.fields[name] ?? []
    if (!Array.isArray(value)) throw new ShapeFault(this.pathOf(name))
    return value.map((item: unknown, i) => {
      const step = `${name}[${i}]`
      if (!isObject(item)) throw new ShapeFault(this.pathOf(step))
      return new Part(item, this, step)
    })
  }

  /** A list of lists, such as `["lamp", 0.5]`: each asked for what stands in it by its place, `0`. */
  lists(name: string): readonly Part[] {
    const value = this.fields[name] ?? []
    if (!Array.isArray(value)) throw new ShapeFault(this.pathOf(name))
    return value.map((item: unknown, i) => {
      const step = `${name}[${i}]`
      if (!Array.isArray(item)) throw new ShapeFault(this.pathOf(step))
      return new Part(item, this, step)
    })
  }

  /** Each field that holds an object. */
  each(): readonly Part[] {
    return Object.keys(this.fields).flatMap((name) =>
      isObject(this.fields[name]) ? [new Part(this.fields[name], this, name)] : [],
    )
  }

  text(name: string): string | undefined {
    const value = this.fields[name] ?? undefined
    if (value !== undefined && typeof value !== 'string') throw new ShapeFault(this.pathOf(name))
    return value
  }

  /** A text or a number, as labels of voices are. */
  label(name: string): string | undefined {
    const value = this.fields[name] ?? undefined
    return typeof value === 'number' ? String(value) : this.text(name)
  }

  /**
   * A time in milliseconds, of a number in `unit` milliseconds: as a number, as a text (`4.87`, `1.300s`), or as
   * whole `seconds` with `nanos`.
   */
  time(name: string, unit: number): number | undefined {
    const value = this.fields[name] ?? undefined
    if (value === undefined) return undefined
    if (isObject(value)) {
      const inner = new Part(value, this, name)
      return (inner.time('seconds', 1000) ?? 0) + (inner.time('nanos', 1e-6) ?? 0)
    }
    const number =
      typeof value === 'string' && /^-?\d[\d.]*s?$/.test(value)
        ? Number(value.replace('s', ''))
        : value
    if (typeof number !== 'number' || !Number.isFinite(number))
      throw new ShapeFault(this.pathOf(name))
    return Math.round(number * unit)
  }

  /** The place of a field, for a fault. */
  pathOf(name: string): string {
    const steps = [name]
    for (let part: Part | null = this; part; part = part.above) if (part.step) steps.push(part.step)
    return steps.reverse().join('.')
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
