import { createNetwork } from '../delivery/network.js';
import { readReport } from '../report/read.js';
import { inertText } from '../safety/inert.js';
import { redacted } from '../safety/redacted.js';
import { causesFor, wordsFor } from '../words/index.js';
import { explain } from '../words/words.js';
import { drop, openAhead } from './ahead.js';
import { packingOf, wantsAttachment } from './attachment.js';
import { asksForChange, mayNotify, reasonToSkip } from './rules.js';
import { misconfigured, skipped, unsent } from './skipped.js';
import { plainText, sendTo, templatesFor } from './target.js';
export async function serve(config, world) {
    const network = createNetwork({ ca: config.general.ca, secrets: world.secrets });
    try {
        return await serveOver(config, { ...world, network });
    }
    finally {
        network.close();
    }
}
async function serveOver(config, world) {
    const { general } = config;
    const { words } = world;
    const ahead = openAhead(config, world);
    const { report, silence, logs } = await read(config, world);
    if (!report) {
        for (const opening of (await ahead).values())
            drop(opening);
        return { results: [], faults: [], hints: [], reason: words.log.reasons[silence] };
    }
    const openings = await ahead;
    if (openings.size > 0)
        await new Promise(setImmediate);
    const packing = packingOf(logs, world);
    const results = await notifyTargets(config, report, {
        ...world,
        ahead: openings,
        ...(packing && { packing }),
    }).finally(packing?.dispose);
    return {
        status: report.verdict.status,
        results,
        faults: await faultsOfTemplates(config, report, words),
        hints: hints(report, general, results.some(isNotified), words),
    };
}
async function read({ general, targets }, world) {
    const reading = await readReport({
        env: world.env,
        fetch: world.network.fetch,
        redact: world.secrets.redact,
        signal: world.deadline.signal,
        ...(world.command && { command: world.command }),
    }, general, {
        previous: asksForChange(general, targets),
        isTold: (status) => mayNotify(status, general, targets),
    });
    for (const note of reading.notes)
        world.runner.info(world.secrets.redact(await inWords(note, world)));
    world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`);
    return reading;
}
const inWords = async (explanation, { words }) => explain(await causesFor(words.language), explanation);
export async function notifyTargets({ general, targets }, report, world) {
    const { redact } = world.secrets;
    const clean = redacted(report, redact);
    const { title, body } = general;
    const ownTexts = {
        ...(title && { title: redactedTemplate(title, redact) }),
        ...(body && { body: redactedTemplate(body, redact) }),
    };
    const serveTarget = (target, attachment) => notifyTarget(withoutSecrets(target, redact), clean, { ...general, ...ownTexts }, { ...world, attachment, opening: world.ahead?.get(target) });
    const light = new Map(targets
        .filter((target) => !wantsAttachment(target))
        .map((target) => [target, serveTarget(target, () => undefined)]));
    const others = Promise.all(light.values());
    const results = await Promise.all(targets.map((target) => light.get(target) ?? serveTarget(target, () => world.packing?.attachment(others))));
    return redacted(results, redact).map((result) => ({ ...result, message: inertText(result.message) }));
}
const redactedTemplate = (template, redact) => template
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 === 0 ? redact(piece) : piece))
    .join('');
function withoutSecrets(target, redact) {
    const { settings } = target;
    const { subject } = (settings.ok ? settings.value : {});
    if (!settings.ok || typeof subject !== 'string')
        return target;
    const value = { ...settings.value, subject: redactedTemplate(subject, redact) };
    return { ...target, settings: { ok: true, value } };
}
async function notifyTarget(target, report, general, { opening, ...world }) {
    const words = wordsFor(target.rules.language ?? general.language);
    const reason = reasonToSkip(report, general, target);
    if (reason) {
        drop(opening);
        return skipped(target, world.words.log.reasons[reason], world);
    }
    if (!target.settings.ok) {
        const text = await plainText({ report, general, target, words });
        const failed = misconfigured(target, target.settings.faults, world);
        return { ...failed, undelivered: world.secrets.redact(text) };
    }
    const attachment = world.attachment();
    const { explanation, ...result } = await sendTo(target.channel, target.settings.value, {
        report,
        general,
        target,
        words,
        world,
        ...(attachment && { attachment }),
        ...(opening && { opening }),
    });
    return { ...unsent(target), ...result, message: explanation ? await inWords(explanation, world) : '' };
}
async function faultsOfTemplates({ general, targets }, report, words) {
    const templates = Object.assign({}, ...targets.map((target) => templatesFor(general, target)));
    if (Object.keys(templates).length === 0)
        return [];
    const { templateFaults } = await import('../message/template/faults.js');
    const faults = templateFaults(templates, report, { words, timezone: general.timezone });
    return Promise.all(faults.map(async (explanation) => inertText(await inWords(explanation, { words }))));
}
const isNotified = ({ status }) => status !== 'skipped';
function hints(report, general, notified, { log }) {
    const isInJob = report.position === 'last-step' || report.position === 'at-end';
    if (!isInJob || general.testOnly)
        return [];
    const legs = general.jobTotal ?? 1;
    return [
        ...(legs > 1 ? [log.onceForMatrix(legs)] : []),
        ...(notified && isUnexplained(report, general) ? [log.noExcerpt] : []),
    ];
}
const isUnexplained = ({ verdict, excerpts, tests, error, output }, { outputFile }) => verdict.status === 'failure' &&
    excerpts.length === 0 &&
    outputFile.length === 0 &&
    !error &&
    !output &&
    !tests?.failed;
