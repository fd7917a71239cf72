import { begin } from './entry.js';
await begin('main');
