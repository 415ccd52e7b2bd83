/**
 * Loads a word segmenter on first use, never at import.
 *
 * Both packages are optional. nodejieba is the default where it installs; @node-rs/jieba ships
 * prebuilt binaries and takes its place elsewhere; with neither, the runtime's own segmenter and
 * the terms of the genre serve, so that keywords get a little worse and nothing stops.
 */
import {undoGuesses, undoTaggedGuesses} from './guesses.ts'
import {hasMembers, requirePackage} from './require-package.ts'
import {runtimeSegmenter} from './runtime-segmenter.ts'
import {genreTerms} from './terms.ts'
import type {Segmenter} from './types.ts'

let cached: Segmenter | null = null

/** The best segmenter that can be loaded; one per process. Never throws. */
export function loadSegmenter(): Segmenter {
  cached ??= loadNodejieba() ?? loadRustJieba() ?? runtimeSegmenter
  return cached
}

/** What is used of nodejieba 3; its typings misname `hmm` as `strict`. */
interface Nodejieba {
  cut(text: string, hmm: boolean): string[]
  tag(text: string): {word: string; tag: string}[]
  insertWord(word: string, tag: string): boolean
}

/**
 * The segmenter of the package nodejieba; `null` where it is missing or broken. Terms go in one by
 * one: a bad line in a dictionary file would abort the process.
 */
export function loadNodejieba(): Segmenter | null {
  const jieba = requirePackage('nodejieba', isNodejieba)
  if (jieba === null) return null

  try {
    for (const [term, , tag] of genreTerms) jieba.insertWord(term, tag)
    const cutByDictionary = (word: string): readonly string[] => jieba.cut(word, false)
    return {
      name: 'nodejieba',
      cut: (run) => undoGuesses(jieba.cut(run, true), cutByDictionary),
      tag: (run) => undoTaggedGuesses(jieba.tag(run), cutByDictionary),
    }
  } catch {
    return null
  }
}

function isNodejieba(exports: unknown): exports is Nodejieba {
  return hasMembers(exports, 'cut', 'tag', 'insertWord')
}

/** What is used of @node-rs/jieba 2. */
interface RustJieba {
  cut(text: string, hmm: boolean): string[]
  tag(text: string, hmm: boolean): {word: string; tag: string}[]
  loadDict(dictionary: Uint8Array): void
}

/** The segmenter of the package @node-rs/jieba; `null` where it is missing or broken. */
export function loadRustJieba(): Segmenter | null {
  const exports = requirePackage('@node-rs/jieba', isRustJieba)
  const dictionary = requirePackage('@node-rs/jieba/dict.js', isDictionary)
  if (exports === null || dictionary === null) return null

  try {
    const jieba = exports.Jieba.withDict(dictionary.dict)
    const lines = genreTerms.map(([term, frequency, tag]) => `${term} ${frequency} ${tag}`)
    jieba.loadDict(new TextEncoder().encode(`${lines.join('\n')}\n`))
    const cutByDictionary = (word: string): readonly string[] => jieba.cut(word, false)
    return {
      name: '@node-rs/jieba',
      cut: (run) => undoGuesses(jieba.cut(run, true), cutByDictionary),
      tag: (run) => undoTaggedGuesses(jieba.tag(run, true), cutByDictionary),
    }
  } catch {
    return null
  }
}

function isRustJieba(
  exports: unknown,
): exports is {readonly Jieba: {withDict(dictionary: Uint8Array): RustJieba}} {
  return hasMembers(exports, 'Jieba')
}

function isDictionary(exports: unknown): exports is {readonly dict: Uint8Array} {
  return hasMembers(exports, 'dict')
}
