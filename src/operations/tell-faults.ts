/** Faults that are listed in JSON; their number is whole. */
const MOST_LISTED = 1000;

/** Tells each fault as it is found, a line on stdout; for JSON they are listed, to be written at the end. */
export function tellFaults<T>(json: boolean | undefined, lineOf: (fault: T) => string) {
  const found: T[] = [];
  const tell = (fault: T): void => {
    if (!json) process.stdout.write(`${lineOf(fault)}\n`);
    else if (found.length < MOST_LISTED) found.push(fault);
  };
  return { found, tell };
}
