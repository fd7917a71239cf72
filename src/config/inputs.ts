/** The inputs as the runner hands them over: one environment variable each. */

/** Inputs by name, as given; empty ones are left out, since empty means 'not given'. */
export type Inputs = Readonly<Record<string, string>>

const PREFIX = 'INPUT_'

/**
 * The inputs in an environment. The runner writes `smtp-host` as `INPUT_SMTP-HOST`; some shells and runners
 * turn the hyphens into underscores, which is read too.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Inputs {
  const inputs: Record<string, string> = {}
  for (const name of names) {
    const key = PREFIX + name.toUpperCase()
    const value = env[key] ?? env[key.replaceAll('-', '_')]
    if (value !== undefined && value.trim() !== '') inputs[name] = value
  }
  return inputs
}
