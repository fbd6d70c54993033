import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { type Observable, switchMap } from 'rxjs';
import { DataSource, In } from 'typeorm';
import { ACTOR_REF, type Actor } from '../common/index.js';
import { asSystem } from '../database/index.js';
import { ApiKey } from './api-key.entity.js';
import { type PersonView, personView, UnnamedPerson } from './person-view.js';
import { User } from './user.entity.js';

/**
 * Puts name and office beside each reference to somebody in an answer, whoever answers it. Who may know that
 * somebody did something may know who it is: the system is asked, since callers read no other
 * prefecture's accounts.
 */
@Injectable()
export class PeopleNamer implements NestInterceptor {
  constructor(private readonly db: DataSource) {}

  intercept(_host: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(switchMap((answer: unknown) => this.named(answer)));
  }

  /** The same for who answers without HTTP. */
  async named<T>(answer: T): Promise<T> {
    const unnamed = unnamedIn(answer);
    if (unnamed.length === 0) return answer;
    const people = await asSystem('the names of who is told of', () =>
      this.people(unnamed.map(({ actor }) => actor)),
    );
    for (const person of unnamed) Object.assign(person, people.get(person.actor));
    return answer;
  }

  private async people(actors: readonly string[]): Promise<ReadonlyMap<string, PersonView>> {
    const { manager } = this.db;
    const users = await manager.findBy(User, { id: In(idsOf('user', actors)) });
    const programs = idsOf('api_key', actors);
    const keys = programs.length > 0 ? await manager.findBy(ApiKey, { id: In(programs) }) : [];
    const found = [
      ...users.map(personView),
      ...keys.map(({ id, name, role, prefecture }) => {
        return { actor: `api_key:${id}`, name, role, prefecture: prefecture.code };
      }),
    ];
    return new Map(found.map((one) => [one.actor, one]));
  }
}

/** @param found what they are added to: a list of candidates is some thousand values, each asked once */
function unnamedIn(answer: unknown, found: UnnamedPerson[] = []): UnnamedPerson[] {
  if (answer instanceof UnnamedPerson) found.push(answer);
  else if (Array.isArray(answer)) for (const one of answer) unnamedIn(one, found);
  else if (isPlain(answer)) for (const one of Object.values(answer)) unnamedIn(one, found);
  return found;
}

/** Views are plain, or of their class; streams, dates and buffers hold nobody. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}

function idsOf(kind: Actor['kind'], actors: readonly string[]): string[] {
  const named = actors.map((actor) => ACTOR_REF.exec(actor) ?? []);
  return [...new Set(named.flatMap(([, of, id = '']) => (of === kind ? [id] : [])))];
}
