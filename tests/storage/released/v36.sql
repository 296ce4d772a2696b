-- A database as the version with 36 migrations made it.
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
CREATE TABLE exam_attended (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  member_id INTEGER NOT NULL,
  year      INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2100),
  plan_id   INTEGER NOT NULL CHECK (plan_id >= 0),
  items     INTEGER NOT NULL CHECK (items BETWEEN 1 AND 31),
  PRIMARY KEY (union_id, member_id, year, plan_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE exam_slots (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  id          INTEGER NOT NULL CHECK (id > 0),
  plan_id     INTEGER NOT NULL,
  day         INTEGER NOT NULL,
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute   INTEGER NOT NULL CHECK (to_minute > from_minute AND to_minute <= 1439),
  place       TEXT NOT NULL CHECK (place <> ''),
  capacity    INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 5000),
  -- 0: both.
  sex         INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  -- 0: any.
  item        INTEGER NOT NULL CHECK (item BETWEEN 0 AND 5),
  version     INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exam_slots_by_plan ON exam_slots (union_id, plan_id, day, from_minute, id);
CREATE TABLE exam_entries (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  plan_id     INTEGER NOT NULL,
  member_id   INTEGER NOT NULL,
  -- 1 eligible, 2 notified, 3 booked, 4 attended, 5 forfeited, 6 exempt, 7 moved, 8 absent.
  state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
  slot_id     INTEGER,
  booked_on   INTEGER,
  booked_by   INTEGER NOT NULL CHECK (booked_by >= 0),
  told_on     INTEGER,
  told_by     INTEGER NOT NULL CHECK (told_by >= 0),
  told_how    INTEGER NOT NULL CHECK (told_how BETWEEN 0 AND 4),
  attended_on INTEGER,
  -- Bits: number of the item less one.
  items       INTEGER NOT NULL CHECK (items BETWEEN 0 AND 31),
  absence_count INTEGER NOT NULL CHECK (absence_count >= 0),
  absent_on   INTEGER,
  followed_on INTEGER,
  followed_by INTEGER NOT NULL CHECK (followed_by >= 0),
  follow_up   INTEGER NOT NULL CHECK (follow_up BETWEEN 0 AND 2),
  exemption   INTEGER NOT NULL CHECK (exemption BETWEEN 0 AND 8),
  forfeit     INTEGER NOT NULL CHECK (forfeit BETWEEN 0 AND 2),
  moved_to_on INTEGER,
  moved_to_plan INTEGER,
  results_on  INTEGER,
  results_by  INTEGER NOT NULL CHECK (results_by >= 0),
  visit_case  INTEGER,
  note        TEXT NOT NULL,
  updated_by  INTEGER NOT NULL CHECK (updated_by >= 0),
  update_us   INTEGER NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, plan_id, member_id),
  FOREIGN KEY (union_id, plan_id) REFERENCES exam_plans (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, slot_id) REFERENCES exam_slots (union_id, id),
  FOREIGN KEY (union_id, moved_to_plan) REFERENCES exam_plans (union_id, id),
  FOREIGN KEY (union_id, visit_case) REFERENCES cases (union_id, id),
  CHECK ((slot_id IS NULL) = (booked_on IS NULL)),
  CHECK (state <> 3 OR slot_id IS NOT NULL),
  CHECK (state <> 8 OR (slot_id IS NOT NULL AND absent_on IS NOT NULL)),
  -- A place is held by those who are booked, and by those who came or did not.
  CHECK (slot_id IS NULL OR state IN (3, 4, 8)),
  CHECK ((state = 4) = (attended_on IS NOT NULL)),
  CHECK ((state = 5) = (forfeit > 0)),
  CHECK ((state = 6) = (exemption > 0)),
  CHECK ((state = 7) = (moved_to_on IS NOT NULL OR moved_to_plan IS NOT NULL)),
  CHECK (moved_to_on IS NULL OR moved_to_plan IS NULL),
  CHECK (moved_to_plan IS NULL OR moved_to_plan <> plan_id),
  CHECK (results_on IS NULL OR (state = 4 AND results_on >= attended_on))
) STRICT, WITHOUT ROWID;
CREATE INDEX exam_entries_by_state ON exam_entries (union_id, plan_id, state, member_id);
CREATE INDEX exam_entries_by_slot ON exam_entries (union_id, slot_id) WHERE slot_id IS NOT NULL;
CREATE INDEX exam_entries_by_member ON exam_entries (union_id, member_id, plan_id);
CREATE INDEX exam_entries_by_move ON exam_entries (union_id, moved_to_plan)
  WHERE moved_to_plan IS NOT NULL;
CREATE INDEX exam_entries_by_case ON exam_entries (union_id, visit_case)
  WHERE visit_case IS NOT NULL;
CREATE TABLE retiree_facts (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  member_id  INTEGER NOT NULL,
  -- As v1.LivingMode.
  living     INTEGER NOT NULL CHECK (living BETWEEN 0 AND 4),
  lives_away INTEGER NOT NULL CHECK (lives_away IN (0, 1)),
  -- No more than the city, of those who live away.
  city       TEXT    NOT NULL,
  -- As v1.ContactChannel.
  channel    INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 6),
  -- Hours in which not to call, minutes since midnight; they may reach over it.
  quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to   INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),
  -- Of veteran cadres.
  revolution_joined_on INTEGER,
  -- Class 3, sealed with the member's key: mobility and hardship.
  private_sealed BLOB,
  update_us  INTEGER NOT NULL,
  updated_by INTEGER NOT NULL CHECK (updated_by >= 0),
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
  CHECK (quiet_from <> quiet_to),
  CHECK (lives_away = 1 OR city = '')
) STRICT, WITHOUT ROWID;
CREATE TABLE contact_pairs (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  member_id  INTEGER NOT NULL,
  contact_id INTEGER,
  deputy_id  INTEGER,
  update_us  INTEGER NOT NULL,
  updated_by INTEGER NOT NULL CHECK (updated_by >= 0),
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, contact_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, deputy_id) REFERENCES members (union_id, id),
  CHECK (contact_id <> member_id),
  CHECK (deputy_id <> member_id),
  CHECK (contact_id <> deputy_id),
  CHECK (deputy_id IS NULL OR contact_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_pairs_by_contact ON contact_pairs (union_id, contact_id, member_id)
  WHERE contact_id IS NOT NULL;
CREATE INDEX contact_pairs_by_deputy ON contact_pairs (union_id, deputy_id, member_id)
  WHERE deputy_id IS NOT NULL;
CREATE TABLE tier_overrides (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  member_id  INTEGER NOT NULL,
  -- Within the member, from 1.
  id         INTEGER NOT NULL CHECK (id > 0),
  -- 1 to 5: R0 to R4.
  tier       INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 5),
  reason     TEXT    NOT NULL CHECK (reason <> ''),
  from_on    INTEGER NOT NULL,
  until_on   INTEGER NOT NULL CHECK (until_on >= from_on),
  given_by   INTEGER NOT NULL CHECK (given_by >= 0),
  give_us    INTEGER NOT NULL,
  -- The last day on which it held, when people ended it before its time.
  ended_on   INTEGER CHECK (ended_on >= from_on - 1 AND ended_on < until_on),
  ended_by   INTEGER NOT NULL CHECK (ended_by >= 0),
  end_reason TEXT    NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, member_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((ended_on IS NULL) = (end_reason = ''))
) STRICT, WITHOUT ROWID;
CREATE TABLE retiree_care (
  union_id   INTEGER NOT NULL CHECK (union_id > 0),
  member_id  INTEGER NOT NULL,
  -- 1 to 5: R0 to R4; 0: a birth date is wanted to tell, or it rests.
  tier       INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 5),
  -- Nothing falls due: no policy places them now, or they are no member any more. What was known of
  -- contacts stays for the time when it does again.
  rests      INTEGER NOT NULL CHECK (rests IN (0, 1)),
  lives_away INTEGER NOT NULL CHECK (lives_away IN (0, 1)),
  -- "1:82,2:0": codes and numbers.
  reasons     TEXT   NOT NULL,
  policy_code TEXT   NOT NULL,
  contact_every_days INTEGER NOT NULL CHECK (contact_every_days >= 0),
  visit_every_days   INTEGER NOT NULL CHECK (visit_every_days >= 0),
  since_on        INTEGER NOT NULL,
  last_contact_on INTEGER,
  last_visit_on   INTEGER,
  next_contact_on INTEGER,
  next_visit_on   INTEGER,
  -- What is still to be arranged: numbers of v1.RetireeGap, separated by commas.
  gaps       TEXT    NOT NULL,
  contact_id INTEGER,
  deputy_id  INTEGER,
  -- What decides who sees it.
  group_id   INTEGER,
  sex        INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
  retired    INTEGER NOT NULL CHECK (retired IN (0, 1)),
  -- The first day on which it may be different though nothing is recorded.
  recompute_on INTEGER,
  PRIMARY KEY (union_id, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retiree_care_by_tier
  ON retiree_care (union_id, tier, member_id, group_id, sex, retired, lives_away)
  WHERE rests = 0;
CREATE INDEX retiree_care_by_day ON retiree_care (union_id, recompute_on, member_id)
  WHERE recompute_on IS NOT NULL;
CREATE TABLE retiree_due (
  union_id  INTEGER NOT NULL,
  due_on    INTEGER NOT NULL,
  -- 1 a call, 2 a visit.
  form      INTEGER NOT NULL CHECK (form BETWEEN 1 AND 2),
  member_id INTEGER NOT NULL,
  display_name  TEXT NOT NULL,
  mobile_masked TEXT NOT NULL,
  tier       INTEGER NOT NULL,
  lives_away INTEGER NOT NULL,
  group_id   INTEGER,
  sex        INTEGER NOT NULL,
  retired    INTEGER NOT NULL,
  contact_id INTEGER,
  contact_name TEXT NOT NULL,
  contact_gone INTEGER NOT NULL,
  deputy_id  INTEGER,
  PRIMARY KEY (union_id, due_on, form, member_id),
  FOREIGN KEY (union_id, member_id) REFERENCES retiree_care (union_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX retiree_due_by_member ON retiree_due (union_id, member_id, form);
CREATE TABLE retiree_walks (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  -- What tells the rules from others.
  rules    TEXT    NOT NULL,
  after_id INTEGER NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  PRIMARY KEY (union_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE contacts (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  contacted_on     INTEGER NOT NULL,
  -- Minutes since midnight in China; none where only the day is known.
  contacted_minute INTEGER CHECK (contacted_minute BETWEEN 0 AND 1439),
  -- Who made it: a member of the union, or a name.
  by_id     INTEGER,
  by_text   TEXT    NOT NULL,
  -- As v1.ContactMode, v1.ContactResult, v1.ContactPurpose.
  mode      INTEGER NOT NULL CHECK (mode BETWEEN 1 AND 6),
  result    INTEGER NOT NULL CHECK (result BETWEEN 1 AND 4),
  purpose   INTEGER NOT NULL CHECK (purpose BETWEEN 1 AND 7),
  -- It counts as having reached the person.
  reached   INTEGER NOT NULL CHECK (reached IN (0, 1)),
  -- How they were: class 3, sealed with the key of the person.
  condition_sealed BLOB,
  needs      TEXT   NOT NULL,
  -- 0 none, 1 open, 2 done.
  need_state INTEGER NOT NULL CHECK (need_state BETWEEN 0 AND 2),
  handling   TEXT   NOT NULL,
  next_contact_on INTEGER CHECK (next_contact_on >= contacted_on),
  -- When a contact was due before this one.
  due_on    INTEGER,
  late      INTEGER NOT NULL CHECK (late IN (0, 1)),
  -- Entered in error; it counts for nothing.
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  recorded_by INTEGER NOT NULL CHECK (recorded_by >= 0),
  record_us INTEGER NOT NULL,
  -- The last correction.
  correction_reason TEXT NOT NULL,
  corrected_by INTEGER NOT NULL CHECK (corrected_by >= 0),
  correct_us INTEGER,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, by_id) REFERENCES members (union_id, id),
  CHECK ((by_id IS NULL) = (by_text <> '')),
  CHECK (by_id <> member_id),
  CHECK (result <> 2 OR reached = 0),
  CHECK (result NOT IN (1, 3) OR reached = 1),
  -- A visit at which the person was met is "visited", and nothing else is.
  CHECK ((result = 3) <= (mode = 2)),
  CHECK (result <> 1 OR mode NOT IN (2, 5)),
  CHECK ((need_state = 0) = (needs = '')),
  CHECK ((need_state = 2) = (handling <> '')),
  CHECK ((correct_us IS NULL) = (correction_reason = '')),
  CHECK (withdrawn = 0 OR correct_us IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_by_member ON contacts (union_id, member_id, contacted_on, id);
CREATE INDEX contacts_by_day ON contacts (union_id, contacted_on, id);
CREATE INDEX contacts_by_need ON contacts (union_id, id) WHERE need_state = 1;
CREATE INDEX contacts_by_person ON contacts (union_id, by_id, id) WHERE by_id IS NOT NULL;
CREATE TABLE contact_alerts (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  member_id INTEGER NOT NULL,
  -- 1 open, 2 ended.
  state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),
  -- The miss that raised it.
  raised_by INTEGER NOT NULL,
  raise_us  INTEGER NOT NULL,
  -- Who was to see to the person then.
  contact_id INTEGER,
  deputy_id  INTEGER,
  -- 0 not ended, 1 reached, 2 records corrected.
  end_kind  INTEGER NOT NULL CHECK (end_kind BETWEEN 0 AND 2),
  ended_by  INTEGER,
  end_us    INTEGER,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, raised_by) REFERENCES contacts (union_id, id),
  FOREIGN KEY (union_id, ended_by) REFERENCES contacts (union_id, id),
  FOREIGN KEY (union_id, contact_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, deputy_id) REFERENCES members (union_id, id),
  CHECK ((state = 2) = (end_kind <> 0)),
  CHECK ((state = 2) = (end_us IS NOT NULL)),
  CHECK (end_kind = 0 OR ended_by IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contact_alerts_open ON contact_alerts (union_id, member_id) WHERE state = 1;
CREATE INDEX contact_alerts_by_member ON contact_alerts (union_id, member_id, id);
CREATE INDEX contact_alerts_by_raise ON contact_alerts (union_id, raised_by);
CREATE INDEX contact_alerts_by_end ON contact_alerts (union_id, ended_by)
  WHERE ended_by IS NOT NULL;
CREATE TABLE contact_exports (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  id        INTEGER NOT NULL CHECK (id > 0),
  user_id   INTEGER NOT NULL CHECK (user_id >= 0),
  -- "unions/2/contacts" or "unions/2/contactRounds/1".
  resource  TEXT    NOT NULL CHECK (resource <> ''),
  reason    TEXT    NOT NULL CHECK (reason <> ''),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  export_us INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE contact_rounds (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  id       INTEGER NOT NULL CHECK (id > 0),
  -- As v1.VisitDay; there is no round of retirements.
  occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 8),
  display_name TEXT NOT NULL CHECK (display_name <> ''),
  from_on  INTEGER NOT NULL,
  to_on    INTEGER NOT NULL CHECK (to_on >= from_on),
  -- Of birthdays: 1 full years, 2 nominal.
  age_rule INTEGER NOT NULL CHECK (age_rule BETWEEN 1 AND 2),
  group_id INTEGER,
  -- "2,3": as v1.RetireeTier; empty: whose tier names the day.
  tiers    TEXT    NOT NULL,
  standard_fen INTEGER NOT NULL CHECK (standard_fen >= 0),
  leader   TEXT    NOT NULL,
  -- 1 open, 2 closed.
  state    INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),
  entry_count INTEGER NOT NULL CHECK (entry_count >= 0),
  disbursement_id INTEGER,
  made_by  INTEGER NOT NULL CHECK (made_by >= 0),
  create_us INTEGER NOT NULL,
  version  INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, group_id) REFERENCES groups (union_id, id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_rounds_open ON contact_rounds (union_id, id) WHERE state = 1;
CREATE INDEX contact_rounds_by_disbursement ON contact_rounds (union_id, disbursement_id)
  WHERE disbursement_id IS NOT NULL;
CREATE TABLE contact_round_entries (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  round_id  INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  -- 1 the tier names the day, 2 milestone, 3 of the tiers chosen, 4 by hand; and the tier or age.
  reason    INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 4),
  number    INTEGER NOT NULL CHECK (number >= 0),
  -- When the list was made.
  tier      INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 6),
  lives_away INTEGER NOT NULL CHECK (lives_away IN (0, 1)),
  planned_on INTEGER NOT NULL,
  leader    TEXT    NOT NULL,
  -- 1 waiting, 2 visited, 3 waived.
  state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  contact_id INTEGER,
  visited_on INTEGER,
  note      TEXT    NOT NULL,
  version   INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, round_id, member_id),
  FOREIGN KEY (union_id, round_id) REFERENCES contact_rounds (union_id, id),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  FOREIGN KEY (union_id, contact_id) REFERENCES contacts (union_id, id),
  CHECK ((state = 2) = (visited_on IS NOT NULL)),
  CHECK (state <> 2 OR contact_id IS NOT NULL),
  CHECK (state NOT IN (3) OR note <> ''),
  CHECK (reason <> 4 OR note <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_round_entries_by_member
  ON contact_round_entries (union_id, member_id, round_id);
CREATE INDEX contact_round_entries_by_contact ON contact_round_entries (union_id, contact_id)
  WHERE contact_id IS NOT NULL;
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
CREATE INDEX members_by_birth ON members (union_id, birth_date, id)
  WHERE retired_on IS NULL AND birth_date IS NOT NULL;
CREATE INDEX members_without_age ON members (union_id, id)
  WHERE retired_on IS NULL AND (birth_date IS NULL OR sex = 0);
CREATE TABLE dibao_standards (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  id          INTEGER NOT NULL CHECK (id > 0),
  county      TEXT    NOT NULL CHECK (county <> ''),
  from_on     INTEGER NOT NULL,
  monthly_fen INTEGER NOT NULL CHECK (monthly_fen > 0),
  source      TEXT    NOT NULL CHECK (source <> ''),
  made_by     INTEGER NOT NULL CHECK (made_by >= 0),
  make_us     INTEGER NOT NULL,
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, county, from_on)
) STRICT;
CREATE TABLE hardship_rules (
  union_id                  INTEGER NOT NULL CHECK (union_id > 0),
  id                        INTEGER NOT NULL CHECK (id > 0),
  from_on                   INTEGER NOT NULL,
  relative_hundredths       INTEGER NOT NULL CHECK (relative_hundredths >= 100),
  accident_percent          INTEGER NOT NULL CHECK (accident_percent > 0),
  by_months                 INTEGER NOT NULL CHECK (by_months IN (0, 1)),
  -- Local classes, packed.
  bands                     TEXT    NOT NULL,
  investigate_working_days  INTEGER NOT NULL CHECK (investigate_working_days > 0),
  step_working_days         INTEGER NOT NULL CHECK (step_working_days > 0),
  publicity_working_days    INTEGER NOT NULL CHECK (publicity_working_days > 0),
  publicity_skips_vacations INTEGER NOT NULL CHECK (publicity_skips_vacations IN (0, 1)),
  superior_reviews          INTEGER NOT NULL CHECK (superior_reviews IN (0, 1)),
  review_months             INTEGER NOT NULL CHECK (review_months BETWEEN 1 AND 12),
  contact_months            INTEGER NOT NULL CHECK (contact_months BETWEEN 1 AND 12),
  made_by                   INTEGER NOT NULL CHECK (made_by >= 0),
  make_us                   INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT;
CREATE INDEX hardship_rules_by_day ON hardship_rules (union_id, from_on, id);
CREATE TABLE hardship_files (
  union_id         INTEGER NOT NULL CHECK (union_id > 0),
  id               INTEGER NOT NULL CHECK (id > 0),
  -- Of the application, and within the year from 1 without gaps.
  year             INTEGER NOT NULL,
  sequence         INTEGER NOT NULL CHECK (sequence > 0),
  member_id        INTEGER NOT NULL,
  applied_by       INTEGER NOT NULL CHECK (applied_by >= 0),
  on_behalf_reason TEXT    NOT NULL,
  applied_on       INTEGER NOT NULL,
  consent_on       INTEGER NOT NULL CHECK (consent_on <= applied_on),
  superior_consent_on INTEGER,
  -- 1 applied, 2 investigated, 3 reviewed, 4 published, 5 objected, 6 packaged, 7 decided,
  -- 8 exited, 9 withdrawn, 10 refused.
  state            INTEGER NOT NULL CHECK (state BETWEEN 1 AND 10),
  -- The newest test.
  test_id          INTEGER NOT NULL CHECK (test_id > 0),
  outcome          INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 4),
  category         INTEGER NOT NULL CHECK (category BETWEEN 0 AND 3),
  band             INTEGER NOT NULL CHECK (band >= 0),
  -- Members; 0 until somebody has been there.
  investigator_1   INTEGER NOT NULL CHECK (investigator_1 >= 0),
  investigator_2   INTEGER NOT NULL CHECK (investigator_2 >= 0),
  investigated_on  INTEGER,
  investigated_late INTEGER NOT NULL CHECK (investigated_late IN (0, 1)),
  visit_sealed     BLOB,
  asked_fen        INTEGER NOT NULL CHECK (asked_fen >= 0),
  committee_fen    INTEGER NOT NULL CHECK (committee_fen >= 0),
  leader_fen       INTEGER NOT NULL CHECK (leader_fen >= 0),
  final_fen        INTEGER NOT NULL CHECK (final_fen >= 0),
  minutes_no       TEXT    NOT NULL,
  decided_on       INTEGER,
  -- Numbers of members, separated by commas.
  present          TEXT    NOT NULL,
  opinion          TEXT    NOT NULL,
  publicity_from   INTEGER,
  publicity_to     INTEGER,
  publicity_left   INTEGER NOT NULL CHECK (publicity_left >= 0),
  publicity_place  TEXT    NOT NULL,
  publicity_phone  TEXT    NOT NULL,
  submitted_on     INTEGER,
  answered_on      INTEGER,
  superior_opinion TEXT    NOT NULL,
  opened_on        INTEGER,
  step_due_on      INTEGER,
  contact_due_on   INTEGER,
  review_due_on    INTEGER,
  contacted_on     INTEGER,
  reviewed_on      INTEGER,
  exit_on          INTEGER,
  -- 1 out of hardship, 2 retired, 3 transferred, 4 deceased, 5 not eligible, 6 voluntary, 7 left.
  exit_reason      INTEGER NOT NULL CHECK (exit_reason BETWEEN 0 AND 7),
  close_reason     TEXT    NOT NULL,
  create_us        INTEGER NOT NULL,
  version          INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  UNIQUE (union_id, year, sequence),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  -- Two people went, the committee wrote minutes, and it hung out.
  CHECK (investigated_on IS NULL OR (investigator_1 > 0 AND investigator_2 > 0
    AND investigator_1 <> investigator_2)),
  CHECK (investigator_1 <> member_id AND investigator_2 <> member_id),
  CHECK (state NOT BETWEEN 2 AND 7 OR investigated_on IS NOT NULL),
  CHECK (state NOT BETWEEN 3 AND 7 OR (decided_on IS NOT NULL AND minutes_no <> '')),
  CHECK (state NOT BETWEEN 4 AND 7 OR publicity_to IS NOT NULL),
  CHECK (state <> 5 OR publicity_left > 0),
  CHECK (submitted_on IS NULL OR superior_consent_on IS NOT NULL),
  CHECK ((state = 7) = (review_due_on IS NOT NULL)),
  CHECK (state <> 7 OR (final_fen > 0 AND opened_on IS NOT NULL)),
  CHECK ((state = 8) = (exit_reason > 0)),
  CHECK ((exit_on IS NULL) = (exit_reason = 0))
) STRICT;
CREATE INDEX hardship_files_by_member ON hardship_files (union_id, member_id, id);
CREATE INDEX hardship_files_by_investigator_1 ON hardship_files (union_id, investigator_1, id)
  WHERE investigator_1 > 0;
CREATE INDEX hardship_files_by_investigator_2 ON hardship_files (union_id, investigator_2, id)
  WHERE investigator_2 > 0;
CREATE INDEX hardship_files_by_review ON hardship_files (union_id, review_due_on, id)
  WHERE review_due_on IS NOT NULL;
CREATE INDEX hardship_files_by_contact ON hardship_files (union_id, contact_due_on, id)
  WHERE contact_due_on IS NOT NULL;
CREATE INDEX hardship_files_by_step ON hardship_files (union_id, step_due_on, id)
  WHERE step_due_on IS NOT NULL;
CREATE INDEX hardship_files_in_state ON hardship_files (union_id, state, id);
CREATE INDEX hardship_files_by_publicity ON hardship_files (union_id, id)
  WHERE publicity_from IS NOT NULL;
CREATE TABLE hardship_tests (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  file_id       INTEGER NOT NULL,
  -- Within the file, from 1.
  id            INTEGER NOT NULL CHECK (id > 0),
  tested_on     INTEGER NOT NULL,
  form_sealed   BLOB    NOT NULL,
  test_sealed   BLOB    NOT NULL,
  result_sealed BLOB    NOT NULL,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE hardship_materials (
  union_id      INTEGER NOT NULL CHECK (union_id > 0),
  file_id       INTEGER NOT NULL,
  id            INTEGER NOT NULL CHECK (id > 0),
  kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 14),
  seen_by       INTEGER NOT NULL CHECK (seen_by >= 0),
  seen_on       INTEGER NOT NULL,
  attachment_id INTEGER,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  FOREIGN KEY (union_id, attachment_id) REFERENCES attachments (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hardship_materials_by_attachment ON hardship_materials (union_id, attachment_id)
  WHERE attachment_id IS NOT NULL;
CREATE TABLE hardship_objections (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  file_id        INTEGER NOT NULL,
  id             INTEGER NOT NULL CHECK (id > 0),
  received_on    INTEGER NOT NULL,
  content_sealed BLOB    NOT NULL,
  answered_on    INTEGER,
  answer_sealed  BLOB,
  upheld         INTEGER NOT NULL CHECK (upheld IN (0, 1)),
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  CHECK ((answered_on IS NULL) = (answer_sealed IS NULL)),
  CHECK (upheld = 0 OR answered_on IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE hardship_events (
  union_id    INTEGER NOT NULL CHECK (union_id > 0),
  file_id     INTEGER NOT NULL,
  id          INTEGER NOT NULL CHECK (id > 0),
  -- As v1.HardshipEventKind.
  kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 13),
  happened_on INTEGER NOT NULL,
  user_id     INTEGER NOT NULL CHECK (user_id >= 0),
  -- The union to which names were given: a disclosure.
  to_union_id INTEGER,
  text_sealed BLOB,
  make_us     INTEGER NOT NULL,
  PRIMARY KEY (union_id, file_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  CHECK ((kind = 7) = (to_union_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE household_uses (
  union_id    INTEGER NOT NULL CHECK (union_id = 0),
  person_hash BLOB    NOT NULL,
  used_by     INTEGER NOT NULL CHECK (used_by > 0),
  file_id     INTEGER NOT NULL CHECK (file_id > 0),
  PRIMARY KEY (union_id, person_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_uses_by_file ON household_uses (union_id, used_by, file_id);
CREATE TABLE hardship_payments (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  file_id         INTEGER NOT NULL,
  -- 1 living, 2 medical, 3 schooling, 4 temporary, 5 New Year and Spring Festival.
  kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
  asked_on        INTEGER NOT NULL,
  cost_fen        INTEGER CHECK (cost_fen >= 0),
  insurance_fen   INTEGER NOT NULL CHECK (insurance_fen >= 0),
  mutual_aid_fen  INTEGER NOT NULL CHECK (mutual_aid_fen >= 0),
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id) REFERENCES disbursements (union_id, id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hardship_payments_by_file
  ON hardship_payments (union_id, file_id, disbursement_id);
CREATE TABLE hardship_aid_limits (
  union_id       INTEGER NOT NULL CHECK (union_id > 0),
  id             INTEGER NOT NULL CHECK (id > 0),
  from_on        INTEGER NOT NULL,
  -- 0: all kinds together.
  kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
  -- 0: no limit of this sort.
  once_fen       INTEGER NOT NULL CHECK (once_fen >= 0),
  year_fen       INTEGER NOT NULL CHECK (year_fen >= 0),
  lockout_months INTEGER NOT NULL CHECK (lockout_months >= 0),
  made_by        INTEGER NOT NULL CHECK (made_by >= 0),
  make_us        INTEGER NOT NULL,
  PRIMARY KEY (union_id, id)
) STRICT;
CREATE TABLE discharges_unmet (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  -- The day of discharge; without one the day on which the case was closed, in China.
  left_on   INTEGER NOT NULL,
  case_id   INTEGER NOT NULL,
  -- The record that the case names.
  member_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, left_on, case_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX discharges_unmet_by_case ON discharges_unmet (union_id, case_id);
CREATE INDEX discharges_unmet_by_member ON discharges_unmet (union_id, member_id);
CREATE TABLE hardship_rounds (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  year            INTEGER NOT NULL,
  display_name    TEXT    NOT NULL CHECK (display_name <> ''),
  apply_from      INTEGER NOT NULL,
  apply_to        INTEGER NOT NULL CHECK (apply_to >= apply_from),
  check_until     INTEGER NOT NULL CHECK (check_until >= apply_to),
  committee_until INTEGER NOT NULL CHECK (committee_until >= check_until),
  publicity_from  INTEGER NOT NULL CHECK (publicity_from >= committee_until),
  publicity_to    INTEGER NOT NULL CHECK (publicity_to >= publicity_from),
  pay_until       INTEGER NOT NULL CHECK (pay_until >= publicity_to),
  -- A bit for each number of v1.HardshipAidKind; 0: all kinds.
  kinds           INTEGER NOT NULL CHECK (kinds >= 0),
  fund_id         INTEGER,
  -- 1 open, 2 closed, 3 cancelled.
  state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  close_reason    TEXT    NOT NULL,
  made_by         INTEGER NOT NULL CHECK (made_by >= 0),
  create_us       INTEGER NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, fund_id) REFERENCES funds (union_id, id),
  CHECK ((state = 3) = (close_reason <> ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX hardship_rounds_open ON hardship_rounds (union_id, id) WHERE state = 1;
CREATE INDEX hardship_rounds_by_pay ON hardship_rounds (union_id, pay_until, id);
CREATE INDEX hardship_rounds_by_fund ON hardship_rounds (union_id, fund_id)
  WHERE fund_id IS NOT NULL;
CREATE TABLE hardship_round_files (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  file_id         INTEGER NOT NULL,
  round_id        INTEGER,
  -- The round that it came too late for, and by how many days.
  missed_round_id INTEGER,
  missed_days     INTEGER NOT NULL CHECK (missed_days >= 0),
  -- 0: it joined by itself, on the day of the application.
  moved_by        INTEGER NOT NULL CHECK (moved_by >= 0),
  placed_on       INTEGER NOT NULL,
  reason          TEXT    NOT NULL,
  PRIMARY KEY (union_id, file_id),
  FOREIGN KEY (union_id, file_id) REFERENCES hardship_files (union_id, id),
  FOREIGN KEY (union_id, round_id) REFERENCES hardship_rounds (union_id, id),
  FOREIGN KEY (union_id, missed_round_id) REFERENCES hardship_rounds (union_id, id),
  CHECK ((missed_round_id IS NULL) = (missed_days = 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX hardship_round_files_by_round ON hardship_round_files (union_id, round_id, file_id)
  WHERE round_id IS NOT NULL;
CREATE INDEX hardship_round_files_by_missed ON hardship_round_files (union_id, missed_round_id)
  WHERE missed_round_id IS NOT NULL;
CREATE TABLE hardship_bills (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  disbursement_id INTEGER NOT NULL,
  from_on         INTEGER NOT NULL,
  to_on           INTEGER NOT NULL,
  -- One a line, in capitals and without spaces.
  invoices        TEXT    NOT NULL,
  PRIMARY KEY (union_id, disbursement_id),
  FOREIGN KEY (union_id, disbursement_id)
    REFERENCES hardship_payments (union_id, disbursement_id),
  CHECK (from_on <= to_on)
) STRICT, WITHOUT ROWID;
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'b4bf82208c42d09c6bf67e6818a173325a7a2a0a47f55cb5d25fe1b6be4ea583' , NULL , NULL , NULL , 
  CAST(x'01efa757190f8f338469800559443b2581a42d1f75c10b1a35e4833b761e62990959708cacfb3d2fec871b6f' 
  || x'c8e1c42dc4a989c0b8d049e018036f0c45310b306c5a42129f90a3c645f23b20634fd84092668602392f6b27' 
  || x'06eb37c399dec0fd746a' AS BLOB) );
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
  CAST(x'01be5563c0647f64604967b97d6933560e5cc3c3c86a6e0833e5f26ff5b430a6183a0608b33e2e82a4fc62e0' 
  || x'67b267479809dc' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'7cf83be87369de027b63f15901987f45d6ac00ff2e67382fd16c7759ea9ad45c' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'016997d16bcc34e2e02eb94cfb130fcb0933f03167cc9ec225f53c419b728cc2dae8452914020825771fdc2a' 
  || x'd60cdd27022b51dad0e54bd7392df21268d5f71bb93872333f9362915b' AS BLOB) , 
  x'2df714b1a180bda6517ab649f3b4ea167c853d0f571666e24bc30d8e3d69f8bf' );
INSERT INTO backups VALUES (0 , 1 , 1 , 1 , 1795226400000000 , NULL , 0 , NULL );
INSERT INTO birthday_attendees VALUES (1 , 1 , 1 );
INSERT INTO birthday_gifts VALUES (1 , 1 , 1 , 2026 , 20778 , 3 , 1 , 0 , '' , 20778 , 2 , '' , 
  NULL , '' , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO birthday_greetings VALUES (1 , 1 , 1 , 2026 , 20778 , 5 , 20777 , '生日会' , 
  1795226400000000 );
INSERT INTO birthday_keys VALUES (1 , 10312 , 3 , 1 , 0 , 0 , '田穗' , '' , NULL , 1 , 1 , 
  3357 , NULL , 12662 , NULL , 0 , -1000000 );
INSERT INTO birthday_keys VALUES (1 , 10510 , 4 , 1 , 0 , 0 , '秦长庚' , '' , NULL , 2 , 1 , 
  -1332 , 20772 , NULL , NULL , 0 , -1000000 );
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
INSERT INTO cases VALUES (1 , 3 , 2026 , 3 , 15 , 4 , NULL , 1 , '' , 20772 , 0 , '' , 20772 , 
  1 , 1795226400000000 , 0 , NULL , 2 , 1795226400000000 , 0 , 
  '退休登记，安排荣退欢送 (retirement recorded: farewell to be arranged)' , NULL , 0 , 
  0 , 1 , 2 , NULL , 1794758400000000 , 1797350400000000 , NULL , NULL , NULL , NULL , 0 , NULL , 
  NULL , 1795226400000000 , 1795226400000000 , 1 , NULL , NULL , '' );
INSERT INTO contact_alerts VALUES (1 , 2 , 1 , 1 , 1 , 1795226400000000 , 2 , NULL , 0 , NULL , 
  NULL , 1 );
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
INSERT INTO contact_exports VALUES (1 , 1 , 0 , 'unions/1/contacts' , '归档' , 1 , 
  1795226400000000 );
INSERT INTO contact_pairs VALUES (1 , 1 , 2 , NULL , 1795226400000000 , 0 , 1 );
INSERT INTO contact_round_entries VALUES (1 , 1 , 1 , 3 , 3 , 3 , 0 , 20778 , '' , 1 , NULL , 
  NULL , '' , 1 );
INSERT INTO contact_rounds VALUES (1 , 1 , 7 , '送温暖' , 20778 , 20808 , 1 , NULL , '3' , 
  30000 , '李校长' , 1 , 1 , NULL , 0 , 1795226400000000 , 1 );
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
INSERT INTO contacts VALUES (1 , 1 , 1 , 20778 , 540 , 2 , '' , 2 , 2 , 1 , 0 , 
  CAST(x'0191df95e5d16f933bce6f7b1000c481d6d1e926c4516b101041a0315e8429d3568185361198a6e441baade9' 
  || x'5883732f5007cc97ff' AS BLOB) , '楼道灯坏了' , 1 , '' , 20785 , 20778 , 0 , 0 , 0 , 
  1795226400000000 , '' , 0 , NULL , 1 );
INSERT INTO counters VALUES (0 , 'backup' , 2 );
INSERT INTO counters VALUES (0 , 'journal' , 28 );
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
INSERT INTO counters VALUES (1 , 'case' , 4 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 4 );
INSERT INTO counters VALUES (1 , 'contact' , 2 );
INSERT INTO counters VALUES (1 , 'contact_export' , 2 );
INSERT INTO counters VALUES (1 , 'contact_round' , 2 );
INSERT INTO counters VALUES (1 , 'dibao_standard' , 2 );
INSERT INTO counters VALUES (1 , 'disbursement' , 6 );
INSERT INTO counters VALUES (1 , 'disbursement_2026' , 6 );
INSERT INTO counters VALUES (1 , 'duty_exemption' , 2 );
INSERT INTO counters VALUES (1 , 'event' , 3 );
INSERT INTO counters VALUES (1 , 'exam_plan' , 2 );
INSERT INTO counters VALUES (1 , 'exam_slot' , 2 );
INSERT INTO counters VALUES (1 , 'export' , 2 );
INSERT INTO counters VALUES (1 , 'family/1' , 2 );
INSERT INTO counters VALUES (1 , 'finding' , 2 );
INSERT INTO counters VALUES (1 , 'fund' , 2 );
INSERT INTO counters VALUES (1 , 'group' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_aid_limits' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_event/1' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_file' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_file/2026' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_round' , 2 );
INSERT INTO counters VALUES (1 , 'hardship_rules' , 2 );
INSERT INTO counters VALUES (1 , 'import' , 3 );
INSERT INTO counters VALUES (1 , 'journal' , 65 );
INSERT INTO counters VALUES (1 , 'ledger_entry' , 5 );
INSERT INTO counters VALUES (1 , 'member' , 5 );
INSERT INTO counters VALUES (1 , 'policy' , 5 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'task' , 2 );
INSERT INTO counters VALUES (1 , 'transfer' , 2 );
INSERT INTO counters VALUES (1 , 'voucher_2026' , 5 );
INSERT INTO counters VALUES (2 , 'journal' , 3 );
INSERT INTO counters VALUES (2 , 'transfer' , 2 );
INSERT INTO dibao_standards VALUES (1 , 1 , '市南区' , 20454 , 106200 , '市民政局通知' , 
  0 , 1795226400000000 );
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
  CAST(x'010a142b5cc6e1d5335034ba421c84b16e63ee5454a5b0dbad9c90a086ed90391890dda498869826bd5f2608' 
  || x'08d388' AS BLOB) , 
  CAST(x'010ae5630d8342d65a49355690a27ce16ff90959b81984b3e9af51663b211bb1800ae9de91d2c865a936faef' 
  || x'db506cf5d1bae482f09a41c072' AS BLOB) , 
  CAST(x'015a9dd400a89b0902f0426c1b4868e21e10e90d0a154f9c12c7a301ed1ad67f1a3616a10fc7ebd158289a65' 
  || x'5d53be01836c94e5306e2ce536822135ad72' AS BLOB) , '2233' );
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
INSERT INTO exam_attended VALUES (1 , 1 , 2025 , 0 , 1 );
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
INSERT INTO exam_bands VALUES (1 , 4 , 1 , 1 , 1 , 0 , 0 , 0 , 12 , '1' , 0 , 0 , 
  '某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入' , 
  'a school union''s plan of work: an exam every other year for all staff, every year for women; without a year, entered from 1 January 2018' , 
  2 );
INSERT INTO exam_bands VALUES (1 , 4 , 2 , 1 , 2 , 0 , 0 , 0 , 24 , '1' , 0 , 0 , 
  '某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入' , 
  'a school union''s plan of work: an exam every other year for all staff, every year for women; without a year, entered from 1 January 2018' , 
  2 );
INSERT INTO exam_entries VALUES (1 , 1 , 3 , 2 , NULL , NULL , 0 , 20778 , 2 , 3 , NULL , 0 , 0 , 
  NULL , NULL , 0 , 0 , 0 , 0 , NULL , NULL , NULL , 0 , NULL , '' , 2 , 1795226400000000 , 1 );
INSERT INTO exam_frozen VALUES (1 , 1 , 1 , 3 , 3 , 
  CAST(x'01000000000000000100000001022e0200187d000000000000000000000000000000020000000100ff040100' 
  || x'000000000000000000000000000000000300000000012f01008c000000000000000000' AS BLOB) );
INSERT INTO exam_packages VALUES (1 , 1 , 1 , '常规' , 1 , 50000 );
INSERT INTO exam_plans VALUES (1 , 1 , 2026 , '体检' , 'Exams' , 20788 , 20807 , '' , 0 , 3 , 
  NULL , 1 , '' , 3 , '校办〔2026〕3号' , 20759 , '王校长' , 1795226400000000 , 2 , 1 , 
  1 , 0 , 1 , x'f50f018c20f33962997b7489828730ff29c9ed14fe5018f9dc6cec5ff4d88b4a' , '' , 
  1795226400000000 , 3 );
INSERT INTO exam_slots VALUES (1 , 1 , 1 , 20789 , 480 , 570 , '市一院' , 30 , 0 , 0 , 1 );
INSERT INTO family_members VALUES (1 , 1 , 1 , 1 , 
  CAST(x'0152995080f4c97f5204994e047764882ebca21ce9b2d6bc23ab302b56ecd81f3bdfa3158e2b56e061c9d3c7' 
  || x'723026' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO farewells VALUES (1 , 4 , 3 , 1 , 1795226400000000 );
INSERT INTO findings VALUES (1 , 1 , 'A01 d5.1' , 1 , 1 , 3 , '1.0.5.1' , 1 , 1 , 0 , 20242 , 
  20000 , 'paid_on2025-06-03days536limit15' , 1 , 0 , NULL , '' , '' , 0 , '' , NULL , 0 , 
  NULL , '' , 0 , NULL , '' , 0 , 0 , 0 , 1795226400000000 , 0 , NULL , 1 );
INSERT INTO fund_years VALUES (1 , 2026 , 1 , 0 , 0 , 0 , 10000 );
INSERT INTO funds VALUES (1 , 1 , 1 , '工会经费' , 20778 , NULL , 100000 , 90000 , 10000 , 
  6 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO hardship_aid_limits VALUES (1 , 1 , 20454 , 2 , 200000 , 0 , 3 , 0 , 
  1795226400000000 );
INSERT INTO hardship_bills VALUES (1 , 1 , 20697 , 20726 , 'A1' );
INSERT INTO hardship_events VALUES (1 , 1 , 1 , 11 , 20778 , 0 , NULL , 
  CAST(x'01ad8cf55e38bf6c600b3ab0428617f8345d0b94f9afcbb3889c353bec89a42546dba8be287102331e5c451c' 
  || x'06be14cee6fd78d63b' AS BLOB) , 1795226400000000 );
INSERT INTO hardship_files VALUES (1 , 1 , 2026 , 1 , 1 , 0 , '住院' , 20759 , 20759 , NULL , 
  5 , 1 , 3 , 1 , 0 , 2 , 3 , 20761 , 0 , 
  CAST(x'0191623cc70a9251d1a9598a3e3bb4b41d03abee12bb5d5a5d7e5064cbf65029d2cdfa4f33f389ddba9bf0fe' 
  || x'80a6522ed95b0f1af7' AS BLOB) , 0 , 300000 , 0 , 0 , '2026-07' , 20762 , '2,3' , '' , 
  20777 , 20784 , 3 , '公告栏' , '0532-12345678' , NULL , NULL , '' , NULL , 20781 , NULL , 
  NULL , NULL , NULL , NULL , 0 , '' , 1795226400000000 , 2 );
INSERT INTO hardship_materials VALUES (1 , 1 , 1 , 5 , 0 , 20777 , NULL );
INSERT INTO hardship_objections VALUES (1 , 1 , 1 , 20777 , 
  CAST(x'01bf067fcb35424347ffa648e739100e58e84301c406b6f5ceec863f54e38afac6423c1e3f9c3ab4f768f92f' 
  || x'0d9b116380954096a5c8ed90' AS BLOB) , NULL , NULL , 0 );
INSERT INTO hardship_payments VALUES (1 , 1 , 1 , 2 , 20777 , 40000 , 20000 , 0 );
INSERT INTO hardship_round_files VALUES (1 , 1 , 1 , NULL , 0 , 0 , 20759 , '' );
INSERT INTO hardship_rounds VALUES (1 , 1 , 2026 , '2026年度困难帮扶' , 20758 , 20766 , 
  20826 , 20833 , 20836 , 20843 , 20849 , 4 , NULL , 1 , '' , 0 , 0 , 1 );
INSERT INTO hardship_rules VALUES (1 , 1 , 20454 , 200 , 80 , 0 , 
  '16:hardship-bands/11;6:一档5:first250;1;' , 5 , 5 , 5 , 0 , 0 , 12 , 3 , 0 , 
  1795226400000000 );
INSERT INTO hardship_tests VALUES (1 , 1 , 1 , 20778 , 
  CAST(x'019d2ac3cbe76f485f33afcebff0a1f960052d4a384486ceae0a37230b17791da9e2375f5e01494cb9f3a8ba' 
  || x'05b0c20d5b0cf2c3eed257093f1b0add18c5ddf4bd5ef2768308549e3d1f25d4e5e7d51297f4a03e1426bd87' 
  || x'00fd6d149c0be80b5884821a5aa757ac60fdb23a02eac3ad' AS BLOB) , 
  CAST(x'011ac4819292cdb3fa880a8688a5b2326c708807a029ff2e0e8c6a9e4447e6dbaac05eb735b09c40242b6b56' 
  || x'f363f8dd50373d71fb5b4e54c37f22fcdf15773414f31dc2c4e227ee75119f465bda22b37db2ce941445c9f3' 
  || x'65f8d4f52d8c050034b118890cd5d6a8c9f32b5ad73eab477e05a8bb75d1017b1425165c0e94ea428d158ca4' 
  || x'fd8f1079f3538c3ce22ef74079e8c07aeb8db1d8e7f66169a80ba4961574cb40' AS BLOB) , 
  CAST(x'01d7605401dc94b8ae91b33f5193cfe6645211cbb9521f08b1a7b59e3bb7607d68b4055fc34b54e6c2440cb2' 
  || x'594520d0def82566dcafece9caaa8b5cb4e7c8dbdb43cbc4ab78375d7b31fe3578754c1403fecf96e7c80b4b' 
  || x'8867ee110e9f3128b2739174880fdad69202fa738ca9584bef5ba333cff9b90a2307cec978064746cbc78a80' 
  || x'7810b97c4b0875d5ae599817489c24d84a280fe14d34eeae0262e635943b9c2839682e7bf8a0703356bba6ee' 
  || x'15c03e3d67cc0b1f903aca8dff5d' AS BLOB) );
INSERT INTO household_uses VALUES (0 , 
  x'801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6f4d8a094' , 1 , 1 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'0180ecff4af82475d625c3369efa574869de04fc1c2a2e8fd5b2f9e258e83103caeb2bb08d9f371398e7e16f' 
  || x'2970bf9234d7d291c65c28a6a31c7fe3579a3af5f82431893ae52bdb1fefaf28f093a9bd3d9d2226b0b2b771' 
  || x'7e4d483b77a3366711b66a93b96134f486870b0cf20cf461dfc780b71452cd27a6c881df94c4a4f0f02b0690' 
  || x'393bcb570a9997b43ef1f1dadba2ea024c61ef23a6982fd53a67d34469e31de4bf15c80cd02c0f727912c792' 
  || x'e2e6dcc8625d1928949f84b9ab78a8918e0975ee2e3546c32943c1284446130882049867d7c37ac580053516' 
  || x'7182df30a9280eb6e53b5588e7' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'03d6f80b44ff7f27052d0a05d75b1fb48726f28b7b63f760f324cc125f766ed3' , 91 , 
  CAST(x'019527ef7e524c4e9c68d8d6d3a99ff9509c6e51d468adad515dd6d86a972a27fe80bbdb21780af4b3a31058' 
  || x'5efc4c1fa75ea84b39c4234ee1a7056605263fe7c5ce97be328130c96a7615ecb9' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'bf0720087420c2a81c99540b9ec26c146d4237d7d98ed5984dd74b9844a96111' , 91 , 
  CAST(x'01028d2985ae32e880bee86a2a3e246799a4084085c4ea47013b1013fe8c20e17df7751e5bcd1cc318a91ff8' 
  || x'267f5235c7c149fa2023c8c72a44e2c6b82a66a558020a3dd7c6e1fe1655cdb3c6' AS BLOB) , 1 , 
  CAST(x'01b8f0d45d232d9c4c4863c5d0c5230735ef336ef21aee5334f6913336ab7aab398ac6328c4c7e745d74b4d2' 
  || x'edd182bd38947dbd1d82e829d94a595f0822ac80454d558c7a46f1dfb1' AS BLOB) , 
  x'5f506746270c5afbf3337343b71e9ef6ac2314daef87f595c9fcfa69230e48f6' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'25cdc412918cf51dce0c85e12addae8dca9cefb441fef2b2c19d5e1e300bb5ec' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf481010145832fdb69aa857b1bcbbcb883c470d9704d1dc9edfcf37f85ef8bc3d7a9c8234c31' 
  || x'48993e4ccf4a749f9bc5e824500b39af45fb915654baaa1127b092a9a020ec3fbec626e5702e7b475277629b' 
  || x'cbe1ac97c5045afc7a85e83099198a24969cdf45bdc78da42a6f16883d90c014611133feccf70e6d21b0f036' 
  || x'22cafa7a62d47c0101000289e777b6d689419d822b446c072621006701616bad399ef94c548574f8990b1f65' 
  || x'4b63b5a5a6f753d0d20537b86abc254e4929252b4b4accfd40455891ceca9385bf324b64185a5b09de7d027a' 
  || x'99ba05f786b74e436b4bd6c14ef7961622061dcef5f02f59ce05474848b3ffc61385174fd067400b2aa33db4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e010133039054a6e60f6c82a96ccd92cedf77796dc912' 
  || x'7cee4edb7e2bdfbaeaee58d982ff333cc8f3b6cd7b2f212b922671dc75f9210b1789cfa6ec3c55953ce50caa' 
  || x'5ad397724540362ddb2368e885281206871984c6623f893028f7a30b32895a1b52b2162598b0a2c886192191' 
  || x'40b4a9f8d416f7eb60fff698d3f363c87f4cea78fbe1cc6a456a4c718ef3c2394863540c99ac86195da355b3' 
  || x'f162c576c1' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'8a2681a24e326b288dd34d2a416d3a8d1660a61cb08f7abd402b4ec8ae81006b' , 
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
  x'613f56a4cbe98e0dd897e8f8a2bd79c82ab468a7f3b62be0525e6dd7094090a7' , x'' , 
  CAST(x'01000680a0e8fdf6afb006001573797374656d2f4d616b655369676e696e674b6579096c6f674b6579732f31' 
  || x'000001b403010000af030c7369676e696e675f6b657973010201000102040a7075626c69635f6b65790320a8' 
  || x'abd061225ccc291399e13b78b8262b4903fc0b45f7a6804293489eb86c7ca60973746174656d656e7402c602' 
  || x'756e696f6e636172652f37346338326238336461323664646338626166616336343238343437663335306234' 
  || x'3065343636353131633936396466663031623464643330323037613664642f6b6579730a310a714b76515953' 
  || x'4a637a436b546d654537654c676d4b306b442f4174463936614151704e496e726873664b593d0a323032362d' 
  || x'31312d32315430323a30303a30305a0a0ae2809420756e696f6e636172652f37346338326238336461323664' 
  || x'6463386261666163363432383434376633353062343065343636353131633936396466663031623464643330' 
  || x'323037613664642f6b657973206d6f49534a5145492f786b4e462f5442614e4a77707059626872746a4a5a55' 
  || x'41715251385a4c42624452544f643270346d595761504156395a5755454636743263416138686e6f795a6e4f' 
  || x'79577458365a782b433256726161776b3d0a076d6164655f62790100076d616b655f75730180a0e8fdf6afb0' 
  || x'06' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'787b0d10fd8cf73ce24fcc802bc6555bd3c29f3138987b8ecd10da259027095c' , 
  CAST(x'0113fa16b6c3143f395d4ad5f0d9f047a6a4bc55a3e015852a2049fdd5fbcd52955832d1d66b4146fa774350' 
  || x'5cba256de2ad7faae2699ee8d5492f135ed135c2' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f310020277c89adfede266054106a5a49e713c933def47d6dfdc92d49dbaa' 
  || x'5053bc199005610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a01c959a5fd7e6f7e8d3f15de132a934632' 
  || x'be07a4c0bb585bc36de84f458150ac88c16120f0927e829eb56aabdb4bf2a166051717ec50345b833c03ba97' 
  || x'96320e272c434479a8f4cc1cca7e497a077d1aab0db6da9d0ba154f2d708e56657aa06e64d52daa0bf08ceca' 
  || x'72e1b4328180c5283bba02d48984b02f6e7c01010004859eba4e0659602e3481cbe3a79dcfbd67019948634e' 
  || x'4ed91f0ac65c3515722816e746811d409aa55c4c14007b79520b6c06d530cc1d698ffa429cbf785cfe9ba3ee' 
  || x'87fbff0e415e51d936b74648ef7d50e49c1d88a86ec7e0e8142ff7a5c66842bc3e44b7d098a58983499d9109' 
  || x'ad3bff7dcd9962a92b9bae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101aaa22131916ad7d484' 
  || x'997485227397d89fca21c603497dea4dc2cf7a42222455e7dca2d135d2fcbf2f2b2d4b10fbb07e2df82958ba' 
  || x'907c90232769c25112da2d18b0da0050f8e74e0d88fcd6dc55f45630d9bcdca93c6a2af9c18b45aa1e10a423' 
  || x'4a5be0a219095cdc470f9fceeb48e5c7b810c9b86766fd0fe2b7abb531a44d1d8ca0298d4d0e414ca857238c' 
  || x'6f5db07c7a9a22319ea2' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'af3d50fbe0a39a96c3d10f3eb8087927f80efcb1fb8c3673ff6ed53eceb5b882' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020a2e3ba8bb55e4b1a278d42aee90802728e83' 
  || x'3230735505b4d5aef40c695d974d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'6111ffc174c843f19f55485e04bf17ff23be6266c7a8ef59d91102c61b3bb3a2' , 
  x'7f6a370b173f602bac0aa764c68562bc9ebba7cb7b5c0b229155ea4256e92840' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312022dc7d315dbb' 
  || x'34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc204013a884889' 
  || x'4793df96fae3829fdab6bbf5d26ffb0faa13d59d57ce32f17c455d3bd99d9022a8e06a2bfb0c0704ce916353' 
  || x'0e596bac0201833e1573b866ee5100c207a403853d6abef0a04c51a2b0a09f6826a0806a43e0a1910d28fb27' 
  || x'f6152127cc96c44eb2c1f7df7ff8413f69877f50b795f10ceb1f164173d63c5a5375a7676a0b06ef51e5b090' 
  || x'623a78a0f4d8ec74dd38a0b7cd5a299c3196e5ad637e6187e2bf186d4ff3c1af30b70ca6e6d3e9a42096619c' 
  || x'608bafcec989ba708f742a047b8ba38d21a1bdffb134ef36c87d72d10feeb4fec432c3c0912ca58e0874e89e' 
  || x'f4d76320e7ed02df64640c43703d418b63fdf2133b76267e9b9dc0de9e34ff480ea20ab9e322ce98e9ad1e00' 
  || x'0c2051181cde3eb68459fa21b659ccb6c10dedc853c73cf0586e70c208bdbe37ff741241198a2e9ed23b9857' 
  || x'44284bb81b2c4fae57928faaf2e34e738c9a8885e9c228ddaf21fb6d57cc30e4d5613ab309a5659fe10978c4' 
  || x'a8117c3fa78b6f3dfc6a77a76e0e84002cba48bbc81de883244339d65e1890c7a7e2b48fb3321772e8b02ee2' 
  || x'474fd991132c08ce1310a2d8a74eb542d54a0a3593d561878ede90d4de416049349e02a924d8b7ef0803fc76' 
  || x'139bc44efe6dd3476fb4cf18bb6957ca01f67205ef01b0c51a7b569a60c8b41e5d5db52feab2a49f501d8eff' 
  || x'900682a5dce364ec9939353e24baf66ccfcf6c18622f9d1b7185e5bc320732466e1c7014d2ee14bf28f64e48' 
  || x'28f3694cad1923703d81cab17be7e2f26a8176aa8f32e6c0c57b08955307493cc5a86a3be20b6dbf37f490a7' 
  || x'34' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'241cf0f954c72c8f43732a31649351d248f00c52be5d4d9452ff424c1f1f67d3' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d54313032209049e2173c39' 
  || x'59d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd0301d65e5635' 
  || x'f753bcf4819615f439e2379e66fefea7a951ad3840f71159851bd794f3bba1277973928f5e91e7d5e8aa1875' 
  || x'a57e12e15d25dd965ea88838423739d7a506381aa2745cdfa9332df6e5657d31363e4732c54f5dc0567629f1' 
  || x'e6af7795810e8bce4f0c2b25dd5d3871fbfb2c702f46ef6ee00107d8a4cec7dcf0385e18274b3aac80758f7a' 
  || x'1e7e8a0d1bc6ea6de45f7c58576b64654c1db636ae48033dedb5a9ac312647367ae2297ec28656d52f2f5612' 
  || x'44528f55bc9ed260ef19a580b9297bdd086af49fafa4665c03e7f080261bdbb26328f4788e43205d4217ad4f' 
  || x'cc6e947e250d30c0f81a108ddf81cad7b26c17128e50a7b32e3c4f336289ee15a48ac89d9af2ca6898bec78e' 
  || x'0a9bd6b8d51953531c77828725460af7fa64009d79351bbe43f798a5bc52cabd944528da7773f8f6b98abaf8' 
  || x'a60e9a810ad3636457219519424845608d6c1bd07d9e2857a3aac3ffdf0cdf876636576ab41545d4b410bda3' 
  || x'd8f42bae8b1669f29d1d7cb2b42fb170be5c615f3d04bb555674c10bb5ca0b7f539794c675d0fa1be1eece0e' 
  || x'9fbb70b488e58fe8057959300d58ea4e4b9eb23d28ae434fbdb2010b32650836ecd17f90ab1581a40ba20bbf' 
  || x'0893ce62d78058c519362f1d82f6a1ac' AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'97ef114207bd6e2962e127e4d4e6d279cd40c64d07846f13af1fdf50e27dcfcc' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f330020d0d8f567c5cbdcbdd3925fa358df96b6a65c11a8826d5ee7795ecfec2173' 
  || x'cea9031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c01abdf4c3c3965b4526da772e914cb073ceb857f96a5996d34b683bc6eef' 
  || x'4f64e4b5875753d0711bfd31f4ce9ab8210847ad24433c113f436f587f8b0fe51510d490f4ddfd2ce3c49007' 
  || x'370219ca0d6185bcbdfebd75ac4f2cef4479a5ef787966101dc7540ca8cd30d0e5aa3bca7675e3d8b91bc576' 
  || x'09fe1934e2ee7c010100069fb999936a81c336c942d4cc34b0919a67010c1f5e68eae4ea024331c37ac03c98' 
  || x'356e50f01d08b53631b9ac693ae15e1ac4185d342c0f36c257bfc812dd0522456495fec4f1879fc174236aa6' 
  || x'eed4a37134298990e2f5a6070b3d4e558b1fe08beccf9489768d5cf49ec362b9fd973d39184a4289252096' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'74f0d0e16a578df36256f6eb04ca382f85eeda8c2b79499480a926eacedb223a' , 
  x'4efa50bde612cd846de25325f513f211150d4dc22f145b7c76f3085900983b5c' , 
  CAST(x'01000c80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f33002035c095e56e479dcbd2eac1d89781923578971ad161b5e7cdd8263349f841b7' 
  || x'13017c01010006f400ef781ec5fd14693d83e570a3c96e67010b60a0b6ee12305899b035729f758b26132243' 
  || x'dcab8d1a31eb138575267accb188139fe7837956061d4cd8de272ad8875c9aa655304c0d80c64d4ac5eebcc1' 
  || x'49ba98e4fd31f24be27c3eb110389e5c3b260246d86253d44b8703833d1bfd961fb4552e0a6d1d' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'a3cfa671365769b2577b6d25879e24012c57fee36e445ab695e02dd7c43bd4b2' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002088782eab53b7681fc7a3dba8ccd846b88637a2c0bb6eb24812d3a6a9ea24' 
  || x'5b0b015901010006f400ef781ec5fd14693d83e570a3c96e4401b21561d50a76b929db6cea7fb63725bb6b93' 
  || x'cb83531612ca8012173e69a1d85e5c5d41100966f803c8c6cfe8ce4f282c317ad676cf5879a5d3979213950d' 
  || x'f3373c10fb' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'8fb4ed8ed92b4ec378399d7493d4bea228201009e84a272015bef2c74e9c40a2' , 
  CAST(x'13e8e1521c00c2d7f161e8c477ebee095c31c52e0154c1e9f12a8d2c1b74d9e3b0fcc3e89ab754f8fcd1e4fb' 
  || x'fd13bcb3cebbb0dee508579118fc80750cc294003459a208964b02c6d129a3e942671fa9967e7fbaa01b742d' 
  || x'589bc9cac216f530' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100203d36a92c12140b508e653af3152b85f32e808d73' 
  || x'7d1471cca8a50b328d0fe1fc01a90101010006192ace47969d3143e9f8f9458052d564930101eb4d2fe73fa3' 
  || x'4dd862f54cd696c8f9433ebaccf603a862e12fe423800c59428a9199f7a38c976ef0282cc350424476b182d1' 
  || x'1c94dbe484fcc00e42fe935feac1aca7b9fa7ce19e8886b3481de7ec11eed95b5b5ea5e0c30046176a6cba40' 
  || x'48510003f90890a4c566c644ba3d2a601d1e56c7daed300479152d646c52a67e4f94cfcbf371b604f998b52a' 
  || x'8fa76bced5df01f8' AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'ae50bcf1a3371e4897fb1df3c9cc6ea91c277459d1b86ba5caf920b2254073a0' , x'' , 
  CAST(x'01001280a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020218c94956f7906d41a4dc1f25610481272d88506' 
  || x'5f79c6048ca5f992bbfefc6801b10101010006192ace47969d3143e9f8f9458052d5649b010168c4fa97075d' 
  || x'0eb2206aeb48548a60b2353959ca2825e77b8cf63f0d379eec3d98898694e9792af74c9443a8937f36b52392' 
  || x'8684751a35774153a5f27ec711f27c4f0042b425c907faac477d6aa29337b0ebcbeda5a6ceedfcea2b7975fa' 
  || x'fe07b7b978cb35815156129a93fa04383f99dcdff92b6b7faab6a794d4cf214f3e25465931fce52882c52aac' 
  || x'0c788682db710ab43cdcb50a4550b0e2' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'5b8f71b9d0f33690470c3149e83b502c72d3813003286098ac118100f29167a6' , 
  CAST(x'2fbb8676fcf3b0b4418c86ade0eba00f0b46f8fc904576cc0cb1e587f44ccd0eed9094a0fcfef99135cd0946' 
  || x'da51e5e163748f8f005cda3424b98b2674540498' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020d827e180e15cf6ab4ed504beb8781d20e7b2584006' 
  || x'0d42bfc24847ba85589a51019a050101020468d1932ca4f17c7df03a5928a6ad26b584050189ebe6f406e1a9' 
  || x'f671f14377e0964a354828b8ed456f89debdfccf3f5a06b0a0af2f37c4713f4f9f1a983e7c68ee10df7dd778' 
  || x'354ef0612e7344334ec2444f410686c56956ae1f1e867d92d79d92f91c90f703a0e15580744d0b46f9f99584' 
  || x'ba56a1e015cae2e057c75ef67f0c1d2ea124a82770cfd0fdb45654b6a928ed3c20d25c88fe8220f3285ff243' 
  || x'd523580fc4681716414432349fde9830bfb5af172f7f79f424f8707f32c75338187d3cb352054617d2b36197' 
  || x'c7589184dc45cb892ee9bf301e82f23f514092130b9d1b08b50b43d2520e062d46aba10599ba582c81764ef5' 
  || x'ff116d6cefb9551abcdc23ba8756e21636acabe9f424c192df4840da1ac222222376d8860057a728f99833cf' 
  || x'bea3af609ff39a4df645f0de991eeb535e9b7ab9f32b3d7a2ef23f9a0cbff545d862f5b1aae9e020e93dced1' 
  || x'7d5d7b7c1ba7b80cba8345e3929c855beffa97beae997f6c2c5bcee8a5b0830fabafbc5b5ac84d65f33fbd94' 
  || x'eb10d45113497a1d853ec158654489e473a2800a52e8fcfa0827641f1bdd4a94cb893b2ffad9e3cc9b997ee2' 
  || x'7cadf4bbbf655dc37fd6711d67b681fbd7bd790e32d39486b6e8378395166b61dd6733bdd0ede9a44c9ae84f' 
  || x'4fccce2e8f9ef9794eb579c6394c159be7eb34a28ebd2d60e1dca009d1ac2374ad6c1c1b58716e6e739319ec' 
  || x'ace4b53e080dbdb0030b66f90937527d3ac942ce366fbace35db449ace84110714e398134ed0112870563b35' 
  || x'72023cb2a81df3e893d1bffa036ff196a9e65e9a7688e00de5a21e0ce53b3308a27645e29a5988d5ff27f09d' 
  || x'44253ec583ad2ed39a1391b52c807a7ea9de9dc74ad2fc67dc8debb8c7e2fc250c3aecb077b714e08d48789e' 
  || x'ed1cb04fd8d327f010e50fcd925c116dd180baaa' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'9e7f8ee9c0ef22110764f9af4eff67f47b8e2ed3b7475d669f236e2325171b93' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f31002082553f0e3daab8dc5ec6e0' 
  || x'b49aff4aba9fa077b21b06a8ea41d408ea8b184969049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'840501458bb7e0fb1c419ebc1f7624f488da46eff622b71c1ea59b3f46966315f9705335694ae43841bf15d5' 
  || x'b638daf7db3c3a5847644ebe3e1ae5fc4aca8c3a2609fc12b3da4ee00a4e6b70a5e22034eb01fa0ca12ae501' 
  || x'c9097dfdf7f0c6bfeef9fa3eb77dc228f69119bc099554610fd574d21deb613d89a3d58a260e5bd11d7a4794' 
  || x'db7f7c61897a9ec2a0243c01a27a8944b1424a1faed9059187d244142f57482b908e5c85eb9a1b0e254baa0d' 
  || x'f7df7bc03f055773a9cba4d8e2cf313f6457ffa457d99d9f3c4fb4a31a7f970cdc9f66ae82aeb1c73a52d6fc' 
  || x'4587daf76dcaf54b2a0fd6fcd4d7eec41fff9f7f859335012dc6593fca6f6e909ae0bb391063e702311d77e1' 
  || x'b75034d41b5839d16b2435dba62e8a2ca241b817f94301e6ff7f3a246fc2bc5579a1a4eea636f04ec79d65e9' 
  || x'11ec8d90fd8819a3315b3bd9dfe4cb43959e050be38b8872e169a61e605dac6fd4eaf923938a93510d03c323' 
  || x'ac0b1f1023f7274b24046d43454f0a208790f5b1e727c6ca133f4f23d0a76980ad5d1cbb08faf77c6766a3da' 
  || x'52b40403a6db78867fe75541d4a406da8393104fa09b1a89c36783f1ea12eec06ea424980bfd27c788974785' 
  || x'000b17bed7f2d1990ed0d44b4ac1125145ab5c4a06bf201e5d77f42c348d02fe731ed3417264eb360dab83c2' 
  || x'693004320641f8f0ea96b0a3e696d26cef99389b5423378d991f48273c647764fb199de7641c5d93ce667894' 
  || x'98c648dda47f42825ca64dab5bd416002bfbb80599b2f9ded2cdbef0c79038667409ffe9c5fafd6f1130e4ac' 
  || x'a7b668cf12d60a6344696e8cc36b50d66aeed0129a570f609096d621ffcad4e7301a6598c4062e31e3bbf77c' 
  || x'55810600e01aa10af1ffd987c715779ac13139cdddec7206b12a0254dc39a00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a0201535a9fc8a176633a303a220df304f2bc85ba17cfdc9a12455bf0f10bee666a0861' 
  || x'f4235171b9249c33364e6f3cc76db058ef32bf68270cefa35c42ea8d0b56c259be2c8426b231d58e6dd7c79e' 
  || x'c172a66528a98ba2ec2e03449201673271541b8bafaad400d45ab16a865fdaf1cc55c69de9c949282ec19d7e' 
  || x'a1af3b720a7631733b57a03c3262f36bd859d6690801d7df6bc6377db3a42e83bd8a7e5fb7b5409225d32bf5' 
  || x'534d8f04b17cac54f37f8b4823c61b5f5146e2e26a7f4697cfb43284e444166b18bebfe016cc86e3d453980f' 
  || x'2187dff8d4c603532c11289d99217e9a73e27caf7c1331ffcdef88a62bc385e1d50e4e25d7b614575e07fccf' 
  || x'f79122b949bda9ee69b0c3346501010202c027742632c9fc9c396e2832222a87095001bd6f2761c28c67003b' 
  || x'eb920b02d583439fc3d75711fa32cd03c2e52e080289ff365351050ac526938f0ada64d02f47ae18eb0f660c' 
  || x'7f90f90a612f6a6077e87d20f580c1a9b81ef4d40e1fab0cfb206b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f54105601ed278a3f10f9cfce4bf55ac49d7c173ad7ba96591b19368da58c2445b4def8d17d5998fc7c8747' 
  || x'6e3135d0e4e8e286609373c5454423f0ad23fbb83c7e7c21ba32c006d638c42cd4db3b1c574d974ceab7b08a' 
  || x'705c' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'f2e00d81c8946228d4ec1ed88a763465cbb0ce9ea5d9a38d9f087eb4dbbb2824' , 
  x'82db694489d72613306268ecba346e7e7885471e0f6a2ab555114fc89ee463da' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020cf1598303a9c6e032a7027a5af60038acec18d9cf6afaf010ce5ed1bc64269d101b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa302015dfb6ab9e14e0fbc59a01dd71e32ce3924f5a72c3478d0' 
  || x'ed3064f1b8c12755d5cfc78b03ab5c8054c15962df32ed3d93a60648344e328dd9f22c8a84ab137aa5310ecb' 
  || x'd4e4aa216967c7683b10c1f9eaf2d893df7b5685961452f350a8d9feea277c44cbcba41e5ca8917e3665c5ef' 
  || x'047d2a936092c7a479dc5795c082554ec0247f4335253d530c1317795c335ab471c82d0a35613f082fd98dbf' 
  || x'35dbc0634629fe89b8993d044cb02c5af40254b2886c9f13fa969ad09a104822f9d309e98f590f78c051a708' 
  || x'0cc79b9074e6f0e612e2133a018ac89ad930ba804c1f369a97ca72b250dd5d4afcc978aeeb76c925983abf85' 
  || x'2599b6e9e02ca349c5fea35bc222601b88ee5927bdd279b4d83f12f1abfcfa6f83b7bb9238a327e790fa8603' 
  || x'd59007' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'c02763d6aa5b163700e464e38e92a5f219a0b823f54f74de2c413e10e66689b8' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020b249ae1d265461b18387' 
  || x'22988a865757897b1c5799e0d2c8369832337d1eba3b02e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301e1f241930e1e6cb4cbfa55b30f11cdfb2b22667a7230bb0c194fddd325724fdb9fbf7eba881bc2b1' 
  || x'18831b11b308032eec1df267f8f8979c8815330a26471f532206c305588bde5facd7b7605382ef4294cf9192' 
  || x'abcf28c4a716ccb13df5382e75a6730150efcf376d52cbf6b57af01a48c118f36de4fd855bba95ed80aa4ca3' 
  || x'ab26c2ff02e47dcd598188275cda9a9999587fe05db117fb06f4c535a5d9da4e0b368eb4054e38004090eee7' 
  || x'8e736340fb2573cda828415e728feed214bc5515a502afcaee3a171077b059d72618d21e4cc773df237e45ba' 
  || x'414d2c10e6287e0f51ce938316a2f410835ab8a5607108b553364245a4bb102d91c1cc198048801ead6bc5af' 
  || x'6afbe94f5d7daff39bd0afa5a7cd761fcbaead04b5fbb58779a8f08fe25ab5735ab7e517368a7ac08af3ed27' 
  || x'e953528575fefa3c29035fdced7be9f8d9d2d5c436aad5965a91332c40c1f78919f6c3fdfef89ab8b2ae3da3' 
  || x'aad50d928b155b760774af1f45e1f44f3140d76e8a2abfea8d2d6f793f1db69987eca148732a271aeff46641' 
  || x'095d4d74edf2dc1ba06b0817c89ee47f4d27695f34a6700492fc564f967682b5327dd010a631f378e30768e8' 
  || x'd1a9e1490153d5dcc1e2461fa4b20ca49d3c0694b944405ef817deb8010101020423a62070179445810a5750' 
  || x'7b91671835a20101f4ba8170e3418e748728198405ccbb7a2b6a15bd153eb21053f0495be4fd79f3ae42b3d4' 
  || x'87b648add6f1773c09ac88229d63d4122fd8b57a316389beff94362cd9b764b62e99edc23980aa62dbc44412' 
  || x'70baf06ad225562a533e13c33f3af4a67f7c61897fb03944ff7026ee3f223392c925649d76999836e40f63dc' 
  || x'388fccc961766248f2326b78ae07c0fcf32094930f00c83cd289f568a3943d030ee6e909b9' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'665668cf4fdf75f07bbdd8de673ed5af6d04fe8e26c99f3dea37cebd20243393' , 
  CAST(x'56e6b91e76f56008ade7414d37e3cb34cd723e0400112c9df06806a42b85e7bcfb07cda254c612ee261f9df7' 
  || x'86dfbc4b9780b63848a52dc1928e9cfe2b16de606f0b7336053c799fb09c84dceca2837540c8a4b154267aa7' 
  || x'f7bebbfc549eda9a' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f310020d6dd5807fc9fe1d630d044e01a672b5ca982127149' 
  || x'42c0b04d41dd37657e023b0190020101020289a80ee6051193c136653c71eb1c2fbffa0101101d0d9ea0faf6' 
  || x'd0eb6008ce5f406090128f5c939a8b6abcd8e3fe41fb01b77425b511ae395860f6947a585167a8d138dcc5b8' 
  || x'ea3fe204fdeb5d8bd6f86cf4b82303ebf84c48b5ae0d9f87266ca34853671e3995d9e5871138e65755f84b83' 
  || x'6228792691d1dec1fe2ab89b870ae11d3059500c33687aa27f8bb8e860b147f6b14e233d8178b20b0de0858c' 
  || x'59b5e6e2cc57961f5ac738fecf469d71b4b7f539210261a122bf5a25bbdd53f7c1ba89ac80bf9fa2ff275049' 
  || x'3c088137ee5cf6299ebda6bbec509fd0495de4bd116de0caa04a7702e296ac711b915458fc5acba0fb244252' 
  || x'2bedfde8cccf1a54aea2b01e29b0ef9492f8496cb93b' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'6305d9d2cd8dacbf48e67582817126073d93c110607a0d382a0fae67ea7864e9' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f310020c1696a5bb2bf0bcfa01149962c4c7507' 
  || x'83febeef231efbc1e7bcdd13fe3ff9440257010102044726a7d9ee64784a8d13c93253b9105f420102634ec6' 
  || x'1b1486d5058b63455845dca81c965b658336f97b93fc93bf3d092d132a63feff962c4f00577a8783bdd56b84' 
  || x'76caa7eb4116a53147a79d125f344f79cc9a050101020468d1932ca4f17c7df03a5928a6ad26b58405018a13' 
  || x'93492e2f819614558ade1121ff90d176e79a5992ec749115eebf3651220ac74d05f61603a226033f5f326cff' 
  || x'63d79cd880306dbf341a461705311172e17e66d885c7eac915070c7f8295599ae1d9b331712c6e13bab4bda0' 
  || x'7c294cef917c2ff644637d2088732299771eb4b36a990a63a77831862383e5491be88ce7f1f3a5fa28179c3d' 
  || x'70377c3b463ec914c93d72d326a60c20f582f8742c6098d2e5e20ead46b9f119866ca9dc46ff832323316959' 
  || x'75184174db2588dadeae47f7bb83686462ebf8dd78c8e483582d29944eefcbc88f5417e77ae778034c063021' 
  || x'6cbbd958430c6ce8e99f0db91d1d9c32e50368a6957f59fdb9f531c19054e595eba597d52ed665364d256de8' 
  || x'3df15322df3c903edee7f270c68f4d95e0acd45206b9353a7def7765b99b3d853893c92971b4515615dfdaf2' 
  || x'5cca00b83f54586faee7b99ba96083b90e60cc28efadb097d314ae0e192948bdd352bf22f3b744f318706d38' 
  || x'cd90dd350f28d3971ae673c07a0487e9dccbb1e41f295c2c0cbd475bb5646b261cf474db5b5b5675e67461a5' 
  || x'587e6095c16a2a7648c35d694b39587bbdbfdec86c0c97c1200147737645d810d38729a97222c674a8221ae3' 
  || x'c12df6fda04de1f9ebb4a79cfb338089ebb8bb8ca38a340d1af1c1c741b315b0e09c900466351d29a6c592c7' 
  || x'ea1f388f316bca27ab331d9e31b776b55678bb1a2445351108bf5715f6c3e6e6d04ed8b36ddc40808f4e889a' 
  || x'1e838a98f75ccd23bb788df0876d7743cf9568c64db896b0cc7c292c89c82f9368f73ba4df3bb00c8191bb83' 
  || x'7749d2551a33cd951c95d04d5695fbdc657f0afd82b878ba7496acf9dd0b2597e193e912f3d000f134123f46' 
  || x'b200801b1d4d5bc573bc4ce32e0664d046a587f5c43f34e2a8' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'46f26ca5904cd1696e277fe64555cb0922eae5ffbb5daf5ec3030b9b282c99e2' , 
  x'4f392d58c98a000e4edf47447f6d7770973bb3bfac4cf1632a6dc9c6d59fbc59' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa01010fb8d06ef9b7881ed58e587ee7c3b6f9' 
  || x'1b79dc206e17214703709d21d6eb5f42779bcad00f413f875b3145e605a341e258e81ef4e54a9098847b67f5' 
  || x'8dbd80258b0943f27e0b9dfe34ce559135b1ee7265640be7d027c286e92ec65e0cc87aae571ee894559695bc' 
  || x'a68fbea691a6d823568e8d8fe0a1cdc5701cfc8339dc17cd2d8c9e30baeaa64177f9983fd68ed74533d2d0e8' 
  || x'3eaac4675b65226b036bd6fe5c8a53a921ed875fd2' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'91e1a413f17f5b1564e9989d4a105e9211afd159fc2296b77fc31f3a8942935d' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f9a7aef0ad5e2ddd5ae4101607b13c' 
  || x'f509460c05cd145ba16cd61f6385f082e501a3010101020292d52f4205257555055f4ecbaa108f638d0101c5' 
  || x'e72c8a8a1d697a6321824cec7d7f3af354bffb234bf91178ad438b4c297f267d382f4f7198068b7a54fc7d51' 
  || x'5cbfb84aaf6b36764bf877877493fe6e0269a86581de45ead7c0c49225d08c9818d32c386a8e90d0f1ee8369' 
  || x'd11de401270fd2964ac1b436d5b0d4e038a9c87080d5a168a6e90aa1febb74aca43e76ad31a1fc350b590083' 
  || x'a94cc5f996e3ff' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'52dca37ac7def662c17c75a20840fbd440530eaf558b993ea2389d7d3b0beedb' , 
  CAST(x'd435455a43d11a4fbd273667fd7e55f6ade94a3aa78ebf577e2995a1b5fccec3917ac87c296930a07d153c6d' 
  || x'e60936812ae5ae667ebdc6f996a1e861655d796a' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020d2941efd5cfd07de50b4b0e4f9585adf40f2c94826' 
  || x'cf4d5a5469f02e4d6b15fe01a1010101020260dd361c76bb8ba1c90d728f9f346c168b0101c74347d8d8ce9d' 
  || x'3abef9a7218498654414bd5ff808ebc45e7dc20a6e3f2bc3dd7e3650a3af9864e78880304142d2761cf4dd28' 
  || x'a11e3fc6c3f0ddb8556525d3f2eb05275a68b0138804915a379868f4d2e1cc849462ed8ca8fbdaf3839c5c2e' 
  || x'a2304b7269d6347952ae4e22c87a436b152b83f608e1a871ef4b24907a011a43bb2b44ef0ac38193ba2b9e' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'1732ae1ecea93693c28465d09e07c6930404037667d65b7c0f7e01c5502c861f' , 
  x'500f246087323096a6558e2d2ca8c0c0eefaf4aa1fc11bd963c2057f8bf56b6b' , 
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
  || x'c626a625cf1e0365786e95ee05ef1bbbaf1418a443e51f094a48ba8ba6bbb3fa18eb9c40fcbf41656a6de2c6' 
  || x'61f76baf21e3c929a113c151e5ff548a86afa0f2bae96f72f607b04def25e70e60843470d5275de7' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f310020e1' 
  || x'672187b62ea6b427318b4d8d3e028b427062b99a8c32ef09801381540d0b4501620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'c07cdaa43ddc2158c432e392c8193a47d033d2e055b40815d8810aede900e2b2' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f3100202044a8' 
  || x'4d57bd1582dfcb0a33e23f692646ec6f0cee35e88a8f33f4c6736c9c1d01b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d0301a483d890795cf5a8853c286efac59f34d92679a6683148bb5536c09767146ac9d3' 
  || x'93aae075ed90b0028b6b50e26e412939bbd92ee091e1f2ffa5a60896b11c9a437fecfc47c4528c719228780b' 
  || x'a370fbd14cb07bb197c4347a74df4a9d8ec6a5a18e154b444d2c86706ba4ab064c612cd1e91b42876eb040a0' 
  || x'a280c6e0b2b93344cfc1790b7184e6b664bef4c14e3246a9cf71c6aa80f21efbc62576510757573015c61475' 
  || x'fcde4afd8f52f2303e41c8ac6b4f9794f64d8fa9a702477cd4ebcb30244ca3ef2f7677f7001e4154399a7e8d' 
  || x'0a39d3c996d932515f0588ada9f4dd29807209babd08fe79b7f8a75f1b390f72ea748cbfc8e4865931602ab1' 
  || x'0e5b4903a2cf9eb0af8543ec97e743da362d2d15bb56085c800b74f2dcf2d90e80662772520aa0704ce5b68c' 
  || x'4eacca35338e6b498447f496aa37e47ecca0c265346b887b81ad4b0bae15755ce8b09190de0a189eac4104f3' 
  || x'c893ab066971d3f93f66f19dc2cdd4801e19bd693460290d985e584f7091f8c4fc6a5779962ccdb3f9f50f32' 
  || x'0d6dcb813b77d92a4f25be8957f5cb550cdb8865853285930ad244' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'830596667b351504c07182918940a2ab32d699e02e93f9ce9ebcae59d19f5cf5' , x'' , 
  CAST(x'01001680a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f310020f28547d41b4e37eff3518b330f33d8e53d71536e6a8e6324ee' 
  || x'df11c502a8a29e015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'faa2185156a2c81e91f88188caae70c3cc7b82feeb8a75ff451877b7462d76ad' , 
  CAST(x'9087f19e13778ffd6819dcf5e92fc1d6e7f8878ade02dbdfff7c808033429eabc6d70af5f94b3b262db7728f' 
  || x'cbcd1c97c55f03e90c38d637b0437e1bb91c8098' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'c480447e2dc6d8b6ca97fbbedb2e3fbb9d2107537942ee45d6fabaa21dcc50e7' , 
  x'369ecf1541d8750a67794f616788275e780539a42a2bfb53a1862048a23d3bdf' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f31002017613c616eea8dd5da0996' 
  || x'dc0c815a27677c2ec0813ee7208364a1fb78c8cb2501eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd50101443282d2d55ec911488cc283dd66b09729c24d2240c690b5d83210929084c8daeaf9c0e50f3f460ad2' 
  || x'1ec33e47abc6ab47a02af0dbf6418905a14f3cb1c7ef6cbd5e871162d4e96d5037cb6533537fb323f9255be6' 
  || x'cc90653abdf5d99750d19331aa0ddb3053746b781b35441b46d41301ae77a79a2d16d242489cedd05c783b7a' 
  || x'3d479fb23d7f21a27fd412dfb3cb50676872229496ca645cc177a21e65c41807ff3480bcc84a1a835daf138f' 
  || x'9c4e152b87de08c5ea95d7ca4c9e5c46079b9b3d8c81bb50b5141bc15c3ea0f9ceef92b3727a99' AS BLOB) );
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
  x'587dcc2b4e828dc6572412e687e9834708e0691f56e8d2448c866b9b6bcb6dec' , 
  CAST(x'466a3f40500171cfbbcac45bf7e984b068e7905885d7fc0328413a0ae82ec3d2dd8b5cb4d7b320810b926117' 
  || x'2ffd8f1e1b3a36754971cf077013500836d8b0ba' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100205c' 
  || x'a560c2c30aa2fde0efe1aadc124f28a2de590dece61481fe75349674762a2b01930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd01012c7958c059dc6876ff4bf923474ea3c9066168f4826a99e373790db07d4f76' 
  || x'41ce812ccede4f0b9186bad6273b2a4ffc1f195835983d14d2389a68bcec671365e27c194cee51c981260afa' 
  || x'7383033057d4da6a154a376ca7d121f47bdc78a4ff391616377b87fcf35e0c51b905747c3b9467727580c327' 
  || x'5f55188bca75482be1ebaf2de8e130914e302deece289edf876ebb05d10c8456ddd6705eb128871960793c43' 
  || x'41099a691120776b09a09933e1fecce436414666e458cba5d4cf7e4f15b51abe46026e30b5b3dd7457454ff2' 
  || x'31ab393faa64b6596c76fceddc9e9c11eb42193fbd10dbabfbe1ec21b0d5440f6de11c2edfe7714c3a868360' 
  || x'98' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'481c21ddc47333ca38941dd81c6000ded884dc4a9f7c6e7ef4ebe59fe5b106cc' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020a54569fc3f903ba42f824eedf9685355f7448defaa01ae122d66853facd910190383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae4501359c8985cbb96f1c33e0b81b5e5482d85a1c9ce4e90afe61b47156a789' 
  || x'3673c95b4af86382393119d60bd891cfc24be3d94e2071f87637e843cdbda8290200585e54f57dc301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad01017166e2656e5d6fe72c2a2bc06ed275c10481fc833a96031b' 
  || x'2888e62518dd12997909d3da79a6cc8b35a1a8b7651097ac3290b1cc8967f17fd8b89bba1075e20ff2c57064' 
  || x'fe1f080e34dd42d156c637bd26d8124cb824b5c36859d3a13cc751f07e04b370706db2e0bb2e69e73ca4ebeb' 
  || x'24d2f63863b41ed5352ccad331d856ab9fec23f5c5a65eaed0d6ae695f13309f1e708e5ac810e77c35142e5e' 
  || x'74697e850c9ad15edb3a34e576298af2' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'0f391e25116964c58106c906fdd2d9a7db25cf256cb5028f264bf799096ba009' , x'' , 
  CAST(x'01001a80a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f32002063efc497dac9d9ead567be966aa267cd69384908ba73363c23760d' 
  || x'5eb9566f1c01610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'c48bd02de173fbfd63ec1370f22fc663ed9f61888f1b3702e6a6f7c9f6e8bca8' , 
  x'6757e005ad9f81bea042b64f861aa4cda6a433eeca38c28d65ea8d98eda23b39' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e40101e08fc3eb7decb31925467e3f18b4a1008ba2b3fb01ab1a151c5c62813534402431614cc59f' 
  || x'9c66814f705713fb57c1c77122a15968416b7dfd9a52a663cdb5ea0b540b782ef979f3889e6d5313c5528286' 
  || x'f87d1e871167f1900a6e5ed04ef28ef83da64026840ab3ddf4d79f9faf08603c4a6ce45a5a55ff4bfe632639' 
  || x'09d7c67a4505f06e8b1a685a149f9cfe40f4b9566f0f10221e411d13cc08bff111b05f81b17dd6105f445858' 
  || x'3bd82236f5a2e069af0c39d32645c6da308801db62fbc0cdadea0da1409f2920c2311aadf716013b4b627211' 
  || x'c27badbb7bb1e94c2c544cfaa99a' AS BLOB) );
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
  x'1d8b48febc6f07228e59457ae6f4048fe6f5fdfc4c162d0fdc87af622cf535f6' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca40404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f901010595e3210aa6b74d8412808bf03b8bd353ed872129cdcbc4793b272cf25e602d27d7df' 
  || x'98c69d2f35deb619198039ad431a1bc9817f9ff37194e4ad37b3f1302d1ca88a2de0729447fc88d00abdfde5' 
  || x'27d94e907c90be2a5910629fd3d731b6f4bb68e69cb0e2555b99d9c9f6f2f7bb9d34a7a65276dc56f654ebbf' 
  || x'39a5146f4de0e80bf21920acf929a51276dccd6d87cde5ca242e8039941325cfdd0615b4b4b639aa8cfb9204' 
  || x'97efcb4d8e8cf086039df1fee9b6022b9f2e3c37c4f02a6be8afe667db101f10b2f75595e19a9b444639e477' 
  || x'2184ee849ab90a593d3039377d90cd56bd35d0dc9c80f4fdcfba24c5c372b57bb1aed6daeb' AS BLOB) );
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
  CAST(x'ac0408bc4edd483b47ee568370f4df2eb4b4ade551bc66f9977f50cbd0d3564574f45465650a9a5b51e64a29' 
  || x'019df819b1b8924988ec3c588ea42a7e2d8ffb26a4f544f4a243fbedf8e7d441a063b3d3fca7fd07abca5f8e' 
  || x'857c8aa1d0ec3b35' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f31002021089f' 
  || x'c41f41d3ccfd9ace0999fe11fa67c3d9de5d182d2e0fb83f79e6fe1d0801bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'4f7b2e5c8e6b4b78d923f8d7aae4a475be19bb5048a91b64a0f13e9791e00100' , x'' , 
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
  || x'617368032003d6f80b44ff7f27052d0a05d75b1fb48726f28b7b63f760f324cc125f766ed30a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d019527ef7e524c4e9c68d8d6d3a99ff9509c6e51d4' 
  || x'68adad515dd6d86a972a27fe80bbdb21780af4b3a310585efc4c1fa75ea84b39c4234ee1a7056605263fe7c5' 
  || x'ce97be328130c96a7615ecb90776657273696f6e01020d66696c655f6b65795f686173680320f381ae3ddb7c' 
  || x'2480e1b2495a7bda4c64bf1a3d08fcf1d45484cf55cc5a9a341f0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'b2a21a0aadff6650802d83b1e2424849c7ce8c59326ab9e2746a3bda2af8ec1c' , 
  x'87e01530412e47739c9939e12edb6e1508b42b419c588b2a39085b4d92e48301' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020e8e51019103e972525ddc6e64ef9' 
  || x'7f3e559823e50c9fd9bd2e9504ded497d2fb03e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'9d68d5005c35c129107b271d0fb7e5c4c06e7060934e669a00b96c48c36897d215fcdd75b32b19f0d635aecd' 
  || x'6ef395c8e291e52c5e2185e23c9dcdf028612c5dc66e6809054ca70a9fafb7212fb3a8bcf3261d30f4858cec' 
  || x'01650ea662d6ce395cf0530ea4541db16c6e04934a12678e3394f374266fd6da27a33bc9695fc6a07cd07a07' 
  || x'a85564e66a56f0d8516ee071a6f828861551849ffa26d1c9587749d42c2880dce9fc771453e850649cc0a5fb' 
  || x'750647eed25b5165068de1e5f3bb2e152d612544d6e00d8c25a0058ec8912253cb21a4e258a82b348f4d528a' 
  || x'ec791d6a24595c219bfe86329db410bee814329a37a2ab9d98eac730b6d17e3af0419d20eeb7188215b2a3f8' 
  || x'032291b76da9aa714fcf2561f3319611d26dd06f9b8c758134f1f1d6f227cc341fabedcf717a1a4e5b96d3c3' 
  || x'7cfa8d4aaa58b077e741eb0a9a18ffbe085d210f4da8ddf5d8cc5c950f2a6341340f9f45d7f35aeb8822e087' 
  || x'63dffedd14b6fba0bd56ce7429922d9fd0983fc2b32802a6126134dff2b45c4b4019672c0fffa554e5b0b409' 
  || x'5df3691eef921093ba762c4a0da08ba9697575f5b3507ab7990e7845ed80e1cb9ecc333a954d5265dc2df6fd' 
  || x'f12e9ee0489b2827530e46175b0180c229d77ecd01ac2d272610ea93c21ebc14b44906fe90ee9144ee081587' 
  || x'068273b8c8423e83de1317422798f9c1d1afc7a9ba2bb8e56c2cbf4d5eadbca1e63fb31d350aa40e27ba41b7' 
  || x'10f6a6131323e5b782d265048fd16a4f9c50606014885b400fd4ead330441a9f40b2d8a75a9a71729b858f7a' 
  || x'396a890acdb53bb8ed226c4ab2820178f0e0020101020246c81825e72493388eb413820b1e26dfca02014937' 
  || x'43301bb5c9e24f3b45957d2bdbfd049ce138cacc7ab9d38e39f82fb507ce1ef7b5bb966015f8101d7528d9f4' 
  || x'8ad176cbffc04477ca6eded27c0b03511fcc4293242c480a011db1a4a9fac834aec3e97bb74e96acba330f9f' 
  || x'26dc54f9c3bc810ea015b33cd215e9f31cc0ea166f0c37fbb750e08909652a7a185ec594a9ff0a4b8a8051fc' 
  || x'3e5bf28d157ec07a73c9541e43f478ca0f3173d4974418e85e043bb66fffda2c05a81e259d83aaba0108cd2c' 
  || x'7f60d6049c364c39293f52fd5d1c04865fa2223b25f7899e65203918cb7c9502352322db4c3c12be3b635115' 
  || x'46c1aa6b9faf33318b046a199334af7ef8806f4bc18077e69bff11a4ef174c9731738d8f180d0c37145a5959' 
  || x'd8bb32c54db4062effb1286aefa0c851b910ff98e0afe20c06e7b5bbbfba155bb5769123326c0b2abab2cf10' 
  || x'c6d20ac3478bacf054b523d546922753f3f1389d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f68617368032003d6f80b44ff7f27052d0a05d75b1fb48726f28b7b63f760f324cc125f' 
  || x'766ed30a66696c655f627974657301b6010d7265706f72745f7365616c6564034d019527ef7e524c4e9c68d8' 
  || x'd6d3a99ff9509c6e51d468adad515dd6d86a972a27fe80bbdb21780af4b3a310585efc4c1fa75ea84b39c423' 
  || x'4ee1a7056605263fe7c5ce97be328130c96a7615ecb90776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'472bfa93c8c30d482594cbf571b843ef95961c58864441f98756e3f2f5ed7378' , x'' , 
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
  || x'6173680320bf0720087420c2a81c99540b9ec26c146d4237d7d98ed5984dd74b9844a961110a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01028d2985ae32e880bee86a2a3e246799a4084085' 
  || x'c4ea47013b1013fe8c20e17df7751e5bcd1cc318a91ff8267f5235c7c149fa2023c8c72a44e2c6b82a66a558' 
  || x'020a3dd7c6e1fe1655cdb3c60776657273696f6e01020d66696c655f6b65795f6861736803205f506746270c' 
  || x'5afbf3337343b71e9ef6ac2314daef87f595c9fcfa69230e48f60d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'814b593ca0fc04f3f08fa01fb42e2260f3ca5c1eaeb8194b48e57e84a72150e2' , 
  CAST(x'031e8c3604cd29cea263b75524d21b9dc8354c1a6c9857bcc91eb13fbe2a4755aeac09eacdfbaa56d8482c44' 
  || x'c22259823e230e96d153845a8e51446b97f540e8' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f3100207068f7170a353c1c89' 
  || x'71443ae3a03c3429925b9990ffc40e192931ae2ffb8333015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'715c8f17b9bd8beb6c79ed582978ab106be623289ef9e0a3e6db2d007bc3911e' , 
  x'476a5933d36067f2c438032ada5c326d1e63da9759feaece9741824b62cbd005' , 
  CAST(x'01001c80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400201a0b55f0e63f18f117844e' 
  || x'3c7daff41d4b291d76dcd2e51a4ef200e561578c3e01dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c70101ba5d1f87b26e5fceccb63a431f5bc87806dd2ca26f604a8683b2de8c00ac726830c93a39495a581d93' 
  || x'e33ce29c066137cd8dceaba7e0b13410aabcfc022e9b7d9ce49d641b914e2acc8585759fc2d5452a42cb7743' 
  || x'4d017861830ba212dff4e359a10bee3019f0bbd0dc53f70f2af8fff7d00f654688a0dfa1e201363d30eb4d22' 
  || x'6f00612638ce0ec4022c2835530bd53147a74680fb33c4e718975af5c34317ae3a7569a72c08bc4b2ecf96a2' 
  || x'7fdce2f3ed874d227bdd0d734a7e93de14d451131244521dc6' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'483602b3ea7da92c8d70a8481bb2dff251fd38b053321576167f7f4c94e9db55' , x'' , 
  CAST(x'01001e80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e74002072530f255329b7f5e190ce691d9db0' 
  || x'576be03b05b5e736254bae1a51d6a7a53501dd01010100044d72efe11c13b7366205f46a8179e078c7010192' 
  || x'3a611713a67892d173d393cd30d1b1e7c6be18e949a2b91bee19879c6c5d6caeb55e4a94b5bd2bc68d3512c1' 
  || x'74484399d251fb94a32a1e6e5cb11a115e168b151ed0bd2618afbc5e9d1455cccd08ca4c02d27dd1d54345f1' 
  || x'be0e316858c8f75ec95264d2bc1380ad35c1c9d9e269e1450ff30be1b7af4f4630de52a47db5a4b2183c88a3' 
  || x'608862aebb779a0b2accc88dc7cff3343786cef024c3a60e8a0c159c83754fe996051c150cd38f47dc567c01' 
  || x'e40d114be19a94b7af3cf10f352cc4f244a830aaf6' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'e775a691192cac6d47963fb261aeb04983dfadff7818f2a920c4f6a53f6b9cd5' , 
  CAST(x'ec80e9657ae446ff1a65ef2c098e6452184c285fa331e5d8d17fd36830a75ac170fea78930f19150720bf792' 
  || x'3d2272daa319a871ab53ffa8d0b828de43b5bf72e0fa5848134f46a959c6260091453b98c2e93fd84b0e4eb9' 
  || x'5e1ed4756ba19c8cf91881f1c022c688e0c12f7b79ca181b5b58bfcd93744778acc5d3dea748cf96' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'016fea5f0b4e041af85e95ce46a0184b645df4b385395727985fcb900e8d30e6ab8a7684bd342bd13af62624' 
  || x'd3e68f94d1f63649e94b70032a0e28e0f067aeaaadec02da0ebf978df0ed087ff1b865f348994785c5e851a5' 
  || x'61906191cc4e9d4d2923a67758f39d5e974b4f1f0eeea6d9a86bb41abb0bca048fc07e68801b5d273962630b' 
  || x'e3212318edbf2c01cfac2d73452e2e687afa' AS BLOB) );
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
  x'a02bfef7cdc9b4059f4f69fe456402538fa96e4078160b76b1babe6101f5a562' , 
  x'400eb3c0a07f585b047f54d1772693991f4fcb8cb1b78a93a4ce67f4707351a6' , 
  CAST(x'01002480a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f34002000059a82f5a7f453b929de06199c7f6c12b0d8ede2f0ba70ee2a2cb7e065' 
  || x'8935031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a01819917046d4ee0359e5094e65e4bbb93a4ffaea82c14beb862bb1e4b12' 
  || x'25508d44c1d2f2ad00c51cd8370c3b71fd490bc691f5a7b47e9fd74cdcd05249289d2d122df4bcd857660eff' 
  || x'8e852def25ca32863c630f6cb5a2c5116c76757facec5bfbc547b053045b2744ebadcfb15de6bedd66784900' 
  || x'1b0931687c01010008579fdebfd553c143d313270b7b62a1af6701753e011a2eab36d88b9c24a00d55a094b7' 
  || x'eae7367a26b1db08542c3c8d42e49add6d91fbc74ecedaf68e3b721c6e3523749688860b20f15d2944f7f2d1' 
  || x'fa0e223845b6996d05d196b58f03c4a4e9b661bddb5f22260e633ebdbe91e7b21117c65b8ffa8b0ecc' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'6916dcc7c4076ee45e59049da28a4eb0f33ffdaebb5e938360b7edee532f0e2d' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100200d894f74104baa4ed889337e9c55f785351dcfb4' 
  || x'0de0ad6805e43619c36a8d0801a90101010008710fc1557ce3b4a9af1a216e7439dac9930101e79387ff28da' 
  || x'73a842650aad34bdb5f6a898aaf786179f00d5ca3d7ff6f67eb9ee345963ecbdf22047faf0610b1f1df48148' 
  || x'b22af67f0d754473a1721bad891c5f96ed63c438de94ec1ea0639e39b729f33e5e871b939ab1e0e4b3810ba2' 
  || x'640a58fde83740e4ce6bde520fc987b2053f907a23ea96695b05b54a15e794d4fd772623a15f84ee107f5834' 
  || x'ef2b79be6e91647f' AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'80c0fd408aad6a973c11f7177448ce359801d4e5234f8ac409fab99ac3bd42a0' , 
  CAST(x'd177b98e4a9d667725ccad252e80ffa27105d9923c02573f39ce69453971eda907ef0a0d3882172f5d7a0211' 
  || x'efcb52327a03f530902370352e13f490fcbb1f30' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020cc1bf1800af0881bbabb0299138f501fa779cc222c2b320cb187b4034660' 
  || x'27fc031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a014b90bf6274231f80b0212cf3564462167e914048a034db5bd5cbcc3ad6' 
  || x'e96778768ed2e9c478daa86553d885b13ffbc13db4d5639ce559091398c26549216be1d3396c1567be1fa2a0' 
  || x'fc4e09f3da738a452af6d27109d2f52897c6a9f5861bd8b264d9e39f812566943bccd55f0c8427151cd09ea1' 
  || x'df864e0c7c0101000a78ce2ceb675e7bb9fb7546ec32fadf2667015328797198f9d7d1973e5bc00fc29a8190' 
  || x'c412d5b46153416d5ba8340135bc0eab50748c2ffcb5057b71ec0c126a2ba151884670de3faac17079907d7f' 
  || x'42cf6b2fc5c07b591737aa90f3f5cac0d71d1691c0c80ca2066c5ba0cdc5594a6567bdbb20060370a9' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'bfd943c3afc286b689a01e35f8baec3c9d9113b804f2deffbcd1bb6ce19b2a0e' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f3100203c4edc3d07f760d2d888c28578321178ccdb9914' 
  || x'078cb07f0229eb6b5dbb9b4101a9010101000a057c9d8f780d15bc1b6b85f324097c5593010124f94c62a68a' 
  || x'84ff46bf6dbce98aeff4283fc080e157b51a779b064e167130bb5fec4238acedcb9bcf92840af11d9e0b7b92' 
  || x'3e9484c71f6c84134ff05152ae8e42e4f2da8e370864982fa39d3cf7a72b4d5532d8ded91003e1d541e94a99' 
  || x'bee976e225cbe82db8680de46b89aa1942a3afdec1fbe9ec5b708df2611006fc7b565e2e6c54140af433d65e' 
  || x'409b833b8a8134cc' AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'87b3b941f97191c9b6bbd6365b005f1c2ddbab180cc54f4139b2e3ef905ef64e' , 
  x'6afa5962baa9c53c3d547624c97cf90f2e08d784b1f1d50d901ddd8b708d4e0e' , 
  CAST(x'01002c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f360020802ef75eede8ada81b2fa23002c3310bae5e779817f7055199fb31bc214d' 
  || x'92c8031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a01d8d4bda8563dbf9f44ab68cd14976087cacc29df567a246d6cc96b0d6e' 
  || x'ad3a99e2eddeb2bd56f10ec9d02962005c89b27d2e7ea5338234eb4c62246ebd179acbcbd1b714d4505e74e7' 
  || x'a42172ff9f0ef613bc51375ce33954b3a17515f25fa2d038f1db4c3f51102bc1d46fdfc4a6ae57184d9f31de' 
  || x'1703158c7c0101000c391df99e449b4c99f043f4e601b19df86701209c20ca4eb7a85c2ba84ab5a1f59e7871' 
  || x'27eb572e7c738f19fde8115b93c5bbc7f854830b352078e0f4ba18ca96c05369788d2e2fd87b296975697b35' 
  || x'e55fe13dcd6967e78c3ddbc5e06f82a1ba0877043aacf501426cccded41870aa4e08a8375f9bff087b' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'b02613147e5b0d880aa81c9812f8680366e9c5a8614a71a0a314f78801076e6c' , x'' , 
  CAST(x'01002e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100209c551ab68d3bb54ced7f993e2571e47acdf9ee5d' 
  || x'c6f127e044be2501b977091401a9010101000c4c3e1d0d00515aa775b4665e21fd297b93010122289742fe5b' 
  || x'65e765093a3da807d3b3f7188c1d144387ba92959246148c08f6524078b91d0bc22ec342ad7c44e5a070397b' 
  || x'2867c92ad386885735c318512411b9250b3d5a3aa5932522b9e9923e9cb950a0ff91fee708f99835b48ec13d' 
  || x'b662f7ee8b01a775351efb0a17a06a7d307203a66fe09d94e7e7a570ba408a942e6d347587d76ba855239076' 
  || x'0a8b196560451eac' AS BLOB) );
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
  || x'c781ef2b066a962350ead75952134716241dca8307b2b7e36d4235922d9ddb8c31b247cb4aaae8e94c433ee4' 
  || x'54210ea0afe4110a29148a0d4718cb6e4da592459ad73866e25e7bf02d3616f8a4669b4bdba0d40cdef78c98' 
  || x'37b4b7d7da7969b2bf6fb9ecfdbcb0309456d2e5804a74a9b81c934c' AS BLOB) , 
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
  x'246d1a7df4d0e2682e1ca4bacc0f6858fa6e78fa7c2b06ffafe51eaff0d33f95' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3100209c0e64a11134b7ec1366c0bb835b09b26f479649f49f14c6b8b18a546d10fb9902e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d2050101f177174173ab9bc33a4c96f3c260ca5b6d735599e19df66e3d' 
  || x'80965b1f45d194ef3107625d50c9319e554709418d8972d404e0c7d2a77a822cfbdee944be8cfa13c3d8d500' 
  || x'50a582cd8a66983798fb19d04bc87c0032fc2bd6ef0be3d5b8c94fe71b76d6f74c802ce55b7e085f509b0452' 
  || x'22ddac36b8ea9fe3465d1eb7e0bdfdffb61553d734a399974e152e62940597784040b9edcbebb40be0bd1088' 
  || x'f52eb97f287c0d3ea9b62d46423dffb20c8ffff88d045703a843cd20e462f30dfd79cc660897b1b9cdf086ea' 
  || x'2f2cbb05449b4401b1530a7e54b998cd17e8b57a097b32a0dc1a71304512fffa3a4944737ad1cdf4da6a6b88' 
  || x'461be64d81c8690a0a208c082e0ad17a2c764389dbca3fa9daead74973b5863a78fc0983ad249e01147fa390' 
  || x'6ba4eed58e2e86818c2801f9378ac26db4012f6444fcf4380974b9addb000e435c2eea7755777a3eb710bbee' 
  || x'eacae95190967d1921eb69c000428f0a4586a2612d3db0fb797cd995f782d2a8571c6c238f106feefc6463af' 
  || x'2abc52d46f9f640941b17e343ebe496f2934f731f8e9396436801972e2fcfc3db5cdd90151f934f8cb3601f4' 
  || x'74729be6deb90cf0b0d491418a51a8bbc00835b81288f19f677d36d32bc60f61cf791a8341e12133773ccc5d' 
  || x'cdc8334b816c92fedc6da6091c2dd17fc37373e0aa6a16ce4d2ef8f14dc3de7f831487799c9570c0dcec7a69' 
  || x'b41aca1bba551424138f7e3d83f15731698ec0b4a6ce9fd29346ca77c2c7bbe6fb66cbd26982974038bd830b' 
  || x'57d506fa3bc069faa95ffc6c3157a7cb6c55906f332d84d18e2925b400106369c66b09692ca25ead0fbdce29' 
  || x'17098ece1ba02436a0220ae23290aedc8ddb9c9fbc97e963e82761b150143c8604d8cec0c9a87f4cd16fe438' 
  || x'bc5216bc497ecd46e157658dc766b70d223edfbe7c7239d7ef685aebf89a085676857a75ceeb72809f8fcabb' 
  || x'4e580c6b4c6d41818f9165c3b3b91812e27b7a40425afd3ea871b9bb3df2ee2b753fafdd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec703014094b2b6d859abf11d0cc4fb93459ecdfd30e4bfe70bb3bb5509aa32' 
  || x'da03abe57c081ac28940cb74854491c476eb15a242339322e7fe91eb30c6c80b9db4f3e1a59f5373dc2f28fb' 
  || x'bd093a0100283f78763cbc8f78027d0abbd75dd9ec28b35f9721af98ef95b1f3bc1db4192e4e2168692a614f' 
  || x'85bbd342be9852b281be01bb9dac6c52ff07a2f75b3e025965180913e5b7aac876168e971365d2d3cf412dff' 
  || x'aa760fca27171f9b49b12b7c21adeff2222fadf3a6808f4065de5ef005e9e1ea82b041ad03c22855431c7a5e' 
  || x'eb9b904010d2a8b02ae9a865ea656dde560b17cf85192d952a02d133cd05654c81fa1fb6195b07f542d3141b' 
  || x'443bc75b1da3d84cd2c0a3becd8ed4433b6d8d80bee42f84a768b46afd8eb0908176a9fc32044a2afb49bc85' 
  || x'4c866fb336d0d635f1c7e5af00fbaecf43e4e3a5feb3a4ad9eb1624ef139d77b7ec9d5d6a37758be53cce4a3' 
  || x'3c1ee7aaa79f90e05db8334b2cb51684e61b687e7b8844f3d415037dcea3e78dd6cfdf725168753cd7f973db' 
  || x'02ac3096a60d772f80f4c02c96093a796af6b958af3ba3204f718805f0036882bb4f97f66af7963ee47af39d' 
  || x'76ec35fb12240c986a2e15895bdfc86a875fd3356796a90dc8e82f47d8a0' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'5acfce7dbeb5594312b2576f6f1f54b7dce3839891802d2293812b0f53b523ba' , 
  x'f310bf1854b1b9d4c8613fae791df7982aa43c1424145b647859b6f6c3df1e8c' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020b0c47f6522a12171f2f879d72be1ae5b4f8f7cc89513f11900b7593c4dc6065701c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac0201b036496e8943794de4c5be2156bec67a8e88ab85e651b6e9a7' 
  || x'4470bc84aedc433f4904579b52e26df380b3a1d376164d026856ea7880ee19437d08cfc3d469e956de72d599' 
  || x'12447b35e582f1c51996421ff52aed7bc461e17655aaa345683c66f3a341aa4cf2b7e43b9d94ecd79705b79a' 
  || x'5a9ab65335a6211977721812d7b880f0c46f8f47666e07930b645f35cf928dab986c1445798be7cee7ba3cac' 
  || x'5313a694b0d8b81cc40bf300f26840932f9c68366ef5029fa994fc9847eb0d4f1baaea899fd81505b9719c43' 
  || x'd53dbcefaa5a7775ab5f9a844b56e0f65d703b76bc78c4720570095cdf22043c281c638203cab71da841c740' 
  || x'0d0183860d27302efa6681fb76a6ab003bc1e26910d188d996daf29b96aad8cc4e042c315f5da79b025addff' 
  || x'ebfe7f382612dfd815ff' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'88011008947ab2606df9c217ebbdf168b713711953b7c06e022c989dbb34549c' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020c57a32f136c85273de40a9c1649b225e2ff1ee876501c588976ff8ff7520144202e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d20501a458f8b460327cb5872808e017461d43fecae7059b155c9de46697a7' 
  || x'93f4e3407b20a7fb17fd3408d90f3047be162782ac5b5f27809eba3d96857405c14b4d2884894a9a5cab49c8' 
  || x'0513395ddb99298fad4f045cb6aeec4b3eb5a4bc8bc8f0de65b18889d4feee42718b958c2e28fd65829842b4' 
  || x'17f471e8a20a884a269f0c3b893a952f2daf4eafa223ddd3b18f6bac151c12b0b6ad8feeed7d73f507c71ecc' 
  || x'e7df4c39326e6738e1b91ea6ec19da759c0f9772a2d2e378dae7071b124bba708a2020d535e5485002b8ce0d' 
  || x'54d2eac784d25adf94e915df4da83eea042ea573175c574b0ef87385956d30036b11f5ec2cea55ffd19d05ef' 
  || x'67563d62343c1475b8621a76fcf3b4a0a3da9f4de77bf02c99e3d2a7815474e757e41e47ae98f1d304f4f6c1' 
  || x'18638f20745effdb8e58620f028fd648f8b753f2a69cd81b60035641ea37cffe50711e17c2dca25f5b044801' 
  || x'8526617cce68b4c53de20a0e3e3e9abe42468b3ad2ec0c45ca83c5fa3464f41639842cf5b142c880ac6d94f8' 
  || x'463e37df229656e51ffc257d50b75569a1620d25734182711dd2a285956a63669424979891a88464d1498138' 
  || x'0fd9b5979e3cb634aef2df5e24c4f9f407ca95c37313e221b22cd07a519e7b6a1ce9d5595f5d24d89c782f13' 
  || x'f4bde94ccae9bddec40d0bf1091ef53fc00b6f9d4825a3c5d434c1b7968af750be8cad3964c16ace1ec5d156' 
  || x'52082b9aa82c9f0edeb4766cef8b9dff4fba4ab6ea158b8c68265e4014fcb8dce313c0f16fabb165d2cad3b5' 
  || x'd16d08f73b5b272189fd7b89bfd63ef6224a7d35100084a3e5237d1b4f0bfb2366912a08f64005bd2ec34fe9' 
  || x'006a5be521dd1d2c9a52ec76d812e00fd7d7aa43843353e7a9eb006e83555ac6335509335b75a953b2bd97d7' 
  || x'24181d18094605f5184f4ad5d02ae81433627266ce581b655cee37aedd5d39da977b5bd9b8e5ba4341af76ab' 
  || x'6f4d5f3c22338818727217033b78d11e532141ea4d12e1ef8a3cb84b9cbc740a38970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d34810101b8d6e1df88f54e2debde66c5cd26f33d84d851b4dfaa9b1efd830bec1a4e' 
  || x'e71f1ccfdb7ec9ab9c4736b30fc45ae82c5df016ba239c818d54957a77ec3badbb7fb6ddfaff2af025ccef1b' 
  || x'fe8bc02cd69cef8d12630a19829164a73aa73011a5f2c1206a169798e273cb14bdeadfb4d906a6cacdc2731c' 
  || x'0560e232f5acd0905381' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'a09360048c1ba8602e664f73454bf9c4765d1663211c7a3fea89f259c80999d6' , 
  CAST(x'9053ad0048448c01b3e80a6ad8a2863187bda13cfd7772dc2524c124bb5d43298c913f20e6715b7536f3b52b' 
  || x'fd1706dd8b7f62710c912c9714fa7a94d045671b15ca10809d654ce6a05007f265bc6a99385cb94b67f03879' 
  || x'ba6cc25753587e61' AS BLOB) , 
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
  || x'01e805010102029f5125456978d552df50560ea8b430c1d205017e6ce4d5f657b79886c1a4500e2622b4a101' 
  || x'ae13a6297178a3ecd610bf554f4138eda71dbf46bca0885e09bdc8156cdadf0d4b23af5f77895622ada12191' 
  || x'4d940ed082f2b6769d36759629fba8e3312125c3373e6bf645380591162570552b56d8019f353391a8cf968c' 
  || x'ffd091af42de12c51d0feb6c376f9fbbfb7e83d9ead69ff14af9c9bd3298e51c293fdadd383614fac28c7602' 
  || x'399575377753b8eb1257aee4406a250331302593487af9e5b77695ebabb7c9a2e6ee694dd4ff093b9caec5da' 
  || x'709c826aef80b365015ccacc1d5ef1f7d89f372f68ef1a0140f8cc677524d739a3c04ec4937cac7657eb9a1f' 
  || x'd904f018567df4280bb5707ba2f46d682ca20623b4e65af96d5870ef71574bc56b5430e8c293c40b840e8716' 
  || x'e1abe1f28f4ce0b6d7cf644ec33a68288439fd9cfbe107f435e402399b6dea17c464fc47781fea2d940aec61' 
  || x'97b0c4aeb0b598692bb283030cc18af3589ab85e6c57023d21cfb4b5c23ee826ee5b1cbfac63df3ff42f9c46' 
  || x'2f8cfa89920aa250ad060cf0a5bd5c88f482655c39492d4c7e165c9248923fa2fb45afc00310c4142d43e844' 
  || x'4c49df2787ab18f1c6f19db3d022e8c76454fd5f390f1d246924ae235bee51f8e59a212aa2eb609cfb20b41a' 
  || x'2dda6e9dbb86eaae1ea1efc0702e5da20bbea3bed8e5561fb771087e584d9cd0c1b7dcf6593406aab73f4d28' 
  || x'2ff8d6745f3720b4acc7ac8c1e251d84b3a13304f5f85863dde5f2be7e0d6cffce2c33c78fb703d161e86de3' 
  || x'62a6b9307da7be07a2ad3d0be267fbcd4edaa1f1f07b603d006ea37b744937b41d5ca48fb30d82f4cabedcf1' 
  || x'b750e924a5c6fe23bfaa42158f137798840e3831b1b2adac94ba497f1b9bb3aecb1d2dac7ff912cbcfb0f49a' 
  || x'96bec2dfb87766c2bf78e06908e1e1aab7dfd6ac1ce3d41db5f96cd7a4d0fffaebdc7c1ff4adc1f5287f61f1' 
  || x'0f384c04de9ca3134f916849e734ec1909129704bedbdbc2244431a1f9dcb6ac68601ee1c2cbb0445bd5e3db' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c5010122b4cb9ac537af465661b0dbb757382e2c34ce94' 
  || x'0e33d922cf59596066e492a637666e9e9b6cc66754917c3305915adc5ae808e70bf316faabd5f855b2b58172' 
  || x'c3242ecc3f4f3f82f69d6f8963dab8d5356c15f05a8b7e34677d604f2a66e9b2857527c0a4cbdc952182d278' 
  || x'8088336350212190033846c85cc8de840085962e6aec5d59fd7bdc63404e1cc0ec50c796ae4f02c0fd00c31d' 
  || x'1f6a72eedf6d82930017f99d0cdf89ee13b0103112727e69cbffab9dc853ba929b971e1d8330e164e53c7b41' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 24 , 1795226400000000 , 
  x'1907f8a4d5c92080a6813831adf3c9c579d30a77f815c7c5bdd64fa8d4bec747' , 
  CAST(x'071391d316ff9a9fda56049ad375cc1cc4fe9a00a29816877d945f9d802fc135e85f1f861d18e60fee9a2d1e' 
  || x'c731be60259fa90c72797ed434138a194a41412c1b322750c51dc939b80c09256f9b919d84ef769db4806df9' 
  || x'3a13b426454e556a' AS BLOB) , 
  CAST(x'02003080a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300208ed14a7d47f24fd29f67b689' 
  || x'6e0dc62fa2f07b7d1f2c22e22b854ddf2be2c57702520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'ed1398f727d6365bb9e51ca85d9d4492a0f635bf7f4494696d93921b83774c26' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200208ed14a7d47f24fd29f67b6896e0dc62fa2f07b7d1f2c22e22b854ddf2be2c5770030039606010102' 
  || x'02f9425a8a4137de8271956136bcf46660800601ce6e6b77b93c9581929dc03fb521cf589bccc7b536b06e47' 
  || x'8eecfcb54d2f3ed380afc4cc819744516a1c6fa0d2b77f862e3b68180acea2620c3572c2f56cb88aa4687635' 
  || x'738b6f48d95367fa2dd2d6e32dce71b71215c36c4f0ee1a41f906400c0606b6922f130be1601dd9616b6d3d1' 
  || x'f5a9c52fb912f5de57c71857904202c9ac71f3be637dee73e248de24e70a7e3118dedd560b5025e788d6a3f7' 
  || x'f228c725d2e5a24eb0ef178374b2a7c959d98a8298f76c7b5e3be62907f6e66c41ff8df85b5e5b2c3edf370d' 
  || x'2529159db05c82088be035a08039caae61fe8bff2a34bd40f959959947d7b4d17fd0c77f7eb923e695ef896e' 
  || x'4bf08554d73644eb498f67d1af83f0b5245d698672a02d7e5577879df7b8b00ba327ebab122853f0ab6b7e03' 
  || x'7af3dd600fe7ca0ce7e29fd95577d360bce88018a0fa30b31801a79dc6a4d4ff1aba9f661ca58b75acf00e0e' 
  || x'3f69bf8a1363cb93d9dbe4fc29f1b5c8ef427a1d97be192fa9221eec6470546112299ae413fba00744f8b68b' 
  || x'5f2b5ea7f70bf9caaf9987c95fc1ce5a51dbf173e54a6a6d8c2b4f71a20fa79a86962eced927c8edfe0f3385' 
  || x'13c64706a00b6882186357c5b8842d71f6d9656d69b2fc014de3e6a3f5c7e137c0d011e39ba1ba61e0b71747' 
  || x'c8710a782f609e4679004f07a8e5170c765fb8b37154b9a529e6c8fffbc61257a3f46f08304d7a4b7664cbbd' 
  || x'e6372f7916f81cf8af41db3dd600218708605cb008525a7ccecd70536c5c7d43d8fdcedb631a63c181bd590a' 
  || x'bccb1002d31a0c29cf3e908bde12b9fcff5eef304c4e66cad4b486ed96c380edd9b02d66e692dffd63b9d666' 
  || x'e61daec7272c4503799a4ef7a0582f9fb5423d93b9876eea98181d4ff372843a0a493bd7b52a1f4744c242ef' 
  || x'a32870f64c0cbe5cf7f65c1a2610f3d8daaebed1660e6371211f5a96c8535f8d09a619aa9020642d868d9cbf' 
  || x'e8f4432d0b22776aec6ffc8c7dcf259150a985e40e46bc05b92675e15e0f2beb699c720658c590fe7053c118' 
  || x'06553c3c5ea28108b7c8aa43d54d5e9b86889048f4d92d99d8aa0c7d116bf3a853db4247fb907c9801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f8201016aab479d060717daa965a8fce9cfe134a124db960d49f179' 
  || x'89287cc2328f9ba4bf83019c05ff826b140bb1351f75833b1b5c828ad5d29a5523b312f1bc70da747818b9b0' 
  || x'bab93d5a4288cf554e05ff4d92e8d3feccb789778b8cfc82145fa19b46853ab03e4b8f0e75969d5af67210d8' 
  || x'75aa817e99a1abe8b9c3faf7477be351e2dd03010102027422157313d82941657bd1bea1ea8738c70301550a' 
  || x'b9b7901fe49c40aa0f2f4c2df9e3219252970334aa418dd4d949649c3da92f120873cfe05b3ad07991bc149a' 
  || x'7f7af1306c76f2ac3bac3b84683012a83f75ce7f3f902e95b0913d8678589f2752d027436fc0f907be8c8275' 
  || x'ef147275254bc5362d2151a6d824cd083fd8c63bdf102283f6e305c491b80d894c2191b94eeea5ef44048bc9' 
  || x'9ba966ca3facb04e42f9369c67889953a9dc7250a15749370c7acda513abb3face2969eadeebf3cb38a346cb' 
  || x'3869c6eb63c7a2e9b52b9262daa646fccca79705d95e49497bc841f4ef480cb5709f637b6ee0808868099150' 
  || x'bed996a5349f40acab4210f4639058836dcecdc8b27a93925d33437e945d2b837e5672fb58d23d7103bf6c2f' 
  || x'e2613c865de874bee1110a807b588729af295e5c5c1c9e2b53a1b5246afd477c0ad55f53b5ffdb9039e422ee' 
  || x'4ab7aa5e3e58df42e50174614bd6d1388523dcd7cfbcaad3811a0d3adf9dae1fa7e0fd296d15e64be3228d3e' 
  || x'449c807eb770b5b405689c73849579ce6610fdae2e06f30491c017196754b3914c0e576b6417c3492efdb875' 
  || x'ed34832ea4344df7c29c2f0a7e1bff4ab3df999638950508327aba50bc4efd62acaad10b0368a8211409ae8c' 
  || x'58fcaea1a945299f01d0c0c3' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'fbb59cd3623feba8ed7525e9e574b49fca62adc8664882f1495ccf5c5e4ac3cf' , 
  x'40581e6e0e3af00a0406f38e0de5037c904cb1210c3f70e826ad9cdd952c4a9e' , 
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
  || x'01960601010202f9425a8a4137de8271956136bcf46660800601998853d40e6b5f5572653c01b03aac003cb2' 
  || x'f10f567a0c11d3e9f365a8998078c7d2e8052978eb425070549f1ec8374280bd7448d7173ec03df965947ab0' 
  || x'2285a6efd887c8fd86017d843a8ea7c4e5560aa3c90976548d11137929bf20516b3e389c94a56c29d18e4939' 
  || x'0a5fa9604a3e99c65012ec18f0e5e48d78c0ebc2752e2cd21ba323f6be9666c5b068fd675eeba885346765d6' 
  || x'007b6a3437d23d49fce95e16ae77d58eda6be145bdedb8130a060f9c2a55d1e12ec3062f49a57135eb7886bf' 
  || x'424056405769639a9cd2bd85dc9d850d996252bb79a8f33bc6364cf7a0bef9771337ef6f00adf8f30f452e05' 
  || x'8998f95614852891a01cf4a2b1640fc11188b710e3ddc7b31a94e23a8bb3ad48f9522d6a54f5acbcd24f1e49' 
  || x'93814c8f47b28c2959595af50b98f942c99ab16be6a0e862d664a5fcdd3e648c966cc76e4af222d9a4a8583d' 
  || x'1979503b95968776954d6f6febb9ddae782c6a219a57f8655aa8e6320fe24c9a245e6b4f392c4d12b5237747' 
  || x'75cd85944cddfe20fa809ae2a1cf671423f6643277b92b89e939472eaf85b60581d59a77b7fe017f978b3cba' 
  || x'70500e3b0ab569841483c3398a560d32e85ab414fcf96b8b179ee9496938fed397b383b516d38d76ffacea7f' 
  || x'9eefe9d5701cdf95166f5c1b8b7baea4356171a59e98e3e251f7241b753a69dc241dc164f21f71e8e3ce0acf' 
  || x'18fee4872efe1ff49e820af7d95af6b4c67c98f6c74b3b77313c3829c43359a09749008aa8a42ea681488b3f' 
  || x'bae9b6d90c7afe5ea4c34ce62b5927433768047792cbf8f4c9ff9c5db16eb5bd0f3472338063c5a2aa0b7012' 
  || x'2eca489834991af07bcd6e5fc2ea5e1293e2c5861f1b17e25561d09b64bee4ad93f2750af3dcf63ca8beac15' 
  || x'42cc049bba548c5155b19ed768ba02944580571548a6f5ce4352391657a32c0f7ca8def36654789279d22617' 
  || x'1a4ca93480a71ca8680511c8a794a0bbedaa458ada7f7e27bfa77fb764c32057bce9c5162aeab33e8484c138' 
  || x'a49bd2c517ab309834c9f1ffb880174451b6ede99ec34e1fe25307d5645c087f8a18bedeb229d20bb41c2240' 
  || x'8ddb0101010202edc3dc9dcada88c648474fd4e8614e7bc50101609054313218d931ec8a0107bc805b7ac370' 
  || x'aa88b6ebf1a2332aaceef148b1a915d9cdc9e8fbf5df84c62de89c6690da2300e4e0571d23c00931ab2623d1' 
  || x'6fccdea25e409341f47e8f1916bf3f6f2bd37b7c9db4bfb9bae75d65e5d3e80d8eada78587fc2c771ec15b5a' 
  || x'fc2c54e7929055aa783b05a9ce8dabd8645b12e78ed5a4a362ac11334671a83bb59d0da314bb0ba7b59d4fbb' 
  || x'0833b0ef137e911f7718df8bfe4bd7d8b69a64a8635776bc1f34917c9ce29001f890660bf09c1be20d5c1946' 
  || x'9e59' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'a9df22d43f796f1a356fb81864f5402d23b249b087dc6b45707fdaed7422dea3' , x'' , 
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
  || x'010202f9425a8a4137de8271956136bcf46660830601ecd3ae3145b855a129d9caedd37e3a5d5f1bb60d63f1' 
  || x'1e51c58b59bf1686a570a191ac417c5158d37663051c93ab54bf6812872fb74ad96b9baaf023d49a948c9dc1' 
  || x'7ad06a5945168bafa2e95c44ed4a29bc7e290f10f56c992853f03899c552ad93edc76a02bfcbf117b4810250' 
  || x'fcfcc9de21e384522a754106cdf7e05af9cd2f48ce29eda4e3b7096dbbaafae06a9ad7dd690a5dc41cc1a2be' 
  || x'b4835a2907f7ee6d710353f23a719c2c4a38f14585767e5ea3151317fc031e8721952dd073547cefccd3aa55' 
  || x'cfa97816a52e5fbb61dddbb555025436e3cc0bb596699cc7c7035beb4a87be0c6fc8a9ca18b058fab0fba4d5' 
  || x'a2603a9f57cf5584082904b036203ccd4c095250a1a52138e178bf97d7482d66e46c4d9f745db86317ed74e3' 
  || x'b86be53cce25480afbf65a8dc68389bb20a66fec90b531a4da21b980573c15479e41d34fc019990356d9b8c8' 
  || x'4e0d7a30d4ca1f30fe94c34395c9d233b956c78c05b3ce922a8f401af0810099d04d48a2b60895b1c26fd1d3' 
  || x'5c55b5b6646167094f1ea1bc85c7f8fe442e86a2fea203bf567a8d4218e597bc8f7e080c49dd5b5a050b2d1e' 
  || x'46d65f31de0bde652d72d24d85c9b8a888881577538cb89e7d53168f16d5a8710a4428b623750c5ebf5d09d0' 
  || x'08120ba99311a6910980093efc43fb98ca016cea65ec8c2a89d123a1b229e25725c5bf0ce3e2e114ee0416ff' 
  || x'b39abb5b93da294e88df5581d8b5f7d4bd993c8610dfc496be1d609cbab81ee6542262ad0ef620a760140ad3' 
  || x'ebfe698bfa3e2925deb2a26fe37cc1989f25c65af62dba91c035060d5f63db7e6fb546dbe0cc1d8753830db8' 
  || x'f5d147fc5e4e84aa1e8c829299def8a4de309d5ab4e3af7458948ec72f234b3cf3d22e5e158e157fd9d3570b' 
  || x'8eeedabf97c792f6d7bb0092fd3f3214e6ae3fb180ed341b65a12015cfc1647509eed2131298b4403b5e5a2d' 
  || x'0335cc5bfc4343c265e5b358e5defd55e3986523d001edf5da7397aa22cf3342c302c155deaeb090b4366aaf' 
  || x'6d441a814198f5e1547a09e1cf4545f20b6195f40bbd902c68e0941d33e9bf02075a87182b6233b56fe7e1e4' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'c7380e885cb249ca9550a70681eff49e454468da0916829141d1b0000e986f76' , 
  CAST(x'1c266c4c4a57acc64e9c1ffab47348ae94d831d7c1fa572cdff6b0f035338d0d2e0d1680d9a9c2b00ccf5149' 
  || x'f6843817b10b029194c6b405c6bf436fe32cc167' AS BLOB) , 
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
  || x'6963655f66656e01a09c016d0101020222c54de4e3fbc37455023232fab2f48b5801430db23b4c51382a203e' 
  || x'f6e4a10845b35680c51b3c820b39164d1095ce93027861b168b181ca05f8080fc3f012dc37f6c7fe377cdd1b' 
  || x'788f4df09a5c4cdf23851c5e5972fed5c378f8c8fcc3a6a718ecdc74d1a0c5d56b6d0101020449dfc0a44625' 
  || x'df3c45056a17bb8b34605801a6476629f59fe17c661fbe38e7c1745316a52b1a6c21250cf46e817e22493f3d' 
  || x'1a7427c08629a89b4e15eb8d06c07a4137babce03ab846027eae384b1b2a055d0c48f096bc1b2ccaa7dc30a9' 
  || x'910b40a31098b9914a9693' AS BLOB) );
INSERT INTO journal VALUES (1 , 45 , 1795226400000000 , 
  x'b32f52b59093a869fb7af7b6577dbe40e9f758d254c2bd5ed9478c3bdcc3272a' , x'' , 
  CAST(x'01025a80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f330020bf23ab0d11fb36e8227ac035c39c838870dee7b3fb11bc42dcad934066b8572d05' 
  || x'dd03010102023b908ce844a2cdf789acb26c9fac2ce2c70301959d8279ca143e9b0889fdd75f6ca2aa637ec1' 
  || x'3cbb2400b944a1f4c6a1a64c77c6a01985687ccd53301c6c43130472a1fa3d7368baf9c917845726adb3f6d5' 
  || x'bc2a164c074fc0dc7e3958b6e61bdea419e9b84606e734c6565c9315bab7f8d1ce5e46af00d40f3537eea020' 
  || x'bcee9bfa9c4e34c84d77adec4d6deb43ab34574fc76524ed48250e50a9cebcf9bafddffe816a1c5785b1d42a' 
  || x'402fc65d9a0f5dabf0b603813c14ed31b62b3c95c39c0fca900917c9ee8c20a15be8225e6e3eb7ab75a8f0b4' 
  || x'0638ae61533c2197cc2d7398f16708de08cc665c393fa51635c28989be74651386143148e646018e757a35b2' 
  || x'c208770c470657c37e7189141c06576239f3117e4d657692d6f98ec79b471914f884a1688badfb86317b1d60' 
  || x'fa66bf59a55f488d04cbe3a59ae538a2f593823c7636de675764e952226d64f9ad15f451cd453c1112fd03f6' 
  || x'bc3e537a0465284c5da4e5cae14c245c8b2a8e4c601f3852bf563031564d20d7cca726bc34bd4af17b70beaf' 
  || x'876163968fb68ceb3c1068ed15f7f632a8a0a11bdab75646e0837bae80a0257296672eefe42c3f9fff282c42' 
  || x'fe5b02611c8453fa23cc9cd00267461621c348f6e3450a6bafba781beee1dcd0f1c303e8d72ec6dd03010102' 
  || x'04b424d77672a322b020ad550a65998f00c7030187420d592be3d7349cd20433ced567457613f8be43917ae2' 
  || x'edfd735484897d8df48b41d8557c808c4ff7cdce0d66f9ac2f05b3dbb4ba8117507790326becd2b96b9a0f7e' 
  || x'b4168cf99515d02a3cc49c734bc63d1a915cfc4e58f88a6fce0690f4d37115a0df8e784f361b4bb7e582fbda' 
  || x'9f88017a8068f5d2d104bbd419ca3ec81ca3d7648f8b2b7b9bf36a08a4d439e2859ebf0c872edd3be1c0679c' 
  || x'83f6a49dbc743992082abe4fc735f4fdf3cef65c931d6a19bd8bb2a9e94073ad22bcc230d42f01a2fcfb25f8' 
  || x'b8c334f98d2b86f8266dbd86d2c2cf4a975db70c8dbfe5c942d103f21f2106466fa991b99695f2b23dbeb5b2' 
  || x'd95ecf83e7453487f0057e0ed1550a4c0167c5aef62b857a72f73fad447ebc79e27628924980df2c5854f228' 
  || x'e872d184261a227d7d80b2c1cefc3db062821c78bffc1e44fe94d0a9f37a9048bb6f4b46660ad9a9e97efab8' 
  || x'8c3816d87647e92029e7233109a4111acd9b29dcb2357e6bca92e9d12a32bcf7638470d301b68a491189efb5' 
  || x'b8bff4e66774968896f3c827594987dd766d1b1af3f60ae9e58863b94d6788fd75be9d3899b091cd965a446d' 
  || x'4495cf4e596e6c59247d04d86be51deb375a7be3c60a5a3d4f3c73d384e6e063223aae05010002a9050d6469' 
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
  x'6fea4816aaddeb9215ec044453b492ddb30eadf7cfd25db75658667757cf6b50' , 
  x'a19850dd12f3af7fd9647c118761eb4a8197fb6ed1f276dd0ec85315fc91ffac' , 
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
  || x'6963655f66656e01c0cf246d01010202fce3eb40a455fdb8f38e3fc3f2cc25645801666518e562d489d6e4f7' 
  || x'c08103cf620f6c01766351db5ddc1668b4e97f92d5eae7ae2c07754b8556483b69c430735e238c80b6f3eb1b' 
  || x'090cb49b624257225ca3bc4aa8440e1566491ef9904398c1b726f0d17afc5aeed46d010102045ba48b0ab2fe' 
  || x'e737d22fcb79b96bead75801fbefefa12aae2b79438995f6f5d3d303152a9340e9e6067b8a448ae69e72ded6' 
  || x'62f3ece2099c58b7e3f76e1b9da37ad24bae843a31f24f757ebc74d0285b9b30b2f62c2b8ec12da3ce50e5ad' 
  || x'30eee4fadf4971e46d5491' AS BLOB) );
INSERT INTO journal VALUES (1 , 47 , 1795226400000000 , 
  x'ef9a0fc0bb5fd58b32b74eb723ef57b1ad007f35e5fe26e559c91571efa2cd38' , x'' , 
  CAST(x'01025e80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f34002032c03ec6978cde492ee7b2d768489e1cb9eaea4851683b38415d554c0d963c3204' 
  || x'a603010102023bb8622cf0845a291b72ec6fb718733a9003010cd5e839a5586cb368f89dae80c0189d3df260' 
  || x'e125010496fa934c2a66407939ceaf39085494d5680e439036fa2d917dd349a9e3b9c7848d4392fe2f82bbac' 
  || x'0c5eab0ab402f7e84fdd74cddf08896a3be66729e5c9ea78b1ffb68879dcb4d009a53b43f87645f624feb54c' 
  || x'574d0a3466b8634f4f5514c2977d9faff4b6c8dce5685fd49c058b4e31cc9f1242b88c459696ad4f9c9320af' 
  || x'ecc05ce900d551afdb995de73e5768361b8bf6647268247e7f2032e021dead2fd313ca7f2a39d434e50916e6' 
  || x'32c3defc7bd2991093fac4c6636cbfd0617e07cd2bd58b9cb22170b67182ab49f60e2abed251dd44fcefd9a1' 
  || x'283e5830bafc11f996e96c9e5770d74199d388fa41b16f45401284b727d83b7f84cea5400fde3f8f3739faaf' 
  || x'b14f8f7e9f7cb9ce51d4b06025a91432711f872c5f732c480caead7aada480ef4048ecfd8b3299bedc393bb0' 
  || x'f9b845c67f211e9fd248e0287f2e620cb97b5fb7623867bddbe8297f193f9bda55429499beaf5baf68f29bfd' 
  || x'892d041397fdb8cdca54312c5eaf8dc4c05a61898ece3db7b77b190ca603010102045f8dd3ab1a548a10491f' 
  || x'2f0bcbda451c9003010d580aa380ea2d23a47fbd79c0a818ef1a6e209cb567f7417084bffca46b7df7753a0e' 
  || x'ba4a13a9d641d901dbedac76fc37b2ab1b888778b736b550401903dc8c4404e6b65ae2d08d9c28598304ea19' 
  || x'80b5f7ac35e73c1c18507704200be7a9f03d985a96b31d3cc48c5c945ab9002896a2f0347289599a8405f7cc' 
  || x'fab649257618d79e15ffe5892956915423bfe69ebdd3e0256d0a2beba85ee66cb62c569abdcb8678da768f01' 
  || x'6cdf3bc63a8769ddca9a492989e755e0f3190cf7d23d86e57228fc04c8318ae395c5a8bde1dddd54fa2e102b' 
  || x'6b485f104953ee20c4b6aa1b378b28c08cf5a8f43bad22602598df575679a9693514dcf1718f24ed7e0afb3f' 
  || x'e3818ea1bdd0653f718fc6b013dd14b35826bec02de2295c71066e923615835826ebf80ed69a8a2394b16339' 
  || x'c5480a2c270f32333b7bf6cb7c76ecc5768ff3890c21f3616354a2cd3587b6b25454dc94fd2a435c4a548444' 
  || x'e32528e555da5225cd598675243f57497288a872ee69291c610272f1882ff3694c2a29a13b39f1675170ad54' 
  || x'1145d575e95feba9ee3a6e98ac05010002a7050d64697362757273656d656e74730102010201083104796561' 
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
  x'bca178492dd2d08b1a07965115dfc0d01f129c3ead259b47e014df74bedb6209' , 
  CAST(x'917699678525adee929bd5911e03d3e8c9ae8acae94a0d71b62dea0b2164ba85ead5dd5c86bf4cd838fa91b6' 
  || x'de87db261a655b03f91b1243345bfa5d9a17e34ace56a94d9f67a6bd91d8b4e509c027755205ede9a3b2b36d' 
  || x'b6e107c985fb25354cf2ff507da9994a1474312a885e6fccb55112e78b2d8b852530a6d6f6df5df9' 
  AS BLOB) , 
  CAST(x'01026080a0e8fdf6afb006083a756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f496d706f727444697362757273656d656e74486973746f727916756e696f6e732f312f64697362757273' 
  || x'656d656e74730020a846f439351517953655300a7944759d9f9a1ab724139cdd4ec71695768d980704ee0501' 
  || x'010202c9ace5cda40e2933ac515d073914ae88d80501466d3822e0c236e1dcb0065229999ecd476447ce92a6' 
  || x'88339d2963581ffad870a76d1014831d2ebdbc8f8b8ebf6383011186c4cb53d07ff4986bac55e7a102b073a0' 
  || x'85c637ac64465c6a6d523024205fd2feaa16dcd485967643248f3f65f51c7a3a774372bcbb0c7ae0cdf19fe2' 
  || x'15716365d5e48cea78e1f61223cd5016e14a176ddee6447ab6a27d615d182aaf899bd3f5bdb4b25845080a42' 
  || x'0e3e329be43253a1ff588e2ac3eb089e78eb627ac81c60a4568d8feeb6a3b365fd50cb5cf37eeb4b38c2b596' 
  || x'5bd2352d55cf395cd0efddf17c84090eef1b5814e3173a9e699dd710b14fa6f00155dc48beb9b20d60571477' 
  || x'0802c5eee6b3e0a0eeecc6c9d2e6ab5e03125ce4e3de29d6b9f24a9331fce74ffbe062d303be646fe813efdf' 
  || x'4730ddcdcd77099ef5aa0b0f6d76f549efbfa354558e2102b448d0fbf9fba4f2c6c0bfdf3e243bde8534c656' 
  || x'5ecfb3447b6014f389e8f9dc3725ffafb76f88941dce965fcc199e4a0c4022e7321b43eb8eeb6b9b379be193' 
  || x'163e84954580f6efb50a8e3132534be261f063435887da68f6ddcff5e8d8dd8d504855cfa249afa18a4d027e' 
  || x'700005118a7cca367b77c8cbb62e79be5720e108ccf62c2f7976c45536f48aed1f000c182e96698f98c5a0ff' 
  || x'c012727c47a725ffb353274e9e31b7825918aaea36fe59e9fc36efb26920720dea437e0f8420b741fb74ae04' 
  || x'8fcc7cf8892fea8b86ef99819cfe32178bb58d60aca703f04d56461c292dd62e54a00fb813406ab40a33aa22' 
  || x'2eca8ebad89b43cc4008e8adf5649495bdf858dd6e754be55fc1eff885752b34c4d3525eb0479781362ff5ea' 
  || x'34442d860cd38f20dbc2d771cf110993cac51187d45f30c694d23691bf0fa51032616bca1cefebee3ef7b5cf' 
  || x'a04538e724425a095c1a7178fe050c0e497a4dbe8366f6fe17c374f1a6f4c2c118a523e14790f310c5a2c7f7' 
  || x'c2cd6ddae7a593d85ec65dab869e55af4adbb80e7fac81dc22c4954309ead84219f457a19589220de263adc9' 
  || x'66d10301010202220307765e0622c4a8137fa5004a8206bb0301907b976b4e7a1ba7e5a94db9de7d7615f4f7' 
  || x'f230e3bd96adbf055b995bf3e680d7a6a642d0140cb9528036e725ce0f0e45a87c96e3ff619fb9e315186463' 
  || x'097902dc48504ff169e928a4f7b680a5f33bc072bbac631692a9c496e67da0a7a87b40cad81a56904ee4863c' 
  || x'f43ac79a0a3d3ff6cdca0980b829f998058646fdc5ee6d7ea3119a36aaf9c745e485e0e9eead2f2769676412' 
  || x'9964d51d1bdd1680e015f87f9093355f78b865bc8d90013acf594fda8b2e64468835dd7a33f23e045ad4b6a4' 
  || x'd2b675ad02a30c7fa2b5551de3a1151c487bc87797e10d730f5522aec0fc02e32b3a6eed9b2dcf053782c545' 
  || x'ee3a60e2dd3403503e898c8c709e1a736b1a9eb34a57b4fee9e53c775668ff6a4aa0abcace3b4ddc957dac53' 
  || x'5efedb9562e6c8fe4c7fd1257ff7d3b8588bba48dd3c76143916c20970dc18a95f1a76c6b3a651d3bd682a29' 
  || x'457f47c18826544d12276693177d61d59da04914e49d4e8bf3598a60985bb1e84f3287080e406ded434fdedb' 
  || x'3e2657ef2204af7e9e0bb98ac9b071227525bdda7eae1d2e49306dc41a56efb98c9342dd468e867a2cf4d1f1' 
  || x'ef21f38acc1dbd1d087b104780f6f05c7c366214576ed759c58fbe8f9a01010102024f885d60a63590e767e9' 
  || x'7cd0aa2a0eab840101d6a3ac6f402a781475dd826dab727244c600ea43508a5ed83bcaef267f399e4e638ec2' 
  || x'cddf0afdd1aab7ad27254de6302f7887c1bb62ea38c3c4eacf327217c5575ef15600de1353cb323a62cebdf4' 
  || x'f14836b009339c73ecc2c7a9c8a87afa145374eb3ac0802cf0e9e98df737296668584b628dd4cb4e1c22f66a' 
  || x'f2b6285e7dba268eab010101020237dfffc0f8108a1a5739fad898000a4b950101336a365809cda076587b1f' 
  || x'9e04d8ed078e89629423ad25ecee9273bfdd5128e9be5e7fa24d4618d47ac4e14be76db655920db94a1ada31' 
  || x'87e60b1eb18274c3aa89a89b0bde6c47bf9a7da88e8f14d31503a3ea7e9ecd028a620dba14f7b507f4dadf8d' 
  || x'654df3e7e178fbc41973f31011490203f27406b99b6122e51a545b52ee70d7bdc4272f7baee4ac4af8d2972f' 
  || x'2982212692' AS BLOB) );
INSERT INTO journal VALUES (0 , 25 , 1795226400000000 , 
  x'526240bb484899c3b85d2d12a922005ba8f6e692ec0cb75164b2c0e7cb55bec3' , x'' , 
  CAST(x'01003280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f370020ef48fcd01083e01e4b950bead846bdcbb3a0c0b68ceb1b877d57d2c35a44' 
  || x'353f031f0100001b0b706572736f6e5f6b65797301020100010e0105737461746501028f010101000e60b543' 
  || x'4517e38a976eaae821176885767a01525aeff6bdf651a1049368fe6549b3f20f38e3b56c63f6dcbab31a1eff' 
  || x'f8e5780b827caa8db3b9e3ced5369ff36ede4f8a034e52b301d1e7a0fb8b57ee2edd8577915a01862c803e5c' 
  || x'deb8cd943a05f635a0e67c903b36cf7b37a10272e02f8b940b78edf4fed421ca52df9a6e3d2c85147995f5b9' 
  || x'1147ee857c0101000ee172ac650829c42485e8ed6dc1d2a2616701e7fd7cfb2e0ed41b3b5603af46df34a2ff' 
  || x'265dbbf0387be851ec7ae9f16df4a6f40739907ce66895dba6b3af2e42ecda15591eb78ec124519b446a2c35' 
  || x'ae286add95ae1fd6597defe5223d273466354dd80c7c1c37370088a3ad70c39f6bad60cb705d77944c' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 26 , 1795226400000000 , 
  x'a3ff2695912de3e233151264bea7a0018a38741ed0154625391567d45f767962' , 
  x'4b534ba965020377fc6109540bc46debcf5c461d073acf797b7cac17e3363a63' , 
  CAST(x'01003480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f372f746f6b656e732f31002007478731c2354bcc9cbddd1fe30d176b4d78b5fa' 
  || x'd64eb83059c038691d94920b01a9010101000e3395c79aba5fc37b3b18bddf16c049e293010154b73a716fa3' 
  || x'63b96c3fc357e9e7127dd0fe455cb6ced23af107ef55d9c6be9639777601ae57042f9a21059f592f3b7ffca0' 
  || x'564e5f8ebf14eef748292da858e63ac5e40859c417dd35f6c0ae0f4fa8f0b2d2090c746c22549ad68dab6432' 
  || x'f886c9d28865da01c834e86d7b6944a007ab287e8516888ad32746fd5d64489c4c63de324830327f86c7f771' 
  || x'fa2b376d7696ddb1' AS BLOB) );
INSERT INTO journal VALUES (1 , 49 , 1795226400000000 , 
  x'57f5b40ac8085007d273727c8827fd3adccc7ea633643b7960fad8a51e245869' , x'' , 
  CAST(x'01026280a0e8fdf6afb0060e2a756e696f6e636172652e76312e46696e64696e67536572766963652f526563' 
  || x'6f726446696e64696e677311756e696f6e732f312f66696e64696e6773002044e3481e2601fa941b2365d8d1' 
  || x'61acfa4bc8607223821a67ef436c67a4b43bda019f0401010202899ff83b647b9fd21b66be1bd4825f738904' 
  || x'01a348023177e00d1368cb5def797e00856d24081ebbd4e71a0c3aaa4da815efdf5c6eff8fce43dca78525e4' 
  || x'3beae7253a59a180bc6ad91bc4bddb7e1048595ba345eae21b65596a7a44cc958d198e0e834037471074b94a' 
  || x'02cf4094c0015392048779574fcea96c153f83b8a5fa893c0638e23c90cef8cbdadfe727a8493f430a2cad8f' 
  || x'6458a8b0919d99a1285f69d266a472ab313d7715343fa183488201fa14e8269a6ea897fa6a1b4b55665979d5' 
  || x'ecfedd4fe79052111223fa0d5472087d4950f80ca8f173cadbc2de9f55fcff29da6a085eea3596e2d3ab4302' 
  || x'ba6885e03319d09930392afbf5afe519ca759906ea99255aa2954073d90a5ab9b41d703879561919995e858e' 
  || x'e56751cb7b5fd1525685851ee610b7581f634b0f502610762d9a36d9c7286a1a4e02becc80fd59464a67b4c0' 
  || x'e14b90930638146b712b1e4c43bfc5733f37df281c967038501cde0f56ac29ee4001cb3dc0e0c7ecbf5d232e' 
  || x'0649866ad85e40b4f8ec8a4375d07169690320b3d599312845784e2110341b1fb21820f9ed377735c151a15e' 
  || x'68825dfdd80eb16657a4535f7c29ae3e299c5aa7bc2843b0989b998c12f1d8bce575d39baca02a7445792ac8' 
  || x'ce967d0003151ffb612dc3e2130e5881a9e1f085f5dc53ceeacb690cb635e96f06576d8f51ed492f3f74b3ad' 
  || x'087f8cded422b58a13d6dfd36a626813d0bde0a5f9f3538f1acd191d44b3a8b266fbeff5a4' AS BLOB) );
INSERT INTO journal VALUES (1 , 50 , 1795226400000000 , 
  x'aae593493124dc550469428e7d00ff3971aea959129ef4ac2e7027455aebe37e' , 
  x'81ac3d444ecf8dd1f1976110ee7d7fcfe7ddb4696ca7df509647077282ae007f' , 
  CAST(x'01026480a0e8fdf6afb006000d73797374656d2f5265636f726410756e696f6e732f312f66756e64732f3100' 
  || x'00027b01000277126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010207' 
  || x'636c6f73696e67010409636c6f7365645f6279010008636c6f73655f75730180a0e8fdf6afb0060b72656f70' 
  || x'656e65645f6279000972656f70656e5f75730006726561736f6e02000776657273696f6e0106470100024311' 
  || x'706572696f645f657863657074696f6e73010401020180fc020104020f64697362757273656d656e74732f31' 
  || x'0106726561736f6e020ce58f91e7a5a8e69caae588b0' AS BLOB) );
INSERT INTO journal VALUES (1 , 51 , 1795226400000000 , 
  x'4cdaa837ed27a4393b6cc265e7f5610d4ebae4130b9ba0bdaeb1ec6e4b65737c' , x'' , 
  CAST(x'01026680a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
  || x'7274506f6c69637913756e696f6e732f312f706f6c69636965732f340020c5ccaa75cf6163d879c4284e8e44' 
  || x'8feba1c47b58d41684a216f184f1a8db60dc03dd0f010002d80f08706f6c69636965730102010201080a0463' 
  || x'6f64650219434e2d4558414d2d574f4d454e2d594541524c592d323031380a76616c69645f66726f6d01f891' 
  || x'02076e616d655f7a680224e5a5b3e69599e8818ce5b7a5e6af8fe5b9b4e4bd93e6a380efbc88e7a4bae4be8b' 
  || x'efbc89076e616d655f656e021c576f6d656e20657665727920796561722c20616e206578616d706c650c6a75' 
  || x'72697364696374696f6e020ce7a4bae4be8be5b08fe5ada60862617369735f7a68028701e69f90e6a0a1e5b7' 
  || x'a5e4bc9ae5b7a5e4bd9ce8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e69599e8818ce5b7a5e4bd93e6' 
  || x'a380efbc8ce6af8fe5b9b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93e6a380efbc88e5b9b4e4bbbd' 
  || x'e69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a50862617369' 
  || x'735f656e02880161207363686f6f6c20756e696f6e277320706c616e206f6620776f726b3a20616e20657861' 
  || x'6d206576657279206f74686572207965617220666f7220616c6c2073746166662c2065766572792079656172' 
  || x'20666f7220776f6d656e3b20776974686f7574206120796561722c20656e74657265642066726f6d2031204a' 
  || x'616e75617279203230313807636f6e74656e7402d80b232070726f746f2d66696c653a2070726f746f2f756e' 
  || x'696f6e636172652f76312f706f6c69636965732e70726f746f0a232070726f746f2d6d6573736167653a2075' 
  || x'6e696f6e636172652e76312e506f6c6963795365740a230a2320416e206578616d706c653a20737461666620' 
  || x'6576657279206f7468657220796561722c20776f6d656e20657665727920796561722e0a646973706c61795f' 
  || x'6e616d65207b0a20207a683a2022e5a5b3e69599e8818ce5b7a5e6af8fe5b9b4e4bd93e6a380efbc88e7a4ba' 
  || x'e4be8befbc89220a2020656e3a2022576f6d656e20657665727920796561722c20616e206578616d706c6522' 
  || x'0a7d0a636f64653a2022434e2d4558414d2d574f4d454e2d594541524c592d32303138220a6a757269736469' 
  || x'6374696f6e3a2022e7a4bae4be8be5b08fe5ada6220a6261736973207b0a20207a683a2022e69f90e6a0a1e5' 
  || x'b7a5e4bc9ae5b7a5e4bd9ce8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e69599e8818ce5b7a5e4bd93' 
  || x'e6a380efbc8ce6af8fe5b9b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93e6a380efbc88e5b9b4e4bb' 
  || x'bde69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5220a2020' 
  || x'656e3a202261207363686f6f6c20756e696f6e277320706c616e206f6620776f726b3a20616e206578616d20' 
  || x'6576657279206f74686572207965617220666f7220616c6c2073746166662c20657665727920796561722066' 
  || x'6f72220a2020202020202220776f6d656e3b20776974686f7574206120796561722c20656e74657265642066' 
  || x'726f6d2031204a616e756172792032303138220a7d0a76616c69645f66726f6d207b20796561723a20323031' 
  || x'38206d6f6e74683a2031206461793a2031207d0a0a6578616d5f62616e6473207b0a20207365783a20534558' 
  || x'5f46454d414c450a20206379636c655f6d6f6e7468733a2031320a20206974656d733a204558414d5f495445' 
  || x'4d5f424153450a20206261736973207b0a202020207a683a2022e69f90e6a0a1e5b7a5e4bc9ae5b7a5e4bd9c' 
  || x'e8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e69599e8818ce5b7a5e4bd93e6a380efbc8ce6af8fe5b9' 
  || x'b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93e6a380efbc88e5b9b4e4bbbde69caae69fa5e588b0ef' 
  || x'bc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a5220a20202020656e3a202261207363' 
  || x'686f6f6c20756e696f6e277320706c616e206f6620776f726b3a20616e206578616d206576657279206f7468' 
  || x'6572207965617220666f7220616c6c2073746166662c206576657279207965617220666f72220a2020202020' 
  || x'2020202220776f6d656e3b20776974686f7574206120796561722c20656e74657265642066726f6d2031204a' 
  || x'616e756172792032303138220a20207d0a20206365727461696e74793a204345525441494e54595f420a7d0a' 
  || x'0a6578616d5f62616e6473207b0a20207365783a205345585f4d414c450a20206379636c655f6d6f6e746873' 
  || x'3a2032340a20206974656d733a204558414d5f4954454d5f424153450a20206261736973207b0a202020207a' 
  || x'683a2022e69f90e6a0a1e5b7a5e4bc9ae5b7a5e4bd9ce8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e6' 
  || x'9599e8818ce5b7a5e4bd93e6a380efbc8ce6af8fe5b9b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93' 
  || x'e6a380efbc88e5b9b4e4bbbde69caae69fa5e588b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697' 
  || x'a5e5bd95e585a5220a20202020656e3a202261207363686f6f6c20756e696f6e277320706c616e206f662077' 
  || x'6f726b3a20616e206578616d206576657279206f74686572207965617220666f7220616c6c2073746166662c' 
  || x'206576657279207965617220666f72220a20202020202020202220776f6d656e3b20776974686f7574206120' 
  || x'796561722c20656e74657265642066726f6d2031204a616e756172792032303138220a20207d0a2020636572' 
  || x'7461696e74793a204345525441494e54595f420a7d0a09696d706f72745f75730180a0e8fdf6afb0060a6465' 
  || x'63696465645f62790102b903010002b4030a6578616d5f62616e647301030102010801020c0b62656e656669' 
  || x'63696172790102037365780102086167655f66726f6d0100066167655f746f010012736572766963655f6d6f' 
  || x'6e7468735f6d696e01000c6379636c655f6d6f6e7468730118056974656d730201310a6d6f6e74685f66726f' 
  || x'6d0100086d6f6e74685f746f01000862617369735f7a68028701e69f90e6a0a1e5b7a5e4bc9ae5b7a5e4bd9c' 
  || x'e8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e69599e8818ce5b7a5e4bd93e6a380efbc8ce6af8fe5b9' 
  || x'b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93e6a380efbc88e5b9b4e4bbbde69caae69fa5e588b0ef' 
  || x'bc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e028801612073' 
  || x'63686f6f6c20756e696f6e277320706c616e206f6620776f726b3a20616e206578616d206576657279206f74' 
  || x'686572207965617220666f7220616c6c2073746166662c206576657279207965617220666f7220776f6d656e' 
  || x'3b20776974686f7574206120796561722c20656e74657265642066726f6d2031204a616e7561727920323031' 
  || x'38096365727461696e74790104b903010002b4030a6578616d5f62616e647301030102010801040c0b62656e' 
  || x'65666963696172790102037365780104086167655f66726f6d0100066167655f746f01001273657276696365' 
  || x'5f6d6f6e7468735f6d696e01000c6379636c655f6d6f6e7468730130056974656d730201310a6d6f6e74685f' 
  || x'66726f6d0100086d6f6e74685f746f01000862617369735f7a68028701e69f90e6a0a1e5b7a5e4bc9ae5b7a5' 
  || x'e4bd9ce8aea1e58892efbc9ae4b8a4e5b9b4e4b880e6aca1e69599e8818ce5b7a5e4bd93e6a380efbc8ce6af' 
  || x'8fe5b9b4e4b880e6aca1e5a5b3e69599e8818ce5b7a5e4bd93e6a380efbc88e5b9b4e4bbbde69caae69fa5e5' 
  || x'88b0efbc89efbc9be68c8932303138e5b9b431e69c8831e697a5e5bd95e585a50862617369735f656e028801' 
  || x'61207363686f6f6c20756e696f6e277320706c616e206f6620776f726b3a20616e206578616d206576657279' 
  || x'206f74686572207965617220666f7220616c6c2073746166662c206576657279207965617220666f7220776f' 
  || x'6d656e3b20776974686f7574206120796561722c20656e74657265642066726f6d2031204a616e7561727920' 
  || x'32303138096365727461696e74790104' AS BLOB) );
INSERT INTO journal VALUES (1 , 52 , 1795226400000000 , 
  x'79e457f0ab5ca2b1ace01cc2f841e3d5b70ead4cc598dca98aa4f5f18187631f' , 
  CAST(x'd07bd4c540fc04226a33e934739d168d8c02b603e319468ba1dd7e7ba194972c8d00d9927fc689f5ea5af417' 
  || x'ca81280a20b47d85861778cdced44745b9cd51e1' AS BLOB) , 
  CAST(x'01026880a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f3300207e3a604e99d9b9b3bef4212bb62134' 
  || x'31e746a76623bcbd96d6d3e95ec1c6d51f021f0100021b0b706572736f6e5f6b657973010201020106010573' 
  || x'746174650102db03010102066ebc9fdbd96c46086709724c54692379c50301ec9868b32255ea318cc95c33e7' 
  || x'4de9a7dd01823821ea3c82e340514c2de0654b361e46224600c40490b2f29557a08a60c9269d56cae6a2ece7' 
  || x'a6300a99e36e4270c7add6d6078ebb9d385cb556d33659777e644f9fa1936d26a7b70ce5b1ca51a2a2d2c4fb' 
  || x'd5f90a2f7600f97ab5057ca70ac1438dda2e6d42ae7f782a722132270a1b82a8d98783c3666249181d49bae4' 
  || x'cd5350de216eea90aff068ce7be7441770482136815e92bf45f20c369107b49015b1c4efb8d10c1dfc3d90c2' 
  || x'f95da2c16981e2d17283494f4a4873edf0f64d15986b119fd1eb0af07b328840baff9f84af9c999eed714c22' 
  || x'39d4206f60e317d0a5a44437a01081e7efb104f9ee95b1afbda8d8df615f5407e48378c8de6ee18f89c4fe25' 
  || x'1328e64aa029b8386561f313fb74c2e1121ad52ed0d866a3be53be8b9f67b359913fd20ce3145e6ba4f6c18e' 
  || x'5ea6adb7247bfb742752ff7d244460b4d8df31f0b0d8d5262d1f770c6c8aa7057868cb336eb6b66dd7fa25b3' 
  || x'1be148b16525ecc68d5b4c254140931b3b80ca8724f19dad2b4110007f0abd21434068697337b4f02c71256b' 
  || x'394c6d1f2d0a95961db6d0813c06684f3cdb980306b37812e993d9e5c418b9d7f4fb4b6edf1bf1c941921a' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 53 , 1795226400000000 , 
  x'5376b336307265c2063e42ebcd838edaf3842b9ce02267bdb19b647c78144b8e' , x'' , 
  CAST(x'01026a80a0e8fdf6afb006042d756e696f6e636172652e76312e4578616d536572766963652f4465636c6172' 
  || x'65417474656e6465644578616d7316756e696f6e732f312f617474656e6465644578616d730020bbc7ab0245' 
  || x'664089077b62917addc6850616d0225f48b75f157839ac96895a760160010102023a7328403926451c4229a3' 
  || x'e7710cd0d04b01df3a0f995220d1c5502821424097df19d45a27ffbb4f738e396b97ef8b63d1df30eab74c50' 
  || x'b2e465c002367ee8ae9d047fc60dc53ee06c99a1c4c34aec53d35a296a3826ff669018c9b3' AS BLOB) );
INSERT INTO journal VALUES (1 , 54 , 1795226400000000 , 
  x'52d5ccc0d90b9615bcc7258be29f526bce3209772a4cd2895718b38b9f68ad33' , 
  x'bf0f3620b5de380697d64824f582082a4bbdab27fb59d39b37ee9974981b925c' , 
  CAST(x'01026c80a0e8fdf6afb0060427756e696f6e636172652e76312e4578616d536572766963652f437265617465' 
  || x'4578616d506c616e14756e696f6e732f312f6578616d506c616e732f31002081d894a891062a803623ab052d' 
  || x'c5cd040ede8b5e49cee1a19bce868023a820fa02d602010002d1020a6578616d5f706c616e73010201020102' 
  || x'19047965617201d41f087469746c655f7a680206e4bd93e6a380087469746c655f656e02054578616d730766' 
  || x'726f6d5f6f6e01e8c40205746f5f6f6e018ec50208686f73706974616c02000e6275646765745f6c696e655f' 
  || x'696401000573636f706501060867726f75705f696400097265666572656e63650102046e6f74650200057374' 
  || x'61746501020b646f63756d656e745f6e6f02000b617070726f7665645f6f6e000b617070726f7665645f6279' 
  || x'020009667265657a655f7573000966726f7a656e5f62790100096475655f636f756e7401000d6e6f745f6475' 
  || x'655f636f756e7401000d6e6f5f72756c655f636f756e740100106e6f745f6a75646765645f636f756e740100' 
  || x'096c6973745f68617368000d63616e63656c5f726561736f6e0200096372656174655f75730180a0e8fdf6af' 
  || x'b0060776657273696f6e010246010002420d6578616d5f7061636b616765730103010201020102030c646973' 
  || x'706c61795f6e616d650206e5b8b8e8a784056974656d7301020970726963655f66656e01a08d06' AS BLOB) );
INSERT INTO journal VALUES (1 , 55 , 1795226400000000 , 
  x'13558b78cf931bea08ddda1bb3086824e8044ec38514121249cd111d1af2dcf4' , x'' , 
  CAST(x'01026e80a0e8fdf6afb0060428756e696f6e636172652e76312e4578616d536572766963652f417070726f76' 
  || x'654578616d506c616e14756e696f6e732f312f6578616d506c616e732f310020a4e7c597cac4442e30f6b89e' 
  || x'db2522b007491ad9107bc4fd784b6ced952307c901f602010002f1020a6578616d5f706c616e730102010201' 
  || x'0219047965617201d41f087469746c655f7a680206e4bd93e6a380087469746c655f656e02054578616d7307' 
  || x'66726f6d5f6f6e01e8c40205746f5f6f6e018ec50208686f73706974616c02000e6275646765745f6c696e65' 
  || x'5f696401000573636f706501060867726f75705f696400097265666572656e63650102046e6f746502000573' 
  || x'7461746501040b646f63756d656e745f6e6f0214e6a0a1e58a9ee3809432303236e3809533e58fb70b617070' 
  || x'726f7665645f6f6e01aec4020b617070726f7665645f62790209e78e8be6a0a1e995bf09667265657a655f75' 
  || x'73000966726f7a656e5f62790100096475655f636f756e7401000d6e6f745f6475655f636f756e7401000d6e' 
  || x'6f5f72756c655f636f756e740100106e6f745f6a75646765645f636f756e740100096c6973745f6861736800' 
  || x'0d63616e63656c5f726561736f6e0200096372656174655f75730180a0e8fdf6afb0060776657273696f6e01' 
  || x'04' AS BLOB) );
INSERT INTO journal VALUES (1 , 56 , 1795226400000000 , 
  x'a18db2f761d0450661b9dad11880407afe5606d08ea6541c3c38296a421664bf' , 
  CAST(x'546123fbaa107a44c3693f16b09ddf53251f429bd941745b48eeec3df88f942cd3658c08690a4af1044a8b4c' 
  || x'59cd9245ded2f622b2710083c394a6de99a0008b38428e1fddabbbb0bc436de678a739226c012ebc2f03ef76' 
  || x'3f3eb57132157e11' AS BLOB) , 
  CAST(x'01027080a0e8fdf6afb0060427756e696f6e636172652e76312e4578616d536572766963652f467265657a65' 
  || x'4578616d506c616e14756e696f6e732f312f6578616d506c616e732f3100208db949e62b8601b95a85d3d8bc' 
  || x'235f0e3abce706111423e01c74f7aaa147f557028f010100028a010b6578616d5f66726f7a656e0103010201' 
  || x'020102030b6c6173745f6d656d62657201060c70656f706c655f636f756e7401060670656f706c65034f0100' 
  || x'0000000000000100000001022e0200187d000000000000000000000000000000020000000100ff0401000000' 
  || x'00000000000000000000000000000300000000012f01008c0000000000000000009f030100029a030a657861' 
  || x'6d5f706c616e7301020102010219047965617201d41f087469746c655f7a680206e4bd93e6a380087469746c' 
  || x'655f656e02054578616d730766726f6d5f6f6e01e8c40205746f5f6f6e018ec50208686f73706974616c0200' 
  || x'0e6275646765745f6c696e655f696401000573636f706501060867726f75705f696400097265666572656e63' 
  || x'650102046e6f7465020005737461746501060b646f63756d656e745f6e6f0214e6a0a1e58a9ee38094323032' 
  || x'36e3809533e58fb70b617070726f7665645f6f6e01aec4020b617070726f7665645f62790209e78e8be6a0a1' 
  || x'e995bf09667265657a655f75730180a0e8fdf6afb0060966726f7a656e5f62790104096475655f636f756e74' 
  || x'01020d6e6f745f6475655f636f756e7401020d6e6f5f72756c655f636f756e740100106e6f745f6a75646765' 
  || x'645f636f756e740102096c6973745f686173680320f50f018c20f33962997b7489828730ff29c9ed14fe5018' 
  || x'f9dc6cec5ff4d88b4a0d63616e63656c5f726561736f6e0200096372656174655f75730180a0e8fdf6afb006' 
  || x'0776657273696f6e0106' AS BLOB) );
INSERT INTO journal VALUES (1 , 57 , 1795226400000000 , 
  x'5bb0c4cca8e2e41fe49e10d276b3e18c1d057147995ff3901f09c7e146d4453b' , x'' , 
  CAST(x'01027280a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f340020578c7ab3d650f5585a90269e61b340' 
  || x'73890a96b96a9e56ee33fda7447e337e38021f0100021b0b706572736f6e5f6b657973010201020108010573' 
  || x'746174650102e403010102087f5db24658351dce79d8c179a6a8ddefce03010399e2bd56d73c940f71e74193' 
  || x'b94def8efc1ed8cfed4014d7df26d74e72d826c2fd09878f802ad1c6aaad79374b2aaffd45dd25f3b2824dfa' 
  || x'1178546f3bc7680c4de5552ce23c2bb23e2331b27c2350a4d70e94d9e5b7d6243c2e482b649b361bb3436d2d' 
  || x'2eb44cb3ec3fc356e6674937d41580a08174c3a76943e074da67309f259ef5f13bf6a10bd1cc1dbe5a6cb91f' 
  || x'cb5f549bc3275907d1d67330a85f8480e113779dfcd70f1de68d9a42e5f248fc3d2e037eef99642df865ef3b' 
  || x'c5c7b2d35e71c6727bde568cbfa3264e2361dea27abd63b9c5d7f334cea721e46a6f4361e5b2ec1cb9632894' 
  || x'e7b1a13d9a47693721faba0ae1ea189f66d3cf690e115a12c59939b1bef7739d895815e816657f4083b41b06' 
  || x'ee7624e98a6531dbe622949db29f009a0eaebf1cfb83d8df9581ed0d44ad36ffacb4ec3bbd89ac28db2dcfd1' 
  || x'd7a577fa7f377ad7e3300b7512c180d04d8d32086922a7876ed9dc4b03b6ebc01c99601ec8bd70346cb3fe68' 
  || x'dac93727e34d9fdabd4ef73bc84d0f32a3eaaaa179bcc5f549ed20d92f66020826ab4c945d237012e5622fcc' 
  || x'ce0fa0195244fe8d8e8f18d8fa7df84d6e799f0ca7f00ff79e26163bac612e80a459029a548e52c9c552315f' 
  || x'4840d225beca6004' AS BLOB) );
INSERT INTO journal VALUES (1 , 58 , 1795226400000000 , 
  x'e2b56fa26dd55ad22e4d25402388eab692e836718220e4960a1f97b147148e8d' , 
  x'eeb325a2d1abd0b7b81bc9a2234f61069127dc7eb3d89770c32c058fe98a397a' , 
  CAST(x'01027480a0e8fdf6afb0060430756e696f6e636172652e76312e5265746972656d656e74536572766963652f' 
  || x'5365745265746972656d656e744461746512756e696f6e732f312f6d656d626572732f340020fe78921ccd4a' 
  || x'a89d5e5aa7b12800b922aad41a4c8809eda6c92521b8c180a9b601a90101010208177b29d623871f927f73f2' 
  || x'c0a3a5ce6f9301017675b4e53de72e0a3379dc611b0ded6d9dbaf5a61340256803dbab758b00a9391e692f6c' 
  || x'ba3f2102399ef048e92bd743c860b96c391b8bdcf6d27d6a6f55bf689fc8c7ec287237fd177142bba347c302' 
  || x'79c7498b1963843947ed0b0bae0ef6336a8f93be025951f71c8f64c8bc518fc35b6559b8581e137b4a4b3a26' 
  || x'43f20d88c60ac4743eaaae0aa72003997c84f1bfcc50' AS BLOB) );
INSERT INTO journal VALUES (1 , 59 , 1795226400000000 , 
  x'ade8065257594c6f4b5601c33cb52c12392d2936bb79210ac05d371b5dc7be24' , x'' , 
  CAST(x'01027680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657469' 
  || x'72654d656d62657212756e696f6e732f312f6d656d626572732f3400202c7a493c431c93db23ab5bac01ac7f' 
  || x'7ba4b88d4a671a70a9ca084b97cd02171504e703010102087f5db24658351dce79d8c179a6a8ddefd10301ee' 
  || x'133c5cb9b3621aa2cb051eddf0c26ea2a431424a839b9da15a65cfd8fcb76881f0bc988b3efc70cad88991f0' 
  || x'9970eea3d587968aea770eef5cc81fbe7dcfddbdc538141e7f0127efecdeda69efffbbec38c4d7e5069dc062' 
  || x'0ed8c44c58697cad81e3cbc9fdc427138f4254d461f1492fe0d8f880b18f6e316a741e90ced2002c1b7b8c2d' 
  || x'71f284b1b8b420f0264b472121f8512ea86f9328c0ec031faab2054a7215606a0b96cde0f28895806d4a0006' 
  || x'797d6876f5ce10920a5bb99c1855c8877ab3a27dffe42152b7cbc7a2f992f0f9c329c63d76e9eecda8e70eef' 
  || x'645179d225775570243738d2e7907007cb3adf7f73ff3247efe7c0f572f99c4e1373eab539813fef3f0e9734' 
  || x'72b01be160a9365fcdf4b06cfeddb2ad97f0cabfd8f481253dd041dd94b887c862051124d51a1976bbd7134b' 
  || x'a0ee84cad8397133d67a924b0a2e9b7d08649944e0b3f03d5510dfea0d1a9324fdd5e734caed32c09bd909de' 
  || x'3ff16efedff2aee1c583e8e4ae3ca9c6046fa11abd31b210aad32c9e7e744421bbb4648dd54af3056506a3c7' 
  || x'd40b45b39d2c6c10e4407493cc3052e7ad467472bcb8508bb390bfa54b892c01f98d3272978f8e851af9ae4d' 
  || x'c655d5287fcbab0c7dc0df1a658c4bbf7a5b51961da046b8010101020808f3d1051583f8ad873e03f77b8326' 
  || x'25a20101b696221e02ac7fe3a5d4be8869da97a3e61d808ab6dd07b9bb67d80985e743ae48ea3a9a4cf3c601' 
  || x'5974e899a1c3e7abf936f0e7fcb3abc284798f2abfe9f6c99c6788b3c5627b6b6ac2d5e302b6dc987d40a339' 
  || x'75774fd4dafc3bf9d4baca7cb603b6c13ed3bff9bb0b756c410446ffbfe52b795e3830c6f4d944a8a4e8a146' 
  || x'1aa4dd2c9a93e3b3597ab65c442b4f85d4fe48432366f2bb75d3e5b3392400b99cdb050101020806a2af395c' 
  || x'd8c83e8e5b6c389e8a931fc50501f6427cd37cb3d588e13eda0e4463a92a0668c894529223b6efe787feb7d8' 
  || x'06661c252639319b38b8e7b5631b03e4e10704616cd37f83325050618f321bf7125050c8109a6a4cff5e12b2' 
  || x'68cbfce28ae0b9835835528ad71a41e2eeb21d6b2c60c23485a9a93f36933eb4287d7d3510497eb9af7d2dd7' 
  || x'a1ec7537f09bd83c4de14127adbe5c5e44eb282cde5cf386ebad5de78843bdb35c3810ea6b1c98d8ee20b4b0' 
  || x'417a374ee811e7bec7078bfd92dec64fad6a212c2b56a1e6926f6845cf609364fb01e6de8a20b228ea6a251a' 
  || x'18185a07020e3e3875631a9fd309485aa18108bd07a4fb42c58d7bd2a485687da611ebc596196de2e4963395' 
  || x'1e9775dd0671aba2f3282387597390d6e5a94689e4821a148ee4a3ae9209e4658f869eb397bcb254027bc7ac' 
  || x'5990a219b6ffe0b8d6426caa162d6d7dcf28d27d9232d18792b5b36f3571fe9f013ad15afaa014dd56d16ada' 
  || x'fccca8fcaed3596e8d7ccff3e174650e19c88fc27d8963f8773f48bb8a8eda2162757488d42e3b144df735ab' 
  || x'f3d85c64b8600b3c50151e2ad2439cbef4dbd5032d9de9b0bb997ff5e6f165dc9adf5027e8a545c1eef1f3f5' 
  || x'3a765f96513c159def5ded2442567681626a1a051aa32af67fdb3725327028d468750c8eb0e21ad671d703ae' 
  || x'34250bef092db8d6e1ea863e6723edbc2612ca0fb0c5ebeee9297409a9504bf6d57f101940038e1e94883dda' 
  || x'25a398bfc886f26e0f7ffa7a0b0acd7b0041b7bc685db16fb88e94dd3fd162aee48c206b6145c6b34ff0b915' 
  || x'e64a48a22bfb590fe23369d2f64ea3336b794ea5f7c6722818a1e465d03e9ef164449cd76383402b3dc373d1' 
  || x'c6b0629f25ced03fa7260b2df38f1bc5abd11e6111890638163605c4832332259ac9a485735c6ff34e7d43a0' 
  || x'4e6782d09b868f90437f205c9868f8a4ecb1bbb43a05208af7280e4b1a8a63031b3e3a5b757cb706c7223b27' 
  || x'5821d7ba1a3fb47cdb13af57168a683eacf975010102086b117edf7f2717a2654e15aa3cf6a43060012b74d3' 
  || x'91559ea633c2c944095daa9c967edc26df230530de062ec13ddf9086759caab025bd1467ea0b63dc195af6c5' 
  || x'dc611f9694962dcf30316e46bd38d931eb92e65db9410b9b09020f3b793579a04e8382dd50c7a7abaf9ed203' 
  || x'bbb42a0a' AS BLOB) );
INSERT INTO journal VALUES (1 , 60 , 1795226400000000 , 
  x'ed8e85bf15ab13a946be48d27127d3f51893dae138498279e0d088320deb56c8' , 
  CAST(x'2f7313860c7c50853f8f6ffd4d438c3c8d8fc715dfdc7fcb4887a86d99763998ec13bd55e684faea01c5955d' 
  || x'ce8fee4e1eb65fe30582914f0720d53530f1f289' AS BLOB) , 
  CAST(x'01027880a0e8fdf6afb006042e756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4372656174654578616d536c6f741c756e696f6e732f312f6578616d506c616e732f312f736c6f74732f31' 
  || x'002089ac51cc4053becaafa2db409b28b4f4b83c2d96496323f8360b4608ef4b8f2f0177010002730a657861' 
  || x'6d5f736c6f74730102010201020907706c616e5f696401020364617901eac4020b66726f6d5f6d696e757465' 
  || x'01c00709746f5f6d696e75746501f40805706c6163650209e5b882e4b880e999a2086361706163697479013c' 
  || x'037365780100046974656d01000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 61 , 1795226400000000 , 
  x'c31f383da73569cbe0b642959e53a2d9c7cb6316493c9203359d94e695597c6d' , x'' , 
  CAST(x'01027a80a0e8fdf6afb006042b756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4e6f746966794578616d731c756e696f6e732f312f6578616d506c616e732f312f656e7472696573002024' 
  || x'5c347eeab8c7e5e8899b247b716a91b427156de1c653c859a3ebe2e8b260da01fd02010102067b1ee1e3e392' 
  || x'e4df72ed86546cfb7064e702018e0ef3d825e49414c58235ae893bcc6273dc79643cd1332c654d9644ad4a8e' 
  || x'fabe69f2687c81d4c07b0df8415d1ebfc8d3417a272ee72ffa103f38190d0fbbd9c3906b3858049b27aa070c' 
  || x'dd432843a644c0d0b8a2874825529c83fa2065ee9996df033509cede691de7b35d1155e077e79c9f3f6e3c05' 
  || x'80113cf818e34e0ee56767726bc9b6fac65433191b6328e3e208cfc078bfee2876eb1408261d2014d339c037' 
  || x'9351d38cde4aee0cd820a64be5d3f448120bb51a674aef72d080fb61fee1812e0843532cf9bd0859186f6163' 
  || x'e53662cf96112aa25feba9023b94c81a0cd08360c93b05ead352f52177c134376b124e9b9a1e3844f6eb4329' 
  || x'2b86f96b5648b10e5f5a9b61cfbbb1a525cac97d419fff5f8343a6ab3c6519050d34e2ee1b766fb5defbfa54' 
  || x'09b4839eb6d9b94360f6f0cb8e9de0c325379aec84945df5fe5268f11e7d10d36a9eedd6b6cc41b583100515' 
  || x'c3f5f2b80d2cc16d1beeb04d3b55edd3cfc76e' AS BLOB) );
INSERT INTO journal VALUES (1 , 62 , 1795226400000000 , 
  x'd3f210b51ea3f94ff6eb3251ffce41a94630de4c0f01a7b461ddd7120957b0d8' , 
  x'694a3cff0cfc87e4ccef0918e2302b24fff0b57ee2d9da40523238da2d2d7295' , 
  CAST(x'01027c80a0e8fdf6afb006000d73797374656d2f5265636f726412756e696f6e732f312f6d656d626572732f' 
  || x'310000039a02010102021a99d5a3302f3053f8c491f1ef253f9b840201470157f08c689176e6e64de2c7c9b5' 
  || x'd80ff5aaeae068f236eeeefb89f46cd0a9b8d3d0179906ed54417dfd09a19981a1beb5b75b658e817c6bd70d' 
  || x'65d7d06f523cd0fdd77d6c13f429fde51786ed3823cc2107405705aa8bf81681d9c3700ab32f33a2f78a1f89' 
  || x'965abee5b5bc1ed5ede40663f66f45a9bbec5a5d915102e4d6a5f9f1a8f78c92d918791d27aa28358c674842' 
  || x'cdce21ae6c0d76d3544332ba43c41d635f0c42f0b7b8b84ab167a82853c38b1d580f342f816bfd776570eb2a' 
  || x'30f1800c2f261e4af4ea9c91015e0dcbe8d221373d8c3e035f8b926bf4b413b80c7dee01472db05544903062' 
  || x'8612f21464ec5ef6afbb728b2484adb468cf2317858412539601010102021bb89dc2e04963da1ab358b22849' 
  || x'594b8001013515dabdc09219b753b93ccac586a9a2a9e1ca6172d3c4c6579369fea0c8587b523a73bfbbef2d' 
  || x'dba559cd9e7979ab0b051d7de3eda49921949d99896080004cc941fef09a21b90053ade8d92e818978854125' 
  || x'521fc288ca74234427938fcd62f19190d99f42256624377dbd4678ad73441acb5f1fe905e0988c24c81b6bf6' 
  || x'ce010101020208403406be7db0b019d2c8963cc20181b80101afc97d3c67ebd0c4c1a745c99729fdedd29079' 
  || x'2a496eff8b2ee474ec11058fab23fa21b738e40c803c23287bdaeed4dad7cf9b769fd909c4fd2a4d052621cf' 
  || x'7ebcbef273e3862e715625a304914d7ec02198fafac2c83031feb158d62640d6879339d9144d78add13cc136' 
  || x'118488ff11a30aafc4320c97a1e8b5433cf472ccad1761780f7767d600e688fc468f8827cc392cbd6bebd899' 
  || x'57fbff9d3c3f3a6f9d338801ccf4ff04e02afdb03f16aa2bdf21a81e5059e6b1' AS BLOB) );
INSERT INTO journal VALUES (1 , 63 , 1795226400000000 , 
  x'ecabe140ec4393eb53bc3b32da6b3fc03f963674932f7281c364c6e92b29845b' , x'' , 
  CAST(x'01027e80a0e8fdf6afb006000d73797374656d2f5265636f726413756e696f6e732f312f636f6e7461637473' 
  || x'2f31000005b90301010202d137509fc6626142e51b2e7c3ddac7afa30301af8c9f5f4d3610a5bec5bed7a30c' 
  || x'26cc482979fae19ce54050f311aa5d84ddc23102085d06c2f03d69bbe10215c7bdc4e86dedaffbd5a93cd872' 
  || x'e5dbca91067dd2118ce06f32157fd144ff8ed4b4b81644e34a5980e79f4e9cad6e2e792242985956568648a1' 
  || x'85714f4d6299afa0f524b4602ea3bc3ab7cd86e0beddf4f55822c6a663a04503674deeb0e2d7fb86686af388' 
  || x'a6e23dffcceb476ebac1771ba36b12147edbd541d046ff4dc41ce82d63990464c78b2e13d89bb3527212080c' 
  || x'cb1bd9abe006a07c662ed893fd00e8de927e671b842997bd36f286cd14fa7ea4f2da5ba212593869476bb207' 
  || x'c5d59fb371c778675b2bf4eef0ee6814a12ea07e7869c71f09779e21228dcb0cb99410acff69ab2789c835cd' 
  || x'dca69203f1e26f61e24f9644536231fd7e367df8e0a515f3936c6a105e640eee324c890e34ac915206374930' 
  || x'93960b03ed43fef5304815b76f4d301451b8221bdaca17675fed53431708cf77b803b6abed917c60b87bc2a9' 
  || x'e5d358c753ea0b1176e74e1653c9928c52237dda7203ca58384beb0058240c2e68ce2e5007804eb7c4e865fb' 
  || x'f6e8b5e1b4b74110c601010102029bb2bd7b48483cd87017adb86f8bd8deb00101f6d9acbc3cec063f06ad7d' 
  || x'038f363da40139b41b5755df73ae75b89f6e2f8361bf8705f7152d3768f0d215c6863a339a5443dbf6c89b45' 
  || x'0f0fc3e32af9563ebaddea9a2d3a13ddfbfc568193d40f2874b10e7e9deae29a97c1628a1bc438fc562ce1cb' 
  || x'cb247b5b33ba244768f0c92c739d875f38a91ab291ef80e47bb8f0f0132b0c1407c2385d1cb98848bd8df2f3' 
  || x'bf38aca7122f96d8cbc979943fdfa603817af29c3db2399a1490c3008d98bc79e301010002de010e636f6e74' 
  || x'6163745f726f756e64730102010201020f086f63636173696f6e010e0c646973706c61795f6e616d650209e9' 
  || x'8081e6b8a9e69a960766726f6d5f6f6e01d4c40205746f5f6f6e0190c502086167655f72756c650102086772' 
  || x'6f75705f6964000574696572730201330c7374616e646172645f66656e01e0d403066c65616465720209e69d' 
  || x'8ee6a0a1e995bf05737461746501020b656e7472795f636f756e7401020f64697362757273656d656e745f69' 
  || x'6400076d6164655f62790100096372656174655f75730180a0e8fdf6afb0060776657273696f6e0102cd0101' 
  || x'0102026c1070255e202db9b539c961bfff4e00b70101baba9789b7a4093e2d5344cdd8281ab75a2657308faf' 
  || x'75aff575db88d920ebd5729b83aca13ccf3dea7e8d6341ddace3941169089f9eb91d239081832fc62daa7f09' 
  || x'94cec51e196427a3ee9a8b6ca1a10db9aae07c473b93aaf05d5e2c1cdcaf8fc13ebe2e81b7d0792718ddf405' 
  || x'e744ce965388a257ae472d537883f62fba0adf2d89d771200c1f75f8bbf165ac0febafc2509aaf813d3aecb0' 
  || x'575306a4b4fdab2eaeae07d8050471d82545b11e8075ec6bb85fa2676f0100026b0f636f6e746163745f6578' 
  || x'706f7274730102010201020507757365725f69640100087265736f757263650211756e696f6e732f312f636f' 
  || x'6e746163747306726561736f6e0206e5bd92e6a1a309726f775f636f756e740102096578706f72745f757301' 
  || x'80a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 27 , 1795226400000000 , 
  x'fdf6d7aeebdfa901f919d07a013ac644cff5d86bb90a37b7d536ace1b9f67dd6' , x'' , 
  CAST(x'02003680a0e8fdf6afb0060004746573740a686f757365686f6c64730000028001014e0100004a0e686f7573' 
  || x'65686f6c645f75736573010201000320801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6' 
  || x'f4d8a0940207757365645f627901020766696c655f69640102' AS BLOB) );
INSERT INTO journal VALUES (1 , 64 , 1795226400000000 , 
  x'eaba22b2d41323b4ecbc2289371b340cf94568b5a6b40bcaf30ae33d0f8754a7' , 
  CAST(x'b7c18da7c2b5ffc1e6071a498d7bb08a08a3b63243b7218ecd944a847ef036382fbaf43bfaea9b8c2fed4d21' 
  || x'39141286442cfc1f9b7fc9aefb42ca9c25f0cad44eea2fb61403bc5dd7a0a3ca08791fdb2ceb79f27ae49158' 
  || x'12dcc9b9286da02e1407d216d882f0b836894e2a05415700e786b8584939267c5914526093c8560bd3799a27' 
  || x'ccd98fcbd5614ccd589c067a39e68bf834553b0b00507f5123a223eef425efb8ecba41814b3c187c52520913' 
  || x'52c04a9b19f46c19c81c95f67a41ee52' AS BLOB) , 
  CAST(x'0202800180a0e8fdf6afb00600047465737418756e696f6e732f312f686172647368697046696c65732f3100' 
  || x'0000360d7f0100027b0f646962616f5f7374616e64617264730102010201020606636f756e74790209e5b882' 
  || x'e58d97e58cba0766726f6d5f6f6e01ccbf020b6d6f6e74686c795f66656e01b0fb0c06736f757263650212e5' 
  || x'b882e6b091e694bfe5b180e9809ae79fa5076d6164655f62790100076d616b655f75730180a0e8fdf6afb006' 
  || x'c302010002be020e68617264736869705f72756c65730102010201020e0766726f6d5f6f6e01ccbf02137265' 
  || x'6c61746976655f68756e64726564746873019003106163636964656e745f70657263656e7401a0010962795f' 
  || x'6d6f6e74687301000562616e6473022a31363a68617264736869702d62616e64732f31313b363ae4b880e6a1' 
  || x'a3353a66697273743235303b313b18696e7665737469676174655f776f726b696e675f64617973010a117374' 
  || x'65705f776f726b696e675f64617973010a167075626c69636974795f776f726b696e675f64617973010a1970' 
  || x'75626c69636974795f736b6970735f7661636174696f6e730100107375706572696f725f7265766965777301' 
  || x'000d7265766965775f6d6f6e74687301180e636f6e746163745f6d6f6e7468730106076d6164655f62790100' 
  || x'076d616b655f75730180a0e8fdf6afb006f90501010202f79b8b29c3fc71c19991624e2c4680b4e305010d88' 
  || x'b953cd0526c4d73c4d72c3f76427f26e45de8d9fecaa9461fca821266104538c8c08c51ca76d576abe68326c' 
  || x'42a3d26db144a229459005a66148d17298341b836a2534eb5b3e65f117baa7a86d93789121fd16b18b8f4130' 
  || x'e87b06e85cdf9f3e1cb7e1b409d048aff8b48ec66fcd17e6e581baa6825a8b757e7d6510e12aa85e2e0114a7' 
  || x'5d7d056d590a9029795f2aca468ab834c4b5436cdf5ebcb78f279717a0481d999c4b6a34eed8a798bae4bbd7' 
  || x'365445165db5440143ffeabe388e694157d96cc169e39626a27f6c683a9166781f529786243d98dd913f8cd7' 
  || x'b9cd7a1fcf3df14d79afb72e9b7fb668e1703bc5b1ab8b7cb8a786002e1d034cf583a696983eb0f0dd9c59c9' 
  || x'0520ca065f473e2f0563812d15fa7f9c8cdbed47f3838282bc8441ac75cc1a5d5e92f59821d2aff69734f887' 
  || x'9b9e7f584c96ea61dc76f3c6d4a5f37b6e44ca7af92bb0acf8805765b95ee69ac69cd1c2434e9659a8ed7a50' 
  || x'ccc1fb21838999d102bbda3c4a52b5391be194d887ea39eb653f64b99ea9d7438e956867464a9c2615fbb5d5' 
  || x'cceb0a24c6c5551ef4cd3eae703d95147d2441678dc05088d943c7208b289d2633aa200844ae1dd12ea665aa' 
  || x'f49718316c6006ab3d1fc5589eca329918b3a90ff01304bab33746c093f875dc3d8a00ca384471da2d183cee' 
  || x'f7f5856137cfae70e928e3d0ef0985b6667c3af78fead6336d745d2095c67ccc2115c97ae985254a3501b58d' 
  || x'd5c879da9908d98eb438e65932a7ef39dd6d39332ffe9c4f3608824812b4a286ea9eed5775b5682b562431c0' 
  || x'b3b914008435d83b8bd9eaa738abd3d981c69959c75494cd626db829f074427bf79d439ff4ec1a5c233b96f0' 
  || x'4bf7b3cf0d1e2ecdcea2a5b37beec3805ecaaf6e6ddb29d73ae31e8ee667afffaf5f40962b50a1056c700f66' 
  || x'f29026685fac4cb92dcd44ee49551c2100f0d10d0911bad8012c2bea7003e7baf7a7eb7f53d44b04beb776fc' 
  || x'bce4d22240fc37f5ded4a246bad22b8434c8e5ff06e55b8d08a09b79cf827f09e5040101020220af0e76500b' 
  || x'b0f62e4a3b699e32da7ccf0401e10a6937b4272fb65b3ff62f29aa1be1e9dbf143590e1191b59f48297f2863' 
  || x'24c2c473f2ac62e9915e239f06ed93bab78be38609b7cedd310b9df86a8656e2df17654379376ce455f6c255' 
  || x'938cac12e4155399f580d235ad38c8f893e7bc8251b397c540afc4434f701fdfe49c74119bf2adc18e144d1a' 
  || x'1dc404eaa69fe4e7d0a307c321a295a1d28a1e9f3e5acfca55be99dcd11ffeeb4a422e095c5b910ab57ef205' 
  || x'b347615e39052ed34a80e5f192aa6247968c4cbaf3c10d5f13fa06342902618c925838f784c2ff42b1f0a469' 
  || x'39de9cd969e82c0adca6eb9ca205847231955cb2d71f2273fb8765e859091084cc77bda5e205b0789cfd6888' 
  || x'0fc2042f80f38ad21d4d33a0e7e2174629f4ed1865a3253d1fe685afbf723e8b4dd8bdc638b29a3e19728178' 
  || x'4a658634a3d1c7e8e760764838c929fd7056ed22c108eae53f4f2b3adc47832cdce6b50824931f409f6a24ec' 
  || x'7a609e3ea3e0e792c0fe68bbbf24ae3b9e13c8480560c967271a54ff2f3ef63eebba600428cbb398d084b4a8' 
  || x'660f702148f01269c04952b1dabd6966593002985e1bd91c4a707488ad9603c6093d6491b7969de5d9d6225b' 
  || x'318e6ce5ca5e52fee71b55e6e88a18da0b6e04b12beae321633ec6f03d244213f33ca7246e575c7762e6a395' 
  || x'54c33f5e3127a99aeea412a634212ef5451fa055976a1ff9510e359a549c27f74b099efffab36b531715f537' 
  || x'204b8308b67e0f0bf5ed1d7c07f6e71985b3e99088d055d503aa84699dbac2f7876f059c87b327366e68cd61' 
  || x'45f828f6f1a9f71baa623fa30677f0bfef026039935c0ade2633283d1008f6af0601010202f79b8b29c3fc71' 
  || x'c19991624e2c4680b499060103885c37218232aa3faf8458e61f68fcf982880910fc80613b23dec1ce88a475' 
  || x'ca6485eb67b2ddf9765655cb268e39cc58f46e5acbcfc4fd58adddd24de47202fd2e5bae40598913770ddfe1' 
  || x'29e169b05c5f9afb6e0a167aa0df018a2f6da3422de7d40ae1c1114533784c5e98eb2fe973df690a3c065ab1' 
  || x'116120c1998005a7661be7feef1d6e1bb0155155e30f7a4f51ebbad2355dfbf7f8d60b340656559181ca07b9' 
  || x'940d8f25ff41aca716ddaa59e9e5e206edc76ce6c9972d94852e64675634493ee4bb9a22d8bc458f4360b024' 
  || x'1129356a040a336f75c140575c3868fd5c276fff471f507655b02f0a2eccf7db6ab66ad427605d7259a2d80e' 
  || x'9cb5a2f73c8fd28cf4ff87cf13cb3d46f6efe00ceabaf83b7e849bb579aa085612ef31a5eb44838d07e2cf54' 
  || x'6b3cbb9dc74a7e3f98508100b492f5e612d796ac494d6d8eecda3dff3b5fa6c6c90100ad244cc038c70667cb' 
  || x'11b35ca05d73149da3cbbaac61164001a593ef9dc67580a337ba82ef7e3093d5e61ac668dca1363d993f2652' 
  || x'ed7123ce94396f057288da57c9e9988f67365db430851a8a0617dccf8eec21ca429fac67773fe9f8863edc9d' 
  || x'a469b33e0a9701a9ce78c559a80381d9a7ddacfd9431c3f2d0ac9034f50bf5c79b2840c3edc12eefe32c2a61' 
  || x'2f3b45f39edb35053657e2a3b110f70b8e574cb4afc3ea042199c5f27b7379818ef44fff48a704f4f8e47162' 
  || x'c0c0b8683e2a9aeaee6c70456912355767e395b889e750031dcba0bb6eacc1de5ef7b294fcc9f11797cf3ea6' 
  || x'd8a60039d45285f8eabfd4a854d06a8ca7e140b8d748509b0f7938890658bba8bb04d671dd5115b7d066ca8a' 
  || x'28d357301397e587d72c9f0d362b62eb945c2e0be4432c946733eeec4830d1beee23afe1bd84e4f026958432' 
  || x'd630b67ff3bc7df9e578d1f88f9fdbbf4b585eaf3296afd26d5445e2b9fb35aeb2e351f22d29f247c4a53067' 
  || x'e9ac44e286d873bbabc79f3851ca256cb9077c0057512cbc168769025cacbc2c0e721119d673b7bbdcfdf646' 
  || x'e7480530b3540ecb523ed8a61ae09ba717a17e103d28e46522dcbe5631967e11ea4815d742885d0e903b248f' 
  || x'9fc99d92a8734f250a564a81860101010202aa90064b09a65cef74855e42ccb377137101f542c960bf9198c2' 
  || x'c1f9267980a84cfada41ffd10dd4acb61ba925e51d824e2b504ecfbd52ef639d88b181e55e8e012d5daee6e7' 
  || x'c23601942f5adf65054492daab2129aa1ee7c09c9d1e59a27b3c83c61f9428a96aa6ac5dca93ab5b499123ab' 
  || x'b31c1f20bdf6c8c208e14cd9992160efda010101020274967d4d9666d8709415e0f070c98835c40101edb646' 
  || x'6ca8dcc5002f24bee1f7ed3887ab47fd5f4fc909b46bd6f8e24d1383272cab861169fadb3cf15307d99d0e87' 
  || x'9cb37141d1685c292ab7638e89829326c92b24d4d70b108870a9d30cad9f5aa026e06c661f913ff1adf495d9' 
  || x'b0cce4930e72e8142de181459c2875ccd3358c879c0037cd87515c430b3affcf5d78d925db7f407218d19747' 
  || x'726217c583f37b7bdcac3969f0d32c9a756ec695d0ec252289b7d498d47d829eac12999544f9031d967777ad' 
  || x'66e3024a6ea2b9a230b72f0076e1be5fda0101010202fb1aa859388a4c7c4aa0ae039517f053c401015e523c' 
  || x'ac22e0e300e1b92355f2b50dc670fd3c2bbba42820bd1b30566ce5c541285cab00d86c05d166d51525920349' 
  || x'd7b8ab1e8debb4e2ac15cd6564caa79c08d9ebe109a16cba6b5a56b0a138a07ead107f2ba13c4af9c36b8029' 
  || x'06c6a44c99826d8532fe6da0e8a68d587b045015b2760e94f32760c8922dba072161ed3b9482aad7fd12c1be' 
  || x'00432b459283aff3203fc304a4c7eb75e5a571d406044f7abc4cf6e4beaef36745d516d09af6a534dd389c6e' 
  || x'd90e934e010170111bbc9e5f864e8371a60101010202a3582cfe5d7105e9ff99b64264dccd50900101a9bedc' 
  || x'f4157e099cbf58d2106a35f25521e517396772389a34c971a3ba6d7235d2972cbd7c1b4bf478685981f388e4' 
  || x'b1b411310c7a352f9dcef46d548ae25d03027fe9e2ad69e21a51ac57e142114ff2117a7070da3a0b52d4b914' 
  || x'f0f6b5ccabddb15a0deee265a57dd16792690273f362ba6226471fdccf20379466fc8c5baaca99d266aef971' 
  || x'50f9e5414dbe950377010102028aea4e3411d90f057da0ac5a282312d3620188edf6a538327f2419e3dacbf4' 
  || x'b021329a76e4605ecd11794a35f13f4fb0862c375faad147f9a0a7219b4d101d05923c95174ab47760d8cabf' 
  || x'd26c218fb1fcea3b735f718fc401e33555a26ec09cfd9a033eabb499ccf760a187d59e23a84bc5cc76010002' 
  || x'721368617264736869705f6169645f6c696d697473010201020102070766726f6d5f6f6e01ccbf02046b696e' 
  || x'640104086f6e63655f66656e0180b51808796561725f66656e01000e6c6f636b6f75745f6d6f6e7468730106' 
  || x'076d6164655f62790100076d616b655f75730180a0e8fdf6afb0068302010002fe010f68617264736869705f' 
  || x'726f756e647301020102010210047965617201d41f0c646973706c61795f6e616d65021632303236e5b9b4e5' 
  || x'baa6e59bb0e99abee5b8aee689b60a6170706c795f66726f6d01acc402086170706c795f746f01bcc4020b63' 
  || x'6865636b5f756e74696c01b4c5020f636f6d6d69747465655f756e74696c01c2c5020e7075626c6963697479' 
  || x'5f66726f6d01c8c5020c7075626c69636974795f746f01d6c502097061795f756e74696c01e2c502056b696e' 
  || x'647301080766756e645f69640005737461746501020c636c6f73655f726561736f6e0200076d6164655f6279' 
  || x'0100096372656174655f757301000776657273696f6e0102a70101010202096b62261967d330fd92f496a3fd' 
  || x'8b899101014f86751167c28198142b13020330586c1fb34cd87020c2163ba256442c8d58eb6c88bd8952a474' 
  || x'8098998f04c88c194251d6494f4e9d59bfc48f9a577da9ce51d76e49fc19de5dfd9498b0a2eef48c643465c2' 
  || x'b787275ada9ccf4dcdac2966fae628c6229978f94f3f34183aa70038239423c605bdf11eb27dd052294cbb83' 
  || x'810d19c5f5addb542fca14b590b2a26414' AS BLOB) );
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
INSERT INTO member_history VALUES (1 , 4 , 1 , 3 , 20772 , 0 , 1 , 0 , '' , 2 , 
  1795226400000000 );
INSERT INTO members VALUES (1 , 1 , '张伟' , '张伟' , 'T101' , 2 , 1 , 1 , 3789 , 
  '19900001234' , 1 , '990***********003X' , 
  CAST(x'019862d6e3aa50aba26d0b7d3e144e8a0eda3aed425b775d464d45cd239eff532c806ca1e70f13deb037ec2e' 
  || x'4c591f27b69462a35f4da36f018913' AS BLOB) , 
  x'd9fe279f407bd296797c02da25c93e37290e57b9a868f73972f335ba39c96e0e' , NULL , NULL , 
  'zhang wei' , '' , '' , 0 , '' , '备课组长' , 0 , NULL , NULL , NULL , NULL , NULL , 
  1795226400000000 , 1795226400000000 , 2 );
INSERT INTO members VALUES (1 , 2 , '李娜' , '李娜' , 'T102' , 0 , 1 , 2 , NULL , 
  '19900001234' , 0 , '' , NULL , NULL , NULL , NULL , 'li na' , '' , '' , 0 , '' , '' , 0 , 
  NULL , NULL , NULL , 20778 , NULL , 1795226400000000 , 1795226400000000 , 2 );
INSERT INTO members VALUES (1 , 3 , '田穗' , '田穗' , '' , 1 , NULL , 1 , 3357 , '' , 0 , 
  '' , NULL , NULL , NULL , 12662 , 'tian sui' , '' , '' , 0 , '' , '' , 0 , NULL , NULL , NULL , 
  NULL , NULL , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO members VALUES (1 , 4 , '秦长庚' , '秦长庚' , '' , 2 , NULL , 1 , -1332 , '' , 
  0 , '' , NULL , NULL , 20772 , NULL , 'qin chang geng' , '' , '' , 0 , '' , '' , 1 , NULL , 
  NULL , NULL , NULL , NULL , 1795226400000000 , 1795226400000000 , 2 );
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
INSERT INTO migrations VALUES (27 , 'exams' , 
  x'a43b73f2a91f9695db8d287553fe43e5c2cfcf861f27eb7383d03da614d1bfa6' );
INSERT INTO migrations VALUES (28 , 'exam_bookings' , 
  x'858c56bd6874588491f0f7380dfd2119a6b8aa66938623a49304f2e8ec105988' );
INSERT INTO migrations VALUES (29 , 'retirees' , 
  x'4732b59f8b567462ee0800a6878a811f0a03d7ae63ba3fe5ba25003db65e49b4' );
INSERT INTO migrations VALUES (30 , 'contacts' , 
  x'f0d3ce99eac212a291a149a7da9ada6a34621e257da331a5069507bb5120d550' );
INSERT INTO migrations VALUES (31 , 'contact_rounds' , 
  x'eec1a95d25c5700cb8463643060e63eef994973c8600ca3ca196d20d33118f01' );
INSERT INTO migrations VALUES (32 , 'retirements' , 
  x'842600c2bc1def8d19296aca8a9d4a7718c7f88c294e911bb98402dd3490fd2c' );
INSERT INTO migrations VALUES (33 , 'hardship_files' , 
  x'00d657175ec28dcda18931b909c2e1b502757f9a7121a3a9ccbb900c3fabccf1' );
INSERT INTO migrations VALUES (34 , 'discharges' , 
  x'e5c2a04c13648cd648e30dc223677866cb7413696bf5b579ebf160c079dc4e63' );
INSERT INTO migrations VALUES (35 , 'hardship_rounds' , 
  x'f55dcae49c8d9a45a65939323fb3e1f9d3324723fb6ec8524beb8ae297238aed' );
INSERT INTO migrations VALUES (36 , 'hardship_payments' , 
  x'335b571be6d66484ee2b3f2be1572dd99d9d9619ebf968aff7ca4d49e0294639' );
INSERT INTO name_grams VALUES (1 , 'cg' , 4 );
INSERT INTO name_grams VALUES (1 , 'changgeng' , 4 );
INSERT INTO name_grams VALUES (1 , 'g' , 4 );
INSERT INTO name_grams VALUES (1 , 'geng' , 4 );
INSERT INTO name_grams VALUES (1 , 'lina' , 2 );
INSERT INTO name_grams VALUES (1 , 'ln' , 2 );
INSERT INTO name_grams VALUES (1 , 'n' , 2 );
INSERT INTO name_grams VALUES (1 , 'na' , 2 );
INSERT INTO name_grams VALUES (1 , 'qcg' , 4 );
INSERT INTO name_grams VALUES (1 , 'qinchanggeng' , 4 );
INSERT INTO name_grams VALUES (1 , 's' , 3 );
INSERT INTO name_grams VALUES (1 , 'sui' , 3 );
INSERT INTO name_grams VALUES (1 , 'tiansui' , 3 );
INSERT INTO name_grams VALUES (1 , 'ts' , 3 );
INSERT INTO name_grams VALUES (1 , 'w' , 1 );
INSERT INTO name_grams VALUES (1 , 'wei' , 1 );
INSERT INTO name_grams VALUES (1 , 'zhangwei' , 1 );
INSERT INTO name_grams VALUES (1 , 'zw' , 1 );
INSERT INTO name_grams VALUES (1 , '伟' , 1 );
INSERT INTO name_grams VALUES (1 , '娜' , 2 );
INSERT INTO name_grams VALUES (1 , '庚' , 4 );
INSERT INTO name_grams VALUES (1 , '张伟' , 1 );
INSERT INTO name_grams VALUES (1 , '李娜' , 2 );
INSERT INTO name_grams VALUES (1 , '田穗' , 3 );
INSERT INTO name_grams VALUES (1 , '秦长庚' , 4 );
INSERT INTO name_grams VALUES (1 , '穗' , 3 );
INSERT INTO name_grams VALUES (1 , '长庚' , 4 );
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
  CAST(x'0191c2758ac4d85b2645dc4eea89925caddee7c2fd1af7359826b1330e2fa007915f138bdefb6ba7b838b46c' 
  || x'2ce4c24f4c32751812d0593f7b5838409f9907b5401d202a8342e2f5b2' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'018b3ad778cfdb5dc682bf4f41e53145ce5013816d07554eba86396fb6b2ab319120f056f5eaa89b60aa2fd0' 
  || x'1aa99adb217ba60dd5bc0c45ee3cf1a339d221652980429329f1ef83bc' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'0137c1f5f55a8c52dcb7f45041560b19362119a3d3d375eb1c114abcb59f0774880ab139d654c4398f3ea5f0' 
  || x'728c382a81f44c2b061faca3aa2cb74a357904aca2edf718a1f7c8d850' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'0141e6828d23b609dc4dac0af51939ab9d091960c74970e7be39cd33573b3a3169849b7c4ec672c45a19d942' 
  || x'e9f79814a3693e6eee36e7ef84652f477afc14c9d0596a4f940adf35e4' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'01b320966bcad5fc1a6e780b3d0a89031c9518438f39641f602d2c43b49271e7227c4a20dfde0662eaf7e8bd' 
  || x'e3fc2f418e179d7450b57cb6759bdf02e3db3645246cc52e86546a6e8e' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'0156ba023c97f887c11f2f40e8a76f4ce52eab194217d845d558a44358c5a756b24856d0142825e6c4d7935e' 
  || x'cce6a0238b4229521d63d7f116dd331e655d595501ffe0d9a8b361c2b4' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 7 , 1 , 
  CAST(x'015b955f60d2bc44d510c61754cb16ac21cad2970c5931f13a30816c385933087130c63426cfa83c57269096' 
  || x'b5f7d3498bf20dabd6eada393f831e6be56a36f348b6773bc9dd0da4a9' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'0146de5e600152d9523f35632ae0c708ba3c798c7a29756c54125d04679ef74aa429f151a48755c949c7c792' 
  || x'3924c97c92e978ae73d645a42f0a48e7a86107593800d3c88f94282b07' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'019a6a9cc745dd85a63d9fd865322f69ce46ac193f2b457ba231545460eaba6dc44432973c373c5329c9c029' 
  || x'ef624feefcc39f5eee5fe1d9e43f8cfbe0104087a605c73446cc7068cc' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 3 , 1 , 
  CAST(x'01957024adceae7d2e21060c4a81c584a5ee8778fb12c7defd6e24f5fc4ce4cd64d72c3114a6a2037627aa96' 
  || x'62ec55ac99d92f8d6eb29e6a61fda00ef531ca5b36e826e2e8c004dc87' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 4 , 1 , 
  CAST(x'01a683cc9295f566230a42f5ba7617b2f5e30a5616c174570cd08738dfd881455fb2869894b8cbd8ec5faf74' 
  || x'02a06c3f8c22c9e2085d864619b37f7d9357ec21375f6463fd63fe938b' AS BLOB) );
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
INSERT INTO policies VALUES (1 , 4 , 'CN-EXAM-WOMEN-YEARLY-2018' , 17532 , 
  '女教职工每年体检（示例）' , 'Women every year, an example' , '示例小学' , 
  '某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入' , 
  'a school union''s plan of work: an exam every other year for all staff, every year for women; without a year, entered from 1 January 2018' , 
  '# proto-file: proto/unioncare/v1/policies.proto
# proto-message: unioncare.v1.PolicySet
#
# An example: staff every other year, women every year.
display_name {
  zh: "女教职工每年体检（示例）"
  en: "Women every year, an example"
}
code: "CN-EXAM-WOMEN-YEARLY-2018"
jurisdiction: "示例小学"
basis {
  zh: "某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入"
  en: "a school union''s plan of work: an exam every other year for all staff, every year for"
      " women; without a year, entered from 1 January 2018"
}
valid_from { year: 2018 month: 1 day: 1 }

exam_bands {
  sex: SEX_FEMALE
  cycle_months: 12
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入"
    en: "a school union''s plan of work: an exam every other year for all staff, every year for"
        " women; without a year, entered from 1 January 2018"
  }
  certainty: CERTAINTY_B
}

exam_bands {
  sex: SEX_MALE
  cycle_months: 24
  items: EXAM_ITEM_BASE
  basis {
    zh: "某校工会工作计划：两年一次教职工体检，每年一次女教职工体检（年份未查到）；按2018年1月1日录入"
    en: "a school union''s plan of work: an exam every other year for all staff, every year for"
        " women; without a year, entered from 1 January 2018"
  }
  certainty: CERTAINTY_B
}
' , 
  1795226400000000 , 1 );
INSERT INTO requests VALUES (2 , 'make-T101' , 
  x'22dc7d315dbb34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a' , 1 , 2 , 
  CAST(x'01e8efe5c799988fbc882b3f12a5f735342a03d4f418612780c758cdcc0762f5f17099373c34b995c333a19b' 
  || x'2dc6885a0c7aba350594fee65a8d3708f5dd609e2f2d5f726a349b54fb44bd2ce2c21f9a1bd08d4a29c05ca0' 
  || x'dd0e653c79b345b48200fd50dd6ba45a865397c4bd1a5a934beb4a4afbda0324462e4aea3f070658ecc9c2b5' 
  || x'356ceff5dd426e4f1a19f3ce0f80c7af3f2cf219b18ac6f84e0a6aeb933da71d9a9ce00a6fe110855df3aae8' 
  || x'dda1d17d4fff61df7dcb' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'9049e2173c3959d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3' , 1 , 3 , 
  CAST(x'01bba14dbc3a727d7b0080a86e63609688232dd9cf861fb54a16dce5a8d29d51d33ce8162e1ea5dbfa24e351' 
  || x'd93b472155757ca16b5085283c98f3fc03e7ca81f480c7d0a6cbf0c8a5fc96a2abfbc076ab7798b9a9c56d00' 
  || x'5a81ffebd4d7dfc52df978226fff7083d5e6b161c51bbccb3d8e6446c599224d1ab4eaaa2e2f413eb17fe253' 
  || x'5e6f581d75327213604b26d5021f4e744a' AS BLOB) , 1795831200000000 );
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
INSERT INTO retiree_care VALUES (1 , 1 , 2 , 0 , 1 , '11:20808,12:0' , 'CN-CARE-2026' , 31 , 0 , 
  20778 , NULL , NULL , 20809 , NULL , '2,3' , 2 , NULL , 1 , 2 , 0 , 20809 );
INSERT INTO retiree_care VALUES (1 , 4 , 5 , 0 , 0 , '1:60' , 'CN-CARE-2026' , 366 , 0 , 20772 , 
  NULL , NULL , 21138 , 20772 , '' , NULL , NULL , NULL , 2 , 1 , 24236 );
INSERT INTO retiree_due VALUES (1 , 20772 , 2 , 4 , '秦长庚' , '' , 5 , 0 , NULL , 2 , 1 , 
  NULL , '' , 0 , NULL );
INSERT INTO retiree_due VALUES (1 , 20809 , 1 , 1 , '张伟' , '199****1234' , 2 , 1 , 1 , 2 , 
  0 , 2 , '李娜' , 0 , NULL );
INSERT INTO retiree_due VALUES (1 , 21138 , 1 , 4 , '秦长庚' , '' , 5 , 0 , NULL , 2 , 1 , 
  NULL , '' , 0 , NULL );
INSERT INTO retiree_facts VALUES (1 , 1 , 1 , 1 , '成都' , 1 , 720 , 840 , -7915 , 
  x'010439c71fd36f21e39118f211fca267b8972a3600587767794268c48d872334dab0c2cb60eca0c24636119d' , 
  1795226400000000 , 0 , 1 );
INSERT INTO retirement_facts VALUES (1 , 4 , 0 , 20772 , '弹性延迟' , 2 , 1795226400000000 , 
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
  x'f3f99e0fca5fbefe79a58b2f80512f7bbd3d4192f119bcc796bc7c45f170efbb' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
INSERT INTO signing_keys VALUES (0 , 1 , 
  x'a8abd061225ccc291399e13b78b8262b4903fc0b45f7a6804293489eb86c7ca6' , 
  'unioncare/74c82b83da26ddc8bafac6428447f350b40e466511c969dff01b4dd30207a6dd/keys
1
qKvQYSJczCkTmeE7eLgmK0kD/AtF96aAQpNInrhsfKY=
2026-11-21T02:00:00Z

— unioncare/74c82b83da26ddc8bafac6428447f350b40e466511c969dff01b4dd30207a6dd/keys moISJQEI/xkNF/TBaNJwppYbhrtjJZUAqRQ8ZLBbDRTOd2p4mYWaPAV9ZWUEF6t2cAa8hnoyZnOyWtX6Zx+C2Vraawk=
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
INSERT INTO tasks VALUES (1 , 1 , 2 , 1 , 1 , 1 , '想调课' , NULL , 20793 , 0 , '' , NULL , 
  NULL , NULL , 2 , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO tier_overrides VALUES (1 , 1 , 1 , 2 , '近况' , 20778 , 20808 , 0 , 
  1795226400000000 , NULL , 0 , '' , 1 );
INSERT INTO tokens VALUES (0 , 1 , 1 , 'first start' , 
  x'803d5a8e4c79fcea54d6b2c80eb86de506f46bc5abdddde7c28ff3b2ac8eb937' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'5a32d0868f162c71a27da79c6ef6f631c0f0aa5c2ef384474d128f9c60f733e3' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'c591787cbb34702aa990e93b1f981c5132e8e5f42050e52a1c557cbb58547586' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'41b750dc8e5035f75465f3057c64f7f132bc776b76e2513c8fb9b67c56bfb7f8' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'2bcef849900714ed0cfff97b5fd245de929b4f4fbd003a9c6e1b9ee280ff3a5a' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'eebdbe7b55a3af896b6a91892fc05ff321856891c21cd29427b38a285dd4cf9e' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 7 , 1 , '' , 
  x'0e8ff93526dd6b5d483705b8a88dba72f43c1ba210b5ac4fd6c4478e6bbe2741' , 1795226400000000 , NULL );
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
  CAST(x'0157152c1502d6a3e483cfa5c3ade6daae094436b57a9b83dd56f64da794b76327f7f060e3cb061465353d17' 
  || x'e4dffb72381380f266' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 36;
COMMIT;
