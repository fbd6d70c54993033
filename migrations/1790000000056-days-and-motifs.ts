import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODED = `@.key != "age" && @.key != "height" && @.key != "marks"
  && @.value.values.type() == "array" && @.value.values.size() >= 1 && @.value.values.size() <= 4
  && !exists(@.value.values[*] ? (@.type() != "string"))
  && @.value.certainty.type() == "string"`;
const RANGE = `(@.key == "age" || @.key == "height")
  && @.value.min.floor() == @.value.min && @.value.max.floor() == @.value.max
  && @.value.min >= 0 && @.value.min <= @.value.max && @.value.max <= 1000
  && @.value.certainty.type() == "string"`;
const MARK = `@.kind.type() == "string" && @.place.type() == "string" && @.certainty.type() == "string"`;

/** Of what is worn, the day on which it was seen. */
const DATED = `!exists(@.value.keyvalue() ? (@.key == "seenOn"
  && (@.value.type() != "string" || !(@.value like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))))`;
/** Of a tattoo, what it shows. */
const SHOWN = `!exists(@.keyvalue() ? (@.key == "motif" && @.value.type() != "string"))`;

const marks = (
  mark: string,
) => `@.key == "marks" && @.value.type() == "array" && @.value.size() >= 1
  && !exists(@.value[*] ? (!(${mark}) || (${mark}) is unknown))`;

const inForm = (coded: string, mark: string) => `(${coded}) || (${RANGE}) || (${marks(mark)})`;
const outOfForm = (form: string) => `strict $.keyvalue() ? (!(${form}) || (${form}) is unknown)`;

const BEFORE = outOfForm(inForm(CODED, MARK));
const NOW = outOfForm(inForm(`${CODED} && ${DATED}`, `${MARK} && ${SHOWN}`));

/** What the vocabulary 1.2.0 adds to a statement is in form, too, whoever writes it. */
export class DaysAndMotifs1790000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await holdTraits(db, NOW);
  }

  async down(db: QueryRunner): Promise<void> {
    await holdTraits(db, BEFORE);
  }
}

async function holdTraits(db: QueryRunner, broken: string): Promise<void> {
  await db.query(
    `ALTER TABLE records
      DROP CONSTRAINT records_traits_in_form,
      ADD CONSTRAINT records_traits_in_form CHECK (
        CASE WHEN jsonb_typeof(traits) = 'object'
          THEN NOT jsonb_path_exists(traits, '${broken}') ELSE false END)`,
  );
}
