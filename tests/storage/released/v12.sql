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
  PRIMARY KEY (union_id, id),
  UNIQUE (file_hash),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, case_id, visit_id) REFERENCES visits (union_id, case_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind = 2) = (proof > 0)),
  CHECK ((state = 2) = (removed_by IS NOT NULL)),
  CHECK ((state = 2) = (remove_us IS NOT NULL)),
  CHECK ((state = 2) = (file_key_sealed IS NULL)),
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
  CAST(x'01564731c9a8eb82eb5d630824705ab4bdf76ef85d1506cce3b486ef180d6dced6fb208a62eb248ab5f14ab3' 
  || x'6fa1b2fb9b59cd' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'5ca04f249319ca9f554b4934ee7477e31e98f0805bc70b8c44db66aa6d80c331' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'01b8f60d6aee36026ca8623c0bb03080f5891c356f0021b2df882f4948cb52e797a7646a70c61bb8e341600a' 
  || x'b4608deb3fd05485c63a3c9e58acde923513722f2fd68f32301d3132d5' AS BLOB) );
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
  CAST(x'019fb1343e6502205ed523ffc2f8d07bcfdff5b19f05f34ed9f9a16989e3f9ae1dbfc36cbe545c077b769233' 
  || x'd8bd47' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'64774146f179a76989e7c750c43c394ec3b4cbb0b9e5b55ba22f92e31cc18b9e' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101e3ea33c7445c44ab613a04be35e559ec0191ab7d51754492820c9fca4440a94df847' 
  || x'6e5b3a813b664bdc0e7fc5af2f52aaa778d2246e1347ad647a22a662dfa021fe936000be45c5c296ef6bf49a' 
  || x'be0c5baa1c49b9d119b515cfa4d0d5f8112a90d5992dc0762c32f66419a2eec99a20d792293af95a80f18d0d' 
  || x'75f27e6416077c0101000289e777b6d689419d822b446c072621006701e850fc935e28391631e0ce1dbd63ee' 
  || x'71647643fb49477361ed6876820bc79cd9ab478b53fd6c8c4dfeb813df50e9b595ebfa1995833d2731151f09' 
  || x'0410fb887fcc0e35169323df1c4da43cb03795a1a4c0861c799c8d6b238cb56c1f3517f05d4a8d90f550bab4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e0101655309d0e7d53093e3aa5faf0db307ed24f4d61d' 
  || x'd4e0d28621d3e74ad07aecd22fb01a41d9ab56a47cafb27769a268e24356101e540c23d68e3a7dcc5d994716' 
  || x'815123ef885cd673aeb7978ae3995f899559d84b25b2f5d89c75c8c5203a6fe996bc41f4f3054942df9ba79e' 
  || x'928702382fed19f38a2907668ab932acb5e9e905f9b0da0bcf4a18a3f68677b614f55cbde4ffa0ee6d573515' 
  || x'a9a114e67e' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'53e5cdae08fbefe824eda06897188749b298fe8ff7e7a0dd9fe6beeb696dc86c' , 
  x'3a13825b91834e3642b57bec2604430f9bf710b2dfbc846534882b20c191b313' , 
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
  x'5ad077945b472faee3bf9b8348ed55f17e0daeb19e1d947f658e5352a972f999' , x'' , 
  CAST(x'01000680a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f31002060a69badc244d8151dd0175917a134836b3b45ced7ce4a177542ff' 
  || x'4b292ed6c205610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a0107565d72773a91870d33e2913ebb941b' 
  || x'acd296a910f8a65b09d9ae274ee209911989000172003ec43305e5aa80ebc5e26c684ebf6c3706eb6c88c9e1' 
  || x'9741f3bc7db239a13a6d27ca5b10cfb1e5a35427ac17dd04850b348fef22abf40a3eb074347f478222e763b3' 
  || x'a44d58b6ebac7a605a829b8e9d99a934857c01010004859eba4e0659602e3481cbe3a79dcfbd6701a6b2ab76' 
  || x'3bc0ff5f616d39029ccd55789a9a9c8712b763e01477bfe364c14b74c201c306fd45b6b36a0bbec0a37641fe' 
  || x'e911ec9b361d76c80d24e41d3c2986f065f9b695f7f8de134489a4e0c5e7501af450a6004eb892383d608f8f' 
  || x'6b8704a0734cc0325ad7ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c98010160ef84c2a853e16017' 
  || x'7135ef3d3ff07abb8174d135ddf3d19369e5e586ca010bfc2da85fea3f9f90a4fa87453c6aea0bf00ee70d8b' 
  || x'c1ee9443abc74d3e498093e70bc90b2adff33770a298c67eea225cac354f8a42a4ff02925c43af4442f90320' 
  || x'3b0eafa45cff4314b8dc63fbf383c8d16d198184d315ba972f2e7250a977f39c7d8f92c2235e3d1a78747bde' 
  || x'81094df13c1599259d4f' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'6a35f358f4c827f2ca7228a1a653a533cbba90b880efb61ab28be8cb2178dc9d' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020f9eb819a877ff7e708ac54c2aea986413cff' 
  || x'465e65a18dd8e0196b7084b5497d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'5e18c9b510069953b6d06616b54e46a79cbba776f3150e201373629197854ed9' , 
  x'5ab7b2c13fed6476655743b6709dee4d1d180e4ff2346b28fe90fb6c01385ffc' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312032274423a9ea' 
  || x'08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401165afe23' 
  || x'704c35de8747122740ff91aaa95f23fbc770f9baf0e17b60da118b3cd71bbf5ea446912c2465c7dd2f2abc0f' 
  || x'd562dd6ed06492e3b45df885309cdc7100cdf7b6048d2b601533cce69d2f3a430b7154ba5a17f397a384e416' 
  || x'b83896e8831a59cccc8eefe7b94eb428e0b02c1304b23eb8c0117b5ee94a30b80945c3f98bebc02ccc305cec' 
  || x'390956468ed394dc449684d9d7d8a622cd33e5c41727aeb1a9c7406ab0397a4e292fbcb029d46b3246c56a9f' 
  || x'51e88cbe089234ce0c66cb4c351147bf97bacd5db0aac76634fe54218902fed8ae071cfb83b5490d942fc833' 
  || x'4cbe49db250304e88f0808b401d8ea7009dab8792cc3ff530f551cdfb80ce38a83f5816f8013106ed0bacc77' 
  || x'41f3c71c65f4225fd0bd3be90c0fe8c663f91b9c779bcfb9ddf1a4c4605acd887bf9e03d735658113cac1464' 
  || x'755aa845ff3e62cd7da155db2626c9b71ee21fecc58a2d8c73537416ba73fb5ddf15927a86241ce68eb96cfe' 
  || x'a61f8e1378c15f2012c41022cfff6b27dcbc2dca355446a8938db15caf45ef3e21d0912d232f764e06bc34a8' 
  || x'16b09311aac91e066aac7ded438cb67febfa07325fccc175740993022b173027335bbd267d25a74efd8c13c1' 
  || x'36be484ccf8ddfe970dba9059d21adf56fe22e2d0a2a49df8601aecc5c815bd77d272e24df91847eecfce222' 
  || x'2e87a8c719e6bc1cdaca52bd2ecdb8d2844bc66e588f24aa57f74d3ef60420dc356a76a7bb9775d7467a229d' 
  || x'9e873a6f4dac75f7e56157f0c4bc1a34dc455139e345016a2ee11536ba2d20c1bc23597e354df63f59a296f5' 
  || x'97' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'e787ce1bba961ecf6a86e584df5d737657a3c104b9c0dd0a841b4db25d7fd0e3' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d5431303220a983b4b3ac83' 
  || x'2ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd03015921acad' 
  || x'1f378dfe84c90e4538bfbbae8c851917517ca3a5381944d2f170d5f5e43a4176d27d4cde332ffbfd3f745889' 
  || x'846eadb603414cd3df38b34fcb0a339dc6ac0e201481336456e493afa56de69f363858b9f41d5379c81a8370' 
  || x'dc48b3d271300ae405cdcf23fc1766d9fa06276678dc657b86a5654a6b66cc93a2a24cb3d9ff6386a5280c4b' 
  || x'956d455fb9d56bc86692403549deea6d979d8d44476f31293a2f8addcc7d041e7c2574ab14f2af8af7551445' 
  || x'4884884d954e2c9a46969a45945adf7f0c6390dcb465d2765f174c4ed5cec240acb4608157477c46514f6fc9' 
  || x'4a3e2efd4f46e5b75facfeb82b75e300af4595eba8097a5df19aec255ed601983f5b2bc374129622577cbbc9' 
  || x'87158bb386923ba98bd5c1e1693e2e86ae8ac994260339a889922108cc9e4e299e86f4c9b8d291e957e520fc' 
  || x'7f3edd184a861da20e04f14bee534b0a4fcc80f246d1162f9c07c00651bfbe56907abaf6bdcf9847722a4476' 
  || x'8b3b25783487cb7bc4064900ae12119ee6007efc1243b4187c9683e834771385cc811257022f1107ec68475b' 
  || x'80f4603ba5f9c67f6006e745301339e9918d90ffd570b530eb15f8f09a193366abd6ed4d6e78fbc3b23ab37b' 
  || x'c24f9b97162e8487560c53c309552fa7' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'7dc9a2a34f4fe954de7eed96c43c6294a05975818d46fc002ae5c7ba8ea3ef45' , 
  CAST(x'862200fbac93bd64b38e97cb5f28087d3eef5314182fe452ead9c6e5cab7f635cdc00475246823ae846d3b69' 
  || x'0960b6d28fee7a37e27f09170f095626d4059a48' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3300205cabeb6ab6ff41463710db23f8ff6c20ffa7694323b056423d3dd79bf6be' 
  || x'77c2031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c011833233cd2bcf20de2f29914fa8a5ce03082e878db8a314581b111426a' 
  || x'1e19396b22be68df5dd914c7646d1edc39cb1048004a9ef1aeadf0fea093abb54430f8169ad4ece480189c0f' 
  || x'de90c31356a6d54c7f4623a2897d14ccb8a55875038e12aae60140b2c218fc1962b88ffa8fcc3659a11e4604' 
  || x'b09f82add87e7c010100069fb999936a81c336c942d4cc34b0919a6701461586b1bffb5fd686c14f62a5d367' 
  || x'5cdb088bc2fc6905abe7f00f9bd96a0ba4861fb3b16eeb2f7b8c7adaacfb6cc57d66911340a67278acbdb8d2' 
  || x'ad399b41d5708b3dd98d420e93101d605c5c34af08d0e3746c4c479f846c754265e6facc19e762fa19cf3d' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'b20b5c027746d4469688ea45f9505d05fee5f8df5e647820c48181f6555d4507' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f3300200176dfb16372e19ef9001e0841a9c15fc5eb3b74831618a42efdf23f3ed411' 
  || x'9a017c01010006f400ef781ec5fd14693d83e570a3c96e6701d413e352be95b6bfd1f5f55e547543aa9950fc' 
  || x'2a4c91a03d59b032958935b779df58cc28a6c35462b80f1686442b46d00add357cede11b46c213c35da9d1d0' 
  || x'de384cf099e9c7fa4dff6a7252ba39b1f6015690284ec457578c44ed53471b63263f8e72c91722' AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'cbd6d97e82506c666e0d1e24a82434d4010cd79667649494c80a23c6a10e5c1a' , 
  x'831bb86d276eab19217b10b23bb98b23acdedc9dc93312c8a82d0e8fd3906d96' , 
  CAST(x'01000c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002090d55920ff89d553d0b80d5cad601a8277917d87a72a774204d2bfa6afc9' 
  || x'3d96015901010006f400ef781ec5fd14693d83e570a3c96e440141a5cf7243454cf9b58f58b153578ef9c61d' 
  || x'33cc6c3e1fb18ba27beabbb1db5c4ef81950c788a55b799e8e9e17261623af455285f8370c95f2e4d66613e8' 
  || x'd8e8fa2e3e' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'132b19348cf3b97a239232c2ce227756a2f66c81f0dbc2815b3d4bb9a97c4ca3' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100201695c8b1b63f8e4617cd81a5092e013ace965db0' 
  || x'738c1c3f03a6bdb091fda68701a90101010006192ace47969d3143e9f8f9458052d564930101988c8313a6c6' 
  || x'3e348e068d2b0d00bff1c4c6091a3e696f8526b76b0a40ccdfee64d69e28ebf42f5f29a7a9c0510d093bf0e9' 
  || x'bd4c72ee2d94a1b592039753c7b2d28c73b410e8b716e10684c668cf13853881f60de4d9a4203d9769620170' 
  || x'7ab276159908dea7646558c70643054da84c27eae94b88bcf2813fefe8388e6ad1320d12671d427fddd6e3a0' 
  || x'34bf67e9954b937c' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'4e6759b0933e82c990b1a3e64d336e51eb537f9c2aeeac37213e8a1f44942269' , 
  CAST(x'ca01d5ef01f6c5ef0bb1c801e01b72a4c9dbf9ce4e70b8f3a7a5b6265d53db6ece255431becb5214f0a468cd' 
  || x'd1f0fb3c4d2e18005b9719be4bb48283715a9d6153d5ef3e366becee73d587c4fcb4723dcabcbaa6b9d0e180' 
  || x'a72d0c00fef1fa03' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020524ffecbeb89035d40e60a597d8fbd2dbae7311a' 
  || x'63a8e428be591c876c370fb801b10101010006192ace47969d3143e9f8f9458052d5649b0101c63f59b7ad7d' 
  || x'be31607d8c817573cb5ae488a14cb6350b4dac87c0425866ad07a922c7a1e2c0b49989385d002df9f28a7657' 
  || x'753db98c2a186bd3432f72364426774ee251342f9218c4a0bb777ae49ac9101d9c8edbc462810a008ccfc565' 
  || x'03f485514067752a01ed7c515b69fe9225d2b4d493d18dada5873426a01efa9c606dd55d6c7df7c2e33a689f' 
  || x'b7a268e3562cc185d7b24566314bafd2' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'6aca95e4d8a7659d4808dfd23d47ba471871570fc59b2b1b5668495392d33e86' , 
  CAST(x'3fe1f7d2e3610d4c0d25131b8aa5ab73d6fe4b0a661d266bfc70b0f6e8783e928112ccca8ee28b197f414ce2' 
  || x'db34e04bee2cd6eaf8247e16e96d960cac261623' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020fdae957420a861b03acfa96af2af7e97f219287e5d' 
  || x'ee2cca596d9eb6f1ddd21501f1040101020468d1932ca4f17c7df03a5928a6ad26b5db0401144e59d07f5d62' 
  || x'4054d1d32e33df79a7f8d21ef17c5c9634794ef5524b42e3d1f4ebe3059cfddee2ac878556aad9e9641db2d3' 
  || x'f5d5d6ae33eacac99e93c10f60edc6b8bcb629ee9ef342761177bc25ec6ec3bb9d4fd73989576543b6fddb7a' 
  || x'b484f93d4c94a60fc1b1cddaae1807f7114539798d234f13eec60b18d8eff2924e3f894867a1f28844d8d907' 
  || x'e26155a29f2e0386e8e4d6c734e9deee044cb693fd6ec0591f4cd9bffd3bf843bf4021815e63d35be5be59cb' 
  || x'11c895efc9abf73a9faa7f019aeb3a17cd03635aca2f7c37b7b3441946cfe8e7b16cc79b7b3b37e216056ecb' 
  || x'e2ecf17c21a4f7920e89060ebcb83a1ccb56178d89ad2a8145320cd1b850598159a628f468410cc0b7031e9c' 
  || x'f4c977c2a13cfe6de467d765257448d805729290d4a2cfcde1048806f28a449ff30b54ca76a28004b8c92a36' 
  || x'27e7f3ed74e34969374e16f691497de80bcf24061423997a52e4fb916e189991cc5e87c4d9b60d039785faf9' 
  || x'e7b7a3c1b2b1b9f8d715f52067bc8e37cdadf3d7b30bc05a92c5b823eed9c21197b5dfada3332262c9351ef5' 
  || x'53d64654adf08e68f1de0e26adff1c7b5a7232c4ff9fe168cbf5ad0dcb8acb70bd0f457a2cc92f9a4476b61e' 
  || x'b82e4475592bec1dd534cb678754857c14bd51f8501fb161bb83f0688ca7ec116e02e31240fb9ffc238a0696' 
  || x'a6820a92e1b25b3777ce59d087433efc48dbc28be731ad487cc9cd9b7e1baf8968761a2253d95751f5a3b98d' 
  || x'13dd61fd8d8c9e71bccd0887fab0d7f312976bba12eac825b18335de2bb56c4182e36251880c81e202fea771' 
  || x'8a71be3e44cd24066be4b7cd132a2bf0d92bd5246d7aa9' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'e7d576f3d565f2871d707c0b82fab3da4fa2bd37dbcc6a2ee54b0acae60a7b9e' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f310020c3473f3668da0acea93f4d' 
  || x'b2d92823cc464afb5e2592e4a0efdb35a89adf236604f10401010202a8ff2549b421d6093af5934b56f1738d' 
  || x'db0401a42f1f5af83c65a614cc4a486582913111ac10ec9ff9a0efe8a779928d42005d5a650e5eb83b5b5ec9' 
  || x'73212125723cbc3de8dc60a0c5ff3e491be3ecabc032f9cc56a6be9609c524e60d1997c776cc96e1734a481f' 
  || x'5736a5b14aa68bfcb7c8f957910c8147497e4ae431ba1bfb728032b7bb6c3faee6514b21b286cf895246fcdf' 
  || x'724af0f8a749c1511c20e89ab6106af4a00e97d6e049df9909c308bb72fc50f2a89517c0118aea521e7fd4a2' 
  || x'08880bc623b10ffef5eae587b2f01058b3076e423caaa2fb718d533652497c42fad0f2111506461e137a3ea6' 
  || x'1cc995e5f48e0ee1f17b592d7aac32d606e3d4ad4ecdf356de83c1ac94ee37ecf27dad5530c85377956a15f9' 
  || x'4f87af9c6cc74fb8513a5377f51a8b5294e710ad3f8d6a0035bb12fba69fa13a2ee4ce491ae26ae57b503fe1' 
  || x'329f438d6cdcff8aa059621cfce511944743159968e8dd04a283c1e2900f75cce59dc40b70ba9115b8a6271d' 
  || x'33ec1653c1a0a62b29a166ec0cc4bf7d34b9426f24347d9794181815392069ea685d2161763241dfb245fbaa' 
  || x'926419134ea4acddaf60d75838bb9e6001b6497b2f0ee2fb7504f0fc5761d0511a00a1f8a4eebc340da81f75' 
  || x'a3e1a0d6f5aaa16fc1e377b38806a880f7461d2a09660b7451958fd5a3f022cdf29535001b5a5a7beae5aeba' 
  || x'f20c29d605832360a7e07dde55fb41ae72f5394a708bb56a772a1634f7139b3ca720b53fdfeb82c992f0b7e3' 
  || x'1298131ec95080952fccbd3d40d2459db8a9c4452bb220724b88b180345e454738bd7bb66795bd598fd9a588' 
  || x'9c8f5ed32cff83494bc29abeda57a03da0441240a3c90bde3a7599593fc40684f9950201010202b64e7774d7' 
  || x'7dfea823d36d0aba454750ff01013b2005782e857cbdc79ea0ceeed337ca7c7877e7f9a2a660f55fe9f3425c' 
  || x'f624cd5722c0dc2af161a0896bfe68bb6924056b1fd950cf0e2a07a7d58f61a77075bf166ba736ade7adeff2' 
  || x'3bc62b7bbb4b1667350be2f65f0ce61abf145dc9a7433ad5ace0a07abc8747cac6e7f9bfd136d3a999be9597' 
  || x'8fe632d5491c30f9581cb94e1ff542b305569a0f6dc5f4e1c7c7c0fd1e4ee0d3da71bad58aaa14ed1732d38d' 
  || x'a3d42cdfe62200504d4cf6b2505d874adfd6843f2b38ffa81b1cef91e3a7b71bd051b37b49c4ef048d4228e1' 
  || x'9ac842ec411a3d2bfdbf5fd46469f2754a717218b6a918cc419ede5448ecaad8ebbc23705b7c5ddc74c997a2' 
  || x'f0fbb6946501010202c027742632c9fc9c396e2832222a87095001075c4a21b50cb7a98dce0b62ff46eb9730' 
  || x'62cc724f8cfdec3abb12121c4b510b25c1102aa57afbd570f2f563a395be2e4c9a43507b2e20982b7a47232f' 
  || x'569a577f4705ed30c536d428382169a66c836b01010202272e8163ae88a30d6c1f8d0e708f541056015ca6e1' 
  || x'fd16140ffb1072a730b62824a6c05db02bdc24ca31dc69dffea5d0609948d6ce28c10e23b8d1d935fe79189a' 
  || x'2162693916a5976fd3d9dd0c3fafad910c358f23eb8556c1d94f85090743c7830b3533b8d793' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'86f0d1db1f11e2004a5352cc9da1cafb330bc9edc75ae0985580fbbacbb105fd' , 
  x'57c11c5b7557b413b79f6b15996292e70a43337fbccfcf60db222d3283019790' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020b4f4483f2ee3c3c3fdf0cf187c7b09ddf64209b3a1d24df4d93d8427438df7ef01b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa3020124b3ec89de97b2ae721bebf648e11919d7ce27ea67ce91' 
  || x'56eae76ded1e1edb38c54eee6ed39090c943ee4f086c2a696475ed8da584b7c7b0396f0203123b87f9873761' 
  || x'9e741609a2bc490b2efafc437180f1a9a4c40e2bf140e40346b64659b860f7a09006e44d4c90479a6dd5845c' 
  || x'7fa9f3f68a8d319e9e627e95cf1bf0d1fd8d292a3ff7cac8c1a122edb7030f0ebd972af53cf36cd0ee0c8524' 
  || x'0525558c145de368f00b5f6b36eb660f840ae0033b502153ac79ed56b6f24d0e56274abeab43639040b20e79' 
  || x'4e4dbd37f9f0761ef61ce879ee731bcd54ab3bdbb6ab143d699eac12c5add2704725d85d85a436e7a3b785a9' 
  || x'58e3b05d5391615d1d3b66872dee6b7bc13da3d1d76e076140d7154474a1ed18e74ead8d5812244ce15c505f' 
  || x'd812ae' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'12bae545e891cd0dd17507b79b66235213c143f21d44801927d444a03ec83ffe' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020e8b9a8de5fe2a8115ac4' 
  || x'43fff855e7523c853011fbf134530de3392c849182a302e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301534eb8ed84d99ca68e9c57ca1bb1d1d3954d6fa54e13a0e6a5b3a8f3b54cf57349eefd487fca1bcd' 
  || x'5ea2ca1bbb4ff34a2f1319493c34a9200a45e2f0d72af3039d91b9ee0ea53b37766865967c5664aaa6360b97' 
  || x'14822ba01b6037b07f4efcce58b6ab00ae7f0bc9739e4c7f19ee54d266523e3083af6f47b490055ebd7608e9' 
  || x'531f1348aac655aa267c39b1bcb68da7403e098d202fae5988b79ec0997f7158505cc557d50e41d0b7fcb42b' 
  || x'9a95d8a35755d9656903f0b63ed2ef99c4fea4521b7eedeebcd0008d12fccbd199d7f8fa1ae2b818c745dc7d' 
  || x'8fe817b5d64db6bd13575b4031500a0140884fa1918153849034986c1cf09acc44e3de0f41fa80f4fcb38d91' 
  || x'c779505780c21c284275c88ad81973a1d2342b8652306ed143303e3bba4eb70aa16a3da0237450e776612d33' 
  || x'e85040ed57006629e1b8a2dea5a0ee8cfebaa1081ca3988427151c5b251ac13a52d417686bf781141e609ad0' 
  || x'ca9f5dee1136116a45f075578c256520ea13ce1ecab10ecc30cbcbb2b5736d84bfefec1e1ffb42b56862af82' 
  || x'6cb892e1d974e8f068de53a60e37d6556fc2592275b9a66eb415be721c17534c492f195fbe6da9a70bc90022' 
  || x'06c02f3d7c8562238749aad096f96e50c920ec1227eb5123ac96d5b8010101020423a62070179445810a5750' 
  || x'7b91671835a201013f7fc107b36217d3cb2090166899b6409bbbbc3aaaac83aee741f921e27c3c1213651946' 
  || x'6a6aaafd1184f61865cba2ff262605c57aa739a5df7bda39db708c054fd6dabbdafb3a6ab69c55b37fc5e09c' 
  || x'1e6d6a4c3a7eff3845e343c4c4f67a8d7e5f40873a1192ed66023c614615813b6cd9cdb8f52ed4c18d811329' 
  || x'd9c32479eb3a477e9c8a748680c4f354227039dccfa7c8fc916d8ea3754dee84505af5bcfe' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'fa00a7e6af07978d80a174728c6747a456fec959ee5d59eb21e54f2d3c1b033f' , 
  CAST(x'13c73df345e005b8e46aa7395a6c46a902f2ff90cb4b0edd1dace71eeabbf7745318b937e9b28c60a975a2e3' 
  || x'ef892d1d99726407d98cf0cfa47cee9d63dcadc13de828824350edf0a313c5a8e0882f859b3b08c19b5b5418' 
  || x'b4de3db2cc0fe6ea' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f31002083304cddb0547a4ad242b81164ea7ec4ec78a2029e' 
  || x'211feb0a4674f1b267a4e8018d020101020289a80ee6051193c136653c71eb1c2fbff70101ddd98edbb5ff84' 
  || x'a9169c15a182f6c36d62540a43b4776b1f0ac455b6f46a557cc23f3314720702de27037575cf8559085f3fe8' 
  || x'ba5af0a4ea01996fea69707f01460342ecfb94ac8bcf94c9ab6faf11a38824573e7c67ce73564fc2310ed0d3' 
  || x'4199b109319c9be33c6c7c20f6aa2f1453cfeb1ffd72897ae27e24431566a2d639b33e8da941cc13c670bb40' 
  || x'7b3751fe638aeaaf5dfc168f97d65540f73c838c127831345ad0a6a7b06737dbd4d4f7bd27606ebc7beb3624' 
  || x'496f36efbe33b52622a20c8f59a1daae6c33cc45889561fdf73f6486334ed5ff3372834471a6067c72c9efb6' 
  || x'33671555be07d63e65251621db51ccce8d56ca' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'd01c63ffa10cfe4a9be3c93cdebc9bacb8c0f17987ff9794878b2d7e5f7b12a4' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f3100209cfc9e42a0bcf5bb13b80339648a2f3e' 
  || x'93c2c2f4c1d45665f3b545b294f08cad0257010102044726a7d9ee64784a8d13c93253b9105f4201b9cf00a3' 
  || x'd0e83f7f9d242e759edd1e4eefb97d826e99fcecb1098e7e3ed27f0a9aa962d6bf7687f06afbdbe600710ddb' 
  || x'1f2e14a5ee6ede6b5b98aa2e0eb86e4375f1040101020468d1932ca4f17c7df03a5928a6ad26b5db04010487' 
  || x'e313fd927b25b827020e8286af06fd5e4e32407199d7bf9e47d0b869174db32a8391fec870c7dceffea12960' 
  || x'c694ed1eb7b793318a606eb1f8fbc1b6ba5d182e167a0d254eb904daceb18d47654e46e4f4d4ba0322b0f412' 
  || x'f9f4190914150374462211c4e0ffc23177a8f7c353ccc6b81f0a3e59cb479fdfed5fc06e6252c9d27e3094f1' 
  || x'8ec53f345ee5172bc3a63151bd8ac9bbb2bce52a2b5c0536abf583ded9e11b867860de2733fbb3af5f1b41ef' 
  || x'b9973dd0cbb0f34d9058909d9f7ae0ac0b95fcca0cda8fdb43aaa60a52f32a17627998f8a4958564f703b80c' 
  || x'3707a042d8e5dcbd2f712667a5ab2664603f6247b145325e9ffc3d6641369b82268796e72cb981780ecf267b' 
  || x'f05ce2c377bea37ffc00193aec8c71db0ecd113a9fdeeb663bfc99eb998cb4ff2530bf8d9a58fbff314fd391' 
  || x'405dedeca8e683bb44ab3c623fff508bf5c0dfe3d86c90e7c8fd2651047d6df36ce4db792f8bec4bbc3b839b' 
  || x'06b2b15214ee1199034d58af61f770aa55f48de59d870efe5d4b16e743edca21e70d2cef647bb758ff01ea45' 
  || x'd2a58a9fd77f98856c07972b68621efe3ff32beb1d0c4fff10af352b84ba158f98e7909406cf151b3903ba37' 
  || x'f1b91e68714224ecb70b60fd39ffb20b9e9103f6b46ad51085302827683d2103ec258d48da8d65026e613953' 
  || x'feb52248dd8970e1ab9112b1ca8596a08ebd1c2f85fbee7710253b0220e986c2e9ac88f3e915665b915d0ae4' 
  || x'7d9b5c729435286f987edc5650b84828c19b301f3ca310344548ff84967f8afa23ed0851e5430e5d97ca1f1d' 
  || x'b55affc5e257aadfe9a870fabe66fb3c7994f7f96ce56bfc370eada5' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'668b5ca36446287bc1a4182e3b28cbb82b6ab4fb242d1cbdc6aca42b81bd28c8' , 
  x'bcf62fdef7eeccb70fd156b90a4afde0a83d7e8ccf3903af4a4a38f16f291004' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa0101e481cc0e41b5945db42675185bb9ec6f' 
  || x'45779b37b74bc8f512a109a181dfb89d25a0dc167f71c4ce7233d6026a64a7734d9320a5820cab25ab2a2af2' 
  || x'c3ecde09963203f7533515a99a1c892e750b5e7181927f27a5da1cff4fb27c13f2e7d6d98a20da9f71359b4b' 
  || x'b8b12ccc45f99297d6709c91606504d63417ff250089b29fdd8b259a9c75a7287b85ad91b80d8018c09ded9b' 
  || x'f9f01a5e35b26c5c70f251a5ad5607c2938cc6269b' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'f8f18d07f42edfaa7646b4601dfd5e665696e4d82964233917e9a6bcb9b4a67b' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f49d1d2ca4b6627409a800949e03d3' 
  || x'3152a65bbd592fa64fa8b0531186c377da01a3010101020292d52f4205257555055f4ecbaa108f638d0101a7' 
  || x'70a197ca5582e450a98aafcda231f0bb4e97c801eef34b186208c2efc2f7389ccb1c5fb076467fa9c367f393' 
  || x'472444e12bed1328ade837f4dfed662c8952c5465853c3954f0769d5bb198406ee6a164c524d716ec07fa859' 
  || x'c665b87a34cdcd72d124df309e14ef7157966f3faaf3b1f79d0bf8cbfa93fc17d1a05cf539c3a3ecb693f480' 
  || x'086d1659d8f04d' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'a5ac209bc293761ad95e85c83697ee4c06fed1fc34c67dc50e7956442434adaf' , 
  CAST(x'004ad587646b75fd67c3dfe88fe2bcecb3de94f1604fe3ba9a4a75cf7843c0abcc6538cf231482e7ff8807eb' 
  || x'6ab8ff232e161bf6db38dafbb1222a9aefa04f18' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020a11905853aae707e90e2e3cc9aeb721dcccb768329' 
  || x'ca52901911e3b865249a9a01a1010101020260dd361c76bb8ba1c90d728f9f346c168b01017c89f617bc2180' 
  || x'5cd6aa50674c0c1394b4591cf82a8d82c9752ea0fe866b1297f944b59dc0d4d92d65ed4111d8fbd783af40be' 
  || x'21d4cff5470e5aba688b2bee7e12823b67d7f2d3ed0458408e1abef61954aaa9909f5348a9dffd3c98702571' 
  || x'e7db991d6d3bb1967ad209a8f55643a5ab98500be59202edb4717403614023d8acc7e9906bc32404b4baf0' 
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
  x'efc3bf7259a7cbaf5592d5e3316797167df586258724c5032e93ac4fa2bb92f1' , 
  x'138952c01acfe21456e3fa2339ce037a9c81757c02b49a3fc9b8989c4f14f9ee' , 
  CAST(x'01021c80a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f31002042a9a2' 
  || x'c83c28eea3401d78d1a99c4652e09e47100514f072bb12e0a205fdb55601830301010202579f3bc53688c34d' 
  || x'be8aea2660685560ed02017d8bb8c6278a337a94b24c52aa7cea36289e44d3c84eb327d1954eb3d25f5e6a3e' 
  || x'313fb84da9ea71d470779d50fb2cfa0d6844e713854c86519dc464e38130d76d3c2e90fbcd72dafb2f499cf4' 
  || x'd4407d60f2350820044162949403032796f590fd20453b12ec0be8a4b2852cd6acfd4dbe3610a9399a07f0a1' 
  || x'4ab57764a4601fd715e99beae79eae8c60d8ffe095c6737e469d61abf8c0a9638f2dd6fd434af348bcbee013' 
  || x'e82bf3e3ba02d280ce64863b11ca240af160ba454f48faf7ee80def1abfaa467ff4abab2ae1ac4fd14db70d8' 
  || x'da9acd62ac6b1e0b8a84c688223a2db80a31478136512d41ff7d88047bbb726c1559963e306af381ede6623b' 
  || x'fff5f56ca6a5cfcece02b239f873fa23941078c283f6b93a6c92d2c6e25822b6a9f591699d63963c0fbc826f' 
  || x'b23b79d7fe23c77f46f6a63fa90550586e9ed8afb00508325053ecf03eb5885a677efc742a974bb30f83b8c6' 
  || x'd03623e68eb27e1fd247b7e608d3b0c4b72935325d4800' AS BLOB) );
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
  CAST(x'01bc239568d35583c9c7596e81258cdc057fc9ac4e09e12fda585bf0b87a28f4b803c451ed14e94919db8a43' 
  || x'9771b6793b7dd7398076dc2fd4ae67' AS BLOB) , 
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
  x'79a8380fcac74040e47fb4c2a30e4c2d0ee9e08f7040181fbf1673179b57032a' );
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
  CAST(x'01b4ef859d74d34ea306cb088bdac9c4fd727d5793fc8e1ed1c0b3a723b72e9d57ca1906cd75f0d1d0aec083' 
  || x'fc7e0568ecdfad8703953aac50b437a8b9ae6418e0e3212d44cf36f104' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'014f3b082881a1087fc59760a7078317252b93457f0269f87642d5e04d5b7936ae20820e1c3bb0e7e2c59918' 
  || x'1fec607187263aced67359d40bf20c61812228a1ceaf5efbc749623191' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'0129c2d775b3e9ca2f1e408434d1eb3a50a0fd8580838acc7f63ccc2f147ecc86684c76b3c4a94776b51af90' 
  || x'44ca9324fcbcf2e8e2a437fdc885d0890f8c64f44fe286d015f212095e' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'011f91d359735c5b92be077782cb62bde79d805b0daae56d4edff0dfce823ec3a5a307f95571ba8e88229fc4' 
  || x'b0dcc5d4bc5d8bebbe14d58d39b9ef9ced3a771ae5799edc534b7e7a96' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01c4ea6a65b232261f91b5b68e8e3b5fedfdb4ed4bb02d581d22a0a399295df5a7e9092dde301debd637f96c' 
  || x'ab9116f8677d5ee03596af3e5d6b953a9c6f9f67ddcc8239ea7b707bf3' AS BLOB) );
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
  CAST(x'01c0681105ff37c5029eb46fb2b75c87dc862467fd6153aca222e10f354b67abd1e45c2a8b45821a54504522' 
  || x'0bc506b4060437012ccb9dfba78f8093ed2edbdea21b795f3842317ceb11c9c7bccc89be9bfda5efa10b866d' 
  || x'fb80f0bfde1d6f51289592405918355837f86016f44831efc39888370ca158b3b0ee60ea7a2b17e0f5716dad' 
  || x'a9a7de9b6a8b48a332ed9d589798bb18043196cf4db39ca8d6a14fba0ff0f6c80556a91fba7be0994c085887' 
  || x'7e1a8cf32e3b99ad2024' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'a983b4b3ac832ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525' , 1 , 3 , 
  CAST(x'0191125d26615d025d9cb62667faa00747dd0ee45b4ef7cb7c4489f81f18b8ba760f0d927b5c0245daa3a023' 
  || x'111bbed82b2102da87637e4f0b1d6d1fb5bcf24008653a13ea13a4c70d098e1429fd7a0d398f7622ccdfd75f' 
  || x'56451578aad7b36db2594ebacabf94191680ee6abf8809c2e0a0881242ad879d0c65c7af0e69d2229559cf15' 
  || x'92d652ad0848b61559f920fd100c42a128' AS BLOB) , 1795831200000000 );
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
  x'3a02f0682bab5e2c7c35a229768d50bd1090471690d9c9cb296e3ea4b11f18fc' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'6fee43562f898b05b63f3c8b771ebc2b6db63dbacd087a1e4e87ecd5610cca0f' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'5299f42a65f05b80fa84e0198b5d2219252f52d434014d219e7dae0a0e85b1a5' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO unions VALUES (0 , 1 , '云溪实验学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 1 , 'administrator' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 2 , '主席' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 3 , '李娜' , 1 , 2 , 1795226400000000 );
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'018e0e81f656f95928376df6bc58464057652d5f49877eefc1f80c3f53ef9262b362d70f151a58de2311f503' 
  || x'b997230991874d871c' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 );
PRAGMA user_version = 12;
COMMIT;
