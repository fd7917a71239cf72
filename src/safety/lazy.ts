/**
 * A value that is made when it is first asked for. Meant for patterns with Unicode's classes: V8 takes several
 * milliseconds to read them, every step would pay that, and few texts need them.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
