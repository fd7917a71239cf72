import { connect, isIP } from 'node:net';
import { connectTimeout } from '../../delivery/connect-timeout.js';
import { ADDRESS_MS, CONNECT_MS } from '../../delivery/dispatcher.js';
import { trusted } from '../../delivery/trust.js';
import { dialogueError, fault } from './errors.js';
const REPLY_MAX_BYTES = 64 * 1024;
const CLOSE_MS = 500;
const NOT_YET = { handedOver: false, recipients: [] };
export async function open(settings, net) {
    const scene = { settings, net };
    const ca = await trusted(net.ca);
    const [socket, { SMTPConnection }] = await Promise.all([dial(scene, ca), import('./nodemailer.js')]);
    if (socket.destroyed)
        throw dialogueError(closed(), { stage: 'greeting', ...NOT_YET }, scene);
    const connection = greeted(new SMTPConnection(optionsFor(socket, settings, ca)), socket, net);
    try {
        await step(connection, net, (done) => connection.smtp.connect(done)).catch((error) => {
            const isGreeted = /^2/.test(connection.smtp.lastServerResponse || '');
            throw dialogueError(error, { stage: isGreeted ? 'hello' : 'greeting', ...NOT_YET }, scene);
        });
        const features = featuresOf(connection.smtp.lastServerResponse);
        await logIn(connection, features, scene);
        return { ...connection, features };
    }
    catch (error) {
        connection.drop();
        throw error;
    }
}
const STRICT = { rejectUnauthorized: true };
const PATIENT = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ADDRESS_MS };
const closed = () => Object.assign(new Error('closed'), { code: 'ECONNRESET' });
async function dial(scene, ca) {
    const { host, port, security } = scene.settings;
    const { signal } = scene.net;
    const socket = security === 'implicit-tls'
        ? (await import('node:tls')).connect({
            ...STRICT,
            ...PATIENT,
            host,
            port,
            ...(isIP(host) === 0 && { servername: host }),
            ...(ca && { ca }),
        })
        : connect({ host, port, ...PATIENT });
    const end = () => socket.destroy(new Error('ended'));
    const timedOut = connectTimeout(socket, host);
    const timer = setTimeout(() => socket.destroy(timedOut()), CONNECT_MS);
    signal.addEventListener('abort', end);
    if (signal.aborted)
        end();
    try {
        await new Promise((resolve, reject) => {
            socket.once(security === 'implicit-tls' ? 'secureConnect' : 'connect', resolve);
            socket.once('error', reject);
            socket.once('close', () => reject(closed()));
        });
        return socket;
    }
    catch (error) {
        throw dialogueError(error, { stage: 'connect', ...NOT_YET }, scene);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const UNBOUNDED = {
    connectionTimeout: LONGEST_TIMER_MS,
    greetingTimeout: LONGEST_TIMER_MS,
    socketTimeout: LONGEST_TIMER_MS,
};
function optionsFor(socket, { host, port, security, from }, ca) {
    return {
        connection: socket,
        host,
        port,
        secure: security === 'implicit-tls',
        secured: security === 'implicit-tls',
        requireTLS: security === 'starttls',
        ignoreTLS: security === 'none',
        name: helloName(from),
        ...UNBOUNDED,
        maxResponseSize: REPLY_MAX_BYTES,
        socketCloseTimeout: CLOSE_MS,
        customAuth: { [TOKEN_LOGIN]: xoauth2 },
        tls: { ...STRICT, ...(ca && { ca }) },
    };
}
function greeted(smtp, socket, { signal }) {
    smtp.on('error', () => { });
    socket.on('error', () => { });
    const drop = () => {
        signal.removeEventListener('abort', drop);
        smtp.close();
        socket.destroy();
    };
    signal.addEventListener('abort', drop);
    return {
        smtp,
        drop,
        quit: () => {
            signal.removeEventListener('abort', drop);
            smtp.quit();
            smtp.close();
            socket.unref();
        },
    };
}
function helloName({ address }) {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return domain.includes('.') ? domain : '[127.0.0.1]';
}
export function step({ smtp }, { signal }, run) {
    return new Promise((resolve, reject) => {
        const ended = () => {
            smtp.off('error', fail);
            smtp.off('end', lost);
            signal.removeEventListener('abort', abort);
        };
        const fail = (error) => {
            ended();
            reject(error);
        };
        const abort = () => fail(new Error('ended'));
        const lost = () => setImmediate(fail, Object.assign(new Error('closed'), { code: 'ECONNECTION' }));
        smtp.on('error', fail);
        smtp.on('end', lost);
        signal.addEventListener('abort', abort);
        if (signal.aborted)
            return abort();
        run((error, result) => {
            if (error)
                return fail(error);
            ended();
            resolve(result);
        });
    });
}
const featuresOf = (reply) => (reply || '')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.slice(4).trim().toUpperCase());
const TOKEN_LOGIN = 'ACCESS-TOKEN';
const PASSWORD_METHODS = ['PLAIN', 'LOGIN', 'CRAM-MD5'];
async function logIn(connection, features, scene) {
    const { username, password = '', accessToken } = scene.settings;
    if (username === undefined)
        return;
    scene.net.secrets.addLogin(username, password);
    if (accessToken !== undefined)
        scene.net.secrets.add(bearerLogin(username, accessToken));
    const standing = { stage: 'login', ...NOT_YET };
    const offered = features
        .filter((line) => /^AUTH[ =]/.test(line))
        .flatMap((line) => line.slice(5).split(/[ =]/));
    const wanted = accessToken === undefined ? PASSWORD_METHODS : ['XOAUTH2'];
    const method = wanted.find((name) => offered.includes(name));
    if (!method) {
        const code = accessToken === undefined ? 'smtp.login-not-offered' : 'smtp.token-not-offered';
        throw fault(code, 'config', 'never', standing, scene, { offered: offeredShown(offered) });
    }
    await step(connection, scene.net, (done) => connection.smtp.login({
        method: accessToken === undefined ? method : TOKEN_LOGIN,
        user: username,
        pass: accessToken ?? password,
    }, done)).catch((error) => {
        throw dialogueError(error, standing, scene);
    });
}
const offeredShown = (offered) => [...new Set(offered)]
    .filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name))
    .slice(0, 8)
    .join(', ');
const bearerLogin = (user, token) => `user=${user}\u0001auth=Bearer ${token}\u0001\u0001`;
const xoauth2 = async ({ auth, sendCommand, reject }) => {
    const login = bearerLogin(auth.user ?? '', auth.pass ?? '');
    let reply = await sendCommand(`AUTH XOAUTH2 ${Buffer.from(login).toString('base64')}`);
    if (reply.status === 334)
        reply = await sendCommand('');
    if (reply.status !== 235)
        reject('refused');
};
export async function whileItLasts({ connection, end }, { signal }) {
    const abort = () => end(signal.reason);
    signal.addEventListener('abort', abort);
    if (signal.aborted)
        abort();
    try {
        return await connection;
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
