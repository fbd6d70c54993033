import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import type { ListedDraft } from '../../drafts/draft-store.js';
import { draftsQuery, useDropDraft } from '../../drafts/use-drafts.js';
import { useFormats } from '../../language/formats.js';

/** What somebody has begun in this browser, each to go on with. */
export function DraftList() {
  const { t } = useTexts();
  const { number, time } = useFormats();
  const drafts = useQuery(draftsQuery);
  const dropDraft = useDropDraft();
  const kindOf = useKindName();
  return (
    <Sheet title={t('drafts.title')} {...(drafts.data && { count: number(drafts.data.length) })}>
      <Loaded query={drafts}>
        {(listed) => (
          <Lines none={t('drafts.none')}>
            {listed.map((draft) => {
              const { id, title, changedAt } = draft;
              const kind = kindOf(draft);
              const about = title === '' ? kind : title;
              return (
                <Line key={id}>
                  <DraftLink draft={draft}>
                    <bdi>{about}</bdi>
                  </DraftLink>
                  <Aside>
                    {about === kind ? null : `${kind} · `}
                    {time(new Date(changedAt).toISOString())}
                  </Aside>
                  <Button
                    look="quiet"
                    aria-label={t('drafts.discard-one', { about })}
                    onPress={() => void dropDraft(id)}
                  >
                    {t('drafts.discard')}
                  </Button>
                </Line>
              );
            })}
          </Lines>
        )}
      </Loaded>
    </Sheet>
  );
}

/** What is begun, in a word. */
function useKindName(): (draft: ListedDraft) => string {
  const { t } = useTexts();
  return ({ kind }) => {
    switch (kind) {
      case 'sketches':
        return t('records.sketch');
      case 'subjects':
        return t('records.subject');
      case 'sketches-correction':
      case 'subjects-correction':
        return t('drafts.correction');
      case 'opinion':
      case 'blind-opinion':
        return t('opinions.opinion');
    }
  };
}

interface DraftLinkProps {
  readonly draft: ListedDraft;
  readonly children: ReactNode;
}

/** To where it is gone on with. */
function DraftLink({ draft: { kind, id }, children }: DraftLinkProps) {
  const [search = '', of = ''] = id.split(' ');
  switch (kind) {
    case 'sketches':
    case 'subjects':
      return (
        <Link to={`/${kind}/new`} search={{ draft: id }}>
          {children}
        </Link>
      );
    case 'sketches-correction':
      return (
        <Link to="/sketches/$id/correction" params={{ id }}>
          {children}
        </Link>
      );
    case 'subjects-correction':
      return (
        <Link to="/subjects/$id/correction" params={{ id }}>
          {children}
        </Link>
      );
    case 'blind-opinion':
      return (
        <Link to="/searches/$id/blind" params={{ id: search }} search={{ record: of }}>
          {children}
        </Link>
      );
    case 'opinion':
      return (
        <Link to="/searches/$id/candidates/$rank" params={{ id: search, rank: of }}>
          {children}
        </Link>
      );
  }
}
