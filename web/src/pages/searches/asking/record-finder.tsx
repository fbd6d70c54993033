import { dataOf } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { mirsam } from '../../../api/mirsam.js';
import { BETWEEN } from '../../../design/between.js';
import { Button } from '../../../design/button.js';
import { Loaded } from '../../../design/loaded.js';
import { Empty } from '../../../design/sheet.js';
import { TextField } from '../../../design/text-field.js';
import { Unbroken } from '../../../design/unbroken.js';
import { useFormats } from '../../../language/formats.js';
import styles from './asking.module.css';
import type { StoredMember } from './search-draft.js';
import { useSettled } from './use-settled.js';

interface FoundRecord extends StoredMember {
  /** Of a known person. */
  readonly name: string | undefined;
  readonly datedOn: string;
}

const FOUND = 5;

/** Sketches by their number, known people by theirs or by name. */
const recordsQuery = (asked: string) =>
  queryOptions({
    queryKey: ['records', asked],
    queryFn: async ({ signal }): Promise<FoundRecord[]> => {
      const most = { limit: FOUND, status: 'active' } as const;
      const sketches = (query: { number: string }) =>
        mirsam.GET('/api/v1/sketches', { params: { query: { ...most, ...query } }, signal });
      const subjects = (query: { number: string } | { name: string }) =>
        mirsam.GET('/api/v1/subjects', { params: { query: { ...most, ...query } }, signal });
      const isNumber = /\d/.test(asked);
      const found = isNumber
        ? await Promise.all([sketches({ number: asked }), subjects({ number: asked })])
        : await Promise.all([subjects({ name: asked })]);
      return found.flatMap((answer) =>
        dataOf<{ items: readonly FoundItem[] }>(answer).items.map(foundRecord),
      );
    },
    enabled: asked.length > 1,
  });

interface FoundItem extends StoredMember {
  readonly fullName?: string | null;
  readonly datedOn: string;
}

const foundRecord = ({ kind, id, number, fullName, datedOn }: FoundItem): FoundRecord => ({
  kind,
  id,
  number,
  name: fullName ?? undefined,
  datedOn,
});

/** A stored record to search with, looked up by number or name. */
export function RecordFinder({ choose }: { readonly choose: (record: StoredMember) => void }) {
  const { t } = useTexts();
  const { day } = useFormats();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const records = useQuery(recordsQuery(asked));
  const finder = useRef<HTMLDivElement>(null);
  const take = ({ kind, id, number }: StoredMember) => {
    choose({ kind, id, number });
    setText('');
    // What was pressed is gone: whoever goes on by keyboard goes on from here.
    if (!finder.current?.querySelector('input:focus')) finder.current?.focus();
  };
  return (
    <div ref={finder} tabIndex={-1} className={styles.finder}>
      <TextField
        type="search"
        label={t('asking.find')}
        description={t('asking.find-what')}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          const [first] = asked === text.trim() ? (records.data ?? []) : [];
          if (event.key !== 'Enter' || !first) return;
          event.preventDefault();
          take(first);
        }}
      />
      {asked.length > 1 && (
        <Loaded query={records}>
          {(found) =>
            found.length === 0 ? (
              <Empty>{t('asking.found-none')}</Empty>
            ) : (
              <ul className={styles.found}>
                {found.map((record) => {
                  const { kind, id, number, name, datedOn } = record;
                  return (
                    <li key={id}>
                      <Button
                        look="quiet"
                        onPress={() => {
                          take(record);
                        }}
                      >
                        <Unbroken>{number}</Unbroken>
                        {name !== undefined && <bdi>{name}</bdi>}
                      </Button>
                      <span className={styles.soft}>
                        {t(`records.${kind}`) + BETWEEN}
                        {t(`records.dated.${kind}`, { day: day(datedOn) })}
                      </span>
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Loaded>
      )}
    </div>
  );
}
