import { fixedOffset } from '../schema/zones.js';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
export function duration(ms, words) {
    const { milliseconds, seconds, minutes, hours, days } = words.message.units;
    const whole = Math.max(0, Math.round(ms));
    if (whole < SECOND)
        return milliseconds(whole);
    const rounded = roundTo(whole < HOUR ? SECOND : whole < DAY ? MINUTE : HOUR, whole);
    if (rounded < MINUTE)
        return seconds(rounded / SECOND);
    const [unit, greater, part, lesser] = rounded < HOUR
        ? [MINUTE, minutes, SECOND, seconds]
        : rounded < DAY
            ? [HOUR, hours, MINUTE, minutes]
            : [DAY, days, HOUR, hours];
    const rest = (rounded % unit) / part;
    return rest > 0 ? `${greater(Math.floor(rounded / unit))} ${lesser(rest)}` : greater(rounded / unit);
}
const roundTo = (unit, ms) => Math.round(ms / unit) * unit;
export function moment(at, zone) {
    const offset = fixedOffset(zone);
    const date = new Date(at + (offset ?? 0) * MINUTE);
    if (Number.isNaN(date.getTime()))
        return undefined;
    if (offset !== undefined)
        return named(date.toISOString(), zone);
    const parts = Object.fromEntries(formatter(zone)
        .formatToParts(date)
        .map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second } = parts;
    return `${year}-${month}-${day} ${hour}:${minute}:${second} (${zone})`;
}
const named = (iso, zone) => {
    const time = iso.slice(0, iso.lastIndexOf('.')).replace('T', ' ');
    return zone === 'UTC' ? `${time} UTC` : `${time} (${zone})`;
};
const TWO = '2-digit';
const formatter = (timeZone) => new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: TWO,
    day: TWO,
    hour: TWO,
    minute: TWO,
    second: TWO,
});
