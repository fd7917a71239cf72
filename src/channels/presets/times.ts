/** How often a line stands in the log, behind it; nothing where it stands there once. */
export const times = (many = 1): string => (many > 1 ? ` ×${many}` : '')
