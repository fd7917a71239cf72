const PEOPLE_MAX = 20;
export function addressees(report, { mention, mentionMap }) {
    const mentioned = new Map();
    const named = new Set();
    for (const person of candidates(report, mention).slice(0, PEOPLE_MAX)) {
        const name = person.name ?? person.login ?? person.mail;
        if (name === undefined)
            continue;
        const entry = entryFor(person, mentionMap);
        if (!entry) {
            named.add(name);
            continue;
        }
        const key = JSON.stringify([entry.mobile, entry.userId, entry.mail]);
        if (!mentioned.has(key))
            mentioned.set(key, mentionedBy(entry, name));
    }
    return { mentioned: [...mentioned.values()], named: [...named] };
}
function candidates({ authors, actor, commit }, mention) {
    if (mention === 'author')
        return authors.length > 0 ? authors : commit?.author ? [commit.author] : [];
    return mention === 'actor' && actor ? [{ login: actor }] : [];
}
function entryFor(person, map) {
    const keys = [person.login, loginOfMail(person.mail), person.mail];
    for (const key of keys) {
        const entry = key && map.find((candidate) => candidate.keys.includes(key.toLowerCase()));
        if (entry)
            return entry;
    }
    return undefined;
}
const loginOfMail = (mail) => mail && /^(?:\d{1,12}\+)?([a-z0-9_.-]{1,39}(?:\[bot\])?)@(?:users\.)?noreply\./i.exec(mail)?.[1];
function mentionedBy({ mobile, userId, mail }, name) {
    return {
        name,
        ...(mobile !== undefined && { mobile }),
        ...(userId !== undefined && { userId }),
        ...(mail !== undefined && { mail }),
    };
}
