export const id = 535;
export const ids = [535];
export const modules = {

  7535:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openKnownCauses: () => (  openKnownCauses)
  });
  var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);

const PROGRAM = 1_000;
const MOST_MS = 2_000;
function openKnownCauses(causes, onSlow) {
    const judged = causes.map((cause) => ({ cause, reason: wrongPart(cause.pattern) }));
    const good = judged.flatMap(({ cause, reason }) => (reason === undefined ? [cause] : []));
    const set = new re2js__WEBPACK_IMPORTED_MODULE_0__  .QG();
    for (const { pattern } of good)
        set.add(pattern);
    set.compile();
    let left = MOST_MS;
    const find = (text) => {
        if (left <= 0)
            return undefined;
        const start = performance.now();
        const found = set.match(text);
        left -= performance.now() - start;
        if (left <= 0)
            onSlow();
        return good[Math.min(...found)];
    };
    return {
        find,
        refused: judged.flatMap(({ cause, reason }) => reason === undefined ? [] : [{ pattern: cause.pattern, reason }]),
    };
}
function wrongPart(pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(pattern).programSize() > PROGRAM ? pattern : undefined;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        return message.slice(message.indexOf('`') + 1, message.lastIndexOf('`')) || pattern;
    }
}


  })

};
