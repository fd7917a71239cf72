export const id = 390;
export const ids = [390];
export const modules = {

  8390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    templateFaults: () => (  templateFaults)
  });
  var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);
  var _template_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1954);


function templateFaults(templates, report, context) {
    const given = Object.entries(templates).flatMap(([input, template]) => template === undefined ? [] : [[input, template]]);
    if (given.length === 0)
        return [];
    const fields = (0,_template_view_js__WEBPACK_IMPORTED_MODULE_1__  .q)(report, context);
    return given.flatMap(([input, template]) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__  .R)(input, template, fields) ?? []);
}


  })

};
