import type { ExportMessages } from '../../i18n/en/export.ts'
import { NotFetched } from '../../state/release/part.ts'
import { PictureTooLarge } from './png.ts'

/** Why a file of that name could not be saved, and what to do instead. */
export function whyNotSaved(error: unknown, name: string, messages: ExportMessages): string {
  if (error instanceof PictureTooLarge) return messages.pictureTooLarge
  if (error instanceof NotFetched) return messages.notFetched(name)
  return name.endsWith('.png') ? messages.pictureFailed : messages.failed(name)
}
