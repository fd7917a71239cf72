export const CONNECT_MS = 10_000;
export const IDLE_MS = 1_000;
export const ADDRESS_MS = 3_000;
