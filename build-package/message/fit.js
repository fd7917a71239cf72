import { share } from './shorten.js';
const STAGES = [
    ['passage', 0.3],
    ['fact', 0.15],
    ['name', 0.05],
    ['passage', 0],
    ['fact', 0],
    ['note', 0],
    ['name', 0],
    ['heading', 0],
];
export const sizeOf = (blocks) => blocks.reduce((sum, { size }) => sum + size, 0);
export function fitBlocks(blocks, limit, size) {
    const shown = blocks.map((block) => ({ block, text: block.full, size: block.size }));
    for (const [part, floor] of STAGES) {
        const excess = sizeOf(shown) - limit;
        if (excess <= 0)
            break;
        const members = shown.filter(({ block }) => block.part === part);
        giveWay(members, Math.max(sizeOf(members) - excess, floor * limit), size);
    }
    return shown.map(({ text }) => text);
}
function giveWay(members, room, size) {
    const most = share(members.map((member) => member.size), room);
    for (const member of members) {
        if (member.size > most)
            shorten(member, most, size);
    }
    let spare = room - sizeOf(members);
    for (const member of members.filter((each) => each.size === 0 && each.block.size > 0)) {
        if (spare > most)
            shorten(member, spare, size);
        if (member.size === 0)
            break;
        spare -= member.size;
    }
}
function shorten(shown, room, size) {
    shown.text = shown.block.size <= room ? shown.block.full : shown.block.shorter(room);
    shown.size = size(shown.text);
}
