// Before all others, since it is what takes longest to come.
import './ask-early.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { IS_ONE_FILE } from './state/release/edition.ts'
import { CrashBoundary } from './view/crash/CrashBoundary.tsx'
import { App } from './view/page/App.tsx'
import { later } from './view/parts/later.tsx'
import './view/styles.css'

const Archive = later(() => import('./view/archive/ArchivePage.tsx').then((m) => m.ArchivePage))

/** A page that is one file has its own meeting, whatever its address says. */
const isArchive = !IS_ONE_FILE && /[?&]archive=/.test(location.search)

const draw = () =>
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <CrashBoundary>{isArchive ? <Archive /> : <App />}</CrashBoundary>
    </StrictMode>,
  )

if ('ResizeObserver' in window) draw()
// Where that cannot be had either, the page says what broke.
else import('./state/timing/polled-sizes.ts').then((m) => m.standIn()).then(draw, draw)
