const FIXED = new Map([
    ['UTC', 0],
    ['Asia/Shanghai', 480],
    ['Asia/Chongqing', 480],
    ['Asia/Hong_Kong', 480],
    ['Asia/Macau', 480],
    ['Asia/Taipei', 480],
    ['Asia/Singapore', 480],
    ['Asia/Kuala_Lumpur', 480],
    ['Asia/Manila', 480],
    ['Asia/Tokyo', 540],
    ['Asia/Seoul', 540],
    ['Asia/Bangkok', 420],
    ['Asia/Ho_Chi_Minh', 420],
    ['Asia/Jakarta', 420],
    ['Asia/Kolkata', 330],
    ['Asia/Dubai', 240],
]);
export const FIXED_ZONES = [...FIXED.keys()];
export const fixedOffset = (zone) => FIXED.get(zone);
