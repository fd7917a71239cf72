import { DeliveryError } from './delivery.js';
export function interrupted(why, handedOver, about = {}) {
    if (why === 'cancelled') {
        const code = handedOver ? 'cancelled.handed-over' : 'cancelled';
        return new DeliveryError('cancelled', { when: 'never' }, { code, about });
    }
    if (handedOver) {
        return new DeliveryError('ambiguous', { when: 'once', maybeArrived: true }, { code: 'timeout.reply', about });
    }
    const code = why === 'attempt' ? 'timeout.attempt' : 'timeout.deadline';
    return new DeliveryError('timeout', { when: why === 'attempt' ? 'soon' : 'never' }, { code, about });
}
