export function placeOf(error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const frame = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined;
    return frame ? `${name}, ${frame}` : name;
}
function firstFrame(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const line = stack.split('\n').find((text) => text.startsWith('    at '));
    return line
        ?.split(/[/\\(]/)
        .at(-1)
        ?.replace(')', '');
}
