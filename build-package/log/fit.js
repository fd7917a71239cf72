import { worth } from './best.js';
export function fitExcerpts(excerpts, lines) {
    const parts = fairParts(excerpts.map((excerpt) => excerpt.lines.length), lines);
    return excerpts.map((excerpt, index) => ({ ...excerpt, lines: cut(excerpt.lines, parts[index] ?? 0) }));
}
export function fairParts(wanted, room) {
    const parts = wanted.map(() => 0);
    for (let left = room; left > 0;) {
        const hungry = parts.flatMap((part, index) => (part < (wanted[index] ?? 0) ? [index] : []));
        if (hungry.length === 0)
            break;
        const each = Math.max(1, Math.floor(left / hungry.length));
        for (const index of hungry) {
            const more = Math.min(each, (wanted[index] ?? 0) - (parts[index] ?? 0), left);
            parts[index] = (parts[index] ?? 0) + more;
            left -= more;
        }
    }
    return parts;
}
function cut(lines, room) {
    if (lines.length <= room)
        return lines;
    const kept = new Set();
    for (const place of byWorth(lines)) {
        kept.add(place);
        if (withGaps(lines, kept).length > room)
            kept.delete(place);
    }
    return withGaps(lines, kept);
}
function byWorth(lines) {
    const places = lines.flatMap((line, place) => (line.kind === 'line' ? [place] : []));
    const causes = places.filter((place) => lines[place].cause);
    const last = causes.at(-1);
    const ordered = last === undefined ? [] : [...causes.slice(0, 1), last, ...causes.slice(1, -1)];
    const distance = (place) => {
        const cause = causes.findLast((one) => one < place);
        return cause === undefined ? lines.length : place - cause;
    };
    const others = places.filter((place) => !causes.includes(place)).sort((a, b) => distance(a) - distance(b));
    const byPlace = [...new Set([...ordered, ...others])];
    return byPlace.toSorted((a, b) => worth(lines[b]) - worth(lines[a]));
}
function withGaps(lines, kept) {
    const result = [];
    let before;
    for (const [place, line] of lines.entries()) {
        if (line.kind !== 'line' || !kept.has(place))
            continue;
        if (before !== undefined && place > before + 1)
            result.push(gapBetween(lines[before], line));
        result.push(line);
        before = place;
    }
    return result;
}
function gapBetween(from, to) {
    const known = from?.kind === 'line' && from.number !== undefined && to.number !== undefined;
    return known ? { kind: 'gap', lines: (to.number ?? 0) - (from.number ?? 0) - 1 } : { kind: 'gap' };
}
