import { judge, peel } from './judge.js';
import { isGap, pick, weigh } from './pick.js';
import { RULES } from './rules/index.js';
import { scan } from './scan.js';
const WIDTH = 400;
const SURE = 64;
export async function excerptOf(chunks, options) {
    return excerptFrom(await scan(chunks, options.signal), options);
}
export const excerptFrom = (steps, options) => ({
    source: options.source,
    lines: options.lines > 0 ? show(steps, options) : [],
});
function show(steps, { lines, redact, rules = RULES }) {
    const candidates = steps.flatMap((step, index) => weigh(judge(step, rules), index, endedInError(step)));
    return shown(candidates, pick(candidates, lines), redact);
}
function endedInError(step) {
    if (!step.failed)
        return true;
    const error = step.lines.findLastIndex(({ mark }) => mark === 'error');
    return step.lines.length - error <= 3;
}
function shown(candidates, picked, redact) {
    const places = [...picked.keys()];
    const times = timesSaid(candidates, places);
    return places.flatMap((place, index) => {
        const one = candidates[place];
        const last = places[index - 1];
        if (!one)
            return [];
        const { number, text } = one.line;
        const repeats = times.get(place);
        const line = {
            kind: 'line',
            number,
            text: narrow(redact(text), one),
            cause: one.kind === 'telling' && one.weight >= SURE,
            score: Math.round(picked.get(place) ?? 0),
            ...(repeats !== undefined && { times: repeats }),
        };
        if (last === undefined || !isGap(candidates, last, place))
            return [line];
        return [{ kind: 'gap', lines: number - (candidates[last]?.line.number ?? 0) - 1 }, line];
    });
}
function timesSaid(candidates, places) {
    const key = (one) => one?.kind === 'telling' ? peel(one.line.text).trim() : '';
    const said = new Map();
    for (const one of candidates)
        said.set(key(one), (said.get(key(one)) ?? 0) + 1);
    const open = new Map();
    for (const place of places)
        open.set(key(candidates[place]), (open.get(key(candidates[place])) ?? 0) + 1);
    return new Map(places.flatMap((place) => {
        const text = key(candidates[place]);
        const times = said.get(text) ?? 0;
        return text !== '' && times > 1 && open.get(text) === 1 ? [[place, times]] : [];
    }));
}
function narrow(text, { rule }) {
    if (text.length <= WIDTH)
        return text;
    const place = rule ? Math.max(0, text.search(rule.pattern)) : 0;
    const from = place < WIDTH / 2 ? 0 : Math.min(place - WIDTH / 4, text.length - WIDTH + 1);
    const head = from > 0 ? '…' : '';
    const tail = text.length - from > WIDTH - head.length ? '…' : '';
    const cut = text.slice(from, from + WIDTH - head.length - tail.length);
    return `${head}${cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')}${tail}`;
}
