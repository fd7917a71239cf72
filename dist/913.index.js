export const id = 913;
export const ids = [913];
export const modules = {

  2913:
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
