import { LONGEST_NAME } from '../../format/rules.ts'
import type { Transcript } from '../../format/transcript.ts'
import { formatFor } from '../../format/versions.ts'

/** A transcript that names the file of its recording. One that names recordings already, or whose file has no name, is as it was. */
export function withRecording(
  transcript: Transcript,
  { name, kind }: { readonly name: string; readonly kind: 'audio' | 'video' },
): Transcript {
  if ((transcript.media?.length ?? 0) > 0 || !/\S/.test(name)) return transcript
  const { format: _, ...rest } = transcript
  const media = [{ id: 'recording', kind, name: name.slice(0, LONGEST_NAME) }]
  const bound = { ...rest, media }
  return { format: formatFor(bound), ...bound }
}
