-- A database as the version with 33 migrations made it.
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
CREATE INDEX cases_by_discharge ON cases (union_id, discharged_on, id)
  WHERE discharged_on IS NOT NULL;
CREATE INDEX cases_by_hospital_close ON cases (union_id, close_us, id)
  WHERE discharged_on IS NULL AND state = 9 AND occasion IN (1, 4, 20);
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
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'084b11263d4ee4b0162e7e0028aa51f986b1cf5fa70fd9add391497a17a121b9' , NULL , NULL , NULL , 
  CAST(x'01e3dc92f7e619792d433cf56685ebdbed00d78a021f63b82dfd1d4c039519cf6fd7820b4a7ccc48862fd855' 
  || x'2beec1dc0b073a1ea1f09299415c5d82e9f5d52fa9bb72168cba29e0c83532e275cc5922f5dc6903a7279758' 
  || x'2f2926fdf134932dd072' AS BLOB) );
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
  CAST(x'0175690c5c6b0e61943f882281a7d5186c3f9630cae15164116bd7accb4a3b1f5c1ded4445d121f5789dabb2' 
  || x'b48eb82cc7b1f8' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'd07e84dcd51c189eb3cd96b68a52eb8b0b007787670cd6cfe5209e156264830c' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'01cf35b576d3e2f1592ff865dcefa976add5534df2d1327e051a6ed9471b72f6c8d8424322fecabc971619bc' 
  || x'e7dabc61257e76f6ad2e56b4ef769635e5329e384cd32ebd59af53d6a4' AS BLOB) , 
  x'369715b534710e0705d6d0ff173f89f9e13ded339d07a5c7de7b3f30de104545' );
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
  CAST(x'015a9578c05105ca3569160005e0495c1df59ff310b4008839c012741a512563199f33c7892d49016408d16e' 
  || x'8b0b28a71397da6bff' AS BLOB) , '楼道灯坏了' , 1 , '' , 20785 , 20778 , 0 , 0 , 0 , 
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
  CAST(x'011ccd107a93232f03feae0dce86d8fc45c2dce4259eaf1e487fca9d4204c769fd7e54ed1be66fa09b72a367' 
  || x'0a6b1e' AS BLOB) , 
  CAST(x'01c24a8cb930fd2276134d3ac903884ec5360f1550f0ddd8cfbd59854a115edbec753400b9af966a3004307d' 
  || x'07be1e932dafe2cf791dde25ce' AS BLOB) , 
  CAST(x'0106a3f3251c4b992291d8516724f42481e1c1d8170d60675179359eecfba1e54678f5dc9b87f78acfe3b793' 
  || x'ac8c276ae6b0b09556c739b1f4662faf6b17' AS BLOB) , '2233' );
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
  CAST(x'0185e52e57810e0285d376a9b036ede4f46fc75420f22b0ec4e82245d4be6a52daa7dada8cb518262f27c0c7' 
  || x'9a1575' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
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
INSERT INTO hardship_events VALUES (1 , 1 , 1 , 11 , 20778 , 0 , NULL , 
  CAST(x'01ae5f4fcffc0ef0725896644f6dde54b6953ef1b481651242e809a6fd874e206bf171690d3a8b4c23853f4e' 
  || x'b7290f675b82181b20' AS BLOB) , 1795226400000000 );
INSERT INTO hardship_files VALUES (1 , 1 , 2026 , 1 , 1 , 0 , '住院' , 20759 , 20759 , NULL , 
  5 , 1 , 3 , 1 , 0 , 2 , 3 , 20761 , 0 , 
  CAST(x'01f36c8a24ddbf56eaacc461423fd2aa2f5afd48cae62a4d275fd023f22dcbd2c7769246b105ffd2de814476' 
  || x'194ce1e87b5bec7652' AS BLOB) , 0 , 300000 , 0 , 0 , '2026-07' , 20762 , '2,3' , '' , 
  20777 , 20784 , 3 , '公告栏' , '0532-12345678' , NULL , NULL , '' , NULL , 20781 , NULL , 
  NULL , NULL , NULL , NULL , 0 , '' , 1795226400000000 , 2 );
INSERT INTO hardship_materials VALUES (1 , 1 , 1 , 5 , 0 , 20777 , NULL );
INSERT INTO hardship_objections VALUES (1 , 1 , 1 , 20777 , 
  CAST(x'01dc5f8152cf65edd365c0348593d5ad06963f8e607b33c7460aa5c18a55a8de24828a4e0f2bde6745f7f30a' 
  || x'2f79301c9874d40456724379' AS BLOB) , NULL , NULL , 0 );
INSERT INTO hardship_payments VALUES (1 , 1 , 1 , 2 , 20777 , 40000 , 20000 , 0 );
INSERT INTO hardship_rules VALUES (1 , 1 , 20454 , 200 , 80 , 0 , 
  '16:hardship-bands/11;6:一档5:first250;1;' , 5 , 5 , 5 , 0 , 0 , 12 , 3 , 0 , 
  1795226400000000 );
INSERT INTO hardship_tests VALUES (1 , 1 , 1 , 20778 , 
  CAST(x'01f70f2d325a827b4bdd8f582b6a92e7145755c814ea32d5c99dd7844a58c96a8ea852872fae0224447ea333' 
  || x'133063e6b929a5ab7510f09670178da5e6035a23951b37adef84735f85862dea500b7b850cba020a63753ae1' 
  || x'a2d082eed0812e9efc288c4d088423391fca38af58ad5cda' AS BLOB) , 
  CAST(x'01bee8c3b9d127c3796a626c73938d06f6077166040d406fb605055a8a41f6ecb05b801da5f10d8f61eac361' 
  || x'53c84708ce2f71986c5af0ed7d9bd24819c03b7a3fb32ab4590323fa1e809c93ca7a3d40fa1b262de65f8e5d' 
  || x'3c1305392593a16e8d5297002b6b09276dc86b4cc3a387bff9b35318e0377a72e59011a8f029d3c829367b60' 
  || x'9f712aa20f9612677784d81dbf18677a91ee10d340e7bce669f171a8a2664d2d' AS BLOB) , 
  CAST(x'01c34bcfd2ed0e112b21e0401e4ec578b2597e8cd5f031c0df2492e500ec199262ee34150c6ad67b8dce26c9' 
  || x'894d364ac7b36b9bdade6b772688ed19a204af914797e876bd6ef79f058d3426c960612974275380a5a2308a' 
  || x'acbe11d60e870cbdda6adf3d72b42e4749303d4396abbf9751cdd744d56631f89e6945cf49d7388e19182a9c' 
  || x'424df80daab93d3d88559a7c2ce45eae4c4ab1c32eaf52ea82ca5606f6d50c4b6d83a13c881647cd677333e5' 
  || x'6a0ed9aa1fc333c4d4612a5f7401' AS BLOB) );
INSERT INTO household_uses VALUES (0 , 
  x'801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6f4d8a094' , 1 , 1 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'0112a4f18aac4559c58063142416eaa090e0218b1a19156c211ec4ec5334dc51542f35e2864eb6c790d4387a' 
  || x'20027ee17176bb90259f0e3d2dddb784c5105d2446522f0e97acd94c6e2930820fb58bd11d2c136e7812c8ab' 
  || x'e8e5f2451ad5c3c13917fb70a0e6a0b7f02211c2a654f751eddc104acbfeb88495660740cd61f59d49abe990' 
  || x'1e802c068c14c9044e1cea9091ba0570107f88b9b1c8412bc9631f2c1439540fcd17f9a00487de7de773de76' 
  || x'1ee207468533cdb0c9e5a8036b61e7bbe1838a21beac6a00a6e351dc6accf4497e118a9de6ccdb35cd8367ec' 
  || x'887db79a2f332edad62dfe3150' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'88186f74f7032dce1d570f9612e578453091252aec5f0b70b43884c3a11a0c20' , 91 , 
  CAST(x'01847573bcf2c94411871cfe11384e630dcab652ebce538b7ad8781515557a2d2a5ebc9d13b20218cc66425e' 
  || x'e19534139064111b7229faf3f88a002ead98814ac699f385a673c098a90d34cd65' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'cf990a8438be26a3f53cb6efb5bbcd8f748d712aa453166d03e622ade8d0ffa8' , 91 , 
  CAST(x'01ad4bd78549d68ece1ff94eec84981b16e1d02815a214e63a60a8b219b5b527b0b1f624a45de973b969f6c2' 
  || x'67c03a97d575d735c3388c3b1a1dac0b7e2936756b361533341175d4acdb1cdc53' AS BLOB) , 1 , 
  CAST(x'01d46719de662f4fcf620f4074c039a4937ff855561d4dc6b7424c2498f2652350095ec8a27c2e66e5cf0d32' 
  || x'8fda0ad8dd2d538193ad19c303241f95ba1d794a8c33e079da55c65b94' AS BLOB) , 
  x'01397697356c90703bacdeabab8ef64e0cd4368cc9709c6636c039f07bc8d6da' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'd5a061e5a94587049f20f8e7ae599c58cba77e419c05e1cd7e7153ba1ffa3f50' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf4810101699fc464e3a7574f46707ec7632d901d694b867a5f2260970e19df7ec6dcfc96544e' 
  || x'fcbef424e7a6b967ee287c04cf5ffcf05b56276661e7763d100add5e0f5412bd3a155497f79c78549cdd8f6d' 
  || x'8d6e4f0c9ba75232ca9a1ec57267c5bceb4fe1f061e7d5c2c0a1ddaf121945dfbc3d87775a82bda1079d5594' 
  || x'cc9a5818a0b27c0101000289e777b6d689419d822b446c07262100670173691641d5a663cfade399df097d06' 
  || x'5ca029c36511628fa230c9e9ee9e53ac72029d370ac36a80a1219e96b3a7b4abbd741cb620928b5176ad8297' 
  || x'f6c7a9ff198840d66497daf88ee03c852c6aa23f05886c46b480ccc893311271b73570cfd1c310ee33ef8bb4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e01017a373e30ad0964d96e66cdd1976fa7b64b50da33' 
  || x'24762ef8befeb02a764f6213cc752ffb159b0cc73afa56e545e6963ae7fe73d8c8574d2f9e74bf35a4b8691d' 
  || x'd761b2bb6e823bcdeeb4c61103d9fbe5c19ffface0fafd368fb90ee0deee53c72daeb4fd381b658308d252a3' 
  || x'01d7ccbcf9698e742aff4972bbbfc2be7b9ba03af289f121ea0d4bf68e66e7068826e72aaa0b94b731376f59' 
  || x'fb82f6923e' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'e08d33d51c7079e3e9662123c00bce9139a0e21b8f46a798c58b3037ba873d14' , 
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
  x'f183d0e3fe2f59b719b055dcb6e4d1193285733c4ee3fd746c1c36a7404c0d74' , x'' , 
  CAST(x'01000680a0e8fdf6afb006001573797374656d2f4d616b655369676e696e674b6579096c6f674b6579732f31' 
  || x'000001b403010000af030c7369676e696e675f6b657973010201000102040a7075626c69635f6b657903208a' 
  || x'4b6b1c986fc6e9de98669c0828a7af643f71d8bc4ea59d42811e6610a72aad0973746174656d656e7402c602' 
  || x'756e696f6e636172652f65633464646634386435653538626665646164363538656538393333376366393332' 
  || x'6532636132393530313462336361306162646237306335396430373662312f6b6579730a310a696b7472484a' 
  || x'687678756e656d4761634343696e7232512f6364693854715764516f45655a68436e4b71303d0a323032362d' 
  || x'31312d32315430323a30303a30305a0a0ae2809420756e696f6e636172652f65633464646634386435653538' 
  || x'6266656461643635386565383933333763663933326532636132393530313462336361306162646237306335' 
  || x'396430373662312f6b657973205535796a7a362f67626d3664583232434e79357634687630514353504e366d' 
  || x'3656334f31303145626455304348484771366b57713053654c2f6e4f5a314f79775459633351495868772f77' 
  || x'65762f6b41546d747a695836485677493d0a076d6164655f62790100076d616b655f75730180a0e8fdf6afb0' 
  || x'06' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'31e1d2b95a223e0374180b737074e08f5f6c82daceb466392e4f146a81b8de36' , 
  CAST(x'10b5b45fed36b9d4e0ff7f95730c241df93611746015ffac13eb701815faf3010093cfdf821f4396886f1e4f' 
  || x'b24a6e01e2c872032902dcbf289c954a4770531a' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f310020277c89adfede266054106a5a49e713c933def47d6dfdc92d49dbaa' 
  || x'5053bc199005610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a0183449716d6264779ba311e26b5877086' 
  || x'f838489c83a5799c3f27811bd5a7ff7a96d9920963d9a0ef5a6aa049682e27911e49d1a744732a7cf8a0c293' 
  || x'655fd717b9fecbbdfc064a6763e3bdedbefda53cc9c8715bed4bcdcef0287d2d282eadcb4f7131f8718a80f0' 
  || x'905bad35aa2583dbf4088158cac79eb1717c01010004859eba4e0659602e3481cbe3a79dcfbd67012253c66c' 
  || x'27f397a6b124829d39cdeaef25a1f17e4e62b6f840abffa306bf8f602601b42aac165352eabbe512e6bcb02d' 
  || x'9f74733b9e74385af541519557a8bcb7549767490ac3c5771152c85f7d5d5fa1b84df056eb93407a573a7385' 
  || x'ecf144aeee6d1cfbc149ae0101010004a89fdf3ec73cb8338e75a793d1da3a5c9801015e9d13a870eb1cfebc' 
  || x'9a38f2b353016b9e81d3460032a5d0a70126b082d5ca810e8eb25854e41f5c3bc17a7b0cf3061bd7ef643a48' 
  || x'bdd0e1277b73478b0441b42be52e08acde427952368b71f0e386d531950ab51aa222ae78c62ceedb1f63ed16' 
  || x'7ddedd370f39fbf8d3194bd8eadefd57ed76fabdeb8e69d3425231f574d4a03d0698ecf461b05dd88e1c6784' 
  || x'9a16d8c0a173dea2b75f' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'af3d50fbe0a39a96c3d10f3eb8087927f80efcb1fb8c3673ff6ed53eceb5b882' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020a2e3ba8bb55e4b1a278d42aee90802728e83' 
  || x'3230735505b4d5aef40c695d974d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'4e2a0fc0a9c27ba5fd351835ed4abceedf6686768d903d69d11bec5945d3d1b7' , 
  x'7c07b13c5672c7c6ec3afe0bda3cb4f04dd7c62884fc3a466555ee3a20fd5472' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312022dc7d315dbb' 
  || x'34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc20401543450dc' 
  || x'c735d4d5ac52508fc07a486d77db9d25f973e147b7c29dd4f92a53b1afd91d907904e398b6edace9e3a698e5' 
  || x'75219be31f7e9b5e42d732f51ca5048959ce5fb5148f0d60ec84dc2c7754c8bd385da8280e9848d1b7faa17a' 
  || x'5646de1eef5547128fa2879fb2c59725aa7189574b2bf7f7cecfe4689bb21e2e79378c057ce22c4b93ce118c' 
  || x'eece9b076ca0276d7a06f2849321d4a6ff436d4ba4df3a0f5006be896e477fb6c653dd1f4268dd743bea9dba' 
  || x'bb12a270940229bb55409571dc53ee0603d40f96e4215be23b1f962f7f10530733b7edb216bfb9c2c0a2b894' 
  || x'1be4f5475d0c479060b4e5d732fb3c1c8ead22bda4563a4d54cfb031166609e1eb764917170e86e8ed8be999' 
  || x'ca7c89529e5a3fc930b9462d263664a254d8e5f21ab88be75196dacd4092ed7694729564a63570db434c118c' 
  || x'0438449aeaa83c9b405f314dc49018b213ed70508693417894ca9ac8af941bff75b7311bfbcacd7a1c8dce3d' 
  || x'b27bc4ca0bcb3048ae484e4555953d093ddc4eee1ff738964cf379b0439bcc92fcf8be93df026d24f12514a6' 
  || x'a5f94af252e50dc96e5b0d61de22341bf62903edf7b00ca8a01284d183dadde7b11b501e54da8a1a948142ae' 
  || x'7c19195301a7d0c427fdb52d11da0e982e6583b4ed9fec55c0be952e8ff2d5157c37afa81ed897062f5c1a0b' 
  || x'b5fd87fabb405c34b2f20cbab4342a7c10fda0d66309bb7cd3cb4ce8a1d92b566715f6fbebf0855b209694b9' 
  || x'c0b8de16322f46a022762ce0b1b28df7b05f70409e94cc148e010e81374bb6f281a06437bef45dd7b467be0e' 
  || x'a4' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'ef6d8e4a94fc753aa8ea4fb3f06fa702e18573a84a3e83a3bf1b06f7bdb37ee7' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d54313032209049e2173c39' 
  || x'59d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd03017b9ceef2' 
  || x'93c9e8d183db8f973d7d91a37915d010be40405181b140eb554f430c4e5adc8c0d872185e65965d6cbe60d05' 
  || x'8e92b54dbcb6831a668eba8096242d547dbf6ac36f4b363e10b9b248dd6e2db7299adb97051aca8278a371e2' 
  || x'16e6b8f307c8da47e02918e82265288e0db76080b421f2a5d0c5dee4f1c39a34c3047f92f67e9289964817a8' 
  || x'ae0e45311ed7a2d90a435e98daf366c1f72d1ba9184bc10e2c76c4504bda9b9d1b6816a9ac1d2790a0380dcf' 
  || x'2d2ce143732a87a13856511cb1fd8112f4ddb30d512b007f59c3cf7c9a1203a316e762b4e8fd75fbe78d1d59' 
  || x'940824344dccead974f0ac610dfd6ac96aaac53ebf3801e3fab91a01ed082d4d4637c8657db8c844c5772f69' 
  || x'bca70132dee7af3c1570d576df6ae6e6f0b78f5dff9ea7153e526945e6f671e61e69aa9311905f9ce0bad4ca' 
  || x'c174029a12461c3d243e6177fe095758beda7ebeda0b3b38effca52cca5b22ed7ad92555dbb6debca6e14868' 
  || x'24ba60cd66622dad6410f44fa456c41927d741e56332480637198bf03a498a96abc9beef79d47cd7cd6fb9cb' 
  || x'8d1816dc2a43d77659438f4f6dbb2bf3ccacfbd448b96b5f8ca3a3f77839ce31d531149b6d732d4388f4cf1f' 
  || x'93cba0388287e286d9495c2c9473d950' AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'8daae9614de3bd601027114d59eaea0a680d899e8f4fe1f5f84f8e4c6d34a3a1' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f330020d0d8f567c5cbdcbdd3925fa358df96b6a65c11a8826d5ee7795ecfec2173' 
  || x'cea9031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c0120ecc623a649583479957cca397c9d6e54a1efd1b8acfe4cd3d6dc2b4b' 
  || x'25ced0a140d72b7d58f0b4bf4625c38e4ff924f445cab51a76adfa7bba030dbcd68d79471934c0633005a653' 
  || x'fb375062ba8ae5a5672bd85988916d4268772c825cd12245c07607f0c341cd4bcb86df58100b972a04e11488' 
  || x'd0ee8982ec7a7c010100069fb999936a81c336c942d4cc34b0919a6701bb4ce0cb0c9eabc251b6e2fad5b996' 
  || x'979ab563a21340ca60ea6c80b390e53bc840c34637583f43a78dcfa87530972ce0456037971b4a37ea9d828d' 
  || x'f8661b8e1a812791f43fc08a6c4f2294557473cdbc3d4d97bbd2e5d04bda6e88f041d16e15f334e9377399' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'4a6b4c182b8e8f720381885d45e2200157726f10d350abba171b9536eae2b8da' , 
  x'1a6c9c453dcb395ed3ace8c19b39e78b4038e075a4861d19a26affae504aef2f' , 
  CAST(x'01000c80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f33002035c095e56e479dcbd2eac1d89781923578971ad161b5e7cdd8263349f841b7' 
  || x'13017c01010006f400ef781ec5fd14693d83e570a3c96e6701b7e7882ff56ee09f28cc4cdb70fd3b25777f53' 
  || x'a5385fac8f692bef68394d19377e1a4cfea4647e8fbc7e50e9a33cbcb0ed3c6ce857d50f05143192374737d9' 
  || x'a6c268316b5db60546a0fea727c11dc69f33bc0ede45f90cac70044f62175b1e570dd5d94352b5' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'0d214a88b9cbb97ebbd755b7c1083257f1abc69b379283fd740383243f3bcfa8' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002088782eab53b7681fc7a3dba8ccd846b88637a2c0bb6eb24812d3a6a9ea24' 
  || x'5b0b015901010006f400ef781ec5fd14693d83e570a3c96e44014dbf92972d8245dbd0d4f4a0d78911f0c018' 
  || x'f080e9efbe7efbcd764372a2a1d1e492c309112019cd8d7b511f7c13a79d2061c09fb1b84d16555ef6ff53bf' 
  || x'cec34c8967' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'ac60618ffefd8de41da7f9dde9aa8006ce29884455a3e3e3dfecfa360667f19b' , 
  CAST(x'4875e03bf889a031c1e1936ba3f61b7e4db6d879405958ce8266c5be973773d0879a9fd3063579f89bb787d5' 
  || x'a174341efaba89ebcb843cede64e6b09bbac1d499cb2d5b1ae5e21d3e3aaccb8d5232f3a4f92daf0d2e2c3c1' 
  || x'ad7e2bd42032c38b' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100203d36a92c12140b508e653af3152b85f32e808d73' 
  || x'7d1471cca8a50b328d0fe1fc01a90101010006192ace47969d3143e9f8f9458052d5649301011ef55cb2c890' 
  || x'9515bd60f45cee27f8497d2d16bd749b40e9277bb5e0aeb94a62d64d8300c3eb860724f85f49543a9962e621' 
  || x'3a62b74773e0b00264d26543b0a4d66581efd763c662630ab66c22cdc7aa6bbd24e9e24317a50dc1437df75e' 
  || x'9265bdc0012a3b575a717274f36b3ed7a855e3a80d94473537d1d3adfb0e9bbae614aa7b2cceb9163b6492ab' 
  || x'c79f541c62bda756' AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'24b7038ee1a677db68ac63dbff0297d8c1979dae18bdf37f3bfe2885a0d3c2af' , x'' , 
  CAST(x'01001280a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020218c94956f7906d41a4dc1f25610481272d88506' 
  || x'5f79c6048ca5f992bbfefc6801b10101010006192ace47969d3143e9f8f9458052d5649b0101d47ee4a1f0a5' 
  || x'd43215bbd97fb30b0579f76066abb0a73d2b675e472c363fac3b5c65d8508e61400ec8532fab464fbc0ee689' 
  || x'b201361bb7e8c7282cd54f39dfb56b41530cf6be7b469fe1c9b2cd409aecb7804e898bc9b2379e0fb6c4b32f' 
  || x'06e4c91568b9947ca6d46635cae8c3a2b7becbc863163786c9d1fc97f88469215a8f3cb774c7e7f429801955' 
  || x'9a3dcd98fc757cb303a36d157e08a031' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'59dacb7813d58433ca793510fcb98c6a90d8ff637ba69aa99b3b86c4778765f5' , 
  CAST(x'a4f7379a6ac6155f5ddf2ac4fb0ef31654ee8e1b18ba0592d05a6cfa99e0afa5834979d55a773141b250283d' 
  || x'c6123fa347b8a8fe6a363399a18a17b0cedd361f' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020d827e180e15cf6ab4ed504beb8781d20e7b2584006' 
  || x'0d42bfc24847ba85589a51019a050101020468d1932ca4f17c7df03a5928a6ad26b58405011e45b3ace404a8' 
  || x'eed446f244585ad745bb4b77ff1bcfe2bd2ddb602e7dbb8d279f4e952c9ee78c481ca6a50d930d9714be23e4' 
  || x'd92ea93379c8a331d49c4d3657ff9b91bf8ae17393dbe3216da60b18bcce2cede808d3d4a8cfef087b232314' 
  || x'd6b84645efed8b9ea16b8a57b89fa75eec2caabefd2e31c1a048284412bb121566affc63b95e7b8c85439d92' 
  || x'ddf42384b6632e9ecf92457f5287f3841832cd04792a23d0e589178f6cd55b57c3246eb0cae33661b42ef828' 
  || x'cf4a141e0f78aa0281deb55e0e9b6873e3ce2c1b462eb7d33e0e3013837236a65e972a73f82535e1c4e34916' 
  || x'9754cd43ffedb9a69f29ec9f87f57b0589a8326bf54992b732f2b71f7230ff20ec5c4d78fd06abd2af45dded' 
  || x'3ee82aa41fc5160ee9e0ddb018bc3d0feb478705c972baa60951bd691ed14c85954a4d02bd329fc7ff31441f' 
  || x'65bd8a0fafb2c6e7a55ba14344bdffa63a17a1856ef62fe7c9a3c3ca947a5fa6de63abfb40de6da7d8337d0f' 
  || x'43c833b424c0dfd4a75bfee1b867df60954aface1829d81e69a21bfb06101821f4688221d70f6db4b7e378de' 
  || x'ce2167098553bd09ad8240d390e5f0ba270c63de503bc8cc7bb3ba1fdf3ade9663c8fab245a2159c7730eaee' 
  || x'cc462ededf3710589b109175d1ed903eadd56591e67084d51869d02dc6e044164941248f31ba3163d0224738' 
  || x'bf42b069cab3d7afeb513efe2155c0564a1a266e398a1157480aaabe7a020b1b681dd179b807b08d62811110' 
  || x'74bff206c2fb2e54ff9c30512d9feb3bea72b855186b6e300e676126853eacbdd58113f6538913f743c8e5b3' 
  || x'5c12bf9f76528412978d46e4f06168b2e92d4385a80fa694218b198e05d3aba8194609033045a9232f70d27c' 
  || x'6f669d4b4042d1b8e9798ff22ed5ad89e1fbfba7' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'192b07969c2159eef40fdf454e9a48d445c364818b4caded7282dc5aaecb55a8' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f31002082553f0e3daab8dc5ec6e0' 
  || x'b49aff4aba9fa077b21b06a8ea41d408ea8b184969049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'840501dfce5662070ee2c22d75e48d2c6ed58d5c6fb993601f93d5b6e7edda5b3fbd0fab0a7177ae86918fa1' 
  || x'645dc8f6d94410638328b60bb2687b42e340a194e1e26c86b77e9fdc41c5297cd05aab81f3c01d4d87a38b66' 
  || x'cb8b46784897190e2d1aa19a4cdc3626172c6a78f8a13bad0953545f346a845db4d146e362fd5c411a5970f6' 
  || x'1d27f0feef2d5004716406cf75ce49e8e74710b8efa302c14a14d31d7c55194bb24d2baf283485ed56517788' 
  || x'77c15a8556d93a8648f83c29e7b1df96261a67dbd7dd43ac0718b41bcc382dfc7d8edcb901290d4d183d394c' 
  || x'ec86b6d86d288256cd5fa4d089022df0b4240e7da7872a5e7f7d18ff629107632694b2ecf808a978d4e7b7e2' 
  || x'd8c46b4e7ae37d6485dedc5feb8982a75f6d80049b8cc1c15a9fc804f71be78f54efa6b40d7b76f04a79bf32' 
  || x'ebeb04450ceedd99e73158dde6af662f8343b947734c8876bed8659c3c2f25674edcf1aced37f06b9f1d7b14' 
  || x'fb74b174c803746f79116806055a4ad203d0a413d3cebc91dfd1752ee3597cecd351f60574727c583cac8423' 
  || x'3e15f13d932b1aee1c1fc9d1ccd3185b65a216c41be9cfcaa4b45fedb8b14f45ca8753386d34a4d4a0bee329' 
  || x'741b2a1d4b41c8130032f4670cee5eff06d71591c5f566b30425d3c73458cffafb57c2377174cdcac42748af' 
  || x'64ef49ce0f145b995f15d8712563506afad7bf7a12378387018cf9db1e6c7cf6ae89f829d3181842baeffb4c' 
  || x'4f8f2f7215f7b7fe1bf91d68e310d642c5c5b08ccb124cec8b0f7a4e5e8f0a616cc0b22cdd81b4ff8219d245' 
  || x'94b4859a31dffc3beaa5e1296968ed866d2d5a8e339d6af3b69597a789c04cee961dc9e0fd19edd44a6ef785' 
  || x'bf693e32000f5fe253bd5b977162db190505614beccd9dcd57d3e6a27234a00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a0201eb6879861ce3f34c49ae1e1f5109e114983b2536f8891e725850693c2d11dd9d42' 
  || x'3405c2a5dedda2ccac6355b92cfc58ecce3797b81dcf5366d4a6e1d1b1da1ccab8799962b000feadcdfaff80' 
  || x'1ec2f708b65602b200e08c637199b1d62a01e348460659bff1fd796d33d0888b57fbfa9a595978ba3ab62769' 
  || x'14bccb9b276b530c82318effa0dd454f5e6a7ce3abef23c43267998e4b85c2aaf4bb78aebff50f61120b5d3d' 
  || x'85beb3b2f87eebfeb22d691f02af409b5a838e745083097dc286dd19dac41fbc4c045a39dfb642ebeb7b3613' 
  || x'1d26c3944f9cb7383bff96e8a5bcec5ca6d460e1e59c2e8cbfc48f696746cda099a952736174559af0a48e5b' 
  || x'ab0833d7050f85ce58c63a756501010202c027742632c9fc9c396e2832222a87095001655f71b63733eaa01f' 
  || x'655d4f948967a0f087b975a00f92b2c796c54e246ab0cd165e2b65abe20f3d398ff756839d91135204bf14ca' 
  || x'76d8939d43e0ad107693402fb6c1acd66e8beda49b33f2cf61c96b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f54105601facc06309680787bed46658bb606ae21e9fb25db2ee88624d4a5ca81a3a7cfb6d636886b865719' 
  || x'7e87cf3a9d7e9058868a52ec9cc888681e3ff1b11e8286e2bc7dab42938a88a36e189746280aabd53f6046b0' 
  || x'd0ca' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'00dbbd62e49f3a6f7e466fc28cae1314d4a3caf306e445a6817c2b5f905a1ca8' , 
  x'ba482fd4a8fec00c49510ae59f7d687750b48abeab6a9a02dde6bb50f569ba23' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020cf1598303a9c6e032a7027a5af60038acec18d9cf6afaf010ce5ed1bc64269d101b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa30201c28d8665508f5c8effecff5c0aeed4bd68e8b1eb147a7a' 
  || x'4b487ef13fdd4ca1af02b76e8db9a36eba95bd58a079dd3266793362fd5a869e3527e8e0bc92d7dfcc4a015e' 
  || x'23e077543d6e805483cb00ca48fe8fac23caac056a0f1ac82e10406518a0978c58a9294d46213d7253ea140b' 
  || x'0759c25d97564c9e3910526ebd9af4288019f5fdfd524d5d7347928687b28f6438b6bb1853e62b9349e930e7' 
  || x'c6433c41f3833c97c5e2fa6003c4b0f1f05a39fa58d386888a84a04dac129a409b4c601c560c7eb072e96564' 
  || x'8c5441164883cd35d5a1515f2318d449f4e9840fa4cc8b49a51cd5c8c75f7559149f4fdce404148196a1cc56' 
  || x'1400eb21ab13a4b7834c05f820eabbd1aab601ea94736f99acfbcffbfbdd78db41da3f8c9b93c577e60a36c1' 
  || x'5ce8cc' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'6887b9562a932a7180212c5aa02aa60e33d72c276a865ad857f08da5f984852a' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020b249ae1d265461b18387' 
  || x'22988a865757897b1c5799e0d2c8369832337d1eba3b02e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd003018ebcf74a93fee44d4a516a6d920e8699a7771ac59d5e6e91b3669c5afdb91b88fe1ed9f6c8de8127' 
  || x'cbe1ee0636bf7ca3f4f99317701559716a2fb6c14529381a6620a9c433905b17170ec2d39e63b065c2e72ce5' 
  || x'4686df2e08edf5a540de69c72e0b6992681b643eb5768cb4100ec48cf1903ff80d7a76f333c5c92c31e31d29' 
  || x'ceedb6dce519f56775b27b8ef543b6b2f98c2001189783bd0141d6f809354bcdd5f51ec130076f48680231fe' 
  || x'ad2a9438f9f5afffb51855713e46f54e6fa7c5c96a537b410b7c909b6da40bc9d64ee464a043dbe417882c0b' 
  || x'80c939447489e1b2c840ca064892a2e96f8ccfaeeafd3db07e0c52425e033c17d448a43c1b2c880588cc17e5' 
  || x'a11e0a59d92fe9194c8028d711b6914a1d17fb6547c09886c4da02186bfe7cd4caf263c70e6344fcf80711cc' 
  || x'b8bd2a220a38c3bb5c7f685931abf0ec84416d2bee8527b8bc2489f8b14d0e7bd8f31bd653c32f90149fccfb' 
  || x'c73522118d13291d8228f9c8b21dc24908e4479e7c19b1c15c035dd4571455c06f28ffb9176149199b770105' 
  || x'8a03bcf67f1bf17def469fa4613502fbdeb354f0cd282802b523f92771416f61e6fd95fb91cc09d804870a56' 
  || x'b21be2b3f8e02f0897a625ac0394952699b36b5d70ba3a57a71c4fb8010101020423a62070179445810a5750' 
  || x'7b91671835a20101ded226f86ffccdc0765d3e12b416f71f7a287b9e80a359e99e59251fa14ca9a0bb0672dd' 
  || x'c72548e472fb70709b5d73e122cb43fd4969c1761530baabaa480a27b3ecffae116bd4469107e2b72981183b' 
  || x'6d8d8a1a200705e865d3bae5af989a50be1b61290214fc01b461e0a72636dae230e298d7f24df681f89fd4b1' 
  || x'3c2b93242b91540136f1060ac0f4b1149f072c05c640a7c51b3568c52c16360973372331aa' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'384cfcd292917b46677225b47b66cb36253cf18729647897930ab044c899b831' , 
  CAST(x'53f340da7330ac1b6dbd41bd1a567715a34e48d73a51c1e3c967faffb04d98c78d67b87f00c4cfa576577438' 
  || x'5b9d268254a1ae29d3a4be35027b1c9b77ffd72e0e08825cb19aef40bb94d313e693ab5e1c11d7fe2365f765' 
  || x'1eb321391dd54e68' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f310020d6dd5807fc9fe1d630d044e01a672b5ca982127149' 
  || x'42c0b04d41dd37657e023b018d020101020289a80ee6051193c136653c71eb1c2fbff7010195f679f67dd11f' 
  || x'00d204a53f46732cc5e6a9cf1206dc72af1d6c387c139f1d5e6f643fe45f6090ab9dc192dddb880c3c91bee2' 
  || x'b84bb35e213b67bf8020085932a4ff6f39807c398bd88e866d9b0c2e51a44f5ff99a39953058e61934fe11ad' 
  || x'326413fa93097506eb84ae15285a923ce5d5e1f5b652420b25db8db15919bfeed44555b3621b5fa87a127ed3' 
  || x'eaaf83d49abbb31097d5660e26890c3f020e81371e1c1c3a74923e53e477ee273e4fc390d7effc91d0cd221d' 
  || x'fea44a97406b5d0ef041d1ba38de016c8cc08d464e3c3c7aa9f1fb880b66b153d057317e47baf0965dda6b89' 
  || x'1af4be477ffb00e024699c24fd3de388cb9e9b' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'954fbc52faf2f017ab23c1a8f05ed7576905d0a89513e0d5e5f05c003e4b53cc' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f310020c1696a5bb2bf0bcfa01149962c4c7507' 
  || x'83febeef231efbc1e7bcdd13fe3ff9440257010102044726a7d9ee64784a8d13c93253b9105f42014b4c98fd' 
  || x'efe12d8056ebd1f7bb90208cb7fd39a1673bada6f94116bb6392b7076adb52a177938c98f6ccabcfa3c8f96a' 
  || x'7c771a833629982f7c103be01b4af20b079a050101020468d1932ca4f17c7df03a5928a6ad26b58405013b5d' 
  || x'4745c21dcc922157d221b735548f38c385079a7c4ebba3717e9586f71fbf0460f2c5aacf52d24ce9aa9d91af' 
  || x'9a9cc3a8fe2ac4581bcf75022553bfd365b755d4e65e2cc913d2b88a0e629fc922414f5bd7020e71ef49fa74' 
  || x'77780786d9ec1e74c25089c41433b77275c3e9ba6ff2cf7bc334e022d841f6d16e5958bb8a70102d720c2fac' 
  || x'be4ed0b9497fb7231d27358910c0bd2bbe43ef8532c7ab8f08b1f17593d74efe0b36b6fa197d0e50c472d62d' 
  || x'd1b274a7cab0aa55ef29d03a71fd11099e3247b7b4c63b0afd7dd051c08ee7189cfd23bc7f3afcaaa2789c1c' 
  || x'e7857584464234d9a12f0a9baa5fb5a287da74c58afd993e5a8ad0ea329047bb5b732d42f1a9bf2d8718f7cc' 
  || x'dea3f43c5cd5d55e6b7dc21683dc7def6d2fdcfdd56ada62e05696894f1b4bf2811a306eac1cc5b14b312613' 
  || x'a952ec9b762cc248afa0497829cd8610dcce5ec7755652f231c19b7059d4c5c3a221963a9238e50d59a1606d' 
  || x'b1e16a401fc946dfb69db83725e22e81848547783d0331d1bf9611c8757f40b267c4f2a7d89c09247955ec0d' 
  || x'275008828da58567457ce6b7b7bfb6bc0c4dab876352b566b022bc7a5389966367b70529caf2587356b25f91' 
  || x'388810ca12a5fde2fce2ca0fad467426feca40b4ea970d69f3aeec9c0c0f4ac1c3c57c4a776c16d35871d7a0' 
  || x'4ec41e80ed64dbf6a7a11beb4fd6bb473a9dcb07d22ce4e69795971657478657f54544a98b54233f42cc516e' 
  || x'e00a254706bb67a2b62591e190bf5f291cd3a8954213972d654f496c3caf8b7144b199c87c80364999951fa2' 
  || x'a22ffbb1e44fd2180bfa4a12a1309e648a1742964b83ad6c4109a9000cae27fd0ca37daa7523c5614cd80e64' 
  || x'9ee4b2c8e4f68725d24bd701dfdb07b3f4fbd8f649e7a029c0' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'98cf1c1279e18e92a5003f843cb1bcc969d3ba0a420fd552facf1fd1c2fe65f2' , 
  x'56960cd7792f9f6ee7b451b3687ae7ff09da2c3afa7449203da337f6a0ce9ec7' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa0101c7ccf87da81e755967867456ed9c9576' 
  || x'6f5d5678dbdba9a3b3187cc98be35981f044a8dea08f3f14b3dc850b5ec048d7645a57236ac570b2ed6e3826' 
  || x'ef1e2ebac0469a36e9b67a5b9f32fa846275baad237e8d974a5fdf78c890939e0db069a97831fdac5a82657c' 
  || x'56b6b0066345a233498a50d1fa7381dff72e9e61a482fabb1b1f043df1f2dfaf3fcbbd796c3dbe2283f4c0c7' 
  || x'8505f4e3a544b40aa08303e9209c38fd48fec7102d' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'0a9f8edbef0effd5edcfdd1f550691d3284e4b02ac576b280a7dd4802e861bc6' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f9a7aef0ad5e2ddd5ae4101607b13c' 
  || x'f509460c05cd145ba16cd61f6385f082e501a3010101020292d52f4205257555055f4ecbaa108f638d01014c' 
  || x'74feb344fd7d17530cdbd4640b99023d8754073e13cf9669cb67ce99f858c4dfcdab011d6531aad74593485f' 
  || x'118dcf7f52cad1f7cbff8f103bb73c86fd7f5f16c3bb6d53c8e12c1a32562857c7dbb8ffc5d36cdcfa95c333' 
  || x'846625b2edec955ac0bd77542df3a780826c71ed71aea881febfd6808966b2a946a5a231355dc27221c6c14b' 
  || x'3b2ee45cc39438' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'5a2a35f13adf94a3920a75c8d5bf911a76526744c9b6fd593cc5a0e9409ec3ae' , 
  CAST(x'f3e8f862793a84b61dd49c6aa8007fb78f9b742b9214ab8e76e43670030f7db555d9fe6d585c76cb96b311f0' 
  || x'f3080d37b5658a5fd972343bb81d0c17470bdb10' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020d2941efd5cfd07de50b4b0e4f9585adf40f2c94826' 
  || x'cf4d5a5469f02e4d6b15fe01a1010101020260dd361c76bb8ba1c90d728f9f346c168b01010a53da3350fa6e' 
  || x'c85f4b581c986a33db01e845f8c6d081fdc1da94190deb023ad2fdfe51f45f252ee17e55c6b5c6571ed52df9' 
  || x'3da3ae970529fffc13ef7704cf3af442ea2b58b8ffb659f1f9e28a75528b184bc30dc37d6c9d14d9646137f7' 
  || x'ce19af426342abb883076b272c9c700aea7d611cd7146ac2abc36aa8626164bea327779983e94e71aaa38e' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'1732ae1ecea93693c28465d09e07c6930404037667d65b7c0f7e01c5502c861f' , 
  x'3e20ac30a293dd95d1c4df33af1a285c1d8f163283e060edc627d1900431b479' , 
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
  || x'c626a625cf1e0365786e95ee05ef1bbbaf1418a4a215fe4f0df3a96d2ed9a5eb9edd8c23e3ac486ca5717bff' 
  || x'95197e6f576be6074fdfab0108b8c42bb6ba8756892195a1aa86339b2fc9e5ef57cd4ec3311de221' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f310020e1' 
  || x'672187b62ea6b427318b4d8d3e028b427062b99a8c32ef09801381540d0b4501620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'ab4ccfd5f08a0268563d7a150f10db7cba7c23d124471c2437eaee4d55e64980' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f3100202044a8' 
  || x'4d57bd1582dfcb0a33e23f692646ec6f0cee35e88a8f33f4c6736c9c1d01b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d0301279a998e3a4e6eb300204665a33359c37c5349772cc45e61bc97a54359aa5ddd1c' 
  || x'6e526c3340493792df5e274ba2b18f281ae2e905be20207dbbd0c0e60b32e4296a4804c9cc7b36a28b511310' 
  || x'3f9abc52e11ad75084e8d9de73f9c6176b9292f156fb2b7af74245b0dd4535a71af40d91f22fb9e411458283' 
  || x'f32b4817a0b419e069a281e605398db5c9b51c625378593456a4e1bacbc5130833f54cc092170f9b5cceaa1c' 
  || x'23e1697a321e86380512f71672e6e347f7b919698513f35bbd7d064323a8d6c2096f10963fced20f98bd7393' 
  || x'ce47357c7151134e8acfdce4fbd2f2b24761ca80fb64db327cfc2cb035d9489645265fccd65dee1b53e49367' 
  || x'6e117506a8646c7554e1b766b377f0d7f0ceead8261d94673a1e9310b83e8b678c73770219876b7804a4b9fb' 
  || x'22e44f7db12eb040e9bf9f6baf5bccd53a5dc13b8770842dbb1e4d637ef9c26f2506b66bdbb0042b356127df' 
  || x'55e4c8664a58467289011ec5305ef0fd751586315fb7d94d6edafdddb6b3abbc348f4d83297bd4486d18261c' 
  || x'6a6acc07448841ea7a633c22ee68559dad70dfc467d8ab2f609cbe' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'830596667b351504c07182918940a2ab32d699e02e93f9ce9ebcae59d19f5cf5' , x'' , 
  CAST(x'01001680a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f310020f28547d41b4e37eff3518b330f33d8e53d71536e6a8e6324ee' 
  || x'df11c502a8a29e015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'faa2185156a2c81e91f88188caae70c3cc7b82feeb8a75ff451877b7462d76ad' , 
  CAST(x'9087f19e13778ffd6819dcf5e92fc1d6e7f8878ade02dbdfff7c808033429eabfea085f554ffd43f9c5f4969' 
  || x'd2db373f7bc0453894765be02a8af9ee2695dbff' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'b25158a6bb85116248cc8b9e2c49f88ddad42163f1f9d6628ed13cef4498ebc7' , 
  x'7fe7ec2cb803af2a1102b4e74914cae94fcf0b6456390610d43f2548dc249cf1' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f31002017613c616eea8dd5da0996' 
  || x'dc0c815a27677c2ec0813ee7208364a1fb78c8cb2501eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd50101a2cc5aaf54cfc702f90fda3f73bac266e94f927d6536458c48c3cf0cf9e82311aa80e9430e2b6d4c0f' 
  || x'005451850bdd5ec115b1156038b4e8b0839efc1b1e59e378d3d5876478551e8d33226a69ed4b3afd0c9623f3' 
  || x'18669829f8ab046e4f9a2286ddd793b8d6ad37333ff77df78732cda02cf159de138e9b6ffd5faf6d0bcad91b' 
  || x'd9e4f6e91a793c0fd572756286bf77e9fa0c0a27fccec4984454ba4059328a85395a6eeee1d093663bd0d886' 
  || x'0800662ed89ec49fbb8cf14a12c7347ba6023714cfaf291743d90e6e1f526045014a9ab39b1106' AS BLOB) );
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
  x'802673917f2b5a0fd6d7c5c233887c325e0fbaff7489da58801ae4a8f0b77572' , 
  CAST(x'2b6a829335943f1aa68c7b42156e6284b18c217ca0da6ee747f7a24936b52175eba4309b016259d164bceb4d' 
  || x'ed22e3870a67a44408ba332a3fec4c60ffeb2b18' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100205c' 
  || x'a560c2c30aa2fde0efe1aadc124f28a2de590dece61481fe75349674762a2b01930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101d5174df43ee18adffde1009adc18b564761031525805eb1296979e76663300' 
  || x'0ee0bf020a43f4e54b1efb458de66d175249c18e22f8643a60f1a5992e22a390bcbc6f862b74027b46d43eb4' 
  || x'02a37785646ebd047fd60ef6f1a4eabd79802de62da408d5c91355963e4318eabf71ad49aff276e3be43c3eb' 
  || x'd533a2095127400a3b4e334b53af950926e69b2c9f97250cc170771e59208bccbd76e716d113ffe741c4d945' 
  || x'1d94a01a18254c42bfa72f322dad51bf2ef5ec475335a82b4e7ba49e2fba1f73a9381c60380b945ba941f715' 
  || x'd84c355034925a15c8abdbe84261cce4ef87fa47a2a9547a428754fbfab7aceefe820b45e32e7525518f1f61' 
  || x'05' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'6f084af41c96928019c5cc0a55dc5c4a86551e7b20a077d59c739b1f74c4e1b2' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020a54569fc3f903ba42f824eedf9685355f7448defaa01ae122d66853facd910190383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae450112625adcbb6ade2508721411787543ef2ea1ff3388d36ca6eab15b0d9f' 
  || x'b166dec46470b7b87c47fd501259dcd219ff1a45072d0cb8d9f4a18678312ea266bbe20da5a2d9c301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad010110ca11cc9ee86de156f39a6330b406da536831aa7e45453a' 
  || x'1af5a44fabb9ba57e4324cefd6e459a40c60085e3b5ceb7ec2a5149987da0abace28c7426cb52bd59055bbaf' 
  || x'0d0a10fe407d0a618f3dc2a50396d985f024077cf6a65a3a66d69c5b78b5a382e79cdf72a1b6b8fd08e8a913' 
  || x'bc8279fb77aef19c0d29844fe49f8f8d4701668d16d17772f7588ecc8625ebee0f98e7db5c6a76b007c9aa65' 
  || x'17a543b2ba06c91e10cf9c3c8de6173f' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'0f391e25116964c58106c906fdd2d9a7db25cf256cb5028f264bf799096ba009' , x'' , 
  CAST(x'01001a80a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f32002063efc497dac9d9ead567be966aa267cd69384908ba73363c23760d' 
  || x'5eb9566f1c01610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'ae0a852cf4853b8489ba66e2e9979621ff601311f225803d5c7af54ae9e93429' , 
  x'c5a5600771ad60c7d58a306d2f7907ec818d887a31df61b1214c4f6d930d94c5' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e401019d540e68ca83fc6331928e08d2ccb1b86436ec8a35eedd5d6765194892dc763a3226882cbc' 
  || x'1777a81bf39c94b2535d4e30375c0fb4dc0e2a23d0453df9698e34a6717139b00a6a304a3332d9d2a1c0cfab' 
  || x'3ca6195e11d2723fc9d41471cb46b710c1e84059965cf16fb54424d5071bb1a0c5a2a1671be807ed28c93821' 
  || x'ab94407be66b81a9772791dccf825ed19a49b3cbf975e76fef6cb517d5615bfa65669fd91888435d3c60e543' 
  || x'f37c8adeef3783ebf27b9b58e75001510ade6280bb79c88bb295bf0d80cdf97f628b92c312c26472979ee5a6' 
  || x'c67207973f4f1416a6aec028d159' AS BLOB) );
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
  x'c453c0735e849a50b71ea50f6b95d6f816d2727656b2eef5301893d0b006298a' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca40404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f9010186807f1c2b1219f2e64efbbb1af9d73490a154fc42b703e8cfd3966d383fa1ddad9e37' 
  || x'6ef2fe4b9b0da6774ddcff97b02aba62f0c677be0af191207408da6a7533ed3fb900963c729de98211e59ddc' 
  || x'601a596f03f620cf25f28a212e9356d3172e0172c8a3b4b8dc3d641b269970e53da864886bf519cc8e32c1d0' 
  || x'022c3ebff0a0356c59c857b7d8bd14d8cb4a3cfe6bdd5ede5b38cc91389ad79bb3d959f6dab0daf71fe4d472' 
  || x'68ef04385fd3337911a5ddc54d88a16c0ca86aea889081df8eab74b01048da19a251d913461db630ade4bb33' 
  || x'237494368365e6a31b31f25133cde067f8cc955783320c78159ffa48cccc895bd67170c065' AS BLOB) );
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
  CAST(x'cf39c443303a6ece3d10293df3b0d97dcce06d3bcfd6583060f8adda528d956fa693f7b4289e7a876a5a80a4' 
  || x'9bcd2e3dc7dd4d9ffd2219c623504fc8ddc76942134b54b596b1272050a030eba52488080dc39f1bd0c4b4bc' 
  || x'5685731c6c735fba' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f31002021089f' 
  || x'c41f41d3ccfd9ace0999fe11fa67c3d9de5d182d2e0fb83f79e6fe1d0801bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'b2964c57e6b368989d2dcdf9170869824207e6fe3f157ba75a85d3b3ece8aa44' , x'' , 
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
  || x'617368032088186f74f7032dce1d570f9612e578453091252aec5f0b70b43884c3a11a0c200a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01847573bcf2c94411871cfe11384e630dcab652eb' 
  || x'ce538b7ad8781515557a2d2a5ebc9d13b20218cc66425ee19534139064111b7229faf3f88a002ead98814ac6' 
  || x'99f385a673c098a90d34cd650776657273696f6e01020d66696c655f6b65795f686173680320ede128635fc5' 
  || x'0ec6741433b350367bf2bddda57ae67e5dfb613c21a19526067c0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'92a0c32fbb3c5fff5ab1e3c2a5a7b29543b1789c8a2e75e6c4bae9de71a03725' , 
  x'26b78dfcebbec49ba29b075bc5459e8e8270f7a6db1796cd236be77267a90446' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020e8e51019103e972525ddc6e64ef9' 
  || x'7f3e559823e50c9fd9bd2e9504ded497d2fb03e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'1a34dc552b74e85359c88e16379196860098872998639440623e758ded3ac3e3521160dfd30b45481ec29b95' 
  || x'ccbd323414eafb2a5bb4fb7833e4d49118a814b83f97a7aaf31373c7c42ffaae4523052796cabc95365346cb' 
  || x'362f5092127ade2242b4ce11c667c39069d7a17c8e07e272a8281c50f23ebfaa8bb9c951e286054da0726764' 
  || x'78ad18db3fe6b3daf394c50ccc2977e3c74afee7e5bba9b2ca42fe62a98122b544ab4ca131d093a928558367' 
  || x'd3e259e8c879f93a02dbfb89f3337fddc4d990699f3287abe573d3ffa4c44322630e484b481241b7a56c073a' 
  || x'8f62bc5f93f78203cdacc197a6216d87726a4c49d8d569bf738c9c729fba18e703cb3173737324774ac0bd74' 
  || x'8bfec0ffad9ded9c8189353111ae008c621eacbbc9697730843893210c0a61f4ac0f625a4c1d05e26ada0f74' 
  || x'6edf97257f8480b4406ec2e2014dac6e7124d8112711d96a2b73b565b7ad811db83e7ddb3a1005616f99fd44' 
  || x'186d0103945e4c2c53ab2a727e103c8e96a66a17c77f0e21f361c251ff3088acbeff28daaddb7bf5a8e13568' 
  || x'd3d9f9bf6595bae97e399439e5e2edae9f67ed0d209da16555c365c8bc52a6c513f6286d1744d58ac2027179' 
  || x'a0e179059aed845d31ae3e5bd3cb5ebe71ba2ea64e2f83262bb032c048ba8309ed31ad2e0e0ed31404fc20a0' 
  || x'9b6d0e394c9930c26655295938b53ee915268dac8ee6ebf422fe6d5602e5f1959d790a3a60840edf153be2ad' 
  || x'cdb983a4385ebaa855ff41411a4f7f53e00e4152450300c11b417a64639b1fe464547625462aa303862633ed' 
  || x'90beab1ac69335a6ae72cefe1ed2be9ba5e0020101020246c81825e72493388eb413820b1e26dfca0201995f' 
  || x'4837b19d7a8af6148145667ae9c414590791ac7d337925093bdc0991ae65571e48f74d5600bdfebed2705e8e' 
  || x'd64823913d79ae38f2c705a85eef3f6cb4e13c76dcd20393ff7d993b44ddd6a5c6fc5a3eacb29d61efdc3d73' 
  || x'462b328860701237cf9535c40408aa68acf3c989dd060643cf681bb4c55623e42cc859fe792804bb65db6cca' 
  || x'db8059aa54c544bbb0166a6d1721316c19995367e8a247e20a9075d0d0ea60f43b72f963dbec0c93a3c8a8e8' 
  || x'f34b7af585a44fee2c967bbe37f1af42944973e18099c5c9401adcd79cf6f1614379630ee8319fb68884f379' 
  || x'3e114d60193326fa37e27b35a5d6cd54e8011ce1b07c18bf5153c31f536465cf338bd5b4d9152868c3094dfb' 
  || x'9d03bf1d93d7f1ce00fef193bad1f2909316bbdee7167beb07ed1d9d76e42442681c01f63a1f74e628417780' 
  || x'3e26b782e17c29d33c1da92bda9380b76a81519d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f68617368032088186f74f7032dce1d570f9612e578453091252aec5f0b70b43884c3a1' 
  || x'1a0c200a66696c655f627974657301b6010d7265706f72745f7365616c6564034d01847573bcf2c94411871c' 
  || x'fe11384e630dcab652ebce538b7ad8781515557a2d2a5ebc9d13b20218cc66425ee19534139064111b7229fa' 
  || x'f3f88a002ead98814ac699f385a673c098a90d34cd650776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'c2f597da9feaaaf02ec8b3cbca958d8d02a1109ec586e090a99099b98a3efe54' , x'' , 
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
  || x'6173680320cf990a8438be26a3f53cb6efb5bbcd8f748d712aa453166d03e622ade8d0ffa80a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01ad4bd78549d68ece1ff94eec84981b16e1d02815' 
  || x'a214e63a60a8b219b5b527b0b1f624a45de973b969f6c267c03a97d575d735c3388c3b1a1dac0b7e2936756b' 
  || x'361533341175d4acdb1cdc530776657273696f6e01020d66696c655f6b65795f68617368032001397697356c' 
  || x'90703bacdeabab8ef64e0cd4368cc9709c6636c039f07bc8d6da0d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'814b593ca0fc04f3f08fa01fb42e2260f3ca5c1eaeb8194b48e57e84a72150e2' , 
  CAST(x'a25fbbbc8e020f15f1c5a08e5380633e528fe4d7a1980aefa6f56072d3f0e1c771977e2fc3ba61843e79370c' 
  || x'3f1b797e98ccc4e13db83bcbca89a364605d2b7b' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f3100207068f7170a353c1c89' 
  || x'71443ae3a03c3429925b9990ffc40e192931ae2ffb8333015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'bfff6f24753e08f97fb25d96ec4ad1df4fcbb90a42ed6086661abe7d6e5ad8f9' , 
  x'7d1afa904437ebb4700283db1d2df578e13c697e888541bff5f478dbc9240dec' , 
  CAST(x'01001c80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400201a0b55f0e63f18f117844e' 
  || x'3c7daff41d4b291d76dcd2e51a4ef200e561578c3e01dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c70101d385daeb148eca116338fa4eab7f685b45ed750045f244a4198f00f1c7bda1469bf8e9f5c78db44282' 
  || x'e97bfc1ff1d7b5d08db09d801fd3acb4db30b87adca8e31ed1b5bdf8cd36d89b28ffeb27a7876dd53ff5f526' 
  || x'3af73d03847bd1eac7fbcede58edfa1bff907752eb5de7b2f2442bb177cf8811b89bd43f31fa59c8ca92f38b' 
  || x'e164b4ec8748be274016f40d87f67e1e6dee6af297b038ef097698e6a54ec1fe9779682255a6b11d97a7ddb1' 
  || x'7cb2dcddd140ad5c9c3e00bf895e069b70e69941c6aa90dd3d' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'da1bcfe31a9e132e50ef7d4718336648a38976432e8a4d903c9ec29378a8ca7d' , x'' , 
  CAST(x'01001e80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e74002065cacfd9c84b3cfe9075b430936a6a' 
  || x'fdc2fe8adc274aabb5b22048561ed00d1601dd01010100044d72efe11c13b7366205f46a8179e078c70101e9' 
  || x'36bbcb8679a4ac3ecac35afebb94f16dcd2f350cb50e1e62d6985b9f78164759467cdefc18159f5ac0a7fec3' 
  || x'1fafdda896074fcf963410e8120e8f54fd694c1386d47ee4c3d447740fe3cf6196317c09b7837fc1756af697' 
  || x'90bd0c98f53c29fea63cd14bce9be4893977806712e0e38a104c9a7519a582abcb1315ee94238619e4025fa1' 
  || x'5ccf4f3d3cb62e56be1f4bae1b472f19f886471179d3180d1f1297f73198e9fa9e8c2a3075c1845bff44d729' 
  || x'29a7bc1394261db0eba7444a8acc17d1f5b6b3b207' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'bfe3ec3092987a47987e6d21994e81ce2a0a6261cddd7a3450a1ffce4f03a7c3' , 
  CAST(x'a3be41f1962eabb901b258b3f5e6824ed2c1dcaac8dbc4072d17b8af16babaef9455631309096ee19c25959f' 
  || x'c8b7175d9dfbb01a5a37011779b39bd6a5a19960bf404ff4d7f52d08134b2c2169539d628dc59274b8f6fb97' 
  || x'c03a4d4cc7a3fff4bea71c335eb4c85d2cfb41560659131eb1d75c76c465466f3c78c514b9c2d17d' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'013d93ba26070e913b2de8caf69ca75307ad9c8960f9bd83299f84d2565d7c19042b0f6efd38e85ba446ab64' 
  || x'b81a15b9d4b9ee7b13ac571c30fbee49231182a67eba71e2d15f683c46123d61888e15852ef316b781f5fbce' 
  || x'b4254b07423ef0edb96926fb1f26dd47d27655245b4bae2c75ab5f0e5fbb1e440fb3a03bc4c7cb7a21cd0a0e' 
  || x'23821d0d38b4006c5c7dc6bae068620cac36' AS BLOB) );
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
  x'0e7698901e1936a1c5cede44038df1fc9c21f58430436a646133430c5a436dca' , 
  x'209d0a83b97c6669d7516eb5d5a862018b819ce5569215f6d4059c918e85d3f9' , 
  CAST(x'01002480a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f34002000059a82f5a7f453b929de06199c7f6c12b0d8ede2f0ba70ee2a2cb7e065' 
  || x'8935031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a01b4e3ac892565d0b94e0b257284d16b57cdb43a34ead19c64514d557ece' 
  || x'75502f00789b9bf2365d5185098fc6736d62db315fda87c89daf74086f93c5bb8afa406eaac3302e9e3be0fd' 
  || x'd10c55f61d143bac8eb9e684a788afb5f88ed459907b7976e9203c20f5f247ff5d68f82f6676148cad3c5e82' 
  || x'297656b17c01010008579fdebfd553c143d313270b7b62a1af6701f08eaef6bdd7a6a12ce46b07f6524b9a03' 
  || x'2db5abd874c34342b32d749a76e59a588ebee7f87bf3b3da4c734e568c7536cf675299c428fe9598f10f009c' 
  || x'6876b91285b3525bd1d1fa8dba2aee3af870961d4b0051d9db6b991d8e33ab3f495665548f5050914f' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'7e113d641e2823c8f14685ec047903113bf330fb19e2e5094fa7565e48d4d765' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100200d894f74104baa4ed889337e9c55f785351dcfb4' 
  || x'0de0ad6805e43619c36a8d0801a90101010008710fc1557ce3b4a9af1a216e7439dac9930101b9c284e2a1dc' 
  || x'e0afacdc00da226b9eb3221faef872a0f29301ff79c70d29c6d09a704b5cfec80d4d8c3ba28b68123d797012' 
  || x'8a067654cd790ac338ee560dda5bdfa92b673ef6275689a481b02d1a9bb8b42b9ff1f113a410ffc4520f9d60' 
  || x'17e24af02e7fcc4777d0e2c338187e84513eb92938068aff81c5c1f94df8707d050d70f30e9181fc85c39b72' 
  || x'3cd804b2ab203b5b' AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'593066e5c8a1fd2bf21cfed7487222b47ddfd857778429e2c0863a2b9f7eef71' , 
  CAST(x'a33a01dd48e33060dad436b9319e8c65d432b9c46647cdd15757a9e65b441b426f5490a685635f017b47f16f' 
  || x'da747944bf7b973a9d2b36dd5b6ddb629da61217' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020cc1bf1800af0881bbabb0299138f501fa779cc222c2b320cb187b4034660' 
  || x'27fc031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a01cec37e3a8ecbe27f37d9eaf6a8de63c4c7b2cb5ad046810892f1773b17' 
  || x'83b1d33be9251c669979230a678d2cf7174e8c69898baa233316d6acd740bdc2a05002592fcd5b1431c9971b' 
  || x'10898071f15e9fb71f5e8def7c7d2d4fa9fff37b4bcc9a1a01b380fc5514a216d403be01b6bb0d63a9bd3030' 
  || x'366be6317c0101000a78ce2ceb675e7bb9fb7546ec32fadf26670136118d5733738708902ac7c89c4093efba' 
  || x'af4c1275db93a7657955c31c2e3e736e8d6a486807d814f61781f80dfa9c1c9aeef356ce90befa1981a2ef4d' 
  || x'f084c306f565aea0cf7fd19ebbee1318f5623288ba22bc45c9cc21d5fe4677f4a202742f66c81eb951' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'9780c1b6f29f7694fd91f3ba98c917f16bb5f44a09347af2b770a30bfec510b9' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f3100203c4edc3d07f760d2d888c28578321178ccdb9914' 
  || x'078cb07f0229eb6b5dbb9b4101a9010101000a057c9d8f780d15bc1b6b85f324097c559301010fade03c2e9b' 
  || x'84a2ed5051e4b4b7d7369519324a4a44563218dfc99c1746b75397e32a5c8de8766f06ace44bd8750e75954a' 
  || x'405716973f760222d4724c38da33ba03b918c09734d9535c305122ebd04e0303408f5b16692c57e1eb29016d' 
  || x'dd7b2fc6cc481c4753502fc845a8801dc43e68f3e4cd5de36ad3a5e8565384639a5dad1c917b446dcc9ebc5a' 
  || x'ccef7dd729fa9eeb' AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'ded778865baea05bc0ef87e0d11ce3aaad1c15058e127a5adc685c7caee88cac' , 
  x'd59ef1f8ca850d3260ed58aba9801144400bdf1f2685a5817c9324573da3792c' , 
  CAST(x'01002c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f360020802ef75eede8ada81b2fa23002c3310bae5e779817f7055199fb31bc214d' 
  || x'92c8031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a0151040924a1414dd677d13e22215a3a6a823810652ae91d0cc273b839af' 
  || x'5ede786c6674f8604ecfca596d4ac4fd5a901f7b466d6ce888e1eefe155826fa30272cb9c7e6e91e81fd2aec' 
  || x'5487efa6942db3a4a6fe5b639987df8624a6edddcebbde4a37820dc4cf6b5d5b2f5fb0b6903785e56dcd72aa' 
  || x'12b17a9e7c0101000c391df99e449b4c99f043f4e601b19df86701a91f8d4d3dd2d50a163ddcaf4422ac5faf' 
  || x'7a2e80d6095957dea6194b954d6aa3deadf4a7f80935c9a0bcd38a107d7cce0aad06456bba480e820e9252c8' 
  || x'e5ee4db92e48c8b5e700bcade62d19234b90339e9620d1f5a4f5f94ee22a7b993753b0632fe78a30b1' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'2dffa77d5f9eca2045c4ae2476b4ae7663de24fd23ba6211c3b94ecbff0eb653' , x'' , 
  CAST(x'01002e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100209c551ab68d3bb54ced7f993e2571e47acdf9ee5d' 
  || x'c6f127e044be2501b977091401a9010101000c4c3e1d0d00515aa775b4665e21fd297b93010182c81dda291e' 
  || x'468c2d1fb5cc3631bb8e99f57bb20ef24d234204595e6a60fd42ba6d81511cd82363e7f81e18de02b57d420c' 
  || x'a6163ba72102e9a56e81208c6bea3fcd98cd208aff1f4b259106c7599843010759f8a9d7c493b5ab990e50c6' 
  || x'34a4274dc9bbd7f52256bdc4cb6c8a7ec0f01dbcd9063f11e9336d6cfa0e523f516896f7f669e9b1e4502282' 
  || x'6aecbd5e66617058' AS BLOB) );
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
  || x'c781ef2b066a962350ead75952134716241dca8330773ec6f11403376270054e4105d75733f31b31f8cd39c7' 
  || x'04a9ad7e21b1d4443d433ef8c47e13d5ebe80a08b28ba628828890fcf7f679a3cf6d713fd6489e4a899597e6' 
  || x'21da0edf19fe5d6cf70f22928133f94750053fb2c6f9fe05da4a169d' AS BLOB) , 
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
  x'2a411672486e18176c7b281135c187bee2f4eb166a9068db217ac99ab412cc6f' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3100209c0e64a11134b7ec1366c0bb835b09b26f479649f49f14c6b8b18a546d10fb9902e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d20501aad67fe5c8e0a3b9ff3de6d24a35d212d6f442aebabfebbb8465' 
  || x'cf06db2c5df3cdfeee247dec4fbdfe75c2543e0f7702f6374aa64a5b2b1aa61e20e05542543cee62fac4638d' 
  || x'1c0c3a1b7a2f85d0c7f143068f68da38f76f026745ca4742bf78ab5ed1b3580fdadea6c0a5b126df8ee2993f' 
  || x'659656b173fe9975421893fe344fc34db52709e57a644c08a8272ba608cf324fb1c97b85a7a5a3dc155b149a' 
  || x'f48ca631f4c3ac72f27df6e5b4fbb3cb67b4fe28a43c5729c7330fb6548c9817f27fc2ff4f194adb91167333' 
  || x'5fccafb24ca52959e05751c5b69e18c85799023fb253774587dee5ee95762c70814e2f87ecb17bcc18104d2a' 
  || x'ba9134e62a482be42eaf93ea631eaccb11fc8660d2c4c14175e51e18e45158f34a7ccd365a1f603b891063bb' 
  || x'c580434183fd03b7ff0132a08f3721cbd7202941645091dba95552a161dd336909a806da21dc29e7ddeb994d' 
  || x'd0e43068341b4810322332ddd3e096349059c58504a62768259dc028faf97d6cad65a2895688f14cbdc4828f' 
  || x'4e96a5a953533bf8838949252d0651e7b83c55e288d085f1f0ad4836758f88463a3fc0ec3c72999eaeafb65b' 
  || x'2665d87b87f8d1ee99df7c466c99dd0f3b49313c55960c482cba4122884551e0419d66693105c7d2a6421706' 
  || x'1a7027f684f2ab5956d5515bed42c053afdcb214a6b7cdbab083602f11a1df4806ec7239af3218ddffe318ef' 
  || x'69ffe7171254e38c2c268c64359b72e498661834bd718ab7f2026413d3dbfad93a746ebf2c842ba377727d14' 
  || x'38a6ac51af70da24f6817fd9d36ae146db3112b1b7b9712129525126bc869be6078d31b9346a8ad8205d8640' 
  || x'ce76bfe996455f2b94b53d90d06999fdd5a636a99546de99066ec819113ea55c13e09c4a416133fe8e4c14e2' 
  || x'163ffaf891fd690835cd438ea622158e494eb019146f593dbb6b7c77b8763bc81e741b5730406cb59367adc6' 
  || x'688182e7d4dd02caa84e0b18d16ca73dcd0f0743ed2cd69f9bc0db5ef6da8c8b284703dd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec70301c4edc2d51fda349dc257a703e4a661abe0a2d5382a0a1f03b874d4aa' 
  || x'2bc1173176ed4b4dde895639f27b8ab9847e9aa477256412d9786e1da07f15acb71896d076a851b1e6194fa2' 
  || x'5cbded82357ec5378186bada6db630ac4e31a4db9391537cc340d9e0fc88a1b9a0bd0e65c04a60d3daaf2607' 
  || x'90550b4b8347eaadb9009ae77e2d62bda02a285d9a53bbc85cb9333bcb1d9e5ba2394bbf50ba84460c2a9ab7' 
  || x'a9f8e7ae7cc84399029c603d18b4dad9ba00c4c4f831491d63bdfe5a32ff3a87688d46051a558ad42f16b2bd' 
  || x'd160d45e509ab3da8c2dfbf6409df6837737f53cf9fdef1262281703ed06b65db4c09b379904faa88a77f2f5' 
  || x'47dfe5332d16997db2f8a6eaa6d2c3d6c8c4da21f2ef8c178929c472a6a52c371d7164a64c8c592cfa9f798b' 
  || x'747c5807f655ef9b1ee521097e10cd8a01e3a467f4f0d54345f86621eb13003ce50a7757c87cc32991e14da4' 
  || x'0930e045f0fac2a1e82f4ce3cf665e9b13a5185ec78d7ddc99d3a749f529942070a99d9688eb57d2023c0d86' 
  || x'd5690f4096a7f52e40f96795913584b8fadb0dc34f075f3ad7f64dc48961d4e8de26856ca0e93f794d138207' 
  || x'ed6a0a79d808a5f4ad901fa69641db23dd863de38c849471a33db97b05d5' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'4c70fcf3868c2879e9830a77d53c6b77ed21c7d16e78a9cb7261dc776ca5ed1d' , 
  x'a8bd76c9d30b59e72f30b9040932c69c793b90d23dbec77530556bf65dc181bc' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020b0c47f6522a12171f2f879d72be1ae5b4f8f7cc89513f11900b7593c4dc6065701c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac0201bc31bfa22161b955e25b09519d02a7c1a9b5d0343ff4a6d438' 
  || x'2f61156ca348efce8102fbe33f0712749feaf7165ef577a1d667981f56db2351d4fc5c446eb70de3dcf403f7' 
  || x'26e486bdc81bde03847b3442ab2ed9a2a4916af0d3fa67860f39f5c156bd646922a2a2d0702b98f223b9d9ed' 
  || x'bf46430b81378333dabefcd321ef11a1fac67a37d1641c2b4755d5ef2fff7c1baae0233f5818e7890118129f' 
  || x'4bcf3d4810a240bc7a7d676a76c432fee87195d282fbccc5e96accee3b77c702c5270bd8b5662f4fa5eb1e95' 
  || x'b4c1347bae327ab8b67679097c347b8ff8b529d74818e89d608d750332378b948b8c4118daeadec8ca831610' 
  || x'cef2ad9c18e7cc76224077b8ebb6b288d794bf105e106c04c7c56db6484b1d06eb730ea3d6a775a32950de64' 
  || x'cfa72dfb0aa6b04b8f53' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'8059ae15a93a6ebd1e49c704b1e5c0b64e873ae17d1558a863d3d63a50550711' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020c57a32f136c85273de40a9c1649b225e2ff1ee876501c588976ff8ff7520144202e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d205016ef4a5bdc502401fe6b52ba88e54a21842d39d02d8c2d7e84abad580' 
  || x'80d081c3d1b990fbd550d3488eefdf65baa50becf05143cdec2b9e4bbec1ddeac7125aadb5581988a0ad64e8' 
  || x'5606f65abdf6724221a14b14406a2846fafbd493836e301f1e800695ed5329b1b71f1ccbf2ca0ceb03e40788' 
  || x'd7352b52336c2cbdff0f3d94a27c44fda2d5e8a6fc8ead68c19147c50fa375809fdb14eb61f60c6448f59eba' 
  || x'b879e1e9afa8bfa747a711f763f4cef960e9820e8a30e37f1d28de4b885437f50785f512fe231004ec1a7419' 
  || x'9148f29b59282b2362b3be4bb0f9a5e65d01c23f49dc17dacd5e4c30e8bdbb6b03028bdf3d7dcef5df83c74a' 
  || x'429bf20206e2f4325600358e654a464de11f9bc1ba08c3c031de4ad6894a821fd40cbc25ba336b6350481edf' 
  || x'79de5b9fd19e67a68bdd1aaf3c13b65ecc621dd2c10c4ac58361459b7a3dc3ab0397102062286de9c1606ab4' 
  || x'b66c243ea01b6111b5f00787fbea72c27bff1b9dda754aa6d508be2e03fcb7a11bc8c024392215f38b9af473' 
  || x'5730e99a16d7872d5e93477691cc28918fcde9592762ee43445d693717df8951e1ca07a7d7f6fc6e884c0b89' 
  || x'c83cda34587ea90ff09b6ae9321713ced0f9e8330058a69031bdcccf2c4a0b0b76666446593e14df3d36eadc' 
  || x'21e48b1cce6ed6f1249f02ce700f568854e26d8be174747d34426a390b575f74a7c0b9c0d4cbb7cf6ea271db' 
  || x'0e10b5dc278bae904eee3db10f5a8dd90b308112eb672053f0a74478fe9a4bb21444f8559f91265d6df9e409' 
  || x'10f15921e36acc4a7ca85d996eef089b98152049c6d634c2c74c6c0f5be117793ff8776a3383222e9713ecdc' 
  || x'a6f719e9e3bc0081ca7d42e39d8812f70ae536b9263d9408200a230442175ab6cde641accd94e74dd5d60eff' 
  || x'f9df5ad476b3622c67d1d58c0ebac3394d59449200b1b477e5977c2a916eb90cf44e1bb3a1fd16b540799c41' 
  || x'840444a03921825c7847a1136e95c9ff92e7af4e2822d11e23dd670a2a9e46f2ca970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d348101018096efaa4673289a69fd7d52f0fa90f8d1bfaafa64e669d8fa677fdfd243' 
  || x'3b67b8b318eecb9d090905c0d4bb357a3603024a7e411d8f742bde7e1d463104587f5fe88d050f312ca180f5' 
  || x'eec9c853bdc749519dbd51817953de39e8cdee5ed4ffe656172abeef005f8d99e89144a4c96373a9d0573a40' 
  || x'40a1a1023029a62cf82f' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'f4c896c358de98a03c46fa8d57bd1de41dc783ede67ebb317ed6e129097769e2' , 
  CAST(x'a0790e816aa8d95069a83f4a927beeac25db26705cb9937e17460ff9665e08761c4829895aef7535d618290e' 
  || x'bcc198b4b954ae59d8e82f45808a7dc72b47aee3be9c142dcadfd80779ebe9ef014c6f3fcb04bbfc0c413cd3' 
  || x'7ca6f83ac5b2e4eb' AS BLOB) , 
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
  || x'01e805010102029f5125456978d552df50560ea8b430c1d20501e644ae98457c7f8b3525a72318d7afb67143' 
  || x'd6fe793f191c40a4daa96e4435cd9ada79f6ebd42c33567d40071dc4820634a43210d64a91b6acb9290a77f7' 
  || x'7cc3ebe4aa5c23e1a5f93079233ec9707f59f0fd2f5d37b8d050de82b2bbf39292bffc23097201cba1581f40' 
  || x'f72cdc0adb8ca906a313ef7d3f8767d5b2ec0392c9f4ead507598d1d0d28cfbf67ec1b4512c219e9a65811fc' 
  || x'19144c997f60b58ca499c092cfea49e483b11d9b6ed5849e8cfe7e5f441aa1111a74ad13cac3893b0f242afc' 
  || x'734182c757994db424ce7f85e68d2113c2ea9744a1eefad5085d45f063f56208ad7d376e9d4fbbc7db34c4e5' 
  || x'b056d96cdcdaee8203492030d13f885bb3259305568717d6fa1c2b5c68fed7829c341033499c3c666c059fab' 
  || x'd185ff83a726cf73e7156ef06518d5872b836bb95fdc55e78456d61c6239b2b27f78164cad183a8bc26d69c5' 
  || x'5d98690bec22ea523b0410c4ae7934c52505e93ac176aa67494261208a703659b0dd41b27f9ed0cfe5a9dba0' 
  || x'cadcf342c0e38ac4eac108ea3d4c10fa6972ea356584cdb741554395d2a38cbb8ad7871fdbb4e812cf802ace' 
  || x'2e0832dd1b991926119b3fc4c2325cf5322803684d4cc12a80e65af614394f663499d1c8c7d8f25dd57cfeeb' 
  || x'308b84fd38a4eeafdf93daacb84c48ba064ea17e3bb39f7a148045715ce0ba8ac6d606f6c3e0ef2bf5dce6b3' 
  || x'1b9ed3f23382ae9dcc10e29eefb581ca94ff26cfcf257ed3b40fa2482be832943b4ee6a1e191433769a37980' 
  || x'a7f07e27090e4896593fe4e63fec4eee4394ac4411c47d6cf16e1638497eea166556f651a954ec00c89d126b' 
  || x'51a285f5ea2a4aefc0bfc79d66ceb13d490e6a39a2e8dc87d007afe22741fe3593a864f8cd09be5ce6bcaf7e' 
  || x'ff36310e5b2bb317bf6f82e1f37cf6b3e6b8711dca9e97bc6d207f96ba3ca184f4170860b632fbfc6f6c7f7e' 
  || x'86f8ff4a7ff5b86bdebe4c5218fcd8b7b2bb8b559b96a656a21b7e1dca59499f004199a7c1db90b95bb9e5db' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c501013a54486958d9cd4b6d7cd199298b7f2d81ebb492' 
  || x'10083811cc7a621063c989e7b7aeede27c761a503c8ac0543d8e1e81e7911f831fa2cc6d55be6575bc450ae3' 
  || x'f11455133f03aa306f78a6eec622fa8471bafda8d3cf54d82c9a17a8f7e0bf8dc3d3d20c938cc30ea42f2f08' 
  || x'64d2119d27c0e92429ab966bd1bcf60757f0849b7fd360edec09e1fbe2de8f8701c65539fc0e548e6388ecf7' 
  || x'f29aa25afe7216031683f87e3ac473b2e4f7f863f70b3dcf788b20931f8001f008b5862ec6262b23b6d13ed9' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 24 , 1795226400000000 , 
  x'1907f8a4d5c92080a6813831adf3c9c579d30a77f815c7c5bdd64fa8d4bec747' , 
  CAST(x'9ec1aedd4abb2a95f46a3760a43311b6301500710a506a58063bdde6dd86aae108632f825ae5aad401e1d6e2' 
  || x'c512cbaa34260c0f494eaeb3668bab781cb4cd37f75542a62038e2f5e6589656e8d784a45688536388b598b4' 
  || x'05d0d425d73b1bb0' AS BLOB) , 
  CAST(x'02003080a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300208ed14a7d47f24fd29f67b689' 
  || x'6e0dc62fa2f07b7d1f2c22e22b854ddf2be2c57702520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'f412c7e900761542adfd13fa7fc2fb55524249ca6612790f65e6341aa469da4f' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200208ed14a7d47f24fd29f67b6896e0dc62fa2f07b7d1f2c22e22b854ddf2be2c5770030039606010102' 
  || x'02f9425a8a4137de8271956136bcf46660800601755420a4e2b5f4c98c23d45148e24059a4da5cc24a19e596' 
  || x'29cb94ff0711d725d6748c49b144ea6f2c7fb34b2d7b186e3a9eeb2e40fd10d6cb023b11d1f800b68c99f7f4' 
  || x'4b804e428ce80477a615585315b036669f7be6de8b61934f3935de3147287b5692d604e59d6fffaab7b3784a' 
  || x'645d8d285b9762cbf62fa1264459749345de87e1b6b7329b537743a6572d73214cf9b4fc240a29bb3c889fa1' 
  || x'1e3090934522c6cd50569d0d8c1e52c3c55a8105e3ae67c4ce945b40e085bac323f17092d54102cd13f666de' 
  || x'9aa23d15e21231b55ca88a1b78b1c5eee6c67b28c91ec0504063e7853bc5dd3b192d9005b61a3dc67b0d24da' 
  || x'4474e6de2ce908d8503b2dc7b5777e1c86d40b5c681f79c5b95e38462b132a9a7b0db62e69284cf5a801f5e0' 
  || x'f6a9427978e584dd35301a185f9a8ed81910f5d046f21c61e0d91132d1d95af5e59a5a89f1e0a6a6e95ea049' 
  || x'a8629e98dce32c278c2a240a69c66a9c23f4a8ff56c9c31aa48ae49685ea5323bbfebc94cf03d6f02dfc34c1' 
  || x'4453025059513454c3ab52a22cce7fb0d53ba53e062a8e33ae69b8a87c08756d16410f9372290a7668d16c43' 
  || x'e351f45925347c667a488486d61ee79c39a3be4fe1c9a374f2bf1b2d2e11515ac41b1d0671b47f1cf6bb1435' 
  || x'fea224d8c0edde731c50406ce39e76690ddbba80df3ebec64e60e51fe82c9826c4f58a239ef6660cec1f0f4f' 
  || x'718a5ae2e68bfe0d1602bb1eeb0b364581f17962c14b917931331a96dfe7db1e3719938d6067dfe80af3d35f' 
  || x'605c14f4928ba993dafe0e7999566299c3c9553f23a85ac6ee73929db320c2717c60bfb01781d9f95b5a6162' 
  || x'a75c610efcf6fd8dfc09d4cae5c81a9e9b5ddc747cf66cc56ea42058e8b168721a57596ff54a0ed7c01d2e6a' 
  || x'ff7358ec5faeafb4330e7b01901262d3ade63317e9cb0bc80945242a915ad122f32c22691d9d68d7fe8718cd' 
  || x'3d1c144ed8c1344b72175c10cdab0fdf5f6a10536537750d339e209dc1c68c2d8c70b3f2cf710235f43c22fd' 
  || x'827f84fcdc3a9cf89b82182540c2948b46f6e22ff44f3925db29ba9db0169049b2da0133ba69479801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f8201015f0e2e7a79a15eca01a0069e507cca6ebe92765ba645c2ac' 
  || x'e9c99312745a445d6d3dffeea20b725a44076624d68086f33fa8273016fe57dd1cc234d37ccd96795d2e0a68' 
  || x'bee9a054ec468ba15b2adfcbbbf775370f8b0e201491a103e90e98c89accbfcefa7fff1de34ac4dd5d2ab5a4' 
  || x'0d33523a43142c0e29138cc92ee19c1205dd03010102027422157313d82941657bd1bea1ea8738c7030167c6' 
  || x'0b117417bb215008f3bea9d773feccc7049c87827c273f73396e1ebc0fe58d528cfea0715599c481a0d78f5e' 
  || x'a0b23e723dee14f245c7577840b2d43b311541a9874352129a5bd5b0d37e998e3ba5839a67042378aa9b000f' 
  || x'34e2948fcf71aa49fdba5f0e3f49573919058eeb73da167db85ca99237f84a0cecc4c4f75d1d060c7ff9623b' 
  || x'7f66da23b2d78d77bdaaa46db4106d7c8e7209548f38d94d95da2c5fc68cb5dc263f06092858b7ad3d4302bb' 
  || x'4b365efafaa8bbe28dc26e0948456d4118c640196d6327cb4abffc73536b1539f89c237a355247af8e8b6c62' 
  || x'd677bafbd67cf26f78b7b31aa2d904ef8a29318059bd34aac4bc2913f8650a0e07fc26695a9f52d6cd3cd1aa' 
  || x'354d58979ad6aa7e144459d0f15e3bd98888b6fd6da9214c698396567387789a97eeb9195f516f1352a08ecf' 
  || x'd338d011b45a548043321cdb49af1d5fb815b0d8b4aff703329317e655f9c3d2759d0317157c9340ac4f0576' 
  || x'9ec61afb731792069fdc780e2625fc1303b1f4736d2009ccd31df4f0adf659e49eb405688c4ec53354d30291' 
  || x'129b1cc476d20e0ab872a54b2b860ba469204972a51820d7aff953c3c56c4ea31a99c43aed8f75e6c83cf070' 
  || x'a2ddf74f02f161aa9f6d58b2' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'1a340cdd181cab5dd63086369754933b873d7dfcd4cbd594a9a127ade78a9f21' , 
  x'14ee31c94d362021d6e61582c58dd575df97c19fa19e2523393e4049853ceaae' , 
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
  || x'01960601010202f9425a8a4137de8271956136bcf46660800601c856b90a35564602ec4e4aff63ed59b5d747' 
  || x'14049db7191272e6977bfbee3a3249bc7efac6e37681551c0c64432141c6e96501165f438130364c59aed832' 
  || x'b7f10a93a85c13014d1d163686f50c19f8a85508fc629b7158395b6b4f293fc47c7fbe7bcc1350d749f6ddd4' 
  || x'f60be57a09522c98b100cd3cfd7a4aa41b27abf2a2446a9e27c86d52948704de317ce0cf092cee5b6360bfdc' 
  || x'6ee986558630d28533da1ef5bc07ea7e49fa643896f97d43c762628d8c3f4d647c43aae0808a40aefa431da7' 
  || x'81e6de44d17e9079d2f711b41a6d6ee71b154cbb36686704a23faf91f56a2d0c9f8a13a932868758dae18d8c' 
  || x'91726e3d0fef1d8360385cdf056445d486b7bd221688a16bcb8351c7de3bf32ac28430bda04d6e93f479863e' 
  || x'27f0aef1749287365a7019035b8eeec4a1dd456e36accfa624d1bd030cc0738d8a6b0f0b3f395799c6c0bde0' 
  || x'f271131bb5a9ddfb5fd75f9062c42642b0ba073f7af27d15e0ccf587b644f3155a33468096020cbcdb6b8f7f' 
  || x'f1a49e92a79af34f6b3ea8f53640377a27dd74433de2349b52d5b79fe30a7bcd609078b09486ec33a4b9050d' 
  || x'1184ee1a8537a49d321f084ce79d8f313d7db75ed1678f3aebea752662cf05251d6eab00a234d8f518b71212' 
  || x'ba36f68c60c3b2f671f6515e8265825820de1b130fcf24bb2e9c2f996c7ebcad4b7115b028b4a65ce513db88' 
  || x'1114bc82efbca87d6f9fc663cf2c9e2f3f5e57100d939c3a9ce78779f5fd71019ca81ebeab729334a8e8074d' 
  || x'a4c09ae4855f41f52e2abf0eea8d0e57ab6cdf0fe9ffb161e60a48e5668b0195627a66fae07dcc5e43a806d7' 
  || x'4b7bd1c4fedaa52743e6c03aefa13ce69e32f47313434c99eadb85a7e51466860936ebe578707ae043130e1b' 
  || x'0aeef6ae1dfede64f7f541977aa911b6b8d006229693c7acbc7e6fc18b60dba20c77d96f9ae3580ffedbd02c' 
  || x'244e93428a97221c2684d022a7c10043b4ac3f93ca78c101ad7336f94df6a3bce165471bd96fe412df02d0f3' 
  || x'ccb81dd45762a4538f26a21e57b6db5416d13b690df2e6853774a5db5e0382c41cfd2d4cbf7f09542aac9420' 
  || x'20db0101010202edc3dc9dcada88c648474fd4e8614e7bc5010114b56df74a768c1b333c7962082bb834924b' 
  || x'3ff834285ecf2da29edc79abb27a6357486fbf3e1083e6932cddd488913b45a2db9c8924b35f847f66d1fa43' 
  || x'18d8962427041b0ba8cc8658fb1043279b365977655233308017382b8f699834e31806de6874a8b6793347d9' 
  || x'8bf4772b427de623eb220e256f1f966409931a413dfebffca09bf3c6f7ed173be2c60a035b82bcd1f71cd4b4' 
  || x'016db5bfa5c39788031c276bf2bf2e99de0b7285fc254621513ede849123da7124951ba96b07e6c4cf50595d' 
  || x'5d6e' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'5915cfbbf802b2316291ebb5494739ae0750cba5abd79134d867549ad4db823b' , x'' , 
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
  || x'010202f9425a8a4137de8271956136bcf466608306019d33a8ed11988dfb54b0fe6327cf01a918ccfadd52f2' 
  || x'9c031cdfab4a8df9ef4a8ddf11a6db546f8da1fdf617390247510737f4df091dea151295cbb0e59c1944e298' 
  || x'dbdc5211029c62ef5b2b5148441920ec157964108581262efa98785683ab16891bee0b23849e61144f4c7764' 
  || x'a606727edae560a6ce8fe65b38fe3a96010f43b8a5e013baf37df00eb72d4c0633409aab44e61d27b95cde95' 
  || x'a472804a7025194fdf6c3d605a08bbb172b99788d73756af7e3476e8244dc0f8d7ef1cb60b2b4179a40203a1' 
  || x'eb71c9c8b7b85db9ca3bab95fb960eecae09455070d35a9cf99d0c51bfb3b8548cea9bcb2a287fd7f8afa453' 
  || x'8db8cd256904a52d8a9480e74281d7518a87b432d62a9e8403c977fd66825b5883b5e0f3cf56f14e6c770806' 
  || x'58df9fadb040d888dae77848d0381d36beb53e933d46b4254b9f7762a876081e6116627b12644723edabc9d0' 
  || x'e9ea4a29edd356597e0e629b5b65612291dfc17807ab0ccf3e876c32f42874a5cbf74a0e8a4e991e96d53a2d' 
  || x'18c941790bda50111e4a2e863b5fe219ccbe0f131e20b22a2af82fc86b3945f30df7622cbe426cc381ff471b' 
  || x'65b8a52028a6e79be06d91ab18b457ff891156283b79ae64f0275b5bd9186b29ccc7296476fb22226e9dd8aa' 
  || x'823f411cd99cee88ea3b569e6bebf9cc6b8c9f9f63f62dce7a3bd6678435e0a20a7260e9f99df0bede1db3ff' 
  || x'63149b8bc19ad35ba1a76f70e6717c9bb05ef319f17fbb7293f693367b1ab26d89e7b6ba9e105952a2440af8' 
  || x'46382962e6be618326045c387d7e64fe46aeb9986947011b72b1b81e1b018b3b18441c3568bbf4176f020736' 
  || x'9f93da96e74d08f492052a3d57d6ce122d53801755d2f51c7bcdc702062bf3d65202072ce0a883c2cc908b06' 
  || x'bde7675fc6f0b076e7450ac40eb04ccd18052e9d68f92b87e1b0a6a56667a7aa08592cddf4e94c31a9db1a20' 
  || x'fd97877f68df781d9529a8057ab2c9d5cd4d4d66736ecdfabddf87a84d510696e43c85b45e759b524201e722' 
  || x'7b3d34d5929d57e1a4528cdfb5f946000c95e5cc00adcf47824cff675c908bd71ccc076f1d4a2ca2f1e5580f' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'2bd6f493fb05df4b9034fb3bd83d876971ed51527333ba4cb7124f3b0f99320c' , 
  CAST(x'909d14292ad2b163428a5624c723d8bedfbd2257fc685d5e26192eaa80ce52d440b43ce63c22f0c91ece1da1' 
  || x'be7ebb87c0bad4427d042d451d513a66a26eb00a' AS BLOB) , 
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
  || x'6963655f66656e01a09c016d0101020222c54de4e3fbc37455023232fab2f48b580115f8308997000daa986c' 
  || x'5c1d0fb1e0e6a58f135fa2ab884c1f4cf8d9b494d2be6e387fcc15b514e4457dc640189ad459fe02178d95c4' 
  || x'7aaa7105b69f2a0b18f60ecfca3caf2db713c2ca6852a8ca37408231f3c8f2ee936d0101020449dfc0a44625' 
  || x'df3c45056a17bb8b34605801f3f2e95764e78f573455f9fec9dadf9541c0cdcd9b389efa7d0a19854a60f7a6' 
  || x'213bff0a111b6951173362c5b5a065ea3047c36dbe48df1814c30060b4430baddbfc5575a6fd0fe2c052f554' 
  || x'a43466edc46d28e8448369' AS BLOB) );
INSERT INTO journal VALUES (1 , 45 , 1795226400000000 , 
  x'aa2a8bf80a5ef13cade906e1e7a5582377ae5c17d556c35603689dc56abe8a7d' , x'' , 
  CAST(x'01025a80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f330020bf23ab0d11fb36e8227ac035c39c838870dee7b3fb11bc42dcad934066b8572d05' 
  || x'dd03010102023b908ce844a2cdf789acb26c9fac2ce2c703016be876eb2edc76bd2e15fd6b3f04ccc710e73c' 
  || x'374b718034cf19cff3c311467a5255dc1d383ba95dbf6e2036a76fafbb9b1614242fd7e384f379ae0f3b931f' 
  || x'f5d6c483068bb809e54d01df98bf2e8ae0b86c02be31cad514417c0db9364b475c42ab59d61d40912ed0f686' 
  || x'bb3d9eebfdd63a7a9097c8fd981e3747652cd6e06cb36c1288bda252ed3306f9c5769fa6a8f915b6e7d18d85' 
  || x'd2bb5f03f93c11e42b41f08a4769c99cb40fd0c248b6b433ec8eea110bddbb63ad03a08b78ee6f7b3f3baeba' 
  || x'd517e48511115e7dd17762b279d56b5d931e16e8fa4934d0fd923ea111b7f1df9342b081881b9de964eac18e' 
  || x'7ce7fa1a6ef07c534ecafaf7d2fcb984a3074bcf79b3b3f2b3758ad167a4587cc9bd2cbbd08b6a4167a6d6c7' 
  || x'c77f08c6bf613d67ed03fd61347831242246e766c11b4aa1894f6cce1700963e787b9314366219bff08f3a37' 
  || x'0bfb7d8f759c8f3e543f982fc4d436b38ab1f459eae9341350c7c10e7f0f139d17062551efad15d88560ca9a' 
  || x'376feb5ab897a0baed105546d4d1b8e0b88aaa0c391b778a126cd3d1b6e2421e18fd0de0d42797fd97aa525b' 
  || x'c9d9fa36d5b8a66a1014efa951fa6065b28b47667a84cc610e3b4095f9d6c8c2cfae08c29b2c20dd03010102' 
  || x'04b424d77672a322b020ad550a65998f00c703018e155485a70d4f18b5ef9521c754197d48f8af00a884a6b4' 
  || x'32898c83584d72efeaa41131ffe7c36bc6d4a1c96daadf24c61f97d41b8a742f09ec2a7d6b20a3c3b121b184' 
  || x'64dff6025dc36d9ef73c85bd6a01eb8e5092a64333fa05d59132ac98574f43ab81b499093160a482afc81c72' 
  || x'99ea5ec68846b76d69c07a55097518c7d8ab8f8d311e43290b5631c46889f3774a8be233eb94d5a665c26620' 
  || x'10bc2b745ad4cbf844f5bd233c07961bd049bec03809d3be60d661ccc4ebe47e69d708f487adf714cc21fb81' 
  || x'b7a800d4851d411bdaf9cfad77e06495489d8665ccfb44438f27fd0afe021ad1ce24bc9d92c05cfcf04a73e9' 
  || x'954f2a05a5ef08749fcf6960c6f7492f0e50bb790ba000c8002a5b01e7674d2029ff353d6b0f26bab40f37fc' 
  || x'2b3ec0092d645a21f78083d97b166afb6902d310c2b2b5e945172fd9feed79fcdccb60d9446fe3bf80105b36' 
  || x'd1ce79b4b4076380e2f8c3658155df63b3e7bd2c41b251072cb1d16d9feea579dc9ebc47a43cd36a2c75a06a' 
  || x'b954001a0933fc8177c56aad17d62b1e69ada87fe6f17f99d80c08aa76f7322d59430f241f5f9d172313434a' 
  || x'4b942260d6705fe5d6465b8de3a520b63bf2f762e7bdeae7270cba8c8869dc481263ae05010002a9050d6469' 
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
  x'048a322cf025f6ec2c748db44246a1913d2c51b22232002a4b3b5ee396225152' , 
  x'83ba01256e8beadb936143d94ab743c6ac9de22232b6034d1c8dec387a241ea9' , 
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
  || x'6963655f66656e01c0cf246d01010202fce3eb40a455fdb8f38e3fc3f2cc25645801f3c35c7618927e3c5280' 
  || x'534dc05b7092cdf2dfec56a8783bc0b76d8a831ed872ea41559003c5678c07c97f9d80eabbfea8cf040d9e99' 
  || x'f0883d210b0354567b3de1ad28ba218142ce801c0c0125c2e3b3ad0466518223ec6d010102045ba48b0ab2fe' 
  || x'e737d22fcb79b96bead758017a7e680538079b281b9707fd2b081213fc3ae45fb198b0ec55f3212fdb5a72d7' 
  || x'3045c14eec6476036b0346af41756c65b808c2ed40cd170762b9e80407802bd6fc1820a34541ffc8f706b4a0' 
  || x'f885e59e2972820695368f' AS BLOB) );
INSERT INTO journal VALUES (1 , 47 , 1795226400000000 , 
  x'67bbb7030c0973cbfcb7dedf4930c53b16421f01eb9690d452dbda7d51331959' , x'' , 
  CAST(x'01025e80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f34002032c03ec6978cde492ee7b2d768489e1cb9eaea4851683b38415d554c0d963c3204' 
  || x'a603010102023bb8622cf0845a291b72ec6fb718733a9003019736c44aa9ab16a79b0ebeac0b332806fc4a4e' 
  || x'bdecb18acaf8b5d41b24a71824066e571398ef71b5bf1a43c04568882a97d189192d286e1f3dcc83bfaeeec7' 
  || x'796f089d2fe42a7d6d225b0a3813e71d74df971a0bd5f191e6dfef13a6988ccd3752c869cab404b9807c43b2' 
  || x'780f9fdfdc990d464104ad40191c06a1ff3b41bf5e7788a36fb200d4d777ddc84987ed097369fcc0af3ca026' 
  || x'de494e9bc2be4b46c7f34370876e089929debb9463f20138593d1995ea9eb32a47b55c2dfc3d5b03db7249f4' 
  || x'b47f575a9475f687cba595fa279f593143a2ddbe36a511cedff4740d54d1f0fa274fdc897f19381688934723' 
  || x'd84bd0b2680359ca53eb4e3bc991a2624dc934481717a599a5cef3df11aef0aa7188e0d245906bbb809cdb50' 
  || x'135025d8a90999b7f6bf29cf328164ce6e938b642f14c9619567ef951ac50bfdeeaaa6fd5bb984ccb4e2d203' 
  || x'6bcbe4c0b63356b3ef8dacd2fb975ae1e0bc1900b9a87f2f38e44fcd03d87f2db13c1d04c23c375cde6f89ef' 
  || x'0373ad86411cc3deb21ff02f290061e1331b45e35f797c1d246fb42ca603010102045f8dd3ab1a548a10491f' 
  || x'2f0bcbda451c900301ae592ce0f24759b2141fb01c1e4291d74abe3dd87f116d2935dcd2cd07864de6924ada' 
  || x'01ee418529333ce41073df61403263208c8d689cf0c0b01e74fb8651d7da7b57f9a3754cc1ded488708359ee' 
  || x'5821c3b7443088691206b29bce2f00eaa52bc30d5e0445894b586de636ad14964573b22fe7d82ec7f3365fb5' 
  || x'c5be07cb70e3d423faa752e3e744a2bf1554cd5c8d5255ceb801f0ee88bbe1275d2345995c09375831496c07' 
  || x'dcd8fac3849223a50856b327bc03f9c22d6f29e36e1e17b9050848f3e011c61b513e8167c43c2c478dc46fb9' 
  || x'a1a0f80a7124ae101887589d9af8b5e4ed59b1776db33cb1fd41e332edadde2eb77a48b948854afd49d2b739' 
  || x'9d46cec601a84019e180be2f60175a934238fc17573f1efcd277ad6c5829df73e94f75a6d8403949167d0eba' 
  || x'45e7df666e702c0c4638433435aa38533b8bc10194f45e28596884696a3314687c8d0ba1acdf7c9620ddfac8' 
  || x'af53a410ffe061549de3547b6d0d481dd740e91ea949c44b34c206cdb06f21f6e892cc461346ec4e12541b3f' 
  || x'9cd112b97edab5b5eb78178eac05010002a7050d64697362757273656d656e74730102010201083104796561' 
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
  x'f2fec19acd1961627262f12ed971f43060ce596d4776fc1d164043834a108002' , 
  CAST(x'7b4142684dc890283de38bfba438a87f454f0eefc6c9518edf77dea656ff58f400d443958e4d500520de298d' 
  || x'3adaeb1f04876326d98f8c4b74f8b5da1344fe23b244f9d76f8a242706897eb02da3640985d416728b74a18a' 
  || x'cc47b64b4668fe5c6aa28f8aeac1230bb5d5a43338e203cd9dcdf6cd4c8184e2e68fd024ccae5c3a' 
  AS BLOB) , 
  CAST(x'01026080a0e8fdf6afb006083a756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f496d706f727444697362757273656d656e74486973746f727916756e696f6e732f312f64697362757273' 
  || x'656d656e74730020a846f439351517953655300a7944759d9f9a1ab724139cdd4ec71695768d980704ee0501' 
  || x'010202c9ace5cda40e2933ac515d073914ae88d80501d3103dbcedf1718fec7cae9f939c0ead59c27f17214a' 
  || x'ef43c570ad8b8c87793545c6b0319c35471c628a6abc8e462c1ccae969298a48b9e1165be4e8df21497e7457' 
  || x'abb06870c0086e0ed6d7d723b1e267af59ba6d0f806aee8a3454a80dd56ef92f082d8fb0c39494ca83598f2b' 
  || x'f04e20ae63fec6ce617084e439b57f8002e51c84198fc16c780e576896c243f34f49e842deac979b75cb75bf' 
  || x'ebbdc703abe1ede0aaf0f8bb6eeb022d8d62ea9fe2bd7bc119c013a3b0504a980d10a26ad0ec87fba04f46cd' 
  || x'63bc3a623faab8329e17745a2e09bf10809be4e8c260c0d03b76598362a084804c7d3113e17d51a3b3e49c70' 
  || x'9f7ecf33286f4cf5fbb968293bd649e876502143c91b78548cc5a6cccf6a50cd05fdb6cc5cd40cd2dd41b926' 
  || x'cdb18b887a0960cd8eedac1c2f2b2e26cd10c4fadf27565b43922859a1fe6d0463d685e6c34e1a34a3cb7571' 
  || x'075430e8c5491bd438987903a0600ff1c4c8b76252457ce7bcd4d04e76897ff3c42b6a1aab2aaf812f974065' 
  || x'da8dc7a15f3f5b5fdca5b9e03614c7f8dad283aa4234cf033e6ad687c3d632d9a4c2b56fcdda582da7a979aa' 
  || x'ce67831b59cd45fe41f46163f1ab97b7c0ffc8e2fbd8eedd7f27856466508812ca91e111bdd91bb174e2b68f' 
  || x'4f972d8913ce3472c93f1141f5782b707a78b7d56ca5da20e516f130320317306ac090da2eed2780bdae1ddb' 
  || x'68eaaa062eee704a626f399515ec29d36b732945f4cf41393be17f21e9330e308bf8f5cb5f56124379fbf991' 
  || x'77586fbc1ad6b20a860116d62932d463841043866e0ae8adef4bcc7be0a3d57e2ce118e26dc6fca3d3ac9f08' 
  || x'753a5c3de2c24ec74ff126b48d3827d23963e8c30f4bc1f273c270d4833dd82b43cf10355361dd4170c92459' 
  || x'3ac92ddce9bd4051d1892aa916da12ab0f56863ff526babcbc20fa2089da4d77837573650f909fd9dcda4384' 
  || x'b1ffe6a4a815d1e575191f081c3b103652492fd54f8ab51b63ededc25c894af549ccfd85d2220bbfe372375d' 
  || x'bcd10301010202220307765e0622c4a8137fa5004a8206bb03015f7feba16b596d233a8f4bc56f4b65863e46' 
  || x'0f1b2d9e07fa7db428c9539e2e082383176f8828289814761b8fab0c39b5e36212140ea7e1d59d717109a8b0' 
  || x'7fdce0c8f358375aabeca9712d9f6a2474a520e8a933a823866ad4ad9afa80e231924010bf4de4a32170c2ee' 
  || x'ade053536dd907799a087f58238ab6c18261bb738e2c31e042f37004ed9735367d52fee08a1f1f0974b1a089' 
  || x'532616e53a386e79d1a58f731a68546a8bb10940b02dfd475a074dac08b43fb68bc03a8537fd26f8afb6432a' 
  || x'8f983b8fa2b1c7fafbdbc0936b676e3c592dfd601e1202b237efdb010e37aa9194d14515af850635170f5e8d' 
  || x'05721a9a1fae7ed25eb15b35b14f75e19d3d6ebfe4850022540638ff7f9c101cb3503448966cf34467ae70a2' 
  || x'aefa185f59e0d1d2c79a552bd4f79aa06b4d733f9d67ff88cea4aa9e282f9c43dc23cae0dc2fcfb27fe46444' 
  || x'0c9da7c0baab8ad55bf9e8de66ce6f522edf2881eb61fefbc62044390f7a30f0a23241ad435ac65bb7c5a000' 
  || x'ae6bc1e075909ad664ffd8478f41ba0aa4beb22f3ebc011f30911c0185e8e65b7f1d4d8a0179f6af714bd6b4' 
  || x'ce5473aa65d461d6e922d3482c96f100ea757f1eaf70e09c1abba69c9a01010102024f885d60a63590e767e9' 
  || x'7cd0aa2a0eab840101ba54992cdfb1d05111640e55d0dd8dcca76454b36281511541bb67e39c99ae5ecb4ff0' 
  || x'3311b3936aefde6bda3cc8e3f87c9968a961754f8040bbb739acb94b70a4ea25e2524f4e56510ab4371e0842' 
  || x'17bfcc4589ed2bf7af1df948636e29e8a9bba340acc1bb99fd05515234f6aea924c0503a42a019c0f45f155a' 
  || x'a67c57ac3daeb9c6ab010101020237dfffc0f8108a1a5739fad898000a4b9501012dc13942425dc18f60a06a' 
  || x'9c9322144e8aa1d27853e603226f8914f1f6375be272c5bd45de0bbe193ebe9e3e333626f5086d7f6403c090' 
  || x'f25c5d57750976e6c5da3630aea97194fb2cfa317f2bd23baccb0aeccf2df3ac7c0cb5ea1d5b77e150d7b737' 
  || x'97fb679ee45df0671006c078c7cde996074d50231c13017a0c1a4b77c01d85cb048c8cdcda547e0d1e0e1f28' 
  || x'1aa391a6c5' AS BLOB) );
INSERT INTO journal VALUES (0 , 25 , 1795226400000000 , 
  x'33fe9d4c45b9d4025c222adde56b790b9cbdf03abc527e209512d21f05a8fd2a' , x'' , 
  CAST(x'01003280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f370020ef48fcd01083e01e4b950bead846bdcbb3a0c0b68ceb1b877d57d2c35a44' 
  || x'353f031f0100001b0b706572736f6e5f6b65797301020100010e0105737461746501028f010101000e60b543' 
  || x'4517e38a976eaae821176885767a0106c865d64cafcf146b3694c5dfbbecaf8625bb9685151ea2b6d6da1543' 
  || x'84f2ce838b0b2b2e44e4799168793246dc8d42c1785a81421ac02307a613119a0cf86a34edf3e93133b1a4e2' 
  || x'8d58d7781077dad7b635dad797aab8e60e365d982d43130be4d86cfdd4a712e61d30977000a5b3d51af91620' 
  || x'850e034e7c0101000ee172ac650829c42485e8ed6dc1d2a2616701aea21f4d8128aa1aa949a0a889d51118ed' 
  || x'db0b983e20194bf66c6533c98e476bc872450f46cb0eb876330dc2548fc4baa345b36df81cc6f8ac6fe8a3f9' 
  || x'90264fcb236a3fdc04bd4230434a9b35d20b3b79dccb6b0a1681c361bd46735b1a06511bee86200aa6' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 26 , 1795226400000000 , 
  x'866fecf759489afe326f60f24f9527bafe229d4013fc6e122ed75f5ae5916f76' , 
  x'6dad13a2aedc091aa3a5a5127d594362dc5a45949ed8a90492f267c81e31cbad' , 
  CAST(x'01003480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f372f746f6b656e732f31002007478731c2354bcc9cbddd1fe30d176b4d78b5fa' 
  || x'd64eb83059c038691d94920b01a9010101000e3395c79aba5fc37b3b18bddf16c049e29301017a0eb91b707d' 
  || x'b0ea9345522a895a963fcb03c1e3f6bf70ca3f3ac360313d5337ea1240a7408bf7ee63cb53598b19ff85085a' 
  || x'dc81e929b6f24c5cb7adb87b1e07163ffddb90fbd45d82c8e22b5834e923e5ac710387ff3dde2c579d487310' 
  || x'a3d8a450f067a8439b38831f3257faf65d77744de7d06480dbe2d0c8c16cebfb7f4a58c0ec6afe7c5403eb8d' 
  || x'5961e823a6acbbfa' AS BLOB) );
INSERT INTO journal VALUES (1 , 49 , 1795226400000000 , 
  x'05662ff606f2d2224440bd2f414362486741e2c1a5238ad97dabf3bd15c853a5' , x'' , 
  CAST(x'01026280a0e8fdf6afb0060e2a756e696f6e636172652e76312e46696e64696e67536572766963652f526563' 
  || x'6f726446696e64696e677311756e696f6e732f312f66696e64696e6773002044e3481e2601fa941b2365d8d1' 
  || x'61acfa4bc8607223821a67ef436c67a4b43bda019f0401010202899ff83b647b9fd21b66be1bd4825f738904' 
  || x'01c597bbcfff1fe115d53061acc2f9818938e7917a19ad8fc68acfcda78630804f89f9183a3c49eebca8cfe3' 
  || x'53a91cc78007542b15e1e215c67b9be6a3dd3f5d6b43b535f6bc6ae23743c89bf9a81858fa71537dee793c67' 
  || x'e37b4fcd5944e50969e4c0049c8112e722e3d4e4ba8f47a6c4d6cd457bc54bd9ababa51eec9daef5f2bd0541' 
  || x'b00833bf57da1e0f0f136c502f5932e73fc70ae235c0672548af2873f12374b9b51cba0fe086567baa6d5faa' 
  || x'dab864bcaa21fef5e421869c3dd286870bade88646d5084b8df0d823872d039da32629f0d81fd81a880caf42' 
  || x'4aa9506a8c1fb863e92d4b6e6a07b82c5b8f0de172a22c35f5def87f8ef1ed799ba4bde274f0c980b267b2f4' 
  || x'0755bb2ed6de3e96b4da05ff4701d26954183b0bc6a4a59ff8ffd0653cd7f414d6c33796ea6b73f18940eaf4' 
  || x'2fd044d8d7f15d4d0ed1a9219382e3389be2b6b3c24a5712965c3593d352b7a257b38ee380735c3a717972fd' 
  || x'51a0b54e0f71bbf4d4edd4e322890b349ed412a3d20aba89bfa9d9a557ffd966f7c896be20e6ffd3beb426f3' 
  || x'99d44b09c12ee3f34fedfcabd5632f1d0d7db2373ca9e2c99d9a2a48f878dd48d5190b7ed9db5fb64f6daa14' 
  || x'483880c0f4ad0841e76242e7fb7802449711a993d62f079eeb3259656ffee4774db623d3efdbb85de8fc6ff0' 
  || x'87917d6a8d3a9705747a02a74bb69358ea18df299fc9a02f0f9b5b659f432c323787d31b03' AS BLOB) );
INSERT INTO journal VALUES (1 , 50 , 1795226400000000 , 
  x'aae593493124dc550469428e7d00ff3971aea959129ef4ac2e7027455aebe37e' , 
  x'3b7d0510b266e0c3b3523ad478df21bf7bbcfa1b417e0775c050983b38b1c774' , 
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
  x'0dbabab1281d3272b21a7f192fb8aa0654f2c61b892962cc5dbf99cfc7070437' , 
  CAST(x'84a639b7553607810cbb5d0c8fa11c654845840feaeb58cc221ee021c8c253fbcc35e167f691da0fe8015161' 
  || x'5cd5fd840094825e056286d7360f52b788d1b052' AS BLOB) , 
  CAST(x'01026880a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f3300207e3a604e99d9b9b3bef4212bb62134' 
  || x'31e746a76623bcbd96d6d3e95ec1c6d51f021f0100021b0b706572736f6e5f6b657973010201020106010573' 
  || x'746174650102db03010102066ebc9fdbd96c46086709724c54692379c503019ae39f90b87a7efa476e6ac6df' 
  || x'64b2d9b7c2ba78d231ed58db60957fcedf41d7af18992d2030e78181f663b2699a5e07affae2874d4d553614' 
  || x'53146e2af978533521d9de631fdcd6036f98e943bf244b855e93ba76247b11519e285c29f51d3a0b09d7cb74' 
  || x'cc4c84272ee86011678545ab2a280f219e55a91588018f0c7bbcc5b3921480f6295e0b58c9e2979f81de9f43' 
  || x'b00d8fcafa204067b79b031d7538b07b92320bf2120615cac575ded1b9b2d86b857659cd4afd6e3d3da68c89' 
  || x'33bfe3786375aebcd3995c8a89c92abe743eb403fe17e5f6b2790eaeffe752c7044968414ff3c0375f9bb791' 
  || x'1eafc3a2c045e66f1b1c06eaae1f25b85f2439b108933a6d407de5767015b245acc261742483bc45e5bcdae7' 
  || x'8acc9a3fbf6055772ce1432fd5cf7ac1abe2b3e298fce81e08fbf3d5966db0803bdc6ba6f4af96a8f12f44c7' 
  || x'd56ff8f6971a730e9e2a9c580a7d2c7310843df6fe07cd86ee4dfa31860935ebf2bd2e8e8eef7cc813588b71' 
  || x'ec6863e408d1bdd67cfccfd3b2ee004d053e68f8d33b55b46d0729bd209a1d3284648b9f6fa7e9b833e63fb2' 
  || x'd0b77dd2597d684c930cfc567d26741ae287269e6665c7fe52797560d1d40e1a6625a4dcc67ec407c0b806' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 53 , 1795226400000000 , 
  x'c3e60dda92af759eec09ff3ba48b365dbaec6426ab7f974042543f4ad3c6c5bb' , x'' , 
  CAST(x'01026a80a0e8fdf6afb006042d756e696f6e636172652e76312e4578616d536572766963652f4465636c6172' 
  || x'65417474656e6465644578616d7316756e696f6e732f312f617474656e6465644578616d730020bbc7ab0245' 
  || x'664089077b62917addc6850616d0225f48b75f157839ac96895a760160010102023a7328403926451c4229a3' 
  || x'e7710cd0d04b01ef2338b8313f176bf473d6836b8998b2ad1df15e156c170bbd419d8649ec0368b11b4ee9a3' 
  || x'1b13e670ec6a869750a646a8438b9d037a8075cb4804c9b9ad6aa58da48f744549176db911' AS BLOB) );
INSERT INTO journal VALUES (1 , 54 , 1795226400000000 , 
  x'52d5ccc0d90b9615bcc7258be29f526bce3209772a4cd2895718b38b9f68ad33' , 
  x'8d02ac130f7a85d9878a117d376e20d7133f62646ed02888dc6d6ae2bead16ce' , 
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
  CAST(x'546123fbaa107a44c3693f16b09ddf53251f429bd941745b48eeec3df88f942c238e2acf38138c1084a1fab9' 
  || x'c1c304e9aaf0f040f12924220e0678b04aa5f7361341ca5b6faa4d9a04a8a50541df59e4753dec39b9a785d3' 
  || x'e3bc1fba54ab7531' AS BLOB) , 
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
  x'c713b7ae66f9911b1489c13a57616330cf8c691e9f02de81d613fbda3d8fd95c' , x'' , 
  CAST(x'01027280a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f340020578c7ab3d650f5585a90269e61b340' 
  || x'73890a96b96a9e56ee33fda7447e337e38021f0100021b0b706572736f6e5f6b657973010201020108010573' 
  || x'746174650102e403010102087f5db24658351dce79d8c179a6a8ddefce030179bc838e305513dd970e6a219b' 
  || x'969a960559317bc9d95163472fd6456b69ad6981c7367e6f609849faabc296dc3fa6f14f5e7bd830d3ebbf7b' 
  || x'898755ec90fed57b803a454594afd1b73c0a1362e42f53e4ca8d0e7eb53d6d5964b29726072b8a16291a269c' 
  || x'e5084bf1bbb14a1555b8230f0a8e401b499f00655266d0a804c43ac1765d60ada73fac01d29f7640dbb199ca' 
  || x'6af12bd8d96a4625935d859851d7f52e3df33512c58f52d02b458cf933a1fd48b86603f5ae7c729efd0b87fb' 
  || x'97eb64cf3c18f360352ce0cdb5f095b3e4b47a7c166ff628a98325388ff22eaa677acea347fc778449de671e' 
  || x'522de5e1fd5fe8e70994b25da693368b90a3a414d15f2106aef04ad8d89810f45edac6c27cbd631cf82206e4' 
  || x'c1d7ad8731f3deffe8a161d524d7729e1a8601f16281c0d2ebf2e9b59a0b25909d4a65491fd39cf917acd9ba' 
  || x'2ff801ca80cbd04d4a59f1761ae050236f030ec75c22ff8edfce42ad5db4cf7be08e7fd391e5204779fc2ea0' 
  || x'cbcd4df513f0f7e5806f1c0d89207a6adc7c4c488bf078889e5609d682e1e9ddb9ea83f21821c72b7ffa6c97' 
  || x'2ad8d59f6344bafaf34267dcbbc45d164599a10b8a903689a18fae5a6c9d118e23b82a563328b35dc2f00500' 
  || x'a8935883ebd19390' AS BLOB) );
INSERT INTO journal VALUES (1 , 58 , 1795226400000000 , 
  x'69d3507c0752c8ac7bc9cbabafa8245d65582367707fd62254694a61215d91c1' , 
  x'63207280b3b26323720639567a0e62716930dc8f8d17c0cbed3fc8d1cb9c60d8' , 
  CAST(x'01027480a0e8fdf6afb0060430756e696f6e636172652e76312e5265746972656d656e74536572766963652f' 
  || x'5365745265746972656d656e744461746512756e696f6e732f312f6d656d626572732f340020fe78921ccd4a' 
  || x'a89d5e5aa7b12800b922aad41a4c8809eda6c92521b8c180a9b601a90101010208177b29d623871f927f73f2' 
  || x'c0a3a5ce6f9301011aee9b8d85ec3738aa86e5b0e7956984c28a104b3758ca28ba824ed2be2184e0e1243c25' 
  || x'74a80c998145c4382943c2fff262d26d02034d53ceeb1459ff5d990441061e79bf9c2b930709485b36e147b4' 
  || x'dc84313205bf504009aaa8be7d4af99e812f4be3a4552ab59fc21a9e809120c477d30ee40438fe587b675460' 
  || x'0db669cc3b9169b576aa1469b77a3cd029b5b56f1a83' AS BLOB) );
INSERT INTO journal VALUES (1 , 59 , 1795226400000000 , 
  x'fcd127e6f0c849b1bd16c0fc4bf8684fa5df150e746b534f7473d7d08c568d46' , x'' , 
  CAST(x'01027680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657469' 
  || x'72654d656d62657212756e696f6e732f312f6d656d626572732f3400202c7a493c431c93db23ab5bac01ac7f' 
  || x'7ba4b88d4a671a70a9ca084b97cd02171504e703010102087f5db24658351dce79d8c179a6a8ddefd1030137' 
  || x'ee894a6788b2dbc69eaeadb5ae073f30f9983954b30af4d22d14b82403971bc2683e1c860f896ecb55e5a087' 
  || x'112fd704b30cf28a6a39ba9b744ef00bd7fe7107d42c278e9b6f06bb00d3b1741a773d9198720267ad1290b0' 
  || x'64bfb3f0fd89ab2d91a06771774917db0f6b951cfb62722b84b5dc13cef14992ce715f2b9dd97e9719a940fc' 
  || x'f433bf522b3db06b0f5d6c1e842d0331c83643a42ca50df15ef48efeda06bfdb1a872bc5c91ae64f716f97a1' 
  || x'2eb683ce8fe1ed06a7f3619b09e6f348c57c8dbdff59445fd5d9b49f90dbb560420548e19479ff46831f66ec' 
  || x'ab8ab8cfdc2f7c38932cc6cf92b75f9a9acf33a39f4145dd508905cc6ab3df748234f39fd995b74b18a3c376' 
  || x'd4ca4ec65ce63a6977994dbef59956eb54e6c9e9064184eb85b95f2aa1cac3a4bcdc723b3b3412f8165e0187' 
  || x'c98d20db00eff1dcd34ad425e2e58273c4ab19f5e80322c3c253e5aa83840f8e59d066d8a2a74b9589238471' 
  || x'fbfa16fda7595d9a7c8d823b19f769cf5a8c09f26297615ddf2fad79267fdb3d8b89cf550b92f83f9b97edcb' 
  || x'02cda17c31b1f3b68ef5a27e01845f73f1abe52f1d6fa07d09a7d0df1a2eb1ae2c76f80197f97b37c67f7aee' 
  || x'e93002da9e24092aae7b616fda85695e7fb736c815889bb8010101020808f3d1051583f8ad873e03f77b8326' 
  || x'25a20101e99f701e2d75c1a7aa09a1f255f073d052d4eaa4bfa03aff1767e49c605fce5777c04c632ea49c6c' 
  || x'814833f760c48eb64229a19dca1100b1d41e27c716fd20de2f8a2f075f2f914230a8909e61e00f2b6327dfc4' 
  || x'7f3e883b69dc105c2026fbe0c0140bf878da7830cf866d96fc490d35e5b477b02f3e0d5faa6a45d1ab8493d3' 
  || x'f0be4e2eff452f0684314cbb71b091a8458e928ea0e4b1f535a822adffe0e35201db050101020806a2af395c' 
  || x'd8c83e8e5b6c389e8a931fc5050140803c0fb996cf27104eed50882f5243c09fbb19135260c62644cb197ba7' 
  || x'375041aca9672ce60dd18f45e098cf901b20ea57ae0a9bf6609d8f3cfbd662cfc64a815488cf07e617344c6d' 
  || x'c9cb1813be1dd5592375c195694bea2368380fed613930001eaea2a21a2d237015b1e3ff2f2b28cf9c134f2e' 
  || x'01132a132633d55b1694b48cfd3f80b04f46a378afcd55f41d5663e2b2ca55631c81eae9ae8024e378c0505a' 
  || x'b9452804cc8e423ec4592261677edf2291d829f761a5fe0f88b1bb03b114a192b944a98466ed630572b020c1' 
  || x'a3c76620a3d6f423d420a47748f256569ec4dc383848ea62754cdb47d2d951502dec1c3d413f5ea79496c425' 
  || x'0e30a8267d860ae82c1f97b33f544e881678103f36349c46b8a236ffe1e75ed568d750233735f075ea1db8fe' 
  || x'0520bf401093e9531f0a728128b145701e6ac7bda70bc5afb11433b9f8f14e10c209c751147433c815849988' 
  || x'b1a8306f848009d52c4c31cccdad0f62d85c0ee8fac28da12922474d269147b0733f66de6db162913292f3d2' 
  || x'b61dc4b98c3386104478a257e0f782ca3d508db158f23b249ead296b8af6c009737dad73cdbe262f229f3b2f' 
  || x'1e306f63c51a99ca151b784999e48906767754f2893caec07f0b6b9d0fc9a5258f1adeb9629bb03d473e8820' 
  || x'5feaa854527def47a0a9f164e8fe121159c35956f68dbaa2082bbae777c530a60ae69fb1c834586383492bae' 
  || x'7e351bf900405331cef41d5856ccce2c1f8587fe51986b1b96f3da423e79d139d0d8563eedbc7b0063c15643' 
  || x'8a2ea43b06186925c4c0e53f87af4e97d664ee63fdf10698547a15204fe64db22a6fdd92c69815c81e4df151' 
  || x'39aa94be6e8404384dafe0d95fbf1d499168089c060d30ba04effb45467ff3b044f469e00d35fef53d6b5d8b' 
  || x'5b75247a316c8a30e567e18294603ad9faf69f587061e79dab6f7fa11a1611842ec8a49f067a65ff66d49228' 
  || x'876f8eb28441e07c16ec3ca7c17d86dbc28275010102086b117edf7f2717a2654e15aa3cf6a43060012302d2' 
  || x'ba49b20d52560b3741c34450e58c5a68cce419398c1bc67632f5c1da35306d22198c844e9223c62413e59d36' 
  || x'daa61cadd7325fd9f0b670c81952fe07caaf7a616c9451bafcab87057d3d1ff0926533cef100b6c543765e27' 
  || x'138af1eb' AS BLOB) );
INSERT INTO journal VALUES (1 , 60 , 1795226400000000 , 
  x'ed8e85bf15ab13a946be48d27127d3f51893dae138498279e0d088320deb56c8' , 
  CAST(x'480fc42d6a28acd4a7da0c1f129b89584ba7ba91d0258673447e7bc4729fdeceec1d673c2c9e71a4445e7f2b' 
  || x'7b263700c60c817909f86a5c6e3e9c59079a3eb4' AS BLOB) , 
  CAST(x'01027880a0e8fdf6afb006042e756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4372656174654578616d536c6f741c756e696f6e732f312f6578616d506c616e732f312f736c6f74732f31' 
  || x'002089ac51cc4053becaafa2db409b28b4f4b83c2d96496323f8360b4608ef4b8f2f0177010002730a657861' 
  || x'6d5f736c6f74730102010201020907706c616e5f696401020364617901eac4020b66726f6d5f6d696e757465' 
  || x'01c00709746f5f6d696e75746501f40805706c6163650209e5b882e4b880e999a2086361706163697479013c' 
  || x'037365780100046974656d01000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 61 , 1795226400000000 , 
  x'fa27903c5caec6f9ff07bb8f52c64c358784b785d68fca059a69239cfb747216' , x'' , 
  CAST(x'01027a80a0e8fdf6afb006042b756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4e6f746966794578616d731c756e696f6e732f312f6578616d506c616e732f312f656e7472696573002024' 
  || x'5c347eeab8c7e5e8899b247b716a91b427156de1c653c859a3ebe2e8b260da01fd02010102067b1ee1e3e392' 
  || x'e4df72ed86546cfb7064e702017f0ad8f6a08aa3ef33dea0e7b76996fea726756126a3503417b46c431f74b3' 
  || x'0c1250fadfac37aa2ebcfa4bfcf8584dd25573457b97ecdb038988b9b73a110a7340a6afe947c201e79d1283' 
  || x'4c0c676f77f662045d6798463ebe4c543503330732b764df80edf70c4639a2148a26a5c22bea9b1ea6d0249e' 
  || x'23843c76faf23afea775327d4e8eaf19f27942b2ff1839786dbee416d188d6dcb5b142e67445cadaba6f66dc' 
  || x'bccfed00e6a2d307f40f68702519666b7b0dc045a01fba957d8ab659d0049d5128f38d2107b4e835a4e076d9' 
  || x'67d410810919be68a6fb9c39633d560fd02f523a6a8af7063aee4ede93b2c298bab96b6fd15d0c3b5a52c698' 
  || x'bc17e5fb795a466de236c2cb83f1fb2e97c7102950ef9c73582ef435cf8dd4eb4ef4facce20ba04711da117c' 
  || x'c8595e3ede1cbcf18307e0d74cc2ff1de37009f032da11cf64116f29ca4585b4db03ff0bf9263576c812d9ef' 
  || x'fdcf342a3d8aad7dde406f5a4937560898ef2c' AS BLOB) );
INSERT INTO journal VALUES (1 , 62 , 1795226400000000 , 
  x'457631c6d85cca63ba6955585183e0cf3a14f2307c65c40500fc417a8452ab3e' , 
  x'f757ecb47bbf6ca907ecbaccd7522e0cc834586d2eb091a7e2c2ed78939db23c' , 
  CAST(x'01027c80a0e8fdf6afb006000d73797374656d2f5265636f726412756e696f6e732f312f6d656d626572732f' 
  || x'310000039a02010102021a99d5a3302f3053f8c491f1ef253f9b840201d96518e64ea21abcc5d236e52b3f14' 
  || x'43f8d52bf76879e14598975fc2d855219ec8c1062838e5941b19132b201dfb41caf85f3ff805cef805211c0b' 
  || x'552a710ec105b456508dca68c26bfd185a2c5d5219bc2de95a76570887655d42e308a5ae21d366f37d2d0289' 
  || x'8de49a568bb3ce485401f4127f4661ca6b05ad3d1b107631ffb06698e504c26de569e1c6cdabd7fcdac7df23' 
  || x'25aa59bafdb09908b031eb9b645d8504ef23842f077db149a28c5198ae604fa8407d0172ba50d40c54963476' 
  || x'48acf26e721012b988aadba816c0ec335703e6ef6c8c7d4f3ecbb6eb9ca81204ff84f4e5f3e3fabf893e0f7d' 
  || x'05334751b84ef3eaa6466c134d4cccee518c8046b68441a99601010102021bb89dc2e04963da1ab358b22849' 
  || x'594b800101a9491f5d4699f4a3b171de8797bdfcbee56cee49a19b0379d9023f843aafec4ebbb6121cc8d7e8' 
  || x'052cf4bb602fa43058e1b7e04b34d50978d59fabb6612dc3fcdccac35d08cfa0102f388ffdcf303c9cf7a7ab' 
  || x'84bba6ddc03e4c09d6080ed263c8a94bd1e18632a4bba8e2305dee3528dc6f5736b36411f0075ed68038a20e' 
  || x'ce010101020208403406be7db0b019d2c8963cc20181b80101de7e363ab29766644316eb05ba15c0782e906c' 
  || x'18bf53011d474cb2d405c903e90449da4a078cbef01f84c8e237be528190e314a750e81172a1349782a0f4cf' 
  || x'd00152a6ac88b520d1eb6a52c6a7c3ed94b15dae7eebe3266e161302d6a93eece751b8eedd8fca11f64d853d' 
  || x'23b7814698bbb2dbf545296db72b17b3e82f92fe839d81b9d58a551b2dadf0e2927752a18c8474b6bf6fe953' 
  || x'f45c486d43ed431b4c4ff3ccfeb777e6eec908494199a016084c637ca4eb48ee' AS BLOB) );
INSERT INTO journal VALUES (1 , 63 , 1795226400000000 , 
  x'98836edd24dabf9c6102afca6f42e8d7fb4fb7dfbb2312ed6e938a11d674a1f8' , x'' , 
  CAST(x'01027e80a0e8fdf6afb006000d73797374656d2f5265636f726413756e696f6e732f312f636f6e7461637473' 
  || x'2f31000005b90301010202d137509fc6626142e51b2e7c3ddac7afa30301af7df89077faac6d864a4b987c84' 
  || x'59b8c9db3783fac19624e6603a9c6efb0a8e0b0316eaccab06bbc082d0572ba6bf4490f2bc6592cd41e9f284' 
  || x'fdea4c21599cd0617cacbdbd4b3751b6fe84e5494559e7c8f6fb61badb6cd121f3940b323ea0c1e3fe1689ab' 
  || x'98a544931ce2a5b3fa4448bf9795ae354c9cb02181388e97d18c696039f6e0411c3b0f1af6de7f8fc20245d5' 
  || x'a367addfa439016bea855084b6bc956ca525b7744eb5ab65fe79ee9a4182a8c7ca148bcd8f57bca738c58fab' 
  || x'02ef53fa81ca9c7bc3af91bf6792252a8daa2639d815c7b95608a51884305eceeb8e33a9a83bd02e11b73fe9' 
  || x'2323b9f819177f243790169dc1561a5389a6a0156c65c0a95a1da534d2d9f57d2a40cb448434883098f8980e' 
  || x'ee5c5da996acc63d40cc108e02fe00c24e0d2b30fffc1c6d0a07d5120de0b385284137fb2cea5feab4c765c9' 
  || x'e977ec9ff273e1ac8ac1d918d03656236d43a2dbd2024546b217351d746ced577474a23ebcdad399a1fa94fe' 
  || x'6896e25f9d65d76efd68fa7938977b1ee6f6e6d173c96b05e9e3440de47cfa690f1d86dddf9415f120e8d7f8' 
  || x'390a372af410eb0bc601010102029bb2bd7b48483cd87017adb86f8bd8deb00101b932b25b7bafa100c7c315' 
  || x'2e837bd3657df8fdfba54ce8c3e089ec810ecc178fc53480623aa785ac22cfe691f52655c343ac08f31e716c' 
  || x'e4db9a7a4678711265562dd7f218d303d80fced062974b4d1fe3d14c55dab617bd69014c290cb979b1895cc0' 
  || x'0d74c50ddf965805b0aa3cd26bcded79947ef77ae10bec72dc1db8f9e295cd0840b36d97374c88a40593a2b6' 
  || x'7e395478bb130bfcd8621f75dab8712531982e4e82596ad798422d7bf5343da5e301010002de010e636f6e74' 
  || x'6163745f726f756e64730102010201020f086f63636173696f6e010e0c646973706c61795f6e616d650209e9' 
  || x'8081e6b8a9e69a960766726f6d5f6f6e01d4c40205746f5f6f6e0190c502086167655f72756c650102086772' 
  || x'6f75705f6964000574696572730201330c7374616e646172645f66656e01e0d403066c65616465720209e69d' 
  || x'8ee6a0a1e995bf05737461746501020b656e7472795f636f756e7401020f64697362757273656d656e745f69' 
  || x'6400076d6164655f62790100096372656174655f75730180a0e8fdf6afb0060776657273696f6e0102cd0101' 
  || x'0102026c1070255e202db9b539c961bfff4e00b70101e29198249a680a4627bd7de0db84c81efb0cd5d81cba' 
  || x'f6f88b91b816da87cad5dcdd0a6fdf1ad02797beb190f169aba814d6fac01c7f78b06870c7d7101c3e94ce67' 
  || x'c77e6a2525d6d19a888e1bf46e4e7ee234e9a1dcd992c22f94e5ef385c0d6174f135acbb22077c4851510e29' 
  || x'8f06ac1a59942b717db4e2f50fea72389b1c055aa7fdc200db500da4c44ff88ce65e3b1f7a8774ae8ade4926' 
  || x'd47313ee035857ce8d7278134874cf8e677269d47d84fe050b540a6b6f0100026b0f636f6e746163745f6578' 
  || x'706f7274730102010201020507757365725f69640100087265736f757263650211756e696f6e732f312f636f' 
  || x'6e746163747306726561736f6e0206e5bd92e6a1a309726f775f636f756e740102096578706f72745f757301' 
  || x'80a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 27 , 1795226400000000 , 
  x'fdf6d7aeebdfa901f919d07a013ac644cff5d86bb90a37b7d536ace1b9f67dd6' , x'' , 
  CAST(x'02003680a0e8fdf6afb0060004746573740a686f757365686f6c64730000028001014e0100004a0e686f7573' 
  || x'65686f6c645f75736573010201000320801134ef31e059a0206dce874a6622c69f380e66e61759bbe5ddb2a6' 
  || x'f4d8a0940207757365645f627901020766696c655f69640102' AS BLOB) );
INSERT INTO journal VALUES (1 , 64 , 1795226400000000 , 
  x'5e31e732e33310445b4e4bdfe6e499b75e6a09e7b17c2571b1222a27c8a86aec' , 
  CAST(x'5074ea395ca2c0d28ae2080b8be68cab1104e5645b382e6dea8ca4511e68e4b83a83a7a14338dd06f3d1e72b' 
  || x'9cc57a19627434f8ce74a8dd30c072d643b420dde851f57d6e5818d41c7472d73cfe38dcbe866ea67cc4fd8c' 
  || x'27cc4022694ce23b5c7222206ce5b0be633619888772bc7f0cb376a92669bea522892a89914069660129d82c' 
  || x'f4c5e584e2fa44c0c20ecd2d3b8bc670b47da7d5b305b38c418ad12b987c019050d25781486ecd8bb5b58a2d' 
  || x'b767b6e8e9867a35397344a205bdd9f1' AS BLOB) , 
  CAST(x'0202800180a0e8fdf6afb00600047465737418756e696f6e732f312f686172647368697046696c65732f3100' 
  || x'0000360a7f0100027b0f646962616f5f7374616e64617264730102010201020606636f756e74790209e5b882' 
  || x'e58d97e58cba0766726f6d5f6f6e01ccbf020b6d6f6e74686c795f66656e01b0fb0c06736f757263650212e5' 
  || x'b882e6b091e694bfe5b180e9809ae79fa5076d6164655f62790100076d616b655f75730180a0e8fdf6afb006' 
  || x'c302010002be020e68617264736869705f72756c65730102010201020e0766726f6d5f6f6e01ccbf02137265' 
  || x'6c61746976655f68756e64726564746873019003106163636964656e745f70657263656e7401a0010962795f' 
  || x'6d6f6e74687301000562616e6473022a31363a68617264736869702d62616e64732f31313b363ae4b880e6a1' 
  || x'a3353a66697273743235303b313b18696e7665737469676174655f776f726b696e675f64617973010a117374' 
  || x'65705f776f726b696e675f64617973010a167075626c69636974795f776f726b696e675f64617973010a1970' 
  || x'75626c69636974795f736b6970735f7661636174696f6e730100107375706572696f725f7265766965777301' 
  || x'000d7265766965775f6d6f6e74687301180e636f6e746163745f6d6f6e7468730106076d6164655f62790100' 
  || x'076d616b655f75730180a0e8fdf6afb006f90501010202f79b8b29c3fc71c19991624e2c4680b4e30501c44c' 
  || x'9712bab84409cf7e25c4682b15132607c8ebd4bcd16272345f96ba2dffe13d48223087a9460a4ded587db6ea' 
  || x'fec9a6d994576af4c73afce10e2da27d8c580b901e25ee88b9fd79c25b1e5cd1a937e1b875c9537198093479' 
  || x'345dec743b64fcdddba934ea3fcb6376cd7406ca89ffa4e7375e6caf2f91b7693a8ae90729387541b648c28e' 
  || x'b7d66cd755be3166d4761ad8a62f118b187049302517c9f7c23abe1548836fd2448820909064472898a7cc0e' 
  || x'f62a3d1908bdbc86403584beba3b75ce7f7013b6f020dc9d246de7b94ea650f99f97d0c5be689651b22c346f' 
  || x'49ce68aac3dcd00fde6bb21c00ceb9a21ee4c07e9c3a3de9db021837558749c49ccc3021bcda6dbb709ca022' 
  || x'ad1e80a2894fc3559d360f74c3988f1189a10be56a98a53da9cecd6bf19c382e4b2a18e3303ea94ed893063c' 
  || x'8855b50fcb64691a02c25c701acca42e802c267649a7e02eed4d4edffa3a8b1f2c9a91dccbc7e7ac14c1ee0f' 
  || x'fd6d976bf817cb67bdd14d4aae5ec38a091c84e2c2448d4d9201ddd474f264e48887f13657f090b346469abd' 
  || x'b4ed6b208e892b3dc7aa6339472b6a87227955181d2770411a216d40e7543e0490311be6b2229435a76f4594' 
  || x'9f9f94c2fde50441a4b10e2a8612f7379fe9227202a67338f1b88a9d5caf7049d105386bdf240444921a7311' 
  || x'b1a8e35d238204bdcd35289079e11985ae909702ed5d78c7a2b7659b6615f5f26a1d0e21db80b711c20d938d' 
  || x'c91bcbab4f7dece3f650f4c205f358ffecf06a6a04e9d8a368a9ac9f71eb78c2e15afc5e843ed0140df282cd' 
  || x'2e9f726a9679f9013deccb8a6bc02fffbffcdcd180fce80848dd649fb24f4bec1fdd08e12bfc1d9a085f07ac' 
  || x'a520a78fa58e04c97649ddf27bf1eed5043dab9b56e72768509b9eeaff14e8f3e961d97d5ddb32a83015e5cb' 
  || x'f9d5970e574779f0fd5bde8108d93e836e6f14b14a1c3da497cc465db3768c88f9ee139ea6d4b4e0fd83caaa' 
  || x'f647496d7ab1911016523702b906472bd423372b0924be6c92723ee87ef6953fe5040101020220af0e76500b' 
  || x'b0f62e4a3b699e32da7ccf0401b95beb613532d45fd2e6118fdd9a6bd8f2e7f702efe7c7d34a56ca42433756' 
  || x'1b17e4c250d5eceaeee9fa4cf14b65a3ef2a3905d38d9ce3994bcee3ab6b7cc3f476d86b03d831faefebac1d' 
  || x'33bbf80631a9c91e96ae7671a09fc065bb5a64e8a34978bb8fc24a7f33e8b3fca9eb7e7b4316c6a7a8679f29' 
  || x'dc7cc030a8cdfb921d03d093e85ade38af7c445e2bdddd296a4c22dc450833b3e8d6706811d0dce198cce5e8' 
  || x'7f57fe000d43e171af2f0e06c9ae49f6d241b65bfef58fbd82afd20826a9886216bc48dc936e38f919444707' 
  || x'99bd22b8ea746f7f9fe19fbf2d0410b3eec9f9285f6309f56cdd402f949fddca70fb39bb3a2f4c2394196e98' 
  || x'd48a4fad8d399ac8fd0175a250b308c2c7852a835e63315a02ce91a9a8f77644fb524336dd891c5ae7f082d3' 
  || x'7d3a543a206bd6c09eeefd31ee181ff26a4a5b451c7263361a7c4d13d8a63026bfd7e84262616017046b4d7f' 
  || x'512c782fc9edea47bf5b8057ba232e1eff7eceea97e089d204c1d5f0e8b21a57b4c291d18d1b9aa9d5896e00' 
  || x'db1b2d3fce86552a45ef131752da2a1570e3a0544ceae84443e295475bb541fdc7fdc9ccae08474a3a72eed8' 
  || x'0e55f1a3d3086fa01d6587a1ae1cbd1e3bb9cd974887ca363800874df600ee8b607f0df660eb3967136fd017' 
  || x'4e11f24ddab8e2b3db8a1265dea9ae326a31807b66df8129be4c9e47a2f3acca6b49540f150d031a2d2f64c4' 
  || x'd814db23c25667a54363ec8846499eac4bf7ff1793bfe7af9f2287c3f30a44137c81677bc85dfdeec16d8375' 
  || x'99cd3431af5b8437fb747cd4f2a324cfc09d28219269428e0c9a8cba2d8b05af0601010202f79b8b29c3fc71' 
  || x'c19991624e2c4680b499060106786fd72acef61644fb09fb41db41763f7e75e6057394adca03a8f643e09400' 
  || x'3f9fe2a7c0cc1af0d1d13feb9b7d899616bca13ac62f492a42fac506027e65819535d4775c7cf39f521c8b41' 
  || x'2005e2f8732ede9726f411cc10cca56630c25c14b61958b2531817fbc3ee83907cd61d02f08fdb174420edeb' 
  || x'28ea7726af170e47994fb531bc61b38d75d7b4ae127f1d394053631b124f08c41b91635ec0e5b84e3cb5ff1a' 
  || x'8d07ec5fdd3cc04f1ee2f909c7b96e516f32eb6a710fadc48f316a2864673d4dc245830b2a42993fe8e19925' 
  || x'd6287b87391487b503903997d9d03955df01fd0eeb72a91c316800b8de9cdc687d3e1e6c927dd54e0f55e3f1' 
  || x'75b9cafe71f836322a283621365d9444a482262a614a318f93104cce85131869eca34852657cf8dbdcba96dc' 
  || x'918e4ecde158b083a646fd47c0c58bd51ae0c3d2dfeef7076768792c59325e762db9ace8f9b22dda6d170f04' 
  || x'5517649ecc04cf72bb663f5e2040cce21fc00bf37a91c8d78118a9b4414aebf578f66f245acb5156968123c8' 
  || x'df2dd1f29fc65b4bf538b3bd96e0f0bbf4d626935319b256060e259ce8acd1453aede44693fa0819153d5ee7' 
  || x'ffe1b2f045be7217320191b6a063da1a3836d68107adb8796501fcd88efcdcbfa5c8cad3f3a62972078c06ee' 
  || x'80e9c5e8ccb0a3278d27d62fb80e5660697c54ab5afa3835f7bc3165e20baaab20c4ff24732cc34c2e7c69d0' 
  || x'cb5b7da1f30b5b667fbff3dcb88ccfc51167554aafab322cc5f1eac617e8cc943730ac023291b34e2213cdd6' 
  || x'8c72e46795c2a8d7376d8d3f135af101d1675eb312af6d7896522ad47d12ad6b56bf2c2e8ed61be1d29ac215' 
  || x'63f5abf36d5f39c79c160a0d47a3b7f11c55e984977ef90072ff8c6f912a5cd3e179a16425b1ea9fd74a7976' 
  || x'c5dfdb9b4364b92753ef111133658dc5be70760c24cdc86b026a3dd52810ad8e46332e30b4735988c0eb3b41' 
  || x'8368699ab3aade467d7e8b1e895f98252becff6d310db3595be1a4dc5ddd060f7ae8f844b2e32dd10ac41dbe' 
  || x'998a1a42f0a397f9bb658392165dba56e0835db702f182f633bd24a4aa24e93c7fd34ea4e14e8c99a57dab6d' 
  || x'bfbcd268ab846bc13c05c593860101010202aa90064b09a65cef74855e42ccb377137101e48ba7cbfd17bc2a' 
  || x'ee9b0f1f136decafaac6e9d66d0bf8c075c5a92a4f74fd90b106185b11205662ee89fe11a7a595f45c77d0f0' 
  || x'61e9d2457569ec561fd80a48ff0689a8ed2ee812db124e6f7342da578d4e03d97b5a1b6e86853819b8a7e5fd' 
  || x'b6548ba44804517323a53b01065c330bda010101020274967d4d9666d8709415e0f070c98835c40101de3fc2' 
  || x'95c2455b769bbe634a57c6a488c057047a1b92432a7e5e5403962e2546d5344e50db4e1d246c7c9d25c9d5cd' 
  || x'9e75f795cf484400b85722313812f8ca178b19b6778e4bbf9762564c6171a5b53d495aa405b3ce2fadfb1768' 
  || x'2c5ee8aaadc99cb846937798095a08f63e3b15b612eef3ce63833a91ad3c36fd3d656ad5adecff0f0d75845a' 
  || x'2907f965317ddcd7cf0dfcf06b0bb3c0722625e48bdc06c5d7148ff262615dd1ba12ada549045184db686ae3' 
  || x'a5fee9843f9659f08504e4f9cad80407da0101010202fb1aa859388a4c7c4aa0ae039517f053c401019132e3' 
  || x'53dabf3b697124862c1197ca81708aaa8550feebef571bbf5cbdfb2b92783d71935759f874dd6591f925371d' 
  || x'7f37f3eee72fc184bb0fb85638ffcc01355e4bc2fce8664ee8e9f54703a155490abc5e195204f4fbd034aeee' 
  || x'0855cb95a44ce40b6d02578aad72d0501e412efe94888e9e3fb3629c1d04c27c018ba29aea6774fe436b669b' 
  || x'73c9671170f73582f56ab42ff60e9d1320ab8395af342de288417761128eefadd4c7cfc189546babb87c935b' 
  || x'ffe1f21ab3298720b6ad93dece9b545da60101010202a3582cfe5d7105e9ff99b64264dccd50900101b8c143' 
  || x'c049d214e5f8b9618179773fc75149a7cc2bada1b62865c46c2760d2848c901e221727582f1e7cf50e2e4fb7' 
  || x'0a257f309e44f6caf5f0b6b4cd506260574d3f40c6bc216906f1fbccdacbd35c91719144dd6d024261821d41' 
  || x'3f06c7c6e5460ce8a9925b75bc6f069d1e08a9cc10c229cf9bf4034d080e768ab0c52c5ad64a30745ed78e6d' 
  || x'a0c2fb74052b55e676010002721368617264736869705f6169645f6c696d697473010201020102070766726f' 
  || x'6d5f6f6e01ccbf02046b696e640104086f6e63655f66656e0180b51808796561725f66656e01000e6c6f636b' 
  || x'6f75745f6d6f6e7468730106076d6164655f62790100076d616b655f75730180a0e8fdf6afb006' AS BLOB) );
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
  CAST(x'0190c27c68f1f7ea81d632e26c6e183a446efcff29804c41e660bcd842cf0f9e165249b7bf1ee1925c9ba9da' 
  || x'8a34fb90ee31ffbfb62b92a8dd01a2' AS BLOB) , 
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
  CAST(x'0193e112255ff7d4173b3ff4fd1ffecf5ed9ed00be71f0c3e2dcd95b1fe77cc0ef006ee4aa20357fb4e3a095' 
  || x'b1131ec5d34a10245d8fb82a2075268e66ee7b5e03a46db19ae66e3a69' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'017b012f7c074ab3a7243cf24a9bfc885ec5288c35197c12db8055e87f3f67cfe3523ad33bace52d5ddd193a' 
  || x'11d393713c10f2f0b2eebddaf83d7c29b02322ac8fc105ea41bc3d2e5c' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'01bf469223ad788ba54453084f87f5f21e10842da1bf33336450ac42e8ebf43b070a790d8e7eab3a998d73dc' 
  || x'9a173855e0459ed32c099d7703596a94e265993989e5cdbae12f8b513b' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'01c7dc8f1bfb869f87920c064939f55b935f3c0b63705b7b9059f80e8232827f0ddd19cdb8e9cc313dffc856' 
  || x'87ab22ce5ef1284cee8294a9525ae7a89913c1a285a909597cdd79d589' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'014c34ea1a62b7030e98c38f61738b4a53ac427b579250f8ae58834e8520f4cb30235155ff2164272f0c9cae' 
  || x'bf27e943f9c56a155613729f2bb1230e48477bd303f395094664387ca3' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'0189373942eb44e55672e31ca6e7c3178ef7e21c63e7f8878e680d35c5b89fdc08332b59e301819c78fa8114' 
  || x'b23b2abeb780f0a3151f93c538d196f15e98faf4e0dafbb57369f6b1e1' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 7 , 1 , 
  CAST(x'011b1f55a833dadc24c4407b15e621528f5670a385bec7be59329db6d2f83ab7e79fc7287e9c9a977f24dfed' 
  || x'edf63e786eaf2ce96422248b991816c0ab8d993c00e7826b29e2b0a015' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'0153640bbae45507afd390dc86303b8b0ca3a72f191ce2ad71ef07e27047a9e6e37a025280d743c2da5f2a35' 
  || x'010a6fa82d42ddce20e1c6ab2c0bf66080e8388f5006b3bd27b8766abd' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01eeaaa0132123e9ecbc0fb3b9f41536f1bd0bfd90d440e30122233ab25698c167590f4845ade84c048a19d6' 
  || x'67255c44536d4568f611c82177837bfd7fcef3592f4f1aa9cea54d5aa0' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 3 , 1 , 
  CAST(x'014e8a18462af046d9e8483b971f4c2e0361efdd7c0dba53da225de2454a2988d114a0665c3153e8e65a4901' 
  || x'0706b59be218ec47314d6b1a1a5810d2188f34ef7b439c5845c71f47d9' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 4 , 1 , 
  CAST(x'010aade1032be947e285d1c8d87f1253a4a0f0d5b52a881aea1438bc0f249c4badbd920f85bedd76e8d2cf6e' 
  || x'844af1e72281b4f98a8712072dea4d56a7658ccc90dd6ce5a7f3119694' AS BLOB) );
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
  CAST(x'01cef6dc461c3a4dba362e4a1740637979863e9b49f6bcd838fd8686b5d35a9a78fac9b149123d849b21ab82' 
  || x'1ba7c2eec2052ce8670ead9fcd635f6d6131eacf5e7833743a2dbafd574ce9e8fa9a8444c0d5f688d39d2aa0' 
  || x'c47b857a1f194800179b4f36f8badaf9cc97545e8487c53e317ebcc7c375119faefbe1e5284362c47851f50f' 
  || x'1a1cf10ce634fbaa52b356f9bcd9b7805cdec522f17208bb642e1888c92f1ce26e3377adef1d909af7e917a5' 
  || x'b5f5c2d174a77dd28525' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'9049e2173c3959d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3' , 1 , 3 , 
  CAST(x'01c1a501ea6637bf581cce7ade7a625e5385d30bb74d39cf62db9525687e4019f3d220e0abc81180308d71b7' 
  || x'f19fdb8ca9d892088e103ed84603bb76c81a24954d5081e9b2cab5fd4f6e1b680c42d47d457cecaf204c2d4b' 
  || x'c529e47ffd91b32ae3d73dd652e205406c534244c5738ca71142ac0b71908cf989a9d3b1860db0fcb17c2754' 
  || x'0b2d50537697be3c736b3d15387a0d1275' AS BLOB) , 1795831200000000 );
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
  x'01ec53ba4fce3cb8ca898a4a7b22e0bd2be28fd59d43b18eaabbd3112a032e5f39d7d614636c33f323c6b8b3' , 
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
  x'10cd5499312b954b9a5b9da0dabf337299abd1b2e8280b2531189400746fd536' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
INSERT INTO signing_keys VALUES (0 , 1 , 
  x'8a4b6b1c986fc6e9de98669c0828a7af643f71d8bc4ea59d42811e6610a72aad' , 
  'unioncare/ec4ddf48d5e58bfedad658ee89337cf932e2ca295014b3ca0abdb70c59d076b1/keys
1
iktrHJhvxunemGacCCinr2Q/cdi8TqWdQoEeZhCnKq0=
2026-11-21T02:00:00Z

— unioncare/ec4ddf48d5e58bfedad658ee89337cf932e2ca295014b3ca0abdb70c59d076b1/keys U5yjz6/gbm6dX22CNy5v4hv0QCSPN6m6V3O101EbdU0CHHGq6kWq0SeL/nOZ1OywTYc3QIXhw/wev/kATmtziX6HVwI=
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
INSERT INTO tier_overrides VALUES (1 , 1 , 1 , 2 , '近况' , 20778 , 20808 , 0 , 
  1795226400000000 , NULL , 0 , '' , 1 );
INSERT INTO tokens VALUES (0 , 1 , 1 , 'first start' , 
  x'468a840c4f79ca4e5f9ef22ebb257e3a37b3383e67948bab16c82556e76fafd2' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'8aa7d3bbde7bf12edf09431393ac0b12f316c1b537ada9446636068832b3bad7' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'19f67579ba93a2c0f9bfd588a092def6d3a20ad1d168cfcfb4578a274e88a3a2' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'03c01e98f9a7c381410be4be481c287100726582193e007b282fc4d84e654523' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'06653adc59409e58046f4f62342759da4e150d2e15d5c47a1fbc101f938609ff' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'58b5192953c2ca5c68cc6ccd77f7258453da281c74136adb1ae216152c779d51' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 7 , 1 , '' , 
  x'66b13057debcfb743e335e79880acc34f0850f41bc2bfc7a5546938fb2d0ee13' , 1795226400000000 , NULL );
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
  CAST(x'018cbf41a241f1985a052f83e1ba490af8bdf31e803f2780f1dc3612c24e2bf9fec2510ee8d0176fa4f51cf7' 
  || x'3a1a5759a164c19eb2' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 33;
COMMIT;
