/*
 * Recordings that were opened with their text, in this tab: they stay on the device and are kept nowhere.
 */

const files = new Map<string, File>()

/** Says of which text, by its fingerprint, a file is the recording. */
export const bindRecording = (sha256: string, file: File): void => {
  files.set(sha256, file)
}

/** The recording that was opened with a text in this tab; undefined where there was none. */
export const recordingFileOf = (sha256: string): File | undefined => files.get(sha256)
