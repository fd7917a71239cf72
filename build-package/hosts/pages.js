const PAGES_MAX = 30;
export async function allPages(read) {
    const { items, total = items.length } = await read(1);
    if (items.length === 0 || total <= items.length)
        return items;
    const pages = Math.min(Math.ceil(total / items.length), PAGES_MAX);
    const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => read(index + 2)));
    return [items, ...rest.map((page) => page.items)].flat();
}
