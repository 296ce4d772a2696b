-- A database as the version with 16 migrations made it.
BEGIN;
CREATE TABLE migrations (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  name   TEXT    NOT NULL CHECK (name <> ''),
  sha256 BLOB    NOT NULL CHECK (length(sha256) = 32)
) STRICT;
CREATE TABLE counters (
  union_id INTEGER NOT NULL CHECK (union_id >= 0),
  noun     TEXT    NOT NULL CHECK (noun <> ''),
  next     INTEGER NOT NULL CHECK (next > 0),
  PRIMARY KEY (union_id, noun)
) STRICT, WITHOUT ROWID;
CREATE TABLE requests (
  user_id     INTEGER NOT NULL CHECK (user_id >= 0),
  request_id  TEXT    NOT NULL CHECK (request_id <> ''),
  fingerprint BLOB    NOT NULL CHECK (length(fingerprint) = 32),
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  sequence    INTEGER NOT NULL CHECK (sequence >= 0),
  response    BLOB    NOT NULL,
  expires_us  INTEGER NOT NULL,
  PRIMARY KEY (user_id, request_id)
) STRICT;
CREATE INDEX requests_by_expiry ON requests (expires_us);
CREATE TABLE unions (
  union_id     INTEGER NOT NULL CHECK (union_id = 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT    NOT NULL CHECK (display_name <> ''),
  superior_id  INTEGER CHECK (superior_id <> id),
  create_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, superior_id) REFERENCES unions (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unions_by_superior ON unions (union_id, superior_id, id);
CREATE UNIQUE INDEX unions_by_name ON unions (union_id, COALESCE(superior_id, 0), display_name);
CREATE TABLE groups (
  union_id     INTEGER NOT NULL CHECK (union_id > 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  -- The group above; none under the union itself.
  parent_id    INTEGER CHECK (parent_id <> id),
  display_name TEXT    NOT NULL CHECK (display_name <> ''),
  create_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, parent_id) REFERENCES groups (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX groups_by_parent ON groups (union_id, parent_id, id);
CREATE UNIQUE INDEX groups_by_name ON groups (union_id, COALESCE(parent_id, 0), display_name);
CREATE TABLE users (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  id INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  -- The member that the user is, if any.
  member_union_id INTEGER CHECK (member_union_id > 0),
  member_id INTEGER CHECK (member_id > 0),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  CHECK ((member_union_id IS NULL) = (member_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX users_by_member ON users (member_union_id, member_id)
  WHERE member_id IS NOT NULL;
CREATE TABLE role_grants (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 11),
  scope_union_id INTEGER NOT NULL CHECK (scope_union_id >= 0),
  scope_group_id INTEGER NOT NULL CHECK (scope_group_id >= 0),
  lender_id INTEGER NOT NULL CHECK (lender_id >= 0 AND lender_id <> user_id),
  from_on INTEGER,
  to_on INTEGER CHECK (to_on >= from_on),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, user_id, role, scope_union_id, scope_group_id, lender_id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id),
  CHECK (role <> 1 OR (scope_union_id = 0 AND scope_group_id = 0)),
  CHECK (role = 1 OR scope_union_id > 0),
  CHECK (role <> 4 OR scope_group_id > 0),
  -- What is lent comes back.
  CHECK (lender_id = 0 OR (from_on IS NOT NULL AND to_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX role_grants_by_union ON role_grants (scope_union_id, user_id);
CREATE INDEX role_grants_by_lender ON role_grants (lender_id) WHERE lender_id > 0;
CREATE TABLE tokens (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  id INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT NOT NULL,
  token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  create_us INTEGER NOT NULL,
  revoke_us INTEGER,
  PRIMARY KEY (union_id, user_id, id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tokens_by_hash ON tokens (token_hash);
CREATE TABLE members (
  union_id     INTEGER NOT NULL CHECK (union_id > 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  display_name TEXT    NOT NULL CHECK (display_name <> ''),
  -- The name in the form in which it is found.
  name_key     TEXT    NOT NULL CHECK (name_key <> ''),
  staff_no     TEXT    NOT NULL,
  sex          INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  group_id     INTEGER,
  -- 7: merged into another record of the same person; the row stays, and what points to it, too.
  state        INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
  birth_date   INTEGER,
  mobile       TEXT    NOT NULL,
  id_type      INTEGER NOT NULL CHECK (id_type BETWEEN 0 AND 3),
  id_no_masked TEXT    NOT NULL,
  -- Class 3: sealed with the member's key; the keyed hash finds equal numbers within the union.
  id_no_sealed BLOB,
  id_no_hash   BLOB    CHECK (length(id_no_hash) = 32),
  retired_on   INTEGER,
  joined_on    INTEGER,
  -- How the name is read, syllables apart; what people put right stays.
  name_pinyin  TEXT    NOT NULL,
  former_name  TEXT    NOT NULL,
  card_no      TEXT    NOT NULL,
  employment_kind INTEGER NOT NULL CHECK (employment_kind BETWEEN 0 AND 6),
  dept         TEXT    NOT NULL,
  post         TEXT    NOT NULL,
  retire_kind  INTEGER NOT NULL CHECK (retire_kind BETWEEN 0 AND 4),
  -- Class 3, each sealed with the member's key.
  address_sealed           BLOB,
  emergency_contact_sealed BLOB,
  care_flags_sealed        BLOB,
  -- Since when the state holds; none before its first change.
  state_on     INTEGER,
  merged_into  INTEGER CHECK (merged_into <> id),
  create_us    INTEGER NOT NULL,
  update_us    INTEGER NOT NULL,
  version      INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id),
  CHECK ((id_no_sealed IS NULL) = (id_no_hash IS NULL)),
  CHECK ((id_no_sealed IS NULL) = (id_no_masked = '')),
  CHECK (retired_on >= birth_date),
  CHECK (joined_on >= birth_date),
  CHECK ((retire_kind = 0) = (retired_on IS NULL)),
  CHECK ((state = 7) = (merged_into IS NOT NULL)),
  FOREIGN KEY (union_id, merged_into) REFERENCES members (union_id, id)
) STRICT;
CREATE INDEX members_by_name ON members (union_id, name_key, id);
CREATE INDEX members_by_group ON members (union_id, group_id, id);
CREATE UNIQUE INDEX members_by_staff_no ON members (union_id, staff_no) WHERE staff_no <> '';
CREATE UNIQUE INDEX members_by_id_no ON members (union_id, id_no_hash)
  WHERE id_no_hash IS NOT NULL;
CREATE INDEX members_by_merged ON members (union_id, merged_into, id)
  WHERE merged_into IS NOT NULL;
CREATE TABLE name_grams (
  union_id  INTEGER NOT NULL,
  gram      TEXT    NOT NULL CHECK (gram <> ''),
  member_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, gram, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_history (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  member_id  INTEGER NOT NULL,
  id         INTEGER NOT NULL CHECK (id > 0),
  kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
  from_on    INTEGER NOT NULL,
  old_value  INTEGER NOT NULL CHECK (old_value >= 0),
  new_value  INTEGER NOT NULL CHECK (new_value >= 0),
  correction INTEGER NOT NULL CHECK (correction IN (0, 1)),
  reason     TEXT    NOT NULL,
  changed_by INTEGER NOT NULL CHECK (changed_by >= 0),
  change_us  INTEGER NOT NULL,
  PRIMARY KEY (union_id, member_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK (correction = 0 OR reason <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE family_members (
  union_id          INTEGER NOT NULL CHECK (union_id > 0),
  member_id         INTEGER NOT NULL,
  id                INTEGER NOT NULL CHECK (id > 0),
  relation          INTEGER NOT NULL CHECK (relation BETWEEN 1 AND 10),
  name_sealed       BLOB,
  birth_year_sealed BLOB,
  note_sealed       BLOB,
  alive             INTEGER NOT NULL CHECK (alive IN (0, 1)),
  dependent         INTEGER NOT NULL CHECK (dependent IN (0, 1)),
  guardian_consent  INTEGER NOT NULL CHECK (guardian_consent IN (0, 1)),
  -- The member of this union who the relative is.
  works_here_id     INTEGER CHECK (works_here_id <> member_id),
  -- Why it is kept: a case, or a reason in words.
  case_id           INTEGER,
  reason            TEXT    NOT NULL,
  create_us         INTEGER NOT NULL,
  update_us         INTEGER NOT NULL,
  version           INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, member_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, works_here_id) REFERENCES members (union_id, id),
  CHECK (case_id IS NOT NULL OR reason <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX family_members_by_relative ON family_members (union_id, works_here_id, member_id)
  WHERE works_here_id IS NOT NULL;
CREATE TABLE reveals (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  user_id   INTEGER NOT NULL CHECK (user_id > 0),
  resource  TEXT    NOT NULL CHECK (resource <> ''),
  reason    TEXT    NOT NULL CHECK (reason <> ''),
  reveal_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE cases (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id INTEGER NOT NULL CHECK (id > 0),
  case_year INTEGER NOT NULL,
  case_sequence INTEGER NOT NULL CHECK (case_sequence > 0),
  occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 24),
  member_id INTEGER NOT NULL,
  group_id INTEGER,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),
  -- Why it is in this state: declined, unreachable, rejected, cancelled, closed.
  state_reason TEXT NOT NULL,
  event_on INTEGER NOT NULL,
  event_on_assumed INTEGER NOT NULL CHECK (event_on_assumed IN (0, 1)),
  event_key TEXT NOT NULL,
  -- What the event was called when the case was opened.
  ref_on INTEGER NOT NULL,
  ref_ordinal INTEGER NOT NULL CHECK (ref_ordinal > 0),
  -- First to know: when, and who (a member; nobody where it is not known).
  informed_us INTEGER NOT NULL,
  -- 0 assumed, 1 the day is known (noon stands for it), 2 the moment is known.
  informed_known INTEGER NOT NULL CHECK (informed_known BETWEEN 0 AND 2),
  informed_by INTEGER,
  -- First to report.
  reported_by INTEGER NOT NULL CHECK (reported_by >= 0),
  report_us INTEGER NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
  summary TEXT NOT NULL,
  -- Who is to see to it.
  responsible_id INTEGER,
  -- Only those who carry the case read its notes.
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
  -- The policy that set the clocks, and the clocks; none where it sets none.
  policy_union_id INTEGER NOT NULL CHECK (policy_union_id >= 0),
  policy_id INTEGER NOT NULL CHECK (policy_id > 0),
  visitors_min INTEGER NOT NULL CHECK (visitors_min >= 0),
  due_report_us INTEGER,
  due_visit_us INTEGER,
  due_close_us INTEGER,
  -- First help: the first visit that stopped the visit clock, at noon where only its day is known.
  help_us INTEGER,
  -- Next try after nobody was met.
  replan_on INTEGER,
  discharged_on INTEGER,
  close_us INTEGER,
  visit_count INTEGER NOT NULL CHECK (visit_count >= 0),
  first_visited_on INTEGER,
  last_visited_on INTEGER,
  create_us INTEGER NOT NULL,
  update_us INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, informed_by) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, responsible_id) REFERENCES members (union_id, id),
  -- States 4 to 8 (unreachable, follow-up, …) say why; 6 to 9 are ends.
  CHECK ((close_us IS NOT NULL) = (state >= 6)),
  CHECK ((visit_count = 0) = (first_visited_on IS NULL)),
  CHECK ((visit_count = 0) = (last_visited_on IS NULL)),
  CHECK (first_visited_on <= last_visited_on)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX cases_by_event
  ON cases (union_id, member_id, occasion, ref_on, ref_ordinal);
CREATE INDEX cases_by_visit_due ON cases (union_id, due_visit_us, id, state, replan_on)
  WHERE state IN (1, 3, 4) AND due_visit_us IS NOT NULL;
CREATE INDEX cases_by_close_due ON cases (union_id, due_close_us, id, state)
  WHERE state IN (2, 5) AND due_close_us IS NOT NULL;
CREATE INDEX cases_by_replan ON cases (union_id, replan_on, id, state)
  WHERE state = 4 AND replan_on IS NOT NULL;
CREATE INDEX cases_unassigned ON cases (union_id, report_us, id, state, responsible_id, severity)
  WHERE state = 1 AND responsible_id IS NULL AND severity >= 2;
CREATE INDEX cases_by_responsible ON cases (union_id, responsible_id, id, state)
  WHERE state <= 5 AND responsible_id IS NOT NULL;
CREATE TABLE case_exclusions (
  union_id INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, case_id, member_id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE visits (
  union_id INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  id INTEGER NOT NULL CHECK (id > 0),
  visited_on INTEGER NOT NULL,
  -- Minutes since midnight in China; none where only the day is known.
  visited_minute INTEGER CHECK (visited_minute BETWEEN 0 AND 1439),
  mode INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 6),
  place TEXT NOT NULL,
  met INTEGER NOT NULL CHECK (met BETWEEN 0 AND 3),
  -- What was said: class 3, sealed with the key of the member visited.
  notes_sealed BLOB,
  needs TEXT NOT NULL,
  promises TEXT NOT NULL,
  next_contact_on INTEGER CHECK (next_contact_on >= visited_on),
  recorded_by INTEGER NOT NULL CHECK (recorded_by >= 0),
  record_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, case_id, id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE visitors (
  union_id INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  visit_id INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 20),
  member_id INTEGER,
  guest TEXT,
  PRIMARY KEY (union_id, case_id, visit_id, position),
  FOREIGN KEY (union_id, case_id, visit_id) REFERENCES visits (union_id, case_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((member_id IS NULL) <> (guest IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE person_keys (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  person_id   INTEGER NOT NULL CHECK (person_id > 0),
  state       INTEGER NOT NULL CHECK (state IN (1, 2)),
  wrapped_key BLOB,
  PRIMARY KEY (union_id, person_id),
  CHECK (CASE state WHEN 1 THEN wrapped_key IS NOT NULL AND length(wrapped_key) > 32
                    ELSE wrapped_key IS NULL END)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  union_id  INTEGER NOT NULL CHECK (union_id >= 0),
  sequence  INTEGER NOT NULL CHECK (sequence > 0),
  time_us   INTEGER NOT NULL,
  leaf_hash BLOB    NOT NULL CHECK (length(leaf_hash) = 32),
  nodes     BLOB    NOT NULL CHECK (length(nodes) % 32 = 0),
  entry     BLOB    NOT NULL CHECK (length(entry) > 0),
  PRIMARY KEY (union_id, sequence)
) STRICT;
CREATE TABLE tasks (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id INTEGER NOT NULL CHECK (id > 0),
  case_id INTEGER NOT NULL,
  -- The member whom the case is about: sight follows that person.
  member_id INTEGER NOT NULL,
  -- 1 need (诉求), 2 promise (承诺), 3 follow-up (回访).
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
  -- 1 open, 2 done, 3 dropped.
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  content TEXT NOT NULL,
  responsible_id INTEGER,
  due_on INTEGER,
  -- Days after which a follow-up repeats; 0: once.
  repeat_days INTEGER NOT NULL CHECK (repeat_days >= 0),
  -- How it ended, by whom, and in which visit if it was one.
  outcome TEXT NOT NULL,
  visit_id INTEGER,
  ended_by INTEGER,
  end_us INTEGER,
  created_by INTEGER NOT NULL CHECK (created_by >= 0),
  create_us INTEGER NOT NULL,
  update_us INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, responsible_id) REFERENCES members (union_id, id),
  CHECK ((state = 1) = (end_us IS NULL)),
  CHECK ((end_us IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX tasks_by_case ON tasks (union_id, case_id, id);
CREATE INDEX tasks_by_due ON tasks (union_id, due_on, id) WHERE state = 1 AND due_on IS NOT NULL;
CREATE INDEX tasks_by_responsible ON tasks (union_id, responsible_id, id)
  WHERE state = 1 AND responsible_id IS NOT NULL;
CREATE TABLE calendar_years (
  union_id  INTEGER NOT NULL CHECK (union_id = 0),
  year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  version   INTEGER NOT NULL CHECK (version > 0),
  -- The notice that it follows.
  source    TEXT    NOT NULL,
  -- Lines of date,kind,name_en,name_zh, by date.
  days      TEXT    NOT NULL CHECK (days <> ''),
  import_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, year, version)
) STRICT;
CREATE TABLE school_periods (
  union_id     INTEGER NOT NULL CHECK (union_id > 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  -- 1 term, 2 vacation.
  kind         INTEGER NOT NULL CHECK (kind IN (1, 2)),
  display_name TEXT    NOT NULL CHECK (display_name <> ''),
  first_on     INTEGER NOT NULL,
  last_on      INTEGER NOT NULL,
  create_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  CHECK (first_on <= last_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX school_periods_by_end ON school_periods (union_id, kind, last_on);
CREATE TABLE policies (
  union_id     INTEGER NOT NULL CHECK (union_id >= 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  code         TEXT    NOT NULL CHECK (code <> ''),
  valid_from   INTEGER NOT NULL,
  name_zh      TEXT    NOT NULL CHECK (name_zh <> ''),
  name_en      TEXT    NOT NULL CHECK (name_en <> ''),
  jurisdiction TEXT    NOT NULL CHECK (jurisdiction <> ''),
  basis_zh     TEXT    NOT NULL,
  basis_en     TEXT    NOT NULL,
  -- As it was handed in.
  content      TEXT    NOT NULL CHECK (content <> ''),
  import_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT;
CREATE UNIQUE INDEX policies_by_code ON policies (union_id, code, valid_from);
CREATE TABLE occasion_rules (
  union_id           INTEGER NOT NULL CHECK (union_id >= 0),
  occasion           INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 24),
  valid_from         INTEGER NOT NULL,
  policy_id          INTEGER NOT NULL,
  -- Spans: 0 none, 1 hours, 2 days, 3 working days, 4 by the event day.
  report_unit        INTEGER NOT NULL CHECK (report_unit BETWEEN 0 AND 4),
  report_count       INTEGER NOT NULL CHECK (report_count >= 0),
  visit_unit         INTEGER NOT NULL CHECK (visit_unit BETWEEN 0 AND 4),
  visit_count        INTEGER NOT NULL CHECK (visit_count >= 0),
  close_unit         INTEGER NOT NULL CHECK (close_unit BETWEEN 0 AND 4),
  close_count        INTEGER NOT NULL CHECK (close_count >= 0),
  -- 1 informed, 2 event, 3 visit, 4 discharge.
  close_from         INTEGER NOT NULL CHECK (close_from BETWEEN 1 AND 4),
  pause_close        INTEGER NOT NULL CHECK (pause_close IN (0, 1)),
  visitors_min       INTEGER NOT NULL CHECK (visitors_min BETWEEN 1 AND 10),
  officer_needed     INTEGER NOT NULL CHECK (officer_needed IN (0, 1)),
  chair_needed       INTEGER NOT NULL CHECK (chair_needed IN (0, 1)),
  remote_counts      INTEGER NOT NULL CHECK (remote_counts IN (0, 1)),
  report_to_superior INTEGER NOT NULL CHECK (report_to_superior IN (0, 1)),
  superior_unit      INTEGER NOT NULL CHECK (superior_unit BETWEEN 0 AND 4),
  superior_count     INTEGER NOT NULL CHECK (superior_count >= 0),
  follow_up_unit     INTEGER NOT NULL CHECK (follow_up_unit BETWEEN 0 AND 4),
  follow_up_count    INTEGER NOT NULL CHECK (follow_up_count >= 0),
  follow_up_every    INTEGER NOT NULL CHECK (follow_up_every >= 0),
  restricted         INTEGER NOT NULL CHECK (restricted IN (0, 1)),
  basis_zh           TEXT    NOT NULL,
  basis_en           TEXT    NOT NULL,
  PRIMARY KEY (union_id, occasion, valid_from, policy_id),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE occasion_sets (
  union_id   INTEGER NOT NULL CHECK (union_id >= 0),
  valid_from INTEGER NOT NULL,
  policy_id  INTEGER NOT NULL,
  position   INTEGER NOT NULL CHECK (position > 0),
  name_zh    TEXT    NOT NULL CHECK (name_zh <> ''),
  name_en    TEXT    NOT NULL CHECK (name_en <> ''),
  occasions  TEXT    NOT NULL CHECK (occasions <> ''),
  PRIMARY KEY (union_id, valid_from, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id INTEGER NOT NULL CHECK (id > 0),
  -- 1 reported up, 2 visit overdue (chair), 3 visit overdue (superior), 4 close overdue,
  -- 5 task overdue, 6 reported late.
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
  -- Who is told: 1 the chair, 2 the superior union.
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 2),
  -- What is told only once: the kind, and the record that it is about.
  event_key TEXT NOT NULL CHECK (event_key <> ''),
  case_id INTEGER NOT NULL,
  task_id INTEGER,
  -- The member whom the case is about: sight follows that person.
  member_id INTEGER NOT NULL,
  -- Who was to see to it when the event arose.
  responsible_id INTEGER,
  -- The deadline that passed, or the moment of which the event tells.
  due_us INTEGER NOT NULL,
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, task_id) REFERENCES tasks (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, responsible_id) REFERENCES members (union_id, id),
  CHECK ((kind = 5) = (task_id IS NOT NULL)),
  CHECK ((kind IN (1, 3)) = (level = 2))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX events_by_key ON events (union_id, event_key);
CREATE TABLE event_marks (
  union_id INTEGER NOT NULL PRIMARY KEY CHECK (union_id > 0),
  case_id INTEGER NOT NULL CHECK (case_id > 0)
) STRICT;
CREATE TABLE attachments (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id INTEGER NOT NULL CHECK (id > 0),
  case_id INTEGER NOT NULL,
  -- The visit that it belongs to; none where it belongs to the case.
  visit_id INTEGER,
  -- The member whom the case is about: sight follows that person.
  member_id INTEGER NOT NULL,
  -- 1 photo, 2 proof, 3 other; what it proves, of proofs only.
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
  proof INTEGER NOT NULL CHECK (proof BETWEEN 0 AND 99),
  -- What the file was called: class 3, sealed with the key of the member.
  display_name_sealed BLOB NOT NULL,
  -- 1 JPEG, 2 PNG, 3 PDF; pixels of images.
  media INTEGER NOT NULL CHECK (media BETWEEN 1 AND 3),
  width INTEGER NOT NULL CHECK (width >= 0),
  height INTEGER NOT NULL CHECK (height >= 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  -- SHA-256 of the sealed file, which is its name, and its length.
  file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
  file_bytes INTEGER NOT NULL CHECK (file_bytes > bytes),
  -- 1 kept, 2 removed: the row stays, the file goes.
  state INTEGER NOT NULL CHECK (state IN (1, 2)),
  added_by INTEGER NOT NULL CHECK (added_by >= 0),
  add_us INTEGER NOT NULL,
  removed_by INTEGER,
  remove_us INTEGER,
  remove_reason TEXT NOT NULL,
  -- When the file of a removed one was taken from the disk.
  erase_us INTEGER,
  version INTEGER NOT NULL CHECK (version > 0),
  -- The key of the file, sealed with the key of the member; gone with the removal.
  file_key_sealed BLOB,
  -- SHA-256 of it, so that damage to it is noticed although no image of the row holds it.
  file_key_hash BLOB CHECK (length(file_key_hash) = 32),
  PRIMARY KEY (union_id, id),
  UNIQUE (file_hash),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, case_id, visit_id) REFERENCES visits (union_id, case_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind = 2) = (proof > 0)),
  CHECK ((state = 2) = (removed_by IS NOT NULL)),
  CHECK ((state = 2) = (remove_us IS NOT NULL)),
  CHECK ((state = 2) = (file_key_sealed IS NULL)),
  CHECK ((file_key_sealed IS NULL) = (file_key_hash IS NULL)),
  CHECK (state = 2 OR erase_us IS NULL)
) STRICT;
CREATE INDEX attachments_by_case ON attachments (union_id, case_id, id);
CREATE INDEX attachments_by_member ON attachments (union_id, member_id, id);
CREATE INDEX attachments_to_erase ON attachments (union_id, id)
  WHERE state = 2 AND erase_us IS NULL;
CREATE TABLE backups (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  id INTEGER NOT NULL CHECK (id > 0),
  user_id INTEGER NOT NULL CHECK (user_id >= 0),
  -- 1 begun, 2 complete: the caller has the whole file and says what its hash is.
  state INTEGER NOT NULL CHECK (state IN (1, 2)),
  begin_us INTEGER NOT NULL,
  complete_us INTEGER,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256 BLOB,
  PRIMARY KEY (union_id, id),
  CHECK ((state = 2) = (complete_us IS NOT NULL)),
  CHECK ((state = 2) = (sha256 IS NOT NULL)),
  CHECK (sha256 IS NULL OR length(sha256) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX backups_complete ON backups (union_id, complete_us) WHERE state = 2;
CREATE INDEX person_keys_destroyed ON person_keys (state, union_id, person_id) WHERE state = 2;
CREATE TABLE restores (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  id INTEGER NOT NULL CHECK (id > 0),
  user_id INTEGER NOT NULL CHECK (user_id >= 0),
  -- The directory that holds the checked files until the next start.
  staged TEXT NOT NULL CHECK (length(staged) = 32),
  backup_us INTEGER NOT NULL,
  request_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE birthdays (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  member_id INTEGER NOT NULL,
  -- 1 solar of the ID, 2 solar declared, 3 lunar, 4 solar month alone, 5 New Year's Eve.
  kind  INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),
  day   INTEGER NOT NULL CHECK (day BETWEEN 0 AND 31),
  leap  INTEGER NOT NULL CHECK (leap IN (0, 1)),
  -- 0: the rule of the union.
  leap_day_rule   INTEGER NOT NULL CHECK (leap_day_rule BETWEEN 0 AND 3),
  leap_month_rule INTEGER NOT NULL CHECK (leap_month_rule BETWEEN 0 AND 3),
  update_us INTEGER NOT NULL,
  version   INTEGER NOT NULL CHECK (version > 0), previous_kind INTEGER NOT NULL DEFAULT 0
  CHECK (previous_kind BETWEEN 0 AND 5), previous_month INTEGER NOT NULL DEFAULT 0
  CHECK (previous_month BETWEEN 0 AND 12), previous_day INTEGER NOT NULL DEFAULT 0
  CHECK (previous_day BETWEEN 0 AND 31), previous_leap INTEGER NOT NULL DEFAULT 0
  CHECK (previous_leap IN (0, 1)),
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind IN (2, 3, 4)) = (month > 0)),
  CHECK ((kind IN (2, 3)) = (day > 0)),
  CHECK (kind = 3 OR leap = 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE birthday_rules (
  union_id         INTEGER NOT NULL CHECK (union_id > 0),
  leap_day_rule    INTEGER NOT NULL CHECK (leap_day_rule BETWEEN 1 AND 3),
  leap_month_rule  INTEGER NOT NULL CHECK (leap_month_rule BETWEEN 1 AND 3),
  age_rule         INTEGER NOT NULL CHECK (age_rule BETWEEN 1 AND 2),
  exclude_retirees INTEGER NOT NULL CHECK (exclude_retirees IN (0, 1)),
  -- Ages, rising: "60,70".
  milestones TEXT    NOT NULL CHECK (milestones <> ''),
  update_us  INTEGER NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id)
) STRICT;
CREATE TABLE birthday_gifts (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  -- The civil year, or for lunar birthdays the lunar one, and the birthday that it is for.
  entitlement_year INTEGER NOT NULL CHECK (entitlement_year BETWEEN 1900 AND 2100),
  day_on INTEGER NOT NULL,
  -- 2 prepared, 3 given, 4 signed for, 5 declined, 6 void.
  state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 6),
  form  INTEGER NOT NULL CHECK (form BETWEEN 0 AND 5),
  face_value_fen INTEGER NOT NULL CHECK (face_value_fen >= 0),
  voucher_no TEXT NOT NULL,
  given_on   INTEGER,
  given_by   INTEGER NOT NULL CHECK (given_by >= 0),
  signed_by  TEXT NOT NULL,
  signed_on  INTEGER,
  note       TEXT NOT NULL,
  create_us  INTEGER NOT NULL,
  update_us  INTEGER NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK (state NOT IN (3, 4, 5) OR given_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX birthday_gifts_by_member
  ON birthday_gifts (union_id, member_id, entitlement_year) WHERE state <> 6;
CREATE TABLE birthday_greetings (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  entitlement_year INTEGER NOT NULL CHECK (entitlement_year BETWEEN 1900 AND 2100),
  day_on INTEGER NOT NULL,
  -- 1 in person, 2 by phone, 3 by message, 4 by card, 5 at a party.
  mode INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 5),
  greeted_on INTEGER NOT NULL,
  greeted_by TEXT NOT NULL,
  create_us  INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT;
CREATE INDEX birthday_greetings_by_member
  ON birthday_greetings (union_id, member_id, entitlement_year);
CREATE TABLE birthday_parties (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  held_on  INTEGER NOT NULL,
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  place TEXT NOT NULL,
  -- The birthdays that it was for.
  from_on INTEGER,
  to_on   INTEGER,
  note  TEXT NOT NULL,
  attendee_count INTEGER NOT NULL CHECK (attendee_count >= 0),
  create_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX birthday_parties_by_day ON birthday_parties (union_id, held_on, id);
CREATE TABLE birthday_attendees (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  party_id  INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, party_id, member_id),
  FOREIGN KEY (union_id, party_id) REFERENCES birthday_parties (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE birthday_keys (
  union_id  INTEGER NOT NULL,
  key       INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  kind            INTEGER NOT NULL,
  leap_day_rule   INTEGER NOT NULL,
  leap_month_rule INTEGER NOT NULL,
  display_name TEXT    NOT NULL,
  staff_no     TEXT    NOT NULL,
  group_id     INTEGER,
  sex          INTEGER NOT NULL,
  state        INTEGER NOT NULL,
  birth_date   INTEGER,
  retired_on   INTEGER,
  joined_on    INTEGER,
  state_on     INTEGER,
  -- The latest entitlement year and birthday for which a gift or a greeting is on record, 0 and the
  -- first of all days when there is none: who is past them needs no look at those tables.
  settled_year INTEGER NOT NULL,
  settled_on   INTEGER NOT NULL,
  PRIMARY KEY (union_id, key, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX birthday_keys_by_member ON birthday_keys (union_id, member_id);
CREATE TABLE imports (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  -- 1 checked, 2 published, 3 undone, 4 expired.
  state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  file_name       TEXT    NOT NULL,
  -- 1 CSV, 2 XLSX; 1 UTF-8, 2 UTF-8 with BOM, 3 GB18030, 4 and 5 UTF-16.
  format          INTEGER NOT NULL CHECK (format BETWEEN 1 AND 2),
  encoding        INTEGER NOT NULL CHECK (encoding BETWEEN 1 AND 5),
  sheet           TEXT    NOT NULL,
  create_groups   INTEGER NOT NULL CHECK (create_groups IN (0, 1)),
  row_count       INTEGER NOT NULL CHECK (row_count >= 0),
  new_count       INTEGER NOT NULL CHECK (new_count >= 0),
  changed_count   INTEGER NOT NULL CHECK (changed_count >= 0),
  unchanged_count INTEGER NOT NULL CHECK (unchanged_count >= 0),
  refused_count   INTEGER NOT NULL CHECK (refused_count >= 0),
  missing_count   INTEGER NOT NULL CHECK (missing_count >= 0),
  new_group_count INTEGER NOT NULL CHECK (new_group_count >= 0),
  uploaded_by     INTEGER NOT NULL CHECK (uploaded_by >= 0),
  upload_us       INTEGER NOT NULL,
  published_by    INTEGER,
  publish_us      INTEGER,
  undone_by       INTEGER,
  undo_us         INTEGER,
  undo_reason     TEXT    NOT NULL,
  -- The members that it made, whose numbers follow each other; none when it made none.
  first_member    INTEGER CHECK (first_member > 0),
  last_member     INTEGER CHECK (last_member >= first_member),
  -- SHA-256 of the sealed file, which is its name, and its length.
  file_hash       BLOB    NOT NULL CHECK (length(file_hash) = 32),
  file_bytes      INTEGER NOT NULL CHECK (file_bytes > 0),
  -- The columns and the first problems, sealed with the key of the file.
  report_sealed   BLOB    NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  -- The key of the file, sealed with a key of the installation, while the list may be published;
  -- and its SHA-256, so that damage to it is noticed although no image of the row holds it.
  file_key_sealed BLOB,
  file_key_hash   BLOB    CHECK (length(file_key_hash) = 32),
  PRIMARY KEY (union_id, id),
  UNIQUE (file_hash),
  CHECK ((state = 1) = (file_key_sealed IS NOT NULL)),
  CHECK ((file_key_sealed IS NULL) = (file_key_hash IS NULL)),
  CHECK ((publish_us IS NULL) = (published_by IS NULL)),
  CHECK ((undo_us IS NULL) = (undone_by IS NULL)),
  CHECK ((state = 3) = (undone_by IS NOT NULL)),
  CHECK ((first_member IS NULL) = (last_member IS NULL))
) STRICT;
CREATE INDEX imports_to_expire ON imports (upload_us, union_id, id) WHERE state = 1;
CREATE TABLE import_changes (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  import_id     INTEGER NOT NULL,
  member_id     INTEGER NOT NULL,
  before_sealed BLOB    NOT NULL,
  made_version  INTEGER NOT NULL CHECK (made_version > 1),
  PRIMARY KEY (union_id, import_id, member_id),
  FOREIGN KEY (union_id, import_id) REFERENCES imports (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_changes_by_member ON import_changes (union_id, member_id, import_id);
CREATE TABLE roster_exports (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  user_id         INTEGER NOT NULL CHECK (user_id >= 0),
  -- 1 CSV, 2 XLSX.
  format          INTEGER NOT NULL CHECK (format BETWEEN 1 AND 2),
  -- 1: with ID numbers, mobile numbers, addresses and emergency contacts in full.
  include_private INTEGER NOT NULL CHECK (include_private IN (0, 1)),
  reason          TEXT    NOT NULL,
  export_us       INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  CHECK (include_private = 0 OR reason <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE standards (
  union_id          INTEGER NOT NULL CHECK (union_id >= 0),
  kind              INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 16),
  policy_id         INTEGER NOT NULL,
  -- Within the policy, from 1.
  position          INTEGER NOT NULL CHECK (position > 0),
  sub_kind          INTEGER NOT NULL CHECK (sub_kind BETWEEN 0 AND 12),
  beneficiary       INTEGER NOT NULL CHECK (beneficiary BETWEEN 1 AND 4),
  -- 0: no amount is set here.
  cap_fen           INTEGER NOT NULL CHECK (cap_fen >= 0),
  cap_scope         INTEGER NOT NULL CHECK (cap_scope BETWEEN 1 AND 6),
  count_max         INTEGER NOT NULL CHECK (count_max >= 0),
  count_per         INTEGER NOT NULL CHECK (count_per BETWEEN 0 AND 5),
  cap_window        INTEGER NOT NULL CHECK (cap_window BETWEEN 0 AND 3),
  includes          TEXT    NOT NULL,
  forms             TEXT    NOT NULL CHECK (forms <> ''),
  relations         TEXT    NOT NULL,
  shared_count      INTEGER NOT NULL CHECK (shared_count IN (0, 1)),
  claim_limit_days  INTEGER NOT NULL CHECK (claim_limit_days >= 0),
  evidence          TEXT    NOT NULL,
  funds             TEXT    NOT NULL,
  -- "100000:3,0:4": up to an amount, who approves.
  approvals         TEXT    NOT NULL,
  publicity_days    INTEGER NOT NULL CHECK (publicity_days >= 0),
  -- Bands, both ends inclusive; 0 as the end of one is none.
  age_from          INTEGER NOT NULL CHECK (age_from >= 0),
  age_to            INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  cost_from_fen     INTEGER NOT NULL CHECK (cost_from_fen >= 0),
  cost_to_fen       INTEGER NOT NULL CHECK (cost_to_fen = 0 OR cost_to_fen >= cost_from_fen),
  share_numerator   INTEGER NOT NULL CHECK (share_numerator >= 0),
  share_denominator INTEGER NOT NULL CHECK (share_denominator >= share_numerator),
  valid_from        INTEGER NOT NULL,
  valid_to          INTEGER CHECK (valid_to >= valid_from),
  basis_zh          TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en          TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty         INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, kind, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE aggregate_caps (
  union_id      INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id     INTEGER NOT NULL,
  position      INTEGER NOT NULL CHECK (position > 0),
  kinds         TEXT    NOT NULL CHECK (kinds <> ''),
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
  base          INTEGER NOT NULL CHECK (base BETWEEN 1 AND 4),
  -- Of one policy with the same number one is enough; 0: holds by itself.
  either_group  INTEGER NOT NULL CHECK (either_group >= 0),
  valid_from    INTEGER NOT NULL,
  valid_to      INTEGER CHECK (valid_to >= valid_from),
  basis_zh      TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en      TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty     INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE transfers (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  -- 1 out: this union gives; 2 in: it receives.
  direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
  -- The other half.
  other_union_id INTEGER NOT NULL CHECK (other_union_id > 0),
  other_id       INTEGER NOT NULL CHECK (other_id > 0),
  -- Of this union: who is given, or the record that took over.
  member_id INTEGER,
  -- 1 offered, 2 accepted, 3 declined, 4 withdrawn.
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  transfer_on INTEGER NOT NULL,
  -- Of the half that gives; empty in the other.
  reason TEXT NOT NULL,
  answer TEXT NOT NULL,
  -- Users: who offered, and who answered.
  offered_by INTEGER NOT NULL CHECK (offered_by >= 0),
  offer_us   INTEGER NOT NULL,
  decided_by INTEGER,
  decide_us  INTEGER,
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK (other_union_id <> union_id),
  CHECK (direction = 2 OR member_id IS NOT NULL),
  CHECK (direction = 1 OR (member_id IS NOT NULL) = (state = 2)),
  CHECK (direction = 1 OR (reason = '' AND answer = '')),
  CHECK ((state = 1) = (decided_by IS NULL)),
  CHECK ((state = 1) = (decide_us IS NULL))
) STRICT;
CREATE INDEX transfers_by_member ON transfers (union_id, member_id, id);
CREATE UNIQUE INDEX transfers_open ON transfers (union_id, member_id)
  WHERE direction = 1 AND state = 1;
CREATE INDEX member_history_by_kind ON member_history (union_id, kind, from_on);
INSERT INTO aggregate_caps VALUES (1 , 1 , 1 , '1' , 30 , 1 , 0 , 17532 , 18261 , 
  '2018年3月指引：逢年过节慰问不超过收入的30%；按2020年报刊的新口径推定止于2019年' , 
  'guide of March 2018: festival goods at most 30% of income; taken to end in 2019 because of the press of 2020' , 
  2 );
INSERT INTO aggregate_caps VALUES (1 , 1 , 2 , '1' , 40 , 2 , 1 , 18262 , NULL , 
  '2020年报刊：不超过预算支出的40%，或不超过留成经费的50%（二者之一）' , 
  'press of 2020: at most 40% of budgeted expenditure, or at most 50% of retained funds (one of both)' , 
  2 );
INSERT INTO aggregate_caps VALUES (1 , 1 , 3 , '1' , 50 , 3 , 1 , 18262 , NULL , 
  '2020年报刊：不超过预算支出的40%，或不超过留成经费的50%（二者之一）' , 
  'press of 2020: at most 40% of budgeted expenditure, or at most 50% of retained funds (one of both)' , 
  2 );
INSERT INTO attachments VALUES (1 , 1 , 2 , NULL , 1 , 1 , 0 , 
  CAST(x'016c496d7840650696987f2e86eee9c832bd687d669450ff85ada79e7feec11518f0f080ef10eeaf9aa11cdb' 
  || x'4eabc7fbfae1a3' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'1d19b45aa4ed1f2c19bd97d2a01a9ab803270ed4af5eca8523663018cfda6ed4' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'013e4a149e5362848ee0787beb9997fa1104eb6a99aa77d5bbdd04197cb3aacc487f2440b387d24b64c60716' 
  || x'616d5950bfe3808e7f9889955ed690665a56762ea6e6d0624cd133de10' AS BLOB) , 
  x'9ac16a27f8f274ea0d9f5290c717c1fb991416a14f945dcd7cec1d327af010dc' );
INSERT INTO backups VALUES (0 , 1 , 1 , 1 , 1795226400000000 , NULL , 0 , NULL );
INSERT INTO birthday_attendees VALUES (1 , 1 , 1 );
INSERT INTO birthday_gifts VALUES (1 , 1 , 1 , 2026 , 20778 , 3 , 1 , 0 , '' , 20778 , 2 , '' , 
  NULL , '' , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO birthday_greetings VALUES (1 , 1 , 1 , 2026 , 20778 , 5 , 20777 , '生日会' , 
  1795226400000000 );
INSERT INTO birthday_keys VALUES (1 , 40013 , 1 , 3 , 0 , 0 , '张伟' , 'T101' , 1 , 2 , 1 , 
  3789 , NULL , NULL , NULL , 2026 , 20778 );
INSERT INTO birthday_parties VALUES (1 , 1 , 20777 , '生日会' , '' , NULL , NULL , '' , 1 , 
  1795226400000000 );
INSERT INTO birthday_rules VALUES (1 , 2 , 1 , 1 , 0 , '60,70,75,80,85,90,95,100' , 
  1795226400000000 , 1 );
INSERT INTO birthdays VALUES (1 , 1 , 3 , 10 , 13 , 0 , 0 , 0 , 1795226400000000 , 1 , 1 , 0 , 
  0 , 0 );
INSERT INTO calendar_years VALUES (0 , 2027 , 1 , '' , 
  '2027-01-01,HOLIDAY,New Year''s Day,元旦
' , 1795226400000000 );
INSERT INTO case_exclusions VALUES (1 , 1 , 1 );
INSERT INTO cases VALUES (1 , 1 , 2026 , 1 , 10 , 2 , 1 , 1 , '' , 20778 , 1 , '' , 20778 , 1 , 
  1795226400000000 , 0 , NULL , 2 , 1795226400000000 , 0 , '生育' , NULL , 1 , 0 , 1 , 1 , 
  1795622400000000 , 1797868800000000 , 1811088000000000 , NULL , NULL , NULL , NULL , 0 , NULL , 
  NULL , 1795226400000000 , 1795226400000000 , 2 );
INSERT INTO cases VALUES (1 , 2 , 2026 , 2 , 1 , 1 , 1 , 2 , '' , 20777 , 1 , '' , 20777 , 1 , 
  1795147200000000 , 0 , NULL , 2 , 1795226400000000 , 0 , '' , NULL , 0 , 0 , 1 , 2 , 
  1795233600000000 , 1795622400000000 , NULL , 1795147200000000 , NULL , NULL , NULL , 1 , 20777 , 
  20777 , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO counters VALUES (0 , 'backup' , 2 );
INSERT INTO counters VALUES (0 , 'journal' , 13 );
INSERT INTO counters VALUES (0 , 'policy' , 2 );
INSERT INTO counters VALUES (0 , 'restore' , 2 );
INSERT INTO counters VALUES (0 , 'token/1' , 2 );
INSERT INTO counters VALUES (0 , 'token/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/3' , 2 );
INSERT INTO counters VALUES (0 , 'union' , 3 );
INSERT INTO counters VALUES (0 , 'user' , 4 );
INSERT INTO counters VALUES (1 , 'attachment' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_gift' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_greeting' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_party' , 2 );
INSERT INTO counters VALUES (1 , 'case' , 3 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 3 );
INSERT INTO counters VALUES (1 , 'event' , 2 );
INSERT INTO counters VALUES (1 , 'export' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'import' , 3 );
INSERT INTO counters VALUES (1 , 'journal' , 26 );
INSERT INTO counters VALUES (1 , 'member' , 3 );
INSERT INTO counters VALUES (1 , 'policy' , 2 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'task' , 2 );
INSERT INTO counters VALUES (1 , 'transfer' , 2 );
INSERT INTO counters VALUES (2 , 'journal' , 3 );
INSERT INTO counters VALUES (2 , 'transfer' , 2 );
INSERT INTO events VALUES (1 , 1 , 2 , 1 , 'record' , 1 , NULL , 1 , NULL , 1795226400000000 , 
  1795226400000000 );
INSERT INTO family_members VALUES (1 , 1 , 1 , 1 , 
  CAST(x'01548d49f911df33ac9a403fa5316bb2fe5365b944481607f59d169a93a6a848325d45d94e18c414c0b66a07' 
  || x'4e8411' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'010a8458c015d35ac7c64821af5fed5b436d1f11faddf1d598b5d135aaadea495783a3904f13b378e8840dc0' 
  || x'dd2b7abff176902253fea96c549a11304324ad57602cdda7a8dd3bf2ac6505a7d2bb41637a88ea69981dcfdb' 
  || x'841bcc087cd54b31e5ae86e86d1bc3cc8cf056676a996c79618a98a1b85e45fdbb78680681d07ebac7e9479a' 
  || x'cd175602bb837b947fc012aaadffab1edba2802acc03c514afc7eca40b87d3f0da388af90c86795f8051e8f4' 
  || x'2fa105dd56215c422093a7084c25e0772cf1c0df7b59d7b6b72ce9e395b81311aa9ae5ac297510fc35a8b7cb' 
  || x'2bebdac209dfdee210efde8ddb' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'1a49d89219d21383f974b9984f382951eb34cc213b291923180231d6ef9186cc' , 91 , 
  CAST(x'0132bedfdc2662fa4432a0f48610bafdcf9423b1d47de403f782980a033635d689521c8194c5032bc60560c0' 
  || x'62782af36fdf9178d91369dd60ffff2f2fff05b2d8910fa9a57139520f1867a1c6' AS BLOB) , 2 , NULL , 
  NULL );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'be327228b893e2bde42203f18281ae93be72f602929e5e8be8a2a8a5f23606b0' , 91 , 
  CAST(x'0179b7f573c40c97b6e1ad0f8c7b1296f542e74674a9ae03c05b0a2caaf85a32f6327d8a08d6e5cfea122705' 
  || x'9d74c2d03bda7eb5fb0418ab5fb0cedc9374621b19296dfc2412fbefdc8f3e8623' AS BLOB) , 1 , 
  CAST(x'018f2d1c1bd0e91ffd1f07dfeb911c1a4d8a16e8f568379b30b8643d8cb15585eea2968a8934010af1ae09c9' 
  || x'914646f7a5af79a2c1b2c887235deb21a59547efed2e450dda45cc790f' AS BLOB) , 
  x'289c8b1e38b5a9f39f9ddaee54defe1de8dcb7f3002201bd1e6fa25ef525034c' );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'4a414c98af27ab3e8c721b174844180e3042ce26d86877207fe0834537c6426b' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf481010127a4cd4478ed63b033389a79322038dd8b315f34427c33e2cab60e851bc120b65b59' 
  || x'c20199b99ae8a964d65987a21f58bb9e6f90f0c08d5f209e39b41a5a3896e38646f3b81693c2a6252362c031' 
  || x'72c5207a833fec51fecd0d1833b194105b1fa80050ef173ae1584f8ddf3f16bd12d418c094aeef1d44e4bb60' 
  || x'b71d4f2c70647c0101000289e777b6d689419d822b446c0726210067016be234b51ce698075e44f9f357c923' 
  || x'e6313f4a086e0461bafbb47f197e812a31159cd34b80ce487c570b5490b7dcf135fbbd8b9325d9c1236ef4ca' 
  || x'190ce067f5da9a6b2704393756edaf49a49119042ebdaf8bebc1c59749ad7e045258fab57489502085685bb4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e0101322aea97d233ffb7dea8991c250a81333cd52d77' 
  || x'936f32bffe87d1ea8f623c14cb6d3e05d755f3b0c0f6c1cc8bcac3d6f5f9ded15f24641009bf9ecdc21af781' 
  || x'a4ec1d8e17c7c2ff7118a0f9eeef802eb6a67b613114749054a780e6e242f4a889ef31073cc308735811506a' 
  || x'55c733cdf7a015707272e33c6f5052338b065e327bd849c2acf381cf233a5b1b58947bd7a01dc72c12246227' 
  || x'f9867e1fa5' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'53e5cdae08fbefe824eda06897188749b298fe8ff7e7a0dd9fe6beeb696dc86c' , 
  x'9b9b728538432d8d6722605a10aba0934f4837f5a2a3b39ee7e1ad4c00578e66' , 
  CAST(x'01000480a0e8fdf6afb006001a73797374656d2f496d706f727453686970706564506f6c6963790a706f6c69' 
  || x'636965732f3100001aa98001010000a3800108706f6c69636965730102010001020904636f6465020f434e2d' 
  || x'44454641554c542d323032360a76616c69645f66726f6d01c973076e616d655f7a680227e4ba94e5bf85e8ae' 
  || x'bfe9bb98e8aea4e588b6e5baa6efbc88e4baa7e59381e5bbbae8aeaeefbc89076e616d655f656e023f446566' 
  || x'61756c742072756c6573206f66206d7573742d7669736974206f63636173696f6e73202870726f706f736564' 
  || x'206279207468652070726f64756374290c6a7572697364696374696f6e0202434e0862617369735f7a68029f' 
  || x'01e4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce4be9de68daee59084e6a0a1e38081e5' 
  || x'9084e7baa7e5b7a5e4bc9ae585ace5bc80e79a84e685b0e997aee8b5b0e8aebfe58a9ee6b395e5bd92e7bab3' 
  || x'efbc9be4b88de698afe6b395e5be8be68896e4b88ae7baa7e8a784e5ae9aefbc8ce59084e5b7a5e4bc9ae5ba' 
  || x'94e68c89e69cace59cb0e8a784e5ae9ae58fa6e8a18ce588b6e5ae9a0862617369735f656e02950150726f70' 
  || x'6f736564206279207468652070726f64756374206166746572207075626c69736865642072756c6573206f66' 
  || x'207363686f6f6c7320616e6420756e696f6e733b206e656974686572206c6177206e6f7220616e206f726465' 
  || x'722066726f6d2061626f76653a206561636820756e696f6e2061646f70747320697473206f776e2061667465' 
  || x'72206c6f63616c2072756c657307636f6e74656e7402fa7b232070726f746f2d66696c653a2070726f746f2f' 
  || x'756e696f6e636172652f76312f706f6c69636965732e70726f746f0a232070726f746f2d6d6573736167653a' 
  || x'20756e696f6e636172652e76312e506f6c6963795365740a230a232054686520706f6c696379207468617420' 
  || x'7468652070726f6772616d206272696e677320616c6f6e673a206576657279206f63636173696f6e20776974' 
  || x'682069747320746872656520636c6f636b732c20746865206665776573740a232076697369746f72732c2061' 
  || x'6e64207768617420666f6c6c6f77732e205468657265206973206e6f206e6174696f6e616c20646566696e69' 
  || x'74696f6e206f662074686520666976652d6d7573742d766973697420616e64206e6f206c617720746861740a' 
  || x'232073657473206120766973697420646561646c696e653b2077686572652061207075626c69736865642072' 
  || x'756c65206f662061207363686f6f6c206f7220756e696f6e20736179732061206e756d6265722c2074686520' 
  || x'6261736973206e616d65730a232069742c20616e642065766572797468696e6720656c736520697320612070' 
  || x'726f706f73616c206f66207468652070726f647563742e20416e2061646d696e6973747261746f7220726570' 
  || x'6c6163657320697420627920696d706f7274696e6720610a2320706f6c69637920666f722074686520696e73' 
  || x'74616c6c6174696f6e3b206120756e696f6e206d61792062652073747269637465722e0a230a2320436c6f63' 
  || x'6b733a2041207265706f7274202866726f6d20696e666f726d656420746f207265706f72746564292c204220' 
  || x'7669736974202866726f6d20696e666f726d656420746f207468652066697273742076697369742074686174' 
  || x'206d65740a2320736f6d65626f6479292c204320636c6f73652e205661636174696f6e73206f662074686520' 
  || x'7363686f6f6c2073746f70204320776865726520612072756c65207361797320736f2c206e65766572204120' 
  || x'616e6420422e0a646973706c61795f6e616d65207b0a20207a683a2022e4ba94e5bf85e8aebfe9bb98e8aea4' 
  || x'e588b6e5baa6efbc88e4baa7e59381e5bbbae8aeaeefbc89220a2020656e3a202244656661756c742072756c' 
  || x'6573206f66206d7573742d7669736974206f63636173696f6e73202870726f706f7365642062792074686520' 
  || x'70726f6475637429220a7d0a636f64653a2022434e2d44454641554c542d32303236220a6a75726973646963' 
  || x'74696f6e3a2022434e220a6261736973207b0a20207a683a2022e4baa7e59381e5bbbae8aeaee79a84e9bb98' 
  || x'e8aea4e580bcefbc8ce4be9de68daee59084e6a0a1e38081e59084e7baa7e5b7a5e4bc9ae585ace5bc80e79a' 
  || x'84e685b0e997aee8b5b0e8aebfe58a9ee6b395e5bd92e7bab3efbc9be4b88de698afe6b395e5be8be68896e4' 
  || x'b88ae7baa7e8a784e5ae9aefbc8c220a20202020202022e59084e5b7a5e4bc9ae5ba94e68c89e69cace59cb0' 
  || x'e8a784e5ae9ae58fa6e8a18ce588b6e5ae9a220a2020656e3a202250726f706f736564206279207468652070' 
  || x'726f64756374206166746572207075626c69736865642072756c6573206f66207363686f6f6c7320616e6420' 
  || x'756e696f6e733b206e656974686572206c6177206e6f7220616e20220a202020202020226f72646572206672' 
  || x'6f6d2061626f76653a206561636820756e696f6e2061646f70747320697473206f776e206166746572206c6f' 
  || x'63616c2072756c6573220a7d0a2320546865206561726c6965737420646179207468617420616e7920657665' 
  || x'6e74206d617920686176653a207468652064656661756c74206e65766572206c656176657320616e20657665' 
  || x'6e7420776974686f757420612072756c652e0a76616c69645f66726f6d207b20796561723a2031393439206d' 
  || x'6f6e74683a203130206461793a2031207d0a0a232054686520636f7265206f66206e6561726c7920616c6c20' 
  || x'7075626c6973686564206c697374732e0a73657473207b0a2020646973706c61795f6e616d65207b0a202020' 
  || x'207a683a2022e4ba94e5bf85e8aebf220a20202020656e3a202246697665206d7573742d766973697473220a' 
  || x'20207d0a20206f63636173696f6e733a204f43434153494f4e5f494c4c4e4553535f484f53504954414c0a20' 
  || x'206f63636173696f6e733a204f43434153494f4e5f494c4c4e4553535f4d414a4f520a20206f63636173696f' 
  || x'6e733a204f43434153494f4e5f535552474552590a20206f63636173696f6e733a204f43434153494f4e5f41' 
  || x'43434944454e545f494e4a5552590a20206f63636173696f6e733a204f43434153494f4e5f42455245415645' 
  || x'4d454e545f4d454d4245520a20206f63636173696f6e733a204f43434153494f4e5f424552454156454d454e' 
  || x'545f52454c41544956450a20206f63636173696f6e733a204f43434153494f4e5f4d415252494147450a2020' 
  || x'6f63636173696f6e733a204f43434153494f4e5f4348494c4442495254480a20206f63636173696f6e733a20' 
  || x'4f43434153494f4e5f48415244534849500a20206f63636173696f6e733a204f43434153494f4e5f46414d49' 
  || x'4c595f444953505554450a20206f63636173696f6e733a204f43434153494f4e5f454d455247454e43590a7d' 
  || x'0a0a2320496c6c6e65737320616e6420686f73706974616c2e0a6f63636173696f6e73207b0a20206f636361' 
  || x'73696f6e3a204f43434153494f4e5f494c4c4e4553535f484f53504954414c0a20207265706f7274207b2075' 
  || x'6e69743a205350414e5f554e49545f484f55525320636f756e743a203234207d0a20207669736974207b2075' 
  || x'6e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2033207d0a2020636c6f' 
  || x'7365207b20756e69743a205350414e5f554e49545f4441595320636f756e743a203330207d0a2020636c6f73' 
  || x'655f66726f6d3a20434c4f53455f46524f4d5f4449534348415247450a20207661636174696f6e735f706175' 
  || x'73655f636c6f73653a20747275650a202076697369746f72735f6d696e3a20320a20207375706572696f725f' 
  || x'6166746572207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a20' 
  || x'32207d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e74' 
  || x'3a2037207d0a20206261736973207b0a202020207a683a2022e68aa5e5918a3234e5b08fe697b6efbc9ae5ae' 
  || x'9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4' 
  || x'bbbbe588b6efbc89efbc9be8b5b0e8aebf33e4b8aae5b7a5e4bd9ce697a5efbc9ae69f90e99381e8b7afe5b1' 
  || x'80e5b7a5e4bc9a32303139e5b9b4e58a9ee6b395efbc88e8bdace5bc95efbc89efbc9b32e4babae4bba5e4b8' 
  || x'8aefbc9ae5a49ae6a0a1e58a9e220a202020202020202022e6b395efbc9be587bae999a2e5908ee4b880e591' 
  || x'a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395' 
  || x'efbc9be58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a' 
  || x'9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e6' 
  || x'9c9fe4b8a4e4b8aa220a202020202020202022e69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e5' 
  || x'9381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020' 
  || x'656e3a20227265706f72742077697468696e20323420683a20636172652072756c6573206f66207468652075' 
  || x'6e696f6e206f6620596962696e20556e6976657273697479202877686f65766572206865617273220a202020' 
  || x'20202020202220666972737420726567697374657273293b2076697369742077697468696e203320776f726b' 
  || x'696e6720646179733a2072756c6573206f662061207261696c77617920756e696f6e206f662032303139220a' 
  || x'202020202020202022202871756f746564207365636f6e642d68616e64293b20322076697369746f72733a20' 
  || x'7365766572616c207363686f6f6c733b20666f6c6c6f772d75702077697468696e2061207765656b206f6622' 
  || x'0a202020202020202022206469736368617267653a205368616e67686169204e6f726d616c20556e69766572' 
  || x'7369747920323031323b207468652072657374206973207468652070726f647563742773206f776e220a2020' 
  || x'202020202020222064656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320536576657265206361' 
  || x'7365732061726520746f6c6420746f20746865207375706572696f7220756e696f6e206174206f6e63652061' 
  || x'6e642076697369746564206279206c6561646572732e0a6f63636173696f6e73207b0a20206f63636173696f' 
  || x'6e3a204f43434153494f4e5f494c4c4e4553535f4d414a4f520a20207265706f7274207b20756e69743a2053' 
  || x'50414e5f554e49545f484f55525320636f756e743a203234207d0a20207669736974207b20756e69743a2053' 
  || x'50414e5f554e49545f484f55525320636f756e743a203438207d0a2020636c6f7365207b20756e69743a2053' 
  || x'50414e5f554e49545f4441595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53' 
  || x'455f46524f4d5f56495349540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a20' 
  || x'2076697369746f72735f6d696e3a20320a202063686169725f6e65656465643a20747275650a20207265706f' 
  || x'72745f746f5f7375706572696f723a20747275650a20207375706572696f725f6166746572207b20756e6974' 
  || x'3a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2032207d0a2020666f6c6c6f77' 
  || x'5f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a203330207d0a2020666f6c' 
  || x'6c6f775f75705f65766572795f646179733a2033300a20206261736973207b0a202020207a683a2022e68aa5' 
  || x'e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6' 
  || x'e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be9878de5a4a7e796bee79785e99a8fe697' 
  || x'b6e4b88ae68aa5e38081e9a286e5afbce8b5b0e8aebfefbc9ae6b599e6b19fe8b4a2e7bb8fe5ada6e999a2e5' 
  || x'b7a5e4bc9a32303034e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cac220a202020202020202022' 
  || x'e4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a' 
  || x'20202020656e3a20227265706f72742077697468696e20323420683a20636172652072756c6573206f662074' 
  || x'686520756e696f6e206f6620596962696e20556e6976657273697479202877686f6576657220686561727322' 
  || x'0a20202020202020202220666972737420726567697374657273293b206d616a6f7220696c6c6e6573732072' 
  || x'65706f72746564207570206174206f6e636520616e642076697369746564206279206c6561646572733a220a' 
  || x'202020202020202022205a68656a69616e6720556e6976657273697479206f662046696e616e636520616e64' 
  || x'2045636f6e6f6d69637320323030343b207468652072657374206973207468652070726f647563742773220a' 
  || x'202020202020202022206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a23204c6f6e' 
  || x'67207369636b206c656176653a207468656e206f6e63652065616368207465726d2e0a6f63636173696f6e73' 
  || x'207b0a20206f63636173696f6e3a204f43434153494f4e5f494c4c4e4553535f5349434b4c454156450a2020' 
  || x'7265706f7274207b20756e69743a205350414e5f554e49545f4441595320636f756e743a2033207d0a202076' 
  || x'69736974207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2031' 
  || x'30207d0a202076697369746f72735f6d696e3a20320a20207375706572696f725f6166746572207b20756e69' 
  || x'743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2032207d0a2020666f6c6c6f' 
  || x'775f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a20313830207d0a202066' 
  || x'6f6c6c6f775f75705f65766572795f646179733a203138300a20206261736973207b0a202020207a683a2022' 
  || x'e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999' 
  || x'90220a20202020656e3a20227468652070726f647563742773206f776e2064656661756c742c206e6f74206c' 
  || x'6177220a20207d0a7d0a0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f' 
  || x'535552474552590a20207265706f7274207b20756e69743a205350414e5f554e49545f484f55525320636f75' 
  || x'6e743a203234207d0a20207669736974207b20756e69743a205350414e5f554e49545f574f524b494e475f44' 
  || x'41595320636f756e743a2033207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f444159' 
  || x'5320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f4449534348' 
  || x'415247450a20207661636174696f6e735f70617573655f636c6f73653a20747275650a202076697369746f72' 
  || x'735f6d696e3a20320a20207375706572696f725f6166746572207b20756e69743a205350414e5f554e49545f' 
  || x'574f524b494e475f4441595320636f756e743a2032207d0a2020666f6c6c6f775f7570207b20756e69743a20' 
  || x'5350414e5f554e49545f4441595320636f756e743a2037207d0a20206261736973207b0a202020207a683a20' 
  || x'22e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a' 
  || x'96e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be8b5b0e8aebf33e4b8aae5b7a5' 
  || x'e4bd9ce697a5efbc9ae69f90e99381e8b7afe5b180e5b7a5e4bc9a32303139e5b9b4e58a9ee6b395efbc88e8' 
  || x'bdace5bc95efbc89efbc9b32e4babae4bba5e4b88aefbc9ae5a49ae6a0a1e58a9e220a202020202020202022' 
  || x'e6b395efbc9be587bae999a2e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c' 
  || x'83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbba' 
  || x'e8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a2022' 
  || x'7265706f72742077697468696e20323420683a20636172652072756c6573206f662074686520756e696f6e20' 
  || x'6f6620596962696e20556e6976657273697479202877686f65766572206865617273220a2020202020202020' 
  || x'2220666972737420726567697374657273293b2076697369742077697468696e203320776f726b696e672064' 
  || x'6179733a2072756c6573206f662061207261696c77617920756e696f6e206f662032303139220a2020202020' 
  || x'20202022202871756f746564207365636f6e642d68616e64293b20322076697369746f72733a207365766572' 
  || x'616c207363686f6f6c733b20666f6c6c6f772d75702077697468696e2061207765656b206f66220a20202020' 
  || x'2020202022206469736368617267653a205368616e67686169204e6f726d616c20556e697665727369747920' 
  || x'323031323b207468652072657374206973207468652070726f647563742773206f776e220a20202020202020' 
  || x'20222064656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320466f6c6c6f77656420756e74696c' 
  || x'20697420697320736574746c65642e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f434341' 
  || x'53494f4e5f4143434944454e545f494e4a5552590a20207265706f7274207b20756e69743a205350414e5f55' 
  || x'4e49545f484f55525320636f756e743a203132207d0a20207669736974207b20756e69743a205350414e5f55' 
  || x'4e49545f484f55525320636f756e743a203234207d0a2020636c6f7365207b20756e69743a205350414e5f55' 
  || x'4e49545f4441595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f' 
  || x'4d5f56495349540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a202076697369' 
  || x'746f72735f6d696e3a20320a20206f6666696365725f6e65656465643a20747275650a20207375706572696f' 
  || x'725f6166746572207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e74' 
  || x'3a2032207d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e49545f4441595320636f75' 
  || x'6e743a203330207d0a2020666f6c6c6f775f75705f65766572795f646179733a2033300a2020626173697320' 
  || x'7b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9e' 
  || x'e6b395e5ae9ae697b6e99990220a20202020656e3a20227468652070726f647563742773206f776e20646566' 
  || x'61756c742c206e6f74206c6177220a20207d0a7d0a0a23205468652066616d696c79206f662061206d656d62' 
  || x'65722077686f20646965642e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f' 
  || x'4e5f424552454156454d454e545f4d454d4245520a20207265706f7274207b20756e69743a205350414e5f55' 
  || x'4e49545f484f55525320636f756e743a2034207d0a20207669736974207b20756e69743a205350414e5f554e' 
  || x'49545f484f55525320636f756e743a203234207d0a2020636c6f7365207b20756e69743a205350414e5f554e' 
  || x'49545f4441595320636f756e743a203135207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d' 
  || x'5f56495349540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a20207669736974' 
  || x'6f72735f6d696e3a20320a202063686169725f6e65656465643a20747275650a20207375706572696f725f61' 
  || x'66746572207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2032' 
  || x'207d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a' 
  || x'203330207d0a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9' 
  || x'bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20227468652070726f' 
  || x'647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a232053706f757365' 
  || x'2c20706172656e74732c206368696c6472656e3a206265666f7265207468652066756e6572616c2e0a6f6363' 
  || x'6173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f424552454156454d454e545f5245' 
  || x'4c41544956450a20207265706f7274207b20756e69743a205350414e5f554e49545f484f55525320636f756e' 
  || x'743a203132207d0a20207669736974207b20756e69743a205350414e5f554e49545f484f55525320636f756e' 
  || x'743a203438207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f4441595320636f756e74' 
  || x'3a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f56495349540a202076616361' 
  || x'74696f6e735f70617573655f636c6f73653a20747275650a202076697369746f72735f6d696e3a20320a2020' 
  || x'7375706572696f725f6166746572207b20756e69743a205350414e5f554e49545f574f524b494e475f444159' 
  || x'5320636f756e743a2032207d0a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbba' 
  || x'e8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a2022' 
  || x'7468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a23' 
  || x'20412076697369742c20757375616c6c7920776974686f7574206d6f6e65792e0a6f63636173696f6e73207b' 
  || x'0a20206f63636173696f6e3a204f43434153494f4e5f424552454156454d454e545f494e4c41570a20207265' 
  || x'706f7274207b20756e69743a205350414e5f554e49545f484f55525320636f756e743a203132207d0a202076' 
  || x'69736974207b20756e69743a205350414e5f554e49545f484f55525320636f756e743a203438207d0a202076' 
  || x'697369746f72735f6d696e3a20320a20207375706572696f725f6166746572207b20756e69743a205350414e' 
  || x'5f554e49545f574f524b494e475f4441595320636f756e743a2032207d0a20206261736973207b0a20202020' 
  || x'7a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9a' 
  || x'e697b6e99990220a20202020656e3a20227468652070726f647563742773206f776e2064656661756c742c20' 
  || x'6e6f74206c6177220a20207d0a7d0a0a2320436c61696d73206c6170736520736978206d6f6e746873206166' 
  || x'746572207468652063657274696669636174653a207661636174696f6e7320646f206e6f7420737472657463' 
  || x'68207468656d2e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f4d4152' 
  || x'52494147450a20207265706f7274207b20756e69743a205350414e5f554e49545f574f524b494e475f444159' 
  || x'5320636f756e743a2035207d0a20207669736974207b20756e69743a205350414e5f554e49545f4441595320' 
  || x'636f756e743a203330207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f444159532063' 
  || x'6f756e743a20313833207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f4556454e540a20' 
  || x'2076697369746f72735f6d696e3a20310a20207375706572696f725f6166746572207b20756e69743a205350' 
  || x'414e5f554e49545f574f524b494e475f4441595320636f756e743a2032207d0a20206261736973207b0a2020' 
  || x'20207a683a202236e4b8aae69c88e58685e794b3e9a286efbc9ae69f90e5a4a7e5ada632303230e380813230' 
  || x'3233e5b9b4e58a9ee6b395efbc88e8bdace8bdbdefbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381' 
  || x'e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e' 
  || x'3a2022636c61696d73206c6170736520616674657220736978206d6f6e7468733a206120756e697665727369' 
  || x'74792072756c65206f66203230323020616e642032303233202872657072696e74293b20746865220a202020' 
  || x'2020202020222072657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f' 
  || x'74206c6177220a20207d0a7d0a0a2320426f746820706172656e74732c20776865726520626f746820617265' 
  || x'206d656d626572733b206f6e6365206d6f7265206265666f726520746865206c6561766520656e64732e0a6f' 
  || x'63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f4348494c4442495254480a20' 
  || x'207265706f7274207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e74' 
  || x'3a2033207d0a20207669736974207b20756e69743a205350414e5f554e49545f4441595320636f756e743a20' 
  || x'3330207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f4441595320636f756e743a2031' 
  || x'3833207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f4556454e540a202076697369746f' 
  || x'72735f6d696e3a20310a20207375706572696f725f6166746572207b20756e69743a205350414e5f554e4954' 
  || x'5f574f524b494e475f4441595320636f756e743a2032207d0a2020666f6c6c6f775f7570207b20756e69743a' 
  || x'205350414e5f554e49545f4441595320636f756e743a203630207d0a20206261736973207b0a202020207a68' 
  || x'3a202236e4b8aae69c88e58685e794b3e9a286efbc9ae69f90e5a4a7e5ada632303230e3808132303233e5b9' 
  || x'b4e58a9ee6b395efbc88e8bdace8bdbdefbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8' 
  || x'aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a202263' 
  || x'6c61696d73206c6170736520616674657220736978206d6f6e7468733a206120756e69766572736974792072' 
  || x'756c65206f66203230323020616e642032303233202872657072696e74293b20746865220a20202020202020' 
  || x'20222072657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c61' 
  || x'77220a20207d0a7d0a0a23204f6e6c79207768656e20746865206d656d6265722074656c6c73206f66206974' 
  || x'2068657273656c663a206e6f20636c6f636b2072756e732e0a6f63636173696f6e73207b0a20206f63636173' 
  || x'696f6e3a204f43434153494f4e5f505245474e414e43595f434152450a202076697369746f72735f6d696e3a' 
  || x'20310a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8' 
  || x'aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20227468652070726f647563' 
  || x'742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320486f6d652076697369' 
  || x'7420616674657220746865206170706c69636174696f6e2c207468656e206576657279207175617274657220' 
  || x'7768696c65206f6e2066696c652e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153' 
  || x'494f4e5f48415244534849500a20207265706f7274207b20756e69743a205350414e5f554e49545f574f524b' 
  || x'494e475f4441595320636f756e743a2033207d0a20207669736974207b20756e69743a205350414e5f554e49' 
  || x'545f574f524b494e475f4441595320636f756e743a2035207d0a202076697369746f72735f6d696e3a20320a' 
  || x'20207375706572696f725f6166746572207b20756e69743a205350414e5f554e49545f574f524b494e475f44' 
  || x'41595320636f756e743a2032207d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e4954' 
  || x'5f4441595320636f756e743a203930207d0a2020666f6c6c6f775f75705f65766572795f646179733a203930' 
  || x'0a20206261736973207b0a202020207a683a202233e697a5e58685e7ad94e5a48defbc9ae59089e69e97e4be' 
  || x'9be794b5e6aeb5e5b7a5e4bc9a32303132e5b9b4e5819ae6b395efbc88e68aa5e98193efbc89efbc9be585b6' 
  || x'e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae' 
  || x'9ae697b6e99990220a20202020656e3a2022616e7377657265642077697468696e203320646179733a204a69' 
  || x'6c696e20706f77657220737570706c792073656374696f6e203230313220287072657373293b207468652072' 
  || x'65737420697320746865220a2020202020202020222070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c6177220a20207d0a7d0a0a23204d6564696174696f6e3a20697473206e6f7465732061726520' 
  || x'666f722074686f73652077686f2063617272792074686520636173652e0a6f63636173696f6e73207b0a2020' 
  || x'6f63636173696f6e3a204f43434153494f4e5f46414d494c595f444953505554450a20207265706f7274207b' 
  || x'20756e69743a205350414e5f554e49545f484f55525320636f756e743a203234207d0a20207669736974207b' 
  || x'20756e69743a205350414e5f554e49545f484f55525320636f756e743a203438207d0a202076697369746f72' 
  || x'735f6d696e3a20320a20206f6666696365725f6e65656465643a20747275650a20207375706572696f725f61' 
  || x'66746572207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2032' 
  || x'207d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a' 
  || x'203135207d0a2020726573747269637465643a20747275650a20206261736973207b0a202020207a683a2022' 
  || x'e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96' 
  || x'e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be585b6e4bd99e4b8bae69cace4ba' 
  || x'a7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a2020' 
  || x'2020656e3a20227265706f72742077697468696e20323420683a20636172652072756c6573206f6620746865' 
  || x'20756e696f6e206f6620596962696e20556e6976657273697479202877686f65766572206865617273220a20' 
  || x'202020202020202220666972737420726567697374657273293b207468652072657374206973207468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a232046697265' 
  || x'2c20666c6f6f642c2064697361737465722e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f' 
  || x'43434153494f4e5f454d455247454e43590a20207265706f7274207b20756e69743a205350414e5f554e4954' 
  || x'5f484f55525320636f756e743a2034207d0a20207669736974207b20756e69743a205350414e5f554e49545f' 
  || x'484f55525320636f756e743a203234207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f' 
  || x'4441595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f5649' 
  || x'5349540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a202076697369746f7273' 
  || x'5f6d696e3a20320a20206f6666696365725f6e65656465643a20747275650a20207375706572696f725f6166' 
  || x'746572207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a203220' 
  || x'7d0a2020666f6c6c6f775f7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a20' 
  || x'3330207d0a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb' 
  || x'98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20227468652070726f64' 
  || x'7563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320546865206c6973' 
  || x'7420636f6d65732066726f6d204852207468726565206d6f6e7468732061686561643b206f6e206f72206265' 
  || x'666f726520746865206c617374206461792e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f' 
  || x'43434153494f4e5f5245544952454d454e540a20207669736974207b20756e69743a205350414e5f554e4954' 
  || x'5f42595f4556454e545f444159207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f4441' 
  || x'595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f4556454e' 
  || x'540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a202076697369746f72735f6d' 
  || x'696e3a20320a20207375706572696f725f6166746572207b20756e69743a205350414e5f554e49545f574f52' 
  || x'4b494e475f4441595320636f756e743a2032207d0a20206261736973207b0a202020207a683a2022e58a9ee7' 
  || x'bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88' 
  || x'e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8' 
  || x'aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e5' 
  || x'80bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a2022636c6f73652077697468696e20' 
  || x'333020646179733a2048756e616e20556e6976657273697479206f6620546563686e6f6c6f67792032303130' 
  || x'20286163636f756e74732077697468696e2061220a202020202020202022206d6f6e74682c2074776f206163' 
  || x'726f7373207661636174696f6e73293b207468652072657374206973207468652070726f647563742773206f' 
  || x'776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a23204279207468652062697274686461' 
  || x'793b20736574746c65642077697468696e2074686520717561727465722e0a6f63636173696f6e73207b0a20' 
  || x'206f63636173696f6e3a204f43434153494f4e5f42495254484441590a20207669736974207b20756e69743a' 
  || x'205350414e5f554e49545f42595f4556454e545f444159207d0a2020636c6f7365207b20756e69743a205350' 
  || x'414e5f554e49545f4441595320636f756e743a203930207d0a2020636c6f73655f66726f6d3a20434c4f5345' 
  || x'5f46524f4d5f4556454e540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a2020' 
  || x'76697369746f72735f6d696e3a20310a20206261736973207b0a202020207a683a2022e69cace4baa7e59381' 
  || x'e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e' 
  || x'3a20227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d' 
  || x'0a0a23204265666f72652074686520666573746976616c2e0a6f63636173696f6e73207b0a20206f63636173' 
  || x'696f6e3a204f43434153494f4e5f464553544956414c0a20207669736974207b20756e69743a205350414e5f' 
  || x'554e49545f42595f4556454e545f444159207d0a2020636c6f7365207b20756e69743a205350414e5f554e49' 
  || x'545f4441595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f' 
  || x'4556454e540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a202076697369746f' 
  || x'72735f6d696e3a20310a20206261736973207b0a202020207a683a2022e58a9ee7bb933330e5a4a9efbc9ae6' 
  || x'b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b8' 
  || x'80e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be5' 
  || x'85b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395' 
  || x'e5ae9ae697b6e99990220a20202020656e3a2022636c6f73652077697468696e20333020646179733a204875' 
  || x'6e616e20556e6976657273697479206f6620546563686e6f6c6f6779203230313020286163636f756e747320' 
  || x'77697468696e2061220a202020202020202022206d6f6e74682c2074776f206163726f737320766163617469' 
  || x'6f6e73293b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c6177220a20207d0a7d0a0a23204265666f72652074686520537072696e672046657374697661' 
  || x'6c2c20776869636820697320746865206576656e74206461792e0a6f63636173696f6e73207b0a20206f6363' 
  || x'6173696f6e3a204f43434153494f4e5f5741524d54485f57494e5445520a20207669736974207b20756e6974' 
  || x'3a205350414e5f554e49545f42595f4556454e545f444159207d0a2020636c6f7365207b20756e69743a2053' 
  || x'50414e5f554e49545f4441595320636f756e743a203330207d0a2020636c6f73655f66726f6d3a20434c4f53' 
  || x'455f46524f4d5f4556454e540a20207661636174696f6e735f70617573655f636c6f73653a20747275650a20' 
  || x'2076697369746f72735f6d696e3a20320a20206261736973207b0a202020207a683a2022e58a9ee7bb933330' 
  || x'e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6b4bbe5' 
  || x'8aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88' 
  || x'efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc' 
  || x'8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a2022636c6f73652077697468696e2033302064' 
  || x'6179733a2048756e616e20556e6976657273697479206f6620546563686e6f6c6f6779203230313020286163' 
  || x'636f756e74732077697468696e2061220a202020202020202022206d6f6e74682c2074776f206163726f7373' 
  || x'207661636174696f6e73293b207468652072657374206973207468652070726f647563742773206f776e2064' 
  || x'656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320496e204a756c7920616e6420417567757374' 
  || x'3b20746865206576656e742064617920697320746865206c61737420646179206f66207468652063616d7061' 
  || x'69676e2e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f434f4f4c5f53' 
  || x'554d4d45520a20207669736974207b20756e69743a205350414e5f554e49545f42595f4556454e545f444159' 
  || x'207d0a2020636c6f7365207b20756e69743a205350414e5f554e49545f4441595320636f756e743a20333020' 
  || x'7d0a2020636c6f73655f66726f6d3a20434c4f53455f46524f4d5f4556454e540a20207661636174696f6e73' 
  || x'5f70617573655f636c6f73653a20747275650a202076697369746f72735f6d696e3a20320a20206261736973' 
  || x'207b0a202020207a683a2022e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada6' 
  || x'32303130e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6ef' 
  || x'bc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381' 
  || x'e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e' 
  || x'3a2022636c6f73652077697468696e20333020646179733a2048756e616e20556e6976657273697479206f66' 
  || x'20546563686e6f6c6f6779203230313020286163636f756e74732077697468696e2061220a20202020202020' 
  || x'2022206d6f6e74682c2074776f206163726f7373207661636174696f6e73293b207468652072657374206973' 
  || x'207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a' 
  || x'6f63636173696f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f524554495245455f494c4c' 
  || x'4e4553530a20207265706f7274207b20756e69743a205350414e5f554e49545f4441595320636f756e743a20' 
  || x'33207d0a20207669736974207b20756e69743a205350414e5f554e49545f4441595320636f756e743a203720' 
  || x'7d0a202076697369746f72735f6d696e3a20320a20207375706572696f725f6166746572207b20756e69743a' 
  || x'205350414e5f554e49545f574f524b494e475f4441595320636f756e743a2032207d0a2020666f6c6c6f775f' 
  || x'7570207b20756e69743a205350414e5f554e49545f4441595320636f756e743a2037207d0a20206261736973' 
  || x'207b0a202020207a683a2022e587bae999a2e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5' 
  || x'b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7' 
  || x'e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a202020' 
  || x'20656e3a2022666f6c6c6f772d75702077697468696e2061207765656b206f66206469736368617267653a20' 
  || x'5368616e67686169204e6f726d616c20556e697665727369747920323031323b207468652072657374220a20' 
  || x'2020202020202022206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c' 
  || x'6177220a20207d0a7d0a0a23204d696c6573746f6e65206269727468646179732e0a6f63636173696f6e7320' 
  || x'7b0a20206f63636173696f6e3a204f43434153494f4e5f524554495245455f42495254484441590a20207669' 
  || x'736974207b20756e69743a205350414e5f554e49545f42595f4556454e545f444159207d0a20207669736974' 
  || x'6f72735f6d696e3a20320a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8ae' 
  || x'aee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20227468' 
  || x'652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a232054' 
  || x'6865206576656e7420646179206973207468652064617920627920776869636820636f6e7461637420697320' 
  || x'6475653b20612063616c6c20697320636f6e746163742e0a6f63636173696f6e73207b0a20206f6363617369' 
  || x'6f6e3a204f43434153494f4e5f524554495245455f504552494f4449430a20207669736974207b20756e6974' 
  || x'3a205350414e5f554e49545f42595f4556454e545f444159207d0a202076697369746f72735f6d696e3a2031' 
  || x'0a202072656d6f74655f636f756e74733a20747275650a20206261736973207b0a202020207a683a2022e6af' 
  || x'8fe5ada3e5baa6e8b5b0e8aebfe68896e794b5e8af9defbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632' 
  || x'303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb' 
  || x'98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20226120766973697420' 
  || x'6f722063616c6c206561636820717561727465723a205368616e67686169204e6f726d616c20556e69766572' 
  || x'7369747920323031323b20746865207265737420697320746865220a2020202020202020222070726f647563' 
  || x'742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a2320412068656172742d74' 
  || x'6f2d68656172742074616c6b3a20697473206e6f7465732061726520666f722074686f73652077686f206361' 
  || x'7272792074686520636173652e0a6f63636173696f6e73207b0a20206f63636173696f6e3a204f4343415349' 
  || x'4f4e5f54414c4b0a20207669736974207b20756e69743a205350414e5f554e49545f574f524b494e475f4441' 
  || x'595320636f756e743a203130207d0a202076697369746f72735f6d696e3a20310a2020726573747269637465' 
  || x'643a20747275650a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a' 
  || x'84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20202020656e3a20227468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a7d0a0a6f6363617369' 
  || x'6f6e73207b0a20206f63636173696f6e3a204f43434153494f4e5f434f4e545249425554494f4e0a20207669' 
  || x'736974207b20756e69743a205350414e5f554e49545f574f524b494e475f4441595320636f756e743a203135' 
  || x'207d0a202076697369746f72735f6d696e3a20310a20206261736973207b0a202020207a683a2022e69cace4' 
  || x'baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990220a20' 
  || x'202020656e3a20227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a' 
  || x'20207d0a7d0a09696d706f72745f75730180a0e8fdf6afb006a708010000a2080e6f63636173696f6e5f7275' 
  || x'6c657301040100010201c9730102150b7265706f72745f756e697401020c7265706f72745f636f756e740130' 
  || x'0a76697369745f756e697401060b76697369745f636f756e7401060a636c6f73655f756e697401040b636c6f' 
  || x'73655f636f756e74013c0a636c6f73655f66726f6d01080b70617573655f636c6f736501020c76697369746f' 
  || x'72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d' 
  || x'6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f75' 
  || x'6e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c' 
  || x'6f775f75705f636f756e74010e0f666f6c6c6f775f75705f657665727901000a726573747269637465640100' 
  || x'0862617369735f7a68028303e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5' 
  || x'e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be8b5' 
  || x'b0e8aebf33e4b8aae5b7a5e4bd9ce697a5efbc9ae69f90e99381e8b7afe5b180e5b7a5e4bc9a32303139e5b9' 
  || x'b4e58a9ee6b395efbc88e8bdace5bc95efbc89efbc9b32e4babae4bba5e4b88aefbc9ae5a49ae6a0a1e58a9e' 
  || x'e6b395efbc9be587bae999a2e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c' 
  || x'83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5' 
  || x'b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c' 
  || x'88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4' 
  || x'b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6' 
  || x'e999900862617369735f656e02c7027265706f72742077697468696e20323420683a20636172652072756c65' 
  || x'73206f662074686520756e696f6e206f6620596962696e20556e6976657273697479202877686f6576657220' 
  || x'686561727320666972737420726567697374657273293b2076697369742077697468696e203320776f726b69' 
  || x'6e6720646179733a2072756c6573206f662061207261696c77617920756e696f6e206f662032303139202871' 
  || x'756f746564207365636f6e642d68616e64293b20322076697369746f72733a207365766572616c207363686f' 
  || x'6f6c733b20666f6c6c6f772d75702077697468696e2061207765656b206f66206469736368617267653a2053' 
  || x'68616e67686169204e6f726d616c20556e697665727369747920323031323b20746865207265737420697320' 
  || x'7468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177ab06010000a6060e6f63' 
  || x'636173696f6e5f72756c657301040100010401c9730102150b7265706f72745f756e697401020c7265706f72' 
  || x'745f636f756e7401300a76697369745f756e697401020b76697369745f636f756e7401600a636c6f73655f75' 
  || x'6e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01060b70617573655f636c6f7365' 
  || x'01020c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e6565' 
  || x'64656401020d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201020d73' 
  || x'75706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e' 
  || x'697401040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f6576657279013c0a726573' 
  || x'7472696374656401000862617369735f7a6802d201e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebe' 
  || x'e5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588' 
  || x'b6efbc89efbc9be9878de5a4a7e796bee79785e99a8fe697b6e4b88ae68aa5e38081e9a286e5afbce8b5b0e8' 
  || x'aebfefbc9ae6b599e6b19fe8b4a2e7bb8fe5ada6e999a2e5b7a5e4bc9a32303034e5b9b4e58a9ee6b395efbc' 
  || x'9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6' 
  || x'b395e5ae9ae697b6e999900862617369735f656e02fc017265706f72742077697468696e20323420683a2063' 
  || x'6172652072756c6573206f662074686520756e696f6e206f6620596962696e20556e69766572736974792028' 
  || x'77686f6576657220686561727320666972737420726567697374657273293b206d616a6f7220696c6c6e6573' 
  || x'73207265706f72746564207570206174206f6e636520616e642076697369746564206279206c656164657273' 
  || x'3a205a68656a69616e6720556e6976657273697479206f662046696e616e636520616e642045636f6e6f6d69' 
  || x'637320323030343b207468652072657374206973207468652070726f647563742773206f776e206465666175' 
  || x'6c742c206e6f74206c6177ac03010000a7030e6f63636173696f6e5f72756c657301040100010601c9730102' 
  || x'150b7265706f72745f756e697401040c7265706f72745f636f756e7401060a76697369745f756e697401060b' 
  || x'76697369745f636f756e7401140a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f' 
  || x'73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01040e6f66666963' 
  || x'65725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e747301001272' 
  || x'65706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f72' 
  || x'5f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e7401e802' 
  || x'0f666f6c6c6f775f75705f657665727901e8020a7265737472696374656401000862617369735f7a68022de6' 
  || x'9cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990' 
  || x'0862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f74206c61' 
  || x'77c107010000bc070e6f63636173696f6e5f72756c657301040100010801c9730102150b7265706f72745f75' 
  || x'6e697401020c7265706f72745f636f756e7401300a76697369745f756e697401060b76697369745f636f756e' 
  || x'7401060a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01080b' 
  || x'70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401' 
  || x'000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f73' 
  || x'75706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e66' 
  || x'6f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74010e0f666f6c6c6f775f75705f' 
  || x'657665727901000a7265737472696374656401000862617369735f7a68029d02e68aa5e5918a3234e5b08fe6' 
  || x'97b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696' 
  || x'e997aee8b4a3e4bbbbe588b6efbc89efbc9be8b5b0e8aebf33e4b8aae5b7a5e4bd9ce697a5efbc9ae69f90e9' 
  || x'9381e8b7afe5b180e5b7a5e4bc9a32303139e5b9b4e58a9ee6b395efbc88e8bdace5bc95efbc89efbc9b32e4' 
  || x'babae4bba5e4b88aefbc9ae5a49ae6a0a1e58a9ee6b395efbc9be587bae999a2e5908ee4b880e591a8e58685' 
  || x'e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be5' 
  || x'85b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395' 
  || x'e5ae9ae697b6e999900862617369735f656e02c7027265706f72742077697468696e20323420683a20636172' 
  || x'652072756c6573206f662074686520756e696f6e206f6620596962696e20556e697665727369747920287768' 
  || x'6f6576657220686561727320666972737420726567697374657273293b2076697369742077697468696e2033' 
  || x'20776f726b696e6720646179733a2072756c6573206f662061207261696c77617920756e696f6e206f662032' 
  || x'303139202871756f746564207365636f6e642d68616e64293b20322076697369746f72733a20736576657261' 
  || x'6c207363686f6f6c733b20666f6c6c6f772d75702077697468696e2061207765656b206f6620646973636861' 
  || x'7267653a205368616e67686169204e6f726d616c20556e697665727369747920323031323b20746865207265' 
  || x'7374206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177aa030100' 
  || x'00a5030e6f63636173696f6e5f72756c657301040100010a01c9730102150b7265706f72745f756e69740102' 
  || x'0c7265706f72745f636f756e7401180a76697369745f756e697401020b76697369745f636f756e7401300a63' 
  || x'6c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01060b7061757365' 
  || x'5f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401020c636861' 
  || x'69725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f737570657269' 
  || x'6f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f77' 
  || x'5f75705f756e697401040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f6576657279' 
  || x'013c0a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84' 
  || x'e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e0222746865207072' 
  || x'6f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e' 
  || x'5f72756c657301040100010c01c9730102150b7265706f72745f756e697401020c7265706f72745f636f756e' 
  || x'7401080a76697369745f756e697401020b76697369745f636f756e7401300a636c6f73655f756e697401040b' 
  || x'636c6f73655f636f756e74011e0a636c6f73655f66726f6d01060b70617573655f636c6f736501020c766973' 
  || x'69746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401020d' 
  || x'72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f' 
  || x'725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f66' 
  || x'6f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f657665727901000a726573747269637465' 
  || x'6401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8c' 
  || x'e99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f776e20' 
  || x'64656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c657301040100010e' 
  || x'01c9730102150b7265706f72745f756e697401020c7265706f72745f636f756e7401180a76697369745f756e' 
  || x'697401020b76697369745f636f756e7401600a636c6f73655f756e697401040b636c6f73655f636f756e7401' 
  || x'3c0a636c6f73655f66726f6d01060b70617573655f636c6f736501020c76697369746f72735f6d696e01040e' 
  || x'6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74' 
  || x'730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e737570' 
  || x'6572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f75' 
  || x'6e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68' 
  || x'022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6' 
  || x'e999900862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f74' 
  || x'206c6177aa03010000a5030e6f63636173696f6e5f72756c657301040100011001c9730102150b7265706f72' 
  || x'745f756e697401020c7265706f72745f636f756e7401180a76697369745f756e697401020b76697369745f63' 
  || x'6f756e7401600a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66726f6d' 
  || x'01060b70617573655f636c6f736501000c76697369746f72735f6d696e01040e6f6666696365725f6e656564' 
  || x'656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f74' 
  || x'6f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401' 
  || x'040e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f' 
  || x'75705f657665727901000a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5' 
  || x'bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e' 
  || x'02227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177cc04010000c7040e' 
  || x'6f63636173696f6e5f72756c657301040100011201c9730102150b7265706f72745f756e697401060c726570' 
  || x'6f72745f636f756e74010a0a76697369745f756e697401040b76697369745f636f756e74013c0a636c6f7365' 
  || x'5f756e697401040b636c6f73655f636f756e7401ee020a636c6f73655f66726f6d01040b70617573655f636c' 
  || x'6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e656564656401000c63686169725f' 
  || x'6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201' 
  || x'000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f7570' 
  || x'5f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a' 
  || x'7265737472696374656401000862617369735f7a68027536e4b8aae69c88e58685e794b3e9a286efbc9ae69f' 
  || x'90e5a4a7e5ada632303230e3808132303233e5b9b4e58a9ee6b395efbc88e8bdace8bdbdefbc89efbc9be585' 
  || x'b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5' 
  || x'ae9ae697b6e999900862617369735f656e027b636c61696d73206c6170736520616674657220736978206d6f' 
  || x'6e7468733a206120756e69766572736974792072756c65206f66203230323020616e64203230323320287265' 
  || x'7072696e74293b207468652072657374206973207468652070726f647563742773206f776e2064656661756c' 
  || x'742c206e6f74206c6177cc04010000c7040e6f63636173696f6e5f72756c657301040100011401c973010215' 
  || x'0b7265706f72745f756e697401060c7265706f72745f636f756e7401060a76697369745f756e697401040b76' 
  || x'697369745f636f756e74013c0a636c6f73655f756e697401040b636c6f73655f636f756e7401ee020a636c6f' 
  || x'73655f66726f6d01040b70617573655f636c6f736501000c76697369746f72735f6d696e01020e6f66666963' 
  || x'65725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e747301001272' 
  || x'65706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f72' 
  || x'5f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e7401780f' 
  || x'666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68027536e4b8' 
  || x'aae69c88e58685e794b3e9a286efbc9ae69f90e5a4a7e5ada632303230e3808132303233e5b9b4e58a9ee6b3' 
  || x'95efbc88e8bdace8bdbdefbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9' 
  || x'bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e027b636c61696d7320' 
  || x'6c6170736520616674657220736978206d6f6e7468733a206120756e69766572736974792072756c65206f66' 
  || x'203230323020616e642032303233202872657072696e74293b20746865207265737420697320746865207072' 
  || x'6f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e' 
  || x'5f72756c657301040100011601c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e' 
  || x'7401000a76697369745f756e697401000b76697369745f636f756e7401000a636c6f73655f756e697401000b' 
  || x'636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c766973' 
  || x'69746f72735f6d696e01020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d' 
  || x'72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f' 
  || x'725f756e697401000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f66' 
  || x'6f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a726573747269637465' 
  || x'6401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8c' 
  || x'e99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f776e20' 
  || x'64656661756c742c206e6f74206c6177c304010000be040e6f63636173696f6e5f72756c6573010401000118' 
  || x'01c9730102150b7265706f72745f756e697401060c7265706f72745f636f756e7401060a76697369745f756e' 
  || x'697401060b76697369745f636f756e74010a0a636c6f73655f756e697401000b636c6f73655f636f756e7401' 
  || x'000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01040e' 
  || x'6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74' 
  || x'730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e737570' 
  || x'6572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f75' 
  || x'6e7401b4010f666f6c6c6f775f75705f657665727901b4010a7265737472696374656401000862617369735f' 
  || x'7a68027733e697a5e58685e7ad94e5a48defbc9ae59089e69e97e4be9be794b5e6aeb5e5b7a5e4bc9a323031' 
  || x'32e5b9b4e5819ae6b395efbc88e68aa5e98193efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5' 
  || x'bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e' 
  || x'026f616e7377657265642077697468696e203320646179733a204a696c696e20706f77657220737570706c79' 
  || x'2073656374696f6e203230313220287072657373293b207468652072657374206973207468652070726f6475' 
  || x'63742773206f776e2064656661756c742c206e6f74206c6177ec04010000e7040e6f63636173696f6e5f7275' 
  || x'6c657301040100011a01c9730102150b7265706f72745f756e697401020c7265706f72745f636f756e740130' 
  || x'0a76697369745f756e697401020b76697369745f636f756e7401600a636c6f73655f756e697401000b636c6f' 
  || x'73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f' 
  || x'72735f6d696e01040e6f6666696365725f6e656564656401020c63686169725f6e656564656401000d72656d' 
  || x'6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f75' 
  || x'6e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c' 
  || x'6f775f75705f636f756e74011e0f666f6c6c6f775f75705f657665727901000a726573747269637465640102' 
  || x'0862617369735f7a68028001e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5' 
  || x'e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be585' 
  || x'b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5' 
  || x'ae9ae697b6e999900862617369735f656e028f017265706f72742077697468696e20323420683a2063617265' 
  || x'2072756c6573206f662074686520756e696f6e206f6620596962696e20556e6976657273697479202877686f' 
  || x'6576657220686561727320666972737420726567697374657273293b20746865207265737420697320746865' 
  || x'2070726f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173' 
  || x'696f6e5f72756c657301040100011c01c9730102150b7265706f72745f756e697401020c7265706f72745f63' 
  || x'6f756e7401080a76697369745f756e697401020b76697369745f636f756e7401300a636c6f73655f756e6974' 
  || x'01040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01060b70617573655f636c6f736501020c' 
  || x'76697369746f72735f6d696e01040e6f6666696365725f6e656564656401020c63686169725f6e6565646564' 
  || x'01000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d73757065' 
  || x'72696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401' 
  || x'040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f657665727901000a726573747269' 
  || x'6374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bc' 
  || x'efbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f' 
  || x'776e2064656661756c742c206e6f74206c617792050100008d050e6f63636173696f6e5f72756c6573010401' 
  || x'00011e01c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a7669736974' 
  || x'5f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f636f75' 
  || x'6e74013c0a636c6f73655f66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d696e' 
  || x'01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f' 
  || x'756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e' 
  || x'7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f' 
  || x'636f756e7401000f666f6c6c6f775f75705f657665727901000a726573747269637465640100086261736973' 
  || x'5f7a68029c01e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9' 
  || x'b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e5' 
  || x'8187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeae' 
  || x'e79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901636c' 
  || x'6f73652077697468696e20333020646179733a2048756e616e20556e6976657273697479206f662054656368' 
  || x'6e6f6c6f6779203230313020286163636f756e74732077697468696e2061206d6f6e74682c2074776f206163' 
  || x'726f7373207661636174696f6e73293b207468652072657374206973207468652070726f647563742773206f' 
  || x'776e2064656661756c742c206e6f74206c6177ab03010000a6030e6f63636173696f6e5f72756c6573010401' 
  || x'00012001c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a7669736974' 
  || x'5f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f636f75' 
  || x'6e7401b4010a636c6f73655f66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d69' 
  || x'6e01020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f63' 
  || x'6f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e69740100' 
  || x'0e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f7570' 
  || x'5f636f756e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369' 
  || x'735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae' 
  || x'9ae697b6e999900862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301040100012201c9730102150b72' 
  || x'65706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401080b766973' 
  || x'69745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f' 
  || x'66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d696e01020e6f6666696365725f' 
  || x'6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f' 
  || x'72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f' 
  || x'756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c' 
  || x'6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68029c01e58a9ee7bb' 
  || x'933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6' 
  || x'b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aa' 
  || x'e69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580' 
  || x'bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901636c6f73652077697468696e20' 
  || x'333020646179733a2048756e616e20556e6976657273697479206f6620546563686e6f6c6f67792032303130' 
  || x'20286163636f756e74732077697468696e2061206d6f6e74682c2074776f206163726f737320766163617469' 
  || x'6f6e73293b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301040100012401c9730102150b72' 
  || x'65706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401080b766973' 
  || x'69745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f' 
  || x'66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f' 
  || x'6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f' 
  || x'72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f' 
  || x'756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c' 
  || x'6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68029c01e58a9ee7bb' 
  || x'933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6' 
  || x'b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aa' 
  || x'e69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580' 
  || x'bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901636c6f73652077697468696e20' 
  || x'333020646179733a2048756e616e20556e6976657273697479206f6620546563686e6f6c6f67792032303130' 
  || x'20286163636f756e74732077697468696e2061206d6f6e74682c2074776f206163726f737320766163617469' 
  || x'6f6e73293b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301040100012601c9730102150b72' 
  || x'65706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401080b766973' 
  || x'69745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f' 
  || x'66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f' 
  || x'6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f' 
  || x'72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f' 
  || x'756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c' 
  || x'6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68029c01e58a9ee7bb' 
  || x'933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6' 
  || x'b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aa' 
  || x'e69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580' 
  || x'bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901636c6f73652077697468696e20' 
  || x'333020646179733a2048756e616e20556e6976657273697479206f6620546563686e6f6c6f67792032303130' 
  || x'20286163636f756e74732077697468696e2061206d6f6e74682c2074776f206163726f737320766163617469' 
  || x'6f6e73293b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c6177c304010000be040e6f63636173696f6e5f72756c657301040100012801c9730102150b72' 
  || x'65706f72745f756e697401040c7265706f72745f636f756e7401060a76697369745f756e697401040b766973' 
  || x'69745f636f756e74010e0a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f' 
  || x'66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01040e6f6666696365725f' 
  || x'6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f' 
  || x'72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f' 
  || x'756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74010e0f666f6c' 
  || x'6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a680273e587bae999a2' 
  || x'e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5' 
  || x'b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4' 
  || x'e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e0275666f6c6c6f772d7570207769' 
  || x'7468696e2061207765656b206f66206469736368617267653a205368616e67686169204e6f726d616c20556e' 
  || x'697665727369747920323031323b207468652072657374206973207468652070726f647563742773206f776e' 
  || x'2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c65730104010001' 
  || x'2a01c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f75' 
  || x'6e697401080b76697369745f636f756e7401000a636c6f73655f756e697401000b636c6f73655f636f756e74' 
  || x'01000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e0104' 
  || x'0e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e' 
  || x'74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375' 
  || x'706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f' 
  || x'756e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a' 
  || x'68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697' 
  || x'b6e999900862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f' 
  || x'74206c6177bb04010000b6040e6f63636173696f6e5f72756c657301040100012c01c9730102150b7265706f' 
  || x'72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401080b76697369745f' 
  || x'636f756e7401000a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66726f' 
  || x'6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e6565' 
  || x'64656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730102127265706f72745f' 
  || x'746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f756e74' 
  || x'01000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f77' 
  || x'5f75705f657665727901000a7265737472696374656401000862617369735f7a680273e6af8fe5ada3e5baa6' 
  || x'e8b5b0e8aebfe68896e794b5e8af9defbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e5' 
  || x'8a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bc' 
  || x'efbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e026d61207669736974206f722063616c6c' 
  || x'206561636820717561727465723a205368616e67686169204e6f726d616c20556e6976657273697479203230' 
  || x'31323b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c206e' 
  || x'6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c657301040100012e01c9730102150b726570' 
  || x'6f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401060b7669736974' 
  || x'5f636f756e7401140a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f6672' 
  || x'6f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e65' 
  || x'6564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f7274' 
  || x'5f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f756e' 
  || x'7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f' 
  || x'775f75705f657665727901000a7265737472696374656401020862617369735f7a68022de69cace4baa7e593' 
  || x'81e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f' 
  || x'656e02227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5' 
  || x'030e6f63636173696f6e5f72756c657301040100013001c9730102150b7265706f72745f756e697401000c72' 
  || x'65706f72745f636f756e7401000a76697369745f756e697401060b76697369745f636f756e74011e0a636c6f' 
  || x'73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f63' 
  || x'6c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e656564656401000c6368616972' 
  || x'5f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f72' 
  || x'01000d7375706572696f725f756e697401000e7375706572696f725f636f756e7401000e666f6c6c6f775f75' 
  || x'705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f65766572790100' 
  || x'0a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb' 
  || x'98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f64' 
  || x'7563742773206f776e2064656661756c742c206e6f74206c6177700100006c0d6f63636173696f6e5f736574' 
  || x'730104010001c9730102010203076e616d655f7a680209e4ba94e5bf85e8aebf076e616d655f656e02104669' 
  || x'7665206d7573742d766973697473096f63636173696f6e730219312c322c342c352c362c372c392c31302c31' 
  || x'322c31332c3134' AS BLOB) );
INSERT INTO journal VALUES (0 , 3 , 1795226400000000 , 
  x'b09adbc759a6522ccec4ca32087b5ce7bb8d472850a63ab922a421ef4b4b913e' , x'' , 
  CAST(x'01000680a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f31002060a69badc244d8151dd0175917a134836b3b45ced7ce4a177542ff' 
  || x'4b292ed6c205610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a0192b8e1446c2d9dab4c290fe42f4bb67b' 
  || x'3c14a490be7a3394a22965200f1decb73d3d4a6acd38de08e19c44d0766168e43cd10b38223ddd0f96bdfc2d' 
  || x'3caed5e933131453d928674a644f03d4a990bf4a96d73357f1f36921e71c99c6348438b01b5f966286c95263' 
  || x'85ca5cc32431cb1906dec93a45b8f12ff07c01010004859eba4e0659602e3481cbe3a79dcfbd670100ad7988' 
  || x'f176784fc31afb5d39305bf15344647b4dddb88d4adc811d4aac5572b2d14be80beae425a1e2f2ead100bb1b' 
  || x'0af4bd28eea7a65682f211b71bdcf7d56184ffd5974cb3941db00a84706d23c2f120e8eba3a208c41f35ba70' 
  || x'52a6a8069df9d53d6631ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c9801014a6edde89d11267c7e' 
  || x'74dd786343ef0d448597c83cda5606a1bfa81b863c4bef6abe134a2659eb72732837884fe5c02d596dbbb5c1' 
  || x'ed87678f78240a1a6a0a156254de649c9f6eab44091eb4e7a09b9eb46c16ab1c49e3ddf6a06ede118a616539' 
  || x'e968996b21366ddfec620dc24ed30ea0fc83e349a9dff511de07872ce9ba78f543f49ea6399a28da0cc62864' 
  || x'ad671411b82b7ab8569d' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'6a35f358f4c827f2ca7228a1a653a533cbba90b880efb61ab28be8cb2178dc9d' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020f9eb819a877ff7e708ac54c2aea986413cff' 
  || x'465e65a18dd8e0196b7084b5497d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'b68744598aef7579b65d9943a17ff17acb6e6c8bcaa16cd013c404a1cd75b6d8' , 
  x'a2acc6c3303254b9416f19254d3a43b7ca490869f73cd1d0c3922ec083385f5d' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312032274423a9ea' 
  || x'08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc204015cedd932' 
  || x'1abe7ed94b2ccd85c36e919cec0c976779e7712d9dc9087d868dbc518790cd18fdf61e32ff91ee351ee604fa' 
  || x'b18c98aab9e4e37c46590bd6d49802ee383c7224738e405f2513150dca94d602b4449900c694f97fc54dfb09' 
  || x'b1ae29289a54e37b32a5ea756b3b14d8cf4a6963037b51c53409e81492de79be956739e3054dcf74f049f23b' 
  || x'cf261d7694c91a47d79d1ac10cbb81d2a0a12380ade4bb20981d0da8eee2c954d83217bde4f9c50d1bc75bbf' 
  || x'0245342bc14e5cae21458ca388fb566c952d2bcb35ecf639b4a4803c53fb9864fbd7b4abf560862edba69aff' 
  || x'b937a6d0b5818b5244c78bdfc611b521dc86843fa10a6af43ffadcb2cb2375faeeb858016761fc0f178f879d' 
  || x'dccbb6d2f8e6cb35f7904545f63c8b327b68aea05aa5cecef69ae0abacbcdbe86adc185cdc120e0090076776' 
  || x'944b4b3cbb39b9b75041c4e10ac9443a2ff514507841e3e9e026a57acb5799fc6734eb0dacf1341b8b2c79ee' 
  || x'04dea719e91139975031fecd51addb76df6609c5d55a6995fd46fd43db29e733ca27f1f309677254689f91b3' 
  || x'5ef2dd78840d32ee7aef073c089a31b7cf5e207d5b810800afa41c1e21bfe24d9300afd76246be1cff42e0f4' 
  || x'2907a51886bab584b5ef897402410edb7f18601bbdf155004b9c6b919357d06f74acfd268e04b28c049d29c2' 
  || x'f9984d7be3a589aee7c3acd3bda67628b657409c2fbecb722b07e3d8d38b0e8f233f2a5edbdb8d7adf453bc9' 
  || x'5c898cef1ae2c1f7a7557c27f170f35f93012d0e1723c05a396ba23def8741477591b05fdc00d6e7bb0d2c0f' 
  || x'85' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'9f8a86880c9edec148adc6e276fdb03f9bb8a90b32af7f0d904aadea5b7b124c' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d5431303220a983b4b3ac83' 
  || x'2ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd03010e2264c2' 
  || x'a26082855e94873e54454972647f87ed3551301c27c1d3f1d2b6f5c926a592ee11a82adbd66a8d31d20f504d' 
  || x'bf2169296fc11da0668ddf9410e3d61bc4d962887b7a7fbebccb8f02b3c8b94894c2bca9cf60a4ec0ad08f6d' 
  || x'9d373a405df4dd4685cba7aefadabf3bfe50182858b57cca2a21d4ba64c7ac880926b2052518466b4d2ca27a' 
  || x'21a7cd20acba6adaf1e61fca8e545973c2973ef12af757ff572eed94de3d0ef3b673ab65a31ce93a84fe0762' 
  || x'23ff2469c8cec873bae023d8aeba9e1d1ad03713a1f145ee33b858d01da17df0003637207d01b91004e8b10a' 
  || x'ec8b5d6abb73e7d1e442bd1170ce612db179e58f39d06849e9905d845b5d32a4993744be72dca92d534833c7' 
  || x'e99f90342b342cdba63d6fb4d1bff02c797758df000dcbd7f21231b9aa526a4771df5f1a1087ee6ca765133d' 
  || x'e3cbbc353deecbdcf902d09311acf2e19e59ed046550f4d29c585d0a93f60e23e81015388858972a6d4f9982' 
  || x'840f1ec5aaa5b8ec0bcc6aa3cd11f2026a7b95163619abd0810973efdea72334f453e543b1ab8c85d866eee4' 
  || x'764f8164c27e2feb5d8315a4ca27a528bd09c25aa99a3cd2e9ffb414d692bd9b8bdc45ee75787abdb5f70a1d' 
  || x'f094adce3bee7cd73c497996c980cde8' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'8e48d0ecb2d18f10f5046d5035d528c853c4efabbe4ac972f23a4c5fc5861383' , 
  CAST(x'b3e761002dea1a84aa3780f02ec42797967e9d49d26d8a1ce2cff3b35a14bd59ebc6112b1d8ad024441c7f80' 
  || x'eec79e1813930d534a641bdf4fc73f16fe1eb2a9' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3300205cabeb6ab6ff41463710db23f8ff6c20ffa7694323b056423d3dd79bf6be' 
  || x'77c2031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c0104adae6881ef346de98bd61c42c588c1bb609459d9e571ab69d0e0c796' 
  || x'5714ffba175eab46fef8a7196e2e983ddf291bd24bd2ba366dbe74a95dbb4c022f9504640f6c45146497b927' 
  || x'2a9b9f1c17c0d59929e7ccd9c137e08f32d13b531e38e0d009815de4def709c72ea43fdf72b2d9ae00a69fc4' 
  || x'368dbaed86bd7c010100069fb999936a81c336c942d4cc34b0919a6701302dee0761b2a65c889930f4cee862' 
  || x'7ecd25c070f3d4c2bfbdce5424636cdf581c855a430b5497a688b0037710beb849fdb08bd0b5c6a2e6b0ce49' 
  || x'a2ec183648c603b72e01dd4d4d1dbc7f1da1a6ebac58102ccde6c93daa7f59d45937bb620b964948922db5' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'ea54d95bdd9353ea149661a333ad91b661b759752c57e3fe673ae23e2036a226' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f3300200176dfb16372e19ef9001e0841a9c15fc5eb3b74831618a42efdf23f3ed411' 
  || x'9a017c01010006f400ef781ec5fd14693d83e570a3c96e67015d16ceef31c7aad18288d20a24d5378e9168b1' 
  || x'4e234376dca72f88948c930f0f3ec6383220016944009ff030b10a6a286cf72da1aaa6c6fd976bb12125fe1e' 
  || x'52b0b7471ff0fecb31683bb4974fec63f7989b51f3403cb411012d3a08d19718b43e6911627e51' AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'75b2b3c78d92f8cb3d5e7bf082c881abb9bcdc750acc3175c6dec8afba7a66ad' , 
  x'3683413a0b688780d6c6fb94c5b056af4b29bd7c29a5100e9121adf47ce10059' , 
  CAST(x'01000c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002090d55920ff89d553d0b80d5cad601a8277917d87a72a774204d2bfa6afc9' 
  || x'3d96015901010006f400ef781ec5fd14693d83e570a3c96e4401ad45e572720e1a29bea0842ca0d0c028164e' 
  || x'd5827bf741a2167a71a08e367a04aa92892ef0e0d5e13ac6a4f96fe177037ff3a4d6d7ebf7f71272db3efce9' 
  || x'49d41da394' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'01ebb351ae00362fe0927d977270d7a4053e68a8b2e26716a1c642e8ad9a801e' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100201695c8b1b63f8e4617cd81a5092e013ace965db0' 
  || x'738c1c3f03a6bdb091fda68701a90101010006192ace47969d3143e9f8f9458052d564930101b6294dd0fe41' 
  || x'18c58a92a4e57dfb87c3461691ac7b0485d4b4f40f497b26400f9972e047f15d962afb1259723d713df5bb8e' 
  || x'551e30186c18c918294352177e8bf1ce5ab2a755eb95dd25f916992ce57cc796046825319f266b9331761b6f' 
  || x'bddef38438482270ffe6b01c23c9ccdb07a7fe363f6766ccdd1dd7a82de1a66330e356d0b0f1b4772d065e13' 
  || x'be7f6d800d7d499d' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'f918e263197cc3f3d2bf9ca2cb7e94eb3f977e03dd84e1cc08dbb0c268dd02a1' , 
  CAST(x'5d444d36eb5073f94466059377e25877827350fbfa72e51730f5e90b0b94ead47ded0d5fbe160878f7103989' 
  || x'29d26bad0bb11b26c55a8d3237adf4ad41a2fa20ff81b31eb24b1c829911453c885cde5d25059d6c2ad96602' 
  || x'10a623524e688c0c' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020524ffecbeb89035d40e60a597d8fbd2dbae7311a' 
  || x'63a8e428be591c876c370fb801b10101010006192ace47969d3143e9f8f9458052d5649b0101c688a1143294' 
  || x'8a909fd0fe2c9e6356dba8368b50d79cb80c78f768f5e55f2dbeb8dd11d93fd67141c0d60fa094d6698b6f6f' 
  || x'6a8b1479a56beb85b5b03ee167a2481d8674a73cd1ef76b060c9ce2580f7a66c2b2ec26fed398ef41ddaf1fd' 
  || x'985b31062ff613b24f869174c0dbc58d489b86c751185e238e5cc5c56d7a5a671860c71b2ffc8799a675094b' 
  || x'f592e49ea833a58e15f72352f6ddae68' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'361ac28ca60922eecf7622984b30878e14aadb02136618e901f95dd6a8e61252' , 
  CAST(x'046d8bacfab91b5c85351ea9d256cc90ecb6c9bf34c325409c95bea4c000f09707a2f423909a9b58f830edfb' 
  || x'c7125139b58de6f81b4e892b96aa26e89f7cc579' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020fdae957420a861b03acfa96af2af7e97f219287e5d' 
  || x'ee2cca596d9eb6f1ddd21501f1040101020468d1932ca4f17c7df03a5928a6ad26b5db0401de184268c82618' 
  || x'637d3f387e343e037375473308f0201bd30ecdc92774c29dbffc9b9464606c61b63def29477a515f716d3de3' 
  || x'4eb0e36ba4e0da747e7146aa988e05059bc696e5def29a860718b6aba01cccf53475c2bcdfd84514206d8384' 
  || x'd0665d4bf183527d1a0d48febd04cd7643462c095a5543f899adb7ff059659ddef244da872df1da1612535a6' 
  || x'a5ae6a48f381c91f4bc0c677eb8a2c9fcab5cacc27220405e2f4f894a05ca367895a7502f34c95a827f98c94' 
  || x'80eed7c220c90790802e921753e1c6ab21d5227162496edfe0f479786456d5dd5c329fdb1c1468b3d6ee537b' 
  || x'b0d39a633d1fd76ac0ed620a2dd13f00f18f9222172a12821511ac19685a79bae5f8879853b6f3c4edea9fa8' 
  || x'8d804e5e052b22ec83beb51cc09d9a27098e75fd561146507a5080ca47a3351965ce398eb54fad14fe58c5e6' 
  || x'33f30e50375070b6f28350e5471e123f8d3093186ff275e149e82c8ce3d2bfafc17a0e8c45e070b2f0fe9e21' 
  || x'ad06d8c90769d8a49501866873a1b1948f08116fe06c20bacb417b2e40199255e03c4ba941afc8995dbc16cc' 
  || x'23c8a4ef3ce269c6682de297e7fde64c477b7933b6defb4f4f0f0440a717cbe838673071346f8a62eb8ed24b' 
  || x'ad6de97ebdccde6130df7272a77f79407411fadd2bda28f3b9d9e4ab7e74f84a7eed2693ce3985ae4ee96766' 
  || x'e0c3bd20073b94420a5941404b7a27f3938e0cd2f9e0993272d99488c738998278813fdb936ee14e92f01a93' 
  || x'1d6206b798e0fb44f8cb1df57dc67cc61d6638957634a8dd381809edc550e60d8b8149f1c65ba4ba0a1adffb' 
  || x'2e864141f344a6d61fc804aaf69d51bed514ea1ff0a53d' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'16a8789f6a2a75314357bd0cc2f1ac2b0bf7f14882baf4182b0209ee43e8aa3c' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f310020c3473f3668da0acea93f4d' 
  || x'b2d92823cc464afb5e2592e4a0efdb35a89adf236604f10401010202a8ff2549b421d6093af5934b56f1738d' 
  || x'db04018c7b327507307443594af775592c69e93d0720ac156ecebb0051be57608033283a565792232f9f5e4d' 
  || x'73d31136433343bb6fa52880e0277ed42a4b34d66767f264042fd820ec998779010b476d239f09636407a5a3' 
  || x'eccdd2a53e0abde7569169aafa005038d1e4be85bea950fa446417e18a5b7b669ce37deff8bc4596e1fd5211' 
  || x'19e9b503736470a38e7eb027b12448afa7987e80d1aab625cdd3690b5887dc78fa2de7e77b7d343ab389cdbe' 
  || x'b3d2846fd2fafc88d805854328c3f1ce886e6889a038ecec83f28a498b7a4977b435d68619cb7253e11dadfc' 
  || x'c3da92344746a84fca0161cd55f3b2b64b26d473fedd33bc3a591cfea7b547d1d69d8408890a1c7adf230a3c' 
  || x'06cd61733694fa8f35c148fbc9e493c0765d38a1d208fe1db97a795d717074ea08a2b15e1e9bc26ff982e33a' 
  || x'8dd95bcb9231c25761bdff4276bcf22f9813974e03c5f95534845bc56a1cadd8fc9234b677d5dcde0999d416' 
  || x'34b8d2c1f4f66c329cc0282559cd412883d5de0ba7470afc14723a16b5b21cc24d1238b235091925d317bfca' 
  || x'c97a7e0ca6144b44b857cf52cf4fe7df5c92c32c02fdb14ccff7ed60142c53fd7dc5f0dcea33f12f2f82483c' 
  || x'6731e620ef9467ab10bb10d9e927ff1705eaca159fb1edcad7eb6dfb1b4b67f37dd7d4ea1b705220cb8b4f5b' 
  || x'590b45c076fa6690b0819beb9db993fea9a5914c967d0b0f2cfaf98435b77c88de7d9f6fc6cc1b8626010bfd' 
  || x'093ed534c38c22ba2622569431a3099e16d8e659c6e48e96811b14a1f792e79ae1c3a4110c76a04f2c5c3ad1' 
  || x'0a8776892564825d884831279607f0e6ba571a95d9beae805eb185ea752829b27b950201010202b64e7774d7' 
  || x'7dfea823d36d0aba454750ff010158e4f304705ac04e8e1d2d8aa73fe48ee609c283c733def97e2fa75cc326' 
  || x'892c2d0290ba2024b05b80e2c3059d64ec82efe096542b80d10b4706c6db44291609e71c129d6740ea3690f8' 
  || x'bd275d6ca6a6a63911b90ab72b68b143e09bba291a93dce82eb23d16fc61bfc9e18c096ddd81567c547b901a' 
  || x'73f31a200bef05e9a41415b92f316c98f704a7acadbab16e90e2c2e5b35099d1d0f6651d876d33b31b526c38' 
  || x'6f50c95132039df8ed348766c2dadfe178fe9bb70f095e56155454595867d3012b303eca40f06fc543eb9859' 
  || x'cec5a04c03324c90413583f8372b6f2b40e1eea65574a32a95370b0f35208c2b84d66e379ccf6d1766d56d0e' 
  || x'd4ce75926501010202c027742632c9fc9c396e2832222a87095001c804c7d40352b548c73ba9c2541eb08a3d' 
  || x'ba575de94ab8e7b61d5b43410889469c2ed83c0eb15f9837e696bdc8bd3aeb20d49df4482135b9a2a14aa0cd' 
  || x'7545f9beaaa7a01d2bdcf3344aede92ab6ac6b01010202272e8163ae88a30d6c1f8d0e708f541056011cdba1' 
  || x'fab4ea4b5b99af63345f02d0af8360da2348f05695f8b33c849c894af4f1917dba487a0eec6981fb1521ca8f' 
  || x'9e9692b1e3244195830b53ce4e34967a497564e4b6f40d7cc8bde25f57c5e43ff4f54c20fede' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'105bc6d771c457f9427f07e6005b8c92619401e349884a1ef2dfc170b32d6154' , 
  x'5804e68da9f5781c5a7b18e9a5e40fe71ce8739e8997690dbc74bf2416348473' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020b4f4483f2ee3c3c3fdf0cf187c7b09ddf64209b3a1d24df4d93d8427438df7ef01b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa30201e3f4eed74599b5f456e2cabf4d2dc09a180048a7ac05ad' 
  || x'9bb73ad3572aa4d1875fb19481f737a9aeb742508037665b1fe64773da1b6eb2ac1947f2ffe71661c6eeca13' 
  || x'2f3d503673775e5fb6ab5462a32d7c98348263f1fe6b1302289066e727122c1c423223e2a50e7bbe9629409a' 
  || x'4f70dd4a35948fa1d10e168bbd19e07de0f412faa77b430ee405e3879285bd3a4f3b75767d6680062c59ebef' 
  || x'4e37d828622487a53052c4dc96129d1b6abc2122dbc647da574aaa50960786e26cf502cb04e3935d67d23328' 
  || x'0c2f844c91e533b862e2e5175de7dc327d3eb234878eabdf83b4ed8d38cf735c3ff36725aca71e5128ce8ce9' 
  || x'2c16624c2cca52c1f955b0b9d9b4fc65d8e9d4ddbd22888e8dc02e95725e5f8773b7047178e6a65eef09d487' 
  || x'e6338e' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'090384eaa17f4d5d286c7ee78b7269a914d7cac68c5ab233a769e671f7237402' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020e8b9a8de5fe2a8115ac4' 
  || x'43fff855e7523c853011fbf134530de3392c849182a302e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd003012604ac541ce31361f6be209736405a7d70d3a52279d99d5e3dd92a86be80b870c3b0df851eb33a31' 
  || x'7af325f3ca067f59aa108c8196bd1a313117d6ba4ca2981c0a700bb3c79a298b7c56ee8abbb60c668e697052' 
  || x'1d428bba14d3fa177106fae82ae12f24d657cc4cb036a10b807329011ce0e4d3ed0aa33528213b45c7858c07' 
  || x'bf231df6599df0adf3f673e96fb2ed04523235d81bda32ee38624ea8f3a911d4b3b5eb27ae46dd10d5b14390' 
  || x'd0d6b2d8c00617698550755a6d16a025aeafd3b5abb5c1c52337b691c872f683f75c83f68fb29984830f88df' 
  || x'5a24830fbd01c228e59c6d16b2df54b57667cc2f63e75b42a84fd19462409138bbe614c209dfcf5d57be7bff' 
  || x'36d85e9e0d6dd729669c925a185e02bae25cde8e2153cd3f28d8cf25848d88b20b423f07f4aba33ccabccc25' 
  || x'0b3c0ee27cab2e15e6c5ef8dd8c11477677041d83d098643a1e53c0ceeaefcd75ae8486baa9d6be2ad790c45' 
  || x'12cac157822821a01d0359a5b402ce9f063724ecb050e0b3abbdd489770cd00e83e53ae9d8dbfe66e26be172' 
  || x'd71e9c42fe35bd545fd99b6ae8c19fbb3c20bbad79bb89442e6dea0a12f5b046f62d66674475ecd7b4d229d2' 
  || x'2be4b6923580dee80920e7b062f0e361f173a374a1317d48feff7ab8010101020423a62070179445810a5750' 
  || x'7b91671835a20101510c24cec5d0c2bdaf1433e90db02f111f1e62c05445cd063964a33e246e16396df4c70a' 
  || x'5809df3737f37d60b857d787312cc0adb05783af76b10c2b9a35cc9d33e6d4b61ea5c84b9f74b3316aa49251' 
  || x'a0b89ba3b17b6805a9728cc20390a28ae3cd44c4554ead7755a7230d93259888afa84d21663d7ba3f9aa0dd0' 
  || x'3d6952b771e1b74e85e866a865f50e21317eb15c901a598f577ad9df2a2274afdd91281864' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'76aff408760c8c680b4c28fb8ade272930f4c32c39f16dff2f6d857350a9a8de' , 
  CAST(x'b366e05d1b95181735e5e74fce2d39d672355a671a6679685d792b0ba36e7b0fda430037b7f57d8beaf008f9' 
  || x'58aae4ecce83af03593c2049ac2552396306bd6f0d6b6c756a38132e24dcdf7fb08b6d15b0687bddc1b86a4e' 
  || x'46a1a626f1f9e299' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f31002083304cddb0547a4ad242b81164ea7ec4ec78a2029e' 
  || x'211feb0a4674f1b267a4e8018d020101020289a80ee6051193c136653c71eb1c2fbff701019b43a81bf1c128' 
  || x'1d8b0fc643f41adb20a04dd0af9ae4c28a96573e46c54296ae04d5ba3df15db564dddea028acc8747c4a4785' 
  || x'4fe6e89a0b80844e89a2d39cf0600f8ad5fb05b97d5ec617abf0b4f3e64276c070bee7e210ca5e219d71db97' 
  || x'1abaffb86f474d4633b67c5153585d197748ebd27e10dc490c8b8d91cd7b08d1827f6f09f9f74681ca5e4d00' 
  || x'14c8c4879050c7e0f58f2a075ba94ad45b1bbbae87fc0d8b92c5f2d359ac785919de8229f91c089297f6d364' 
  || x'52cdbce2ed4adccee4ebaf598d3c4dadd919f9ee7dea00ec9442879202b21cfa1cd1ca0fa1ceaa55b990d773' 
  || x'9bbd86c278613cd9a022a227c980e8e7782955' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'1c936a0ef7375bc9dddce6b3d03ed9e899e015da51c321eb8526b1b7df0f6d33' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f3100209cfc9e42a0bcf5bb13b80339648a2f3e' 
  || x'93c2c2f4c1d45665f3b545b294f08cad0257010102044726a7d9ee64784a8d13c93253b9105f42018579f16a' 
  || x'6e9672fc8bfc3dc7520fbe50b27abc92bcf86f79697bd853282df1e39deaacc57c43edab1e855f5a4bf42a53' 
  || x'243cae46c4bcbfb198ab3937b81517daa2f1040101020468d1932ca4f17c7df03a5928a6ad26b5db04010f89' 
  || x'ab7abd8360d19c2b359fbd6b609429c04b833cd472e910f3a4ce1e7921bb92d406825440f56fa766324cca05' 
  || x'6c618ebdaba916fec4761cb7bffa3ac2715d97242a8b89870854cc52f6ed70370811106b9890c8f2b93fe528' 
  || x'8299b69ef5a351b9c6c5ae07a24724c2e100cb15a84c0be36b1350271efba75815bf14f4d421f226103a7229' 
  || x'6791ca277574032654f6aecf670cf1becbdd798a25f19f0427a48a16e399a95111eefb16d49afc03a2791a23' 
  || x'e7dce6718d439636495f1d11ddea1c4b0f8e66c97bc22a165476d4f8ae1ff02a11138b071cba7f36ffe0b873' 
  || x'89289f6de016a0a501a2b29580b71bcd54f3139f6ac833d749c2b2efb219b6f11152b0febaf716d733529eb7' 
  || x'1c41804ead036adac925db89a6320d838056ac77f63da24f9035358ccb57193bb60e452680780f39392193dd' 
  || x'5dbdc953ddd9f32423f8113a87e238f02a4551c516ea8f0cb65478268743ababc2355c90258ca6622becbb05' 
  || x'29afa55666bfd459f030eb58a7591b843d7452907258a4ebc4efd9fa8c4d8ef14efd35eddc88cf2f659a2664' 
  || x'2255b418cd56998e6cb1729ef8ad60bb2f204951fbd013c8a73fd1cf273f20d71867647b7d38dadf149fd31c' 
  || x'a7daac5f38179059fc1b7f1788fa147b8f661c74d75e7af6ca303c6704b4333f46fdd4e69b579f4c28f67e63' 
  || x'875248fa1dba53bf3e297edacc04ce77c98396482ec624cb6767e79db449e81a7d175ddd202dc2385bc845c7' 
  || x'7b3cee17ba80943765306f16f696c48641a37a16c5bd15234e189aefe319f6c6e808f473d3c2b2d943060257' 
  || x'8ce76b976e52e28f30fa45efe45489659f86d51ab9b072bc4009db25' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'2ff6f67716bea0dadfbf3d79cef69b7898ccf7bc77d83994f13d5eb2624c86c7' , 
  x'5882f32fd8a6598735d33c00eb9e03b837566d70c08aae705b158968f65c3bd3' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa0101e7e902c3a62e33cb7d343605c25d1fef' 
  || x'9f90bb9c6bff3689bbfee87b77035dc0bb99826acba304bc49cc6efb1842b5974293a47c0cd6479776acf822' 
  || x'070581e2701aa223a0ff9795dc967de4cf9e634f481261ded7d9ffeb9fcd7526d53f5b9d1c7cd2e2ecb8efdf' 
  || x'3c92046d56c8894560d0cc8218127bb9ada1b4ed9ca7cfe0a79cc937fe7552f1262516875c37fcc9bdf02434' 
  || x'53197b75688c3853a9e5c20eb0dceedda22968dac4' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'b78c0c8bf10e176de0b1a7284a870ef798859a5f9b337c59b32c503dfbed2b42' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f49d1d2ca4b6627409a800949e03d3' 
  || x'3152a65bbd592fa64fa8b0531186c377da01a3010101020292d52f4205257555055f4ecbaa108f638d01018a' 
  || x'1e421734a35b792fc712f63299aeb4d07da8ead0136d013cb010f81f45c7d54bb05cea8657103922f14ee40f' 
  || x'fd3cfd546095d85019ae5265bbe508c732a8a3b6ca1b346da772233857fad381915b3170e2a1b017af11b2d1' 
  || x'a58646dfcdd738114b2a29e3e5168bb949122fe86395aa39d9c6f26e4f8db83e347ed28f06654b0a64f1de59' 
  || x'8ac38ff0675ccc' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'ea1a20f7dd3af41139137a000251e5f1b82fc5d18db99e840cce20e9898f4a58' , 
  CAST(x'91015b20367ad7dd6336a3b9f5a6e454f33c399b0e875af5dde1d48dd074b3cdfcd298e34c19256e9ed68e21' 
  || x'2173dbc073ed38a11488ac2c3c7d7cf6e6f2438b' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020a11905853aae707e90e2e3cc9aeb721dcccb768329' 
  || x'ca52901911e3b865249a9a01a1010101020260dd361c76bb8ba1c90d728f9f346c168b0101f3c31fd7097d7a' 
  || x'c5a3cc9dbd1a5279a600c1caeada4a94ae5d52a4f8c0122f75e8ba3187f14aa739148262447d3c1ec107475d' 
  || x'e0560763f43fed75c003e3fec3442cceabbcc7b4b9788895dcd6b2832abb8460a9f3f8f391e18fcb9c920975' 
  || x'4fa6b1be57c57cbb4a66ec4ae888ce96262f42124eddd40367e60237fcc7d9fe94dcdb7852912eb7b1f4cf' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'fbcb7020c139f07570efa10acca42272a54a4cec5896fa92dc24fc00300aee71' , x'' , 
  CAST(x'01001280a0e8fdf6afb006022f756e696f6e636172652e76312e43616c656e646172536572766963652f496d' 
  || x'706f727443616c656e646172596561721263616c656e64617259656172732f3230323700207be34bf734c520' 
  || x'1d2d97a9d33fe5b1c78ab4a4f72a8ba28574afa56bcf234d340169010000650e63616c656e6461725f796561' 
  || x'72730103010001d61f01020306736f75726365020004646179730229323032372d30312d30312c484f4c4944' 
  || x'41592c4e657720596561722773204461792ce58583e697a60a09696d706f72745f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 13 , 1795226400000000 , 
  x'9f0216a7f47f2834994eea7df13c31506ee138e63161380bfca28cd37e295f73' , x'' , 
  CAST(x'01021a80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f310020fd6f27f51e6eb55116a49ef71534' 
  || x'c30db33c39990849d46c8fcb840c454fb61d0cc63f010002c13f08706f6c6963696573010201020102090463' 
  || x'6f6465020a434e2d47442d323031380a76616c69645f66726f6d01f89102076e616d655f7a68021fe5b9bfe4' 
  || x'b89ce79c81e685b0e997aee6a087e58786efbc8832303138efbc89076e616d655f656e021c5374616e646172' 
  || x'6473206f66204775616e67646f6e672c20323031380c6a7572697364696374696f6e0205434e2d4744086261' 
  || x'7369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786' 
  || x'e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f' 
  || x'8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9b' 
  || x'e696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5' 
  || x'0862617369735f656e02ce0161206775696465206f66204d61726368203230313820286974732070726f7669' 
  || x'6e636520697320696e6665727265642066726f6d20657175616c206e756d626572732920616e642074686520' 
  || x'4775616e67646f6e672072756c6573206f6e20747269616c206f6620323031382c206166746572207365636f' 
  || x'6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d6520696e746f2066' 
  || x'6f72636520776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e756172790763' 
  || x'6f6e74656e7402833b232070726f746f2d66696c653a2070726f746f2f756e696f6e636172652f76312f706f' 
  || x'6c69636965732e70726f746f0a232070726f746f2d6d6573736167653a20756e696f6e636172652e76312e50' 
  || x'6f6c6963795365740a230a23204775616e67646f6e672e204120756e69766572736974792074686572652028' 
  || x'32303233292069732073747269637465723a20353030207975616e20656163682c20686f73706974616c2061' 
  || x'74206d6f7374207477696365206120796561722e0a646973706c61795f6e616d65207b0a20207a683a2022e5' 
  || x'b9bfe4b89ce79c81e685b0e997aee6a087e58786efbc8832303138efbc89220a2020656e3a20225374616e64' 
  || x'61726473206f66204775616e67646f6e672c2032303138220a7d0a636f64653a2022434e2d47442d32303138' 
  || x'220a6a7572697364696374696f6e3a2022434e2d4744220a6261736973207b0a20207a683a202232303138e5' 
  || x'b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c' 
  || x'81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138' 
  || x'e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69f' 
  || x'a5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5220a2020656e3a20226120677569' 
  || x'6465206f66204d61726368203230313820286974732070726f76696e636520697320696e6665727265642066' 
  || x'726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e67220a202020202020' 
  || x'222072756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e64617279207061' 
  || x'6765733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f726365220a2020' 
  || x'202020202220776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e7561727922' 
  || x'0a7d0a76616c69645f66726f6d207b20796561723a2032303138206d6f6e74683a2031206461793a2031207d' 
  || x'0a0a7374616e6461726473207b0a20206b696e643a2042454e454649545f4b494e445f464553544956414c0a' 
  || x'20206361705f66656e3a203235303030300a20206361705f73636f70653a204341505f53434f50455f53554d' 
  || x'0a202077696e646f773a204341505f57494e444f575f43414c454e4441525f594541520a2020666f726d733a' 
  || x'2044454c49564552595f464f524d5f474f4f44530a2020666f726d733a2044454c49564552595f464f524d5f' 
  || x'564f55434845525f4e414d45440a202076616c69645f66726f6d207b20796561723a2032303230206d6f6e74' 
  || x'683a2031206461793a2031207d0a20206261736973207b0a202020207a683a202232303230e5b9b4e68aa5e5' 
  || x'888aefbc9ae4b880e888ace4b88de8b685e8bf87e6af8fe4baba32353030e58583efbc8ce68c8932303230e5' 
  || x'b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a20227072657373206f6620323032303a206765' 
  || x'6e6572616c6c79206174206d6f73742032353030207975616e20656163683b20656e74657265642066726f6d' 
  || x'2031204a616e756172792032303230220a20207d0a20206365727461696e74793a204345525441494e54595f' 
  || x'420a7d0a0a7374616e6461726473207b0a20206b696e643a2042454e454649545f4b494e445f424952544844' 
  || x'41590a20206361705f66656e3a2034303030300a20206361705f73636f70653a204341505f53434f50455f53' 
  || x'494e474c455f4752414e540a2020636f756e745f6d61783a20310a2020636f756e745f7065723a20434f554e' 
  || x'545f5045525f4d454d4245520a202077696e646f773a204341505f57494e444f575f43414c454e4441525f59' 
  || x'4541520a2020666f726d733a2044454c49564552595f464f524d5f474f4f44530a2020666f726d733a204445' 
  || x'4c49564552595f464f524d5f564f55434845525f43414b450a20206261736973207b0a202020207a683a2022' 
  || x'32303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808b' 
  || x'efbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c' 
  || x'8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5' 
  || x'e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a' 
  || x'202261206775696465206f66204d61726368203230313820286974732070726f76696e636520697320696e66' 
  || x'65727265642066726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e6722' 
  || x'0a2020202020202020222072756c6573206f6e20747269616c206f6620323031382c20616674657220736563' 
  || x'6f6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d6520696e746f20' 
  || x'666f726365220a20202020202020202220776173206e6f7420666f756e643b20656e74657265642066726f6d' 
  || x'2031204a616e75617279220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a' 
  || x'7374616e6461726473207b0a20206b696e643a2042454e454649545f4b494e445f4d415252494147450a2020' 
  || x'6361705f66656e3a203130303030300a20206361705f73636f70653a204341505f53434f50455f53494e474c' 
  || x'455f4752414e540a2020636f756e745f6d61783a20310a2020636f756e745f7065723a20434f554e545f5045' 
  || x'525f524547495354524154494f4e0a202077696e646f773a204341505f57494e444f575f4556454e540a2020' 
  || x'666f726d733a2044454c49564552595f464f524d5f474f4f44530a2020666f726d733a2044454c4956455259' 
  || x'5f464f524d5f5452414e534645520a20206261736973207b0a202020207a683a202232303138e5b9b433e69c' 
  || x'88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde6' 
  || x'8daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af' 
  || x'95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0ef' 
  || x'bc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a20226120677569646520' 
  || x'6f66204d61726368203230313820286974732070726f76696e636520697320696e6665727265642066726f6d' 
  || x'20657175616c206e756d626572732920616e6420746865204775616e67646f6e67220a202020202020202022' 
  || x'2072756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e6461727920706167' 
  || x'65733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f726365220a202020' 
  || x'20202020202220776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e75617279' 
  || x'220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a7374616e646172647320' 
  || x'7b0a20206b696e643a2042454e454649545f4b494e445f4348494c4442495254480a20206361705f66656e3a' 
  || x'203130303030300a20206361705f73636f70653a204341505f53434f50455f53494e474c455f4752414e540a' 
  || x'2020636f756e745f6d61783a20310a2020636f756e745f7065723a20434f554e545f5045525f4348494c440a' 
  || x'202077696e646f773a204341505f57494e444f575f4556454e540a2020666f726d733a2044454c4956455259' 
  || x'5f464f524d5f474f4f44530a2020666f726d733a2044454c49564552595f464f524d5f5452414e534645520a' 
  || x'20206261736973207b0a202020207a683a202232303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59b' 
  || x'b4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e6' 
  || x'8ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68d' 
  || x'aee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c88' 
  || x'31e697a5e5bd95e585a5220a20202020656e3a202261206775696465206f66204d6172636820323031382028' 
  || x'6974732070726f76696e636520697320696e6665727265642066726f6d20657175616c206e756d6265727329' 
  || x'20616e6420746865204775616e67646f6e67220a2020202020202020222072756c6573206f6e20747269616c' 
  || x'206f6620323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e20' 
  || x'77686963682069742063616d6520696e746f20666f726365220a20202020202020202220776173206e6f7420' 
  || x'666f756e643b20656e74657265642066726f6d2031204a616e75617279220a20207d0a20206365727461696e' 
  || x'74793a204345525441494e54595f420a7d0a0a7374616e6461726473207b0a20206b696e643a2042454e4546' 
  || x'49545f4b494e445f484f53504954414c0a20206361705f66656e3a203230303030300a20206361705f73636f' 
  || x'70653a204341505f53434f50455f53494e474c455f4752414e540a2020666f726d733a2044454c4956455259' 
  || x'5f464f524d5f5452414e534645520a2020666f726d733a2044454c49564552595f464f524d5f474f4f44530a' 
  || x'20206261736973207b0a202020207a683a202232303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59b' 
  || x'b4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e6' 
  || x'8ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68d' 
  || x'aee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c88' 
  || x'31e697a5e5bd95e585a5220a20202020656e3a202261206775696465206f66204d6172636820323031382028' 
  || x'6974732070726f76696e636520697320696e6665727265642066726f6d20657175616c206e756d6265727329' 
  || x'20616e6420746865204775616e67646f6e67220a2020202020202020222072756c6573206f6e20747269616c' 
  || x'206f6620323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e20' 
  || x'77686963682069742063616d6520696e746f20666f726365220a20202020202020202220776173206e6f7420' 
  || x'666f756e643b20656e74657265642066726f6d2031204a616e75617279220a20207d0a20206365727461696e' 
  || x'74793a204345525441494e54595f420a7d0a0a7374616e6461726473207b0a20206b696e643a2042454e4546' 
  || x'49545f4b494e445f424552454156454d454e540a20207375625f6b696e643a2042454e454649545f5355425f' 
  || x'4b494e445f4d454d4245520a20206361705f66656e3a203330303030300a20206361705f73636f70653a2043' 
  || x'41505f53434f50455f4556454e540a2020636f756e745f6d61783a20310a2020636f756e745f7065723a2043' 
  || x'4f554e545f5045525f44454345415345440a202077696e646f773a204341505f57494e444f575f4556454e54' 
  || x'0a2020666f726d733a2044454c49564552595f464f524d5f5452414e534645520a2020666f726d733a204445' 
  || x'4c49564552595f464f524d5f5752454154480a20206261736973207b0a202020207a683a202232303138e5b9' 
  || x'b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81' 
  || x'e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5' 
  || x'b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5' 
  || x'e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a202261206775' 
  || x'696465206f66204d61726368203230313820286974732070726f76696e636520697320696e66657272656420' 
  || x'66726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e67220a2020202020' 
  || x'202020222072756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e64617279' 
  || x'2070616765733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f72636522' 
  || x'0a20202020202020202220776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e' 
  || x'75617279220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a7374616e6461' 
  || x'726473207b0a20206b696e643a2042454e454649545f4b494e445f424552454156454d454e540a2020737562' 
  || x'5f6b696e643a2042454e454649545f5355425f4b494e445f4449524543545f52454c41544956450a20206361' 
  || x'705f66656e3a203130303030300a20206361705f73636f70653a204341505f53434f50455f4556454e540a20' 
  || x'20636f756e745f6d61783a20310a2020636f756e745f7065723a20434f554e545f5045525f44454345415345' 
  || x'440a202077696e646f773a204341505f57494e444f575f4556454e540a2020666f726d733a2044454c495645' 
  || x'52595f464f524d5f5452414e534645520a2020666f726d733a2044454c49564552595f464f524d5f57524541' 
  || x'54480a202072656c6174696f6e733a2052454c4154494f4e5f53504f5553450a202072656c6174696f6e733a' 
  || x'2052454c4154494f4e5f4641544845520a202072656c6174696f6e733a2052454c4154494f4e5f4d4f544845' 
  || x'520a202072656c6174696f6e733a2052454c4154494f4e5f534f4e0a202072656c6174696f6e733a2052454c' 
  || x'4154494f4e5f44415547485445520a20206261736973207b0a202020207a683a202232303138e5b9b433e69c' 
  || x'88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde6' 
  || x'8daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af' 
  || x'95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0ef' 
  || x'bc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a20226120677569646520' 
  || x'6f66204d61726368203230313820286974732070726f76696e636520697320696e6665727265642066726f6d' 
  || x'20657175616c206e756d626572732920616e6420746865204775616e67646f6e67220a202020202020202022' 
  || x'2072756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e6461727920706167' 
  || x'65733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f726365220a202020' 
  || x'20202020202220776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e75617279' 
  || x'220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a7374616e646172647320' 
  || x'7b0a20206b696e643a2042454e454649545f4b494e445f5245544952454d454e540a20206361705f66656e3a' 
  || x'203130303030300a20206361705f73636f70653a204341505f53434f50455f53494e474c455f4752414e540a' 
  || x'2020636f756e745f6d61783a20310a2020636f756e745f7065723a20434f554e545f5045525f4d454d424552' 
  || x'0a202077696e646f773a204341505f57494e444f575f4c49464554494d450a2020666f726d733a2044454c49' 
  || x'564552595f464f524d5f534f5556454e49520a20206261736973207b0a202020207a683a202232303138e5b9' 
  || x'b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81' 
  || x'e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5' 
  || x'b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5' 
  || x'e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5efbc9be7baaae5bfb5e59381efbc8c' 
  || x'e4b88de58faf220a202020202020202022e79bb4e68ea5e58f91e694bee685b0e997aee98791220a20202020' 
  || x'656e3a202261206775696465206f66204d61726368203230313820286974732070726f76696e636520697320' 
  || x'696e6665727265642066726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f' 
  || x'6e67220a2020202020202020222072756c6573206f6e20747269616c206f6620323031382c20616674657220' 
  || x'7365636f6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d6520696e' 
  || x'746f20666f726365220a20202020202020202220776173206e6f7420666f756e643b20656e74657265642066' 
  || x'726f6d2031204a616e756172793b206120736f7576656e69722c206e6f74206d6f6e6579220a20207d0a2020' 
  || x'6365727461696e74793a204345525441494e54595f420a7d0a0a61676772656761746573207b0a20206b696e' 
  || x'64733a2042454e454649545f4b494e445f464553544956414c0a202073686172655f70657263656e743a2033' 
  || x'300a2020626173653a204147475245474154455f424153455f4255444745545f494e434f4d450a202076616c' 
  || x'69645f746f207b20796561723a2032303139206d6f6e74683a203132206461793a203331207d0a2020626173' 
  || x'6973207b0a202020207a683a202232303138e5b9b433e69c88e68c87e5bc95efbc9ae980a2e5b9b4e8bf87e8' 
  || x'8a82e685b0e997aee4b88de8b685e8bf87e694b6e585a5e79a84333025efbc9be68c8932303230e5b9b4e68a' 
  || x'a5e5888ae79a84e696b0e58fa3e5be84e68ea8e5ae9ae6ada2e4ba8e32303139e5b9b4220a20202020656e3a' 
  || x'20226775696465206f66204d6172636820323031383a20666573746976616c20676f6f6473206174206d6f73' 
  || x'7420333025206f6620696e636f6d653b2074616b656e20746f20656e6420696e2032303139220a2020202020' 
  || x'202020222062656361757365206f6620746865207072657373206f662032303230220a20207d0a2020636572' 
  || x'7461696e74793a204345525441494e54595f420a7d0a0a61676772656761746573207b0a20206b696e64733a' 
  || x'2042454e454649545f4b494e445f464553544956414c0a202073686172655f70657263656e743a2034300a20' 
  || x'20626173653a204147475245474154455f424153455f4255444745545f455850454e4449545552450a202065' 
  || x'69746865723a20310a202076616c69645f66726f6d207b20796561723a2032303230206d6f6e74683a203120' 
  || x'6461793a2031207d0a20206261736973207b0a202020207a683a202232303230e5b9b4e68aa5e5888aefbc9a' 
  || x'e4b88de8b685e8bf87e9a284e7ae97e694afe587bae79a84343025efbc8ce68896e4b88de8b685e8bf87e795' 
  || x'99e68890e7bb8fe8b4b9e79a84353025efbc88e4ba8ce88085e4b98be4b880efbc89220a20202020656e3a20' 
  || x'227072657373206f6620323032303a206174206d6f737420343025206f662062756467657465642065787065' 
  || x'6e6469747572652c206f72206174206d6f737420353025206f662072657461696e6564220a20202020202020' 
  || x'20222066756e647320286f6e65206f6620626f746829220a20207d0a20206365727461696e74793a20434552' 
  || x'5441494e54595f420a7d0a0a61676772656761746573207b0a20206b696e64733a2042454e454649545f4b49' 
  || x'4e445f464553544956414c0a202073686172655f70657263656e743a2035300a2020626173653a2041474752' 
  || x'45474154455f424153455f52455441494e45445f46554e44530a20206569746865723a20310a202076616c69' 
  || x'645f66726f6d207b20796561723a2032303230206d6f6e74683a2031206461793a2031207d0a202062617369' 
  || x'73207b0a202020207a683a202232303230e5b9b4e68aa5e5888aefbc9ae4b88de8b685e8bf87e9a284e7ae97' 
  || x'e694afe587bae79a84343025efbc8ce68896e4b88de8b685e8bf87e79599e68890e7bb8fe8b4b9e79a843530' 
  || x'25efbc88e4ba8ce88085e4b98be4b880efbc89220a20202020656e3a20227072657373206f6620323032303a' 
  || x'206174206d6f737420343025206f6620627564676574656420657870656e6469747572652c206f7220617420' 
  || x'6d6f737420353025206f662072657461696e6564220a2020202020202020222066756e647320286f6e65206f' 
  || x'6620626f746829220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a09696d70' 
  || x'6f72745f75730180a0e8fdf6afb0068a040100028504097374616e6461726473010401020102010201021b08' 
  || x'7375625f6b696e6401000b62656e65666963696172790102076361705f66656e01a0c21e096361705f73636f' 
  || x'7065010409636f756e745f6d6178010009636f756e745f70657201000a6361705f77696e646f77010208696e' 
  || x'636c75646573020005666f726d730203312c320972656c6174696f6e7302000c7368617265645f636f756e74' 
  || x'010010636c61696d5f6c696d69745f6461797301000865766964656e636502000566756e6473020009617070' 
  || x'726f76616c7302000e7075626c69636974795f646179730100086167655f66726f6d0100066167655f746f01' 
  || x'000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e756d657261' 
  || x'746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01ac9d020876616c' 
  || x'69645f746f000862617369735f7a68024732303230e5b9b4e68aa5e5888aefbc9ae4b880e888ace4b88de8b6' 
  || x'85e8bf87e6af8fe4baba32353030e58583efbc8ce68c8932303230e5b9b431e69c8831e697a5e5bd95e585a5' 
  || x'0862617369735f656e024c7072657373206f6620323032303a2067656e6572616c6c79206174206d6f737420' 
  || x'32353030207975616e20656163683b20656e74657265642066726f6d2031204a616e75617279203230323009' 
  || x'6365727461696e74790104ee05010002e905097374616e6461726473010401020104010201041b087375625f' 
  || x'6b696e6401000b62656e65666963696172790102076361705f66656e0180f104096361705f73636f70650102' 
  || x'09636f756e745f6d6178010209636f756e745f70657201020a6361705f77696e646f77010208696e636c7564' 
  || x'6573020005666f726d730203312c330972656c6174696f6e7302000c7368617265645f636f756e7401001063' 
  || x'6c61696d5f6c696d69745f6461797301000865766964656e636502000566756e6473020009617070726f7661' 
  || x'6c7302000e7075626c69636974795f646179730100086167655f66726f6d0100066167655f746f01000d636f' 
  || x'73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e756d657261746f7201' 
  || x'001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01f891020876616c69645f74' 
  || x'6f000862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6' 
  || x'a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696ad' 
  || x'efbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8' 
  || x'bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5' 
  || x'bd95e585a50862617369735f656e02ce0161206775696465206f66204d617263682032303138202869747320' 
  || x'70726f76696e636520697320696e6665727265642066726f6d20657175616c206e756d626572732920616e64' 
  || x'20746865204775616e67646f6e672072756c6573206f6e20747269616c206f6620323031382c206166746572' 
  || x'207365636f6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d652069' 
  || x'6e746f20666f72636520776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e75' 
  || x'617279096365727461696e74790104ee05010002e905097374616e6461726473010401020106010201061b08' 
  || x'7375625f6b696e6401000b62656e65666963696172790102076361705f66656e01c09a0c096361705f73636f' 
  || x'7065010209636f756e745f6d6178010209636f756e745f706572010a0a6361705f77696e646f77010408696e' 
  || x'636c75646573020005666f726d730203312c340972656c6174696f6e7302000c7368617265645f636f756e74' 
  || x'010010636c61696d5f6c696d69745f6461797301000865766964656e636502000566756e6473020009617070' 
  || x'726f76616c7302000e7075626c69636974795f646179730100086167655f66726f6d0100066167655f746f01' 
  || x'000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e756d657261' 
  || x'746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01f891020876616c' 
  || x'69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4' 
  || x'e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68e' 
  || x'a8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68dae' 
  || x'e8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831' 
  || x'e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f66204d6172636820323031382028' 
  || x'6974732070726f76696e636520697320696e6665727265642066726f6d20657175616c206e756d6265727329' 
  || x'20616e6420746865204775616e67646f6e672072756c6573206f6e20747269616c206f6620323031382c2061' 
  || x'66746572207365636f6e646172792070616765733b2074686520646179206f6e207768696368206974206361' 
  || x'6d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e74657265642066726f6d203120' 
  || x'4a616e75617279096365727461696e74790104ee05010002e905097374616e64617264730104010201080102' 
  || x'01081b087375625f6b696e6401000b62656e65666963696172790102076361705f66656e01c09a0c09636170' 
  || x'5f73636f7065010209636f756e745f6d6178010209636f756e745f70657201060a6361705f77696e646f7701' 
  || x'0408696e636c75646573020005666f726d730203312c340972656c6174696f6e7302000c7368617265645f63' 
  || x'6f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e636502000566756e64730200' 
  || x'09617070726f76616c7302000e7075626c69636974795f646179730100086167655f66726f6d010006616765' 
  || x'5f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e75' 
  || x'6d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01f89102' 
  || x'0876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c' 
  || x'83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5' 
  || x'ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc' 
  || x'8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431' 
  || x'e69c8831e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f66204d61726368203230' 
  || x'313820286974732070726f76696e636520697320696e6665727265642066726f6d20657175616c206e756d62' 
  || x'6572732920616e6420746865204775616e67646f6e672072756c6573206f6e20747269616c206f6620323031' 
  || x'382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e2077686963682069' 
  || x'742063616d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e74657265642066726f' 
  || x'6d2031204a616e75617279096365727461696e74790104ee05010002e905097374616e646172647301040102' 
  || x'010a0102010a1b087375625f6b696e6401000b62656e65666963696172790102076361705f66656e0180b518' 
  || x'096361705f73636f7065010209636f756e745f6d6178010009636f756e745f70657201000a6361705f77696e' 
  || x'646f77010008696e636c75646573020005666f726d730203342c310972656c6174696f6e7302000c73686172' 
  || x'65645f636f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e636502000566756e' 
  || x'6473020009617070726f76616c7302000e7075626c69636974795f646179730100086167655f66726f6d0100' 
  || x'066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172' 
  || x'655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d' 
  || x'01f891020876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe7' 
  || x'94a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908c' 
  || x'e695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6' 
  || x'b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93' 
  || x'e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f66204d617263' 
  || x'68203230313820286974732070726f76696e636520697320696e6665727265642066726f6d20657175616c20' 
  || x'6e756d626572732920616e6420746865204775616e67646f6e672072756c6573206f6e20747269616c206f66' 
  || x'20323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e20776869' 
  || x'63682069742063616d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e7465726564' 
  || x'2066726f6d2031204a616e75617279096365727461696e74790104ee05010002e905097374616e6461726473' 
  || x'01040102010c0102010c1b087375625f6b696e6401080b62656e65666963696172790102076361705f66656e' 
  || x'01c0cf24096361705f73636f7065010609636f756e745f6d6178010209636f756e745f70657201080a636170' 
  || x'5f77696e646f77010408696e636c75646573020005666f726d730203342c360972656c6174696f6e7302000c' 
  || x'7368617265645f636f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e63650200' 
  || x'0566756e6473020009617070726f76616c7302000e7075626c69636974795f646179730100086167655f6672' 
  || x'6f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f' 
  || x'73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f' 
  || x'66726f6d01f891020876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e3808a' 
  || x'e4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79b' 
  || x'b8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18c' 
  || x'e58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c' 
  || x'89e5bd93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f6620' 
  || x'4d61726368203230313820286974732070726f76696e636520697320696e6665727265642066726f6d206571' 
  || x'75616c206e756d626572732920616e6420746865204775616e67646f6e672072756c6573206f6e2074726961' 
  || x'6c206f6620323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e' 
  || x'2077686963682069742063616d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e74' 
  || x'657265642066726f6d2031204a616e75617279096365727461696e74790104f705010002f205097374616e64' 
  || x'6172647301040102010c0102010e1b087375625f6b696e64010a0b62656e6566696369617279010207636170' 
  || x'5f66656e01c09a0c096361705f73636f7065010609636f756e745f6d6178010209636f756e745f7065720108' 
  || x'0a6361705f77696e646f77010408696e636c75646573020005666f726d730203342c360972656c6174696f6e' 
  || x'730209312c322c332c342c350c7368617265645f636f756e74010010636c61696d5f6c696d69745f64617973' 
  || x'01000865766964656e636502000566756e6473020009617070726f76616c7302000e7075626c69636974795f' 
  || x'646179730100086167655f66726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b63' 
  || x'6f73745f746f5f66656e01000f73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e' 
  || x'61746f7201000a76616c69645f66726f6d01f891020876616c69645f746f000862617369735f7a6802a70132' 
  || x'303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808bef' 
  || x'bc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c81' 
  || x'32303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e6' 
  || x'9caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02' 
  || x'ce0161206775696465206f66204d61726368203230313820286974732070726f76696e636520697320696e66' 
  || x'65727265642066726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e6720' 
  || x'72756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e646172792070616765' 
  || x'733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f72636520776173206e' 
  || x'6f7420666f756e643b20656e74657265642066726f6d2031204a616e75617279096365727461696e74790104' 
  || x'ad06010002a806097374616e646172647301040102010e010201101b087375625f6b696e6401000b62656e65' 
  || x'666963696172790102076361705f66656e01c09a0c096361705f73636f7065010209636f756e745f6d617801' 
  || x'0209636f756e745f70657201020a6361705f77696e646f77010608696e636c75646573020005666f726d7302' 
  || x'01370972656c6174696f6e7302000c7368617265645f636f756e74010010636c61696d5f6c696d69745f6461' 
  || x'797301000865766964656e636502000566756e6473020009617070726f76616c7302000e7075626c69636974' 
  || x'795f646179730100086167655f66726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e0100' 
  || x'0b636f73745f746f5f66656e01000f73686172655f6e756d657261746f7201001173686172655f64656e6f6d' 
  || x'696e61746f7201000a76616c69645f66726f6d01f891020876616c69645f746f000862617369735f7a6802d1' 
  || x'0132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e380' 
  || x'8befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce7' 
  || x'9c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697' 
  || x'a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a5efbc9be7baaae5bf' 
  || x'b5e59381efbc8ce4b88de58fafe79bb4e68ea5e58f91e694bee685b0e997aee987910862617369735f656e02' 
  || x'e50161206775696465206f66204d61726368203230313820286974732070726f76696e636520697320696e66' 
  || x'65727265642066726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e6720' 
  || x'72756c6573206f6e20747269616c206f6620323031382c206166746572207365636f6e646172792070616765' 
  || x'733b2074686520646179206f6e2077686963682069742063616d6520696e746f20666f72636520776173206e' 
  || x'6f7420666f756e643b20656e74657265642066726f6d2031204a616e756172793b206120736f7576656e6972' 
  || x'2c206e6f74206d6f6e6579096365727461696e74790104e302010002de020e6167677265676174655f636170' 
  || x'73010301020102010209056b696e64730201310d73686172655f70657263656e74013c046261736501020c65' 
  || x'69746865725f67726f757001000a76616c69645f66726f6d01f891020876616c69645f746f01aa9d02086261' 
  || x'7369735f7a68026d32303138e5b9b433e69c88e68c87e5bc95efbc9ae980a2e5b9b4e8bf87e88a82e685b0e9' 
  || x'97aee4b88de8b685e8bf87e694b6e585a5e79a84333025efbc9be68c8932303230e5b9b4e68aa5e5888ae79a' 
  || x'84e696b0e58fa3e5be84e68ea8e5ae9ae6ada2e4ba8e32303139e5b9b40862617369735f656e026c67756964' 
  || x'65206f66204d6172636820323031383a20666573746976616c20676f6f6473206174206d6f73742033302520' 
  || x'6f6620696e636f6d653b2074616b656e20746f20656e6420696e20323031392062656361757365206f662074' 
  || x'6865207072657373206f662032303230096365727461696e74790104c702010002c2020e6167677265676174' 
  || x'655f63617073010301020102010409056b696e64730201310d73686172655f70657263656e74015004626173' 
  || x'6501040c6569746865725f67726f757001020a76616c69645f66726f6d01ac9d020876616c69645f746f0008' 
  || x'62617369735f7a68025e32303230e5b9b4e68aa5e5888aefbc9ae4b88de8b685e8bf87e9a284e7ae97e694af' 
  || x'e587bae79a84343025efbc8ce68896e4b88de8b685e8bf87e79599e68890e7bb8fe8b4b9e79a84353025efbc' 
  || x'88e4ba8ce88085e4b98be4b880efbc890862617369735f656e02627072657373206f6620323032303a206174' 
  || x'206d6f737420343025206f6620627564676574656420657870656e6469747572652c206f72206174206d6f73' 
  || x'7420353025206f662072657461696e65642066756e647320286f6e65206f6620626f74682909636572746169' 
  || x'6e74790104c702010002c2020e6167677265676174655f63617073010301020102010609056b696e64730201' 
  || x'310d73686172655f70657263656e740164046261736501060c6569746865725f67726f757001020a76616c69' 
  || x'645f66726f6d01ac9d020876616c69645f746f000862617369735f7a68025e32303230e5b9b4e68aa5e5888a' 
  || x'efbc9ae4b88de8b685e8bf87e9a284e7ae97e694afe587bae79a84343025efbc8ce68896e4b88de8b685e8bf' 
  || x'87e79599e68890e7bb8fe8b4b9e79a84353025efbc88e4ba8ce88085e4b98be4b880efbc890862617369735f' 
  || x'656e02627072657373206f6620323032303a206174206d6f737420343025206f662062756467657465642065' 
  || x'7870656e6469747572652c206f72206174206d6f737420353025206f662072657461696e65642066756e6473' 
  || x'20286f6e65206f6620626f746829096365727461696e74790104' AS BLOB) );
INSERT INTO journal VALUES (1 , 14 , 1795226400000000 , 
  x'dd45c85dbab9c32e84b8afbf0c7b06af0082ba625728b7f73ef88ca2b22f7eba' , 
  x'5a4b70fc8d7fae62ea7ff1cd1e492ed789bd5543a0de0fccc389548c8e3fce01' , 
  CAST(x'01021c80a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f31002043' 
  || x'18608e9ea766ef179340d7618ea43e102d996dba6b8d91ba59f1fe2ff1276c01620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 15 , 1795226400000000 , 
  x'b3d6bcbd20d2393e96a6ee7c9d7c2ec2eb0bf471b64d8fc477b302dd5e7b2595' , x'' , 
  CAST(x'01021e80a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f31002042a9a2' 
  || x'c83c28eea3401d78d1a99c4652e09e47100514f072bb12e0a205fdb55601b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d030113140cc5fdd5657ec8749a9b306f9a324525233bec6327a54acd617f15a19a3a59' 
  || x'294a7c68b6553150c383e56aef8b8ef43808fe3cb88d87ed842f4afe1144b7fcabd80d164a8b62aeff801dcd' 
  || x'5d0082aecaab040129f46ebcde3092459614f389187304a53e94db41631f27b384ffbb20d870211fd0aa2795' 
  || x'fa0f657e2ad36ea8e70bb0484b280d4c36fa7983d59357ba92f2bfa2a9f447208e7caac713b669497ce5e766' 
  || x'5a2fe3e4d1fde0a9ac98d6fdaab7d1e24e4c8441b7971d36738dc4373e6671b046d1a972a94fc8519d85f5c9' 
  || x'4581bd9122cde0af23a514b34207d60d5b64e29bf3719d1a2d73865710e887d23e613f4042e709206e11d306' 
  || x'3334e00d99476af2e652ce7bd7d193fd58fceb43b0f67077f938c37c1160df787f7a8d754dcc7def8607533a' 
  || x'8fbab05aacb04da2f7c4e738ae2db5bf3bb9a70e269ff0621a97d819d45aa387fb990a05166f05660c2d7442' 
  || x'cf708155784946676f48f618693db73711cd77a0f6bada03adf8297f31212cee316d46acdec6989f0cbd7978' 
  || x'66ae7463b7cc3741c18aee7933cdd3718eeb496403416f29604417' AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'49e3de96059d1ed56f7af36a95eb4594c35c7c88fb9bc79da5e92f3163980544' , 
  x'5da5c6dd3c68da6470cb6ba5a613c0523e505f040b93c2ba3d6ba3d80cf87395' , 
  CAST(x'01001480a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f3100204935f898d4bd6b94e45ced4e39061915a3a7b1a92ac95d6ed3' 
  || x'0344df3955e1eb015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'27ee75918ba63635addac839a8871f877cc559d95d9a174748ee42ce424442cd' , x'' , 
  CAST(x'01001680a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 16 , 1795226400000000 , 
  x'90cb8cff31523cb042860781f81901598122bef7f27ecad8ca4b35569378d66c' , 
  CAST(x'7444f715e542307a02ae01394fe1ff4c014f78fa7b7462a683bc1571cbbd600b65877cd6d4f003bfa19aa567' 
  || x'fdc3a4e3c43b5103f0a5072768dceaa297e43c1dae2214558585d1e987a1dcce8ec0bc0e44fdda958e8b1575' 
  || x'72739d509ae59fb246f683f2c9b7302736387aff9f933f191e37557a40b5a721bdcfd7ee97489b67' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f3100200cf81ced0379e10bc3c871' 
  || x'dd105b2fe718353ba39f752bfd97cbba46ccc0dcac01eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd5010168f3649d9b1dd6bab0710bfc92a70e3db9e24f677536b19dc52f626e892fb66f2bd94d1ee55a6f32f2' 
  || x'3817c92da91ee36e5ff4dc41eee32e1c028c6e9afc5d886a1ef8a3618bb47a0043fd0a2efec73105329fc373' 
  || x'058fdbeba5a9680bf760fd5768772f9d190691bdd4bc919cd984e6b632ee9136be607505b583869c795675ff' 
  || x'2586b690366f46899c03bfb2a79a77292e01721f7bc607ea8f7fafdbfcaf05ac08ce603ae04578932c80a767' 
  || x'47d24e93f3a3124b60794835344248a19968f591861c031acb9360d95eaa78c8854e74d9094026' AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'07f709753cd820ebbb6eea457a3a138b2335d1c24820a69617fc4b31b906a5e7' , x'' , 
  CAST(x'01022280a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617952756c657316756e696f6e732f312f626972746864617952756c65730020b356' 
  || x'5169c2824a916a64526c513b6b621ee7c9d6547833a13b4ad1a3e19dfc61019b0101000296010e6269727468' 
  || x'6461795f72756c657301010102070d6c6561705f6461795f72756c6501040f6c6561705f6d6f6e74685f7275' 
  || x'6c650102086167655f72756c650102106578636c7564655f726574697265657301000a6d696c6573746f6e65' 
  || x'73021836302c37302c37352c38302c38352c39302c39352c313030097570646174655f75730180a0e8fdf6af' 
  || x'b0060776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'c4d17193ddc9d021d9b0cf8a7e8087f6e81fb4a04594520c26760e7ab6364168' , 
  x'0b6d50ae807fdeeeb413ae21cfbb9570135f2f29acf15ae5756b0c1e39eea643' , 
  CAST(x'01022480a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100204c' 
  || x'57abd6f9fdc73fb9236808eff8592bec64e66ba9b03a22f9f2d1e3279bee7501930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101aff1a002904d021cf835daee339195c3410c584e3e7803edb559a2fd7a4640' 
  || x'0a34751c28f52f0c920a192cf4ea5f6e994f50e908724ace78361d66313abbefe1b2b4e951474a297eb07cec' 
  || x'dbfe56f53f906930d8dad1835ca146168e38c4481b121e0d2611b64b4d51cfb02667435f42118de271d71094' 
  || x'2fd6d9bfc08701683c052d0e1d22320922707816c5ae7b92ad0c1d7a9d7d9b2c1aa8b1a0add79a6f88513e5e' 
  || x'c4bc17fd602f77373ffd2e52c73f589fc5c09f274db4c17aa293f7b2c6a02a0f870e94083897e21b51edda1d' 
  || x'c760709c78d31b806b08604cf33ee0935a715987350c0ac8cd9b4d8d1c9bf53936f03882898ed3c19cd9e1dc' 
  || x'65' AS BLOB) );
INSERT INTO journal VALUES (1 , 19 , 1795226400000000 , 
  x'5fcfcd145df0dc9ab4a9eb46eb428edcf7642489c8f544ae56e3590c68071e5a' , x'' , 
  CAST(x'01022680a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020b143795b4432f61635a1476faa2522b67889e27b4c35fd19fb2e0229beac19c70383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae4501e54db2cede066333b8e4b962f8471e4802d15f65701fadfaf764568ab3' 
  || x'426abb8b4c4ee848a6912f117f5b0d704129c210e3885aa6a0956610f87ab9ba0d8027e88b9163c301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad01015fc6ac9c9e0fee788389f134f22a8f93cf369c6ab2b5ddae' 
  || x'dd4ea3138a50615c11e455b4e300f949d9b3f2a1f4c98b965ab717eb63cb5c1cd7a469b285a1e2980f7481e2' 
  || x'828c523befa36937afdb6c4c10290ebca2aedb59dea36cc75c8e849231db780be6ff3e65dab226d80c4f5d3e' 
  || x'd460023932d04f57a891c77be75efcd509560e432b5aa4e8eba9fa9670cc71c05b0baeff1070a581e86b6ee2' 
  || x'f86f4bf8784159f8ed7482c394e421a6' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'98cff092bb958f955a61c666ff6db8677d4b8a3c2717e84fa1fb6a6ff96751fd' , 
  CAST(x'a8844126d8d46e49c17dc01b4f995c5c486b41338202a3e1241b0c5b2035ae49ff54926b25cd92b90e25e2c0' 
  || x'37369039b1c0dc68fed9bd406f2c156d143754f4' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f320020e226edb4baaa47f42a195f43b3dc36b9c39af2eea8937d6538fd18' 
  || x'5c49dd777301610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 20 , 1795226400000000 , 
  x'0cd8d1a3962cc3c76c971f723a1e96efa8acec25a065c04c3af529a90d0deada' , 
  CAST(x'44618e05ba9364d541c30b141ee8f3b853aecb85ee087ec6485a7d546e54f0f1e62dd0f3ea3ae37343c2d4bd' 
  || x'40d6b7cc904edcfcb065fb7d69fbf994eb580b65' AS BLOB) , 
  CAST(x'02022880a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020c393629fc23daff958' 
  || x'86bacd36e8a25d37381513a0c0236b6c1e5fd5acfe0bce040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e4010188421bdeb5d18d7322d196a92d40c745d66d024c728f8fefc1383d095bc9a0b98fe4ac2f5e' 
  || x'd0055ea9d9202b4518303e788609a5e0b8cfa6357a128a0ea18369ac3087c096a584fa57dfa0f61350e8c78a' 
  || x'0804fefa1e863ccd29e75258a9164c1ea8cf0c5dabbdd82073c89b59cbb394973538185bbb0c4a31c4df5444' 
  || x'fc9e05275e1609bf6a6c62c58877fbfb6d006de9ce20cec5e7e18b92454ee8e07822f26e905bbb11c4a21988' 
  || x'7f6031d559f871be12dc7669c5b5180f11530378ff3d0c8df90974748a1aeb0dfe026788db3b97abadf1aa8f' 
  || x'de20a562717590d9dead3749def6' AS BLOB) );
INSERT INTO journal VALUES (2 , 1 , 1795226400000000 , 
  x'56731b13ebcfbf038444d436a48486c7d412bb7dcc601b09fd77033b5782dafe' , x'' , 
  CAST(x'02040280a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f322f7472616e73666572732f310020c393629fc23daff958' 
  || x'86bacd36e8a25d37381513a0c0236b6c1e5fd5acfe0bce022801b301010004ae01097472616e736665727301' 
  || x'02010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f6964' 
  || x'0102096d656d6265725f69640005737461746501020b7472616e736665725f6f6e01d4c40206726561736f6e' 
  || x'020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb0060a64' 
  || x'6563696465645f627900096465636964655f7573000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'592aeb698dbcc845c741784da37bb6631829faf30823765a5901d75df3117d59' , x'' , 
  CAST(x'02022a80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f3100203ab7211031f2f3' 
  || x'293905e0dff209c1ec0fe6f7dd742297bb614163656d00d2770404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f90101eeca2779ae4bb6d832d86e94ec8e919312def79b95901c817191e4354d164cc4791c56' 
  || x'b0283901c75aeda780fa76ce203de4e454ffb1f3725f843d42919c9c7ff95f3f84028bcf60d0f93b01025444' 
  || x'6b0988092b01b707a3a64ed4211b62c68f3c0ef0021234a23648144777f54fa8df547f7a8ccb8a100b2c4144' 
  || x'8b69c93c8660081ea79eb20352e9d7e1d1a8b573e5fc222572fe04baa2010e94a6348a60e6b33a78630b4b39' 
  || x'fb92e80cc0afee2efc3cd4926818948e6c68310fc034555c3c7deb65e471ad166d9239aa1be2894e26cad9fe' 
  || x'7c9f20895e71fae46fde4589ec9abfbb7403220b48f2ec14a4055d2691d0beee4211f22dee' AS BLOB) );
INSERT INTO journal VALUES (2 , 2 , 1795226400000000 , 
  x'ee66aae9e69d9abfc46b69b743cfcace8965af0a2fe4cc1d31760be2e6680bf6' , 
  x'7cbbc0391a1851d87610d6540c0e5726aa8832f56c6ffc5cda4b3d608b00c9a7' , 
  CAST(x'02040480a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f322f7472616e73666572732f3100203ab7211031f2f3' 
  || x'293905e0dff209c1ec0fe6f7dd742297bb614163656d00d277022a01bc01010004b701097472616e73666572' 
  || x'730102010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f' 
  || x'69640102096d656d6265725f69640005737461746501080b7472616e736665725f6f6e01d4c4020672656173' 
  || x'6f6e020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb006' 
  || x'0a646563696465645f62790104096465636964655f75730180a0e8fdf6afb0060776657273696f6e0104' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'bf30970b031f78294f23800411319c9ff16bc0095aa23c81f30608007a0b36d7' , 
  x'fec1f4fc63261ea7f14fe75d134eab28087f7dc97891ab9a716253565163871e' , 
  CAST(x'01022c80a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f310020b9052583af36e76befe7e509e5ff43' 
  || x'2dd0b74f397e98cbf0d976a7eed8dbff17019604010002910407696d706f7274730102010201021b05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e7401000d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'61736803201a49d89219d21383f974b9984f382951eb34cc213b291923180231d6ef9186cc0a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d0132bedfdc2662fa4432a0f48610bafdcf9423b1d4' 
  || x'7de403f782980a033635d689521c8194c5032bc60560c062782af36fdf9178d91369dd60ffff2f2fff05b2d8' 
  || x'910fa9a57139520f1867a1c60776657273696f6e01020d66696c655f6b65795f68617368032057407a304791' 
  || x'68c730825f59702df985d49bc4e03a1778f27a9f75d2bd7406f8' AS BLOB) );
INSERT INTO journal VALUES (1 , 23 , 1795226400000000 , 
  x'6b9ee0fe13110029eebc26cf740c05d3628eddc35612bcdc23c0cf8c9f1feb62' , x'' , 
  CAST(x'01022e80a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020ab9cb9876f0405c7e6e8ad301440' 
  || x'79598cf7141f8285333a0c974674a7fca82603e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'e1a3efad70bf74d9696b7e3cf4903b1616f2489b904292f026d5b4c6886cdad7174d982123d98d1710053a27' 
  || x'112da431bd46f70262276690152b8dcead334766b9c3819229cfed9602044fd9fe7fa4c30fb33f39a06518f0' 
  || x'b315b5cc8eb06a57c8b40f2d974ce4f74a20aca81ff3a6493ad98f6d2b7720195604d073fdb743c53c37d760' 
  || x'f92bacc925e1701a67ffaee969bf7dd67eebc10e2660e2c7336c932542b3236c3218d044f11aeeaa9a5f3529' 
  || x'630bc500d62deccf367fdc2ddb231d294eb0e24b1d082ce5327086e79a0c97e6a1e27b7003ea303cc0908aa9' 
  || x'ec88d4fdca83d72c215c8f4e892c8776197898dccc4ed9d08605d9d9d3f438523501e680fc29a565c5ffb346' 
  || x'7f4857a115d4f11b8051311db399e56e97bed7561b83c8aa95bd9b1f65b769afa9c415bfe35ecd4516a7ca22' 
  || x'b22a14187cd88db4e8232ca9a06036b312c4ae28ba9902b52b9aadaae32c684ff4e5aa19111eea7addcea4fe' 
  || x'3eb4113fed1f7cb2989285d030bfd0f3efb86ae8a8c6952f6268ac5c9ed554dc6f92b90a1272570881fc1b44' 
  || x'7644da35f84970f5a60e17da7f0c7ee5ccba28d57a53b5b9cd9e30c65865c54c93405f1f85bd06d99ffce750' 
  || x'6cf4d218b312f6280ca8860204d38dd6177b027bfdf0da66862ee1f8ad1bf8a59f3c68f2a6db72a1e2cb23f6' 
  || x'2e935e06e280c9a686835dce9289e7bb5d07df90705a9becda07e70ec933ac700c21ebf7a5ba90ed778b1d69' 
  || x'15a128338fd5682e5c23ecaa59e9ef9b6d3e318fdffd0bf1857e40ad253e973b25806897acf790b37d544c5b' 
  || x'c6cdb2c4aabcf202e0170317c2a7d0ddc1e0020101020246c81825e72493388eb413820b1e26dfca0201c035' 
  || x'830948ec308afd26f8f93b4939ad40da90869e833a030879cf1f392e423c7d1db0f9a05c37462b1982bf90c8' 
  || x'f504ca0c12cbcfd8ee4c02acdff66c5678960e87ee55e6559a2ce2844f17e32d20f2cba3f0502e565ba4fae0' 
  || x'0384533511a45610c6ffbd6dd7b47b236a56251b044ed0022f6f2eb0c0ca266fb122704c27fe241d438fe678' 
  || x'b769830cfff1f84f0e4d4769b4325e02dc55c4c7992f228baa01a68b5fc6173ebd749ff9e07d059533971a78' 
  || x'f5320bef43633dc1daf25ad1c9e59da5176046b33538dc15a9d274c9ce4aed0717a49bae493a936437f32dea' 
  || x'b656773cd9e58642b2a39d9b49695ade0bf65971205bf2c1deea8271519a0778cf791a894ec26ff67bb6713f' 
  || x'5b4d66b7a51151265b97cd8fcdb30f7f2cfc4db698ebf83d72ca1f9f6efceedbe0afbcf93aa017762f89396d' 
  || x'567338a880e9a37c872e37364fc53b329291c9fe03010002f90307696d706f7274730102010201021b057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f6861736803201a49d89219d21383f974b9984f382951eb34cc213b291923180231d6ef' 
  || x'9186cc0a66696c655f627974657301b6010d7265706f72745f7365616c6564034d0132bedfdc2662fa4432a0' 
  || x'f48610bafdcf9423b1d47de403f782980a033635d689521c8194c5032bc60560c062782af36fdf9178d91369' 
  || x'dd60ffff2f2fff05b2d8910fa9a57139520f1867a1c60776657273696f6e01040d66696c655f6b65795f6861' 
  || x'736800' AS BLOB) );
INSERT INTO journal VALUES (1 , 24 , 1795226400000000 , 
  x'850b3146487bdf7532bccb441576875355281a6ee9129c217ec1eb2ed728a5b0' , 
  CAST(x'26494f1583847c4ca31981092f0dfd30309f3221f985f52f8931e64d24396d0d8b3204b5cea50f2c0c791f04' 
  || x'f9c6dfc91e483914794af2b9898d866c35324a42dee589c7850eb8b2abe917cd7fa80c64ac3ee2bab8c96f65' 
  || x'84f160b5fd132f96' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f320020b9052583af36e76befe7e509e5ff43' 
  || x'2dd0b74f397e98cbf0d976a7eed8dbff17019604010002910407696d706f7274730102010201041b05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401000f756e6368616e6765645f636f756e7401020d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'6173680320be327228b893e2bde42203f18281ae93be72f602929e5e8be8a2a8a5f23606b00a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d0179b7f573c40c97b6e1ad0f8c7b1296f542e74674' 
  || x'a9ae03c05b0a2caaf85a32f6327d8a08d6e5cfea1227059d74c2d03bda7eb5fb0418ab5fb0cedc9374621b19' 
  || x'296dfc2412fbefdc8f3e86230776657273696f6e01020d66696c655f6b65795f686173680320289c8b1e38b5' 
  || x'a9f39f9ddaee54defe1de8dcb7f3002201bd1e6fa25ef525034c' AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'6fee2586db2257f82bb67add7ce0767d8ce9af6c1439a63670dc4c0e3c7f834e' , x'' , 
  CAST(x'01023280a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f310020c76f0288be74c7badd' 
  || x'980dc2ae28c02f98ebb54810951ab3b1b46d604a6fd385015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO member_history VALUES (1 , 2 , 1 , 1 , 20778 , 1 , 2 , 0 , '' , 2 , 
  1795226400000000 );
INSERT INTO members VALUES (1 , 1 , '张伟' , '张伟' , 'T101' , 2 , 1 , 1 , 3789 , 
  '19900001234' , 1 , '990***********003X' , 
  CAST(x'01433cd3be6671f62e546eb5b281979ad45f93432cab373992251833f59c08172cbd5b4c4358ddc1ae7448e1' 
  || x'6705488de72c7417efb42bc74c75df' AS BLOB) , 
  x'd9fe279f407bd296797c02da25c93e37290e57b9a868f73972f335ba39c96e0e' , NULL , NULL , 
  'zhang wei' , '' , '' , 0 , '' , '备课组长' , 0 , NULL , NULL , NULL , NULL , NULL , 
  1795226400000000 , 1795226400000000 , 2 );
INSERT INTO members VALUES (1 , 2 , '李娜' , '李娜' , 'T102' , 0 , 1 , 2 , NULL , 
  '19900001234' , 0 , '' , NULL , NULL , NULL , NULL , 'li na' , '' , '' , 0 , '' , '' , 0 , 
  NULL , NULL , NULL , 20778 , NULL , 1795226400000000 , 1795226400000000 , 2 );
INSERT INTO migrations VALUES (1 , 'store' , 
  x'4b8dc179e04e72e26fc128a4398082953119d0cfcf9f2b93a60eb94e5691072e' );
INSERT INTO migrations VALUES (2 , 'unions' , 
  x'99aee394c471e19c8bf04a86bb22776e99ee66d1cb99213f8c63adfaac74e250' );
INSERT INTO migrations VALUES (3 , 'users' , 
  x'f42f0dfe3efa1e82e88c75e760164329ef348bf3910f3686ae67b50452b6b696' );
INSERT INTO migrations VALUES (4 , 'members' , 
  x'40bd9688935b6e8a44b8f1e3a2fccad330d218467066f2715b1c1ad6880e5d21' );
INSERT INTO migrations VALUES (5 , 'visits' , 
  x'6572dfad17a1a5f8225dfcfc25e320145a8d1ee7eb46f8bc4d3c3a8080d8a165' );
INSERT INTO migrations VALUES (6 , 'journal' , 
  x'25a204fe8029cfaf9b31855bcfd3d03293d178388695076ed107187aa919d6cc' );
INSERT INTO migrations VALUES (7 , 'tasks' , 
  x'40c17cb90ffff104afc2deb5746e8609d01776f878981ba9691a457b15e57728' );
INSERT INTO migrations VALUES (8 , 'calendars' , 
  x'88dcd34cd6d6686a1cb70513286215d43f5df3cd07467b8a8f0efc071d94f940' );
INSERT INTO migrations VALUES (9 , 'policies' , 
  x'53ee9585bf81cb256be11226c2db926529a5b1e612ff973462451a8adc353004' );
INSERT INTO migrations VALUES (10 , 'events' , 
  x'c3dc6788b908619bcdc2a098b5154063dc613ff7035e5fdbdf3b030962cf7ccb' );
INSERT INTO migrations VALUES (11 , 'attachments' , 
  x'45881e91ffaf5d29ca7910a1091c22c0b135ee69a83d0118bff82079bd62eff5' );
INSERT INTO migrations VALUES (12 , 'backups' , 
  x'792fcfa7b1296721036fbfc7af1e7233f5ae2a2e27d296eeee555cc6e7b34b1b' );
INSERT INTO migrations VALUES (13 , 'birthdays' , 
  x'44e8b53f6ff5146b795fb82363d9438a70c789db27ad1647d6d62d8096245489' );
INSERT INTO migrations VALUES (14 , 'imports' , 
  x'0968ccb586d41d5c07393f70d0ba61b7899b8ff151b432d9318304836a526471' );
INSERT INTO migrations VALUES (15 , 'standards' , 
  x'9507a67cdf153c7f183502b778b8f4bf3267af0044a75b0efa9a8191788fafae' );
INSERT INTO migrations VALUES (16 , 'transfers' , 
  x'4900451fa72ee021e7f52215c8ee5a40b8c20fc04a65d8832f428ab20b4745b4' );
INSERT INTO name_grams VALUES (1 , 'lina' , 2 );
INSERT INTO name_grams VALUES (1 , 'ln' , 2 );
INSERT INTO name_grams VALUES (1 , 'n' , 2 );
INSERT INTO name_grams VALUES (1 , 'na' , 2 );
INSERT INTO name_grams VALUES (1 , 'w' , 1 );
INSERT INTO name_grams VALUES (1 , 'wei' , 1 );
INSERT INTO name_grams VALUES (1 , 'zhangwei' , 1 );
INSERT INTO name_grams VALUES (1 , 'zw' , 1 );
INSERT INTO name_grams VALUES (1 , '伟' , 1 );
INSERT INTO name_grams VALUES (1 , '娜' , 2 );
INSERT INTO name_grams VALUES (1 , '张伟' , 1 );
INSERT INTO name_grams VALUES (1 , '李娜' , 2 );
INSERT INTO occasion_rules VALUES (0 , 1 , -7397 , 1 , 1 , 24 , 3 , 3 , 2 , 30 , 4 , 1 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 2 , 7 , 0 , 0 , 
  '报告24小时：宜宾学院工会送温暖制度（首问责任制）；走访3个工作日：某铁路局工会2019年办法（转引）；2人以上：多校办法；出院后一周内回访：上海师范大学2012年办法；办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限' , 
  'report within 24 h: care rules of the union of Yibin University (whoever hears first registers); visit within 3 working days: rules of a railway union of 2019 (quoted second-hand); 2 visitors: several schools; follow-up within a week of discharge: Shanghai Normal University 2012; the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 2 , -7397 , 1 , 1 , 24 , 1 , 48 , 2 , 30 , 3 , 1 , 2 , 0 , 
  1 , 0 , 1 , 3 , 2 , 2 , 30 , 30 , 0 , 
  '报告24小时：宜宾学院工会送温暖制度（首问责任制）；重大疾病随时上报、领导走访：浙江财经学院工会2004年办法；其余为本产品建议的默认值，非法定时限' , 
  'report within 24 h: care rules of the union of Yibin University (whoever hears first registers); major illness reported up at once and visited by leaders: Zhejiang University of Finance and Economics 2004; the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 3 , -7397 , 1 , 2 , 3 , 3 , 10 , 0 , 0 , 3 , 0 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 2 , 180 , 180 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 4 , -7397 , 1 , 1 , 24 , 3 , 3 , 2 , 30 , 4 , 1 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 2 , 7 , 0 , 0 , 
  '报告24小时：宜宾学院工会送温暖制度（首问责任制）；走访3个工作日：某铁路局工会2019年办法（转引）；2人以上：多校办法；出院后一周内回访：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限' , 
  'report within 24 h: care rules of the union of Yibin University (whoever hears first registers); visit within 3 working days: rules of a railway union of 2019 (quoted second-hand); 2 visitors: several schools; follow-up within a week of discharge: Shanghai Normal University 2012; the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 5 , -7397 , 1 , 1 , 12 , 1 , 24 , 2 , 30 , 3 , 1 , 2 , 1 , 
  0 , 0 , 0 , 3 , 2 , 2 , 30 , 30 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 6 , -7397 , 1 , 1 , 4 , 1 , 24 , 2 , 15 , 3 , 1 , 2 , 0 , 
  1 , 0 , 0 , 3 , 2 , 2 , 30 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 7 , -7397 , 1 , 1 , 12 , 1 , 48 , 2 , 30 , 3 , 1 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 8 , -7397 , 1 , 1 , 12 , 1 , 48 , 0 , 0 , 3 , 0 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 9 , -7397 , 1 , 3 , 5 , 2 , 30 , 2 , 183 , 2 , 0 , 1 , 0 , 
  0 , 0 , 0 , 3 , 2 , 0 , 0 , 0 , 0 , 
  '6个月内申领：某大学2020、2023年办法（转载）；其余为本产品建议的默认值，非法定时限' , 
  'claims lapse after six months: a university rule of 2020 and 2023 (reprint); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 10 , -7397 , 1 , 3 , 3 , 2 , 30 , 2 , 183 , 2 , 0 , 1 , 
  0 , 0 , 0 , 0 , 3 , 2 , 2 , 60 , 0 , 0 , 
  '6个月内申领：某大学2020、2023年办法（转载）；其余为本产品建议的默认值，非法定时限' , 
  'claims lapse after six months: a university rule of 2020 and 2023 (reprint); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 11 , -7397 , 1 , 0 , 0 , 0 , 0 , 0 , 0 , 3 , 0 , 1 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 12 , -7397 , 1 , 3 , 3 , 3 , 5 , 0 , 0 , 3 , 0 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 2 , 90 , 90 , 0 , 
  '3日内答复：吉林供电段工会2012年做法（报道）；其余为本产品建议的默认值，非法定时限' , 
  'answered within 3 days: Jilin power supply section 2012 (press); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 13 , -7397 , 1 , 1 , 24 , 1 , 48 , 0 , 0 , 3 , 0 , 2 , 1 , 
  0 , 0 , 0 , 3 , 2 , 2 , 15 , 0 , 1 , 
  '报告24小时：宜宾学院工会送温暖制度（首问责任制）；其余为本产品建议的默认值，非法定时限' , 
  'report within 24 h: care rules of the union of Yibin University (whoever hears first registers); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 14 , -7397 , 1 , 1 , 4 , 1 , 24 , 2 , 30 , 3 , 1 , 2 , 1 , 
  0 , 0 , 0 , 3 , 2 , 2 , 30 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 15 , -7397 , 1 , 0 , 0 , 4 , 0 , 2 , 30 , 2 , 1 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 0 , 0 , 0 , 0 , 
  '办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限' , 
  'close within 30 days: Hunan University of Technology 2010 (accounts within a month, two across vacations); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 16 , -7397 , 1 , 0 , 0 , 4 , 0 , 2 , 90 , 2 , 1 , 1 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 17 , -7397 , 1 , 0 , 0 , 4 , 0 , 2 , 30 , 2 , 1 , 1 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 
  '办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限' , 
  'close within 30 days: Hunan University of Technology 2010 (accounts within a month, two across vacations); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 18 , -7397 , 1 , 0 , 0 , 4 , 0 , 2 , 30 , 2 , 1 , 2 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 
  '办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限' , 
  'close within 30 days: Hunan University of Technology 2010 (accounts within a month, two across vacations); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 19 , -7397 , 1 , 0 , 0 , 4 , 0 , 2 , 30 , 2 , 1 , 2 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 
  '办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限' , 
  'close within 30 days: Hunan University of Technology 2010 (accounts within a month, two across vacations); the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 20 , -7397 , 1 , 2 , 3 , 2 , 7 , 0 , 0 , 3 , 0 , 2 , 0 , 
  0 , 0 , 0 , 3 , 2 , 2 , 7 , 0 , 0 , 
  '出院后一周内回访：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限' , 
  'follow-up within a week of discharge: Shanghai Normal University 2012; the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 21 , -7397 , 1 , 0 , 0 , 4 , 0 , 0 , 0 , 3 , 0 , 2 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 22 , -7397 , 1 , 0 , 0 , 4 , 0 , 0 , 0 , 3 , 0 , 1 , 0 , 
  0 , 1 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 
  '每季度走访或电话：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限' , 
  'a visit or call each quarter: Shanghai Normal University 2012; the rest is the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 23 , -7397 , 1 , 0 , 0 , 3 , 10 , 0 , 0 , 3 , 0 , 1 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 1 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_rules VALUES (0 , 24 , -7397 , 1 , 0 , 0 , 3 , 15 , 0 , 0 , 3 , 0 , 1 , 0 , 
  0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 0 , '本产品建议的默认值，非法定时限' , 
  'the product''s own default, not law' );
INSERT INTO occasion_sets VALUES (0 , -7397 , 1 , 1 , '五必访' , 'Five must-visits' , 
  '1,2,4,5,6,7,9,10,12,13,14' );
INSERT INTO person_keys VALUES (0 , 1 , 1 , 
  CAST(x'015a3af2ef46652da67bf409db5e03d37fbad3543c066bb88874fe61ebc9489e664069d9b6c95b8d3652b378' 
  || x'b84400680a115c8a88c5dbab223aeaef3a89a67e659a3a8011811d074c' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'01da61cb56abb9707e4059465175d64d2d0dbb1bca301289e4a887fa08ff40835b6c20df19d5d85a2b26e4f1' 
  || x'fb44ab6f68a2138e8aeeea0dd545d5f335238ce3ebbec43e1e20cc30d3' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'018677e51b953c91c1002d0b2990664d9e232c5fd4a27b008b4480b9485485a6ac7ea03b385759b2df7e1520' 
  || x'd2d8e2130a487c2a26f383566bed785c56aaecba97785e133452f3cd20' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'0172609db90182b17ede56eee32a1340554b6e52f1e8342ea980d0932802ec76f2275a99edb3da226e0f4d3d' 
  || x'feaf5e0bcb436a3f9b866f9fb5a94e700a8517afac012fee219159fa1b' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01a18d7f8dd741326ac14a55dbca891b0198f2c57084235ca19e70489eb0776a87e1cb9bdb8b325153b63206' 
  || x'b689117d5d10f7f6c33d0ea176c5b2e4d3a2d65706be29d3e401c76610' AS BLOB) );
INSERT INTO policies VALUES (0 , 1 , 'CN-DEFAULT-2026' , -7397 , 
  '五必访默认制度（产品建议）' , 
  'Default rules of must-visit occasions (proposed by the product)' , 'CN' , 
  '产品建议的默认值，依据各校、各级工会公开的慰问走访办法归纳；不是法律或上级规定，各工会应按本地规定另行制定' , 
  'Proposed by the product after published rules of schools and unions; neither law nor an order from above: each union adopts its own after local rules' , 
  '# proto-file: proto/unioncare/v1/policies.proto
# proto-message: unioncare.v1.PolicySet
#
# The policy that the program brings along: every occasion with its three clocks, the fewest
# visitors, and what follows. There is no national definition of the five-must-visit and no law that
# sets a visit deadline; where a published rule of a school or union says a number, the basis names
# it, and everything else is a proposal of the product. An administrator replaces it by importing a
# policy for the installation; a union may be stricter.
#
# Clocks: A report (from informed to reported), B visit (from informed to the first visit that met
# somebody), C close. Vacations of the school stop C where a rule says so, never A and B.
display_name {
  zh: "五必访默认制度（产品建议）"
  en: "Default rules of must-visit occasions (proposed by the product)"
}
code: "CN-DEFAULT-2026"
jurisdiction: "CN"
basis {
  zh: "产品建议的默认值，依据各校、各级工会公开的慰问走访办法归纳；不是法律或上级规定，"
      "各工会应按本地规定另行制定"
  en: "Proposed by the product after published rules of schools and unions; neither law nor an "
      "order from above: each union adopts its own after local rules"
}
# The earliest day that any event may have: the default never leaves an event without a rule.
valid_from { year: 1949 month: 10 day: 1 }

# The core of nearly all published lists.
sets {
  display_name {
    zh: "五必访"
    en: "Five must-visits"
  }
  occasions: OCCASION_ILLNESS_HOSPITAL
  occasions: OCCASION_ILLNESS_MAJOR
  occasions: OCCASION_SURGERY
  occasions: OCCASION_ACCIDENT_INJURY
  occasions: OCCASION_BEREAVEMENT_MEMBER
  occasions: OCCASION_BEREAVEMENT_RELATIVE
  occasions: OCCASION_MARRIAGE
  occasions: OCCASION_CHILDBIRTH
  occasions: OCCASION_HARDSHIP
  occasions: OCCASION_FAMILY_DISPUTE
  occasions: OCCASION_EMERGENCY
}

# Illness and hospital.
occasions {
  occasion: OCCASION_ILLNESS_HOSPITAL
  report { unit: SPAN_UNIT_HOURS count: 24 }
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 3 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_DISCHARGE
  vacations_pause_close: true
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 7 }
  basis {
    zh: "报告24小时：宜宾学院工会送温暖制度（首问责任制）；走访3个工作日：某铁路局工会2019年办法（转引）；2人以上：多校办"
        "法；出院后一周内回访：上海师范大学2012年办法；办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个"
        "月）；其余为本产品建议的默认值，非法定时限"
    en: "report within 24 h: care rules of the union of Yibin University (whoever hears"
        " first registers); visit within 3 working days: rules of a railway union of 2019"
        " (quoted second-hand); 2 visitors: several schools; follow-up within a week of"
        " discharge: Shanghai Normal University 2012; the rest is the product''s own"
        " default, not law"
  }
}

# Severe cases are told to the superior union at once and visited by leaders.
occasions {
  occasion: OCCASION_ILLNESS_MAJOR
  report { unit: SPAN_UNIT_HOURS count: 24 }
  visit { unit: SPAN_UNIT_HOURS count: 48 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_VISIT
  vacations_pause_close: true
  visitors_min: 2
  chair_needed: true
  report_to_superior: true
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 30 }
  follow_up_every_days: 30
  basis {
    zh: "报告24小时：宜宾学院工会送温暖制度（首问责任制）；重大疾病随时上报、领导走访：浙江财经学院工会2004年办法；其余为本"
        "产品建议的默认值，非法定时限"
    en: "report within 24 h: care rules of the union of Yibin University (whoever hears"
        " first registers); major illness reported up at once and visited by leaders:"
        " Zhejiang University of Finance and Economics 2004; the rest is the product''s"
        " own default, not law"
  }
}

# Long sick leave: then once each term.
occasions {
  occasion: OCCASION_ILLNESS_SICKLEAVE
  report { unit: SPAN_UNIT_DAYS count: 3 }
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 10 }
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 180 }
  follow_up_every_days: 180
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

occasions {
  occasion: OCCASION_SURGERY
  report { unit: SPAN_UNIT_HOURS count: 24 }
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 3 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_DISCHARGE
  vacations_pause_close: true
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 7 }
  basis {
    zh: "报告24小时：宜宾学院工会送温暖制度（首问责任制）；走访3个工作日：某铁路局工会2019年办法（转引）；2人以上：多校办"
        "法；出院后一周内回访：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限"
    en: "report within 24 h: care rules of the union of Yibin University (whoever hears"
        " first registers); visit within 3 working days: rules of a railway union of 2019"
        " (quoted second-hand); 2 visitors: several schools; follow-up within a week of"
        " discharge: Shanghai Normal University 2012; the rest is the product''s own"
        " default, not law"
  }
}

# Followed until it is settled.
occasions {
  occasion: OCCASION_ACCIDENT_INJURY
  report { unit: SPAN_UNIT_HOURS count: 12 }
  visit { unit: SPAN_UNIT_HOURS count: 24 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_VISIT
  vacations_pause_close: true
  visitors_min: 2
  officer_needed: true
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 30 }
  follow_up_every_days: 30
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# The family of a member who died.
occasions {
  occasion: OCCASION_BEREAVEMENT_MEMBER
  report { unit: SPAN_UNIT_HOURS count: 4 }
  visit { unit: SPAN_UNIT_HOURS count: 24 }
  close { unit: SPAN_UNIT_DAYS count: 15 }
  close_from: CLOSE_FROM_VISIT
  vacations_pause_close: true
  visitors_min: 2
  chair_needed: true
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 30 }
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# Spouse, parents, children: before the funeral.
occasions {
  occasion: OCCASION_BEREAVEMENT_RELATIVE
  report { unit: SPAN_UNIT_HOURS count: 12 }
  visit { unit: SPAN_UNIT_HOURS count: 48 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_VISIT
  vacations_pause_close: true
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# A visit, usually without money.
occasions {
  occasion: OCCASION_BEREAVEMENT_INLAW
  report { unit: SPAN_UNIT_HOURS count: 12 }
  visit { unit: SPAN_UNIT_HOURS count: 48 }
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# Claims lapse six months after the certificate: vacations do not stretch them.
occasions {
  occasion: OCCASION_MARRIAGE
  report { unit: SPAN_UNIT_WORKING_DAYS count: 5 }
  visit { unit: SPAN_UNIT_DAYS count: 30 }
  close { unit: SPAN_UNIT_DAYS count: 183 }
  close_from: CLOSE_FROM_EVENT
  visitors_min: 1
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  basis {
    zh: "6个月内申领：某大学2020、2023年办法（转载）；其余为本产品建议的默认值，非法定时限"
    en: "claims lapse after six months: a university rule of 2020 and 2023 (reprint); the"
        " rest is the product''s own default, not law"
  }
}

# Both parents, where both are members; once more before the leave ends.
occasions {
  occasion: OCCASION_CHILDBIRTH
  report { unit: SPAN_UNIT_WORKING_DAYS count: 3 }
  visit { unit: SPAN_UNIT_DAYS count: 30 }
  close { unit: SPAN_UNIT_DAYS count: 183 }
  close_from: CLOSE_FROM_EVENT
  visitors_min: 1
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 60 }
  basis {
    zh: "6个月内申领：某大学2020、2023年办法（转载）；其余为本产品建议的默认值，非法定时限"
    en: "claims lapse after six months: a university rule of 2020 and 2023 (reprint); the"
        " rest is the product''s own default, not law"
  }
}

# Only when the member tells of it herself: no clock runs.
occasions {
  occasion: OCCASION_PREGNANCY_CARE
  visitors_min: 1
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# Home visit after the application, then every quarter while on file.
occasions {
  occasion: OCCASION_HARDSHIP
  report { unit: SPAN_UNIT_WORKING_DAYS count: 3 }
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 5 }
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 90 }
  follow_up_every_days: 90
  basis {
    zh: "3日内答复：吉林供电段工会2012年做法（报道）；其余为本产品建议的默认值，非法定时限"
    en: "answered within 3 days: Jilin power supply section 2012 (press); the rest is the"
        " product''s own default, not law"
  }
}

# Mediation: its notes are for those who carry the case.
occasions {
  occasion: OCCASION_FAMILY_DISPUTE
  report { unit: SPAN_UNIT_HOURS count: 24 }
  visit { unit: SPAN_UNIT_HOURS count: 48 }
  visitors_min: 2
  officer_needed: true
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 15 }
  restricted: true
  basis {
    zh: "报告24小时：宜宾学院工会送温暖制度（首问责任制）；其余为本产品建议的默认值，非法定时限"
    en: "report within 24 h: care rules of the union of Yibin University (whoever hears"
        " first registers); the rest is the product''s own default, not law"
  }
}

# Fire, flood, disaster.
occasions {
  occasion: OCCASION_EMERGENCY
  report { unit: SPAN_UNIT_HOURS count: 4 }
  visit { unit: SPAN_UNIT_HOURS count: 24 }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_VISIT
  vacations_pause_close: true
  visitors_min: 2
  officer_needed: true
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 30 }
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# The list comes from HR three months ahead; on or before the last day.
occasions {
  occasion: OCCASION_RETIREMENT
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_EVENT
  vacations_pause_close: true
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  basis {
    zh: "办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限"
    en: "close within 30 days: Hunan University of Technology 2010 (accounts within a"
        " month, two across vacations); the rest is the product''s own default, not law"
  }
}

# By the birthday; settled within the quarter.
occasions {
  occasion: OCCASION_BIRTHDAY
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  close { unit: SPAN_UNIT_DAYS count: 90 }
  close_from: CLOSE_FROM_EVENT
  vacations_pause_close: true
  visitors_min: 1
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# Before the festival.
occasions {
  occasion: OCCASION_FESTIVAL
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_EVENT
  vacations_pause_close: true
  visitors_min: 1
  basis {
    zh: "办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限"
    en: "close within 30 days: Hunan University of Technology 2010 (accounts within a"
        " month, two across vacations); the rest is the product''s own default, not law"
  }
}

# Before the Spring Festival, which is the event day.
occasions {
  occasion: OCCASION_WARMTH_WINTER
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_EVENT
  vacations_pause_close: true
  visitors_min: 2
  basis {
    zh: "办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限"
    en: "close within 30 days: Hunan University of Technology 2010 (accounts within a"
        " month, two across vacations); the rest is the product''s own default, not law"
  }
}

# In July and August; the event day is the last day of the campaign.
occasions {
  occasion: OCCASION_COOL_SUMMER
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  close { unit: SPAN_UNIT_DAYS count: 30 }
  close_from: CLOSE_FROM_EVENT
  vacations_pause_close: true
  visitors_min: 2
  basis {
    zh: "办结30天：湖南工业大学2010年办法（活动后一个月内结账，跨假期两个月）；其余为本产品建议的默认值，非法定时限"
    en: "close within 30 days: Hunan University of Technology 2010 (accounts within a"
        " month, two across vacations); the rest is the product''s own default, not law"
  }
}

occasions {
  occasion: OCCASION_RETIREE_ILLNESS
  report { unit: SPAN_UNIT_DAYS count: 3 }
  visit { unit: SPAN_UNIT_DAYS count: 7 }
  visitors_min: 2
  superior_after { unit: SPAN_UNIT_WORKING_DAYS count: 2 }
  follow_up { unit: SPAN_UNIT_DAYS count: 7 }
  basis {
    zh: "出院后一周内回访：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限"
    en: "follow-up within a week of discharge: Shanghai Normal University 2012; the rest"
        " is the product''s own default, not law"
  }
}

# Milestone birthdays.
occasions {
  occasion: OCCASION_RETIREE_BIRTHDAY
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  visitors_min: 2
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

# The event day is the day by which contact is due; a call is contact.
occasions {
  occasion: OCCASION_RETIREE_PERIODIC
  visit { unit: SPAN_UNIT_BY_EVENT_DAY }
  visitors_min: 1
  remote_counts: true
  basis {
    zh: "每季度走访或电话：上海师范大学2012年办法；其余为本产品建议的默认值，非法定时限"
    en: "a visit or call each quarter: Shanghai Normal University 2012; the rest is the"
        " product''s own default, not law"
  }
}

# A heart-to-heart talk: its notes are for those who carry the case.
occasions {
  occasion: OCCASION_TALK
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 10 }
  visitors_min: 1
  restricted: true
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}

occasions {
  occasion: OCCASION_CONTRIBUTION
  visit { unit: SPAN_UNIT_WORKING_DAYS count: 15 }
  visitors_min: 1
  basis {
    zh: "本产品建议的默认值，非法定时限"
    en: "the product''s own default, not law"
  }
}
' , 
  1795226400000000 );
INSERT INTO policies VALUES (1 , 1 , 'CN-GD-2018' , 17532 , '广东省慰问标准（2018）' , 
  'Standards of Guangdong, 2018' , 'CN-GD' , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  '# proto-file: proto/unioncare/v1/policies.proto
# proto-message: unioncare.v1.PolicySet
#
# Guangdong. A university there (2023) is stricter: 500 yuan each, hospital at most twice a year.
display_name {
  zh: "广东省慰问标准（2018）"
  en: "Standards of Guangdong, 2018"
}
code: "CN-GD-2018"
jurisdiction: "CN-GD"
basis {
  zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
  en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
      " rules on trial of 2018, after secondary pages; the day on which it came into force"
      " was not found; entered from 1 January"
}
valid_from { year: 2018 month: 1 day: 1 }

standards {
  kind: BENEFIT_KIND_FESTIVAL
  cap_fen: 250000
  cap_scope: CAP_SCOPE_SUM
  window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_GOODS
  forms: DELIVERY_FORM_VOUCHER_NAMED
  valid_from { year: 2020 month: 1 day: 1 }
  basis {
    zh: "2020年报刊：一般不超过每人2500元，按2020年1月1日录入"
    en: "press of 2020: generally at most 2500 yuan each; entered from 1 January 2020"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_BIRTHDAY
  cap_fen: 40000
  cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 1
  count_per: COUNT_PER_MEMBER
  window: CAP_WINDOW_CALENDAR_YEAR
  forms: DELIVERY_FORM_GOODS
  forms: DELIVERY_FORM_VOUCHER_CAKE
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_MARRIAGE
  cap_fen: 100000
  cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 1
  count_per: COUNT_PER_REGISTRATION
  window: CAP_WINDOW_EVENT
  forms: DELIVERY_FORM_GOODS
  forms: DELIVERY_FORM_TRANSFER
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_CHILDBIRTH
  cap_fen: 100000
  cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 1
  count_per: COUNT_PER_CHILD
  window: CAP_WINDOW_EVENT
  forms: DELIVERY_FORM_GOODS
  forms: DELIVERY_FORM_TRANSFER
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_HOSPITAL
  cap_fen: 200000
  cap_scope: CAP_SCOPE_SINGLE_GRANT
  forms: DELIVERY_FORM_TRANSFER
  forms: DELIVERY_FORM_GOODS
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_BEREAVEMENT
  sub_kind: BENEFIT_SUB_KIND_MEMBER
  cap_fen: 300000
  cap_scope: CAP_SCOPE_EVENT
  count_max: 1
  count_per: COUNT_PER_DECEASED
  window: CAP_WINDOW_EVENT
  forms: DELIVERY_FORM_TRANSFER
  forms: DELIVERY_FORM_WREATH
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_BEREAVEMENT
  sub_kind: BENEFIT_SUB_KIND_DIRECT_RELATIVE
  cap_fen: 100000
  cap_scope: CAP_SCOPE_EVENT
  count_max: 1
  count_per: COUNT_PER_DECEASED
  window: CAP_WINDOW_EVENT
  forms: DELIVERY_FORM_TRANSFER
  forms: DELIVERY_FORM_WREATH
  relations: RELATION_SPOUSE
  relations: RELATION_FATHER
  relations: RELATION_MOTHER
  relations: RELATION_SON
  relations: RELATION_DAUGHTER
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January"
  }
  certainty: CERTAINTY_B
}

standards {
  kind: BENEFIT_KIND_RETIREMENT
  cap_fen: 100000
  cap_scope: CAP_SCOPE_SINGLE_GRANT
  count_max: 1
  count_per: COUNT_PER_MEMBER
  window: CAP_WINDOW_LIFETIME
  forms: DELIVERY_FORM_SOUVENIR
  basis {
    zh: "2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入；纪念品，不可"
        "直接发放慰问金"
    en: "a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong"
        " rules on trial of 2018, after secondary pages; the day on which it came into force"
        " was not found; entered from 1 January; a souvenir, not money"
  }
  certainty: CERTAINTY_B
}

aggregates {
  kinds: BENEFIT_KIND_FESTIVAL
  share_percent: 30
  base: AGGREGATE_BASE_BUDGET_INCOME
  valid_to { year: 2019 month: 12 day: 31 }
  basis {
    zh: "2018年3月指引：逢年过节慰问不超过收入的30%；按2020年报刊的新口径推定止于2019年"
    en: "guide of March 2018: festival goods at most 30% of income; taken to end in 2019"
        " because of the press of 2020"
  }
  certainty: CERTAINTY_B
}

aggregates {
  kinds: BENEFIT_KIND_FESTIVAL
  share_percent: 40
  base: AGGREGATE_BASE_BUDGET_EXPENDITURE
  either: 1
  valid_from { year: 2020 month: 1 day: 1 }
  basis {
    zh: "2020年报刊：不超过预算支出的40%，或不超过留成经费的50%（二者之一）"
    en: "press of 2020: at most 40% of budgeted expenditure, or at most 50% of retained"
        " funds (one of both)"
  }
  certainty: CERTAINTY_B
}

aggregates {
  kinds: BENEFIT_KIND_FESTIVAL
  share_percent: 50
  base: AGGREGATE_BASE_RETAINED_FUNDS
  either: 1
  valid_from { year: 2020 month: 1 day: 1 }
  basis {
    zh: "2020年报刊：不超过预算支出的40%，或不超过留成经费的50%（二者之一）"
    en: "press of 2020: at most 40% of budgeted expenditure, or at most 50% of retained"
        " funds (one of both)"
  }
  certainty: CERTAINTY_B
}
' , 
  1795226400000000 );
INSERT INTO requests VALUES (2 , 'make-T101' , 
  x'32274423a9ea08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453' , 1 , 2 , 
  CAST(x'01038ad8266ba9f37bdf399ea10b879dd3e2c0ee1d1bf1ee02dc05261534ae97c257cb8841ff783581376d51' 
  || x'6a3e86cc84ed1386f150d8a4f5192422eba04194a084465efff81a26c98c1e7e7b8ca2530d91746ebcca6d97' 
  || x'83ec12d9a26495bb073eab59c8dd055aa42292ea8d2ee125658fb1fa6fe9efabf5444e74a0d45467f8577ecf' 
  || x'45b487a3a07cb1ebeb5975f5df4f8dc27fa8e5ccafd7e774ebe753b223ffcb4bc05ea83b1f18d5d5ad82d5b9' 
  || x'e2bdb4b56ffd3c94baaf' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'a983b4b3ac832ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525' , 1 , 3 , 
  CAST(x'012da7d772c115e7ec98ae53eeb6df0b62e2c8790df01d6e1028852727b51c0788b8e022a061b107216ee027' 
  || x'8669ca051336800abc0f99d5454dd712f19a7e2b8e0ea7429095399dd13e5eb850a5643e9f8d454d77da909c' 
  || x'3d96cb6d36022fa900d4470146241d57c7a3e0046b2ed0e0d594a509874565fd636db3311bd0d1276dd68074' 
  || x'2ee979d32863e95ed52aeb23ed3521155b' AS BLOB) , 1795831200000000 );
INSERT INTO restores VALUES (0 , 1 , 0 , '00000000000000000000000000000000' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO reveals VALUES (1 , 1 , 1 , 2 , 'unions/1/members/1' , '核对' , 1795226400000000 );
INSERT INTO reveals VALUES (1 , 2 , 1 , 2 , 'unions/1/cases/2' , '回访' , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 1 , 1 , 0 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 2 , 2 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 3 , 3 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO roster_exports VALUES (1 , 1 , 2 , 1 , 0 , '' , 1795226400000000 );
INSERT INTO school_periods VALUES (1 , 1 , 2 , '寒假' , 20850 , 20850 , 1795226400000000 );
INSERT INTO standards VALUES (1 , 1 , 1 , 1 , 0 , 1 , 250000 , 2 , 0 , 0 , 1 , '' , '1,2' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 18262 , NULL , 
  '2020年报刊：一般不超过每人2500元，按2020年1月1日录入' , 
  'press of 2020: generally at most 2500 yuan each; entered from 1 January 2020' , 2 );
INSERT INTO standards VALUES (1 , 2 , 1 , 2 , 0 , 1 , 40000 , 1 , 1 , 1 , 1 , '' , '1,3' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 3 , 1 , 3 , 0 , 1 , 100000 , 1 , 1 , 5 , 2 , '' , '1,4' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 4 , 1 , 4 , 0 , 1 , 100000 , 1 , 1 , 3 , 2 , '' , '1,4' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 5 , 1 , 5 , 0 , 1 , 200000 , 1 , 0 , 0 , 0 , '' , '4,1' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 6 , 1 , 6 , 4 , 1 , 300000 , 3 , 1 , 4 , 2 , '' , '4,6' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 6 , 1 , 7 , 5 , 1 , 100000 , 3 , 1 , 4 , 2 , '' , '4,6' , 
  '1,2,3,4,5' , 0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January' , 
  2 );
INSERT INTO standards VALUES (1 , 7 , 1 , 8 , 0 , 1 , 100000 , 1 , 1 , 1 , 3 , '' , '7' , '' , 
  0 , 0 , '' , '' , '' , 0 , 0 , 0 , 0 , 0 , 0 , 0 , 17532 , NULL , 
  '2018年3月《使用范围及标准指引》（省份据相同数字推断）及广东省2018年试行办法，据转载；施行日未查到，按当年1月1日录入；纪念品，不可直接发放慰问金' , 
  'a guide of March 2018 (its province is inferred from equal numbers) and the Guangdong rules on trial of 2018, after secondary pages; the day on which it came into force was not found; entered from 1 January; a souvenir, not money' , 
  2 );
INSERT INTO tasks VALUES (1 , 1 , 2 , 1 , 1 , 1 , '想调课' , NULL , NULL , 0 , '' , NULL , 
  NULL , NULL , 2 , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO tokens VALUES (0 , 1 , 1 , 'first start' , 
  x'89ec9429dd36caacf38934510948f20ae3f83160bebd2c3839ed72d13081e77b' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'213de08427b0cac3366a4b109e2325b765927c43548fb14acc06613c1e4566cd' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'35c19aea6533f824077dafa967d5c2bb8a9aef7f1e29d554e9196f2e869cfcc2' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO transfers VALUES (1 , 1 , 1 , 2 , 1 , 1 , 4 , 20778 , '工作调动' , 
  '调动取消' , 2 , 1795226400000000 , 2 , 1795226400000000 , 2 );
INSERT INTO transfers VALUES (2 , 1 , 2 , 1 , 1 , NULL , 4 , 20778 , '' , '' , 2 , 
  1795226400000000 , 2 , 1795226400000000 , 2 );
INSERT INTO unions VALUES (0 , 1 , '云溪实验学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO unions VALUES (0 , 2 , '云溪第二学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 1 , 'administrator' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 2 , '主席' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 3 , '李娜' , 1 , 2 , 1795226400000000 );
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'015647fbbd37558119ac79d1b4ac8a6fd8dc161f3929db9d07ec664955ea0ed88732582d1f3abe9de8a63593' 
  || x'4d7224966f0959637a' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 );
PRAGMA user_version = 16;
COMMIT;
