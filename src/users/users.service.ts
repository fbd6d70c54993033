import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, IsNull, type Repository } from 'typeorm';
import { alteration, audit } from '../audit/index.js';
import {
  assertGoodPassword,
  findPage,
  findByUnique,
  isUniqueViolation,
  type Page,
  type PageQuery,
  type RequestContext,
} from '../common/index.js';
import { Config, FIRST_ADMIN } from '../config/index.js';
import { holdLock } from '../database/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { hashPassword, verifyPassword } from './password.js';
import { managed, managedPlace } from './managed-user.js';
import { User } from './user.entity.js';
import { type NewUser, type UserChange, type UserView, userView } from './users.dto.js';
import { userProblems } from './users.problems.js';

/** An administrator whom an identity provider vouches for is gone when the provider is. */
const LOCAL = { externalSubject: IsNull() };

/** Of a change, the log tells before and after of these; of a name or a password, that it changed. */
const TOLD = ['role', 'active', 'districtId'] as const;

@Injectable()
export class UsersService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly prefectures: PrefecturesService,
    private readonly config: Config,
  ) {}

  /**
   * A new account; logged.
   * @throws Problem `username-taken`, `validation-failed`, `prefecture-unknown`, `administered-elsewhere`
   */
  async create(ctx: RequestContext, input: NewUser): Promise<UserView> {
    assertGoodPassword(input.password, input);
    const passwordHash = await hashPassword(input.password);
    try {
      return await this.users.manager.transaction(async (manager) => {
        const { username, displayName, role } = input;
        const prefecture = await this.prefectures.administered(
          ctx,
          'users.manage',
          input.prefecture,
          manager,
        );
        const district = await this.prefectures.district(manager, prefecture, input.district);
        const user = await this.insert(manager, {
          username,
          displayName,
          role,
          passwordHash,
          passwordChangeRequired: this.mustChange,
          prefectureId: prefecture.id,
          districtId: district?.id ?? null,
        });
        const where = { prefecture: prefecture.code, ...(district && { district: district.code }) };
        await audit(manager, ctx, 'user.create', user.id, { role, ...where });
        return userView(user);
      });
    } catch (failure) {
      if (!isUniqueViolation(failure)) throw failure;
      throw userProblems['username-taken']({ params: { username: input.username } });
    }
  }

  /** All accounts that the caller manages, newest first. */
  list(ctx: RequestContext, page: PageQuery): Promise<Page<UserView>> {
    return findPage(this.users.manager, User, managedPlace(ctx), page, userView);
  }

  /**
   * Changes an account; logged, and its sessions end where it gets a new password or role.
   * @throws Problem `user-not-found`, `last-admin`, `own-role`, `unit-not-open`, `external-user`, `validation-failed`
   */
  async change(ctx: RequestContext, id: string, change: UserChange): Promise<UserView> {
    const { password, district, ...columns } = change;
    return this.users.manager.transaction(async (manager) => {
      const user = await manager.findOne(User, {
        where: managed(ctx, id),
        lock: { mode: 'pessimistic_write', tables: ['users'] },
      });
      if (!user) throw userProblems['user-not-found']();
      const foreign = user.externalSubject !== null;
      if (foreign && Object.keys(change).some((field) => field !== 'active')) {
        throw userProblems['external-user']();
      }
      await this.keepAnAdmin(manager, user, change);
      keepOwnRole(ctx, user, change);
      const was = { ...user };
      Object.assign(user, columns);
      if (district !== undefined) {
        user.district = await this.prefectures.district(manager, user.prefecture, district);
        user.districtId = user.district?.id ?? null;
      }
      if (user.active && !was.active) assertOpen(user);
      if (password !== undefined) {
        assertGoodPassword(password, user);
        user.passwordHash = await hashPassword(password);
        user.passwordChangeRequired = ctx.actor.id !== id && this.mustChange;
      }
      // A changed role, password or state ends the user's sessions; another name does not.
      if (Object.keys(change).some((field) => field !== 'displayName')) user.tokenVersion += 1;
      await manager.save(user);
      await audit(manager, ctx, 'user.change', id, alteration(change, was, user, TOLD));
      return userView(user);
    });
  }

  /** Ends what the user has open, on every machine; a new login is not refused. */
  async endSessions(ctx: RequestContext, id: string): Promise<void> {
    await this.users.manager.transaction(async (manager) => {
      const ended = await manager.update(User, managed(ctx, id), {
        tokenVersion: () => 'token_version + 1',
        sessionsEndedAt: () => 'now()',
      });
      if (ended.affected === 0) throw userProblems['user-not-found']();
      await audit(manager, ctx, 'user.sessions-end', id);
    });
  }

  /** The user of a local account by that name, and whether the password is theirs. */
  async authenticate(
    username: string,
    password: string,
  ): Promise<{ user: User | null; admitted: boolean }> {
    const user = await this.users
      .createQueryBuilder('user')
      .addSelect('user.passwordHash')
      .leftJoinAndSelect('user.prefecture', 'prefecture')
      .where('user.username = :username', { username: username.toLowerCase() })
      .getOne();
    const matches = await verifyPassword(user?.passwordHash ?? undefined, password);
    if (user && matches === 'as-typed') {
      await this.users.update({ id: user.id }, { passwordHash: await hashPassword(password) });
    }
    return { user, admitted: matches !== false && user?.active === true };
  }

  /** The account; null where there is none. */
  byId(id: string): Promise<User | null> {
    return findByUnique(this.users.manager, User, { id });
  }

  /** The account, however its name is written; null where there is none. */
  byUsername(username: string): Promise<User | null> {
    return findByUnique(this.users.manager, User, { username });
  }

  /** Makes the first administrator of a new database; null when there is one already. */
  async createFirstAdmin(password: string): Promise<User | null> {
    const passwordHash = await hashPassword(password);
    return this.users.manager.transaction(async (manager) => {
      // Two instances may start at once on an empty database.
      await holdLock(manager, 'first-admin');
      if (await manager.existsBy(User, { role: 'admin', ...LOCAL })) return null;
      const national = await this.prefectures.byCode('NAT', manager);
      return this.insert(manager, {
        ...FIRST_ADMIN,
        displayName: this.config.adminName,
        role: 'admin',
        passwordHash,
        prefectureId: national.id,
      });
    });
  }

  /** Of a password that somebody else than its owner sets. */
  private get mustChange(): boolean {
    return this.config.givenPasswords === 'change';
  }

  private async insert(manager: EntityManager, columns: Partial<User>): Promise<User> {
    const { id } = await manager.save(
      manager.create(User, { active: true, tokenVersion: 1, ...columns }),
    );
    return manager.findOneByOrFail(User, { id });
  }

  private async keepAnAdmin(manager: EntityManager, user: User, change: UserChange): Promise<void> {
    const stays = change.active !== false && (change.role ?? 'admin') === 'admin';
    if (user.role !== 'admin' || user.externalSubject !== null || !user.active || stays) return;
    await holdLock(manager, 'admins');
    const admins = await manager.countBy(User, { role: 'admin', active: true, ...LOCAL });
    if (admins <= 1) throw userProblems['last-admin']();
  }
}

/** @throws Problem `own-role` where somebody would give themselves another */
function keepOwnRole(
  { actor }: RequestContext,
  user: User,
  { role = user.role }: UserChange,
): void {
  if (actor.id === user.id && role !== user.role) throw userProblems['own-role']();
}

/** @throws Problem `unit-not-open` where they would serve in a unit that is closed */
function assertOpen({ prefecture, district }: User): void {
  const closed = [prefecture, district].find((unit) => unit?.open === false);
  if (closed) throw userProblems['unit-not-open']({ params: { code: closed.code } });
}
