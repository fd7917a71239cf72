/** The system's own code: below what a library put on top of it, or of the first address that was tried. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const { originalCode, code, errors, cause } = error as {
    [key in 'originalCode' | 'code' | 'errors' | 'cause']?: unknown
  }
  if (typeof originalCode === 'string') return originalCode
  if (typeof code === 'string') return code
  return systemCode(Array.isArray(errors) ? errors[0] : cause)
}
