export function explain(causes, explanation) {
    const sentence = causes[explanation.code];
    const text = typeof sentence === 'function' ? sentence(explanation.about ?? {}) : sentence;
    return explanation.detail ? `${text} (${explanation.detail})` : text;
}
