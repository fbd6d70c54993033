/** A server keeps a plan for each, on every connection. */
const MOST_NAMES = 200;

/**
 * Longer ones carry what they are about: the mean of an index, records by their ids. The columns of a
 * record, its template, its image and how it was made take 4,500.
 */
const LONGEST = 8000;

/**
 * Names for statements, so that a server parses them, and puts its policies on them, once for each
 * connection: that takes longer than most of them run.
 */
export class PreparedNames {
  private readonly names = new Map<string, string>();

  /** None for one that is not worth it. */
  of(statement: string): string | undefined {
    const known = this.names.get(statement);
    if (known !== undefined) return known;
    if (statement.length > LONGEST || this.names.size === MOST_NAMES) return undefined;
    const name = `mirsam_${this.names.size + 1}`;
    this.names.set(statement, name);
    return name;
  }
}
