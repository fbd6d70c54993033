import { useTexts } from '../../../language/use-texts.js';
import type { ShownCandidate } from '../searches.js';
import { TraitTable } from './trait-table.js';

/** The traits of a candidate beside those that were searched with, by what they are worth. */
export function ComparedTraits({ candidate }: { readonly candidate: ShownCandidate }) {
  const { t } = useTexts();
  const { evidence, traits, number } = candidate;
  const compared = [...evidence.for, ...evidence.against, ...evidence.unknown].flatMap((part) => {
    const own = traits.find(({ trait }) => trait === part.part);
    return own ? [{ ...part, code: part.part, agreement: own.agreement }] : [];
  });
  return <TraitTable probe={t('compare.probe')} candidate={number} traits={compared} />;
}
