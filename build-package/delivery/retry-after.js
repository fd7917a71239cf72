export function parseRetryAfter(value, now) {
    const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    if (/^\d{1,15}$/.test(text))
        return Number(text) * 1000;
    if (!HTTP_DATE.test(text))
        return undefined;
    const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
const HTTP_DATE = /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /;
