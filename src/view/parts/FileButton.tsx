import type { ReactNode } from 'react'

/** A button that opens the device's file dialog. */
export function FileButton(props: {
  accept: string
  children: ReactNode
  onFile: (file: File) => void
}): ReactNode {
  return (
    <label className="relative inline-flex min-h-8 items-center rounded-lg border border-line bg-surface px-3 py-1 text-sm hover:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input
        type="file"
        accept={props.accept}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file, mended, can be chosen again.
          target.value = ''
          if (file) props.onFile(file)
        }}
      />
      <span>{props.children}</span>
    </label>
  )
}
