export function changeOf(status, past, current) {
    if (status === 'cancelled')
        return undefined;
    const decided = past.filter((run) => run.status !== undefined);
    const lastSuccess = decided.findIndex((run) => run.status === 'success');
    const failures = lastSuccess < 0 ? decided : decided.slice(0, lastSuccess);
    if (status === 'success') {
        return failures.length > 0 ? { kind: 'fixed', after: failures.length } : { kind: 'same' };
    }
    const first = failures.at(-1);
    if (first)
        return { kind: 'still-failing', failures: failures.length + 1, since: linkOf(first) };
    return current ? { kind: 'broken', since: current } : { kind: 'broken' };
}
const linkOf = ({ number, url, sha }) => ({
    number,
    ...(url !== undefined && { url }),
    ...(sha !== undefined && { sha }),
});
export const isOpenEnded = (past) => !past.some((run) => run.status === 'success');
