/**
 * Tells the main text of a page from the page around it.
 *
 * The main element is the deepest one that still holds nearly all of the prose: of the characters
 * outside links and outside what calls itself navigation. Blocks outside it are chrome, and so are
 * blocks inside it that are mostly links. Linear in blocks and elements.
 */
import type {Block, HtmlElement} from './blocks.ts'

/** The main element may leave this share of the prose outside: a breadcrumb, a copyright line. */
const proseKept = 0.75

/** A block with more of its characters in links is a menu or a list of other pages. */
const linkedShare = 0.6

/**
 * The blocks of the main text and those apart, both in order. A headline that stands above the main
 * element is part of the text: an `h1`, or what the page's title begins with.
 */
export function splitMainText(
  blocks: readonly Block[],
  pageTitle: string,
): {
  readonly main: readonly Block[]
  readonly chrome: readonly Block[]
} {
  const proseOf = new Map<HtmlElement, number>()
  for (const block of blocks) {
    proseOf.set(block.element, (proseOf.get(block.element) ?? 0) + proseLength(block))
  }

  const total = sumUp(proseOf)
  if (total === 0) return {main: blocks, chrome: []}

  const marked = deepest(proseOf, (element, prose) => element.isMain && prose >= total / 2)
  const mainElement = marked ?? deepest(proseOf, (_, prose) => prose >= total * proseKept)
  const inside = membership(mainElement)

  const belongs = (block: Block): boolean =>
    !(block.element.isChrome && mainElement?.isChrome !== true) &&
    !isLinks(block) &&
    inside(block.element)
  const first = blocks.findIndex(belongs)
  const headline = blocks
    .slice(0, Math.max(first, 0))
    .findLast((block) => isHeadline(block, pageTitle))

  const main: Block[] = []
  const chrome: Block[] = []
  for (const block of blocks) {
    if (block === headline || belongs(block)) main.push(block)
    else chrome.push(block)
  }

  return {main, chrome}
}

/** Shorter texts begin many titles by chance. */
const shortestHeadline = 6

function isHeadline({text, element}: Block, pageTitle: string): boolean {
  const isNamed = text.length >= shortestHeadline && pageTitle.startsWith(text)
  return (element.name === 'h1' && text.length >= shortestHeadline) || isNamed
}

function isLinks({text, linked}: Block): boolean {
  return linked > text.length * linkedShare
}

function proseLength(block: Block): number {
  return block.element.isChrome || isLinks(block) ? 0 : block.text.length - block.linked
}

/** Adds the prose of every element to those around it; the sum of all is that of the root. */
function sumUp(proseOf: Map<HtmlElement, number>): number {
  const byDepth: HtmlElement[][] = []
  for (const element of proseOf.keys()) (byDepth[element.depth] ??= []).push(element)

  for (let depth = byDepth.length - 1; depth > 0; depth--) {
    for (const element of byDepth[depth] ?? []) {
      const {parent} = element
      if (parent === null) continue
      const isNew = !proseOf.has(parent)
      proseOf.set(parent, (proseOf.get(parent) ?? 0) + (proseOf.get(element) ?? 0))
      if (isNew) (byDepth[parent.depth] ??= []).push(parent)
    }
  }

  const root = byDepth[0]?.[0]
  return root === undefined ? 0 : (proseOf.get(root) ?? 0)
}

function deepest(
  proseOf: ReadonlyMap<HtmlElement, number>,
  fits: (element: HtmlElement, prose: number) => boolean,
): HtmlElement | null {
  let best: HtmlElement | null = null
  for (const [element, prose] of proseOf) {
    if (fits(element, prose) && (best === null || element.depth > best.depth)) best = element
  }

  return best
}

/** Whether elements lie inside another, each looked up once. */
function membership(main: HtmlElement | null): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>()
  return (element) => {
    const path: HtmlElement[] = []
    let next: HtmlElement | null = element
    let answer = main === null
    while (next !== null && !answer) {
      const seen = known.get(next)
      if (seen !== undefined) {
        answer = seen
        break
      }

      path.push(next)
      if (next === main) answer = true
      next = next.parent
    }

    for (const visited of path) known.set(visited, answer)
    return answer
  }
}
