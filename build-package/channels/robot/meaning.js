import { DeliveryError } from '../../delivery/delivery.js';
const NEVER = { when: 'never' };
export const meaning = (kind, code, again = NEVER) => ({ kind, again, code });
export const refusal = ({ kind, again, code }, { errcode, errmsg }, limit) => new DeliveryError(kind, again, { code, about: { errcode, limit }, ...(errmsg && { detail: errmsg }) });
