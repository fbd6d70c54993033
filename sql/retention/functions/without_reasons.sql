-- Who excluded a record, without the reasons they gave.
CREATE OR REPLACE FUNCTION without_reasons(by jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_agg(one || '{"reason": ""}' ORDER BY place), '[]')
    FROM jsonb_array_elements(by) WITH ORDINALITY each (one, place)
$$;
