import { readEnvironment } from '../ci/environment.js';
import { statusBeforehand } from '../report/given/status.js';
import { redacted } from '../safety/redacted.js';
import { mayNotify, reasonNeverToNotify } from './rules.js';
import { faultSentence, skipped } from './skipped.js';
export async function notify(config, world) {
    const { general, targets } = config;
    const { words } = world;
    const faults = [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) => faultSentence(fault, world));
    const notices = config.notices.map((notice) => faultSentence(notice, world));
    const status = general.testOnly
        ? undefined
        : (world.command?.status ?? statusBeforehand(general, readEnvironment(world.env)));
    const nothing = {
        faults,
        notices,
        hints: [],
        results: [],
        isTest: general.testOnly,
        ...(status && { status }),
    };
    const secretless = config.anyCredential ? undefined : await withoutSecrets(world);
    if (secretless && !general.testOnly) {
        const reason = words.log.reasons[secretless];
        return { ...nothing, faults: [], notices: [...notices, words.log.nothingSent(reason)], reason };
    }
    if (targets.length === 0) {
        const reason = words.log.reasons['not-configured'];
        return { ...nothing, faults: [...faults, words.log.nothingSent(reason)], reason };
    }
    const served = silent(config, status, world) ?? (await serveAll(config, world));
    if (served.reason !== undefined)
        return {
            ...nothing,
            ...served,
            faults: [...faults, ...served.faults],
            notices: [...notices, words.log.nothingSent(served.reason)],
        };
    const reason = reasonForSilence(served.results, words);
    return {
        ...nothing,
        ...served,
        faults: [...faults, ...served.faults],
        ...(reason !== undefined && { reason }),
    };
}
function silent({ general, targets }, status, { words, secrets }) {
    if (status === undefined || mayNotify(status, general, targets))
        return undefined;
    const results = targets.flatMap((target) => {
        const reason = reasonNeverToNotify(status, general, target);
        return reason ? skipped(target, words.log.reasons[reason], { words, secrets }) : [];
    });
    const isOurs = targets.every(({ settings, rules }) => settings.ok && rules.name === undefined);
    return { status, results: isOurs ? results : redacted(results, secrets.redact), faults: [], hints: [] };
}
async function withoutSecrets({ env }) {
    const { secretlessRun } = await import('../report/secretless.js');
    return secretlessRun(env);
}
async function serveAll(config, world) {
    const { serve } = await import('./serve.js');
    return await serve(config, world);
}
function reasonForSilence(results, { log }) {
    if (results.some(({ status }) => status !== 'skipped'))
        return undefined;
    const reasons = [...new Set(results.map(({ message }) => message))];
    return reasons.length === 1 ? reasons[0] : log.reasons['nobody-told'];
}
