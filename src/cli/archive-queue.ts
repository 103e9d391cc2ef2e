import { createRequire } from 'node:module'
import type { Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { hashOf } from './hash-of.ts'
import { UsageError } from './read-options.ts'

// By `require`: where they are imported, Node first looks through each of their files for what it exports.
const require = createRequire(import.meta.url)

/** Names what is kept on the server: of one archive, so that several may be built at once. */
export const queueNamed = (work: string): string => `reyi-archive-${hashOf(work)}`

/** The libraries of the queue; they are no part of `reyi.mjs`. @throws UsageError where they are not installed. */
export function queueLibrary(): {
  readonly Queue: typeof Queue
  readonly Worker: typeof Worker
  readonly connect: (url: string) => Redis
} {
  try {
    const { Queue, Worker } = require('bullmq') as typeof import('bullmq')
    const { Redis } = require('ioredis') as typeof import('ioredis')
    // A server that does not answer is waited for.
    const connect = (url: string) => {
      const connection = new Redis(url, { maxRetriesPerRequest: null })
      let isTold = false
      connection.on('error', () => {
        if (!isTold) console.error(`archive: ${hostIn(url)} does not answer; it is waited for`)
        isTold = true
      })
      connection.on('ready', () => {
        isTold = false
      })
      return connection
    }
    return { Queue, Worker, connect }
  } catch {
    throw new UsageError('--queue needs bullmq and ioredis: npm install bullmq ioredis')
  }
}

/** An address without its password. */
const hostIn = (url: string) => new URL(url).host
