import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
export async function signalTree(root, signal) {
    const all = [root, ...(await descendants(root))];
    for (const id of all) {
        try {
            process.kill(id, signal);
        }
        catch {
        }
    }
}
async function descendants(root) {
    try {
        const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=', '-o', 'ppid=']);
        const children = new Map();
        for (const line of stdout.split('\n')) {
            const [id, parent] = line.trim().split(/\s+/).map(Number);
            if (id && parent)
                children.set(parent, [...(children.get(parent) ?? []), id]);
        }
        const found = [];
        for (let at = [root]; at.length > 0;) {
            at = at.flatMap((id) => children.get(id) ?? []).filter((id) => !found.includes(id));
            found.push(...at);
        }
        return found;
    }
    catch {
        return [];
    }
}
