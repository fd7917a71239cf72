/** The inputs as the runner hands them over: one environment variable each. */
import type { Env } from '../model/env.js'

/** Inputs by name, as given; empty ones are left out, since empty means 'not given'. */
export type Inputs = Readonly<Record<string, string>>

/**
 * The inputs in an environment. The runner writes `smtp-host` as `INPUT_SMTP-HOST`; some shells and runners
 * turn the hyphens into underscores, which is read too.
 * @param prefixes of the variables; the first one that is set counts
 */
export function readInputs(
  env: Env,
  names: readonly string[],
  prefixes: readonly string[] = ['INPUT_'],
): Inputs {
  const inputs: Record<string, string> = {}
  for (const name of names) {
    const keys = prefixes.flatMap((prefix) => {
      const key = prefix + name.toUpperCase()
      return [key, key.replaceAll('-', '_')]
    })
    const value = keys.map((key) => env[key]).find((given) => given !== undefined && given.trim() !== '')
    if (value !== undefined) inputs[name] = value
  }
  return inputs
}
