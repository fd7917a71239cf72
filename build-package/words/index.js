import { en } from './en.js';
import { zhCN } from './zh-CN.js';
const catalogues = { en, 'zh-CN': zhCN };
const causes = {
    en: async () => (await import('./en-causes.js')).enCauses,
    'zh-CN': async () => (await import('./zh-CN-causes.js')).zhCNCauses,
};
export const wordsFor = (language) => catalogues[language];
export const causesFor = (language) => causes[language]();
