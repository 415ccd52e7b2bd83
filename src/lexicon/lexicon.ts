/**
 * The words of the language with their parts of speech, as a trie in one table of integers.
 *
 * Built from the generated list at the first call, in some tens of milliseconds; nothing happens at
 * import. A node's child is found by hashing (node, character), so a step costs the same for
 * every word.
 */
import {lexicon} from './lexicon.generated.ts'

/** A part of speech: ICTCLAS's letters, joined where the grammar needs no difference. */
export type PartOfSpeech = string

/** Words by prefix. */
export interface Lexicon {
  /** The node after one more character, or 0 where no word goes on. The root is 1. */
  next(node: number, code: number): number
  /** The letter of the word that ends at a node, or '' where none does. */
  tag(node: number): PartOfSpeech
  /** log2 of how frequent the word is. */
  rank(node: number): number
}

const root = 1
/** 2 to this power is the number of slots: twice the nodes or more, so that probes are short. */
const slotBits = 19
const hashFactor = 0x9e3779b1

let built: Lexicon | null = null

/** The lexicon; the first call builds it. */
export function openLexicon(): Lexicon {
  built ??= build(lexicon)
  return built
}

function build(source: string): Lexicon {
  const slots = 1 << slotBits
  const nodes = new Int32Array(slots)
  const codes = new Uint16Array(slots)
  const children = new Int32Array(slots)
  const tags: string[] = ['', '']
  const ranks: number[] = [0, 0]

  const slotOf = (node: number, code: number): number => {
    let slot = Math.imul(node * 65_536 + code, hashFactor) >>> (32 - slotBits)
    while (nodes[slot] !== 0 && (nodes[slot] !== node || codes[slot] !== code)) {
      slot = (slot + 1) & (slots - 1)
    }

    return slot
  }

  for (const line of source.split('\n')) {
    if (line === '') continue
    const tag = line.charAt(0)
    const length = Number(line.charAt(1))
    const rank = Number.parseInt(line.charAt(2), 36)
    for (let at = 3; at < line.length; at += length) {
      let node = root
      for (let offset = 0; offset < length; offset++) {
        const code = line.charCodeAt(at + offset)
        const slot = slotOf(node, code)
        if (nodes[slot] === 0) {
          nodes[slot] = node
          codes[slot] = code
          children[slot] = tags.length
          tags.push('')
          ranks.push(0)
        }

        node = children[slot] ?? 0
      }

      tags[node] = tag
      ranks[node] = rank
    }
  }

  return {
    next: (node, code) => {
      const slot = slotOf(node, code)
      return nodes[slot] === 0 ? 0 : (children[slot] ?? 0)
    },
    tag: (node) => tags[node] ?? '',
    rank: (node) => ranks[node] ?? 0,
  }
}
