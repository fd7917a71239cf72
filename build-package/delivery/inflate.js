import { Readable } from 'node:stream';
export async function inflate(bytes, encoding, limit, whole) {
    const decoder = await decoderFor(encoding, bytes[0]);
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of Readable.from([bytes]).pipe(decoder)) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > limit)
                break;
        }
    }
    catch (error) {
        if (whole || error.code !== 'Z_BUF_ERROR')
            throw error;
    }
    return { body: Buffer.concat(chunks).subarray(0, limit), cut: length > limit || !whole };
}
const ZLIB_METHOD = 8;
export async function decoderFor(encoding, firstByte = ZLIB_METHOD) {
    const zlib = await import('node:zlib');
    const name = encoding.trim().toLowerCase();
    if (name === 'gzip' || name === 'x-gzip')
        return zlib.createGunzip();
    if (name === 'br')
        return zlib.createBrotliDecompress();
    if (name === 'deflate')
        return (firstByte & 0x0f) === ZLIB_METHOD ? zlib.createInflate() : zlib.createInflateRaw();
    if (name === 'zstd' && zlib.createZstdDecompress)
        return zlib.createZstdDecompress();
    throw new Error('unknown content encoding');
}
