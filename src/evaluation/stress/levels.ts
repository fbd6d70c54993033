/** How much a witness errs: 0 not at all, 5 grossly, but still about the same kind of person. */
export type StressLevel = 0 | 1 | 2 | 3 | 4 | 5;
