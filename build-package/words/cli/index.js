import { en } from './en.js';
import { zhCN } from './zh-CN.js';
const catalogues = { en, 'zh-CN': zhCN };
export const commandLineWords = (language) => catalogues[language];
