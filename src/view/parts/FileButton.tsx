import type { ReactNode } from 'react'

/** A button that opens the device's file dialog, for one file or, with `onFiles`, for several. */
export function FileButton(
  props: { accept: string; children: ReactNode } & (
    | { onFile: (file: File) => void; onFiles?: never }
    | { onFiles: (files: readonly File[]) => void; onFile?: never }
  ),
): ReactNode {
  const { accept, children, onFile, onFiles } = props
  return (
    <label className="relative inline-flex min-h-8 items-center rounded-lg border border-line bg-surface px-3 py-1 text-sm hover:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same file, mended, can be chosen again.
          target.value = ''
          if (files[0]) (onFile ?? (() => onFiles?.(files)))(files[0])
        }}
      />
      <span>{children}</span>
    </label>
  )
}
