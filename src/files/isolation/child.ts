/**
 * The process that reads files for us: it gets bytes, gives text, and may be ended at any moment.
 * The flags that it is started with (`command.ts`) take away writing, other processes, native code
 * and code made from strings; the network is taken away here.
 */
import {said} from '../../wording/results/say.ts'
import {Socket} from 'node:net'
import {Worker} from 'node:worker_threads'
import {extract} from '../formats/extract.ts'
import {ReadProblem} from '../read-problem.ts'
import type {Answer, Job} from './messages.ts'

cutNetwork()
watchMemory(Number(process.argv[2]))

process.on('message', (job: Job) => {
  void answer(job).then((sent) => process.send?.(sent))
})

// Without us there is nobody to answer.
process.on('disconnect', () => process.exit())

// A library that rejects a promise nobody waits for must not end the reading of other files.
process.on('unhandledRejection', () => undefined)

async function answer({format, bytes, ...context}: Job): Promise<Answer> {
  try {
    const extracted = await extract(format, bytes, context)
    return {result: {extracted}, memory: process.memoryUsage.rss()}
  } catch (error) {
    return {result: problemOf(error), memory: process.memoryUsage.rss()}
  }
}

function problemOf(error: unknown): Answer['result'] {
  if (error instanceof ReadProblem) {
    return {code: error.code, words: {...error.because, message: error.message}}
  }

  const message = error instanceof Error ? error.message.slice(0, 200) : ''
  // What a reader throws on bytes that it does not understand says that they are damaged.
  return {code: 'damaged', words: said('file/damaged', {format: 'other', detail: message})}
}

function refuse(): never {
  throw new Error('no network')
}

function cutNetwork(): void {
  Socket.prototype.connect = refuse
  globalThis.fetch = refuse
}

/**
 * A thread that ends the process when it has grown too large, or has lost its parent while it is
 * busy: the main thread may be in a loop that never comes back. Buffers outside the heap count too.
 */
function watchMemory(limit: number): void {
  const watch = `
    const {workerData: {limit, parent}} = require('node:worker_threads')
    setInterval(() => {
      if (process.memoryUsage.rss() > limit || process.ppid !== parent) {
        process.kill(process.pid, 'SIGKILL')
      }
    }, 50)`
  const worker = new Worker(watch, {
    eval: true,
    workerData: {limit, parent: process.ppid},
    execArgv: [],
  })
  worker.unref()
}
