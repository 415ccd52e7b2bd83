/** Colours for a terminal, or none: the caller knows where the text goes. */
import type {Colors} from 'picocolors/types.js'

/** What the terminal views need of a palette; `picocolors` makes both kinds. */
export type Paint = Pick<
  Colors,
  | 'isColorSupported'
  | 'bold'
  | 'dim'
  | 'underline'
  | 'inverse'
  | 'strikethrough'
  | 'red'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'cyan'
  | 'magenta'
>
