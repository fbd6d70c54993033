import type { Text } from '../../common/index.js';
import { REPORT_TEXTS, type ReportLanguage, type ReportTexts } from './report-texts.js';

/** What a report needs besides its contents. */
export interface ReportSetting {
  /** In which hours are told, beside UTC. */
  readonly timeZone: string;
  /** Names of prefectures by their code. */
  readonly prefectures: Readonly<Record<string, Text>>;
}

/** How a report speaks in one of its languages. */
export interface ReportVoice {
  readonly language: ReportLanguage;
  readonly texts: ReportTexts;
  /** A point in time to the second: as clocks there had it, then in UTC. */
  readonly when: (at: string | Date) => string;
  readonly prefecture: (code: string) => string;
}

export function voiceIn(
  language: ReportLanguage,
  { timeZone, prefectures }: ReportSetting,
): ReportVoice {
  return {
    language,
    texts: REPORT_TEXTS[language],
    when: (at) => {
      const [day, hour] = clockIn(timeZone, new Date(at));
      const [utcDay, utcHour] = clockIn('UTC', new Date(at));
      return `${day} ${hour} (${utcDay === day ? '' : `${utcDay} `}${utcHour} UTC)`;
    },
    prefecture: (code) => prefectures[code]?.[language] ?? code,
  };
}

/** Day and hour; Swedish writes both as ISO 8601 does. */
function clockIn(timeZone: string, at: Date): string[] {
  const form = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat('sv-SE', form).format(at).split(' ');
}
