import { OWN_SCRIPT } from '../release/own-script.ts'
import { trustedScript } from '../release/trusted-script.ts'

/** A page that stays open asks for a newer version no oftener than this, in ms. */
const HOUR = 3_600_000

/**
 * Keeps this version of the page on the device, so that it works without a network, from this visit on.
 * `onOffer` hears of a newer version that is there, whole; what it is given takes that version into use
 * and loads the page anew. Nothing of it happens before. `onKept` hears that all files are there. Where the
 * browser has no service workers (an address without https) nothing is kept.
 * @throws what the browser says where it refuses to keep anything.
 */
export async function keepOffline(
  onOffer: (take: () => void) => void,
  onKept: () => void,
): Promise<void> {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (!serviceWorker) return
  const registration = await serviceWorker.register(trustedScript('service-worker.js'), {
    updateViaCache: 'none',
  })
  const offer = () => onOffer(() => take(registration))
  const watch = () => {
    const newer = registration.installing
    newer?.addEventListener('statechange', () => {
      if (newer.state === 'installed' && registration.active) offer()
    })
  }
  if (registration.waiting) offer()
  watch()
  registration.addEventListener('updatefound', watch)
  // One that was taken in another tab; this one goes on with its own files until its reader likes to.
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'newer') offer()
  })
  const introduce = async () => {
    const { active } = await serviceWorker.ready
    active?.postMessage(OWN_SCRIPT)
  }
  serviceWorker.addEventListener('controllerchange', introduce)
  lookAgain(registration)
  await introduce()
  onKept()
}

/**
 * Takes the version that waits, or one that another tab has taken already. A browser changes workers once
 * the old one has nothing to do; Chromium 156 does so only when it stops an idle one, after 30 s, where
 * that one had been started again by a message.
 */
function take({ waiting }: ServiceWorkerRegistration): void {
  if (waiting) {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload()
    })
    waiting.postMessage('take over')
  } else {
    location.reload()
  }
}

/** Browsers look for a newer version when a page is opened; one that stays open looks when returned to. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    // A clock that was put back does not keep the page from looking.
    if (document.hidden || Math.abs(Date.now() - looked) < HOUR) return
    looked = Date.now()
    registration.update().catch(() => {})
  })
}
