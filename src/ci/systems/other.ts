/** Every other CI system that env-ci knows: what ran, not how it went. */

import envCi from 'env-ci'
import type { Env } from '../../model/env.js'
import { present } from '../../schema/json.js'
import { type CiFacts, refOf } from '../system.js'

/** The name and facts of the system, or nothing where this is none that is known. Never throws. */
export function otherSystem(env: Env): { readonly name: string; readonly facts: CiFacts } | undefined {
  try {
    const found: Readonly<Record<string, unknown>> = envCi({ env: { ...env } })
    const read = (key: string): string | undefined => {
      const value = found[key]
      return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined
    }
    const name = read('name')
    if (found.isCi !== true || name === undefined || read('service') === undefined) return undefined
    const count = (key: string): number | undefined => {
      const text = read(key)
      return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined
    }
    const request = count('pr')
    const sha = read('commit')
    return {
      name,
      facts: present({
        repository: read('slug'),
        ref: refOf(found.isPr === true ? read('prBranch') : read('branch'), read('tag')),
        commit: sha ? { sha } : undefined,
        pullRequest: request === undefined ? undefined : { number: request },
        jobUrl: linkOf(read('jobUrl')),
        run: present({
          number: count('build'),
          url: linkOf(read('buildUrl')),
        }),
      }),
    }
  } catch {
    return undefined
  }
}

const linkOf = (text: string | undefined): string | undefined =>
  text && /^https?:\/\//.test(text) && !text.includes('undefined') ? text : undefined
