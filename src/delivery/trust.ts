/** Which certificate authorities are trusted: Node's usual ones, NODE_EXTRA_CA_CERTS, and the input `ca`. */
import { readFileSync } from 'node:fs'

/**
 * All trusted certificates as PEM, for the option `ca` of tls.connect, which replaces the usual ones.
 * @returns nothing where there is nothing to add: Node then takes its own and NODE_EXTRA_CA_CERTS
 */
export async function trusted(ca: readonly string[]): Promise<string[] | undefined> {
  if (ca.length === 0) return undefined
  const tls = await import('node:tls')
  // Since Node 22.15; it holds NODE_EXTRA_CA_CERTS already.
  if (tls.getCACertificates) return [...tls.getCACertificates('default'), ...ca]
  return [...tls.rootCertificates, ...extra(process.env.NODE_EXTRA_CA_CERTS), ...ca]
}

function extra(path: string | undefined): string[] {
  if (!path) return []
  try {
    return [readFileSync(path, 'utf8')]
  } catch {
    // Node itself goes on with a warning here.
    return []
  }
}
