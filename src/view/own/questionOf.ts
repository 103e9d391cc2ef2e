import type { BatchItem } from '../../state/own/file-batch.ts'
import { type Question, questionFor } from './useParsing.ts'

/** What has to be asked before a file of several can be read; null where nothing is. */
export const questionOf = ({ state, file, choices }: BatchItem): Question | null =>
  state.is === 'failed' ? questionFor(state.failure, { input: file, choices }) : null
