export const id = 631;
export const ids = [631];
export const modules = {

  7631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    readSaid: () => (  readSaid)
  });
  var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);

const FIRST_SLOTS = 1 << 14;
const MOST_SLOTS = 1 << 19;
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/\d/.test(character))
        return DIGIT;
    return byte >= 0x80 || /[A-Za-z]/.test(character) ? LETTER : OTHER;
});
const NEWLINE = 10;
const ESCAPE = 0x1b;
const HASH = 0x23;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
function openShapes(found) {
    let hash = SEED;
    let before = SEED;
    let hasDigit = false;
    let skipped = 0;
    let hashes = 0;
    const endWord = () => {
        hash = hasDigit || hash === before ? before : Math.imul(hash ^ 0x20, PRIME);
        before = hash;
        hasDigit = false;
    };
    const endLine = () => {
        endWord();
        if (hash !== SEED)
            found(hash >>> 0);
        hash = SEED;
        before = SEED;
        skipped = 0;
        hashes = 0;
    };
    const pass = (byte) => {
        if (skipped === ESCAPE ? KINDS[byte] === LETTER : byte === CLOSE)
            skipped = 0;
    };
    const sign = (byte) => {
        if (byte === OPEN && hashes === 2)
            skipped = HASH;
        else if (byte === ESCAPE)
            skipped = ESCAPE;
        hashes = byte === HASH ? hashes + 1 : 0;
        endWord();
    };
    return {
        add(bytes) {
            for (const byte of bytes) {
                const kind = KINDS[byte];
                if (byte === NEWLINE)
                    endLine();
                else if (skipped !== 0)
                    pass(byte);
                else if (kind === LETTER)
                    hash = Math.imul(hash ^ byte, PRIME);
                else if (kind === DIGIT)
                    hasDigit = true;
                else
                    sign(byte);
            }
        },
        end: endLine,
    };
}
function shapeOfLine(text) {
    let shape = 0;
    const shapes = openShapes((found) => {
        shape = found;
    });
    shapes.add(Buffer.from(text.replaceAll('\n', ' ')));
    shapes.end();
    return shape;
}
async function readSaid(chunks, mostBytes) {
    const table = openTable();
    const shapes = openShapes(table.add);
    let read = 0;
    for await (const chunk of (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__  .S)(chunks)) {
        shapes.add(chunk.subarray(0, mostBytes - read));
        read += chunk.length;
        if (read >= mostBytes)
            break;
    }
    shapes.end();
    return (text) => table.has(shapeOfLine(text));
}
function openTable() {
    let slots = new Uint32Array(FIRST_SLOTS);
    let held = 0;
    const slotOf = (shape) => {
        let slot = shape % slots.length;
        while (slots[slot] !== 0 && slots[slot] !== shape)
            slot = (slot + 1) % slots.length;
        return slot;
    };
    const grow = () => {
        const before = slots;
        slots = new Uint32Array(before.length * 2);
        for (const shape of before)
            if (shape !== 0)
                slots[slotOf(shape)] = shape;
    };
    return {
        add(shape) {
            if (slots[slotOf(shape)] === shape)
                return;
            if (held === slots.length / 2) {
                if (slots.length === MOST_SLOTS)
                    return;
                grow();
            }
            slots[slotOf(shape)] = shape;
            held++;
        },
        has: (shape) => shape !== 0 && slots[slotOf(shape)] === shape,
    };
}


  })

};
