import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { CheckedBy } from './checked-by.js';
import { placeMeant } from './place-meant.js';

class Member {
  @IsUUID()
  recordId: string;

  @IsInt()
  size: number;
}

class Probe extends Member {
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Member)
  members: Member[];

  @CheckedBy('traits', () => [], ['eye_color', 'sex'])
  traits: object;
}

class Filters {
  @CheckedBy('traitFilters', () => [], ['eye_color', 'sex'])
  traits: object;
}

class ListQuery {
  @CheckedBy(
    'traitFilters',
    () => [],
    ['eye_color'],
    (name, value) => `traits=${JSON.stringify({ [name]: value })}`,
  )
  traits: object;
}

class Query {
  @IsObject()
  @ValidateNested()
  @Type(() => Filters)
  filters: Filters;

  @IsObject()
  @ValidateNested()
  @Type(() => Probe)
  probe: Probe;

  @IsObject()
  @ValidateNested()
  @Type(() => Query)
  within: Query;

  @IsUUID()
  caseId: string;
}

describe('the place that was meant', () => {
  it.each([
    ['members', 'probe.members'],
    ['recordId', 'probe.recordId'],
    ['eye_color', 'filters.traits.eye_color'],
    ['probe.caseId', 'caseId'],
    ['probe.members[1].traits', 'probe.traits'],
    ['case_id', 'caseId'],
    ['probe.membres', 'probe.members'],
    ['probe.members[0].sizes', 'probe.members[].size'],
    ['filters.sex', 'filters.traits.sex'],
    ['filters.traits.sex', '{"filters":{"traits":{"sex":…}}}'],
    ['dossier', 'caseId'],
    ['probe.signalement', 'probe.traits'],
    ['القضية', 'caseId'],
  ])('of %s is %s', (field, place) => {
    expect(placeMeant(Query, field)).toBe(place);
  });

  it.each(['eye_color', 'traits.eye_color'])('of %s in an address is what to send', (field) => {
    expect(placeMeant(ListQuery, field, 'red')).toBe('traits={"eye_color":"red"}');
  });

  it.each(['order', 'probe.nothing', '__proto__', ''])('of %j is none', (field) => {
    expect(placeMeant(Query, field)).toBeUndefined();
  });
});
