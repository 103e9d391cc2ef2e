// Before all others, since it is what takes longest to come.
import './ask-early.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CrashBoundary } from './view/crash/CrashBoundary.tsx'
import { App } from './view/page/App.tsx'
import './view/styles.css'

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <CrashBoundary>
      <App />
    </CrashBoundary>
  </StrictMode>,
)
