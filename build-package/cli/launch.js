import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
export function launch(command, input) {
    const [file = '', ...args] = command;
    const ends = isOneOutput() ? [1] : [1, 2];
    const pipes = ends.map(openPipe);
    const stdio = [0, 1].map((index) => pipes[index]?.descriptor ?? pipes[0]?.descriptor ?? 'pipe');
    try {
        const child = spawn(file, args, { stdio: [input ? 'inherit' : 'ignore', ...stdio], windowsHide: true });
        const outputs = ends.flatMap((to, index) => {
            const from = pipes[index]?.from ?? (to === 1 ? child.stdout : child.stderr);
            return from ? [{ from, to }] : [];
        });
        return { process: child, outputs };
    }
    finally {
        for (const pipe of pipes)
            if (pipe)
                closeSync(pipe.descriptor);
    }
}
function isOneOutput() {
    if (process.platform === 'win32')
        return false;
    try {
        const [out, error] = [fstatSync(1), fstatSync(2)];
        return out.dev === error.dev && out.ino === error.ino;
    }
    catch {
        return false;
    }
}
function openPipe() {
    if (process.platform === 'win32')
        return undefined;
    let folder;
    const opened = [];
    try {
        folder = mkdtempSync(path.join(tmpdir(), 'job-notify-'));
        const name = path.join(folder, 'pipe');
        if (spawnSync('mkfifo', ['-m', '600', name], { stdio: 'ignore' }).status !== 0)
            return undefined;
        opened.push(openSync(name, constants.O_RDONLY | constants.O_NONBLOCK));
        opened.push(openSync(name, constants.O_WRONLY));
        const [reading = -1, descriptor = -1] = opened;
        return { from: new Socket({ fd: reading, readable: true, writable: false }), descriptor };
    }
    catch {
        for (const descriptor of opened)
            closeSync(descriptor);
        return undefined;
    }
    finally {
        if (folder !== undefined)
            rmSync(folder, { recursive: true, force: true });
    }
}
