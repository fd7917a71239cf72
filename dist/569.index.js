export const id = 569;
export const ids = [569];
export const modules = {

  9569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    formData: () => (  formData)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(680);



const FILE_MIN_BYTES = 6;
const FILE_MAX_BYTES = 20 * 1024 * 1024;
async function formData({ name, path, }) {
    const content = await readBounded(path, name);
    const boundary = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const filename = name.replace(/["\\\p{Cc}]/gu, '_');
    const head = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="media"; filename="${filename}"; filelength=${content.length}`,
        'Content-Type: application/octet-stream',
        '\r\n',
    ].join('\r\n');
    return {
        body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
        contentType: `multipart/form-data; boundary=${boundary}`,
    };
}
async function readBounded(path, name) {
    const size = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(path).then((found) => found.size, () => undefined);
    const fault = (code) => new _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_2__  .V('refused', { when: 'never' }, { code, about: { name } });
    if (size === undefined)
        throw fault('wecom.attachment');
    if (size < FILE_MIN_BYTES || size > FILE_MAX_BYTES)
        throw fault('wecom.upload');
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(path).catch(() => {
        throw fault('wecom.attachment');
    });
}


  })

};
