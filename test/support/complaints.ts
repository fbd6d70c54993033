/** Of what a process wrote on stderr, what is neither of waiting nor of how far it is: that depends on the machine. */
export const complaintsIn = (stderr: string) => stderr.replace(/^.*( …|: \d+ of \d+)\n/gm, '');
