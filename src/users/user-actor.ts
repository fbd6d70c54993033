import type { Actor } from '../common/index.js';
import { prefectureScope } from '../prefectures/index.js';
import type { User } from './user.entity.js';

/** A user as the one who acts in a request. */
export function userActor({ id, displayName: name, role, prefecture, districtId }: User): Actor {
  const actor: Actor = { kind: 'user', id, name, role, prefecture: prefectureScope(prefecture) };
  return districtId === null ? actor : { ...actor, districtId };
}
