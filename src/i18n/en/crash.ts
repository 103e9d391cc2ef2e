import type { Widened } from '../words/widened.ts'

/** What is said when the page broke down, besides that it did. */
const messages = {
  nothingUnsaved:
    'No meeting is waiting to be saved. Those kept on this device are still there, and what you filtered and chose is in the address.',
  unsaved:
    'What these meetings hold has not been kept on this device and goes when the page is reloaded. Save it as a file first; “Open a file…” opens it again:',
  saveFile: (title: string) => `Save as a file: ${title}`,
  typed: 'Words that were being typed into a field may not have been taken.',
  onDevice: 'The meetings kept on this device are still there.',
  help: 'Reload the page; if it fails again, go to the first page.',
  details: 'Details for a report of the fault',
  copy: 'Copy',
  copied: 'Copied. The address of this page is in it: look it over before you send it.',
  notCopied: 'The browser does not let the page copy: select the text above and copy it by hand.',
}

export type CrashMessages = Widened<typeof messages>
export default messages
