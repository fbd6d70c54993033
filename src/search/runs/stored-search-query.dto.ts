import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Omittable, PageQuery } from '../../common/index.js';

/** What a list of searches is narrowed to; all that is given must hold. */
export class StoredSearchQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The case that they served.' })
  @Omittable()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A record that they were run with, or that was a candidate of theirs.',
  })
  @Omittable()
  @IsUUID()
  recordId?: string;
}
