import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { openMine } from './mine.ts'
import type { MineRequest, MineTold } from './mine-protocol.ts'

/*
 * Makes the archive of the reader's own meetings beside the page, and gives what is read of it. It begins by itself,
 * and stays as long as the page. Its own address tells one release from another.
 */

const tell = (told: MineTold) => self.postMessage(told)

const opening = openMine(self.location.href, (read, of) => tell({ read, of }))
opening.then(
  (mine) => tell(mine.ok ? { leftOut: mine.leftOut } : { failure: mine.failure }),
  () => tell({ failure: 'died' }),
)

self.addEventListener('message', async ({ data }: MessageEvent<MineRequest>) => {
  const { job, path, start, end } = data
  try {
    const mine = await opening
    if (!mine.ok) throw new ArchiveFault('missing', path)
    tell({ job, bytes: (await mine.read(path, start, end)).slice() })
  } catch (error) {
    tell({ job, fault: error instanceof ArchiveFault ? error.code : 'unreachable' })
  }
})
