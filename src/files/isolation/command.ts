/** How the reading process is started: with as little power as Node can give it. */
import {fork, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Run from source, as the tests are, we use the built process: Node 20 reads no TypeScript. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/files/isolation/child.js' : './child.js',
  import.meta.url,
)

const mebibyte = 1 << 20

/** Start a process that may fill so many bytes. */
export function startChild(maxMemoryBytes: number): ChildProcess {
  return fork(fileURLToPath(entry), [String(maxMemoryBytes)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Nothing of our environment concerns it; Windows cannot start a process without this one.
    env: process.env['SystemRoot'] === undefined ? {} : {SystemRoot: process.env['SystemRoot']},
    execArgv: [...childFlags(maxMemoryBytes)],
  })
}

/** Flags of Node that take away what reading a file does not need. */
export function childFlags(maxMemoryBytes: number): readonly string[] {
  const heap = Math.max(Math.floor(maxMemoryBytes / mebibyte), 64)
  return [
    '--no-warnings',
    '--no-addons',
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${heap}`,
    ...permissionFlags(),
  ]
}

/** The permission model, under the name that this Node has for it. Reading is needed for code. */
function permissionFlags(): readonly string[] {
  const name = ['--permission', '--experimental-permission'].find((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  )
  return name === undefined ? [] : [name, '--allow-fs-read=*', '--allow-worker']
}
