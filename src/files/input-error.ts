/** The one error that reading throws. */

/** An input that does not exist or cannot be read; its message is one line for a person. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** The input as the caller gave it. */
  readonly path: string

  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}
