/** Memory of this process and its children, sampled. */
import {readdirSync, readFileSync} from 'node:fs'

const pageSize = 4096

/** Starts to sample; the function stops and gives the peak in bytes. Children count on Linux only. */
export function watchMemory(): () => number {
  let peak = 0
  const sample = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss() + childrenMemory())
  }
  const timer = setInterval(sample, 100)
  return () => {
    clearInterval(timer)
    sample()
    return peak
  }
}

function childrenMemory(): number {
  let sum = 0
  try {
    for (const task of readdirSync('/proc/self/task')) {
      const children = readFileSync(`/proc/self/task/${task}/children`, 'utf8')
      for (const child of children.trim().split(' ')) {
        if (child === '') continue
        sum += Number(readFileSync(`/proc/${child}/statm`, 'utf8').split(' ')[1]) * pageSize
      }
    }
  } catch {
    // No such file system, or a child that has just ended.
  }

  return sum
}
