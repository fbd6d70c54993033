import type { Text } from '../common/index.js';

/** Stands in every answer that shows candidates by their ranks. */
export const NOTICE: Text = {
  en: 'Investigative lead only, never an identification. Ranks are proposals of software; a person must examine each candidate and corroborate it independently.',
  fr: 'Simple piste d’enquête, jamais une identification. Les rangs sont proposés par un logiciel ; une personne doit examiner chaque candidat et le corroborer indépendamment.',
  ar: 'مجرد خيط للتحقيق وليس أبدا تحديدا للهوية. الرتب اقتراح من برنامج، ويجب على شخص أن يفحص كل مرشح وأن يتأكد منه بأدلة مستقلة.',
};

/** Stands in every answer that shows who may be whom without ranks: to blind examiners, and of link alerts. */
export const RANKLESS_NOTICE: Text = {
  en: 'Investigative lead only, never an identification. Software proposes whom to compare; a person must examine each pair and corroborate it independently.',
  fr: 'Simple piste d’enquête, jamais une identification. Un logiciel propose qui comparer ; une personne doit examiner chaque paire et la corroborer indépendamment.',
  ar: 'مجرد خيط للتحقيق وليس أبدا تحديدا للهوية. المقارنات اقتراح من برنامج، ويجب على شخص أن يفحص كل مقارنة وأن يتأكد منها بأدلة مستقلة.',
};
