export const sourceOf = (report, { words, timezone, templates, ownTexts, repeat }, named) => ({
    report,
    language: words.language,
    timezone,
    templates,
    ...(ownTexts && { ownTexts }),
    named,
    repeat,
});
