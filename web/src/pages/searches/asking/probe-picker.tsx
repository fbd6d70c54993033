import { useEffect } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Unbroken } from '../../../design/unbroken.js';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { Message } from '../../../design/message.js';
import { Sheet } from '../../../design/sheet.js';
import { useObjectUrl } from '../../../design/use-object-url.js';
import { RecordPicture } from '../../../work/record-picture.js';
import { AlteredImage } from './altered-image.js';
import styles from './asking.module.css';
import { CaseSketches } from './case-sketches.js';
import { chosenImages, imagesIn } from './chosen-images.js';
import { RecordFinder } from './record-finder.js';
import {
  type ChosenImage,
  type DraftMember,
  MOST_MEMBERS,
  SAID_TO_BE,
  type SaidToBe,
} from './search-draft.js';

interface ProbePickerProps {
  readonly members: readonly DraftMember[];
  readonly onChange: (change: (before: readonly DraftMember[]) => readonly DraftMember[]) => void;
}

/** With whom is searched: images that are chosen, dropped or pasted, and stored records; several are one person. */
export function ProbePicker({ members, onChange }: ProbePickerProps) {
  const { t } = useTexts();
  const add = (more: readonly DraftMember[]) => {
    onChange((before) => {
      const others = more.filter(({ id }) => before.every((one) => one.id !== id));
      return [...before, ...others].slice(0, MOST_MEMBERS);
    });
  };
  const addFiles = (files: readonly File[]) => {
    add(chosenImages(files));
  };
  usePastedImages(addFiles);
  const isFull = members.length >= MOST_MEMBERS;
  return (
    <Sheet title={t('asking.probe')}>
      <p className={styles.soft}>{t('asking.probe-what')}</p>
      {members.length > 0 && (
        <ul className={styles.members}>
          {members.map((member) => (
            <Member
              key={member.id}
              member={member}
              change={(other) => {
                onChange((before) => before.map((one) => (one.id === other.id ? other : one)));
              }}
              remove={() => {
                onChange((before) => before.filter(({ id }) => id !== member.id));
              }}
            />
          ))}
        </ul>
      )}
      {members.length > 1 && <Message tone="notice">{t('asking.one-person')}</Message>}
      {!isFull && (
        <CaseSketches
          members={members}
          choose={(record) => {
            add([record]);
          }}
        />
      )}
      {!isFull && (
        <div className={styles.sources}>
          <DropZone
            className={styles.drop ?? ''}
            aria-label={t('asking.probe')}
            onDrop={({ items }) => void imagesIn(items).then(addFiles)}
          >
            <Text slot="label">{t('asking.drop')}</Text>
            <FileTrigger
              acceptedFileTypes={['image/*']}
              allowsMultiple
              onSelect={(files) => {
                addFiles([...(files ?? [])]);
              }}
            >
              <Button>{t('asking.choose')}</Button>
            </FileTrigger>
          </DropZone>
          <RecordFinder
            choose={(record) => {
              add([record]);
            }}
          />
        </div>
      )}
    </Sheet>
  );
}

/** What is pasted anywhere on the page. */
function usePastedImages(add: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) add(files);
    };
    addEventListener('paste', paste);
    return () => {
      removeEventListener('paste', paste);
    };
  });
}

function ChosenPicture({ image: { file, name } }: { readonly image: ChosenImage }) {
  const { t } = useTexts();
  const address = useObjectUrl(file);
  return <img src={address ?? undefined} alt={t('work.picture-of', { number: name })} />;
}

interface MemberProps {
  readonly member: DraftMember;
  readonly change: (member: DraftMember) => void;
  readonly remove: () => void;
}

function Member({ member, change, remove }: MemberProps) {
  const { t } = useTexts();
  const name = member.kind === 'image' ? member.name : member.number;
  return (
    <li className={styles.member}>
      {member.kind === 'image' ? (
        <ChosenPicture image={member} />
      ) : (
        <RecordPicture of={member} size="thumb" />
      )}
      <strong>
        <bdi>
          <Unbroken>{name}</Unbroken>
        </bdi>
      </strong>
      {member.kind === 'image' ? (
        <label className={styles.said}>
          <span>{t('asking.said-to-be')}</span>
          <select
            value={member.saidToBe}
            onChange={({ target }) => {
              change({ ...member, saidToBe: target.value as SaidToBe });
            }}
          >
            {SAID_TO_BE.map((one) => (
              <option key={one} value={one}>
                {t(`asking.saids.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className={styles.soft}>{t(`records.${member.kind}`)}</span>
      )}
      {member.kind === 'image' && <AlteredImage image={member} change={change} />}
      <Button look="quiet" onPress={remove} aria-label={t('asking.remove', { name })}>
        {t('asking.take-away')}
      </Button>
    </li>
  );
}
