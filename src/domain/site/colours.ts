/** The colours of a site that may be its own; those of kinds have a meaning and stay. */
export const OWN_COLOURS = ['paper', 'surface', 'wash', 'line', 'edge', 'ink', 'muted'] as const
export type OwnColour = (typeof OWN_COLOURS)[number]
const KINDS = ['problem', 'recommendation', 'view', 'question', 'procedure'] as const
type Colour = OwnColour | 'mark' | (typeof KINDS)[number]

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]
export type Colours = Readonly<Record<Colour, string>>
/** Colours as `#rrggbb`, of those that are to be others. */
export type SiteColours = { readonly [S in Scheme]?: { readonly [C in OwnColour]?: string } }

/** The colours of `view/styles.css`, which a test holds them to. */
export const COLOURS: Readonly<Record<Scheme, Colours>> = {
  light: {
    paper: '#fbfaf6',
    surface: '#ffffff',
    wash: '#f1ede1',
    line: '#e0dbcd',
    edge: '#8d8778',
    ink: '#1c1b18',
    muted: '#5f5a4f',
    mark: '#f6e3a1',
    problem: '#b0381f',
    recommendation: '#0f6a5c',
    view: '#586173',
    question: '#74469a',
    procedure: '#76601f',
  },
  dark: {
    paper: '#17181b',
    surface: '#1f2125',
    wash: '#2b2d32',
    line: '#3a3d43',
    edge: '#8a8d94',
    ink: '#edeae3',
    muted: '#b3aea2',
    mark: '#5a4d1f',
    problem: '#f28f74',
    recommendation: '#62c8b4',
    view: '#aab4c6',
    question: '#cba6ea',
    procedure: '#d3bd75',
  },
}

/** All colours of a site in a scheme. */
export const coloursOf = (scheme: Scheme, own: SiteColours = {}): Colours => ({
  ...COLOURS[scheme],
  ...own[scheme],
})

/** Relative luminance (WCAG 2) of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** The contrast of two colours (WCAG 2), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

const GROUNDS = ['paper', 'surface', 'wash'] as const
/** What stands on what, and the least contrast: of texts 4.5, of the edges of controls 3. */
const PAIRS: readonly (readonly [Colour, Colour, number])[] = [
  ...(['ink', 'muted', ...KINDS] as const).flatMap((text) =>
    GROUNDS.map((ground) => [text, ground, 4.5] as const),
  ),
  ['ink', 'mark', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
]

/** Which colours are not told apart well enough, in a line each; those of Reyi itself are. */
export const contrastProblems = (own: SiteColours): string[] =>
  SCHEMES.flatMap((scheme) => {
    const colours = coloursOf(scheme, own)
    return PAIRS.flatMap(([text, ground, least]) => {
      const there = contrast(colours[text], colours[ground])
      // Rounded down: what is not enough is never said to be.
      const shown = Math.floor(there * 100) / 100
      return there >= least
        ? []
        : `colours.${scheme}: ${text} ${colours[text]} on ${ground} ${colours[ground]} has a contrast of ${shown}, it needs ${least}`
    })
  })
