import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '../common/index.js';
import type { User } from './user.entity.js';

/** Somebody who did something, as others are told of them. */
export class PersonView {
  @ApiProperty({ example: 'user:6f1c1c0e-6d5e-4f5e-9a51-2f8c5f9d7b11' })
  actor: string;

  @ApiProperty({ example: 'Karim Alaoui', description: 'Of a program, the name of its key.' })
  name: string;

  @ApiProperty({
    enum: ROLES,
    nullable: true,
    type: String,
    description: 'As of today; null of the operator on the machine.',
  })
  role: Role | null;

  @ApiProperty({ example: 'CAS', nullable: true, type: String, description: 'As of today.' })
  prefecture: string | null;
}

/** Of whom no more is known yet than `user:<id>` or `api_key:<id>`; `PeopleNamer` names them in each answer. */
export class UnnamedPerson extends PersonView {
  constructor(actor: string) {
    super();
    Object.assign(this, { actor, name: 'Mirsam', role: null, prefecture: null });
  }
}

/** Who is behind a reference, named when it is answered. */
export function personBy(actor: string): PersonView;
export function personBy(actor: string | null): PersonView | null;
export function personBy(actor: string | null): PersonView | null {
  return actor === null ? null : new UnnamedPerson(actor);
}

/** A person whose account is in hand. */
export function personView({ id, displayName: name, role, prefecture }: User): PersonView {
  return { actor: `user:${id}`, name, role, prefecture: prefecture.code };
}
