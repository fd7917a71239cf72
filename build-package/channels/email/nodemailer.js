export { default as SMTPConnection } from 'nodemailer/lib/smtp-connection';
export { toMime } from './mime.js';
