/** Bands between two panes that join what is the same. */

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Draw the bands for what is in sight. */
export function drawJoins(svg: SVGSVGElement, left: HTMLElement, right: HTMLElement): void {
  const {width, height, top} = svg.getBoundingClientRect()
  if (width === 0) return
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const inLeft = extents(left, top)
  const inRight = extents(right, top)
  const bands: SVGPathElement[] = []

  for (const [name, a] of inLeft) {
    const b = inRight.get(name)
    if (b === undefined) continue
    if (Math.max(a.bottom, b.bottom) < 0 || Math.min(a.top, b.top) > height) continue
    const band = document.createElementNS(svgNamespace, 'path')
    const half = width / 2
    band.setAttribute(
      'd',
      `M0 ${a.top}C${half} ${a.top} ${half} ${b.top} ${width} ${b.top}V${b.bottom}C${half} ${b.bottom} ${half} ${a.bottom} 0 ${a.bottom}Z`,
    )
    band.setAttribute('class', a.isStock ? 'stock' : 'same')
    bands.push(band)
  }

  svg.replaceChildren(...bands)
}

interface Extent {
  readonly top: number
  readonly bottom: number
  readonly isStock: boolean
}

/** Where each passage stands, from the top of the drawing. */
function extents(pane: HTMLElement, top: number): ReadonlyMap<string, Extent> {
  const found = new Map<string, Extent>()
  for (const piece of pane.querySelectorAll<HTMLElement>('[data-passage]')) {
    const name = piece.dataset['passage'] ?? ''
    const box = piece.getBoundingClientRect()
    const known = found.get(name)
    found.set(name, {
      top: Math.min(known?.top ?? Infinity, box.top - top),
      bottom: Math.max(known?.bottom ?? -Infinity, box.bottom - top),
      isStock: piece.classList.contains('stock'),
    })
  }

  return found
}
