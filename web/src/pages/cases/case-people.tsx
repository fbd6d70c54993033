import { useTexts } from '../../language/use-texts.js';
import { BETWEEN } from '../../design/between.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { casePeople } from './case-history.js';
import type { OverviewProps } from './case-page.js';

/** Who had a part in the case. */
export function CasePeople({ overview }: OverviewProps) {
  const { t } = useTexts();
  return (
    <Sheet title={t('case.people')}>
      <Lines>
        {casePeople(overview).map(({ person, deeds }) => (
          <Line key={person.actor}>
            <strong>
              <bdi>{person.name}</bdi>
            </strong>
            <Aside>{person.role !== null && t(`roles.${person.role}`)}</Aside>
            <Aside>{deeds.map((deed) => t(`case.deeds.${deed}`)).join(BETWEEN)}</Aside>
          </Line>
        ))}
      </Lines>
    </Sheet>
  );
}
