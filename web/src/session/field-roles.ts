/** Who has cases and looks at faces; the others' pages are of accounts, and of the log. */
export const FIELD: readonly string[] = ['forensic_officer', 'detective', 'supervisor'];
