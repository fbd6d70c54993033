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

class Query {
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
    ['eye_color', 'probe.traits.eye_color'],
    ['probe.caseId', 'caseId'],
    ['probe.members[1].traits', 'probe.traits'],
    ['case_id', 'caseId'],
    ['probe.membres', 'probe.members'],
    ['probe.members[0].sizes', 'probe.members[].size'],
  ])('of %s is %s', (field, place) => {
    expect(placeMeant(Query, field)).toBe(place);
  });

  it.each(['order', 'probe.nothing', '__proto__', ''])('of %j is none', (field) => {
    expect(placeMeant(Query, field)).toBeUndefined();
  });
});
