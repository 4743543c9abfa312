-- A file is kept without what it tells beside its pages. Which ones are is written down, so that those that came in
-- before are written anew (files/bare-*.ts), and how many pictures were left out because they lay elsewhere.
ALTER TABLE document
  ADD COLUMN bare boolean NOT NULL DEFAULT false,
  ADD COLUMN outside_pictures integer NOT NULL DEFAULT 0 CHECK (outside_pictures >= 0);
ALTER TABLE import_file
  ADD COLUMN bare boolean NOT NULL DEFAULT false,
  ADD COLUMN outside_pictures integer NOT NULL DEFAULT 0 CHECK (outside_pictures >= 0);
CREATE INDEX document_not_bare ON document (org_id, document_id) WHERE NOT bare;
GRANT UPDATE (bytes) ON document_content TO rondo_app;
