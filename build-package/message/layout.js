import { fitBlocks, sizeOf } from './fit.js';
import { headlineText } from './headline.js';
import { withinReach } from './passages.js';
import { fitLines, mostTelling } from './quote.js';
import { cut } from './shorten.js';
const HEADING_MAX = 120;
export function layOut(whole, options) {
    const { dialect, limit, words } = options;
    const telling = { ...whole, passages: withinReach(whole.passages, limit) };
    const { shortened: linked, shortenedUnlinked: unlinked } = words.message;
    const mark = dialect.note(telling.links.length > 0 ? linked : unlinked);
    const sections = sectionsOf(telling, options);
    const blocks = sections.flat();
    const room = limit - dialect.size(dialect.sectionEnd) * sections.length;
    const isCut = telling.passages.some((passage) => passage.isCut) && options.body === undefined;
    const isWhole = !isCut && sizeOf(blocks) <= room;
    const texts = isWhole
        ? blocks.map(({ full }) => full)
        : fitBlocks(blocks, room - dialect.size(mark), dialect.size);
    const rest = texts.values();
    const written = sections.map((section) => section.map(() => rest.next().value ?? '').join(''));
    if (!isWhole)
        written.splice(-1, 0, mark);
    return written.filter((text) => text !== '').join(dialect.sectionEnd);
}
function sectionsOf(telling, options) {
    const { dialect, words, heading, body } = options;
    const { mood, headline, caveats, notes, failures, passages, remarks, links } = telling;
    const shown = dialect.isHeadingColoured ? { ...headline, mark: '' } : headline;
    const title = heading ?? headlineText(shown, words, dialect.headingMax ?? HEADING_MAX);
    const opening = [block(dialect, 'heading', title, (text) => dialect.heading(text, mood))];
    const note = (text) => block(dialect, 'note', text, dialect.note);
    const closing = links
        .filter(({ url }) => !body?.includes(url))
        .map((link, index) => linkBlock(dialect, link, index === 0));
    if (body !== undefined)
        return [opening, caveats.map(note), [fixed(dialect, body && `${body}\n`)], closing];
    return [
        opening,
        [...caveats, ...notes].map(note),
        [...failures.map((failure) => failureBlock(dialect, failure)), ...moreFailures(telling, options)],
        ...passages.map((passage) => [passageBlock(passage, options)]),
        remarks.map(note),
        shownRows(telling, title).map((row) => rowBlock(dialect, row, mood)),
        closing,
    ];
}
const fixed = (dialect, full) => ({
    part: 'fixed',
    full,
    size: dialect.size(full),
    shorter: () => full,
});
function block(dialect, part, text, write) {
    return {
        ...fixed(dialect, write(text)),
        part,
        shorter(room) {
            const fitting = cut(text, room, (some) => dialect.size(write(some)));
            return fitting && write(fitting);
        },
    };
}
const rowBlock = (dialect, row, mood) => block(dialect, 'fact', row.value, (value) => dialect.row({ ...row, value }, mood));
const shownRows = ({ rows, headline }, title) => rows.filter(({ key }) => !(key === 'status' && title.includes(headline.status)) &&
    !(key === 'task' && title.includes(headline.task)));
const linkBlock = (dialect, link, first) => first
    ? fixed(dialect, dialect.link(link, true))
    : { ...fixed(dialect, dialect.link(link, false)), part: 'fact', shorter: () => '' };
function failureBlock(dialect, failure) {
    const { step, job } = failure;
    return step
        ? block(dialect, 'name', step, (text) => dialect.failure({ ...failure, step: text }))
        : block(dialect, 'name', job ?? '', (text) => dialect.failure({ ...failure, job: text }));
}
const moreFailures = ({ moreFailures: more }, { dialect, words }) => (more > 0 ? [fixed(dialect, dialect.note(words.message.more(more)))] : []);
function passageBlock({ title, lines }, { dialect, words }) {
    const head = dialect.passageTitle(title);
    const gap = (many) => dialect.gap(words.message.linesLeftOut(many));
    const known = new Map();
    const seen = (line) => {
        const found = known.get(line);
        if (found)
            return found;
        const text = line.kind === 'line' ? dialect.line(line) : gap(line.lines);
        const made = { text, size: dialect.size(text) };
        known.set(line, made);
        return made;
    };
    const written = (shown) => shown.length > 0 ? head + shown.map((line) => seen(line).text).join('') : '';
    const cost = {
        line: (line) => seen(line).size,
        gap: (many) => dialect.size(gap(many)),
    };
    const shortest = (room) => {
        const one = mostTelling(lines);
        const withText = (text) => written(one.map((line) => (line.kind === 'line' ? { ...line, text } : line)));
        const text = one.flatMap((line) => (line.kind === 'line' ? [line.text] : []))[0] ?? '';
        const fitting = cut(text, room, (some) => dialect.size(withText(some)));
        return fitting && withText(fitting);
    };
    return {
        part: 'passage',
        full: written(lines),
        size: lines.reduce((sum, line) => sum + seen(line).size, lines.length > 0 ? dialect.size(head) : 0),
        shorter: (room) => written(fitLines(lines, room - dialect.size(head), cost)) || shortest(room),
    };
}
