import { useSyncExternalStore } from 'react'
import { heard } from '../../state/recording/hearing.ts'

/** Whether a point is being said in the recording just now; what shows others is not rendered again. */
export const useIsHeard = (point: number): boolean =>
  useSyncExternalStore(heard.subscribe, () => heard.get().point === point)
