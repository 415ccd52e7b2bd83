/**
 * The leading eigenvectors of a symmetric matrix, with signs that do not depend on chance.
 *
 * Small matrices go to ml-matrix's full decomposition (22 documents: a millisecond; 300: a second
 * or so, it is cubic). Larger ones use subspace iteration, a few dozen products with the matrix,
 * orthogonalised by ml-matrix's QR: 1,000 documents in about a second. Both start from fixed
 * values, so equal input gives equal output.
 */
import {EigenvalueDecomposition, Matrix, QrDecomposition} from 'ml-matrix'

/** An eigenvector with its value. */
export interface Direction {
  readonly value: number
  readonly vector: readonly number[]
}

/** Up to this size the full decomposition is quick. */
const largestFull = 200

/** Steps of subspace iteration; the gaps between leading values settle within these. */
const iterationCount = 40

/** Vectors iterated beyond those wanted: they speed up the last wanted one. */
const spareCount = 6

/** The `count` eigenvectors of the largest values, the largest first. */
export function leadingVectors(
  matrix: readonly (readonly number[])[],
  count: number,
): readonly Direction[] {
  const wanted = Math.min(count, matrix.length)
  if (wanted === 0) return []
  const dense = new Matrix(matrix.map((row) => [...row]))
  const found = matrix.length <= largestFull ? decompose(dense) : iterate(dense, wanted)
  return found
    .toSorted((a, b) => b.value - a.value)
    .slice(0, wanted)
    .map(({value, vector}) => ({value, vector: withFixedSign(vector)}))
}

function decompose(matrix: Matrix): Direction[] {
  const {realEigenvalues, eigenvectorMatrix} = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  })
  return realEigenvalues.map((value, index) => ({
    value,
    vector: eigenvectorMatrix.getColumn(index),
  }))
}

function iterate(matrix: Matrix, wanted: number): Direction[] {
  const width = Math.min(wanted + spareCount, matrix.rows)
  let basis = new Matrix(
    Array.from({length: matrix.rows}, (_, row) =>
      // Any fixed start that is not orthogonal to the answer; sines share no pattern with the rows.
      Array.from({length: width}, (_unused, column) => Math.sin((row + 1) * (column + 2))),
    ),
  )
  for (let step = 0; step < iterationCount; step++) {
    basis = new QrDecomposition(matrix.mmul(basis)).orthogonalMatrix
  }

  // Rayleigh-Ritz: the small problem inside the basis separates the vectors.
  const inner = decompose(basis.transpose().mmul(matrix).mmul(basis))
  return inner.map(({value, vector}) => ({
    value,
    vector: basis.mmul(Matrix.columnVector([...vector])).to1DArray(),
  }))
}

/** An eigenvector and its opposite are equally right: the entry of greatest size is made positive. */
function withFixedSign(vector: readonly number[]): readonly number[] {
  let greatest = 0
  for (const entry of vector) {
    // A margin, so that rounding does not decide between entries of one size.
    if (Math.abs(entry) > Math.abs(greatest) * (1 + 1e-9)) greatest = entry
  }

  return greatest < 0 ? vector.map((entry) => -entry) : vector
}
