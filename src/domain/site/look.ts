import type { PageLook } from '../export/page-look.ts'
import { coloursOf, SCHEMES, type SiteColours } from './colours.ts'

/** The colours and fonts of pages that are read without script, with those that a site has of its own. */
export function lookOf(own?: SiteColours): PageLook {
  const [light, dark] = SCHEMES.map((scheme) => coloursOf(scheme, own))
  const both = (name: keyof typeof COLOURED) => `light-dark(${light![name]},${dark![name]})`
  const colours = Object.keys(COLOURED) as (keyof typeof COLOURED)[]
  return {
    ...(Object.fromEntries(colours.map((name) => [name, both(name)])) as typeof COLOURED),
    sans: 'system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
    serif: '"Songti SC","Noto Serif CJK SC","Source Han Serif SC","SimSun",Georgia,serif',
  }
}

/** The colours that such a page has. */
const COLOURED = {
  ...{ paper: '', wash: '', line: '', ink: '', muted: '' },
  ...{ problem: '', recommendation: '', view: '', question: '', procedure: '' },
}
