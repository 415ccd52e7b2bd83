/** Two texts side by side: from place to place by key and button, and scrolling together. */
import {drawJoins} from './joins.ts'
import {detailOf, shownEvent} from './views.ts'

/** How far down a pane the place stands that one has gone to, as a share of its height. */
const eyeLevel = 0.3

/** Keys that go on and back, besides the buttons. */
const steps: Readonly<Record<string, number>> = {n: 1, j: 1, p: -1, k: -1}

interface Compare {
  readonly go: (change: number) => void
}

export function addCompare(): void {
  const known = new Map<Element, Compare>()
  let current: Compare | null = null

  for (const view of document.querySelectorAll<HTMLElement>('.view')) {
    view.addEventListener(shownEvent, (event) => {
      if (!view.classList.contains('pair')) {
        current = null
        return
      }

      current = known.get(view) ?? makeCompare(view)
      if (current === null) return
      known.set(view, current)
      const target = detailOf(event)
      if (target instanceof HTMLElement && target !== view) {
        // After the view has scrolled the page, the panes follow.
        requestAnimationFrame(() => {
          view.dispatchEvent(new CustomEvent('zongjie:at', {detail: target}))
        })
      }
    })
  }

  document.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (step === undefined || current === null || isTyping(event)) return
    event.preventDefault()
    current.go(step)
  })
}

function isTyping({target, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  return (
    ctrlKey || metaKey || altKey || (target instanceof Element && target.matches('input, select'))
  )
}

function makeCompare(view: HTMLElement): Compare | null {
  const [left, right] = view.querySelectorAll<HTMLElement>('.pane-text')
  const joins = view.querySelector<SVGSVGElement>('.joins')
  if (left === undefined || right === undefined || joins === null) return null

  // Each place has a name that both texts know; the left one gives the order.
  const inLeft = placesOf(left)
  const inRight = placesOf(right)
  const names = [...inLeft.keys()]
  const counter = view.querySelector('.steps output')
  let at = -1
  count()

  const redraw = (): void => {
    requestAnimationFrame(() => {
      drawJoins(joins, left, right)
    })
  }

  const go = (change: number): void => {
    goTo(Math.max(0, Math.min(names.length - 1, at + change)))
  }

  scrollTogether(left, right, inLeft, inRight, redraw)
  window.addEventListener('resize', redraw)
  view.addEventListener(shownEvent, redraw)
  for (const button of view.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.addEventListener('click', () => {
      go(Number(button.dataset['step']))
    })
  }

  view.addEventListener('zongjie:at', (event) => {
    const target = detailOf(event)
    const name = target instanceof HTMLElement ? target.dataset['stop'] : undefined
    if (name !== undefined) goTo(names.indexOf(name))
  })
  redraw()
  return {go}

  function goTo(index: number): void {
    const name = names[index]
    if (name === undefined) return
    at = index
    for (const each of view.querySelectorAll('.here')) each.classList.remove('here')
    for (const [pane, places] of [
      [left, inLeft],
      [right, inRight],
    ] as const) {
      const place = places.get(name)
      if (pane === undefined || place === undefined) continue
      place.classList.add('here')
      scrollTo(pane, place)
    }

    count()
    redraw()
    const badge = inLeft.get(name)
    if (badge !== undefined && badge.id !== '') history.replaceState(null, '', `#${badge.id}`)
  }

  function count(): void {
    if (counter !== null) counter.textContent = `${at + 1} / ${names.length}`
  }
}

/** Places by name, in the order of the text. */
function placesOf(pane: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map(
    [...pane.querySelectorAll<HTMLElement>('[data-stop]')].map((place) => [
      place.dataset['stop'] ?? '',
      place,
    ]),
  )
}

function scrollTo(pane: HTMLElement, place: HTMLElement): void {
  if (pane.scrollHeight > pane.clientHeight) {
    pane.scrollTop = place.offsetTop - pane.clientHeight * eyeLevel
    // A pane may itself be out of sight, as on a phone.
    pane.scrollIntoView({block: 'nearest'})
  } else {
    place.scrollIntoView({block: 'center'})
  }
}

/** When one pane scrolls, the other follows, so that what belongs together stands side by side. */
function scrollTogether(
  left: HTMLElement,
  right: HTMLElement,
  inLeft: ReadonlyMap<string, HTMLElement>,
  inRight: ReadonlyMap<string, HTMLElement>,
  onScroll: () => void,
): void {
  /** Panes that we have moved ourselves and whose next event says nothing new. */
  const moved = new Set<HTMLElement>()

  const follow = (from: HTMLElement, to: HTMLElement): void => {
    onScroll()
    if (moved.delete(from)) return
    const knots = [...inLeft]
      .flatMap(([name, place]) => {
        const other = inRight.get(name)
        return other === undefined ? [] : [{left: place.offsetTop, right: other.offsetTop}]
      })
      .map((knot) =>
        from === left ? {from: knot.left, to: knot.right} : {from: knot.right, to: knot.left},
      )
    knots.push({from: 0, to: 0}, {from: from.scrollHeight, to: to.scrollHeight})
    knots.sort((a, b) => a.from - b.from)

    const eye = from.clientHeight * eyeLevel
    const goal = Math.round(interpolate(knots, from.scrollTop + eye) - to.clientHeight * eyeLevel)
    const before = to.scrollTop
    to.scrollTop = from.scrollTop === 0 ? 0 : goal
    if (to.scrollTop !== before) moved.add(to)
  }

  left.addEventListener('scroll', () => {
    follow(left, right)
  })
  right.addEventListener('scroll', () => {
    follow(right, left)
  })
}

/** The line between the two knots around a place. */
function interpolate(
  knots: readonly {readonly from: number; readonly to: number}[],
  place: number,
): number {
  let before = {from: 0, to: 0}
  for (const knot of knots) {
    if (knot.from > place) {
      const share = (place - before.from) / (knot.from - before.from)
      return before.to + share * (knot.to - before.to)
    }

    before = knot
  }

  return before.to
}
