import type { Done, Task } from './archive-task.ts'

/** What does tasks, on this machine or on several. */
export interface Engine {
  /** Does tasks in any order, several at a time; tells of each as soon as it is done. Rejects where no worker can be had. */
  run<T extends Task>(
    tasks: readonly T[],
    heard: (task: T, done: Extract<Done, { do: T['do'] }> | Failed) => void,
  ): Promise<void>
  end(): Promise<void>
}

export type Failed = Extract<Done, { readonly ok: false }>
