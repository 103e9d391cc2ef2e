/** A file that belongs to the one that is read: its name without folders, and what is in it. */
export interface Companion {
  readonly name: string
  readonly bytes: Uint8Array
}
