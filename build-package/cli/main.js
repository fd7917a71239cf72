const NO_COMMAND = 125;
const WRONG_USE = 2;
export async function main(words, onFault) {
    const end = words.indexOf('--');
    const [name, ...args] = end < 0 ? words : words.slice(0, end);
    const command = end < 0 ? [] : words.slice(end + 1);
    if (name === 'run' && command.length > 0 && !asksForHelp(args)) {
        const { runCommand } = await import('./run-command.js');
        return await runCommand(args, command, onFault);
    }
    if (name === undefined || asksForHelp([name]))
        return await help(args, undefined);
    if (name !== 'run' && name !== 'report' && name !== 'test') {
        await complain((usage) => usage.unknownCommand(name), args);
        return WRONG_USE;
    }
    if (asksForHelp(args))
        return await help(args, name);
    if (name !== 'run') {
        const { reportHere } = await import('./report-here.js');
        return await reportHere(name, args);
    }
    await complain((usage) => usage.noCommand, args);
    return NO_COMMAND;
}
const asksForHelp = (words) => words.includes('--help') || words.includes('-h');
async function help(args, name) {
    const { helpFor } = await import('./arguments.js');
    process.stdout.write(helpFor(name, args));
    return 0;
}
async function complain(what, args) {
    const [{ languageOfHelp }, { commandLineWords }] = await Promise.all([
        import('./arguments.js'),
        import('../words/cli/index.js'),
    ]);
    process.stderr.write(`${what(commandLineWords(languageOfHelp(args)).usage)}\n`);
}
