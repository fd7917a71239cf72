export function readInputs(env, names, prefixes = ['INPUT_']) {
    const inputs = {};
    for (const name of names) {
        const keys = prefixes.flatMap((prefix) => {
            const key = prefix + name.toUpperCase();
            return [key, key.replaceAll('-', '_')];
        });
        const value = keys.map((key) => env[key]).find((given) => given !== undefined && given.trim() !== '');
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}
