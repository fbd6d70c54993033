import { Pressable, Toolbar } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { labelIn } from '../language/label-in.js';
import { BODY_LINES, BODY_SHAPES } from './body-places.js';
import { FACE_LINES, FACE_SHAPES } from './face-places.js';
import type { Trait } from './trait-set.js';
import styles from './place-diagram.module.css';

type Place = NonNullable<Trait['places']>[number];

const DRAWN: Readonly<Record<Place['region'], Picture>> = {
  face: { box: '4 0 56 80', lines: FACE_LINES, shapes: FACE_SHAPES },
  body: { box: '4 0 56 102', lines: BODY_LINES, shapes: BODY_SHAPES },
};

interface Picture {
  readonly box: string;
  readonly lines: readonly string[];
  /** What is pressed of each place, by its code. */
  readonly shapes: Readonly<Record<string, string>>;
}

interface PlaceDiagramProps {
  readonly region: Place['region'];
  readonly places: readonly Place[];
  /** The one that was chosen. */
  readonly chosen: string;
  /** Those at which there is a mark. */
  readonly marked: ReadonlySet<string>;
  readonly onChoose: (place: string) => void;
}

/** A face, or a body, whose places are pressed; by keyboard, arrows go from one to the next. */
export function PlaceDiagram({ region, places, chosen, marked, onChoose }: PlaceDiagramProps) {
  const { t, language } = useTexts();
  const { box, lines, shapes } = DRAWN[region];
  const within = new Map(places.map(({ code, covers }) => [code, covers]));
  const isIn = (place: string, other: string) =>
    place === other || (within.get(other)?.includes(place) ?? false);
  return (
    <figure className={styles.diagram} dir="ltr">
      <Toolbar aria-label={t(`traits.places-${region}`)} className={styles.places ?? ''}>
        <svg viewBox={box} role="presentation">
          {lines.map((d) => (
            <path key={d} d={d} className={styles.line} />
          ))}
          {places.map(({ code, label }) => {
            const d = shapes[code];
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
