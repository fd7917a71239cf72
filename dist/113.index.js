export const id = 113;
export const ids = [113];
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
