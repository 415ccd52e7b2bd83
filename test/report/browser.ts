/** A headless Chromium for the tests, or a clear word why there is none. */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

const executable = '/usr/bin/chromium'

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Longest wait for the package manager, in milliseconds. */
const installTimeout = 180_000

/** Debian's Chromium, installed where that can be done; else `null`, and the tests are skipped. */
export async function launchBrowser(): Promise<Browser | null> {
  if (!existsSync(executable) && !install()) {
    console.warn('browser tests skipped: no /usr/bin/chromium, and apt-get could not install it')
    return null
  }

  try {
    return await chromium.launch({
      executablePath: executable,
      headless: true,
      args: launchArguments,
    })
  } catch (error) {
    console.warn(`browser tests skipped: chromium does not start (${String(error)})`)
    return null
  }
}

function install(): boolean {
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      timeout: installTimeout,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    })
    return existsSync(executable)
  } catch {
    return false
  }
}
