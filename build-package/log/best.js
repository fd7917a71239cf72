export function bestLine(lines) {
    let best;
    for (const line of lines)
        if (line.kind === 'line' && (!best || worth(line) > worth(best)))
            best = line;
    return best;
}
const CAUSE = 64;
export const worth = ({ score, cause }) => score ?? (cause ? CAUSE : 0);
