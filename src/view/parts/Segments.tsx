import { type ReactNode, useId } from 'react'

interface Option<T extends string> {
  readonly value: T
  readonly label: ReactNode
  /** Accessible name where the label is only a sign. */
  readonly name?: string
  /** Of that name, where it is not the page's. */
  readonly lang?: string | undefined
}

/** One of a few, side by side: radio buttons that look like one control. */
export function Segments<T extends string>(props: {
  label: string
  name: string
  value: T
  options: readonly Option<T>[]
  onChoose: (value: T) => void
}): ReactNode {
  const id = useId()
  return (
    <fieldset className="flex max-w-full flex-wrap rounded-lg border border-line bg-surface p-0.5 text-sm">
      <legend className="sr-only">{props.label}</legend>
      {props.options.map(({ value, label, name, lang }) => (
        <label
          key={value}
          data-chosen={value === props.value || undefined}
          className="relative rounded-md forced-colors:data-chosen:outline-2"
        >
          <input
            type="radio"
            name={`${id}-${props.name}`}
            className="peer absolute inset-0 appearance-none opacity-0"
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
            aria-label={name}
            lang={lang}
          />
          <span className="block rounded-md px-2 py-0.5 leading-6 @medium:px-2.5 peer-checked:bg-ink peer-checked:text-paper peer-checked:forced-color-adjust-none peer-not-checked:hover:bg-wash peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus">
            {label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
