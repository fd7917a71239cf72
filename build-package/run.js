import { currentRunner } from './ci/runner.js';
import { credentials } from './config/credentials.js';
import { readInputs } from './config/inputs.js';
import { INPUT_NAMES, readConfig } from './config/read.js';
import { startDeadline } from './delivery/deadline.js';
import { notify } from './notify/notify.js';
import { isFaulty, publish } from './notify/publish.js';
import { createSecrets } from './safety/secrets.js';
import { wordsFor } from './words/index.js';
export function settle(inputs, runner) {
    const secrets = createSecrets(runner.mask);
    for (const credential of credentials(inputs))
        secrets.add(credential);
    const config = readConfig(inputs);
    return { config, runner, secrets, words: wordsFor(config.general.language) };
}
export async function notifyAndPublish({ config, runner, secrets, words }, stop, { faults = [], notices = [], ...further } = {}) {
    const { general } = config;
    const deadline = startDeadline(general.timeoutMs);
    if (stop.aborted)
        deadline.cancel();
    else
        stop.addEventListener('abort', deadline.cancel);
    const context = { env: process.env, deadline, secrets, runner, words, ...further };
    const outcome = await notify(config, context).finally(deadline.dispose);
    const found = {
        ...outcome,
        faults: [...faults, ...outcome.faults],
        notices: [...notices, ...outcome.notices],
    };
    const fails = general.failOnError ?? general.testOnly;
    publish(found, runner, words, fails);
    return fails && isFaulty(found);
}
export async function run(phase, stop) {
    const settled = settle(readInputs(process.env, INPUT_NAMES), currentRunner(process.env));
    const { runner, words } = settled;
    const { atEnd, testOnly } = settled.config.general;
    const waits = phase === 'main' && atEnd && !testOnly;
    if (waits && runner.state('started', String(Date.now()))) {
        runner.info(words.log.waits);
        return 0;
    }
    return (await notifyAndPublish(settled, stop)) ? 1 : 0;
}
