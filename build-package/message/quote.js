import { worth } from '../log/best.js';
export const isPointer = (text) => /^(?=[\s|~]*\^)[\s|~^]*$/.test(text);
export function fitLines(lines, room, cost) {
    const costs = lines.map((line) => cost.line(line));
    if (costs.reduce((sum, each) => sum + each, 0) <= room)
        return lines;
    const gap = cost.gap(lines.length);
    const kept = lines.map(() => false);
    let left = room - gap;
    for (const index of byWeight(lines)) {
        const holes = Number(index > 0 && !kept[index - 1]) + Number(index < lines.length - 1 && !kept[index + 1]);
        const price = (costs[index] ?? 0) + gap * (holes - 1);
        if (price > left)
            continue;
        kept[index] = true;
        left -= price;
    }
    return kept.includes(true) ? withGaps(lines, kept) : [];
}
export function mostTelling(lines) {
    const [most] = byWeight(lines);
    return most === undefined
        ? []
        : withGaps(lines, [...lines.keys()].map((index) => index === most));
}
function byWeight(lines) {
    const inwards = lines.map((_, index) => (index % 2 === 0 ? index / 2 : lines.length - (index + 1) / 2));
    const worthOf = (index) => {
        const line = lines[index];
        return line?.kind === 'line' ? worth(line) : -1;
    };
    return inwards
        .filter((index) => worthOf(index) >= 0)
        .toSorted((one, other) => worthOf(other) - worthOf(one));
}
function withGaps(lines, kept) {
    const shown = [];
    for (const [index, line] of lines.entries()) {
        const last = shown.at(-1);
        if (kept[index])
            shown.push(line);
        else if (last?.kind === 'gap')
            shown[shown.length - 1] = joined(last, asGap(line));
        else
            shown.push(asGap(line));
    }
    return shown;
}
const asGap = (line) => line.kind === 'gap' ? line : { kind: 'gap', lines: line.times ?? 1 };
const joined = (a, b) => a.lines === undefined || b.lines === undefined ? { kind: 'gap' } : { kind: 'gap', lines: a.lines + b.lines };
