import { ENGLISH } from '../../domain/text/language.ts'
import type { PlacedFile } from '../../state/own/file-batch.ts'

/** Into folders that lie deeper in others it is not looked. */
const MOST_FOLDERS = 20

/**
 * The files that were dropped, those in folders too where the browser gives them, without what systems hide there; at
 * most one more than `most`. Call it while the drop is being heard of. Never rejects: what cannot be looked into is
 * given as a file, which then says so.
 */
export function droppedFiles(data: DataTransfer, most: number): Promise<readonly PlacedFile[]> {
  // After the event nothing is left of what was dropped.
  const dropped = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }))
  return walk(dropped, most)
}

async function walk(
  dropped: readonly { readonly entry: FileSystemEntry | null; readonly file: File | null }[],
  most: number,
): Promise<readonly PlacedFile[]> {
  const found: PlacedFile[] = []
  const take = (file: File, folder: string) =>
    found.push({ file, name: file.name, type: file.type, folder })
  const open = async (entry: FileSystemEntry, folder: string, depth: number): Promise<void> => {
    if (found.length > most || entry.name.startsWith('.')) return
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(
        () => new File([], entry.name),
      )
      take(file, folder)
    } else if (isFolder(entry)) {
      const unseen = () => take(new File([], entry.name), folder)
      if (depth >= MOST_FOLDERS) return void unseen()
      const reader = entry.createReader()
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
          reader.readEntries(resolve, reject),
        ).catch(() => null)
        if (!some) return void unseen()
        if (some.length === 0 || found.length > most) return
        for (const one of some) await open(one, `${folder}${entry.name}/`, depth + 1)
      }
    }
  }
  for (const { entry, file } of dropped) {
    if (entry && isFolder(entry)) await open(entry, '', 0)
    else if (file && found.length <= most) take(file, '')
  }
  return found.sort((a, b) => compare(a.folder ?? '', b.folder ?? '') || compare(a.name, b.name))
}

const compare = (a: string, b: string) => a.localeCompare(b, ENGLISH, { numeric: true })

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
