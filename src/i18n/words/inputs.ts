import { FORMATS, type InputKind } from '../../domain/parse/formats.ts'

/** The marks of a language around and between what it lists. */
interface Marks {
  readonly open: string
  readonly close: string
  readonly within: string
  readonly between: string
}

/** All that can be opened, by what people bring, with the endings of its files where these tell it. */
export function listInputs(names: Readonly<Record<InputKind, string>>, marks: Marks): string {
  const { open, close, within, between } = marks
  return Object.entries(names)
    .map(([kind, name]) => {
      const endings = FORMATS.filter((one) => one.kind === kind).flatMap((one) => one.endings)
      const listed = endings.map((ending) => `.${ending}`).join(within)
      return listed === '' ? name : `${name}${open}${listed}${close}`
    })
    .join(between)
}
