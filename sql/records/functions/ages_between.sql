-- How old a person was from the first day to the last of an offence, in full years: at least and at most;
-- null where neither a birth date nor an age is known. Who was told to be 17 on a day was born within the
-- year that ended 17 years before it, and may have been 16 or 17 some days earlier.
CREATE OR REPLACE FUNCTION ages_between(born date, traits jsonb, told_on date, first date, last date,
  OUT youngest integer, OUT oldest integer)
LANGUAGE sql IMMUTABLE AS $$
  -- Who is said to be born after it, was not there, and is no reason to fail.
  SELECT greatest(0, extract(year FROM age(first::timestamp, last_birth::timestamp))::integer),
    greatest(0, extract(year FROM age(last::timestamp, first_birth::timestamp))::integer)
  FROM (SELECT
    coalesce(born, (told_on - make_interval(years => (traits #>> '{age,max}')::integer + 1) + interval '1 day')::date)
      AS first_birth,
    coalesce(born, (told_on - make_interval(years => (traits #>> '{age,min}')::integer))::date)
      AS last_birth) births WHERE last_birth IS NOT NULL
$$;
