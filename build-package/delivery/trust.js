import { readFileSync } from 'node:fs';
export async function trusted(ca) {
    if (ca.length === 0)
        return undefined;
    const tls = await import('node:tls');
    if (tls.getCACertificates)
        return [...tls.getCACertificates('default'), ...ca];
    return [...tls.rootCertificates, ...extra(process.env.NODE_EXTRA_CA_CERTS), ...ca];
}
function extra(path) {
    if (!path)
        return [];
    try {
        return [readFileSync(path, 'utf8')];
    }
    catch {
        return [];
    }
}
