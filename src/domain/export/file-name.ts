/** A file name that every system takes: letters of any script, digits, `.`, `_` and `-`. */
export function fileName(meetingId: string, isPart: boolean, extension: string): string {
  const stem = meetingId
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  const short = [...stem].slice(0, 60).join('') || 'reyi'
  return `${short}${isPart ? '-selection' : ''}.${extension}`
}
