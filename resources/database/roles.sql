-- Three groups for the database @DATABASE@. Run it as the server's superuser in that database; it
-- may be run again. Then give people their role, e.g.  GRANT @TECHNICIAN@ TO anna;

DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '@OWNER_NAME@') THEN CREATE ROLE @OWNER@ NOLOGIN; END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '@TECHNICIAN_NAME@') THEN CREATE ROLE @TECHNICIAN@ NOLOGIN; END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '@READER_NAME@') THEN CREATE ROLE @READER@ NOLOGIN; END IF;
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO @OWNER@;
GRANT USAGE ON SCHEMA public TO @TECHNICIAN@, @READER@;

-- Tables that are there already belong to all owners, so that each of them can bring the schema up
-- to date.
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE public.%I OWNER TO @OWNER@', name);
  END LOOP;
END $$;
