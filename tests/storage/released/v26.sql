-- A database as the version with 26 migrations made it.
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
  version INTEGER NOT NULL CHECK (version > 0), import_id INTEGER CHECK (import_id > 0), import_version INTEGER
  CHECK ((import_version IS NULL) = (import_id IS NULL)), imported_no TEXT NOT NULL DEFAULT ''
  CHECK (imported_no = '' OR import_id IS NOT NULL),
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
  record_us INTEGER NOT NULL, import_id INTEGER CHECK (import_id > 0),
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
  import_us    INTEGER NOT NULL, decided_by INTEGER NOT NULL DEFAULT 0
  CHECK (decided_by BETWEEN 0 AND 2),
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
  file_key_hash   BLOB    CHECK (length(file_key_hash) = 32), of_past_cases INTEGER NOT NULL DEFAULT 0
  CHECK (of_past_cases IN (0, 1)), default_mode INTEGER NOT NULL DEFAULT 0
  CHECK (default_mode BETWEEN 0 AND 6),
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
CREATE TABLE duty_exemptions (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- 1 requester, 2 approver, 3 cashier, 4 accountant; the smaller number first.
  one_duty   INTEGER NOT NULL,
  other_duty INTEGER NOT NULL,
  -- Users.
  holder_id INTEGER NOT NULL CHECK (holder_id > 0),
  from_on   INTEGER NOT NULL,
  to_on     INTEGER NOT NULL CHECK (to_on >= from_on AND to_on < from_on + 366),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  proposed_by  INTEGER NOT NULL CHECK (proposed_by >= 0),
  propose_us   INTEGER NOT NULL,
  confirmed_by INTEGER CHECK (confirmed_by > 0 AND confirmed_by <> proposed_by
                              AND confirmed_by <> holder_id),
  confirm_us   INTEGER,
  ended_on     INTEGER,
  version      INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  CHECK ((one_duty = 1 AND other_duty = 2) OR (one_duty = 2 AND other_duty = 3)
         OR (one_duty = 3 AND other_duty = 4)),
  CHECK ((confirmed_by IS NULL) = (confirm_us IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX duty_exemptions_by_holder ON duty_exemptions (union_id, holder_id, id);
CREATE TABLE role_grants (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 12),
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
CREATE INDEX cases_by_import ON cases (union_id, import_id, id) WHERE import_id IS NOT NULL;
CREATE INDEX visits_by_import ON visits (union_id, import_id, case_id, id)
  WHERE import_id IS NOT NULL;
CREATE TABLE accounts (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  -- As typed, and as compared; both or none.
  username TEXT CHECK (username <> ''),
  username_key TEXT CHECK (username_key <> ''),
  -- When the password was set, and the SHA-256 of its sealed record.
  password_us INTEGER,
  password_hash BLOB CHECK (length(password_hash) = 32),
  -- A one-time code that was handed out and not used: its keyed hash, and its end.
  code_hash BLOB CHECK (length(code_hash) = 32),
  code_expire_us INTEGER,
  -- Set while the user is shut out.
  close_us INTEGER,
  -- The argon2id record of the password, sealed; never in the journal.
  password_sealed BLOB,
  PRIMARY KEY (union_id, user_id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id),
  CHECK ((username IS NULL) = (username_key IS NULL)),
  CHECK ((password_sealed IS NULL) = (password_us IS NULL)),
  CHECK ((password_sealed IS NULL) = (password_hash IS NULL)),
  CHECK ((code_hash IS NULL) = (code_expire_us IS NULL)),
  CHECK (username IS NOT NULL OR (password_sealed IS NULL AND code_hash IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX accounts_by_username ON accounts (username_key)
  WHERE username_key IS NOT NULL;
CREATE TABLE sessions (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  user_id INTEGER NOT NULL,
  id INTEGER NOT NULL CHECK (id > 0),
  token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  create_us INTEGER NOT NULL,
  expire_us INTEGER NOT NULL CHECK (expire_us > create_us),
  -- When it ended before it expired.
  end_us INTEGER,
  PRIMARY KEY (union_id, user_id, id),
  FOREIGN KEY (union_id, user_id) REFERENCES users (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sessions_by_hash ON sessions (token_hash);
CREATE INDEX sessions_by_expiry ON sessions (expire_us);
CREATE TABLE sign_in_failures (
  union_id INTEGER NOT NULL CHECK (union_id = 0),
  -- 1 a username, 2 a peer.
  kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
  subject TEXT NOT NULL CHECK (length(subject) = 64),
  count INTEGER NOT NULL CHECK (count > 0),
  last_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, kind, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_failures_by_time ON sign_in_failures (last_us);
CREATE TABLE funds (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  id             INTEGER NOT NULL CHECK (id > 0),
  source         INTEGER NOT NULL CHECK (source BETWEEN 1 AND 6),
  display_name   TEXT    NOT NULL CHECK (display_name <> ''),
  opened_on      INTEGER NOT NULL,
  closed_on      INTEGER CHECK (closed_on >= opened_on),
  -- Carried over from earlier books; contained in the balance.
  opening_fen    INTEGER NOT NULL CHECK (opening_fen >= 0),
  -- The sum of the ledger lines of the fund itself.
  balance_fen    INTEGER NOT NULL CHECK (balance_fen >= 0),
  -- Of it: approved and not paid yet.
  encumbered_fen INTEGER NOT NULL CHECK (encumbered_fen BETWEEN 0 AND balance_fen),
  version        INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, display_name),
  CHECK (closed_on IS NULL OR balance_fen = 0)
) STRICT;
CREATE TABLE budget_lines (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  id            INTEGER NOT NULL CHECK (id > 0),
  fund_id       INTEGER NOT NULL,
  year          INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  subject_code  TEXT    NOT NULL,
  display_name  TEXT    NOT NULL CHECK (display_name <> ''),
  -- Kinds of benefits that are booked here: their numbers, separated by commas.
  kinds         TEXT    NOT NULL,
  amount_fen    INTEGER NOT NULL CHECK (amount_fen >= 0),
  committed_fen INTEGER NOT NULL CHECK (committed_fen >= 0),
  spent_fen     INTEGER NOT NULL CHECK (spent_fen >= 0),
  version       INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id),
  UNIQUE (union_id, year, fund_id, display_name),
  CHECK (committed_fen + spent_fen <= amount_fen)
) STRICT;
CREATE INDEX budget_lines_by_fund ON budget_lines (union_id, fund_id);
CREATE TABLE budget_changes (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  budget_line_id INTEGER NOT NULL,
  number         INTEGER NOT NULL CHECK (number > 0),
  old_fen        INTEGER NOT NULL CHECK (old_fen >= 0),
  new_fen        INTEGER NOT NULL CHECK (new_fen >= 0),
  reason         TEXT    NOT NULL CHECK (reason <> ''),
  by_user        INTEGER NOT NULL CHECK (by_user >= 0),
  create_us      INTEGER NOT NULL,
  PRIMARY KEY (union_id, budget_line_id, number),
  FOREIGN KEY (union_id, budget_line_id) REFERENCES budget_lines (union_id, id)
) STRICT;
CREATE TABLE income_budgets (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  year       INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 8),
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, year, kind)
) STRICT;
CREATE TABLE encumbrances (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  document       TEXT    NOT NULL CHECK (document <> ''),
  budget_line_id INTEGER NOT NULL,
  fund_id        INTEGER NOT NULL,
  amount_fen     INTEGER NOT NULL CHECK (amount_fen >= 0),
  PRIMARY KEY (union_id, document, budget_line_id),
  FOREIGN KEY (union_id, budget_line_id) REFERENCES budget_lines (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id)
) STRICT;
CREATE INDEX encumbrances_by_line ON encumbrances (union_id, budget_line_id);
CREATE INDEX encumbrances_by_fund ON encumbrances (union_id, fund_id);
CREATE TABLE ledger_entries (
  union_id     INTEGER NOT NULL CHECK (union_id > 0),
  id           INTEGER NOT NULL CHECK (id > 0),
  -- Of the day; the voucher is gapless within it.
  year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  voucher      INTEGER NOT NULL CHECK (voucher > 0),
  -- 1 opening, 2 income, 3 transfer, 4 spending, 5 money came back, 6 reversal.
  kind         INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
  day_on       INTEGER NOT NULL,
  amount_fen   INTEGER NOT NULL CHECK (amount_fen > 0),
  text         TEXT    NOT NULL,
  counterparty TEXT    NOT NULL,
  document     TEXT    NOT NULL,
  reversal_of  INTEGER,
  by_user      INTEGER NOT NULL CHECK (by_user >= 0),
  create_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, year, voucher),
  FOREIGN KEY (union_id, reversal_of) REFERENCES ledger_entries (union_id, id),
  CHECK ((kind IN (5, 6)) = (reversal_of IS NOT NULL)),
  CHECK (kind NOT IN (4, 5) OR document <> '')
) STRICT;
CREATE INDEX ledger_entries_by_day ON ledger_entries (union_id, day_on, id);
CREATE INDEX ledger_entries_by_document ON ledger_entries (union_id, document, id)
  WHERE document <> '';
CREATE INDEX ledger_entries_by_reversed ON ledger_entries (union_id, reversal_of)
  WHERE reversal_of IS NOT NULL;
CREATE UNIQUE INDEX ledger_entries_reversal ON ledger_entries (union_id, reversal_of)
  WHERE kind = 6;
CREATE TABLE ledger_lines (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  entry_id       INTEGER NOT NULL,
  position       INTEGER NOT NULL CHECK (position > 0),
  -- 1 fund, 2 income, 3 expenditure, 4 carried over.
  account        INTEGER NOT NULL CHECK (account BETWEEN 1 AND 4),
  fund_id        INTEGER NOT NULL,
  income_kind    INTEGER NOT NULL CHECK (income_kind BETWEEN 0 AND 7),
  budget_line_id INTEGER,
  amount_fen     INTEGER NOT NULL CHECK (amount_fen <> 0),
  PRIMARY KEY (union_id, entry_id, position),
  FOREIGN KEY (union_id, entry_id) REFERENCES ledger_entries (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id),
  FOREIGN KEY (union_id, budget_line_id) REFERENCES budget_lines (union_id, id),
  CHECK ((account = 2) = (income_kind > 0)),
  CHECK ((account = 3) = (budget_line_id IS NOT NULL))
) STRICT;
CREATE INDEX ledger_lines_by_fund ON ledger_lines (union_id, fund_id, entry_id, position);
CREATE INDEX ledger_lines_by_line ON ledger_lines (union_id, budget_line_id)
  WHERE budget_line_id IS NOT NULL;
CREATE TABLE fund_years (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  year       INTEGER NOT NULL,
  fund_id    INTEGER NOT NULL,
  -- Without what was carried over; dues are contained in it.
  income_fen INTEGER NOT NULL,
  dues_fen   INTEGER NOT NULL,
  -- From other funds, or to them.
  moved_fen  INTEGER NOT NULL,
  spent_fen  INTEGER NOT NULL,
  PRIMARY KEY (union_id, year, fund_id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id)
) STRICT;
CREATE INDEX fund_years_by_fund ON fund_years (union_id, fund_id);
CREATE TABLE accounting_periods (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  month       INTEGER NOT NULL CHECK (month > 0),
  -- 1 closed, 2 reopened.
  state       INTEGER NOT NULL CHECK (state IN (1, 2)),
  -- Which closing of the month it is, from 1.
  closing     INTEGER NOT NULL CHECK (closing > 0),
  closed_by   INTEGER NOT NULL CHECK (closed_by >= 0),
  close_us    INTEGER NOT NULL,
  reopened_by INTEGER,
  reopen_us   INTEGER,
  reason      TEXT    NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, month),
  CHECK ((state = 2) = (reopened_by IS NOT NULL)),
  CHECK ((state = 2) = (reopen_us IS NOT NULL)),
  CHECK ((state = 2) = (reason <> ''))
) STRICT;
CREATE TABLE period_exceptions (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  month    INTEGER NOT NULL,
  closing  INTEGER NOT NULL CHECK (closing > 0),
  document TEXT    NOT NULL CHECK (document <> ''),
  reason   TEXT    NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (union_id, month, closing, document),
  FOREIGN KEY (union_id, month) REFERENCES accounting_periods (union_id, month)
) STRICT;
CREATE TABLE disbursements (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- The number that people read: gapless within the year.
  year     INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  serial   INTEGER NOT NULL CHECK (serial > 0),
  -- 1 draft, 2 requested, 3 approved, 4 paid, 5 signed, 6 booked, 7 returned, 8 cancelled,
  -- 9 reversed.
  state    INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),
  -- 1 entered, 2 imported.
  origin   INTEGER NOT NULL CHECK (origin IN (1, 2)),
  -- As v1.BenefitKind, v1.BenefitSubKind, v1.DeliveryForm.
  kind     INTEGER NOT NULL CHECK (kind > 0),
  sub_kind INTEGER NOT NULL CHECK (sub_kind >= 0),
  display_name TEXT NOT NULL,
  batch    INTEGER NOT NULL CHECK (batch IN (0, 1)),
  event_on INTEGER NOT NULL,
  form     INTEGER NOT NULL CHECK (form > 0),
  fund_id  INTEGER,
  budget_line_id INTEGER,
  amount_fen  INTEGER NOT NULL CHECK (amount_fen >= 0),
  entry_count INTEGER NOT NULL CHECK (entry_count >= 0),
  open_count      INTEGER NOT NULL CHECK (open_count >= 0),
  left_over_count INTEGER NOT NULL CHECK (left_over_count >= 0),
  reversed_count  INTEGER NOT NULL CHECK (reversed_count >= 0),
  returned_fen    INTEGER NOT NULL CHECK (returned_fen BETWEEN 0 AND amount_fen),
  -- Of the invoice; all empty without one.
  invoice_code   TEXT NOT NULL,
  invoice_number TEXT NOT NULL,
  invoice_on     INTEGER,
  invoice_title  TEXT NOT NULL,
  invoice_seller TEXT NOT NULL,
  invoice_fen    INTEGER NOT NULL CHECK (invoice_fen >= 0),
  days         INTEGER NOT NULL CHECK (days > 0),
  participants INTEGER NOT NULL CHECK (participants >= 0),
  publicized_on INTEGER,
  -- Found by the rules when it was asked for: numbers of v1.Approver and v1.ProofType, "1,3", and
  -- days of publicity.
  steps           TEXT NOT NULL,
  evidence_wanted TEXT NOT NULL,
  publicity_days  INTEGER NOT NULL CHECK (publicity_days >= 0),
  -- Users.
  requested_by INTEGER NOT NULL CHECK (requested_by >= 0),
  request_us   INTEGER,
  requested_on INTEGER,
  -- The user who is the one beneficiary; 0 when there are several, or none is a user.
  beneficiary_user INTEGER NOT NULL CHECK (beneficiary_user >= 0),
  paid_on  INTEGER,
  paid_by  INTEGER NOT NULL CHECK (paid_by >= 0),
  payment_voucher_no TEXT NOT NULL,
  bank_ref TEXT NOT NULL,
  payment_exemption INTEGER,
  booked_on INTEGER,
  booked_by INTEGER NOT NULL CHECK (booked_by >= 0),
  subject_code TEXT NOT NULL,
  voucher_no   TEXT NOT NULL,
  booking_exemption INTEGER,
  note   TEXT NOT NULL,
  source TEXT NOT NULL,
  create_us INTEGER NOT NULL,
  update_us INTEGER NOT NULL,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id),
  FOREIGN KEY (union_id, budget_line_id) REFERENCES budget_lines (union_id, id),
  CHECK (open_count + left_over_count + reversed_count <= entry_count),
  -- What was imported says where it stood, and is in the books.
  CHECK ((origin = 2) = (source <> '')),
  CHECK (origin = 1 OR state IN (6, 9)),
  CHECK (origin = 2 OR state NOT IN (2, 3, 4, 5, 6, 9) OR request_us IS NOT NULL),
  CHECK (origin = 2 OR state IN (1, 8) OR fund_id IS NOT NULL),
  CHECK (origin = 2 OR state NOT IN (4, 5, 6, 9) OR paid_by > 0),
  CHECK (origin = 2 OR state <> 6 OR booked_by > 0),
  CHECK (origin = 2 OR (paid_on IS NULL) = (paid_by = 0)),
  CHECK (origin = 2 OR (booked_on IS NULL) = (booked_by = 0)),
  -- The cashier keeps no accounts, unless two people agreed to it.
  CHECK (origin = 2 OR booked_by = 0 OR paid_by <> booked_by OR booking_exemption IS NOT NULL
    OR payment_exemption IS NOT NULL),
  -- A transfer has the reference of the bank.
  CHECK (origin = 2 OR form <> 4 OR paid_by = 0 OR bank_ref <> '')
) STRICT;
CREATE UNIQUE INDEX disbursements_by_number ON disbursements (union_id, year, serial);
CREATE INDEX disbursements_by_kind
  ON disbursements (union_id, kind, event_on, state, amount_fen, returned_fen);
CREATE INDEX disbursements_by_state ON disbursements (union_id, state, id);
CREATE INDEX disbursements_by_fund ON disbursements (union_id, fund_id);
CREATE INDEX disbursements_by_budget_line ON disbursements (union_id, budget_line_id);
CREATE UNIQUE INDEX disbursements_by_people
  ON disbursements (union_id, id, requested_by, beneficiary_user);
CREATE TABLE disbursement_items (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  display_name    TEXT NOT NULL CHECK (display_name <> ''),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  unit            TEXT NOT NULL,
  unit_price_fen  INTEGER NOT NULL CHECK (unit_price_fen >= 0),
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE disbursement_entries (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  member_id       INTEGER NOT NULL,
  -- As v1.BeneficiaryClass; 0 until it was asked for.
  beneficiary     INTEGER NOT NULL CHECK (beneficiary >= 0),
  relation        INTEGER NOT NULL CHECK (relation >= 0),
  -- Of the member's family; that record may be gone.
  concerned_id    INTEGER,
  event_on        INTEGER NOT NULL,
  case_id         INTEGER,
  gift_id         INTEGER,
  linked_id       INTEGER,
  own_cost_fen    INTEGER CHECK (own_cost_fen >= 0),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  amount_fen      INTEGER NOT NULL CHECK (amount_fen > 0),
  -- What decided when it was asked for: the standard, its cap (as v1.CapScope), what counted.
  cap_issuer      INTEGER NOT NULL CHECK (cap_issuer >= 0),
  cap_policy      INTEGER NOT NULL CHECK (cap_policy >= 0),
  cap_position    INTEGER NOT NULL CHECK (cap_position >= 0),
  policy_code     TEXT NOT NULL,
  cap_scope       INTEGER NOT NULL CHECK (cap_scope >= 0),
  cap_fen         INTEGER NOT NULL CHECK (cap_fen >= 0),
  already_fen     INTEGER NOT NULL CHECK (already_fen >= 0),
  count_max       INTEGER NOT NULL CHECK (count_max >= 0),
  count_already   INTEGER NOT NULL CHECK (count_already >= 0),
  -- 1 open, 2 signed, 3 left over, 4 reversed; 1 in person, 2 by an agent, 3 electronic, 4 bank.
  state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  sign_kind       INTEGER NOT NULL CHECK (sign_kind BETWEEN 0 AND 4),
  signed_on       INTEGER,
  agent_name      TEXT NOT NULL,
  agent_reason    TEXT NOT NULL,
  signed_recorded_by INTEGER NOT NULL CHECK (signed_recorded_by >= 0),
  note            TEXT NOT NULL,
  reversal_reason TEXT NOT NULL,
  money_back_on   INTEGER,
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, case_id) REFERENCES cases (union_id, id),
  FOREIGN KEY (union_id, gift_id) REFERENCES birthday_gifts (union_id, id),
  FOREIGN KEY (union_id, linked_id) REFERENCES disbursements (union_id, id),
  -- Within its cap, by itself or with what counted before. Imported and drafted ones have none.
  CHECK (cap_scope <> 1 OR amount_fen <= cap_fen),
  CHECK (cap_scope <> 2 OR already_fen + amount_fen <= cap_fen),
  CHECK (sign_kind <> 2 OR (agent_name <> '' AND agent_reason <> '')),
  CHECK (state <> 2 OR signed_on IS NOT NULL),
  CHECK (money_back_on IS NULL OR state = 4)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX disbursement_entries_by_member
  ON disbursement_entries (union_id, member_id, disbursement_id, event_on, relation,
    COALESCE(case_id, 0), COALESCE(gift_id, 0), COALESCE(concerned_id, 0));
CREATE INDEX disbursement_entries_by_case ON disbursement_entries (union_id, case_id)
  WHERE case_id IS NOT NULL;
CREATE INDEX disbursement_entries_by_gift ON disbursement_entries (union_id, gift_id)
  WHERE gift_id IS NOT NULL;
CREATE INDEX disbursement_entries_by_linked ON disbursement_entries (union_id, linked_id)
  WHERE linked_id IS NOT NULL;
CREATE TABLE disbursement_approvals (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  step            INTEGER NOT NULL CHECK (step > 0),
  -- As v1.Approver.
  approver        INTEGER NOT NULL CHECK (approver BETWEEN 1 AND 5),
  approved_by     INTEGER NOT NULL CHECK (approved_by > 0),
  approve_us      INTEGER NOT NULL,
  opinion         TEXT NOT NULL,
  decision_ref    TEXT NOT NULL,
  exemption_id    INTEGER,
  -- Copies of the disbursement.
  requested_by     INTEGER NOT NULL,
  beneficiary_user INTEGER NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, step),
  FOREIGN KEY (union_id, disbursement_id, requested_by, beneficiary_user)
    REFERENCES disbursements (union_id, id, requested_by, beneficiary_user),
  -- Nobody approves what they asked for, unless two people agreed to it; nor, ever, what they get.
  CHECK (approved_by <> requested_by OR exemption_id IS NOT NULL),
  CHECK (approved_by <> beneficiary_user),
  -- The committee and the superior union decide in writing.
  CHECK (approver < 4 OR decision_ref <> '')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX disbursement_approvals_by_user
  ON disbursement_approvals (union_id, disbursement_id, approved_by) WHERE approver < 4;
CREATE TABLE disbursement_proofs (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  number          INTEGER NOT NULL CHECK (number > 0),
  -- As v1.ProofType.
  type            INTEGER NOT NULL CHECK (type > 0),
  -- 0: of the whole.
  entry           INTEGER NOT NULL CHECK (entry >= 0),
  seen_on         INTEGER NOT NULL,
  seen_by         INTEGER NOT NULL CHECK (seen_by >= 0),
  attachment_id   INTEGER,
  note            TEXT NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, number),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, attachment_id) REFERENCES attachments (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_proofs_by_attachment
  ON disbursement_proofs (union_id, attachment_id) WHERE attachment_id IS NOT NULL;
CREATE TABLE disbursement_payees (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL,
  name_sealed     BLOB NOT NULL,
  account_sealed  BLOB NOT NULL,
  bank_sealed     BLOB NOT NULL,
  -- The last four characters.
  account_tail    TEXT NOT NULL CHECK (length(account_tail) <= 4),
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id, position)
    REFERENCES disbursement_entries (union_id, disbursement_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice_uses (
  union_id        INTEGER NOT NULL CHECK (union_id = 0),
  invoice_hash    BLOB NOT NULL CHECK (length(invoice_hash) = 32),
  -- Who used it.
  used_by         INTEGER NOT NULL CHECK (used_by > 0),
  disbursement_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, invoice_hash),
  FOREIGN KEY (used_by, disbursement_id) REFERENCES disbursements (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_uses_by_disbursement ON invoice_uses (used_by, disbursement_id);
CREATE TABLE exam_bands (
  union_id           INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id          INTEGER NOT NULL,
  -- Within the policy, from 1.
  position           INTEGER NOT NULL CHECK (position > 0),
  beneficiary        INTEGER NOT NULL CHECK (beneficiary BETWEEN 1 AND 4),
  -- 0: both.
  sex                INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  -- Both ends inclusive; 0 as the end is none.
  age_from           INTEGER NOT NULL CHECK (age_from >= 0),
  age_to             INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  service_months_min INTEGER NOT NULL CHECK (service_months_min >= 0),
  cycle_months       INTEGER NOT NULL CHECK (cycle_months > 0),
  items              TEXT    NOT NULL CHECK (items <> ''),
  -- 0 and 0: in any month.
  month_from         INTEGER NOT NULL CHECK (month_from BETWEEN 0 AND 12),
  month_to           INTEGER NOT NULL CHECK (month_to BETWEEN month_from AND 12),
  basis_zh           TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en           TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty          INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE contact_tiers (
  union_id               INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id              INTEGER NOT NULL,
  position               INTEGER NOT NULL CHECK (position > 0),
  -- 1 to 5: R0 to R4; 6: RX.
  tier                   INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 6),
  -- 0: not by rule.
  contact_every_days     INTEGER NOT NULL CHECK (contact_every_days >= 0),
  visit_every_days       INTEGER NOT NULL CHECK (visit_every_days >= 0),
  visit_on               TEXT    NOT NULL,
  visit_on_any           INTEGER NOT NULL CHECK (visit_on_any IN (0, 1)),
  discharge_contact_days INTEGER NOT NULL CHECK (discharge_contact_days >= 0),
  paired_contact         INTEGER NOT NULL CHECK (paired_contact IN (0, 1)),
  deputy_contact         INTEGER NOT NULL CHECK (deputy_contact IN (0, 1)),
  emergency_contact      INTEGER NOT NULL CHECK (emergency_contact IN (0, 1)),
  basis_zh               TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en               TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty              INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  PRIMARY KEY (union_id, policy_id, position),
  UNIQUE (union_id, policy_id, tier),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE contact_criteria (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id   INTEGER NOT NULL,
  -- That of the tier.
  position    INTEGER NOT NULL CHECK (position > 0),
  -- Within the tier, from 1.
  number      INTEGER NOT NULL CHECK (number > 0),
  age_from    INTEGER NOT NULL CHECK (age_from >= 0),
  age_to      INTEGER NOT NULL CHECK (age_to = 0 OR age_to >= age_from),
  retire_kind INTEGER NOT NULL CHECK (retire_kind BETWEEN 0 AND 4),
  living      INTEGER NOT NULL CHECK (living BETWEEN 0 AND 4),
  mobility    INTEGER NOT NULL CHECK (mobility BETWEEN 0 AND 3),
  flag        INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),
  hardship    INTEGER NOT NULL CHECK (hardship IN (0, 1)),
  in_service  INTEGER NOT NULL CHECK (in_service IN (0, 1)),
  PRIMARY KEY (union_id, policy_id, position, number),
  FOREIGN KEY (union_id, policy_id, position)
    REFERENCES contact_tiers (union_id, policy_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE retention_rules (
  union_id    INTEGER NOT NULL CHECK (union_id >= 0),
  policy_id   INTEGER NOT NULL,
  position    INTEGER NOT NULL CHECK (position > 0),
  record      INTEGER NOT NULL CHECK (record BETWEEN 1 AND 8),
  -- 0: every class for which there is no other row.
  data_class  INTEGER NOT NULL CHECK (data_class BETWEEN 0 AND 4),
  keep_months INTEGER NOT NULL CHECK (keep_months > 0),
  -- 1 the record, 2 closing, 3 the end of the year, 4 the close of its audit, 5 exit, 6 the end of
  -- membership.
  counts_from INTEGER NOT NULL CHECK (counts_from BETWEEN 1 AND 6),
  basis_zh    TEXT    NOT NULL CHECK (basis_zh <> ''),
  basis_en    TEXT    NOT NULL CHECK (basis_en <> ''),
  certainty   INTEGER NOT NULL CHECK (certainty BETWEEN 1 AND 5),
  -- Books of account are kept for thirty years by law, whoever says otherwise.
  CHECK (record <> 1 OR keep_months >= 360),
  PRIMARY KEY (union_id, policy_id, position),
  UNIQUE (union_id, policy_id, record, data_class),
  FOREIGN KEY (union_id, policy_id) REFERENCES policies (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE disbursement_batches (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  -- 1 all members, 2 retired members, 3 birthdays of the month, 4 those who are named.
  selection       INTEGER NOT NULL CHECK (selection BETWEEN 1 AND 4),
  group_id        INTEGER,
  amount_fen      INTEGER NOT NULL CHECK (amount_fen > 0),
  -- Behind whom the selection goes on: a number, and the day before it where the order has one.
  after_on        INTEGER NOT NULL,
  after_id        INTEGER NOT NULL,
  at_end          INTEGER NOT NULL CHECK (at_end IN (0, 1)),
  -- Entries up to this position were judged by what is said below, and count toward caps; the last
  -- position that was ever given away.
  judged_to       INTEGER NOT NULL CHECK (judged_to >= 0),
  last_position   INTEGER NOT NULL CHECK (last_position >= judged_to),
  left_out_count  INTEGER NOT NULL CHECK (left_out_count >= 0),
  -- What was judged by: which standards (a hash), on which day, and since when. Empty and 0 before.
  law             TEXT    NOT NULL,
  judged_on       INTEGER NOT NULL,
  judged_us       INTEGER NOT NULL,
  -- The levels of approval of the standards of all entries: "1:100000,3:0;3:0".
  ladders         TEXT    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_batches_by_group ON disbursement_batches (union_id, group_id)
  WHERE group_id IS NOT NULL;
CREATE TABLE disbursement_batch_items (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  display_name    TEXT    NOT NULL CHECK (display_name <> ''),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  unit            TEXT    NOT NULL,
  unit_price_fen  INTEGER NOT NULL CHECK (unit_price_fen >= 0),
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE disbursement_batch_people (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL CHECK (position > 0),
  member_id       INTEGER NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX disbursement_batch_people_by_member
  ON disbursement_batch_people (union_id, member_id, disbursement_id);
CREATE TABLE disbursement_left_out (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  member_id       INTEGER NOT NULL,
  refusals        BLOB    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, member_id),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES disbursement_batches (union_id, disbursement_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_left_out_by_member
  ON disbursement_left_out (union_id, member_id, disbursement_id);
CREATE INDEX birthday_gifts_by_day ON birthday_gifts (union_id, day_on, id);
CREATE INDEX members_by_update ON members (union_id, update_us);
CREATE TABLE past_vouchers (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  -- The source of the disbursement.
  book            TEXT    NOT NULL CHECK (book <> ''),
  old_number      TEXT    NOT NULL CHECK (old_number <> ''),
  -- Its parts, "2025-" and 17 of "2025-017"; no serial where it does not end in digits.
  old_series      TEXT    NOT NULL,
  old_serial      INTEGER CHECK (old_serial >= 0),
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX past_vouchers_by_number ON past_vouchers (union_id, book, old_number);
CREATE INDEX past_vouchers_by_serial
  ON past_vouchers (union_id, book, old_series, old_serial) WHERE old_serial IS NOT NULL;
CREATE TABLE past_approvals (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  step            INTEGER NOT NULL CHECK (step > 0),
  -- As v1.Approver.
  approver        INTEGER NOT NULL CHECK (approver BETWEEN 1 AND 5),
  -- 0: somebody without account, who is named.
  approved_by     INTEGER NOT NULL CHECK (approved_by >= 0),
  approver_name   TEXT    NOT NULL,
  approved_on     INTEGER NOT NULL,
  decision_ref    TEXT    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id, step),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  CHECK ((approved_by = 0) = (approver_name <> ''))
) STRICT, WITHOUT ROWID;
CREATE TABLE signing_keys (
  union_id   INTEGER NOT NULL CHECK (union_id = 0),
  id         INTEGER NOT NULL CHECK (id > 0),
  public_key BLOB    NOT NULL CHECK (length(public_key) = 32),
  -- The signed note that says so, by the key before and by itself.
  statement  TEXT    NOT NULL CHECK (statement <> ''),
  made_by    INTEGER NOT NULL CHECK (made_by >= 0),
  make_us    INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- Rule and subjects: the same finding of a later audit has the same.
  finding_key  TEXT NOT NULL CHECK (finding_key <> ''),
  -- As v1.AuditRule, v1.AuditSeverity.
  rule         INTEGER NOT NULL CHECK (rule > 0),
  rule_version INTEGER NOT NULL CHECK (rule_version > 0),
  severity     INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
  -- "1.0.12.1 1.0.40.0": type, union (0: this one), number and part of each subject.
  subjects     TEXT NOT NULL CHECK (subjects <> ''),
  -- The member whom it concerns, and that member's group when it was found.
  member_id    INTEGER,
  group_id     INTEGER,
  fund_id      INTEGER NOT NULL CHECK (fund_id >= 0),
  day          INTEGER NOT NULL,
  amount_fen   INTEGER NOT NULL,
  -- Names and values, each ended by the separators of ASCII (31 and 30).
  facts        TEXT NOT NULL,
  -- 1 open, 2 explained, 3 rectifying, 4 rectified, 5 verified, 6 closed, 7 waived.
  state        INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
  -- Users.
  owner_id     INTEGER NOT NULL CHECK (owner_id >= 0),
  due_on       INTEGER,
  requirement  TEXT NOT NULL,
  explanation  TEXT NOT NULL,
  explained_by INTEGER NOT NULL CHECK (explained_by >= 0),
  rectification TEXT NOT NULL,
  attachment_id INTEGER,
  rectified_by INTEGER NOT NULL CHECK (rectified_by >= 0),
  answer_us    INTEGER,
  review       TEXT NOT NULL,
  reviewed_by  INTEGER NOT NULL CHECK (reviewed_by >= 0),
  review_us    INTEGER,
  waiver_reason TEXT NOT NULL,
  waiver_proposed_by  INTEGER NOT NULL CHECK (waiver_proposed_by >= 0),
  -- 0 none, 1 chair, 2 auditor.
  waiver_office       INTEGER NOT NULL CHECK (waiver_office BETWEEN 0 AND 2),
  waiver_confirmed_by INTEGER NOT NULL CHECK (waiver_confirmed_by >= 0),
  found_us     INTEGER NOT NULL,
  reopened_count INTEGER NOT NULL CHECK (reopened_count >= 0),
  gone_on      INTEGER,
  version      INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, attachment_id) REFERENCES attachments (union_id, id),
  -- Two people let it be, each with an office of their own.
  CHECK ((state = 7) = (waiver_confirmed_by > 0)),
  CHECK (waiver_confirmed_by = 0 OR (waiver_proposed_by > 0
    AND waiver_confirmed_by <> waiver_proposed_by AND waiver_reason <> '')),
  CHECK ((waiver_proposed_by = 0) = (waiver_reason = '')),
  CHECK ((waiver_proposed_by = 0) = (waiver_office = 0)),
  -- Nobody verifies the own answer.
  CHECK (state NOT IN (5, 6) OR reviewed_by > 0),
  CHECK (state NOT IN (5, 6) OR rectified_by = 0 OR reviewed_by <> rectified_by),
  CHECK (state <> 4 OR rectified_by > 0),
  CHECK (due_on IS NULL OR owner_id > 0)
) STRICT;
CREATE UNIQUE INDEX findings_by_key ON findings (union_id, finding_key);
CREATE INDEX findings_by_state ON findings (union_id, state, id);
CREATE INDEX findings_by_deadline ON findings (union_id, due_on, id)
  WHERE due_on IS NOT NULL AND state <= 3;
CREATE INDEX findings_by_owner ON findings (union_id, owner_id, id) WHERE owner_id > 0;
CREATE INDEX findings_by_attachment ON findings (union_id, attachment_id)
  WHERE attachment_id IS NOT NULL;
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'cbb8e2d8f3fc02fa08fc7acae29cedbcd33569a6e05be97e58a77de6bad72413' , NULL , NULL , NULL , 
  CAST(x'01c2e8267fe13698b6db0ad83ae720e6c592bdf611bb2c061561c28c71331695cede16d91636fafc6daf22ac' 
  || x'48deb95a1d873bd7973871255255d75828433643928292d20231028d40f2de22aa6b78a583d139b6e75fce10' 
  || x'b75f99c1edd0fc3e33f0' AS BLOB) );
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
  CAST(x'016b656e7c04f7445dd9917dc516aa4107933c669bd35e64bfbec7ee1c2ba3b487b35734a527919b938db044' 
  || x'22b2fb59a0b9c8' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'5bac28c7b0c761c22d6d87756e9157a7e41edc0294cbbb710ec7274abc808796' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'0189f49316f5644157f89040e9dce43bbcf592ec1ce34586e9d9212543ca1a96f2e127df8cefb664e417206e' 
  || x'fe489b2dff285f4513275c9a085071606b3c2b21365de1c2d3a39d5cc3' AS BLOB) , 
  x'c7e31a9e64761ec3881061a9d8cb3d380d0a244631dc03e6d678ab25e8a6a7dd' );
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
INSERT INTO budget_changes VALUES (1 , 1 , 1 , 80000 , 90000 , '追加' , 4 , 1795226400000000 );
INSERT INTO budget_lines VALUES (1 , 1 , 1 , 2026 , '' , '送温暖费' , '5' , 90000 , 10000 , 
  10000 , 5 );
INSERT INTO calendar_years VALUES (0 , 2027 , 1 , '' , 
  '2027-01-01,HOLIDAY,New Year''s Day,元旦
' , 1795226400000000 );
INSERT INTO case_exclusions VALUES (1 , 1 , 1 );
INSERT INTO cases VALUES (1 , 1 , 2026 , 1 , 10 , 2 , 1 , 1 , '' , 20778 , 1 , '' , 20778 , 1 , 
  1795226400000000 , 0 , NULL , 2 , 1795226400000000 , 0 , '生育' , NULL , 1 , 0 , 1 , 1 , 
  1795622400000000 , 1797868800000000 , 1811088000000000 , NULL , NULL , NULL , NULL , 0 , NULL , 
  NULL , 1795226400000000 , 1795226400000000 , 2 , NULL , NULL , '' );
INSERT INTO cases VALUES (1 , 2 , 2026 , 2 , 1 , 1 , 1 , 2 , '' , 20777 , 1 , '' , 20777 , 1 , 
  1795147200000000 , 0 , NULL , 2 , 1795226400000000 , 0 , '' , NULL , 0 , 0 , 1 , 2 , 
  1795233600000000 , 1795622400000000 , NULL , 1795147200000000 , NULL , NULL , NULL , 1 , 20777 , 
  20777 , 1795226400000000 , 1795226400000000 , 1 , NULL , NULL , '' );
INSERT INTO contact_criteria VALUES (1 , 2 , 1 , 1 , 0 , 0 , 2 , 0 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 2 , 1 , 90 , 0 , 0 , 0 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 2 , 2 , 0 , 0 , 0 , 0 , 3 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 2 , 3 , 80 , 0 , 0 , 1 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 2 , 4 , 0 , 0 , 0 , 0 , 0 , 6 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 1 , 80 , 89 , 0 , 0 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 2 , 0 , 0 , 0 , 1 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 3 , 0 , 0 , 0 , 2 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 4 , 0 , 0 , 0 , 0 , 0 , 4 , 0 , 1 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 5 , 0 , 0 , 0 , 0 , 0 , 7 , 0 , 1 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 6 , 0 , 0 , 0 , 0 , 0 , 5 , 0 , 1 );
INSERT INTO contact_criteria VALUES (1 , 2 , 3 , 7 , 0 , 0 , 0 , 0 , 0 , 0 , 1 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 4 , 1 , 70 , 79 , 0 , 0 , 0 , 0 , 0 , 0 );
INSERT INTO contact_criteria VALUES (1 , 2 , 5 , 1 , 0 , 69 , 0 , 0 , 0 , 0 , 0 , 0 );
INSERT INTO contact_tiers VALUES (1 , 2 , 1 , 1 , 31 , 0 , '2,3,4,5,6' , 0 , 7 , 1 , 0 , 0 , 
  '离休干部每月联系，节日和生日走访；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求' , 
  'veteran cadres: a call each month, visits on festivals and birthdays; contact within a week of discharge follows Shanghai Normal University 2012; the rest is the product''s own default, not law' , 
  5 );
INSERT INTO contact_tiers VALUES (1 , 2 , 2 , 2 , 31 , 92 , '' , 0 , 7 , 1 , 1 , 1 , 
  '90岁以上、失能、80岁以上独居或失独；病危等情形由工会直接指定等级；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求' , 
  'from 90, dependent, alone from 80, or lost an only child; who is near death is put here by hand; contact within a week of discharge follows Shanghai Normal University 2012; the rest is the product''s own default, not law' , 
  5 );
INSERT INTO contact_tiers VALUES (1 , 2 , 3 , 3 , 92 , 184 , '2,3' , 1 , 7 , 1 , 0 , 0 , 
  '重点对象每季度走访或电话：上海师范大学2012年办法；含在职的重病、老弱、残疾会员；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求' , 
  'a visit or call each quarter to those of first care: Shanghai Normal University 2012; members in service who are seriously ill, frail or disabled too; contact within a week of discharge follows Shanghai Normal University 2012; the rest is the product''s own default, not law' , 
  5 );
INSERT INTO contact_tiers VALUES (1 , 2 , 4 , 4 , 184 , 0 , '2,3' , 1 , 7 , 0 , 0 , 0 , 
  '70至79岁每半年联系，春节或重阳走访；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求' , 
  '70 to 79: a call each half-year, a visit on Spring Festival or Double Ninth; contact within a week of discharge follows Shanghai Normal University 2012; the rest is the product''s own default, not law' , 
  5 );
INSERT INTO contact_tiers VALUES (1 , 2 , 5 , 5 , 366 , 0 , '9' , 0 , 7 , 0 , 0 , 0 , 
  '70岁以下每年联系，退休时送别；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求' , 
  'below 70: a call each year, and a farewell; contact within a week of discharge follows Shanghai Normal University 2012; the rest is the product''s own default, not law' , 
  5 );
INSERT INTO contact_tiers VALUES (1 , 2 , 6 , 6 , 0 , 0 , '' , 0 , 0 , 0 , 0 , 0 , 
  '异地居住：按本人等级联系，不要求上门走访；本产品建议的默认值，非法定要求' , 
  'lives away: calls of the own tier, visits waived; the product''s own default, not law' , 5 );
INSERT INTO counters VALUES (0 , 'backup' , 2 );
INSERT INTO counters VALUES (0 , 'journal' , 27 );
INSERT INTO counters VALUES (0 , 'policy' , 2 );
INSERT INTO counters VALUES (0 , 'restore' , 2 );
INSERT INTO counters VALUES (0 , 'session/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/1' , 2 );
INSERT INTO counters VALUES (0 , 'token/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/3' , 2 );
INSERT INTO counters VALUES (0 , 'token/4' , 2 );
INSERT INTO counters VALUES (0 , 'token/5' , 2 );
INSERT INTO counters VALUES (0 , 'token/6' , 2 );
INSERT INTO counters VALUES (0 , 'token/7' , 2 );
INSERT INTO counters VALUES (0 , 'union' , 3 );
INSERT INTO counters VALUES (0 , 'user' , 8 );
INSERT INTO counters VALUES (1 , 'attachment' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_gift' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_greeting' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_party' , 2 );
INSERT INTO counters VALUES (1 , 'budget_line' , 2 );
INSERT INTO counters VALUES (1 , 'case' , 3 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 3 );
INSERT INTO counters VALUES (1 , 'disbursement' , 6 );
INSERT INTO counters VALUES (1 , 'disbursement_2026' , 6 );
INSERT INTO counters VALUES (1 , 'duty_exemption' , 2 );
INSERT INTO counters VALUES (1 , 'event' , 2 );
INSERT INTO counters VALUES (1 , 'export' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'finding' , 2 );
INSERT INTO counters VALUES (1 , 'fund' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'import' , 3 );
INSERT INTO counters VALUES (1 , 'journal' , 51 );
INSERT INTO counters VALUES (1 , 'ledger_entry' , 5 );
INSERT INTO counters VALUES (1 , 'member' , 3 );
INSERT INTO counters VALUES (1 , 'policy' , 4 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'task' , 2 );
INSERT INTO counters VALUES (1 , 'transfer' , 2 );
INSERT INTO counters VALUES (1 , 'voucher_2026' , 5 );
INSERT INTO counters VALUES (2 , 'journal' , 3 );
INSERT INTO counters VALUES (2 , 'transfer' , 2 );
INSERT INTO disbursement_approvals VALUES (1 , 1 , 1 , 3 , 2 , 1795226400000000 , '同意' , '' , 
  NULL , 5 , 0 );
INSERT INTO disbursement_approvals VALUES (1 , 2 , 1 , 3 , 2 , 1795226400000000 , '同意' , '' , 
  NULL , 5 , 0 );
INSERT INTO disbursement_batch_items VALUES (1 , 3 , 1 , '米面油' , 1 , '份' , 10000 );
INSERT INTO disbursement_batch_items VALUES (1 , 4 , 1 , '米面油' , 1 , '份' , 300000 );
INSERT INTO disbursement_batch_people VALUES (1 , 3 , 1 , 1 );
INSERT INTO disbursement_batch_people VALUES (1 , 4 , 1 , 1 );
INSERT INTO disbursement_batch_people VALUES (1 , 3 , 2 , 2 );
INSERT INTO disbursement_batch_people VALUES (1 , 4 , 2 , 2 );
INSERT INTO disbursement_batches VALUES (1 , 3 , 4 , NULL , 10000 , 0 , 2 , 1 , 2 , 2 , 0 , 
  '041c675a435bfbdd076d444c1a2415ef8a158591e4e7f801c5a3388968e7b164' , 20778 , 1795226400000000 , 
  '' );
INSERT INTO disbursement_batches VALUES (1 , 4 , 4 , NULL , 300000 , 0 , 2 , 1 , 0 , 0 , 2 , 
  '041c675a435bfbdd076d444c1a2415ef8a158591e4e7f801c5a3388968e7b164' , 20778 , 1795226400000000 , 
  '' );
INSERT INTO disbursement_entries VALUES (1 , 1 , 1 , 1 , 1 , 0 , NULL , 20759 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 5 , 'CN-GD-2018' , 1 , 200000 , 0 , 0 , 0 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_entries VALUES (1 , 2 , 1 , 1 , 1 , 0 , NULL , 20766 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 5 , 'CN-GD-2018' , 1 , 200000 , 0 , 0 , 1 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_entries VALUES (1 , 3 , 1 , 1 , 1 , 0 , NULL , 20819 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 1 , 'CN-GD-2018' , 2 , 250000 , 0 , 0 , 0 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_entries VALUES (1 , 3 , 2 , 2 , 1 , 0 , NULL , 20819 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 1 , 'CN-GD-2018' , 2 , 250000 , 0 , 0 , 0 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_entries VALUES (1 , 5 , 1 , 1 , 0 , 0 , NULL , 20242 , NULL , NULL , 
  NULL , NULL , 1 , 20000 , 0 , 0 , 0 , '' , 0 , 0 , 0 , 0 , 0 , 1 , 0 , NULL , '' , '' , 0 , '' , 
  '' , NULL );
INSERT INTO disbursement_items VALUES (1 , 2 , 1 , '果篮' , 1 , '个' , 10000 );
INSERT INTO disbursement_items VALUES (1 , 3 , 1 , '米面油' , 2 , '份' , 10000 );
INSERT INTO disbursement_left_out VALUES (1 , 4 , 1 , 
  CAST(x'010000000c0000004f5645525f4341505f53554d0a0000000a00000063616e64696461746573090000003230' 
  || x'32362d30303033050000006669656c642200000064697362757273656d656e742e656e74726965735b305d2e' 
  || x'616d6f756e745f66656e05000000676976656e08000000332c3030302e3030050000006f746865720d000000' 
  || x'4341505f53434f50455f53554d050000006f776e65720a000000434e2d47442d323031380700000070726573' 
  || x'656e74060000003130302e30300500000073746174653500000042454e454649545f4b494e445f4645535449' 
  || x'56414c2c42454e454649545f5355425f4b494e445f4f544845525f464553544956414c05000000746f646179' 
  || x'0a000000323032302d30312d30310600000077616e74656408000000322c3530302e30300400000079656172' 
  || x'0400000032303237' AS BLOB) );
INSERT INTO disbursement_left_out VALUES (1 , 4 , 2 , 
  CAST(x'010000000c0000004f5645525f4341505f53554d0a0000000a00000063616e64696461746573090000003230' 
  || x'32362d30303033050000006669656c642200000064697362757273656d656e742e656e74726965735b305d2e' 
  || x'616d6f756e745f66656e05000000676976656e08000000332c3030302e3030050000006f746865720d000000' 
  || x'4341505f53434f50455f53554d050000006f776e65720a000000434e2d47442d323031380700000070726573' 
  || x'656e74060000003130302e30300500000073746174653500000042454e454649545f4b494e445f4645535449' 
  || x'56414c2c42454e454649545f5355425f4b494e445f4f544845525f464553544956414c05000000746f646179' 
  || x'0a000000323032302d30312d30310600000077616e74656408000000322c3530302e30300400000079656172' 
  || x'0400000032303237' AS BLOB) );
INSERT INTO disbursement_payees VALUES (1 , 1 , 1 , 
  CAST(x'01187b0efbd5559dacf7b4db49831bcc741b775d93b7900e56e365e2e89ad7ed2630e7ffdfb1973e9df519a0' 
  || x'3da4cd' AS BLOB) , 
  CAST(x'019b8c940043b522eb3e2a759f31e4e68b83209b416d4bed76b1c00472b036bc1be8239a5e3a5c504d5b221c' 
  || x'5c3904c1498d202041c3dada61' AS BLOB) , 
  CAST(x'01caa1e82bfabe52e9adbb1b77864641dd98ff038d6731f4fe50e0c8683d3836fab91765fe5a001d1c41fa3e' 
  || x'7ddc4da184327bdc5c5c73ca2146e72063c7' AS BLOB) , '2233' );
INSERT INTO disbursement_proofs VALUES (1 , 1 , 1 , 3 , 0 , 20762 , 5 , NULL , '' );
INSERT INTO disbursements VALUES (1 , 1 , 2026 , 1 , 3 , 1 , 5 , 0 , '' , 0 , 20759 , 4 , 1 , 
  NULL , 10000 , 1 , 1 , 0 , 0 , 0 , '' , '' , NULL , '' , '' , 0 , 1 , 0 , NULL , '3' , '' , 0 , 
  5 , 1795226400000000 , 20778 , 0 , NULL , 0 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , 
  '' , 1795226400000000 , 1795226400000000 , 3 );
INSERT INTO disbursements VALUES (1 , 2 , 2026 , 2 , 4 , 1 , 5 , 0 , '' , 0 , 20766 , 1 , 1 , 
  NULL , 10000 , 1 , 1 , 0 , 0 , 0 , '' , '25440000001' , NULL , '云溪实验学校工会' , 
  '水果店' , 10000 , 1 , 0 , NULL , '3' , '' , 0 , 5 , 1795226400000000 , 20778 , 0 , 20778 , 
  6 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , '' , 1795226400000000 , 1795226400000000 , 
  3 );
INSERT INTO disbursements VALUES (1 , 3 , 2026 , 3 , 1 , 1 , 1 , 7 , '元旦慰问' , 1 , 20819 , 
  1 , 1 , NULL , 20000 , 2 , 2 , 0 , 0 , 0 , '' , '' , NULL , '' , '' , 0 , 1 , 0 , NULL , '' , 
  '' , 0 , 5 , NULL , NULL , 0 , NULL , 0 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , '' , 
  1795226400000000 , 1795226400000000 , 2 );
INSERT INTO disbursements VALUES (1 , 4 , 2026 , 4 , 1 , 1 , 1 , 7 , '元旦慰问' , 1 , 20819 , 
  1 , 1 , NULL , 0 , 0 , 0 , 0 , 0 , 0 , '' , '' , NULL , '' , '' , 0 , 1 , 0 , NULL , '' , '' , 
  0 , 5 , NULL , NULL , 0 , NULL , 0 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , '' , 
  1795226400000000 , 1795226400000000 , 2 );
INSERT INTO disbursements VALUES (1 , 5 , 2026 , 5 , 6 , 2 , 2 , 0 , '' , 0 , 20242 , 3 , NULL , 
  NULL , 20000 , 1 , 1 , 0 , 0 , 0 , '' , '' , NULL , '' , '' , 0 , 1 , 0 , NULL , '' , '' , 0 , 
  0 , NULL , NULL , 0 , 20242 , 0 , '' , '' , NULL , 20242 , 0 , '' , '' , NULL , '' , 
  '2025年台账' , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO duty_exemptions VALUES (1 , 1 , 3 , 4 , 2 , 20778 , 20849 , '会计休假' , 2 , 
  1795226400000000 , NULL , NULL , NULL , 1 );
INSERT INTO encumbrances VALUES (1 , 'disbursements/1' , 1 , 1 , 10000 );
INSERT INTO encumbrances VALUES (1 , 'disbursements/2' , 1 , 1 , 0 );
INSERT INTO events VALUES (1 , 1 , 2 , 1 , 'record' , 1 , NULL , 1 , NULL , 1795226400000000 , 
  1795226400000000 );
INSERT INTO exam_bands VALUES (1 , 3 , 1 , 1 , 1 , 0 , 34 , 0 , 36 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 3 , 2 , 1 , 1 , 35 , 44 , 0 , 24 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 3 , 3 , 1 , 1 , 45 , 0 , 0 , 12 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 3 , 4 , 1 , 2 , 0 , 39 , 0 , 36 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 3 , 5 , 1 , 2 , 40 , 49 , 0 , 24 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 3 , 6 , 1 , 2 , 50 , 0 , 0 , 12 , '1' , 0 , 0 , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  2 );
INSERT INTO family_members VALUES (1 , 1 , 1 , 1 , 
  CAST(x'01135b025099acf75e0c30954028376aca79168e1aa217c846a8afa484526fad6cf34225e214dad9bcbc26f9' 
  || x'0a862e' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO findings VALUES (1 , 1 , 'A01 d5.1' , 1 , 1 , 3 , '1.0.5.1' , 1 , 1 , 0 , 20242 , 
  20000 , 'paid_on2025-06-03days536limit15' , 1 , 0 , NULL , '' , '' , 0 , '' , NULL , 0 , 
  NULL , '' , 0 , NULL , '' , 0 , 0 , 0 , 1795226400000000 , 0 , NULL , 1 );
INSERT INTO fund_years VALUES (1 , 2026 , 1 , 0 , 0 , 0 , 10000 );
INSERT INTO funds VALUES (1 , 1 , 1 , '工会经费' , 20778 , NULL , 100000 , 90000 , 10000 , 
  6 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'0125567d1da4ab392930e6fe3bdf9e26414342d579517d9bc766171f476c27572444d9785e6a6f1fdd97467b' 
  || x'2f3d23ff5f95b10a0583c226aab647b8257c51ef59328bdff1971352ed9ef751f1d428ccb61c90d8566e2a5c' 
  || x'29cd2f1351453c8c9441a2a0edbf58744b5eeae4f5ac9f5fed905567f3d992520df95b335e64302f750c8444' 
  || x'ad58f1564d4096250d9f38531815474c80197afd5b42aab628c4e92f75dfb64b7422f032092277869e525778' 
  || x'6978cdfd40810fd889af9e38fdc52a70cee1220ca599b1ab20a721d547635be3b18752bc79abe592415ffe18' 
  || x'4db225572fba0c148fb40df4fd' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'e56a4185de16d8155cf4c32e796ba9c38ef4e599ab8c563615dd5b394f768e42' , 91 , 
  CAST(x'018384edb54586990607a69eb8dc0e4c10c234752bc95270ce4b3d3d1af742e6fb7d8d965bb6136c63443918' 
  || x'1dab0a75b3818a2ad8e0bac8dd836ed8468844c3be9287b01acc86b7251db3be49' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'd0b4c30ba766d7890686db11bcc92c7f3f0e35603c8cf9e786e239e26e3ea929' , 91 , 
  CAST(x'019d59bc30d13e93f83184cfa4b79462ed8c7ba62602673352d3866465908ea4c9da0541fcceba701a2dd595' 
  || x'3aee21dbde975469b3a27d2bf31cd4c1837bb0e3579860db1f9e9874889b680886' AS BLOB) , 1 , 
  CAST(x'0118019a366da7d4c0761c1a938e859876cd21cbcddba8ba7f16afd760f6c79ef1c1c6c8b2f51da48c8883fa' 
  || x'c603f17ed93484547a63d270242496f2a2de52f051508d501fcd0fa641' AS BLOB) , 
  x'31676a30e858ecd9618d02ae08f47eaad9e32d63ba6284e898a95ef523edc75d' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'2df31c3202d14b48623bdf59fd41604845d3f68c8f2a23f55b885211840f1280' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf48101014a692962fd729391cb0819bb66cec99a8163b29f2c77ced431804c41541481fa95de' 
  || x'b31dc624c0a856fbbcd6255b2a96aebfca99154bdba8f317c96d07e7f320783be3ab9801e239873d33b8586a' 
  || x'b9f9dbe459f2fe880e77bdcec533eb4f07d977662091e65acb6ef0b7c08277b4ab8f75bcc6a834675e14c560' 
  || x'7ade0a0a0ee87c0101000289e777b6d689419d822b446c0726210067012b84a75699a62e67466851d7a661b4' 
  || x'46250ff3d6513abe9e2abc14be9f3f0cb7bab95e750d9237920ba1b8a1030bbe29168f00a48926d1e8ff1897' 
  || x'977c739f49b0c50704cbdc16384a4c8b23ecee6a7025f6545b46c3036db8074053b5ebb99eca2a3a128a4db4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e0101f88b16672de84c3d470367c6804295fc238b6b1e' 
  || x'54e694d73a18b0b0a021a0acd0f7b639debe114809b628135369a5daf2747295173d0c88581e4e427d08a9c3' 
  || x'fb2b87166f419adf47cbfd542224798c7722f288138bc42f2df9710f5e6378cd0002786a29844d59cb21c511' 
  || x'3b5cf1a9d8306fe8b0e91ec0db26d94f8b2507a75ab237532e3164a89d0d61dc2ee67b71d8b15d8fcb83ee20' 
  || x'7a589b3189' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'155b232a5ff1e142572ae879fd172b79958044eb4bca4ca2441e67d493aecf88' , 
  CAST(x'01000480a0e8fdf6afb006001a73797374656d2f496d706f727453686970706564506f6c6963790a706f6c69' 
  || x'636965732f3100001ab68001010000b0800108706f6c69636965730102010001020a04636f6465020f434e2d' 
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
  || x'20207d0a7d0a09696d706f72745f75730180a0e8fdf6afb0060a646563696465645f62790102a708010000a2' 
  || x'080e6f63636173696f6e5f72756c657301040100010201c9730102150b7265706f72745f756e697401020c72' 
  || x'65706f72745f636f756e7401300a76697369745f756e697401060b76697369745f636f756e7401060a636c6f' 
  || x'73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01080b70617573655f63' 
  || x'6c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401000c6368616972' 
  || x'5f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f72' 
  || x'01000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75' 
  || x'705f756e697401040f666f6c6c6f775f75705f636f756e74010e0f666f6c6c6f775f75705f65766572790100' 
  || x'0a7265737472696374656401000862617369735f7a68028303e68aa5e5918a3234e5b08fe697b6efbc9ae5ae' 
  || x'9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4' 
  || x'bbbbe588b6efbc89efbc9be8b5b0e8aebf33e4b8aae5b7a5e4bd9ce697a5efbc9ae69f90e99381e8b7afe5b1' 
  || x'80e5b7a5e4bc9a32303139e5b9b4e58a9ee6b395efbc88e8bdace5bc95efbc89efbc9b32e4babae4bba5e4b8' 
  || x'8aefbc9ae5a49ae6a0a1e58a9ee6b395efbc9be587bae999a2e5908ee4b880e591a8e58685e59b9ee8aebfef' 
  || x'bc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be58a9ee7bb933330' 
  || x'e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6b4bbe5' 
  || x'8aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88' 
  || x'efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc' 
  || x'8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02c7027265706f72742077697468696e203234' 
  || x'20683a20636172652072756c6573206f662074686520756e696f6e206f6620596962696e20556e6976657273' 
  || x'697479202877686f6576657220686561727320666972737420726567697374657273293b2076697369742077' 
  || x'697468696e203320776f726b696e6720646179733a2072756c6573206f662061207261696c77617920756e69' 
  || x'6f6e206f662032303139202871756f746564207365636f6e642d68616e64293b20322076697369746f72733a' 
  || x'207365766572616c207363686f6f6c733b20666f6c6c6f772d75702077697468696e2061207765656b206f66' 
  || x'206469736368617267653a205368616e67686169204e6f726d616c20556e697665727369747920323031323b' 
  || x'207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f7420' 
  || x'6c6177ab06010000a6060e6f63636173696f6e5f72756c657301040100010401c9730102150b7265706f7274' 
  || x'5f756e697401020c7265706f72745f636f756e7401300a76697369745f756e697401020b76697369745f636f' 
  || x'756e7401600a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01' 
  || x'060b70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e65656465' 
  || x'6401000c63686169725f6e656564656401020d72656d6f74655f636f756e74730100127265706f72745f746f' 
  || x'5f7375706572696f7201020d7375706572696f725f756e697401060e7375706572696f725f636f756e740104' 
  || x'0e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75' 
  || x'705f6576657279013c0a7265737472696374656401000862617369735f7a6802d201e68aa5e5918a3234e5b0' 
  || x'8fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9' 
  || x'a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be9878de5a4a7e796bee79785e99a8fe697b6e4b88ae68aa5' 
  || x'e38081e9a286e5afbce8b5b0e8aebfefbc9ae6b599e6b19fe8b4a2e7bb8fe5ada6e999a2e5b7a5e4bc9a3230' 
  || x'3034e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98' 
  || x'e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02fc017265706f72742077' 
  || x'697468696e20323420683a20636172652072756c6573206f662074686520756e696f6e206f6620596962696e' 
  || x'20556e6976657273697479202877686f6576657220686561727320666972737420726567697374657273293b' 
  || x'206d616a6f7220696c6c6e657373207265706f72746564207570206174206f6e636520616e64207669736974' 
  || x'6564206279206c6561646572733a205a68656a69616e6720556e6976657273697479206f662046696e616e63' 
  || x'6520616e642045636f6e6f6d69637320323030343b207468652072657374206973207468652070726f647563' 
  || x'742773206f776e2064656661756c742c206e6f74206c6177ac03010000a7030e6f63636173696f6e5f72756c' 
  || x'657301040100010601c9730102150b7265706f72745f756e697401040c7265706f72745f636f756e7401060a' 
  || x'76697369745f756e697401060b76697369745f636f756e7401140a636c6f73655f756e697401000b636c6f73' 
  || x'655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72' 
  || x'735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f' 
  || x'74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e' 
  || x'697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f' 
  || x'775f75705f636f756e7401e8020f666f6c6c6f775f75705f657665727901e8020a7265737472696374656401' 
  || x'000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d' 
  || x'9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f776e206465' 
  || x'6661756c742c206e6f74206c6177c107010000bc070e6f63636173696f6e5f72756c657301040100010801c9' 
  || x'730102150b7265706f72745f756e697401020c7265706f72745f636f756e7401300a76697369745f756e6974' 
  || x'01060b76697369745f636f756e7401060a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a' 
  || x'636c6f73655f66726f6d01080b70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f66' 
  || x'66696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e747301' 
  || x'00127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572' 
  || x'696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74' 
  || x'010e0f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68029d' 
  || x'02e68aa5e5918a3234e5b08fe697b6efbc9ae5ae9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a' 
  || x'96e588b6e5baa6efbc88e9a696e997aee8b4a3e4bbbbe588b6efbc89efbc9be8b5b0e8aebf33e4b8aae5b7a5' 
  || x'e4bd9ce697a5efbc9ae69f90e99381e8b7afe5b180e5b7a5e4bc9a32303139e5b9b4e58a9ee6b395efbc88e8' 
  || x'bdace5bc95efbc89efbc9b32e4babae4bba5e4b88aefbc9ae5a49ae6a0a1e58a9ee6b395efbc9be587bae999' 
  || x'a2e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132' 
  || x'e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8ae' 
  || x'a4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02c7027265706f727420776974' 
  || x'68696e20323420683a20636172652072756c6573206f662074686520756e696f6e206f6620596962696e2055' 
  || x'6e6976657273697479202877686f6576657220686561727320666972737420726567697374657273293b2076' 
  || x'697369742077697468696e203320776f726b696e6720646179733a2072756c6573206f662061207261696c77' 
  || x'617920756e696f6e206f662032303139202871756f746564207365636f6e642d68616e64293b203220766973' 
  || x'69746f72733a207365766572616c207363686f6f6c733b20666f6c6c6f772d75702077697468696e20612077' 
  || x'65656b206f66206469736368617267653a205368616e67686169204e6f726d616c20556e6976657273697479' 
  || x'20323031323b207468652072657374206973207468652070726f647563742773206f776e2064656661756c74' 
  || x'2c206e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c657301040100010a01c9730102150b' 
  || x'7265706f72745f756e697401020c7265706f72745f636f756e7401180a76697369745f756e697401020b7669' 
  || x'7369745f636f756e7401300a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f7365' 
  || x'5f66726f6d01060b70617573655f636c6f736501020c76697369746f72735f6d696e01040e6f666669636572' 
  || x'5f6e656564656401020c63686169725f6e656564656401000d72656d6f74655f636f756e7473010012726570' 
  || x'6f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f63' 
  || x'6f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74013c0f666f' 
  || x'6c6c6f775f75705f6576657279013c0a7265737472696374656401000862617369735f7a68022de69cace4ba' 
  || x'a7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e9999008626173' 
  || x'69735f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177aa0301' 
  || x'0000a5030e6f63636173696f6e5f72756c657301040100010c01c9730102150b7265706f72745f756e697401' 
  || x'020c7265706f72745f636f756e7401080a76697369745f756e697401020b76697369745f636f756e7401300a' 
  || x'636c6f73655f756e697401040b636c6f73655f636f756e74011e0a636c6f73655f66726f6d01060b70617573' 
  || x'655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401000c6368' 
  || x'6169725f6e656564656401020d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572' 
  || x'696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f' 
  || x'775f75705f756e697401040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f65766572' 
  || x'7901000a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a' 
  || x'84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f' 
  || x'6e5f72756c657301040100010e01c9730102150b7265706f72745f756e697401020c7265706f72745f636f75' 
  || x'6e7401180a76697369745f756e697401020b76697369745f636f756e7401600a636c6f73655f756e69740104' 
  || x'0b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01060b70617573655f636c6f736501020c7669' 
  || x'7369746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e65656465640100' 
  || x'0d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d737570657269' 
  || x'6f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401000f' 
  || x'666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374' 
  || x'656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc' 
  || x'8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f776e' 
  || x'2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c65730104010001' 
  || x'1001c9730102150b7265706f72745f756e697401020c7265706f72745f636f756e7401180a76697369745f75' 
  || x'6e697401020b76697369745f636f756e7401600a636c6f73655f756e697401000b636c6f73655f636f756e74' 
  || x'01000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e0104' 
  || x'0e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e' 
  || x'74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375' 
  || x'706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f' 
  || x'756e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f7a' 
  || x'68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697' 
  || x'b6e999900862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f' 
  || x'74206c6177cc04010000c7040e6f63636173696f6e5f72756c657301040100011201c9730102150b7265706f' 
  || x'72745f756e697401060c7265706f72745f636f756e74010a0a76697369745f756e697401040b76697369745f' 
  || x'636f756e74013c0a636c6f73655f756e697401040b636c6f73655f636f756e7401ee020a636c6f73655f6672' 
  || x'6f6d01040b70617573655f636c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e65' 
  || x'6564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f7274' 
  || x'5f746f5f7375706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e' 
  || x'7401040e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f' 
  || x'775f75705f657665727901000a7265737472696374656401000862617369735f7a68027536e4b8aae69c88e5' 
  || x'8685e794b3e9a286efbc9ae69f90e5a4a7e5ada632303230e3808132303233e5b9b4e58a9ee6b395efbc88e8' 
  || x'bdace8bdbdefbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4' 
  || x'e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e027b636c61696d73206c61707365' 
  || x'20616674657220736978206d6f6e7468733a206120756e69766572736974792072756c65206f662032303230' 
  || x'20616e642032303233202872657072696e74293b207468652072657374206973207468652070726f64756374' 
  || x'2773206f776e2064656661756c742c206e6f74206c6177cc04010000c7040e6f63636173696f6e5f72756c65' 
  || x'7301040100011401c9730102150b7265706f72745f756e697401060c7265706f72745f636f756e7401060a76' 
  || x'697369745f756e697401040b76697369745f636f756e74013c0a636c6f73655f756e697401040b636c6f7365' 
  || x'5f636f756e7401ee020a636c6f73655f66726f6d01040b70617573655f636c6f736501000c76697369746f72' 
  || x'735f6d696e01020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f' 
  || x'74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e' 
  || x'697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f' 
  || x'775f75705f636f756e7401780f666f6c6c6f775f75705f657665727901000a72657374726963746564010008' 
  || x'62617369735f7a68027536e4b8aae69c88e58685e794b3e9a286efbc9ae69f90e5a4a7e5ada632303230e380' 
  || x'8132303233e5b9b4e58a9ee6b395efbc88e8bdace8bdbdefbc89efbc9be585b6e4bd99e4b8bae69cace4baa7' 
  || x'e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369' 
  || x'735f656e027b636c61696d73206c6170736520616674657220736978206d6f6e7468733a206120756e697665' 
  || x'72736974792072756c65206f66203230323020616e642032303233202872657072696e74293b207468652072' 
  || x'657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177aa0301' 
  || x'0000a5030e6f63636173696f6e5f72756c657301040100011601c9730102150b7265706f72745f756e697401' 
  || x'000c7265706f72745f636f756e7401000a76697369745f756e697401000b76697369745f636f756e7401000a' 
  || x'636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573' 
  || x'655f636c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e656564656401000c6368' 
  || x'6169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572' 
  || x'696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f756e7401000e666f6c6c6f' 
  || x'775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f65766572' 
  || x'7901000a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a' 
  || x'84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177c304010000be040e6f63636173696f' 
  || x'6e5f72756c657301040100011801c9730102150b7265706f72745f756e697401060c7265706f72745f636f75' 
  || x'6e7401060a76697369745f756e697401060b76697369745f636f756e74010a0a636c6f73655f756e69740100' 
  || x'0b636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c7669' 
  || x'7369746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e65656465640100' 
  || x'0d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d737570657269' 
  || x'6f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f' 
  || x'666f6c6c6f775f75705f636f756e7401b4010f666f6c6c6f775f75705f657665727901b4010a726573747269' 
  || x'6374656401000862617369735f7a68027733e697a5e58685e7ad94e5a48defbc9ae59089e69e97e4be9be794' 
  || x'b5e6aeb5e5b7a5e4bc9a32303132e5b9b4e5819ae6b395efbc88e68aa5e98193efbc89efbc9be585b6e4bd99' 
  || x'e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697' 
  || x'b6e999900862617369735f656e026f616e7377657265642077697468696e203320646179733a204a696c696e' 
  || x'20706f77657220737570706c792073656374696f6e203230313220287072657373293b207468652072657374' 
  || x'206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177ec04010000e7' 
  || x'040e6f63636173696f6e5f72756c657301040100011a01c9730102150b7265706f72745f756e697401020c72' 
  || x'65706f72745f636f756e7401300a76697369745f756e697401020b76697369745f636f756e7401600a636c6f' 
  || x'73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f63' 
  || x'6c6f736501000c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401020c6368616972' 
  || x'5f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f72' 
  || x'01000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75' 
  || x'705f756e697401040f666f6c6c6f775f75705f636f756e74011e0f666f6c6c6f775f75705f65766572790100' 
  || x'0a7265737472696374656401020862617369735f7a68028001e68aa5e5918a3234e5b08fe697b6efbc9ae5ae' 
  || x'9ce5aebee5ada6e999a2e5b7a5e4bc9ae98081e6b8a9e69a96e588b6e5baa6efbc88e9a696e997aee8b4a3e4' 
  || x'bbbbe588b6efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4' 
  || x'e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e028f017265706f72742077697468' 
  || x'696e20323420683a20636172652072756c6573206f662074686520756e696f6e206f6620596962696e20556e' 
  || x'6976657273697479202877686f6576657220686561727320666972737420726567697374657273293b207468' 
  || x'652072657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177' 
  || x'aa03010000a5030e6f63636173696f6e5f72756c657301040100011c01c9730102150b7265706f72745f756e' 
  || x'697401020c7265706f72745f636f756e7401080a76697369745f756e697401020b76697369745f636f756e74' 
  || x'01300a636c6f73655f756e697401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01060b70' 
  || x'617573655f636c6f736501020c76697369746f72735f6d696e01040e6f6666696365725f6e65656465640102' 
  || x'0c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375' 
  || x'706572696f7201000d7375706572696f725f756e697401060e7375706572696f725f636f756e7401040e666f' 
  || x'6c6c6f775f75705f756e697401040f666f6c6c6f775f75705f636f756e74013c0f666f6c6c6f775f75705f65' 
  || x'7665727901000a7265737472696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8ae' 
  || x'aee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468' 
  || x'652070726f647563742773206f776e2064656661756c742c206e6f74206c617792050100008d050e6f636361' 
  || x'73696f6e5f72756c657301040100011e01c9730102150b7265706f72745f756e697401000c7265706f72745f' 
  || x'636f756e7401000a76697369745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e69' 
  || x'7401040b636c6f73655f636f756e74013c0a636c6f73655f66726f6d01040b70617573655f636c6f73650102' 
  || x'0c76697369746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e65656465' 
  || x'6401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d737570' 
  || x'6572696f725f756e697401060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e6974' 
  || x'01000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a7265737472' 
  || x'696374656401000862617369735f7a68029c01e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b8' 
  || x'9ae5a4a7e5ada632303130e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685' 
  || x'e7bb93e8b4a6efbc8ce8b7a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69c' 
  || x'ace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e9999008' 
  || x'62617369735f656e029901636c6f73652077697468696e20333020646179733a2048756e616e20556e697665' 
  || x'7273697479206f6620546563686e6f6c6f6779203230313020286163636f756e74732077697468696e206120' 
  || x'6d6f6e74682c2074776f206163726f7373207661636174696f6e73293b207468652072657374206973207468' 
  || x'652070726f647563742773206f776e2064656661756c742c206e6f74206c6177ab03010000a6030e6f636361' 
  || x'73696f6e5f72756c657301040100012001c9730102150b7265706f72745f756e697401000c7265706f72745f' 
  || x'636f756e7401000a76697369745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e69' 
  || x'7401040b636c6f73655f636f756e7401b4010a636c6f73655f66726f6d01040b70617573655f636c6f736501' 
  || x'020c76697369746f72735f6d696e01020e6f6666696365725f6e656564656401000c63686169725f6e656564' 
  || x'656401000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375' 
  || x'706572696f725f756e697401000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e69' 
  || x'7401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a72657374' 
  || x'72696374656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e5' 
  || x'80bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773' 
  || x'206f776e2064656661756c742c206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301' 
  || x'040100012201c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a766973' 
  || x'69745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f63' 
  || x'6f756e74013c0a636c6f73655f66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d' 
  || x'696e01020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f' 
  || x'636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401' 
  || x'000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75' 
  || x'705f636f756e7401000f666f6c6c6f775f75705f657665727901000a72657374726963746564010008626173' 
  || x'69735f7a68029c01e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130' 
  || x'e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7' 
  || x'a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8' 
  || x'aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901' 
  || x'636c6f73652077697468696e20333020646179733a2048756e616e20556e6976657273697479206f66205465' 
  || x'63686e6f6c6f6779203230313020286163636f756e74732077697468696e2061206d6f6e74682c2074776f20' 
  || x'6163726f7373207661636174696f6e73293b207468652072657374206973207468652070726f647563742773' 
  || x'206f776e2064656661756c742c206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301' 
  || x'040100012401c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a766973' 
  || x'69745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f63' 
  || x'6f756e74013c0a636c6f73655f66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d' 
  || x'696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f' 
  || x'636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401' 
  || x'000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75' 
  || x'705f636f756e7401000f666f6c6c6f775f75705f657665727901000a72657374726963746564010008626173' 
  || x'69735f7a68029c01e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130' 
  || x'e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7' 
  || x'a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8' 
  || x'aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901' 
  || x'636c6f73652077697468696e20333020646179733a2048756e616e20556e6976657273697479206f66205465' 
  || x'63686e6f6c6f6779203230313020286163636f756e74732077697468696e2061206d6f6e74682c2074776f20' 
  || x'6163726f7373207661636174696f6e73293b207468652072657374206973207468652070726f647563742773' 
  || x'206f776e2064656661756c742c206e6f74206c617792050100008d050e6f63636173696f6e5f72756c657301' 
  || x'040100012601c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a766973' 
  || x'69745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401040b636c6f73655f63' 
  || x'6f756e74013c0a636c6f73655f66726f6d01040b70617573655f636c6f736501020c76697369746f72735f6d' 
  || x'696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f' 
  || x'636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401' 
  || x'000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75' 
  || x'705f636f756e7401000f666f6c6c6f775f75705f657665727901000a72657374726963746564010008626173' 
  || x'69735f7a68029c01e58a9ee7bb933330e5a4a9efbc9ae6b996e58d97e5b7a5e4b89ae5a4a7e5ada632303130' 
  || x'e5b9b4e58a9ee6b395efbc88e6b4bbe58aa8e5908ee4b880e4b8aae69c88e58685e7bb93e8b4a6efbc8ce8b7' 
  || x'a8e58187e69c9fe4b8a4e4b8aae69c88efbc89efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8' 
  || x'aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e029901' 
  || x'636c6f73652077697468696e20333020646179733a2048756e616e20556e6976657273697479206f66205465' 
  || x'63686e6f6c6f6779203230313020286163636f756e74732077697468696e2061206d6f6e74682c2074776f20' 
  || x'6163726f7373207661636174696f6e73293b207468652072657374206973207468652070726f647563742773' 
  || x'206f776e2064656661756c742c206e6f74206c6177c304010000be040e6f63636173696f6e5f72756c657301' 
  || x'040100012801c9730102150b7265706f72745f756e697401040c7265706f72745f636f756e7401060a766973' 
  || x'69745f756e697401040b76697369745f636f756e74010e0a636c6f73655f756e697401000b636c6f73655f63' 
  || x'6f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d' 
  || x'696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f' 
  || x'636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401' 
  || x'060e7375706572696f725f636f756e7401040e666f6c6c6f775f75705f756e697401040f666f6c6c6f775f75' 
  || x'705f636f756e74010e0f666f6c6c6f775f75705f657665727901000a72657374726963746564010008626173' 
  || x'69735f7a680273e587bae999a2e5908ee4b880e591a8e58685e59b9ee8aebfefbc9ae4b88ae6b5b7e5b888e8' 
  || x'8c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bb' 
  || x'bae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02' 
  || x'75666f6c6c6f772d75702077697468696e2061207765656b206f66206469736368617267653a205368616e67' 
  || x'686169204e6f726d616c20556e697665727369747920323031323b2074686520726573742069732074686520' 
  || x'70726f647563742773206f776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f6363617369' 
  || x'6f6e5f72756c657301040100012a01c9730102150b7265706f72745f756e697401000c7265706f72745f636f' 
  || x'756e7401000a76697369745f756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401' 
  || x'000b636c6f73655f636f756e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76' 
  || x'697369746f72735f6d696e01040e6f6666696365725f6e656564656401000c63686169725f6e656564656401' 
  || x'000d72656d6f74655f636f756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572' 
  || x'696f725f756e697401000e7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e69740100' 
  || x'0f666f6c6c6f775f75705f636f756e7401000f666f6c6c6f775f75705f657665727901000a72657374726963' 
  || x'74656401000862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcef' 
  || x'bc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e02227468652070726f647563742773206f77' 
  || x'6e2064656661756c742c206e6f74206c6177bb04010000b6040e6f63636173696f6e5f72756c657301040100' 
  || x'012c01c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f' 
  || x'756e697401080b76697369745f636f756e7401000a636c6f73655f756e697401000b636c6f73655f636f756e' 
  || x'7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01' 
  || x'020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f75' 
  || x'6e74730102127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e73' 
  || x'75706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f63' 
  || x'6f756e7401000f666f6c6c6f775f75705f657665727901000a7265737472696374656401000862617369735f' 
  || x'7a680273e6af8fe5ada3e5baa6e8b5b0e8aebfe68896e794b5e8af9defbc9ae4b88ae6b5b7e5b888e88c83e5' 
  || x'a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8ae' 
  || x'aee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e999900862617369735f656e026d6120' 
  || x'7669736974206f722063616c6c206561636820717561727465723a205368616e67686169204e6f726d616c20' 
  || x'556e697665727369747920323031323b207468652072657374206973207468652070726f647563742773206f' 
  || x'776e2064656661756c742c206e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c6573010401' 
  || x'00012e01c9730102150b7265706f72745f756e697401000c7265706f72745f636f756e7401000a7669736974' 
  || x'5f756e697401060b76697369745f636f756e7401140a636c6f73655f756e697401000b636c6f73655f636f75' 
  || x'6e7401000a636c6f73655f66726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e' 
  || x'01020e6f6666696365725f6e656564656401000c63686169725f6e656564656401000d72656d6f74655f636f' 
  || x'756e74730100127265706f72745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e' 
  || x'7375706572696f725f636f756e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f' 
  || x'636f756e7401000f666f6c6c6f775f75705f657665727901000a726573747269637465640102086261736973' 
  || x'5f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9a' 
  || x'e697b6e999900862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c20' 
  || x'6e6f74206c6177aa03010000a5030e6f63636173696f6e5f72756c657301040100013001c9730102150b7265' 
  || x'706f72745f756e697401000c7265706f72745f636f756e7401000a76697369745f756e697401060b76697369' 
  || x'745f636f756e74011e0a636c6f73655f756e697401000b636c6f73655f636f756e7401000a636c6f73655f66' 
  || x'726f6d01060b70617573655f636c6f736501000c76697369746f72735f6d696e01020e6f6666696365725f6e' 
  || x'656564656401000c63686169725f6e656564656401000d72656d6f74655f636f756e74730100127265706f72' 
  || x'745f746f5f7375706572696f7201000d7375706572696f725f756e697401000e7375706572696f725f636f75' 
  || x'6e7401000e666f6c6c6f775f75705f756e697401000f666f6c6c6f775f75705f636f756e7401000f666f6c6c' 
  || x'6f775f75705f657665727901000a7265737472696374656401000862617369735f7a68022de69cace4baa7e5' 
  || x'9381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae697b6e99990086261736973' 
  || x'5f656e02227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177700100006c' 
  || x'0d6f63636173696f6e5f736574730104010001c9730102010203076e616d655f7a680209e4ba94e5bf85e8ae' 
  || x'bf076e616d655f656e021046697665206d7573742d766973697473096f63636173696f6e730219312c322c34' 
  || x'2c352c362c372c392c31302c31322c31332c3134' AS BLOB) );
INSERT INTO journal VALUES (0 , 3 , 1795226400000000 , 
  x'6b8b7c52cc3481b60758e93775772b98e598a9784f4ef8c6f39ab5e0a8176422' , x'' , 
  CAST(x'01000680a0e8fdf6afb006001573797374656d2f4d616b655369676e696e674b6579096c6f674b6579732f31' 
  || x'000001b403010000af030c7369676e696e675f6b657973010201000102040a7075626c69635f6b65790320dd' 
  || x'5a7f29ef0e47a6dca05d65ce92e4927629efbf5a39cb46d9485e0798bd5cc80973746174656d656e7402c602' 
  || x'756e696f6e636172652f37343562383938373239633661356665653031656439343437313430346133363836' 
  || x'3938373861663232346138353831373962613065633561303765636134622f6b6579730a310a3356702f4b65' 
  || x'384f523662636f46316c7a704c6b6b6e5970373739614f6374473255686542356939584d673d0a323032362d' 
  || x'31312d32315430323a30303a30305a0a0ae2809420756e696f6e636172652f37343562383938373239633661' 
  || x'3566656530316564393434373134303461333638363938373861663232346138353831373962613065633561' 
  || x'303765636134622f6b657973204e6634364650657a5a497061546d5a6276734430744b324467427359595136' 
  || x'7850703746656c4d5870466c4d37342b53767343586f33464e687233554a4338673942346f75446771506848' 
  || x'5549726a44714e3631455667774851593d0a076d6164655f62790100076d616b655f75730180a0e8fdf6afb0' 
  || x'06' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'7f415d0222b4e5d78e69a18a2733caecc1ecc4770561d824d37e5ccc524cbc8a' , 
  CAST(x'ee99627b886f6bc34c15d2d92a840b371cb4a1e8b71bd30e4e7d6fbbbe9486fbe845352e837b888649027a54' 
  || x'570abf5592d092f3deb391c427eb9bef1b377c0a' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f310020277c89adfede266054106a5a49e713c933def47d6dfdc92d49dbaa' 
  || x'5053bc199005610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a01b7ff081eaf8008180974dec9e2600030' 
  || x'14ce151d683cb587ccaed9ada84c8d88fe7436dd3a200ff4c3ec8a4d0dae3fd7b5704d68eebe7161d0ad464c' 
  || x'cea10baef5fc7a4571ecd1b65b7c358f52040f452ef151b55cff36645e9414919b44e636f4fefb32ca50f509' 
  || x'fed1363ceeadfd5aa04e1dd37e775c26397c01010004859eba4e0659602e3481cbe3a79dcfbd6701576dbbb7' 
  || x'53ea82f6084ec5a9c602917a0a4d0b12d9471977445b82ad6a78c70f25a7a3771d9ce48a7987566cb92e93c1' 
  || x'b8213238024d21a5f7b84887b3cb046912934d860f25f50b30ca66162ccafd5f7560263a235c51c2da561042' 
  || x'4ace7a63252af782de25ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101e91f4e673c31e12818' 
  || x'5b386a4679f409414e08b134a688d3a328f4f70724684fc02053a91553702a84bc2bc00f88a6fddfb6a69b07' 
  || x'61192184a83837e892f9308a7dd2da4d6cbccb04b921fa3c4c1bc9461d083f60c02f8576aced1bd1ea0cafff' 
  || x'0e6fe6ada9daab2f602670bb1e821466bb03a20939b7b67843627600671f35bfd50cdbe4f3613c8c4f4bc02f' 
  || x'bde71cd0de85ba102b8c' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'af3d50fbe0a39a96c3d10f3eb8087927f80efcb1fb8c3673ff6ed53eceb5b882' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020a2e3ba8bb55e4b1a278d42aee90802728e83' 
  || x'3230735505b4d5aef40c695d974d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'128aa72ca6a10b3514676f5332562e098fd85245c17fb3cfbf69bd298be16328' , 
  x'6d4aa33678a1aeadbc8cd316a61063d10aa58e16358c254ad9bbc152cc7b862e' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312022dc7d315dbb' 
  || x'34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401a2abcf6a' 
  || x'e689f34a616a29243a81322bfb61799e461db6349e131812fad8b048bb9c0b7c77a085850f20bbf112d270a3' 
  || x'266b63f8ed9190eab5a0c1fb1e97021fbc7806a792283351db977b8cb663afe3692fff9f32ff83262ad4d0da' 
  || x'8c10a23c81a07fd058d9d0820c9c0a7e3c8615995e0330fce6f0ab0bd31a28eb45b773abcfe422dfd1ba87d1' 
  || x'5be94437e4026da0dc1732d3f1f7666b68f48fb8e788b4b7a077dcf12146121d39218e87e9b57b64982b8d93' 
  || x'e6fb6dd57019118f7752bf184480c843957a9a21236012af9b939b24a04f3fbac94fe0ee128af09150ee62cf' 
  || x'cbbb6f82b2826dd1708205dd69e14ecbf6e0d769ca93222e11849af4994208933002694b74f4896d209ea212' 
  || x'883018bb37152c59bd4b83191bfaad2ee91d6f24d8d8e1d138cbc78e71f5a5951d103ea3d3cd8a2267ad71b6' 
  || x'c6e75918d593504741137dbae9c42ca9e5395cc5822ffa18c76052328dd16e6e11533868f1de9a43027e33f8' 
  || x'e991530d148f06622ce7501f539595777d6de6ca92d1e10709d66eff152496d0465bc91107f9c11e49bd643c' 
  || x'61db4bae34a1d06a4ffec73c5380f8d3e178f7a4bd547db566df013fe7df92488e12c680dc3d06c6eac45ca3' 
  || x'd03564911395f2ab8e11f699e9ffbe98e4d1a3c7c7a3c3e513f33aaf1ed06617407f59c6b8dd4193ef97e7fc' 
  || x'059cfdd9404fb0653d96d461141fe621ef3bdd5855ef43244a87b99111e728d6de918ebf3e838642040e6e6c' 
  || x'76bc17d9738b754c4377f35fb61b70ded90e66e56e718a655323871fba1ccfcd18014c69f5eccc7040cbaef9' 
  || x'04' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'a2ff2349c4c2a98f6055124461e60ee935ff8924f78420091a44ea3dd0ed0995' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d54313032209049e2173c39' 
  || x'59d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd030192eaab33' 
  || x'6a3d9f46bcb047808d81e2c61adce1374ec6dac3e993ff2ce5c4e6038cf914b0c6f5f22d836712125ce0a0b0' 
  || x'2516952242d56cfd0760f17d5c7c5813c9850fe1e5c912ec89486d1c89729c58375ded3edd073cf17a2a6a05' 
  || x'5c78bebd8135a422788362ad1cec45491df5c5d0bb3b99a6c5609394988e0fb3787d6f981677e215f0f6918a' 
  || x'd0a4f5a927c8e01a19468e8ba414792a58a6f49d0e84f8cc16302284f313372ddc7a1c4d26ad6ed4332e8ead' 
  || x'60ee7bc2cdca92e20fc84710b654a8ad4c3b8bf71c20a9cd3ba4cf2eb0052a38f23c5c4c0ca381e02b55fa09' 
  || x'98e88c3be00f8f5d3b90b303bd92e4c6d400add1cdad1881a47cadf2b49c60260781471adc5eb1a8e7cef429' 
  || x'ffb33aa20f135c8d1d27b830c8364f3fc62eca2963c0c015638dbdf121cff062a83fe574b99c620010378ced' 
  || x'804060334874d55c9519d2d8176f07eccb6e5ff0b433e7b553aec72d599bbc382f3db771b6af326104fc687a' 
  || x'ebc4ed1f99e576196ae7fde39d26621ac0b92bd0324f83a38d73e9d7548836fbed840514af2cfe55e79afcdb' 
  || x'e0e27ef3ef692e08cd1ec67e5fd52822eb7a6029d1efd0b2ac36f91586889868a2e1e37a6442bbfae5fae41f' 
  || x'1244a13ae155d1a8e622ccbb26fb3a03' AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'3d9f9030aee5caec4e9fbdec95c84a2ef599c7b0d01f233d8bdffe6d612a1774' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f330020d0d8f567c5cbdcbdd3925fa358df96b6a65c11a8826d5ee7795ecfec2173' 
  || x'cea9031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c01e32eb78ca25d88ef84c2d618fe1055669059bc2ae0c9f64712cf8baa7d' 
  || x'28f21d1e03ddc883cdc2e031d8f50433bafaa502d613906b53b1f7ae65e39a8ca406e6d0772502c7aa49c735' 
  || x'3793ac03c747f660516fecc6c2b9f7750475d9b7d391fa210ab9cecd569428f3699471de947bc74a1210bc82' 
  || x'465ec347bc7f7c010100069fb999936a81c336c942d4cc34b0919a6701d4874b51fd40cf22d606de78194bd6' 
  || x'5596a9710169a9b0c8839aeed7769259d5bb22a6e947b5b9bfd1ba00c0558f4f4ecb0cba5a15be0f43e2190a' 
  || x'ea834a4e0bcb54f5448ac4b3a9a45c4dafbca50ba1881a461b25a085e745615f8f78e50426ac8e85784be2' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'146ac2fb6d2baa2028fe22a624a33992b082a2f8d4142ed671ab4c642061b173' , 
  x'b37867f46f0e05552dc9705cebc41d09a2700b8121b98f30655c2f89bf65a0bd' , 
  CAST(x'01000c80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f33002035c095e56e479dcbd2eac1d89781923578971ad161b5e7cdd8263349f841b7' 
  || x'13017c01010006f400ef781ec5fd14693d83e570a3c96e67017a6041935e5f3a5c7c232a6f6c934f764bb462' 
  || x'9103eadadd1f50465f01982e855164429bbc90d03f310196b95a551fc57fb3da7df8dd2e405233e0944f09b0' 
  || x'836a465ee9735903a78baeb2d5b218b375a5abab5727e7b786a5ae863a02c14cb070659c06fccf' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'b7104aae6475d4abbe2573bef17988a48d71f3d2e211e99e70ac3ef3d940682e' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002088782eab53b7681fc7a3dba8ccd846b88637a2c0bb6eb24812d3a6a9ea24' 
  || x'5b0b015901010006f400ef781ec5fd14693d83e570a3c96e4401e8d7215874cf15a280ecaec2bdd920c65877' 
  || x'18298a24429f812d67e228afb6df259646101e5dabbf45e96e0aefd8ed6a0bd4d7b268d20c253bc87d9f7f86' 
  || x'9705f68f57' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'fe49c5d412f4b72804d749d506f5cb31379c2699ac459b8a5a06134487f7d813' , 
  CAST(x'9980820a66212b8857bc2d5a1bddd1f2ca474375d5a80b155e732ddcf4edfd27199b0507f34cc1d4dd8f14b3' 
  || x'41b731d174c43f724558a47e417c3d6ade0a9b30f19da34966f9145f70f00ac82ecfd881c9fc42a6ddd37d97' 
  || x'3e71bd3cb2c9842d' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100203d36a92c12140b508e653af3152b85f32e808d73' 
  || x'7d1471cca8a50b328d0fe1fc01a90101010006192ace47969d3143e9f8f9458052d5649301011b9213688675' 
  || x'98b5250526039598de32bbad30e68ee1f65d316cb0a4584c16379e9adada69025ef22b87b8349c87d15e6af1' 
  || x'18a41cb69dd558b8debe7ab0931de5fd5240b4c33eaf390dd484692ec20475b76873467730f0abc06b7e7a96' 
  || x'a8697022fcd53a5fdb6246fd9a04005c2dbb51ec36bd22324192cc3ee532dde8f47d1e19f9876df2c1637287' 
  || x'e2c7341dc45d2f5b' AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'd9bf415751401970fbd64e23dafc2634e2d6a13c24dcbabd3f52e6340b5492d0' , x'' , 
  CAST(x'01001280a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020218c94956f7906d41a4dc1f25610481272d88506' 
  || x'5f79c6048ca5f992bbfefc6801b10101010006192ace47969d3143e9f8f9458052d5649b010173817f968cff' 
  || x'ac882e1198ec01919f54c188a7103f1cbcddd10fbb63807d22eecd3a69fb6a221c2e02065240eeaf6c9db12e' 
  || x'f45788570adfe56e353feab871b05bbc70e7c8733b186793fcd24c904e186b0826c35a6e8af25cdddb84e40e' 
  || x'ead3f1d355ccac63f7557b87cd5d24fc275c248f07a1f46fd564cdedf1c4a0c9a00e23fc6c71dae6195f967a' 
  || x'dafbfce26e9edae7a0c10903e57f0880' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'91c3a2789230bfd2128a20e25271e42a7f57e3f0510fd91bca5e88b1e8cfda8e' , 
  CAST(x'87186ee18f079f3823fd51aecddfd9905c0839a2b2cffdec6d260eaf6b20c670c4ca14cc3a5e937f3bfce9d8' 
  || x'c8f0ab13c9b14875609c1e5cf39fdcadb7087079' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020d827e180e15cf6ab4ed504beb8781d20e7b2584006' 
  || x'0d42bfc24847ba85589a51019a050101020468d1932ca4f17c7df03a5928a6ad26b584050130dedad6c73e80' 
  || x'38f2e239645e5ce7e075068c400e853ae8221897532dc7dd82afe2cebd3dea90fdf07fda1cad8ee0dd390dd7' 
  || x'efebc0c74d8982d4e2656ee1b66f9ce35e5d0ae51daecc31f1963a278643584b2bf2d17d3152e85c0bcde32f' 
  || x'1f9616fc7316ad2c86b151697d0c6990a783f04be7bfcc32b97f4d2550733c9a98697ba8affd17c09f5215fc' 
  || x'5f209d1a89d1c355c8c931d1671076e6b0331481cce5e28d018171efa31684cbececd7bf57fa4237eacff9b5' 
  || x'f35a91200c248c044b62c07d6bea7af0d04aa09f3a597f854fd400e7a90c846a6e647b058856d32e9185d42c' 
  || x'55b4830e4be0a4d8b0926640650729b2002f6357f24c58f0f9707485dfa68bb0ea837228f6df64b151e4c204' 
  || x'7b2ef53ee02d66f350b76b7dfea75c9fb44b1d4677e8cafdd442a0a76445c777e402859bb7a10d654f8e2788' 
  || x'bc9344b7888f22db46c08fb1f8193fb20dc76cc1c874dbbf66ceb186cb29e703cff1430670d9cf1c4ce1ca45' 
  || x'de7dc08461fd76c6d9fa7c668711aa57e567c9cee7f22a72e61b3c1c16bdbdd7ce87fd0f6c6518d07d40560e' 
  || x'b4e6325c72b2b67b6d93f8c605300fa86b84b0591b90edd826b9ad8eb199a49f45b3ae8d2b9a7aa83dc10046' 
  || x'd5c191a2ef40a6eb7be27c14db1c08c4825d844404246af8b5907a5ebccc24ecccf05e71af581f5682ca8cec' 
  || x'b8954d67330c87b70d37cbfeaf4e181f9328656d902909fd3af7d6f77b4706f93cd9aa936c6e9671abe8d238' 
  || x'54c072839dc7bf79648daee502a43f94ddc364808533396a9d03cf50208169cad21dc3ca1b5fe9d025183816' 
  || x'eb22984c98f32eec789bf3b289e201cdea746cb28e195e83361d2493f7719171edc1c379343a9891f3dac6a7' 
  || x'1afeeb1427207ee131e98f4667399d4567f2579b' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'4c8734b078cd73539f7a8eda7f4c22be05713b225d3864a573b9df1709378e85' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f31002082553f0e3daab8dc5ec6e0' 
  || x'b49aff4aba9fa077b21b06a8ea41d408ea8b184969049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'84050189844c54b3a08816d8993174fa5eeb52f6db52392f3e4b279812408ddbaf79cbd11ccf98d24427ab94' 
  || x'3228540a7adb00c7dd4ff9022520a18471cde3fc60d20c25bf4d099e7ec4b43e9353a9164d88c12ebf977139' 
  || x'37ffb924665adb40c0be165d03e09834579fa1a9c7168c2504bef2535e3d210d59f9eb02acbabd1705d44788' 
  || x'0b59f225718849108c2787eb494f0f078082cbb464537f6ac9a4c8cb03cbae14c4470e4b204a71ebc3b90fec' 
  || x'03f50b07f0165523f8c277969e1d8cbc57c87c43da7626feb54573277a64c053357dabb2bec7bfd0218cfd49' 
  || x'9896190cc3264d6c5a613ef33526c43890ddd8d6fba30b9a8c145a604228b501ff90bceb730bee22ccba07da' 
  || x'e61f21ac8ff7250af951fe8ad0ac112372a31622a7ed1bec089150d63cc0aaf42011cd4c8fb7802d925f19e2' 
  || x'c18183b2eac1aee685953c6b21a79c2b40acf050f97a788efc91fd61ea8cc050fa99640f25759de1ffa23c06' 
  || x'404dda44b206336d5e89353b3de7555efce14986631b4360bd896d93c18eefe7aa4f6a1f91cae0c0f82067db' 
  || x'7e3c667f816112230414cbc41b2103b4da4c31da63e290b9f3010c12448e64fe6b2bcb663bb792d8fc4387da' 
  || x'aaeb416405e4d1ab9f9ac67b5483048383c358d6c0b8d036e96e48063f846c3dd936a0c7701878844613616a' 
  || x'3c66a9da8ff85161d6f7976dab82dc67b314ce9cc59f066d03a21320bde3c0cd260bb3a7dcb8fcdd702489cc' 
  || x'5db2664093142df7b7e3e6478c1f3f8e3448c466e2d3d11c16a95c4bbfe714b9e95c8f1574eb9ddd8f52cf57' 
  || x'75fca118c308aa29d7431670050db0a5fe08feba4a07a1cf9312513d716f9457fd44e4415820cafe56ee5b6b' 
  || x'2822945dc433991f3a000660c8fbccb9263991929ac69eaa04ec758942ada00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a02016a459f71b080fdeda2f071c5f3f995ec2eb733a352a99a4ab39ea13cc59d06a57e' 
  || x'731826269f92ee54fc8af83486eaf78467eb85be2f76bde1a3bfec882dad64c7426d68501af86370bf58fec6' 
  || x'85b0cdf7a7cd786edec87ec1669edb5beb04d0102845888fc89ea951e1b9efed9726e51098af04f81f8bc672' 
  || x'0a59f454af7887453a4b966ae0a0f9569eb12201a1ed5a3e62bf4905a2afd5f4cf449848b0c03cf60cb0c74c' 
  || x'a553f0377425f3973bd8df90a174a2367210b7bcaf18224dea4975fa9581f167cd28c876604191aaa55fa7a9' 
  || x'207ae5088b3f87560f7ca85f2e71e34f06b05ac357f118ab700e7d66afcc1a921c725d08cb4e8e1c21b33029' 
  || x'd4af49def8243712418cd7046501010202c027742632c9fc9c396e2832222a87095001c1db91a052d5f8ddfc' 
  || x'b621752251acb397a352c67d16cc053725a309274bff661bf69c0a6dca98fb5ec5de22c3b41213d7600d7697' 
  || x'279dd5fda08f366e94bf2346182d396b876df1fb31f147b629d46b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f5410560108961fae4b7a3654080387dc42fd0f50f5cdcb255734b14d962672fda6c0f401f110e1b9eb12bc' 
  || x'155c963acfd9b3f36b1badf21ec5492cac937561715f101d2c335c0dfefc51f043572ad674c549ea69ebf1f8' 
  || x'8f10' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'2f9722606b3b0e18eb2cc8933725653a85af66353cc68ca80dbbb06bd098cb82' , 
  x'8efd29b1ae54edcfe5e09991e7c27c3dc97e5793d03dfc511447b3843c04b9a1' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020cf1598303a9c6e032a7027a5af60038acec18d9cf6afaf010ce5ed1bc64269d101b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa30201630eac1912f7ffa1ec7d417d958aa544e437a33f432feb' 
  || x'fded0a75699cc5605ee0d9e5e156faddab99ee24dc890df0a5b4ef2fe1f734742a804eb500f77ec9beead639' 
  || x'bf8092f377ad5970694483d4518732f5ce78c5732d7d02a4711f0ec5d7336574603437f6123a7771551fc853' 
  || x'2eb9f12987403daaf3ca47827122d2453e4c74662e9df95391a7f72ccbdb9b67cbc8b6483d4def0e81bf95fa' 
  || x'62015ea41d7bf47db236b70a0876475f7d717e578df20fbd970c660dd4e22aa006f680abd5002c0bd25a2304' 
  || x'73ddc81bd6913f04def85957266c1d26f12f96209216ecb5a7e327a29bb695d10a43bba7e0d983709bc1380e' 
  || x'8e18b16ef02bc0e5e48af7b81cd9923af40891d5ef7a6a405eb950665d684b6986504932a6b60475e63092ff' 
  || x'c6fec1' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'c192c0f16bea992309de0b45a127f90b8574cdd02000ffaedfbdf533ac9c20ee' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020b249ae1d265461b18387' 
  || x'22988a865757897b1c5799e0d2c8369832337d1eba3b02e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301db184aa2806e8f0ed353139983f3c8446056fed09b3a042d752b1cb77062efd39d64b50111fb4e22' 
  || x'0d18288daf1780ce58830c893b6326ca6b6877b51eae1d908b16b13104593b63f6343cceb74a7735ae936fb2' 
  || x'43341020ae33dd5c26bedbd292a37750f3b39e6a5d2f8eb9badcee5ac35c32c43952ffc7a91ff4407efb9e8e' 
  || x'13ed05fa538a9b07ba85ced71daf5912e767002d1fe6a13298f8f65ed41f646ce7a4dc3079a0c126a5ff35b0' 
  || x'7c1ff39f705f16b52d285ac6f455319a6528dfd85531f815c499f3a2792752f673a91da2b0112aace46cfa87' 
  || x'54622efe629efda0d2ee37a14adfa24e98f78995047a3b16e20a407c46350de29d320508c288933d47ad29da' 
  || x'7be51a585f51e3d91f9850fa049c00f5afc5196a605cf9682734a3a5cfbb85cde52e3683e16a134a795cecd9' 
  || x'9a863b722583f051fd8bc6308a950d559d22a3a648438a8c79c1e3124dfd570992244ce97926e84b7e6ca02e' 
  || x'af3f92bea9135569702e3f8ec60c904f24f33b85cfc0589741eb68b3acd9786dc6934dc4a2dfd4d2e6978396' 
  || x'4d8fedba317d9ee32b81ce3dad5654d6d0de87086f3031bff2106934d458a32093e82a49f7c8fbd346fa1066' 
  || x'214eb95af4ad9f4b66668b09eef3c22c3b8898e17c715e67e59675b8010101020423a62070179445810a5750' 
  || x'7b91671835a20101f5af8262ad00b86f5115967e2ff4762117c0ac0e8d5888d42b8fc1b693122489712683ad' 
  || x'7ed9db4a068bfdc7a23cdc4659615d719fa6a2b387b1aab75572aac96d417181fc218d721358394fda4c935c' 
  || x'd92c52c82186063366bf85091d97a24dae21672d0188469b7529dfb15562484318b9f09e1fabca9e32ae6d21' 
  || x'be6332902e398986541f75b85b49f54c1b4342d217eb4537fee3da267409c83c59f809c942' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'ad1a7dd77d42abd5c55fd44429ffe5f2a9ce5472777dfb83d3b9af18e28e5de3' , 
  CAST(x'ce8ca12777b17cc95dc06c09957171d8794ab0b9626a42322f9deb15427e80e33c51ff3b5897e53572efec92' 
  || x'2b43876be8e587adbacc7ff29020a447a4907bdc574f879eaf59c1ff130285156930b7b685d05c7831c4784b' 
  || x'1fead71698ea2926' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f310020d6dd5807fc9fe1d630d044e01a672b5ca982127149' 
  || x'42c0b04d41dd37657e023b018d020101020289a80ee6051193c136653c71eb1c2fbff701015ebb156c48a77c' 
  || x'215026574daeed41253527228b7b430bde641526bef368f96c643bf854bc03eb4fdd118fb734e490c7ba6961' 
  || x'5bc46aacdd200a7b293eec86ee96f26ce1e68379cfd09f56691c366206a885d4b8cd04d069658116149194f3' 
  || x'75279581a989b51ff5522fca17ffcf3cb71c0ea220a970090fb0858f2ff24e309367a840a8f49fdcb2c78c09' 
  || x'072b6ab026b51ec81d329e33172741ef87f8d5a7453d73417e014f4973ab4d9aa6c7b0146672a04a3c1b883f' 
  || x'4f9eab4b2a82d303305e8f232073eaec5b044fc74a0ccdd1f84233cf9ec7a6d5d963a72887806020a43bb632' 
  || x'199e0b130ee86e85c800c2985500f5ea30bd9a' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'3dea78a3ca9cb32508badac1b2d5f7f4a561dd45791ad020ff8864b96bd000b8' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f310020c1696a5bb2bf0bcfa01149962c4c7507' 
  || x'83febeef231efbc1e7bcdd13fe3ff9440257010102044726a7d9ee64784a8d13c93253b9105f4201bee65a17' 
  || x'0c7e50abc0fe0f1ae3a4c74e957e83c75e7347aabd91745ed09c38bc1d17f6c3a8bf225b723dcbc80ea6c80d' 
  || x'a38976699c2af980591907c9954952856b9a050101020468d1932ca4f17c7df03a5928a6ad26b5840501fe70' 
  || x'0090c27cccc47218d45795198c9a4dfc42581a3111bc7b3ef0a3860fd1c68684f6ef44652604f2d843aabdc6' 
  || x'95b0fca70ddbc1535ccd59d7a2f9d05fb48840f6b7a086b2ab0e58bb2ff7fe25eb85fe49da3bf712437a2fd8' 
  || x'f672748d18a071ffea2b949a31f50be0e6cdfbf9875e34e3179bc42270941388e98234061985fc7f97ab5f9e' 
  || x'82fefb65bacbeb47de83d29482b08d4775944aeb3db95c618152008b9d1e00c0d7f82fb171dcfeac3ffff8e6' 
  || x'0d8177c5a5f7159f9647d3ec01d0a2d57ee2917fba2ad09656c7ae6efe9d161b6c9d63243f01cafed609c69b' 
  || x'949c11808c44539aca777cc7379b12077a281d3117124669ac12997b69706cc84de700aaf8a63fdbfe2a5c74' 
  || x'c45248e0e8151b7ccbae8e51c8e982e2f52aec052c749ff0557631139c87504f54d52aeaa9047bd7bff107a5' 
  || x'8232dca263f1cc67b67bbf5c244e6e5349c93c26cccbb76e863d4e979fcd30d005e5d8f0cac900f2e6a7784c' 
  || x'fd99e75346748025afa3c9882763a60f090b525b724c943e64fa29ee668cd476d78e7e43f60c0290411820c4' 
  || x'24e35f26521a40e6fd19b45d6879b75e891aa5243eece3d22e9a11d46fbfe1f312172c6be0ab310c6ad65f32' 
  || x'da18c2f560c5785b0e457e9b13b861b980a5e9b26d3c43e9e4510d1d8882084f68135fbbb888c2f5e73ccf53' 
  || x'7cae9cbe1dd82d13fd84b2387ff6c8884bb75a0d8656532c8dfde52ab25adb605ae461063284400801a3c03f' 
  || x'6bde7fa14d511d0e13b04fdde5923e7b130e0706a0bd19785fa08a965ae135dd895ae5f9e07bc00a8e60da0a' 
  || x'07ff0f441f6e0435d5c62d231e3991ae073ddc003be22053af156a149ebb07285effb46c87636f78d683c77b' 
  || x'f62f78e2edf42989e9cfc71f9a9ea82eb398815c4bc1465e65' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'c1210abc5768c23b9131ff1aaffaedd81268e4ac1686807f7dc9ce42ce531ee3' , 
  x'514eb10abc22ee43412b923aad3b54c294d359d4152816849285debacba65914' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa01015e0b6424d4c4b63b23cf9853d09286d4' 
  || x'cf4e85f748758d2714b1c99e998a84ca8f01bdd15140a5cc0e089f383b8ff2ff975d1445c1da112ca92485d4' 
  || x'e42d1a96ab2a7107f461e22f415c392e250af06c97ac8c3a2f9b60fd781966936679164ef0dd12371380b0ac' 
  || x'0bed0328f2b1152e25f1f72993583a03d42f0faaff9060e34b405bf75771a99dc80d33b340b8ab3d322f6685' 
  || x'107f5565c55bc7f427758b44b37b907e23806bdda8' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'd481bb369d6b9ae798b6a6d3d53f431e9ad1c0dcca9748ffdd57322108e2e715' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f9a7aef0ad5e2ddd5ae4101607b13c' 
  || x'f509460c05cd145ba16cd61f6385f082e501a3010101020292d52f4205257555055f4ecbaa108f638d0101c0' 
  || x'0127fed02e8089e8a26d76ff2e7c3412f0d0fdd9729359856de343e878ba84aeb76b3710f80a7aa2a1f50b17' 
  || x'd97e6370d6fe41078942e712cbfc9a746fa60e1543dd60e12f3afb57c5756670d7fda165fe12041f0c676d27' 
  || x'bb5672fced6acd6fe67ad2f767cd9517a1c721936a4b5ef9e7f73ef5b99319ec6a06a276dfc0512f82046c48' 
  || x'7748437ed72cb1' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'4396ccca71a13bde3ba7973e64833a111fb5d5d8bfd02f70b73231ad760be8af' , 
  CAST(x'96559a16ff5608ba995386d32d2834f11ee7ed464ce13877022e644da5a2efdc0c53242abf150b4f4871a224' 
  || x'e4520f887b59252528b7b58188d30a2d9b0b097f' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020d2941efd5cfd07de50b4b0e4f9585adf40f2c94826' 
  || x'cf4d5a5469f02e4d6b15fe01a1010101020260dd361c76bb8ba1c90d728f9f346c168b010142e4e83fc9d367' 
  || x'0b44d3baadb4dae7c0322b6cc47f8b41f4511c88014c1ca66553f6cc581db537310b270219c29f449a94edfc' 
  || x'0d7e4e6de45a25419a52c15ab465d3c82a485ff6fdc6534ff8bffc0f1c6e771e761d0907027809a40ae3ce2a' 
  || x'c8295cc559ffe9dad45aee3acff845af61b77b267ef561ba443a2f0fd2c9e3f536b93fafa92b57a21fb115' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'1732ae1ecea93693c28465d09e07c6930404037667d65b7c0f7e01c5502c861f' , 
  x'cb641aec6b6b3989048b91decdd4a5ee700c5dad5ea4c388b3761e6254abf998' , 
  CAST(x'01001480a0e8fdf6afb006022f756e696f6e636172652e76312e43616c656e646172536572766963652f496d' 
  || x'706f727443616c656e646172596561721263616c656e64617259656172732f323032370020699110276d90d0' 
  || x'b14c6b8015976d0e398b09e405addbfa4c030b4353c3fffa100169010000650e63616c656e6461725f796561' 
  || x'72730103010001d61f01020306736f75726365020004646179730229323032372d30312d30312c484f4c4944' 
  || x'41592c4e657720596561722773204461792ce58583e697a60a09696d706f72745f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 13 , 1795226400000000 , 
  x'9d846fbe5bcba202e70ca079d2af4f8211d8cd12ac28e9d23b4a1fbee03442c5' , x'' , 
  CAST(x'01021a80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f3100205ce761fdbabaf7d98029ea509f3e' 
  || x'5c3e1f576d1c6ef440cbfc95493ce89d4f620cd33f010002ce3f08706f6c69636965730102010201020a0463' 
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
  || x'6f72745f75730180a0e8fdf6afb0060a646563696465645f627901028a040100028504097374616e64617264' 
  || x'73010401020102010201021b087375625f6b696e6401000b62656e65666963696172790102076361705f6665' 
  || x'6e01a0c21e096361705f73636f7065010409636f756e745f6d6178010009636f756e745f70657201000a6361' 
  || x'705f77696e646f77010208696e636c75646573020005666f726d730203312c320972656c6174696f6e730200' 
  || x'0c7368617265645f636f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e636502' 
  || x'000566756e6473020009617070726f76616c7302000e7075626c69636974795f646179730100086167655f66' 
  || x'726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e0100' 
  || x'0f73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c6964' 
  || x'5f66726f6d01ac9d020876616c69645f746f000862617369735f7a68024732303230e5b9b4e68aa5e5888aef' 
  || x'bc9ae4b880e888ace4b88de8b685e8bf87e6af8fe4baba32353030e58583efbc8ce68c8932303230e5b9b431' 
  || x'e69c8831e697a5e5bd95e585a50862617369735f656e024c7072657373206f6620323032303a2067656e6572' 
  || x'616c6c79206174206d6f73742032353030207975616e20656163683b20656e74657265642066726f6d203120' 
  || x'4a616e756172792032303230096365727461696e74790104ee05010002e905097374616e6461726473010401' 
  || x'020104010201041b087375625f6b696e6401000b62656e65666963696172790102076361705f66656e0180f1' 
  || x'04096361705f73636f7065010209636f756e745f6d6178010209636f756e745f70657201020a6361705f7769' 
  || x'6e646f77010208696e636c75646573020005666f726d730203312c330972656c6174696f6e7302000c736861' 
  || x'7265645f636f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e63650200056675' 
  || x'6e6473020009617070726f76616c7302000e7075626c69636974795f646179730100086167655f66726f6d01' 
  || x'00066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f736861' 
  || x'72655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f' 
  || x'6d01f891020876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbf' 
  || x'e794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e590' 
  || x'8ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9e' 
  || x'e6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd' 
  || x'93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f66204d6172' 
  || x'6368203230313820286974732070726f76696e636520697320696e6665727265642066726f6d20657175616c' 
  || x'206e756d626572732920616e6420746865204775616e67646f6e672072756c6573206f6e20747269616c206f' 
  || x'6620323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f6e207768' 
  || x'6963682069742063616d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e74657265' 
  || x'642066726f6d2031204a616e75617279096365727461696e74790104ee05010002e905097374616e64617264' 
  || x'73010401020106010201061b087375625f6b696e6401000b62656e65666963696172790102076361705f6665' 
  || x'6e01c09a0c096361705f73636f7065010209636f756e745f6d6178010209636f756e745f706572010a0a6361' 
  || x'705f77696e646f77010408696e636c75646573020005666f726d730203312c340972656c6174696f6e730200' 
  || x'0c7368617265645f636f756e74010010636c61696d5f6c696d69745f6461797301000865766964656e636502' 
  || x'000566756e6473020009617070726f76616c7302000e7075626c69636974795f646179730100086167655f66' 
  || x'726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66656e0100' 
  || x'0f73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76616c6964' 
  || x'5f66726f6d01f891020876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e69c88e380' 
  || x'8ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee7' 
  || x'9bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a1' 
  || x'8ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce6' 
  || x'8c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce0161206775696465206f66' 
  || x'204d61726368203230313820286974732070726f76696e636520697320696e6665727265642066726f6d2065' 
  || x'7175616c206e756d626572732920616e6420746865204775616e67646f6e672072756c6573206f6e20747269' 
  || x'616c206f6620323031382c206166746572207365636f6e646172792070616765733b2074686520646179206f' 
  || x'6e2077686963682069742063616d6520696e746f20666f72636520776173206e6f7420666f756e643b20656e' 
  || x'74657265642066726f6d2031204a616e75617279096365727461696e74790104ee05010002e905097374616e' 
  || x'6461726473010401020108010201081b087375625f6b696e6401000b62656e65666963696172790102076361' 
  || x'705f66656e01c09a0c096361705f73636f7065010209636f756e745f6d6178010209636f756e745f70657201' 
  || x'060a6361705f77696e646f77010408696e636c75646573020005666f726d730203312c340972656c6174696f' 
  || x'6e7302000c7368617265645f636f756e74010010636c61696d5f6c696d69745f646179730100086576696465' 
  || x'6e636502000566756e6473020009617070726f76616c7302000e7075626c69636974795f6461797301000861' 
  || x'67655f66726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f746f5f66' 
  || x'656e01000f73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f7201000a76' 
  || x'616c69645f66726f6d01f891020876616c69645f746f000862617369735f7a6802a70132303138e5b9b433e6' 
  || x'9c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbd' 
  || x'e68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8' 
  || x'af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0' 
  || x'efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce01612067756964' 
  || x'65206f66204d61726368203230313820286974732070726f76696e636520697320696e666572726564206672' 
  || x'6f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e672072756c6573206f6e' 
  || x'20747269616c206f6620323031382c206166746572207365636f6e646172792070616765733b207468652064' 
  || x'6179206f6e2077686963682069742063616d6520696e746f20666f72636520776173206e6f7420666f756e64' 
  || x'3b20656e74657265642066726f6d2031204a616e75617279096365727461696e74790104ee05010002e90509' 
  || x'7374616e646172647301040102010a0102010a1b087375625f6b696e6401000b62656e656669636961727901' 
  || x'02076361705f66656e0180b518096361705f73636f7065010209636f756e745f6d6178010009636f756e745f' 
  || x'70657201000a6361705f77696e646f77010008696e636c75646573020005666f726d730203342c310972656c' 
  || x'6174696f6e7302000c7368617265645f636f756e74010010636c61696d5f6c696d69745f6461797301000865' 
  || x'766964656e636502000566756e6473020009617070726f76616c7302000e7075626c69636974795f64617973' 
  || x'0100086167655f66726f6d0100066167655f746f01000d636f73745f66726f6d5f66656e01000b636f73745f' 
  || x'746f5f66656e01000f73686172655f6e756d657261746f7201001173686172655f64656e6f6d696e61746f72' 
  || x'01000a76616c69645f66726f6d01f891020876616c69645f746f000862617369735f7a6802a70132303138e5' 
  || x'b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087e58786e68c87e5bc95e3808befbc88e79c' 
  || x'81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc89e58f8ae5b9bfe4b89ce79c8132303138' 
  || x'e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbdefbc9be696bde8a18ce697a5e69caae69f' 
  || x'a5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e02ce016120' 
  || x'6775696465206f66204d61726368203230313820286974732070726f76696e636520697320696e6665727265' 
  || x'642066726f6d20657175616c206e756d626572732920616e6420746865204775616e67646f6e672072756c65' 
  || x'73206f6e20747269616c206f6620323031382c206166746572207365636f6e646172792070616765733b2074' 
  || x'686520646179206f6e2077686963682069742063616d6520696e746f20666f72636520776173206e6f742066' 
  || x'6f756e643b20656e74657265642066726f6d2031204a616e75617279096365727461696e74790104ee050100' 
  || x'02e905097374616e646172647301040102010c0102010c1b087375625f6b696e6401080b62656e6566696369' 
  || x'6172790102076361705f66656e01c0cf24096361705f73636f7065010609636f756e745f6d6178010209636f' 
  || x'756e745f70657201080a6361705f77696e646f77010408696e636c75646573020005666f726d730203342c36' 
  || x'0972656c6174696f6e7302000c7368617265645f636f756e74010010636c61696d5f6c696d69745f64617973' 
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
  || x'f705010002f205097374616e646172647301040102010c0102010e1b087375625f6b696e64010a0b62656e65' 
  || x'666963696172790102076361705f66656e01c09a0c096361705f73636f7065010609636f756e745f6d617801' 
  || x'0209636f756e745f70657201080a6361705f77696e646f77010408696e636c75646573020005666f726d7302' 
  || x'03342c360972656c6174696f6e730209312c322c332c342c350c7368617265645f636f756e74010010636c61' 
  || x'696d5f6c696d69745f6461797301000865766964656e636502000566756e6473020009617070726f76616c73' 
  || x'02000e7075626c69636974795f646179730100086167655f66726f6d0100066167655f746f01000d636f7374' 
  || x'5f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e756d657261746f72010011' 
  || x'73686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01f891020876616c69645f746f00' 
  || x'0862617369735f7a6802a70132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6a087' 
  || x'e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696adefbc' 
  || x'89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8bdbd' 
  || x'efbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5bd95' 
  || x'e585a50862617369735f656e02ce0161206775696465206f66204d6172636820323031382028697473207072' 
  || x'6f76696e636520697320696e6665727265642066726f6d20657175616c206e756d626572732920616e642074' 
  || x'6865204775616e67646f6e672072756c6573206f6e20747269616c206f6620323031382c2061667465722073' 
  || x'65636f6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d6520696e74' 
  || x'6f20666f72636520776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e756172' 
  || x'79096365727461696e74790104ad06010002a806097374616e646172647301040102010e010201101b087375' 
  || x'625f6b696e6401000b62656e65666963696172790102076361705f66656e01c09a0c096361705f73636f7065' 
  || x'010209636f756e745f6d6178010209636f756e745f70657201020a6361705f77696e646f77010608696e636c' 
  || x'75646573020005666f726d730201370972656c6174696f6e7302000c7368617265645f636f756e7401001063' 
  || x'6c61696d5f6c696d69745f6461797301000865766964656e636502000566756e6473020009617070726f7661' 
  || x'6c7302000e7075626c69636974795f646179730100086167655f66726f6d0100066167655f746f01000d636f' 
  || x'73745f66726f6d5f66656e01000b636f73745f746f5f66656e01000f73686172655f6e756d657261746f7201' 
  || x'001173686172655f64656e6f6d696e61746f7201000a76616c69645f66726f6d01f891020876616c69645f74' 
  || x'6f000862617369735f7a6802d10132303138e5b9b433e69c88e3808ae4bdbfe794a8e88c83e59bb4e58f8ae6' 
  || x'a087e58786e68c87e5bc95e3808befbc88e79c81e4bbbde68daee79bb8e5908ce695b0e5ad97e68ea8e696ad' 
  || x'efbc89e58f8ae5b9bfe4b89ce79c8132303138e5b9b4e8af95e8a18ce58a9ee6b395efbc8ce68daee8bdace8' 
  || x'bdbdefbc9be696bde8a18ce697a5e69caae69fa5e588b0efbc8ce68c89e5bd93e5b9b431e69c8831e697a5e5' 
  || x'bd95e585a5efbc9be7baaae5bfb5e59381efbc8ce4b88de58fafe79bb4e68ea5e58f91e694bee685b0e997ae' 
  || x'e987910862617369735f656e02e50161206775696465206f66204d6172636820323031382028697473207072' 
  || x'6f76696e636520697320696e6665727265642066726f6d20657175616c206e756d626572732920616e642074' 
  || x'6865204775616e67646f6e672072756c6573206f6e20747269616c206f6620323031382c2061667465722073' 
  || x'65636f6e646172792070616765733b2074686520646179206f6e2077686963682069742063616d6520696e74' 
  || x'6f20666f72636520776173206e6f7420666f756e643b20656e74657265642066726f6d2031204a616e756172' 
  || x'793b206120736f7576656e69722c206e6f74206d6f6e6579096365727461696e74790104e302010002de020e' 
  || x'6167677265676174655f63617073010301020102010209056b696e64730201310d73686172655f7065726365' 
  || x'6e74013c046261736501020c6569746865725f67726f757001000a76616c69645f66726f6d01f89102087661' 
  || x'6c69645f746f01aa9d020862617369735f7a68026d32303138e5b9b433e69c88e68c87e5bc95efbc9ae980a2' 
  || x'e5b9b4e8bf87e88a82e685b0e997aee4b88de8b685e8bf87e694b6e585a5e79a84333025efbc9be68c893230' 
  || x'3230e5b9b4e68aa5e5888ae79a84e696b0e58fa3e5be84e68ea8e5ae9ae6ada2e4ba8e32303139e5b9b40862' 
  || x'617369735f656e026c6775696465206f66204d6172636820323031383a20666573746976616c20676f6f6473' 
  || x'206174206d6f737420333025206f6620696e636f6d653b2074616b656e20746f20656e6420696e2032303139' 
  || x'2062656361757365206f6620746865207072657373206f662032303230096365727461696e74790104c70201' 
  || x'0002c2020e6167677265676174655f63617073010301020102010409056b696e64730201310d73686172655f' 
  || x'70657263656e740150046261736501040c6569746865725f67726f757001020a76616c69645f66726f6d01ac' 
  || x'9d020876616c69645f746f000862617369735f7a68025e32303230e5b9b4e68aa5e5888aefbc9ae4b88de8b6' 
  || x'85e8bf87e9a284e7ae97e694afe587bae79a84343025efbc8ce68896e4b88de8b685e8bf87e79599e68890e7' 
  || x'bb8fe8b4b9e79a84353025efbc88e4ba8ce88085e4b98be4b880efbc890862617369735f656e026270726573' 
  || x'73206f6620323032303a206174206d6f737420343025206f6620627564676574656420657870656e64697475' 
  || x'72652c206f72206174206d6f737420353025206f662072657461696e65642066756e647320286f6e65206f66' 
  || x'20626f746829096365727461696e74790104c702010002c2020e6167677265676174655f6361707301030102' 
  || x'0102010609056b696e64730201310d73686172655f70657263656e740164046261736501060c656974686572' 
  || x'5f67726f757001020a76616c69645f66726f6d01ac9d020876616c69645f746f000862617369735f7a68025e' 
  || x'32303230e5b9b4e68aa5e5888aefbc9ae4b88de8b685e8bf87e9a284e7ae97e694afe587bae79a84343025ef' 
  || x'bc8ce68896e4b88de8b685e8bf87e79599e68890e7bb8fe8b4b9e79a84353025efbc88e4ba8ce88085e4b98b' 
  || x'e4b880efbc890862617369735f656e02627072657373206f6620323032303a206174206d6f73742034302520' 
  || x'6f6620627564676574656420657870656e6469747572652c206f72206174206d6f737420353025206f662072' 
  || x'657461696e65642066756e647320286f6e65206f6620626f746829096365727461696e74790104' AS BLOB) );
INSERT INTO journal VALUES (1 , 14 , 1795226400000000 , 
  x'54c63ce7cdd1a32a8cbecdd846424ae6c291e30ae755c999ad772106c0f738d3' , 
  x'b4bf0ae61e6e35d10990f8a36fafd82b6e37d2892a582aa0defa1901f65b44fc' , 
  CAST(x'01021c80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f320020e56bbef7d19c28dee28ab0cd6506' 
  || x'3d083dddea5bd3ddc98e52d3da7ea698699d1ed740010002d24008706f6c69636965730102010201040a0463' 
  || x'6f6465020c434e2d434152452d323032360a76616c69645f66726f6d01ccbf02076e616d655f7a680227e881' 
  || x'94e7b3bbe7ad89e7baa7e5928ce4bf9de5ad98e69c9fe99990efbc88e5bbbae8aeaeefbc89076e616d655f65' 
  || x'6e02315469657273206f6620636f6e7461637420616e642074696d6573206f66206b656570696e672c206120' 
  || x'70726f706f73616c0c6a7572697364696374696f6e0202434e0862617369735f7a68023ce69cace4baa7e593' 
  || x'81e79a84e5bbbae8aeaeefbc9be59084e8a18ce6b3a8e6988ee68980e4be9de68daee79a84e5819ae6b395e6' 
  || x'8896e6b395e8a7840862617369735f656e0247612070726f706f73616c206f66207468652070726f64756374' 
  || x'3b206561636820726f77206e616d657320746865207072616374696365206f72206c617720626568696e6420' 
  || x'697407636f6e74656e7402df3d232070726f746f2d66696c653a2070726f746f2f756e696f6e636172652f76' 
  || x'312f706f6c69636965732e70726f746f0a232070726f746f2d6d6573736167653a20756e696f6e636172652e' 
  || x'76312e506f6c6963795365740a230a2320412070726f706f73616c20666f7220756e696f6e73207468617420' 
  || x'68617665206e6f2072756c6573206f66207468656972206f776e3a207469657273206f6620636f6e74616374' 
  || x'20776974682072657469726564206d656d626572732c0a2320616e64206d656d6265727320696e2073657276' 
  || x'696365206f6e207468652063617265206c6973742c20616e6420686f77206c6f6e67207265636f7264732061' 
  || x'7265206b6570742e2041206d6f6e74682c206120717561727465722c2068616c660a23206120796561722061' 
  || x'6e64206120796561722061726520656e746572656420617320746865206c6f6e676573742074686572652061' 
  || x'72652e204e6f626f647920686173206974206265666f726520697420697320696d706f727465643b20610a23' 
  || x'20756e696f6e206d6179207468656e206f6e6c792062652073747269637465722e0a646973706c61795f6e61' 
  || x'6d65207b0a20207a683a2022e88194e7b3bbe7ad89e7baa7e5928ce4bf9de5ad98e69c9fe99990efbc88e5bb' 
  || x'bae8aeaeefbc89220a2020656e3a20225469657273206f6620636f6e7461637420616e642074696d6573206f' 
  || x'66206b656570696e672c20612070726f706f73616c220a7d0a636f64653a2022434e2d434152452d32303236' 
  || x'220a6a7572697364696374696f6e3a2022434e220a6261736973207b0a20207a683a2022e69cace4baa7e593' 
  || x'81e79a84e5bbbae8aeaeefbc9be59084e8a18ce6b3a8e6988ee68980e4be9de68daee79a84e5819ae6b395e6' 
  || x'8896e6b395e8a784220a2020656e3a2022612070726f706f73616c206f66207468652070726f647563743b20' 
  || x'6561636820726f77206e616d657320746865207072616374696365206f72206c617720626568696e64206974' 
  || x'220a7d0a76616c69645f66726f6d207b20796561723a2032303236206d6f6e74683a2031206461793a203120' 
  || x'7d0a0a636f6e746163745f7469657273207b0a2020746965723a20524554495245455f544945525f52300a20' 
  || x'20616e79207b207265746972655f6b696e643a205245544952455f4b494e445f5645544552414e207d0a2020' 
  || x'636f6e746163745f65766572795f646179733a2033310a202076697369745f6f6e3a2056495349545f444159' 
  || x'5f535052494e475f464553544956414c0a202076697369745f6f6e3a2056495349545f4441595f444f55424c' 
  || x'455f4e494e54480a202076697369745f6f6e3a2056495349545f4441595f50415254595f4441590a20207669' 
  || x'7369745f6f6e3a2056495349545f4441595f4e4154494f4e414c5f4441590a202076697369745f6f6e3a2056' 
  || x'495349545f4441595f42495254484441590a20206469736368617267655f636f6e746163745f646179733a20' 
  || x'370a20207061697265645f636f6e746163743a20747275650a20206261736973207b0a202020207a683a2022' 
  || x'e7a6bbe4bc91e5b9b2e983a8e6af8fe69c88e88194e7b3bbefbc8ce88a82e697a5e5928ce7949fe697a5e8b5' 
  || x'b0e8aebfefbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7e5b888e8' 
  || x'8c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bb' 
  || x'bae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a20' 
  || x'227665746572616e206361647265733a20612063616c6c2065616368206d6f6e74682c20766973697473206f' 
  || x'6e20666573746976616c7320616e64206269727468646179733b20636f6e746163742077697468696e206122' 
  || x'0a202020202020202022207765656b206f662064697363686172676520666f6c6c6f7773205368616e676861' 
  || x'69204e6f726d616c20556e697665727369747920323031323b20746865207265737420697320746865207072' 
  || x'6f647563742773220a202020202020202022206f776e2064656661756c742c206e6f74206c6177220a20207d' 
  || x'0a20206365727461696e74793a204345525441494e54595f500a7d0a0a636f6e746163745f7469657273207b' 
  || x'0a2020746965723a20524554495245455f544945525f52310a2020616e79207b206167655f66726f6d3a2039' 
  || x'30207d0a2020616e79207b206d6f62696c6974793a204d4f42494c4954595f444550454e44454e54207d0a20' 
  || x'20616e79207b206c6976696e673a204c4956494e475f4d4f44455f414c4f4e45206167655f66726f6d3a2038' 
  || x'30207d0a2020616e79207b20666c61673a20434152455f464c41475f4c4f53545f4f4e4c595f4348494c4420' 
  || x'7d0a2020636f6e746163745f65766572795f646179733a2033310a202076697369745f65766572795f646179' 
  || x'733a2039320a20206469736368617267655f636f6e746163745f646179733a20370a20207061697265645f63' 
  || x'6f6e746163743a20747275650a20206465707574795f636f6e746163743a20747275650a2020656d65726765' 
  || x'6e63795f636f6e746163743a20747275650a20206261736973207b0a202020207a683a20223930e5b281e4bb' 
  || x'a5e4b88ae38081e5a4b1e883bde380813830e5b281e4bba5e4b88ae78bace5b185e68896e5a4b1e78bacefbc' 
  || x'9be79785e58db1e7ad89e68385e5bda2e794b1e5b7a5e4bc9ae79bb4e68ea5e68c87e5ae9ae7ad89e7baa7ef' 
  || x'bc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7e5b888e88c83e5a4a7' 
  || x'e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee7' 
  || x'9a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a202266726f6d' 
  || x'2039302c20646570656e64656e742c20616c6f6e652066726f6d2038302c206f72206c6f737420616e206f6e' 
  || x'6c79206368696c643b2077686f206973206e656172206465617468206973207075742068657265220a202020' 
  || x'2020202020222062792068616e643b20636f6e746163742077697468696e2061207765656b206f6620646973' 
  || x'63686172676520666f6c6c6f7773205368616e67686169204e6f726d616c20556e6976657273697479203230' 
  || x'31323b220a202020202020202022207468652072657374206973207468652070726f647563742773206f776e' 
  || x'2064656661756c742c206e6f74206c6177220a20207d0a20206365727461696e74793a204345525441494e54' 
  || x'595f500a7d0a0a636f6e746163745f7469657273207b0a2020746965723a20524554495245455f544945525f' 
  || x'52320a2020616e79207b206167655f66726f6d3a203830206167655f746f3a203839207d0a2020616e79207b' 
  || x'206c6976696e673a204c4956494e475f4d4f44455f414c4f4e45207d0a2020616e79207b206c6976696e673a' 
  || x'204c4956494e475f4d4f44455f574954485f53504f555345207d0a2020616e79207b20666c61673a20434152' 
  || x'455f464c41475f534552494f55535f494c4c4e45535320696e5f736572766963653a2074727565207d0a2020' 
  || x'616e79207b20666c61673a20434152455f464c41475f465241494c20696e5f736572766963653a2074727565' 
  || x'207d0a2020616e79207b20666c61673a20434152455f464c41475f44495341424c454420696e5f7365727669' 
  || x'63653a2074727565207d0a2020616e79207b2068617264736869703a2074727565207d0a2020636f6e746163' 
  || x'745f65766572795f646179733a2039320a202076697369745f65766572795f646179733a203138340a202076' 
  || x'697369745f6f6e3a2056495349545f4441595f535052494e475f464553544956414c0a202076697369745f6f' 
  || x'6e3a2056495349545f4441595f444f55424c455f4e494e54480a202076697369745f6f6e5f616e793a207472' 
  || x'75650a20206469736368617267655f636f6e746163745f646179733a20370a20207061697265645f636f6e74' 
  || x'6163743a20747275650a20206261736973207b0a202020207a683a2022e9878de782b9e5afb9e8b1a1e6af8f' 
  || x'e5ada3e5baa6e8b5b0e8aebfe68896e794b5e8af9defbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada63230' 
  || x'3132e5b9b4e58a9ee6b395efbc9be590abe59ca8e8818ce79a84e9878de79785e38081e88081e5bcb1e38081' 
  || x'e6ae8be796bee4bc9ae59198efbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b8' 
  || x'8ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cac' 
  || x'e4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a' 
  || x'20202020656e3a202261207669736974206f722063616c6c2065616368207175617274657220746f2074686f' 
  || x'7365206f6620666972737420636172653a205368616e67686169204e6f726d616c20556e6976657273697479' 
  || x'20323031323b220a202020202020202022206d656d6265727320696e20736572766963652077686f20617265' 
  || x'20736572696f75736c7920696c6c2c20667261696c206f722064697361626c656420746f6f3b20636f6e7461' 
  || x'63742077697468696e2061207765656b220a202020202020202022206f662064697363686172676520666f6c' 
  || x'6c6f7773205368616e67686169204e6f726d616c20556e697665727369747920323031323b20746865207265' 
  || x'7374206973207468652070726f647563742773206f776e220a2020202020202020222064656661756c742c20' 
  || x'6e6f74206c6177220a20207d0a20206365727461696e74793a204345525441494e54595f500a7d0a0a636f6e' 
  || x'746163745f7469657273207b0a2020746965723a20524554495245455f544945525f52330a2020616e79207b' 
  || x'206167655f66726f6d3a203730206167655f746f3a203739207d0a2020636f6e746163745f65766572795f64' 
  || x'6179733a203138340a202076697369745f6f6e3a2056495349545f4441595f535052494e475f464553544956' 
  || x'414c0a202076697369745f6f6e3a2056495349545f4441595f444f55424c455f4e494e54480a202076697369' 
  || x'745f6f6e5f616e793a20747275650a20206469736368617267655f636f6e746163745f646179733a20370a20' 
  || x'206261736973207b0a202020207a683a20223730e887b33739e5b281e6af8fe58d8ae5b9b4e88194e7b3bbef' 
  || x'bc8ce698a5e88a82e68896e9878de998b3e8b5b0e8aebfefbc9be587bae999a2e5908ee4b880e591a8e58685' 
  || x'e88194e7b3bbe4be9de4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be5' 
  || x'85b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395' 
  || x'e5ae9ae8a681e6b182220a20202020656e3a2022373020746f2037393a20612063616c6c2065616368206861' 
  || x'6c662d796561722c2061207669736974206f6e20537072696e6720466573746976616c206f7220446f75626c' 
  || x'65204e696e74683b20636f6e74616374220a2020202020202020222077697468696e2061207765656b206f66' 
  || x'2064697363686172676520666f6c6c6f7773205368616e67686169204e6f726d616c20556e69766572736974' 
  || x'7920323031323b20746865207265737420697320746865220a2020202020202020222070726f647563742773' 
  || x'206f776e2064656661756c742c206e6f74206c6177220a20207d0a20206365727461696e74793a2043455254' 
  || x'41494e54595f500a7d0a0a636f6e746163745f7469657273207b0a2020746965723a20524554495245455f54' 
  || x'4945525f52340a2020616e79207b206167655f746f3a203639207d0a2020636f6e746163745f65766572795f' 
  || x'646179733a203336360a202076697369745f6f6e3a2056495349545f4441595f5245544952454d454e540a20' 
  || x'206469736368617267655f636f6e746163745f646179733a20370a20206261736973207b0a202020207a683a' 
  || x'20223730e5b281e4bba5e4b88be6af8fe5b9b4e88194e7b3bbefbc8ce98080e4bc91e697b6e98081e588abef' 
  || x'bc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7e5b888e88c83e5a4a7' 
  || x'e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8aeaee7' 
  || x'9a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a202262656c6f' 
  || x'772037303a20612063616c6c206561636820796561722c20616e642061206661726577656c6c3b20636f6e74' 
  || x'6163742077697468696e2061207765656b206f662064697363686172676520666f6c6c6f7773220a20202020' 
  || x'2020202022205368616e67686169204e6f726d616c20556e697665727369747920323031323b207468652072' 
  || x'657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20' 
  || x'207d0a20206365727461696e74793a204345525441494e54595f500a7d0a0a636f6e746163745f7469657273' 
  || x'207b0a2020746965723a20524554495245455f544945525f52580a20206261736973207b0a202020207a683a' 
  || x'2022e5bc82e59cb0e5b185e4bd8fefbc9ae68c89e69cace4babae7ad89e7baa7e88194e7b3bbefbc8ce4b88d' 
  || x'e8a681e6b182e4b88ae997a8e8b5b0e8aebfefbc9be69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8ae' 
  || x'a4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a20226c6976657320617761793a' 
  || x'2063616c6c73206f6620746865206f776e20746965722c20766973697473207761697665643b207468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a20206365727461696e' 
  || x'74793a204345525441494e54595f500a7d0a0a726574656e74696f6e73207b0a20207265636f72643a205245' 
  || x'434f52445f4b494e445f564f55434845520a20206b6565705f6d6f6e7468733a203336300a202066726f6d3a' 
  || x'20524554454e54494f4e5f46524f4d5f594541525f454e440a20206261736973207b0a202020207a683a2022' 
  || x'e3808ae4bc9ae8aea1e6a1a3e6a188e7aea1e79086e58a9ee6b395e3808befbc9ae4bc9ae8aea1e587ade8af' 
  || x'81e38081e4bc9ae8aea1e8b4a6e7b0bfe4bf9de7aea13330e5b9b4efbc9be7adbee9a286e8a1a8e99a8fe587' 
  || x'ade8af81e4bf9de7aea1efbc9be69caae6a0b8e5afb9e58e9fe69687220a20202020656e3a2022746865206e' 
  || x'6174696f6e616c2072756c6573206f6e206163636f756e74696e672061726368697665733a20766f75636865' 
  || x'727320616e6420626f6f6b7320666f722033302079656172732c207369676e2d6f6666220a20202020202020' 
  || x'202220736865657473207769746820746865697220766f7563686572733b206e6f7420636f6d706172656420' 
  || x'7769746820746865206f726967696e616c220a20207d0a20206365727461696e74793a204345525441494e54' 
  || x'595f425f4d494e55530a7d0a0a726574656e74696f6e73207b0a20207265636f72643a205245434f52445f4b' 
  || x'494e445f434153450a20206b6565705f6d6f6e7468733a203132300a202066726f6d3a20524554454e54494f' 
  || x'4e5f46524f4d5f434c4f5345440a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bb' 
  || x'bae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a20' 
  || x'227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a202063' 
  || x'65727461696e74793a204345525441494e54595f500a7d0a0a726574656e74696f6e73207b0a20207265636f' 
  || x'72643a205245434f52445f4b494e445f434153450a2020646174615f636c6173733a20444154415f434c4153' 
  || x'535f53454e5349544956450a20206b6565705f6d6f6e7468733a2032340a202066726f6d3a20524554454e54' 
  || x'494f4e5f46524f4d5f434c4f5345440a20206261736973207b0a202020207a683a2022e6958fe6849fe4bfa1' 
  || x'e681afe4bba5e69c80e79fade5bf85e8a681e69c9fe99990e4bf9de5ad98efbc88e4b8aae4babae4bfa1e681' 
  || x'afe4bf9de68aa4e6b395e7acace58d81e4b99de69da1efbc89efbc9be4b8a4e5b9b4e4b8bae69cace4baa7e5' 
  || x'9381e5bbbae8aeaee79a84e9bb98e8aea4e580bc220a20202020656e3a20227468652073686f727465737420' 
  || x'74696d652074686174206973206e65656465642028506572736f6e616c20496e666f726d6174696f6e205072' 
  || x'6f74656374696f6e204c61772c2061727469636c65203139293b2074776f220a202020202020202022207965' 
  || x'61727320617265207468652070726f647563742773206f776e2064656661756c74220a20207d0a2020636572' 
  || x'7461696e74793a204345525441494e54595f500a7d0a0a726574656e74696f6e73207b0a20207265636f7264' 
  || x'3a205245434f52445f4b494e445f45564944454e43450a20206b6565705f6d6f6e7468733a2031320a202066' 
  || x'726f6d3a20524554454e54494f4e5f46524f4d5f41554449545f434c4f5345440a20206261736973207b0a20' 
  || x'2020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395' 
  || x'e5ae9ae8a681e6b182220a20202020656e3a20227468652070726f647563742773206f776e2064656661756c' 
  || x'742c206e6f74206c6177220a20207d0a20206365727461696e74793a204345525441494e54595f500a7d0a0a' 
  || x'726574656e74696f6e73207b0a20207265636f72643a205245434f52445f4b494e445f48415244534849505f' 
  || x'46494c450a20206b6565705f6d6f6e7468733a2036300a202066726f6d3a20524554454e54494f4e5f46524f' 
  || x'4d5f455849540a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84' 
  || x'e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182220a20202020656e3a2022746865207072' 
  || x'6f647563742773206f776e2064656661756c742c206e6f74206c6177220a20207d0a20206365727461696e74' 
  || x'793a204345525441494e54595f500a7d0a0a726574656e74696f6e73207b0a20207265636f72643a20524543' 
  || x'4f52445f4b494e445f4558414d5f415454454e44414e43450a20206b6565705f6d6f6e7468733a2036300a20' 
  || x'2066726f6d3a20524554454e54494f4e5f46524f4d5f5245434f524445440a20206261736973207b0a202020' 
  || x'207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae' 
  || x'9ae8a681e6b182220a20202020656e3a20227468652070726f647563742773206f776e2064656661756c742c' 
  || x'206e6f74206c6177220a20207d0a20206365727461696e74793a204345525441494e54595f500a7d0a0a7265' 
  || x'74656e74696f6e73207b0a20207265636f72643a205245434f52445f4b494e445f4143434553535f4c4f470a' 
  || x'20206b6565705f6d6f6e7468733a2033360a202066726f6d3a20524554454e54494f4e5f46524f4d5f524543' 
  || x'4f524445440a20206261736973207b0a202020207a683a2022e69cace4baa7e59381e5bbbae8aeaee79a84e9' 
  || x'bb98e8aea4e580bcefbc9be7bd91e7bb9ce5ae89e585a8e6b395e7acace4ba8ce58d81e4b880e69da1e8a681' 
  || x'e6b182e7bd91e7bb9ce697a5e5bf97e887b3e5b091e79599e5ad98e585ade4b8aae69c88220a20202020656e' 
  || x'3a20227468652070726f647563742773206f776e2064656661756c743b207468652043796265727365637572' 
  || x'697479204c6177202861727469636c65203231292077616e747320736978206d6f6e746873206f66206c6f67' 
  || x'73220a202020202020202022206f66206e6574776f726b73220a20207d0a20206365727461696e74793a2043' 
  || x'45525441494e54595f500a7d0a0a726574656e74696f6e73207b0a20207265636f72643a205245434f52445f' 
  || x'4b494e445f434f4e53454e540a20206b6565705f6d6f6e7468733a2033360a202066726f6d3a20524554454e' 
  || x'54494f4e5f46524f4d5f52454c4154494f4e5f454e440a20206261736973207b0a202020207a683a2022e69c' 
  || x'ace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b18222' 
  || x'0a20202020656e3a20227468652070726f647563742773206f776e2064656661756c742c206e6f74206c6177' 
  || x'220a20207d0a20206365727461696e74793a204345525441494e54595f500a7d0a0a726574656e74696f6e73' 
  || x'207b0a20207265636f72643a205245434f52445f4b494e445f494d504143545f4153534553534d454e540a20' 
  || x'206b6565705f6d6f6e7468733a2033360a202066726f6d3a20524554454e54494f4e5f46524f4d5f5245434f' 
  || x'524445440a20206261736973207b0a202020207a683a2022e4b8aae4babae4bfa1e681afe4bf9de68aa4e6b3' 
  || x'95e7acace4ba94e58d81e585ade69da1efbc9ae5bdb1e5938de8af84e4bcb0e68aa5e5918ae5928ce5a484e7' 
  || x'9086e68385e586b5e8aeb0e5bd95e887b3e5b091e4bf9de5ad98e4b889e5b9b4220a20202020656e3a202250' 
  || x'6572736f6e616c20496e666f726d6174696f6e2050726f74656374696f6e204c61772c2061727469636c6520' 
  || x'35363a207265706f727473206f6620696d70616374206173736573736d656e747320616e64220a2020202020' 
  || x'20202022207265636f726473206f662070726f63657373696e6720666f722074687265652079656172732061' 
  || x'74206c65617374220a20207d0a20206365727461696e74793a204345525441494e54595f410a7d0a09696d70' 
  || x'6f72745f75730180a0e8fdf6afb0060a646563696465645f62790102c704010002c2040d636f6e746163745f' 
  || x'746965727301030102010401020c0474696572010212636f6e746163745f65766572795f64617973013e1076' 
  || x'697369745f65766572795f6461797301000876697369745f6f6e0209322c332c342c352c360c76697369745f' 
  || x'6f6e5f616e790100166469736368617267655f636f6e746163745f64617973010e0e7061697265645f636f6e' 
  || x'7461637401020e6465707574795f636f6e74616374010011656d657267656e63795f636f6e74616374010008' 
  || x'62617369735f7a6802a601e7a6bbe4bc91e5b9b2e983a8e6af8fe69c88e88194e7b3bbefbc8ce88a82e697a5' 
  || x'e5928ce7949fe697a5e8b5b0e8aebfefbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be' 
  || x'9de4b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8ba' 
  || x'e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1' 
  || x'820862617369735f656e02c0017665746572616e206361647265733a20612063616c6c2065616368206d6f6e' 
  || x'74682c20766973697473206f6e20666573746976616c7320616e64206269727468646179733b20636f6e7461' 
  || x'63742077697468696e2061207765656b206f662064697363686172676520666f6c6c6f7773205368616e6768' 
  || x'6169204e6f726d616c20556e697665727369747920323031323b207468652072657374206973207468652070' 
  || x'726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e7479010a750100' 
  || x'027110636f6e746163745f63726974657269610104010201040102010208086167655f66726f6d0100066167' 
  || x'655f746f01000b7265746972655f6b696e640104066c6976696e670100086d6f62696c697479010004666c61' 
  || x'67010008686172647368697001000a696e5f736572766963650100880501000283050d636f6e746163745f74' 
  || x'6965727301030102010401040c0474696572010412636f6e746163745f65766572795f64617973013e107669' 
  || x'7369745f65766572795f6461797301b8010876697369745f6f6e02000c76697369745f6f6e5f616e79010016' 
  || x'6469736368617267655f636f6e746163745f64617973010e0e7061697265645f636f6e7461637401020e6465' 
  || x'707574795f636f6e74616374010211656d657267656e63795f636f6e7461637401020862617369735f7a6802' 
  || x'd4013930e5b281e4bba5e4b88ae38081e5a4b1e883bde380813830e5b281e4bba5e4b88ae78bace5b185e688' 
  || x'96e5a4b1e78bacefbc9be79785e58db1e7ad89e68385e5bda2e794b1e5b7a5e4bc9ae79bb4e68ea5e68c87e5' 
  || x'ae9ae7ad89e7baa7efbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7' 
  || x'e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e5' 
  || x'9381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b182086261736973' 
  || x'5f656e02db0166726f6d2039302c20646570656e64656e742c20616c6f6e652066726f6d2038302c206f7220' 
  || x'6c6f737420616e206f6e6c79206368696c643b2077686f206973206e65617220646561746820697320707574' 
  || x'20686572652062792068616e643b20636f6e746163742077697468696e2061207765656b206f662064697363' 
  || x'686172676520666f6c6c6f7773205368616e67686169204e6f726d616c20556e697665727369747920323031' 
  || x'323b207468652072657374206973207468652070726f647563742773206f776e2064656661756c742c206e6f' 
  || x'74206c6177096365727461696e7479010a760100027210636f6e746163745f63726974657269610104010201' 
  || x'040104010208086167655f66726f6d01b401066167655f746f01000b7265746972655f6b696e640100066c69' 
  || x'76696e670100086d6f62696c697479010004666c6167010008686172647368697001000a696e5f7365727669' 
  || x'63650100750100027110636f6e746163745f63726974657269610104010201040104010408086167655f6672' 
  || x'6f6d0100066167655f746f01000b7265746972655f6b696e640100066c6976696e670100086d6f62696c6974' 
  || x'79010604666c6167010008686172647368697001000a696e5f736572766963650100760100027210636f6e74' 
  || x'6163745f63726974657269610104010201040104010608086167655f66726f6d01a001066167655f746f0100' 
  || x'0b7265746972655f6b696e640100066c6976696e670102086d6f62696c697479010004666c61670100086861' 
  || x'72647368697001000a696e5f736572766963650100750100027110636f6e746163745f637269746572696101' 
  || x'04010201040104010808086167655f66726f6d0100066167655f746f01000b7265746972655f6b696e640100' 
  || x'066c6976696e670100086d6f62696c697479010004666c6167010c08686172647368697001000a696e5f7365' 
  || x'72766963650100d705010002d2050d636f6e746163745f746965727301030102010401060c04746965720106' 
  || x'12636f6e746163745f65766572795f6461797301b8011076697369745f65766572795f6461797301f0020876' 
  || x'697369745f6f6e0203322c330c76697369745f6f6e5f616e790102166469736368617267655f636f6e746163' 
  || x'745f64617973010e0e7061697265645f636f6e7461637401020e6465707574795f636f6e7461637401001165' 
  || x'6d657267656e63795f636f6e7461637401000862617369735f7a6802e901e9878de782b9e5afb9e8b1a1e6af' 
  || x'8fe5ada3e5baa6e8b5b0e8aebfe68896e794b5e8af9defbc9ae4b88ae6b5b7e5b888e88c83e5a4a7e5ada632' 
  || x'303132e5b9b4e58a9ee6b395efbc9be590abe59ca8e8818ce79a84e9878de79785e38081e88081e5bcb1e380' 
  || x'81e6ae8be796bee4bc9ae59198efbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4' 
  || x'b88ae6b5b7e5b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69c' 
  || x'ace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b18208' 
  || x'62617369735f656e02910261207669736974206f722063616c6c2065616368207175617274657220746f2074' 
  || x'686f7365206f6620666972737420636172653a205368616e67686169204e6f726d616c20556e697665727369' 
  || x'747920323031323b206d656d6265727320696e20736572766963652077686f2061726520736572696f75736c' 
  || x'7920696c6c2c20667261696c206f722064697361626c656420746f6f3b20636f6e746163742077697468696e' 
  || x'2061207765656b206f662064697363686172676520666f6c6c6f7773205368616e67686169204e6f726d616c' 
  || x'20556e697665727369747920323031323b207468652072657374206973207468652070726f64756374277320' 
  || x'6f776e2064656661756c742c206e6f74206c6177096365727461696e7479010a770100027310636f6e746163' 
  || x'745f63726974657269610104010201040106010208086167655f66726f6d01a001066167655f746f01b2010b' 
  || x'7265746972655f6b696e640100066c6976696e670100086d6f62696c697479010004666c6167010008686172' 
  || x'647368697001000a696e5f736572766963650100750100027110636f6e746163745f63726974657269610104' 
  || x'010201040106010408086167655f66726f6d0100066167655f746f01000b7265746972655f6b696e64010006' 
  || x'6c6976696e670102086d6f62696c697479010004666c6167010008686172647368697001000a696e5f736572' 
  || x'766963650100750100027110636f6e746163745f63726974657269610104010201040106010608086167655f' 
  || x'66726f6d0100066167655f746f01000b7265746972655f6b696e640100066c6976696e670104086d6f62696c' 
  || x'697479010004666c6167010008686172647368697001000a696e5f736572766963650100750100027110636f' 
  || x'6e746163745f63726974657269610104010201040106010808086167655f66726f6d0100066167655f746f01' 
  || x'000b7265746972655f6b696e640100066c6976696e670100086d6f62696c697479010004666c616701080868' 
  || x'6172647368697001000a696e5f736572766963650102750100027110636f6e746163745f6372697465726961' 
  || x'0104010201040106010a08086167655f66726f6d0100066167655f746f01000b7265746972655f6b696e6401' 
  || x'00066c6976696e670100086d6f62696c697479010004666c6167010e08686172647368697001000a696e5f73' 
  || x'6572766963650102750100027110636f6e746163745f63726974657269610104010201040106010c08086167' 
  || x'655f66726f6d0100066167655f746f01000b7265746972655f6b696e640100066c6976696e670100086d6f62' 
  || x'696c697479010004666c6167010a08686172647368697001000a696e5f736572766963650102750100027110' 
  || x'636f6e746163745f63726974657269610104010201040106010e08086167655f66726f6d0100066167655f74' 
  || x'6f01000b7265746972655f6b696e640100066c6976696e670100086d6f62696c697479010004666c61670100' 
  || x'08686172647368697001020a696e5f736572766963650100ca04010002c5040d636f6e746163745f74696572' 
  || x'7301030102010401080c0474696572010812636f6e746163745f65766572795f6461797301f0021076697369' 
  || x'745f65766572795f6461797301000876697369745f6f6e0203322c330c76697369745f6f6e5f616e79010216' 
  || x'6469736368617267655f636f6e746163745f64617973010e0e7061697265645f636f6e7461637401000e6465' 
  || x'707574795f636f6e74616374010011656d657267656e63795f636f6e7461637401000862617369735f7a6802' 
  || x'a7013730e887b33739e5b281e6af8fe58d8ae5b9b4e88194e7b3bbefbc8ce698a5e88a82e68896e9878de998' 
  || x'b3e8b5b0e8aebfefbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7e5' 
  || x'b888e88c83e5a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e593' 
  || x'81e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f' 
  || x'656e02c701373020746f2037393a20612063616c6c20656163682068616c662d796561722c20612076697369' 
  || x'74206f6e20537072696e6720466573746976616c206f7220446f75626c65204e696e74683b20636f6e746163' 
  || x'742077697468696e2061207765656b206f662064697363686172676520666f6c6c6f7773205368616e676861' 
  || x'69204e6f726d616c20556e697665727369747920323031323b20746865207265737420697320746865207072' 
  || x'6f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e7479010a77010002' 
  || x'7310636f6e746163745f63726974657269610104010201040108010208086167655f66726f6d018c01066167' 
  || x'655f746f019e010b7265746972655f6b696e640100066c6976696e670100086d6f62696c697479010004666c' 
  || x'6167010008686172647368697001000a696e5f7365727669636501009f040100029a040d636f6e746163745f' 
  || x'7469657273010301020104010a0c0474696572010a12636f6e746163745f65766572795f6461797301dc0510' 
  || x'76697369745f65766572795f6461797301000876697369745f6f6e0201390c76697369745f6f6e5f616e7901' 
  || x'00166469736368617267655f636f6e746163745f64617973010e0e7061697265645f636f6e7461637401000e' 
  || x'6465707574795f636f6e74616374010011656d657267656e63795f636f6e7461637401000862617369735f7a' 
  || x'68029f013730e5b281e4bba5e4b88be6af8fe5b9b4e88194e7b3bbefbc8ce98080e4bc91e697b6e98081e588' 
  || x'abefbc9be587bae999a2e5908ee4b880e591a8e58685e88194e7b3bbe4be9de4b88ae6b5b7e5b888e88c83e5' 
  || x'a4a7e5ada632303132e5b9b4e58a9ee6b395efbc9be585b6e4bd99e4b8bae69cace4baa7e59381e5bbbae8ae' 
  || x'aee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f656e02a60162' 
  || x'656c6f772037303a20612063616c6c206561636820796561722c20616e642061206661726577656c6c3b2063' 
  || x'6f6e746163742077697468696e2061207765656b206f662064697363686172676520666f6c6c6f7773205368' 
  || x'616e67686169204e6f726d616c20556e697665727369747920323031323b2074686520726573742069732074' 
  || x'68652070726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e747901' 
  || x'0a760100027210636f6e746163745f6372697465726961010401020104010a010208086167655f66726f6d01' 
  || x'00066167655f746f018a010b7265746972655f6b696e640100066c6976696e670100086d6f62696c69747901' 
  || x'0004666c6167010008686172647368697001000a696e5f736572766963650100960301000291030d636f6e74' 
  || x'6163745f7469657273010301020104010c0c0474696572010c12636f6e746163745f65766572795f64617973' 
  || x'01001076697369745f65766572795f6461797301000876697369745f6f6e02000c76697369745f6f6e5f616e' 
  || x'790100166469736368617267655f636f6e746163745f6461797301000e7061697265645f636f6e7461637401' 
  || x'000e6465707574795f636f6e74616374010011656d657267656e63795f636f6e746163740100086261736973' 
  || x'5f7a68026ce5bc82e59cb0e5b185e4bd8fefbc9ae68c89e69cace4babae7ad89e7baa7e88194e7b3bbefbc8c' 
  || x'e4b88de8a681e6b182e4b88ae997a8e8b5b0e8aebfefbc9be69cace4baa7e59381e5bbbae8aeaee79a84e9bb' 
  || x'98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f656e02546c69766573206177' 
  || x'61793a2063616c6c73206f6620746865206f776e20746965722c20766973697473207761697665643b207468' 
  || x'652070726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e7479010a' 
  || x'f702010002f2020f726574656e74696f6e5f72756c6573010301020104010207067265636f726401020a6461' 
  || x'74615f636c61737301000b6b6565705f6d6f6e74687301d0050b636f756e74735f66726f6d01060862617369' 
  || x'735f7a680274e3808ae4bc9ae8aea1e6a1a3e6a188e7aea1e79086e58a9ee6b395e3808befbc9ae4bc9ae8ae' 
  || x'a1e587ade8af81e38081e4bc9ae8aea1e8b4a6e7b0bfe4bf9de7aea13330e5b9b4efbc9be7adbee9a286e8a1' 
  || x'a8e99a8fe587ade8af81e4bf9de7aea1efbc9be69caae6a0b8e5afb9e58e9fe696870862617369735f656e02' 
  || x'8f01746865206e6174696f6e616c2072756c6573206f6e206163636f756e74696e672061726368697665733a' 
  || x'20766f75636865727320616e6420626f6f6b7320666f722033302079656172732c207369676e2d6f66662073' 
  || x'6865657473207769746820746865697220766f7563686572733b206e6f7420636f6d70617265642077697468' 
  || x'20746865206f726967696e616c096365727461696e74790106c201010002bd010f726574656e74696f6e5f72' 
  || x'756c6573010301020104010407067265636f726401040a646174615f636c61737301000b6b6565705f6d6f6e' 
  || x'74687301f0010b636f756e74735f66726f6d01040862617369735f7a68022de69cace4baa7e59381e5bbbae8' 
  || x'aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f656e022274' 
  || x'68652070726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e747901' 
  || x'0ae202010002dd020f726574656e74696f6e5f72756c6573010301020104010607067265636f726401040a64' 
  || x'6174615f636c61737301080b6b6565705f6d6f6e74687301300b636f756e74735f66726f6d01040862617369' 
  || x'735f7a680275e6958fe6849fe4bfa1e681afe4bba5e69c80e79fade5bf85e8a681e69c9fe99990e4bf9de5ad' 
  || x'98efbc88e4b8aae4babae4bfa1e681afe4bf9de68aa4e6b395e7acace58d81e4b99de69da1efbc89efbc9be4' 
  || x'b8a4e5b9b4e4b8bae69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bc0862617369735f656e' 
  || x'027b7468652073686f72746573742074696d652074686174206973206e65656465642028506572736f6e616c' 
  || x'20496e666f726d6174696f6e2050726f74656374696f6e204c61772c2061727469636c65203139293b207477' 
  || x'6f20796561727320617265207468652070726f647563742773206f776e2064656661756c7409636572746169' 
  || x'6e7479010ac101010002bc010f726574656e74696f6e5f72756c6573010301020104010807067265636f7264' 
  || x'01060a646174615f636c61737301000b6b6565705f6d6f6e74687301180b636f756e74735f66726f6d010808' 
  || x'62617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6' 
  || x'b395e5ae9ae8a681e6b1820862617369735f656e02227468652070726f647563742773206f776e2064656661' 
  || x'756c742c206e6f74206c6177096365727461696e7479010ac101010002bc010f726574656e74696f6e5f7275' 
  || x'6c6573010301020104010a07067265636f726401080a646174615f636c61737301000b6b6565705f6d6f6e74' 
  || x'687301780b636f756e74735f66726f6d010a0862617369735f7a68022de69cace4baa7e59381e5bbbae8aeae' 
  || x'e79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f656e0222746865' 
  || x'2070726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e7479010ac1' 
  || x'01010002bc010f726574656e74696f6e5f72756c6573010301020104010c07067265636f7264010a0a646174' 
  || x'615f636c61737301000b6b6565705f6d6f6e74687301780b636f756e74735f66726f6d01020862617369735f' 
  || x'7a68022de69cace4baa7e59381e5bbbae8aeaee79a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8' 
  || x'a681e6b1820862617369735f656e02227468652070726f647563742773206f776e2064656661756c742c206e' 
  || x'6f74206c6177096365727461696e7479010ab702010002b2020f726574656e74696f6e5f72756c6573010301' 
  || x'020104010e07067265636f7264010c0a646174615f636c61737301000b6b6565705f6d6f6e74687301480b63' 
  || x'6f756e74735f66726f6d01020862617369735f7a680263e69cace4baa7e59381e5bbbae8aeaee79a84e9bb98' 
  || x'e8aea4e580bcefbc9be7bd91e7bb9ce5ae89e585a8e6b395e7acace4ba8ce58d81e4b880e69da1e8a681e6b1' 
  || x'82e7bd91e7bb9ce697a5e5bf97e887b3e5b091e79599e5ad98e585ade4b8aae69c880862617369735f656e02' 
  || x'627468652070726f647563742773206f776e2064656661756c743b2074686520437962657273656375726974' 
  || x'79204c6177202861727469636c65203231292077616e747320736978206d6f6e746873206f66206c6f677320' 
  || x'6f66206e6574776f726b73096365727461696e7479010ac101010002bc010f726574656e74696f6e5f72756c' 
  || x'6573010301020104011007067265636f7264010e0a646174615f636c61737301000b6b6565705f6d6f6e7468' 
  || x'7301480b636f756e74735f66726f6d010c0862617369735f7a68022de69cace4baa7e59381e5bbbae8aeaee7' 
  || x'9a84e9bb98e8aea4e580bcefbc8ce99d9ee6b395e5ae9ae8a681e6b1820862617369735f656e022274686520' 
  || x'70726f647563742773206f776e2064656661756c742c206e6f74206c6177096365727461696e7479010ad402' 
  || x'010002cf020f726574656e74696f6e5f72756c6573010301020104011207067265636f726401100a64617461' 
  || x'5f636c61737301000b6b6565705f6d6f6e74687301480b636f756e74735f66726f6d01020862617369735f7a' 
  || x'680260e4b8aae4babae4bfa1e681afe4bf9de68aa4e6b395e7acace4ba94e58d81e585ade69da1efbc9ae5bd' 
  || x'b1e5938de8af84e4bcb0e68aa5e5918ae5928ce5a484e79086e68385e586b5e8aeb0e5bd95e887b3e5b091e4' 
  || x'bf9de5ad98e4b889e5b9b40862617369735f656e028101506572736f6e616c20496e666f726d6174696f6e20' 
  || x'50726f74656374696f6e204c61772c2061727469636c652035363a207265706f727473206f6620696d706163' 
  || x'74206173736573736d656e747320616e64207265636f726473206f662070726f63657373696e6720666f7220' 
  || x'7468726565207965617273206174206c65617374096365727461696e74790102' AS BLOB) );
INSERT INTO journal VALUES (1 , 15 , 1795226400000000 , 
  x'dcdd26bb3d94d6cc2bfb23118fe36eebcff49b9f85653c030cb0160c49433282' , x'' , 
  CAST(x'01021e80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f330020be1d76b69d8f14821fc655d041bd' 
  || x'2f6bff433afe803cccaf313229d0f439e64d07be1a010002b91a08706f6c69636965730102010201060a0463' 
  || x'6f64650211434e2d4558414d2d414745532d323031380a76616c69645f66726f6d01f89102076e616d655f7a' 
  || x'680224e68c89e5b9b4e9be84e79a84e4bd93e6a380e591a8e69c9fefbc88e7a4bae4be8befbc89076e616d65' 
  || x'5f656e021e4578616d206379636c6573206279206167652c20616e206578616d706c650c6a75726973646963' 
  || x'74696f6e020ce7a4bae4be8be5ada6e6a0a10862617369735f7a680266e69f90e6a0a1e69599e8818ce5b7a5' 
  || x'e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697' 
  || x'a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a508' 
  || x'62617369735f656e026972756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f72' 
  || x'206f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f722064617465293b20' 
  || x'656e74657265642066726f6d2031204a616e75617279203230313807636f6e74656e74028117232070726f74' 
  || x'6f2d66696c653a2070726f746f2f756e696f6e636172652f76312f706f6c69636965732e70726f746f0a2320' 
  || x'70726f746f2d6d6573736167653a20756e696f6e636172652e76312e506f6c6963795365740a230a2320416e' 
  || x'206578616d706c65206f66206578616d206379636c65732062792073657820616e64206167652e2054686520' 
  || x'7363686f6f6c207061797320666f7220746865206578616d3b2061207365636f6e64206c6f6f6b2069732061' 
  || x'74207468650a23206f776e20636f73743b2077686f20646f6573206e6f7420636f6d6520666f726665697473' 
  || x'2069742c20616e64206e6f206d6f6e6579206973207061696420696e73746561642e0a646973706c61795f6e' 
  || x'616d65207b0a20207a683a2022e68c89e5b9b4e9be84e79a84e4bd93e6a380e591a8e69c9fefbc88e7a4bae4' 
  || x'be8befbc89220a2020656e3a20224578616d206379636c6573206279206167652c20616e206578616d706c65' 
  || x'220a7d0a636f64653a2022434e2d4558414d2d414745532d32303138220a6a7572697364696374696f6e3a20' 
  || x'22e7a4bae4be8be5ada6e6a0a1220a6261736973207b0a20207a683a2022e69f90e6a0a1e69599e8818ce5b7' 
  || x'a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce6' 
  || x'97a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5' 
  || x'220a2020656e3a202272756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f7220' 
  || x'6f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f722064617465293b2065' 
  || x'6e74657265642066726f6d220a202020202020222031204a616e756172792032303138220a7d0a76616c6964' 
  || x'5f66726f6d207b20796561723a2032303138206d6f6e74683a2031206461793a2031207d0a0a6578616d5f62' 
  || x'616e6473207b0a20207365783a205345585f46454d414c450a20206167655f746f3a2033340a20206379636c' 
  || x'655f6d6f6e7468733a2033360a20206974656d733a204558414d5f4954454d5f424153450a20206261736973' 
  || x'207b0a202020207a683a2022e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e696' 
  || x'87e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89ef' 
  || x'bc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a202272756c6573206f' 
  || x'662061207363686f6f6c206f6e206578616d7320286d6972726f72206f66206120646f63756d656e74207369' 
  || x'74652c20776974686f7574206e616d65206f722064617465293b20656e7465726564220a2020202020202020' 
  || x'222066726f6d2031204a616e756172792032303138220a20207d0a20206365727461696e74793a2043455254' 
  || x'41494e54595f420a7d0a0a6578616d5f62616e6473207b0a20207365783a205345585f46454d414c450a2020' 
  || x'6167655f66726f6d3a2033350a20206167655f746f3a2034340a20206379636c655f6d6f6e7468733a203234' 
  || x'0a20206974656d733a204558414d5f4954454d5f424153450a20206261736973207b0a202020207a683a2022' 
  || x'e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bd' 
  || x'bdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b4' 
  || x'31e69c8831e697a5e5bd95e585a5220a20202020656e3a202272756c6573206f662061207363686f6f6c206f' 
  || x'6e206578616d7320286d6972726f72206f66206120646f63756d656e7420736974652c20776974686f757420' 
  || x'6e616d65206f722064617465293b20656e7465726564220a2020202020202020222066726f6d2031204a616e' 
  || x'756172792032303138220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a65' 
  || x'78616d5f62616e6473207b0a20207365783a205345585f46454d414c450a20206167655f66726f6d3a203435' 
  || x'0a20206379636c655f6d6f6e7468733a2031320a20206974656d733a204558414d5f4954454d5f424153450a' 
  || x'20206261736973207b0a202020207a683a2022e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6' 
  || x'b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5' 
  || x'e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a2022' 
  || x'72756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f72206f66206120646f6375' 
  || x'6d656e7420736974652c20776974686f7574206e616d65206f722064617465293b20656e7465726564220a20' 
  || x'20202020202020222066726f6d2031204a616e756172792032303138220a20207d0a20206365727461696e74' 
  || x'793a204345525441494e54595f420a7d0a0a6578616d5f62616e6473207b0a20207365783a205345585f4d41' 
  || x'4c450a20206167655f746f3a2033390a20206379636c655f6d6f6e7468733a2033360a20206974656d733a20' 
  || x'4558414d5f4954454d5f424153450a20206261736973207b0a202020207a683a2022e69f90e6a0a1e69599e8' 
  || x'818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908d' 
  || x'e5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd' 
  || x'95e585a5220a20202020656e3a202272756c6573206f662061207363686f6f6c206f6e206578616d7320286d' 
  || x'6972726f72206f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f72206461' 
  || x'7465293b20656e7465726564220a2020202020202020222066726f6d2031204a616e75617279203230313822' 
  || x'0a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a0a6578616d5f62616e647320' 
  || x'7b0a20207365783a205345585f4d414c450a20206167655f66726f6d3a2034300a20206167655f746f3a2034' 
  || x'390a20206379636c655f6d6f6e7468733a2032340a20206974656d733a204558414d5f4954454d5f42415345' 
  || x'0a20206261736973207b0a202020207a683a2022e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9e' 
  || x'e6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69f' 
  || x'a5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a20' 
  || x'2272756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f72206f66206120646f63' 
  || x'756d656e7420736974652c20776974686f7574206e616d65206f722064617465293b20656e7465726564220a' 
  || x'2020202020202020222066726f6d2031204a616e756172792032303138220a20207d0a20206365727461696e' 
  || x'74793a204345525441494e54595f420a7d0a0a6578616d5f62616e6473207b0a20207365783a205345585f4d' 
  || x'414c450a20206167655f66726f6d3a2035300a20206379636c655f6d6f6e7468733a2031320a20206974656d' 
  || x'733a204558414d5f4954454d5f424153450a20206261736973207b0a202020207a683a2022e69f90e6a0a1e6' 
  || x'9599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1' 
  || x'e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697' 
  || x'a5e5bd95e585a5220a20202020656e3a202272756c6573206f662061207363686f6f6c206f6e206578616d73' 
  || x'20286d6972726f72206f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f72' 
  || x'2064617465293b20656e7465726564220a2020202020202020222066726f6d2031204a616e75617279203230' 
  || x'3138220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a09696d706f72745f75' 
  || x'730180a0e8fdf6afb0060a646563696465645f62790102f702010002f2020a6578616d5f62616e6473010301' 
  || x'02010601020c0b62656e65666963696172790102037365780102086167655f66726f6d0100066167655f746f' 
  || x'014412736572766963655f6d6f6e7468735f6d696e01000c6379636c655f6d6f6e7468730148056974656d73' 
  || x'0201310a6d6f6e74685f66726f6d0100086d6f6e74685f746f01000862617369735f7a680266e69f90e6a0a1' 
  || x'e69599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0' 
  || x'a1e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e6' 
  || x'97a5e5bd95e585a50862617369735f656e026972756c6573206f662061207363686f6f6c206f6e206578616d' 
  || x'7320286d6972726f72206f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f' 
  || x'722064617465293b20656e74657265642066726f6d2031204a616e756172792032303138096365727461696e' 
  || x'74790104f702010002f2020a6578616d5f62616e647301030102010601040c0b62656e656669636961727901' 
  || x'02037365780102086167655f66726f6d0146066167655f746f015812736572766963655f6d6f6e7468735f6d' 
  || x'696e01000c6379636c655f6d6f6e7468730130056974656d730201310a6d6f6e74685f66726f6d0100086d6f' 
  || x'6e74685f746f01000862617369735f7a680266e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6' 
  || x'b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5' 
  || x'e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e0269' 
  || x'72756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f72206f66206120646f6375' 
  || x'6d656e7420736974652c20776974686f7574206e616d65206f722064617465293b20656e7465726564206672' 
  || x'6f6d2031204a616e756172792032303138096365727461696e74790104f702010002f2020a6578616d5f6261' 
  || x'6e647301030102010601060c0b62656e65666963696172790102037365780102086167655f66726f6d015a06' 
  || x'6167655f746f010012736572766963655f6d6f6e7468735f6d696e01000c6379636c655f6d6f6e7468730118' 
  || x'056974656d730201310a6d6f6e74685f66726f6d0100086d6f6e74685f746f01000862617369735f7a680266' 
  || x'e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bd' 
  || x'bdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b4' 
  || x'31e69c8831e697a5e5bd95e585a50862617369735f656e026972756c6573206f662061207363686f6f6c206f' 
  || x'6e206578616d7320286d6972726f72206f66206120646f63756d656e7420736974652c20776974686f757420' 
  || x'6e616d65206f722064617465293b20656e74657265642066726f6d2031204a616e7561727920323031380963' 
  || x'65727461696e74790104f702010002f2020a6578616d5f62616e647301030102010601080c0b62656e656669' 
  || x'63696172790102037365780104086167655f66726f6d0100066167655f746f014e12736572766963655f6d6f' 
  || x'6e7468735f6d696e01000c6379636c655f6d6f6e7468730148056974656d730201310a6d6f6e74685f66726f' 
  || x'6d0100086d6f6e74685f746f01000862617369735f7a680266e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6' 
  || x'a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9f' 
  || x'e69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a50862617369' 
  || x'735f656e026972756c6573206f662061207363686f6f6c206f6e206578616d7320286d6972726f72206f6620' 
  || x'6120646f63756d656e7420736974652c20776974686f7574206e616d65206f722064617465293b20656e7465' 
  || x'7265642066726f6d2031204a616e756172792032303138096365727461696e74790104f702010002f2020a65' 
  || x'78616d5f62616e6473010301020106010a0c0b62656e65666963696172790102037365780104086167655f66' 
  || x'726f6d0150066167655f746f016212736572766963655f6d6f6e7468735f6d696e01000c6379636c655f6d6f' 
  || x'6e7468730130056974656d730201310a6d6f6e74685f66726f6d0100086d6f6e74685f746f01000862617369' 
  || x'735f7a680266e69f90e6a0a1e69599e8818ce5b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab' 
  || x'99e8bdace8bdbdefbc8ce6a0a1e5908de5928ce697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932' 
  || x'303138e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e026972756c6573206f662061207363' 
  || x'686f6f6c206f6e206578616d7320286d6972726f72206f66206120646f63756d656e7420736974652c207769' 
  || x'74686f7574206e616d65206f722064617465293b20656e74657265642066726f6d2031204a616e7561727920' 
  || x'32303138096365727461696e74790104f702010002f2020a6578616d5f62616e6473010301020106010c0c0b' 
  || x'62656e65666963696172790102037365780104086167655f66726f6d0164066167655f746f01001273657276' 
  || x'6963655f6d6f6e7468735f6d696e01000c6379636c655f6d6f6e7468730118056974656d730201310a6d6f6e' 
  || x'74685f66726f6d0100086d6f6e74685f746f01000862617369735f7a680266e69f90e6a0a1e69599e8818ce5' 
  || x'b7a5e4bd93e6a380e58a9ee6b395efbc88e69687e6a1a3e7ab99e8bdace8bdbdefbc8ce6a0a1e5908de5928c' 
  || x'e697a5e69c9fe69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585' 
  || x'a50862617369735f656e026972756c6573206f662061207363686f6f6c206f6e206578616d7320286d697272' 
  || x'6f72206f66206120646f63756d656e7420736974652c20776974686f7574206e616d65206f72206461746529' 
  || x'3b20656e74657265642066726f6d2031204a616e756172792032303138096365727461696e74790104' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 16 , 1795226400000000 , 
  x'7d84d98c03afc2212224bebb197935b688561617469f227fba7b29ca1bcdc52a' , 
  CAST(x'0bfca6e6e2eddc37fe6672b247f24a1252ff6f600f21cfbe7350ebf3e25fd85f10390f72fd771e0dbf0be99c' 
  || x'c626a625cf1e0365786e95ee05ef1bbbaf1418a4d3dbef09111121941cd4f6b1b7e96f613dc1bc8fa95afc3c' 
  || x'143f574fb47931f492d1b4609632359b42466d388f672780594c3e456888450337741c084cbacf2e' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f310020e1' 
  || x'672187b62ea6b427318b4d8d3e028b427062b99a8c32ef09801381540d0b4501620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'2abf8b83533320da36a9e98c3efa02f635ab59cbe38b8662c08536c0636c1e8a' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f3100202044a8' 
  || x'4d57bd1582dfcb0a33e23f692646ec6f0cee35e88a8f33f4c6736c9c1d01b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d0301cba935bb221e2200c78d418b598310f8f2d5ee6b972d766863ac1dc4a48eed3dcb' 
  || x'da2e5e72d5d164c4454338a9a8a690182086c5875c38ef32a79f43c35ca1229e2bab2093fd42d4e2db4030a6' 
  || x'f0b2dd9b2744ea23160416e6d9607b9cccaed44451130ba6215b1cb8baf0c345738bb6e9f67c151944d6ef1f' 
  || x'c9d4ace8fa4d406e5291bc2d689e7378700f84a47def4cc8bf113c4dd717428d982d81eff5ee8d9f0d6a0d1f' 
  || x'cea65016dbaba2cdfb07f9313c14234e259d46a437c128716fe6299114f287d2702fec9b91cdaaea95dc7dff' 
  || x'8a18b1719cdd43dc63c1a7f9113dc1e96014e7a552b9fcf1baeb7c25c40383cd54f575a109554d110089d74d' 
  || x'9e2809a060e374f29c41d63360f9959dc078c5a250643523fa8652e8874daf1eb4c0b95f8d91080fb65d66a9' 
  || x'46c1b492730c4fdfee307b8518aca6ba685d5d2782c11cd88240d781714a7e3771374f2b6aad37c89da4a834' 
  || x'43dae839bd07166e02a526fc908d049d6b7212624b89b0a7316e0b8b2acbff44bee3a1fa03d19a129769cb45' 
  || x'baff79754055f31fca34ab7ef23b8d456d60e007112da797f6bf45' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'830596667b351504c07182918940a2ab32d699e02e93f9ce9ebcae59d19f5cf5' , x'' , 
  CAST(x'01001680a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f310020f28547d41b4e37eff3518b330f33d8e53d71536e6a8e6324ee' 
  || x'df11c502a8a29e015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'faa2185156a2c81e91f88188caae70c3cc7b82feeb8a75ff451877b7462d76ad' , 
  CAST(x'9087f19e13778ffd6819dcf5e92fc1d6e7f8878ade02dbdfff7c808033429eab2e2a28b4ddf8e7abe1428ada' 
  || x'9c74336b974b1ef7d7f5c95c7c79ead8cd4797ab' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'6572cdca399d0fd3c9800e9b0abbbf02eccd3c013beb5a88565562d9d9167847' , 
  x'5232972101d2beed1f2de94cc8edd953082c1a0e212cbfe8cc797be332604512' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f31002017613c616eea8dd5da0996' 
  || x'dc0c815a27677c2ec0813ee7208364a1fb78c8cb2501eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd501016d86ad7d3e8053fa56593c6922e1d956b023bc79120263bb78d94245b99c80b7d0349477320b084493' 
  || x'acbd53dec8c04cf1e1cb11b460198843779e41a5ef750fe34a897a5c4609f80aef6e5996f22278d2f2686edc' 
  || x'e7adde7604b321c7146ed0c390057d26ce9143d76c1334c2955f610f9055dd967975563607bf83063eadcc1d' 
  || x'65a5d4295b9d188fd5a75267550d7f120d27a0621636cd12139bafa23b0bbbbcc233323ba9e8ed4a3242e89d' 
  || x'658b079d08c8c5c571d616a5dab7869cb1a338e309c9f12d99f5751604befdb37155e0e5456794' AS BLOB) );
INSERT INTO journal VALUES (1 , 19 , 1795226400000000 , 
  x'd0086a8ef44d5b889d3d48cd11c5b505e450794afbc8123150979c6678204395' , x'' , 
  CAST(x'01022680a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617952756c657316756e696f6e732f312f626972746864617952756c6573002014d5' 
  || x'95686e2084003c2f2be7147c79f079d9a57eda294b24c7c9fa2213b7326d019b0101000296010e6269727468' 
  || x'6461795f72756c657301010102070d6c6561705f6461795f72756c6501040f6c6561705f6d6f6e74685f7275' 
  || x'6c650102086167655f72756c650102106578636c7564655f726574697265657301000a6d696c6573746f6e65' 
  || x'73021836302c37302c37352c38302c38352c39302c39352c313030097570646174655f75730180a0e8fdf6af' 
  || x'b0060776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 20 , 1795226400000000 , 
  x'fafe692cb39d8db29dec520d4a6ba5f30a9d04f017cb8939e811aa97e5182fe2' , 
  CAST(x'd6ebe5dc755a23ce315c1f5496540973c54a994905ec5a403f9183a1fa365bb2982a30a8690c0f1df045ba98' 
  || x'3e738a56b3a45b6a5620b796f9fc823c1b845ab8' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100205c' 
  || x'a560c2c30aa2fde0efe1aadc124f28a2de590dece61481fe75349674762a2b01930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101e2634bb4f641ca1b5bb061192f2462ead7a55f21a0081a8ba669c485e9b574' 
  || x'3fff2af89d395c87aaa02d99afd003be8391bbb9a7ac8e60f2436ecaf4045c05f04710d036062faba443492a' 
  || x'ac570b00f25fc18a882a71dace8467ed1645dabbd621982eb0f4187c702e51540bb771efe9e3fded4abce451' 
  || x'9c7031a5670753692bfd14097e98d241e9283ffa11769c4e3d91e606ec3bbf01f61b5b0571e3f566f321f3da' 
  || x'f8377dec8e1e1ea213f37d2ac6d69933d96cccc88625d4d0a5694e87c3de084c707adeba3de7ad7bffab583d' 
  || x'b445ca472fa6cb18c45edfab751f5b1efdc42ccd3947065fd25a951078cf8930397820d180495afb797f5883' 
  || x'cb' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'd5838038a6480c159952fc2c0658fc5d7a6eb7f546944e57c10f18630776a2b0' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020a54569fc3f903ba42f824eedf9685355f7448defaa01ae122d66853facd910190383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae4501c32de96b3e16705a5a657a4c1d1916475d2967098d453f7d206dd342c6' 
  || x'39ae3d1fa7f06ac73546505086ac7f342c8197df352e341bfe2a9a587ef825a490a5455ab233efc301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad0101940fa05e169252bdf7494c259efa6ca1071cf30e39d8620e' 
  || x'57f731d7a7c0fd8d0c6abbef731bad6071a40a45228a98aa218861ef6172e98234be0a9e1c12db1bc326e7da' 
  || x'a78a31a13951a99b72da8dc91604e0b3f15d0a2f0ef7c128b8e77885ac566861fabbd86d87df62aada8eef7f' 
  || x'4d310efce349790277d5812bd4292adbe89afebc249784d6c9335b6be1a14376cddb4d8e353eca3d3789e8b1' 
  || x'00fa0fe65e4c4108f1f055388d65d685' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'0f391e25116964c58106c906fdd2d9a7db25cf256cb5028f264bf799096ba009' , x'' , 
  CAST(x'01001a80a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f32002063efc497dac9d9ead567be966aa267cd69384908ba73363c23760d' 
  || x'5eb9566f1c01610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'249a3e958538906d4cb10a8f1959608a0d87687fd4b8563ab84635e2f0a1bae4' , 
  x'4f33d870f93c2b96090de0393d2168b0726a325495127bf8feb45cac3d0adc15' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e40101bc5121c71de61891598c2960d0401ca9c2d703a3ea771145fc5876b70b3709840fd55c30a4' 
  || x'90ef54e79063cac8a3d201578a0bbc072a75456c5e1d1eb439f37c9570de82ef9b884a9ffa576cce4c785b2b' 
  || x'1407d6b0cd9e551489a0e7b09920d662c6b9ad6bb7c886dd00430ef4d42cfcdf61128c28ed35060fd5e22eff' 
  || x'1ec607d0695bf8c525e5f7f5a7adc4bffc278a326435a3bedff2d7f540d515e40d19cbf093780cb2fcc7a293' 
  || x'bde7162688b2cd07f79f253e23f761bc5aae9ee13f3ce6f2a0c1818b0cd7a71cbe8331a13957a609b799beed' 
  || x'55280ebde27982bb4662d308326c' AS BLOB) );
INSERT INTO journal VALUES (2 , 1 , 1795226400000000 , 
  x'9e5330edf8d49e6e200ccaa287a60658894448e4c6545fe471cc4d977b7106da' , x'' , 
  CAST(x'02040280a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f322f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2022c01b301010004ae01097472616e736665727301' 
  || x'02010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f6964' 
  || x'0102096d656d6265725f69640005737461746501020b7472616e736665725f6f6e01d4c40206726561736f6e' 
  || x'020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb0060a64' 
  || x'6563696465645f627900096465636964655f7573000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 23 , 1795226400000000 , 
  x'8482f9279b3dc00a660c1f32908646c8b91c96c0cbf0165d9cd38b36435a0d12' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca40404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f901015da8561377ad2e26edf8b69bd9739c12575aca5dc21225f848740d29f22d1644939f08' 
  || x'a7275f42f1fb0c2c61dad88498c7da261725dd7249d755162a6bc74056a7a0b37551fb185149f911bfe6e813' 
  || x'9c6294aed6ba68e66c869f3d67bca341b3cd06a705df3a40efb41824f268347cc3358aa4287f31aa5ce8d08d' 
  || x'3c2e50de6e912d1638caf06afc25431a199cbb473cbd217b725cc03de12a0f7c7b6afc8ad5b7bdc0954740ad' 
  || x'd44269397242b0c3396b3e57f96a11636ec68a19c78274b588917d028f392ef7304ef822bc52c337593829c0' 
  || x'7ee6a3af5773dc1b2f8cfd5ac4bed2718f8275ea077d342baa6422e38d57a2da15f2da39ee' AS BLOB) );
INSERT INTO journal VALUES (2 , 2 , 1795226400000000 , 
  x'f2d6e58f91e1ee2e44e7cb4f37f9a44dcde3fdef81fe5295fd6af3f2a7224058' , 
  x'c8b399b0c8208122bf9df455904697df55adcdabb3431e169f7d7c7b789c375d' , 
  CAST(x'02040480a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f322f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca4022e01bc01010004b701097472616e73666572' 
  || x'730102010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f' 
  || x'69640102096d656d6265725f69640005737461746501080b7472616e736665725f6f6e01d4c4020672656173' 
  || x'6f6e020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb006' 
  || x'0a646563696465645f62790104096465636964655f75730180a0e8fdf6afb0060776657273696f6e0104' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 24 , 1795226400000000 , 
  x'ba8b26cb9b81be9347cb7bff509768e0159333fbb6188f927d4325b436cf2813' , 
  CAST(x'50d4a05575aeb3dd7a67605d126c879a6549e5e029fa0f415f4927498f84cdfa4f893ed685907e329e62627c' 
  || x'edfeed7cda11efdbe9742c54d0ab689ef8c6733986a950c32625464407436436145b4218ef304823f52cc5f9' 
  || x'05e452fa8e3d2909' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f31002021089f' 
  || x'c41f41d3ccfd9ace0999fe11fa67c3d9de5d182d2e0fb83f79e6fe1d0801bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'87b484e2d2946b64b45f7e92019a9d10765032710781cbf5f9778a519c26c7f2' , x'' , 
  CAST(x'01023280a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f310020c5a38ec03ae36b630934a5ed3eb2bd' 
  || x'ee0bfb198828b3909a0817015be95feb9a01b504010002b00407696d706f7274730102010201021d05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e7401000d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'6173680320e56a4185de16d8155cf4c32e796ba9c38ef4e599ab8c563615dd5b394f768e420a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d018384edb54586990607a69eb8dc0e4c10c234752b' 
  || x'c95270ce4b3d3d1af742e6fb7d8d965bb6136c634439181dab0a75b3818a2ad8e0bac8dd836ed8468844c3be' 
  || x'9287b01acc86b7251db3be490776657273696f6e01020d66696c655f6b65795f686173680320661f6df861eb' 
  || x'4422a71935b61c260f635975d703f8ee986f5010562624209fba0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'2394ff886e0a5c47c5d1108ec1f80b72d306df6efa18623703579782c4109c29' , 
  x'7c283fa1a27202ffeacfd22004f793a0664de75f6ba435ef04b9bd19a2f444b9' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020e8e51019103e972525ddc6e64ef9' 
  || x'7f3e559823e50c9fd9bd2e9504ded497d2fb03e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'fe3aac39acd2f5b085b261a5147a3755f57271cb82f013a8b1642ce06c0510a217bfaab4cc236b6e52046efc' 
  || x'2d3939bf740bcffa04e2879f9ee9018b613d626db2522dfdd1d5c0eb39b492417af5cb74c8091d41e8b871f0' 
  || x'92e61e4922164ca32e787f8dfee58880210830ba741350e084bcf3a0f214920cd973566bd3b785a793c0fc2a' 
  || x'bb491412bf398a359c717c3daeae892a553e0cebd60a91248bce15bc0fc47b3c70f0e6df6bb2011355c6f33c' 
  || x'a07439fea93e520f84d945a525b385ef2780c3a4341ce30466c01cb80fafc23b738fde54fa842ae41bcb8a94' 
  || x'29b52cc70b27153a909cdc6b04b2ca11b40809603a42299f1e54eeea48402971ca90c879a520eee4125ec1fd' 
  || x'bc0e0ba74f6fa5488d28a91367c07c33daf5eb798ffc8bf7daa95b40b3fcb7e888b4786b7f398ec30b482899' 
  || x'1a99e3c23b58a8e58d2e5a8c7c3ef3e890426502e63fbd054f1790da4d7ebde6c1f2b0ae6cd6ddab3e940cf8' 
  || x'ae3963792b2334ce3d7f2fb89a48c36abe50e8ece6bf68b984dbf561890052a0f20cf83daa9c0b3022c3e22d' 
  || x'0c7fadb4b992f61c2b8c00424b34f58af835d415ac6302dc68f26957c931c8d8546e66855d2e31c0c32bd8d1' 
  || x'7d25d9c80afa1dc272b842c266abdaf2d867f0902f610fe52cdc3d5cc016a3fcc295966a0f0d728518982e27' 
  || x'04ad46355ccc2107d8b8abf8a60ba2ed8d0cb18fcf4d554348406a6f2a4578433fc67b8e31b030c75ce47684' 
  || x'c26e8b957da462478da328097f7261c968900c2fdaf4be7facf5bdc9c80e4f65298dd7b4e777ac271af189fd' 
  || x'7f60041626d3542af7c07a73a650996ea3e0020101020246c81825e72493388eb413820b1e26dfca0201c27c' 
  || x'698f57557a4ae4f46651362f78b3c8e636b2c4995d46e8b8afa9788f894c3d655078129194ef3c860d8f216f' 
  || x'67fc865d87328ca715fd2cee9a275e43cf4ff9da0865f315d12209584eb6695a03e8ce920d70d7c5352ab2d9' 
  || x'53da3d2db9acf94a8c187d5f84e977b239daf212526e18ede9b6f2707fc4fe247db8df20b4238bb1cadc4d03' 
  || x'8b03b32a5aef32232d1306f1f8f2c55f295de214cddfb76ad48afc3453e79fdbfc5fa39b67abffc99e37a873' 
  || x'6f85125b750e57bad56ecea0213776c68af5e30203696abce6ff90dff44ebbda7b09ed46ef8bb07fc65fb4fe' 
  || x'861411595c3e9380aef645761cefd428f339b1467dab0682687fb81bce352e53becf4d7923b74c5e3b1704af' 
  || x'1db52ed717be5c0e76ea4fd4d6b725dfb05f691cf6c8b0569f521515def59e50b2e23bd1727ec704637269d4' 
  || x'682278f9cb7497fa198aecae1d9bb276c3be239d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f686173680320e56a4185de16d8155cf4c32e796ba9c38ef4e599ab8c563615dd5b394f' 
  || x'768e420a66696c655f627974657301b6010d7265706f72745f7365616c6564034d018384edb54586990607a6' 
  || x'9eb8dc0e4c10c234752bc95270ce4b3d3d1af742e6fb7d8d965bb6136c634439181dab0a75b3818a2ad8e0ba' 
  || x'c8dd836ed8468844c3be9287b01acc86b7251db3be490776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'f55b38d56a87c833c1f42a2678b416dd35cf956acf0374ba5820e181f54f351d' , x'' , 
  CAST(x'01023680a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f320020c5a38ec03ae36b630934a5ed3eb2bd' 
  || x'ee0bfb198828b3909a0817015be95feb9a01b504010002b00407696d706f7274730102010201041d05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401000f756e6368616e6765645f636f756e7401020d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'6173680320d0b4c30ba766d7890686db11bcc92c7f3f0e35603c8cf9e786e239e26e3ea9290a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d019d59bc30d13e93f83184cfa4b79462ed8c7ba626' 
  || x'02673352d3866465908ea4c9da0541fcceba701a2dd5953aee21dbde975469b3a27d2bf31cd4c1837bb0e357' 
  || x'9860db1f9e9874889b6808860776657273696f6e01020d66696c655f6b65795f68617368032031676a30e858' 
  || x'ecd9618d02ae08f47eaad9e32d63ba6284e898a95ef523edc75d0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'814b593ca0fc04f3f08fa01fb42e2260f3ca5c1eaeb8194b48e57e84a72150e2' , 
  CAST(x'2f8289cb1e254c180f43254581e6ce18887eb2ac994e0d46ef2dd4cc34d5185a50db7c4db180b5e06a65a615' 
  || x'7ebc649f3a91e698678dfadc3d9541a6a868bc87' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f3100207068f7170a353c1c89' 
  || x'71443ae3a03c3429925b9990ffc40e192931ae2ffb8333015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'a0b50592d8ac4552e655d8898d2776528facd3a5c801f77998ca3e0ac6a3d5dc' , 
  x'121665244b8c7bbe133b95d09b17f7aa0fa5220fa9765b05faf99816786037f5' , 
  CAST(x'01001c80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400201a0b55f0e63f18f117844e' 
  || x'3c7daff41d4b291d76dcd2e51a4ef200e561578c3e01dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c7010165d0a6be6a4263eaf1d81ec35c274744219cb1468b10630333a7199b70cd7289dab47af8ec51ccf911' 
  || x'56bd2d70b0254a65bd4fc38260d35621dab3d243b9c57727f1f185b3f2377d6361e1defe09ba0fb7e55f7bb3' 
  || x'b41648c206b7f141acb9e48a686f168015f081b612577da79f19aaeafa6bc31cc22ceaea338b73c2c32b317b' 
  || x'fd25520402d09fcbdb6cfe69752b8dabac5b7a1d6e33f358bcb82f7792cbc80230a533aee8292d306e398250' 
  || x'1d98ca15223b846063fa69d97f498fd981071d1feb9da01939' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'b72722e5e87db9d4f5ab7163ce133b67f789372bcea5da9843045d71a0201ec7' , x'' , 
  CAST(x'01001e80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e74002027bab18e9cd64c9417ef8129702567' 
  || x'd3d333468b567627517e6d720e006a248e01dd01010100044d72efe11c13b7366205f46a8179e078c701013b' 
  || x'81e17335fc14549864743e1c5629ddf8c7afda8dc489a134a47c245cafbc5df08c939366303d48fbfe196cce' 
  || x'f3b0c2f19538149d4cdd1efdb195b80793ce734f221f84cb97fa38a936d9acc3cd606c320fe4bef9cc09e129' 
  || x'3fbe09db7e5eb6acfb4926035332b081539dc367c5d8d24231d99ae606c8f0d3c5bf96fc4ea683444dacd6c7' 
  || x'409a53ff1ffaf5eeff2dc835cde0a5053d76abbb35e0d2e58fee35045147d7060e4e00a5f4aff496ace11d38' 
  || x'5b9459505c53bc95c8c6fbfe2d62a7d5d8613e606e' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'3b72b2cf86b1adc42afd461d3b3dc5a4646516b2ee38bec03a3e429bc600f8c1' , 
  CAST(x'21a6cb81dd8277c4f301bdc978251cd3614e107a81883486646d971e76586ffbdccb920cc514217efc464eea' 
  || x'770acc39ba74c2ad2ad8dff4a971d6b36fb59b22e669b96dfc25cc5b1574640499f0c870014a2d85e685da57' 
  || x'daac09ad2a5f170c3715ac59cb55c14e4a261ba796d62b536266fe56ce5548a8aef4c92042b7b1c3' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'0149753c7ca9f8d8337a3a10b961d9aeef5da7b2def7aedf618815380169c259d2ef0e4a125db8c1cdd58946' 
  || x'7513979aa1093c5a04214a535abbb7470b929f3bb45cc9bc739b97db9e8d75d9ff40c27481dd0ba582fc926a' 
  || x'e27c5ddacbd089c6a1ebb5b9d48d8dee85c00c7b87d822843bbbe4566c44766d91a8240fccf0e9fb6d2d39d1' 
  || x'fd9e5d0340e451fc9b2bc8c445a277a0a0ca' AS BLOB) );
INSERT INTO journal VALUES (0 , 17 , 1795226400000000 , 
  x'd8cc4330b1eb52cbf5c9586615b903a1d1a9d45a512ec88ed12814711250d7e1' , x'' , 
  CAST(x'01002280a0e8fdf6afb0060029756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e0e7369676e496e4661696c75726573002003604012908f00627f8a823775cfde7454' 
  || x'0054147e0241d1ed97ddbd4a368713027701000073107369676e5f696e5f6661696c75726573010301000102' 
  || x'0240643965316162353830383365636235376463656566616365356365353064613163333937366165666565' 
  || x'626433333638303462366166363063303861383735340205636f756e740102076c6173745f75730180a0e8fd' 
  || x'f6afb0067701000073107369676e5f696e5f6661696c75726573010301000104024030346534326434373631' 
  || x'6234313136366332336164656537393832326133323431383432353665343233646638313361656634326334' 
  || x'393665373530383732310205636f756e740102076c6173745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 18 , 1795226400000000 , 
  x'0d0065ad8f74d6f2785742c32ecd0e966423ef343af4a9706d043f74fde5c633' , 
  x'ec1898d0a03c475f950d8329fccdc8070323489be4004e8fe47e150938204730' , 
  CAST(x'01002480a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f34002000059a82f5a7f453b929de06199c7f6c12b0d8ede2f0ba70ee2a2cb7e065' 
  || x'8935031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a01566007fda16a7f5c1274888f6cbc1cdce5247b2254dd4d89e4ef3131d9' 
  || x'abcce790de65f226e6de8b7118c1bf2e321bedad32d38dbb30968b0eb18da213615fd1c2148209fc75adc4c2' 
  || x'30a4a576fefcf88e7481f6cefc3000bb168ceaca90f7e7314dbf8e116393d67f7410469a79c73cdc8e46b3d0' 
  || x'72509d5e7c01010008579fdebfd553c143d313270b7b62a1af67010505ba6dbdd9e589089607c0f7e70b36ca' 
  || x'2c0825571216bceab697dbcd943a87b98b26f0d8d8bb5a6e100cabf4fd58aaef1cbedaff08e8b66503c77e96' 
  || x'daa8d2b95221e24200968aab1d8709ecd270bc622291ff444f890a8e54d6dac56795e9902a337972d6' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'3da0b1b1a75f2651b144ab949f29976b2d53e1b3e45b30f4ee3c1c54df909ca2' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100200d894f74104baa4ed889337e9c55f785351dcfb4' 
  || x'0de0ad6805e43619c36a8d0801a90101010008710fc1557ce3b4a9af1a216e7439dac9930101d95d438fc048' 
  || x'1e8b3a06477e783881ae20a4aca80ad518e5ad5dca1f5c35032a7ec5a86ff338c2d8e1b9e890a862114daca5' 
  || x'67270eaf3158f5da882db35db4277fb59ae5fc34d952bc04fd1c387226c1daa73bc9c5adf44626558d8df277' 
  || x'f94835bf6ceba3876bb5541ee9825787ec456a68e9ac9c139720649227df93beaaa18eb576980f940034c395' 
  || x'db151448e3a3b296' AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'df6c7e4738a7ec4dd1104a382968a5457c3b02aad1460509492e208d80bb5f6d' , 
  CAST(x'0fdb6eb6b251c7f3cbcb8abd2e008d586e7e0f03703edfad8deb2d4a4212431c66b8248a8b52976c2cbbd58d' 
  || x'dc994d9abcbc400be75f3d6ce31d68bbdb2a7d1a' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020cc1bf1800af0881bbabb0299138f501fa779cc222c2b320cb187b4034660' 
  || x'27fc031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a0109a74bca5f5f84d02b409e3a5da5ac37ab797660f4016a53294e7f9be1' 
  || x'636ff6d6b86e9b84946850891d2e4731e266b94b8aa11dc190295037d0ffda059d7577de78443d023ce1438e' 
  || x'c2af7dd4bdfcbcc216cb44b8c59ba56f56c40a86da0fa4a1cd1b584542afa66b4d0cae2927cf146e6ac78c0e' 
  || x'741ac9797c0101000a78ce2ceb675e7bb9fb7546ec32fadf26670156233a21497865584569ca2f04037efa09' 
  || x'17ef257ec8ff4148674bcff5256e8a6daf8c4818733f5c70db2e0147256c65fabe0e9bcaaa5afc1a54c0ecd1' 
  || x'd8d30a2e00f07c9c5cba20b3f7857b4932fee5428bd9789b8f9ee0b70e1cfbf6767d7e8329305905ad' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'bb0d74d8cbdce8234537c75567c837146f71cb5eb273715ddd6897991e582cd8' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f3100203c4edc3d07f760d2d888c28578321178ccdb9914' 
  || x'078cb07f0229eb6b5dbb9b4101a9010101000a057c9d8f780d15bc1b6b85f324097c55930101edefa7b2388c' 
  || x'838e3338d9d7e52d08e893d52f754931ac39ea859d1bef91b0d401c3d8622f4f883f36956491ecc7f38b2c8b' 
  || x'e6ecbb2e863c8bb607532664528f79b25a6f029c7fbf0024f436d1e7d4e347ef54a10f7c924a81cf8a62fc59' 
  || x'b518d30b5136686d262b8914ea0aabdd217e1bd5427a7d4bc5db345d3bcb7ec9950681a401d2b9643a6a6fdc' 
  || x'8c9275ae0efb84bf' AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'53f6f306caf931d4f42a838221f5091b66b3d39a77cc57ac5ff35c78a1345919' , 
  x'815df1740bc015ac8c7290614eada76550ee596378b8f5c4207bb52ab3b9a654' , 
  CAST(x'01002c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f360020802ef75eede8ada81b2fa23002c3310bae5e779817f7055199fb31bc214d' 
  || x'92c8031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a017fe5b0c2e3d94baa884780827951bf01cc0872a29cf9946fb28cad42fd' 
  || x'6fb32f64f24e6770e223c5601573e1125240a53b07c997d731946478a00310c72d9fabd23ae0bb9563af3a1b' 
  || x'9359dc1f573777eec3bf3e2f96f9ea7c8e7da832af394f6f5380dd66898919aabbd52fb688c2a6cfe81f04c0' 
  || x'b50fbb157c0101000c391df99e449b4c99f043f4e601b19df867017f5171caf2b5993c8c095dcf8840543cf6' 
  || x'6d52df1807f26f76e4dcc5d37a5ddf99017ab286ff9b010b8d0c53dce801c6d8dbac49143c1a135ff58539b3' 
  || x'888a862bdbc817946c6b58b07f93e1f55b6da87f672d6f6259860eced1e70e47b4c117015e8b0dda65' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'805f1c9c4a84ce6b047cab9675858b2e52bee399af59034f3eb075ab12bc92ec' , x'' , 
  CAST(x'01002e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100209c551ab68d3bb54ced7f993e2571e47acdf9ee5d' 
  || x'c6f127e044be2501b977091401a9010101000c4c3e1d0d00515aa775b4665e21fd297b930101dd3a5f95d9dd' 
  || x'7b75d77fed4a355f414c0e1e6c13fcd1fd813442149c722d13fc66a8c3de94b019d6e357f470cf6c4984e21d' 
  || x'76956db6de001a2a1e23ab2e9d9009a2dc464530624df18f4d4a027bf147f5124d2037085829d6caa695e8c9' 
  || x'df45d5c4ff10c435fec3c0b3f90e04d4a3774121306ad2a180f980da7dbfa55742b5ab52270530f57efe29b9' 
  || x'1b34af37534b2bb9' AS BLOB) );
INSERT INTO journal VALUES (1 , 29 , 1795226400000000 , 
  x'7b8a7dcb2ac2399ed4d03b945226a74a551b8882f2463c70f9abb5300689aca2' , x'' , 
  CAST(x'01023a80a0e8fdf6afb0060823756e696f6e636172652e76312e46756e64536572766963652f437265617465' 
  || x'46756e6410756e696f6e732f312f66756e64732f310020d2b5d9f94a670d7ef25651ebf56567daa3fe8ffb63' 
  || x'548798c684b248071f4546058a0101000285010566756e64730102010201020806736f7572636501020c6469' 
  || x'73706c61795f6e616d65020ce5b7a5e4bc9ae7bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365' 
  || x'645f6f6e000b6f70656e696e675f66656e01c09a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62' 
  || x'657265645f66656e01000776657273696f6e0102a501010002a0010e6c65646765725f656e74726965730102' 
  || x'010201020b047965617201d41f07766f75636865720102046b696e640102066461795f6f6e01d4c4020a616d' 
  || x'6f756e745f66656e01c09a0c0474657874020ce69c9fe5889de4bd99e9a29d0c636f756e7465727061727479' 
  || x'020008646f63756d656e7402000b726576657273616c5f6f66000762795f757365720108096372656174655f' 
  || x'75730180a0e8fdf6afb0065b010002570c6c65646765725f6c696e6573010301020102010205076163636f75' 
  || x'6e7401020766756e645f696401020b696e636f6d655f6b696e6401000e6275646765745f6c696e655f696400' 
  || x'0a616d6f756e745f66656e01c09a0c5b010002570c6c65646765725f6c696e65730103010201020104050761' 
  || x'63636f756e7401080766756e645f696401020b696e636f6d655f6b696e6401000e6275646765745f6c696e65' 
  || x'5f6964000a616d6f756e745f66656e01bf9a0c49010002450a66756e645f79656172730103010201d41f0102' 
  || x'040a696e636f6d655f66656e010008647565735f66656e0100096d6f7665645f66656e0100097370656e745f' 
  || x'66656e0100' AS BLOB) );
INSERT INTO journal VALUES (1 , 30 , 1795226400000000 , 
  x'6b6a97a45ebc9b4d642bfa5473e230f5bdf13e09b42e3bf63fd7c2e4fba42030' , 
  x'23e89e455b676c52ed913cd9d6751416651cc2f8b331c49d221459a06bafe947' , 
  CAST(x'01023c80a0e8fdf6afb0060825756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'496e636f6d6518756e696f6e732f312f6c6564676572456e74726965732f3200204c4a855a179a58e9ee489c' 
  || x'c6bd22a82bdf18f8a5ad222cd6f88cab521bb5de9f05980101000293010e6c65646765725f656e7472696573' 
  || x'0102010201040b047965617201d41f07766f75636865720104046b696e640104066461795f6f6e01d4c4020a' 
  || x'616d6f756e745f66656e01904e047465787402000c636f756e7465727061727479020008646f63756d656e74' 
  || x'02000b726576657273616c5f6f66000762795f757365720108096372656174655f75730180a0e8fdf6afb006' 
  || x'5a010002560c6c65646765725f6c696e6573010301020104010205076163636f756e7401020766756e645f69' 
  || x'6401020b696e636f6d655f6b696e6401000e6275646765745f6c696e655f6964000a616d6f756e745f66656e' 
  || x'01904e5a010002560c6c65646765725f6c696e6573010301020104010405076163636f756e7401040766756e' 
  || x'645f696401020b696e636f6d655f6b696e6401020e6275646765745f6c696e655f6964000a616d6f756e745f' 
  || x'66656e018f4e4b010002470a66756e645f79656172730103010201d41f0102040a696e636f6d655f66656e01' 
  || x'904e08647565735f66656e01904e096d6f7665645f66656e0100097370656e745f66656e01008a0101000285' 
  || x'010566756e64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9a' 
  || x'e7bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01' 
  || x'c09a0c0b62616c616e63655f66656e01d0e80c0e656e63756d62657265645f66656e01000776657273696f6e' 
  || x'0104' AS BLOB) );
INSERT INTO journal VALUES (1 , 31 , 1795226400000000 , 
  x'882ae0fca43e939b97f78a4feed18565894dac24bac41291856abb74aa53cbd2' , x'' , 
  CAST(x'01023e80a0e8fdf6afb0060827756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'526576657273616c18756e696f6e732f312f6c6564676572456e74726965732f3300207bc30a60ec13265b9c' 
  || x'8996e6e3ebca9c3a02cbb6607e24d53ccf8fb907e5ad6405a501010002a0010e6c65646765725f656e747269' 
  || x'65730102010201060b047965617201d41f07766f75636865720106046b696e64010c066461795f6f6e01d4c4' 
  || x'020a616d6f756e745f66656e01904e0474657874020ce9878de5a48de799bbe8aeb00c636f756e7465727061' 
  || x'727479020008646f63756d656e7402000b726576657273616c5f6f6601040762795f75736572010809637265' 
  || x'6174655f75730180a0e8fdf6afb0065a010002560c6c65646765725f6c696e65730103010201060102050761' 
  || x'63636f756e7401020766756e645f696401020b696e636f6d655f6b696e6401000e6275646765745f6c696e65' 
  || x'5f6964000a616d6f756e745f66656e018f4e5a010002560c6c65646765725f6c696e65730103010201060104' 
  || x'05076163636f756e7401040766756e645f696401020b696e636f6d655f6b696e6401020e6275646765745f6c' 
  || x'696e655f6964000a616d6f756e745f66656e01904e49010002450a66756e645f79656172730103010201d41f' 
  || x'0102040a696e636f6d655f66656e010008647565735f66656e0100096d6f7665645f66656e0100097370656e' 
  || x'745f66656e01008a0101000285010566756e64730102010201020806736f7572636501020c646973706c6179' 
  || x'5f6e616d65020ce5b7a5e4bc9ae7bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e00' 
  || x'0b6f70656e696e675f66656e01c09a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62657265645f' 
  || x'66656e01000776657273696f6e0106' AS BLOB) );
INSERT INTO journal VALUES (1 , 32 , 1795226400000000 , 
  x'5f19f33f62859f6d1d960a899952eeee4a8664b89c11b8eaa1aa216485e12229' , 
  CAST(x'4d8db592f15448ce040978079de2de4f959070ef395ac314367f018ab17855522bc951e748d288f9c6c504a6' 
  || x'c781ef2b066a962350ead75952134716241dca8313993dcaa9ddb54138784bbdfaff75b34ef62e62aa656885' 
  || x'cdb7e513ec2d789986dce05499a287691df9af19ef4e9f16d9d74f53c886321a70ac788d6ca512c6242559a8' 
  || x'610d4f97899215e38a07474dcf43f47dd4784fe509dd8419a03b9e17' AS BLOB) , 
  CAST(x'01024080a0e8fdf6afb0060829756e696f6e636172652e76312e46756e64536572766963652f437265617465' 
  || x'4275646765744c696e6516756e696f6e732f312f6275646765744c696e65732f310020613936dac75ec0edd3' 
  || x'7461b1481a767dfbd5c19a019def8f1848e4921759a4c70193010100028e010c6275646765745f6c696e6573' 
  || x'010201020102090766756e645f69640102047965617201d41f0c7375626a6563745f636f646502000c646973' 
  || x'706c61795f6e616d65020ce98081e6b8a9e69a96e8b4b9056b696e64730201350a616d6f756e745f66656e01' 
  || x'80e2090d636f6d6d69747465645f66656e0100097370656e745f66656e01000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 33 , 1795226400000000 , 
  x'f73c406e7c4f2053d75293bfe59452fce3598c10de1316b2081bade45fc58dde' , x'' , 
  CAST(x'01024280a0e8fdf6afb0060829756e696f6e636172652e76312e46756e64536572766963652f4368616e6765' 
  || x'4275646765744c696e6516756e696f6e732f312f6275646765744c696e65732f3100208fbf83521003b7b363' 
  || x'6ab13d18aab94061d5014047243ea4dac2a53cc0276e120293010100028e010c6275646765745f6c696e6573' 
  || x'010201020102090766756e645f69640102047965617201d41f0c7375626a6563745f636f646502000c646973' 
  || x'706c61795f6e616d65020ce98081e6b8a9e69a96e8b4b9056b696e64730201350a616d6f756e745f66656e01' 
  || x'a0fe0a0d636f6d6d69747465645f66656e0100097370656e745f66656e01000776657273696f6e0104600100' 
  || x'025c0e6275646765745f6368616e676573010301020102010205076f6c645f66656e0180e209076e65775f66' 
  || x'656e01a0fe0a06726561736f6e0206e8bfbde58aa00762795f757365720108096372656174655f75730180a0' 
  || x'e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 34 , 1795226400000000 , 
  x'77958f0c396aab6b4898b65115da5e948e5c7d50b1007df3bfcceeea0495eaf6' , 
  x'ffba724e4bd59cbe4ea65605928b7cc972244b356fd230fba11739a5ce4d0e1d' , 
  CAST(x'01024480a0e8fdf6afb006082b756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'496e636f6d654275646765741d756e696f6e732f312f696e636f6d65427564676574732f323032362d310020' 
  || x'3d2a52ccb0bc6839ee96755326e6d16807868366a8cf211ee1509e208a4907be0136010002320e696e636f6d' 
  || x'655f627564676574730103010201d41f0102020a616d6f756e745f66656e01c0b8020776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 35 , 1795226400000000 , 
  x'513dc84db58daf7940d048dc57499ba20474020cbcd89b18da5a3059b4080ebf' , x'' , 
  CAST(x'01024680a0e8fdf6afb006082e756e696f6e636172652e76312e46756e64536572766963652f436c6f736541' 
  || x'63636f756e74696e67506572696f6422756e696f6e732f312f6163636f756e74696e67506572696f64732f32' 
  || x'3032362d303900206c5702367dd151aae8bf18d6d1bc69050009416104b25ab7f4e49078614b4e51017b0100' 
  || x'0277126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010207636c6f7369' 
  || x'6e67010209636c6f7365645f6279010808636c6f73655f75730180a0e8fdf6afb0060b72656f70656e65645f' 
  || x'6279000972656f70656e5f75730006726561736f6e02000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 36 , 1795226400000000 , 
  x'1d65c43dcea704782dd30718f468c6f2ba92b009e9cb912c1f3792ca26043f53' , 
  CAST(x'0bcb511cd24654781c2a79d79292435284cad1e6806968725e5238efa0d52d1b5e4110109ec2cb52590a27c5' 
  || x'cd640c786db190c74149f063fc5ee4ae2314ebe7' AS BLOB) , 
  CAST(x'01024880a0e8fdf6afb006082f756e696f6e636172652e76312e46756e64536572766963652f52656f70656e' 
  || x'4163636f756e74696e67506572696f6422756e696f6e732f312f6163636f756e74696e67506572696f64732f' 
  || x'323032362d303900207d74e5567ecfe13a7005cbc1ceb46310a48fabcf0383f18cc5c96382316fb950019101' 
  || x'0100028c01126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010407636c' 
  || x'6f73696e67010209636c6f7365645f6279010808636c6f73655f75730180a0e8fdf6afb0060b72656f70656e' 
  || x'65645f627901080972656f70656e5f75730180a0e8fdf6afb00606726561736f6e020ce8a1a5e8aeb0e588a9' 
  || x'e681af0776657273696f6e0104' AS BLOB) );
INSERT INTO journal VALUES (1 , 37 , 1795226400000000 , 
  x'470ab2a12906ae5bb9e6349b0f5545e3ff5638ed2a550e80d85651a2dd652601' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3100209c0e64a11134b7ec1366c0bb835b09b26f479649f49f14c6b8b18a546d10fb9902e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d20501ced334cc4504e93490fa2a32153c1beb6a176ee52b8f9fccd88d' 
  || x'712ace4413fe93ffe900474c559e92b5cfa19efdf3996644e011321b694da04ca64da342043f8c1186be3940' 
  || x'2970e57c34a87a440043d96c9cd5eb4a5b3da32b449bca1be53c63703df78b5a8f434268af452ec640bdc7ea' 
  || x'1b1a44becb1910d923d8eb2214893573ab13242a9989b3142600825f202690c1752492f8530a8474b59aafe4' 
  || x'b1aa7510cf2bae1899c17ee97cf9830fcbe0eb659f2bfed3bcf230c5a584b589f704d592e586992914eb3d6e' 
  || x'e28b66bff59b9778364b2b9911a8001fd48e4a1647c182550ff97f7b0d6b6bca83e2f018d77bb8dcb9e26cb2' 
  || x'53964a41ed39daa69088a47aecabea43a0b1a5c52a52f6c8279cd05557ea7a37abff0786e3603c2e023f3895' 
  || x'784249561e9468ecb76ef0e560e45689783d44edc3658a811eba9fe918f4bca4ca8ae23827dec03c4c5dec6d' 
  || x'f3ea1897388cc543f208d0383582c4c4d3f17e881c820ebd6837fa159d1567f7f8abfab9fb77ea888b9f9db7' 
  || x'9a0aab7d7a276fcba4173c70493e8d4d5e95c245719bf929ffc1183ee2f2e591dbc9b8656f45c4e4c2985f45' 
  || x'3a80ea182bc7b786a1ec9b8828d07fbbcb4691e534b1d825cb7f5a48c263e7d7b1c97e0f6f076d5ebfdfa585' 
  || x'23f206bddf207d7114635225abf01ce3c13e3cebf59ef0a3e6c76fece5a9a9de854ac3ed929601252920a208' 
  || x'90a0ed0268f29701b4d7b8d91abdaca4df1e23723492fcb75aa193cab79c05662e46fdf210beecf15cbd7a86' 
  || x'5062e55918c17a27f996557a38e98858591b1cd079b284be31cd5e1aba156ee91bd3233d46f5d85e7efa9a45' 
  || x'a778a284c9da189388022faa6ca965e368cffa519f4473f5bb2740ceedb573f86bfed1a5b6c8cba5ca0df997' 
  || x'a63444f06b77f404efdb9e78ea8c5a82e528ca3b0df225b394c55e4ba4a5f4c751f1577b83e74eab465041ce' 
  || x'6dcdb75fe158a423cdae22e38b8dfff520abc6b74432319149dcecc0d0f0adbbc51fd8dd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec703019a2bf999021b0dfe1378012d6a75ba3a0e1004e0fca6673beff289ea' 
  || x'e7cf6aef44e16a001fb5f6853b7225db74517ce246125e623d4a319a4b79f6dc63fb3fbef188110065d8809f' 
  || x'f3653bf02262dfcf71f9636cf499f643214f0c870918ecf5b244a3477c76d4ab39e45887595ade42ab99057e' 
  || x'db66d75faa4e8d4c26bc850b2e4791103a1579d7eaa03065af964c5d9ab5f73c702c3d1bd9d35a4fb7f7c9db' 
  || x'86cfd8f6086d86ebb9c9f011a16277a40a7dbe2fa08621de605cb60807db47f983a5a0a63bb2ab4ff6371930' 
  || x'b2d73ddc1dff00df6e088d2ee1f09bdf814c76ce826bc7af46cf696b9dde806eac8fbe619dd4fbb6fe946ce0' 
  || x'6fb449e62fb1fd59c646a667a829ec770b7c30eda3e125cad976c802cc4b3369188c08abe02217f158c17cf6' 
  || x'e96d3ddaa0c45326e19a7b79edd068acfd088da6ab757c032b352e3b0fab61c414563efb85d3d6f9c5f7494d' 
  || x'8e64cbe6b01404145caba29af7eb0d1016b8949133b6a4c082360464f59c63946649e7b37bb814707f72f2a6' 
  || x'6a7454a343adb5b46be6ae3fc7fefb77bd759390ae070e18cc211fcd18111d2c90353fa3a54e0674ab88faba' 
  || x'28df87882a13589aaa7cb31c75d693c6a08f0e057448f6921711c1d7d1cb' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'9f5b1eff72c0d4d1939219b83815f22c7b31099d92e6997b6133cb2b96d64160' , 
  x'b329d1ec67453e54d9819475aeb28465fee96eacb62a9428a86b72763c1fdfd0' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020b0c47f6522a12171f2f879d72be1ae5b4f8f7cc89513f11900b7593c4dc6065701c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac02017b0aa7fbd969fee7bb9415a1735ec03814224afbfa441d1c0f' 
  || x'3206ba06c8894da26eca3d6110bf29aa908774e0eec0f650dd23c0c5ef04e00b8d3f319aafc6872d50cf55db' 
  || x'd3aa5b397905417f862cc4424ee97af2ca35b28c4d8fa70747bcd9a261b548c112c894d08be52bbf25899d13' 
  || x'ff705d166d5a7cc53fc418a16ecc8b6745d2e0293189e5ef79de55fa1cfc4b608f7a97eff66c62b44d57e87e' 
  || x'3e93644e3006f285b3ab670705bbc1b4beb80cb372fe5ca7cd92c1886ec61e88323bcde81e61d1d1e952b510' 
  || x'e43b9e26c763c74fe542af53156a1e588139cd0b687ffd08127eb9777effde8dd31c38a3bde6f7df1923b639' 
  || x'ca53d40ef01f0606511802542e1a0c798e44f9e95b1decaef19f0e8e6e376776def3218aa12da5f204d80dd5' 
  || x'c3658f713a574e714b3b' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'c8d9bdc5faddf3d150267f750c4291c8afcc1812eff5853c0b32962f68910fea' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020c57a32f136c85273de40a9c1649b225e2ff1ee876501c588976ff8ff7520144202e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d20501fa2d429d07fa1fd40a6b83eb70ac2c232d1d854c7f0d526f332f8e6d' 
  || x'0b9d106aaeb980fb960163efc9e52bc8feeb780dec7703e36dce15cf5497acce43490cd27f9cb614a74235f7' 
  || x'cab0f2de4a93d8250d6fc608c0e7d8eedd2d59dbac1d1fb03d4daa10f20104469a1127f8d50764a792ec705a' 
  || x'a9ab2ac9ef3f646343eed2410d857dbdc460b1f7c0035b251ad55cd92131cf170579e1b52de13068faba7e16' 
  || x'9d1764eb21df4c6b864370e019a6bdfe191472a65823657ad9663f3070b33e0de5e4e76722ec140dd5787693' 
  || x'a010fafdfc4dacf8bd22fa6e2956ecee4eb78f8c3717d064c4ae775d87db7dbcb05dc377c5ed19ac5eaeee9f' 
  || x'04fdff20ea35ff2199296796edbf04c3aa878da505fa993a79f9da6a8294cb995042ccb67af5a2e306ec2b1c' 
  || x'3d2daf56678f5a78269aacae2bd40e5a7a4851fc4635144087b4fa827b94ae4496b27a0f97de68896a9a70ea' 
  || x'9fa43fc110878e3c8270a54e9aae83eca07aceb57b459afcd12e6ffad3d663c35f61005c9e796728079e780d' 
  || x'b313af9243be07348b035e2418011168e5d4f49f0b6c1be2e13758507c35f78e8da64ebc66db1c1240de0ccd' 
  || x'fbe15ebbf0134413870fd595fdca64141b7103b32ddc814c968ebee1145f12af350ec397fcf7cda1057669e9' 
  || x'9db94810aae0fca41ab9a7a6db3ed035282799a206b50ca92a2945698a18940d786d68bb195febd82582b7dc' 
  || x'be41b63094ceda07e50d6a12546e29ff5f8168ccaed26c658b51edb0718080e08f603408bdc47ee4878823d9' 
  || x'4e5d3b1d7cce5785cc1b1915c0eae603a153f7e8b5245735756393b7cc589dc02ba395d99dd10e0ae06372ac' 
  || x'7aaed4415529ef9c9701eaedcc6b60548b61c0d957d8f84a6d1b2b1dcee987b1b2a757b6e57a2a21031e944f' 
  || x'60496f6079eb44adcb5aac23610a32f599956c99e2b8856a6b6b1d3e47d882bf6606a6ad4745c4717ba366b6' 
  || x'cc370331bb6f557cdd7dd958ec88ad1cff4b47b3537c59a6ff1049579333a4a447970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d34810101e300ce429c0875659785b43987a273391097e1fde85ebac52fa59bedf730' 
  || x'5675fda7b1629a8be2d4e57f8f4c6d3351862ae09e07a11e387ca9bd7e6d9b15ec4897ca6bf1ede6ca4e7a0a' 
  || x'5f566234efebc828667e39a333935e057e6553f15f12d21748bf768df8768f75fff248d4786aaafa02ab9dfe' 
  || x'522ef76d43ab684d2e4b' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'c6c6a0883c3369bd5715c778ea7fdb2cd6edd12944cd549ed18e951da9519e53' , 
  CAST(x'e34ad5d3bdd0206eb7b10ed890f50e5aa433cdfc11cba3dbf6484060cfe3aaf3a3839b70e72b8a8643c37d23' 
  || x'be279812d9a42b6216c75403e8a1ebfbb6b8d3aa534f1225316d21733ed128569abf3f129d6347775d5f8398' 
  || x'8d1a3e5ef1c09603' AS BLOB) , 
  CAST(x'01025080a0e8fdf6afb0060434756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f417070726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f310020717f5c688b95592c4370d4d49236e9f4ac1a97a533ac71b8cdd1e264f43b1ad4058c010100028701' 
  || x'0566756e64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9ae7' 
  || x'bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01c0' 
  || x'9a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62657265645f66656e01a09c010776657273696f' 
  || x'6e0108950101000290010c6275646765745f6c696e6573010201020102090766756e645f6964010204796561' 
  || x'7201d41f0c7375626a6563745f636f646502000c646973706c61795f6e616d65020ce98081e6b8a9e69a96e8' 
  || x'b4b9056b696e64730201350a616d6f756e745f66656e01a0fe0a0d636f6d6d69747465645f66656e01a09c01' 
  || x'097370656e745f66656e01000776657273696f6e0106420100023e0c656e63756d6272616e63657301030102' 
  || x'020f64697362757273656d656e74732f310102020766756e645f696401020a616d6f756e745f66656e01a09c' 
  || x'01e805010102029f5125456978d552df50560ea8b430c1d2050143faeb6264066ce97caa77fe315a65066114' 
  || x'30f12db05117a3b8aff598753b3c39b321023adaaebef850587dd305798b64860be441a380fee5164410a964' 
  || x'846529fcb8d551f205da8e2270beddaaf347864dc122370da69d219fff28d597443ff185b3ec73fc65ada43e' 
  || x'5a82336a910b639cf8d155eb126ba3de69630b9fb6e59dc7ea6264e78db1a874d70e2fd2fb01896c4b5f71e6' 
  || x'508a1c74cfbaea1aae0ab936583f2a25d47e8ef008cb9054cc41acbbd138e50bf971aea0f036e87dbc9a2627' 
  || x'b56d0b270c456c30dc895fe24e1755b1b54cec4b838307b42f5ac8c6be55c47344e7e70b68897d869a6c835e' 
  || x'f9bebf0515c5f26f9aeea96d7d05488bef599a97ec62e0bad6a0b1ddfb87b500242abb84a39dc692e8c2a19b' 
  || x'3279018d14e6324deabab3077ad534b5f321df5d93aba7f23ea812f078095805091236214690c46d406eee88' 
  || x'98ac3961c1cf6f9eedbf6f87f3ed821cbeeb2c07e8d1cc3ed74a0514029db08ee1f486d1962e8ba732b9a037' 
  || x'5b3f6639f53c5c298c85c6bd2a608fdf22cc7303b2b89c8c9b44af681ba58656867538bd2d6c8125e265fd1d' 
  || x'cd4f6423399a410d35085abf5304edcebdda932e9f3f279101916d7204744122b4000b93f923df2c76d197d8' 
  || x'3d93bcb687f549fb0650b1b1c376cb2889825bbf5116f76e9017179ffa06fca67833c171ee08e597244d4b45' 
  || x'7197c74065f70ced7f739cb02755bb81293ffc60285ae1e921268f499dbfb33beaab831c8a1815d4bd2bff15' 
  || x'b245ef78c15effb493705764919772183ca21968caa1f55ef871777b69f0d7431525c007d60ce38ed61a7ee9' 
  || x'a95bb9ceb9f36f11042cb3b3465b30a05464c1d31183f74e0259fac9f4d6e2ecc62aa17acec346b4d34a2852' 
  || x'8bbec331349c6035c0f632c7ed2df2b0e5d284476451674166ad34a0e6dc5180616ca4280939ec2c76f41726' 
  || x'e3c94eab08ceb30d9b36bb4abc68557a8dcd7d6bb0559e375ecc796236a92d058bc6e9a7a1baf388f68eb7db' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c50101ff851e661072a7d46cd637a5f61ba1e9fbe61c4a' 
  || x'6656ae83405c2dbceb38c758114bd2c26aed2ac8920522fb5a989a6af018f157e39446661bc7e158d4bdabeb' 
  || x'434e98faa02f2e8af8b80a6a25e583663860b6b0bafac0052e36bc0f75c76d43b5f060440ce7cb1143c03c2f' 
  || x'e56ac438c4ce644192a2c71c7ed8b3542c9225db3f6f0dd0cbfaf2a6e107989ec7d246aefaa567557da5d72d' 
  || x'560b7951b8d3e2f4e90a00f77b2bfd3fa4227a824e5f58efed1089a9db6c20a372837b502dadc223e5c0a4fe' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 24 , 1795226400000000 , 
  x'1907f8a4d5c92080a6813831adf3c9c579d30a77f815c7c5bdd64fa8d4bec747' , 
  CAST(x'e000755afd7e6062480e4579ce70683e30c489350f151da0f373cd1a8fea416b28f7c1838bc1fddd8732ee12' 
  || x'56c52b6a3e4267781a88ff3b72f42188af30d6754ac64a6a6ae546c700c4ae1866d6118cc30ff59cfc19f478' 
  || x'26432a5679e986a0' AS BLOB) , 
  CAST(x'02003080a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300208ed14a7d47f24fd29f67b689' 
  || x'6e0dc62fa2f07b7d1f2c22e22b854ddf2be2c57702520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'3927b39809727f40c6e9c359e793589347770f04911e4b4837cbea6be383b1e2' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200208ed14a7d47f24fd29f67b6896e0dc62fa2f07b7d1f2c22e22b854ddf2be2c5770030039606010102' 
  || x'02f9425a8a4137de8271956136bcf4666080060171b30b231cb77f77e6da22339eb8a2a6397b57efd133ae89' 
  || x'cded8f5ba0a32d81a188f196da65a60dc2a30b3e569fe545bff8bacf2b57404d739a1fbc54e6855154d7f556' 
  || x'dbb9f34f97b946b9938ae0f4e80f3a0dd572b490116316cda3df11730c51b3fb6522fe11a3a84ec8d31f1287' 
  || x'f832249cd0cb7d97c6482fbf7ee6ef3b0b69a9f10aa19968133e6087912bab7d2c0ff2a79bc3459936ff28a0' 
  || x'886e3267f5b77d89e4a29bcad3fbb6e0b823706c4a1c9f4bfd1d2655ba4a8432ed642f5ae409e64220c94fc5' 
  || x'88b3148c983bcadca3558e4c19b2a3e20acd1de04a3843c6ff14b9dc8d5989c7d2f6d79c1a0c4547dda85502' 
  || x'fdc22924875c7331a22510f0b26dd0f06e04fd8505d9a36c0ae22a4fba62207a829c4074e7ed53bebc3bd191' 
  || x'ae5129de7c26ec6d85120ddc21c9ec65928c6621b4d6b7b224aa3b037adbad349e5d5c85cb8f8beedff58642' 
  || x'b39867b75f46e7188963e1ec40dd41f72f7750c0a25a0a5a4bb8b7e08a395c010635d1db6ea4d5084f457ca8' 
  || x'641986b6434153b7e8c2e94aac1b22a340614a8ea739a0d94ef6017a441d80a85b09effe45a0a4a73d164fa0' 
  || x'804d19284ec1665def22677f31e0af62f036f53d7c9189c6683db932303f7a7fded8de5ba15cd2f37af331fc' 
  || x'cb825aa76d22ce8a1d45404951b01115b1e5fecf98c6bbd21c147a1db5b35fa19a61b1bdac8883ce18a59461' 
  || x'ef2dc5defb88ab2f15d0c27890589d6405d367451633d64ff966daf6a4eace4b6fc3acd03e6f3d98d923a77a' 
  || x'78d42de8ddac2ded9ef4efe389f4fb6ff35d9d6eec17f69a9dfe8ef5f5c55a955f8dfb6754bed576391f4a7f' 
  || x'14cac74c66b547f6e9c87b8f72999ac9eb822b3288a0b34ba3a07222e45148075caf90fe8b4da4e69de74aac' 
  || x'b5da81b686cbb396aa35e78af2714234b58a1845f22b265dcca67e5754202dc7936ee4a577a70bcfa1da4efa' 
  || x'70adac5127debe47cde4808a7767527cc0a644881669302654d6bd728699e28d92b56a1444569182230b7a36' 
  || x'de422b68a8445f1caee054d8f2234e822e53c179134d4e2b500d229a03a6bd7e7ca3ee788e6dd49801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f8201011975953a0e6aa427b715d7b77447432df8d21f4da1580746' 
  || x'ce079f6798a8db8ce7c69d91b45305da445c3c54ce5cd25d8eb47190a37ad3521d345350da98b8c1183df635' 
  || x'e90456950b056d58d2c5668ce4c42f5256a9b2723a4ef0e65b15cfe1b4145ac3ac857a8e68b7e30e9d0a13f4' 
  || x'039bde192c5722a3ce0456f7500376fbaddd03010102027422157313d82941657bd1bea1ea8738c7030124cc' 
  || x'438253fd709675db783efc27e7f9ec9f817bcdaf518f7567639d401643bd5039a50843ef9d92a4fea1b8a141' 
  || x'dba6da5217b0f8228efbfa7583e208c07da1a14ca384bca3b9250a92045105292ccfbb749a249116ac056184' 
  || x'b2816c0751441a0b4ff5dbada19a25476ad1c1c981cced3392f819a7f73a647a5944b2ac437365b5678ab35b' 
  || x'fb82095b294303b7e154e51b215c56cef3dd77e2fb4e2bc4fd67d6d096c575505245475da26755c482bcbb72' 
  || x'51feeba667fa9a2cec0b4a7374c5cd62007aef6eec8d8fca28ee479c0ad7ead480685031db475937172407ba' 
  || x'08c26a0a31108aa187940c6dcf066d9274b581afe683a344bada86fe76518ee5711a6bcac985fb9114213461' 
  || x'f7205c2ae3768f7a9808180ac369eaded2d421f4bf91c13e7f3b1a0fc0e7c81fdde46f6095a699b9ba5895a4' 
  || x'd4c88ae39c331551813e2c83b813091ec797002351e8b1ca762dcd44bdce9d04c1579867c36e63ab7e3d9cd5' 
  || x'20d08651c6fe11514ea7b804560eaf1a9a98bc524f2335b0aab3a14089d3c3a55abe925027becd5494076b32' 
  || x'bbb09ce835e1a16489e4b19f981b50c41b2fcea6f47b9d43e4135a3a1ac508d6984d6d28d1c19b5fd2163514' 
  || x'3b17b0d8096a14df35966341' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'0155aad773f0dd8e1abb6aecbae9f1e902d52379eca47ab0cb110be45982a6aa' , 
  x'd6d53d3b33fab1787772a27ae78b413742db83d09ee4107537b9c69c2335e8f5' , 
  CAST(x'01025480a0e8fdf6afb0060434756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f417070726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f320020f926730b08741d7772c04e109eb3ce791be4f9b03dc4ebdd8012293d7b2cac5b058c010100028701' 
  || x'0566756e64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9ae7' 
  || x'bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01c0' 
  || x'9a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62657265645f66656e01c0b8020776657273696f' 
  || x'6e010a950101000290010c6275646765745f6c696e6573010201020102090766756e645f6964010204796561' 
  || x'7201d41f0c7375626a6563745f636f646502000c646973706c61795f6e616d65020ce98081e6b8a9e69a96e8' 
  || x'b4b9056b696e64730201350a616d6f756e745f66656e01a0fe0a0d636f6d6d69747465645f66656e01c0b802' 
  || x'097370656e745f66656e01000776657273696f6e0108420100023e0c656e63756d6272616e63657301030102' 
  || x'020f64697362757273656d656e74732f320102020766756e645f696401020a616d6f756e745f66656e01a09c' 
  || x'01960601010202f9425a8a4137de8271956136bcf466608006013f26c1146e0717402d3def1772ee7dac641b' 
  || x'68f2f0edf78e4205f896556cc2acb94cb864e345b78edb68029a69d7b9ed92804fa9dc74ae641a1bbd691318' 
  || x'e7a5f08557dbb9b24c848951ec2948cc89243662115fb0be94b1fed5faf80f04a207b52e29d48f05ff9ad71b' 
  || x'42598b0eef77de328e19a1bf5b1f20fb2710dc1b7ad2f9fa5354b9171034acfd126159dfcd4d435ddac657c9' 
  || x'240ba134d932972289c67cfe36f04b56b13be890360dd90efdd7d590436df20799beddd0492aaeacc8f86984' 
  || x'b8679ec231e5aa241ef533c267f9a1a7151e2e419eb66ff2f84dfe41e58ab66dc1d18e1f6e20a5f0d004b8c5' 
  || x'311bbacf1b27c19048c8294c5c366d79880a9c4c04e18df321169defbe63546cae2305fca41dcb5ce9c96a6d' 
  || x'90961dbf49b5914fe240dc29f4f1e339e985dd48095be1f27a31aad0d512648cf5869fe1ac3847b9595e9e42' 
  || x'05226e039c16f4cf998c401b8f74260bc3013344e027ca216207e8b78c2320dfb8546c96775b85ffa9f85304' 
  || x'c676753dd8d00da977d1afd006e28768e4420f69bc0e89aaca90d2c1573eb3fd1fc6a2fc8393e89eb32cf71b' 
  || x'5325f486ba86d111cfe72fb9bba6842b3cbaf86006de2b75d510bb92ff69da85ce52c3b2aa4385c0bbb38b47' 
  || x'd1d33302049d0603363a844570f2a659cb5c477d882d0fbb0658fff9d509e635d9aab0082e546f5d3f2d7242' 
  || x'deab35cc8b2583690e9fa4f13a808581bdc62199e6d6976be33f0c203c1f5abe6a51f73fb1712e57574b5623' 
  || x'82e151cd41a7c6b275e2f8473dd60b4b415acfb057c696f8e8d69ecfa9c09b4cd39b2da3ecb738fcbbb3807b' 
  || x'4d6a0c2bef412acae589a2828c54d359fd8c81404310e6bdbd00b76ad784ce345091604cbc6acaf05c4ef031' 
  || x'ec54e7899137edc052654b903b665e34f2971848aef2d46d17f5dc102408c68474969d8c712bae6947172ce8' 
  || x'77f82968a8b8abd11e6f37f21eaf25a776f3003a7fc32eb54e837c6ab7ba15f9a6ced7979cef4b8c0f0fbb97' 
  || x'75f1df15ab6899daf246a372fe1b4b763490b60ff6c79e8ebfb646bb88e96cf73b9cb428c71494b9e412c8bf' 
  || x'f6db0101010202edc3dc9dcada88c648474fd4e8614e7bc5010144f468803e11a6c35dda792b2c3848c1dfb8' 
  || x'f0ff0e4049d1cad6ce529e6750529ec1430e9cba6fc713686e6553d879142f5123e5db84b3cbeb498cd5a851' 
  || x'a76131fd3d7a64d06b08ea0a22cab88e3ae6b92de4c4a8f6e4d297929eb82afc24575fa813fd6f3292e0e157' 
  || x'ad69491204303f6db861888d904d97096c2a493225ea5c92e6eea68c283b9d7e8e583ca0e750c7f3e6e2f62e' 
  || x'ce73b25f178d365ae4e3d84f61ce773bc2cdd51f0e8399b678026f08b5fb5aa3298c770d358494d390c0fe25' 
  || x'a402' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'c62978e36aea6f1c66f6af020d7f30516aefdcf1a9b8d57eed7629a76be840c2' , x'' , 
  CAST(x'01025680a0e8fdf6afb0060c30756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50617944697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f320020' 
  || x'd4a47984b7d26e2664d1739999102f6f0dd46057ee913d18a08fbf10d5945b43088c0101000287010566756e' 
  || x'64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9ae7bb8fe8b4' 
  || x'b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01c09a0c0b62' 
  || x'616c616e63655f66656e01a0fe0a0e656e63756d62657265645f66656e01a09c010776657273696f6e010c97' 
  || x'0101000292010c6275646765745f6c696e6573010201020102090766756e645f69640102047965617201d41f' 
  || x'0c7375626a6563745f636f646502000c646973706c61795f6e616d65020ce98081e6b8a9e69a96e8b4b9056b' 
  || x'696e64730201350a616d6f756e745f66656e01a0fe0a0d636f6d6d69747465645f66656e01a09c0109737065' 
  || x'6e745f66656e01a09c010776657273696f6e010a400100023c0c656e63756d6272616e63657301030102020f' 
  || x'64697362757273656d656e74732f320102020766756e645f696401020a616d6f756e745f66656e0100b10101' 
  || x'0002ac010e6c65646765725f656e74726965730102010201080b047965617201d41f07766f75636865720108' 
  || x'046b696e640108066461795f6f6e01d4c4020a616d6f756e745f66656e01a09c010474657874020932303236' 
  || x'2d303030320c636f756e7465727061727479020008646f63756d656e74020f64697362757273656d656e7473' 
  || x'2f320b726576657273616c5f6f66000762795f75736572010c096372656174655f75730180a0e8fdf6afb006' 
  || x'5c010002580c6c65646765725f6c696e6573010301020108010205076163636f756e7401060766756e645f69' 
  || x'6401020b696e636f6d655f6b696e6401000e6275646765745f6c696e655f696401020a616d6f756e745f6665' 
  || x'6e01a09c015b010002570c6c65646765725f6c696e6573010301020108010405076163636f756e7401020766' 
  || x'756e645f696401020b696e636f6d655f6b696e6401000e6275646765745f6c696e655f6964000a616d6f756e' 
  || x'745f66656e019f9c014b010002470a66756e645f79656172730103010201d41f0102040a696e636f6d655f66' 
  || x'656e010008647565735f66656e0100096d6f7665645f66656e0100097370656e745f66656e01a09c01990601' 
  || x'010202f9425a8a4137de8271956136bcf466608306019d03ce687dd82fd81d214a31e21bdcb1a7d67a4203e1' 
  || x'ffbb539150b9d0013e4e2b3e36bed43baad7aa37531b4cfdf54eb4d5c369e50d8f716e17c63ec508c65775f7' 
  || x'4f8c6975a57a911c942175290e1d9ab1a99070dfd57ba29fccd25aff8358f8fb28ebf8f0c8716768b02d45a4' 
  || x'b631f0eb10dc5ab8ffa4b748b7c8a714e75de3ec927b27da6ef61d3402ffef6b27d23bd471be90b1696b2b4d' 
  || x'16a31367858d5bf43554ebc5342e6267b37fea5cb64ef9b9909658536f097cc25077690b576883cd69a63410' 
  || x'52532d5384127387c911af99e6c78984d4657cc60eef1762d688d3020b4c4f3b85cb00c0159fa70da582611d' 
  || x'ef547d4413f1be72882e5a6a91e14050103e158c1b69f4e5423ee15d12b52251635e70b763bd0b76900cd0e2' 
  || x'e98ff39e814a6eea87ad07b096d6f729f462257ca9bd3a8d5feb0b94cd4f985b621f71eb5fd0bf59eb81be73' 
  || x'63f321bfa4ed52ac2c7ed337f9815301a473de2e61d9902943f64b0f786174ac9139ab5eaa38b123aa84d087' 
  || x'705d14a744e5271527e252f224896962273050877b7ee2e9155e41132c73c2d9467e0d395742cdec7ce7f39f' 
  || x'7a229aa1492241553cd0decc0e4f2d552d3221cdf090ea47d9b8dcc385d87b2e3c261de6be67791a1a817172' 
  || x'4163212a65fd17b13286f85eaf55a3576ec49366ee8f1eaf0de31e83327467b56dde2a865b66be8a2c894ba6' 
  || x'328dd034004a0d6d0ff840545d78f93046459db49ad8f19075cfe01530130eae0e05e3e17c042a82d9d45259' 
  || x'cbbca7743eb53995a1b8c70cf49c248568922cf86be848b15e16ce1ddd9325d7a89514866721422a4dcf0be0' 
  || x'375aeffede8ab872db2c00307c76ef100c258bd2230436ed3ed357f10b25271cf24956b2307d7b18bd3e85b8' 
  || x'864cd269dad04ead88a74d167baad83b005405819ff7e337105c37aa41a00f1d5b7342b6dde250c908d3bbb2' 
  || x'27ce275ce83aed48e07cc2e50a1c496d750d841172744cde68cbdfa9fb1ce29306ceb37ed54734cdfdaffe11' 
  || x'69032243d4964c35f854cb23270c0a91c8ccf54dd76379cd5eacedf6bfef10e53643b86836287c2053cc1d6a' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'1e8625d605c972c86909a1d5d431c2bdd4734763a174631bb73e78748c237bb9' , 
  CAST(x'0dc899f80b9480b46a326c59da5a6d4bb554992121824378fb678b9a8da43fb6627d04bc5d320968e8e15a7e' 
  || x'9bb7c46aaef02648ebe81fa7f43c36fc608986bc' AS BLOB) , 
  CAST(x'01025880a0e8fdf6afb0060a3d756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f43726561746544697362757273656d656e74426174636818756e696f6e732f312f64697362' 
  || x'757273656d656e74732f33002070ea30fef8ec11435d202b2938fb025eb037b65cc63cbfeace9e7d72376109' 
  || x'f205ac05010002a7050d64697362757273656d656e747301020102010631047965617201d41f067365726961' 
  || x'6c01060573746174650102066f726967696e0102046b696e640102087375625f6b696e64010e0c646973706c' 
  || x'61795f6e616d65020ce58583e697a6e685b0e997ae0562617463680102086576656e745f6f6e01a6c5020466' 
  || x'6f726d01020766756e645f696401020e6275646765745f6c696e655f6964000a616d6f756e745f66656e0100' 
  || x'0b656e7472795f636f756e7401000a6f70656e5f636f756e7401000f6c6566745f6f7665725f636f756e7401' 
  || x'000e72657665727365645f636f756e7401000c72657475726e65645f66656e01000c696e766f6963655f636f' 
  || x'646502000e696e766f6963655f6e756d62657202000a696e766f6963655f6f6e000d696e766f6963655f7469' 
  || x'746c6502000e696e766f6963655f73656c6c657202000b696e766f6963655f66656e0100046461797301020c' 
  || x'7061727469636970616e747301000d7075626c6963697a65645f6f6e0005737465707302000f65766964656e' 
  || x'63655f77616e74656402000e7075626c69636974795f6461797301000c7265717565737465645f6279010a0a' 
  || x'726571756573745f7573000c7265717565737465645f6f6e001062656e65666963696172795f757365720100' 
  || x'07706169645f6f6e0007706169645f62790100127061796d656e745f766f75636865725f6e6f02000862616e' 
  || x'6b5f7265660200117061796d656e745f6578656d7074696f6e0009626f6f6b65645f6f6e0009626f6f6b6564' 
  || x'5f627901000c7375626a6563745f636f646502000a766f75636865725f6e6f020011626f6f6b696e675f6578' 
  || x'656d7074696f6e00046e6f7465020006736f757263650200096372656174655f75730180a0e8fdf6afb00609' 
  || x'7570646174655f75730180a0e8fdf6afb0060776657273696f6e0102ba01010002b501146469736275727365' 
  || x'6d656e745f626174636865730102010201060d0973656c656374696f6e01080867726f75705f6964000a616d' 
  || x'6f756e745f66656e01a09c010861667465725f6f6e01000861667465725f696401000661745f656e64010009' 
  || x'6a75646765645f746f01000d6c6173745f706f736974696f6e01000e6c6566745f6f75745f636f756e740100' 
  || x'036c61770200096a75646765645f6f6e0100096a75646765645f75730100076c616464657273020066010002' 
  || x'621864697362757273656d656e745f62617463685f6974656d730103010201060102040c646973706c61795f' 
  || x'6e616d650209e7b1b3e99da2e6b2b9087175616e74697479010204756e69740203e4bbbd0e756e69745f7072' 
  || x'6963655f66656e01a09c016d0101020222c54de4e3fbc37455023232fab2f48b58010947682872b40a329315' 
  || x'54385463c96ad228eee9ec63e61c6b46d3e93fb16ed894b4f35cd35737a8fa8bf761623d4dadf017cb646be6' 
  || x'477e97a8b751ba93059193a400390ee03ba30b06ab43bbd71f8c04d6feedb388c86d0101020449dfc0a44625' 
  || x'df3c45056a17bb8b34605801200944181f134376547ad9ab2b8387acd32b7336a77bbf73cdd118a35155770b' 
  || x'17d616d0b5b783b3e7c992c6ab28e838e6527d404a23f7ea55f0dc4d9df8d62a5300e889af9be34188f59f4a' 
  || x'7816641b5e9c5f713df098' AS BLOB) );
INSERT INTO journal VALUES (1 , 45 , 1795226400000000 , 
  x'a334a497283e03890114f856809190d6fa53302b89871752188ef64ea49f2222' , x'' , 
  CAST(x'01025a80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f330020bf23ab0d11fb36e8227ac035c39c838870dee7b3fb11bc42dcad934066b8572d05' 
  || x'dd03010102023b908ce844a2cdf789acb26c9fac2ce2c70301a1ad082b70862a92d80c228755fcd74cb30c17' 
  || x'10bb9b29bb60d3d9807c447a88579ff06952abc8c825ecd3d5ace254742f51fc69e5cbf1f3423dab1a27fece' 
  || x'e9505d0f23d5d0edab255d966b51fd2a09473e12883121e42db90cbfbefefb142f54cb3e4ed75727f18f14a1' 
  || x'1d543c95723ee0f0cf5c4a23e7e4f9f5b16a87c5c566292f9f70876c95f0188cdd9f6fe1ffa03bc126114c82' 
  || x'61a1e23b1d490c294455348f0c5de88b7f812b0b326fa7609b0ef67aeba81b40706208ec034fca2f057b1ee2' 
  || x'a241b257d9522ab7062b248fe89efda140cb36bac26acc2a36a2774988d20b7827579557aa092eec9ecf0eae' 
  || x'92ea630f1e1dcd6de43d48023871451244af91d3406e5933f522de57fd3b831993046617462e27434128907e' 
  || x'30a97d143613e74775a6bac3e178e4a8c2300b4c6b0ae20bcd5956efcf71d013dae4d9dae0815e9c1cf63a90' 
  || x'ac0f363b6c1a18704f4f8ecb98cd4ea97e94d80e86f060806152e31ecd865c02837fb2d651ddb301ecf00898' 
  || x'5a6d76c95010c5f2c049ba450bf64f3ee75766c815dc03e4e71bffe3ae9cda3a605e2cb56a27fff873832778' 
  || x'65555a5d7ec1e2bddfa2319328c940e67a8b1cb9be7918a94f1d2d20fadb06fd9b344504870674dd03010102' 
  || x'04b424d77672a322b020ad550a65998f00c70301707b0c547bd5cdc9003224979cc1ac11d46c37eae8f81298' 
  || x'3ee7e0d7408e0befb52bc2a615f6b3576ff155bbdb3f62c30348fab8b9169cbf2ad44a37641cd82067c36fb9' 
  || x'f2b2b8e8c7d37d90d12986813bebf9fc5fc89942e53152591a5a1a9d6d5dd936a39f53dce0f54495ebb614b0' 
  || x'499e5a3814ec4dcfa07ff3d8146c278186cf02e94bf71900b29d488ff044eea76e0ca81338d4f732d88addbd' 
  || x'6201e9e99a29cadae75c58fd36809ddcfff781d7aabb97f37b1b2ff066712e4879dbd15a2bb9c5bd9f969b83' 
  || x'b8ca8a387d9490b8d1bdf92a3802b435f930e809fd903a31c37a48735be6d432b65f714796e51c8ae08d2f71' 
  || x'e8a36cddf9dbf2b1e5f51cd6c176f4066974d8ac401b6a20eca67a0d9f876929aab8b872e99f2a50cd477764' 
  || x'd6643894993a799bdfe9ddecb3d26503152b2f425cac05f4012ee4fc2f3d35eb55b5507ebb8e83713449d771' 
  || x'52d8b7cbb3db9364f81e019d5c94b9dedc0f95994c97ece948b0786bf4e0a4d65b73eecc06a4ca041f2b2fc2' 
  || x'b24b06abbce335213826aeb1ba071cd53f76150d8c9042e1f784a5a33be17eda62cf7a1343d9452ce1234500' 
  || x'0b4f7a6a74f9e41668fa55c4979f36b3bbacee4db39928dd78e193b9556f5598d8ebae05010002a9050d6469' 
  || x'7362757273656d656e747301020102010631047965617201d41f0673657269616c0106057374617465010206' 
  || x'6f726967696e0102046b696e640102087375625f6b696e64010e0c646973706c61795f6e616d65020ce58583' 
  || x'e697a6e685b0e997ae0562617463680102086576656e745f6f6e01a6c50204666f726d01020766756e645f69' 
  || x'6401020e6275646765745f6c696e655f6964000a616d6f756e745f66656e01c0b8020b656e7472795f636f75' 
  || x'6e7401040a6f70656e5f636f756e7401040f6c6566745f6f7665725f636f756e7401000e7265766572736564' 
  || x'5f636f756e7401000c72657475726e65645f66656e01000c696e766f6963655f636f646502000e696e766f69' 
  || x'63655f6e756d62657202000a696e766f6963655f6f6e000d696e766f6963655f7469746c6502000e696e766f' 
  || x'6963655f73656c6c657202000b696e766f6963655f66656e0100046461797301020c7061727469636970616e' 
  || x'747301000d7075626c6963697a65645f6f6e0005737465707302000f65766964656e63655f77616e74656402' 
  || x'000e7075626c69636974795f6461797301000c7265717565737465645f6279010a0a726571756573745f7573' 
  || x'000c7265717565737465645f6f6e001062656e65666963696172795f75736572010007706169645f6f6e0007' 
  || x'706169645f62790100127061796d656e745f766f75636865725f6e6f02000862616e6b5f7265660200117061' 
  || x'796d656e745f6578656d7074696f6e0009626f6f6b65645f6f6e0009626f6f6b65645f627901000c7375626a' 
  || x'6563745f636f646502000a766f75636865725f6e6f020011626f6f6b696e675f6578656d7074696f6e00046e' 
  || x'6f7465020006736f757263650200096372656174655f75730180a0e8fdf6afb006097570646174655f757301' 
  || x'80a0e8fdf6afb0060776657273696f6e0104600100025c1264697362757273656d656e745f6974656d730103' 
  || x'010201060102040c646973706c61795f6e616d650209e7b1b3e99da2e6b2b9087175616e7469747901040475' 
  || x'6e69740203e4bbbd0e756e69745f70726963655f66656e01a09c018302010002fe011464697362757273656d' 
  || x'656e745f626174636865730102010201060d0973656c656374696f6e01080867726f75705f6964000a616d6f' 
  || x'756e745f66656e01a09c010861667465725f6f6e01000861667465725f696401040661745f656e640102096a' 
  || x'75646765645f746f01040d6c6173745f706f736974696f6e01040e6c6566745f6f75745f636f756e74010003' 
  || x'6c61770240303431633637356134333562666264643037366434343463316132343135656638613135383539' 
  || x'31653465376638303163356133333838393638653762313634096a75646765645f6f6e01d4c402096a756467' 
  || x'65645f75730180a0e8fdf6afb006076c6164646572730200' AS BLOB) );
INSERT INTO journal VALUES (1 , 46 , 1795226400000000 , 
  x'81f63f7cbdf6383628f4a1101e2320363777329f9f70d7e79ba3bb8b48e4056c' , 
  x'ad7a021cc933077d4b12c71bb39f498c1a0083af4326cc082d7df02c7b1930f9' , 
  CAST(x'01025c80a0e8fdf6afb0060a3d756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f43726561746544697362757273656d656e74426174636818756e696f6e732f312f64697362' 
  || x'757273656d656e74732f340020f53d7dac7059ba7d665819563ae907855bf55b03e12a91714640d9809f9929' 
  || x'7405ac05010002a7050d64697362757273656d656e747301020102010831047965617201d41f067365726961' 
  || x'6c01080573746174650102066f726967696e0102046b696e640102087375625f6b696e64010e0c646973706c' 
  || x'61795f6e616d65020ce58583e697a6e685b0e997ae0562617463680102086576656e745f6f6e01a6c5020466' 
  || x'6f726d01020766756e645f696401020e6275646765745f6c696e655f6964000a616d6f756e745f66656e0100' 
  || x'0b656e7472795f636f756e7401000a6f70656e5f636f756e7401000f6c6566745f6f7665725f636f756e7401' 
  || x'000e72657665727365645f636f756e7401000c72657475726e65645f66656e01000c696e766f6963655f636f' 
  || x'646502000e696e766f6963655f6e756d62657202000a696e766f6963655f6f6e000d696e766f6963655f7469' 
  || x'746c6502000e696e766f6963655f73656c6c657202000b696e766f6963655f66656e0100046461797301020c' 
  || x'7061727469636970616e747301000d7075626c6963697a65645f6f6e0005737465707302000f65766964656e' 
  || x'63655f77616e74656402000e7075626c69636974795f6461797301000c7265717565737465645f6279010a0a' 
  || x'726571756573745f7573000c7265717565737465645f6f6e001062656e65666963696172795f757365720100' 
  || x'07706169645f6f6e0007706169645f62790100127061796d656e745f766f75636865725f6e6f02000862616e' 
  || x'6b5f7265660200117061796d656e745f6578656d7074696f6e0009626f6f6b65645f6f6e0009626f6f6b6564' 
  || x'5f627901000c7375626a6563745f636f646502000a766f75636865725f6e6f020011626f6f6b696e675f6578' 
  || x'656d7074696f6e00046e6f7465020006736f757263650200096372656174655f75730180a0e8fdf6afb00609' 
  || x'7570646174655f75730180a0e8fdf6afb0060776657273696f6e0102ba01010002b501146469736275727365' 
  || x'6d656e745f626174636865730102010201080d0973656c656374696f6e01080867726f75705f6964000a616d' 
  || x'6f756e745f66656e01c0cf240861667465725f6f6e01000861667465725f696401000661745f656e64010009' 
  || x'6a75646765645f746f01000d6c6173745f706f736974696f6e01000e6c6566745f6f75745f636f756e740100' 
  || x'036c61770200096a75646765645f6f6e0100096a75646765645f75730100076c616464657273020066010002' 
  || x'621864697362757273656d656e745f62617463685f6974656d730103010201080102040c646973706c61795f' 
  || x'6e616d650209e7b1b3e99da2e6b2b9087175616e74697479010204756e69740203e4bbbd0e756e69745f7072' 
  || x'6963655f66656e01c0cf246d01010202fce3eb40a455fdb8f38e3fc3f2cc256458010cdb6531e9611374e8a5' 
  || x'bad1219acf6ca8d8fdc2e3e78acf0826bb69ebeca9b37c9a2b57f01fa25e15b35c6c26dc0d33bbcbfa1f5381' 
  || x'f13f50ebe230d3bfe619cc4bb0b0cbbcd7297068fa0d28b4283470d343d76fef7c6d010102045ba48b0ab2fe' 
  || x'e737d22fcb79b96bead758017dc5831e8bb59bc539b65c69f710ad1b883a14a8977ca8c83c16d1e434588d61' 
  || x'fb33b3c60cbe8445cd807448174538cbdcb301c1b96c40be5c9a71cbeb0b45f0aa49c5e2baf40bc9ec211e03' 
  || x'58dd7044ea2427f9c4b5e4' AS BLOB) );
INSERT INTO journal VALUES (1 , 47 , 1795226400000000 , 
  x'1c2573ad63efa5b72e59035d85da6b2d7ed09099a0cfa5f77c14ce1cc114e66b' , x'' , 
  CAST(x'01025e80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f34002032c03ec6978cde492ee7b2d768489e1cb9eaea4851683b38415d554c0d963c3204' 
  || x'a603010102023bb8622cf0845a291b72ec6fb718733a9003010af02a629e8eab4f22584e3aef61dca6d21ff0' 
  || x'8ae09146dc2743797ac101e8d2791781742639e80cdf011deebd27f2260a8bc81497654dbbbd11d0a4600b84' 
  || x'18d0bd8aed89b9d4574a431efd9ed66c1ad052f69c852deb8ebece5ebcfc367fb71ea243ef64b2f1409efb5e' 
  || x'5f9ad29e0dc65d8dafab0232eb774dc0a17b561d6ef1e0ec8c8df3f792f77bc3e3b565cdee671a3d795fbe95' 
  || x'0718025e4715784446b7ae8dedcae3cc33196d9d6214ca102db815aa0bbc6eedf8a89c7a20e681f3e4672c1a' 
  || x'93b02142459cda1793fc4879c99c208b196765fd8b731c18e4c2a9e6eb0e4dcb4c0a0ba22da356d3946afcf3' 
  || x'e946f81e77c025f64d79222d118954813a6d9df27ee8715a77bb8f4e1e06c71adba06c747a9cbe69d4d18977' 
  || x'1d10055c41a578e482583a83db05285436801cbb76cef0274b99d9e9250f5981bea420d1931ca9e5235d41b1' 
  || x'7e744aec4c50dd544aa0b56dad65eb8e2f5ea55445ff8bd9398ca5f79de783f863aa0b34dc5a2a73e8544267' 
  || x'9acde4cc666c1788975fddef6afcf661c583c93a4266990340262232a603010102045f8dd3ab1a548a10491f' 
  || x'2f0bcbda451c900301eca5f0d25966c6885bc72486b20ba41c9604f11240a692773a0a9472c0f4b518185acf' 
  || x'66a4d198b78005c70e38484ec0d18d96733d9d7418c018109a398d5f50926bd1a7e6ad2876e919b99c813be3' 
  || x'74e7fbc50698d87ed329050a5f3ea97281f732701dd8e0834ed2722ce7197f4929a6b33455c5c6628854f123' 
  || x'0479706911031587cef4d784c7ebcbd18d389d2210fd542f77144954a11ab6b99dfd98ea29b80e9563a2674c' 
  || x'365ebc0f0282866825775d8c6e3dc77805aa1e631dee9923789c214232009fd5237b1ed24c4576ae2f9eabe1' 
  || x'3dcfee82ab973576b1b31c18c684f32a58e1289dc18107f035b41c91a3f7b630197a1d57d7dc665d58fd1659' 
  || x'b01ee7384797706099d139376761eebc23df82dacf2b851e7bb6a17338eba508ff5fed1cfabfea2c7b5e35e9' 
  || x'018eea9d235f4d715d891d47d1014e305d5b20abc8f59c7fec9c6a089e1587b5b29a235fde1a51b120399185' 
  || x'a62c23f3ca110d5b890f87d24e64a0cbb1b58d03b2cc47577817d98b5881db27aeb4d6143ece0271f54d32d2' 
  || x'9f24d1fc36e2fdc75ec6cdbcac05010002a7050d64697362757273656d656e74730102010201083104796561' 
  || x'7201d41f0673657269616c01080573746174650102066f726967696e0102046b696e640102087375625f6b69' 
  || x'6e64010e0c646973706c61795f6e616d65020ce58583e697a6e685b0e997ae0562617463680102086576656e' 
  || x'745f6f6e01a6c50204666f726d01020766756e645f696401020e6275646765745f6c696e655f6964000a616d' 
  || x'6f756e745f66656e01000b656e7472795f636f756e7401000a6f70656e5f636f756e7401000f6c6566745f6f' 
  || x'7665725f636f756e7401000e72657665727365645f636f756e7401000c72657475726e65645f66656e01000c' 
  || x'696e766f6963655f636f646502000e696e766f6963655f6e756d62657202000a696e766f6963655f6f6e000d' 
  || x'696e766f6963655f7469746c6502000e696e766f6963655f73656c6c657202000b696e766f6963655f66656e' 
  || x'0100046461797301020c7061727469636970616e747301000d7075626c6963697a65645f6f6e000573746570' 
  || x'7302000f65766964656e63655f77616e74656402000e7075626c69636974795f6461797301000c7265717565' 
  || x'737465645f6279010a0a726571756573745f7573000c7265717565737465645f6f6e001062656e6566696369' 
  || x'6172795f75736572010007706169645f6f6e0007706169645f62790100127061796d656e745f766f75636865' 
  || x'725f6e6f02000862616e6b5f7265660200117061796d656e745f6578656d7074696f6e0009626f6f6b65645f' 
  || x'6f6e0009626f6f6b65645f627901000c7375626a6563745f636f646502000a766f75636865725f6e6f020011' 
  || x'626f6f6b696e675f6578656d7074696f6e00046e6f7465020006736f757263650200096372656174655f7573' 
  || x'0180a0e8fdf6afb006097570646174655f75730180a0e8fdf6afb0060776657273696f6e01048302010002fe' 
  || x'011464697362757273656d656e745f626174636865730102010201080d0973656c656374696f6e0108086772' 
  || x'6f75705f6964000a616d6f756e745f66656e01c0cf240861667465725f6f6e01000861667465725f69640104' 
  || x'0661745f656e640102096a75646765645f746f01000d6c6173745f706f736974696f6e01000e6c6566745f6f' 
  || x'75745f636f756e740104036c6177024030343163363735613433356266626464303736643434346331613234' 
  || x'313565663861313538353931653465376638303163356133333838393638653762313634096a75646765645f' 
  || x'6f6e01d4c402096a75646765645f75730180a0e8fdf6afb006076c6164646572730200' AS BLOB) );
INSERT INTO journal VALUES (1 , 48 , 1795226400000000 , 
  x'548b55cf266fbdbeba0a174c4dedda288f13233dad77431e3b46ceb48b485c08' , 
  CAST(x'e1d2600ef417276472e2ac34024bdbc4cbb955722be198c24fd29c84c34add6753473df789abb5eda45634cc' 
  || x'74663c1f61a5e4adbf8987710cabea9f393f5ab5a3e438f6b20301ecd512c38037e2891973de62200be54843' 
  || x'7b2473f393f4840a3acdf73f6510c03f606cf5be36471f5f9eb9b0ddddb51080e0073e5b343dd65c' 
  AS BLOB) , 
  CAST(x'01026080a0e8fdf6afb006083a756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f496d706f727444697362757273656d656e74486973746f727916756e696f6e732f312f64697362757273' 
  || x'656d656e74730020a846f439351517953655300a7944759d9f9a1ab724139cdd4ec71695768d980704ee0501' 
  || x'010202c9ace5cda40e2933ac515d073914ae88d805015083ec2c452e620c5cef29d21a6070a248bec90882b9' 
  || x'41e52732469de81299c6a3d67252cbd27d07ecd83f9ccf1451157962e366e1121bcf15f5bd41e98ef0b7b79b' 
  || x'daf9a4ec6648019b36f3666b2a93b61e705c5adf55b0cbcd2fbf90c8eebff62254c2f14186b21a6411004c6f' 
  || x'f69249bc76476cd3b86eca842548a73ce5df7cac176b3e5b6465f831b49060bb3cefc0bf0a624bd53316ae86' 
  || x'06939df09272db998049456288b053f03a89d16326c919ae2ea3db031901ee89e932c7225e459e8896eed7a4' 
  || x'9eea0edfc98dd7ff467646a034d9f95b7d25b17da73a28e060e24ee06fb45471a2559a42fcc64ea29d508aeb' 
  || x'850c0bcc9d742d80c96f5f9135068a581084868e5e6b5cab7fee62e30c83e89d07d11fe713e463a565424963' 
  || x'22a31e7d49685f1c4a045ef1fae8117d6678ca82ffec1370dca2f9489a95442bcf7711164576a119bb93d269' 
  || x'cb20052c1a1ff5a4d1461e23c53882207610c21209206c7349f255ce2644f7bfcb10afe71cd8b3dac5c272bd' 
  || x'41a08c54919cd43ef956e1de0f45a959a72d8854bb68d30b430d7e13f917a69231ff4ac936e98ba94386224d' 
  || x'1623b66eab43a03f2d2abce933315d52b5342ae190dddf40f34447d7644cb1acec24011fc77b42bd3f10f018' 
  || x'4ebfff458cfd793a5fa3e7dbd256209fd927901feef8b1f9d969831862fb45951a0fba4f8c8dbafa8a3edbbe' 
  || x'975c0fa8e7a8005bf03cf8059d07bac92ae798d8c73cb453e2b4c0b21ad84dc61d9ce0986fe3f052ca8f8053' 
  || x'446d1286d56c28cdbce47b1b5f281ef15ad48328d818247498ad045f5404f641e1fe63c349aa294d90501131' 
  || x'45419645c4c45953028a4717a937cf9bc2d5f4c7cf2b58a796a9c86efa9fa0516ca30bea84f8d622368ebbdd' 
  || x'ece9ad176fb3c1841364953682135b9066d2bfdca9865531d4f3c2446b80664c0ded04ebb92f25ef3ee3ea32' 
  || x'2543475040d42061ce85aea2e076b58c9b29295f9e93d76d45a3d85f76b80081699da08aa971f32af22f8c15' 
  || x'f4d10301010202220307765e0622c4a8137fa5004a8206bb0301297efa9855a8adaf559f36f8a85c12d4550c' 
  || x'3540ff29993c5b2206b0f4a112a7a11c67735563a79d2c34560af11420665bd335f491de7718e76be834f486' 
  || x'a1d084004499bb2b70e1246afc4116328f76f64310084c3f0cb1da44b36da9cf84a03eeb34549295103a9777' 
  || x'd139cf7414341fc21051350b2ebbef5806a6953f0c04ff63c1569992e9afcd59c954fbc0b4b602938f023956' 
  || x'e04748af9b6baa0c32325000863867df1fe3b88b6721f28dbdd0e27322ed3db63af828064ccd55aea8f53887' 
  || x'2fe450b033588bbc06eee2c644ac74cd89e6a8cc62edbc5122608fc0281cb5dd10bab59d89e7eff16e13bc8c' 
  || x'f1553756910ba4a794f3c5660fba9329017f4b7413d348b1b5a68e39c8a3a16dfc8efa70ace050e14524b3c1' 
  || x'78eb5dda2b39e4f9061d090c40939663c6e7d23527990106ac66a8e9f881cac4501931984a7bad26bf0ef7a3' 
  || x'8c35e78c7da6de73b569d64aa6d5a4bb238ba905748b968aa56c5dd96ca705cc7a23c112e1e79823362bae17' 
  || x'71f8661dc7f55ed4319e895cf86955f5b327d631f29b73a3cf6a557e6f57faf32040aa6baedb63f28cc36038' 
  || x'6ca131cd526cbbe7c51a4bfec7536a139cf4fa933553c928872c40e49a01010102024f885d60a63590e767e9' 
  || x'7cd0aa2a0eab840101290a9f8c81b62027710a7f744110ecadd287ecee52573a51d86c2842879f8478428f49' 
  || x'904b64d47a692d893c489a99e2026ef6da75e3417c501aa8e2b70dd18dd0aa1ae1b0683dd5466ab55161d249' 
  || x'992c673ddac30a9816b0727fb49b0094047afdc68c6aba5e0e5390e7d4ff246e0eeb141c02572273184c2f6d' 
  || x'3060b742be19f72aab010101020237dfffc0f8108a1a5739fad898000a4b9501018f439d7a701f72f0937346' 
  || x'0361027913f2bed75d94dfea3d9e568220a2989b6ba570776ffbc4a64ef786680a80814388e0fb07cfa5e2fb' 
  || x'05eb6123f05c234028b738306bcbaeb5833f2e7793c7fbe7f1d9e6419a0c80cee56cf2ef4cc40a25ca6449f8' 
  || x'98af426ad724c1a3aada6cb56c7f8221b1c867eff15293001561156f7129985f5410e4e9f81aa0ea3045023e' 
  || x'4cd01d874e' AS BLOB) );
INSERT INTO journal VALUES (0 , 25 , 1795226400000000 , 
  x'981dea984b458815ac2c9d7cc8f0c8471fabd3be4260ab118b6c2e0df851db0f' , x'' , 
  CAST(x'01003280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f370020ef48fcd01083e01e4b950bead846bdcbb3a0c0b68ceb1b877d57d2c35a44' 
  || x'353f031f0100001b0b706572736f6e5f6b65797301020100010e0105737461746501028f010101000e60b543' 
  || x'4517e38a976eaae821176885767a019b57d3f9dcc7a553adaa5e0c1d61e6fff09abb09fccd9c6f40b836b555' 
  || x'8d78e8f59e1b49e2bf6c84d619336851f9de61c6ee690489d8d123f6477424c11abbf340147fcedee4eca267' 
  || x'e4879bdf0892dc785b2cb33325f0b152e07e1b98e3e1fa5e60b40f949a51385adfe40ca5a4d9f5a8239525a7' 
  || x'd65e52737c0101000ee172ac650829c42485e8ed6dc1d2a2616701c2f3ed04a97699e158a016c3b4422baf9d' 
  || x'9a310ff0579790c1ba558b5fd1542251f4361e1c3743c0596bb2d3d15c6ebbc16697dd1e3de75c1031f60b17' 
  || x'ae554426c7e440c408902dd0977ebd0a581f16749c77be6dc8286903c4889d88cb43c18aa64e58cbb9' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 26 , 1795226400000000 , 
  x'd23e297e21bda5db01e000b60a4a5a8ad5d177709daf96db3e9342cb01a22c65' , 
  x'42db5c9b48c09d5ac3655de588065c7ed4317801e16100828b2aac9f498f673d' , 
  CAST(x'01003480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f372f746f6b656e732f31002007478731c2354bcc9cbddd1fe30d176b4d78b5fa' 
  || x'd64eb83059c038691d94920b01a9010101000e3395c79aba5fc37b3b18bddf16c049e29301012c43c5ed3b9d' 
  || x'dd26a54e4e44ecd4e5e29b6c220df022edafac4c15975c07bcfbfe6af54b320ab0d2b09b830e18c08e986a86' 
  || x'b104f6031219f8c79a6e4eb3406b420b42e3893507928765a74f233aafb9e5a75a1fba230e82b565b6e3565a' 
  || x'ebfbb0de95b7dbe47dc77d64ae1c3ee6163e1070846a5df75bc43e7961d0d85eae6113f4aec625a2b6a19538' 
  || x'989e8dc7de8d4bfe' AS BLOB) );
INSERT INTO journal VALUES (1 , 49 , 1795226400000000 , 
  x'9e4ea4a84ee5bf5f1e44e8e67f787efb23022ab6fc36c92afba12e1f2fb585bd' , x'' , 
  CAST(x'01026280a0e8fdf6afb0060e2a756e696f6e636172652e76312e46696e64696e67536572766963652f526563' 
  || x'6f726446696e64696e677311756e696f6e732f312f66696e64696e6773002044e3481e2601fa941b2365d8d1' 
  || x'61acfa4bc8607223821a67ef436c67a4b43bda019f0401010202899ff83b647b9fd21b66be1bd4825f738904' 
  || x'01672992cf767642772e80d1efe6b430c4c728cf1f87362bf2ef82cb8c465afc1121856224e60baaca6f6ac4' 
  || x'4c1540dc498f81db870aad6d6b403f25f019b16acc449a7ed586b0f3207d6ee9a4883ea44a50dfae8b8777cb' 
  || x'11efbd599fd655203d25221792e92df07d6c460c748ae2c124f649d32f820be1a2f34fd15eb5f5f57e40c72b' 
  || x'27abe7acfe4b4b3f94918dd5183c349d365ed77c922c2256941bf122a7f9f0bcd05ac1951c677ba1ac24cb3f' 
  || x'a5f4814c13f529bfb9a95a4b8791a062014390ba690556324e7f1344bbb9739ac054f34b7ce5e1c671a33523' 
  || x'49f9b63481919a6b175bc674657585a87e2a62dda47559f86b4f8d3313312d139c7dc774229277c4de96f2e7' 
  || x'0841c9da6bd1aca1b411fd109ca91bf97c14d3ebb66848f7a681f6a6013d53a2c0d61cccff261ea6a53b8dd2' 
  || x'9eb5b1f56d4e961148b213bf8683e964d61a6cff333e6d19834b282b60746c21cb91c1577ae27349cc8d604c' 
  || x'dad2e649bfba9717494c20ce24d132af543f114c6e643f03484a0bc51c54ee4685acb74fafdddae5373c5124' 
  || x'ce4666be31c8941e1d8819726f8d92ba04d34fac217286572973d3b86f2c8d02584ae3a62bf4f7fcb189d1f8' 
  || x'3ea50ffc13212d5a412086045810c92f71c94d843f05283ba8984c372b428ae94bdca9af7db8d91de5b0da9a' 
  || x'0f5c995b760a590cceb05748e6226c40726820287835a4795bad4d884ed24e501bf747204f' AS BLOB) );
INSERT INTO journal VALUES (1 , 50 , 1795226400000000 , 
  x'aae593493124dc550469428e7d00ff3971aea959129ef4ac2e7027455aebe37e' , 
  x'0802730d2185a7085ec96a9865ba27106afddeb9f78fd231889c8dcab384a9a7' , 
  CAST(x'01026480a0e8fdf6afb006000d73797374656d2f5265636f726410756e696f6e732f312f66756e64732f3100' 
  || x'00027b01000277126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010207' 
  || x'636c6f73696e67010409636c6f7365645f6279010008636c6f73655f75730180a0e8fdf6afb0060b72656f70' 
  || x'656e65645f6279000972656f70656e5f75730006726561736f6e02000776657273696f6e0106470100024311' 
  || x'706572696f645f657863657074696f6e73010401020180fc020104020f64697362757273656d656e74732f31' 
  || x'0106726561736f6e020ce58f91e7a5a8e69caae588b0' AS BLOB) );
INSERT INTO ledger_entries VALUES (1 , 1 , 2026 , 1 , 1 , 20778 , 100000 , '期初余额' , '' , 
  '' , NULL , 4 , 1795226400000000 );
INSERT INTO ledger_entries VALUES (1 , 2 , 2026 , 2 , 2 , 20778 , 5000 , '' , '' , '' , NULL , 
  4 , 1795226400000000 );
INSERT INTO ledger_entries VALUES (1 , 3 , 2026 , 3 , 6 , 20778 , 5000 , '重复登记' , '' , 
  '' , 2 , 4 , 1795226400000000 );
INSERT INTO ledger_entries VALUES (1 , 4 , 2026 , 4 , 4 , 20778 , 10000 , '2026-0002' , '' , 
  'disbursements/2' , NULL , 6 , 1795226400000000 );
INSERT INTO ledger_lines VALUES (1 , 1 , 1 , 1 , 1 , 0 , NULL , 100000 );
INSERT INTO ledger_lines VALUES (1 , 1 , 2 , 4 , 1 , 0 , NULL , -100000 );
INSERT INTO ledger_lines VALUES (1 , 2 , 1 , 1 , 1 , 0 , NULL , 5000 );
INSERT INTO ledger_lines VALUES (1 , 2 , 2 , 2 , 1 , 1 , NULL , -5000 );
INSERT INTO ledger_lines VALUES (1 , 3 , 1 , 1 , 1 , 0 , NULL , -5000 );
INSERT INTO ledger_lines VALUES (1 , 3 , 2 , 2 , 1 , 1 , NULL , 5000 );
INSERT INTO ledger_lines VALUES (1 , 4 , 1 , 3 , 1 , 0 , 1 , 10000 );
INSERT INTO ledger_lines VALUES (1 , 4 , 2 , 1 , 1 , 0 , NULL , -10000 );
INSERT INTO member_history VALUES (1 , 2 , 1 , 1 , 20778 , 1 , 2 , 0 , '' , 2 , 
  1795226400000000 );
INSERT INTO members VALUES (1 , 1 , '张伟' , '张伟' , 'T101' , 2 , 1 , 1 , 3789 , 
  '19900001234' , 1 , '990***********003X' , 
  CAST(x'01eddf05a6c30e7e84ad7edc7d40e0a937dce38876ed9959ca0ef6689f548d406db96e196a10a593d45d2769' 
  || x'ddbe9f2e633c5533a06cb45207933e' AS BLOB) , 
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
INSERT INTO migrations VALUES (17 , 'duties' , 
  x'abf9709f049112cb2d89c1741d0e01ac37f6f9483ed6874ef428f95619fc2da8' );
INSERT INTO migrations VALUES (18 , 'past_cases' , 
  x'ad0d844adf8ac6528f4b5e26a9f7444d2c1414830e44753d52922560d7f46b4f' );
INSERT INTO migrations VALUES (19 , 'sessions' , 
  x'a4c758e6b44a14f82d62a428a8813c5f45a9242e9eb6543e2ac5e282d924105b' );
INSERT INTO migrations VALUES (20 , 'funds' , 
  x'8a62569036dc91064a609e98ae566d9ceff38259b25953bfd1e0342c65807d08' );
INSERT INTO migrations VALUES (21 , 'disbursements' , 
  x'9b3cfcda8a01d5b7c61b24f8a282ed67dfe298dae1009d579b43b3985e57a72e' );
INSERT INTO migrations VALUES (22 , 'care_rules' , 
  x'985a084883b44aa4bd75d7e30cd6f4b97f4a1579e307b5fe3968f4d3b3f6fd92' );
INSERT INTO migrations VALUES (23 , 'disbursement_batches' , 
  x'084a7ced03df0acf2a49b45c4760bd016dadcec3f0d7bcfe7ea8f1a70eb80272' );
INSERT INTO migrations VALUES (24 , 'past_vouchers' , 
  x'b69ed62886034fe9c4a59a7c2ade5c83bebb0077afb07ce36314dbcb9a773fc5' );
INSERT INTO migrations VALUES (25 , 'checkpoints' , 
  x'c86abb90c93278199f1cd020dd83f224251ae9aa2d1b0ae39a46ec5ed017daa0' );
INSERT INTO migrations VALUES (26 , 'findings' , 
  x'280dadee5c67912a726a8f7e85dc7d4da7374fb4251ff22a5ab7213aad4ddf08' );
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
INSERT INTO past_approvals VALUES (1 , 5 , 1 , 3 , 0 , '前任主席' , 20240 , '' );
INSERT INTO past_vouchers VALUES (1 , 5 , '2025年台账' , '2025-1' , '2025-' , 1 );
INSERT INTO period_exceptions VALUES (1 , 24320 , 2 , 'disbursements/1' , '发票未到' );
INSERT INTO person_keys VALUES (0 , 1 , 1 , 
  CAST(x'01b68f459f9bb73d4ed5ad92bb793567582e51c43c2cfaa920d08aa8bef2ec1db35f0c39f1a6f1feca3c40a5' 
  || x'de43b6422ee1f6378ec540fa7d23cb55303e90aeb7f29ed381b58334d0' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'01805e682ac73741fcc67bd2a4a03a427d7d4144e0171f8d8663910b4effa46c93a26df37ce68b23ea599a14' 
  || x'540e0578175d2339865b699d98b348e4c1fde786e31cbe31c468638d17' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'01d8d19a19fd6695d8af918565adef3a09c7b818b560b733baabde614f52c7455d7316bbc554149f7f98c00c' 
  || x'8dbd0aa554d14c1aa045699f17bcf3e8f7382559477fc2962b0918d912' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'019a6751ec505d51c3c7cfc8bae481c6a7365a0816bf619cc2c09c49fc93b2a1ddbfb2188e8bc8115738a77a' 
  || x'121f5428132cbfe511d7e57dcd08035dee66a1feafc4a3102e5c07dbe1' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'01b933472c7dfb83084af643e3d76ff02ba05db05c0c1ea25251136e874cd3da52ea56715dd9e4c70439daac' 
  || x'0176035d9662dc7be062b4d05249b142bf2b2d31d3289fa7afdb6851dc' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'01b0ac552a98038b88884b676ca7936d045f276a3685a79c361a757f665bc1ccf9e1f58b2b9cdcf4123f419a' 
  || x'9e7883a28aef5fb5a41a7e64c4b17fa41d218dd4eb142f565d1ead835c' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 7 , 1 , 
  CAST(x'0196865fcae4f015912ff78c2acad51befba066a1339314531b9b76b6fd57dd031dd770de78a9fe4ae157f02' 
  || x'29c164cf392556380d86aa3d2f5b81611e96716fac301a5db90794f561' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'01b510a55aa53db2b7ef45cab174586d1857259745e695e36165657125a0d03f0b9e0b815e2b07ed37dee421' 
  || x'5d33f4b950225a02583f5aab9870d580ebab7161ac398034160dcc435d' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01672208a23e67abb6370c80e0364331c62be50781e4a691f48d306f59ff56224741fa9e4d506cd11ea7c3f3' 
  || x'4a4d0ac4a9dbd56e2987cbe6c69b81c646d1470b915df841effc3e4338' AS BLOB) );
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
  1795226400000000 , 1 );
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
  1795226400000000 , 1 );
INSERT INTO policies VALUES (1 , 2 , 'CN-CARE-2026' , 20454 , 
  '联系等级和保存期限（建议）' , 
  'Tiers of contact and times of keeping, a proposal' , 'CN' , 
  '本产品的建议；各行注明所依据的做法或法规' , 
  'a proposal of the product; each row names the practice or law behind it' , 
  '# proto-file: proto/unioncare/v1/policies.proto
# proto-message: unioncare.v1.PolicySet
#
# A proposal for unions that have no rules of their own: tiers of contact with retired members,
# and members in service on the care list, and how long records are kept. A month, a quarter, half
# a year and a year are entered as the longest there are. Nobody has it before it is imported; a
# union may then only be stricter.
display_name {
  zh: "联系等级和保存期限（建议）"
  en: "Tiers of contact and times of keeping, a proposal"
}
code: "CN-CARE-2026"
jurisdiction: "CN"
basis {
  zh: "本产品的建议；各行注明所依据的做法或法规"
  en: "a proposal of the product; each row names the practice or law behind it"
}
valid_from { year: 2026 month: 1 day: 1 }

contact_tiers {
  tier: RETIREE_TIER_R0
  any { retire_kind: RETIRE_KIND_VETERAN }
  contact_every_days: 31
  visit_on: VISIT_DAY_SPRING_FESTIVAL
  visit_on: VISIT_DAY_DOUBLE_NINTH
  visit_on: VISIT_DAY_PARTY_DAY
  visit_on: VISIT_DAY_NATIONAL_DAY
  visit_on: VISIT_DAY_BIRTHDAY
  discharge_contact_days: 7
  paired_contact: true
  basis {
    zh: "离休干部每月联系，节日和生日走访；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求"
    en: "veteran cadres: a call each month, visits on festivals and birthdays; contact within a"
        " week of discharge follows Shanghai Normal University 2012; the rest is the product''s"
        " own default, not law"
  }
  certainty: CERTAINTY_P
}

contact_tiers {
  tier: RETIREE_TIER_R1
  any { age_from: 90 }
  any { mobility: MOBILITY_DEPENDENT }
  any { living: LIVING_MODE_ALONE age_from: 80 }
  any { flag: CARE_FLAG_LOST_ONLY_CHILD }
  contact_every_days: 31
  visit_every_days: 92
  discharge_contact_days: 7
  paired_contact: true
  deputy_contact: true
  emergency_contact: true
  basis {
    zh: "90岁以上、失能、80岁以上独居或失独；病危等情形由工会直接指定等级；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求"
    en: "from 90, dependent, alone from 80, or lost an only child; who is near death is put here"
        " by hand; contact within a week of discharge follows Shanghai Normal University 2012;"
        " the rest is the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

contact_tiers {
  tier: RETIREE_TIER_R2
  any { age_from: 80 age_to: 89 }
  any { living: LIVING_MODE_ALONE }
  any { living: LIVING_MODE_WITH_SPOUSE }
  any { flag: CARE_FLAG_SERIOUS_ILLNESS in_service: true }
  any { flag: CARE_FLAG_FRAIL in_service: true }
  any { flag: CARE_FLAG_DISABLED in_service: true }
  any { hardship: true }
  contact_every_days: 92
  visit_every_days: 184
  visit_on: VISIT_DAY_SPRING_FESTIVAL
  visit_on: VISIT_DAY_DOUBLE_NINTH
  visit_on_any: true
  discharge_contact_days: 7
  paired_contact: true
  basis {
    zh: "重点对象每季度走访或电话：上海师范大学2012年办法；含在职的重病、老弱、残疾会员；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求"
    en: "a visit or call each quarter to those of first care: Shanghai Normal University 2012;"
        " members in service who are seriously ill, frail or disabled too; contact within a week"
        " of discharge follows Shanghai Normal University 2012; the rest is the product''s own"
        " default, not law"
  }
  certainty: CERTAINTY_P
}

contact_tiers {
  tier: RETIREE_TIER_R3
  any { age_from: 70 age_to: 79 }
  contact_every_days: 184
  visit_on: VISIT_DAY_SPRING_FESTIVAL
  visit_on: VISIT_DAY_DOUBLE_NINTH
  visit_on_any: true
  discharge_contact_days: 7
  basis {
    zh: "70至79岁每半年联系，春节或重阳走访；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求"
    en: "70 to 79: a call each half-year, a visit on Spring Festival or Double Ninth; contact"
        " within a week of discharge follows Shanghai Normal University 2012; the rest is the"
        " product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

contact_tiers {
  tier: RETIREE_TIER_R4
  any { age_to: 69 }
  contact_every_days: 366
  visit_on: VISIT_DAY_RETIREMENT
  discharge_contact_days: 7
  basis {
    zh: "70岁以下每年联系，退休时送别；出院后一周内联系依上海师范大学2012年办法；其余为本产品建议的默认值，非法定要求"
    en: "below 70: a call each year, and a farewell; contact within a week of discharge follows"
        " Shanghai Normal University 2012; the rest is the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

contact_tiers {
  tier: RETIREE_TIER_RX
  basis {
    zh: "异地居住：按本人等级联系，不要求上门走访；本产品建议的默认值，非法定要求"
    en: "lives away: calls of the own tier, visits waived; the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_VOUCHER
  keep_months: 360
  from: RETENTION_FROM_YEAR_END
  basis {
    zh: "《会计档案管理办法》：会计凭证、会计账簿保管30年；签领表随凭证保管；未核对原文"
    en: "the national rules on accounting archives: vouchers and books for 30 years, sign-off"
        " sheets with their vouchers; not compared with the original"
  }
  certainty: CERTAINTY_B_MINUS
}

retentions {
  record: RECORD_KIND_CASE
  keep_months: 120
  from: RETENTION_FROM_CLOSED
  basis {
    zh: "本产品建议的默认值，非法定要求"
    en: "the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_CASE
  data_class: DATA_CLASS_SENSITIVE
  keep_months: 24
  from: RETENTION_FROM_CLOSED
  basis {
    zh: "敏感信息以最短必要期限保存（个人信息保护法第十九条）；两年为本产品建议的默认值"
    en: "the shortest time that is needed (Personal Information Protection Law, article 19); two"
        " years are the product''s own default"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_EVIDENCE
  keep_months: 12
  from: RETENTION_FROM_AUDIT_CLOSED
  basis {
    zh: "本产品建议的默认值，非法定要求"
    en: "the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_HARDSHIP_FILE
  keep_months: 60
  from: RETENTION_FROM_EXIT
  basis {
    zh: "本产品建议的默认值，非法定要求"
    en: "the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_EXAM_ATTENDANCE
  keep_months: 60
  from: RETENTION_FROM_RECORDED
  basis {
    zh: "本产品建议的默认值，非法定要求"
    en: "the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_ACCESS_LOG
  keep_months: 36
  from: RETENTION_FROM_RECORDED
  basis {
    zh: "本产品建议的默认值；网络安全法第二十一条要求网络日志至少留存六个月"
    en: "the product''s own default; the Cybersecurity Law (article 21) wants six months of logs"
        " of networks"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_CONSENT
  keep_months: 36
  from: RETENTION_FROM_RELATION_END
  basis {
    zh: "本产品建议的默认值，非法定要求"
    en: "the product''s own default, not law"
  }
  certainty: CERTAINTY_P
}

retentions {
  record: RECORD_KIND_IMPACT_ASSESSMENT
  keep_months: 36
  from: RETENTION_FROM_RECORDED
  basis {
    zh: "个人信息保护法第五十六条：影响评估报告和处理情况记录至少保存三年"
    en: "Personal Information Protection Law, article 56: reports of impact assessments and"
        " records of processing for three years at least"
  }
  certainty: CERTAINTY_A
}
' , 
  1795226400000000 , 1 );
INSERT INTO policies VALUES (1 , 3 , 'CN-EXAM-AGES-2018' , 17532 , 
  '按年龄的体检周期（示例）' , 'Exam cycles by age, an example' , '示例学校' , 
  '某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入' , 
  'rules of a school on exams (mirror of a document site, without name or date); entered from 1 January 2018' , 
  '# proto-file: proto/unioncare/v1/policies.proto
# proto-message: unioncare.v1.PolicySet
#
# An example of exam cycles by sex and age. The school pays for the exam; a second look is at the
# own cost; who does not come forfeits it, and no money is paid instead.
display_name {
  zh: "按年龄的体检周期（示例）"
  en: "Exam cycles by age, an example"
}
code: "CN-EXAM-AGES-2018"
jurisdiction: "示例学校"
basis {
  zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
  en: "rules of a school on exams (mirror of a document site, without name or date); entered from"
      " 1 January 2018"
}
valid_from { year: 2018 month: 1 day: 1 }

exam_bands {
  sex: SEX_FEMALE
  age_to: 34
  cycle_months: 36
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_FEMALE
  age_from: 35
  age_to: 44
  cycle_months: 24
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_FEMALE
  age_from: 45
  cycle_months: 12
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_MALE
  age_to: 39
  cycle_months: 36
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_MALE
  age_from: 40
  age_to: 49
  cycle_months: 24
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_MALE
  age_from: 50
  cycle_months: 12
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校教职工体检办法（文档站转载，校名和日期未查到）；按2018年1月1日录入"
    en: "rules of a school on exams (mirror of a document site, without name or date); entered"
        " from 1 January 2018"
  }
  certainty: CERTAINTY_B
}
' , 
  1795226400000000 , 1 );
INSERT INTO requests VALUES (2 , 'make-T101' , 
  x'22dc7d315dbb34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a' , 1 , 2 , 
  CAST(x'018819df9bf92e952d642b7ab3829fe28fe60d77fa08ac3b7cd0c8de243304e29e5d13aaf29c3bd1cc7e709a' 
  || x'dfce9cf771e591d1705f8f216bb6c321dba3aae8a0fa760751d6bcc0ea85dc437d59fdc3e07379ec3eb0a2c1' 
  || x'f26e2c8927d27d3eb7469e4562fbfb4ec1701ecdf52e04c1b448ec7374396c8437113e67547e6c02334990a0' 
  || x'4aa7c75a98f472dd5646443ec7908e9888081c58b4a380dbf2ee37c69fb6ec18c2e489826c69fd126219e08b' 
  || x'1851d98d9ebe48a67801' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'9049e2173c3959d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3' , 1 , 3 , 
  CAST(x'01d63ea698623911a3fbc1e52cf593cf6cc9a0fc8a288bf431d4548b1b0b42cef50a26e64fee68b976f1653f' 
  || x'b684b5b223920f94bd45516ad124d13b86bf61c537ddae41c111de3ff3da5c60f382e3b9d214668ca582ed7d' 
  || x'7eb96ef134990015995a7f99cf771b2c8fa47237cee2db23d5dca078f81c037bb7c1ec32cd6b346a606333d4' 
  || x'562a9d5bd6a68dcae57b40c21609a07970' AS BLOB) , 1795831200000000 );
INSERT INTO restores VALUES (0 , 1 , 0 , '00000000000000000000000000000000' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO retention_rules VALUES (1 , 2 , 1 , 1 , 0 , 360 , 3 , 
  '《会计档案管理办法》：会计凭证、会计账簿保管30年；签领表随凭证保管；未核对原文' , 
  'the national rules on accounting archives: vouchers and books for 30 years, sign-off sheets with their vouchers; not compared with the original' , 
  3 );
INSERT INTO retention_rules VALUES (1 , 2 , 2 , 2 , 0 , 120 , 2 , 
  '本产品建议的默认值，非法定要求' , 'the product''s own default, not law' , 5 );
INSERT INTO retention_rules VALUES (1 , 2 , 3 , 2 , 4 , 24 , 2 , 
  '敏感信息以最短必要期限保存（个人信息保护法第十九条）；两年为本产品建议的默认值' , 
  'the shortest time that is needed (Personal Information Protection Law, article 19); two years are the product''s own default' , 
  5 );
INSERT INTO retention_rules VALUES (1 , 2 , 4 , 3 , 0 , 12 , 4 , 
  '本产品建议的默认值，非法定要求' , 'the product''s own default, not law' , 5 );
INSERT INTO retention_rules VALUES (1 , 2 , 5 , 4 , 0 , 60 , 5 , 
  '本产品建议的默认值，非法定要求' , 'the product''s own default, not law' , 5 );
INSERT INTO retention_rules VALUES (1 , 2 , 6 , 5 , 0 , 60 , 1 , 
  '本产品建议的默认值，非法定要求' , 'the product''s own default, not law' , 5 );
INSERT INTO retention_rules VALUES (1 , 2 , 7 , 6 , 0 , 36 , 1 , 
  '本产品建议的默认值；网络安全法第二十一条要求网络日志至少留存六个月' , 
  'the product''s own default; the Cybersecurity Law (article 21) wants six months of logs of networks' , 
  5 );
INSERT INTO retention_rules VALUES (1 , 2 , 8 , 7 , 0 , 36 , 6 , 
  '本产品建议的默认值，非法定要求' , 'the product''s own default, not law' , 5 );
INSERT INTO retention_rules VALUES (1 , 2 , 9 , 8 , 0 , 36 , 1 , 
  '个人信息保护法第五十六条：影响评估报告和处理情况记录至少保存三年' , 
  'Personal Information Protection Law, article 56: reports of impact assessments and records of processing for three years at least' , 
  1 );
INSERT INTO reveals VALUES (1 , 1 , 1 , 2 , 'unions/1/members/1' , '核对' , 1795226400000000 );
INSERT INTO reveals VALUES (1 , 2 , 1 , 2 , 'unions/1/cases/2' , '回访' , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 1 , 1 , 0 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 2 , 2 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 3 , 3 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 4 , 6 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 5 , 3 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 6 , 7 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO role_grants VALUES (0 , 7 , 8 , 1 , 0 , 0 , NULL , NULL , 1795226400000000 );
INSERT INTO roster_exports VALUES (1 , 1 , 2 , 1 , 0 , '' , 1795226400000000 );
INSERT INTO school_periods VALUES (1 , 1 , 2 , '寒假' , 20850 , 20850 , 1795226400000000 );
INSERT INTO sessions VALUES (0 , 2 , 1 , 
  x'b14fb8011a36315aeb79841deb1f9df71baebf7b2864715ad859f0c9ac9fdcb4' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
INSERT INTO signing_keys VALUES (0 , 1 , 
  x'dd5a7f29ef0e47a6dca05d65ce92e4927629efbf5a39cb46d9485e0798bd5cc8' , 
  'unioncare/745b898729c6a5fee01ed94471404a36869878af224a858179ba0ec5a07eca4b/keys
1
3Vp/Ke8OR6bcoF1lzpLkknYp779aOctG2UheB5i9XMg=
2026-11-21T02:00:00Z

— unioncare/745b898729c6a5fee01ed94471404a36869878af224a858179ba0ec5a07eca4b/keys Nf46FPezZIpaTmZbvsD0tK2DgBsYYQ6xPp7FelMXpFlM74+SvsCXo3FNhr3UJC8g9B4ouDgqPhHUIrjDqN61EVgwHQY=
' , 
  0 , 1795226400000000 );
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
  x'fb2baf28044b2f427fd6ba05d1aeca6c98479c59c2946f587679a7e29c25ed4b' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'51ee0f8961a3851397c10d2534ad91e6f8b536fbfd448f5400593789b57964a1' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'4ae7b5b7f44ffe85ce9b0afb90feb6c1929ec8b077a4b66a618e194086301b22' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'83a415f72fcea5e2ee07e8353de7845af211f0f1624e6169201cf6d1421453c7' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'0296c2ac01c6c37fc20ba2583725c8157828d5e043ec31654860e75c9238a944' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'412592cdca622dbc4770f32d5445efe721d39e0f7ca18517d7d93a3376af11be' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 7 , 1 , '' , 
  x'2a09b02380310a5283a83672a8a9d1c097736d3d8ec3d9822d3b9362b5439200' , 1795226400000000 , NULL );
INSERT INTO transfers VALUES (1 , 1 , 1 , 2 , 1 , 1 , 4 , 20778 , '工作调动' , 
  '调动取消' , 2 , 1795226400000000 , 2 , 1795226400000000 , 2 );
INSERT INTO transfers VALUES (2 , 1 , 2 , 1 , 1 , NULL , 4 , 20778 , '' , '' , 2 , 
  1795226400000000 , 2 , 1795226400000000 , 2 );
INSERT INTO unions VALUES (0 , 1 , '云溪实验学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO unions VALUES (0 , 2 , '云溪第二学校工会(示例)' , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 1 , 'administrator' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 2 , '主席' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 3 , '李娜' , 1 , 2 , 1795226400000000 );
INSERT INTO users VALUES (0 , 4 , '会计' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 5 , '委员' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 6 , '出纳' , NULL , NULL , 1795226400000000 );
INSERT INTO users VALUES (0 , 7 , '经审' , NULL , NULL , 1795226400000000 );
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'01a65709058cf462fc7a9d4dfd2d681ef8423bad363f44526e46e53aef04188d4a0eb08f50ad1e3e81d642f9' 
  || x'29ff1b3c5922b5a9af' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 26;
COMMIT;
