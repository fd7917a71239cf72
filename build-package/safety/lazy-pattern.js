export function lazyPattern(source, flags) {
    let made;
    return () => {
        made ??= new RegExp(source, flags);
        return made;
    };
}
