-- Retirement to come, and farewells. Days are days since 1970-01-01, times microseconds.

-- What is known beside the register, of those for whom anything was said.
CREATE TABLE retirement_facts (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  member_id     INTEGER NOT NULL,
  -- 0 not on record, 1 management or professional post, 2 worker's post.
  post_category INTEGER NOT NULL CHECK (post_category BETWEEN 0 AND 2),
  -- Set by the personnel office.
  hr_on         INTEGER,
  -- Of the last change.
  reason        TEXT    NOT NULL CHECK (reason <> ''),
  set_by        INTEGER NOT NULL CHECK (set_by >= 0),
  set_us        INTEGER NOT NULL,
  version       INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX retirement_facts_by_hr ON retirement_facts (union_id, hr_on, member_id)
  WHERE hr_on IS NOT NULL;

-- The case with which somebody whose retirement is on record is seen off; at most one.
CREATE TABLE farewells (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  member_id INTEGER NOT NULL,
  case_id   INTEGER NOT NULL,
  -- 1 when it was opened by itself, 0 when somebody had opened it before.
  opened    INTEGER NOT NULL CHECK (opened IN (0, 1)),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id)
) STRICT, WITHOUT ROWID;

-- Whoever is in service, by birth: those of one month are a range.
CREATE INDEX members_by_birth ON members (union_id, birth_date, id)
  WHERE retired_on IS NULL AND birth_date IS NOT NULL;
-- Those of whom the register knows too little.
CREATE INDEX members_without_age ON members (union_id, id)
  WHERE retired_on IS NULL AND (birth_date IS NULL OR sex = 0);
