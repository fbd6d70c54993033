import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Loaded } from '../design/loaded.js';
import { Sheet } from '../design/sheet.js';
import { QuestionField } from './question-field.js';
import { questionsOf, STEPS } from './making-questions.js';
import { makingQuery } from './making-vocabulary.js';
import styles from './making.module.css';
import { type Making, saidAt, withSaid } from './said.js';

interface MakingSheetProps {
  readonly making: Making | null;
  /** No program has made it. */
  readonly isByHand: boolean;
  readonly onChange: (making: Making | null) => void;
  /** What the service found wrong, by field: of `making.…` it is shown beside the question. */
  readonly faults: Readonly<Record<string, string>>;
}

/** The interview, in its order; where there was none it is passed over in one click. */
export function MakingSheet({ making, isByHand, onChange, faults }: MakingSheetProps) {
  const { t } = useTexts();
  const vocabulary = useQuery(makingQuery);
  const [isOpen, setOpen] = useState(true);
  return (
    <Sheet title={t('making.title')}>
      <div className={styles.head}>
        <p className={styles.help}>{isOpen ? t('making.help') : t('making.passed-over')}</p>
        <Button
          look="quiet"
          onPress={() => {
            setOpen(!isOpen);
            if (isOpen) onChange(null);
          }}
        >
          {isOpen ? t('making.pass-over') : t('making.tell')}
        </Button>
      </div>
      {isOpen && (
        <Loaded query={vocabulary}>
          {(known) =>
            STEPS.map((step) => (
              <fieldset key={step} className={styles.step}>
                <legend>{t(`making.steps.${step}`)}</legend>
                <div className={styles.questions}>
                  {questionsOf(step, known, isByHand).map((question) => (
                    <QuestionField
                      key={question.path.join('.')}
                      question={question}
                      vocabulary={known}
                      value={saidAt(making, question.path)}
                      onChange={(value) => {
                        onChange(withSaid(making, question.path, value));
                      }}
                      fault={faults[`making.${question.path.join('.')}`]}
                    />
                  ))}
                </div>
              </fieldset>
            ))
          }
        </Loaded>
      )}
    </Sheet>
  );
}
