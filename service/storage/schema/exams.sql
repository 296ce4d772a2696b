-- Physical exams: plans, the frozen list of each, and who attended what in which year. What an exam
-- finds is never kept. Days are days since 1970-01-01, times microseconds, amounts fen. What the
-- rules decide stands here again as constraints. Sets of items are bits: 1 base, 2 gynaecology,
-- 4 breast, 8 cervical, 16 tuberculosis.

CREATE TABLE exam_plans (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  year      INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2100),
  title_zh  TEXT    NOT NULL CHECK (title_zh <> ''),
  title_en  TEXT    NOT NULL CHECK (title_en <> ''),
  from_on   INTEGER NOT NULL,
  to_on     INTEGER NOT NULL CHECK (to_on >= from_on AND to_on < from_on + 366),
  hospital  TEXT    NOT NULL,
  -- 0: none.
  budget_line_id INTEGER NOT NULL CHECK (budget_line_id >= 0),
  -- 1 staff, 2 retirees, 3 all, 4 women's programme.
  scope     INTEGER NOT NULL CHECK (scope BETWEEN 1 AND 4),
  -- With those below it.
  group_id  INTEGER,
  -- Ages count on: 1 the last day of the year, 2 the first of the window.
  reference INTEGER NOT NULL CHECK (reference BETWEEN 1 AND 2),
  note      TEXT    NOT NULL,
  -- 1 draft, 2 approved, 3 frozen, 4 closed, 5 cancelled.
  state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),
  document_no TEXT  NOT NULL,
  approved_on INTEGER,
  approved_by TEXT  NOT NULL,
  freeze_us INTEGER,
  frozen_by INTEGER NOT NULL CHECK (frozen_by >= 0),
  due_count        INTEGER NOT NULL CHECK (due_count >= 0),
  not_due_count    INTEGER NOT NULL CHECK (not_due_count >= 0),
  no_rule_count    INTEGER NOT NULL CHECK (no_rule_count >= 0),
  not_judged_count INTEGER NOT NULL CHECK (not_judged_count >= 0),
  -- SHA-256 of the frozen list.
  list_hash BLOB    CHECK (length(list_hash) = 32),
  cancel_reason TEXT NOT NULL,
  create_us INTEGER NOT NULL,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id),
  -- Nothing is frozen that the administration did not approve.
  CHECK ((approved_on IS NULL) = (document_no = '')),
  CHECK ((approved_on IS NULL) = (approved_by = '')),
  CHECK (state NOT IN (2, 3, 4) OR approved_on IS NOT NULL),
  CHECK (state <> 1 OR approved_on IS NULL),
  CHECK (state NOT IN (3, 4) OR freeze_us IS NOT NULL),
  CHECK (state NOT IN (1, 2) OR freeze_us IS NULL),
  CHECK ((freeze_us IS NULL) = (list_hash IS NULL)),
  CHECK ((state = 5) = (cancel_reason <> ''))
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_plans_by_year ON exam_plans (union_id, year, id);
-- For foreign keys.
CREATE INDEX exam_plans_by_group ON exam_plans (union_id, group_id) WHERE group_id IS NOT NULL;

CREATE TABLE exam_packages (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  plan_id  INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 10),
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  items     INTEGER NOT NULL CHECK (items BETWEEN 1 AND 31),
  price_fen INTEGER NOT NULL CHECK (price_fen BETWEEN 0 AND 10000000),
  PRIMARY KEY (union_id, plan_id, position),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id)
) STRICT, WITHOUT ROWID;

-- The frozen list, in parts of people in the order of their numbers. Rows are long, so the table
-- has rowids.
CREATE TABLE exam_frozen (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  plan_id  INTEGER NOT NULL,
  -- Of the first of them: the part of somebody is the last that does not begin behind them.
  first_member INTEGER NOT NULL CHECK (first_member > 0),
  last_member  INTEGER NOT NULL CHECK (last_member >= first_member),
  people_count INTEGER NOT NULL CHECK (people_count > 0),
  -- A byte of the form, then as many bytes for each (exam_lists.cc).
  people BLOB NOT NULL,
  PRIMARY KEY (union_id, plan_id, first_member),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id)
) STRICT;

-- In which years somebody attended which items: of a plan, or (0) declared for the time before.
CREATE TABLE exam_attended (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  member_id INTEGER NOT NULL,
  year      INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2100),
  plan_id   INTEGER NOT NULL CHECK (plan_id >= 0),
  items     INTEGER NOT NULL CHECK (items BETWEEN 1 AND 31),
  PRIMARY KEY (union_id, member_id, year, plan_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
