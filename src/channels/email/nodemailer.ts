/** All that is nodemailer, so that it is loaded once, and late: while the server is being connected to. */
export { default as SMTPConnection } from 'nodemailer/lib/smtp-connection'
export { toMime } from './mime.js'
