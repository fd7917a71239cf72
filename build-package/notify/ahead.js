import { registry } from '../channels/index.js';
import { endedBy } from '../delivery/deadline.js';
import { mayNotify, mayStaySilent } from './rules.js';
export async function openAhead({ general, targets }, world) {
    const ahead = new Map();
    const status = general.status?.value ?? 'failure';
    const likely = targets.filter((target) => mayNotify(status, general, [target]) && !mayStaySilent(general, target));
    await Promise.all(likely.map(async (target) => {
        if (!target.settings.ok)
            return;
        const channel = await registry[target.channel].load();
        const own = new AbortController();
        const net = world.network.forDelivery()(AbortSignal.any([own.signal, world.deadline.signal]));
        const connection = channel.open?.(target.settings.value, net);
        if (!connection)
            return;
        connection.catch(() => { });
        ahead.set(target, { connection, end: (reason) => own.abort(reason) });
    }));
    return ahead;
}
export const drop = (opening) => {
    opening?.end(endedBy('cancelled'));
    opening?.connection.then((connection) => connection.drop(), () => { });
};
