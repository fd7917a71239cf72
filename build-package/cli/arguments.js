import { Command, CommanderError, Option } from 'commander';
import { CHANNELS, registry } from '../channels/index.js';
import { generalFields } from '../config/general.js';
import { commandLineWords } from '../words/cli/index.js';
const OUTPUT_LINES = 10;
const OUTPUT_LINES_MAX = 500;
const NOT_HERE = new Set([
    'matrix',
    'job-total',
    'check-run-id',
    'at-end',
    'test-only',
    'github-token',
]);
export function readFlags(name, args) {
    const command = commandFor(name, 'en');
    const faults = [];
    let rest = [];
    try {
        const { operands, unknown } = command.parseOptions([...args]);
        rest = [...operands, ...unknown];
    }
    catch (error) {
        faults.push(faultOf(error, args));
    }
    for (const word of rest)
        faults.push(({ faults: said }) => word.startsWith('-') ? said.unknownOption(word.replace(/=.*/s, '')) : said.strayWord(word));
    return flagsOf(command, faults);
}
function flagsOf(command, faults) {
    const given = command.opts();
    const options = command.options.filter((option) => given[option.attributeName()] !== undefined);
    const texts = options.map((option) => {
        const name = option.long?.slice(2) ?? '';
        return [name === 'token' ? 'github-token' : name, textOf(given[option.attributeName()])];
    });
    const own = Object.fromEntries(texts);
    const { 'timeout-command': limit, 'output-lines': lines, ...inputs } = own;
    const timeoutCommandMs = limit === undefined ? undefined : durationOf(limit);
    if (limit !== undefined && timeoutCommandMs === undefined)
        faults.push(({ faults: said }) => said.wrongDuration('--timeout-command', limit));
    const outputLines = lines === undefined ? OUTPUT_LINES : countOf(lines);
    if (outputLines === undefined)
        faults.push(({ faults: said }) => said.wrongCount('--output-lines', lines ?? '', OUTPUT_LINES_MAX));
    return {
        inputs,
        secrets: Object.keys(inputs)
            .filter((name) => secretNames.has(name))
            .map((name) => `--${name}`),
        outputLines: outputLines ?? OUTPUT_LINES,
        faults,
        ...(timeoutCommandMs !== undefined && { timeoutCommandMs }),
    };
}
const textOf = (value) => Array.isArray(value) ? value.join('\n') : value === true ? 'true' : String(value);
export function helpFor(name, args) {
    const language = languageOfHelp(args);
    const command = name === undefined ? programFor(language) : commandFor(name, language).name(`job-notify ${name}`);
    let text = '';
    command.configureOutput({ writeOut: (piece) => (text += piece) }).outputHelp();
    return text;
}
function programFor(language) {
    const texts = commandLineWords(language).help;
    const program = new Command('job-notify')
        .description(texts.program)
        .helpOption('-h, --help', texts.options.help)
        .helpCommand(false)
        .addHelpText('after', `\n${texts.settings}`);
    for (const name of ['run', 'report', 'test'])
        program.addCommand(commandFor(name, language));
    return program;
}
function commandFor(name, language) {
    const texts = commandLineWords(language).help;
    const command = new Command(name)
        .description(texts.commands[name])
        .usage(texts.usage[name])
        .helpOption(false)
        .exitOverride()
        .configureOutput({ writeErr: () => { } })
        .addHelpText('after', `\n${texts.settings}`);
    command.optionsGroup(texts.groups.command);
    if (name === 'run') {
        command.option('--timeout-command <time>', texts.options['timeout-command']);
        command.option('--output-lines <number>', texts.options['output-lines']);
    }
    command.option('--config <file>', texts.options.config);
    command.option('--token <token>', texts.options.token);
    command.option('-h, --help', texts.options.help);
    command.optionsGroup(texts.groups.general);
    for (const field of Object.values(generalFields))
        command.addOption(optionFor(field, language));
    for (const channel of CHANNELS) {
        const { title, fields } = registry[channel].settings;
        command.optionsGroup(`${textIn(title, language)}:`);
        for (const field of Object.values(fields))
            command.addOption(optionFor(field, language));
    }
    return command;
}
function optionFor(field, language) {
    const value = field.kind.isFlag ? '[value]' : '<value>';
    const help = textIn(field.help, language).replaceAll('`', '');
    const option = new Option(`--${field.input} ${value}`, help).hideHelp(NOT_HERE.has(field.input));
    return option.argParser((text, before) => before === undefined || !isList(field) ? text : `${before}\n${text}`);
}
const isList = ({ kind }) => 'anyOf' in kind.json;
const textIn = (text, language) => text[language];
const secretNames = new Set([
    ...Object.values(generalFields),
    ...CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)),
]
    .filter(({ kind }) => kind.secret)
    .map(({ input }) => input));
export function languageOfHelp(args) {
    const { env } = process;
    const at = args.indexOf('--language');
    const flag = args.find((word) => word.startsWith('--language='))?.slice('--language='.length) ?? args[at + 1];
    const wanted = (at >= 0 || flag?.startsWith('zh') ? flag : undefined) ??
        env.JOB_NOTIFY_LANGUAGE ??
        (env.LC_ALL || env.LC_MESSAGES || env.LANG);
    return /^zh/i.test(wanted ?? '') ? 'zh-CN' : 'en';
}
function faultOf(error, args) {
    if (!(error instanceof CommanderError))
        throw error;
    return ({ faults }) => faults.noValue(args.at(-1) ?? '');
}
const UNITS_S = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };
const DURATION_MAX_MS = 2 ** 31 - 1;
function durationOf(given) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)([smhd]?)$/.exec(given.trim());
    const ms = Number(match?.[1]) * (UNITS_S[match?.[2] ?? ''] ?? 1) * 1000;
    return match && ms > 0 && ms <= DURATION_MAX_MS ? ms : undefined;
}
function countOf(given) {
    const count = /^\d{1,3}$/.test(given.trim()) ? Number(given) : undefined;
    return count !== undefined && count <= OUTPUT_LINES_MAX ? count : undefined;
}
