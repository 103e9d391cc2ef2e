import type { PageLook } from '../export/page-look.ts'

const both = (light: string, dark: string) => `light-dark(${light},${dark})`

/** The colours and fonts of pages that are read without script: those of `view/styles.css`, which a test holds it to. */
export const LOOK: PageLook = {
  paper: both('#fbfaf6', '#17181b'),
  wash: both('#f1ede1', '#2b2d32'),
  line: both('#e0dbcd', '#3a3d43'),
  ink: both('#1c1b18', '#edeae3'),
  muted: both('#5f5a4f', '#b3aea2'),
  problem: both('#b0381f', '#f28f74'),
  recommendation: both('#0f6a5c', '#62c8b4'),
  view: both('#586173', '#aab4c6'),
  question: both('#74469a', '#cba6ea'),
  procedure: both('#76601f', '#d3bd75'),
  sans: 'system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  serif: '"Songti SC","Noto Serif CJK SC","Source Han Serif SC","SimSun",Georgia,serif',
}
