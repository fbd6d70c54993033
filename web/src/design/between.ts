/** Between two things that are told one after the other: no line begins with it. */
export const BETWEEN = '\u00a0· ';
