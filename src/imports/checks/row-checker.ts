import {
  type FieldError,
  type JsonParts,
  Problem,
  referenceKey,
  type RequestContext,
  required,
} from '../../common/index.js';
import type { CasesService } from '../../cases/index.js';
import type { RecordsService } from '../../records/index.js';
import { checkUpload } from '../../storage/index.js';
import type { ImportImages } from '../images/import-images.js';
import type { ImportedKind } from '../imported-kinds.js';
import type { ImportColumns } from '../mapping/import-columns.js';
import type { RowSaid } from '../mapping/row-said.js';
import type { SheetRow } from '../sheets/sheet-row.js';
import { faultsOf, type RowFault, rowFault } from './row-faults.js';

/** A row, and what is wrong with it. */
export interface CheckedRow {
  readonly line: number;
  readonly reference: string | null;
  readonly image: string | null;
  /** The body of the record; it is whole where nothing is wrong. */
  readonly record: object;
  readonly faults: readonly RowFault[];
  /** What is written in it. */
  readonly cells: SheetRow['cells'];
  /** Somebody has said that nothing is made of it. */
  readonly isLeftOut: boolean;
}

/** What the rows of one import have to do with. */
export interface CheckedImport {
  readonly kind: ImportedKind;
  readonly columns: ImportColumns;
  readonly images: ImportImages;
  /** Of rows that name none. */
  readonly caseId: string | null;
}

/** Checks the rows of one import, one after the other, as their records would be; nothing is written. */
export class RowChecker {
  private readonly references = new Map<string, number>();
  private readonly imagesNamed = new Map<string, number>();
  private readonly casesNamed = new Map<string, Promise<string | FieldError>>();

  constructor(
    private readonly of: CheckedImport,
    private readonly services: {
      readonly parts: JsonParts;
      readonly records: RecordsService;
      readonly cases: CasesService;
    },
  ) {}

  async check(ctx: RequestContext, row: SheetRow): Promise<CheckedRow> {
    const said = this.of.columns.read(row);
    const { reference = null, image = null } = said;
    const { line, cells } = row;
    const faults = [
      ...headless(row),
      ...contradicted(said),
      ...this.repeated(row.line, said),
      ...(await this.imageFaults(image)),
      ...(await this.placeInCase(ctx, said)),
      ...this.unsaidFaults(said),
    ];
    const record = await this.recordFaults(ctx, said);
    const all = [...faults, ...record].map((fault) => inColumn(said, fault));
    const told = { line, cells, reference, image, isLeftOut: false };
    return { ...told, record: said.record, faults: all };
  }

  /** A row of which nothing is made, whatever is wrong with it. */
  leaveOut(row: SheetRow): CheckedRow {
    const { reference = null, image = null } = this.of.columns.read(row);
    return { ...row, reference, image, record: {}, faults: [], isLeftOut: true };
  }

  /** What another row before it says as well. */
  private repeated(line: number, { reference, image }: RowSaid): FieldError[] {
    const faults: FieldError[] = [];
    const note = (seen: Map<string, number>, key: string, fault: (line: number) => FieldError) => {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      else faults.push(fault(before));
    };
    if (reference !== undefined) {
      note(this.references, referenceKey(reference), (before) =>
        rowFault('reference', 'reference-twice', { line: before }),
      );
    }
    if (image !== undefined) {
      note(this.imagesNamed, image.toLowerCase(), (before) =>
        rowFault('image', 'image-named-twice', { line: before }),
      );
    }
    return faults;
  }

  private async imageFaults(name: string | null): Promise<readonly FieldError[]> {
    if (name === null) return [required('image')];
    try {
      const bytes = await this.of.images.read(name);
      if (bytes === 'none') return [rowFault('image', 'image-missing')];
      if (bytes === 'several') return [rowFault('image', 'image-several')];
      await checkUpload(bytes);
      return [];
    } catch (failure) {
      if (failure instanceof Problem) return faultsOf(failure, 'image');
      throw failure;
    }
  }

  /** Puts the record into its case. */
  private async placeInCase(ctx: RequestContext, said: RowSaid): Promise<readonly FieldError[]> {
    const { caseReference } = said;
    if (caseReference === undefined) {
      if (this.of.caseId !== null) said.record.caseId = this.of.caseId;
      return [];
    }
    const key = referenceKey(caseReference);
    const found = this.casesNamed.get(key) ?? this.caseOf(ctx, caseReference);
    this.casesNamed.set(key, found);
    const file = await found;
    if (typeof file !== 'string') return [file];
    said.record.caseId = file;
    return [];
  }

  private async caseOf(ctx: RequestContext, reference: string): Promise<string | FieldError> {
    const found = await this.services.cases.byReference(ctx, reference);
    if (!found) return rowFault('case', 'unknown-case');
    return found.status === 'open' ? found.id : rowFault('case', 'closed-case');
  }

  /** What the API would put in place: the day of an import is not that of a drawing. */
  private unsaidFaults({ record }: RowSaid): FieldError[] {
    return this.of.kind.needed.filter((field) => record[field] === undefined).map(required);
  }

  /** What would be refused of the record itself. */
  private async recordFaults(
    ctx: RequestContext,
    { record }: RowSaid,
  ): Promise<readonly FieldError[]> {
    const { parts, records } = this.services;
    try {
      await this.of.kind.check(ctx, parts, records, record);
      return [];
    } catch (failure) {
      if (failure instanceof Problem) return faultsOf(failure, '');
      throw failure;
    }
  }
}

/** What two columns say of one field, such as an age and its lower end. */
const contradicted = ({ contradictions }: RowSaid) =>
  contradictions.map(({ place, other }) => rowFault(place, 'said-otherwise', { other }));

/** Cells that no heading says anything of: they may belong into the column before. */
function headless({ cells }: SheetRow): FieldError[] {
  return cells.some(([heading]) => heading === '') ? [rowFault('', 'cell-without-heading')] : [];
}

function inColumn(said: RowSaid, fault: FieldError): RowFault {
  const column = said.columnOf(fault.field);
  return column === undefined ? fault : { ...fault, column };
}
