-- A vector of 256 times the same value: pgvector multiplies by vectors only.
CREATE OR REPLACE FUNCTION constant_vector(value float8) RETURNS vector
LANGUAGE sql IMMUTABLE AS $$
  SELECT array_fill(value, ARRAY[256])::vector
$$;
