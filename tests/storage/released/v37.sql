-- A database as the version with 37 migrations made it.
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
CREATE TABLE stock_moves (
  union_id        INTEGER NOT NULL CHECK (union_id > 0),
  id              INTEGER NOT NULL CHECK (id > 0),
  -- The entry that was left over.
  disbursement_id INTEGER NOT NULL,
  position        INTEGER NOT NULL,
  -- 1 given, 2 written off.
  kind            INTEGER NOT NULL CHECK (kind IN (1, 2)),
  quantity        INTEGER NOT NULL CHECK (quantity > 0),
  amount_fen      INTEGER NOT NULL CHECK (amount_fen >= 0),
  moved_on        INTEGER NOT NULL,
  -- Of what is given: to whom and what for, as v1.BenefitKind, v1.BenefitSubKind, v1.Relation.
  member_id       INTEGER,
  benefit         INTEGER NOT NULL CHECK (benefit >= 0),
  sub_kind        INTEGER NOT NULL CHECK (sub_kind >= 0),
  relation        INTEGER NOT NULL CHECK (relation >= 0),
  event_on        INTEGER NOT NULL,
  agent_name      TEXT    NOT NULL,
  policy_code     TEXT    NOT NULL,
  reason          TEXT    NOT NULL,
  moved_by        INTEGER NOT NULL CHECK (moved_by >= 0),
  move_us         INTEGER NOT NULL,
  -- Put back.
  back_on         INTEGER,
  back_reason     TEXT    NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (union_id, id),
  FOREIGN KEY (union_id, disbursement_id, position)
    REFERENCES disbursement_entries (union_id, disbursement_id, position),
  FOREIGN KEY (union_id, member_id) REFERENCES members (union_id, id),
  CHECK ((kind = 1) = (member_id IS NOT NULL)),
  CHECK (kind = 1 OR reason <> ''),
  CHECK ((back_on IS NULL) = (back_reason = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_moves_by_entry
  ON stock_moves (union_id, disbursement_id, position, back_on, quantity);
CREATE INDEX stock_moves_by_member ON stock_moves (union_id, member_id)
  WHERE member_id IS NOT NULL;
CREATE INDEX disbursement_entries_left_over
  ON disbursement_entries (union_id, disbursement_id, position) WHERE state = 3;
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'1bafb428fa60edac9839254bb84ad4a9695c28e26bed128f96a98ef120e0d60c' , NULL , NULL , NULL , 
  CAST(x'0183bd29c11b9e8b2b4766ed519cd3b7a2ba1909a67621cee31e8f1d1a9f8735cbdcd43981b327958368190d' 
  || x'7d941c9271581a7ec18332cfdc4cf062fee2a831740dda2b5cd37c7924994df7fde89b5fabcd90b734858865' 
  || x'5a684c62a0e051cfc9c7' AS BLOB) );
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
  CAST(x'0198798d30028e6daabc4abb66aa36b87dd9712a5173736c80b462bbd488e841e8cafb734493d06a21911316' 
  || x'aa069ee9b456b3' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'5da08c1e586307813c654a5048430dfb15d837dcfdb3ffdc8625fb30789e0199' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'01811785750df5e0c0feb029af7cc5e45731bd17a3936194dd0730fd98b1fc5a10a648ac63521b32e4255af3' 
  || x'984436247bb1414263e7ff40080f5cb7d9af7fcbc09c87cffc0d09181d' AS BLOB) , 
  x'd65631fe0ab2cebf2bc71246a1ad1afa6cdfa3c4f441e29d8a87d9a42423ebb9' );
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
  CAST(x'01922a38eb52db34ba8ba964193838e45e2f638d650071db6b8ebc3cb44f07092e66778de1334283df5f1fd7' 
  || x'98a6f4325f8eeb8e8b' AS BLOB) , '楼道灯坏了' , 1 , '' , 20785 , 20778 , 0 , 0 , 0 , 
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
INSERT INTO counters VALUES (1 , 'journal' , 68 );
INSERT INTO counters VALUES (1 , 'ledger_entry' , 5 );
INSERT INTO counters VALUES (1 , 'member' , 5 );
INSERT INTO counters VALUES (1 , 'policy' , 5 );
INSERT INTO counters VALUES (1 , 'reveal' , 3 );
INSERT INTO counters VALUES (1 , 'school_period' , 2 );
INSERT INTO counters VALUES (1 , 'stock_move' , 2 );
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
  NULL , NULL , 1 , 10000 , 1 , 1 , 5 , 'CN-GD-2018' , 1 , 200000 , 0 , 0 , 1 , 3 , 0 , 20778 , 
  '' , '' , 6 , '' , '' , NULL );
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
  CAST(x'010918cd304cfc1929a7644bb8c31026e17fc88be28d07587d1bced563bbabb44acc83326d6c82c48bb5c1d0' 
  || x'c85d55' AS BLOB) , 
  CAST(x'017d262d36d9071360eb58cd57859c3a208a06f80dcb5ab9973b61d3836562fe848f7305275b8c08a57ad9a9' 
  || x'32180110878383f56981c25688' AS BLOB) , 
  CAST(x'01d7461538fe85ab90dd085783b01d873a906b317eb92d115adc46e375d05c747345390de8d905114c0e1eb3' 
  || x'c09331a6e484bf44876432a3522cae27f54e' AS BLOB) , '2233' );
INSERT INTO disbursement_proofs VALUES (1 , 1 , 1 , 3 , 0 , 20762 , 5 , NULL , '' );
INSERT INTO disbursements VALUES (1 , 1 , 2026 , 1 , 3 , 1 , 5 , 0 , '' , 0 , 20759 , 4 , 1 , 
  NULL , 10000 , 1 , 1 , 0 , 0 , 0 , '' , '' , NULL , '' , '' , 0 , 1 , 0 , NULL , '3' , '' , 0 , 
  5 , 1795226400000000 , 20778 , 0 , NULL , 0 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , 
  '' , 1795226400000000 , 1795226400000000 , 3 );
INSERT INTO disbursements VALUES (1 , 2 , 2026 , 2 , 5 , 1 , 5 , 0 , '' , 0 , 20766 , 1 , 1 , 
  NULL , 10000 , 1 , 0 , 1 , 0 , 0 , '' , '25440000001' , NULL , '云溪实验学校工会' , 
  '水果店' , 10000 , 1 , 0 , NULL , '3' , '' , 0 , 5 , 1795226400000000 , 20778 , 0 , 20778 , 
  6 , '' , '' , NULL , NULL , 0 , '' , '' , NULL , '' , '' , 1795226400000000 , 1795226400000000 , 
  4 );
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
  CAST(x'018f4c6d43052fd459b4983a5204d21d4a0a3ae6fd247adde8f024edd0684ea8c7e093b9311827d7bade1394' 
  || x'2b7a4c' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
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
  CAST(x'01e765109bd30d905a9664aa0b6846737dd5e379513680a7cb078947bae60bcf28c70fa9785510b81ac139a4' 
  || x'7e8f765c2e888970f8' AS BLOB) , 1795226400000000 );
INSERT INTO hardship_files VALUES (1 , 1 , 2026 , 1 , 1 , 0 , '住院' , 20759 , 20759 , NULL , 
  5 , 1 , 3 , 1 , 0 , 2 , 3 , 20761 , 0 , 
  CAST(x'01c8d711fd266b8b9ced685228a9cb52f3f3d171a89eccc9e25e8e4b5b7e4b964330475add325e073bfb9da1' 
  || x'40c8951adb103b2972' AS BLOB) , 0 , 300000 , 0 , 0 , '2026-07' , 20762 , '2,3' , '' , 
  20777 , 20784 , 3 , '公告栏' , '0532-12345678' , NULL , NULL , '' , NULL , 20781 , NULL , 
  NULL , NULL , NULL , NULL , 0 , '' , 1795226400000000 , 2 );
INSERT INTO hardship_materials VALUES (1 , 1 , 1 , 5 , 0 , 20777 , NULL );
INSERT INTO hardship_objections VALUES (1 , 1 , 1 , 20777 , 
  CAST(x'014afe2d8af6987038a40ade0d7f920777c18c575815efadd25baa3c9bf83f91f7d28ec1aa5f6aec2b32330f' 
  || x'e5f582316ad39ae78db0e6fc' AS BLOB) , NULL , NULL , 0 );
INSERT INTO hardship_payments VALUES (1 , 1 , 1 , 2 , 20777 , 40000 , 20000 , 0 );
INSERT INTO hardship_round_files VALUES (1 , 1 , 1 , NULL , 0 , 0 , 20759 , '' );
INSERT INTO hardship_rounds VALUES (1 , 1 , 2026 , '2026年度困难帮扶' , 20758 , 20766 , 
  20826 , 20833 , 20836 , 20843 , 20849 , 4 , NULL , 1 , '' , 0 , 0 , 1 );
INSERT INTO hardship_rules VALUES (1 , 1 , 20454 , 200 , 80 , 0 , 
  '16:hardship-bands/11;6:一档5:first250;1;' , 5 , 5 , 5 , 0 , 0 , 12 , 3 , 0 , 
  1795226400000000 );
INSERT INTO hardship_tests VALUES (1 , 1 , 1 , 20778 , 
  CAST(x'0193abc0a4b92d1cfb6b713e50c23de3a473c0ef8cc82fbdaece31569618083bcb897167f6c27804b0a6c25e' 
  || x'd4ca25fcabf4202998cec895bc8f6efa65a745f94e40798d358924d070408978307279a76b01bd4fef798fab' 
  || x'9816f615cf486c2f5dc213c63bed2a92a12450ee5dd1ebbe' AS BLOB) , 
  CAST(x'01123d08c5b9d463488d3af1dcb0c8ffc785f5892c48b2c0f8b6fb85477ebfc863dc701a42e82785daaa6794' 
  || x'062df8ce30d1920e01709d4df89242d0f9cb375f6b4e233e36974c878a0131bba883f31299a3f7262b7f7724' 
  || x'693660d20d6062d66afca1e99a4839ef3d000b94b88efa3fa5e44f55800ea9cb4f9657e59623b72828251c67' 
  || x'b317d7441a9b12f345ea128c323da4774586c4cd1baccc8c6fa51431c01e4c00' AS BLOB) , 
  CAST(x'014d0669ac3adb7a632f9fe7f33fcd27adbb95ec2c6900f1bdfa68d188353be999c4526ce4755b032e1f20be' 
  || x'1c82a39da0e67dfb876fc8a7f256060310a1439ca290e6d9481b000a886c043b1718cafab3ea63d46108ac84' 
  || x'2b4e68a3545d2284ed58a52666060f83498952934f47c984081e16826a2bd308b3aab1d234159120a29d79e1' 
  || x'503b214e42b06ccd02090ac631e2f7f636b9c4b9f147351553e8a4bfb7c34379ccba58bd246abe71bd13bc73' 
  || x'72c00dd8d67b035048302e68fb3f' AS BLOB) );
INSERT INTO household_uses VALUES (0 , 
  x'801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6f4d8a094' , 1 , 1 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'01f686ef50c612e929f060d5dc651636d1c50429025738a08fe75575c0504850be07182da56b307ccbf7d345' 
  || x'a0931865f25d9d3dc9aaecdf9275c24d8c36ae2deb74306f24a72cbd8b9e3200cc3a5719974cdb81a25b8be2' 
  || x'f3b1268213a12a95b3e48fd02794032658b193494fc406c1eb37c7bc0a7e6b3c4f743b8bb630a4f94c2f1d85' 
  || x'ef46f694c35eb742720d7c2c919d77b63168923abd902720e9b66055691fbd0f8a535787d399d654d81fe75c' 
  || x'dee6e897bfb9464dcb0b1d4b9fafe2401c064fa2fc1655edde932176e9f2d799d99cbdf96737f8bbb9e6418a' 
  || x'0399bc094a442dcb3d7f0daf2a' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'16683918049b26d30dec8f4c901ed99c7e8b23484b2f90e1a665cebe0c2f1fec' , 91 , 
  CAST(x'01d592cc3252969776e737e695521b4774717ca9f7da65f3a46d394efec2cd61a6b4cb858fe9595675d356b1' 
  || x'b7bf9dac27f7e1603191449172711729be34a88d0a2f9dbc4c9a85f86a7901a691' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'18cc65ef85535d4e5dfea7adb796d63cdd6dd82899dc8bb22b0d3807f7d57867' , 91 , 
  CAST(x'0176111762ecab5016c8b140e74a8e4f2506229cb7d33dafe3224986b71ff88b6472f3365163acdec04baf9f' 
  || x'9a39373ab2d54e278ef761e028877a3f487e774ef386ba28386ae2eb753c459d2d' AS BLOB) , 1 , 
  CAST(x'019cd3b7937ba136f090b4f6afc4b9b7cf56f5ee3a91342b1bb5211386ccde00b9127dc542e1dd2b81ebc463' 
  || x'de98d633ede758a842fba64f81207a5b3153454a19a708493d2e5101e7' AS BLOB) , 
  x'e2102810ba256ff47ae98da3714dd07af78df76ee9ec8fc644183e7d85fa11b5' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'2a2e088b81a734a0a398d062a3e602fef719faa73d089a4787765db6b6272fce' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101afa82abfed331221940776abc479b6faa0a4de393fb60357d90f40fda1bb495d597f' 
  || x'b6edd93b47a1b913f349e83f63bb5285f24a8c17ceaf085c0e0215441a0469f0fc79ea2ef237ebb1deac351d' 
  || x'79611fb212d103ac159cd10934e0ff2ae6a6d4f91e158f54b9a5620822da13f709bbeab74bbcd5553f266a9c' 
  || x'f983e31cd53a7c0101000289e777b6d689419d822b446c072621006701ffca6986641a500d48e54c3c5badc5' 
  || x'3ebd6487042db9121abcf0e9ed58701f91048059cbcc9b2e0738a80bdb27dcee72267429f008829048ca4488' 
  || x'f4b7458eef031a1e34b9edded9de33e13746816c5af10b047ad3c209e587b401d13ec7a779415770810a29b4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e01014abea88b06a338c946d42058167551a741accda7' 
  || x'aa2f290f3126a51e96c69f06f269c7a633c2e8e60d1ecce46f4c28f8435da30cf751442f4ba606a156670a28' 
  || x'65e8290db3a7b114b4dd34055c710057bab8f2667b412bb71e94dc41b15b460ce27a64b3b520f29ed0661b90' 
  || x'7d183dcfeab3e7dade5b7ad23a10951083fddd0bb33fe8f6ba3e210325877461cafd1575197dc13faf52ad10' 
  || x'a1095f5845' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'130d887a31198b0083774b7bc879b7f054d5f725a0e94c7f2a4168af72e02594' , 
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
  x'302fb7f871aca604c91231623d06e46ee9dcf02adc975b233ee8e30d092b8811' , x'' , 
  CAST(x'01000680a0e8fdf6afb006001573797374656d2f4d616b655369676e696e674b6579096c6f674b6579732f31' 
  || x'000001b403010000af030c7369676e696e675f6b657973010201000102040a7075626c69635f6b65790320d0' 
  || x'1f33a3f7f871728651694db5fc8e6448853a11d944badb4ecd19f877cb30e60973746174656d656e7402c602' 
  || x'756e696f6e636172652f34353331616662356232646363303961346330656233323265646163646437633561' 
  || x'6635393032623465653230373965626262613461323430333062636664372f6b6579730a310a3042387a6f2f' 
  || x'663463584b4755576c4e7466794f5a4569464f68485a524c72625473305a2b48664c4d4f593d0a323032362d' 
  || x'31312d32315430323a30303a30305a0a0ae2809420756e696f6e636172652f34353331616662356232646363' 
  || x'3039613463306562333232656461636464376335616635393032623465653230373965626262613461323430' 
  || x'333062636664372f6b657973204a467370312b5a50594e726c52446f4f7978613536722f68374a4e6b31436b' 
  || x'4f62592f5744382b4e7548634f6944625047433948374e35596676643069553064764e46616a526837676f6e' 
  || x'5975465a753273704f4d712f777367343d0a076d6164655f62790100076d616b655f75730180a0e8fdf6afb0' 
  || x'06' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'2b407ff927ab398f42805830790fb80879d5d16926324f3e780cffbba0942523' , 
  CAST(x'c14f678363d3f917f298fb6c7c58a1e65ba7f11d6a15d5b544d72eb6d019494a4aa5013ea8b14a1677145352' 
  || x'cfc8b985801b58c48fe49dd14b436e7d8901c8d9' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f310020277c89adfede266054106a5a49e713c933def47d6dfdc92d49dbaa' 
  || x'5053bc199005610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a0108eb3fc7b5a6f0f26539432db3e0728a' 
  || x'22c9460a9e7a9ab09be1b91d0eb3293422ecff6a82246276db186ef0bc95afbcfadb53b7197931e9f0ede926' 
  || x'f8556ba1c13dfe8ba36706db90821e962496e5ec7cec9f9c1b8d5b0aad655ecc3e1226e857231c3b6eec9abb' 
  || x'20ce90a49a48006b653c2e43ae794f50df7c01010004859eba4e0659602e3481cbe3a79dcfbd6701f020d78e' 
  || x'39fd3df9db2a153d0cf1875fdab832e351f4bb60c4206e1e375032f562df876ad84817b488971790556f4b18' 
  || x'01747006d1a6b11f6f30e5023b8708eea87d3a93a8779af51bc5cf568121e6913c00363a2e5f0787ed0f5791' 
  || x'8735f57152e0b77882a3ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c9801014fd5d0b38e337e5b12' 
  || x'39020148b0dd956b592af2c45a81063d179297efa6eb36e3eb554d7e5dd1fa9984bd8cb54a54394e26f5978d' 
  || x'25be0df74b2eb1afa5aa3855794b99feb5e5aa4b802ab566c7e61438be85819330d92a59f35dad4d41aa7614' 
  || x'5f6bed0437eefc577ca6ff4593409c5a438c91813b37155e3f6baf11eff4dee1f0e3df7070532d70dc9045ea' 
  || x'21c7d016b46f0e5b06fc' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'af3d50fbe0a39a96c3d10f3eb8087927f80efcb1fb8c3673ff6ed53eceb5b882' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020a2e3ba8bb55e4b1a278d42aee90802728e83' 
  || x'3230735505b4d5aef40c695d974d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'6cadabdd1d896d5997ee791b4966e01d4ce4745aae20cdd30018d646b9b2350f' , 
  x'db4c50a4c44748803c2f00242cbd0af9e9cb29bc9b2730ce40bb983fdef64ce4' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312022dc7d315dbb' 
  || x'34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401406d793d' 
  || x'b40c13215f9ec235b797e406722acd9ddc79218079f74d6621ed00ed655405ef0d109ef472931cafced27f54' 
  || x'2d36a12df02af4eb810580aa8c78256c27d0957a0e5bc4fc769d1447ba2aefe987f38682fe2533ef0fb26edb' 
  || x'740d649884a8ea56d44203cb32e412001df0b00171e292f70b12820223ea2b126d904638a0a6623fbfaa91a2' 
  || x'd2869adc8fc330c4548f03b9934414d339da040c4102679afd061e410a94be589bacee052a536738c6ae7918' 
  || x'a5accc1f6c388fd7fdc4ea523264230b73a5b7d3ffdc390ac4d6bf2e45995b5a20f19bd0c7ac932202a07d0e' 
  || x'a264c0eede699319a0976ef804d40e7b83d64474d3522305325e6616d5a0176a659cb324898daff07ac0c30b' 
  || x'7f3a143acf58b14579c1fc4cfc574549225407f2e4d180bfb1e4940906220781119354f959cf1acf5113041e' 
  || x'900ec0a36e4d313eb4ee669391877dc88907ae860b5a8a92f9cb30c4875b1234ebcd68c7aa71ff4296c8eedc' 
  || x'20be215733d264299a440e079b2b77f4ad031ae8dc0b229fc0167ac02fdd866b7b75f8e1d945c401021d30e1' 
  || x'0db44adbe4202a2354b38e68432ef222a06d872c1bf82a091f07a24d0f712a695811769ab3a165d31738f9d6' 
  || x'295f98dbc86d70816358b60f9fb5bb9013688ce461801b3fbd486d7c45bf8d96375dee5368214584d50042c0' 
  || x'4b793b77eff89dac5db8686cf4d6dbe12bf94ed8c2dec194a86caa6dbafca3cce00bb9bf13eafcb4161a0714' 
  || x'71f0e82c5b1e1c44135258e7a8e1576749e4de5cf5494f6e66a9620c3b11390ebc84f4b4b6c4e18551902f4e' 
  || x'77' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'425eb9bd81426c79b64d61698a5eea2b06750b17dccb22c57d44c910c19cab4f' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d54313032209049e2173c39' 
  || x'59d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd0301608d1a0f' 
  || x'0efaca45928ee015d6f1c1b87fa7641567eb714fc56f3187e06007f745ed0f3571a86dada8bdd4a87bd23ec5' 
  || x'16df87e69fd4ca745c6312d48239baf8a7085f37563730fdd2780a348fa29bd66df2365a1315d20644e066d1' 
  || x'7b81e1c6300bc994396463c5c84e76be712e9a21f00375dfd17d6936da5e17a53f60e067120417c31a41f224' 
  || x'6c85a8092717f11b3394ad7e4ddf3b0bb323156c881d2cce7a06f9efbc39817a71e86fe478cdea17d6f849ec' 
  || x'4439f66ef87ccd0678b80d390792ca060f28d8887b40519a44e5e8e6553ca4cfd7b131da1751ea578adabb3d' 
  || x'339d1976aa255ad31dedfc00a1d10649d66e4e3c7bfbeb75a0020160cd4d8636167ea8c6d8ce2701672dc76d' 
  || x'f596b9b04de416eea682bce50cec5beb08ff0f1829200e00f5ae8390423961d37dde086ccdb66d0482e9e6ea' 
  || x'f42d1a3dd373581e897e9cd418bfb64fada191f2876fda42a12492de8fd244774319161e04194e59bd25bd67' 
  || x'c86cc872500a05db45728e8b62aa53a1a3c2035a735cef905d27ac558c39ca3dae32e06387ffc11e50b747b5' 
  || x'd0b85aa804ce30564ed1644c398f1fece5ff1adbecb95893422b399371841bf3daa415159f0acdd0d7fcc438' 
  || x'723745f551c421fb272cd78becee9728' AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'eaa5ca8f829bc8e812df2c4feb6c6a66f9f1c5511944ecf47756eab48b7aee70' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f330020d0d8f567c5cbdcbdd3925fa358df96b6a65c11a8826d5ee7795ecfec2173' 
  || x'cea9031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c01c0f8685b636e563809d96439bab2a376d8a7ae84a718b46b36a37ac7f1' 
  || x'9c8fd0d68fb78ea3c14ffba5415008045f7ff1b0a8c618016344e8e03d1e49c740707f06cdf1ede527de66b9' 
  || x'dd9253d13d78db6c087739245249440e760b4bd9fdbbbebc541c489ec79a69056f84be65b86895fab1850ade' 
  || x'd4369e75910f7c010100069fb999936a81c336c942d4cc34b0919a6701eb9e5929f58fe84321530a4520a035' 
  || x'24790bfaf4b9afe801a83eb43b3d866d513775ab56f13b7b64b72559c6cadb29d95259d67d1bb95db62847fc' 
  || x'5a414e433a2002266084bde4d6cea60b9d5346148ae2ee0d7e1e99313207876309b7c1cf027d1a18460ab0' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'4d9273e984f456d6f2346ef82004efec3a79996659d008e6cc82f43892a29790' , 
  x'fc4e55f995ae85da3f354aefc9378cff0169a283a12b8a7e44f1acb155659600' , 
  CAST(x'01000c80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f33002035c095e56e479dcbd2eac1d89781923578971ad161b5e7cdd8263349f841b7' 
  || x'13017c01010006f400ef781ec5fd14693d83e570a3c96e6701e702a6c07fdb0c7165c2e3c3c163fd69cfb293' 
  || x'b2d66e95f2b84da7d03ea7fd6a4279d3642870ee77c20a6ac15e84c88fb69f02f6734585bdf3df8eb90ac287' 
  || x'39709b350647a6e4f8a6d0314b3485b40abb4f29a1c579ad70a42101ec81741fedb356a0e83e2d' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'677e9316fb78d1fdc0966bf6a28ac96c0366c56bc3b110b80e7a05f1ecaff971' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002088782eab53b7681fc7a3dba8ccd846b88637a2c0bb6eb24812d3a6a9ea24' 
  || x'5b0b015901010006f400ef781ec5fd14693d83e570a3c96e44018c8496dff2277e9ae206cf416c323525ea7e' 
  || x'375a00c5ebe02a8b0d5c20022d20dc07fe146d73e1586d603f04370d93eee4ffc466ce68b1c176a64fce57f1' 
  || x'74eaa92594' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'2c69eec2bbb1e38194397eed267f60775222f73738989f3b62151699d0bc8133' , 
  CAST(x'b46909784a34d21a3be8e37a079b5256fee0dd60c5fd5c82cafb137162a9f5a4cd35f600e2c59da1de3b243c' 
  || x'101e86526749f341a6f6b3c5b6234c981b33f98355139f8bf8d65d6de0ea24a9dd6999c40fb1983ba8daa23a' 
  || x'4da19970c8fd064a' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100203d36a92c12140b508e653af3152b85f32e808d73' 
  || x'7d1471cca8a50b328d0fe1fc01a90101010006192ace47969d3143e9f8f9458052d564930101fc7de9ef0b5e' 
  || x'46d7602950a40533859965f231f70f9c0bbd0ea485b77cf61eb37e80f5b738a3e29dea7fafbb12e07a374b70' 
  || x'09327da7b694d1c2fb8cdd036aeeed631b7c15b89d70b414c80d888925d37da29673a67e6005efbe25aa6f21' 
  || x'd8235020747ca8d62c8c87f4e59618cbeb6bc2b02ee15a5594a94bd60402cc7d7724079244a4ab082e7ae7ac' 
  || x'6c380b1ddcad5b4a' AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'14593008e3d9ef4ece069503218f8d8e31fb1d37ec30bc50e97dc515447b4b08' , x'' , 
  CAST(x'01001280a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020218c94956f7906d41a4dc1f25610481272d88506' 
  || x'5f79c6048ca5f992bbfefc6801b10101010006192ace47969d3143e9f8f9458052d5649b0101b3e938336c57' 
  || x'fd969f9c70ec3c906a0cd7d16d04bfe62d7ed8b52525755a45bbb25fc86d85d96452ef35f79c6720a11d3035' 
  || x'4b897f19aab763d5833f05166cb2d44ef36c9a1ade4afa746b4e6be8a5a6e3d99f8c01bc113e1f8a398600f8' 
  || x'934f628352d4a933e661879ba84558cdea4a9e06108be0a4541479ab460710aceca8efda1d8d99cfc0486bf2' 
  || x'd421b2ba8a64d241299949341490699e' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'67890b824441ffb90752573ff55c9b156d4fa70701c7955bdc3e5fbaf52ad07d' , 
  CAST(x'67df702722c39e2760d801c14b2eed67168301f03e12412742cc44888ae0422ff7b697af063d0fa8ff94f567' 
  || x'2f1d2295ebeca3d5fabf3ada22a35e79044646b7' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020d827e180e15cf6ab4ed504beb8781d20e7b2584006' 
  || x'0d42bfc24847ba85589a51019a050101020468d1932ca4f17c7df03a5928a6ad26b5840501f6c26340d481c2' 
  || x'70726161f597642d973f7731cf03185c039d0163dbb2c95692a37fdb95de2f6de6b4bd2a6fad411d911e0537' 
  || x'b05363aec67a8def0aa93712c72362f561244cd8989b7dc8fae640ebb6a94ef5ef0013589cec27ed632693df' 
  || x'72c798b0325cf07085b6af21c826a45512be13b2deb9c1ff0abdcd629b542ad7dbdb5483d688dfd0115a1a54' 
  || x'5982cd5efa69f9f4dfb8c9014af675b31295a96fb18fb7222825589e0c15f9bf3bcd766c5f611e6846eaa4aa' 
  || x'26d1d9a84989bc507d4b7524ed9f7e8a67ba565d1676793164520add467555c54909bcea25f647c30a9e3d42' 
  || x'fbf4add5958ac2145ee728d3cf49091da8325e7cd3849f484a5566473b46caff9130133f38511c5b43560cfb' 
  || x'10e865c5f6e0af3d561d7fa221805303b6fa22a9eca9c948fae78dcdcd07a5e2702f4321a2abcaa6837f377d' 
  || x'0aafafbdb5b85fcb9ee7fcafb3ca92c97cf2703d2bd26db18e5a10f45d5905c1311d4c8b9205b8d56792d572' 
  || x'ab0146cdb438a4bba282b07108f12f3eae01cf628bb5ea31eb5f08b6ac3a32a3c61dc004dede27d31bf9858c' 
  || x'3821d1c2a9cac129d81ac7ce75306b573d9782801ee9f258753f8e059e968a2f0c690a64286811e781cb0218' 
  || x'c37fbc927f7643c3c50565dbcd7f5882858d57e7f927c6134cf29a1573ecc52ad8ca22cbbca846e61c462648' 
  || x'8d7d5ea7286b8af40288e4ef4a44d7137881bd1fc7996a57518f5018e59b8ae22ca8fc1b40c50256103c2b42' 
  || x'dbdb9239438873d3fc8cefe21766a4da39950ec7bce80c9d49ce23cc81209fe42cd9d9a2e3b130a9c6b347ab' 
  || x'037d18a3f1b964b9394d053bea12ce279ea6b127bd41f7520ef8e08f85fabc28313af73df7f52608d5f7d70c' 
  || x'a5752caea51b19489b1893bfd336ef1f110bcb2f' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'21a353696f47b1d9f186abc660122a2fcce04b3fd6960310209123dae32494c3' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f31002082553f0e3daab8dc5ec6e0' 
  || x'b49aff4aba9fa077b21b06a8ea41d408ea8b184969049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'84050189136e0dd7c87c3775ee0e9abfc65193f49a3db99779e86503cdf46e3879a3af9772b20c5505cac582' 
  || x'ff7279618b336cb5ba221b4ceb8f034f81ed70d4ceba22e409ef9b703c14fc702e33c28fb1e7eb01cf63287c' 
  || x'120b1b0eb247e03b1607f672f98208b8d62cc56e896f09006d0642f7249deb5b37884db195544d6f2f370dd1' 
  || x'aa99813ad5bf2dba9bdfcf89840a27b162e64fef2f7e8cf8ba0afa2542744a8370d4f5eae7ae024de239dfe1' 
  || x'7de9277d6deb305ba39c72cb6058aa1ed1623215e547ee5ff800fc7a0b169bb0760cd0b68ddd0ba480fe7193' 
  || x'b6ae4fb16a3cec7cc6e5ad00fdb751c5f7a4cc9520a3a6a98700e93722306fe5036b4633e27ef3613355deca' 
  || x'8a7b0bdc628a324bf6a1e19b90dd87d37dbd52c299832ac814645d80e143f5ab3fea0dc24f2faae0e6a69faa' 
  || x'66ed6741fe597a901ebab7fa602b30b41dd31afdc2a8452b96137873dccdd7076ac6b609975fdb31d99bfc99' 
  || x'2994079013c91bd5fc61a9cf7d01539adf6b05356a0df6aa61552619760228afe688f2a450eaa96b96ac0ed9' 
  || x'519fb3277fcae656af43fa6167455f0188405256eaf8846997ed1756c263c95939b10afc236e3f13c87aa582' 
  || x'193fade3063468476638331be94c49b6974ad0c969975334d3358dc3ffd064cb7c04d306b9e17ca5d817fb99' 
  || x'52305d30a1fec9e2db993762b079cd83eb52ac07330a330004d778e6cc9dc4737c0ee047ff3c67ca1980e722' 
  || x'479a0b88c3bfe6456a0a11fec572b1f970180230577c57faff47be177ee676328eaa93094b21b7d44d58ba09' 
  || x'4e1d925a871b885032dc8739bcb3f2a3191f479ca0dc27d818094321ac307b6d4fc1f2e23dbc664725db0ce5' 
  || x'd06180960496b4bc6b77e37eb33456da1f2d37a525565bd7043b227a70bda00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a0201919d1628b3f7ed1c88a36c794ddcbf336103dc3a3145f28ad010a1e8ceefa22b47' 
  || x'72adcaf9e004789c185fb7b8ee98469c7260f99b6d219ca853e47a574dd865245c8580eb828e3283ba4aab67' 
  || x'c9cc8b1dd1e8e57b81601495a3d77279ba274c4ed670cf5a07c53364106d4250ec36ca5a81a974ffb81b14e9' 
  || x'7f91c1fde3f87dd8f3031eee64221ecb1a255c07d96a119271daeb3f37b74b35af38fdac2fae305bedec049b' 
  || x'c693cd26e54c68c3411dc1daeab2e6feb4580f539c865214fafb090b63d3a896206cf073e2d8ea48393bf969' 
  || x'1234e4fe0f0383c417d85a58cb17d71e4a64074d101d1bc1d27cce3b7e420af5d93142543a7bb01a8383044e' 
  || x'a36f6157023054f9dd60bb606501010202c027742632c9fc9c396e2832222a8709500195bc38077624c6b305' 
  || x'5a79b9f193728dcf2c187fd78c60099ffbe378879e3fa9ca469f4509ddc9920abb71da5f72087365b2a6b024' 
  || x'5e1057b12c0e85d8153f08ec8237809e7b19ca93ee88d0ed55806b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f54105601ee3a7857928a74ac4cb5a45b0fc670c8d03294e293c3b74f439b82fff239189fb8a8b552bc09ce' 
  || x'1281092c519b853f3c18a395f9cbd7e20bca73feadbedb5cbc09d8970f2bdc625696e1593dfe406cadee7464' 
  || x'6ebb' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'a0e392b9e024aa63d5b2b67083b3a61c1ba3b5df20ac89a8f82e58b8b4ae66ef' , 
  x'7fd4ef78a364bf349b8e65cec82079e50e45da7a4e00caebf4e8ed4da348b0b3' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020cf1598303a9c6e032a7027a5af60038acec18d9cf6afaf010ce5ed1bc64269d101b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa30201eb837fb462731513c9b2a4b02e5ec5bdaa8081681fdff1' 
  || x'6de877aa9e3b8d10bd29a4c56eec666d71b1181679d980ae1ef5d27519688bbbb9f7bbb1388605ba7e825f07' 
  || x'20dc03b3f2ba23fec79978793b5ecbdeb7734bebb465085fe29a065306cd7e6c4c3464de9f8ab837c4512017' 
  || x'ea37028aaf3ad48f4ab664e201d675da91b5f80ef866c450c46952b9a690903a03155a264af628fb4b3bfc94' 
  || x'f55285c6f0065cd63f1822408b287d081d6dcf9ebd60f0dd63503a7845fda723a1780bca361b3c5da96989d5' 
  || x'25c8f826429d1d0dd39d93e189562b94b11bae3c6dffedb275f82ce89437fd0b41c0644f0709d1310586d1d1' 
  || x'186367e28723934aaa6dfa601c7532ec4fc16ba1a4165a4b7451162bafa203e6b78a36f43bb479eaa223d38f' 
  || x'900aa7' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'b8e886fc5faeb8c319a9e5028d8514322b285af49beff3c3d21a83c27110f601' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020b249ae1d265461b18387' 
  || x'22988a865757897b1c5799e0d2c8369832337d1eba3b02e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301e367fed45f5e10f7f6ca8aacd4fe1c40b8cb48024aa68a7ba626ad3e462ccfa2e9603689b34c5056' 
  || x'abeabf9dc28eca0c727e8ca5553719a8b01404cc79b9b05c799d2cf22d291ff61714be7998df8de513c141cf' 
  || x'b68e9ffeb85f01c254a7e4b70d2189db89d94f6a7fcb1203037a822904e2c659113ed1ce0c9f40f94ad73f3b' 
  || x'd9e4b235976c76f8de63de9c08643d4eb461995dd99af2c9171473fa2701057bd82533a0e48298633c6e9755' 
  || x'0acde4215a845583e110767a784ef23f4881a25ac224c3716841668cb8917b3c0fa5108e76073aca3f0ce6b5' 
  || x'c0b2432f4c370a9dca2c6c426e0651020b016a7256fcc486001e9bda74ea5a5db4d8a9037a84c3d703ca8846' 
  || x'278feec474ecc0319188a888d75ce409360ff8c1cd2cfad00681ed1ba7b52db78cc5f3d5c7971c75715bc6c8' 
  || x'c6e23f53fcd6e5a3f16f68550d6d5f6da320bcb582580e82aa903b3ec2662a5aaa9432f0ab0cc82dc379b5c9' 
  || x'2983ea23b52989efe9e40816feafef8b73decf7a3fb6cb3ef07aedfba182867b2b773d0bc35666bfebb14429' 
  || x'768c4c8521e64ea0721e97ae4946986df8537883c07b133102543994840c184345cf9b5963ae0d410d562155' 
  || x'4d4c41f51ab135a002ab428423c3497f1be3a2097e2b6569270514b8010101020423a62070179445810a5750' 
  || x'7b91671835a201011c55d71f49c278a047b5356b8da7a301186587a647cde2b57b1bc09c8870e12fc0d3298e' 
  || x'20a29613874a7072ade8efa183349ae35667cec22c3da4882104e1c35b2b906f9c85c5bfc20e42f5b834d09e' 
  || x'b2f28ebc0d51dcd6ec80e0d565d682ad5a76162c4c4c01dc5c8449ef36372ee89852140328d48e1aec2e0388' 
  || x'5e48f8cb90e0cd7d21bb9304acc191df40f93672c6026433aae52c27e94a14dd6bd34d7a21' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'4a049aadc5965329f9b64b066864bd1668fdbd6b6af5ef49f6fec8e8e3e2453d' , 
  CAST(x'3df1aff2396ace001d2575bd28e58c73d678b3ee606b6d2eab86d7371cb53ed90d7c8a11e75a6be50279c757' 
  || x'ade1e2e287cf33afe865d8381b3eaba775c88dfd539f01f354540cba375f45e15f2fba17c8ccbf3bb854ae61' 
  || x'a1b1665f9aabf028' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f310020d6dd5807fc9fe1d630d044e01a672b5ca982127149' 
  || x'42c0b04d41dd37657e023b0190020101020289a80ee6051193c136653c71eb1c2fbffa01013e2081432235c9' 
  || x'2d5ea6ad96f441bf1c0baf83dac73070aeedcc0558443b2eba098eb41d2ef15106289448caea1de9f2f7a8ba' 
  || x'ecaa2503f01f4ff0a12295c2cf03e2934cb293812b38056aa5ad42352af177ac7c93955bfdd7e8021d90de15' 
  || x'c39f8d36a6dea6e4e0063921b33682419395c3615f5cc0a1b414aa24da7e7f9b2147f6acec5a956008f12fb1' 
  || x'36fc588551eff5e88626caddf44f429ca87b1586f8b1ef80fe333785ab2306ddd0ff78d3f52964fe4aeee5e9' 
  || x'8a7c318f4e0f2313f3c474409ac239e67e45613a555f120159a36aeabaedee77d12e4d035259b99436214d58' 
  || x'fced026a38983897fd784ed24f69d95229808d1d638f' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'0b4b414ae19b757129ea543ac3992858fbb5f56eda578670573a8eb643ee5338' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f310020c1696a5bb2bf0bcfa01149962c4c7507' 
  || x'83febeef231efbc1e7bcdd13fe3ff9440257010102044726a7d9ee64784a8d13c93253b9105f42011f24deec' 
  || x'03ec67aaef0ac9c8cd5a70ca156fb645e2f57d9810622ccc973aa265e83d0698448f65efc75ef1dc7c9bea5e' 
  || x'a70cdb6beda21d081d10db3cdd4b0d9e739a050101020468d1932ca4f17c7df03a5928a6ad26b584050187b4' 
  || x'9f15aa214a5402b92dcd076cdf600b9d39d838cf9b68aa41fbef4f6c6b409aa48a37205c1db87d62c2c9febd' 
  || x'4ded5ea2e6f489592a023d081d038d52207c7e90c44a6a1e03594cc9277ac27d397a973d2d3222c66e6c995f' 
  || x'bd8fe28d596fa1cf34bd8674aff493f78a50d9599aefb31da7a5c555c4c65714fd575010cc5312aab8837830' 
  || x'1e5eadb7fbc22c504d6395dadcaa7b9c0b9dfc2ae7330e50f7a885d968e9aede6b6ee6c5fa9bf654ee9c41c1' 
  || x'3a0ec66c1aeb211a08a100ce748f33708c1ef686dd128f28ba8b405706fbdf80ee14dca69169114b706b737f' 
  || x'773f54a63ea29b7b3778ddfc991d055e685066d90c6f86f3a455fd8c4c1506aef16a3ba56cbf08fdb82e55f2' 
  || x'ace2828ba1031907ce0d5dce91b3bd27befa7293b68392b71d9ea4c8a29fba40aa9f6abe47a7493410ac2869' 
  || x'1c1b4a1dd7a9cea5ea360f827a19f2a227c81604c0b95ae9130cb7a68b2f7e12acc85c324f08e6350d803e9e' 
  || x'03c8b8b1832d3c5f5f7cfc31db35b3dadeb9a016fb510c67e01ccc6ae146e1b16ef7fe2112330faacdbe9971' 
  || x'b6ac702016093ecfef5cd91538638ab22e592394924c0fb9983a110b17002529a101a04d7a99d45cd0dd7c21' 
  || x'd2695ee12a4ade2044970de54c76734d0c5256de37ea8782502c28101feaa703626774307c819ae75b1c1e1b' 
  || x'494d18d2c9092492ab96382b4121b6a08925e5c530235d039536ffa141a828c1cf3c11759dadd2e76d6fcf44' 
  || x'65ff5b0845879bfa4cf1b3b29fa51e21751e77e07f5d6cdb88e8d4aa5fc4ed62f801a0702dfeb3b4c9228a1e' 
  || x'58645067d69d8bef8ce610a4a00d51460b97d7e6653f649d031c1447ce8c07697e56303a60576f2ea4c0b326' 
  || x'46ff4c82f8768072b625010b8ae2dc4b211fc0fa336fa22e23' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'3d1dad590050d00db966cfb2aca0e605d1bfad91179ccc787d5a03e691a7fac4' , 
  x'65a971fc5d1598e3bd33e2acd44dd4dde3a4c1c531da2a7f9ef611d9834e3d29' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa0101588adbe02a2cc884ee7eae36f5474dec' 
  || x'66250dc4ecba60d90d2bc0b533ed54a09eac38ce1ae50e3704b9c766ac25b01ff61d6e2f369589a6df6b7443' 
  || x'1079f54066e09950be32e352531da48fc12f487c21e3e1dc41015c941976a696da50c32a6e6a1ceee8e9da84' 
  || x'9e9746c07fa2e8c10b745f8928308b397b84aaae3152b48cdf9a7f51e97e05989e4d33604bd73f4e99261d06' 
  || x'507bffbe7e669693bb8d25a6073184b144a3501918' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'ce956689911944cbe8fe8f52292d8e81c4fae55247021c010886b6505a0165f0' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f9a7aef0ad5e2ddd5ae4101607b13c' 
  || x'f509460c05cd145ba16cd61f6385f082e501a3010101020292d52f4205257555055f4ecbaa108f638d0101f4' 
  || x'98db22d8448d75d8d333539075a156197e68bc4ec4a8bcf47ebc862b95ced022e6c376661b998816f0ad7114' 
  || x'bf5f35fb15084e89e214215ed59fa0e3b57abebbd1e26d21c6a036c62182b27e9f132b0da8e5105f01ce726b' 
  || x'065c6e1cce3c20292b280fc379fc991b16ea5bfade9ed60c1aaf607abc474d48cb193fc17d42be95cffbfee9' 
  || x'9ea7ea338fe2e8' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'a5f1cb622dc6eb4a3988273547df7df4118a73f6425b40428f07470f3a41da4d' , 
  CAST(x'db8f265d23340021addbac02880853ec8d18facf5ef9d4b94cc591e4002745876ba3fd58b26de939857108e7' 
  || x'd36bd58ee823808764369434ec8e93d4fa1960aa' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020d2941efd5cfd07de50b4b0e4f9585adf40f2c94826' 
  || x'cf4d5a5469f02e4d6b15fe01a1010101020260dd361c76bb8ba1c90d728f9f346c168b010188e782a783a7d9' 
  || x'4beedd3e0b5897b79db9eca6c0471d84b91f3f0227a2621816b3fad0322529abf7946bdab259a76dd023a682' 
  || x'6dcbef601ed53a246399fb7edc1c002bc57b8ec0769a29966fc67f6d6a55cee607f47efae177fb5d41e5cc1c' 
  || x'9ab5e0157a7dfa3df894156c4455b751ffbb33d7cd425f26e9f8a64d34ef582f3204d0b8d71f9531f33e2b' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'1732ae1ecea93693c28465d09e07c6930404037667d65b7c0f7e01c5502c861f' , 
  x'2105e75a225f4ec8afd193c81a6ad0a7e2dcae22438d441420a00b0ad3418786' , 
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
  || x'c626a625cf1e0365786e95ee05ef1bbbaf1418a4f7d5b2790b4bfe4a06e964eaae9d483b34a721159f7898f8' 
  || x'dc1eab972ee8ed7ef34797884e7cab898c74c69900630bf4fd891111dc95a3eb32b7acef081ba52c' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f310020e1' 
  || x'672187b62ea6b427318b4d8d3e028b427062b99a8c32ef09801381540d0b4501620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'31595911a89f7eef42f0c92dcf304c03d137c0ae2397b5dac95b52963385b556' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f3100202044a8' 
  || x'4d57bd1582dfcb0a33e23f692646ec6f0cee35e88a8f33f4c6736c9c1d01b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d0301c92fba304f9b0d89105a474a65e5d8d6077a63f53a7c48b5217dfa839ceb4f1831' 
  || x'7a7a3164238bacda35e8dd5e136d248f0892158996dc624e9788333fef3ac02563b5e486a67500a3b5e674fe' 
  || x'9b10da171aad04ac8f3956bab9d1b2057782af7531975b5e3df544f7e03e3e5d917c65fcbcb260029b4d264f' 
  || x'321f13e8c546bb4429d74b6cfd17d52c6d6d234dffd12dfab86f84a15cab64e82972e3241e7220db76f0a410' 
  || x'ec69bd888194915a4c9b8f140247a776a32f0b5e3ab786f59e1c77002d9d8f3222d7fcb511892555312c9c2f' 
  || x'0fc68d97c750dafbd83db005e74458a7e8b7f2d18c91d7042cd9a7154d42d4fd6a90b9ca25b7920dbe2dad63' 
  || x'04a1175440e9f929d7342e386087675aeff1bf4798477ccabbee5ebcdc7d36acafdb9fe80940fc8de3437f79' 
  || x'd06158ae08c4279d02b1d3af6ee765e0105179c66c073d36d33a30241a406e1edfa53717773d62a1d5b7ce1c' 
  || x'086e0723df1ee2a27e85c1f57ff62eae76600543e5bed0c4e4883d9ec9b6950f92e3a044e257df538f3b6dd0' 
  || x'a5f062725c4358910e84ad54fc706a1b953e866e621eeac8ee7275' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'830596667b351504c07182918940a2ab32d699e02e93f9ce9ebcae59d19f5cf5' , x'' , 
  CAST(x'01001680a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f310020f28547d41b4e37eff3518b330f33d8e53d71536e6a8e6324ee' 
  || x'df11c502a8a29e015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'faa2185156a2c81e91f88188caae70c3cc7b82feeb8a75ff451877b7462d76ad' , 
  CAST(x'9087f19e13778ffd6819dcf5e92fc1d6e7f8878ade02dbdfff7c808033429eab45f09e01f893b619a05d1146' 
  || x'cc4f07ab6c028659295be60d1418e199ac38bf1a' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'89a7305226debc745dbef63126e455add8e496915722b1f39c8af03618b91eab' , 
  x'e8dab325358e918ea985d8116aaf441c59ef08b61e0b7aa1ede24d56accd35d7' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f31002017613c616eea8dd5da0996' 
  || x'dc0c815a27677c2ec0813ee7208364a1fb78c8cb2501eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd50101a520c5ec9fd069a59236d1d6c13f5b5ed8ff0758edc80c1f014560fd9294af05b7638589823ced78bf' 
  || x'6d25c543d98b007ff2c2857766c9b531810fd534e7baeb0ea4c8c2f9d9238bac1624e9faa3f96e6bb9c921a7' 
  || x'86d048827cbe91550474e2e1055ff29b565666e5677414139968ccabab5e96b7f1de9b26352f971360b4c51d' 
  || x'cd853461d72596510a2610979fac487af6da445ec708c181643fac2ff2d68f929f03146cb850622ff73c8014' 
  || x'aa4196e4f5fc2ebb0288cc95119bc0b9a0bbf679eaa76d5dd31b8631c1ab29a0ffcc1704ebc1f7' AS BLOB) );
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
  x'e6cb0326a549ce2ec1220b1481c4d6ae73841becff0f308a8ab0de7dd3b0f5b8' , 
  CAST(x'87ad7a13af98b6b7f76ffb8848ef091a611c1f40dcc75f052df3cee4691cc7d0e4a9d4e2730eac74a3f0a268' 
  || x'338d3caa44f376f8eb8bd307a2c003c094cc47b5' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100205c' 
  || x'a560c2c30aa2fde0efe1aadc124f28a2de590dece61481fe75349674762a2b01930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101f66e1baf061bdc6524dc6e924e7887edd1b1eaa716284607db1b8fac489708' 
  || x'f61bc53f87452ad5017219f254c450ea073f8cba04ad1371c555e86fe48bd1c76d93777b9de34ee31586fc08' 
  || x'e96f26984f92353b0760cc9f5cb934712f578098e6aed1442e5be9c4bc8fed978bce390d2c06c15346bc88a4' 
  || x'f8a6d23f104cb50b23eb47bba2d272b818908969b55af51ba07d54bd3013f028ae8849d07d6255503530dad7' 
  || x'216d6c4cb773b49ca86763fc675343ac46613e44f96494b7820f2e8646f677ab4bff87012a0881c60f71903c' 
  || x'16627295b04ccddcea3f645ff33362fe261251b4ad8f00bda585f6ef31cfbec230ea80521449a66a0fcb987a' 
  || x'33' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'050f3f36b28c0cb31915b3f3a927ed005c928a072a0b2e53abf7ac507dc0c652' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020a54569fc3f903ba42f824eedf9685355f7448defaa01ae122d66853facd910190383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae4501173e8813975c69273b476d51e802abb89edddf4a4ed87a315f2ad6f018' 
  || x'279607aa3fbf58241eca9a59ff112c86c875b551b43de02a12c406d9d6be3d9f1df0cc01d6f98dc301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad010134ffd35f1e11a4f56e110ff1e8186cc290a119ba252180c2' 
  || x'd180b1bba16cad19521e0d28ea85c6572171c127e6626ff6e1988101850bad2e00d3e299387ac704b14c36ea' 
  || x'51f15ccde82c57952a77f701d4550126dbbf12056be7d576a9bc657e54898e5ed6d4cbcfbff23e8661e88b8f' 
  || x'9692d4241cec19a1e23d657b21725501fbbbdf254e247883c89b2cc45562f2a024bcb1e6923eacfd9a086a97' 
  || x'0e5f733351f71704fbcc9b8fcf455b51' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'0f391e25116964c58106c906fdd2d9a7db25cf256cb5028f264bf799096ba009' , x'' , 
  CAST(x'01001a80a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f32002063efc497dac9d9ead567be966aa267cd69384908ba73363c23760d' 
  || x'5eb9566f1c01610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'05686d042e46ef30c9a2b1f7f93f952690e9d129b896f38200bf920b7f4011c1' , 
  x'33c61d1ca77c2cc2a0549b8003c2e53cc0d6cf5050dcc9cdabde338ecbb4a040' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e401011f72be2a2f8ee1915d41a310eed55ef746ec7fc10814e8e06cf273a8a19f5271726199c659' 
  || x'0d21af64b0506c86c2cb9638d4f649b29e5d89491d4498842c8e65e20d2b8c30de767ace2034f50b392813dc' 
  || x'a0ecb3480b213f5630f1613d7123c5bf6f9eda306423e8fa6079b7969172341b5de5c0e84fab5a0ffe66fbf0' 
  || x'35abd4051868812a657068f0e7fcd6025f1a43358f350be591f6fe25ca68987f65c407f99b82f040742be074' 
  || x'ae045196c7c0db62bdb7701a5da57c18d361b4ae80ae527e24ac477578fdc61359b1572e7983abb71efad474' 
  || x'183396ca2a225b9dce09c0b4b0be' AS BLOB) );
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
  x'0c12ee62fe21f6206977211d0b9018b0d4396715bff633d8854910cea992e568' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca40404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f901018c1e50eebe17f398148b7213b5077d692cc10785a6cbec67c2ba907bf69cebf8e89e7b' 
  || x'9a906348c0e58b21b44b87ab034650894fef5af5ef0ebb4d73752ce9eb75739b9e50787915fa520a93a6aca9' 
  || x'1b5296afc8c42fc8f15fd93b4b96d9321b04b4500d004bbd24090ea10dcfde9698462326fafdb92b06c6f6ae' 
  || x'c3726b537368fac52b18d26a5fb6db4e4fe3bd16d7b82a21e3432482e63186bdcf997aa46cf7cb0e520490fe' 
  || x'a5302a7a7950c3bcf95eda4161e231066e88b86d85e814e7fc63edd22224f0deb61d6c04aea9c179bdc10a23' 
  || x'283db5577c3404c67ff38179c1bcd1a51ff0c3981a2b67c7ef0ebf72a0c573f7dae107683f' AS BLOB) );
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
  CAST(x'50e6ae40e59ed516abcf4b1de5084567f084c1774d140f1183b2f22876b2796f563722ffc6ffe0b137738582' 
  || x'3401e4c16b00efc6076c3525b03805e238bed121f21c4f46c03f76bae61596f7e7a4b077499baa49e95f0cb4' 
  || x'584e9de91aa97998' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f31002021089f' 
  || x'c41f41d3ccfd9ace0999fe11fa67c3d9de5d182d2e0fb83f79e6fe1d0801bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'd252f96b186e83fd3a82e5460db5cc2c0e32e0b5c7d094ae7045e5da8b75c8b8' , x'' , 
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
  || x'617368032016683918049b26d30dec8f4c901ed99c7e8b23484b2f90e1a665cebe0c2f1fec0a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01d592cc3252969776e737e695521b4774717ca9f7' 
  || x'da65f3a46d394efec2cd61a6b4cb858fe9595675d356b1b7bf9dac27f7e1603191449172711729be34a88d0a' 
  || x'2f9dbc4c9a85f86a7901a6910776657273696f6e01020d66696c655f6b65795f686173680320a8a4a0cc5852' 
  || x'14f910da30132959d33144161978cd75fc4cd1ceb9b762e337160d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'6a5d356ec072f9e04820e747ad77133549f110f6ac2e259100f08337fab8f64b' , 
  x'e082592fd15d770ba181e7421b9214d76415cc424a256cb67d14e3b69b768afd' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020e8e51019103e972525ddc6e64ef9' 
  || x'7f3e559823e50c9fd9bd2e9504ded497d2fb03e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'40065e8e4e28f820d84e8c247124257dd7d7b2b3ecd7695d48d26b77b4109c7694d7d128e3375047467cf43b' 
  || x'8cf10c441f11adc204dd381ccfa12bdf289a16b0772e5f2e615f2160b468938f9a61e3b3ae8440d75b0ad958' 
  || x'a7f3cc4d5ae869416f8ef5900321ded6f4b7d34ecaee5f1c15fff7c0e900e9d7392de61d583119104f665458' 
  || x'8d69fbd9bd6977814bbcd0cc182e08aea4a1af671ca7ba18ccdaa5736690f74fe33eceb779db3544e78c12d1' 
  || x'c06d1fc902e081d16554834eeba2e85d9382c7f1cb159b45002f58bc7c42a4505e361799f8343582f730196c' 
  || x'4a14c55a22c26e8af5f3f1f5ccc6dadfc007cdd3b76138e6b679dde5a6e266524f26d7bd92232b00fc063838' 
  || x'4feb951830ca35cd1cefff9173d338085a9d98f0e27736a4cf0614769747866ebf9556ab7209529c07682c13' 
  || x'6af252f2c582212fcf7abc1d0a086f9782e23b3f9659640bb9fecdc33cf47c69abc2627d5951088b1e97ef9c' 
  || x'2374f4f2625e32b869157d7d4be3766875d605c4fdf55316323ee94b8ab9948a00de0baadffb7e3adb81a36b' 
  || x'9db8be1fdf248ae65ae85cf2d16c4052012d953d79ac6b66e3441186c548d19aa46f39b3b2af3c7e6cb0350c' 
  || x'9239299f0ca990c438c823e9c11d89efa05d73689a4e0b3f18d926ca742f95865a7c6ba031f294118e7749d4' 
  || x'28cdec1385c6cc1bf4013ec71ba27d7b69dae7ebfcb201b8e0037c82d0b69d7b1d2ee8cae9db00cc39490b1d' 
  || x'51f1771e0050a4f2d2e6909c2f74c237c3cf8e8ac7f4a6bf7022ffd2f8fa957910fa95dc90ec07e757143713' 
  || x'0a9339dd14d64e53216fdb5562d0b9ed41e0020101020246c81825e72493388eb413820b1e26dfca02012356' 
  || x'e19283a00bb4b8fd2492e62aa4594f184df4d847f676b3dea52029ea752e33fa8613650de2f239834b171892' 
  || x'155735e2a3f98b68d9043301d04c7535c88853f8ab4537655e071dc0f5f2b713ea8ee5f86e12be5fdbd3f744' 
  || x'c10dd70d47a50875d9f30670fdb8d4d8f5c49a779f902cd9f64ed1c57f0456c738f030813268044a1668c520' 
  || x'46f2a1ca43878a2e69df33686c5ead8cfeea999aadb55cafb88f5c2e7db5b9b12e71f2ed977ee46168cd7a94' 
  || x'550d245f59e1151645d670ed27992610584708284ad5b4b0d62b7d6de67992709b5d3e857db5726101633dd4' 
  || x'282ac58d035aa5422b7d293bb46efb2a452b0ac5f30f4703adc5fe484d1fe2c4aa8b5e96022c5e769a80eae6' 
  || x'e673b03141afd724efd63bec9f19dce20f05e09268053fa864e6e38ce0278fbe82848c4b0e140929b5b705f6' 
  || x'0932f5943dae4b19cd84cb472c090164bec2749d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f68617368032016683918049b26d30dec8f4c901ed99c7e8b23484b2f90e1a665cebe0c' 
  || x'2f1fec0a66696c655f627974657301b6010d7265706f72745f7365616c6564034d01d592cc3252969776e737' 
  || x'e695521b4774717ca9f7da65f3a46d394efec2cd61a6b4cb858fe9595675d356b1b7bf9dac27f7e160319144' 
  || x'9172711729be34a88d0a2f9dbc4c9a85f86a7901a6910776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'af6949c3f4f9e55366cf23370ccdef98dbc48e2c7ebe1216444175e9d771bee9' , x'' , 
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
  || x'617368032018cc65ef85535d4e5dfea7adb796d63cdd6dd82899dc8bb22b0d3807f7d578670a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d0176111762ecab5016c8b140e74a8e4f2506229cb7' 
  || x'd33dafe3224986b71ff88b6472f3365163acdec04baf9f9a39373ab2d54e278ef761e028877a3f487e774ef3' 
  || x'86ba28386ae2eb753c459d2d0776657273696f6e01020d66696c655f6b65795f686173680320e2102810ba25' 
  || x'6ff47ae98da3714dd07af78df76ee9ec8fc644183e7d85fa11b50d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'814b593ca0fc04f3f08fa01fb42e2260f3ca5c1eaeb8194b48e57e84a72150e2' , 
  CAST(x'2b49c61d932fbb4851303e05a8dfe3a0a0286f35202f8b77f2f64720f47f3485378ac516fe5159695b09f4e6' 
  || x'4f36f8875b1054766819a0453735e9dce666cf7d' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f3100207068f7170a353c1c89' 
  || x'71443ae3a03c3429925b9990ffc40e192931ae2ffb8333015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'c7707e683020dd33402a066d08c58ea9cb6204ddec0bd8486de286b2eda30690' , 
  x'983eef83466a936849b883af0ef13a52a2657969708fdec8838d1b3c78086992' , 
  CAST(x'01001c80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400201a0b55f0e63f18f117844e' 
  || x'3c7daff41d4b291d76dcd2e51a4ef200e561578c3e01dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c7010117d6af99e4751351309218e0289203532e17602a53cb3207824de04b3f7dc75b6284f9dc63697e402d' 
  || x'586ff348e2998e515d671203a93acbb9b4a8fe3a092d602681a38dc54e8e917b28ba435d2f9de7c67568d758' 
  || x'2c0cc3298e256487a0e3602b94b7b601d2ac38436b7d20a0c07c2b337042453218f5df6e8caf432e275a7511' 
  || x'2bf8fd183318411e1aad9b1fe661af4dc9c8da6aae4f5202ecb6c02cea6170a184269b1df581eb673b308c18' 
  || x'd3cf12f2f587ec2b68dc5047351bc1fb0394c7a587abdb0fdb' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'31d078775e734c81e0d8dd7fe295bc8d1555a853cd7499197bbbf91e79adc627' , x'' , 
  CAST(x'01001e80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e7400207cbb99f311de5f38a2519278912d24' 
  || x'befe28e9c7364ee25619bd718cbefa0eab01dd01010100044d72efe11c13b7366205f46a8179e078c7010131' 
  || x'c44d51133e52c6b821dd8bad092a312ab4051bee20104b4c209309e83ace6c01b047d25157569bf77664eff2' 
  || x'7ee1e59a58ee1a4ab3ac35e713352c076caca49b4d6523cb744909bd06fc02cdce95b6646ca2aa2174ec7a56' 
  || x'22bb4b1c9695deca93f7d65353eaa5a6e9d9868018805b464f8782937a5f02e86189740ed1610dc3c7c7bcc3' 
  || x'3a569fda7618dee586d1895b8ede78297d820ee0aaeb42d4dfaa09371624c128fba89c61ee4f7e898585ccba' 
  || x'bd56da2e0361e5c7085ac047b55a483b0a468fdcc8' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'818c853fb62a110c1f65e36203779f646929ab6a064438617b7aa5fafcd72f66' , 
  CAST(x'f2ac5cbbfe18e7983b3a247e576940ef015c6264e916269553ecb68c0efb0e8df580609675efd25ea1955ea8' 
  || x'108801e4f2a2937c1b60ddb50eda8642bab959fab34ae7fdfb3b7eafa483701214cc149eeb5fceb58caaf6de' 
  || x'a36b2ca4368dd480733872d9d125605a2407c82fbd93e1483a8afe45ea8af1284bf7181f60ef5a91' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'01acac923c3978b3fc084d6137251f32d1812f6b62ce221aaa577ee557dcd05be107e1cfa09160d1ded63086' 
  || x'c1602c74f50ff67f81bcafc8464d73936f43eb7ce4404aa2e6060d3858fb8d3c09a1bb9a3b248608bf9c3828' 
  || x'e585234725d43b7d03a178444f76f7a6f0ec880f23f69d203e67f514c800be76b8c779cfcdcb6694ccc9bb96' 
  || x'1e591e3b4fbdbdc7086420b196d40857325b' AS BLOB) );
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
  x'272088de11990e0ca5c377c355598614299520d11aaec3a59c4d611ae2de703e' , 
  x'bfce9940ec45403cc1709978185880aa8945060fa4ecb07df21c1b6ca9f9990a' , 
  CAST(x'01002480a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f34002000059a82f5a7f453b929de06199c7f6c12b0d8ede2f0ba70ee2a2cb7e065' 
  || x'8935031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a01f136cdbc23d83fde681e73d50979fc63252acc795ef0544ba41e30d25c' 
  || x'4a540a11b5a3700b8f3d2463a253ecd84c361579c428f191135ffe39517dcaace5f3789904e5dac2780dbef0' 
  || x'93ef956aa9affd69b9d80e59756d55a6a3a55ea977fd5be5426054fb182ed3342a98d4cbe2def971708cb6d9' 
  || x'f071a6127c01010008579fdebfd553c143d313270b7b62a1af6701ac8bfa0573e7ed9e2c9e5b7bfa9a04529c' 
  || x'7df29640ff839efb337f97d754d2e35f4a09f806e4445bdd6ac25a02ae56dcc3d732e75a6c6ffaeabd9e8416' 
  || x'790320aad3236b2cf80e4508d6f17bfdc5eda9e2eea0450d6d884da0742227aad86b07ce701d7f1640' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'212f4eadf863d81839afeff6a0a5ff84c1033043be4454f7051fb992843a5789' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100200d894f74104baa4ed889337e9c55f785351dcfb4' 
  || x'0de0ad6805e43619c36a8d0801a90101010008710fc1557ce3b4a9af1a216e7439dac9930101414495339515' 
  || x'bcabcf5c25c83feae3a4ac62607125a8443b5ae9916c8bb18a18a8a1d751cd37714858369ea180caea4e4a81' 
  || x'676066f2574e3c9ee28933a4c9b6ae4a4bb813005f8871276859eef0c47e5e302188726f3fbb62023b7baad8' 
  || x'cc733f4156a448b5a65e134c3d3c2af9bea3c438fa78a8c5ac1535c7d5ac9e73e2fafbec3c5d88c54287bb0f' 
  || x'cf27618b43594a21' AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'7ce5b98989fde7fd1681f57150988e3fdbc16cd1df15f16d7fe812acfe8b2eca' , 
  CAST(x'f9e8facc01cf07136e509ae00a70a52e7c1af50e6877cfe5b9da0b60f316cd1f9b07410d50e6139812067428' 
  || x'aace668ce6d18e79f715a648e1c32ab61bcb20d5' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020cc1bf1800af0881bbabb0299138f501fa779cc222c2b320cb187b4034660' 
  || x'27fc031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a01cdf91f05011ce2b34d56b63e90f1f6c094e54f6fc450e497046778b4d4' 
  || x'79de207d0dabb13684111b7f624fe79bdf4e223ce4d47c6e53e5623cf2d1656f23355117403530bfacd928a0' 
  || x'27e15a3cd39b3115d34cfb9d831ddd602389dc6498d4d749f854a117d3e5566342d2a13842914430b14f37c5' 
  || x'97dc324b7c0101000a78ce2ceb675e7bb9fb7546ec32fadf266701053d12d7de008562c0106f9cd794794246' 
  || x'f983be85dca45fdd69149b90083b9f1b2a9f42df37f11357b062f91e0a0d0bb55c49d3dc3d72f8178f5f8f63' 
  || x'8495c30b28048c5218f59c7be38eacc54e47b6286c882caf6d4296549870296b001da328fbeeee371e' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'f3f67d60419b1e5c8fc2cbf713257f80d44a57b4d30c246bc1d1848bdc145d09' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f3100203c4edc3d07f760d2d888c28578321178ccdb9914' 
  || x'078cb07f0229eb6b5dbb9b4101a9010101000a057c9d8f780d15bc1b6b85f324097c55930101fe2e4ba582e5' 
  || x'bd78101ceb7f198723587039c99d1ea62b35325f797284bb511e9a99bf75ee6b9a09c74ecf6a037fa0ff7f7c' 
  || x'a26278288d8fc4adf36531ba718e596e9ad40bee7b9e1d93c98f55986d077bcabac9e4733792d4386a5e9c56' 
  || x'5f1ca4228632725c6c58460d7e9155a578d0e21d6253aa4a0d323653d344675a3b312716c1a0d7e01eb577be' 
  || x'65b2e7857c8a3efb' AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'83ae2fa019703eb7e6abfb5b7155b31af9ae4ba912f0ec01bf1086bba9b0c0a9' , 
  x'ad8a07b8b222f484575f23adefa80d3f458717fd2770a71822f557a5ecca6d21' , 
  CAST(x'01002c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f360020802ef75eede8ada81b2fa23002c3310bae5e779817f7055199fb31bc214d' 
  || x'92c8031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a017f566f627ac16cd9fc6c2cd53f3c03cf5c320c888dd2c7f2c13fa05e42' 
  || x'e563d5dbf17713a0cffd1015f7be33b6c2d966ac3a8dec789823cd0a2154f6fab4c9e060920eb8cb42158ed1' 
  || x'74c63fd0a3d99379693e11651b501394219c4ef0b19ab8d7769780bc477ea277a93d311b8bc22774a638f580' 
  || x'2d3785d97c0101000c391df99e449b4c99f043f4e601b19df867011ca7b5c7285033551340e73af17be75eee' 
  || x'84e5506d6ff9b733ddd95b59c5fcaef2d5c0fe3e71d0f6293ab9600800a73f3c5586134a898d723e14a8409a' 
  || x'5e8cfa1a0ac3437e5d0813f8483634ac7ca90ee2fb0c68ed1749d54f5501b9a9c2d9c3935c40e61422' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'5f120ce0a6c649fa3aee9098a4c708d8705c1ed347b7899d045cb843349f0228' , x'' , 
  CAST(x'01002e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100209c551ab68d3bb54ced7f993e2571e47acdf9ee5d' 
  || x'c6f127e044be2501b977091401a9010101000c4c3e1d0d00515aa775b4665e21fd297b930101a5441177ef91' 
  || x'8b55732979648eaa43b3d7d81e624fce2767f6654104124ce5411aafc43ccf7ad65aa341cdcdab202f519697' 
  || x'7b2f7dde2856ce3b3a0b9e60dd2c120308f9e16d842740e12365258aa5397b3db39b114752861bec4ba4fe5e' 
  || x'64ffb3cf42bd14ff9180e40927f0c8d6933c3da64f065af1f08a091c3989cad7f5a4c933072572fec79dafd3' 
  || x'5db124cce6c94140' AS BLOB) );
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
  || x'c781ef2b066a962350ead75952134716241dca83ad8e6b38f4cfb91b4d67c0ef6c85322ebc3d12303cd63eea' 
  || x'7186ebe83e9d06b768e53fdd9fe10109150cf131a57af32598ece8807394707f6ab525322a62a3c8d03b2810' 
  || x'f293db6c35da3c655908838290f7557222c47edd591a9def10702657' AS BLOB) , 
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
  x'd9998722d2e79daf0fbd145d4bc876f26d9cd71e07a4fc7380e18c1517f7394f' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3100209c0e64a11134b7ec1366c0bb835b09b26f479649f49f14c6b8b18a546d10fb9902e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d205014d6b9ce9f8f0fb97b56cf254a8725cafa61c6860e8efa718c0ca' 
  || x'92bc992afaf1e8027f51696762eff1730fbe14ddffc90b67677116ad6ff910614611c6750d2ef46762bc6274' 
  || x'e8ff88aef9b0a332f550d02fd35c23482fb763557917d3047700d375b4d1e7fb3d0b2e80e7f7d07f82b4f138' 
  || x'71eadd1d1ccf81888ce6fede2f18d5390de56ecd3d50b024649050222fe6831802be0a3e664d6c40b95a89bc' 
  || x'b21bacb0e2cee5d6e456f3083d524344cdfbf9cc6110a74d298732deb12b981fe44fd1e5d37c946433408fa7' 
  || x'9c975d8f790c0a26e4ce1ee743580e7e4e4b96221381573813d5f2af575f1aee69d43ed45973333d9f325f39' 
  || x'1077f1c61c188c36c24189b67c9463bf23f4edc414854d6552c26ff1fa685fbd801309f13465c3b5004cd8b1' 
  || x'5e855fa11be807c7e6638363123bd9e558e53e8edae2ae57397eb40969bb65af6e4b7190e5cb78cab07df491' 
  || x'e24339162676f2ad62f63f4a45def95a03c55ae15c62fa82017d312bdc0bda0d7e74458b3407e9f1dc3393e0' 
  || x'7075cd8b5edfb64b69386c9c9d37366805145e4517ce44ecb86237205223791bce701201a193e883f898894a' 
  || x'1967b77ae12f8bfaecfb8ba3e011d59931326a9e92c9caf781b17afd530f16232b73f4c961010ab35c79ef13' 
  || x'178153eeaa4b483fa33ffbfadb1c0a68e5c550917ce716b350ab473a81c2298580499bd30d98ec724c1591fe' 
  || x'de95c9198af988bd7a86a9f2b9640118c1d7cf928adae03eaeb490e07757dfa4912011fb52205a5d09f5ed67' 
  || x'b028390dfb2203d3f09ae1352f6660ba87dc447358501e2289e68ba57f4e857823806c3c97eda4313b192bc0' 
  || x'e6778e79c7a31eda529d883ec067d45724befa3189a10e58664f50f61d2ec582e5fcbe2cac35407192e784e7' 
  || x'7e86043086a2befd8b6757cc164f878b361186c33a7578de7427dd872deffa12fec0348cfde512e84bce2ca5' 
  || x'558335c4b1c72d7cb7b4b42112645f6a4ff68ed600323e273325cde3a2aeb1646de9cedd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec70301e397e16ace2410eac7055533e685a62e1186f798e82bf83fac58b8c0' 
  || x'2cb09d6a31db2aba62f160a654aebc98c80fb6c3f93ba4f71700e8e6ed5d16306046213f4484391c1cefd624' 
  || x'622bff5239b0f89fdf78482c21b54f04204ac4ce44f0c5417d78c2a118aca60864dae5d11e00f97ed6d637b5' 
  || x'5552b6fb4a7158f20948102ff85aacf6095c12eda5b1c1e83e08b3d95a81fa0ffbe76ea5b06ebb6eaff5624c' 
  || x'388fdf2434452e3c5460753cb1e5d53309a59f6d00d04506ffb8e833b4ab480a5e12a173168f33fc8b031339' 
  || x'c42a82ae548a6ad439e9786650b1aeae2aa554d1925a5ca7c4c8fc3754192224e34997f0d0a4e63afe994841' 
  || x'a747b2f12b6b06056897a970e402cfa589f66c9e1ff68925a8f120e2a15e4e082a7e93c9cbb8066d07da61c5' 
  || x'bc327639937b07d4c236f3fb87ec575f151b39057c9ddd242fbb8aadd99eadee96d06d568a53d80cfd06cf81' 
  || x'd59375bcb27f5a4dfadaf1d3df9ae7a8cc0349d9ced7cd1c8d7d7925808f5ee64c6c97688ca811d00ac5e3b4' 
  || x'c00f27132b75441caababc5ea590edb1e4dad8a6d38e8a85faab7aa608299fa1240895ae8e53123aad6e7f07' 
  || x'caf1816d9a9e37ef199b89f1347c08411620656bbb6faac1436d1051b692' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'f65ae8dea44e0b088d1f7ae9ee71e622644adcb8483873152bff9a4cf64e029d' , 
  x'54561e7eafa1c7c4cad315887ffdd2cb32c1a7e0aca1cf691b1471c2267b932d' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020b0c47f6522a12171f2f879d72be1ae5b4f8f7cc89513f11900b7593c4dc6065701c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac02010ae8901790ad9b7cbc4c7d197e534f38d91578b1c7db62f8fe' 
  || x'be01b9a2b7a2869b1c879b009d8a0df7e7d1e199cb77a7ee57104fab7251074890928c24cf421605adbf9eb4' 
  || x'8d49af1de0446375bb4285727580208573feb3f68196a57abd5e6ac72083d137be7d7dbbe7047a20cf9c2676' 
  || x'6c4e618b8df746746b8658a8917d998567c7357f0fef9b5b5d34b10bfafb329a860f0d0f72bdcfd438b7a199' 
  || x'd3f30f7f0e4aec99b7d14548118b6d00c4ac2a1eac8fb5477397a20fe7f146991d987d5c8b22f32f6dc9b3aa' 
  || x'ac8bdd08b760bfc599f21e09524ad6d6ba54c3134a3a9857b400f4ca6e5b2c0462d8bee5ac7f1ff9d59e8221' 
  || x'02c1248a708585d739b47441f04761d6863c62b899a7437b003c56240b5aac163207f79069261f6b34d084fc' 
  || x'6f3191fd00717024ff4c' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'3f8affd0b6651c10b527aeaa09592c2fbdcb06fd0f8f078e2fe5352c225793a5' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020c57a32f136c85273de40a9c1649b225e2ff1ee876501c588976ff8ff7520144202e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d205018c42020e34756c40e98aa032e23cf413862ac1c9a7960ea14823ea74' 
  || x'b02689d55283f567d9828df2aeb225329c2bc5624de4bb4aec9d2228318bc2870019e14dbe0f059bbebcb83d' 
  || x'dbd4ad82df29d1babd8cf11872379e2f878b0f2619875287214db73bb399c5c580a1bb961af483f91faef93b' 
  || x'4aaaf28427b696e4bbfb5df04b2e45543e9690418a3adcf4d8b681f7e3ad23066b890afae85e5800d2b0e660' 
  || x'56a60b689d2f862b8f2e9a812061421466f16a4b7c85ff1758f620f72c0b70fd98d9a5876747b90c0d179de9' 
  || x'0a8e0293a80cd6e0aad920f35d92812002dc99dde6a68bac45e564805c5d907585cf433f5ec0add172c4e2d3' 
  || x'e01d29a5963b16291e18b165a67b80177d98aaffed79e19a5f19a2ccd1963eb72242259a9c4e5b5222d11b75' 
  || x'ba5b67ddb5cc3622946d5a5f653640e3543354bb8be53e46266326494e69e5f4224d189f05ffd74b5bdb99bd' 
  || x'70ebbdce60e7d68b1a09ff74e3e78851ff02cc4e41737989f803aaa5f7f42aeca3b235ddbedcd6938af9cf0d' 
  || x'900353f078aeba83f92795468c39c0e5888e2cc9be12613669a51f841c54e139a24dda34779033c911153851' 
  || x'9f76297601b5ff0517579eaabfeb0c1c77dbb9f0cbd053da38ecb9619b0b73fd2b78b8a979de5f321605db42' 
  || x'2f54981f2e0d3cb6e8a5c69d68450d017226fe6c77f6bd7fe8be03b4b693d1e253a86464d76a3beeb80e69c2' 
  || x'9f8007211943ce580dd58413a94ed35569d1893174ccc6c8bb047699cbbc0fd56828551eab486ed582c301e6' 
  || x'dc03c36f3ff7dacc5b6f24eb430a62adbee3290a82df085ddab1d8bac044d0ba0a4e7344f290320318907706' 
  || x'2ea9976a2703909e1fb5449bc1ba2b245f8c5834c92f77cba3fca53be9657df4c7c60ea1ad584a59a280e83d' 
  || x'1930e7bf6156a5912e0cb98a1a25c55430979d8c56aae9396e048db24bda544c269b606fd2ddf3c959574d32' 
  || x'7fa60043ed13587e481f94fc406e77428f6a44ebfa99623e7d75dbb2a4b7dbf58a970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d348101015df864edda3454af7dcc0a9735bebd6c5e5a00e7065c6b2e8a543ba8a8b1' 
  || x'7ef76450de70d035c824822b4d31d443fd039b79b9519e555a7cdf11603df7314acae47cc68ac927663812bc' 
  || x'2df10fcaeb9476cc6e6153f0d4f9362dd26be31ed8baf2b5fa2250a7b7849ca454bec4bfb0baf1d8736b195b' 
  || x'271e635d13a656d4dda8' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'1cdfeb54627baef84ddd6ece9aa174546e2a45941f5a0e275d821e5703f39e7c' , 
  CAST(x'1469abbf5c1e54be94d81ece2fc9258aaa097fa677dcfaa2b4f82e8e54931e0a985814feb42f0189b68823b1' 
  || x'257ac4452da11c37a50c0896da38d631a609eabc9dd958710298b1b46f4bade03ff4a3e70281ed7d8aeeed9c' 
  || x'2c084b322a501f48' AS BLOB) , 
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
  || x'01e805010102029f5125456978d552df50560ea8b430c1d20501b5f36a7a47a1c9a31d2d48423e40fe1c7c05' 
  || x'288bdd196d84aeddcfbe4ac2bc8c6a6e93612346ce1f777401e8c51e9c28457f90994963f1ee9b97ca5b07be' 
  || x'f9293ce1d0f68b7f929315d0e326fb44d39777379c8b7a4584c5dc336f27238ad88529697b0e104790a18fbc' 
  || x'5b786d3aa1d745480f8d5c173489f52bdb5a1f98b08f2916514c84a029e445e5be275ac3e583a3ce1a73e0f4' 
  || x'a6593d31cd7378e3643efebbd1da06c868e18e57511bc4d67ae98196c2569b965134e90f95e14083024c808d' 
  || x'79b7d9d08bfa3b2985411f44701529532aeb07d39942e2facc8ab4536254813830626ec8fb9a0880a37c894c' 
  || x'ad8de2ccb87d94e6d079c8a5932d14c6763cf8a1e76a1616972bbaf773ba65d839631f6900a37b544d8a7c8c' 
  || x'7bf384ea72daace7ff29220489ede0a1a7d0f65f4a0646a5dab145d5576efa0b3551f85bf366214280a30439' 
  || x'31e6e37b24bd8f046746a585b558416be466d51fedf38b132bd9871c8ac5f84a8d3b62ba1e10f8daddfd9c08' 
  || x'126469697b6efbfb90c94418075f9d445ae239e8ecc2bab4fc24baec324ec51b572ba5d3bc22ab1488991a31' 
  || x'ce3724cdbcb2ffd3ec710825a244c8753a4fe79ec2344b9744d4b955492f38332c8e01939554ef9516aeb65b' 
  || x'e3dbaaf1a25d857faa43ca21414784df68bba28c56397b33b16b1367254f82cff0fb218a08b03be392aa6a65' 
  || x'222f880435c6439ce92504224c33392addc0e5ca2277fb581ec5e8fe6ddaffa0dbf928eead46e167f3500386' 
  || x'3c9177d4741486f7f0269c6a44239df91bc7aa270f4d7ba023bc318cf030f57088f014518c59d1fa0df6c8ae' 
  || x'd2c329b8615b5f1dbda65d8b087d35f3f49c88c9cac15f26c83c2bb47097c8872141002d120342b4a352ceb9' 
  || x'64930d4efbfa08bed783b7db364bf35cfa8e0cd1c6a62fc225a2c4426716464a7fb3c031a351a76eca153387' 
  || x'd4c8d94a8131a3ece5bb5148f513a6a220b4acafcb18e59a59df877812d2f5bbc32bd946f0c57c8c94752fdb' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c5010172684e8d52101d8b11332f03dac70a83babc30cf' 
  || x'ffbc9059458d208b26b2974b1ec742dc71a727be0c5cc5762ad81a4944d362b167d7f31a039ebf7e3aadba3d' 
  || x'ffff38a64f692b349e7e7a77687a04dd9afcbe9fdbf60a6bad61e940515e5979cd71e6353cce125c84fc2f81' 
  || x'244a90955aff0acc154d392c338a472ce3bab2d227aad1856b582e3c4fc3fb27ccbffbc6ea555fe1819d6bd5' 
  || x'3c0c3ccf2b400e5e787dccc5d405c007010613d6f8e644c8aa209e2438d4e6b0a6144842c41015e0b01bbcc5' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 24 , 1795226400000000 , 
  x'1907f8a4d5c92080a6813831adf3c9c579d30a77f815c7c5bdd64fa8d4bec747' , 
  CAST(x'd0c0e27c4040ad88e84ca58db9f84ce63dd2302fee1f0f06f652e0cbb90df579cdd57ab4bcc154fa27afc350' 
  || x'491a7105d54abe87ed30f80a78fe66b6b21d6e4ae34bfd5df32d2a76db61a7bd2622268f58c8061e4a725d27' 
  || x'5f1d04669345b9c3' AS BLOB) , 
  CAST(x'02003080a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300208ed14a7d47f24fd29f67b689' 
  || x'6e0dc62fa2f07b7d1f2c22e22b854ddf2be2c57702520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'08ec0b60294fe373aa7006d8c1027a1bd462b06539bc8945202fb2b0c5752eb0' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200208ed14a7d47f24fd29f67b6896e0dc62fa2f07b7d1f2c22e22b854ddf2be2c5770030039606010102' 
  || x'02f9425a8a4137de8271956136bcf46660800601132c4f4c8b1223c90a39af3a4a41881bcfeba0759579f116' 
  || x'a0e721646b8c4540d32f35c713a3e045e80711fffa1ede299cd1ff65040f595afc0155ab0d54db2968af4389' 
  || x'ce6a893811586179727f8be36d2faf287b44bdae14c27c6de90fa3936817e6af31c603ecfbf0aed6d58fa5c9' 
  || x'1617f0366cefcd299ba7ac2fcc3ef818ee3afbc1d62398404cb5cbe691493f294eeee5284c094683953c055e' 
  || x'e4f0882a837d672707a3e3c712d40a79c23709e7929c7287744243160c93a3d01255e821d921f400611fcaf3' 
  || x'2cb1516596bb18a7d7f2ab9f12a7094e3f8614746f46bd22299852a6548be3b73f8eb07adfc0747e5434808b' 
  || x'9308beb2a82964ecc2f5673e91bfaae37d0b4b08eb72c1180cfedb434987a076c44f9e171501bb1130f0ecf2' 
  || x'7d441d3ed57297f7a7692d1fbe7400b193ebdf41f67ab064d8caab7036eaf6861922d283e4411e1d908c53c2' 
  || x'd8352d8c396223be4e3a337f861280bd17e95ddf724f8fde6a522168f002c603d22bd6e6884074e70846d0bd' 
  || x'b8f0d1b0633d6ecca8909aa51f0ee9b8ea21f9cbc41b9b5b95fd8e7bbb11ac7e428d81650b7fe352808a5897' 
  || x'3f681d5160cf0cfb79ac5706791bbc9d83a4292272e036f1f4b8910915b1bbb68274197007d4ce68f10b31a6' 
  || x'028eb9d7190eeba3263cffa4aa9eb77b1f422f65d5fb198b00ab920b413cfffed0b855eada06eee4751ea77a' 
  || x'8ad745f1faa949f43a825d607e7cf8634578ad3548cce285a4e7cc625b5d8688d63d2e4e5ef2623b4169222a' 
  || x'9fab5241f519c8301d918654678f07a4a236eae539a2ac902b2dd05aa6391156cfa783fb54cbe6b0ef56964f' 
  || x'338b9d605c5bee0860004e556fadbb65547508c50e9f5d4edfc6cdbb4c42018258f0f70ada2fcad9728b9e7c' 
  || x'0f477e96e6195957e35872ce32ba5b0326d7c8825f46d81147ed95dffc30efe569aa208c043f4b5437e9ab45' 
  || x'6ab8d2590812904d0313f13c74d32938bb4ea8d08e63caab4386d706a52431d5a62cd6aabfd327a811a6b67e' 
  || x'e8db5a7970835538d1b45e4afc79ae5af8e4a5a9a1943aea1e2fb441c70f2f2c24b31df53d869a9801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f820101da9067ccbdace4acd6a2917fdce86cecffcb1ced13203a71' 
  || x'b2487c345a6052a8f60dbc246baef302bc824966dc8880986a0b5ddea3b9680a61b19383ff27c42d687d35f0' 
  || x'23b741482f318e47cdf3dba05a737e90aa0151e488a3f228758dd301b7bc5f88e6ef80175fcd7feb6bcbfdf8' 
  || x'20ae9901a26f673be1c40a6e76ae5447acdd03010102027422157313d82941657bd1bea1ea8738c703010b3f' 
  || x'd3df0f8b3554de108f74b8fefb78d2fc5085054c165dfe504dc18229febcfe60f83a41f8c0ff4108b5824375' 
  || x'b20027279172ed36badd42fc01b74fe6606c7a4443042aa8a181968f0a81fd9b9a1c5113fc2a6ddcb6577129' 
  || x'bbd89914fe512d9e141960ff18b3609bbde5a2cf5416c7ab11a0f31a8ba12406ef85d6a37d11eb5e64d0bd11' 
  || x'ba1c8bd2eb1f912aed4f551c8c553c591cbe040366698ff4b7803815628ebb6999f8933215c4a207a01768e3' 
  || x'a9d6629e5b56ee19e999d426ca94ea98c8b4a4bfc9adc883d085b94cfea86cd921025a0cd8206f61ab42eba2' 
  || x'3f994cb2e72e5ac2418037398df5a901188279bc1b5863484f921de48b284208ce3aa79a3a4df128a4086c0b' 
  || x'2c182d00ce8f4c31c3191372470717b6a275d4d38fd4b62a12b26b64e303dcd167cdc016541cc1cfcfc43688' 
  || x'b5714b6ffc1a7be1b92d1d48d9845e5b8c8859208acb654416576bd44a5a20e8fa7fc6b3f4a7b594de980de4' 
  || x'1fde01f769c5ce9355cbd480fa26663d9f7b2647f2fce0e5f236cabc5b684790b0b2b7380ce3f066ec6bf9c4' 
  || x'5f0c95ca2203cd02671dd6d9d6e86d543770abc3137af6584d8cc6ee201d07e5809fb8b525a265462593df75' 
  || x'6b7fc207fa1a394cd931a821' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'09e102d554846b5e2725c3682415661ea5f6884b611cf087497345da72d2fe7f' , 
  x'dc97e61bf41a42584d690ac09e05e5f27a06145dd7a2b6b53e788d2e181e023c' , 
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
  || x'01960601010202f9425a8a4137de8271956136bcf46660800601e077506bd60e259a1b5c271eab5e5c7af0c3' 
  || x'c4c5700192d298182d42e0a0cd8b3dddc3fd2284743c56f0868cc5f634bf1b0356703a20584ca8e111d4c51c' 
  || x'fd8bcb0d5c08c7037d27eede984e658e60dc322c92eec5e5ed882e346b3e7fd23459134b071128ee0b582812' 
  || x'ac4b79d94ca5b86cbc35f69811e915e7958cf625d7acc5ac3cb74ce37e291e500b51ef90fd7624cd66f39b40' 
  || x'b35ed5d0634bceee983fb68b8a1b64354662eb74ddc7e97be34c302e2639eb079f7e9c812596d2c3460f5741' 
  || x'19b07124f39015117642d90de630a04eb31137cd7a019040c6369e76f2b06793132847e395ee0a75f701d7e1' 
  || x'f70eb781701267292805a0b5ee99fb72977a3e0680d9f5987381c14399d637eb13ea4b3f3bb68a2cddd8968f' 
  || x'f09d883ad1db726dd0cfc8cdd0af21427a07602e5cf24355f624e4b23a4b71d911e3db891333c51c757f84f9' 
  || x'3df87f57ca03cb43d21deb550f44e9c4aa7abe10f8bc6086fc0a8e68365c20a6382bc2f7325ab28dcb1f18e3' 
  || x'9511a3fd22ecb05118c066489589319c28a906fdc8284fb5380298e54b2d3fa34d9059451a1b11ba9efc67f8' 
  || x'ec0b02392c40194eeb9e988e03e24f38071181ad559e0ac4914d588b99faa95846863f014aa3099c3e2f3632' 
  || x'18bd989d448070ddd314a5fbee80a321ec58047b8a1128fb0828fc64eb86eb58956c9d7a18193bfbe3e0b746' 
  || x'1e1608265837d4224eb8eed7c317c07432053f2e1518d6f75491f08c401d58eb48982c998a3dc749f3f12425' 
  || x'7891ee2cec04961e4b026bad95444e50ce84fbc6279a71b03bb3c3b6ad04fe42564de5b70e913e7c153f2d15' 
  || x'cee0d3a8ea3bca551bc0d070d8b7ce45e3099800c3cb8faeda46a9015dad5eb906cc5bf8b17e1dee30429ba0' 
  || x'af3aac0d0146712ba47c5c8bf264defa92afa37fd50a6aeb00a2371ab1ee834df25fb7ae7ca65fd20399e3b5' 
  || x'a065f52516a8eedc9165f00eefc0620a57d64aa4f9951a35fc5548cfe17a01e5af19280a67de093ad56b0c42' 
  || x'1ef6cebfab4b95df95ff3c03756d7f460c5af927d0a04a93ea6d643aa0000d7752fc544cf576cab437a67527' 
  || x'0cdb0101010202edc3dc9dcada88c648474fd4e8614e7bc5010131b5a5ce9cada94eac3d581073ca4d1aab24' 
  || x'acd2597857f437456e182a7de1ac70ee45b3c66432395dfaaca0f223d6b19ccc0fd39403f953b45a5e9871bd' 
  || x'e258d7b82ff39e652a73d89ba64547e52f3682c6686e732874a1237ab077b55016d55a7c4bd332a9f327ffc4' 
  || x'8b5a45b01b3094599d637ea8c66b7eb3a226b9ec2b7f949917337174fc5476f24c1a4c98fcf5e36bdd816cf6' 
  || x'714b8cc909984364cf439a5e8c8d4b3246e434dd2576944f2f39ca370d2e2aef5b1aa09cadf6d5d6ae6e54ab' 
  || x'6b02' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'f1dc3d7f3b13f30cf1fcfe67ee8b6a41379f645258f028749f6a8711830a62de' , x'' , 
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
  || x'010202f9425a8a4137de8271956136bcf46660830601e0179fa3cad06d5b2b69901cd1883d9362b50231bafb' 
  || x'fc1cb733890e306ed71e39727a9bb92e6ee50de4a3cc6685d507e8c6594d4fa26f48fd7d65260fc3f8d188fd' 
  || x'e1b84bc4bbfb37ac7ad9eff74099b664f94429044f8c3e3b12bdde4288028f296c9258b1d1cc2db164358151' 
  || x'758d6a96db305407e78eaadeccf4d1712c99de063021fcf0101018629794d41eba3602bfa7a62a16f7241320' 
  || x'12c81c1b066ceecf433fd1965751605600f74a40ccff7f98e04a60d1afb8c5f3f0c2b2b4f7f952e7301c7984' 
  || x'b3bc3fdb6ac5c6608a68279273627be6f7f4db6922b1b3a9d75d4f6c5da4af2b24d135fcc2b46bb766803c39' 
  || x'c142d137572fd6829b267be62dae9237038a3e9690d6679092443dddf441d84862e1f6de8c3c25ef5acef6b6' 
  || x'dfdc059a24004125d8dc8548c22d2e620d35e34a312e3dcee574e33d913346267bdf7a054b0c68c18d3d6726' 
  || x'abbb0b47bf8c1fc6f16dfc5916d5c38dcb4eb24e82319927fbacd35c07d20e5fc130402f59c6c856725cfea0' 
  || x'cb19753929b8febf9a6e11c912f17bef07841c95d53ec3d85e8dedf493e5c4687e37282f212f37d6022229e7' 
  || x'7ce2032bd2e9dfd6118d0e379fadcabf5e0598c9a954c5229e2b9957e0cd318841c9a0eb88cc9857b595e823' 
  || x'69b04320178252d26cc1f78636217b049a93e8fc1aadf06f13730ecfa0b3f5858c60a5e966d8fe78033654bb' 
  || x'35994dcf614bba17a556c404ef75f1123a909c5ec9be63aab1f37ef1eaaf83017195bd98c47c278193b5750b' 
  || x'c1ffea1253d0deba5bc622fea0c5085c3951bf7d74b7bb9ba0a3bd5a6de6b1030f32eea0bc1d8a7e26c7fe5b' 
  || x'e859db2a2cdc87d5d345c44ab99b3b3d135e90ba7696a43d31773890e50d481007735f9a420056f28dd3caa2' 
  || x'40511e8186571067307ab45827d381d7b2f9f579085c345f930021557396c5123f0eec79135f043b0b3d1826' 
  || x'63b067a2f2b4993a6f56a9ce304826f9d1595af54f401008e1cfa457d9c2cb68788eea987dbbb907847471ee' 
  || x'4bb01d98570be0f07b4ff4a4a141bdf73f19312c18c51e046fd224b98c8517e981c86f0b3be4f80fe658afc3' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'a75731056fdb6f9d436adc7101686a3fa86c490de68d53fce4c2dc9e13d09499' , 
  CAST(x'd9364d65429d55338be6c950e3092d6da633de821e1d44e7f287f4487c4858f745adb8c422432dfd96d4f2bb' 
  || x'2e8448a72b27f8e7ce15a00f2d6fdcc6b6ccaf8f' AS BLOB) , 
  CAST(x'01025880a0e8fdf6afb0060c31756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5369676e44697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f3200' 
  || x'20f4ffb14e24ab5a618118d4d15d6cdb16f5309cb23807257d0feed290d3ec6bd802e0030101020274221573' 
  || x'13d82941657bd1bea1ea8738ca0301848bd3652cddf0a002167fb3e8e93582df6399f98a6704b6875517569c' 
  || x'0dcf5a532d51b1ba62ae2bbde1bee94a7ca144ac8892efd23d675802eae95615f3adc079a873215cf403572d' 
  || x'b9976d005d41e25c679a75b1e453c4846e69f9b9f78f5a15f606eb7b3e03c36fc6cff57d37dd8219798575af' 
  || x'aa3d04c37d685c0625e86b823fae1a9fb20199aed9faec0c69191de9004d947042f5e9739984d095d22a341a' 
  || x'a85fe9fc15985d2f35befd454ed9dc1a780b018bdd7087f677d137f9c39f1a4ba580d25fdfc538b5e5533aac' 
  || x'89494d50fb25b7cf7a8909deea1c994360920b28c1204568cf85d1fa9767d7f6d8e0acd46237a91e4af4f780' 
  || x'3d753dbf98b88fc2639ccc08bfb4c86ef1fe6e083fc4014286398d762fcb7766e3b37727109e68d473671c17' 
  || x'f70986f5efdd77bce2be00d6e106d3d6926ad248e5625c3b5f5200f5696a936d516bbad6681d2307bdd7d0f0' 
  || x'9d7b0acca4c91d27304c79dfb7ed7852d28a357ad616e855339b7597a4e80a0dcccd7c0723b1f61753c8b831' 
  || x'ffb3266bb5e30fd02e8196f8337994c1e969ec96f642e6a20b95b4b56abbdc906c5cc410cfa948e578745352' 
  || x'897beabc0eda6e4d1e718495332b332ee8f1920f904d0883440fc17569b58648990601010202f9425a8a4137' 
  || x'de8271956136bcf46660830601c201d677bb50c0e35a6bf6751dc1bc0c65a70a20791c2249e628f05bfae682' 
  || x'26452741e4fc1f5dc40b4f879c6417d10078b5d507e7b10a197262477454aed5399873a5832f4a8db6104711' 
  || x'4eb77ce303f1a91083803a9e41ebde099ad954c7c24e3cbb5ba99e8bdd416e1610061e6643950212799d1f7d' 
  || x'84f23fa2795ab26da9a8bb72da8309dc35d22b0db1b86b9941abba443e74f6b0cbb13e680322e30c6413a7c0' 
  || x'eeaa6ac16133b204cbab8d3fea349647cf917f6fc374312d2b07eab47fbf794944a39db30903ae8c460e1747' 
  || x'b926e5804ecb51ceeb97a9244a135f5b2e253c3d59d3355e4021169eb21b1db57a73a6bf051b6bc5b93cdbea' 
  || x'ace119da13552240bb0d620d780c660b6c6b1c3f1080ea7f661ed9ab5cb0b73b82926b240396175e294e1bfe' 
  || x'8f348dd7e5c731b4e0c8b046da9255eacc20d5da7a9f2e72f35e9b734d528a517a8e4c95a522b03636f5fd5f' 
  || x'0b0643a2c79143397d0a519e610e7bb71ce9d08e63f66986f6f155f1d1ee2bf308f1247c5f4b4d8df3aeebb3' 
  || x'c3e2d03251c904eafa3b80a06ca19f43ee6e5d77477da12588ce7f3aecb8ae078282cb940bc66ad6d9f74c2f' 
  || x'f22da73bcb75237acfc501090404bad6eb871699cc96407a318618f33696e827a8b438e490193e1781792cb0' 
  || x'805ecdbc05f04c80a72332101c4358cbfc9cf803adcd52f936667fd75b7d09c30b4fa34d84f91073d5dedecb' 
  || x'bd492a4d1d0c18993327ccc3f35bf2ed78282d6d433230494e4ae7179e1859e661e9262c108ad955abee80f7' 
  || x'de52a961cee041fe4d7f1c15cad75b83866be65b4043b173284301011e8308707978dc5387970cab30effb4f' 
  || x'2d294cb9046244444c92a163cc4bbacb73d1f9c7f4224e080b5b2c3fc05c9b663cc24d442cd5606c8bd802d5' 
  || x'9f908601756ec61ee2a250a97ef66ff314e98772249d304bdb5f755dda867e70d61c1791ac4dc4abd1516817' 
  || x'90cb2ea4419359d8e17e5176ce7c262b6a1c84711d55734666362cb994c9e50f38cd79c83205abcbfcd210bc' 
  || x'b7b761b10486342d98a4c2d5fb98dbfb8a004bf90b0ed4042edf90be50d426728ac413' AS BLOB) );
INSERT INTO journal VALUES (1 , 45 , 1795226400000000 , 
  x'049f49c6579a2674a2b3cec37234d40e29b9f2224583370a70faa80b4b36219d' , x'' , 
  CAST(x'01025a80a0e8fdf6afb0060423756e696f6e636172652e76312e53746f636b536572766963652f4769766553' 
  || x'746f636b15756e696f6e732f312f73746f636b4d6f7665732f310020f6dad938bce232b955b38567a400b8e6' 
  || x'0cd62912b0c426017eaf02f6d81fcb3201cd02010102040ef330a1fc63ad2451b879212500fffdb70201dd47' 
  || x'03a25a0a690e0264fe7f99444a989cb326e5d354e03817c5511ccbda39b1ce2fc051a1678e4b1d7e275de053' 
  || x'cc82dc3a7d74287a5a5966446ad33ca5750b25ac725f5a247e07405bd3040bc513b685cd7da185eafd57cea6' 
  || x'd0bf70df87684bf1a95f02503c4d77766d7b618114bc7dd7121feb979426e890517fdefdfbd7f0f606a49cf2' 
  || x'b9a2a08dd1cb0006f22e359249031e67e1eb0eb6c6a85bb7607524bb5e620d60cf23eca35e696f0f6c29fa80' 
  || x'13329c504971c1806d29fda1f2e45532a4eb476b3354a7680235692a310e5cbc85e6d5fde607f09c2f7521fb' 
  || x'fd5c11ada2778f538ec77459e044a45669f9674785c843e8b67fb46bcea5e527d0e9e5f953e4950d9c2f0450' 
  || x'1b00ebcab36b017d37f60b5363674fecab3486932cebc757d7432948df577aa667c24744fe566fd3b259f392' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 46 , 1795226400000000 , 
  x'1615739ed3fd281245db520da5293c0ed4342fe4684b94211a1b9c051f57372f' , 
  x'67f15e6b59accda6d3bd0b0375e00c4b605f19f43dc67a981cabb5428ed355bd' , 
  CAST(x'01025c80a0e8fdf6afb0060426756e696f6e636172652e76312e53746f636b536572766963652f5075744261' 
  || x'636b53746f636b15756e696f6e732f312f73746f636b4d6f7665732f31002041c5aff76f4da9cc8811fe5d2b' 
  || x'd8f8d02e448ea656ad47d2595f106bdcf9dad101dc02010102040ef330a1fc63ad2451b879212500fffdc602' 
  || x'01512c07305357d1d5b69b74b927c1dbdb2d1a29948cd8a1e69609dab509f1358f0e752b61cc13a6332f9fdc' 
  || x'cb7754449b58fad9cc43afcbeacdcb06fc052def187e00087fbbe4fd783be2b5576d20f78d559d1386ff1f79' 
  || x'94bf8de26ad8aaafdde67d7569c01e2cc87ff0376a05c5afa88f99ef65262a655e97240624948313708cf0e1' 
  || x'bc3615fa7ee154c5fc63b5a07c3554bfaf5cdd87f13ac74b4441804a258c48e23d80b7f3a053e5a478457f93' 
  || x'bcfb15ff7f71f33edef8446602e374cc886eec8f263c785e5818c7518331548425f496eb9b568b6f727ce500' 
  || x'45b9fa3fdaab78b6bf0fe082c585b7fb4726e6ae742f4d6dc9b41afeba4123db90d881b88c8e6b91a707eb23' 
  || x'c87918a9dda5beaa215163e036083f50a97eabe4f2cc17facd14e5b66c1f71667256984200d0e6989e2d8e13' 
  || x'6aa52c4d88041f88f646a67f0125850e81bb' AS BLOB) );
INSERT INTO journal VALUES (1 , 47 , 1795226400000000 , 
  x'6713d7f39ae5ac02c7e4d25da8ec1c84356c9f333763e7e93d1f402564ef46b2' , x'' , 
  CAST(x'01025e80a0e8fdf6afb0060a3d756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
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
  || x'6963655f66656e01a09c016d0101020222c54de4e3fbc37455023232fab2f48b58012ba37f339e640be423a7' 
  || x'fdfdd3d02a54c807cc9fb8bd404d36e3d64b3f58d9f2705e43b6130fa027a7d7660c50429a7e0ada8e7a00f9' 
  || x'4001a480bfe0cb6c20c1ec1d9fb3fec6b3b99f087bcd9217b0e12ec5f97e908f116d0101020449dfc0a44625' 
  || x'df3c45056a17bb8b34605801c38a146590bb4e6d5d6aa7e1f526b95942820e81c8c3a5845e2a88933118fd78' 
  || x'c8040d3664d161ae942f4734b4d250722d82e9856d526ab8630f06d0402ffd95ae3e4331508d1fc97a472887' 
  || x'224154a7dde091f88de893' AS BLOB) );
INSERT INTO journal VALUES (1 , 48 , 1795226400000000 , 
  x'198ab5ba543bbfa51d37049d9987e996637a2f1b24ac73b8eaab6ce1249a85be' , 
  CAST(x'213d8ddba0e825ef53b7f134b12a48010f396cd4a71b76b1f941d83e31bc7a251d2ae7ae2201d0e0e11463cb' 
  || x'4bee0c2648bf73771a73d3885ee1e96769db3f834beb6e7a845a92a907b974bb5bb8717c3f8ce9901304b4a8' 
  || x'e570a3ab05cb741f614a780b17f7e922a1cbaed0dfd607e634bf6049d8d37fbbb64b2ef345527434' 
  AS BLOB) , 
  CAST(x'01026080a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f330020bf23ab0d11fb36e8227ac035c39c838870dee7b3fb11bc42dcad934066b8572d05' 
  || x'dd03010102023b908ce844a2cdf789acb26c9fac2ce2c70301526efd7f26e049cac45ed0a7f6f7bb6f8f867c' 
  || x'890f3e9acb502cecd7008509bfc3bde90997c4790bd12e8dc340636894a0af301aab6fdcb6d2b2200045fa8c' 
  || x'3f5e15fdde0937910422914769e8e11acc354ed52f3098507438043c38f0d7272267416c9dec24b9ace89813' 
  || x'ad1d00f96b6b3ef68b64ea1f4ba15956d3a9782e88dfd756a2a0ef4c4bc3bb534dd08b5646d30650bb0f426a' 
  || x'879b06bfdd2501168bfab6bbf01704fb706c97589d474f80f8c3e2936a2e9d9cc5991948f1d24dcd8b30150a' 
  || x'1ab2fe488666dc0a7440f5548cf2aca29cf563808b9b05d8cb0ff7d3c9aa826aea0703021184b70df11a35f2' 
  || x'b6c381ffade6683e27733976704d3f78388ced385f1a770e51590a3e26e32402cb7ac4afb1cfc5f3af9825ed' 
  || x'e6060840da8efccf3b9ddc35aba3fefc8ec81908bae7a8de605048733ff13bbe2a70801a04d90a6e65566d79' 
  || x'f5825857cbf8d0eb2a2fbed417859a03404f40d83db1ba2b2f1b7fe14d8bc860e7ee423690785bce270848a1' 
  || x'08c7cd130e67d47cb12022814cf6494d47dc869aa4371a2b0824c1c9e1626cd0506654ca09242f231e74564b' 
  || x'01fe39b16b61f60f9e02528dfc713e2edf90b199b33ed4fb086962b77e37437181839db492386cdd03010102' 
  || x'04b424d77672a322b020ad550a65998f00c70301b749fe11415e91e662a6bbeea57e39a7ad9fad513a50eb42' 
  || x'703787996f960566373ea509f1e7db7adb8322e29f2e26d458cf197c505a0784f85cbce226cc3138c50b7dc7' 
  || x'd6da9993e45e2ff4a775a695d8969284b413b0890d975ae96d3117a980bd56e4c11257a44d02f93d57b52cfa' 
  || x'a9fa32d98a51a39605fae74c38f6567ac4a13017b2b10072becd4b400145a7b53cc66d1805e1f137a50a4ac7' 
  || x'a6abb38dc90f120a8ed292084d4104b6ec8599641970463e180153b175cc7b2ed3f2be20e0e0c05577456c82' 
  || x'35704dda158fd9c7a2e3e015e6429f55716eeb14b82c39c17d78b47082eeeb1b02eadaff3087c7d7a65e2bfa' 
  || x'a2e6245309e543441b5df0a874734846f659a0026a69dfcdb3405546e1cf79470a05dd1d9f5f96fc6fc086bf' 
  || x'ac318b449c16c7a6a41563d9ae2134471b112d609975eccaeefe1a3b864167d652a8c90c9e9b0c6ea3f1f274' 
  || x'794c2569c7b7ef1f1c162e5b55334f952b8e82af30e4f6e7039bc9d743bd0f3409878fafdd378467ee7be7a3' 
  || x'69d98380eb3e5b5b2e490030bf89a18382315540b2739068fc572c1f692c1b6ecdd640f300cc668bb0a32861' 
  || x'aaf265439977dc0ca4ecd7e6a03a53bf64b6e0b2439411023c5fc34fadabebb600beae05010002a9050d6469' 
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
INSERT INTO journal VALUES (1 , 49 , 1795226400000000 , 
  x'fd75a54d7e05a7930e460a854c98ed6c7e46c55beaa7c0b62cf7aea0b7e10396' , x'' , 
  CAST(x'01026280a0e8fdf6afb0060a3d756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
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
  || x'6963655f66656e01c0cf246d01010202fce3eb40a455fdb8f38e3fc3f2cc2564580128e568596d74d87d59a9' 
  || x'75f0eeaa940f8a47b973d9e17fa05f0e6b8f96e86cde7e128dbf00a79c7e80d58a877678f796147b18c5a752' 
  || x'684f0239846f8a292259c42c360e7903234e5453d53aaabc619489ea386939fb136d010102045ba48b0ab2fe' 
  || x'e737d22fcb79b96bead75801027752a2dd6cca36ef9af9a51f25c7b1b21097fe3aabfa838ebe0679552a8307' 
  || x'698da111817a39457f2eb5d6804abb91bb371412c8a6bb44301d48a4f1b7056ed424b3d8be28457c6c1d253b' 
  || x'f70b18589963614245a72a' AS BLOB) );
INSERT INTO journal VALUES (1 , 50 , 1795226400000000 , 
  x'0d6d8fd698a7ff13f2a07f1b7554f0dfc5a146bbb0e32236d994485b24c4c2f7' , 
  x'd189b22c2326ec4d47e299daaddf793974106fd9155718ac35d08f298ab0bdb7' , 
  CAST(x'01026480a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f34002032c03ec6978cde492ee7b2d768489e1cb9eaea4851683b38415d554c0d963c3204' 
  || x'a603010102023bb8622cf0845a291b72ec6fb718733a900301e0875452036f25821434ac955c3ec5c30f14d1' 
  || x'401dc799aaaf5233584ab9aa40db48fdc56a7e2724617a5034b74c29ceac447912855e5d46d73209ae54d124' 
  || x'1eece15d36ca45677c6ad199d0be88925f4f437b7e63acba67aaf809bcd9a03b2b84b03dd413974cb7092275' 
  || x'514f294bac7655bfcfd519975ea6df0f1b3f4d297d2f07a8ad5fbeedbb6e5855fce66f96cce825a94e3b9249' 
  || x'45eb91fa6631529d77edc731db324810606fe245cebecd2f6f489f9aef4f4ad1712a6db9c1774fd027537504' 
  || x'b74023eeaaf0150e7cfaa5a645fb6c203402172fbd9d2a8b6ef2470ae1ca9242ab7c8cd6dfa94a3a64106272' 
  || x'184357091352d61834554a1520291a958a689b0299104512ef6a85722866d23e654f0f2b7087bfd14e77c65e' 
  || x'f19d5e94a26e685a0fa7c5d57020a1f754f7bc372b8e3644886bd97dd06902f3f71ef32c24651a94d24356ef' 
  || x'b41a2ba8bd1164dfa977c0156e93f9984a4027f9880f61a0c6f1ef6687f4dd73746386f8651cc3e43e07b2a9' 
  || x'91ff2df63debd2d284362f5a9083d86f727bc00a1e05cf758e25e041a603010102045f8dd3ab1a548a10491f' 
  || x'2f0bcbda451c900301e1b61f90fc3a96247beeca934675447dd5d8b3bc3337720fa894342d5efa8e496aa19a' 
  || x'23f1de9f539d80fd6d24a4b32b745b6c31329fa07865f14526ed5cefdb608eb70088258a7bfec49e42062119' 
  || x'786f837c9426c524c266278412ef1ea9144e333496b4b13d89d5d979e3ca6c7d116b13a778e57a414a978548' 
  || x'805af2c5db62287e5f7b18e846616f28efb91711b3cb6725a6bb42536e1ccdf833de9be3be8795d6a31813ea' 
  || x'8a34378f9c173e32967862496e4b4987bf9bd84c6be003b7cb65b0c6d31b0dc7d16168affe008bb8d087b081' 
  || x'621dea20e837e0edc3ae91d690106be91e110a559e5746f38d422619d18136c793000ecec86f9313792ebfd9' 
  || x'964aff4c8cca6b359efcba781a4c380273e0c624272c0dffc2ee8d9e328dd2adf0dc4f699e611b75ae9f2f79' 
  || x'1403295b849c8aad746e50e75052ecc5e02649c9d8cf6361bdefda3d5db233d9699273e6ab3b086fa7a49b60' 
  || x'82bcb2eca90e806106a343680644e4e1b782e7c16b2d4f52f751472911fb968033b0b308815c652cf7e74a19' 
  || x'4cce9e71d6f5ed1abef0d767ac05010002a7050d64697362757273656d656e74730102010201083104796561' 
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
INSERT INTO journal VALUES (1 , 51 , 1795226400000000 , 
  x'92ba598306e04c95636827cf70e27593efad1d14cac60017f15dc2b7713f7e2a' , x'' , 
  CAST(x'01026680a0e8fdf6afb006083a756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f496d706f727444697362757273656d656e74486973746f727916756e696f6e732f312f64697362757273' 
  || x'656d656e74730020a846f439351517953655300a7944759d9f9a1ab724139cdd4ec71695768d980704ee0501' 
  || x'010202c9ace5cda40e2933ac515d073914ae88d80501a69355db71fae1ea9239556a639e7b7186c188492566' 
  || x'c0665fa79c5e5f0d4a0e8d74b512e671bc0e2fd9f466389b39ec3152f8cd0d31092eabf3cba4c84791687d69' 
  || x'0bf34e6a3d7f26bed0e67d7b8275872f3f989d663bc65d147b404afc65c0a3c6dcda1e4ed0e210f3254a45aa' 
  || x'2a758be2a5bd857e1f2603b9dfa370039591f355649e0e2d2723db0987c79c2ae50c6df8c221d0563dc6eba5' 
  || x'bb894a87355eb6aada11eba12ba27394e7f57a1f8adfaec323e4890a7ce7d9451f0e641c04c881ca19e759bb' 
  || x'0c0f84e69346857cd752ff25fcad9b56bfd6f46c0db1eb882371140d031748392cac5ff50fc1bd4a317daee7' 
  || x'd5bb829cbc9e2d4db153da40f4eab33fd1c45fe3bbd02fe31b86fd819c6ad626e166bfc6ea1254b64fcf97f2' 
  || x'81e36974581ba9777e6efc9468c14de4840f926a2d5a815c4da134e23439a1d4370c94c33292c008fa7672db' 
  || x'21ece4e7c97e0f36866be5e5909cb7e4de59df1bc072400c0044647307ecd16fe577d9a48531388330375411' 
  || x'2d4dd307270669e7b20b6e59959addef3a796615dbd8c136d69e4f0d619d6668e4430c7f1a9fbf0d4dac8392' 
  || x'96676847be7d78052c2171f67b5acd682e3ceb0becc2a5bc38fc9bb921b1120387483d8602e39ab35d468baa' 
  || x'845e760aac89b6fa14ab61d5465888ab5e80712b52bbd9fc36bfdfe098ddb9a199912339eb90c6e7b215f59e' 
  || x'14b20e3db645860e38b9aa5d2553708ce107aa5d894ddcded6a027c2169d0ffd458430f8305e938424344e7d' 
  || x'6df9a02f1be014dbee2e01806443c29ad5102f7a10c111123136e39baf8218ad6a94b9d23d6c1ad5cd385f15' 
  || x'1cae6188801840f3ac5077a7f08ca43d3b67cf3cf4b03d75565d5b5767e9ed2695de0ec2ae0cca89808f0fa2' 
  || x'1ebe4bb8d37f8621f6c14ec7a2ce2395538dff7d764a86edf4557c8843be0177fb6ee183d4cbb6afca3ad1ac' 
  || x'c466916504140cffdb0e5d4bd74d2bf4e83d5df7264aa08307a6968bd7fad372a0fc44f6b83576bbff793d23' 
  || x'aed10301010202220307765e0622c4a8137fa5004a8206bb030119ae8660e640ff984a2dc2addd8c3504da85' 
  || x'fa33978481603d47d369f672ed8ba692ea68403c65683cb602133aca5346220057698b52c99023a6905c9225' 
  || x'5993304e9ed648c3bdbc08accad6eb3e4c53e38a9721024d7d57e229673d4fbe9f913944c07509bf7ed75dc9' 
  || x'2486e3dd7106f6294772a06a982dfe0a47e3b8e9fcca535b9c2bcaf25a9a0ece4fca354ad2e14ac372f16a66' 
  || x'81fa74640ddb932f7d116259979b9e73ab2726f2ad5decc390562cc9b15a604d2336269de65b3d94deea4042' 
  || x'2d80ba152a6dba72b90762909e8ca9202dc00c3b5b57220541322d9fc253489ae0e2838d8c8e677e0e08c769' 
  || x'3d3d1bf6e5f96ded70400ac4082877f88a3d3a52555464929d0a2ebad6de23152b6cb618c3f586db5502578c' 
  || x'd8cbaa2c6271dfa3c41cd61f9aa0cc899ce8790ae9d999640dd03daa21ddea894bb6f0de0edd2ce3762b0e2c' 
  || x'cfb70cf6b0abf94c3773229ce2e3d19eb078f08ccd6ce02ac374edbeb8a95d3f24c67b1876f7c577c997b69e' 
  || x'56895ab62e1f466ecd7b133c73c0848ca16c8aa707c0cddb5c9da96277dd8cd693e8bd808f73f15167efad42' 
  || x'd0eb6e5429c9ad22047397e8a100762129f314929991e7b1005dcf509a01010102024f885d60a63590e767e9' 
  || x'7cd0aa2a0eab84010145789edc4c9fa8e4c980cb0358ba5298576f692568b8f2955ed0890ece4662769e4697' 
  || x'cf766ab9a283c00bbb3717ed3c405dff2d96e91773de8afd408febe3348625e0f5a5cd0f65cdce4314bb308a' 
  || x'e4c6e26fd9aa05b10d8933e70bd75bc2ee2b71d4307590ddd7dd9b8862f456e21c09cb43f950c6d003642b16' 
  || x'43bb243efebff495ab010101020237dfffc0f8108a1a5739fad898000a4b9501011bb9b2352bbd8bad771656' 
  || x'251065c33fcd900082bc2cdfdee1dc79169e327e86cd17e572247ab03daeb96ab2da9cc537b60d1407e02470' 
  || x'cf278ad12da65d5df7e58cc20230225a8bf37eb02f485dc205a5481d7762a603b9d219c9fb870e5939d400e2' 
  || x'6df6f831fd4642bd0ad4bc200a9fd1edf130a38a33a1a59bc622585035947b8e5d7f8a51af5993d485cb0712' 
  || x'95efa576b9' AS BLOB) );
INSERT INTO journal VALUES (0 , 25 , 1795226400000000 , 
  x'2d91a65a13275b36f68e145178fcef91842fca8e97a402ce76b4a6421fd7f8a8' , x'' , 
  CAST(x'01003280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f370020ef48fcd01083e01e4b950bead846bdcbb3a0c0b68ceb1b877d57d2c35a44' 
  || x'353f031f0100001b0b706572736f6e5f6b65797301020100010e0105737461746501028f010101000e60b543' 
  || x'4517e38a976eaae821176885767a0158ff20c58b55a4a300ce08241687f3797789265883cbe100e9d09d8bf0' 
  || x'68b1c7e4bf200595d680f60dda3a58017148236bee230d96c3d0c8da0c8ee021c42e83860adb7ed7d653e11a' 
  || x'174bda3bad2e7780f8344b1c0338690a2a1b366c14b4487b589776278bf01707971af0508a103134bbc66768' 
  || x'40cca4717c0101000ee172ac650829c42485e8ed6dc1d2a26167012648635aebb6133bd5a440847036bd6993' 
  || x'd3cc8cc72671b7bcb4f6733b57eeb646bc97b8d587fa4ee25020a643eb03dea0f3dfa353e89ef7d93d7046e1' 
  || x'cfd60af32e25fd9fe0c03fd30c17387c89ea6dc1a2f58a01e75e0045015b1b76b9db9813cd5486b7c6' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 26 , 1795226400000000 , 
  x'1a70344e087a9c14f4659909ac2d80099e09fc940f5538fd1e0c4907f88b2e13' , 
  x'0a01fa5bb2f5c115478a85b4ae514a4ccd180fc1c53d09605f9fb4349e666dac' , 
  CAST(x'01003480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f372f746f6b656e732f31002007478731c2354bcc9cbddd1fe30d176b4d78b5fa' 
  || x'd64eb83059c038691d94920b01a9010101000e3395c79aba5fc37b3b18bddf16c049e29301010ffa95fdc7eb' 
  || x'588bb9be0fae3be0ff24b33077a4691b7ca3ae1e10a67ee38171c74c215b42567e288f20e0c82816544da89f' 
  || x'3a8317d6829637a89294177d30e7cce83b83650ea4a329336e165178936209cc244dcf612e385283095c2f64' 
  || x'29ae6ae2611584ead25d84b4e90086fca6682d51a4e90336b81c0bf4193edb828c1896ed4cbf8b5e2403aae3' 
  || x'32c0fb9010f4c798' AS BLOB) );
INSERT INTO journal VALUES (1 , 52 , 1795226400000000 , 
  x'04fe23c3c2e1b218a99b4443700d9f65011ba12761d1dd4a63bc766e3a59d8bd' , 
  CAST(x'78f8656c50a3a829171d1a8ed29d05c7f13c752ed2a5c8c7b671f87cd7f5049b0714170c835f2c38501373b4' 
  || x'8aaf2188cedbf9774bb014c35e87e9f78806448a' AS BLOB) , 
  CAST(x'01026880a0e8fdf6afb0060e2a756e696f6e636172652e76312e46696e64696e67536572766963652f526563' 
  || x'6f726446696e64696e677311756e696f6e732f312f66696e64696e6773002044e3481e2601fa941b2365d8d1' 
  || x'61acfa4bc8607223821a67ef436c67a4b43bda019f0401010202899ff83b647b9fd21b66be1bd4825f738904' 
  || x'01f14869ec95293fe7eb05fc4fb29b69661a1b86a612de6fc10d108ca47fbc2ed88fd481e908ff8e05c501ae' 
  || x'632a9166cafc28ac373709e8785b339d6ffe5460fbbc83fd7020654bb8dc8a033fd654cf65152e41be9ed400' 
  || x'fec703ac64d7b9622b1b330012a1626156cb4b0038bac75bbd6334f5a7bf96ef64cea79eef0b985fb9628ae3' 
  || x'd687fb29afb97fc4a795f2bef393f60fd0f3ffe888aa9c05ffa65028be2f3ca71ea3151a9044ed1bc2ffc2fb' 
  || x'0aa02d846d42df7e0694a488624ba4e1a1719f27edff042e986d1ae327b8710b6d203788b3c23d14d1a3c858' 
  || x'ae5f47b40314a734eb3fad14617f5b36e5ee76d8edfa08354ae1537eaea2d460836f2ae01c00c01f8dd6490c' 
  || x'f23ab24a7f192362e44f441c0bdf1822fc19bc84ff0cb6275608c33bfe8cdab800d4d59b9be05c81e6220983' 
  || x'9d511d943a2a434c06b69dc50e6f8a5119991015b3ce32aa95bac83ec20e9ccab958f6d65fe877d4278725c1' 
  || x'5740409a7287dd8e34cf545e818afd155c1cb668591723d221d81434ed8af9d5077b64120914e5cb2c805cb1' 
  || x'3da9d4f410905f41fcb913a546c86e3478fc36efef4acf56a795ca1cf290ef61e7e2e025cddfefa82a082b1b' 
  || x'32e8cb37cbd630667aa34d32500233b3f352c8892597729ca85735ec7f8f97f058e45f4860dd3ce9ddacb21d' 
  || x'23cd88063197c186ae5515897808b96c4a366e4c32011e6c180e7f59a8d824c40cb5026e22' AS BLOB) );
INSERT INTO journal VALUES (1 , 53 , 1795226400000000 , 
  x'e665a7d6f78ad951664fdebcca0c959c96b6aca88bf6fb0cccf15e91025ede56' , x'' , 
  CAST(x'01026a80a0e8fdf6afb006000d73797374656d2f5265636f726410756e696f6e732f312f66756e64732f3100' 
  || x'00027b01000277126163636f756e74696e675f706572696f6473010201020180fc0208057374617465010207' 
  || x'636c6f73696e67010409636c6f7365645f6279010008636c6f73655f75730180a0e8fdf6afb0060b72656f70' 
  || x'656e65645f6279000972656f70656e5f75730006726561736f6e02000776657273696f6e0106470100024311' 
  || x'706572696f645f657863657074696f6e73010401020180fc020104020f64697362757273656d656e74732f31' 
  || x'0106726561736f6e020ce58f91e7a5a8e69caae588b0' AS BLOB) );
INSERT INTO journal VALUES (1 , 54 , 1795226400000000 , 
  x'5a5c35acbf8222ff5db1655528bf811f350cb36352ed02cb0ddfc86030af334b' , 
  x'a2d6eda11d24259f9e2b2e2117ec396fbab57e469c01045925423660acc46fae' , 
  CAST(x'01026c80a0e8fdf6afb0060427756e696f6e636172652e76312e506f6c696379536572766963652f496d706f' 
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
INSERT INTO journal VALUES (1 , 55 , 1795226400000000 , 
  x'5815463f859c64fd4f10c0da8214255043deb60c9118235b32ccf9a1d5ba643c' , x'' , 
  CAST(x'01026e80a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f3300207e3a604e99d9b9b3bef4212bb62134' 
  || x'31e746a76623bcbd96d6d3e95ec1c6d51f021f0100021b0b706572736f6e5f6b657973010201020106010573' 
  || x'746174650102db03010102066ebc9fdbd96c46086709724c54692379c5030172e06930a1851141ec5729f6cd' 
  || x'7efd96c1e82a809e9f127a908e055f26b906c69aaba75ce05fee5147d2253b33a9a84677109158b549632437' 
  || x'47fbfedbe3df1efd18938730147a2a8b2f07c60ed712bd65867ef50a3a337592854b1fd9cb72cd5514ff6c6b' 
  || x'2d5c43f0b1158aecab733de872805cfda6cc9ef09aa7dfc4ac2afa9bfb445c908a3c34806494ef857980dbc0' 
  || x'd35e20f13b9ccb92449f319c952eee89810e9f92acfc001a0a4617ebfa63b25bf0f3bb2544b117d7a15d621f' 
  || x'094642c79a5148001f9743683ad7ec881640dd4ac1194b23ee2224c1682d869a8079c25261d3297e80b9f072' 
  || x'731d3b851297f35f8ca315fa15e9f8340c0350f1bb5ae7a038745fb169fb169eff274588262b3db294ebcb51' 
  || x'f6a8b7a8bd82ec3ecf5df2046dc0c4ef98f9ab4dca68b028ced8647bdecfd7822b71e0795b2e5ebd49785ae2' 
  || x'b70c48e27fc70a11d1089d6857aca1d0c4d53e999bfc08f1a5d33e67796095f0300732095a12f98abfa1ceae' 
  || x'c3c6d957ef175b3ef6a2dcdf2e12008a70852832172d819a6a1e85b28cd1c765730b58d9955790ee2fd4620c' 
  || x'2c0aa9150aaccef402d288890ba2772c79a12eb770a08cd646634598cbdd952c3fa98f19f023d74ef82aa3' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 56 , 1795226400000000 , 
  x'e5c5faecf371691a83f6d9dcd2d06ef832f5dd4bfd9a4bfff6a967a7defd13b3' , 
  CAST(x'852a797f52971d252defa4fe3f9d7f75193c545f19fc1b192ed2a947f5573fae0f50afc94360eae4eb3f3c7f' 
  || x'45c71f758008582aba94dcbb9368ffd534bebbd053bed2334f505231a1751f1c236f45b7068a555a9ebc1a8b' 
  || x'b6a575e623699d16' AS BLOB) , 
  CAST(x'01027080a0e8fdf6afb006042d756e696f6e636172652e76312e4578616d536572766963652f4465636c6172' 
  || x'65417474656e6465644578616d7316756e696f6e732f312f617474656e6465644578616d730020bbc7ab0245' 
  || x'664089077b62917addc6850616d0225f48b75f157839ac96895a760160010102023a7328403926451c4229a3' 
  || x'e7710cd0d04b0102ece7e1dfd256a889c5bad55b4f50cc2f4edca24239e65b82ce43cf8080726aa2543216d0' 
  || x'f6a2cf247f93aaf923580917ed7eb462060f3db586dae4cf97782ae3c8654dceba482f6cff' AS BLOB) );
INSERT INTO journal VALUES (1 , 57 , 1795226400000000 , 
  x'47ef5f5e301d2c3ef302d2ce7a601d7f8a79d2135cb3b257fab8869e79847740' , x'' , 
  CAST(x'01027280a0e8fdf6afb0060427756e696f6e636172652e76312e4578616d536572766963652f437265617465' 
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
INSERT INTO journal VALUES (1 , 58 , 1795226400000000 , 
  x'd3eef8d2969d1c0b8968244b368ca59d15f2fee2c465dbe05b8521da84674a11' , 
  x'432efcca647b84edcfdbbdab4c48eec7c5355e4ad57e38921c246b474d39762e' , 
  CAST(x'01027480a0e8fdf6afb0060428756e696f6e636172652e76312e4578616d536572766963652f417070726f76' 
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
INSERT INTO journal VALUES (1 , 59 , 1795226400000000 , 
  x'75f97516469ea591319577323c4b2c021f17e742c0b70a72fe67bbea51db842f' , x'' , 
  CAST(x'01027680a0e8fdf6afb0060427756e696f6e636172652e76312e4578616d536572766963652f467265657a65' 
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
INSERT INTO journal VALUES (1 , 60 , 1795226400000000 , 
  x'dc3f89474f4d5da8d004605d9f98bdae0b60cb8c704faf6f14973ee984f80fc2' , 
  CAST(x'a486892763efb0a948abf197f32251ec3bd8faf0d538825dc5b525a86cb266d47b0ca5cd633cb378bd22f4c8' 
  || x'b6cadc9e8d187a758e34ec2977a2324554cb186e' AS BLOB) , 
  CAST(x'01027880a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f340020578c7ab3d650f5585a90269e61b340' 
  || x'73890a96b96a9e56ee33fda7447e337e38021f0100021b0b706572736f6e5f6b657973010201020108010573' 
  || x'746174650102e403010102087f5db24658351dce79d8c179a6a8ddefce03016fdf38bdded4f620a1e5c9cb39' 
  || x'94eefacb3f0e608e1489df5005b4cf1dee2c48f3f0f8ce243449a3cb6e309234cb9a0895c7d5b77d8d74e497' 
  || x'be33fc39b11226368437e1b590e8aea7d9fdc9388f7b434e49c0563500d57a30897bc4b37edb4bdfcd5c97ed' 
  || x'c305cce18a0d2412f8cff15a26bbe2abc637c3e718fbd2175688ffa5ae88cb0082c48e6df6a6e52be9b2afa3' 
  || x'816e945e0ff859eed2391c105c4c255f8f38dd71e9e2e19256097a77a5294fd2bc84de8ce035ae563d18f864' 
  || x'bdec99e9c1cb9b923bd8e657a6c2ab3f18e754688dbee1583ee7bf36f284ad8a64ea10896294cad44f1e5484' 
  || x'42a67808af68d8586c7c74a315ad495b7609f170aa1f6b4d08c3bb9e06fffdd18f46bea7f402634cd3993893' 
  || x'eb9f3168bfa584f13009bc24363048214b3cdbc999a71a6c9817b6bd92e5d3bc1125d2f160f2b853a879e81f' 
  || x'2aafeafe96598ab87755fc75f13c76316c821eab2ab5cf6be3019970fea4059572ae365d863575de24423531' 
  || x'a938ca0ecc96dccda919e07acb3a9fff0c4c635ee06be2b6de01e42af5d3f0f5916bdd7febb68f663de1e264' 
  || x'3b3582cb3d320f4d33a2b04715a0b8d67df0fdc44834c70137b0f5eebee6ba7db38e0c7c3b9f5439e06cf55d' 
  || x'37781b1ab7216633' AS BLOB) );
INSERT INTO journal VALUES (1 , 61 , 1795226400000000 , 
  x'5d6433f6ff9eb4e08d14d6333d1b0f69b54af5284e45f3fabb634b6b1d432913' , x'' , 
  CAST(x'01027a80a0e8fdf6afb0060430756e696f6e636172652e76312e5265746972656d656e74536572766963652f' 
  || x'5365745265746972656d656e744461746512756e696f6e732f312f6d656d626572732f340020fe78921ccd4a' 
  || x'a89d5e5aa7b12800b922aad41a4c8809eda6c92521b8c180a9b601a90101010208177b29d623871f927f73f2' 
  || x'c0a3a5ce6f93010133a1331d8201e99c1f7dda76d131266ae8aa25cd3a244ff7343f82e4735654472496d450' 
  || x'4aceb731215e50605120a3bdec06b381ef18241eae756736a741de6b2b33a324839092296d388761b327cb61' 
  || x'5ad5b0f5683bdc6d933ca8741aa4698cba189efe016d29becc3e0b411cbe44bd440910793f4198b5386251d0' 
  || x'cf041503128a3c48abd7965f318dd5791f7e96e4988e' AS BLOB) );
INSERT INTO journal VALUES (1 , 62 , 1795226400000000 , 
  x'ccc887aa53a49a533ba96ea3db8139cb9739bd2aac4550c8da36a6ae04f99f80' , 
  x'5a4d6a4fb4d399acdd0ab0684130203ef43320f6f5c8754b6776c3111d857eb9' , 
  CAST(x'01027c80a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657469' 
  || x'72654d656d62657212756e696f6e732f312f6d656d626572732f3400202c7a493c431c93db23ab5bac01ac7f' 
  || x'7ba4b88d4a671a70a9ca084b97cd02171504e703010102087f5db24658351dce79d8c179a6a8ddefd103017c' 
  || x'263653d410e040515811a0760c59d7248a64c052f535320daa8670ed613ffcb9ff5a8465e2f44a029c8cd4d8' 
  || x'8eb60d99c26f345294d95434bf98b4b4f2a9d2e96aad93b855b54750a7cfbd6c50aa5803eba4e0e8b1c9c7d6' 
  || x'1eddb9400df5021ed5f72174f09904b83d4821d9bc6ae3b34d1d622f79b939bea04fbf91560c611a38c68915' 
  || x'f22102adc84f846bd8c2dcd9f483e3865a19de01b2ce1eddd35d6e0338f93edc6598b1720d0236c4fa78bf0d' 
  || x'd16b97c328fce4338c298cbb6a421d3eb4c8aced267750e536e7a8212da43382595924c797191a6ab79758b2' 
  || x'66b18d8fa8938c999af4b243dc718083cf9559b51b124500681265b25c76339f458749c026a90d757d6145b8' 
  || x'c4e56cae139f8b0c9b8dbaebfd27814ce3231aad45d52bb28d9640400b16144bed35602e821f9ed21e4d9432' 
  || x'847f997f0a95212b51da74b4726ba02fd1e0a9a9a8308fddb683d3ad54a2a7fd1aaafd608f506b6d9b4960e4' 
  || x'3466535805bc923b1a0641cf8a08baf7fefe02335b41774c13ea554f7fa039b652b8fe07d2cc3f514aa0588a' 
  || x'fdb9197a08f2981d4d37b988748318a01efe1c4adc076068657c3bed5f509716527d52475776f04f38338b43' 
  || x'2979dea90231f6393f9ce0837295b19216b2e6bfc1fd50b8010101020808f3d1051583f8ad873e03f77b8326' 
  || x'25a20101036ff00fca4ace9def2c64f054c8d779c36b21f1e9a03451c204e3b8a77c2c1e8ce4739da718b711' 
  || x'957a898b89f628515fdce9ef041a9ba0d64d2c9312f813c9bad2b9294cf7dfbf60cdef5b05a9f2d5a8ca8dce' 
  || x'718fabc84c68492365df1288e4882c25ee39cdb5ff4fa0603be5a726ccdf924751ff27c4fddd4bec09432f5e' 
  || x'883431dd5c072f9de2816ba62d808b6c09eda553ca36fee27062a3aec56a8f6d38db050101020806a2af395c' 
  || x'd8c83e8e5b6c389e8a931fc505016291fc9bb1f98aa02a4406b81174ca677ec0bf477155acd4a237feb87454' 
  || x'e6751b32eafdb4390f47903aaec46fab928a8ce10c2429ea5fd1ace01c4800a4efab5595316e6b5116091928' 
  || x'8dcf3ff53a9bba5b45b3b86f1927f6ce61d7f343d607cd2b26188abea3a7d3aa03e7bab46866cc13a20b78c2' 
  || x'b4e314df4ed4d931894a44f2e9270a206d62c65f74cd0b1c39182880cf2d19ba89148eab503cd7b77d0a76b0' 
  || x'58f8f0affa1e869ee8451bf8cd51edcf03d873201ed74753dd38250b0f9a9ea23b29bc51b78c0760126cb3b3' 
  || x'b3e464dd54030c5e263153cca9ea2cbac32f72a2617709a78a7e9cb9c34dcf359ca76661064c501fb91fc1f2' 
  || x'28287bf5d7501d7bebabcccec50f74440ed9e12f3f086d980460b1ac721f731e608a2ba6f61b9b88b613ce18' 
  || x'445ac19316630b392bcb04d434c7f0492e588cdb6bcedb6713746f4659aee04ed2ec44fe25627049be007d9f' 
  || x'2a53d5f8d2938e51d47c2777708d6e61e2fc50f83b1a25384b2c8da4c2cddefc518acae96474b8a557a81b77' 
  || x'1cfabf46fe023d92342b9bd3a8da953c1443390ceaf9755df8c27febaa83ddca6806cc5e2d31e44bbfd067b9' 
  || x'541224d719b59e019c8b1138124b4c0bf56fe0fb2bd8d8aa848931c4e9a8597330d843c53ccd2508daed289b' 
  || x'972a952bbca2ce72bd4e253b237eb8e08a8bd4e8f38d5f85c58d7e27e84149f7a8c58cfb940ab5802213a084' 
  || x'8b90b13a545355b65f8f0a29142f35c2a525ab47f3db69480987eadb187e3c5cefe78a5baf58e18704a63257' 
  || x'bc538662028df3e937bcf62211c86a5e6b84ad67fbdbbae47348221f8d253bafa8704d6335934da53cc17d74' 
  || x'e0789bd3816250f53f1f1d3b969fc81c1eb4f4d083e37275bfcd875eb72ca3f53c31865b7578fdee55308631' 
  || x'eaab3005a4aa537cdefd4604614ccc6b24ebb83d87e998432ad6109a7b74b1ce6a71e22261d1bd7fb69250d3' 
  || x'71259da0964489980f16cecd37f4c3f1039d75010102086b117edf7f2717a2654e15aa3cf6a430600113fec3' 
  || x'638f3a587904236beded766bac9ed62f8353e3615ace0de7571d616a43f5475ec2e958d23419e98892b3fd42' 
  || x'dccd6004693e90e82c9d7d459f71fc192ca73df5d2f520c3490400b93469366f02f614cc559d58ca304ee29f' 
  || x'c4f5425d' AS BLOB) );
INSERT INTO journal VALUES (1 , 63 , 1795226400000000 , 
  x'c3532a135c8c6896b5b69da5862638d011c684b944af15d05fd559b483ea8103' , x'' , 
  CAST(x'01027e80a0e8fdf6afb006042e756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4372656174654578616d536c6f741c756e696f6e732f312f6578616d506c616e732f312f736c6f74732f31' 
  || x'002089ac51cc4053becaafa2db409b28b4f4b83c2d96496323f8360b4608ef4b8f2f0177010002730a657861' 
  || x'6d5f736c6f74730102010201020907706c616e5f696401020364617901eac4020b66726f6d5f6d696e757465' 
  || x'01c00709746f5f6d696e75746501f40805706c6163650209e5b882e4b880e999a2086361706163697479013c' 
  || x'037365780100046974656d01000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 64 , 1795226400000000 , 
  x'f6ff0b3f2d0067cc82b0d2529642f876fc5d70b9b1843bb303931a947a114e2a' , 
  CAST(x'f92dc4d525284d8e704300e342c3988bad6e81081958b67ee0a879bb94fe2e72e497c58f788259bbd2d0c6c3' 
  || x'b4ff489ceea75ffa826bbccfc8cd3a28da6741bd76229cca7e2f756a3d6e7be767dfcb6f300a48bdc9231347' 
  || x'8e0ae3dbf750bea710c0039e9aef106a8342cb02d6c2f96b81d62852a15a74e4afdf582570eef2284935f151' 
  || x'c811e24ee7d90adec52c73a7d4879a4c3ebc60599f6b1a8182b502aa29d470610faec8e0d7f5dea6937b58bd' 
  || x'71bd3012896b8ac35d3fdc6ed213c98b' AS BLOB) , 
  CAST(x'0102800180a0e8fdf6afb006042b756e696f6e636172652e76312e4578616d426f6f6b696e67536572766963' 
  || x'652f4e6f746966794578616d731c756e696f6e732f312f6578616d506c616e732f312f656e74726965730020' 
  || x'245c347eeab8c7e5e8899b247b716a91b427156de1c653c859a3ebe2e8b260da01fd02010102067b1ee1e3e3' 
  || x'92e4df72ed86546cfb7064e70201c44ebf6b27440516973b481614512bc991429a0cf6cfb40e26618a59ffcf' 
  || x'2ba2582419c719078450e5cb4698f43c77f2029cc2358aa5f9a892a26492b00982d7c0b7668254cdb6f3d413' 
  || x'0839a6468d33d1c6005797f3f50042cf62e18b7221c124133c707059d18a71d40c3f90532110ccf8f4efaf41' 
  || x'df0a5eff2e9275c1edee307e89a5aae17a1cd4fe1ef6ce71979eba5e268b5ab2788a8176a0ca9d69af4b8821' 
  || x'0dd1759e13ad418fa9426ffd80cbbaa0a0d70371749c14690d0331902a2613805e0b2d0588c8d7b8c7774b01' 
  || x'70868d41e0c891a1621dd5d3d6af1c20d256b2c91fa2517a94ec18c3681cd7e27f46e882c1b8cb924c21cbee' 
  || x'8d48fa753fcadbc02f9df2c364ce7b376ca31489c3b765915d26d4f19b9ba0e845de29983a3b31e8327fd730' 
  || x'5f82186319767b316d1584f6fdf374e67406b79ea2738f366046b7151d0d39c08716ef75f4a9aa56fd5136a1' 
  || x'da593e7d9b9fec5ad9b34cbc2c3cb1a3a7410b21' AS BLOB) );
INSERT INTO journal VALUES (1 , 65 , 1795226400000000 , 
  x'4190db22e317f8223a63376af59d4a04552a10e52611f495d031035d7a7ba305' , x'' , 
  CAST(x'0102820180a0e8fdf6afb006000d73797374656d2f5265636f726412756e696f6e732f312f6d656d62657273' 
  || x'2f310000039a02010102021a99d5a3302f3053f8c491f1ef253f9b84020174bfb6033bd0e70415606971f019' 
  || x'ab420c7fb61c8f4abed32bed418b5ac7c4781b796d41fbdd246b9a3be2d6ea477cbea185f881bb7a901d5a42' 
  || x'9167d1eab846572abc36c78e1ce1fa47591ffef74c6fc2172b9430e1307fad6412053be4d184eed55d5a9258' 
  || x'0c388621937eab045ba09b3ca85dd329f42bd3a72a5ca77df47f4624668d9755f45ab039bd1874467a25b10d' 
  || x'83aac1189b66b37909cc4b06951a011eb99a7f6568345aead1e190956cbe48a2459c5f1644b3b1e2154adad0' 
  || x'2745257a7d4a33d891b66dd310f5991bdde7fe452c2b055712ea1b10382cf940da6d292d6eac162800f2a759' 
  || x'a971ba284505b3c3328f9b463e44d5544f948d7cb97ff37abb9601010102021bb89dc2e04963da1ab358b228' 
  || x'49594b800101cf1f15782380e907236b8a66e9da440808c3b84edf1fd9e38b3cfed10dcfd0e73520c014794b' 
  || x'f1e9c7c3936f9e0f69a514c94c1d67196577e43460175d0f96b796afef6c4280825bfa480c7f1357e3a01649' 
  || x'7de7f7e62c30c551b2fa2e37f14c5ee904e7735cc7a4bd07b16ed43165877b0e0e16b98734cd91dd8065747d' 
  || x'79ce010101020208403406be7db0b019d2c8963cc20181b801014d72c5b73485ef828e17328473882a86ef6a' 
  || x'f534611ae5dd58415affad386d01117da29e99442238060ad9ac31435b48d5934748c4bba534387d125cb14f' 
  || x'600a7addff432a667792c393426627b507930c22a152753c6934b1b36ef664cd6e571db63d958ce10632fcdc' 
  || x'dd47b0e2e348d46a300ca78e103166a130b7ca4de28341607579f96c82ea7c9858583514efc16b78c558eec4' 
  || x'2f1f05b3f9d8df16e226888da1765e493d03be947f43affb03c2d4b3ab59ca659d' AS BLOB) );
INSERT INTO journal VALUES (1 , 66 , 1795226400000000 , 
  x'9cfd2794a96641b209f6f11f0dda855c0c1ebc07a750b9ed6485c750d879c537' , 
  x'8ee4d10359e705aa90c78982feaca1c137063e9880b7f7821b48092ace95fb03' , 
  CAST(x'0102840180a0e8fdf6afb006000d73797374656d2f5265636f726413756e696f6e732f312f636f6e74616374' 
  || x'732f31000005b90301010202d137509fc6626142e51b2e7c3ddac7afa30301f9cedf534736fccf4d66a53ede' 
  || x'6ca073b9afa8626045e73231b6e383f02d1641bb2a096f5586314c257b8e3ed627acb29e7eb5c7e0b83dc31a' 
  || x'323558a41cb7f2ec1d9a6169e575c05baa8db37bc804f685edd7634fec84c08cdf6b5e896f5885e16b994081' 
  || x'3bf1001c8bbc2c7f6d9c25a93ca50d3541b3e2ad79b21400e803245ab69dc0c6f0d56b5d7b67b32f86027291' 
  || x'ae9e5e1648f5ed3b0259932e8b745622f5b4545397ec740ed3ae8f1dfa078ea10fcf80e5d970e09e6191deef' 
  || x'4eb1aac6b1734cad150530bced640a9039d85f75d7d980911f8e6a3ab4d8381a8e023546b9e8b4abf9701091' 
  || x'4d1592835f048d2d8a74814c1da39fcd036dc3e0a3633b48a1b0254fca18bcc9fa7f94259435458e85f39caf' 
  || x'5b2c9368878c76866d8f468037d9d458a37c1054b0a49386658dbacdfd098d3fcfd2ae33d92673586e6c3335' 
  || x'8867c1cf9f31a211f7c7c48f745ac3ec672f912756a0fd6987d2f084333333e6d571808337bf4d56ecb895ba' 
  || x'8ce6c4dfe1165218a4f20c7b737b94b47a63d07cc160e5c34142f728630aaaa0963ea2af3777d28417b042e6' 
  || x'6cb5194c6d1f44ec52c601010102029bb2bd7b48483cd87017adb86f8bd8deb0010121448dd2327682f8b48a' 
  || x'5230d078216860e83ca365004d1348daf2bdc3a8d12f71bfdcee621f61cef2abf239028414232c71521fef64' 
  || x'f476628735f67cc0eca7983c1a5b2ba955fd1da591abb41eb036a250009925c4fb94c19619621ec24694f885' 
  || x'8eb30575742799c5d94574fedd4607c6b8b70e079cf76b135a709af8e827218bbe158e818b7c7dd6daaa9b5d' 
  || x'c8bebdf0254ebb7f21b216292797b7cd13ee46a8b993c5fada65f63bf9ad1a1937e301010002de010e636f6e' 
  || x'746163745f726f756e64730102010201020f086f63636173696f6e010e0c646973706c61795f6e616d650209' 
  || x'e98081e6b8a9e69a960766726f6d5f6f6e01d4c40205746f5f6f6e0190c502086167655f72756c6501020867' 
  || x'726f75705f6964000574696572730201330c7374616e646172645f66656e01e0d403066c65616465720209e6' 
  || x'9d8ee6a0a1e995bf05737461746501020b656e7472795f636f756e7401020f64697362757273656d656e745f' 
  || x'696400076d6164655f62790100096372656174655f75730180a0e8fdf6afb0060776657273696f6e0102cd01' 
  || x'010102026c1070255e202db9b539c961bfff4e00b701019acbecb8cc24c87a2c48e14ae148f6e002d25f5275' 
  || x'e174d046a122c2800dc7b7b9bb51921dcb7e0d67b5736e9149fd9f3691c3412fab67300f9f08cd907bb0deba' 
  || x'6e611ba87a57a06eaddd85e4b340c853ff8d477c957284a24bd843af422b167b8ea06dec98944015ba6c1a9c' 
  || x'd29c36b8217bf6a1dde8724e15836916c42d6f4a1617bc8edc04d023b04ef6e437a16a5b8476a0eede34d80d' 
  || x'622f924e1b94c98f86065d645bca15d119c54aa17ae7d6f59f54287a0e6f0100026b0f636f6e746163745f65' 
  || x'78706f7274730102010201020507757365725f69640100087265736f757263650211756e696f6e732f312f63' 
  || x'6f6e746163747306726561736f6e0206e5bd92e6a1a309726f775f636f756e740102096578706f72745f7573' 
  || x'0180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 27 , 1795226400000000 , 
  x'caf839055b49dff6def03cad63cf7dc44b9398542d7e99c0720fa90f4912941b' , x'' , 
  CAST(x'02003680a0e8fdf6afb0060004746573740a686f757365686f6c64730000028601014e0100004a0e686f7573' 
  || x'65686f6c645f75736573010201000320801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6' 
  || x'f4d8a0940207757365645f627901020766696c655f69640102' AS BLOB) );
INSERT INTO journal VALUES (1 , 67 , 1795226400000000 , 
  x'0783343cd8d53d3260ad2a5beb53e4d231db15167968ee1d458c3a048c0da55e' , x'' , 
  CAST(x'0202860180a0e8fdf6afb00600047465737418756e696f6e732f312f686172647368697046696c65732f3100' 
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
  || x'076d616b655f75730180a0e8fdf6afb006f90501010202f79b8b29c3fc71c19991624e2c4680b4e305019dbc' 
  || x'f6cdd7c9641cdc5296c7f6d7f11e02687ad7bcd69c21576c17ce0fa889de448b82b5619ad9c515732a214248' 
  || x'897cb4008e230b23d9b4148a8b0d7a0fa569083509495c80bde82eea32e58a1330360e5bfaa18240773b4d9f' 
  || x'8cc8b8b018da95b255822deec730eecc62b9386dafc6a7e9b6f0940ac796675e9aa86909c590ef19dbdecdb4' 
  || x'bc62d1f815f68e895ca082a2ae048ade90cad714e2dd76e41cb3db866b8437b22ac58c533daecfffbda1b9b7' 
  || x'c7c7554aa70e7469242fbdf69f1532ca506db3bdfc5f03de992e4013046d8b0225323af39a3b74b344fddf98' 
  || x'61b9ec83a5ff202d4ee0ba0bb30b1ea434ea8907f63f85418295b64f901e3f587d12d0053b85f48ebee93e05' 
  || x'57381e11812b265b3551514a7ba4a5fffb3091f443a08041732aa821a9157c13a09f3b6d7990f7995c284bb9' 
  || x'42fd4e4a83658c3c7d466923befeb81a85c46cc8a6b3f813f417e1fbc2c8224afbdcade407410aa1607c3847' 
  || x'7b3f40f55e0b55a5c9de739feed7ac97e6056920771b6fb1bfc695692efe5009865685de9464a459f35f9d25' 
  || x'a459599e9173a91fa621e4a5cc995ee7fb6d3400129044a5d7289d01bc4080419902a41867e734210d9876bc' 
  || x'19b79e6a6388d4ff25cb42c6503c7fd108a9b848eb908556c1cad7e3def0703acd5fb9642a3236f8f0eb3b41' 
  || x'd984a841061a3b5a8f37b63c736ceb6642ef749078b4145cca7c4f142afb9910fce6a91876a3ea2d9a476b96' 
  || x'303eb1a01fa391a58b3d92cf4703733f26ac62e4037223ef4cf3484aae155a9e45530bb4a1103f7cab22a6ea' 
  || x'918ddbe27245dd630d327f834775a470949344caecf78c3e27b00eaac75258d4607ec248977fd93de5624513' 
  || x'a4ec02cd453ae290963f46690d585bd5b22477423ddd16060ebf54c873296baa4784a2c1ff99b2c7906094a3' 
  || x'91021b36a7852bd62b14cd1fae3f5a06716b9a9d4220043ba4eb40784896426f83a0fcda3ba94fdd23164a9c' 
  || x'5f57241fd3765d422badc568621d66276086138eefc7d0798bce183b680424c8e5040101020220af0e76500b' 
  || x'b0f62e4a3b699e32da7ccf0401bcc71c45884dd1747ef87ae779501fbd0e3170b8a2ec766c41d687b6fe086e' 
  || x'152f9e367a86cf633875824078a6bc528b7e8c14dbbbe157d3c2c52a8a05ae224a30560e9cf0b60a2372dc55' 
  || x'441b37dc2c549182b54e1e6e18e0b84d24d794d041dc8d0a1a653ac9ab2c7028ede88b0f277399efe0bbc01d' 
  || x'e527f250e6a9bfabf0e6180573442dada88761eac51fd3eebffcd00ebb3d7e9a28a95c240457bae4ca69a9a2' 
  || x'c82b9129ffb847f79420702a32a61516a26006a4448264a3e91f0119bf32c6108af4a0cad0f8e702e473247b' 
  || x'80251b28a134f0afbeb98bd970cf1679e471ade6471e0f7f8dcd54e9208ca6f9670d2f87c71d0995f01de5a6' 
  || x'a4d128dbeb2b330d630df03579a21d4f64316e1c4ff065dfe9cffdcfe3efaf5d788e9a6cebc09dcebcc1dad6' 
  || x'e496d2dbc1e13fbd0b8987f76a3367c68c05169b3ee4dd7c51ac4f5f0a5b1742cdf77d08d1ea16cf8e57e1bf' 
  || x'cf847fc88604991f32b93a3e69d1b46dd5eae4d29e6e29e2ed78978aca036382e4aac92380bdd6eda926a40c' 
  || x'42004c8051a9f513c9426a90e53792098dfc5913e4e5e0908cb076f528d96095afd8791fe282897ebcbc6fc5' 
  || x'e2eff394788327abfe0ce32c687503fd023d4e1f6940e908ddcbbde18fcdb55862136fb4c8f33664a94b3553' 
  || x'6f5f56ca446f00ff453fb3f88d62de36f24128ee779721ea682a766a57be7d2470a06b5a5838c7c125b487c5' 
  || x'9479e3ad6182f8bfb5147d06fdbe83541f4141db5c9c436e29cb6a514c7e74cef972037dca452bf54eacad23' 
  || x'27ca0c197d875605056cc8fb1ed7a03a1d2d93edcda799044438ecb24b6304af0601010202f79b8b29c3fc71' 
  || x'c19991624e2c4680b499060177efeaa9dde8734f76bb63699f1a2272a8769f4f0abf4473b8b06cd56f3d5240' 
  || x'a8c4073533df73ee1e78ce81bef094757654ec9c498904dc8f573e43207e6be069954675db4a3656629a06ab' 
  || x'77bbef05afe125270896e2b19e8a2edfe5b1f7ca26d0009c779d1f0baa9c85166f0ea076a10dca3827a29934' 
  || x'774fa27163fce2dd88ff37275071fd5d02be651635be8af83e8852625e010c980d932449b635bb5966660dc3' 
  || x'681bfe16407a75234b5c42fad44a6fd51def2d12d8efe45e7e16b39cc92741677e0a714e6c39733ed31522cf' 
  || x'e9b5026aa9922616a84b6b7275fde53663bfbc87eff067965b94323315e5319b7b067f59734eea03452dbc84' 
  || x'b01e7912a94b02c8cd910c37899215654503aae416cac6b3979b9f499544fb9a3095608f67d8c76db62cdbca' 
  || x'26f3db408dbbeb3c89c92f8c59e2318028055af740f5816d2582f0342c16e36d49efac37e8a865617dff30f5' 
  || x'f96ef439d8e7124d30ae28075dd9a8d52007185824467e0c13c57090d1eff0c805d7bcee3b02ce72f41697c3' 
  || x'4bba605a59940a157bdbda236e38f9eea9ced7a07d74af5e3f05d087e676a0124c192641ba2b8c0befb52e78' 
  || x'e29e9bf8f76af9c5e9000896680138a42ea0dc078e471cc953833cf8d804d6a62d5935b4ec7fece8aae11a3a' 
  || x'b52456ba9c569677a52eb8f9c3604a45f17e5ff9429acc39ed6be8db2ede9f59e4e3ccb99ce1f0e3db148dea' 
  || x'd856a354eee719666a8dd8fb7775226e756d273d461424d769779338e759c9a27531f6adf517ef42f72b3f8b' 
  || x'e5d6c69db7a239d992f53e0cfcbcba21ce0408521e8e12188f15050cd164372e06c9bcbe75745f41f9483ebc' 
  || x'eb711522f56f86214e6d5f786aedd26e832eabca1dc4a0755fa7bc0c3f45378b304d1a536bf3a3648cae2d9e' 
  || x'04bf6dba829c49cde10974dd3aa602149b9c382bf6c46b156fd79fec9f1ee3d534027f27d8db95da4ed8e86a' 
  || x'9f303088e49fd3718fabad0a125497f46c02afa31d09c83279daf57fa750ad7313e765de14d79b30d52adcbd' 
  || x'dc5a92c3bebc136f0b6a1bd3590f44c67e21e14c1a6d06b43e213f15818479a4068db1e0cfce1e5fedef4f40' 
  || x'cc3747a9dae0ec979ca1ddde860101010202aa90064b09a65cef74855e42ccb3771371011c38afdbaef520fd' 
  || x'83d75deca4eab702e36cb2de6d34f4dcff10e6d4393fcd119c6e38ef7ce4d45405f66926ed5e890f3b6a29df' 
  || x'c67fcc9a677ca6c46e4fd78f4ac07ed0e63331550e005896e4fc0cd36d8ccf5ce26681d1ecfc6b5b20e61b2c' 
  || x'8ab2cb1b4b8e7e02f8dec10200446774da010101020274967d4d9666d8709415e0f070c98835c40101f99736' 
  || x'00a7c1918ab99f4cfc485dfb17411aeb2b975e87028044ae7ea06169c5cc4fc2930da2b462f55e4feb118354' 
  || x'2c14f98ac4abed9f885a2ae183289dcc750431e6e5930520baae8d00cc8f5a9a9719df1b84bf0c5e58721ab4' 
  || x'df006636b57f3446af06eae468eecadb27c561f8c48723c5dd6da03bf5c0d16636ea9016892ca62a122f3b79' 
  || x'47647af117a27e43704f5e477e179b183116d4d96c89fe75d86d920c8583e600cde311a4c6aacde94904202f' 
  || x'82bec8ec36a844535e7d9ed7ffeb14fada0101010202fb1aa859388a4c7c4aa0ae039517f053c40101b8e782' 
  || x'c62a8d6f78d44df701283d288aa6e65d353ddf01d7de8e3541a3d2ee6920e6a71b944a1ee2fe2b17862ba417' 
  || x'581ea16dbd1cb2deaa96bd77584a6e31d245fc362bace38d0f7cb95b5d1ae9655923939827dc92b356939f2e' 
  || x'132ca391df1a4c3a2c5ba6eced020a86fe33ac80aa386705df759d211124436f15b7d0ee4d2235c34e7b07f7' 
  || x'a04bdb61b1f2c184e26b7ea3f56d0dfa49eb67a609d68953423af79b9afa15492d72ebeb3d8a37db8c955551' 
  || x'a9a3db928702b8074881df892fa6ac60a60101010202a3582cfe5d7105e9ff99b64264dccd50900101080aab' 
  || x'9827df96b503242c9a1af70cbecc793c13153cb359ae3abe1ff07cf2be6d1fe2b10b4eae81ba2e1872daff66' 
  || x'f3e371fc7b41ad1cf1027329b1935573a931809567ba586c767f8ee2285817c7a8a2678ef6b3fe1ff7017a3a' 
  || x'34d96f9141c67daab517286ef85e96b6aef88e924ebf5c9662d21ee2ddaa9cc13ddc9e20b0bd9f9cee4c2f73' 
  || x'8131a9af6f52e77a77010102028aea4e3411d90f057da0ac5a282312d362017c92f628b4727d80cb641f59f8' 
  || x'4dd918509a12eadaae5a6091464611b00edfb0d9d10d33e5ce6a58a6a65e842a8c796c2d2965f9aaf9f92673' 
  || x'91d9c4c7f2fdb24565c522bd2fb27720e1a3ad1704a48de78844b87510b8c23f1790fbf9ecf5940876010002' 
  || x'721368617264736869705f6169645f6c696d697473010201020102070766726f6d5f6f6e01ccbf02046b696e' 
  || x'640104086f6e63655f66656e0180b51808796561725f66656e01000e6c6f636b6f75745f6d6f6e7468730106' 
  || x'076d6164655f62790100076d616b655f75730180a0e8fdf6afb0068302010002fe010f68617264736869705f' 
  || x'726f756e647301020102010210047965617201d41f0c646973706c61795f6e616d65021632303236e5b9b4e5' 
  || x'baa6e59bb0e99abee5b8aee689b60a6170706c795f66726f6d01acc402086170706c795f746f01bcc4020b63' 
  || x'6865636b5f756e74696c01b4c5020f636f6d6d69747465655f756e74696c01c2c5020e7075626c6963697479' 
  || x'5f66726f6d01c8c5020c7075626c69636974795f746f01d6c502097061795f756e74696c01e2c502056b696e' 
  || x'647301080766756e645f69640005737461746501020c636c6f73655f726561736f6e0200076d6164655f6279' 
  || x'0100096372656174655f757301000776657273696f6e0102a70101010202096b62261967d330fd92f496a3fd' 
  || x'8b8991010170ccefb90d68d390610746c6e3b1f34dbb3fa1c4b6a47cdefeafe005f7bdf818a6bdc9b3ff2591' 
  || x'5019920998cd5aebd8293b0e3943b38dd0930308347ed4c3596e62aba8526a3c9cc7d934a1a1c2d09e2201f6' 
  || x'4926a36a26cd1b747f67a3ef17ac1bb8e0ac600a4ff6fe65a46801a0d3171c14cb4f8aa87a5e1916a04ec794' 
  || x'0ae3d1f733c63aeccda5b19d1f3c3f4ac1' AS BLOB) );
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
  CAST(x'0125f64e5f7b2cfddf648181a2063e85b69545e978b348a53b37e066b5357d8a683c659c09613d37c5db81cf' 
  || x'0eff8a541cc5d1f83c3d08f515753e' AS BLOB) , 
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
INSERT INTO migrations VALUES (37 , 'stock' , 
  x'34acea42b9a458cda3a68c4dad29fc1831516227da2a95f29719ae4aacd37755' );
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
  CAST(x'01c43749c3fc3db48df1018d152dcef6bf4f376723ee544e5540e2670db38aab20c62658111817b7fd554bde' 
  || x'ad89873d3c43d6d2bac49d3d246f7c913f51d42f53af5658007f6644a7' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'0149781ac1bd93e704f67e1ad1e62850e93d168009d4f629d10b8b7f19e61a0cf053d4341d333a58b0e9aec5' 
  || x'f39e3729ce257df0492bd75b288788ce14b68fe3d66e60f2dc1478466c' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'010b3dcfa750ca5a9d493c775420245f629eb9b1466344015330fe6392699b26ebcd49d4e02bf610ef7c72d6' 
  || x'15f7e67ab07cf62b6313f2ebadede970307a08125d99a90b38cc976841' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'010befc056f9f13947f2cba461c293bfd623705f4d847ad9793d9211baf0535eea75fdc52774a53e3bda12bc' 
  || x'b5d95e21048f3c35c8022e41c7fa1c2e9a00bd59dbe85025c77e03cd31' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'010b10e13900e9d748274258220cb726236ecaaef72a597a733c9ae5cb1ac6cc8102a9a5ee9f2e907ec90ad5' 
  || x'c6d95ac44b5d2922dccb3debae37dbb42598669c30ffe9e5e6abdd33c1' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'014acc0874e5ab4e36ba6884c95149cbb62fb5f30cbb286f35f02fea23710e44d4327f29d1c785ec4afb9c39' 
  || x'9962cc08898e80b2b655830957d570a536b95acb351119a2a7d0ec64a8' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 7 , 1 , 
  CAST(x'016e938e0c0e16ae0ba12a5af03da4beabafede908b6fb0060717120f746210864342b63f92ff33a0168ba6c' 
  || x'60579a076f7711844392f263f516af6c7eaea394d7e4413de9f258a1f6' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'01b097ec44c63a2f47248b9ecf73b1ed691b94ad38ee6136abeea52bcbbf44ec5ac3e9a80672e02e3e9458e8' 
  || x'5faaa3bc77a0d44728ef875ef96459d6bb8020259c93e4a09248c47e80' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'0108f6b23f822449cb5731cc7af6cb2a8fb20a606ac485421ab5fe00adbc477f4b102dbbd0783a6ca3bc8751' 
  || x'4b6c15dea7b3100d2d168ee482f21dd1f7d704a60b923caf5c6345dddc' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 3 , 1 , 
  CAST(x'014169d5ea110304896e2fec61807cc52b9311a207ba59dc0caa02397ebf8e8c345867842a25cd1999eebb21' 
  || x'ea4944fc33d318b79f4f2b049613e9d46970c08fef3d38d0624438ab33' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 4 , 1 , 
  CAST(x'0175f4197f7f90529c5404b116e328d925f7c45527138512c22ca92043381c0ead5c6e005e2485f8a350b133' 
  || x'90dbcc10854f7f8efbd83e1bb7818a5f902416e21f46be803f2e6122f6' AS BLOB) );
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
  CAST(x'0177d0f09902b33379659c329f8580cae2d7cfdd26c824a3508050592cfeb4e8c675cbe52133e0c58762334b' 
  || x'49b9918531a536c8aecffcdc055a18f4c34e54543fb65466456dd11c4230c5b436758fdc90210df7254a743f' 
  || x'c34bebce0492499a5156618bb412b2f15fdd3dabe1bf01dca10f6124365d7b0e57f983ffd86fc0626ef17e2a' 
  || x'b14bc35847bc51e76378431f242a5a0810816c8d38a84aaab6d7c6ecd0e7867692a9387b17edeb3ed46c875b' 
  || x'd39f7451e9dbf18f98c5' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'9049e2173c3959d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3' , 1 , 3 , 
  CAST(x'0110d85d1fab5a9105b967b1f6406dc5037f851bb49f441e51c6604ee9e2bcdb85f2c20c89ab7c4417299c32' 
  || x'9c0f27d3151c63b83be977278f504818a50e7c8de0092cd175e96ada4d9d88ad2882794d8ce2c5cbe0c94dea' 
  || x'a1e7d357037c9bad95b1dc82db47a8a541ce058caeed779276d8e790e48dc3ed25f33586fe420b26c03bc926' 
  || x'556bd0e68e298f6ad2f0fcc61ff0c24b93' AS BLOB) , 1795831200000000 );
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
  x'018a70660a085234803fc8f30436b1ffd5b9aad51c486e4ad59361a0ff47bd494a554fbf326cc0d9b75dedf3' , 
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
  x'2a47eaa2aa135f425464a757f196c92643f2670fcdb088d1a2c273743816877e' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
INSERT INTO signing_keys VALUES (0 , 1 , 
  x'd01f33a3f7f871728651694db5fc8e6448853a11d944badb4ecd19f877cb30e6' , 
  'unioncare/4531afb5b2dcc09a4c0eb322edacdd7c5af5902b4ee2079ebbba4a24030bcfd7/keys
1
0B8zo/f4cXKGUWlNtfyOZEiFOhHZRLrbTs0Z+HfLMOY=
2026-11-21T02:00:00Z

— unioncare/4531afb5b2dcc09a4c0eb322edacdd7c5af5902b4ee2079ebbba4a24030bcfd7/keys JFsp1+ZPYNrlRDoOyxa56r/h7JNk1CkObY/WD8+NuHcOiDbPGC9H7N5Yfvd0iU0dvNFajRh7gonYuFZu2spOMq/wsg4=
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
INSERT INTO stock_moves VALUES (1 , 1 , 2 , 1 , 1 , 1 , 10000 , 20778 , 2 , 5 , 0 , 0 , 20778 , 
  '张伟' , 'CN-GD-2018' , '探望' , 2 , 1795226400000000 , 20778 , '本人不要' , 2 );
INSERT INTO tasks VALUES (1 , 1 , 2 , 1 , 1 , 1 , '想调课' , NULL , 20793 , 0 , '' , NULL , 
  NULL , NULL , 2 , 1795226400000000 , 1795226400000000 , 1 );
INSERT INTO tier_overrides VALUES (1 , 1 , 1 , 2 , '近况' , 20778 , 20808 , 0 , 
  1795226400000000 , NULL , 0 , '' , 1 );
INSERT INTO tokens VALUES (0 , 1 , 1 , 'first start' , 
  x'36df00eb843ef93901832266b5ae91df164948960aad9eeb9bcac40dcb0ff64a' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'e1f69eaaaf48c63579f04bec1a0b38c4f0158472b7544055958331f3e1dc8958' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'6edd4c78409a65f302283cfb5b77057c47db76a33a10c7a1ab7f3b61b01c9a17' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'e97b266591255ca1cfd77a558370d4992188c6787ac6e159628730d3e537d813' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'bfa79f9d1a99834e755a526fe2010670a4b786d04a2886a2fdaa6c266b97440a' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'19a9b1989c98423ed66b6ed451ef7e41f9c047b881cacb8ca5bb6f0bc617a1c5' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 7 , 1 , '' , 
  x'29d5458c454d05da5361e467dc20d3010f846f96946925f59f2a3127842f24a8' , 1795226400000000 , NULL );
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
  CAST(x'01f27611e348729f6684b8cfee2f25ec77807d143f3263102b18f4c19e0c88f9074697dbade75ca5f8b0972f' 
  || x'4a49d8d760c97afbed' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 37;
COMMIT;
