-- A database as the version with 12 migrations made it.
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
INSERT INTO attachments VALUES (1 , 1 , 2 , NULL , 1 , 1 , 0 , 
  CAST(x'0166e66c93d311f3ef1a9fe5ab393938abc9b7e1714f42b9cf9950694f274727b5124eefba0a874afffa4ff9' 
  || x'ae4a823a7748be' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'e96002a65d7b272c8bb0ad44a34e4411fb4635919f8affdb11a5670bd77420c0' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'0150eec9fe47f40c68cddef23cc8f64a62e88e8c083daf1b0a32c30533b577a8edcb62c5a59c33d6bb1d6aef' 
  || x'adcbb300fbcf58de7a0554da1327a3fa6714fb0c369f0f790db835f339' AS BLOB) , 
  x'ef122cdbeec36b0a2fe5953c3e20eb195c145e9348ab23941dad3f9303160a17' );
INSERT INTO backups VALUES (0 , 1 , 1 , 1 , 1795226400000000 , NULL , 0 , NULL );
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
INSERT INTO counters VALUES (1 , 'case' , 3 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 3 );
INSERT INTO counters VALUES (1 , 'event' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'journal' , 15 );
INSERT INTO counters VALUES (1 , 'member' , 3 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'task' , 2 );
INSERT INTO events VALUES (1 , 1 , 2 , 1 , 'record' , 1 , NULL , 1 , NULL , 1795226400000000 , 
  1795226400000000 );
INSERT INTO family_members VALUES (1 , 1 , 1 , 1 , 
  CAST(x'01eed22ddca56e99dd5ae55174ccde73be90a9809d64cef2ff7a33903668aa04dddbebc54237c6eb379f0d02' 
  || x'accbe9' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'e08892fa502710a3a488e33aa320cc146f422fdd6b107b19cbb93a7815aa2e20' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101f895fc95434864935dea346a440aa6803e01a71fb6d2f10ba4e55cd09a07a5abf06c' 
  || x'4a0506507fcb56059bbf61fe2b8686d21674bf1c2021eb3ab15a1d04b191cde5e909c41d967bd1ededff4bb5' 
  || x'a6c729a99b18d54f1a013240b824281cc4f2856c10998281f9d87451eef08aaca37c7c338ed486a1184b9159' 
  || x'd29fb8f94ca67c0101000289e777b6d689419d822b446c072621006701a933d7c168e3fc6468e44456d3a326' 
  || x'1beea10089ba01119dbcde2514ea957444a5fc1d458c6e015d97d9728bd735da06fee3f5d464d35944d9ce00' 
  || x'c57169819d2e0c4f40855ebbf6eaef4f11be28fc14d3da32adc1bf6d11b5c019d914dd55d973cb5389d654b4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e0101bd5541b7465af2a0ce210a0de55c5d09fa7183bd' 
  || x'0032782c1432bfafd3359d53727cb35cc8fd6bbe7c0fb92628f4d78980af60039ca47077989734971a6fa367' 
  || x'8f2ee5d0b3e0785c687d236becad0abc5b69f0640614ba060e3b7726f66c0cdd433ecad4cf07d5a0bb59c215' 
  || x'653d028e828ffcc5423ff0d0906554c3059d070d47018d8b62468918c732455e450546c6d7c950ef938583aa' 
  || x'ff69b8bb87' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'53e5cdae08fbefe824eda06897188749b298fe8ff7e7a0dd9fe6beeb696dc86c' , 
  x'04786644358fb5d7c28922fec967898e9d2615725d3f2b6ee4c2b79d2a295b7e' , 
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
  x'afd244bdc21cfbce5d2f7a1fc8191df0216f9ae3ee31c1f2dbf4fa1a54cc37db' , x'' , 
  CAST(x'01000680a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f31002060a69badc244d8151dd0175917a134836b3b45ced7ce4a177542ff' 
  || x'4b292ed6c205610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a010fed56f240bc12dc81249909b77fdeb7' 
  || x'02726148c03a29da62c20a19e32925d2d7205bd1786960dc2893aae6f8583a5b00f215ef8c955d3b579c972b' 
  || x'a2d2599a55791f599556ed8af514d3bf7f57118d4efec4b9879f245c72af3666c0dda783a25e8816644846a2' 
  || x'e549915ed77bf4679b2e61506f95c5e3e37c01010004859eba4e0659602e3481cbe3a79dcfbd6701cba79529' 
  || x'1b7d45eb51ff54c00dd163c34676433bfdfb3e8308f64f9b9999333307cac67e67019ab1e26318a7de8e7222' 
  || x'63f42077aac3fe5ea4d6a4e67fc59d9b7887fb7a96d82e00b28d3e85b58d2566741773d48bfeb029c520d0a5' 
  || x'0e62188acab55b02f3d4ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101e19afa0b5ae9ffe6be' 
  || x'c2aee7ca39ec96cfe8bc2dae629d1c958dfffe1c32c36544e531a21ff83a0962e677147b9d6fa1427ec50f1f' 
  || x'b8f1cf9ec8fec3b530bc201cc3a8594bb38f069cd640855acf9ad747283f1fc5d67d6fe23ba075ab365fc16d' 
  || x'07f4efff2ba26e89c9c742db61aa59dc62be7e28b98ff879631a9f52553da3ea7062fcf90120f14ebc842480' 
  || x'9c15798862d314ca5019' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'6a35f358f4c827f2ca7228a1a653a533cbba90b880efb61ab28be8cb2178dc9d' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020f9eb819a877ff7e708ac54c2aea986413cff' 
  || x'465e65a18dd8e0196b7084b5497d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'e0d2a67d286fc059e94059c1e8debfdbefc218f5dfc5af21104df1910c8640cc' , 
  x'2539a52e65562a6d1afb9d0b0637e8a725920bb9738d56293b7dc29aa0f4912a' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312032274423a9ea' 
  || x'08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401ea574002' 
  || x'ef98d61bce78238edbf97d2eab72e8c53db45cdf51b747aa4a98ca03e3213dbd6ecaa89cedb27447952d7cea' 
  || x'd98f5e3b833dd18c73146e17cc988af2ca38aa18a94bd5c3fe9bdf60cb8c148147a974352b477609d3b3f79d' 
  || x'f5127e8f37e56f1404995550657cffe2423780b3dfe3d89c2a9764c8ac4cfa821be7471a5bcd4132a261f99c' 
  || x'530b9de7618cfdbe2872b1f2428a0ea762beba928a5e1b15b631bf5fbe5b80d067ee20274db1cde378bf8599' 
  || x'71f3fd706027b7b0cabe62fd8a6950e032d1034f38b322149218776dee337d286102a346adec6488600ee24e' 
  || x'8f5c811595f3f262292baf31f1ce96702f942828adeebe665b1eda981271c384ff5e6e42479b4457f7981e59' 
  || x'a934a03f74b27053cec35933b92cf5a44ed0bd67b75142adfd3390b38f7bace245f713e871ce1773b3d44a60' 
  || x'0e8da709d4fd8550038b7f62a796eb8418a16d6540827392628898ff338a694779fa6b56c883edbe537e8149' 
  || x'ab7cc55b1e015bfb1cc08976e6967881a1f8180e8175c1108a68da0d5106f03646d22c3ad3737054003fabd2' 
  || x'784c92ae612d2d171ca8edc3f90887504ad1f74f0b6b35eeb1073a1fca6e9b2c04eccbe6cd3d073c534d4422' 
  || x'd736e55e5dcc951a8743a9c5f28a70704d7f5f6de8bfe1b9b5551f1d58c9534bbbc0244fe8ca1d5876b5e2ba' 
  || x'6b3a8a4e72be748254901c4db32329df0dc0020573cf9da7352c22b2a1e06eee92bdd99e7bbb6ce9f7d9e497' 
  || x'de48b5b1eec8d1f7fb3acfdc54d584279f1c80891a484a8c6815b9a4a9238de5997c7af46ec769d65dc7a4c4' 
  || x'8e' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'954aba6b2aa9facded65fe890459d1286adbe7d71bd027b9d704112d913a6d15' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d5431303220a983b4b3ac83' 
  || x'2ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd0301c0409943' 
  || x'aed7dd249703cd0cbb0a60f8020b38f7d6376e015287785de5f51c482fe983f45d87080fa546d51e673db638' 
  || x'88d7f18d2b867639b3c3ea7b649547fd9ec0e95d6c82d81604cd337cad83f2e0e40e7589219996537063fd29' 
  || x'c6e2bfa4d0ff3c81e616f5b99707c699ee68b6ed980027de90fb5267327c381d8771e2f05b66283b0f132c66' 
  || x'a8b6e358746ed9dddc75ad96c8917b3dc8b5fa605f17733e6724530221001d019c309722ab4040dc514f1a4c' 
  || x'8319fed1f8bbe1b527622f4722537d980413b7bb92563100f7b7df8e0a8d3c2bed45e2416d60209732e88cc7' 
  || x'131de950a59f0d0dbe8e5d40951d708ca94d27aaf9d459c3ed5730e0822b73b637579140e046a1d9cc6dca30' 
  || x'a210d647def81ab518a774fc1cc84840fa6ff4347b8f72416264d79aee117bc02eabd15e3ee5353ba2d30a94' 
  || x'f31d0b4da9e2d16f24d5bafa29ac025166d1005651e96157aa3de78ff0cdc532ff47c57c48abe3a87ef57f9f' 
  || x'6168e70c942e1ca0a3e33723469a93f317fa011c7b151b99fac8a76342f2959dd592993bdb30c46b42463159' 
  || x'7404be78fecbe9f4efdf5383b8ff1f9a628f438e23497a71caf4104d49c9e893135731aa8738f2e41b718d5f' 
  || x'a1fea750fab399f126ca0b0d6a641c72' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'2bdbff54b5cd9acc569f09018bc5f3920e34e72c7671922ab17ef6617963cb84' , 
  CAST(x'dd355bf9af162693823c03b654a40e08a079ffe989098456a847f0459f0ec3c87056cc7feee53ea7277a2ece' 
  || x'dbb6ebbe1e40a87b8f0e3947c0a5b96fa45c4b8e' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3300205cabeb6ab6ff41463710db23f8ff6c20ffa7694323b056423d3dd79bf6be' 
  || x'77c2031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c01dc5e75f6a6c3e79daf2f9e5769705a2b93170dcb988b9c0f69ca7a62c6' 
  || x'47041b39a6aaab843859c8f962ea1e26a1c60a1391d6cac06041b7472291baa599ef6909a361a2fee4a76fcf' 
  || x'1dfb63a66e03181a726c361668b271d7f1a11d23e258f11cfcd65f751110d69a19eb5d9066495b84113121fb' 
  || x'8f71fc18caac7c010100069fb999936a81c336c942d4cc34b0919a6701c2da0f3510e4f09f48b0ed2d404263' 
  || x'09bb052b9bbe3344266a42b35fb32c65764ef39034142a5932625b5b714c7558a04f7bd823aa8a10df386204' 
  || x'fb21e150bee7c93697866b6a0dae4ffbfb0c26126d5d470b526b602280b96dd7ab6a065f2a502bc106e3fb' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'dbc013b1f80c953ff448ce75c2854a824c7739899d8bf91042e16b4a580fdf23' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f3300200176dfb16372e19ef9001e0841a9c15fc5eb3b74831618a42efdf23f3ed411' 
  || x'9a017c01010006f400ef781ec5fd14693d83e570a3c96e6701a4e97e0db8903d47b91b7d81bc9a41481eae05' 
  || x'51723d3d0da5f8463889d30107ea00dc84aa3e1b5cff8a85d0b67b0d425982d88f52671b979ec0f8516cc3ab' 
  || x'aab41e42670cda539b3b51cc64e73853304cdcee61b8ce7841f40484edf61d11536e33831b5330' AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'b36fb4411596766b40636eb5b1d931e4ed69006d8c884a7879972bf7ce58821d' , 
  x'9399a01f0a82f046b71b9008fcff78776426b5ee6715d92a0ec14ce12fa9df8a' , 
  CAST(x'01000c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002090d55920ff89d553d0b80d5cad601a8277917d87a72a774204d2bfa6afc9' 
  || x'3d96015901010006f400ef781ec5fd14693d83e570a3c96e4401f2fa80c4680151a874a1a52b524e76525158' 
  || x'6cb6e135c429c472f417cc94ba4a0f8d271d3df0fbb9a8fc6b46c2af964e42966d4e0a3b251c248e3feee7e3' 
  || x'a90cb31299' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'6e0c79692196aa7e8175d9271debf1446db81fbe0795199c883fd245a069d7d5' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100201695c8b1b63f8e4617cd81a5092e013ace965db0' 
  || x'738c1c3f03a6bdb091fda68701a90101010006192ace47969d3143e9f8f9458052d5649301010c9a8167d7da' 
  || x'0568a5d9e59f805d82b14c0e0badc4a9c6ca736217092170ee2fa9dd577391c63a97fb8d914fd99e3a03c767' 
  || x'fd8105bf890cee790b556ad791e94cb997a016330c65b71516ac90e1281f7c04c50e354cd8d5d04920f5f73f' 
  || x'2dea298d5b06bc9c52c8076f0ec44425dc93764dc72aa2de09cf8e25b5e06b8f40ddc93a9e4f5b3b7819afcb' 
  || x'2b7e6310c542be79' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'314e197f948bc46bad5f3f2009163d7d77cacfa2eaf71bce6329cc22cdfc46d6' , 
  CAST(x'39d4075d3ff7e43d5d970dd3f75988966eece24289e1ce0919064429e291fad9db04c55ae6335e71babce562' 
  || x'6dd4587969ae69c288a3095b6912f5068261c015ccdb2edfb27d308d45f533fff5cfd84719b5fc61291ea520' 
  || x'530aba1b1295324c' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020524ffecbeb89035d40e60a597d8fbd2dbae7311a' 
  || x'63a8e428be591c876c370fb801b10101010006192ace47969d3143e9f8f9458052d5649b0101c3eb5390c3fb' 
  || x'd27a0483b69ac5235f5e2bbf580f85a7ecdebd199cfb2755831bc4ecac82f03d5656709bd709406dd079a85c' 
  || x'cd1a5f553ae5177a5b46a6b83acef85c288e56512b4afa8dcd67960ac01475c269c8c826b7523c140b1b4e61' 
  || x'd74f802bab9f167f1fb0177211cc60263d967c1a6a2ba1cd3ba8669c9124a52b4defb5b17e9d5fa52ea88dbc' 
  || x'd4b592a90b0ff485d215ccecbe21500b' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'e883fda120dff6c86a72a6fd987d001340c690b47a8a983aa13360cea9a39b1a' , 
  CAST(x'55166b2e9ae46f49275a3bfe91d2771e9015fce0e8d8f7abe7cfd7cc164e497a099daeb2bd0e6fc5f7e9b020' 
  || x'7572c439beda1c53c864c5e6f1e6d38731a9ab26' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020fdae957420a861b03acfa96af2af7e97f219287e5d' 
  || x'ee2cca596d9eb6f1ddd21501f1040101020468d1932ca4f17c7df03a5928a6ad26b5db040126ed970bd6d485' 
  || x'35d0b23ac2855e9c83da2ce47decadf29abc43169c1bc59f437ce5cc22c236ba4bb3cdb143f6d3185ce985a4' 
  || x'1481117e46b6ea53ac4d6a7260c97b1f98ff67e63cf0ffb7224a773f52bc475ea014de9410ff24543d3e3df5' 
  || x'18a322097a8764e9e8764db9d7533427c9181ace89101ed86ec25c5f007e9f3e7a2324a7174173c0f0d80c73' 
  || x'5f480e5aaf1615bd7046009ec09b50556c28abe5add444c107f366d0daeaa9b7754ea45010729badfbf0e847' 
  || x'1b0343a25cba019e82ed58f42483b75d08d53e89e32d4c40503469f375e400293f3e81a5eb21e4fe2e9b3696' 
  || x'29bcc0ca78820a04cedca6636eaa9bad2925d658da34a0648d724de4057eca23b92c8e4224a1225be0359b36' 
  || x'd24948840cb993e235ea4dcedc586e09307a3d87e7fd47d701245f09a075bfcc08a55e08b0909738ef055f0a' 
  || x'f59dc74b7f61fe221f2a475f8f1b8fcb6d5cdd21f5b78fe17746ad2d719340b771b8d499be417c051282368e' 
  || x'a7e836748e83c1e7bf79c809aee10b1df28a852e8ef4a389e96606b9140cbe371f105393eb467bfeb8a95dde' 
  || x'52b5a777d8d87a8da8658502eb6878a10c741f93fc38f567cfee98be80977a2b06d72877982f854030e4f335' 
  || x'a237c2d5bc90fa24f86fa6335918b1af43b2ffbdb580b6b4137170ca2d0987ea0342a444baa5ea2e03c03412' 
  || x'98260704c796e165ae7d3542cdffdf4f31f57e193cd3acec6d47e863c2d134d2ea6cb8688a97281efa8fe81e' 
  || x'821268bd3f9aa79e7f685728be4afa6a2139ec81a2c97775812aa6a078f011ba94edc5223d118ed68974b126' 
  || x'9f8f67f19e9856fd061910f416e2faea4992597ae175c4' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'6d4e7711b17338c1e79055d7ca164320f886c07c6264df2d8a9e44d2a46f5429' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f310020c3473f3668da0acea93f4d' 
  || x'b2d92823cc464afb5e2592e4a0efdb35a89adf236604f10401010202a8ff2549b421d6093af5934b56f1738d' 
  || x'db0401290f8f9039175913c9e14f7382ca6eb021970e6a2674bee6d1d47fda4f571674fae40c71ed24cd8d7d' 
  || x'5a7ac48b2f0042418fa8749394268b17da20ae645a015cae02022a93144508126ecc65132ea83a987c216bdf' 
  || x'cce877d21811e7392b222b9520f1b17ef57dcf24dbadb12384e7c2724777eb5d6db97ddf2a8ac3a5ca4ab9cc' 
  || x'8c0ec149032dfdb21f9156a24a5a3459329f1a7b6d2dc0e331f473f4f5eaaf518fe7e9cff487ccc27bd2679f' 
  || x'6c5fdef38bacf9b13b8a66ff9817a1f65009d05d03b9f34b828d81bc051212ec3e58e76e928474752fca4483' 
  || x'583a0d5420994713b3c589443a68d58e7f013686f4c96bf0f0972371a67bc1a528fcc01d25d090bd52ddcc44' 
  || x'260a7e49cbce717e8bb58919beb28bf40e3ef2cabc06dad80baf0e09f7cb8e38d75a9ccca29d926ceb03a333' 
  || x'd3e35ee5a0a838ff74ce1cd08a2ad3fea9d91b3dbdcfa906d3e9d7ff48e63fa4760611dd7ff189ee510bf7ac' 
  || x'7e02534146e582600e2a42d9fff43df35f7733a038c399e623e7a94d86f572c3f61fc3156d005f19908e3784' 
  || x'41cea778b578cf197142380e7c4ca0c37ec4315feeb9290c711826f82944e1f68ea4f5c6e1186c2bcdc69484' 
  || x'931e3fd70415f05ee32233d847f4c08c5804a64f830708b9e05439f85dfccdabf5b00d5357eb4ebcb6ddb2e1' 
  || x'5ebb0eddc4e9f69aeef648ffba5d1e37e5703f2296d6fe28cf8f3ba3f927ed96706967b4d6510cd1ecd555b6' 
  || x'54dbce45330d36f93a317e7b821177338d458c662e2ff3f8741e5b3d2a21b375426910c769a031eb3553fa61' 
  || x'71b0c9fd22f005bea667aa54164b60f86451f221556163650ed1a4376aae4dd98f950201010202b64e7774d7' 
  || x'7dfea823d36d0aba454750ff0101891828485ec021659ac8d512ecaf862ee6025eb83b9f0657d0fc4395081f' 
  || x'1cfc5929fd70fd117deb34dc92ffce9dbfe7bb19110c2d9bf38c8c6f097938d7c298352451c11b6ec2dd6155' 
  || x'873fdcfaab3ac5675af019cba79c5899230b0352516dd43f91fe28326a67c6b5f79f0151eb61d71a29973847' 
  || x'7b059c1420211f53ac9e8e29f5b60d37b13eb4b7bc3e2dabbb120b102b5a46c4b0ff5d3a5a87add55642ca8a' 
  || x'b26f2d589341b8c6c08370191b1fa1383782f24ed3e071bcce9b8d01895190e167fd1f665e9cfcd9b90fc42c' 
  || x'79d723242fb7453a554029696f1ae2ea4ac529727577983120b106cb261113b90e831b9fba65efb55a9492db' 
  || x'53e41bd36501010202c027742632c9fc9c396e2832222a870950017c82aeaa8e136ae2db5b3648ee45ada77f' 
  || x'a7762fe4e3e9816443151e403170c0bc72f4ff5e87fb6adadae48ec050cef6f1222c8f060ab775b0f0970631' 
  || x'583d7978633371a73c6be968a1f42ef19d486b01010202272e8163ae88a30d6c1f8d0e708f54105601c11b8d' 
  || x'01b0d44da162352f80793e90628e912b4242491f1ae0a51b7d61ff6c877876f1ca2e3dc5585cf53f1109f391' 
  || x'4db36b20a9373748fa01e494d6f80d7fa4cacd5b7c9d9f93f0d6ecf0eca97d3cc4d61ab55f55' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'd0e094f956cd04f8b3280d82a6285c0e419718a57f8ce68e1cb607ae00b3867b' , 
  x'bf476fe8705534bd203551a84c6100fee57a53a56018395baa6d954f54ae7af8' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020b4f4483f2ee3c3c3fdf0cf187c7b09ddf64209b3a1d24df4d93d8427438df7ef01b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa302013af56eb110b420d52dc58aba99f9f7d8c0d77628b177bb' 
  || x'7ea83b922bc2644f173800c7a22754e1137eb2849750b2d4ecb628e69797a50a2244e49897eb4b8498978665' 
  || x'46db52fb0f867f2c6137c43ebab6095c1e67e840dd9b97d986717e41b83850f26b980b382eb152cb0a550a35' 
  || x'71aaad395585efe84559884787c97cd8e7016f2603a0a312ffa6e22fe0380917d677c92505c5613f6fe4f10f' 
  || x'd9afeaaa209ee41f191551076f22842fc8c1067faa95336f8f24137d255fcb2e2ae90af73996ff9c4d338264' 
  || x'8924f2f43306c197c57f558b8dac6587bc2314728b48dc0505311649b4a0c8ab5c81652afdda65d4a260a01d' 
  || x'23f67e15883b367e00c7240f1ebddfe3b9e64dbb6b41019845ebd547ade6bfa9efb25cd73486201756bee2e9' 
  || x'85bccd' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'98c2a70efecb95941ae97592182d94dfd2482d49c8a51ab6aa11e9e79d3e104a' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020e8b9a8de5fe2a8115ac4' 
  || x'43fff855e7523c853011fbf134530de3392c849182a302e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301314da82b4cd0ba89b5ea1d78aa59c962955cacb4dd120f105afd9e138d2aa3c4d264c0915f3ad7f0' 
  || x'bb35da6d85a9aff795f2eec940013e1478495cfd47b37caf8627448078976ac336cd7dd0a36e16c8d8f35d7a' 
  || x'69ed16b165d31d208bd5a74e33a422211616be2f79834e4568d08a382d175f229dc8c7b07f7452c7ffd08ca3' 
  || x'6213d2a64e4f8d0de4424f988deaf7db036b0a80e983465546d790ef2924fae7b7e7e504e9ced63f5b7f7bfd' 
  || x'a16fbc997c69db93792f11f4833ded618ca4ffe2b52d2771a322b23127f95729ad6d95f5992754893c527e65' 
  || x'318c47de669971d1850f0863d23186d4aa8af38c64bc9fe980fb60b4c39963020834586b380dbaacd0da8b4f' 
  || x'365219bfb853ac456fd4e3dc5c41f464cb23396c155cd6c34c3624b400cd798d7d984defdaf9c59639947a62' 
  || x'83a86587a12aa223a98a01b36107809980e13d7a296b8e5a2c1ccf18febe4408bba0c04e89f7eba6cdf32f41' 
  || x'd20b92505c1938dc84cd958435ded68e5f80135ed465cb573565c20c87019d9f82435ab0d425b049e649e917' 
  || x'62d55bf7d21bbe4ab007362ede9af4cb60d4ae66d50ec3e52551ad1ab0559818403ebcd223594e3eeaa44377' 
  || x'7cf301b8f06b335619c2bc6e7f435f7c3241a5c9e976759b3ccf65b8010101020423a62070179445810a5750' 
  || x'7b91671835a20101fa507bc2334642b722808cd4b46e1b07a774960c5aa6ae897d1ec39a0544d5230a4dd279' 
  || x'77c4818d9055919a8bdbd667c3e4f5f20caf14f7ab486c5ff544cc4992689ff3506c3c9a7175139a80d6f252' 
  || x'9945b4b74752062bbbb2091eeb4d97c5252eafdc01fdaa6b206556f426afdbd1a66d3cb2e0dc227fd003dc7c' 
  || x'a77364bedc0e88e5eadc8753d8cdbcd78bf3aab145e27237bf1947466619ef40b8de5f0a2c' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'af7cac311aeb2474df6fb23f379c615feb951bbe11e645d6571dae597794c98c' , 
  CAST(x'e298f2420bb516a88eb906f7ee0f0a35cc98325e2ba84d9733c138f902949506c6f2dda18cec7bedbf42d4d3' 
  || x'c354800fff95f37be5ade57ad7980ef0eb7aec176c887608b3fc4182362a375c46b49cf4edfeb537c1d7fe25' 
  || x'b4c9f3a6f91ac9cb' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f31002083304cddb0547a4ad242b81164ea7ec4ec78a2029e' 
  || x'211feb0a4674f1b267a4e8018d020101020289a80ee6051193c136653c71eb1c2fbff701016d675405c53546' 
  || x'7f396497f0ae560986ab27aa9267f6639f82f25dd91d6c87a541c1f029f687d1fff0b27a740993c407ae0da1' 
  || x'28cff3e85fdb1aa0e615b897d5008316ad7bb5c84d261f5dcae9a20d6b29fa28d64eeeaff3cc86bbd536822f' 
  || x'c707e287ee8109ca72b78efd6f6c7165734b7da669054143dd5eff93781e25769d21340d0d210a87051333fa' 
  || x'582be69ff9593565be8dfccea26408fcf20e05bdd6016b69283d06dcf28e2c3259eccff996615d0dc46bb08a' 
  || x'0c15bc4841c015a770bc717dd80a80a6068e1e37447787a56bd9b0a9e0297f5a1946c5768ba84bb59376c0bb' 
  || x'45408272d6b6ce157a91276f0dd9852fdc18f1' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'ad8154c45762b52c40b6631ba7d0c2ceb97058a73784c396d334bcb4c06d77af' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f3100209cfc9e42a0bcf5bb13b80339648a2f3e' 
  || x'93c2c2f4c1d45665f3b545b294f08cad0257010102044726a7d9ee64784a8d13c93253b9105f4201d0be41b6' 
  || x'5a6fa92f98523ef593005a151d98dc960377d3fc8bc9e39c5c13df6f034563f969a97f19855003e22ecd819d' 
  || x'b3db76df0993dd3addab6b40e0873edf99f1040101020468d1932ca4f17c7df03a5928a6ad26b5db04014e7e' 
  || x'74d796edc4951c812b383c030948896e5be8f0db9b9aff81d73378d546bb7f25dd8a3636f7a84c69de256dbd' 
  || x'7ce0765c2a669c7f4346bb32d1200fa775a65804fe63c3c481155f895dfae1832ad22a9c5036b353ed9af1ba' 
  || x'd6d17806ba19dfc2f61bb57bc06bd7ae086315b098934012413d8bf03da137b9d28b682ada27cb7609602ae2' 
  || x'0b2870a37e75e9402d94a653ef6afa9c74cca4df5d5c4bb85e5dba0fcb66e4d20316ad4161ecf968ce73af03' 
  || x'5cd903f546e4104c263315944dfc76af47aeb4f7e1721dfeb9fdabeff0d1e04b47f3c6fe350f815bc515e433' 
  || x'195fb2d1592360f679d2cfc4ee4fbf50f188512e5b9eeb9006e91659b4736962cbbd6001e94fb82240c803e0' 
  || x'4e0df9a077fcc967140a56f161df2b99f0e97942ad10415a8c879c959c2e6a93106b3ffc4f9ea3c1d786a62c' 
  || x'01bdf9229b4862fae6a8b0be2f543087c338977e8e4e6abce7f26803541676a6ac9d83990fb815b31a011ba4' 
  || x'9bf539b55ea14b9660b114a7dcedccf080cdca908630d0f2ac19bcabe1194f929e513230b6705d83bf700454' 
  || x'f4a74905c6bb178afdd7e4fdfdd34856a71416b0a8db7db7653598e87a664ba4cb408f46cdc32504da212c55' 
  || x'adf7ef2086f854d8fa8f545173c8358d6cf07473c34d2526891b380bcd514de44b2f043c995864dc98e0c96c' 
  || x'de492ad2145d75c077d75da4b6b0a5e2e139e952c5ec3b2d0b6e021899a6e7a7420982aa690207a3cf50de5f' 
  || x'5e63c2c147a54c4847ace06cced4260f95ea4b19310f1af055488faec399625fe1f1ab614cb2778b344d0c9d' 
  || x'e174c651d1471331f402898f95a211e500783f3a7547f5619f0ac30b' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'4c422be11de418c6a7f6ef91869c4dfc1d6c298e86dc5fa669150342a07566bf' , 
  x'1334125c180e14615c60fa3bf40336317ccaa55a58b0ef6c89ca73b2750aa23b' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa0101140cffe77477b81b65e3ac8d56a4c10e' 
  || x'5a3ce986147e4849467b2268f714acd0fdbe8f7e22acfb9808eb2a8ced8b80579ff73cbe7e65c27ef347bfef' 
  || x'9582f2817cb3089c2e63ed77298c2c3d30a0b7a30e057f3b65f765cbce322ca9f7b6a66bd985679047568aa7' 
  || x'd3d683e5b9ebd28d48c3162c07fd9a19750a410c485e7131f5261571420b23c084c806bc57a772b3e47ee887' 
  || x'733a9bf8bf77e9d16920ec00e62607e5ba90df3ac6' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'51899d2c22ba97b2a8097bfa2b8d70c4005a435b0a3877b6cf621d4353aad52a' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f49d1d2ca4b6627409a800949e03d3' 
  || x'3152a65bbd592fa64fa8b0531186c377da01a3010101020292d52f4205257555055f4ecbaa108f638d01017d' 
  || x'489f6eaf0dc1f60365f5557f8b0c8c78d8d59d90c55cb3d6709e054cb00892c213049121fb6b56f7a6a35e3b' 
  || x'695a61011aac8f5f2027461a6bf0a6183aad16714d41a7b9d2807141e405be9c374bd07e529e0ccd022a7ae4' 
  || x'8d7753ac1835f13d9fed27691d864ecbeebc1a31451e23838a0de912f61501c3183de4a4d5617c9fdb407cb8' 
  || x'd704c8622c65fc' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'4a432113bd0e603d3ccc9a4adbac891de7c6b46151152b2e0b16ed20f6473092' , 
  CAST(x'87fc2e49dd0b25616a5470e0a15c73c2e532a043de4717213d46149a4f00c824a2e064eb5a57833eb97beb3c' 
  || x'6443ad71cd5a96d7a507d872ab89e1567f043618' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020a11905853aae707e90e2e3cc9aeb721dcccb768329' 
  || x'ca52901911e3b865249a9a01a1010101020260dd361c76bb8ba1c90d728f9f346c168b0101b0d90e6cf79b4c' 
  || x'd2c8216b7d126d1e4da74967a5517dc5fd6d5daa93c95a1e646a6ed385fa90506dd4c811675a132a570925b2' 
  || x'94defe4d33d21902fa6123e51a89592bdec5ef4627f076fb470fa244d5d32227d23220a52c4b6ef4a6dcf581' 
  || x'7d17f2e8af88ddea490aa06169a84e871d49a6f22c867b710600636641d1b5c96a03dd027185e492d88b20' 
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
  x'bcdb9e08b89bfcec9b1304dc52ab4c6eaf7e8ed1414387c7b7bcde60a96adc57' , 
  x'559357ce8ad15b9902ea2864310f075b8c30644801ca830d12ba6e71791b9e95' , 
  CAST(x'01021c80a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f31002042a9a2' 
  || x'c83c28eea3401d78d1a99c4652e09e47100514f072bb12e0a205fdb55601b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d03019c621ef82f17297db3ed044de384e3befc5f34858481b78eede820c3f5bccbb395' 
  || x'5ff1065a666e9710d7a9a1ec90844b5bd53d74ecb7213219fcc4117070bb6eda2a98011d488629d072ee694b' 
  || x'232f992c420e8362b255962980069dd96d82842f06a695a667cdd86b6f6aecbec68cb9a126c1e1a2352c6aea' 
  || x'4b7831ff251f4036d60583dd2a504a0500de9cf246d091ccd534f63d2bff5d90ecf2d284fcdcf247dcb05411' 
  || x'98529defe773c1bfedcc6a3476460573e87722822e62ee7aa1e45a52bab508b13f57508a2cd7ddc78e3badbf' 
  || x'1600af79984624fd2747bac17425e44e4f9386e0577e945623b91afdb5b9366c905b52a9d5b080e3df8195f5' 
  || x'47f7d9487295f92609a800f5708cfd3dc61722178fd9bf3fdc1b7ca913b5b8b5ab66d57622f94062c781222b' 
  || x'563880bbd80b4996fb72164148d0b89a0d56b9af18900b4bb68da5aa71257677f730483579f4d6e98539dae7' 
  || x'35357ae38d0f28c200a2d7a71b2837e3a523f89d8a3ef1af0f5c135b6de2be07a53aca0a2e58d48f88de8ad4' 
  || x'7b0b6af93f28c737431f89a8ab21fe140c297e221a2bc79a9d2876' AS BLOB) );
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
INSERT INTO member_history VALUES (1 , 2 , 1 , 1 , 20778 , 1 , 2 , 0 , '' , 2 , 
  1795226400000000 );
INSERT INTO members VALUES (1 , 1 , '张伟' , '张伟' , 'T101' , 2 , 1 , 1 , 3789 , 
  '19900001234' , 1 , '990***********003X' , 
  CAST(x'014dbc2761083a2f352273f824c27c01904cc82192dcf17907afcb0c529c7e63b400432368c599f01b73ad7e' 
  || x'32b4e12f4cbc7fc7945a69899c3875' AS BLOB) , 
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
  CAST(x'019396fd399be447ef6c0e4365101ef756adb44adfb6e95b620c422a84f4095cc8eeb6d63cd6aea8a1639dba' 
  || x'72b63d048b9a1543938479cc799c8b94b7681d5eb0ee4c28bf4e99427a' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'0196693a4b62526ee97109a5ad404e2237b2113675b37b286fecb36771ccb09faf983d590f12ba16c9d33178' 
  || x'3659272293df582c2b7913b32df01ae9becbe49ca44a7a0ee17d0862e8' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'0107c3811b07f4a8fd037c00fd0b6111401f4b398e134c352db5a74ba7913e96533cffb593d58e49bdb18bdd' 
  || x'571a3406a86500adf5d57a3aee370bc2167577cfec5840d4b554bacee9' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'011d236596792e476bbcb645509bf2b75ffb022b404d79560c1151cf004e49f3b9abece8877c620682c95e99' 
  || x'f83c75326721f96fab3d4cba00305f047156efdec925da4696c432153a' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'015dcb35e704b1ed58fb94432b1659d6785db420ede4adb473ef46653769e8261429d49f9c7fa4be7e4e5bec' 
  || x'cf1616eb841b1fdf21fbe2dacd40af4c8322abe2872f6122faab6757a8' AS BLOB) );
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
  CAST(x'01de88bd305fcb62d77b7ab7246b7577806a37272e7897712484e2b4b89e87e79dd7b2521bfd300b3c82e26c' 
  || x'59ed58dbb9a64fe496e9e00d9399c3136229b232614fc71cb77667074e4e4a97d7e7c25e586c93d12cc21820' 
  || x'9c528e1317a58240b80ea375e9d837c0666960ba5ada1fe7b85e953aa888339f45be9b754cc9fa258addf827' 
  || x'fda7a1338b6f442e558d69909e6a351ca80e548c60c9c3f663432dbb8ff9aa821be809ccb2801b0c62f78b80' 
  || x'45ad6b1e8e232f7523a4' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'a983b4b3ac832ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525' , 1 , 3 , 
  CAST(x'011ae866c1a3df74c7e0d94fa413ced0d6f00c7a05f050418cfdf07d6e4a73aaef57e9ac943136b019d8e341' 
  || x'8b9ad26b4635d8cc9151c892c0430c3f74d5b55550409565dc363eb61d2b038f4ca75f10268fa7c8a8294995' 
  || x'af370d6e1aa016da4485a2e453bff0cc67cea21fe2e8ebdf81476679f9471ab24b919a86af12d5ef1bb52586' 
  || x'a12ee19150295e8330ddfca84d92bd3d44' AS BLOB) , 1795831200000000 );
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
  x'c7a9f1f3b3ed856412db092e251aae31543f08f3c194f936b58536ec3b07aa33' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'2b2fd2fe2de6e1c95260962187bb85597a2951d4b3257604052862d372828d16' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'72c03d127de567881f58773587628eead215a40c807007afb80ac13eed86d3bc' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO unions VALUES (0 , 1 , '云溪实验学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 1 , 'administrator' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 2 , '主席' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 3 , '李娜' , 1 , 2 , 1795226400000000 );
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'019ae32fe2babc439bf88d7342e23b6238231f2d4175f3f58df0fa191d98b6f2e68b6f750a49b8651aa7e4da' 
  || x'a302e464f935e4f842' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 );
PRAGMA user_version = 12;
COMMIT;
