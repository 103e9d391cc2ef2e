import 'fake-indexeddb/auto'
import { beforeAll, vi } from 'vitest'
import { nearbyWorker } from '../release/nearby-worker.fixture.ts'
import { testKeeping } from './keeping.fixture.ts'
import { whenBeside } from './shelf-beside.ts'

vi.mock('../release/trusted-script.ts', () => ({
  startWorker: vi.fn(() => nearbyWorker(() => import('./shelf.worker.ts'))),
}))

beforeAll(async () => {
  await whenBeside()
})

testKeeping()
