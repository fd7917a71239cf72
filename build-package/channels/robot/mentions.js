export function addressed(fixed, { mentioned, named, mentions }, kinds) {
    const by = (person) => kinds.find((kind) => person[kind]);
    const ids = (kind) => mentioned.flatMap((person) => (by(person) === kind && person[kind]) || []);
    return {
        mobiles: distinct([...((mentions && fixed.atMobiles) || []), ...ids('mobile')]),
        userIds: distinct([...(mentions ? fixed.atUserIds : []), ...ids('userId')]),
        all: mentions && fixed.atAll,
        named: distinct([...named, ...mentioned.filter((person) => !by(person)).map(({ name }) => name)]),
    };
}
const distinct = (texts) => [...new Set(texts)];
export function within(texts, room, size) {
    let left = room;
    return texts.filter((text) => {
        left -= size(text);
        return left >= 0;
    });
}
