import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a value of `records.traits` looks, by SQL/JSON path: `TraitSet` of the trait engine. */
const CODED = `@.key != "age" && @.key != "height" && @.key != "marks"
  && @.value.values.type() == "array" && @.value.values.size() >= 1 && @.value.values.size() <= 4
  && !exists(@.value.values[*] ? (@.type() != "string"))
  && @.value.certainty.type() == "string"`;
const RANGE = `(@.key == "age" || @.key == "height")
  && @.value.min.floor() == @.value.min && @.value.max.floor() == @.value.max
  && @.value.min >= 0 && @.value.min <= @.value.max && @.value.max <= 1000
  && @.value.certainty.type() == "string"`;
const MARK = `@.kind.type() == "string" && @.place.type() == "string" && @.certainty.type() == "string"`;
const MARKS = `@.key == "marks" && @.value.type() == "array" && @.value.size() >= 1
  && !exists(@.value[*] ? (!(${MARK}) || (${MARK}) is unknown))`;

const IN_FORM = `(${CODED}) || (${RANGE}) || (${MARKS})`;
const OUT_OF_FORM = `strict $.keyvalue() ? (!(${IN_FORM}) || (${IN_FORM}) is unknown)`;

/**
 * What a record states of its traits can be read, whoever wrote it: one broken value would end every
 * search that compares it. Values that no search could read are taken out.
 */
export class TraitsInForm1790000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const broken = `jsonb_path_query_array(traits, '${OUT_OF_FORM} .key')`;
    await db.query(
      `UPDATE records SET traits = CASE WHEN jsonb_typeof(traits) = 'object'
          THEN traits - ARRAY(SELECT jsonb_array_elements_text(${broken})) ELSE '{}' END
        WHERE CASE WHEN jsonb_typeof(traits) = 'object' THEN ${broken} <> '[]' ELSE true END`,
    );
    await db.query(
      `ALTER TABLE records ADD CONSTRAINT records_traits_in_form CHECK (
        CASE WHEN jsonb_typeof(traits) = 'object'
          THEN NOT jsonb_path_exists(traits, '${OUT_OF_FORM}') ELSE false END)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE records DROP CONSTRAINT records_traits_in_form`);
  }
}
