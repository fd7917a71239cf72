const NAME_MAX = 100;
const VALUES_MAX = 32;
const DEPTH_MAX = 4;
export function matrixValues(matrix) {
    const values = [];
    collect(matrix, values, 0);
    return values;
}
function collect(value, values, depth) {
    if (values.length >= VALUES_MAX || value === null)
        return;
    if (typeof value === 'object') {
        if (depth < DEPTH_MAX)
            for (const item of Object.values(value))
                collect(item, values, depth + 1);
    }
    else if (depth > 0 && value !== '' && value !== undefined)
        values.push(String(value));
}
export function jobName(key, matrix) {
    const values = matrixValues(matrix);
    return cutName(values.length > 0 ? `${key} (${values.join(', ')})` : key);
}
const cutName = (name) => name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 3)}...` : name;
export function taskName({ given, workflow, job, matrix, repository }) {
    if (given)
        return given;
    const parts = [workflow, job && jobName(job, matrix)].filter((part) => part);
    return parts.join(' / ') || repository || 'job';
}
