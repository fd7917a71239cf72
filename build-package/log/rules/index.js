import { COMPILERS } from './compilers.js';
import { CONTAINERS } from './containers.js';
import { DEPLOYERS } from './deployers.js';
import { GENERIC } from './generic.js';
import { LINTERS } from './linters.js';
import { PACKAGES } from './packages.js';
import { RUNNERS } from './runners.js';
import { SHELLS } from './shells.js';
import { TESTS } from './tests.js';
import { TRACES } from './traces.js';
export const RULES = [
    ...RUNNERS,
    ...COMPILERS,
    ...TESTS,
    ...TRACES,
    ...PACKAGES,
    ...LINTERS,
    ...CONTAINERS,
    ...DEPLOYERS,
    ...SHELLS,
    ...GENERIC,
].sort((a, b) => b.weight - a.weight);
export { DECOYS, LOWER_LEVEL, NOISE, SIDE_WORK, WRAPPERS } from './wrappers.js';
