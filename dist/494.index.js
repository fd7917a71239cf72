export const id = 494;
export const ids = [494];
export const modules = {

  9113:
  ((module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const plugin = () => ({});
module.exports = {
    HttpClient: class {
        getAgent() { }
        getAgentDispatcher() { }
    },
    restEndpointMethods: plugin,
    paginateRest: plugin,
};


  })

};
