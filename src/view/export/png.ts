/** Two pixels for one, so that it is sharp on paper and on dense screens. */
const SCALE = 2
/** What the common browsers can draw: longest side and area of a canvas. */
const LONGEST = 16_384
const LARGEST = 16_384 * 8_192

/** The picture has more pixels than a browser can draw. */
export class PictureTooLarge extends Error {}

/**
 * Draws an SVG of so many pixels as a PNG of twice as many each way.
 * @throws {PictureTooLarge}, or whatever stops the browser: no memory, a canvas that may not be read.
 */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const [wide, high] = [width * SCALE, height * SCALE]
  if (Math.max(wide, high) > LONGEST || wide * high > LARGEST) throw new PictureTooLarge()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(wide, high)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = wide
    canvas.height = high
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas')
    context.drawImage(image, 0, 0, wide, high)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
