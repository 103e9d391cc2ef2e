// What a page and its workers hold, as the DevTools protocol tells.
import { ANSWER_LIMIT, within } from './within.mjs'

/** Sessions of the page's workers, of which DevTools tells. */
export async function attachWorkers(session) {
  const workers = new Map()
  const answers = new Map()
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.set(sessionId, 0))
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message)
    answers.get(`${sessionId}/${id}`)?.(result)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  const ask = (sessionId, method) => {
    const id = (workers.get(sessionId) ?? 0) + 1
    workers.set(sessionId, id)
    const message = JSON.stringify({ id, method })
    return new Promise((resolve, reject) => {
      answers.set(`${sessionId}/${id}`, resolve)
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  }
  return { all: () => [...workers.keys()], ask }
}

/** Bytes after collection: the JavaScript heaps of the page and its workers and what backs their buffers. */
export async function memory(session, workers) {
  const asks = [
    (method) => session.send(method),
    ...workers.all().map((id) => (method) => workers.ask(id, method)),
  ]
  let bytes = 0
  for (const ask of asks) {
    await within(ANSWER_LIMIT, 'collection', ask('HeapProfiler.collectGarbage'))
    const { usedSize, backingStorageSize } = await ask('Runtime.getHeapUsage')
    bytes += usedSize + backingStorageSize
  }
  return bytes
}
