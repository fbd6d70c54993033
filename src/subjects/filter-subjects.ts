import type { SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, inPrefecture } from '../access/index.js';
import { SubjectPapers } from './subject-papers.entity.js';
import type { Subject } from './subject.entity.js';
import { paperNumber } from './paper-numbers.js';
import type { SubjectQuery } from './subjects.dto.js';

/** By what only subjects have. Whose papers the caller does not see, they do not find by them. */
export function filterSubjects(
  rows: SelectQueryBuilder<Subject>,
  { paper }: Pick<SubjectQuery, 'paper'>,
): void {
  if (paper === undefined) return;
  const found = rows
    .subQuery()
    .from(SubjectPapers, 'paper')
    .select('paper.record_id')
    .where(`(paper.cnie = :paper OR paper.passport = :paper)`)
    .andWhere(inPrefecture('paper.prefecture_id', BY_PARAMETERS));
  rows.andWhere(`record.id IN ${found.getQuery()}`, { paper: paperNumber(paper) });
}
