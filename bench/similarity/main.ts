/** `node out/build/bench/similarity/main.js [documents]`: prints the score; status 1 below a floor. */
import {floors, runSimilarityBench} from './bench.ts'

const defaultSize = 1000
const shownFalsePairs = 10

const score = runSimilarityBench(Number(process.argv[2] ?? defaultSize))
console.log(`${score.size} documents, ${Math.round(score.documentsPerSecond)} documents/s`)
for (const [name, value] of Object.entries(score.recall)) {
  console.log(`  recall ${name.padEnd(10)} ${value.toFixed(3)}`)
}

console.log(`  precision         ${score.precision.toFixed(3)}`)
console.log(`  template groups   ${score.groupsFound} of ${score.groupCount}`)
console.log(`  peak memory       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
if (score.falsePairs.length > 0) {
  console.log(`  false: ${score.falsePairs.slice(0, shownFalsePairs).join(', ')}`)
}

const isFit =
  score.precision >= floors.precision &&
  Object.values(score.recall).every((value) => value >= floors.recall)
if (!isFit) process.exitCode = 1
