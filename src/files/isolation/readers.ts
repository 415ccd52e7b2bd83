/**
 * A few processes that read files, each one file at a time. One that takes too long or fills too
 * much memory is ended, its file is reported, and the next file gets a new one.
 */
import {said} from '../../wording/results/say.ts'
import type {ChildProcess} from 'node:child_process'
import type {Extracted} from '../formats/types.ts'
import type {Limits} from '../limits.ts'
import {ReadProblem} from '../read-problem.ts'
import {startChild} from './command.ts'
import type {Answer, Job} from './messages.ts'

/** A process that has filled this share of its memory is replaced before its next file. */
const retiredAt = 0.6

/** Readers of one run. */
export class Readers {
  readonly #limits: Limits
  readonly #idle: ChildProcess[] = []
  readonly #all = new Set<ChildProcess>()
  readonly #waiting: (() => void)[] = []
  #free: number
  #isClosed = false

  constructor(count: number, limits: Limits) {
    this.#free = count
    this.#limits = limits
  }

  /**
   * The text of a file.
   *
   * @throws {ReadProblem} When it cannot be read, or not within the limits.
   */
  async read(job: Omit<Job, 'limits'>): Promise<Extracted> {
    await this.#enter()
    try {
      return await this.#ask({...job, limits: this.#limits})
    } finally {
      this.#leave()
    }
  }

  /** End all processes. */
  close(): void {
    this.#isClosed = true
    for (const child of this.#all) child.kill('SIGKILL')
    this.#all.clear()
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free--
      return
    }

    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free++
    else next()
  }

  async #ask(job: Job): Promise<Extracted> {
    if (this.#isClosed) throw new ReadProblem('failed', said('file/aborted', {}))
    const child = this.#idle.pop() ?? this.#start()
    const {result, memory} = await this.#exchange(child, job)
    if (memory > this.#limits.maxMemoryBytes * retiredAt) this.#end(child)
    else this.#idle.push(child)
    if ('code' in result) throw new ReadProblem(result.code, result.words)
    return result.extracted
  }

  async #exchange(child: ChildProcess, job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = (problem: ReadProblem): void => {
        settle()
        this.#end(child)
        reject(problem)
      }
      const onMessage = (answer: Answer): void => {
        settle()
        resolve(answer)
      }
      const onExit = (_: number | null, signal: string | null): void => {
        fail(exitProblem(signal, job.limits))
      }
      const onError = (error: Error): void => {
        fail(
          new ReadProblem(
            'failed',
            said('file/process-error', {detail: error.message.slice(0, 120)}),
          ),
        )
      }
      const timer = setTimeout(() => {
        fail(new ReadProblem('timeout', said('file/timeout', {seconds: job.limits.timeout / 1000})))
      }, job.limits.timeout)
      const settle = (): void => {
        clearTimeout(timer)
        child.off('message', onMessage).off('exit', onExit).off('error', onError)
      }

      child.on('message', onMessage).on('exit', onExit).on('error', onError)
      child.send(job, (error) => {
        if (error !== null) onError(error)
      })
    })
  }

  #start(): ChildProcess {
    const child = startChild(this.#limits.maxMemoryBytes)
    // Between files nobody else listens, and an error without a listener would be thrown.
    child.on('error', () => undefined)
    this.#all.add(child)
    return child
  }

  #end(child: ChildProcess): void {
    this.#all.delete(child)
    child.kill('SIGKILL')
  }
}

/** Our own end of it is settled before; the kernel, V8 and the watching thread end it for memory. */
function exitProblem(signal: string | null, {maxMemoryBytes}: Limits): ReadProblem {
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || signal === 'SIGTRAP') {
    const mebibytes = Math.round(maxMemoryBytes / (1 << 20))
    return new ReadProblem('memory', said('file/memory', {limit: mebibytes}))
  }

  return new ReadProblem('failed', said('file/process-exit', {}))
}
