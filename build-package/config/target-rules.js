import { field, readFields } from '../schema/field.js';
import { list, word } from '../schema/kinds.js';
import { generalFields, when } from './general.js';
const { notifyOnSuccess, notifyOnFailure, notifyOnCancelled, mentionOn, language } = generalFields;
export const ruleFields = {
    name: field({
        input: 'name',
        json: 'name',
        label: { en: 'Name of the target', 'zh-CN': '目标名称' },
        kind: word(),
        help: {
            en: 'A name for the target, shown in log and results.',
            'zh-CN': '目标的名称，显示在日志与结果中。',
        },
    }),
    notifyOnSuccess,
    notifyOnFailure,
    notifyOnCancelled,
    mentionOn,
    branches: field({
        input: 'branches',
        json: 'branches',
        label: { en: 'Branches', 'zh-CN': '分支' },
        kind: list(),
        help: {
            en: 'Globs; only runs of these branches or tags are told here.',
            'zh-CN': '通配符列表；仅通知这些分支或标签的运行。',
        },
    }),
    language,
};
export function readRules(given) {
    const { values, faults } = readFields(ruleFields, given);
    const { notifyOnSuccess: success, notifyOnFailure: failure, ...rest } = values;
    return {
        rules: {
            ...rest,
            ...(success !== undefined && { notifyOnSuccess: when(success) }),
            ...(failure !== undefined && { notifyOnFailure: when(failure) }),
        },
        faults,
    };
}
