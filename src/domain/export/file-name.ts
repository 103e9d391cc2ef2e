/**
 * A file name that every system takes: letters of any script, digits, `.`, `_` and `-`. `what` tells it from
 * other files of the same meeting and extension.
 */
export function fileName(meetingId: string, isPart: boolean, extension: string, what = ''): string {
  const stem = meetingId
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  const short = [...stem].slice(0, 60).join('') || 'reyi'
  return `${short}${what && `-${what}`}${isPart ? '-selection' : ''}.${extension}`
}
