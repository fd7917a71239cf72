import { readFileSync, statSync } from 'node:fs';
import { readInputs } from '../config/inputs.js';
import { INPUT_NAMES } from '../config/read.js';
const PREFIX = 'JOB_NOTIFY_';
const PREFIXES = [PREFIX, `${PREFIX}INPUT_`];
const CONFIG_MAX = 1024 * 1024;
const STANDARD_INPUT = '-';
const READABLE_BY_OTHERS = 0o004;
export function gatherSettings(flags, env) {
    const variables = readInputs(env, INPUT_NAMES, PREFIXES);
    const { config, ...inputs } = { ...variables, ...flags.inputs };
    const read = config === undefined ? NOTHING : readConfig(config);
    return {
        inputs: { ...inputs, ...(read.text !== undefined && { config: read.text }) },
        faults: [...flags.faults, ...unknownVariables(env), ...read.faults],
        notices: [
            ...(flags.secrets.length > 0
                ? [({ notices }) => notices.secretInArguments(flags.secrets.join(', '))]
                : []),
            ...read.notices,
        ],
    };
}
function unknownVariables(env) {
    const underscored = (name) => name.toUpperCase().replaceAll('-', '_');
    const known = new Set(INPUT_NAMES.flatMap((name) => PREFIXES.map((prefix) => prefix + underscored(name))));
    return Object.keys(env)
        .filter((name) => name.startsWith(PREFIX) && !known.has(underscored(name)))
        .map((name) => ({ faults }) => faults.unknownVariable(name));
}
const NOTHING = { faults: [], notices: [] };
function readConfig(given) {
    if (/^\s*\{/.test(given))
        return { ...NOTHING, text: given };
    const file = given.trim();
    const fault = (problem) => ({
        ...NOTHING,
        faults: [({ faults }) => faults.configFile[problem](file)],
    });
    try {
        if (file === STANDARD_INPUT)
            return { ...NOTHING, text: readFileSync(0, 'utf8') };
        const found = statSync(file);
        if (found.isDirectory())
            return fault('folder');
        if (found.size > CONFIG_MAX)
            return fault('large');
        const isOpen = process.platform !== 'win32' && found.isFile() && (found.mode & READABLE_BY_OTHERS) !== 0;
        return {
            ...NOTHING,
            text: readFileSync(file, 'utf8'),
            ...(isOpen && { notices: [({ notices }) => notices.readableByOthers(file)] }),
        };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return fault('missing');
        return fault(code === 'EACCES' ? 'unreadable' : 'failed');
    }
}
