-- What a search says of its filters, without what it says of one whom they keep out.
CREATE OR REPLACE FUNCTION without_entering(explanation jsonb, person uuid) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN jsonb_set(explanation, '{filters}', (
    SELECT coalesce(jsonb_agg(jsonb_set(one, '{wouldEnter}',
        without_person(one -> 'wouldEnter', person)) ORDER BY place), '[]')
      FROM jsonb_array_elements(explanation -> 'filters') WITH ORDINALITY each (one, place)));
END $$;
