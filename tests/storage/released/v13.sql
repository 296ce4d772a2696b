-- A database as the version with 13 migrations made it.
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
  version   INTEGER NOT NULL CHECK (version > 0),
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
INSERT INTO attachments VALUES (1 , 1 , 2 , NULL , 1 , 1 , 0 , 
  CAST(x'01b61c21e5234945a87bedc03e7088461db57d58bb2ac25806bcf04b825102e96dcdc964711ff18039bbe2dd' 
  || x'7fda4f6217377f' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'7b36cd34e80218368bbcc5a1c9f02c8c6d1ef29cad1d13a0365b1f379ef92e45' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'015714afc8c0eacf3dfbe761907cdcaf6bd8e4f9de0185825fb2bee970eaf291d7d761fc406668d6579f585d' 
  || x'fce032b5e4ea4d8a9c535e97480e1fcf66dba44c37068b8b057c060941' AS BLOB) , 
  x'472818bbc589182fc4c240c32cbc23bda47fb28d3312ef7570ad9674af6184b9' );
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
INSERT INTO birthdays VALUES (1 , 1 , 3 , 10 , 13 , 0 , 0 , 0 , 1795226400000000 , 1 );
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
INSERT INTO counters VALUES (0 , 'journal' , 12 );
INSERT INTO counters VALUES (0 , 'policy' , 2 );
INSERT INTO counters VALUES (0 , 'restore' , 2 );
INSERT INTO counters VALUES (0 , 'token/1' , 2 );
INSERT INTO counters VALUES (0 , 'token/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/3' , 2 );
INSERT INTO counters VALUES (0 , 'union' , 2 );
INSERT INTO counters VALUES (0 , 'user' , 4 );
INSERT INTO counters VALUES (1 , 'attachment' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_gift' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_greeting' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_party' , 2 );
INSERT INTO counters VALUES (1 , 'case' , 3 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 3 );
INSERT INTO counters VALUES (1 , 'event' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'journal' , 19 );
INSERT INTO counters VALUES (1 , 'member' , 3 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'task' , 2 );
INSERT INTO events VALUES (1 , 1 , 2 , 1 , 'record' , 1 , NULL , 1 , NULL , 1795226400000000 , 
  1795226400000000 );
INSERT INTO family_members VALUES (1 , 1 , 1 , 1 , 
  CAST(x'01099c9946fe488f050ba03c704dd1a455ae480bcf38ff9ee34c4a3e1aafc3df962d4797b03e6cd0aa05c16b' 
  || x'd21175' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'8321fff3853c1146fe89f8cb00b342fcc2080f93e6a44eec0f0cbdbb332df9ea' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101a93b3a5bed516287fb8d64862676164030ee7689035c2b4f8d4686712b4b81ae0f80' 
  || x'24ace02c1271c16c32f542d7d0f63df612a18e76aa628e084dc9eeb798345cd17e0f752354d40b7b3fc042c7' 
  || x'52bb4432d8a04784533e7429c055628a00ae9d0875b9087d532bccb5741a29acbe9e6d096205fd980f9644bd' 
  || x'6484987828a87c0101000289e777b6d689419d822b446c072621006701cb6a0c01f0473dabc3554f202752f6' 
  || x'd8ea2ec53cbd1e29bdb9045885cce198d4b8c837e2696a6254b9e82931efffb1019592b19663eb241271b215' 
  || x'e2ccdf9d150753ed4749a6c5088804a04d285e6e5462c8ef50f94e0266fd261041d2b5c812e8a216b53f1cb4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e01012f3e204fee7f90493331830fb0cc769ecaad0a14' 
  || x'277bb760001602ea608dfeb2543b8161c37bb6677199ddf0f93c110bc502c69c5d70668fe50e4b376722d8d5' 
  || x'7142f5f53b11d207bf04336222313518bdb2500f1b0e44bf227a245a9a8cd71da8af9c6fb4d42a9fbffe2ed0' 
  || x'9094970384a73145645bcb8bdb0515ba6532f46d5ba8d19bf4cf89f4295909fc8637d4a8794d057876f56014' 
  || x'e3eaac5485' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'53e5cdae08fbefe824eda06897188749b298fe8ff7e7a0dd9fe6beeb696dc86c' , 
  x'c39326118afe92a14ff42e8231099faa5d979f55823f58eb98d80b0490234ec0' , 
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
  x'00e3ebd83d03e1e68dc724c9e287846a26e1aa402745ac0c4419f5d4e7dae032' , x'' , 
  CAST(x'01000680a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f31002060a69badc244d8151dd0175917a134836b3b45ced7ce4a177542ff' 
  || x'4b292ed6c205610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a019576304927315243d209ac52dc61e3a9' 
  || x'26387c788ea882a24904d5f095972a4d89ddc1e962d133138a5aaa23ac0d58ec1ae484bbecb3518f96f2a023' 
  || x'010a4e3c7592f25da4ab0c591c78484a049920362db6ba32f8949524f5940d3f0c710c23ddda770b2c6a8618' 
  || x'614e59550114d1b231ce1fc3f7766fba197c01010004859eba4e0659602e3481cbe3a79dcfbd670163acc41b' 
  || x'70a2d07cdba8b2245fd9db2086f03b3cfdf94b3e762387cfe56dbf681f2bb0cbe669e223c307b552f5781d03' 
  || x'c00615ac23499c70d899b4667bef163fb30a7b1a99b873267e7b1d1d57d4d45744e5bf9b2470c1a2e79f76f6' 
  || x'fb2c3b339aac31f981ddae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101d5cf9cae046b238bd8' 
  || x'135d5ba0244a6c7afb4e5ba5e1ccbb1222b7580d0ef5adc49a8fa74d0b340e74c187e15025bc29a2b9a2ad90' 
  || x'551c1a26338e5d807525bf004bde9eb96cf0fa9e9bde3b88580c0759159de433de140bd7525e65fe7dcf6c7e' 
  || x'0046454d534eeec85178e9f3bc9c85f5f83211fff16bd65e9a05887a584a237538b5aa33d6a65a2358d3fa68' 
  || x'adaa7a6f2a55a72a1d39' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'6a35f358f4c827f2ca7228a1a653a533cbba90b880efb61ab28be8cb2178dc9d' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020f9eb819a877ff7e708ac54c2aea986413cff' 
  || x'465e65a18dd8e0196b7084b5497d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'509fb07678394a0d37aa7cbf705809ba6554e507e317a6bb99fe2d83c4b1779c' , 
  x'b4226c28b01df0b38afad9f038a6d5fd265d148a0eaaa8ca1bebcd3aca81a64c' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312032274423a9ea' 
  || x'08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401d99fdd45' 
  || x'fd1c8ae01033d1366ea3bd30cd4cada2016329637ac4b2c967efbc3392c28d922dbd4d610525ffa00748ff83' 
  || x'acc125a6a2cb72b2128339bae5dbd91bbea6e9485ca4dfe4c63861433849941832e556cdf2a4a35b68d51109' 
  || x'8ea0c3fc8f5f423f298f392a0d6b9b387174a99a3528d81317b8fcbe06afd51221e0a97b298be0979f9085c8' 
  || x'5574aeeb4e99c6fe43dc7c13bd0a3025a85a5b621075d91b74a70fd7516e67435cfd2a58749040f5ac195383' 
  || x'0821b0b1495c64d3fa982033b72ffdab10d9e64b49936ce7e09dc028d2e08d6e5f554807a3c7abe69f9aa665' 
  || x'a4f88f371847a6474ce2f3d7020ad95c6713c47496b4ca738edfab26258c86fd06b9a7b90d9ab6af6af5dacf' 
  || x'9be7c376ec4f8c51660e0678ffff448fdc33accf0e1bc7eff563ef86b5fa58e89052c68be5a4f72a22994b92' 
  || x'd40fe630f72b339591aa720781adef39d0858e2ab24133d0a3a52dd972b397513b95ae444d74727844e20724' 
  || x'65b07f05459497e57101618980cb68d2348518c20a014ee598d410e17ea12db8932a2d5eb58290bb70bbd994' 
  || x'2e76475a0ed7682e53ffcd2ce28e4137b944338bc15f60489afebea6e5d74e07ca4db13fbd1e7ad59e53b9e0' 
  || x'37448288e93069c9a4da393f4ef4e4f6d6f39f5bf4df1ceffc38c6758724b2b635e754c5f83dc595dcbea5e3' 
  || x'187029ee1dbb2d1e04ac2432510c046a00057d5c8c5b33c2256f2fe22df6b737c9764714577f16be2d271155' 
  || x'aa5a064c7849ca8762e6a4698a816c2cda9b7408523d5bd4f50e687ce1d4274c4a628ff2eacec6f70bdb0311' 
  || x'cd' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'2748ad9ff164c77ee6ee19d2b7a45f3615d6121bc4cf80e326f682c4a1098e3e' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d5431303220a983b4b3ac83' 
  || x'2ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd0301ff455574' 
  || x'28296332a433cfcda9e5f8f0b25eb9d2d92ddd6f13a1d7386ff429e069bd8cb98ed0183223f693a040e26be2' 
  || x'88dde0ef64f2e65734275e33e1b9434bdb3c992dac24e1d4d847e20c7e71c501a4d3e9c38c8de70c21782177' 
  || x'b777da4be8ed5143b4b039a6c8b5f8a619cf8839f9655bdd196ff1e0b9d9e2662b5c7d1931b5450c512a928c' 
  || x'cfb19eb2c0a3bd275ed137c40f9c42ef9afb3d872434e624eb2fa988d210d7976c3a5250be74e423dbf7fa7b' 
  || x'1d3abc56e3dc9b7a8b067577ba8a6504372639f61a4a0f2dd9f3c944308a0d9ceec02164df63054d616e28b9' 
  || x'bfbf7928852a3ec7368be5f9c87030a4f2e67adb87ad075fdc25963cb54d55a705a2d31ea87e83b58fa85882' 
  || x'76054714f43b1969c4bfb937472842568c1d67660853dd6e0f21ab70a8129969235813594afdedc391e05a4e' 
  || x'13165b4010f3f0da190a2a62d63faf5a9e6d926c9d3699ff091960059883e35a4027f2cf210d2ceec7772a86' 
  || x'3428bc77e3caa76fc151c382a9b33a049345c58e822a1c0582214f3c02bc34fe4b8809abac3692306226d394' 
  || x'bf61a3b6682d4e8de509b1fba11b40edf8269900b02262f9ddddd601d1691c1a5c4de7a3e904c09e89df244c' 
  || x'489449d6ab3be6511a6b4dd340bb410c' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'dae16b9d61743fa90177c40c331ddc2d626e0921af272198edfefbc17aefde47' , 
  CAST(x'087b769158f17bcf3ebae3d35c3391f46d8e0ca2059b0c85c16bc3ce717dd8d8482c55072ba309bfd58748ea' 
  || x'2439aba89f6d59a89454677b3c9e5231d9355d77' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3300205cabeb6ab6ff41463710db23f8ff6c20ffa7694323b056423d3dd79bf6be' 
  || x'77c2031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c0161bc90eb05c8bb0ca73d936382ffb6f6e88c254e3c3bae2d53a0b6515c' 
  || x'5af6ca2a54aa93b31e1747aef1fe14431abb17268c3747ab0cfe39c2cd436e904713b6b8440ae4e16635105e' 
  || x'58bfd2f28fd6f6a15fe0d71e8a0bec50d52a88ea8a35549d63bd7216802d0933b11cc99016bc10fbdb8b2ade' 
  || x'04910ae1198f7c010100069fb999936a81c336c942d4cc34b0919a6701bc0b8f700a2690717c9ec3e8673c63' 
  || x'fbbd8a5164391e6e837ad10e717f44adfc3e73a44b6cdf3ebaf81ed3e21e845b68eb87fe731e0b05d0dbb177' 
  || x'20ce70589c95e23ba64f5442ae80341be9849df8aa45dfeb85b6fd8d3ae3f4710a3f67362a9f9e524657cc' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'65a994ccfae5995784881e3540579e9d9ad12143f7114798f1979395548d033d' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f3300200176dfb16372e19ef9001e0841a9c15fc5eb3b74831618a42efdf23f3ed411' 
  || x'9a017c01010006f400ef781ec5fd14693d83e570a3c96e6701a6298d95ac06ecdff1ae27dca5245d46ee59d0' 
  || x'c5af6ca2c1ce442040f52a769ed0ab237f97844d7b27bb57b8c2c5360d4993b4ab10f8ef672a0e72b67fc703' 
  || x'3d2c01f749417173dc9ce32587321891d426a84d24770507a38b856f4a21926d7238d114c2d3f4' AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'40ce08ae6824e612aa4c7df63ff156db1e904df85b4d19d6676fda1652868b48' , 
  x'acea03fcea8a6eb87aed24378c69f4b933d924aed8b288fae046b1cbcd3492a3' , 
  CAST(x'01000c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002090d55920ff89d553d0b80d5cad601a8277917d87a72a774204d2bfa6afc9' 
  || x'3d96015901010006f400ef781ec5fd14693d83e570a3c96e4401020189142f66844d8dfdb77b6869cab76e37' 
  || x'2055f314dfc444590667119d35b3f66932ca30dcc2c6872d2d591a47c82e4564cfb9f318687b6978ddd18c9d' 
  || x'ffe105b064' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'4f233010d0d2b51113b5eb9d6191b5d211007de78ccb98d6d461704daecd0085' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100201695c8b1b63f8e4617cd81a5092e013ace965db0' 
  || x'738c1c3f03a6bdb091fda68701a90101010006192ace47969d3143e9f8f9458052d564930101913767aebfdb' 
  || x'4eba82e3cdd3c349ae9ab0150e402277bc242b7bbdac9bc3fbc52eb425f415e62481aad95df68f43d3b8463d' 
  || x'354eaac4c739680529d0b28bc906eae0ba9623156741032177b8298ef3be4eb370568d56ffe57ca0f989abec' 
  || x'1e18b8e7c19d4ca70e59cd208f8952bc7a9ea65b4552bd33b8d8b893e75ae7c205b8dcc0647e70fa3b3f6a4a' 
  || x'e4c7fef83604e0dc' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'a5b6d19f16f8692130584c0b56a424f638e5a3896b156de4ec23f4ed9db4080f' , 
  CAST(x'07ce0fa1d7c2555a7dd711d1b455f0674c0a5e697eacc41772b04dc44fbdf3721ccf533bf98f87b6936904d4' 
  || x'15556d8abd60cf1ca2cdd94817cd9808fe8007e9eb1d64621c67f156f839717405a020de6cd2b34482102694' 
  || x'a9007cb3e15950e0' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020524ffecbeb89035d40e60a597d8fbd2dbae7311a' 
  || x'63a8e428be591c876c370fb801b10101010006192ace47969d3143e9f8f9458052d5649b010187914cfdd2e3' 
  || x'ba1048a9c57d2a03b16d512ac3ce47d33b9d4f14cbdd47961215e13b88d5739705ae14b7badb19e95f548ee5' 
  || x'55b2346c98cb95b118e89aba37b8427edb4976548de15373388debb5b9d955f83a8a401ec54c915d7749da3e' 
  || x'5104ab3d83252f301914cdcd05868643f9b9232ac5bc0eacf67dd873f367342ac94678b124b6f262e9aa27e5' 
  || x'584b27919aa91783ce0dbfd11a5631a4' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'299ca3d665f246d2bb9a14438356b794126475aee7c54b57fab8ae738bc4d044' , 
  CAST(x'835755d84ff523f7336cf041a2f396d64ea013a830d997b1bb2b7679d6baab88df53a04e13fb3655ecc3c203' 
  || x'e5225fb7972a19cb6c38be6fcb0c95587281cef8' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020fdae957420a861b03acfa96af2af7e97f219287e5d' 
  || x'ee2cca596d9eb6f1ddd21501f1040101020468d1932ca4f17c7df03a5928a6ad26b5db040166762f50d80628' 
  || x'8cb3135f070af91290ddcf8408247de8ac8d189e268927771fb8487f7501d0a49fdfb1e5c482621a21804a7b' 
  || x'beeea21c4697353cc768fdc06c6129c88994ef9f23677de58adf6dc1f8ddc68df173764182571fac2dfcd7c3' 
  || x'180328da1cf0e72d3102b3926474fbf34f8bafb3bae65f742c7be7de60d1f8ddfd34b51a071a860d6dfcf8c6' 
  || x'a99fb381cad5d151b7300c7ed09f7c7a6853b6450ac94e434298e277d1aae5cc2c34c3621b32a375f75093d0' 
  || x'4671b992eb3a830f13fffbc5b079cf5e9c06e4a6c3fa75d1da4574b42908b5bbf2783f335d44ff2a518aa813' 
  || x'3b67985ee6ee8a58ac7ee35fa971d42aa45bda2a6b0995dd014a1f63252f53a75047fc8b4fd43fa933bce058' 
  || x'c51f91912c281fab80917d277e3ffc5e02f8c8119e7404f9d66ba522d0e3f4c1a8cecc990d88afaedb513690' 
  || x'54d8d8848ea5dbdf6d6148a922b4933a6a7fd40e98b1f0b11ef69df7ce3c6b09bc2d3623997d8dfefa01efa7' 
  || x'f065264552cc45ad52aafc722e3a0700f016e4358f8d686e7aed8793df4b037c8c45880ce282baeaab335186' 
  || x'44512f2f6e090ac63011d8bd2d625f9e94dcd5e239adb3eee92dc1d18b86de2f5c00250c6393405d4574b4fd' 
  || x'1aea1641b5988c815fd39fca66d711f66b76049dfffdf57d3977895306a21b42fa9ce528a032e8b5bca05a05' 
  || x'ae4da8edff56a4a45d97226dda02a51bfe662bf86338b181a76523c2c01de4bfaf5889b14d8e70b0c9fa065e' 
  || x'a46f9912e6391bd8b42a5c862e1612b1a30fddde4cd8096031d999c6dc76a96315fa8886af3ca162925f3cbb' 
  || x'1cdc841d169983590ed120849d2899e752ef3155ac2c00' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'550c8c62cb4c41022c2743cb85effd045ea2b8076ffa4ef1e5f6cf5f8c38de08' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f310020c3473f3668da0acea93f4d' 
  || x'b2d92823cc464afb5e2592e4a0efdb35a89adf236604f10401010202a8ff2549b421d6093af5934b56f1738d' 
  || x'db0401574786f9185f47eb6ebed5825b571cea861df36d3412fa9974c7a848ec8429cb64d3c688e6920ee22b' 
  || x'607f4f3c71764e44822bfddf0eaeaa1d3300d9c8e7948ccd713dae978538891c7a7fd8132f5094bce9a68511' 
  || x'e8d997ae2e39328a58976fa341bb79bb6c25242346bd6c17894c6ed83a34854368e06fe02bfcff91ec9ff17c' 
  || x'f66831fb037303ba95577d5e3df03d60dce4b15dc3bfc390a25ff20479c7b6918c80d133b5d300e39bfe1e19' 
  || x'c8f195d8bac543b47635240f522514771cfcf2fe8c9ce0efca0d5dc70afaf055248eb4f1deca5599d6cdf295' 
  || x'9ef61ccf735b98ab44dbf6d1299432bd436904422c7c74837f568eff89cb2618db09282f8bbf61ad9c434101' 
  || x'5b3c42e9dc537f0f48b8a5a4c6cc1e7c41afc60eb4f91ec8b8b06aa0fca9c363e0b2b60e5d181253aa670d9d' 
  || x'2bb005118a4e8233ed3c45b6a8f8ebc3378f6bfc40e38ce0ff9eaca47b8092e88f4f51da12bfcaab30038e2c' 
  || x'a8dd0a42e498f2d6e714f7480eece15da6abaa91e99b9cc6fc8d03fabfa471be24f03194154dbf8286dc3096' 
  || x'3af30e2b3dfd4a7d6c89829d98274682ac65d3f8c552ae3c628aa08070856c3e197715e72e543cf0b01c94b5' 
  || x'3e9b8a731369621918db8a36146f1e7aec32ae7035ff5dbbc4953edbc3b04206c23cdd419cf6e5c39df8e518' 
  || x'67427023fc777278853a8e2680e83378a11933616238c6e0d0a26ac22f63698c9c377f745398545688fab3a6' 
  || x'dc08386dabb9db26f0ffb6ff3d2678ef86ff7f770dbaf914542537f7613668e25893c6e437542d3ffb9f15db' 
  || x'372d7851d2dc987f29d3a8c89b54f8b4103b3c50e91491d994dd824894ba33831f950201010202b64e7774d7' 
  || x'7dfea823d36d0aba454750ff0101988fa06f914b7c0fa1a478cd60c3cad1963ca28a82e5edd5e22c79ebf83d' 
  || x'e93c6f422cbf794b924c9fdfb288d1b06ac7a1a851de3481aec6225a19ff4e08a59edd0897df6e04018544d8' 
  || x'9a1fa3de551469a3498af422aed221266fee5f75292a1e54bdcbcdd4dd64faf8787c255cfd95945bfe1c6d72' 
  || x'684afeb95c4dcfe8eebe031062c09034a6fb37872acaa7e29c5f1aec12213c640de1c92819dacf5a06b79c46' 
  || x'7384d4530177b576e87cbad797d712576dfcaabb0163c369890d35e723fdb14e3eb360b32fd8f4fca8c61d18' 
  || x'6114c75c8c473e677b72efa5da7dc26eda7e6341e80121c8c39f13cd5bb1b25b21043ecb9d458cd897a73a22' 
  || x'ab4dd8b16501010202c027742632c9fc9c396e2832222a870950013844339ff804327ed086efe6d3b2827cb2' 
  || x'd41c07a193a4ccb56f61eed23085d4f03c138e6e0ec71240c50978955242d291edc2964b4b3f94e9b248b875' 
  || x'dc750db5963552f2f28ebef1b3f5fc4e038a6b01010202272e8163ae88a30d6c1f8d0e708f541056015c6229' 
  || x'a8a44a6ff27a883652658e61921094294ac0b451be7f51cceed82e92e006dbeec7875e74c88518739399b46f' 
  || x'6f7c561ff0daaf0704e87385c97f72dfd01e46dfd4a68883a7c2a719f0c76b7d85d19eab5c1c' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'd0081e661b8fa784d7744d431f511a010f2ede0941e1871a183ca84c16c1911e' , 
  x'79e483b7578256876007f03532b48a776e45efa9fd146852eb2ac19c0574f202' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020b4f4483f2ee3c3c3fdf0cf187c7b09ddf64209b3a1d24df4d93d8427438df7ef01b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa3020133ef93e3d4f617443fc1e9a0ddf7fa835b8a4361f323eb' 
  || x'9a700dd94b918b75dc639b270b3a8646c22d162b2f76c31057ce51be146b81bde80a27d0274ec192b102861d' 
  || x'6d18c68adc1c9dcd2d4e12cae649b56d0f0e44d4eb2ad633db261ef71cf5a72db127333c655b082ffe16207b' 
  || x'3c1599f138c2dfaa92550fa18f6498e52caf6c1d117b1825e918f90b4026af3c577a8fb0647a8ce00917812c' 
  || x'7aadde592e70c8a2eb66982e1ea8633f3d282518ad604245ed6cc8cce358497ed532474a55ff1f0aa850104e' 
  || x'e4503af0eb9bd925b15f8f1f291abf4e1809634596e52b07b96a635806b95b9c4f0cfe1eb3911011f5e7cbe6' 
  || x'2863e8dc2fd3f7a484f377b9a5d8691157acc2749b751b3df9008ab2401df14bb74f12a002050f968b2433c1' 
  || x'8e4e28' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'081f2d093eef9bff3db7aa24931e94943e784ff12fbbc231b255d488c33c9236' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020e8b9a8de5fe2a8115ac4' 
  || x'43fff855e7523c853011fbf134530de3392c849182a302e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301d09d281d4c90e1c0a3ef7413db1486d454a521188aba7616fc2f71c786e32fe3aa143117226f36cd' 
  || x'ba735deffd5c78041d404fb340bfd5399e81711804165f0915c4bd4f032a86bd7cb406a02e0c7be876cc93d8' 
  || x'564385b70ae4d75fb64e7b436149159dec7c6e5f7411041e8b22d5b2bf139db629eb076b31d770fe953ebcb1' 
  || x'72dfa39ff51f2f43183c4db055bba9488c64fc55d6edba476115b4042b3cb178346aeca4288a4b21c3cc9e33' 
  || x'be3399070bd85d7e38fdf36062089064ce564f50dcc1b02f83516c99529ad874dcd0e917fb690cee42af3c52' 
  || x'bd8aea1af2a18649373644f7ba8aca3b1fc80e83acb173743c18be40c3d52a970630630f5be2694b870ff08b' 
  || x'c60ec7a7e4d97363dd054d9c49a1ba228470d8cee5faf83018d00aae63ff14a18d1c10f811038422bae61e0f' 
  || x'4fff1c0ca5a7cb696ce44064ce82e97507fde625ab6bea1fda9e072c4b2c9b2c641eb8af791c1a38e3bf511c' 
  || x'cb443ac49d538148ddaa6d6d9e5ac230fbc28d0b419b423cb89b50367828443353f3bf4b72cb5f581ef9adac' 
  || x'c81c85340d0cecff3fbdcf05769fa6c8a14d3c40ea8e8904c55d36948fd7521bda46c6d4a906586cbaec1e33' 
  || x'7569c75e18ba4c9c9d95a2f410cf71421ff60778fdb584ec063076b8010101020423a62070179445810a5750' 
  || x'7b91671835a2010140002251c00c71ce6fc8455112e48e63c773bb447a97b1306be383d3a01ec8f5e4f49df9' 
  || x'130f26d725a42739c44e4d6e2fdbd396c9e8c3a6bf389495559b8fe40f0b8354fad6253da6f20d5460fb46cb' 
  || x'2d63b5d51193338062ac82e2cd762b503cc6937cfa78f9539825b28b7058404ab61726b86a16003cc2dd7b05' 
  || x'f01e3803eb7402ab4d0f097eac88573c0a8f3d4b1ee14dc6f73b9571341eaeda5daa592765' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'eb60e36407258ea714a3bde72333d75e7db9e9ec75627e0e0d05491b64f20500' , 
  CAST(x'9bcef3a813faf0f1676db4d327bc852c4823d90daa058e64be3225ae093037a92c4a35dc945506582e6d6edc' 
  || x'dd17d6a51b875a1f46833aef61230635c14e6f06d85a3edac3183d5d0ccc5e5dea01cf34e946b6efb0e73c85' 
  || x'470f6387a4dc4bb4' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f31002083304cddb0547a4ad242b81164ea7ec4ec78a2029e' 
  || x'211feb0a4674f1b267a4e8018d020101020289a80ee6051193c136653c71eb1c2fbff70101b8ed8786ec9efc' 
  || x'e54fbb45c4d2d95b35a47a2171b0a4ce3249b53296dee0e213c9251be15630a3851279e50adec9343553f426' 
  || x'4c398c6a018dc969e38ed2fa2486c2d9acf0953a287d49212867ff364933045ac54452c3440416dbddd259c6' 
  || x'42628b8494c2185e68b186dd20b017ed73b574754ad1a5c2ef915f220289bc6829141c12c7a10c8388d951ad' 
  || x'd95a841a85a28285d344c6293ed216c653b667c52b95a56d28249f3934512da768b44f21718fd9e2682f11a7' 
  || x'78676186edae95297a7b2dd15085de2d853a2fab7b02340a3a943a8aa56bbb418c71e037a3f5360de1ed4b62' 
  || x'114967e66d796a464e312ec889c3ca0f0b9530' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'd754541bfb48b25b67c23e87673784567e1ca5f2bb348866e0c97251e02a0b2d' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f3100209cfc9e42a0bcf5bb13b80339648a2f3e' 
  || x'93c2c2f4c1d45665f3b545b294f08cad0257010102044726a7d9ee64784a8d13c93253b9105f4201b35d2c98' 
  || x'9e1fbb0d6f52f891d317fa9a7458fd96b10c23edb75c25220b8fb0d41f302d5e1baf673da9bec590d6fddd15' 
  || x'b6a94dfcc08fe44409a8e36df4a9c6648ff1040101020468d1932ca4f17c7df03a5928a6ad26b5db0401d538' 
  || x'5a88cd650561e4f85d7beb943a8373f56b6b156bd65e285d85d92935069de477fa7e541cf1116f1380228d95' 
  || x'bab1c91ba9bbd182af0fb33a35e7d97af44f28263ed0692acc09200080bd42112c3c2a4ebd836bf2dab9e292' 
  || x'ed4ddeb7b56c7945e3acc28a48043159c7dc50a16ac743a5562e17e9562b8405411771c9a6cfef1018ea2294' 
  || x'adeddbe2b4c120b08107bbae0a4db9debb06a14566f5a65fea517cdcb1d5def660f4efa7abd76a65d09de992' 
  || x'c021fc9bc4b06a6cdb504eb36170785af16c33c3a2e60cbd7b5e5c569fc94eaa002159aed882c1894d5408ba' 
  || x'e86197e32a704ceecbae9238851bb48f0c118a4fba0617262f9346cebadc19ab9e96468f5fe7cdeeaa69de04' 
  || x'f0172cd133c42cba8768f22264020cc572e326a22eb6130891bc3c0a81204dced587b91d06ddfdcdbbdfe797' 
  || x'6f5631ad5078a84b59a3c8d5a94ae9dcc63ec24cd6dd26743a5a18d8413b73d8613f0be7387464002899c092' 
  || x'f035477c369206b10fd4757d4ffe5ccd731e1d189f32f921ba7cdac4eeb5b3296edebb51f2f4df3eee5d362c' 
  || x'63e6a55eea2389a99b9b42386f3377a3e65554fc27bf4567dde796b5793d2eed897068f3312203cd6e8c9c1a' 
  || x'90619077fe4a854534e14b1397db17b82d39920864af69ce643c6fab0b74938648b5e3960e132f3aca8fc463' 
  || x'82810575ee6eed39a095b7874855c321c996ac3d0002cfbeb4c505b25a5a928ebfafaaa3d8ff86299fa85393' 
  || x'79dc818b641f0f0259679fa5325dc7fa921580cb8a152250c0234e4f9947c26bf6a8bd7d69cfe3115a2159a0' 
  || x'55c679396f7b1f9a3fd8abbab073fec6b53400eea5c9c82d6c0ae618' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'52a2c2fc482dde0ebf24c0d426f24987998b391617bb47558c738599718c7405' , 
  x'701329fc5f6297dd6b4d1ddeb12fe3f7ee53a30b07a840d33412738cce10ab7c' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa010169819be59dbdff186b97d32295568bc5' 
  || x'cce8fbaa53facb3d2e1e475c5ac898cfbeb775b535fbac5a51712f5d72f08edd75f39d3a869c33e722e0f705' 
  || x'f99253254cde77aa329311bcbbede663a60cf8b810ba2f5f32b1eb022c7afe10b4e9cfc44de3440d4bcef9e8' 
  || x'81b79cd52dfb5bbf6c41f7350d41272d2194bdf022d633157780044df7260567d953e6efbb035e77f28257c5' 
  || x'7345dde2001690908e6d8d44c887dd6557ff1a8023' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'1ec8efce1431315fe1a51b68458db7322ce7177e0d93162f1370e44e0061bca2' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f49d1d2ca4b6627409a800949e03d3' 
  || x'3152a65bbd592fa64fa8b0531186c377da01a3010101020292d52f4205257555055f4ecbaa108f638d01018e' 
  || x'ab64cb0483274931138b97b10339005464401ef09faf248b2ddbc634bcd51946281e09d8398b99a688387a3b' 
  || x'91fc0d52a1a14cf0ef52a19d9c107ecd40df285c84b5133d0e331a627ff2ce26ce30865cead0562ac1b584a5' 
  || x'37403e353423bdb5e1b535b559921464bc52f15eedc5a3cbc014894730edb3e367b20e5af1bbdff681bf68aa' 
  || x'b9e3deba862efa' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'acc8df37b119ad5978e821076aa4075643ee19b6e64409b0881c6090485b1aff' , 
  CAST(x'6a86c37f3c7f61dee78cb4c66aff90d39a99c17092291b7a7fc4c79b51444a3a161373126f6364fa90b9af9c' 
  || x'f967825c1eefa20127654ceb8ea95cca47d2e131' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020a11905853aae707e90e2e3cc9aeb721dcccb768329' 
  || x'ca52901911e3b865249a9a01a1010101020260dd361c76bb8ba1c90d728f9f346c168b010182713d06343fde' 
  || x'70be23a541b69b3fb147839f1d805de7e9938307c8e915208bb8cb3bf10e29990663ea9db01bd90c1e68ef54' 
  || x'919bb488bee0416d110d5fdecd1cb06b7f233791c2ab46c3301131ade5f4b02c1919578ab8ff53413a2cfb95' 
  || x'bd70d2f52b98417b8fa33bd184349b1d322ce51cf43d5b963408f0297fff97a22848e74c42499b79fc7069' 
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
  x'f4742933d2d8b6bdbf50d8c0ca7bc51eebcd075980a4650a1f8ee3b8df28c8b9' , x'' , 
  CAST(x'01021a80a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f31002043' 
  || x'18608e9ea766ef179340d7618ea43e102d996dba6b8d91ba59f1fe2ff1276c01620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 14 , 1795226400000000 , 
  x'8b73fd54047f1acc803543169ebe3f3aa881526818ab3aa701bc544b13e4d479' , 
  x'f1d214ba717b9245929374ff08211c8190700a557851eb2e54ebcd9740155f23' , 
  CAST(x'01021c80a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f31002042a9a2' 
  || x'c83c28eea3401d78d1a99c4652e09e47100514f072bb12e0a205fdb55601b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d03016a46389292b3673b3bf1af25a9463118348317aa4eb263e630b399ddc15d269310' 
  || x'6c907ca8156b4b76e2e588642178fd409b29725dda842e91595f067d648f652ac154d8ede6ec7a0b32b43eb5' 
  || x'fbd88e114defd5f9504dcaf2c8aaa51300f9c80d3c1e586746158e727bd152cc62116b7d9b19ccf5a18f1e27' 
  || x'c551a5317ee0428ff39c2603852677df6701d9d33554f805854a7a06355fe617c969fdd05aad20ee1f35c2c2' 
  || x'a8a5c66354f609b7458971511d7ab9ccc0e1dbfb7402aa58de4129760c57ef0b75909b7054e5630921097865' 
  || x'634b807ed67b2684c7c8bb928ebc6871059ac553e9b764a7843fc98f224cbe0ed82f6b03b496ee1ffc2de1ad' 
  || x'78bb4026c7ec71c534c61466bfceeb0366f7212cd740a8d1cab919ef4d511a556add8b1db43a88946f696e65' 
  || x'4b2c477e4bb64c208c110d04fe9d91eea3ea866455df70cc41b3a69f321e78cc687952266261608488abcafa' 
  || x'21d37f09610519a3356298729db73b9e8e8267a6aa72983f83f3bd0e4d77e584ad987bdb1e1bc703a780ecee' 
  || x'3ca2802135be4b248d0ca0d855ddbe3b8ffe51589d9e2842a22888' AS BLOB) );
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
INSERT INTO journal VALUES (1 , 15 , 1795226400000000 , 
  x'4b06725de335962bf12fc3cdc942a52309a99f10cf1a25bf293eb5008bd43845' , x'' , 
  CAST(x'01021e80a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f3100200cf81ced0379e10bc3c871' 
  || x'dd105b2fe718353ba39f752bfd97cbba46ccc0dcac01ab01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'950101acf3356616e0fd432856b366cea7ff0ad46faa022ae5ee21450a93640dac1873ad10a8be88e21afc0b' 
  || x'6ce77dd26fd7b31aeec881919544ebc95ebd5bb0b7ab27ee8e96bafc991052a3558665740924f7a83f74301e' 
  || x'c45b1f9c1436011d0fa8acb165889b1718672e77fd5ab20066bbcaa97dfcd6287cc78974bfb99c2181902867' 
  || x'4d2a6f4e3c34cbdb912ff509ae0fcc72e4601b' AS BLOB) );
INSERT INTO journal VALUES (1 , 16 , 1795226400000000 , 
  x'f3a9976d1340faf1a1bff0a776c382f4f44c1612034ca4eb9590bfa319ef551d' , 
  CAST(x'4761d45ea8f6e199b8d658508a4d7a44e9ad2e4b61f63889dccf0d868f919593085823e236e20b0cf9f7750f' 
  || x'ad8952c235a59db4e44af98a67b1abde29d23e406e00a94fedf462a4b7a4b5736454f2abb469a78160a03098' 
  || x'e99c6b4dc15add92b94d39bf28c75b58b08be6a5f8b02647f95f45840cbce6216d9e8e89d701fdc8' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617952756c657316756e696f6e732f312f626972746864617952756c65730020b356' 
  || x'5169c2824a916a64526c513b6b621ee7c9d6547833a13b4ad1a3e19dfc61019b0101000296010e6269727468' 
  || x'6461795f72756c657301010102070d6c6561705f6461795f72756c6501040f6c6561705f6d6f6e74685f7275' 
  || x'6c650102086167655f72756c650102106578636c7564655f726574697265657301000a6d696c6573746f6e65' 
  || x'73021836302c37302c37352c38302c38352c39302c39352c313030097570646174655f75730180a0e8fdf6af' 
  || x'b0060776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'f9303ca9863963a03ecad62f1dea8904fcde05dc9357fb9f656d398c4b8bd18f' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100204c' 
  || x'57abd6f9fdc73fb9236808eff8592bec64e66ba9b03a22f9f2d1e3279bee7501930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd01013546f6358d98a9a0729f6579220830787a1fc210cc5e28ac9ab1d81bcd07c5' 
  || x'c39c9ff9c658a65d7642570e983154632fddfdb69606ec04808543654ef180919fed89885e52e65b5c67046a' 
  || x'36ea4ecf0e068a4c0d8d0a44f8492511f0d09c1c7099af5a6186f4dd810c4417f5ba044bf9a1e70c4d5e5b78' 
  || x'38055b18f9a634e29091af36276b6b86576f7df9577e6e144bccc280ec20ac615dc5519943cbf8f5c5ca001f' 
  || x'1b0e157ec199611aaa69e81b160799aa60a2d793ae7ee5e44232029fe25ef23c5d474bfff59b65a3e93980cd' 
  || x'3594424bd489d0be1c41d5b277ac49b65d5dc7207ab838b804d4100ddb1200db617dce07207a6b17f0d74961' 
  || x'd8' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'f01db40f25fa5f73a80baa9b0ca83fc577c80066f3f19797cb37f55e477091aa' , 
  x'043d04f54f7cb2ec66596b6fe9a3b484de93cd97f1f6686f859091ceed9f8734' , 
  CAST(x'01022480a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020b143795b4432f61635a1476faa2522b67889e27b4c35fd19fb2e0229beac19c70383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae450167b5dedbf4017a44fa066ba4105993deb4c02ecd637b1ec3cb17943575' 
  || x'cd11414a47b26e8c7c096bbcf5b4be40330e996305f45dccc47cf718fa72d65633a834a05e62fbc301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad0101ff82dc7787e719c95f9480a83127e87d20406f2308dd5766' 
  || x'458bcb3167db0bbbbe8d21e440b5ab2f7ade2f586428169691647ab40817fa9d43ba5709b24a35d6d6f87951' 
  || x'f0861f188858bb739673f9f3538ddc4804b86ad5fd15cdb54cb2cca5ffd56783381a9e107f24568eb8e7e875' 
  || x'61ec008778d36fc0ff82efee7f274196168263707ec392067307a1310c3c1884a75daf9c3f85f2605361d9b2' 
  || x'5e983dcf65244efd5bdf637b4322dbb7' AS BLOB) );
INSERT INTO member_history VALUES (1 , 2 , 1 , 1 , 20778 , 1 , 2 , 0 , '' , 2 , 
  1795226400000000 );
INSERT INTO members VALUES (1 , 1 , '张伟' , '张伟' , 'T101' , 2 , 1 , 1 , 3789 , 
  '19900001234' , 1 , '990***********003X' , 
  CAST(x'015dbaa84010fdf563c989f500997174002fdc0ce3bda08c46142b5bec1b190f995456010e2a92e5d450c0f6' 
  || x'8558cad01dab8bf14c8f32845fd52a' AS BLOB) , 
  x'd9fe279f407bd296797c02da25c93e37290e57b9a868f73972f335ba39c96e0e' , NULL , NULL , 
  'zhang wei' , '' , '' , 0 , '' , '' , 0 , NULL , NULL , NULL , NULL , NULL , 1795226400000000 , 
  1795226400000000 , 1 );
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
  CAST(x'017fe7d04d4a7c3b06b0af9efb0e809e1605709eca01d6620d8b296a45bcc487315e5028073e7556cd587238' 
  || x'9e22e8f016cc005996d1dc670777fbfe5e60b36ec5370279fecca3c435' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'0161acd1ae4771d056009ae44f8af08bd617aa1360150bd41ff5527cc79e5e984b9049374d44757f38918223' 
  || x'c7c568d9ec89fee84160899cc4e7da6428eea5fd8435ac4be509645970' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'01c84178a62dfd0ebfb4dd65c6f7743fba2803a7880d0322ec8bba5dc5a935e42b1046477c380541b6ec77ad' 
  || x'b5d18099d0bb6232817ecf25eba966ab9f1451efdf8730f22617299e41' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'010e8c10d849c6b319244d627c29dc74827d11507166eca939a9cee9ed8b277fbf5db1b733ca958dffc42197' 
  || x'ce5d4c0a244f41e56cc2a8b337dde845ef60fd7b16fe58ecfd140d524b' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01b7c44abffa5885b5c5f5c31fdaa0c363d1f48474218c1160a25f8aad727dd74d793c95c5fb5557f4cbd8aa' 
  || x'f0a945f9c656f68333086bffa6c70e04c2d78b8ba2349a6e7a646252d7' AS BLOB) );
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
INSERT INTO requests VALUES (2 , 'make-T101' , 
  x'32274423a9ea08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453' , 1 , 2 , 
  CAST(x'0188611930afb84108f8fc4ea33a2a3257de3d376405c56aeed137c49c394c3a3b3b41ff83ff13a09ec8ec29' 
  || x'4bdc88232316b7bad89d33b5aea5e44092311df5a3093fe42f8624a259d090db0ffb4fc52911f6017f59ffc3' 
  || x'2d0bdcddcbd1cd09e48521b8965221598ffd846e1ebad24c1a937fcca8b6bcdf3cc544585397507ce0d25cf8' 
  || x'7329e3e82c931ad529a6ede84d287170e647b54d2d0547e4bf6f3f2d7b8c0c708df6425b9ef2300230aec45a' 
  || x'42a502ca8e545643d504' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'a983b4b3ac832ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525' , 1 , 3 , 
  CAST(x'0146c5ce66d9804ebec08e7324b4584d7d550745d2968b5f1bd81f8a9bb72099f98cbc4f2479d977e07230e3' 
  || x'00f227888c0f82964be557a7331e34f9f056e55bf1be953d2dce7dd71c13fd88674fcc66d9257aa5ff063581' 
  || x'e001ed88bc5679d33bce83b698908356afb5a53efc59f10a29b59d6f86402c3dbce3fa400c13020b2f8acce4' 
  || x'c5d6d4d4e9591a8536be24d39e34d88f7c' AS BLOB) , 1795831200000000 );
INSERT INTO restores VALUES (0 , 1 , 0 , '00000000000000000000000000000000' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO reveals VALUES (1 , 1 , 1 , 2 , 'unions/1/members/1' , '核对' , 1795226400000000 );
INSERT INTO reveals VALUES (1 , 2 , 1 , 2 , 'unions/1/cases/2' , '回访' , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 1 , 1 , 0 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 2 , 2 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 3 , 3 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO school_periods VALUES (1 , 1 , 2 , '寒假' , 20850 , 20850 , 1795226400000000 );
INSERT INTO tasks VALUES (1 , 1 , 2 , 1 , 1 , 1 , '想调课' , NULL , NULL , 0 , '' , NULL , 
  NULL , NULL , 2 , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO tokens VALUES (0 , 1 , 1 , 'first start' , 
  x'b51e20b877e13834a7a3dcd1593060ffaa7cba1067d3dd44370edb82553a8932' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'e296a5118ffb7e60bf1fc1253ecaa92c892bdc3c62fb2ae7042f9f54a21c14ed' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'fce0a6b7ef0406f01027da029d4ca1f5b5d265e13be06db506964479aa009671' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO unions VALUES (0 , 1 , '云溪实验学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 1 , 'administrator' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 2 , '主席' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 3 , '李娜' , 1 , 2 , 1795226400000000 );
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'012857bace86c84233554b2aab9512d2c6e0e465d7e3dcb9c6b2977951253e04d514f0b6a32b0bf9a2479f55' 
  || x'4fb4db49709cc94fac' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 );
PRAGMA user_version = 13;
COMMIT;
