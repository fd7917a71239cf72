import { fillBehind } from './fill.js';
import { peel } from './judge.js';
const SOFT = 2 / 3;
const FIRST = 1 / 3;
const SURE = 74;
const LEAST = 30;
const SPREAD = 28;
const LITTLE = 10;
const FAIR = 58;
const LOUD = 60;
const ENDING = 10;
export function shapeOf(text) {
    return text
        .replace(/(?<![^\s/\\])[^\s/\\]+[/\\]/g, '')
        .replace(/0x[\da-f]{1,16}|[\da-f]{7,64}|\d{1,20}/gi, '#')
        .replace(/\s{1,40}/g, ' ')
        .trim()
        .slice(0, 160);
}
export function weigh(judged, step, ended) {
    const end = judged.findLastIndex(({ line }) => line.mark === 'error');
    const stop = end < 0 ? judged.length : end;
    const said = judged.filter((one, index) => index < stop && (isOutput(one) || one.kind === 'code')).length;
    let fromEnd = 0;
    const candidates = [];
    for (let index = judged.length - 1; index >= 0; index--) {
        const one = judged[index];
        if (!one)
            continue;
        if (index < stop && isOutput(one))
            fromEnd++;
        const place = index > stop ? -20 : index === stop ? 0 : standing(one, fromEnd, said);
        candidates.push({ ...one, step, score: one.weight + place - (ended ? 0 : 16) });
    }
    return candidates.reverse();
}
function isOutput(one) {
    return !one.line.script && one.line.mark !== 'group' && (one.kind === 'telling' || one.kind === 'plain');
}
function standing(one, fromEnd, said) {
    if (said === 0)
        return one.kind === 'plain' ? LEAST + 10 : 0;
    if (isDecoy(one) || one.hollow || one.kind === 'noise' || one.line.script)
        return 0;
    if (said <= LITTLE)
        return one.kind === 'frame' ? 0 : Math.max(0, FAIR - one.weight);
    if (!isOutput(one))
        return 0;
    if (fromEnd > ENDING)
        return 0;
    if (one.kind === 'plain')
        return one.weight > 0 ? 0 : 46 - 2 * fromEnd;
    return one.weight > LEAST && one.weight < SURE ? 6 : 0;
}
const isDecoy = (one) => one.kind === 'telling' && one.weight < LEAST / 2;
const BELONGS = 20;
const FILLS = 10;
const TOTAL = 50;
export function pick(candidates, room) {
    const shown = new Map();
    const said = new Set();
    const add = (place, limit, worth) => {
        const words = repeatable(candidates[place]);
        if (shown.has(place))
            return true;
        if (said.has(words))
            return false;
        shown.set(place, worth);
        if (cost(shown, candidates) > limit)
            return !shown.delete(place);
        if (words !== '')
            said.add(words);
        return true;
    };
    const soft = Math.ceil(room * SOFT);
    const ranked = ranking(candidates, room);
    const best = ranked[0]?.score ?? 0;
    const good = ranked.filter(({ score }) => score >= best - SPREAD);
    const first = good.slice(0, Math.ceil(room * FIRST));
    for (const { place, score } of first)
        add(place, soft, score - announced(candidates[place]));
    for (const place of totals(candidates, shown))
        add(place, room, TOTAL);
    addBelonging(candidates, first.map(({ place }) => place), (place) => add(place, soft, BELONGS));
    for (const { place, score } of good)
        if ((candidates[place]?.score ?? 0) >= SURE)
            add(place, room, score);
    for (const { place, score } of ranked) {
        const tellsMore = best < SURE || score >= best - SPREAD || speaks(candidates[place]);
        if (tellsMore)
            add(place, Math.ceil(room / 2), score);
    }
    fillBehind(candidates, [...shown.keys()], (place) => add(place, room, FILLS));
    return new Map([...shown].sort(([one], [other]) => one - other));
}
function totals(candidates, shown) {
    const steps = new Set([...shown.keys()].map((place) => candidates[place]?.step));
    return [...steps].flatMap((step) => {
        const place = candidates.findLastIndex((one) => one.step === step && one.rule?.total && !isDecoy(one));
        return place < 0 ? [] : [place];
    });
}
const announced = (one) => (/^.{0,60}:$/.test(one?.line.text ?? '') ? 16 : 0);
const speaks = (one) => one !== undefined && one.kind === 'telling' && !isWrapper(one);
const repeatable = (one) => one?.kind === 'telling' ? peel(one.line.text).trim() : '';
function addBelonging(candidates, picked, add) {
    const queues = picked.map((place) => [...belongsTo(candidates, place)]);
    for (let open = true; open;) {
        open = false;
        for (const queue of queues) {
            const place = queue.shift();
            if (place === undefined)
                continue;
            open = true;
            add(place);
        }
    }
}
function ranking(candidates, most) {
    const open = openRanking(candidates);
    const ranked = [];
    for (let place = open.next(); place !== undefined && ranked.length < most; place = open.next()) {
        const score = open.score(place);
        if (score < LEAST)
            break;
        ranked.push({ place, score });
        open.accept(place);
    }
    return ranked;
}
function cost(shown, candidates) {
    const places = [...shown.keys()].sort((a, b) => a - b);
    let total = places.length;
    for (const [index, place] of places.entries()) {
        const before = places[index - 1];
        if (before !== undefined && isGap(candidates, before, place))
            total++;
    }
    return total;
}
export function isGap(candidates, from, to) {
    const a = candidates[from]?.line;
    const b = candidates[to]?.line;
    if (!a || !b)
        return false;
    return to - from > 1 || (b.opens && b.number - a.number > 2);
}
function openRanking(candidates) {
    const open = new Set();
    for (const [index, one] of candidates.entries())
        if (one.score >= LEAST)
            open.add(index);
    const bodies = candidates.map((one) => peel(one.line.text).trim());
    const shapes = bodies.map((body, index) => (open.has(index) ? shapeOf(body) : ''));
    const texts = new Set();
    const byShape = new Map();
    const byRule = new Map();
    const byStep = new Map();
    const score = (index) => {
        const one = candidates[index];
        if (!one)
            return 0;
        const same = byShape.get(shapes[index] ?? '') ?? 0;
        const alike = byRule.get(one.rule?.name ?? '') ?? 0;
        const here = byStep.get(one.step) ?? 0;
        return one.score - (same > 0 ? 20 + 2 * same : 0) - Math.max(0, alike - 2) * 3 - here;
    };
    return {
        score,
        next() {
            let best;
            let most = Number.NEGATIVE_INFINITY;
            for (const index of open) {
                const now = score(index);
                if (now > most) {
                    best = index;
                    most = now;
                }
            }
            return best;
        },
        accept(index) {
            const one = candidates[index];
            open.delete(index);
            if (!one)
                return;
            const shape = shapes[index] ?? '';
            const text = bodies[index];
            if (!texts.has(text))
                byShape.set(shape, (byShape.get(shape) ?? 0) + 1);
            texts.add(text);
            byRule.set(one.rule?.name ?? '', (byRule.get(one.rule?.name ?? '') ?? 0) + 1);
            byStep.set(one.step, (byStep.get(one.step) ?? 0) + 1);
            for (const other of open)
                if (bodies[other] === text)
                    open.delete(other);
        },
    };
}
const OWN_FRAMES = 2;
const TRACE = 40;
function belongsTo(candidates, index) {
    const rule = candidates[index]?.rule;
    const more = candidates[index]?.line.text.endsWith(':') ? 4 : 0;
    return [
        ...following(candidates, index, (rule?.after ?? 0) + more, rule?.blanks ?? false),
        ...preceding(candidates, index, rule?.before ?? 0),
    ];
}
function following(candidates, index, most, blanks) {
    const message = [];
    const frames = [];
    let over = false;
    for (let at = index + 1; at <= index + TRACE && frames.length < OWN_FRAMES; at++) {
        const one = candidates[at];
        if (!one || one.step !== candidates[index]?.step || one.line.script)
            break;
        over ||= message.length >= most || (one.line.opens && !blanks) || frames.length > 0;
        if (one.kind === 'own-frame')
            frames.push(at);
        else if (over && speaksForItself(one))
            break;
        else if (!over && isMessage(one))
            message.push(at);
    }
    return [...message, ...frames];
}
const speaksForItself = (one) => one.kind === 'plain' || one.weight >= LOUD;
const isMessage = (one) => one.kind !== 'frame' && one.kind !== 'noise' && !isWrapper(one);
export const isWrapper = (one) => one.rule !== undefined && one.weight > 0 && one.weight < 20;
function preceding(candidates, index, most) {
    const places = [];
    for (let at = index - 1; at >= index - TRACE && places.length < most; at--) {
        const one = candidates[at];
        const after = candidates[at + 1];
        if (!one || !after || one.step !== candidates[index]?.step || one.line.script)
            break;
        if (after.line.opens)
            break;
        if (one.kind === 'noise' || one.kind === 'frame' || isWrapper(one))
            continue;
        places.push(at);
        if (one.kind === 'own-frame')
            break;
    }
    return places;
}
