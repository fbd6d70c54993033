-- What a record states of its traits, a row for each code. A record that hesitates between k codes
-- counts 12/k for each: whole for every k up to 4, so that what is added and taken off again leaves
-- no trace.
CREATE OR REPLACE FUNCTION trait_statements(traits jsonb)
RETURNS TABLE (trait text, statement text, twelfths bigint)
LANGUAGE sql IMMUTABLE AS $$
  SELECT said.key, code, 12 / jsonb_array_length(said.value -> 'values')
    FROM jsonb_each(traits) said, jsonb_array_elements_text(said.value -> 'values') code
  UNION ALL
  SELECT 'marks', concat_ws(' ', mark ->> 'kind', mark ->> 'place'), 12
    FROM jsonb_array_elements(traits -> 'marks') mark
$$;
