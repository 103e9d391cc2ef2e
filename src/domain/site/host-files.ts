import headers from '../../../deploy/_headers?raw'
import check from '../../../deploy/check.js?raw'
import nginx from '../../../deploy/nginx.conf?raw'
import type { SiteFile } from './site.ts'

/** What hosts read in a site, and what is read to set one up. */
export const HOST_FILES: readonly SiteFile[] = [
  { path: '_headers', content: headers },
  { path: 'deploy/nginx.conf', content: nginx },
  // So that GitHub Pages serves what is there as it is.
  { path: '.nojekyll', content: '' },
]

/** The script of the page that asks what the host sends. */
export const CHECK_SCRIPT = check
