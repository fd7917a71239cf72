/**
 * A pattern that is made when it is first used. Meant for those with Unicode's classes: V8 takes milliseconds to
 * read one even as a literal in a function that is never called, every step would pay that, and few texts need
 * them. Source and flags are constants, so that `scripts/check-regex.mjs` can prove them as it does literals.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}
