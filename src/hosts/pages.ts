/** Reading a list to its end. */

/** A bound for servers that never end: 3,000 jobs, far more than a run of GitHub's may have. */
const PAGES_MAX = 30

export interface Page {
  readonly items: readonly unknown[]
  /** How many items there are on all pages. */
  readonly total: number | undefined
}

/** All items: the first page tells how many there are, the others are asked for at the same time. */
export async function allPages(read: (page: number) => Promise<Page>): Promise<readonly unknown[]> {
  const { items, total = items.length } = await read(1)
  if (items.length === 0 || total <= items.length) return items
  // By what came, not by what was asked for: servers cap a page's size.
  const pages = Math.min(Math.ceil(total / items.length), PAGES_MAX)
  const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => read(index + 2)))
  return [items, ...rest.map((page) => page.items)].flat()
}
