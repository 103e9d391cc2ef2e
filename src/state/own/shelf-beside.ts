import { withPauses } from '../../domain/text/steps.ts'
import { startWorker } from '../release/trusted-script.ts'
import { ACTING_PATIENCE, inTime } from '../timing/in-time.ts'
import { nextTask } from '../timing/next-task.ts'
import shelfWorker from './shelf.worker.ts?worker&url'
import type { Shelved } from './shelf-failure.ts'
import type { ShelfAnswer, ShelfRequest, ShelfTask } from './shelf-protocol.ts'
import type { Save } from './shelf-saves.ts'

/*
 * The shelf's worker, as the page sees it. Nobody depends on it: one that does not start, that dies or
 * that falls silent is given up for good, and whoever asked does by itself what was asked for. What such
 * a worker was about to write is undone with it or is there, and the next to try finds out which.
 */

/** A worker that has not answered for so long, in ms, is taken for dead. */
const PATIENCE = ACTING_PATIENCE / 2

let worker: Worker | null = null
let starting: Promise<unknown> | null = null
/** Whether it has answered, and so may be given what must not be lost. */
let isThere = false
let jobs = 0
const waiting = new Map<number, (outcome: Shelved<object> | null) => void>()

/** Whether there is a worker that answers; the first to ask has it started. */
export async function whenBeside(): Promise<boolean> {
  starting ??= start()
  await starting
  return isThere
}

async function start(): Promise<void> {
  try {
    worker = startWorker(shelfWorker)
    worker.addEventListener('error', giveUp)
    worker.addEventListener('messageerror', giveUp)
    worker.addEventListener('message', ({ data }: MessageEvent<ShelfAnswer>) =>
      waiting.get(data.job)?.(data.outcome),
    )
  } catch {
    return
  }
  isThere = (await ask({ do: 'greet' })) !== null
}

function giveUp(): void {
  worker?.terminate()
  worker = null
  isThere = false
  for (const settle of waiting.values()) settle(null)
}

/**
 * Keeps a revision beside the page, if that is there already; null where it does not say what became of it, or
 * may not use the storage there, which may be the page's alone.
 */
export async function saveBeside({ pieces, ...save }: Save): Promise<Shelved<object> | null> {
  if (isThere) {
    const outcome = await ask({ do: 'save', save }, pieces)
    return outcome?.ok === false && outcome.failure === 'forbidden' ? null : outcome
  }
  // For the next one; this one had to wait.
  whenBeside()
  return null
}

/** Has a meeting written anew beside the page; null where that cannot be done. */
export const rewriteBeside = async (
  what: 'tidy' | 'renew',
  id: string,
): Promise<Shelved<object> | null> => ((await whenBeside()) ? ask({ do: what, id }) : null)

async function ask(task: ShelfTask, pieces: Save['pieces'] = []): Promise<Shelved<object> | null> {
  const job = ++jobs
  const post = (request: ShelfRequest) => worker?.postMessage(request)
  try {
    await withPauses(
      postEach(pieces, (piece) => post({ job, piece })),
      nextTask,
    )
    const answer = new Promise<Shelved<object> | null>((resolve) => waiting.set(job, resolve))
    // It may have died meanwhile.
    if (!worker) return null
    post({ job, task })
    return await inTime(answer, PATIENCE)
  } catch {
    giveUp()
    return null
  } finally {
    waiting.delete(job)
  }
}

function* postEach<T>(items: readonly T[], post: (item: T) => void): Generator<void, void> {
  for (const item of items) {
    post(item)
    yield
  }
}
