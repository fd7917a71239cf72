const OLDEST_NODE = [20, 17];
const STALL_MS = 1_000;
const isOn = (input) => /^(true|yes|on|1)$/i.test((process.env[`INPUT_${input}`] ?? '').trim());
const isOff = (input) => /^(false|no|off|0)$/i.test((process.env[`INPUT_${input}`] ?? '').trim());
const failsOnError = () => isOn('FAIL-ON-ERROR') || (isOn('TEST-ONLY') && !isOff('FAIL-ON-ERROR'));
export async function begin(phase) {
    if (phase === 'post' && !process.env.STATE_started)
        return;
    if (!isNodeNewEnough(process.versions.node)) {
        const oldest = OLDEST_NODE.join('.');
        warn(`job-notify needs Node ${oldest} or newer and was started with ${process.versions.node}: nothing is sent.`);
        return end(failsOnError() ? 1 : 0);
    }
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'])
        process.on(name, () => stop.abort());
    const crash = (error) => {
        const place = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined;
        const what = place ? `${nameOf(error)}, ${place}` : nameOf(error);
        const cost = failsOnError() ? 'The step fails (fail-on-error).' : 'The job is not affected.';
        warn(`job-notify met a fault of its own and stops: ${what}. ${cost} Please report it as a bug; with RUNNER_DEBUG=1 this line names the place.`);
        void end(failsOnError() ? 1 : 0);
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
    try {
        const { run } = await import('./run.js');
        const code = await run(phase, stop.signal);
        if (code !== undefined)
            await end(code);
    }
    catch (error) {
        crash(error);
    }
}
export function isNodeNewEnough(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
export function nameOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}
function firstFrame(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const line = stack.split('\n').find((text) => text.startsWith('    at '));
    return line
        ?.split(/[/\\(]/)
        .at(-1)
        ?.replace(')', '');
}
const printed = () => new Promise((done) => {
    setTimeout(done, STALL_MS);
    process.stdout.write('', done);
});
export async function end(code) {
    await printed();
    const hangs = process.getActiveResourcesInfo().some((what) => what.startsWith('FSReq'));
    if (hangs && process.execve && process.getBuiltinModule('node:fs').existsSync(process.execPath))
        process.execve(process.execPath, [process.execPath, '-e', `process.exit(${code})`]);
    process.exit(code);
}
function warn(text) {
    process.stdout.on('error', () => { });
    process.stdout.write(`::warning title=job-notify::${text}\n`);
}
