import headers from '../../../deploy/_headers?raw'
import check from '../../../deploy/check.js?raw'
import nginx from '../../../deploy/nginx.conf?raw'
import takeOver from '../../../deploy/take-over.js?raw'
import type { SiteFile, SiteScripts } from './site.ts'

/** What hosts read in a site, and what is read to set one up. */
export const HOST_FILES: readonly SiteFile[] = [
  { path: '_headers', content: headers },
  { path: 'deploy/nginx.conf', content: nginx },
  // So that GitHub Pages serves what is there as it is.
  { path: '.nojekyll', content: '' },
]

/** What pages of a site run. */
export const SITE_SCRIPTS: SiteScripts = { check, takeOver }
