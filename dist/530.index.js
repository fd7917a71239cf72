export const id = 530;
export const ids = [530];
export const modules = {

  9530:
  ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
module.exports = {
    get Pool() {
        return __webpack_require__(5073);
    },
    get ProxyAgent() {
        (__webpack_require__(6089).prototype).connect = __webpack_require__(9086);
        return __webpack_require__(4942);
    },
};


  })

};
