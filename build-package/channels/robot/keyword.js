import { cut, utf8Bytes } from '../../message/shorten.js';
const KEYWORD_MAX_BYTES = 200;
export const keywordOf = ({ keyword = '' }) => cut(keyword, KEYWORD_MAX_BYTES, utf8Bytes);
export const holding = (text, keyword) => text.includes(keyword) ? text : `${text}\n\n${keyword}`;
