import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { Offence } from '../../cases/index.js';
import { Config, ConfigError, SETTINGS } from '../../config/index.js';
import { mayBeMinor, type Minority } from '../minority.js';
import type { RegisteredAs } from './registered-as.js';
import { parseRetentionTerms, type RetentionTerm, termOf } from './retention-terms.js';

/** The list that is shipped, for an authority to put its own in place of it. */
const SHIPPED_TERMS = fileURLToPath(
  new URL('../../../../sql/records/data/retention_terms.json', import.meta.url),
);

/** What a term goes by. */
interface TermSubject {
  /** Null of a sketch, and of whom it was not said. */
  readonly registeredAs: RegisteredAs | null;
  /** Of its case; undefined of none. */
  readonly offence: Offence | undefined;
  readonly minority: Minority;
}

/** After how many months a record is reviewed: the one place where that is said. Read once, at start. */
@Injectable()
export class RetentionTerms {
  readonly terms: readonly RetentionTerm[];

  /** @throws ConfigError where the list that the operator names cannot be read, or is no such list */
  constructor(private readonly config: Config) {
    this.terms = readTerms(config.retentionTermsFile);
  }

  /**
   * By role and offence, or as long as any other record where the list says nothing of them; whoever was a minor at
   * the offence, or may have been, no longer than a minor.
   */
  monthsOf({ registeredAs, offence, minority }: TermSubject): number {
    const { recordReviewMonths, minorReviewMonths } = this.config;
    const listed = registeredAs === null ? undefined : termOf(this.terms, registeredAs, offence);
    const term = listed ?? recordReviewMonths;
    return mayBeMinor(minority) ? Math.min(term, minorReviewMonths) : term;
  }
}

function readTerms(file = SHIPPED_TERMS): readonly RetentionTerm[] {
  try {
    return parseRetentionTerms(readFileSync(file, 'utf8'));
  } catch (failure) {
    throw new ConfigError([`${SETTINGS.retentionTermsFile}: ${(failure as Error).message}`]);
  }
}
