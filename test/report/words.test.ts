/** The report has a word of ours for everything that the analysis names by a code. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {wordsOf} from '../../src/report/html/words/words.ts'

const source = new URL('../../src', import.meta.url).pathname

/** Codes of warnings that stand in the stages which warn. */
function warningCodes(): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const folder of ['diagnostics', 'outline']) {
    for (const name of readdirSync(path.join(source, folder))) {
      const text = readFileSync(path.join(source, folder, name), 'utf8')
      if (!name.endsWith('.ts') || !text.includes('Warning')) continue
      for (const [, code] of text.matchAll(/'((?:text|outline|roles)\/[a-z-]+)'/gu)) {
        if (code !== undefined) codes.add(code)
      }
    }
  }

  return codes
}

test.each(['zh', 'en'] as const)(
  'every warning has a name in %s, and every name a warning',
  (lang) => {
    const codes = warningCodes()
    expect(codes.size).toBeGreaterThan(10)
    expect(Object.keys(wordsOf(lang).warningNames).toSorted()).toEqual([...codes].toSorted())
  },
)
