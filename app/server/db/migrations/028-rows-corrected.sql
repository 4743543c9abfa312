-- The rows of an import are corrected on the page, also by two people at once: each knows which version it has.
ALTER TABLE import_row ADD COLUMN version integer NOT NULL DEFAULT 1;
