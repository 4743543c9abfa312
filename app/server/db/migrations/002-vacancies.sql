-- What is judged, by whom, and what people are told about it.

CREATE TABLE vacancy (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  vacancy_id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  location text NOT NULL DEFAULT '',
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  pay_minimum numeric(12, 2) CHECK (pay_minimum >= 0),
  pay_maximum numeric(12, 2) CHECK (pay_maximum >= pay_minimum),
  pay_currency text CHECK (pay_currency ~ '^[A-Z]{3}$'),
  pay_period text CHECK (pay_period IN ('hour', 'month', 'year')),
  pay_criteria text NOT NULL DEFAULT '',
  requires_executive boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  opened_at timestamptz,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, vacancy_id),
  CHECK ((pay_minimum IS NULL) = (pay_maximum IS NULL)),
  CHECK (pay_minimum IS NULL OR (pay_currency IS NOT NULL AND pay_period IS NOT NULL))
);
CREATE INDEX vacancy_newest ON vacancy (org_id, created_at DESC, vacancy_id DESC);
CALL guard('vacancy', $$org_id = current_org() AND viewer_side() <> ''$$);
GRANT SELECT, INSERT, UPDATE ON vacancy TO rondo_app;

-- The text is versioned: a new text is a new row, an old one never changes.
CREATE TABLE vacancy_text (
  org_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  text_version integer NOT NULL,
  body text NOT NULL CHECK (length(body) <= 50000),
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL,
  PRIMARY KEY (org_id, vacancy_id, text_version),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id)
);
CALL guard('vacancy_text', $$org_id = current_org() AND viewer_side() <> ''$$);
GRANT SELECT, INSERT ON vacancy_text TO rondo_app;

CREATE TABLE vacancy_team (
  org_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  member_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('hiring_manager', 'recruiter', 'executive')),
  PRIMARY KEY (org_id, vacancy_id, member_id),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX vacancy_team_member ON vacancy_team (org_id, member_id);
CALL guard('vacancy_team', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON vacancy_team TO rondo_app;

-- The plan (competencies, rounds, sessions, seats, questions) is one document, saved whole; each save is a new version.
-- Why a document: docs/decisions/002-plan-as-a-document.md
CREATE TABLE plan (
  org_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  plan_version integer NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL,
  PRIMARY KEY (org_id, vacancy_id, plan_version),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id)
);
CALL guard('plan', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON plan TO rondo_app;
