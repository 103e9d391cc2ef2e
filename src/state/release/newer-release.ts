import { OWN_SCRIPT } from './own-script.ts'

/**
 * Whether the site has another release of the page by now: the page that it gives does not name the
 * script that runs here. False where that is not to be found out.
 */
export async function isReleaseNewer(): Promise<boolean> {
  try {
    const page = await (await fetch(location.pathname, { cache: 'no-cache' })).text()
    const script = OWN_SCRIPT.slice(OWN_SCRIPT.lastIndexOf('/'))
    // What a host says of a trouble is no release.
    return page.includes('id="root"') && !page.includes(script)
  } catch {
    return false
  }
}
