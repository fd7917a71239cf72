import { peel } from './judge.js';
import { isWrapper } from './pick.js';
const REACH = 40;
const LEVEL = 6;
const BLANKS = 3;
const WEAK = 20;
export function fillBehind(candidates, picked, add) {
    let walks = picked.flatMap((place) => {
        const anchor = candidates[place];
        return anchor && isAnchor(anchor) ? [goingOn(candidates, place)] : [];
    });
    while (walks.length > 0) {
        walks = walks.filter((walk) => {
            const { value, done } = walk.next();
            return !done && add(value);
        });
    }
}
const isAnchor = ({ kind, weight, line }) => kind === 'telling' && (weight >= WEAK || line.mark === 'error');
function* goingOn(candidates, from) {
    const goesOn = follower(candidates[from]);
    for (let at = from + 1; at <= from + REACH; at++) {
        const one = candidates[at];
        if (!one || !goesOn(one))
            return;
        if (one.kind !== 'noise' && one.kind !== 'frame' && !isWrapper(one))
            yield at;
    }
}
function follower(anchor) {
    const depth = anchor ? indentOf(anchor) : 0;
    let before = anchor?.line.number ?? 0;
    let level = 0;
    let isApart = false;
    return (one) => {
        const jump = one.line.number - before;
        before = one.line.number;
        isApart ||= jump > 1;
        if (one.step !== anchor?.step || one.line.script || one.line.mark === 'group')
            return false;
        if (jump > BLANKS + 1 || one.hollow)
            return false;
        return indentOf(one) > depth || (!isApart && ++level <= LEVEL);
    };
}
const indentOf = ({ line }) => /^\s{0,80}/.exec(peel(line.text))?.[0].length ?? 0;
