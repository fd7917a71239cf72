import { endedBy, monotonicNow, sleep as realSleep, whyEnded } from './deadline.js';
import { DeliveryError } from './delivery.js';
import { interrupted } from './interrupted.js';
import { placeOf } from './own-fault.js';
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const GRACE_MS = 250;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
const SETTLES_DOUBT = new Set(['config', 'login', 'refused', 'too-long']);
export async function deliver(plan, policy) {
    const { now = monotonicNow, sleep = realSleep } = policy;
    const startedAt = now();
    const progress = {
        attempts: 0,
        left: policy.retries,
        pauses: 0,
        short: false,
        repeat: false,
        arrived: false,
    };
    for (;;) {
        const failure = await attempt(plan, policy, progress);
        if (!failure) {
            return {
                status: 'sent',
                kind: 'ok',
                attempts: progress.attempts,
                durationMs: Math.round(now() - startedAt),
            };
        }
        const pause = pauseBeforeNext(failure, progress, policy);
        if (pause === undefined)
            return failed(progress, failure, Math.round(now() - startedAt));
        if (pause > 0)
            await sleep(pause, policy.signal);
    }
}
async function attempt(plan, policy, progress) {
    const why = whyEnded(policy.signal);
    if (why)
        return interrupted(why, progress.doubt !== undefined);
    try {
        const message = progress.arrived && progress.message !== undefined
            ? progress.message
            : plan.compose({ short: progress.short, repeat: progress.repeat });
        progress.message = message;
        progress.attempts += 1;
        const { rest } = await bounded((signal) => plan.send(message, policy.net(signal)), policy);
        if (!rest)
            return undefined;
        delete progress.doubt;
        progress.arrived = true;
        progress.message = rest.message;
        return rest.error;
    }
    catch (error) {
        return error instanceof DeliveryError ? error : ownFault(error);
    }
}
async function bounded(send, policy) {
    const { attemptMs = LONGEST_TIMER_MS, sleep = realSleep } = policy;
    const share = new AbortController();
    const settled = new AbortController();
    const end = () => share.abort(policy.signal.reason);
    policy.signal.addEventListener('abort', end);
    const leaveBehind = async () => {
        await sleep(attemptMs, AbortSignal.any([settled.signal, policy.signal]));
        if (!settled.signal.aborted)
            share.abort(endedBy('attempt'));
        await sleep(GRACE_MS, settled.signal);
        throw interrupted(whyEnded(share.signal) ?? 'attempt', true);
    };
    try {
        return await Promise.race([send(share.signal), leaveBehind()]);
    }
    finally {
        settled.abort();
        policy.signal.removeEventListener('abort', end);
    }
}
function pauseBeforeNext(error, progress, policy) {
    const { again } = error;
    if (again.when === 'never')
        return undefined;
    if (again.when === 'shorter')
        return shorten(progress);
    if (mayHaveArrived(error)) {
        progress.doubt = error;
        progress.repeat = true;
    }
    if (again.when === 'once' || progress.doubt === error)
        progress.left = Math.min(progress.left, 1);
    if (progress.left <= 0)
        return undefined;
    progress.left -= 1;
    const pause = pauseFor(again, progress.pauses, policy.random ?? Math.random);
    progress.pauses += 1;
    const { now = monotonicNow } = policy;
    return now() + pause < policy.endsAt ? pause : undefined;
}
function shorten(progress) {
    if (progress.short || progress.arrived)
        return undefined;
    progress.short = true;
    return 0;
}
function pauseFor(again, pauses, random) {
    if (again.when === 'after')
        return Math.max(0, again.ms) + random() * FIRST_PAUSE_MS;
    return random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses);
}
const mayHaveArrived = ({ kind, again }) => kind === 'ambiguous' || (again.when === 'once' && again.maybeArrived === true);
function failed(progress, last, durationMs) {
    const { doubt, arrived, attempts, message } = progress;
    const error = doubt && last.kind !== 'cancelled' && !SETTLES_DOUBT.has(last.kind) ? doubt : last;
    return {
        status: arrived ? 'partial' : 'failed',
        kind: error.kind,
        attempts,
        durationMs,
        explanation: error.explanation,
        ...(message === undefined ? {} : { undelivered: message }),
    };
}
function ownFault(error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = `${placeOf(error)}: ${message}`;
    return new DeliveryError('protocol', { when: 'never' }, { code: 'internal', detail });
}
