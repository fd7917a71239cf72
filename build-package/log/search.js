import { isAscii } from 'node:buffer';
export const WORD = 32;
export const WORDS = /[Ee]rror|ERR(?:O|!|\])|[Ff](?:ail|atal|orbid)|F(?:AIL|ATAL)|[Ee]xcept|[Pp]anic|[Aa]bort|[Cc](?:ould|annot|an't|onflict)|[Nn]ot (?:ok|found|a|be)|[Uu]n(?:able|expec|resol|defi|recog|author|hand|caught|suppor)|[Mm]issing|[Dd]enied|[Rr]e(?:fuse|ject)|[Ii]nvalid|[Tt]ime(?:d |-)?out|[Kk]illed|##\[[ges]|No such|Trace|Caused|Post |Cleaning|would re|\[[E-]\]/g;
export const SIGNS = /\xe2(?:\x97\x8f|\x9c[\x95-\x98]|\x9d[\x8c\xaf])|\xe9\x94\x99\xe8\xaf\xaf|\xe5\xa4\xb1\xe8\xb4\xa5|\xe5\xbc\x82\xe5\xb8\xb8|\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0|\xe6\x97\xa0\xe6\xb3\x95|\xe9\x8c\xaf\xe8\xaa\xa4|\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc|\xec\x98\xa4\xeb\xa5\x98|\xb4\xed\xce\xf3|\xca\xa7\xb0\xdc|\xd2\xec\xb3\xa3|\xd5\xd2\xb2\xbb\xb5\xbd|\xce\xde\xb7\xa8/g;
export function openSearch(bytes, text) {
    const places = [-1, isAscii(bytes) ? text.length : -1];
    return (at) => {
        for (const [index, what] of [WORDS, SIGNS].entries()) {
            if ((places[index] ?? 0) >= at)
                continue;
            what.lastIndex = at;
            places[index] = what.exec(text)?.index ?? text.length;
        }
        const nearest = Math.min(...places);
        return nearest < text.length ? nearest : -1;
    };
}
