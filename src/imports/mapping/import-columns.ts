import { nearestCode } from '../../common/index.js';
import type { RecordKind } from '../../records/index.js';
import type { SheetRow } from '../sheets/sheet-row.js';
import { foldedHeading, type ImportField, isHeadingOf } from './import-field.js';
import { IMPORT_FIELDS } from './import-fields.js';
import type { ImportProfile } from './import-profile.js';
import { RowSaid } from './row-said.js';

/** A column of which nothing is taken. */
export interface UnreadColumn {
  readonly heading: string;
  /** Nobody knows what it says, or another column says the same. */
  readonly why: 'unknown-column' | 'column-twice';
  /** The field that was probably meant, or is said twice. */
  readonly field?: string;
}

/** What the columns of a sheet say: as its profile has it, or else by their headings. */
export class ImportColumns {
  /** Columns that are not read, so that somebody says what they are. */
  readonly unread: UnreadColumn[] = [];
  private readonly fields: readonly ImportField[];
  private readonly known = new Map<string, ImportField | null>();

  constructor(
    kind: RecordKind,
    private readonly profile: Pick<ImportProfile, 'columns' | 'defaults'>,
    headings: readonly string[] | null,
  ) {
    this.fields = IMPORT_FIELDS[kind];
    const seen = new Set<string>();
    for (const heading of headings ?? []) {
      const field = this.fieldOf(heading);
      // Word for word as another: no profile could tell the two apart.
      if (seen.has(heading) && field) this.saidTwice(heading, field);
      seen.add(heading);
    }
  }

  /** What the columns were taken for, by heading; null of those that are left out. */
  get taken(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      [...this.known].map(([heading, field]) => [heading, field?.name ?? null]),
    );
  }

  /** What a row says. */
  read({ cells }: SheetRow): RowSaid {
    const said = new RowSaid();
    for (const [heading, cell] of cells) this.fieldOf(heading)?.put(said, cell, heading);
    for (const [name, value] of Object.entries(this.profile.defaults ?? {})) {
      if (!said.says(name)) this.fields.find((one) => one.name === name)?.put(said, value, name);
    }
    said.complete();
    return said;
  }

  private fieldOf(heading: string): ImportField | null {
    const known = this.known.get(heading);
    if (known !== undefined) return known;
    const field = this.find(heading);
    this.known.set(heading, field);
    return field;
  }

  private find(heading: string): ImportField | null {
    const mapped = this.mapped(heading);
    if (mapped === null) return null;
    const field =
      mapped === undefined
        ? this.fields.find((one) => isHeadingOf(one, heading))
        : this.fields.find(({ name }) => name === mapped);
    if (!field) {
      if (foldedHeading(heading) === '' && heading === '') return null;
      this.unread.push({ heading, why: 'unknown-column', ...this.meant(heading) });
      return null;
    }
    if ([...this.known.values()].some((one) => one?.name === field.name)) {
      this.saidTwice(heading, field);
      return null;
    }
    return field;
  }

  private saidTwice(heading: string, { name: field }: ImportField): void {
    this.unread.push({ heading, why: 'column-twice', field });
  }

  /** What the profile says of a heading, in whatever case it is written there. */
  private mapped(heading: string): string | null | undefined {
    const entries = Object.entries(this.profile.columns ?? {});
    return entries.find(([one]) => foldedHeading(one) === foldedHeading(heading))?.[1];
  }

  private meant(heading: string): Pick<UnreadColumn, 'field'> {
    const named = this.fields.map(({ name, headings }) => ({ code: name, words: headings }));
    const field = nearestCode(heading, named);
    return field === undefined ? {} : { field };
  }
}
