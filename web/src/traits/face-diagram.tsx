import { Pressable, Toolbar } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { labelIn } from '../language/label-in.js';
import { FACE_LINES, PLACE_SHAPES } from './face-places.js';
import type { Trait } from './trait-set.js';
import styles from './face-diagram.module.css';

type Place = NonNullable<Trait['places']>[number];

interface FaceDiagramProps {
  readonly places: readonly Place[];
  /** The one that was chosen. */
  readonly chosen: string;
  /** Those at which there is a mark. */
  readonly marked: ReadonlySet<string>;
  readonly onChoose: (place: string) => void;
}

/** A face whose places are pressed; by keyboard, arrows go from one to the next. */
export function FaceDiagram({ places, chosen, marked, onChoose }: FaceDiagramProps) {
  const { t, language } = useTexts();
  const within = new Map(places.map(({ code, covers }) => [code, covers]));
  const isIn = (place: string, other: string) =>
    place === other || (within.get(other)?.includes(place) ?? false);
  return (
    <figure className={styles.diagram} dir="ltr">
      <Toolbar aria-label={t('traits.places')} className={styles.places ?? ''}>
        <svg viewBox="4 0 56 80" role="presentation">
          {FACE_LINES.map((d) => (
            <path key={d} d={d} className={styles.line} />
          ))}
          {places.map(({ code, label }) => {
            const d = PLACE_SHAPES[code];
            if (d === undefined) return null;
            const name = labelIn(language, label);
            return (
              <Pressable
                key={code}
                onPress={() => {
                  onChoose(code);
                }}
              >
                <path
                  d={d}
                  role="button"
                  tabIndex={0}
                  aria-label={name}
                  aria-pressed={code === chosen}
                  className={styles.place}
                  data-chosen={isIn(code, chosen) || undefined}
                  data-marked={[...marked].some((mark) => isIn(code, mark)) || undefined}
                >
                  <title>{name}</title>
                </path>
              </Pressable>
            );
          })}
        </svg>
      </Toolbar>
      <figcaption className={styles.sides}>
        <span dir="auto">{t('traits.their-right')}</span>
        <span dir="auto">{t('traits.their-left')}</span>
      </figcaption>
    </figure>
  );
}
