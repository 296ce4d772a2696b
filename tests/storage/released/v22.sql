-- A database as the version with 22 migrations made it.
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
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'0cf7b58731551b2d50b8622d66a1c8e919a72f94c8f1b199f43b0c81a52e8b76' , NULL , NULL , NULL , 
  CAST(x'017df104afc8d9f777e870dbece2355c528cfd649fc333d1e2f01a5448376233e666a5d533928b157d9f13ea' 
  || x'fdd0ff93d40f0d72d2c37560811060f014c44a93b8701f7d82141ab7eae756237e9bd0c80897a24e8e3b3314' 
  || x'47e563cb065091089f2c' AS BLOB) );
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
  CAST(x'01b93cdeca57a54c76f9000cdbc71ca24a939716772bd96435a14f8816011e4333629e6c0b7ff8758d72838b' 
  || x'a6be40121ca16e' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'0692d8a1b917459e26250640eddc8f4406d911024f5833f864e9cc1c86188d0e' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'010cf63ab4a6ece6e7b10b43835b185e97cffc4d3d45a890406a48ff34b6fb704e459f1ddb2122eaff2977f8' 
  || x'2c083a1f66dc17d38990e7ce678d4b706a01867eceb24a4ade6ac8815a' AS BLOB) , 
  x'006af8d5e1fafed8b620b7995ccde35fa336f022d82a3bde9c83602795ea4ab1' );
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
INSERT INTO counters VALUES (0 , 'journal' , 24 );
INSERT INTO counters VALUES (0 , 'policy' , 2 );
INSERT INTO counters VALUES (0 , 'restore' , 2 );
INSERT INTO counters VALUES (0 , 'session/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/1' , 2 );
INSERT INTO counters VALUES (0 , 'token/2' , 2 );
INSERT INTO counters VALUES (0 , 'token/3' , 2 );
INSERT INTO counters VALUES (0 , 'token/4' , 2 );
INSERT INTO counters VALUES (0 , 'token/5' , 2 );
INSERT INTO counters VALUES (0 , 'token/6' , 2 );
INSERT INTO counters VALUES (0 , 'union' , 3 );
INSERT INTO counters VALUES (0 , 'user' , 7 );
INSERT INTO counters VALUES (1 , 'attachment' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_gift' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_greeting' , 2 );
INSERT INTO counters VALUES (1 , 'birthday_party' , 2 );
INSERT INTO counters VALUES (1 , 'budget_line' , 2 );
INSERT INTO counters VALUES (1 , 'case' , 3 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 3 );
INSERT INTO counters VALUES (1 , 'disbursement' , 3 );
INSERT INTO counters VALUES (1 , 'disbursement_2026' , 3 );
INSERT INTO counters VALUES (1 , 'duty_exemption' , 2 );
INSERT INTO counters VALUES (1 , 'event' , 2 );
INSERT INTO counters VALUES (1 , 'export' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'fund' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'import' , 3 );
INSERT INTO counters VALUES (1 , 'journal' , 45 );
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
INSERT INTO disbursement_entries VALUES (1 , 1 , 1 , 1 , 1 , 0 , NULL , 20759 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 5 , 'CN-GD-2018' , 1 , 200000 , 0 , 0 , 0 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_entries VALUES (1 , 2 , 1 , 1 , 1 , 0 , NULL , 20766 , NULL , NULL , 
  NULL , NULL , 1 , 10000 , 1 , 1 , 5 , 'CN-GD-2018' , 1 , 200000 , 0 , 0 , 1 , 1 , 0 , NULL , 
  '' , '' , 0 , '' , '' , NULL );
INSERT INTO disbursement_items VALUES (1 , 2 , 1 , '果篮' , 1 , '个' , 10000 );
INSERT INTO disbursement_payees VALUES (1 , 1 , 1 , 
  CAST(x'01db0f824d4209325175a85d0ce59feaab685bad80696e315d5497c88c2510b3f0294e642b1961315573cbe0' 
  || x'3eb34a' AS BLOB) , 
  CAST(x'01ef9d885fbd285508e5d9437cdc18da0ee89851eda632b727546cfc5df23cc584fa83861cf7f2d457f431da' 
  || x'91e03ef08d6d66b4bc9f9b9c72' AS BLOB) , 
  CAST(x'01913d127bb9f7288a60293844f65c34cf0b68412c47a185ecbeaede10cdcc35f8ff31f0d455e35bb3b7bfc6' 
  || x'10c2d4ba5d3bc2ff97ca52d7baf66ad39729' AS BLOB) , '2233' );
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
  CAST(x'011ce567911d88a2117b589a025723c98fae3f50c6e4c402f85b6cdeef54e3a617e18ee6f44b628cfc5dffa4' 
  || x'406b00' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO fund_years VALUES (1 , 2026 , 1 , 0 , 0 , 0 , 10000 );
INSERT INTO funds VALUES (1 , 1 , 1 , '工会经费' , 20778 , NULL , 100000 , 90000 , 10000 , 
  6 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'01f13fcbe5c90eb9a73954f1a0e848f8d8144455e3ae081f1d90aaaf882d1efe78897c5dedf2b8955928d311' 
  || x'bbfa5c9e82fc2031c406205d0063f04715eed7f9dbb7327a58c6eb6b5e604ca9589342de8ab4d179122c8121' 
  || x'358d75f504651409e30ef24fd98101cc4ae8900e3dcd7ebec9f0fba44105528056f2d0d01e5179d3b608e2ee' 
  || x'13922ccbcae31782fa32ba333c8b239815df1a52ccd6d230f5897d4870d6ffe9ff94f1f0a10eb3f50e458d0d' 
  || x'011394bc0e0ddd9c4e46f30d53f63ce661b55cc55c423ac83faeb97092f07c4b8c03596f8a177ad1bdddc311' 
  || x'a7fd0f845e7aa2e1cb137a1525' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'add83f0e18fb7a06e5aba34d09af4fbd0a6070832bf5bd308800b7e577e954bf' , 91 , 
  CAST(x'01a6bdb7b6a96e00d9b7c0057c009d1d405d4bc503ce49d00034999e8a88d7d42061c73261753a530e813540' 
  || x'e1ef6a9323b7b8f9f084f27f8559950c9a4f0961e41a711b7ee1b0aad1429565c2' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'aa3e3f45f25c4477ab5d66d8b116042b89b6498d01c937cb48e4e55a4b34c447' , 91 , 
  CAST(x'0136284f7f3707d238c59bd28db876416b2fabf9b5b3c10047e62a5178f1e10474473d2827249f8dc22c91d0' 
  || x'bfce301e6a27a33b056b8abaefa656004e6dc9f7e28f68504f447b216a83e23897' AS BLOB) , 1 , 
  CAST(x'0154003741b359204ccfa407d2159f1f31834fc9fcea6a78858b526ae3bda5f81aed3a462d5dd49d74463370' 
  || x'6de156422350b9fb6eaaa29cf644089718f310f53b32962826588cd221' AS BLOB) , 
  x'19907d73998df8d362a8ae33bd35dc993307732a04b931d8d5edd706686dce8a' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'36373c87b6326071d03699ebe69d021067d7bc87e76f163594705d5ee565b773' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101246e2de3177891944f02aaec3057f81f7b168e7ce699c6e7881b913917e2a7e58909' 
  || x'd126e93ca685b8ed3de03850650be85260aba9de52bd2ceb1a25bde2670762388ec427dae9adb2358a32e39c' 
  || x'f230e72038d877b9003643d9e4c4111799b4c96916e08861c8b25b4c71def922e558ebea6f9fb53665144135' 
  || x'614c8bb874577c0101000289e777b6d689419d822b446c072621006701c3ca7d79ebccccd9dcd8e2fac5c64c' 
  || x'f99dee7a88c050b3d3c3afac58579b75067c8f4c0dac225e630b380eb45cbfbe35ed8f30991d087f76deb290' 
  || x'4db43bdc35079c041fe98255d996460ff14efded3acfb5119b6b78565961f85af254d7e60269ee2e93bebab4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e01011264479828c48f13a65f22f11b947284c31243f6' 
  || x'a1a60cc268b2e4934826479a54ccfb39dfc3bc74d54247f3729b33a2d36d98743b00edb97d86a9dd5b972f16' 
  || x'd151ce13619de185ff9b2b867a2919592307e7d6a1b72e0fdd33101b3c83ee6e095f6983b309f984acffa140' 
  || x'385fdd8f8d722ee010234c62bb57910c15eb415db90f56fd57d4fbe4b63cf128dc10fe4085d9f6339a84aa29' 
  || x'6d14de8985' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'ed4fa8828cb6a07c899746ee3e3003e7b075151aebf4bb16a73ff526dbf8a766' , 
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
  x'2bc95b1db279aca8d811e8fcc6d1fe6f18d5f6e7fbdb19795ab54a73c679411e' , x'' , 
  CAST(x'01000680a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f31002060a69badc244d8151dd0175917a134836b3b45ced7ce4a177542ff' 
  || x'4b292ed6c205610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a018d4d85fb20e917b0ce25ecdf2a7741ff' 
  || x'ac38245d50d375f2a60fea136e6e21715da637f417d495540eb2f373214dbeae3f9711ea643351713921eec8' 
  || x'c36bb6af4b69b523b4dced6350bcef9c17d3dbb8765e773dccecb24adde45ba683ebe701fa7e423afd4ddb58' 
  || x'702a3548ff207498dd4fb729516648ec117c01010004859eba4e0659602e3481cbe3a79dcfbd6701bf56fb16' 
  || x'1580aab2f28444b8020797d34d97fc41902032d0f3f4bf2b3fec50c92f6cef158a88d40faa76e00db93fa5cd' 
  || x'e5f324bfca37eabc19bd916339c2324f5710d331bb2e9b6910647567f51cb5f86ee192ea8ec29bb6b3dac878' 
  || x'a9cc2838530825b11986ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101f62ee5951c0343072d' 
  || x'4463545f4a756ab3ce502bff3540d129b190a53bd21e3860bf829134c6364db975d0e7ed34c1aaf467ebab9a' 
  || x'a9781f110b147b26bf62e16253eab0f55ea5312c4929e8b37ee4e4bc219fdf69e7da1316070c2035bb912949' 
  || x'a3071e493714155e134d774f97021ac2d463c5eb5cda4d9b340250f8a2285115ed6146394b1c5a2f64a291ab' 
  || x'bdf24129e9f28adc4d1c' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'6a35f358f4c827f2ca7228a1a653a533cbba90b880efb61ab28be8cb2178dc9d' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020f9eb819a877ff7e708ac54c2aea986413cff' 
  || x'465e65a18dd8e0196b7084b5497d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'493c2b7d7a0a48f7f09ace7979222011fa8e547a6508b0709b94ac3e0fab11ce' , 
  x'47850aa7df7bb9d03a6320ed2dc5da2ceb6938d202853b95783acf10a7b4b57d' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312032274423a9ea' 
  || x'08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401298560a3' 
  || x'c35fa1151be98baa06319ad27d0c55b02e3effecabac6cf9e2f11d169b53dafafe118d31393d8b10d69cfa46' 
  || x'dc7d90b264243aa1c686319ab96148e16385ff4f9eea746fa028a64d1d1983f3d07a50131528fb3825fef04e' 
  || x'3d9590e6af6c700dd83d7e9812bec303626c3d32a69fdb91c1c89167c2c212c5ceaf21b3d1d2435fbc8a25f4' 
  || x'155ec35960f85c01265729dbb5644c30cdb80ce22efdf23e8c2843872430bb36f1b01ab59a74319eb27fbd39' 
  || x'd9a461309dadcd9e79e533b07483b74db2bc7439d66b0b3ce93870bca623446fc79484ee4179c41fefe48299' 
  || x'9ff2056dbc17f9531da7f7e78e177147e6f08a146a97bf4505fa8c31358b11e4ce0afd57966b14a053c111a9' 
  || x'5c06c50790d7200bd5e87dd922f3478771fb3814764593182740b9d2ab9686db0a99aedfb7cb056140ef3dd3' 
  || x'fb3b5d3b401d012185e033947aec75508e3ecc8b1f251f4252830736f18e73b1eef9d712dc96fd7cce9ec79a' 
  || x'129baeebd3c5b43a933a6ab1fc5761ef51fe049996cd56ffab9ca6a2ea97db5ef8fc7c03c131e6ce20d29199' 
  || x'cc3beff2088caa420e1143830fc020fc0cdf58073b20ffd11ad9f9dd745a9fb2117e2edc27cacd4974486d02' 
  || x'49205fbe3a9de2d5c6161bffab104e912f7beb4dc49af33fc0f87444cf9fcdc43ec0ed39a26fda82d107a674' 
  || x'741ab076ba9be721347e434885f0608ba16231aaa704d07af97e0300b4834ae08187a3bed9cd17dd62a1ed8e' 
  || x'07d7a7e86de97289b6cffad9d635876ec18598add401122dc64c42babe1cf2d9af245bbae60e623b620ccd4d' 
  || x'9e' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'1c98079603ce1c3aaeb1e7b41a151b13c5151f95aa220fca1e84baff7135ecab' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d5431303220a983b4b3ac83' 
  || x'2ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd03013ccd108e' 
  || x'5c40478b70b1997e90750077270c3fabbd73e9fc90b53e081b46968caaebdcbddd3bf15bff31f548bf822b38' 
  || x'b42f0b1392f759b2302c2aad6277d1a9228a227148f009117ec450490dda8b3f1c509750e1e4280b69fb648f' 
  || x'622f1d7fed4cad76e76bfa976055372f47a91ef46713506e962ce19340683d536856a44135bbda2e631ef94e' 
  || x'e41a7dc86ec1773bc19a0be93e6421077e83e922df60a63aa33dbbf0d3b71c142a7eaa58d2057e86f7887661' 
  || x'b37f0593fb601a8a985851a48e47819495a3f392d6a24471f23a5c4ca28a628c8938ce0fe60469eab12dc378' 
  || x'9988aa5546ce21b2fc077719bbad48cb19771ba73d8bbd2114fb04c57b073ea4831faa2533539ddbcb0e1023' 
  || x'c83eb08b0d6782d27cb55abecf86a600f057a5df1be9eba4a522b46f5e2d093b44b566a96004e99ff6fe0474' 
  || x'cb7cbf5bcb22ebcf1cb228acd4d6bafe2720d41e3dc066690487fb90d553c27436a8586536c144fbd8521869' 
  || x'9d2bfd04eae25a835f7f4744e609228177b557cf3a0f738695a52e989e9db61342cd0fcbb3b6767668766592' 
  || x'7b3f43b75d35c201782fdcc97e95e41e32a868af78516367209b89ae1072ae7baa53d5da17fef480fe425555' 
  || x'61ac1157b7f67624496daee1d04f3d72' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'506f09fc1fc26a3edd9da7bf919b4ec0d12161a1fd55f2d0fdc0d004277b2e86' , 
  CAST(x'9372575b201694bc0c2def33f8249e16f0385e361457766696fe8540f64b15c518ebfcceb51fda81254bd5f4' 
  || x'0beade1bdf341f4138ae985a1b299ed65b194005' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3300205cabeb6ab6ff41463710db23f8ff6c20ffa7694323b056423d3dd79bf6be' 
  || x'77c2031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c01cd204932745f215bb34912b9753e04602c6998fddffc63df6149b1691e' 
  || x'60615a0e5c97d205bc5f6a2ddb816f04c94032a544652d6840855ddda566769e18c856b38afe34b119b1ae6c' 
  || x'7e9787f3a7a78103086a5e784b5d40d93ed71bd8ed4c0e4e99202d76d469fa11fb2bd0d0c14b218f2cc153a6' 
  || x'cfc69708c9b77c010100069fb999936a81c336c942d4cc34b0919a6701b8ed33c6687fbfb0d549be052e2a7d' 
  || x'70554f3f2d0429e8650c358c5344538868d4caaedd90316bcb296eebe25e733eb744daa2983f8cfeadebf149' 
  || x'db46f4aab0a49cdd5561e76d2ec1acb7801427d710a34811abe4f14b23892311fbe102e59550eb74709d92' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'be2c37a1ae5ac5baf234488df8b0afaf575c52bbefa27aceb74280875b31e2f5' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f3300200176dfb16372e19ef9001e0841a9c15fc5eb3b74831618a42efdf23f3ed411' 
  || x'9a017c01010006f400ef781ec5fd14693d83e570a3c96e6701ecead19be1b9cbe1f375f5551f47b131a976ac' 
  || x'e954df6771898c2df6d8b95b1c52e46daf2f522230ba63077c5887c66431c4b269e77ddef3f2b8ec09900e65' 
  || x'b044e0f151178a291571c355b9f63eca8eb70bb61ce1e96bd5c947c126a2460e8a3e4980dfe473' AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'5f9bfdb0021b30f4c4e5c39c143211c9fcb465145e66101d8f5a6c49115f0134' , 
  x'99e21d9b9c047f5987eea2b99fdcf8bc42c94bc25f48893a4a4219a67245ee8f' , 
  CAST(x'01000c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002090d55920ff89d553d0b80d5cad601a8277917d87a72a774204d2bfa6afc9' 
  || x'3d96015901010006f400ef781ec5fd14693d83e570a3c96e4401155ba248cd2bdbefa94773d1ce107ff456b1' 
  || x'67b330d7bbaf7134e184748a6ee128ea674cacb019d59e4a813fd85377931e12caf36dc6d09918af93f88ad5' 
  || x'fde318af9d' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'c92108638836cb35e5b88448166e34f1d08601ff303cf8a815259864f7cbd310' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100201695c8b1b63f8e4617cd81a5092e013ace965db0' 
  || x'738c1c3f03a6bdb091fda68701a90101010006192ace47969d3143e9f8f9458052d564930101077ec4e58324' 
  || x'0c13c9462ef8a2fc31f7175c3ab2c71dcb10a3b63e0666d6333e7984999ef64821a314a2918a2a56248f45db' 
  || x'8ace0fd7b4e183a742d046accf2e98a7c734fa8aa31bf9bff3aeb8a1cadddbebf4f0e9a6a60575010e762fa9' 
  || x'4088d2e7022b2ab3d3ef6f30b5e74c118e68ce2f7993c44a2b00d9cfd4e2c88f93ffb6402a5e036f651524b0' 
  || x'114bd0023941bb44' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'7d11cc061cd6fda59d0be5f9c1ed537fde44bd2193da90496ccb699c8b11e24e' , 
  CAST(x'e668223aff2bf1d0a49de64bc396319810688c52b8e2ba8acd277759ce3af887db09ba506d15627e37dd3094' 
  || x'e9807aa57e51cc9a9f3259536dd95969decbe343c6430cfe9c79a442b45d20bb3432765d7cd3dfa19bc2f220' 
  || x'db3866f55ee184c3' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020524ffecbeb89035d40e60a597d8fbd2dbae7311a' 
  || x'63a8e428be591c876c370fb801b10101010006192ace47969d3143e9f8f9458052d5649b0101776457a5ac13' 
  || x'97ef5ec0f19112a3d653839b34a2a855579e02497e2db97d18413f706ad99870e7917af8bbed4a54db84447f' 
  || x'fca20cadc8e9ca7ff71725c58cb42415a947c67aee5d44c326a2538a5400db52a6c3824b8481bdffee6e5e00' 
  || x'3f3af8e2dd52fb926f57a84db9706df4f7f6f33f7984d21a32879088608e1757df372976f1b6202783f265de' 
  || x'5fa6430006d042a1a295e86728a38412' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'd025a311937be72b7f2c600299f294c57eda5d9e87ed70245f2ded9344224e57' , 
  CAST(x'34fe0e5be25fb1b5dc60335bbcf3a79609fec74cd0b041f0a420dca75b90b4b705ccca28fd6207ddd55ed6d6' 
  || x'b51ca185c160aca2848ab6d44a6e8ae37a0facb9' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020fdae957420a861b03acfa96af2af7e97f219287e5d' 
  || x'ee2cca596d9eb6f1ddd215019a050101020468d1932ca4f17c7df03a5928a6ad26b5840501eaead626f022b1' 
  || x'2ff08ee42f4e32f94072d21ef30d6ca319548537422e2d40d126235deeed3f13a05c599a314f25703cdecd00' 
  || x'711466b76ca5624db373425dc075ec098a125f75e963c65fa793247b10aaefaa0692ed2d0296856b6ecb4d39' 
  || x'dbf4e15d6e878771145866b9c61fdef7f85c2c36f5b47d7457acbedb29b5b7ba02978b2f31942c8e941511aa' 
  || x'7ee508cff50e0c1f31a3971f18f3c576624c3e864ac79fa6dbfda857d79a76fb9939daccc5f75f70c8f6cdb5' 
  || x'52ce5813e389b62c644c5d3ed0cc33bc1c8bce3bb7246e6bf8393d1b5d2c803f222be11e9e45a76f98e2871c' 
  || x'be761adc6f023061236b40453598ca01a301708f0a8f766fe1715c120642827534336bca0a7a491202650707' 
  || x'09d11da5fdfd17207d405beecfd0a791ce67793a723512ee64ec66083d2d26cafc5058858c8ee256a3145e7e' 
  || x'6fe888b547efb19f389f8708233063ccfe1698f400405cdf85feb212857992458d7621cebe032bcc97879610' 
  || x'd158558026a39271e1be5625cab79b8460d69c652da8e13d67db678db7f1b1ede5f1832274ba6867093d924e' 
  || x'26298b34c499a5ef8a5f94c69136d396a2816da09a2a15888ecf749878f3ffb794536416c723e28bb1ad3e0d' 
  || x'7e599888f6c6dee7e5973bd5234290f540bdb7439146f9235e28b1a2e480448be9107c68178bc97bc6c267b5' 
  || x'26e6b6ff24aa745b4cd1b5c0ab426b371482fa12d42ac669968d1bbb9b1e0df2c65e7d3ec4a8d8b7dc892651' 
  || x'd82527a420c060dd9a87f74436fef1afc2f5f47c4027d6a5cd973144f346def1f335e93937e23f6a80f731f1' 
  || x'a4d4365109de48360db3db30e479208d4159c750dc0c2b71a9ac086cdeb19ceda7b68e3fc430ec83e87c06d3' 
  || x'97fc24e9b063cee20b1104324b1414b43581b5ce' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'c7d8ccce3f8898ff2faf1d16e9b5f8ca957d5d50f6b64e21ca80250a9fde7723' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f310020c3473f3668da0acea93f4d' 
  || x'b2d92823cc464afb5e2592e4a0efdb35a89adf2366049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'840501b3daf23396d561b38e2c01abc022eacb7f31811c35b021b1f79dfcfd6712acf853eeac4b4e44dce0ad' 
  || x'73812016c8213104a712054f83fecdcd2784bdcd80bef8b026e76065b2f0e4875d79de6a05e6e473b89e851a' 
  || x'2495cb6b1eca66111452c91c3e1dc973190381956364fb307b2560e3942c2e66721b47fff0c3219e81243fdd' 
  || x'c024ab9dfd6efd9f6065b4a4dd27a3b0552a88aeb35efdea9d1ea6c6e2605eaa864f20802e0c800bdfe25edd' 
  || x'600af1c4e77bf8938234ddc7d75482b7335927b9e917399c0a174c9d8c370939d5f9a1f1512c433504a1b5ec' 
  || x'0533611c43fb9df672612bb56c3c8a0baa3476e26653050dd5321dd277d5ee2c822f261b2fd4cf50e32d7902' 
  || x'bbc41ac1cdce0492e16e5be603e2443d391053735037cd8e5e8010648bc44bf819e38a03e992b0b764142835' 
  || x'4001a20b96e971d9a997ce8172c16950c633fcb0660f43eacc57050263948342b27b85252b3e641d30676fc6' 
  || x'0a4668486a8adf7c5176b627ff50e3d16ab7155f49c9c4baa3dc1d2536da4d8b906ec4564a8c6e1a5ba18eda' 
  || x'5334083c40593901a8d9dcd4828e051d7f011e994efd1a3eb688bd9279e4a0279cb695628b979bd009382004' 
  || x'aa4402bf7b41cbf0ceb5db08812429b8f70bf2a2599f8b87c4a5f23c970619f8e3e090dc9ee59be9580d0a33' 
  || x'829d3d38cc9fd7a9bd440aa25ecc78a0b0da6116f37a61c1ee212527849961296a1b7b9c6b9561fd5a675965' 
  || x'55a10fdb0b1c347ffdff10a6dfcf9a40e062b1331921436d7b6b9363cf2d6303f1ff006936665b483b17271a' 
  || x'7e52b20d94f9f02629a071af98bc79f6535ceb278c2453b5fdf44d57a632369b21040563653b4fb7fbd6d915' 
  || x'6cee2e2c776ff894b761e9ecbdb0e3867f4b2da593a75a69ecff067fd8bea00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a02013c9ca5bd6a8f7020e9d26fa84c627be8320ba4823c40b2e76aeaa594ff9acb319e' 
  || x'96566a6fd7ecce327b2beef7e79d6cdaf415f9b9d5163f342aad5dbc16a79338a010960dbd1a6bfea08dd454' 
  || x'ed2da417aad5efcdf97c6d8cbeb53136cc7aad7aa3c66cfb355f9d24634f3f33a1e461634fc5c42120a9d402' 
  || x'6d73775d4751a392661f131fcd0534bfec8c85f446239697a69ff569f6ca757c87301d481b96bd652aeba701' 
  || x'8466b467ead26075fe3376f27d53c8ad053ca791aacdb399ac1d605ae540a48fcf3a5bc622deeb20dbfcbd5c' 
  || x'f8eb2a7085f5fd58cf0161c59193f46a6bdb3276de13ac2d8e0504b5c75e3ca8a121d98ebe4e632da10ce48d' 
  || x'b3e9536e25f5e7a9efb51df56501010202c027742632c9fc9c396e2832222a87095001724254fd0b353d7e61' 
  || x'160a27a874ad311b8ce0fb9e4ab219624ad23559418a6785bdaf82f9c9fa19f5a56677990500b3b5d85c6e1c' 
  || x'f958390c188f1e2309e5074d2d01384ea64e924ae16fd7413ef16b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f54105601002900d545f88048eafe4eb6154ff9cd57292bbe26de74d61041d769597cf1287b3a60b0fd675a' 
  || x'521efdb4ebaee7a9f89909aa85025a328035288c422a2d9d749dff080e8a47861e24a3797698059a0b3dc52b' 
  || x'c729' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'2f432c7245e62cdc1cfad5b0f9bdd7ae99e4b11a925d63ef0fdff5fc512a5852' , 
  x'f49225e34100609ca104339d1cb804a597ed60a1cf314e9b630d7c8385325d56' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020b4f4483f2ee3c3c3fdf0cf187c7b09ddf64209b3a1d24df4d93d8427438df7ef01b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa30201a5e753e594ceb3872ce899e1edd771bab327fc9b5ad078' 
  || x'6b4935fb6969332c9c6008aef933c491307988033ecb0d11eaed3d48dfc90742e132f668b7174a1bc9329828' 
  || x'0fed0877400ef28b7b342d3c1a954bfb37e5d7eac0f9d5d700fb5daa620489863cee217b309bc6e6cd8cd2b5' 
  || x'27d48d4788dce5211766b2e76e27038f700d265bc8bd33d5dc71265886d7ec38c9cb8d72b935f4edb617ef8b' 
  || x'7b5d9d690eb7f6477e9d4f72f334df1b1f1f038c51fa10f8df9b9e1cb13303af1cfd825f6555dda61b63783f' 
  || x'9f767c65fdc5764dd0032ea9f8e9409598da6499c6312851b5962f4e8e5039e6107d4a1303907469c1a71b3e' 
  || x'8efee94f362c13126b9ee797fafc96a52e09352c63fa5adff7e2995fea6c0a15f1165f2cb902e41d9de61565' 
  || x'3a4327' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'ad7de02dbfdf1edf4058f9110eec171aac752dac81aff9bd938c7aebec39d238' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020e8b9a8de5fe2a8115ac4' 
  || x'43fff855e7523c853011fbf134530de3392c849182a302e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd003011c3014ce1b262e4e1600224366d6735eb794273d1426f32b878d37f0e61e13a86754e4eb88fbbd53' 
  || x'97f0256c6c5aa31363d58bf2a9e30805da2f80b13e29fbe2fe7e0b2d7305ebcbc232ce088e98f3bc95c44397' 
  || x'f2408604bea7a3189cfc4039383161b8cc98a7dcb344755eac149affc007040f39f84219765c8bc5a54e19a3' 
  || x'8c38ac2131687368dde92c4c392e7d6626c9932c74cbf02e8c708e277c7c2f63340d884396593cc4e637d511' 
  || x'2345fa382d39d98365c6b9de08c6933a1375fd2a51e29ffd0c4194536dc669d5442fbd2a80557405e55c93de' 
  || x'661ecb403eb2c509a8a8852b0e9d5a6e9921eb82ffd19bfd776314231224e34b14c1b9696b5ab4fc24fcafd5' 
  || x'0606399c9d163d7f21c86fd997d99db01041f2ec3fabedb04aaf1b6b06efa59f85f3e4f563103f74744b91f6' 
  || x'60215b12ef6759e28ee9e45bf1204033cdb0f94edd45e4bc1fbe6917a3bee22c33d381f369ce3a43ff2a2aef' 
  || x'f8844ed3cbeecdb24bf8bdf388f1a2f2147199b1505fe041e9a2dab177d708e0aa3e63f991f35ae00c1a47c6' 
  || x'767501a5cf55ed6edc05ebdc660c34f347881d620d78581beddd55013a94426b38e13fd9596e60ca50f3586f' 
  || x'5ef62c445675414e5b7620a64732314208455e3292a97499961945b8010101020423a62070179445810a5750' 
  || x'7b91671835a201010884643c80623e427e6eb777faf6dd6b2265fa7075e105f5d55bcb08d91e1fb9ded19097' 
  || x'ff803ca430a4c32fbe50b022f3eb5066d9f3681a2379300a491ec9777ef5695535cb8fc62bfd8e8256858c5d' 
  || x'ded931c4dd742758a1f55e695549af78326d5739d87271ab7e9327bd9c3bb9f955a700b3dfdd47949d246e6f' 
  || x'6ce60dbeae508c9c199721e998ca9c1fad6ad3aa2f9a7f5c14996bf9c66ec59108a6cb984b' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'4ed7da33ae70724ae6db548d6dd8defce0de91339d6b8c4aa88efbf1d478af9c' , 
  CAST(x'ed6b2438103e9553ab5851c0e59e19611eb1c208f4a420958ce2a98f8b2ff432d249b87e3f17ecc70ddcad31' 
  || x'25dda1c8356659ce8813f1736c90c726bffc865c536aa5e0832729673f1d87a47ee2d72c7daeb2d164737448' 
  || x'a44ce44daca41d7f' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f31002083304cddb0547a4ad242b81164ea7ec4ec78a2029e' 
  || x'211feb0a4674f1b267a4e8018d020101020289a80ee6051193c136653c71eb1c2fbff70101359c09b41617a1' 
  || x'580d7e4d4c4e28ec654cb0ed2f2db6cca8f18b4c99c74e9e1f5ad933b60c0afedcbe673018c5becfacec7488' 
  || x'b71ada840baac8aa9be7af94ae39e86dbfd3e30a8c2349a1d4ea19bf75874e78148d06fc7f46e2f147957289' 
  || x'98eab5fa49351f824c18f8fa6b681d678626ba375795078e726bd3bd1d4c2f4c93370b1262f292e54e87d821' 
  || x'25cbfa95002810e0590daf1ca0b815f3d69f7c165da3da11762463895915805845cdd01fa644dc522891c39c' 
  || x'8e0f2c56766e2a3290af0d6ab395f1dc335b15c06ab42e90dbce8932f7d26099e901fbb54f4c8b089f89acc2' 
  || x'5d49d42d77a0ef774bb3b2c7a3d105f84f86bc' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'1d9c17d9cc086661217935a6cd260acebcd50557a8e22edfd23db466f14cf980' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f3100209cfc9e42a0bcf5bb13b80339648a2f3e' 
  || x'93c2c2f4c1d45665f3b545b294f08cad0257010102044726a7d9ee64784a8d13c93253b9105f420170b9c22d' 
  || x'c9ef1127e1e87b2b1ea1069e06892140d38a8d1571fca23c694e192dddb46b4d538a71b3fc6b6bb27d78b5e3' 
  || x'c35c58d318743a37fc93cbef2c0f63ced89a050101020468d1932ca4f17c7df03a5928a6ad26b5840501807d' 
  || x'7794508dee995738f5d0f5da016206aa2778e2de30efb6abe3d48cefc45dcf267525c290d374db7a5b00cef5' 
  || x'bb3f06231dddda72ca9bd648f4290e519ed0a6f18eba87a76c9c107b16711e18d96fe8ce7771665746d3183f' 
  || x'b1317be4ff63e7e506e78bf6c98218d7a48beaf7650a815dbdfa827986cb4c0ce260d956b7e1031ca9cbe373' 
  || x'058cc78d67b92e5b9a5474d8813ca06c8fd175ab132f9b4cc504b6121fa288eb1b4b66207d808e6ecff8bb7f' 
  || x'7059de0cf14557975a334ab88d2e5cbb8588935a212f76c4b382dcb316fd00efceff247a694e88992ce1dfe7' 
  || x'7841476d593583493bc1f85cecb98c68b2018055bc4199536830bffcb092033907234ddc8c2fbaa3e392c0e0' 
  || x'c4ea1e32f2e033ca24668b56dd93fe25383f76df5ec374c475f7fca680fac686b752950c55e235ac5cdb8763' 
  || x'36e843ea5fbc0ec5f5d60ed2926c7ea1bc6604c2556728c4257f5ca755a6314448c0398792fb080f8018491b' 
  || x'71ea1b421d981dce4316ee68c6bad8734229ea8a248249fbd7724a35e40449a9faa1f68405a49707255d930b' 
  || x'7f35a387e0c2be50cd50aa3b6b4b18eeade2635bacf710dd418a3b1406e3470ccdca15ff2e5856e752e502dc' 
  || x'c9f79a7b6f6d83ae860db46d4b510bd6be4cb4fb6154b8e13b5b168e0423e8ca798790f744133ea420d3ee8e' 
  || x'ed205d3c30213e88f44c26d5fdc51c95fc38983b5c796829a2e18e787e061ae58c847cb632dc90e1de9da4f7' 
  || x'd391e2877408ac0e9d401e280aeb2fcde2cc7d60b4e5e7e7dd06a68d2a3f149bd843a820ac55d761041b023b' 
  || x'd99e62614f9298e2f3d54a58f114b0bcb6c87216d8de8ff1515aed0c9b23fd1a074e044dceae4aaf97563042' 
  || x'1e5af5231c978b53aaf0f826158327ce6d0929c30fd326afaa' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'a4c0c0b3f01fc83e3c506e6c76f13bf09fd7f3e3a0f4ececdb373b77a28d3008' , 
  x'188d7f154769916f77fe19af31d2bb9d547e978c23ffc5beace5f51955ce10df' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa01014bcd2fe68a090928a57c269b3fd915db' 
  || x'1b8d20e0674e3093bbf8f61331e552f05a072b6f5261f3425c0ed5b27482292966fc03bdf10f193852ad002e' 
  || x'0934c4bb19dd77ebc04db5d555536c3c5e1496246fc8a360d9038792be4214450be959faa1a908163b6f6515' 
  || x'361a513d0fe54b638b1640f6ba4b1026be66fe0ae35b9a80515e2e42fea89fc7ec09f1ebec80e1360f74082c' 
  || x'4dc0cf5628025cf5919d95dd1179d6400cbe3d6c50' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'0c964efbbadb74a5f60c1f316800b22aa742c1b9a12c009af438028f22960805' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f49d1d2ca4b6627409a800949e03d3' 
  || x'3152a65bbd592fa64fa8b0531186c377da01a3010101020292d52f4205257555055f4ecbaa108f638d010125' 
  || x'42156fcaf9ca8420ea83ea302079f43cd6e681a1542f5369d280de2b7fa9c65cf1d67ec8e42c2dfb182b8741' 
  || x'33cb5e5b90835d7e24229620747081ad8c09e4afbd33f6edea7c6552909789352789156a57ad0d512f67b2f6' 
  || x'bfbdc14676e3d750806734cdca43c87ea6ce1e731f5fac2bb7c30753b494445a70dc37d02bf0db352d32d0ff' 
  || x'237348779f246c' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'5d94b2b327a1e878d88cba83c2698c494f41d98da020424b06612a1a170f09ed' , 
  CAST(x'e50408c5e08ff72c59169b7601567811f40640ece37941131b0e539fc4a9f792a56458a3a2f28f2d61bd5031' 
  || x'7931888d66baf3c63050733fd0862ef263fe94ee' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020a11905853aae707e90e2e3cc9aeb721dcccb768329' 
  || x'ca52901911e3b865249a9a01a1010101020260dd361c76bb8ba1c90d728f9f346c168b01012dd0aefc1cae94' 
  || x'905f2b3f3e5f67516f90fdcff8dfceec93cb3a953a88705049a42bcb0035dc540496bf5f1841a4c2599dc15b' 
  || x'5d9b9a0952fd6ab842ec315459e8892d5fcd06b976d24dd71a40fed888e2bf5611e0f66dd8ad5e6d21e1c779' 
  || x'ee85e56b36dd06c2c057809d1c5a57d0fc8f67ee2c76b236d5b1c9357198f427863e0f9124e7162e0e43ec' 
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
  x'753bee8e2307fd6c50ebab55c34783fd558f033ff0cb6d900d3621cbcfecf3e8' , x'' , 
  CAST(x'01021a80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f310020fd6f27f51e6eb55116a49ef71534' 
  || x'c30db33c39990849d46c8fcb840c454fb61d0cd33f010002ce3f08706f6c69636965730102010201020a0463' 
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
  x'87b8d225504de47f0ea2034d26b32c99d86c4022802284c413694fd2dc9cbb2b' , 
  x'a52c3a2234173d1a683ced6f93574a1ef5d7444795db311c5c1462f1784e6d4e' , 
  CAST(x'01021c80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f320020f5186d102ced644b4cb27aed11cc' 
  || x'ea03334a3616bdd34ef3af432dd3039fded91ed740010002d24008706f6c69636965730102010201040a0463' 
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
  x'5e43c42f2340d90be3151d8100ceeefa68263b9601c66dbad3c7fdd0b8c8d66d' , x'' , 
  CAST(x'01021e80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f330020e940e79b67d5fdb0b4c8ac98a09b' 
  || x'68105359df576119cb7cab894f714c046eec07be1a010002b91a08706f6c69636965730102010201060a0463' 
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
  x'66822a0516bcf8ddd05aba5a8efbc75dc890a049d7ac383cf97752920b08b2f6' , 
  CAST(x'7fb08caf4229090306624a10c91302d03703b38291385b0ee66819199c0bae431de79ab8e51ef14bac4f06be' 
  || x'c218d8251e23d5e446eece1eaefa509a63e817bb538d22a82500f85bd06beb5950d8c560f8678eba8bda258d' 
  || x'3f75704c336b97a304ff4b7c8a48c271dd42839afdadd966cfa21f1797e6e97b5f78f5205fcefbcd' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f31002043' 
  || x'18608e9ea766ef179340d7618ea43e102d996dba6b8d91ba59f1fe2ff1276c01620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'51e2f8ea80066a60310996a136eb212fedae235f141f3ca78275a8522ffd5d97' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f31002042a9a2' 
  || x'c83c28eea3401d78d1a99c4652e09e47100514f072bb12e0a205fdb55601b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d0301ade484fb4279845a8fafdbe7f282f8f2eaf4f294195947cd6e54f20d51fc6befc2' 
  || x'c0a1345fec553a097032049ee8d530733327214e1ff19e0e8b63bb0a4aa757ef59580b13a0b0d39213a3ac68' 
  || x'633360e25a5314a363a3353c6677c015f28b022413f7c55a81884fd29e338d8320320dbb77cfddc7441a0fd2' 
  || x'44a7dad471ebd7337752201d81b86c81f3da4dadadc1aec13514e852b801db177e0562f180d7c65e17db9452' 
  || x'9deb643814ccad664510bdec6403cefba18d087a5953d35143f5a9eb388cf9469d2c2abdfe43497ec27af136' 
  || x'cd1a2418a7bf83ce0b508d79e022ff5158cf8d638eb295075e5d97f0665004ac0cbdd1c6cd86a7003d8247f1' 
  || x'2c9fcec0eb6321f8a71f8c006f251242d4e6d95f5cae2f75db057671898485562cd3742241a241158342ac9d' 
  || x'88e3c7552232b7bc91c8f928a27aa2505dbdcc9b5d4b99771cfb5ed876dcaaf8a568428f42735d6699221537' 
  || x'dc886f4cc5a086ca75b06eef13ab1aa259ad67f5e24850d40e85e1d4af473b14e15097cbb5a63563ccf120f0' 
  || x'6cffdab48f707fd941a1351fb631dd8bb213f636db7d194e1c58d6' AS BLOB) );
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
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'bc1563ff4ea0854bb20afd2a1400de713528686b454efb2ec8d163ca161cf8e5' , 
  x'37e2ebeee86e77ffc67fd46ca3cdb948f2108e73e3af3cf32d4d99caa531e88d' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f3100200cf81ced0379e10bc3c871' 
  || x'dd105b2fe718353ba39f752bfd97cbba46ccc0dcac01eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd50101e3062f96555d864dd51cd0dd760978415e8976ed0b5243624b6204f1bb41b938c0338e029f66bbfa12' 
  || x'832b325811990d4422c9fe3321084f66ba34641cb74d7dc548eb44971020fe2ff81ab186bd15b34333214661' 
  || x'a1db9dfd6a6ae8adfb257973e77b0dd80627a5bcb14377155c1edf28f3cc329b00680eddc9d86a1bb1c9d855' 
  || x'6d0033e9ffedb17abae2e98f547bc14e3f88b7f3a2bfbfd27a774ff67b5f065d77f761389ed0ce638aff7009' 
  || x'c2ad977a5a6955e528c52c6eefba0ccc1105174f60cbcab36e15b2c628bc122b6f4594d00b59d8' AS BLOB) );
INSERT INTO journal VALUES (1 , 19 , 1795226400000000 , 
  x'2aa54f979f7f279e22e69f217a486dbc9698a1684e9a183873ac3850363df209' , x'' , 
  CAST(x'01022680a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617952756c657316756e696f6e732f312f626972746864617952756c65730020b356' 
  || x'5169c2824a916a64526c513b6b621ee7c9d6547833a13b4ad1a3e19dfc61019b0101000296010e6269727468' 
  || x'6461795f72756c657301010102070d6c6561705f6461795f72756c6501040f6c6561705f6d6f6e74685f7275' 
  || x'6c650102086167655f72756c650102106578636c7564655f726574697265657301000a6d696c6573746f6e65' 
  || x'73021836302c37302c37352c38302c38352c39302c39352c313030097570646174655f75730180a0e8fdf6af' 
  || x'b0060776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 20 , 1795226400000000 , 
  x'522dfeb5af3a72ff92c4091be08461138466473897c651b59508c87d6afc95ff' , 
  CAST(x'c8957508073f6da55f2e59cb7ee7de9adefe49f80c617313227439ad471c5651a5f829aab4dd4dae713803ea' 
  || x'00ce3c0f655421b96f513b46dde64e04e1d6546a' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100204c' 
  || x'57abd6f9fdc73fb9236808eff8592bec64e66ba9b03a22f9f2d1e3279bee7501930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101aa8f3dd5fd0fe5a85b97c27baffd0a836aa37247265562536638c8355001bd' 
  || x'a75b8c07f40a4d035e886413e33c260eb07e59ce56bc6720486a3bb453e6c4953539570d5635b771f422f35c' 
  || x'3bdea2449059caa22c31b044f89dedd79719f48c035ab5b33c1ae5331194bb31f88386c01b6f3717e760ce65' 
  || x'a2d862fa337204b61f48df36af922d883113ba787389aa56e737839f0ff73925884208dedfcbaa1782f6ab0a' 
  || x'3a809e0b1d7a0847c514cc00b45a6fb79450bb09292d6874a2adef85077fb1768d12c11a3eb64108b1867e38' 
  || x'1374fc3c9e5bf4ab13615469d2d9de01459bf1e781a5ea745550b73871dbde28e58cc21f2f04414ebc77ef89' 
  || x'a9' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'74e7319881c874e40cff9f6b288665b8a79489a995526dff87e1d4d5c8c45b04' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020b143795b4432f61635a1476faa2522b67889e27b4c35fd19fb2e0229beac19c70383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae450196eb08dbe92556185bbd3db0d4be3dc10b1a9836a4164d0add7b257965' 
  || x'808821de2371bdc39424631c72b851f331d39cb8b0a1b5b7f59173f3bc19ee30358c9723c73465c301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad0101c074327d6a3b4d836b27a5dd0edf981264a2fa95c153cfa9' 
  || x'8543e53f66f348695317d9219cd0db8e7d34dd98186cd7f2544a496d49a0c687e8eb5eaa575eb75e648662a1' 
  || x'8acea11f5ef38c67acb1709be3d3f2f0c5d102af2c96e7440140529d94c36357e05515cace445bdbe2cdc4db' 
  || x'f2d1f565c858cf3c48a77783db65d36fa0eddf94b9cd2781dc9071bab54b9ff03cd2d4b5031cad5a4c17bf8a' 
  || x'fb7b645acfdacc62968e4469a9f75f45' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'98cff092bb958f955a61c666ff6db8677d4b8a3c2717e84fa1fb6a6ff96751fd' , 
  CAST(x'a8844126d8d46e49c17dc01b4f995c5c486b41338202a3e1241b0c5b2035ae49ff54926b25cd92b90e25e2c0' 
  || x'37369039b1c0dc68fed9bd406f2c156d143754f4' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f320020e226edb4baaa47f42a195f43b3dc36b9c39af2eea8937d6538fd18' 
  || x'5c49dd777301610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'0026bd585f96747f037e08dc669593345946947b833928751abd3fedda4901fd' , 
  x'79aa91a7849d9bfd25f4daae24e43ed6985638a4e88ff69cd9fd0e2ce279f415' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020c393629fc23daff958' 
  || x'86bacd36e8a25d37381513a0c0236b6c1e5fd5acfe0bce040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e40101211ee2977815fbd297d2e878268ed015e87ba52d204b38115cdd9c475dbc17d1ba60c899e8' 
  || x'b4273351056617f8d9f4281d8c5d2bbcd5d2747dd4a4d9fc8bad17c9287364c6a89c11939ae9624980cf60ec' 
  || x'faf8f0b6a3352dbb17a19bbeba0175d4947d1db1e44cf92fde1729347369f7d09aa019e73f6bc14efd6569e5' 
  || x'd644eec9fd9a4c3dd21ee90896c2af7a509f731e64bcda420b8e424cba40667301940fca658604507e2679e3' 
  || x'1200e0f4cc3c3e77ea2758de0258b63d222caa86995c66c95f2fc786f4198d2dbd5d7879808c9c05db73fbcc' 
  || x'e9a442b1c98677746b49789480a7' AS BLOB) );
INSERT INTO journal VALUES (2 , 1 , 1795226400000000 , 
  x'14a9375609136622e63a88230e12c95f0557556757e33a7dc3fe1667cb2dcf82' , x'' , 
  CAST(x'02040280a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f322f7472616e73666572732f310020c393629fc23daff958' 
  || x'86bacd36e8a25d37381513a0c0236b6c1e5fd5acfe0bce022c01b301010004ae01097472616e736665727301' 
  || x'02010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f6964' 
  || x'0102096d656d6265725f69640005737461746501020b7472616e736665725f6f6e01d4c40206726561736f6e' 
  || x'020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb0060a64' 
  || x'6563696465645f627900096465636964655f7573000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 23 , 1795226400000000 , 
  x'24b8840420842ba575f6d81b5c4324e4a30100f6ab9d1b1fe881d36f92bd1c82' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f3100203ab7211031f2f3' 
  || x'293905e0dff209c1ec0fe6f7dd742297bb614163656d00d2770404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f901011f3427d547197b7a4041675d28ac0a21da8aea223b4a1274a8a8f4a6e9530112a8612f' 
  || x'049317632867cffe2d36f005b81b17554cc2a46e6ad99c3a3af4496e6e38da000533585c1f35d31fb4b40600' 
  || x'8cf90a7a30c12ae00153fb586c1dfe2060f721d9c57653606ca8ea93956333466d2dc3bd439c3a9d8a58b8a0' 
  || x'98900e5b3daf47b634121cbecdc93efefcecbeab76c47af08de431bf46bc89debbec732d2a5fdfdfac2f51be' 
  || x'be27db1962b12d408ae357603bbb0117808b8ab44482506696d5cd7b8f0b462f3765cf93b0a7dc68085e280e' 
  || x'e8dc6540670898e7c9f543f1f20177455f6570261eb2706da61690fb3472de20385fd81401' AS BLOB) );
INSERT INTO journal VALUES (2 , 2 , 1795226400000000 , 
  x'4d396bcccd57c11513db84b5a1423f277b9638b1ec238807346deb6f8e48e59d' , 
  x'fa0f8d55dc596c96b6f20ec35806a73e0d9d672cc037c8c04f05300272bac808' , 
  CAST(x'02040480a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f322f7472616e73666572732f3100203ab7211031f2f3' 
  || x'293905e0dff209c1ec0fe6f7dd742297bb614163656d00d277022e01bc01010004b701097472616e73666572' 
  || x'730102010401020d09646972656374696f6e01040e6f746865725f756e696f6e5f69640102086f746865725f' 
  || x'69640102096d656d6265725f69640005737461746501080b7472616e736665725f6f6e01d4c4020672656173' 
  || x'6f6e020006616e7377657202000a6f6666657265645f62790104086f666665725f75730180a0e8fdf6afb006' 
  || x'0a646563696465645f62790104096465636964655f75730180a0e8fdf6afb0060776657273696f6e0104' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 24 , 1795226400000000 , 
  x'37433492b6f10916cef43e9d1d05d43736cbe94f975f2cd10833ca933489f67b' , 
  CAST(x'f3143c6c683a8de676f806ca7607f2f5cac15300ce8744265314dc5deda5b3149c4a718e28dfb9206b473a3a' 
  || x'81538f1f4a67b96435a9bd6e564465ec92f5fbdb2221dfcb032f38927a8a98d29b052859e866a81e73153aa7' 
  || x'9d214e140128097e' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f310020f495b1' 
  || x'eb7cf1cadc5c93ab81a2fa554f417a2369c334b107c5764cd68d59bddc01bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'e593c5eb83412fd5ec308fa456ecc55fc64c0614936d740a7d91d3ef412d8c90' , x'' , 
  CAST(x'01023280a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f310020b9052583af36e76befe7e509e5ff43' 
  || x'2dd0b74f397e98cbf0d976a7eed8dbff1701b504010002b00407696d706f7274730102010201021d05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e7401000d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'6173680320add83f0e18fb7a06e5aba34d09af4fbd0a6070832bf5bd308800b7e577e954bf0a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01a6bdb7b6a96e00d9b7c0057c009d1d405d4bc503' 
  || x'ce49d00034999e8a88d7d42061c73261753a530e813540e1ef6a9323b7b8f9f084f27f8559950c9a4f0961e4' 
  || x'1a711b7ee1b0aad1429565c20776657273696f6e01020d66696c655f6b65795f686173680320dc664a391fae' 
  || x'b64e60b7aac7a06b3f294c677256c62c1d167d6a7c4c4d614e810d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'9f113e095038ade91a8d5edcf6fadcb381327a9e55304e5fe751ee2e22c5da08' , 
  x'a120b3baa5506a6e59120ffec943db528287f1473878204ecff70347e37e069d' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020ab9cb9876f0405c7e6e8ad301440' 
  || x'79598cf7141f8285333a0c974674a7fca82603e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'75facbf3d4adca178e9da7ab9cba7dd08198aa5e1888bbc8b1bbe1b9c3596dca0fd8a9d3730cd3b00db868b2' 
  || x'7837f18a8f4e7a7a294f275b196d174fea70287f8c218ac96eda86a3b44dcd883b1f9c2d601e29e8f05cd857' 
  || x'82def8ef6cc9a5d532eac79f818e5141379333ca42844340a9dc27cc8ced61601894ac85b007dd4203d9fa8b' 
  || x'69d3be9c3d1e2d9ff5d2986228945fd498d5e260cbf05fc61bc96876d7d7e38c0e049de47a4247f8d53b1451' 
  || x'1dd3a198a4ae9293bf6e53b8bfc2e8eabdfd19b63707c09d1ba8b0806c849335daba078632f6ded922fedabe' 
  || x'60c7558a3c8dd0a2879249bc3ea04c492e0ba3941b3e39f928d0fdb691b6f40f696a2e2d562ca3819bb7c03b' 
  || x'5c5cce99e8c089b27d37b3bd22733c5adaf9734bbd5230f9d057c7dcf8896e89d12f7f4b7e3232f3b37c75eb' 
  || x'72d7c5d99da907622fb8563b33fa1e125ef7a22ab8f4d7a1429360384402223597c14673812a646f17ae5e87' 
  || x'8bffa9dde7197c90feace59ea0b1762bf3a104cbfa2882da17cba7bbe18f9d65f1648c54a2dba3a5bb9cbf24' 
  || x'46712ce564065e462bc2df282324443e8036661115f7021a7f4a7e680a7a88f7c6c609a82ccf0a70255ff9d1' 
  || x'f48c7f044d8ea2d1d3696929cf4e1088cf4a7a0bfeb57964c49cc628d23f72892aa64a5d30437df3ffeba5bb' 
  || x'b454d9185cc8d653e0e4b58ea7a95dc6563af46ab1a3d26ab2de29c676fedb280ee99f8b3d16c88616e09cbb' 
  || x'2cb4cf4b15222b56006c2be43c665a7af43bfd17a70b1c6c079bc47609c307856cc91db3c22e0030c01461c5' 
  || x'40b5b0cec9663689ffcfc15671ce882aa3e0020101020246c81825e72493388eb413820b1e26dfca02017d5a' 
  || x'312c24d27414d64a9004e65d58aeaf20bd9034a9608c5bd2e0f04cacf3bdbc79100547bb7f8045041c7dac05' 
  || x'd082bba7374d4907ad8948e81c3f41e940f8377224c7ac70a3834663ae15c841837c73727e46c7e0e69e18d0' 
  || x'c83aafc306bb40513c477495795e4b2d8e37b0a08ad9456654a34e3739afa46ea16e7a9e369b00267d1a5462' 
  || x'f8a0a89a99748f91d8c850c1381fbd889ee04cdb1533e710e0bbc90dd4d9bf3758b2fea689cc1bd1bf748dea' 
  || x'19971f93ce35f313d9d8279a28f396c3ae9b8135bab16614e9e96b7791391de3a4917a7be5ff342bb353ea96' 
  || x'd5d6a8797faca13abead60efe42d8ca8e1bfd3a289d6b66d87e6769ef116babe69b75e856e5fcabb050e2e1b' 
  || x'9257af547d1f97392172b4ae82e2f66352c92613784bb673ee2090c1138bee630d853a075bcb1d75bb0d16f4' 
  || x'dcc1c42a52e1f7a4b8e66f9cdc7ab3d0fb5c1a9d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f686173680320add83f0e18fb7a06e5aba34d09af4fbd0a6070832bf5bd308800b7e577' 
  || x'e954bf0a66696c655f627974657301b6010d7265706f72745f7365616c6564034d01a6bdb7b6a96e00d9b7c0' 
  || x'057c009d1d405d4bc503ce49d00034999e8a88d7d42061c73261753a530e813540e1ef6a9323b7b8f9f084f2' 
  || x'7f8559950c9a4f0961e41a711b7ee1b0aad1429565c20776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'63d7b21a9446dd693cb0b3e8688710e66107989aba806f2cdd9c4eb61c7b9bdd' , x'' , 
  CAST(x'01023680a0e8fdf6afb0060427756e696f6e636172652e76312e496d706f7274536572766963652f55706c6f' 
  || x'6164526f7374657212756e696f6e732f312f696d706f7274732f320020b9052583af36e76befe7e509e5ff43' 
  || x'2dd0b74f397e98cbf0d976a7eed8dbff1701b504010002b00407696d706f7274730102010201041d05737461' 
  || x'746501020966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f64' 
  || x'696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e65' 
  || x'775f636f756e7401000d6368616e6765645f636f756e7401000f756e6368616e6765645f636f756e7401020d' 
  || x'726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f636f' 
  || x'756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c69' 
  || x'736865645f6279000a7075626c6973685f75730009756e646f6e655f62790007756e646f5f7573000b756e64' 
  || x'6f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d626572000966696c655f68' 
  || x'6173680320aa3e3f45f25c4477ab5d66d8b116042b89b6498d01c937cb48e4e55a4b34c4470a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d0136284f7f3707d238c59bd28db876416b2fabf9b5' 
  || x'b3c10047e62a5178f1e10474473d2827249f8dc22c91d0bfce301e6a27a33b056b8abaefa656004e6dc9f7e2' 
  || x'8f68504f447b216a83e238970776657273696f6e01020d66696c655f6b65795f68617368032019907d73998d' 
  || x'f8d362a8ae33bd35dc993307732a04b931d8d5edd706686dce8a0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'13f19731d678d5f701516c2a48f5db5b9db85727d85c2accf081967589e9333a' , 
  CAST(x'b3a06404b786029baeaaefb59ad243478170d0595e6447921af4e10114b9312e0cedbf28851cb283e6d183b3' 
  || x'2c7d8c57dd052e17b22f736b8c6cd99791eb73ee' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f310020c76f0288be74c7badd' 
  || x'980dc2ae28c02f98ebb54810951ab3b1b46d604a6fd385015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'ff3c8c5a0f732bd00bef0a061e2054824f9e6518c7e02d6f762a311720da5191' , x'' , 
  CAST(x'01001a80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400204d0dbf7af17d29bca484c9' 
  || x'f58caf4ded31b2db7174c7d498e5c923e1ab73b9f001dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c70101f794419abe634ed7fa755a79a1bfe608125b6005527abd433c1f0d385a058212ec21919633e7127575' 
  || x'6ac24bf6a4374147167cdf19268e53dfd046cf9477c87b8ad0b89cbb9b94972d3e018175e5bcea6f9d3251de' 
  || x'ab17ef516a66246990d910b203ddfa45d1337972fddbbb14c890d9b911c8aaff49f41f167226c62d28a6b306' 
  || x'8e89cb3e22e3227589321d139dda35cd7fcde2cc800cce7cef62309aabb7ec8947bb85b673bbd3074da812af' 
  || x'b674023499d58a6ee7cd63df5fa25bf36c143a89530db8c574' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'26ebbd91200e2f0295e3fc0209371f2e0695f22806cafc20341a54fa70b90a2f' , 
  x'f29ca061e082db33ced9ecb1f768e5d13d5fd53d206ff1f756dcbd7f98bfce14' , 
  CAST(x'01001c80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e740020504d29d2f1dfc710b20d21828c5e49' 
  || x'fdadf6da8839f3b8cb895eebf3014d2e6301dd01010100044d72efe11c13b7366205f46a8179e078c7010126' 
  || x'ebd9ef3cc07e9f48991f5cdde00fe98d3e74cdf0ad1d7540cc2657d1efc591ee101cc90c37f8e422108a0a6b' 
  || x'0eb7ae07da1ab52c55b2864288b6f1b367d70c1eb771b7d977ee21d26eec5d2227959121a29a3824f34ce63b' 
  || x'baad99327e5c9d7b53318a2f6ec482a42e05df36227dd6067cb724b89dfbab375b3e899298ecad39cc9dfa45' 
  || x'b26da4f1abda30ba2b714e1b6b295d8a96b38ec2d2e016bfbf504662e34e8c0a79e3795e0389c4c874da5542' 
  || x'342089c98f6e8624a4fa84ba749ad553f93b8a4961' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'99b97d680cc0164fb1bba9d9e7174a22335646134debba6ed226401ebb660ecb' , x'' , 
  CAST(x'01001e80a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'012184f5e916943a31c29f8dfc4ad79113c1846ce0747df350fa00b19e0ed322e32848b3c7b8c75bbba6a2e8' 
  || x'f2205e96b311d98cad9c75c85554ac5e929df85276aecc03804c08104b2cc1653ece4d055bb9c73c2db7eb11' 
  || x'1db93240aa01fe2b7f04cae1b3f1d129ee9cb3471a8cf6a0666473434f8718e3a539d241d77652a8bb8b81d7' 
  || x'762da38b6ac99b3f76ee3db61d9040651d53' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'83af3d118862fb84a75e3f5d4bfcd297ae53c56fd975ded3a7bcfa0a487bbe24' , 
  CAST(x'8cd4d3d113146e27b29398c5f8161bdf41e5951f8ad480ecd1a146b3692175b02e559e84400659e097d141a8' 
  || x'd985b6bc15f5a3aecc12ad0e998a7ac04f7b830410da993b6a57c8cba98cc471d64b9ede8cf86a7659254ec2' 
  || x'c1cdb1e5afb7082aeb97a88c7cb49eedca5daac6e7aeaebc8f1243e77591497382e6ad8550969218' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060029756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e0e7369676e496e4661696c75726573002003604012908f00627f8a823775cfde7454' 
  || x'0054147e0241d1ed97ddbd4a368713027701000073107369676e5f696e5f6661696c75726573010301000102' 
  || x'0240643965316162353830383365636235376463656566616365356365353064613163333937366165666565' 
  || x'626433333638303462366166363063303861383735340205636f756e740102076c6173745f75730180a0e8fd' 
  || x'f6afb0067701000073107369676e5f696e5f6661696c75726573010301000104024030346534326434373631' 
  || x'6234313136366332336164656537393832326133323431383432353665343233646638313361656634326334' 
  || x'393665373530383732310205636f756e740102076c6173745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 17 , 1795226400000000 , 
  x'8b7f508d1efb1d1ff7c4862b998deaa35d414b72590f075dc203fd4b64766698' , x'' , 
  CAST(x'01002280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3400202da4ea1df52167c7e49cbe79cd82552d5d26a6efcf610fb061c6350cc47e' 
  || x'6f25031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a01ef51cd58e289228a908e08bd16a27a049517da5ac428aa01c1744ce500' 
  || x'5815e7a108792a93b753daa1b3c3f9f1ab0a8dbc38282573c700ca3169c886c83456afc144ab04c7458a4ed5' 
  || x'569bbd11fb7c748578063dad7768b44fcf4883e6c4f02a14e4af40d84880668257b7e46f21de3107f29a2617' 
  || x'5bcd22217c01010008579fdebfd553c143d313270b7b62a1af6701361dd61c20bd7ef4f192e3599f6140d013' 
  || x'37d3885ba9ce39b1a2ce151793b73519eb343405ceb7d18bdf893d1728834282f534a4114df05629660ceff7' 
  || x'8a0dfd3cf5ed8d6d497ab3656693af486d32b5cc8a9c2773e14f11eb7135d42a9ed81449c07495938a' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 18 , 1795226400000000 , 
  x'c136074433c524afc107e5d0d6aac738a6ad85933d37395343a3ad923cf5c4b1' , 
  x'4df135f91667ff43fd7f525b9bab9b4fb9ef357edce51c05bb759e4f57d370e1' , 
  CAST(x'01002480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100209ff19810ae853f2846d3ca284c95823186609dd8' 
  || x'4418eef2eebbfd0a93a66ae401a90101010008710fc1557ce3b4a9af1a216e7439dac993010166fd524215ba' 
  || x'82f7ce2c4de1b152e6132b04ed3000ba7219400b03a832f841ab189467b12e3f11bea1441641fac588c7177a' 
  || x'1fbb3ee8797c6ab18e1da08a397cb38fd127d09539b727508f80c94335b2a90ca12a75d675013ad4b936af9e' 
  || x'eb0ad743ccba5daae1ee676181896e467e8818ddb008f8d81a3225add77065c3ed859181cd44c7506452dbe4' 
  || x'4a98d9c4ff6e1a11' AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'6637b51fda617ba040a1fd6088211744c28160a1525ead555ea222af2d07f7ce' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020072a3b560cd972255ccc66435782742b4b525cdbbf789530836e8c4157db' 
  || x'098b031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a016968821f26c6dd03a19609fa8531c06ea202b955b90180b071b40697a5' 
  || x'1deaf2684d78f1522a37121433ce362fcc51084ad9323e9d7f6929e06e58459db539306016c069adfbc02216' 
  || x'e24aa4f3d41093e01df3518dba45bd844d4a77ee6cf4078341ee13d6ffe6382b3c78c97e81096c9c666737fc' 
  || x'cbbb6c737c0101000a78ce2ceb675e7bb9fb7546ec32fadf26670196f95d4bccadee9984b94c4b4572dc1106' 
  || x'3b483c0f86c9d7fa4656ab14acaee197e2a453449f1418980b47b0e97f26cc9d2da353c370bd120ca46ef8ca' 
  || x'70b884f5ffc547b78d364dbc3495bbbb42085bcdce7447eb189b77b464853ecb65a762531927d0798e' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'79a74c686a64389d74a77565abe8239cbe66cb46682ea76e8e75ae96ffce322d' , 
  CAST(x'c7148c4ab47c3386bc1402446dd0f3c5ffa3ae82487ce4f224cd628fb044acc9221d9355a995fec9a2755984' 
  || x'0896d77ccda9a87597ce0818bc2d11f52dc0fd45' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f310020a6fa2047c3bd5f8a92ee1dc108be359bb28a4c89' 
  || x'5e21f47fc6d0f9fd23619d1c01a9010101000a057c9d8f780d15bc1b6b85f324097c55930101c3a86d95fde6' 
  || x'71f2eef1f06c786ec5da04fcf02aeea79c945b411cb4314187e373f0a214b4ee73260c50d7ef05d8d055b0d9' 
  || x'd2b88ffd283a202e7e62bd705c2adb05bd045bd36aca5c8cf445a1cb25fa7f40a41c35bdf332d6738e1c0051' 
  || x'774c8ab21b0adaf86e12c2a1d66d1da938164c9eee1e17997a2b5847de36df4b62582a9beb0c832cc579fcad' 
  || x'4864d34a6238648e' AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'3ba7618e34db4cf136c620e90a3cd2037f003a4e252196b89faf381b2442dde2' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f3600200cda3ded723aad8009997e003e6802b3dd58d0f844aa74e22734a339c1b3' 
  || x'c4cf031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a01b8ab33c050ed96050bb35d239cebd796ba7625d70d80cb4c1b734c1b68' 
  || x'd9171a408d17460352620e729bfd756ced47e1af8ac6d492f2c0f2540ca91474d337e55d8ba64632b6ecf3b9' 
  || x'fa98fd4b340e0c150f1e1b4719b63672f9270479abb111fa1199891dd24eeeb6e1b54d072635ce4e012e9029' 
  || x'87e89f387c0101000c391df99e449b4c99f043f4e601b19df86701848602afdbc302e58fdcbcc98ac8e47765' 
  || x'c1c315cbb20f9ebc78fcac1fc81c068e06c9bc7f91cfe5ca69758c860ab3c164dd7815bf7d2f4a49df611747' 
  || x'136d2525fa13b5ad8b43058914523442c2bc27ccb14d63defe29714b95842bb4a6d3aad5df96b6a7e5' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'3fea10351e7cdca31cabb31e27dab301e771a0d33345d14dab5dfdff71041f91' , 
  x'60ab1fb2b90c10c2d2ec097cf8527f4211cf2be3c2c20b2b602826d4ff5c87ea' , 
  CAST(x'01002c80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100202fec8b7b98693a81fb53693f49adcd3b6b9530c6' 
  || x'1e8961a89d13c0240b89426401a9010101000c4c3e1d0d00515aa775b4665e21fd297b9301013541b5934d52' 
  || x'adca0ad8e9ec67e8d2efb778c650f544d999517473cda537b69bf060f8358360742794906c05004a1a4799f1' 
  || x'a31ddb7afc56e4801eb82321b787ff7b5a62c63e5a4a0d9308fabc8f851e6b34be0564ad71ecf3fe5b1f8cfe' 
  || x'2690b02e291e962d26aed62b656fe5baae509c0ea19b7dd3dc2060ab4c9267d2db0fd6462c45266349105716' 
  || x'9e8747ea868856d6' AS BLOB) );
INSERT INTO journal VALUES (1 , 29 , 1795226400000000 , 
  x'1397890bbe3e3475695625b733bf6e9eb984c2a2fcda653b373fea8777017d64' , x'' , 
  CAST(x'01023a80a0e8fdf6afb0060823756e696f6e636172652e76312e46756e64536572766963652f437265617465' 
  || x'46756e6410756e696f6e732f312f66756e64732f3100204af9ff09be8040fe98d4d5c05ae8e3396b70a2dc25' 
  || x'7d296c44dcdac80c6e9bb5058a0101000285010566756e64730102010201020806736f7572636501020c6469' 
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
  x'cce8e2df361836491bce247bc6f8b6e55178cb44f791ba928ec6900d48db2051' , 
  x'cfc97d5a7cf45d3629ea7b5fb7df88adeba1ab54f5e5cb70feaa3dd461fd957d' , 
  CAST(x'01023c80a0e8fdf6afb0060825756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'496e636f6d6518756e696f6e732f312f6c6564676572456e74726965732f3200202f032b8a8bc064380a3567' 
  || x'05fe7fafe57e831a88c873e301df7ebf605b3538db05980101000293010e6c65646765725f656e7472696573' 
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
  x'9cff2457e58ddc62a40ab3784d0ea9ef9eb92018ac493a19769d99337a8c7242' , x'' , 
  CAST(x'01023e80a0e8fdf6afb0060827756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'526576657273616c18756e696f6e732f312f6c6564676572456e74726965732f33002034459faafeefb5985f' 
  || x'79c0d1c808fe6b3de694ce62c4e3f15c4ff9cf99a3c4b405a501010002a0010e6c65646765725f656e747269' 
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
  x'7c5a62fd3c535ee7c9ea1d5e4b092d0b7ac99d173fc95034f54d005d7803c9e4' , 
  CAST(x'd9b09e7581269a18eb95b5237f242cd97e955219e40c7edcd4827614a77b31a9a94879bf7982ba73e750dbb5' 
  || x'ae6b673a22f2397a50ce84c0e3737dd28f75bf5a7c0f614d9add03b28bb0f193eefe3bbd47c7881013998106' 
  || x'f321d723f0d229289cedc2e14f299a4db2fe1438549d65fa0cf1f6f8dc164db65ba821692cefe2b26957ad83' 
  || x'c0f14559aec7d880e4086fdd011cd36697a9d6661c2dfd3122f46ac8' AS BLOB) , 
  CAST(x'01024080a0e8fdf6afb0060829756e696f6e636172652e76312e46756e64536572766963652f437265617465' 
  || x'4275646765744c696e6516756e696f6e732f312f6275646765744c696e65732f310020e63da05f281c46e88b' 
  || x'd3e7512f51b06bd9b1f2a69c3c0ee502e8767feb65c49d0193010100028e010c6275646765745f6c696e6573' 
  || x'010201020102090766756e645f69640102047965617201d41f0c7375626a6563745f636f646502000c646973' 
  || x'706c61795f6e616d65020ce98081e6b8a9e69a96e8b4b9056b696e64730201350a616d6f756e745f66656e01' 
  || x'80e2090d636f6d6d69747465645f66656e0100097370656e745f66656e01000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 33 , 1795226400000000 , 
  x'65d4a06130e5be7db7f073649ddfbe50f390dbe29b7b17408a78d2777316c5f3' , x'' , 
  CAST(x'01024280a0e8fdf6afb0060829756e696f6e636172652e76312e46756e64536572766963652f4368616e6765' 
  || x'4275646765744c696e6516756e696f6e732f312f6275646765744c696e65732f3100201f09231a7fdaa2a44e' 
  || x'e2be4d5e35bedee54b7ee43bc1584e451d48f048216f960293010100028e010c6275646765745f6c696e6573' 
  || x'010201020102090766756e645f69640102047965617201d41f0c7375626a6563745f636f646502000c646973' 
  || x'706c61795f6e616d65020ce98081e6b8a9e69a96e8b4b9056b696e64730201350a616d6f756e745f66656e01' 
  || x'a0fe0a0d636f6d6d69747465645f66656e0100097370656e745f66656e01000776657273696f6e0104600100' 
  || x'025c0e6275646765745f6368616e676573010301020102010205076f6c645f66656e0180e209076e65775f66' 
  || x'656e01a0fe0a06726561736f6e0206e8bfbde58aa00762795f757365720108096372656174655f75730180a0' 
  || x'e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 34 , 1795226400000000 , 
  x'e048c2fbb56940ef0814302248f02db94b5a8fa973a2d51739f59ec0b776432a' , 
  x'dd718495efb547f457c69617424aa9c77945aff1a3d48c2f213bbe4a74e00981' , 
  CAST(x'01024480a0e8fdf6afb006082b756e696f6e636172652e76312e46756e64536572766963652f5265636f7264' 
  || x'496e636f6d654275646765741d756e696f6e732f312f696e636f6d65427564676574732f323032362d310020' 
  || x'174c417ada115634b45c83ee0f30076fbb07119fd4a69204e3a686ffd43fabea0136010002320e696e636f6d' 
  || x'655f627564676574730103010201d41f0102020a616d6f756e745f66656e01c0b8020776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 35 , 1795226400000000 , 
  x'08ace1bf79be7abc1fcde5b80e0a32b222d1fc4788f6ade1ca636df0762c1dac' , x'' , 
  CAST(x'01024680a0e8fdf6afb006082e756e696f6e636172652e76312e46756e64536572766963652f436c6f736541' 
  || x'63636f756e74696e67506572696f6422756e696f6e732f312f6163636f756e74696e67506572696f64732f32' 
  || x'3032362d30390020c1daac384ba1c87beed250d747edb013f5a7310b24877b94299340e310fb5105017b0100' 
  || x'0277126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010207636c6f7369' 
  || x'6e67010209636c6f7365645f6279010808636c6f73655f75730180a0e8fdf6afb0060b72656f70656e65645f' 
  || x'6279000972656f70656e5f75730006726561736f6e02000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 36 , 1795226400000000 , 
  x'e0aee44dd42fa155f49aea7a756c63509c456ac3b9ca8b8bd8b5c305e1e109b4' , 
  CAST(x'81043fb97d5c7a0e8f59f3f561b72ab62e6ae5965606a15b2b64a86f54a2b0ad18789fd0bac95d84d2c8096a' 
  || x'e97be2dfec3fadd1b4f1db22bbc004da4a09a066' AS BLOB) , 
  CAST(x'01024880a0e8fdf6afb006082f756e696f6e636172652e76312e46756e64536572766963652f52656f70656e' 
  || x'4163636f756e74696e67506572696f6422756e696f6e732f312f6163636f756e74696e67506572696f64732f' 
  || x'323032362d303900201da241c60c8a52ea65007405c3b37b38f1786b358259a3be15d875903575fdd1019101' 
  || x'0100028c01126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010407636c' 
  || x'6f73696e67010209636c6f7365645f6279010808636c6f73655f75730180a0e8fdf6afb0060b72656f70656e' 
  || x'65645f627901080972656f70656e5f75730180a0e8fdf6afb00606726561736f6e020ce8a1a5e8aeb0e588a9' 
  || x'e681af0776657273696f6e0104' AS BLOB) );
INSERT INTO journal VALUES (1 , 37 , 1795226400000000 , 
  x'c4e6c79b74178ac0cc30719fcf94ed221ab9111c02d79804dd5e53187b2fe2bc' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f310020dfa38380e479ba6b1c00ded77cfef86fe76246b2932301a39fc236932ceb00e602e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d205017aca49cd166ab44874c4251b38c13c546dd622e7ef346e8a1cc7' 
  || x'f307c999b19644f33d44222b5c28abcd0c70a08343dfa275abd25f4a3e9c99b7fb16f82338546742d6fc9d61' 
  || x'ffdf0ce3e356a363ca26d37372840f660822041cd6bc153f61b979306fc4052c932a2e61139f34b8f7af15c3' 
  || x'0569efbc82089f29eaf589f98267140aaa8fb9904f4578f70083df9b0bc7f8b83201d42bc1be8383d95eff7e' 
  || x'6153d30dc1e6eb89ca5daf4bef83d061e4c07f7e608f971b58f14432a5384ab9dfb0fc2d3dffd98f43944ea5' 
  || x'e072c2520dc36fffe8582add90abeef42364a25310acf40ce2963a0b741cc8b8ea90fa6a3398da397e643d94' 
  || x'8897ae31b8821d193c82dd40ff4a2afef90b351c084a5fb800386848a614747b3a6fdcdfdb40af5d4ee1841c' 
  || x'914477bdcd632cad79453bf588eb8988fb57a2ba9683c13961dee95f090509c8af791031e62bce57d0d2d5f2' 
  || x'5534683474f55a43d952a1b7dc5ccdd3c8f4772cf14740286f609e6a49174ce269541f886516b719bc8a1f8c' 
  || x'72871e2166dc57a652ac633ed9efb77bc9e474939eb282d05364f1f73b376c177d8bbe988e09575109bbc361' 
  || x'ded71712420c3e1bc7ab6702bc3071731e6d614f2689ec6e73b1bf82a561ff72c819cf87f3ec0c08e2b40452' 
  || x'41a9f577a88a4017695031e21025567a3f97c8381972a4f12bd6bcd966659d9d64cd8e6f93a545209536b5fe' 
  || x'523e76783eb16d4c4cdde0405fbc5a1443079ca5fb47bcd7b4213e91a7a7581aea35213142d6f9ae4051c6cf' 
  || x'8a4069eb18f47b9d884931899636d0d8ac3d0104ba9594adddfcd34f2575a94823b7d0e2e580d3ec1da2b640' 
  || x'506c520e74340b01bfbba5b5cbd959237b31cc7e192da7da882d7b118a23669f87403753bd59785707ca7cb7' 
  || x'62051a5b483f2484a3d820e766066e962f864afff561d252a7ad318019dd8a88e483e6dfa55271cb6527a141' 
  || x'e8c04579181a3a03e47cf90dea0b47c681f0646cba0818d8efc6d35ada99e98c576dc9dd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec703011ed5d7df2f1ff21a652750536c59f0a5112684f9a80a98a48029bc53' 
  || x'9cc79a2ad2c74a9be6f5ac482efbb1d78900b6e7038a9f7f261637d155453e143b0218a7cf9957be87c9309d' 
  || x'22b7a3ede26a6052d3923883e01627d154d68c31a1300238574b28d78a4574771b0353ab0dc798d339376b67' 
  || x'0d7df7250136707fdd738e48c6d3a170e9d8d74a36894449f9fee5550b55a18cb39801aaa5e552cb3274469e' 
  || x'dd10859beb55d907cd75a84bc4a7db30f260c28e91aa239a7a972dc72cdd174685babb1dfc2757cfd54d8cb8' 
  || x'bd850260bd3420cac63cef2d7144a4b4ad8374a236b2ee350c6119bbddf27b28d94927173f35cde6e02c3ff0' 
  || x'e8cf305b5b2ab29238f51b20068b76e8828bea3cbc832c7a09bb12d0eadf5783226f850079d9d3afd09c75a8' 
  || x'bb35af7b5bf15b0c0e79b93792de64fafd612202085e08338994bef5df7eda7e183dbd622703de5d1f1c88de' 
  || x'3112c5d91cff4171b01b86dc01acd677ea0fe1b303d9cd5abdb7c141986b61db031bca2cb17e949204de9c7f' 
  || x'd3ff432725af132f12eb22ab4456c836f0ad0e7f233baee31192ce78fb943c33199ced7715fdc847a6777c5b' 
  || x'753da8af0665880fc94f5246181c7ce6f0cf54b7ed6bad69982e0b6826ac' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'1397807e4e92ab20a566cf84d0739f11967e86e180cb1bed18602f5b5b78ee4c' , 
  x'729d558d02d0dbd23625577014d5e032d7d8e93f93dc2ed93633bacf00fd2698' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020eccd13eeedf01aece36ec59be9242bba1a87ea28ac2d3784e9e9187de256cb6a01c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac0201fa06d71eed597bd11ad3e67d6a386ca6d6f8854b0e450a5386' 
  || x'5809e8265e8c8caa95040c994dc97aff8e48bb1f619c9253304648cf5f7536e1ffb4698f3a0e20a767aae26e' 
  || x'5265d33f74794f343bb1cb78c14de48ba41af1e7d86b1d6e799d86b6edfa00ae5f938d977dc9ce3ce401f7b1' 
  || x'7d21f2b410b14c189d9401f941eb25aac99e34281ec8b58daff120998e4a4ff74ba663f17c22dd4d7159faa4' 
  || x'3217ac1ab7edd83ed4c6e616492ab0f0b7d8842f0f97eee773a7b10416e72cb40b4fce72f4f94e1dfa08a421' 
  || x'a7708cdd66a819fa452c16096e2a143b1cf7572465c9e5b22a73176f4c22573d2711a565b16a8f66a2c2e82c' 
  || x'40971329db392ad542133c0205511024d035c10fa7a44e4f8add02df19e32789884d9bc81a348c4dead28dbf' 
  || x'53aa7bc521fe737fc1fa' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'719e376271fc13fd1190882b7e8b1005da7066867071b3bb6ab40e9e8e12acd9' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020ccdfcbbc8f83a93f168ff2efb15619ffdbdcc7b02302c37370aaf5d30a9482b602e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d205019c41acfb220b6a48f9bd2bbb06207956e20d2bfa0514897f2f72d6ee' 
  || x'a58a74e0df205dfc8a75eebc62fe1e14dfe4309d45501d7c6b03b5360f84d2d9488a6b03dc95a9b199e994f3' 
  || x'6bf3d75a5a510db8a4dfc20f2c661e7d126f494260d1677735ec81aeaaf55ad65556b713bd66d6ed8cb59294' 
  || x'73e5440734621c754a0bb485bc23703a0639c68bbea58d47752f9942e596a2f619ab8b7a4a3da1d8719fdb69' 
  || x'e9bae9701160e437c77cc0d90ea0e3e24941dbdbea02d911b384ca688ca6ba991d46877ecddd27a4724a9828' 
  || x'3263d345ea146c2893f87ecc101028f265176052a7a7a6ce94021258883b04643b2e08d86b56ff0b45c4c574' 
  || x'a11c156812698bf11e4895669f3d37d92a011b4b766aa609602015b6da1a22409decc4dcfa314f9adabd1824' 
  || x'803e900feb584b39f3bf2d7f7d7254531c8c5078cdad27ef5cd63be77e33483928842e6ec7fd0ecd6ddd5162' 
  || x'1339fc494c689b28babd3d7d65317c49424bce97585b71022ef2762f6a4a860f92686bdf5a3b6836c00cc0c7' 
  || x'cf57320d786c5592d5b5a04cece47c887cb43602afbb22d4e740b1fa1f2664cb8f0974b3f45580b2b3dd39de' 
  || x'c325fd272fd78ba6b11ef9e7b3c931536cf65c753b4eaf02d9298aa22c00c9108d9afffaa2107840a823ecc5' 
  || x'2f202c6c2fef9f874e7247193f1e57617c436fd6d4fa2348fe3a0931d4b8e8ccb6eb3def123f9da8dd049629' 
  || x'9cff45c5ba2e29e1bf3c2b644f464fdc49358f82b3f82dc0cbd26d9eac62f99949392e327ea717fe5de45f68' 
  || x'4a84a22f3c85ed97a5afa8b487c1298bf5c704d7a7071a324bf301505a109855e0d2e0d7ad4e5d37e06922f3' 
  || x'f29ed15ff6caa1ae12de2be3b7b7cf1b3337cf911ff4d0d62c8bdf93c5f85b31fc0f598817d4dedd8574b349' 
  || x'dd05d653c9b4dc56452bb18c1af2a5ab31233f4a7bdcf0e8c5ee7f4da7e25cceead3ce6e0277f7562914279b' 
  || x'd38fd04fdcf37fdee59fe54288c8bd7b4ee97bcd68576156aae3238543541dc204970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d34810101c489c479fe4cd3c37b58c20ff65747bb924a6b9d14760758aa4c12b45a18' 
  || x'b4e93f906b3b3a795d39f8693ede25cfecc3c59e6cc9fbc04485addc53eb1b96e2ea111238d8e1a33b664ace' 
  || x'0ea7dd2d3781e0b2d3c0e902a1767821e068fc7315398c91bdacbae586ab235b3e50af8eb88b9e01dbe074ab' 
  || x'389a02d4c17e6024e5d5' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'df3d237ae057f6031c52ee3c846e4d527274d23b0d2f49d25773aec3770401d3' , 
  CAST(x'cf25fe9521cc4cfd4d9bbeab56772171c99ff8ab1665a01f57bb643eb882558c46ffc1dfa496876a50eca0ce' 
  || x'35b57931582a81347d5e734ab3b351de4a96cdf797f4582e2702cc5796b798bf458b340de425ba20f3391204' 
  || x'baa470fa0c0b21fe' AS BLOB) , 
  CAST(x'01025080a0e8fdf6afb0060434756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f417070726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f310020a4ba766443262692f88d4e428b03821be1e7237d4ce6590745da93f170d78a68058c010100028701' 
  || x'0566756e64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9ae7' 
  || x'bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01c0' 
  || x'9a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62657265645f66656e01a09c010776657273696f' 
  || x'6e0108950101000290010c6275646765745f6c696e6573010201020102090766756e645f6964010204796561' 
  || x'7201d41f0c7375626a6563745f636f646502000c646973706c61795f6e616d65020ce98081e6b8a9e69a96e8' 
  || x'b4b9056b696e64730201350a616d6f756e745f66656e01a0fe0a0d636f6d6d69747465645f66656e01a09c01' 
  || x'097370656e745f66656e01000776657273696f6e0106420100023e0c656e63756d6272616e63657301030102' 
  || x'020f64697362757273656d656e74732f310102020766756e645f696401020a616d6f756e745f66656e01a09c' 
  || x'01e805010102029f5125456978d552df50560ea8b430c1d20501e12e52cef1fe398c1035a4ba765ae3fcdafa' 
  || x'0144f58da44779ed327b4566fde84a2a5368c210e36670048b696e9026096a4fdc6a092373e56ad068b73281' 
  || x'78b41e30c0993904d058aa139e0c8742f10516b0677f900668658a5b3208578cf0aaea210da5620bc7da8a60' 
  || x'55d8f2cfad151cf80102d7e92ef52bb5f1cd6ddfbb0ca8af05647eaf98e1b83120f3881a87ca0b0a04ceb3f4' 
  || x'd35dda2fb70ac01312e797708f15c6557c2637b1ba66ce31d1858dd7356910a578a922bbedf867c4c6b96c90' 
  || x'b6ad41393033cf501a2f204dfcb40ec5caada9c772ec81f2191897539637bd50d2d811e42a645c1eceaa1dc7' 
  || x'a9b43ac270e9382fc3dbfc2565e67c9a321872e3350ab000e8c16261158dcff6d44311d3e0ee3baf095dbf24' 
  || x'69cf9bd2c0621d2b0294d4b9ac56310ad680c6b773f61f6a16d77a421918ca7aa9fbb91ef34cfebbc8a8f35d' 
  || x'd8fb1fd18b69858bf3688fbc977b280bb8452a8a14abd464ea1be91c4a96e98de34b7b62e9b5dc1c1413981b' 
  || x'79725b8aefeac48ade4bb9076f5a3078a26dbc7a3f4b70e1806896b1ae14e6883d25faf2ea8f27c7e24ddd5d' 
  || x'8f6eea497e3f64c136640aa84e7ed40ae2e7e719e3fbc0eb849f6aca1eec42c503cb5fd61afdc67d187c525e' 
  || x'62f738b5c4e1e1bf6d29d6ae38919589bb5d97069fa442a08049dbd9b711616218595dd9f29328913cb3de2d' 
  || x'b9e5e4dea2ec924f5a31dfd4f47dafe6a57d14a0469a688907036bf37b9ff593b18800f2d7d2e376aa30ab04' 
  || x'bcf5b77bd5852c1129c7d4cf0e87ece1b67a29bde589ac44594eedc816a6f13571475a211062dadf8a783ba5' 
  || x'013f8fda6874a0aa9e06082ad34a12a66acbf73f38b47b08184d8e9fd3a59677fdafadab6d889678280187cd' 
  || x'fa5ae4feb57651ccec65d9e012c92773dd4873010e0b0b8ad4fafd74f53cde8725352c3d6654dfd786131495' 
  || x'e859708771be2a21d908f17d3b0b5b6c21b8cc870683121ca88ba99a694f8ce46ccca59b0eb9ee93af5f77db' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c50101fe5ab01015c7dec8df806935daa63b14205b9d05' 
  || x'34e4023465f52db59856db6734d26cd8696aa6c97c611d547fed9a999f18c0ce066a0df3e03e75d96602be03' 
  || x'0533b411ea1503439fe624226d3bb5d17bfb72d99c8f94af1cabf9d0881dff642df29037cbf81fda6109c410' 
  || x'18a2ed35dc486c3c95c4f6f652b47564f22636cd4639d3d8d3837f0bc66d4d87af9132a9448428fd4a1e4403' 
  || x'e97ae8a2a2108a95f82d0401f1df5141fe072561aa80472504bad20e463af5e0414974d029427ef1daa683ea' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'2988aed15bd6851861b050b5167eccd4e0c449321f6fe6f26e0e6129ac79f9f4' , x'' , 
  CAST(x'02002e80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300200e200ec139ea6c5c551896fc' 
  || x'1d50abc564fff994acd5b86447255b6ef977564402520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'ffdee47217b9c921697eaa64fd642df5130ea429383d85525181fe961d0922f4' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200200e200ec139ea6c5c551896fc1d50abc564fff994acd5b86447255b6ef9775644002e039606010102' 
  || x'02f9425a8a4137de8271956136bcf46660800601e022fe5e47adeebdea1e8569acc45d980c79ddab34698c21' 
  || x'3b6a74a4281068cf04f4c8c08fecc1f4a41a715372dcdfdaefae136252c328ab2f044f9c8e1e8e1a537c5160' 
  || x'272ff2dbee458d470a84eb969771781dbdb3d77a6bd53cb41b853e0b1a4416b9fa196c74296f518384ef5792' 
  || x'9172ac39272261fc8de890d3cd17060cd13cca454f3c39b2d3bfee787ea26c9703111c22d5873dac593a5fc8' 
  || x'9bab1d85e00b874b1fac8afd283010c528d0f8da221ce0d40dcb5ed4a654b8c8bf0f46335763aea25486b8c4' 
  || x'3358b886b7029fd81e7c98f97943704929f028977703d9f700b5b712929ea1879cb8edc932a50d4a25574237' 
  || x'19267088516e7be74ceb0c94e57d8ba1e1551ab1a0462565dda8e98da023e2d792c8984279f2fa7582ba9580' 
  || x'3a34edcbeca3539b4dbfc6cf84374b9d5d07d13bf5738c7cfab519bd06719ff94ad3d27caad8f2af735cefa1' 
  || x'a02ec16c8bcfd1ff8c87f56088f4801b755b6289e698dd5896ee24211cf9daac00e67fa35d5e2267e397a525' 
  || x'c4e838904d6360a66412f9a05ce587bb2ebf4ebf3afe711d3b511fae93b18a4dbecff69521c2404e5239d312' 
  || x'7390d7aee1e87287b49f257c90a7e8f162c2950e94272290973b38ae63810b3f0b2d063c9271d73ecd656921' 
  || x'44c465a351bc04ffcb43a1418a5de23166defdfaedaaad0100948f648fcc1f7efcc1e9e3277cbf909d224cba' 
  || x'0fde5a5bd3787291ffd86b30c8cf3ee5b45b6a97795aa4d298495ab40cd5fe5a19363dda736eeacf0d94ed76' 
  || x'0c9c573464ecfd9bcb492b5911ba8b3c0ee2d470c46f2a7b6b255b9048297dac581468c8a6fd9a341c6c1679' 
  || x'db668c542b733c87a8488d9438f8cde3597eddbd4c9b794d4e0526fc755c488b49858fe635fc26418a8a3844' 
  || x'755ec25df4c06e39451c81f5ad6da57485138ca849e8db23d4ea8bcffc2836116a9ca8fde8735b6e00727354' 
  || x'8a88ab805c7a298ca23f0f360c21fef9dbb3433486f24b42ecded419bbc9ce12fa5f32a788635611b8d80c6f' 
  || x'077cfbe488c27da9571986ed01f5e828974ca97636c53ba268d5adde7e0c1602d4c1ae233aec189801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f820101b88a9dd696c946eecb56f51857d045c0ae33823fd7ed7254' 
  || x'b5ee8d33c130b87f8b2be83060db5705ff88ae8f47bf46867a3fd11dfa45ea132455a7f823c7b5981a907262' 
  || x'1c82d2c653a04e5ed53ca9e90871bab2dce7d92f66ce3a90c498ca993e97a3c865521ffc4bdc7036fb813100' 
  || x'c839b5ea93709921098868d208641eb63ddd03010102027422157313d82941657bd1bea1ea8738c703012a48' 
  || x'bfb4888e75e9091af010f3760302625a17f568db761b9e042cf769118ca30da6a8cab95d62ce893bf1dd6bfb' 
  || x'6f9339f24fb970a938405b349a14342e608199c65eeb919bcc2b5f2304637615082787f1c09d7d5af07a8ac3' 
  || x'4c7dff11b760371196a6169d9c66864132fe784bf991f4f2c75ea074ad896963571bad61b8d71c4bcf872d01' 
  || x'8d7c89bc73edf2a7cb68d97a4f02e0f79a7ba3b5146ab0e7234d4068e7a151d56db29812db19c01aa0407fd3' 
  || x'4404411984328068ef46d84913fc78500575aaf9dd124f31b2563e13b2013d9c7a81481eeff98a09b63a026d' 
  || x'c11713da230d244dba74f677178e45de318b65f01688d971f774b9aa2d247bbc62a332eff0d4fc72d5a4024b' 
  || x'6c654c01091cae8047b4c645f2b8f4edddfabce3fc2f4095cde084398278c73c1b451cc9cb1868d530c970e2' 
  || x'e08bff2732db727370b426daef1caf75f18af52fcf4d6217d25f43289f8bde425a890be505a373c823863e4b' 
  || x'297ddb192de2916bdadb546141644e80ddc25ba83cf300ef1406373563c6654fb7e88dd6f1a621b75cda53e0' 
  || x'9b68952e7566c14bd5b9b67bc90d436d707202643a8753985e11494b35abdae6583049f2e0aea66bca8bd519' 
  || x'381eb62be975c48281036f92' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'a5d4809dcdf756efcb0f4cdc197a0113722946c952564818f55c26e7d2d501c4' , 
  x'45158c3607706acb61435357abff00fe0c0d33d6aa0bcf3568d1b9553230a059' , 
  CAST(x'01025480a0e8fdf6afb0060434756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f417070726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f32002064a525299a3e4222dca42e273e1f40a2270f524df73ed57cac82febdd04ae2c1058c010100028701' 
  || x'0566756e64730102010201020806736f7572636501020c646973706c61795f6e616d65020ce5b7a5e4bc9ae7' 
  || x'bb8fe8b4b9096f70656e65645f6f6e01d4c40209636c6f7365645f6f6e000b6f70656e696e675f66656e01c0' 
  || x'9a0c0b62616c616e63655f66656e01c09a0c0e656e63756d62657265645f66656e01c0b8020776657273696f' 
  || x'6e010a950101000290010c6275646765745f6c696e6573010201020102090766756e645f6964010204796561' 
  || x'7201d41f0c7375626a6563745f636f646502000c646973706c61795f6e616d65020ce98081e6b8a9e69a96e8' 
  || x'b4b9056b696e64730201350a616d6f756e745f66656e01a0fe0a0d636f6d6d69747465645f66656e01c0b802' 
  || x'097370656e745f66656e01000776657273696f6e0108420100023e0c656e63756d6272616e63657301030102' 
  || x'020f64697362757273656d656e74732f320102020766756e645f696401020a616d6f756e745f66656e01a09c' 
  || x'01960601010202f9425a8a4137de8271956136bcf466608006015b993eca2c0e7c87bd524e26eb881574236a' 
  || x'73ad603fd18fbc61a2152b3b737fe0581bec2cad5cd574f3003cf116bcb710c48a4794d9d598e42b55553544' 
  || x'f2070df600101573ae62a34eb454ad6960eef2c3af6d76779e2f371396c81c6a99685f841e89299b15bcbf6d' 
  || x'd0861061f74fce0b3e4c4ef7335f0ba28bfaaa2f6035f9d872261768ac86cfea689d927d145f4c51fdb7f7d8' 
  || x'e534240c2acc2dacdf180ec7448379aa5828520ee1a49b944690bdd8bb778b8bb930a67118cbb57fa9755fe9' 
  || x'dc74bffaaa3aa28206ccaabf3dbff8617d7810de77a439eab1e9ea6199f27d3059d1f0936e7f794ec5ee6fa1' 
  || x'8a9dc10d3a77f556cf27c25174eb82174d51026f69b7c9867e546ea5aa8856b423bafe50b0c5409988225428' 
  || x'b39612f868637fee98141ed4ce300eb0b6d3b46bdc7f264496f489c7729467d2f325d94896cae8129530df4f' 
  || x'f6c10f4221af95db05e75d8ce177100b06f86049742a0b59aa226b337113a66d13b8cc634e0e71a3e0f7f7aa' 
  || x'1bfc8f1be8f7df8ad15f79b2b17ad45e357770eecc7f5f1bad35e79704fa7644d4d33b3b149bec825ebb29b0' 
  || x'baae118020e7f7da624907c033abc0cf2ccec61356417fa59a7d2c75979b077c2c31f7e880035fee6b05e02f' 
  || x'deda388a7ccfd4a5265d6f068253338b2d615a136bc80e9642e92f8813646afbcbe99fc93a15efb3c665bcd8' 
  || x'9352193dd72f407470bdd7c53b0194bcac28c367d4b45e4a923880b8698cd31a3c5bad47ee5c79fdfc141fdb' 
  || x'f25043854337285177235a3a499480c354c45c05320c60985143dcf604f6c2813203f8bef538bf24bed1f60f' 
  || x'360f20c8ce359b71902f2bafae448a157290a39a8335e789cb29d445b5b6779465722be3117510204abced09' 
  || x'2b775d306954e23257117561de2c0f5e345e47b35ea47de16832fef9f354d21343ce2c19ab418c2973f46292' 
  || x'4a1fe1387554c846bc7145770af74c1cbfa6e747adec5a80b3b92e977969c9a51dc56fca2cdfe932421612d0' 
  || x'2569fd7e9ae68d96005585537eb73f2201781da6c4eec6afaa76552089110b2b293fa00f8fcc6dba192b59e9' 
  || x'8bdb0101010202edc3dc9dcada88c648474fd4e8614e7bc501015b88fab796193e60dca3a7838f8678144175' 
  || x'a3dde076ac8277f7e0c1cd079b49d45f8064035a5e1c834afa10c9e4ffc22149e75bb55b8148dd05ce2eba4c' 
  || x'8b62da65c9af6e335ee6a315af7c5439dff431ec04bcea0c9fbcaee221aa936c8e43a752f41feb06ad29dc86' 
  || x'6f89d313bbb4d8c93531beda8aee2a59c60987d3e6527d88f754348922f07f8b242f9bdcb254bdef50f27a99' 
  || x'bef630779d48afaff870f0d9a2a39fc9c72ea8bfe9d8560637320c16700fe141f70dcb7024a8126353628f41' 
  || x'c2d1' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'34f7405e59898d9fc478a496880efc00ae9b661d705cd177b740874c5b73700f' , x'' , 
  CAST(x'01025680a0e8fdf6afb0060c30756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50617944697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f320020' 
  || x'583f8cb6a2aa4069f79285cb996a94aaa15114cc9af3957a82650b6183a6c788088c0101000287010566756e' 
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
  || x'010202f9425a8a4137de8271956136bcf466608306016ec3e64e60eef4948384d67bafb47e5080ed4f400fce' 
  || x'c40a1787dbf59442c0178cd13eaf2eecc4a704ae490be890bf725340011f42ff1194e098bb4158dc7a16308f' 
  || x'ce8067773bab6353b6da3e4d353ad359ed35da276a0141b013cf24ec3e7a94e4835c6621a8992397376d3d5c' 
  || x'2806a74a47c3a70df9c8b8ea98e03e2eefbacb7ddc96b27f36657770c7964761ced80c8d4013b7f1805cd963' 
  || x'9cf7a739f142b5e8bbb04de3044866c737cfe7df4b300ef5a23529bc1bdcce72b26925f10bbab83aa2b4355f' 
  || x'c93bfbc513c4c553a566aca21dbd138398bc3331d9ab0adc58aaa42caec9e7d981771a534bed14d6c9e27139' 
  || x'1c64332d468c4d770549383d6f9cbf61cc624f1f8e2e5ce63a69b64806c30738ad6a821e4715d9e2ad52868a' 
  || x'676b729de25125405425f4a4ea0f1a4bbdeae325099510e604d1d6f9f1cbcdb0b0b19e742b5efdc2443fce19' 
  || x'fff33563d1f3eca989e351bfb28e2743e1b20b0fc6e742dd6a76959f5cb17f36a2c05d57db0b9a57ea4a24cb' 
  || x'946de64c32f5166feab421aa1fa00716212ce0752474799cfd664528e3a349b5e544e01e2e8e1be483573196' 
  || x'8b0606c7df4af5d4b396db298ff8df948b0167006418360b8ac5c3d1656cadd3e1c8392a88b7b9898fa47104' 
  || x'ec5310360fd24ee12dd600405cbe6a9f4a164551b2f263a2fc8915d9bd0e7691d77b4780d784ae6e90bd5472' 
  || x'8d1008a561c633875fa67da22ff4410666e701efbb8fc2f04ee71955362a8d902a3bb17366aa992594599ea9' 
  || x'6619f407ceb0fa8e6eac93aa6caede072488656a414309219dd3a725f7e82dc779e7795f937d39799554d0ef' 
  || x'f9427f5d84234bd8d8bb429cd8288f84c084a7e04c1aeaf89a9743a6a7828bf53548b5497b95d91db0f233a1' 
  || x'c1aa4ad2e3cbed35bd7964e151252373729bf85ddae4948bf229e3a1dcc62254a7ef99a1bda30de52732636e' 
  || x'2ab15bc7951c6e9a9e0ab35373dd0ede6909e5b4b75d632b4e76810a6229c0790b91e1fdae28c1c3a9931dcc' 
  || x'a60eb994ede7377c92da38c518abfe7a7ed2cc5058df0cb0826929b2f6e6fb7856cfd0560df6310304e4967a' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'dfee15cae937d41e57991173e3d48ee29f7da641de351ebc76c3000e6e80826c' , 
  CAST(x'303dde0b607448ecbc416176f405e22a0b746ecb7834e925e7e8b52ddafce97195baa1a4972c7611e79d6b0a' 
  || x'17e55f1de48ee5b07b36a03b49c698d9f7cd31d7' AS BLOB) , 
  CAST(x'01025880a0e8fdf6afb006000d73797374656d2f5265636f726410756e696f6e732f312f66756e64732f3100' 
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
  CAST(x'012ea10012597195ba74af153f9678c3cda7636a790090303dd8b2671ff90d2f06bf31a136ed43375dc88fee' 
  || x'36702fa2009fb1da658efa56fb08a4' AS BLOB) , 
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
INSERT INTO period_exceptions VALUES (1 , 24320 , 2 , 'disbursements/1' , '发票未到' );
INSERT INTO person_keys VALUES (0 , 1 , 1 , 
  CAST(x'01bd3a5aad46412007570c9058ba9d72022de4bcd0fd0b278e66d37e94153d9ecd652cc09097a97dab1b89d4' 
  || x'7222e8939cf036c3273af0b23530807cda42a6f28d2a6bd03a5fdb9289' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'018c2910a909062bd0a82cf26a5123e0e5c60f591a5634592f1309ee441e33a74e963bc2a6e025ed91e2cd91' 
  || x'7544202d127441057214625e0c3b87ab42eb0742992c3473540d8751b9' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'01c8772a67f8be8f9a14afde48fc3d8c2590db389659b23c56569f3b30973740be537b483fe73527ebdf88e4' 
  || x'65be474cca834d59629d123c5a174e78c4a7ac5f566276c420b5443f7e' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'0127841a6ea9d9c0f189331200ea50e6b4d0861fcd4504e34db29fff0b5eef0d1d4274202e54bdad2cb74845' 
  || x'1898afa0dff6405fa2a04dc00148898a1a1aaa3d6d40686bb98956c057' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'01e20cee0b08fc3b948adae074926b15e0c03b4a2421b3de60e78ae4e737bb184fbf95ae686faaff43ea8091' 
  || x'd7e72ac8f97a85ecd10a6e4ebc0f3cc39f26fc0866c08da124fe914e9a' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'01040e3a13d8a241a2206331bcde20156c72cc5d3a69c42f098947e2e3178837501835fcbc6aa2f68a87703d' 
  || x'6edfbe4c941902b284fe92fcefc5a7a7164709eccabbbb8a137e27121e' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'01b2fde174fed41bb335bffd003aac6ca1a601256f186db537ad7c2329e1cc77345782395f63f53692de46d9' 
  || x'6bda06b90d36122c4f617f0067fd14bded57cde9ae5abe8f64b114732e' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01ec52461c58d40405b298fe060165ad6abba5758d536db02b4045e5bf597b88b0da59853ace1cf9896a7878' 
  || x'd13951002704c2a955abce89b3e3cc7d1a648d66495b5e17d8006a125e' AS BLOB) );
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
  x'32274423a9ea08ec433201a4d49fab3dec3c2f5a33bedc1883229d7928c31453' , 1 , 2 , 
  CAST(x'0197d1ef91f637f78d4072fdd1cef0858df52c0deed93319c5c25d7e6aefed28501acf6d9b8473dfc191f4e4' 
  || x'7e1663c504887c5f4ea75bc2d5dfa155ea35aea55050a9ce6855b9dbc689c467869f66317a7ece9b3bea4c14' 
  || x'78baa6a041a97d6920ef4d109fa5d34f3dc8ed1df13ed7f765ab5b4c472d899bc19e69f238395ff7a7baeaa2' 
  || x'c8c5f5ffba2cf159e47e8c1d5d7b09bf7b2482b482eafa347fed7eb1242128815412d208dbb99bf99e9721e2' 
  || x'20e53c93706951aa27b6' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'a983b4b3ac832ef2b7752f1eadca5154d31d0e81e71004d139873f961e14a525' , 1 , 3 , 
  CAST(x'01007441aca6332f12b119c8e581229055ffc6d8d88a5605bd957000d8b4d977adb9f34697f0317e4c665192' 
  || x'4e1d9e94973f49138969786aaa32f69daabf90e8ca035942eca16c282b34b31e6bc6bfb45b3158c1683610e9' 
  || x'1b87c5b19158a897a11b7e63402507ba52f59ec7eaa503eb3836b33e6b8e06de014e99b6ecee3daeb6776719' 
  || x'776707eae34e34293a937a13bd4e489fc0' AS BLOB) , 1795831200000000 );
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
INSERT INTO roster_exports VALUES (1 , 1 , 2 , 1 , 0 , '' , 1795226400000000 );
INSERT INTO school_periods VALUES (1 , 1 , 2 , '寒假' , 20850 , 20850 , 1795226400000000 );
INSERT INTO sessions VALUES (0 , 2 , 1 , 
  x'69f3076b244b111446e93d14739dfabe252fc277e63662c550a25299b875e543' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
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
  x'0d8d710d41cd926324e6a2182a4f2d3e7a71d04e93f622470655cfb7448f5cdf' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'5d92479b28484521e4f89963b41eef71c647b9bea320b7e729d48424dd975e37' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'1aa2dc2c144bb4ec35fb94baae9d825d6f6915a59afb398566489af99a813bfd' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'303724db2190f52d1b573e168bfc5a826ff6d9d6f716a18191973a6c8151c503' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'c74538ebd0cae89b7d30a51c1bbf1aee30f4cb3202697c256f22cfaed96ee9ac' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'b447f709bd19bb7a2d6fe803ca63cc906ef1ba7427513572af6e54399900bb59' , 1795226400000000 , NULL );
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
INSERT INTO visitors VALUES (1 , 2 , 1 , 1 , 2 , NULL );
INSERT INTO visitors VALUES (1 , 2 , 1 , 2 , NULL , '校长' );
INSERT INTO visits VALUES (1 , 2 , 1 , 20777 , NULL , 2 , '市一院' , 0 , 
  CAST(x'01ca02cbbf70ebd1e28d29491a280048c8fbaccb07beb3c2bf530de92f2e09e9fe8466314a0405ffb71d151c' 
  || x'69cc00cc4fce0d0856' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 22;
COMMIT;
