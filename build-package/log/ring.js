const MARKS = [
    undefined,
    'group',
    'endgroup',
    'error',
    'warning',
    'debug',
    'other',
];
export function openRing(lines, bytes) {
    const texts = Buffer.allocUnsafeSlow(lines * bytes);
    const lengths = new Uint32Array(lines);
    const places = new Float64Array(lines);
    const numbers = new Float64Array(lines);
    const marks = new Uint8Array(lines);
    const scripts = new Uint8Array(lines);
    let added = 0;
    const at = (slot) => {
        const mark = MARKS[marks[slot] ?? 0];
        return {
            at: places[slot] ?? 0,
            number: numbers[slot] ?? 0,
            text: texts.toString('utf8', slot * bytes, slot * bytes + (lengths[slot] ?? 0)),
            script: scripts[slot] === 1,
            opens: false,
            ...(mark && { mark }),
        };
    };
    return {
        add(line) {
            const slot = added % lines;
            lengths[slot] = texts.write(line.text, slot * bytes, bytes, 'utf8');
            places[slot] = line.at;
            numbers[slot] = line.number;
            marks[slot] = MARKS.indexOf(line.mark);
            scripts[slot] = line.script ? 1 : 0;
            added += 1;
        },
        take() {
            const kept = Math.min(added, lines);
            const taken = Array.from({ length: kept }, (_, index) => at((added - kept + index) % lines));
            added = 0;
            return taken;
        },
    };
}
