export const id = 149;
export const ids = [149,530];
export const modules = {

/***/ 9530:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
module.exports = {
    get Pool() {
        return __webpack_require__(7454);
    },
    get buildConnector() {
        return __webpack_require__(6962);
    },
    get ProxyAgent() {
        giveConnect();
        return __webpack_require__(4942);
    },
    get EnvHttpProxyAgent() {
        giveConnect();
        return __webpack_require__(5579);
    },
};
function giveConnect() {
    (__webpack_require__(6089).prototype).connect = __webpack_require__(9086);
}


/***/ })

};
