import { registry } from '../channels/index.js';
import { deliver } from '../delivery/engine.js';
import { addressees } from './people.js';
import { mentionsPeople } from './rules.js';
export async function sendTo(name, settings, order) {
    const { general, world } = order;
    const { channel, compose } = await prepare(name, settings, order);
    const ahead = order.opening ? [order.opening] : [];
    const { undelivered, explanation, ...delivery } = await deliver({
        compose,
        send: (message, net) => channel.send(message, settings, net, ahead.shift()),
    }, {
        retries: general.retries,
        signal: world.deadline.signal,
        endsAt: world.deadline.endsAt,
        net: world.network.forDelivery(),
    });
    return {
        ...delivery,
        ...(explanation && { explanation }),
        ...(undelivered !== undefined && { undelivered: world.secrets.redact(channel.text(undelivered)) }),
    };
}
export async function prepare(name, settings, told) {
    const channel = await registry[name].load();
    const composing = await composingFor(told);
    return {
        channel,
        compose: (composition) => channel.compose(told.report, settings, { ...composing, ...composition }),
    };
}
export async function plainText(told) {
    const { writePlain } = await import('../message/write.js');
    return writePlain({ ...(await composingFor(told)), report: told.report, language: told.words.language });
}
export function templatesFor({ title, body }, { label, settings }) {
    const { subject } = (settings.ok ? settings.value : {});
    return {
        ...(title !== undefined && { title }),
        ...(body !== undefined && { body }),
        ...(typeof subject === 'string' && { [`${label}-subject`]: subject }),
    };
}
async function composingFor(told) {
    const { report, general, target, words, attachment } = told;
    const templates = templatesFor(general, target);
    const { ownTexts } = Object.keys(templates).length > 0 ? await import('../message/template/own-texts.js') : {};
    const mentions = mentionsPeople(report, general, target);
    const { mentioned, named } = addressees(report, general);
    return {
        words,
        timezone: general.timezone,
        templates,
        ...(ownTexts && { ownTexts }),
        mentions,
        ...(attachment && { attachment }),
        mentioned: mentions ? mentioned : [],
        named: mentions ? named : [...mentioned.map(({ name }) => name), ...named],
    };
}
