import { TextDecoder } from 'node:util';
export const GAP = new Uint8Array(0);
const SAMPLE = 256;
function utf16Of(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    const zeros = [0, 0];
    for (const [index, byte] of head.entries())
        if (byte === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const many = head.length * 0.3;
    if (head.length < 8 || Math.max(even, odd) < many)
        return undefined;
    if (odd > many && even < odd / 8)
        return 'utf-16le';
    return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}
export async function* asciiCompatible(chunks) {
    let head = new Uint8Array(0);
    let decoder;
    for await (const chunk of chunks) {
        if (chunk === GAP)
            yield GAP;
        else if (head) {
            head = Buffer.concat([head, chunk]);
            if (head.length < SAMPLE)
                continue;
            decoder = decoderFor(head);
            yield recoded(decoder, head);
            head = undefined;
        }
        else
            yield recoded(decoder, chunk);
    }
    if (head)
        yield recoded(decoderFor(head), head);
}
function decoderFor(head) {
    const name = utf16Of(head.subarray(0, SAMPLE));
    return name && new TextDecoder(name);
}
function recoded(decoder, chunk) {
    return decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
}
