import { columns, cut, share } from './shorten.js';
export const NOTIFICATION_MAX = 40;
const TASK_SHARE = 0.6;
export function headlineText({ mark, status, task, ref }, words, max) {
    const opening = `${mark}${mark && ' '}${status}${words.message.colon}`;
    const joint = ref ? ' · ' : '';
    const room = max - columns(opening) - columns(joint);
    const most = share([columns(task), ref ? columns(ref) : 0], room);
    const shownTask = cutMiddle(task, Math.max(most, Math.floor(room * TASK_SHARE)));
    const shownRef = ref && cut(ref, room - columns(shownTask), columns);
    return `${opening}${shownTask}${joint}${shownRef ?? ''}`;
}
function cutMiddle(text, max) {
    if (columns(text) <= max)
        return text;
    const tail = Math.floor(max / 3);
    const end = [...new Intl.Segmenter('en').segment(text.slice(-tail * 4))].map(({ segment }) => segment);
    while (end.length > 0 && columns(end.join('')) > tail)
        end.shift();
    return cut(text, max - columns(end.join('')), columns) + end.join('').trimStart();
}
