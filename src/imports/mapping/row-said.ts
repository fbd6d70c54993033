import { isDeepStrictEqual } from 'node:util';
import type { Cell } from '../sheets/sheet-row.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a row says: a body as the API takes it, and what it calls its record, image and case. */
export class RowSaid {
  /** Fields of `NewSketch` or `NewSubject`. */
  readonly record: Fields = {};
  reference?: string;
  image?: string;
  caseReference?: string;
  /** Where it is apart from the rest of the name. */
  firstName?: string;
  /** Of the traits of which no column says it. */
  certainty?: { readonly grade: unknown; readonly heading: string };
  /** What another column says otherwise than the one that comes first, which stands. */
  readonly contradictions: { readonly place: string; readonly other: string }[] = [];
  /** In which column each place of the body was written. */
  private readonly columns = new Map<string, string>();

  /** @param place such as `traits.age.min` */
  set(place: string, value: unknown, heading: string): void {
    const names = place.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce<Fields>((within, name) => {
      const inner = within[name];
      if (isFields(inner)) return inner;
      const made: Fields = {};
      within[name] = made;
      return made;
    }, this.record);
    const before = holder[last];
    if (before === undefined) {
      holder[last] = value;
      this.from(place, heading);
    } else if (!isDeepStrictEqual(before, value)) {
      this.contradictions.push({ place, other: heading });
    }
  }

  /** Puts together what was said apart. */
  complete(): void {
    this.spreadCertainty();
    const { fullName } = this.record;
    if (this.firstName === undefined) return;
    const name = typeof fullName === 'string' ? ` ${fullName}` : '';
    this.record.fullName = this.firstName + name;
  }

  from(place: string, heading: string): void {
    this.columns.set(place, heading);
  }

  /** Whether a column says something there, or of a part of it. */
  says(place: string): boolean {
    if (this.columns.has(place)) return true;
    let within: unknown = this.record;
    for (const name of place.split('.')) within = isFields(within) ? within[name] : undefined;
    return within !== undefined;
  }

  /** The column that a fault is about, from its field, such as `traits.age.min` or `traits.hair_color.values[0]`. */
  columnOf(field: string): string | undefined {
    const places = [...this.columns.keys()].filter(
      (place) => field === place || field.startsWith(`${place}.`) || field.startsWith(`${place}[`),
    );
    const [closest] = places.sort((one, other) => other.length - one.length);
    // A range that is impossible as a whole is of one of its ends.
    const inside = closest ?? [...this.columns.keys()].find((one) => one.startsWith(`${field}.`));
    return inside === undefined ? undefined : this.columns.get(inside);
  }

  /** What is said of all traits holds of each that says nothing else. */
  private spreadCertainty(): void {
    const { traits } = this.record;
    if (!this.certainty || !isFields(traits)) return;
    const { grade: certainty, heading } = this.certainty;
    for (const [code, trait] of Object.entries(traits)) {
      const each = Array.isArray(trait) ? (trait as unknown[]) : [trait];
      for (const one of each.filter(isFields)) one.certainty ??= certainty;
      this.from(`traits.${code}.certainty`, heading);
    }
  }
}

/** A cell as a text: spreadsheets make numbers of what is no number, such as `12345`. */
export function textOf(cell: Cell): unknown {
  return typeof cell === 'number' ? String(cell) : cell;
}
