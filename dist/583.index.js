export const id = 583;
export const ids = [583,913];
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


  }),

  9583:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  currentRunner: () => (  currentRunner)
});

var external_os_ = __webpack_require__(857);
;
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
;


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
var external_crypto_ = __webpack_require__(6982);
var external_fs_ = __webpack_require__(9896);
;




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
var external_path_ = __webpack_require__(6928);
var unused = __webpack_require__(2913);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
;
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
;
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const markdownSummary = (  null && (_summary));
const summary = (  null && (_summary));
;

function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
;
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
;
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function core_info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}




var inert = __webpack_require__(7040);
var command_file = __webpack_require__(1022);
var log = __webpack_require__(9652);
;




const TITLE = { title: 'job-notify' };
const ANNOTATION_MAX = 4000;
function currentRunner(env) {
    (0,log .C3)();
    const annotate = (write) => (text) => write((0,inert .OR)(text).slice(0, ANNOTATION_MAX), TITLE);
    const info = (text) => core_info(text.split('\n').map(inert .TR).join('\n'));
    return {
        debug: (text) => {
            if (env.RUNNER_DEBUG === '1')
                core_debug((0,inert .OR)(text));
        },
        info,
        notice: annotate(notice),
        warning: annotate(warning),
        error: annotate(error),
        outputs: (values) => (0,command_file .B)(env.GITHUB_OUTPUT, keyValues(values)),
        summary: (markdown) => (0,command_file .B)(env.GITHUB_STEP_SUMMARY, `${markdown}\n`),
        section: (title, text) => {
            startGroup((0,inert .TR)(title));
            info(text);
            endGroup();
        },
    };
}
const keyValues = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('');


  }),

  7040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $D: () => (  inertSlack),
    Cm: () => (  linkTarget),
    D8: () => (  inertMailText),
    Dd: () => (  inertDiscord),
    Fq: () => (  inertLine),
    Jw: () => (  inertFeishu),
    Lx: () => (  inertDingTalk),
    OR: () => (  inertAnnotation),
    TR: () => (  inertLogLine),
    UJ: () => (  inertText),
    Wf: () => (  inertChatText),
    a: () => (  inertWeComQuote),
    cK: () => (  inertHeader),
    e$: () => (  escapedAngles),
    g1: () => (  inertFenced),
    gQ: () => (  inertCode),
    hQ: () => (  inertSummary),
    oV: () => (  inertSlackCode),
    sX: () => (  inertTelegram),
    wr: () => (  inertWeCom),
    yj: () => (  inertHtml),
    z3: () => (  asLink)
  });
  var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);

const BREAK = '\u200b';
const inertText = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6;
const inertLine = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8;
const inertHeader = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text).replaceAll('=?', `=${BREAK}?`);
const inertMailText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text));
const inertLogLine = (text) => unobeyed((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text));
const inertAnnotation = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text).split('\n').map(unobeyed).join('\n');
const unobeyed = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\w{0,20}\[)/g, '## ');
const inertHtml = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/[&<>"']/g, reference);
const inertSummary = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>');
const reference = (char) => `&#${char.charCodeAt(0)};`;
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g;
const inertDingTalk = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const inertFeishu = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~&<>]|:(?=[a-z][\w+-]{0,40}:)/gi, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const unmarked = (text, standing, marks, escaped) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(marks, escaped)
    .replace(LINE_START_MARKS, (found, before, mark, offset) => standing === 'in-line' && offset === 0 ? found : before + escaped(mark));
const LINE_START_MARKS = /^([^\S\n\r\u2028\u2029]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)]|:(?=-))/gm;
const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing).map(codedWords).join('\n');
function codedWords(line) {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
}
const inertWeComQuote = (text) => weComLines(text, 'starts-line')
    .map((line) => (isMarkedUp(line) ? asCode(line) : line))
    .join('\n');
function weComLines(text, standing) {
    const visible = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text);
    if (!WECOM_SUSPECT.test(visible))
        return [visible];
    return inertChatText(visible)
        .replace(/\](?=[([:])|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#?\w{1,40};)/g, `$&${BREAK}`)
        .split('\n')
        .map((line, index) => {
        const shown = line.replace(LEADING_BLANKS, nonBreaking).trimEnd();
        return index > 0 || standing === 'starts-line' ? shown.replace(WECOM_LINE_START, `$&${BREAK}`) : shown;
    });
}
const WECOM_SUSPECT = /[\]\\&<`*~_@\n]|:\/\/|www\.|mailto:|xmpp:|^[\s#>+=|:\d-]|\s$/i;
const WECOM_LINE_START = /^\s*(?=[#>+=|:-]|\d{1,9}[.)])/;
const isMarkedUp = (words) => /[`*~]|(?<![\w\u00c0-\u024f\u4e00-\u9fff])_/.test(words);
const asCode = (words) => `\`${words.replaceAll('`', 'ˋ')}\``;
const inertChatText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`);
const inertSlack = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(EMOJI_NAME, `:${BREAK}`)
    .split('\n')
    .map((line) => escapedAngles(codedWords(line)).replace(/^(\s*)&gt;/, `$1${BREAK}&gt;`))
    .join('\n');
const inertDiscord = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_~|<>[\]]|:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi, (mark) => `\\${mark}`).replace(LEADING_BLANKS, nonBreaking);
const inertTelegram = (text) => escapedAngles(unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/[#$](?=\w)|(?<![\w/])\/(?=[a-z])/gi, `$&${BREAK}`));
const inertSlackCode = (text) => escapedAngles(unlinked(text));
const escapedAngles = (text) => text.replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char);
const inertFenced = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text).replace(/`{3,}/g, (fence) => 'ˋ'.repeat(fence.length));
const inertCode = (text) => asCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text));
const EMOJI_NAME = /:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi;
const LEADING_BLANKS = /^[^\S\n]+/gm;
const nonBreaking = (blanks) => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0');
const unlinked = (text) => text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=\S)|\b(?:mailto|xmpp):/gi, `$&${BREAK}`);
const LINK_MAX = 1000;
function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    const path = `${pathname}${search}${hash}`.replace(/[()[\]<>"'`*|\\^{}~!;]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const target = `${protocol}//${host}${path}`;
    return target.length <= LINK_MAX ? target : undefined;
}
const asLink = (value) => /^https?:\/\/\S+$/i.test(value.trim()) ? linkTarget(value.trim()) : undefined;


  }),

  3734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $i: () => (  isPlain),
    P8: () => (  visibleLine),
    Q6: () => (  visibleText)
  });
const PLAIN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
const isPlain = (text) => PLAIN.test(text);
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const HIDDEN = /(?![\n\t])[\p{Cc}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visibleText(text) {
    if (isPlain(text))
        return text;
    return text
        .toWellFormed()
        .replace(TERMINAL, '')
        .replace(LINE_ENDS, '\n')
        .replace(HIDDEN, '')
        .replace(PILED_MARKS, '$1');
}
const visibleLine = (text) => visibleText(text).replace(FOLDED, ' ').trim();
const FOLDED = /\s{2,}|[^\S ]/g;


  })

};
