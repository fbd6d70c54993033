import type { Text } from '../common/index.js';

/** Stands in every answer that shows candidates. */
export const NOTICE: Text = {
  en: 'Investigative lead only, never an identification. Ranks are proposals of software; a person must examine each candidate and corroborate it independently.',
  fr: 'Simple piste d’enquête, jamais une identification. Les rangs sont proposés par un logiciel ; une personne doit examiner chaque candidat et le corroborer indépendamment.',
  ar: 'مجرد خيط للتحقيق وليس أبدا تحديدا للهوية. الرتب اقتراح من برنامج، ويجب على شخص أن يفحص كل مرشح وأن يتأكد منه بأدلة مستقلة.',
};
