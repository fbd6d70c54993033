import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { labelIn } from '../../../language/label-in.js';
import { alterationsQuery } from '../asking/alterations.js';
import styles from './result.module.css';

/** What was done to what was searched with, as who searched said; nothing where nothing was said. */
export function AlteredProbe({ probe }: { readonly probe: Schema<'SearchView'>['probe'] }) {
  const { t, language } = useTexts();
  const done = 'source' in probe ? alterationsOf(probe) : [];
  const { data } = useQuery({ ...alterationsQuery, enabled: done.length > 0 });
  if (done.length === 0) return null;
  const labels = (data?.alterations ?? []).filter(({ code }) => done.includes(code));
  const told = labels.map(({ label }) => labelIn(language, label));
  return <p className={styles.soft}>{t('searches.altered', { done: told.join(' · ') })}</p>;
}

function alterationsOf({ source, members }: Schema<'ProbeView'>): readonly string[] {
  const sources = members?.map((member) => member.source) ?? [source];
  return sources.flatMap(({ alterations = [] }) => alterations);
}
