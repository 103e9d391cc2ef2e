import { encode } from 'uqr'

/** A QR code of `size` modules each way, its margin included; `path` is what is dark, in an SVG path. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** What stays free around it, in modules, as readers of codes expect. */
const MARGIN = 4
/** Of more characters the modules are too small for a phone to read from a screen. */
const LONGEST = 800

/** The QR code of a text of ASCII, such as an address; null where that is too long for one. */
export function qrCode(text: string): QrCode | null {
  if (text.length > LONGEST) return null
  const { size, data } = encode(text, { border: MARGIN })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, path }
}

/** How many pixels a module has in a file: a phone reads it from a sheet of paper too. */
const SCALE = 8

/** A QR code as a file: dark on white, whatever the page looks like, since readers expect that. */
export const qrSvg = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * SCALE}" height="${size * SCALE}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
