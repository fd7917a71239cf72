"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const plugin = () => ({});
module.exports = {
    HttpClient: class {
        getAgent() { }
        getAgentDispatcher() { }
    },
    restEndpointMethods: plugin,
    paginateRest: plugin,
};
