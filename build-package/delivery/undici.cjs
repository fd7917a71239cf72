"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
module.exports = {
    get Pool() {
        return require('undici/lib/dispatcher/pool.js');
    },
    get ProxyAgent() {
        require('undici/lib/dispatcher/dispatcher.js').prototype.connect = require('undici/lib/api/api-connect.js');
        return require('undici/lib/dispatcher/proxy-agent.js');
    },
};
