/** A commit's id as people read it: as many digits as the pages of code hosts show. */
export const shortSha = (sha: string): string => sha.slice(0, 7)
