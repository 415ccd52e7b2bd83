/** Optional packages: what is missing or is not what was expected is `null`, never an exception. */
import {expect, test} from 'vitest'
import {hasMembers, requirePackage} from '../../src/words/require-package.ts'

function isAnything(exports: unknown): exports is object {
  return hasMembers(exports)
}

function hasNoSuchMember(exports: unknown): exports is object {
  return hasMembers(exports, 'noSuchMember')
}

test('a package that is there is loaded', () => {
  expect(requirePackage('ml-matrix', isAnything)).not.toBeNull()
})

test.each(['no-such-package', '', '../escape/../nothing', 'ml-matrix/no/such/file.js'])(
  '%j is null',
  (name) => {
    expect(requirePackage(name, isAnything)).toBeNull()
  },
)

test('a package without the expected members is null', () => {
  expect(requirePackage('ml-matrix', hasNoSuchMember)).toBeNull()
})

test.each([null, undefined, 1, 'text'])('%j has no members', (value) => {
  expect(hasMembers(value, 'length')).toBe(false)
})
