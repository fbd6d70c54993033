import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OFFENCE_CODES } from '../../cases/index.js';
import { Config, ConfigError } from '../../config/index.js';
import { REGISTERED_AS } from './registered-as.js';
import { RetentionTerms } from './retention-terms.service.js';
import { parseRetentionTerms, type RetentionTerm, termOf } from './retention-terms.js';

const TERMS: readonly RetentionTerm[] = [
  { registeredAs: 'suspect', months: 36 },
  { registeredAs: 'suspect', offences: ['homicide', 'arson'], months: 60 },
  { registeredAs: 'convicted', offences: ['homicide'], months: 120 },
];

describe('terms of retention', () => {
  it.each([
    ['suspect', 'theft', 36],
    ['suspect', undefined, 36],
    ['suspect', 'arson', 60],
    ['convicted', 'homicide', 120],
    ['convicted', 'theft', undefined],
  ] as const)('are of a %s for %s %s months', (registeredAs, offence, months) => {
    expect(termOf(TERMS, registeredAs, offence)).toBe(months);
    expect(termOf([...TERMS].reverse(), registeredAs, offence)).toBe(months);
  });

  it.each([
    ['nothing', '', /not JSON/],
    ['no list', '{}', /no list "terms"/],
    ['null', 'null', /no list "terms"/],
    [
      'a victim',
      of({ registeredAs: 'victim', months: 1 }),
      /terms\[0\].registeredAs is not one of/,
    ],
    ['no role', of({ months: 1 }), /terms\[0\].registeredAs/],
    ['no object', of(7), /terms\[0\] is no object/],
    ['no offence', of({ registeredAs: 'suspect', offences: ['murder'], months: 1 }), /no offence/],
    ['half a month', of({ registeredAs: 'suspect', months: 1.5 }), /terms\[0\].months/],
    ['no time', of({ registeredAs: 'suspect', months: 0 }), /from 1 to 600/],
    ['all the time', of({ registeredAs: 'suspect', months: 601 }), /from 1 to 600/],
    [
      'one thing twice',
      of({ registeredAs: 'suspect', months: 1 }, { registeredAs: 'suspect', months: 2 }),
      /terms\[1\] says suspect any once more/,
    ],
  ])('refuse %s', (_what, content, fault) => {
    expect(() => parseRetentionTerms(content)).toThrow(fault);
  });

  it('are read behind a mark of byte order', () => {
    const content = `\uFEFF${of({ registeredAs: 'suspect', months: 7 })}`;
    expect(parseRetentionTerms(content)).toEqual([{ registeredAs: 'suspect', months: 7 }]);
  });

  it('that are shipped name each role, of a convicted person no shorter than of a suspect', () => {
    const { terms } = new RetentionTerms(new Config());
    for (const offence of [undefined, ...OFFENCE_CODES]) {
      const [suspect, convicted] = REGISTERED_AS.map((role) => termOf(terms, role, offence));
      expect(suspect).toBeGreaterThan(0);
      expect(convicted).toBeGreaterThanOrEqual(suspect ?? 0);
    }
  });

  it('are as those of any record where a role is not said, and of a minor no longer than a minor’s', () => {
    const terms = new RetentionTerms(Object.assign(new Config(), { recordReviewMonths: 50 }));
    const of = (registeredAs: 'suspect' | 'convicted' | null, minority: 'minor' | 'adult') =>
      terms.monthsOf({ registeredAs, minority, offence: 'homicide' });
    expect(of(null, 'adult')).toBe(50);
    expect(of('suspect', 'adult')).toBe(60);
    expect(of('convicted', 'minor')).toBe(24);
    expect(of(null, 'minor')).toBe(24);
  });

  it('of an operator are read at the start, which they stop where they are none', () => {
    const file = fileURLToPath(import.meta.url);
    expect(readFileSync(file, 'utf8')).not.toBe('');
    const start = (retentionTermsFile: string) => () =>
      new RetentionTerms(Object.assign(new Config(), { retentionTermsFile }));
    expect(start(file)).toThrow(ConfigError);
    expect(start(file)).toThrow(/RETENTION_TERMS_FILE: is not JSON/);
    expect(start('/nowhere.json')).toThrow(/RETENTION_TERMS_FILE: ENOENT/);
  });
});

function of(...terms: readonly unknown[]): string {
  return JSON.stringify({ terms });
}
