import type { Actor } from '../common/index.js';
import { prefectureScope } from '../prefectures/index.js';
import type { User } from './user.entity.js';

/** A user as the one who acts in a request. */
export function userActor({ id, displayName: name, role, prefecture }: User): Actor {
  return { kind: 'user', id, name, role, prefecture: prefectureScope(prefecture) };
}
