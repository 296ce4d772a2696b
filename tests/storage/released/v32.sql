-- A database as the version with 32 migrations made it.
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
INSERT INTO accounting_periods VALUES (1 , 24320 , 1 , 2 , 0 , 1795226400000000 , NULL , NULL , 
  '' , 3 );
INSERT INTO accounts VALUES (0 , 2 , 'zhuxi' , 'zhuxi' , 1795226400000000 , 
  x'7b5cb5ed7c58bffffe417c8a16488bd31b4183844285b57558ee3cba96032dbb' , NULL , NULL , NULL , 
  CAST(x'015c8bff7993500fa40814c5289d03d1aa6b7a740e0dc3d1d29098df426b6cb2ecad117dc0d672ed3505c795' 
  || x'c15038b09bc07001f5c6166bc1c351523186feb70a3dd9c2b16247b934fac986eebbf6dcc30cafa3d0d41a9a' 
  || x'f5d17f679a39943f4e13' AS BLOB) );
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
  CAST(x'01792628fdf38c81547de36414d1d20d9b37c42f2dbf2afbd954ab4dfec2d62c922152a1f95d739b633d65eb' 
  || x'7ecd13b7ff3bf7' AS BLOB) , 1 , 8 , 8 , 42 , 
  x'efaa81ca253075239acb04d3235734ac6267fdc7330b4ad60e4cd2d9c7c1d19d' , 84 , 1 , 2 , 
  1795226400000000 , NULL , NULL , '' , NULL , 1 , 
  CAST(x'017522aaf30894043d681e5a3f257a80584f285220c0d1feefc8cd5a837b331388fcdb5d7ba99fd466b635ee' 
  || x'1fea43ba725e3a2d2a7abc0dbc45cb04633610c5efceef4864eff3056f' AS BLOB) , 
  x'd74691888ebd4ea89701ef2710fa5f3c4d3caddb1a375e2ed90d0e2ae56b94ff' );
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
  CAST(x'01e6c8a13a0bbfe3046fb5350fc5e14400728e310de1f6bb284fc2460bccc5e666bbc3eb9187016fcea15a66' 
  || x'fa7780ec127cc2f7a8' AS BLOB) , '楼道灯坏了' , 1 , '' , 20785 , 20778 , 0 , 0 , 0 , 
  1795226400000000 , '' , 0 , NULL , 1 );
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
INSERT INTO counters VALUES (1 , 'case' , 4 );
INSERT INTO counters VALUES (1 , 'case_no/2026' , 4 );
INSERT INTO counters VALUES (1 , 'contact' , 2 );
INSERT INTO counters VALUES (1 , 'contact_export' , 2 );
INSERT INTO counters VALUES (1 , 'contact_round' , 2 );
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
INSERT INTO counters VALUES (1 , 'import' , 3 );
INSERT INTO counters VALUES (1 , 'journal' , 64 );
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
  CAST(x'0105147db8d6b44612bdc4c765471fb94c5f533935aed8fa8c110f3e8911b9abe8602c7ffbd152ae04aa95c2' 
  || x'47b6cd' AS BLOB) , 
  CAST(x'0111ea07c8e30bc944257de70a3ee074c89713ea12a5d47d6dc81f073315f5460e3f9d4afbb0e7504f226bbf' 
  || x'8afbb90e08f7ef5f1db4e190b2' AS BLOB) , 
  CAST(x'01ffc326ab2dddd64d7a121ad3ef1c8384f92b613c33981cba81220ca95d9e17186779f4fe88ad094c4390e2' 
  || x'384144b36c3e7db66c3c2809892839d7aa70' AS BLOB) , '2233' );
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
  CAST(x'01507035b9fdc05fea6b32ab9f1133c16c02c24bd433f9cb6881a804a307320e78177f3e2a79afe6f17bf3f8' 
  || x'd3dc08' AS BLOB) , NULL , NULL , 1 , 0 , 0 , 2 , 2 , '' , 1795226400000000 , 
  1795226400000000 , 1 );
INSERT INTO farewells VALUES (1 , 4 , 3 , 1 , 1795226400000000 );
INSERT INTO findings VALUES (1 , 1 , 'A01 d5.1' , 1 , 1 , 3 , '1.0.5.1' , 1 , 1 , 0 , 20242 , 
  20000 , 'paid_on2025-06-03days536limit15' , 1 , 0 , NULL , '' , '' , 0 , '' , NULL , 0 , 
  NULL , '' , 0 , NULL , '' , 0 , 0 , 0 , 1795226400000000 , 0 , NULL , 1 );
INSERT INTO fund_years VALUES (1 , 2026 , 1 , 0 , 0 , 0 , 10000 );
INSERT INTO funds VALUES (1 , 1 , 1 , '工会经费' , 20778 , NULL , 100000 , 90000 , 10000 , 
  6 );
INSERT INTO groups VALUES (1 , 1 , NULL , '语文组' , 1795226400000000 );
INSERT INTO import_changes VALUES (1 , 1 , 1 , 
  CAST(x'01e79488934add9d960b3ae12895490072844ddaf190124fecf3adbff7e7dc8dab580cbcb536d88317bc8b76' 
  || x'797e7d0618daaf125e3ff382780a20d46b47961bdab04e7c021b0e8a2aa9ee1561df7a49e4ff172fd0e1c6dc' 
  || x'd78c74492c15499b704b00c476a5776ea1ace509f26e64fd89d05955193a0d3a53193389c43d985366b9ce9b' 
  || x'86f719a4a7bb307636829c821e413e1c927d9a94b0908714be87dd6b7f6f025c903e3a95871bb384dd4e9daf' 
  || x'ed166b7cfe0077ba8831260db9746d2679ac2219c9bc3b057f7cd907985e7dc3327ba4588a02e30674b0160c' 
  || x'7fa1452b58f990b92cf8224e53' AS BLOB) , 2 );
INSERT INTO imports VALUES (1 , 1 , 2 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 1 , 0 , 0 , 
  1 , 0 , 2 , 1795226400000000 , 2 , 1795226400000000 , NULL , NULL , '' , NULL , NULL , 
  x'ed35b1de92354c22a597655e160633ae79870a08fb29d1fb9fab9793dda66c34' , 91 , 
  CAST(x'01ca1f0450cc728f93321f60f085e02df7a3aa56da271097fd89c22e5e7153ed4d853b8945ba0cc7393b6d1a' 
  || x'378d0876a0b350c611673e8c37c3000903b98fda2e06d0aa240b63aad16f9c4ee7' AS BLOB) , 2 , NULL , 
  NULL , 0 , 0 );
INSERT INTO imports VALUES (1 , 2 , 1 , '花名册.csv' , 1 , 1 , '' , 0 , 1 , 0 , 0 , 1 , 0 , 
  1 , 0 , 2 , 1795226400000000 , NULL , NULL , NULL , NULL , '' , NULL , NULL , 
  x'd63cede914b3bbcdf8b0ae5c5b7214e063a0c211c5750e270801361c61428ab3' , 91 , 
  CAST(x'01b00627d34d3b957d78a41c0c13a6fd3ad64ef720ec626edd29f5e2253cb7a48c0dcbb1a86f166772156d63' 
  || x'566746b77424b7f3fc6f7033ff9d3320019a6b372387d094ccee3419b37f3144ff' AS BLOB) , 1 , 
  CAST(x'010480fbfaf20dff8bb53f489f28db4bda0cca7907d0e12571d05c884f17e5d421e20f114b21571ea2c0e614' 
  || x'e4acb3238be95e0b567db3178b5802317aa18ca2015632cda44e94cd4f' AS BLOB) , 
  x'71583baddade4de63836d1c73cab79c35afa95c3ee0ec3006a64779c0a7cf903' , 0 , 0 );
INSERT INTO income_budgets VALUES (1 , 2026 , 1 , 20000 , 1 );
INSERT INTO invoice_uses VALUES (0 , 
  x'79ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea' , 1 , 2 );
INSERT INTO journal VALUES (0 , 1 , 1795226400000000 , 
  x'2ffce6bc12e2883ad934c2b1785df0b96a843ad12460312bb97111eaad21b328' , x'' , 
  CAST(x'01000280a0e8fdf6afb006001173797374656d2f466972737453746172740775736572732f310000041f0100' 
  || x'001b0b706572736f6e5f6b657973010201000102010573746174650102970101010002fcc95fc78d22ce208c' 
  || x'3d0e65116dfdf48101018e9e16198eb2fbf729a2a67bceb39470732fdbb697da7b644d8eba40ae6a253a6949' 
  || x'042a150a348493831c8216e146256c29d2a1442d02f4160aaf3707272a0d6ba17823487f60a40bbbf83f437f' 
  || x'659e3267dd021a27b5738694e0e9e15ff6630c9c6960068d9b3145c1a91f67ba6484cb77749ab4ef64f75e03' 
  || x'f74ae4ff7f9e7c0101000289e777b6d689419d822b446c072621006701c6ecc9b9561372f9f5cac09ce64661' 
  || x'23b2892e41a4afe9f632d042c00bc20fe00b490960ebfb36e89a791aeb88670b4917f6b7a48d326f5aca1dd2' 
  || x'ec36e878ca43119fba314e50b065fdc7c8165c263c01a19844ba110cc46d60d3319b2a8fe1eca8a6f7e597b4' 
  || x'0101010002e9a285ca74b2e3eaffa30579d795eb989e0101fc0dd1f034def7202069847fe039c3a7dfaa870d' 
  || x'9c9c5d80d11d17ee5498bf062e4f8bb2912585fdb9a57971193b608c1a4b2119779191d79b62243fb82270ab' 
  || x'5fcd2304f68e4d9e4ef329a8b53991ef28cfe0aa98fd23770a7ff6566ff3f572b47756ff1a6042a91b7ac638' 
  || x'179690a0725b70a3fb8faef1d01ddf439dc938020888c5778b99efbcc74834bcd386854cb46ef26585fa6b0f' 
  || x'58a68ad85f' AS BLOB) );
INSERT INTO journal VALUES (0 , 2 , 1795226400000000 , 
  x'7b1fd25b69b4425edbee172a1abdd0703e7a7cf31f807e2e83f052e0a8096fb6' , 
  x'a08da24a606872326d88e665c832aef30023baf2f9cb0151211a87dea40c3dad' , 
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
  x'0d514abb854ca99257026d25d28b6badb7b87feb65c10a1e18970f68a6ecf9f6' , x'' , 
  CAST(x'01000680a0e8fdf6afb006001573797374656d2f4d616b655369676e696e674b6579096c6f674b6579732f31' 
  || x'000001b403010000af030c7369676e696e675f6b657973010201000102040a7075626c69635f6b6579032075' 
  || x'2bea8c2a0663adbe44423b940e1a0b73684d585c194e4c54a988879ac1bdd80973746174656d656e7402c602' 
  || x'756e696f6e636172652f61333634313038643633326565643134343939313032633734623435363339643938' 
  || x'3636633865646361356666333065643036636262376331386362666232662f6b6579730a310a645376716a43' 
  || x'6f475936322b524549376c41346143334e6f545668634755354d564b6d49683572427664673d0a323032362d' 
  || x'31312d32315430323a30303a30305a0a0ae2809420756e696f6e636172652f61333634313038643633326565' 
  || x'6431343439393130326337346234353633396439383636633865646361356666333065643036636262376331' 
  || x'386362666232662f6b657973203439704237657348426534533757566a66336445437069386e78654f5a7936' 
  || x'736736683850474d334179644c6f483631654637442f716c554c7578714e786b465164773268637471523267' 
  || x'6661677347647238693141702f4a416b3d0a076d6164655f62790100076d616b655f75730180a0e8fdf6afb0' 
  || x'06' AS BLOB) );
INSERT INTO journal VALUES (0 , 4 , 1795226400000000 , 
  x'f0b5cb7683dd08ede6eb5cc7085b725673d6fca25fff7bd8780d8fe0e2ed820d' , 
  CAST(x'bcf208b5b1ce5c5feab8c43e9c7ce574a27395b134bea685da0d079ab6cf4343d4c39a69ee61ef1b20c221c2' 
  || x'ea32d2a3fb2f6f218026043bdc2a3ed3869389b1' AS BLOB) , 
  CAST(x'01000880a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f310020277c89adfede266054106a5a49e713c933def47d6dfdc92d49dbaa' 
  || x'5053bc199005610100005d06756e696f6e73010201000102030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae5ae9ee9aa8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb0061f0100001b0b706572736f6e5f6b6579730102010001040105737461' 
  || x'746501028f0101010004e728a269dd0884c0780a4067038d7d167a01aea084aa1dfdab9144332efab384a7d5' 
  || x'b57053cd8767b17e8544e12c325c0ee38c6a98745a70e7f1f513441ba696138203b6342b3c75f8742e074a93' 
  || x'b765f29979249f9ad088e8a90dd260d7e252fa11e698b5cfd861c141f21a8abac76f1f87694de6aa86195e83' 
  || x'6281d9df325fce256bb029c61801aa2c907c01010004859eba4e0659602e3481cbe3a79dcfbd6701d9bd396f' 
  || x'1ef455fe74690aa400540d888ba247e6934265f2a9776a6c115badc2de55b65e92b8f6ad3d56d737a4dea74e' 
  || x'36f16710f5cd049f331fa2828de9c28f9251224d9e703b2fccc6de6cf857cec8dd813a9b7d535a117887504e' 
  || x'b277546d1f94f7ff37fcae0101010004a89fdf3ec73cb8338e75a793d1da3a5c980101a0197d96ab09182cf5' 
  || x'fb2faf41a504ec74445bcafb2606542284fb8d95cdb3f937592bd5c58eb081b021c118f47d5407ce842a081e' 
  || x'35bd1ce842863b09dbfbe23bb2c7d293378ece72ca1e2a37927eb82f4791742a75551712bf0e456079a96dc2' 
  || x'17588dab5fff7cf1651d3494d9c9bb1395b54e48177e15c33b74f3be1d74f2b64abcc77eaec34cb020384083' 
  || x'97d09f05ca5c2fa8d267' AS BLOB) );
INSERT INTO journal VALUES (1 , 1 , 1795226400000000 , 
  x'af3d50fbe0a39a96c3d10f3eb8087927f80efcb1fb8c3673ff6ed53eceb5b882' , x'' , 
  CAST(x'01020280a0e8fdf6afb0060425756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'6547726f757011756e696f6e732f312f67726f7570732f310020a2e3ba8bb55e4b1a278d42aee90802728e83' 
  || x'3230735505b4d5aef40c695d974d0148010002440667726f7570730102010201020309706172656e745f6964' 
  || x'000c646973706c61795f6e616d650209e8afade69687e7bb84096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 2 , 1795226400000000 , 
  x'aae03f2fee3ccfe797feee4b63f80f01ac152bda898bb86f289b9749bf9ef5e2' , 
  x'49e50d3dc3f371871e3de6c4602c3d13319e4ebe738fb0d7ca0254adcc6a59fc' , 
  CAST(x'01020480a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f31096d616b652d543130312022dc7d315dbb' 
  || x'34339c5095ab29fa4f69f956d5682eae342c50c2e0bdae46323a021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020102010573746174650102d804010102028024f09e1db9c6e6c173e7bc37fa03ffc204014e986fac' 
  || x'de9c424c70622ab13e58c33f618f358fda530675a58ca27d84436bc5b941efbd5348863937476103e56b58cd' 
  || x'8e07ff28cdf4b970fb67334fb0f67d75aefb1fb09a53c4f7b741df0ddbee2e9f85aa82fe0e2636db7fb202b4' 
  || x'923e6c3dececa43fd1c1f26bb6cc22bef42b3c7f56ea5d20971b7ff37acb6e2551a1140c95690644cd647001' 
  || x'bffedfb1c0b98f05bf82987d3710ce248890be7823a2f8c7d24169c629e36977adc136a36db0944b791574fd' 
  || x'84ce523a8360cc4c047ba1d1e1d080b7829ecf818b2d50e932501fb660612cc269c627ec5cf4a0a769f65675' 
  || x'bc4cc44fd372e0b0924e75b0f91290533f1dc02c5912ff7750c64824eaff896e0c1ac6d4f1d69f05906861f7' 
  || x'a708ab6291c7989643e47687ccd6a8c77ae2b86bcce507ed5b627995075a6321e236aa38df7eed252ac09fcb' 
  || x'19393c0f7108358cf8e9a81917ff7aa6d24ad9a282ef9164133862bfeb7f58785270f01b097ddd3c25432a19' 
  || x'8268af4f922637a236b7b1049f1046046c7835e84ec7f18c1bca3a6e989ed01ce7a970675f6af21a97ddc36e' 
  || x'c6f9701ac45f24a2c2df1b2ca1aa03572560e45f6314b5a97e576bb3278c8db9397099cf90aeea0189025c5c' 
  || x'81abda101f09f837685b2ee3acd15fdd9a3dd89d711e5916ebab2d6bbd0d8fc89ba57b807154c03303e94028' 
  || x'69a90eed66b2bcb23f1f2d6da2c798cc392536714bb5bbbe5ccf14b86e34dd78b300740e29d266f959395419' 
  || x'b030258c920ee08e3af2433c2218b206609ac374c19970b9ddb834130584613ecdcc2f5aa7f929a7f1bd6b60' 
  || x'2f' AS BLOB) );
INSERT INTO journal VALUES (1 , 3 , 1795226400000000 , 
  x'684db8f73568e6906c55df9da0a9a48a760fadf05a62451ad354fe5a5398acf6' , x'' , 
  CAST(x'01020680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f32096d616b652d54313032209049e2173c39' 
  || x'59d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3021f0100021b0b706572736f6e5f6b657973' 
  || x'010201020104010573746174650102e3030101020464767769eb799543f63abe89b635c19bcd03017d2ca1ba' 
  || x'b75429280aaacce6e0926307faac8cbcd5fb447123ce37fb9a5b53ce5e762a1b286b61ceb195413c6b150b97' 
  || x'130d8e35d3e82720976921418b65fbd11fe7cb07a1667190dbc006fb041e8bd9dde75e75ea102c88dc007a74' 
  || x'69dd3e5e077b04663ac0cf1770845385c9701747a3599ada26653712170df4063e5e93d79689a6ad4f768910' 
  || x'04a12dd25dd7b7f30f9e845481e21948b122ad3ec0e0e95ca0f33bc2b740c0b7757fb2c6604dcfdbee5cf680' 
  || x'e2d7118af9c76d79f3b7eed148a2270c02d12a48fc4eea45d223d4efb00590c25fd350bc121c4453a4970050' 
  || x'3faa711e98871b6510ed55354cc8e7c5452f56ea293f10511a71b7a190cd6066bc0afc7c217504b3096beb97' 
  || x'56325b31297403ffa60a10d609d23a180cef45cc8b9849d84bc8f33cf3d0b4292f741d46b7ce926948eb2f5a' 
  || x'7f72c1d8f1fcdac46f4c243988b484184797926e0b1b5bdf6b4a41e3a004b30ee22ff70aa722e8bfb76b64a6' 
  || x'8093e319d0dd83680debcf68d396fe65f63d0b3608b35357015479502091375e72630b70421873f08e549a58' 
  || x'71ed10106c5710e914cb614ff80721181a83372bc85a425a08760cb3a4b8194aee509bd7c5275f5e1cd38142' 
  || x'e9b386bd366b3bce51bcf1efef3e5745' AS BLOB) );
INSERT INTO journal VALUES (0 , 5 , 1795226400000000 , 
  x'512dc2e59bbbe8b2e8b6a4ebe2f85b96d8e3da0e017c0d077c7ce44946eed0ee' , x'' , 
  CAST(x'01000a80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f330020d0d8f567c5cbdcbdd3925fa358df96b6a65c11a8826d5ee7795ecfec2173' 
  || x'cea9031f0100001b0b706572736f6e5f6b657973010201000106010573746174650102910101010006ebeba6' 
  || x'2873f6994ce25cb5597e62ece67c018136a7c8ed0b50ef47b6c2cffd65944e95a20650dac1894964d77f858e' 
  || x'8e3020e8e76cc064ea3249ad7ccf8682ce23a5b7acf7d78e442a47f8144d53e7c609318c3b5ffcebabdd443d' 
  || x'965c9bf2d40f78e2ba2764f0ca5466c336f77adb817ddfa0c5506ce5c797fe277a430484f8be843563f7ea20' 
  || x'6506b7bafc787c010100069fb999936a81c336c942d4cc34b0919a67013a0bfd2977b105b9c44ff9b670f52e' 
  || x'6782d219533ba98a831db2aef417238e747b20d3bfeb370c75217fbb0be5395a3eac3baa39365479163c75c8' 
  || x'16ebf7d57c0bbd08eec8366ba2c2e9975f3ca4ceb96e6fd928ab81efc2b1478ef52e0ddbd704a820e1b3b4' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 6 , 1795226400000000 , 
  x'c3b38ca2510ac8e233247c92dd6598d5e9c446db540565763051c3f929fcf719' , 
  x'398593f61a5e4b6d2101f9f12238b8287f69d9fdd2f082dc78552698ba71fab7' , 
  CAST(x'01000c80a0e8fdf6afb0060422756e696f6e636172652e76312e55736572536572766963652f4772616e7452' 
  || x'6f6c650775736572732f33002035c095e56e479dcbd2eac1d89781923578971ad161b5e7cdd8263349f841b7' 
  || x'13017c01010006f400ef781ec5fd14693d83e570a3c96e6701fcf003770de5353b7d973ad697cfcee14886ca' 
  || x'd53ce8d3bf5dea07b1a3fe760df230d7cac14ce2149a1eb9c82ba9027f3bef691c151b88d361526678ef5187' 
  || x'ee96f66d7b202cbbff8a9c31868802a85f21bc3630e0af0af02171f8c76eddcfa7357953557e11' AS BLOB) );
INSERT INTO journal VALUES (0 , 7 , 1795226400000000 , 
  x'9a082a196d3a148df452a89e62368a0c9ab6566544b84b47600ef8ffac585ea6' , x'' , 
  CAST(x'01000e80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'526f6c650775736572732f33002088782eab53b7681fc7a3dba8ccd846b88637a2c0bb6eb24812d3a6a9ea24' 
  || x'5b0b015901010006f400ef781ec5fd14693d83e570a3c96e44016427b368b6ae605db2c8b21683c13dd4a5d2' 
  || x'e6b2fb9ba011869ffdfd0a09131abe1360d4abd0bea6ab726a7905dce348c667f062ef7682b80c96aac48624' 
  || x'803c696a44' AS BLOB) );
INSERT INTO journal VALUES (0 , 8 , 1795226400000000 , 
  x'24cc6971107d9a520f835e48ea69017edeaab696fefa7bbd8d6efc75998ac8e2' , 
  CAST(x'0101f51a5dbdbda4b5af134ef8aa5c0695ebd3fa40da2fc988f89ca7ea671a79eef003fc31f8fe699b9499c7' 
  || x'3a3bd5665a991910dc2c6ac21c617d9de523da90574c2019f00dbe9dec0925cc6099c83e0f10ccaab9f1895a' 
  || x'43d617763d741d61' AS BLOB) , 
  CAST(x'01001080a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f332f746f6b656e732f3100203d36a92c12140b508e653af3152b85f32e808d73' 
  || x'7d1471cca8a50b328d0fe1fc01a90101010006192ace47969d3143e9f8f9458052d564930101b23a191e2184' 
  || x'4cf4fa3f8b2e65235bfd38b6ad903cf2fd16feea10b36ca3fcca0b70a445a0cc604b04948353165cf2bfe9a7' 
  || x'fd414ef0a7cc6ffa2385d074783fbc2778172e9fdcbb1c3d54f5a33c63d6cf00b94ce74a9b4421a0ad1a033d' 
  || x'825bf906ac4f06f10cd7c801fe8d7503d718c3e01a797e7f4eb04a020b76172e01ab97fbffbdf8b28130d6d5' 
  || x'a58d7f49d34e1abc' AS BLOB) );
INSERT INTO journal VALUES (0 , 9 , 1795226400000000 , 
  x'1de246e0ba251e4483546fca3cebabf954fa851a13fdfd3e985cf1856b032cb0' , x'' , 
  CAST(x'01001280a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f5265766f6b65' 
  || x'546f6b656e1075736572732f332f746f6b656e732f310020218c94956f7906d41a4dc1f25610481272d88506' 
  || x'5f79c6048ca5f992bbfefc6801b10101010006192ace47969d3143e9f8f9458052d5649b01019d34eeab1ca8' 
  || x'c785e51d9b79012cf97a0f6461802c678ecb86f4464f15bb22bf88a86662b8d36f46dd119352ffd615a3031a' 
  || x'7005c3845dce184402678fa04e9f54f8200f96f77f9f02d768bd1f9777d818a3bb1cd4acf889473d1607d0a9' 
  || x'85e803709832f284e5196fd13cd1c6463171da8003c236b7595e3cea77654ef42318542a5c52c357d185c189' 
  || x'6b3b18191cb92f12edf2dfa72bbd1e5d' AS BLOB) );
INSERT INTO journal VALUES (1 , 4 , 1795226400000000 , 
  x'963be23511a3b811aefe00570e45cf88d7175f05c2a4aab6667c25732dffddb8' , 
  CAST(x'e59f52bd17963edbc5df4512ad44bfdf03b3ca680c4df8dda0deaa319f8e119c172821de6938e4b0e1243f77' 
  || x'3e304d35748633ccba5a86e352e33f0e5299c952' AS BLOB) , 
  CAST(x'01020880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f5265706f7274' 
  || x'4361736510756e696f6e732f312f63617365732f310020d827e180e15cf6ab4ed504beb8781d20e7b2584006' 
  || x'0d42bfc24847ba85589a51019a050101020468d1932ca4f17c7df03a5928a6ad26b5840501cbfb332a342e9b' 
  || x'515ada85d4f875dee9a7b366fb6c81e29c9626ffaa8ef522ebcd1cf5dc1772d9bd0dcba0fddca8db9609191a' 
  || x'47a3385e9e51f1aace52728ce4c9dd718fa474d0ba34769266499da82d49d6dedad31cc005f4a3cfeb5b8778' 
  || x'9a9ad9c89ff31b2db08d2b8127ce545ba878e1c8a766dabc7565e987467b74e3c624f0b36285e8ede2e01feb' 
  || x'6088dce20942b48b1cb409b7bbc76ffe6b545b72ebfcce1d1b7a64de90886681ba82e2465b4408ecd4a2801d' 
  || x'a1303d29951350fe8870ed5a96f1bc33ea03c91cd422a325ea3ae95dd85485d7f945abecd8c0ec82a830ba20' 
  || x'f9a50f1ef3e5bf4f7eb9d60db17ff302daf4327651b7684bee8737987f4eeb56487c953f699e003d5d11cd03' 
  || x'c6e867dc8fff2828582af531eb2af2c2270678be42799792db8bd0bd6132c1a11a7fcb7ab0550ee46e9e37d7' 
  || x'07faacf74afb91934da5e126558377ed0afb99fc31d2c8d091081011d71751bdbc65fea0be33fdb1ba69de4c' 
  || x'934381a82e54e23fd0485774edb5163e93eff1d69244b782f2cabdd04be27bde3fccef6c33e0b9ecde42b616' 
  || x'509210f9a37983d58f213319959069b8959b49919b800e35097fcb21b6229eb1921ea41b9edc23528aad2e16' 
  || x'e28b2089954f583d80755ec47474a30cf8b8aa19071cadb4267860edc0424d54655fa29b0d6d4f46d2da14fc' 
  || x'68ef514a502819404a4e192af819c321003589f9a89ad517792e9172be5bf47eb17f46d820c07eb99aed36fb' 
  || x'39e1992e85456ea6051ad02a71e4295114c8d3f7065271deb204ed65cfcee625263866b98afef360a50b7a84' 
  || x'c77afd2a315dc6ef37682543cc877e1bc43a31502a330488722081fb7043bc3b6fb64b45a490483069cef6ea' 
  || x'7b75e269320fa5a3ad11d8b52ef63481ab45a459' AS BLOB) );
INSERT INTO journal VALUES (1 , 5 , 1795226400000000 , 
  x'4d736713506aebb0831ca2ac3224a6480de1be8e31f1f94573f4009a5fbbbd29' , x'' , 
  CAST(x'01020a80a0e8fdf6afb0060424756e696f6e636172652e76312e43617365536572766963652f5265636f7264' 
  || x'566973697419756e696f6e732f312f63617365732f322f7669736974732f31002082553f0e3daab8dc5ec6e0' 
  || x'b49aff4aba9fa077b21b06a8ea41d408ea8b184969049a0501010202a8ff2549b421d6093af5934b56f1738d' 
  || x'840501098df1bb95c10c643a39f13bb3191ebe0ae524d01f1417552571ca5153cfffe192607ad38b1e84bd25' 
  || x'1b62f41dd5b2a16fa1ce6b8a8612e4662e88374cd02ce9d4e017717f608470cdb772f0f1aed7f546629c0062' 
  || x'e5cc751803a31264c19809273ed9699a82c36df900119bbbe97910d402c384c901df218b85b5077aafa1193f' 
  || x'2d7a5a8d8d0f772c310386189283da7596741e8e542bd9bf88c7428107a18efc8f929da219784742afda9a27' 
  || x'cd5738495876c498ebeef11da0a0cd748e1e89e0497d83139208733717ff740fd8a1538ae233bce564b013b3' 
  || x'a0d56d0a293113acd4cd97bc0a1f55e2716822fb1c6965ccc81be95bf14bbb8ee2bc5af5930b49463e09035b' 
  || x'22bb0ebff165f074ecd389ec94664af004f65cc65b45287112ad36faf3ee2fd807a6f2cd4525986ff4f2def6' 
  || x'dcc4995dfeee7b383c5682aeade9cc63a17e199660a4d33b05c1a680987fb4ce3c6efab25e76aa49a47b31ea' 
  || x'9c2d8bd60c3387c6b3841c24f77b15c700d91184568000483c120fa438102e82e64cc5b8ff0fb8aa11b482ae' 
  || x'278c2e20a056b751d105d8dc6374ef0d5d8a59fb0a56ab6e7f4bb81582ba279e48ccae951ae066beccb76ed3' 
  || x'd8d8db5f3021469234d8cdc10ea20e2be42041eb00b213ea2c87aec001b06c95870d2ff8e69e59fd42a310d2' 
  || x'797d6691a5d1fc421528c97b1a60ee2d3e2104b7a1105e27017ae08ca25b96d9f4a0d1a545080d95044c6867' 
  || x'3c3238a50bdb326482a1b11103866df4006fb39df3266609ec5dcf89365dea2cfc0eb97b9f39257349c0372f' 
  || x'83cc26a45984fceee16a5ec6e05225999f0bd06cb8e9dd12b4fca34bdf679be56545f0d61374ac340ff3b46c' 
  || x'63efb67361653778a73ed9b1355aff6dc061db3aa7bc57c2dfa57ce9dfc7a00201010202b64e7774d77dfea8' 
  || x'23d36d0aba4547508a02011c8c67110d9a875ede09fa4f9b9ee277279164cb314fc73d74548d9aca20790340' 
  || x'63fbf077c66e601cf665f36edebaccd3d36352b036c0ccdd71ed8c0f3476ae4d7ba79f8198715981f50b4c00' 
  || x'a5ff3cc73cc22f72e5027ea71076ef6be78c651e97235fde35faed88bc970b66a11da48fc41215726156aac6' 
  || x'ff5b4cdd36a3d6a46db850cb1c6504d0adf4e1259d55f5ee927b1b6718ef200e6caa59aaa42051fcf7088f4d' 
  || x'9ebc3b12a25370d94d9af8ee4fa2c78b1eb0df4bd2b1d1f09597a53d61e8a58986f4b86438a92e77d8f49164' 
  || x'3236116339aef314d943f11a82209708b50b4439883a7d37e9e89461cae4f3a33a3489bba44a799c495e2ef2' 
  || x'2f1a3eb0c89f15ddbee143c06501010202c027742632c9fc9c396e2832222a870950012d88ab56f135c1807e' 
  || x'617ded956fabac3b010afa12ae569330467770333118b05bfa404056b5d197f43533692d024afea75afc9084' 
  || x'42e0d68dd35828d6bbdf171cb8eee6223ad062f589cd3f7558526b01010202272e8163ae88a30d6c1f8d0e70' 
  || x'8f541056010db4d5154f77eb91391b005eda698e4b7fe71b0c272475e41b17b16ab77c56a2f90397ddca87bd' 
  || x'9687957ed5fce1c7977a91991a4f533d10979ed981333e14b91b0d0c9111865c25270b99abd0faf6b00e1d81' 
  || x'3aec' AS BLOB) );
INSERT INTO journal VALUES (1 , 6 , 1795226400000000 , 
  x'da5a69f3ee5329df3b7039eeda713b6522082c96d30baf293017f5d84f8e5e73' , 
  x'fc3e8e6275ca253c5e2378c2f85ba3b7030f1ee45a036c2586d70cff694a116f' , 
  CAST(x'01020c80a0e8fdf6afb006042d756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'746546616d696c794d656d62657222756e696f6e732f312f6d656d626572732f312f66616d696c794d656d62' 
  || x'6572732f310020cf1598303a9c6e032a7027a5af60038acec18d9cf6afaf010ce5ed1bc64269d101b9020101' 
  || x'02029f463aa50b64bc05f769df068bf2a42aa302017c7309be59da7116a0bb06d9c957022305597660a334c4' 
  || x'809b815a0b77445dd9777bc744d49793c9202874c7be25b3dc0eaa56cd8ac3c91d32c774f5a07ffa39870def' 
  || x'1cd3c685532c8418f83987897cd12883b040eb245b197a58213f1ae27589f196fa2e8cb695e3857a2035ad48' 
  || x'5588bcf987728aebef88c8c82c447ee985ffba97214e27a54266fb24a910bdcb8893c624042029ccbad181c4' 
  || x'00eec0f8629d594caad824d415e0cf2e724098f9fa08888243e48cd1838ddec93a416551fa9858711ff77afe' 
  || x'd796844f6d5f7b9d405b6b28b2c0f636782550ec60f16564b01d6064d7dbe01b2e7ba53c2c6e990b0a1e6bb2' 
  || x'16729bb01eb789ae6fc3ae5eb7718320c9ba0eeee605a96c3846d1e0f3167b135c38fc78207d789b642c4bcb' 
  || x'89c771' AS BLOB) );
INSERT INTO journal VALUES (1 , 7 , 1795226400000000 , 
  x'ea7641fa0b6c19acb2f4444ad103891ef04642b15d95da0d2751e2b26011987f' , x'' , 
  CAST(x'01020e80a0e8fdf6afb006042c756e696f6e636172652e76312e4d656d626572536572766963652f4368616e' 
  || x'67654d656d626572537461746512756e696f6e732f312f6d656d626572732f320020b249ae1d265461b18387' 
  || x'22988a865757897b1c5799e0d2c8369832337d1eba3b02e6030101020464767769eb799543f63abe89b635c1' 
  || x'9bd00301e0b61a18bbfd10cc43292de11031f6b123890eae6c1167df47e163b2f1658c6201decbb40d9fd0d3' 
  || x'2de267a41bb951cdb0fbf0d7a2bc350d50bff19f8869fafbc46845bb5693c6c91e12e0fb350b915bfc83b9a4' 
  || x'8f11730f850488786c2d4029b8ff5ce6d5b03e02218f0fbd48ca322f4009a85f1b4276a61468bac318209777' 
  || x'0b8aa031306938ffdaf8c0ea0acc105a264e4a05b80eed69ac5ce023821e6f9e6124d590f50b77bc749b4af1' 
  || x'7bf007afdf5fb08d294542d3e1dd2a02b797c10df3cf7745d696348027a54623fb8386249674adb3c0e003fa' 
  || x'1eb3b57f5298a5dfd3ce4fe6a29133085d58f06201a3a554aeddb1d92a09c953400c2923b9cc965b7c6d241c' 
  || x'556daab62ac6600d7917b3642759ade2a6f96c3d6e514405a9e435b74c2b6b8641a605db982f1fdad38a684b' 
  || x'ce710c42307b254b442522a22e1f71e4562000a89769ae1c56d5a1072a9eea9d6e7b78f76aedb17240c6a302' 
  || x'70c9d34aeb8802367057065b03576e4a8afd33abf057f041fb69cbe9c3b3ea3cecd8c0cf947c433829fda9c1' 
  || x'06638aed37cf82201d3e514c5da0bec6215acab6d1828fc9a6acab33ca4d3b27b80da0b022e6713a0b6653ed' 
  || x'964dd0d753307f78bbca2ea3dd48f9b76b5ac6a94726aa6247afa7b8010101020423a62070179445810a5750' 
  || x'7b91671835a20101d0e6b1fc2a6b518c6938878d1f4aea47a6a410107e70ccb5043ef706d7b9aed2449b34ed' 
  || x'3e741ae75d06f2268031f0d598e8491fb9ae6ad91caeca70ea30de5328b3dff49c91331baa52912daf4df5ab' 
  || x'8cf7c278f3d5082ced4ad191b43bbf1fea62c95d2633f81e1f188a1089f0d8f1991f9cb3e48ceb1a517c2526' 
  || x'b0b0f126922de7873f4f310413d49dc39fadec3465cd7b27aebf7b7081108f05a093499f8f' AS BLOB) );
INSERT INTO journal VALUES (1 , 8 , 1795226400000000 , 
  x'93d75c5721c534fc8b105f1743ba80741271f8bfaee027551cde4d04657206cc' , 
  CAST(x'ecb4c2ce0d4f5a7c9658e0db5541f382df40be41d5a8a46b489ff21cecfca30cf84247ea751e358b2f56c021' 
  || x'e286ead95c772dfcfffcf11ca6fee12a9ace65051f858c6df10fefd8dc2c4b9cad473766c192c690191d4809' 
  || x'f4602401b18147f7' AS BLOB) , 
  CAST(x'01021080a0e8fdf6afb0060423756e696f6e636172652e76312e5461736b536572766963652f437265617465' 
  || x'5461736b10756e696f6e732f312f7461736b732f310020d6dd5807fc9fe1d630d044e01a672b5ca982127149' 
  || x'42c0b04d41dd37657e023b018d020101020289a80ee6051193c136653c71eb1c2fbff701016ef01c4ce5c512' 
  || x'9183ca0425b69aeaceda294211aecb38a960ecfbeebd1fd2e3be82aae7f6caeb5850ae217fc00c504612d6dd' 
  || x'5347f56d952c7672ab9dbb685dd5d000915ce83b70487df0ba8facc52dfaa683671442e9e4a6dc93281481bd' 
  || x'9f88b62822ec1087e96c8224bc2ab2972dbe8e90bec0bc0705fe77363ae7e3ecadd3ae5d73942ea5447b08fa' 
  || x'f1cad0d861e19925d3f8181f8e9e5727ab8f6e51945410cd51100c5c2e33b4bd32aec01c5f92f48f94ee0595' 
  || x'e17badf14d4babeba1c2c31507c9779352f72e7b17bfcfc9c7b912aadd7ee41b3b26154eae7e7f88de179507' 
  || x'799a24d4b1792db713ee4a8fd9d48b8854595f' AS BLOB) );
INSERT INTO journal VALUES (1 , 9 , 1795226400000000 , 
  x'5ebd53bcd374c9fc7ed2786eed8e42eab2a1a7dddb2c58aae4b98dc9fd767d78' , x'' , 
  CAST(x'01021280a0e8fdf6afb0060428756e696f6e636172652e76312e43617365536572766963652f4578636c7564' 
  || x'6546726f6d4361736510756e696f6e732f312f63617365732f310020c1696a5bb2bf0bcfa01149962c4c7507' 
  || x'83febeef231efbc1e7bcdd13fe3ff9440257010102044726a7d9ee64784a8d13c93253b9105f420109cfd834' 
  || x'1979ec6a441786bc5b103ef3b8a1f21981760044b8c117ac1c91031aaa19c1c9339009452bf6202969995146' 
  || x'ead70fe029a777915c27841006e466c8149a050101020468d1932ca4f17c7df03a5928a6ad26b5840501a9af' 
  || x'340b875581e9a9ec69cbeabbf9ef6ff0f246c73d3b00a40e2ed57d3e5621900d24c0103a1afb5c43cd90bfff' 
  || x'a52c8bd8ef0436a65164fd11d83da80786567c9951f8123240fb3786c28fa0c5863a3e9c9918c7147433bc82' 
  || x'b37febf66f6346c18b874c0f6565f726fd1107797ddf96a1d3374ad5a384a163816ca8ed9d33b595772cbe84' 
  || x'983cd508ce3dc249cb71e604d863d5daee7ce1d75a0aac26f471eff211e0c5525a3cfabb3f597cf3e85cffb9' 
  || x'd86a84bb9992de206f096bba110d0fbec8e3ac842413a84e7bfce6f499df83344000af4956a16a3089b0aac4' 
  || x'f318c008dd6fe15cc9519020f1c89d2ea1eafa4e493048d722c96e401013a56557ba19eb317e58b40b8563b1' 
  || x'6ddbe8da949754292f14e3c5def86edfe8d8ec2ffd139fe6145a4617c5a246204ff0e34d41a93d20b63cc067' 
  || x'3bb0fe149023792c4a1f02c231cfcfacf195e735e25a4116f43228b8d170be3a7592f5d79b6624dc8503cc53' 
  || x'825504d9c13ba13413e9723a9f1036b0573b675ff9dde6bd1e5d99f9ad7072039b08ff96aa80a8bfcf1fdf14' 
  || x'f4a8bd5d99edb7b79353464bba9a6797170ed0566fd01f0ca7635b8c2a808054124f086502f34b1da521c732' 
  || x'25058787aec3112744540f38119ce10d694d57b5d8a3c146c4c7d0f0f4ad4ed3fd07d73d8c9d928b3862c01f' 
  || x'c6a9b92f5e1aab00e2a6794f1ba09d0b84240a917e0791f732b813ea3159ecf4157f550988210ab2e89e0c6b' 
  || x'e11bf21958797df91dca878d2ddda7438c38b77fd5bbb01eaa7dc7c81b800883ff817f18466627f56c05b097' 
  || x'ac7a5231f6a4b27a0f093de185c3613d1d234fbe5912e937cad2f94085da0e10201c1c1df3aed1bd2f15ad23' 
  || x'dd5492f0e6bf3741d9757e7692c06683748c27670043936796' AS BLOB) );
INSERT INTO journal VALUES (1 , 10 , 1795226400000000 , 
  x'5e48ec7b8366272cdfdbfbe750c61897dafb9126ac1252af7ce47ef69d20238d' , 
  x'6a6cbf2211cb8fd8a79ab165e4e88b6197ba27ea211f82186313ff6ddf16752b' , 
  CAST(x'01021480a0e8fdf6afb006000d73797374656d2f5265636f726411756e696f6e732f312f6576656e74732f31' 
  || x'000001c00101010202945ca5d676a0a3de7e933c8df6049474aa01018f829c9dc2b2928f4a427fb20897c91b' 
  || x'6bebc1f20c0b8bcfef9af4fce818a1f5970b42e8df72a68a06181d8a63528aea1ba0f1fb1cf43b1702eae834' 
  || x'28c008466386b9aa26ff5ecf6aa08dab3331827e9807df1de0b7339d02b9f1d1968da9ffb169ed038c7eadf1' 
  || x'80651b32f8504e2cf59cf70cbc7cd875677f639c5c918e446cd2965dc402fd1368a2293d3658dcf23e36a4b5' 
  || x'd0d03dc7490ec9e716693f0f6345216d1f189b1804' AS BLOB) );
INSERT INTO journal VALUES (1 , 11 , 1795226400000000 , 
  x'85ab9516f37b9a1bd44e38c9501f15e16638df3badd61560747177b16c96adea' , x'' , 
  CAST(x'01021680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657665' 
  || x'616c4d656d62657212756e696f6e732f312f6d656d626572732f310020f9a7aef0ad5e2ddd5ae4101607b13c' 
  || x'f509460c05cd145ba16cd61f6385f082e501a3010101020292d52f4205257555055f4ecbaa108f638d010100' 
  || x'ffdbbda8dec8ef430550819c5070c88d9506e69e416ac5588dade4b9a48c11c20141666ecb48df5c94589174' 
  || x'02f4b6d239246f8c6a5d32ad27e018f7bf12a59c29931e722f1ea2a344c9ea9887fe3ddd6f03d96d0d2d6ca1' 
  || x'c5fc31eb76cc2d5185d8060270426afb5018fcd7dd626eca5c20f3c09dd1fa671f3bb0f18aebc860990bfda2' 
  || x'1b7ffb888a1ea3' AS BLOB) );
INSERT INTO journal VALUES (1 , 12 , 1795226400000000 , 
  x'4be69af99309c2d5d849391b8dee7d665acb3471ce0f8357c348a344c1d796cb' , 
  CAST(x'ecb00b9d4f55ede04ae815f697da881bc89f90c47cc9bb60eb4be2cbd3a0597ebb3e53be54429a921e27823e' 
  || x'b9d4982574468dcfb2a89be968ded5ca6f93a5cd' AS BLOB) , 
  CAST(x'01021880a0e8fdf6afb0060423756e696f6e636172652e76312e43617365536572766963652f52657665616c' 
  || x'4361736510756e696f6e732f312f63617365732f320020d2941efd5cfd07de50b4b0e4f9585adf40f2c94826' 
  || x'cf4d5a5469f02e4d6b15fe01a1010101020260dd361c76bb8ba1c90d728f9f346c168b01012fe335f0713a6d' 
  || x'4cca98fa0f19c9873ed812038a3b1044e75e1e1e663bf73416b9b3aa26ed8cd8008a7497612673a16d2a462a' 
  || x'ee1f9821b927d5e1e9b683e27e8164e124e7f4b1b9122dcdf107cbadb1ccf6b80dc24c9c61ae6e790e211cfa' 
  || x'531b33f5ceb9685b391342477d9b258f56fb4f3c4a208d76d7e5e87f63ffacdf207606ca5b7af76920af98' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 10 , 1795226400000000 , 
  x'1732ae1ecea93693c28465d09e07c6930404037667d65b7c0f7e01c5502c861f' , 
  x'f92aad3f3ddde2bf72ce88fbd16cc0c4dc09daa2ab8146982b1ab7b34a422371' , 
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
  || x'c626a625cf1e0365786e95ee05ef1bbbaf1418a46c0f41c310ea3f4cef35ae7b2bb1fc7a8b6f69e7bc8449cf' 
  || x'78d4374e07644376e6f2f845a96668749db68aa885889d696004c7a4bfc851fd6bbfd8b15d093f2e' 
  AS BLOB) , 
  CAST(x'01022080a0e8fdf6afb006042f756e696f6e636172652e76312e43616c656e646172536572766963652f4372' 
  || x'656174655363686f6f6c506572696f6418756e696f6e732f312f7363686f6f6c506572696f64732f310020e1' 
  || x'672187b62ea6b427318b4d8d3e028b427062b99a8c32ef09801381540d0b4501620100025e0e7363686f6f6c' 
  || x'5f706572696f647301020102010205046b696e6401040c646973706c61795f6e616d650206e5af92e5818708' 
  || x'66697273745f6f6e01e4c502076c6173745f6f6e01e4c502096372656174655f75730180a0e8fdf6afb006' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 17 , 1795226400000000 , 
  x'7287d3950efdfdbeb391a8a422ea076ae0e1685834a9ca2a5f912094b5f5fd4e' , x'' , 
  CAST(x'01022280a0e8fdf6afb006042f756e696f6e636172652e76312e4174746163686d656e74536572766963652f' 
  || x'55706c6f61644174746163686d656e7416756e696f6e732f312f6174746163686d656e74732f3100202044a8' 
  || x'4d57bd1582dfcb0a33e23f692646ec6f0cee35e88a8f33f4c6736c9c1d01b30301010202579f3bc53688c34d' 
  || x'be8aea26606855609d030111b83bd9d5842b267046a3fc041568ebf6f9e751c0105bb9ca03d5a8d987dd45e1' 
  || x'6ea4e3ca230e31a88794556e0246fe779c563722b5f5c1462dbe16e863f87a7e4a6fd00b02eb40213aad9e98' 
  || x'e50136283f479acf352f6e96c98ab9a9061e8c74819b85d1052e8230019b56d25880b127a1bbe8002af260e6' 
  || x'8345b1e25e178abcf9e43feaed85553b512849832b98a193fb23f56b98adcff027a977e0505f2d512bb20f07' 
  || x'b80920d8414f3ecf9aef9dd7ab8819888877f0027f0a1b5b75679bfff3e4fc47d529bbbea6d9b36fdb6ae03d' 
  || x'31150df6a99c0ae985394f96df673595b6310b5f0df81161d4b27043f8aecc90c66cb6e90aff504f45b8d9fa' 
  || x'c4b8dc639bd9d2f06edf18efe9ed684b63cf645d60fca6969064ef8a951d6fe0613921b61408a2968a281b49' 
  || x'd7de244bc19ed1ea02b7f5660d1a10d32cdc399713436bf989a11ef021f46ece7da5dbd376a48651725e79ae' 
  || x'58b6e51b7bdde9ad66007276e4595a575902c44c55835ab5ca429cc78b83f197cf9e0aae5e81178259e2f5a7' 
  || x'05627d6b968dc76a2b89d6dbd7855ec01519d0cb4220f40afe7af1' AS BLOB) );
INSERT INTO journal VALUES (0 , 11 , 1795226400000000 , 
  x'830596667b351504c07182918940a2ab32d699e02e93f9ce9ebcae59d19f5cf5' , x'' , 
  CAST(x'01001680a0e8fdf6afb0060226756e696f6e636172652e76312e41646d696e536572766963652f4372656174' 
  || x'654261636b7570096261636b7570732f310020f28547d41b4e37eff3518b330f33d8e53d71536e6a8e6324ee' 
  || x'df11c502a8a29e015401000050076261636b7570730102010001020607757365725f69640102057374617465' 
  || x'010208626567696e5f75730180a0e8fdf6afb0060b636f6d706c6574655f7573000562797465730100067368' 
  || x'6132353600' AS BLOB) );
INSERT INTO journal VALUES (0 , 12 , 1795226400000000 , 
  x'faa2185156a2c81e91f88188caae70c3cc7b82feeb8a75ff451877b7462d76ad' , 
  CAST(x'9087f19e13778ffd6819dcf5e92fc1d6e7f8878ade02dbdfff7c808033429eab78c336399b6c34c1a010b171' 
  || x'f9588ba6b7fb2f801c071f2c6267535421249993' AS BLOB) , 
  CAST(x'01001880a0e8fdf6afb006000d73797374656d2f5265636f72640a726573746f7265732f310000016e010000' 
  || x'6a08726573746f7265730102010001020407757365725f696401000673746167656402203030303030303030' 
  || x'303030303030303030303030303030303030303030303030096261636b75705f75730180a0e8fdf6afb0060a' 
  || x'726571756573745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 18 , 1795226400000000 , 
  x'2f6e6da1a5e221e44b3c0761213c55ece3f0d92d52c72e1273d6500f55ccac2a' , 
  x'ba4af2bdfcb709b900d63ab0da5b933a070c64a73aac8f10673b326ae007af85' , 
  CAST(x'01022480a0e8fdf6afb006042b756e696f6e636172652e76312e4269727468646179536572766963652f5570' 
  || x'64617465426972746864617912756e696f6e732f312f6d656d626572732f31002017613c616eea8dd5da0996' 
  || x'dc0c815a27677c2ec0813ee7208364a1fb78c8cb2501eb01010102024e97447f11998b27a7b2053630aec5fa' 
  || x'd5010185b0581353a905544ae7ca876fcf7eab691cdd119fa7162fab769c0eee2ece18e101a7d752be2be2c2' 
  || x'22407a730971d2fa6b1846ba376c8f8768ae74e93bd8bf6430f5a3c8894e923a422d8b80290e747cb34bd25e' 
  || x'b8d838f7c9afd895c89e91c05fa7d4a992589694340804b27d3a42acea0680ebee702d370fd2293054bd529e' 
  || x'12dff45b5b65a4ec2e579bf94e204c0fce9905b9f74bcf8ce8041438bb78e9d97603a086cb013dab21cceb7b' 
  || x'663de569a59b31eda16e66145d656011f03ab367b60f73c035823cd3b76d24480ce9bb025f30e4' AS BLOB) );
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
  x'1382e4af226e777b22c7324c7d64817f45f5e609afca28b326f4152081f15633' , 
  CAST(x'67392344ebf8033ce2d6447fdfc41a7dc9ab7e9bbca21c6528368322a3eb39054ae5facc4c6d3216ecf08d77' 
  || x'616db54ee90df3b9eb76ff3679c339c80ee7ad27' AS BLOB) , 
  CAST(x'01022880a0e8fdf6afb006042f756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f726442697274686461794769667418756e696f6e732f312f626972746864617947696674732f3100205c' 
  || x'a560c2c30aa2fde0efe1aadc124f28a2de590dece61481fe75349674762a2b01930201010202a9e42ab7a453' 
  || x'c7f5a018a0c546cfe92dfd0101185e4451bd21b75c8c987b826b100a4e8d7d0ce5826511bf54ac4cf5f7cf97' 
  || x'9be825bb55ef98d2c0fa469fc3fb4673839f7d673893fa6e1252faae76552b31939ef5a167c852741ed0269c' 
  || x'4be140038603fc6bd245a0ad69542e3ac7e50220cf967fc8016f6453044f630de9da99b53f54594e0399a946' 
  || x'31f4791a667d6c634782d89f9f12afaccc864b04eaeef9f11c624219283c5474cd02aa821251f031b4c857d3' 
  || x'28b52ebc8c7c88481153074e9f3e22a6b52ba4505195ea9fba6e24f06696a2913c40a70e8011d193b7e1cfda' 
  || x'ddea48c8f5abd32ef0d83cc6e5602f1b4941649f932352911a535f7cae51beb8e85d8a31cf986e54a78cc5fa' 
  || x'4a' AS BLOB) );
INSERT INTO journal VALUES (1 , 21 , 1795226400000000 , 
  x'0838966db805e5747b6103dd823a316aaccef8cc7f97369514604759f75da4e5' , x'' , 
  CAST(x'01022a80a0e8fdf6afb0060430756e696f6e636172652e76312e4269727468646179536572766963652f5265' 
  || x'636f7264426972746864617950617274791a756e696f6e732f312f6269727468646179506172746965732f31' 
  || x'0020a54569fc3f903ba42f824eedf9685355f7448defaa01ae122d66853facd910190383010100027f106269' 
  || x'7274686461795f70617274696573010201020102080768656c645f6f6e01d2c4020c646973706c61795f6e61' 
  || x'6d650209e7949fe697a5e4bc9a05706c61636502000766726f6d5f6f6e0005746f5f6f6e00046e6f74650200' 
  || x'0e617474656e6465655f636f756e740102096372656174655f75730180a0e8fdf6afb0065a010102023cf77e' 
  || x'dc3aaf3b1e4099629e8cf6a5ae45012af8945ecadf4c7b05f644ea1d1c6756395f0b55d85d65607e39387a5a' 
  || x'56f5d62767f7821d6e8ac50580f5cd9c10978322f0010b757cc4a0e92a7fb23e8e7a2f9d602589c301010102' 
  || x'025a4c61c4c72c784b78822d5e5acd143cad0101b0aa898d5bf3aff18f6609e9b8d9d490ea804a932eb90539' 
  || x'580e658062ae60602210107211e54f443d9c85bd20e8043fb29c9dacc586f1056db0395a4401e1e31db8b127' 
  || x'4063b435b39ce2252356d520751e1f9b4fcedfce64fc5842175201ce5011f5559fe5e710eed57f2b0b10fed7' 
  || x'71fcf513b036c081025ed6e91b3226058591d0acb3e29362ed39db1644a6473a325533457289b70ab5bc91f3' 
  || x'0cba79403fbd1a2a1ee28bd6f7da1f18' AS BLOB) );
INSERT INTO journal VALUES (0 , 13 , 1795226400000000 , 
  x'0f391e25116964c58106c906fdd2d9a7db25cf256cb5028f264bf799096ba009' , x'' , 
  CAST(x'01001a80a0e8fdf6afb0060225756e696f6e636172652e76312e556e696f6e536572766963652f4372656174' 
  || x'65556e696f6e08756e696f6e732f32002063efc497dac9d9ead567be966aa267cd69384908ba73363c23760d' 
  || x'5eb9566f1c01610100005d06756e696f6e73010201000104030c646973706c61795f6e616d650220e4ba91e6' 
  || x'baaae7acace4ba8ce5ada6e6a0a1e5b7a5e4bc9a28e7a4bae4be8b290b7375706572696f725f696400096372' 
  || x'656174655f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (1 , 22 , 1795226400000000 , 
  x'16b1eb8ed50ffb344166aec805a2b2905440ab457d0fe159da523ea4f2f4d0de' , 
  x'4967554838c7a5a33da1a2acd074bc8ab6bfeeea13f46131ab65190733afb2ed' , 
  CAST(x'02022c80a0e8fdf6afb006042b756e696f6e636172652e76312e5472616e73666572536572766963652f4372' 
  || x'656174655472616e7366657214756e696f6e732f312f7472616e73666572732f310020ac79e79ec0e4e3a0d0' 
  || x'11d46dfe7ef8ea5a1468512b4b480358dbc08f0c03e1d2040201fa010101020216fca839758a61c7d77905f5' 
  || x'0b5c0915e401016673b1b0491b2aeafbf897589dbb440a4d4526d6c47148df375c4848157d7f0eaa029336e6' 
  || x'00826eb43709f38d4b210d399e9bfa16c523a6c58cee4758fb8fa83ed67ff9a7d49083f7a81a1b122bbebdfa' 
  || x'fb16e099a08234c091824d771053f37917077527f1c3910806bb84b2fc419338f35f394a2adbcb63466683e6' 
  || x'ac43dd08a6a60209a9d189ea6827f1e961a568cd281a0ceb459adb6702195b91199b2f383754e99a65a8938a' 
  || x'1c0c290a876bc1cc021acef9ab203b1ec67c8233004f0791ff18817c085ea246be49609ee11d3b20acf5e2d9' 
  || x'bf176788279c249794b4e8056f5e' AS BLOB) );
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
  x'5a52fa6dfa41cdce628dc86eab565dfe7476a1e143f1facf9ec271ecfebf542c' , x'' , 
  CAST(x'02022e80a0e8fdf6afb006042d756e696f6e636172652e76312e5472616e73666572536572766963652f5769' 
  || x'7468647261775472616e7366657214756e696f6e732f312f7472616e73666572732f31002010ed2907239139' 
  || x'4df9662659bb3659d0703d1accbf8177b346538c1c22966ca40404018f020101020216fca839758a61c7d779' 
  || x'05f50b5c0915f90101e31799a5a7426a88ae2bd356fa3c87184afcb0ec40a0e7bab108b94b2235f4eecb6ca5' 
  || x'bb6eb84658387ae14a94ab87f1890fa67868ae736b74c781ada55010e3e1d39efcc2feaf24e449b4570037fa' 
  || x'179988ea64ff4be99654370efcf3778c863215ce8b1cfd269aab4e739ec893b1e71bfad50436222617a68a27' 
  || x'c986464230d771d423abaf67dcb81687ddbd250055a15d5ad32b6c21867bb8f8a106311f56d34c977724b744' 
  || x'061e6fa5821a2fff2fd2039b5c47159bba6deb178b34600f43362a560f79de04d9d0594301e66db1f49023c7' 
  || x'897941674fd70290443777d5be046eb1aaf5839003191095fd9f2dc488c589979329cfa068' AS BLOB) );
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
  CAST(x'28fc8a98e93940da54b9dc5d2c41ad884927b1a84c6ea3161cccfba15d11549be6b4fd9adc5b102cdf6cb546' 
  || x'fc26dbaa964913a9f906b50d9a0fbd8e1e9faaadd6e46c85835d044067853ce53f962ad9e841897348470bcd' 
  || x'941750d1eb6d16dc' AS BLOB) , 
  CAST(x'01023080a0e8fdf6afb006042c756e696f6e636172652e76312e44757479536572766963652f437265617465' 
  || x'447574794578656d7074696f6e19756e696f6e732f312f647574794578656d7074696f6e732f31002021089f' 
  || x'c41f41d3ccfd9ace0999fe11fa67c3d9de5d182d2e0fb83f79e6fe1d0801bb01010002b6010f647574795f65' 
  || x'78656d7074696f6e730102010201020c086f6e655f6475747901060a6f746865725f64757479010809686f6c' 
  || x'6465725f696401040766726f6d5f6f6e01d4c40205746f5f6f6e01e2c50206726561736f6e020ce4bc9ae8ae' 
  || x'a1e4bc91e581870b70726f706f7365645f627901040a70726f706f73655f75730180a0e8fdf6afb0060c636f' 
  || x'6e6669726d65645f6279000a636f6e6669726d5f75730008656e6465645f6f6e000776657273696f6e0102' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 25 , 1795226400000000 , 
  x'792a6dc50d0d04962e001c168104184b76517ca0c5ec67f7887a92e598096266' , x'' , 
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
  || x'6173680320ed35b1de92354c22a597655e160633ae79870a08fb29d1fb9fab9793dda66c340a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01ca1f0450cc728f93321f60f085e02df7a3aa56da' 
  || x'271097fd89c22e5e7153ed4d853b8945ba0cc7393b6d1a378d0876a0b350c611673e8c37c3000903b98fda2e' 
  || x'06d0aa240b63aad16f9c4ee70776657273696f6e01020d66696c655f6b65795f686173680320b6e0c39ad643' 
  || x'8065c8f69598f1cf3b50c57f09d2c0eca96f1b3bcad2d4c0afa30d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 26 , 1795226400000000 , 
  x'fc3518a9886aeb01d6e832ec0d514473586ce28ab90322264ce3660698950f63' , 
  x'0f3e1d8a76abb0ce179ed714d05a6744d6130df74f2b295f574913a8faec787b' , 
  CAST(x'01023480a0e8fdf6afb0060428756e696f6e636172652e76312e496d706f7274536572766963652f5075626c' 
  || x'697368496d706f727412756e696f6e732f312f696d706f7274732f310020e8e51019103e972525ddc6e64ef9' 
  || x'7f3e559823e50c9fd9bd2e9504ded497d2fb03e404010102028024f09e1db9c6e6c173e7bc37fa03ffce0401' 
  || x'c969043e492f53e9c14c32346d6dba06bf8a66588c1c1986c8dddfe29fe12aee825b8441de6e9a854b037963' 
  || x'3151b687c00d6070b5f008174a85f56bb4b77d00b6f9cfb3da9b613235557db587660e2ec96722c386b77707' 
  || x'645a8c138c7026c3114cc4ca3cf689155c293da54c0198fe95fa64867ede499828b57d0289dcfa97703ff4ae' 
  || x'c5bbd337c4f6226852ff7faa464b94c4bd67bb96eae2593f8f5ec6c7cc38f09df4904701a7bb8f8790ea09c8' 
  || x'9162713c315f6faed9237ea26d47be32b5584255ebab4b9d31fb4245a17e592d37db8bee083697078da9c523' 
  || x'7246768d7126da587bdf7210a55719274a6a63fb54e050b7235d696d159fafab1c7dcf4d393cff1bb65fc253' 
  || x'804ea76c37ca3ed00d47146c6a44054f2d72bf36af92f25a67dda2b2cad2a1d0a710067be017f847ed4d0573' 
  || x'44d47360239e1247514e01d15801114555e83186f047b12774de816b2afcda518dee20674e110533321477f1' 
  || x'36c74e406001e030927a42eee86abd40f580e8ce05331a5f5747b93f24022951732fa1d414dbe906d6e93fd5' 
  || x'928886d51be4d3e8b5f577f162967e993fa4cb38d4cd808d733b4f65b7fd23475db22bb863448df025a61d24' 
  || x'698877d6f55404ec3b5f206b1abac2b9652188c57811799647f9ab55f2398002b8611e017eb126711b6d1a53' 
  || x'967675f6d2f7caaad06bdb5fff26682af945e1e1350800b68389a28c20c24a66f4a7aca19d5598f85f6bcce5' 
  || x'dca86b1e4aa5b315a03f493683fa701a3551f91fb4a9e8edda50a5e1a4a5b21f0a9a1b2aa3a07a03b27aeb24' 
  || x'7e690a4317e6ebcc100155e8a2c11f8a2de0020101020246c81825e72493388eb413820b1e26dfca020190aa' 
  || x'95e90c9a994a3b93d02e48a5bd66e5a755c9ad99b93dd15e968f9235a6f367b527b4db3abe96da4b532a65e9' 
  || x'4dd94cb9de36b3b6fd25b3ecf371cc421d13d98e8a02a2622cdff4cc30c9e5473bf3b433c8026a6723bca826' 
  || x'a112942b92d1601eb1533db2e9607cb62cb13b65619be89d399b0102bc163affb5e3d1db32c2a6323f6d3a97' 
  || x'29103c7cdb0c7682c5ae19c91c45fd2084c5e5a41dc0f3e21cbadd5c4caf7ba8df46deb6df00e76f726b4285' 
  || x'c2da8e71313570cf727c6747c395efb9d4b255987fcec3ad08ba981f82d5e48a889b34ee7d479a6ed2a78935' 
  || x'de13eb0403dae86d70abcf497e9fcd584f7e5c69f9ac97e389e7cbe6f3335467859ba15fa67e01f3325bcfb6' 
  || x'0b6cd88dca282534aa24a7e33f9b19dba79f423c0954d109295a3805d1a1ae0d69af26c5b391ffc3fba2857e' 
  || x'546b06a1ee1fc4cf04830b163c438f155f3aab9d04010002980407696d706f7274730102010201021d057374' 
  || x'61746501040966696c655f6e616d65020de88ab1e5908de5868c2e63737606666f726d6174010208656e636f' 
  || x'64696e67010205736865657402000d6372656174655f67726f757073010009726f775f636f756e740102096e' 
  || x'65775f636f756e7401000d6368616e6765645f636f756e7401020f756e6368616e6765645f636f756e740100' 
  || x'0d726566757365645f636f756e7401000d6d697373696e675f636f756e7401020f6e65775f67726f75705f63' 
  || x'6f756e7401000b75706c6f616465645f627901040975706c6f61645f75730180a0e8fdf6afb0060c7075626c' 
  || x'69736865645f627901040a7075626c6973685f75730180a0e8fdf6afb00609756e646f6e655f62790007756e' 
  || x'646f5f7573000b756e646f5f726561736f6e02000c66697273745f6d656d626572000b6c6173745f6d656d62' 
  || x'6572000966696c655f686173680320ed35b1de92354c22a597655e160633ae79870a08fb29d1fb9fab9793dd' 
  || x'a66c340a66696c655f627974657301b6010d7265706f72745f7365616c6564034d01ca1f0450cc728f93321f' 
  || x'60f085e02df7a3aa56da271097fd89c22e5e7153ed4d853b8945ba0cc7393b6d1a378d0876a0b350c611673e' 
  || x'8c37c3000903b98fda2e06d0aa240b63aad16f9c4ee70776657273696f6e01040d66696c655f6b65795f6861' 
  || x'7368000d6f665f706173745f636173657301000c64656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 27 , 1795226400000000 , 
  x'0c5654463c359fc94938749cb369e04972692b07d971981adc0780be26f8c954' , x'' , 
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
  || x'6173680320d63cede914b3bbcdf8b0ae5c5b7214e063a0c211c5750e270801361c61428ab30a66696c655f62' 
  || x'7974657301b6010d7265706f72745f7365616c6564034d01b00627d34d3b957d78a41c0c13a6fd3ad64ef720' 
  || x'ec626edd29f5e2253cb7a48c0dcbb1a86f166772156d63566746b77424b7f3fc6f7033ff9d3320019a6b3723' 
  || x'87d094ccee3419b37f3144ff0776657273696f6e01020d66696c655f6b65795f68617368032071583baddade' 
  || x'4de63836d1c73cab79c35afa95c3ee0ec3006a64779c0a7cf9030d6f665f706173745f636173657301000c64' 
  || x'656661756c745f6d6f64650100' AS BLOB) );
INSERT INTO journal VALUES (1 , 28 , 1795226400000000 , 
  x'814b593ca0fc04f3f08fa01fb42e2260f3ca5c1eaeb8194b48e57e84a72150e2' , 
  CAST(x'98fbf8b06c69b40c17c07facc37d413708b8aaa08c64b2b4bcd8d0032f37c540e02f200c76c56c3846936e6d' 
  || x'3d04b04181b406869726201e1419ea5c19827b81' AS BLOB) , 
  CAST(x'01023880a0e8fdf6afb0060427756e696f6e636172652e76312e526f73746572536572766963652f4578706f' 
  || x'7274526f7374657218756e696f6e732f312f726f737465724578706f7274732f3100207068f7170a353c1c89' 
  || x'71443ae3a03c3429925b9990ffc40e192931ae2ffb8333015b010002570e726f737465725f6578706f727473' 
  || x'0102010201020507757365725f6964010406666f726d617401020f696e636c7564655f707269766174650100' 
  || x'06726561736f6e0200096578706f72745f75730180a0e8fdf6afb006' AS BLOB) );
INSERT INTO journal VALUES (0 , 14 , 1795226400000000 , 
  x'086f41269e5ceecd52e2386478d1175bfb942d83997c922f26d93dd994278ecb' , 
  x'500b51b1cc7865c51f7eca5846be1ee89b11747ecba84ac2939fd854d48bf8ee' , 
  CAST(x'01001c80a0e8fdf6afb006042e756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f7264436f64650f75736572732f322f6163636f756e7400201a0b55f0e63f18f117844e' 
  || x'3c7daff41d4b291d76dcd2e51a4ef200e561578c3e01dd01010100044d72efe11c13b7366205f46a8179e078' 
  || x'c701010e0995dbfc18e31c1eae2456bfeaff165e456cf20a4d870ba6ab8ce3fe349f95993e3d626acb4697d0' 
  || x'8661fcfcf92092665d0b20c581432ab9f354eda17cd28c2e3cfe7763934aa64a1029876fc5fc0f3aa2277a79' 
  || x'3c564fa61284f5cb804bab162e9d24f538b3ff99502ef02f463eb6fb4f48e63adeb0d2de0e8e6b8555242f54' 
  || x'5587922d1fc6952e8f60522700ccabf91517515982c6b90400dfd2cc892a11c024d1159fb68e17b40434e464' 
  || x'649d6e5ca5ae3b050a9aee5fa1495247944269271349df9b12' AS BLOB) );
INSERT INTO journal VALUES (0 , 15 , 1795226400000000 , 
  x'c81658d83fe1f6443179bc2a900f8b2122dca88f08f25d75c154afc52ff383ed' , x'' , 
  CAST(x'01001e80a0e8fdf6afb006042a756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746550617373776f72640f75736572732f322f6163636f756e740020434c0d6f16a81efc3503d8e9161e4b' 
  || x'1240a7c6290d9f82bd85967c145574f00001dd01010100044d72efe11c13b7366205f46a8179e078c701012b' 
  || x'6445e4e20eac07f69e89225524fe20bb0de4bb3b6b3e034a5b57a8511194ec15470965466c67ff329ffc35f9' 
  || x'3784e22d18282ff4a53f036c73d0bd0e12ab6dc549785b78e6b2fabb531e3e0d51171a1492eb7b1e1e480c46' 
  || x'2e174b32eeb23058ebf591bd20b1e583623fc84c68012f14a1a3648394447532e1e57030cba7ac267276b68d' 
  || x'e3c1d2f1780129e568185ebe7d456c7b8096253385c12f41fe74ed89512780e6b754782ed31131ae812d3b01' 
  || x'75415529d3921bc0acb0abe70f7889f78d8d6471e4' AS BLOB) );
INSERT INTO journal VALUES (0 , 16 , 1795226400000000 , 
  x'7ff92580b1a2ae7313a29f8cfe0574868849829e9946b835a3d7cb5571381874' , 
  CAST(x'efad186d515cb39c787dbb1aef75ded4c677a796db8834d49a6f42cdbf088c5ba9220fc66b111b03c3b4c22b' 
  || x'39c358ada12fc1bf95f66908fb2a9e9390eb3ee8224ea078248f40ff79c382c6625c259d0d8bbca51cc646f4' 
  || x'05cd4955d8846deca30b573292e6d3c6b4a3301dbb8a8997f2ddda1f70d8873ed1732eb5019a8e99' 
  AS BLOB) , 
  CAST(x'01002080a0e8fdf6afb0060429756e696f6e636172652e76312e53657373696f6e536572766963652f437265' 
  || x'61746553657373696f6e1275736572732f322f73657373696f6e732f31002079d503f4241d811a183e145d73' 
  || x'62e18ab5103d7a017c6541bac360aee56b4e8601ac0101010004a812302406c2a2af495a6a5748eb165b9601' 
  || x'0179a4aa2ee2ce1c517f814f77397eb82c39b2251644db15df3328c2ee79a3c2c29dce0f6ab1f6fc1b1484fa' 
  || x'7d4e073d99ff27fdee811f38c5a86b318e7aeb3910cb4a7e2f996b21ccee3bf42c36bb0f4eb41da7bbe89f37' 
  || x'43a5251cfc21db8f3281dfc1b9473d98585b3e12ef6ee33fe5bc0217b9dfbfda3eaacb2ede96aa44187a4e03' 
  || x'33747116a1a46ff299c3652dbb6ab7a8e917' AS BLOB) );
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
  x'86decc905c61f4b3f09e561ec89685abc9ddb1b0e4a55e2b8b6dd5c86ca4cab4' , 
  x'a2248327c28659b7af010d84553cdecb06d5ab47456c9651be5efd592567fbd1' , 
  CAST(x'01002480a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f34002000059a82f5a7f453b929de06199c7f6c12b0d8ede2f0ba70ee2a2cb7e065' 
  || x'8935031f0100001b0b706572736f6e5f6b6579730102010001080105737461746501028f0101010008f1fa7b' 
  || x'c4819cdd98deeb2779e104e4bc7a0136e342aa05a58b301518026fafad40114890563dd80ac8990e0bc45c95' 
  || x'26ed57d91c08fc6065ede7c6d82e8b1cc9e149b899729fc87b50522a9d2b206c9afe79c19daee2cc78a3bd8f' 
  || x'80da5d2ff5c4b63d422e84e086303de15466a79047279eba9b49dda91fe98f2d7698fe9ba1ba29711402d327' 
  || x'd404409b7c01010008579fdebfd553c143d313270b7b62a1af670141395ed0778caec51ca39744f45c7dabe4' 
  || x'ee65859ae57ca0837b72dad7bbbc3ad7f495ea9182d7972ad482e7801bb243aafcb9240045d1148c4af7e763' 
  || x'cca5c38d036d046d2bfb8f3e8f4a2574b3773cb9f8c482dd9f33fb5d4d928e06d9c125c197b4dc33ec' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 19 , 1795226400000000 , 
  x'246525c6c7433b61e5cb3e1a68d501ff5908e7bab582ea778479079f649632c2' , x'' , 
  CAST(x'01002680a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f342f746f6b656e732f3100200d894f74104baa4ed889337e9c55f785351dcfb4' 
  || x'0de0ad6805e43619c36a8d0801a90101010008710fc1557ce3b4a9af1a216e7439dac99301011b0b4bbbc9af' 
  || x'c5bf6f55682913ad8ab0d4da71d4a77d4ff964b5933eb16d1857370f663d47855e6195807857ae8c7263d69a' 
  || x'c2b72e923394eb8dc56f08b75a6c81f1082dd081e08b17f881ce54f5b20c3a7f46699674f1d1cc606cb0461a' 
  || x'809e0154287d1e199af5f1b5ff8f4128e07905334bd4116bbf9210acbfd65a54b140295cf775aa660bb7961f' 
  || x'4da37d7a39b1a5f5' AS BLOB) );
INSERT INTO journal VALUES (0 , 20 , 1795226400000000 , 
  x'e89d06fcc4b281a7c727bb677b2e66adc5daf262954f1cad024ff53aaaefa86a' , 
  CAST(x'5dc2a1994720e4c1c8873c36402ae48c32d7ad14bfe015be1eaf50ed30831e5e82a72e775afa9a3a7083357d' 
  || x'ae8f1a6903a3b7c9aeb146671a438de63459d3b9' AS BLOB) , 
  CAST(x'01002880a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f350020cc1bf1800af0881bbabb0299138f501fa779cc222c2b320cb187b4034660' 
  || x'27fc031f0100001b0b706572736f6e5f6b65797301020100010a0105737461746501028f010101000a30be5c' 
  || x'a3e43b2780bf221c70073f5c697a0100a742d6bb1021f9318bd19c0ab9399734aa9e179143bdb9764272b0db' 
  || x'f39bdfd5339375f3216a76e8784832aa68ebe689fb6ae5beb86251c8aaf4a8bc798b58752fdbfbbbda951a27' 
  || x'687eb2b0948661ceff7fb3863a61052f703b788a0754f49cf0584e0864384e094cab8376f0812bf48062604d' 
  || x'cea2ce8d7c0101000a78ce2ceb675e7bb9fb7546ec32fadf266701c372a455933dc2d351c0a511786030d82c' 
  || x'f72cf344db14f45107316800615ec5ea7abf9210ea498fd8d44869236f378126f109848371511199f6abadea' 
  || x'9799440af054509604bdc4b46ed1d5db105e26b3ce64c16ffb895df25d462bb2d5cd2cf3b1d83df39e' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 21 , 1795226400000000 , 
  x'b66e26a334e8f6ad1343fbc8d38410cf5a3c01993997ea5bbae8b3cc06053877' , x'' , 
  CAST(x'01002a80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f352f746f6b656e732f3100203c4edc3d07f760d2d888c28578321178ccdb9914' 
  || x'078cb07f0229eb6b5dbb9b4101a9010101000a057c9d8f780d15bc1b6b85f324097c5593010164148fc7c6a7' 
  || x'eaa690c181e851f72609d093ad10cc4863d387ea12b107fae27bdd58b73d3038ea0907a995977f4e2a6b864a' 
  || x'e3a545ad6dc2cab56d4211475907184b83222d8e088d955bccb2dd2516dbd543d937a19e13500264e652bc54' 
  || x'c79bb97e0323fbcb6459f28fb5ed12f903313a14f534ac8cdacf1440fbecfd11a2eaa33d4d8983d5c820000b' 
  || x'cd8970422c14263a' AS BLOB) );
INSERT INTO journal VALUES (0 , 22 , 1795226400000000 , 
  x'5d99a272659f98aa4a26c4dd588dcdd9f8cbbc1402548c1b01e81e04f1fcc79b' , 
  x'23a74ac52dcbe353b2e5de9d0fe4d056e11fd91a21c183bebcc3f1f463012ef6' , 
  CAST(x'01002c80a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f360020802ef75eede8ada81b2fa23002c3310bae5e779817f7055199fb31bc214d' 
  || x'92c8031f0100001b0b706572736f6e5f6b65797301020100010c0105737461746501028f010101000c92e262' 
  || x'1f87685c2f0935e72100375e9c7a010b34a6eaac29de8a2802c4c16b109569f325cc5c65068f221a482aae01' 
  || x'e5548bc836319802a05ab73fc3d100734f04c53b8778d3eb86152b1a466ebfb19df161baf1c3fe2443a27fb1' 
  || x'6bf82c9ce54dcd3f95bde83748299a88cdf47290d8b3b04968920fb74a5d2b45a85ad2351a7ee921b8915520' 
  || x'c19cb1ee7c0101000c391df99e449b4c99f043f4e601b19df867019500f6b30f95308614b201082286e97ddc' 
  || x'931e056979ec5870705e2d8bc0bbe845688f0885ae661cbf309b5f3b59dbdc45b9110bd4a8778248056f5c76' 
  || x'44c4e5d0ceed0b32b8e3e68898f1f43cbefeda235a89cc0585213e55bd0ae04daee1b700961c746166' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 23 , 1795226400000000 , 
  x'941040701c869ffe478a3ac06f77bdc16b48896823f1907589468b4da8b1effd' , x'' , 
  CAST(x'01002e80a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f362f746f6b656e732f3100209c551ab68d3bb54ced7f993e2571e47acdf9ee5d' 
  || x'c6f127e044be2501b977091401a9010101000c4c3e1d0d00515aa775b4665e21fd297b9301014236d2375dde' 
  || x'ed4246f1fd390a827a73b7f051e32dd43167cc8b472beee567b25a24d9b3271fe581798aa6b0f92867c5cf26' 
  || x'a80583bfad5966790ec3a9dc8d6bf20f5184fc1186785cc00d6222a9ebf4c1d2438bfc20fe624f8f70308df7' 
  || x'20cf298fb9aba73ffb70708b1a16016c7327cc6d147cabeb4863f7f713963e0f18261fa79e26750c9266d363' 
  || x'337a7a607d6df3da' AS BLOB) );
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
  || x'c781ef2b066a962350ead75952134716241dca8392f4555564dafe64df31b02e98b57c0395e90603cf2b73fe' 
  || x'1ce098f83d555f34af1431ad5ef797c1b93011ea22675f5860962bff01e6a663d30a9a37b872bd6b41cba90d' 
  || x'8b5a86ad19f54aed22e6655af65f9f540eb03986a6779ea82cbccc47' AS BLOB) , 
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
  x'539cf605ba2f374526bb1f624df0173b9ad8334def6fc88c9540837ecc4497ae' , x'' , 
  CAST(x'01024a80a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3100209c0e64a11134b7ec1366c0bb835b09b26f479649f49f14c6b8b18a546d10fb9902e805010102029f' 
  || x'5125456978d552df50560ea8b430c1d20501d13cfc9632b70fe5f16adc49f5f88bb002bbb428be34d796f4a1' 
  || x'9ca06b366c5deb93c4340e79b2d301eb4500a5d11c049623bcbbf5a5ab00adc6767932f02398548fe5feac09' 
  || x'bfad4f6fe65637ef3dc9fc49b3b4283ffe59f81f70200ca7fb7ec979e205c93aac51b63a31ec486ab3e2797e' 
  || x'00e2159ab3216457a5aff3e3bb42339250c129565e06b5f102e08ab0863278ebcc0fc023b6c62bd0613d16f9' 
  || x'2e20be0a064ee3f03deabfb3793c3efd3494c75289213bc21d47e9ec20f1a5d85fd0a453f48b101c86d27a8e' 
  || x'b0a9af93beac16fb1ce44533ff7c42754ed981cd93e66c97759319393ae90dfe9a1ce9546d6d00d32e7df06c' 
  || x'9fcb4ee091cd1bceaf5ec69e41d471ef152c49a66b8337495d7b6edbeb68bd65650d15246f92a496169d33bb' 
  || x'8c08f3253adadc32187eff445dcd6ce195c795b01b8c6a39cd94910337841923bc328d90abf6e8bde36ace16' 
  || x'918c223c59b8733353e7453cddec434ea15159151a092a4612c16b13d9c4ea2c35236325d155f53385b4d751' 
  || x'ae08c38a0b8db2489c76a0f94db06b933ba524a8303696a8b81d45d33b424784026d60164145ad833d6ca714' 
  || x'4afff09d295bfb8425c12850f03d299b8a6327ed339b46db7d588e80543fd7d633a7b957f81f98d0b3fa7999' 
  || x'4806ab3f349c8951d7607a479a83a2ebc82450437e3e6466d9ecf82c823ef54073faab1e4b1d3263676c2505' 
  || x'360091c8edaecc304b4e6a69eaf5b633dd8d620767d883bcd2ab195a8f7bfe2c2335a40fde1257296df2bca5' 
  || x'952aa2d4409ce61148eb0310eb87217b5b5e398807544908aa5ee912a5214b0acf0c5a55677828c3e4a9f72f' 
  || x'f8cfb0725b9dc779cf2e47099ab105b5d7e3ce7bb0febbe72c48202391637d538c0e1bdce9c7b67aa10c1f60' 
  || x'dc1b18242b7eed661bffa40c5417ea1deae81cff3043a9766afe5e8feb8721c813cdc6f42917134090f00d99' 
  || x'ffe06f78f31de49bfcbd879b8ac04196091257524e4f12ecc0e3551f7033284eef777edd030101020286156e' 
  || x'190e635d79d95c1b69f1969b5ec703013a6f00e8242d9ed16d04a529cba1f67592a91558a5967074014c5773' 
  || x'c3141e775792921453fa2cbe79d98e4f135a559440aeab33bc7305aab5c96c4f39764f807dc61476aaedf3a6' 
  || x'1b3cdcf52b0d661ddc37b98c82d31a93d4e572a0d102faa8a4798b5340b4182b9532eb5bc174570d9dc6c972' 
  || x'87743b92f8e45d74e0f0504aa19935096ae39842b631443aa5c43b837756d7753d62f061b960af13db67c1d6' 
  || x'941114b4466af540e3c638a480cbf33502a5ffa7426c0bb47342cc1b9a1a4887cc80277cad9c6343231d1822' 
  || x'bc94b691212b205d83e35d975204c0c9e33f63c93258f7abdb37f0bcd5a39f1f477cc2c4f461cff761c9db27' 
  || x'bb9cac5cc576e4adcb88203010f65b4fdc5be2ef94ea21da1e5989a0ad143f21c0ed3ef8a519a59a2eb7aac1' 
  || x'1ab0ae3f2af128fe359bc3ba79053828ee5f8f2230f2e801ad49c57cc3c1b88d1cc204a210594068781c596e' 
  || x'b3cc135e73cd095240246d03968c2899ed1ad6af6f8c1b0a98e818ef417462ae4e5d9ad6593a128e8964a5c3' 
  || x'3b62fe5439ff15e1059e3df824447b9373960acd23dbba1796b8d2efa1695d44b374268c79d65f69ca182bc9' 
  || x'8285f3227372e21c0d122398358555efe8d31a10fde79ca926bd2f31003f' AS BLOB) );
INSERT INTO journal VALUES (1 , 38 , 1795226400000000 , 
  x'8985bb0be7526cfaa6b56fceb4513c936b957210361ea573f61079e0a16ce3c0' , 
  x'fcf25d4a0d621fc85b8775f0e5ab35b639831ac10958e03a96bc872228752722' , 
  CAST(x'01024c80a0e8fdf6afb0060a35756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f53657444697362757273656d656e74506179656518756e696f6e732f312f64697362757273656d656e74' 
  || x'732f310020b0c47f6522a12171f2f879d72be1ae5b4f8f7cc89513f11900b7593c4dc6065701c20201010202' 
  || x'60da3e2659b9527f5362868b9913996dac0201a8bf47241607ec95e5e0d070e8288a57bdbba678867788630b' 
  || x'93103ac68d6c6005935fc8c1fc79503b6597a2f57b2616c8eeab914fb97f80a296c666ca9a83953f836fe421' 
  || x'08a597f6a0ec9a0d6f088dc2117b76426b38f86783f21fff9fe159b0e50aaa9cb3acd67731e56c9098ef47ba' 
  || x'11dac38088d3f5d8329e28226396ac5ada9ac9c9fed8a64458cd820b15f4b2c383036de67c9e47dbad4e60cc' 
  || x'd196f5df95916e213e2cbd2e85a458f10024b1f68a08a589dfccd466e8bf3a91f956afd2d28d34f88979abda' 
  || x'059ec7b4cac00e61633579c4620bc805af8dbb6ed5145cb57f22bd3c34ca250c6eb8ad1cb3556d5c1c18748f' 
  || x'50422a85f02d43e2f4af3fafbf720beecea432e28b7f0dde1c6df370e59322b7f49d06a1399f05fbbbafa81b' 
  || x'995608f508c56f252eba' AS BLOB) );
INSERT INTO journal VALUES (1 , 39 , 1795226400000000 , 
  x'd8987d59ae8108cfae898749c4867fd6d42ddb456238835450bb1175e4733e18' , x'' , 
  CAST(x'01024e80a0e8fdf6afb0060a32756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f50726f766544697362757273656d656e7418756e696f6e732f312f64697362757273656d656e74732f31' 
  || x'0020c57a32f136c85273de40a9c1649b225e2ff1ee876501c588976ff8ff7520144202e805010102029f5125' 
  || x'456978d552df50560ea8b430c1d205018c2256744b9f1815f28ee6f3cd52d405467e467fdfaa8e491eb7c612' 
  || x'0e638de3c3a024d2162c3e88099e9c0f18da11dc83216a566178bb14736ca4ad3536f387785ba5ea212c744f' 
  || x'728d968aca256f5c463dd5a896009553e2eb8d20f2063833843b585253c6e4751838f2f041bb8724677b7c53' 
  || x'2393c0185878bb0c5c7241df8acfd8562b6776baf9c39c247ad5a628421787a1bb77c1a056724ac4dbdf0f92' 
  || x'e414e2aba602499f7db42577542294c11fd71d7a0899ae1d8a372e6a1524ff6502b820baf072b5b1c0198355' 
  || x'81230d7791e9a485f2a401c769879c7fbc5edda6ae938df90ea47dc0b8a198a2e70351fe3dd4b7026820cdd0' 
  || x'36863d72e7c1bccbfb481ab8575e35dbb20d34591e103d38f5f4d2965df2c17f99e01945cfdd7a1966acf14f' 
  || x'dfec4ce075e865415320c400ac4b23fd636b2280c77b3e872c717d08ffd7d610de52c07a871d204e25c84ad4' 
  || x'617dde5cf440f3e4db343ea12e66e9dcf809abfb1e55a3c5520bf368843e630bef4a678e78c034f27ddc6903' 
  || x'9d191d7665e4fc714365840708570a2d1ce9eac13b83269fadc4fe4552ba2aef49f5bee1d5895e18033e355a' 
  || x'1bd47d6a025807fe996000fd1c2252196f64d585032b8cfb2a6cff606d35dd2c0b8fd39183e4bc3e9e9266fe' 
  || x'12eb852752fcb026408f90cfba759437b5aae094e70c7e115bf87780f7e9014dd8d0846278b8608a6f816afd' 
  || x'86e7743e0079e59d347bf1414bf646aab76a9827c69a09731b4977565c0ff368dbfa1202db267a5cccb7557a' 
  || x'79c15b6a56c192a1d543b202a5f47df99892b0b5945b32ea30723df826522301eab07fc9be89cafd6281dbe4' 
  || x'e82a71038109143c0077a6119a3ac7084c3f6e097837f2cd6179b26fd81425627e1eb3d809a79c615ec724fc' 
  || x'41dbea790165d7966184b9db5ef19bb1bcb49df3bb70d7d27506ceb2727229e4338a8606f73bc45548061d37' 
  || x'af2dcf78a2e56d0ab287e48fa9c649b42f82c33626bdcdab4e79f30381d030a1d4970101010202522b3bc935' 
  || x'9bf0e85d6a2dce49a74d34810101775f6d7f6d9d1dc362c1bbb211c0a7841fe0855e92ebc843288cc0c5ecc4' 
  || x'064aa3d19979cad01dd5a614fb386a00f10b38c6368ea73bd5dea1e6a2999ac27c600acce1b117ec7c0e3b24' 
  || x'e94fccdf2003c5451fff03b4a730c4a6f8318ab04d9983bd0b4e292295970954b69204f71353591d6be00a82' 
  || x'ce6ec3aca74d387c3b52' AS BLOB) );
INSERT INTO journal VALUES (1 , 40 , 1795226400000000 , 
  x'eeeb992f35d98fc9507206ab769835751bf8fc78e48fbcf52a4adb250ffaef95' , 
  CAST(x'5961a0650c32ca246d8de18a3bc3f6bc3b49503e3384eb617d8c8a7ae72172f75338e6c84ffbd8ca4aaf0434' 
  || x'751957cff3ce2f7304b971e12ac1a142d8ef9026348c79406d95aefe621a07c2ff172c808a3880644af0dc74' 
  || x'65742143926a0ea0' AS BLOB) , 
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
  || x'01e805010102029f5125456978d552df50560ea8b430c1d20501d016b49d4c7f739ea8b33bb20402611ef386' 
  || x'69d9ebbe6d7b36d05523dfe755eb69b474725c7f4c02207de942292695c5a9d54cf09e130f8fd2367fd3660b' 
  || x'2b39e46c689e05e1379412dc60b868aecdbd96a9e7ff5a97f00a5ec004a51d2963c42c5d53eb0b40c57d48e1' 
  || x'f4950bf5a6b140c69afaff0a8aa2db942a87001963b4d606516e2442ec26106f36661ce8e91173370025cba7' 
  || x'e5684ae750e205b258ccd0ab2caa6b83d506177658d812d08d633e553604d780136ce843a3f48c415698c41c' 
  || x'cab87c6351ce64fbc658bf7fa4e1192f1ab90540a99b6b22ff2ec6a5ceabf2c0cb29c61faffe6c4efd756b9a' 
  || x'a0e68ac382935f76c3d5e9d0d302ab0472ca07b92f88bae46e5ce90c42406c0498ae6a1e16d25c968cd60c15' 
  || x'cb0d2faf0f029e9604a027f3f80f65c72049014bc323744121948d56cbea7bcf3e0fb8a0946069396070f657' 
  || x'cc3b52818be51f7b3cbd5e8fa5ecf6f11df3806cd00ae9a86296f6abbc092d8866b43abbb35004c11d4cbf2a' 
  || x'4611fc78af0bf651d72711368343a6ab6040d37245db5b74a8e9adcb608bc959dd3b9e1615ab1fb79b6d87c6' 
  || x'bc193ec8578c789d73bb2d649da9820f69fd5b0def46150d8a6fd15a15d7f651a2909502fb91cc03134ca08f' 
  || x'2538e414d775ef96a83fab2661421edf04bdcba83fab9e129cffa72489299aa341fabb0362077770eb2dd53b' 
  || x'70d18134bd2484fd1bc42ac5fb7263529a88c43e225baa4ec9349ba3df4f36c0d79ee16d27f10f33a38beb12' 
  || x'9e9c804f9090f54445ebc09ff76730cbffed043c7328f1dd1d9c9bac83781048fa3ebc35917957490cb95d5a' 
  || x'3fbabf64754e87486c39a7f8ea6ac99145f9e7364072a34f5a6b9203974f9a188b1cb1c9e012746fc582738c' 
  || x'ab74c0ff98e81ce3f86e04ac60fd27cc9d5da2dc8f65250cc40f5535f8522a9ff3abfbf15e419640b11318d9' 
  || x'6a76f123d0e3ed49d2c8363674fea30c2a466e8d93984438dee92ed9583b3362349e034f679abaa593d923db' 
  || x'01010102027bca9a33d88fd2c2d09ea4cb67636c58c50101edd9f704006d07a18cf783ed4ad0eeb5bccf7278' 
  || x'ca35f8a286e181eb8ca641fc1bd1141717a4ef29ff468809c138ff502c6f5ea7148f5ea4e5afc903f317c8f8' 
  || x'dd2cd5781bfee42fe8bf99dfa44c18dadb2974fa26036a7a1029bcdd091b12dd8dbc08a0663505ef01c8e7da' 
  || x'96d44c6c538b8beeb7ce516e2a916404957a62b65dee65fd234df3066f0c6a949aad55e32c6b3ea14c1f8852' 
  || x'012b393e36e8f86f8828fa2b30ef71b077db082793278b95d70ed41a719f5995093231fd6d7ce19cc3230b92' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 24 , 1795226400000000 , 
  x'1907f8a4d5c92080a6813831adf3c9c579d30a77f815c7c5bdd64fa8d4bec747' , 
  CAST(x'd4740a3bcf1959380d504f6d73ce314198b44da44b8a8492d06da941d2077b68f9302047441ab669611b4a17' 
  || x'4cbdf4b436aaace7a26c28edc660567ff74361369e01ea94cd234c3b615fba554443196faec6b969c4c71b1f' 
  || x'dd14410ce7cc105f' AS BLOB) , 
  CAST(x'02003080a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7408696e766f6963657300208ed14a7d47f24fd29f67b689' 
  || x'6e0dc62fa2f07b7d1f2c22e22b854ddf2be2c57702520154010000500c696e766f6963655f75736573010201' 
  || x'00032079ea9952edf3b0258fc0ca6e51092a138adf7113b76fadb43db0d279319aa0ea0207757365645f6279' 
  || x'01020f64697362757273656d656e745f69640104' AS BLOB) );
INSERT INTO journal VALUES (1 , 41 , 1795226400000000 , 
  x'83e419214579efe5fb55b6a7930e925086ec1c9d209cbf18f4113faea48a9895' , x'' , 
  CAST(x'02025280a0e8fdf6afb0060a34756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f5265717565737444697362757273656d656e7418756e696f6e732f312f64697362757273656d656e7473' 
  || x'2f3200208ed14a7d47f24fd29f67b6896e0dc62fa2f07b7d1f2c22e22b854ddf2be2c5770030039606010102' 
  || x'02f9425a8a4137de8271956136bcf466608006016bda4e2bead8254384bddcb0aabc07b4a5b1dbe1dae388ae' 
  || x'916e656a19127a599a8d8bc73d5b3c3a9437868682d88a08b774eb10ae485d8d5718b45d542332de4bedbadf' 
  || x'529088291a96e065cf36c34c204aa979f588ec15f41e9ad2b3fb9f5ed5d3694cd5fc64e9ce937549fad57f47' 
  || x'feed8cdd4ebe8394838124d82bdf1e6dceec716c3b5452b3fe4756bec4bdb269379bc224342e10062206e333' 
  || x'416c54eaf6552a407e755ccef0e974a958da1fbe1ba12d827fdea4846267725847180d8d7a81462242136b3f' 
  || x'08a5e2ac7bdb8033f00e9ee87cf572c778ff0aa8df80de4c24c99735a6332c1843a4b81aabdf70e488d751b4' 
  || x'72150389a38a3ff614c2a81e0dd1afee6cbb4cf7b9f7c94ce48f829ccdb402dea3bb533bdddbfe7ad57b6b1c' 
  || x'07a984fb0c5a7ef4eda72aa946e3d2c5a8c3949a212463d84dd260fd8d027a718eedf4018d7f425f60896c02' 
  || x'174c74a4102d400ec07f07426fe1d64daee569778220eb537a20298589621f9d60879bcbe9999c11bfd3d4a0' 
  || x'36206374a5df51ff1a20e409ecf5aeea00fecb3d4a443fbf9c63c49d42f2775fe0c9d037bdde0601bb68f9ec' 
  || x'96f0646dd59fb0aa612b9ff87f9f7d7996d7b00e22e1a488597653ad1009015577d703ae2c9b2ffad67a0365' 
  || x'94658b2d08415fce43195359986de153edb16999e128f0eb3ca921331cd2b7906082321f058d5ff61a330c25' 
  || x'00978f9db57d8f10562ee8f9bf75aed2944da87ba6fbf6a8e7ca1b26f4c0475320e6467da379a0ec93d1cccb' 
  || x'636e0883d40d8409a666bb8cd43d746ad15b14cb26754ef07db2218985eb33272d1c6168c7a8b72e7953b080' 
  || x'708fa670cdb0c1e01795c372084ae2b87eb8d720ddca79d1a03f7fd8f3e852940d715ea5fd6cf8a5b38dcc89' 
  || x'138c3757ccb8724f640eb445c557747e934787dd5ef515ebd3ef7dad0deffd0475daed0cc3287e2397bbf0e3' 
  || x'ed9007e5fac7f8d25813aca063f9f9797869c2830f87ebbabb0171273e5957927076106fbdc6a040726d4637' 
  || x'4e2900d576d1bc286a0971b06947465a5bbd33d47c5efc850d9ad61f143de318383d3fa2f74df69801010102' 
  || x'02943967f6f62342a1bcba685821b02b3f820101a5aa020b40de8abb3024c981bba4e52c11b70e5c139a9ca5' 
  || x'13bc9ae666f6f7854abbfe516a268e594a56d26a8f9160fd3622eb495ab96662691f1147c7172f8647a1b103' 
  || x'9febb031a61b2b14a9a7e629038ab511dcaa3151d5afb1d4b4678ccaf616ccdaa3c1866c20be413bd8a31d4f' 
  || x'827ec5dc93a7b577838e073014b64a3115dd03010102027422157313d82941657bd1bea1ea8738c70301abdd' 
  || x'fc6fcec1cd9f5de6f0f9962ba04e1376604d247eef60e9fa970fb2451cff033338a23f77d68f45ae06ed008c' 
  || x'1a82aae8f38e2ccf3c6863365a0983474e4b294f27f51595345273a3dc3c7da4e616866e87f1d2664bd5351d' 
  || x'1990d265be84b814cfd604060959d7cb645e245513a13b7b6b091c4975bba61db9a1bf8b24d0998205969889' 
  || x'19482ffc8808bbf14be85d52bf41c1e223ef20ef2bcf8acac00d56736c1da97af7c5fe4df2a8cfec8d9270fa' 
  || x'3cd3cf40b1c41ac89611b3cbd5f3700b966fb820e7865304a3b7c99f90bcb054972d621c64b11dc7243af1be' 
  || x'e547a297184ec82b73dc0018a3db3ed3e7860d6d20e4700e4d6860a4752cbd2610e76414337606489e398d61' 
  || x'0e90869849b30ef00a8092ccdc2ac6b9b470ddcf37437f86b4e33c09f40089c691ce44998e37a7f033d2418d' 
  || x'57ba60edb750b5c23732036286b7bfb35b3463b2fc1b54151654f4b0e40543540982e2638334d7514479f0f1' 
  || x'3641e7fa1e32e0aa77ca0e8a061e4d1292225283d88f5742e17b4148674a0ddf968d27fde076e4660b04b84f' 
  || x'a33610c89528e6b4e84a98bd5e8c45f477ccdc56f7595a6d959ce9b719ddebb1f1ab80f83695aaec9a17e467' 
  || x'2437d5d47fa4440031e3c1b5' AS BLOB) );
INSERT INTO journal VALUES (1 , 42 , 1795226400000000 , 
  x'bef6a014fd3ab11d59d99efa997751ff5ef42bdcb6d8d0fb05cbf6461d581a21' , 
  x'67a620737f781106bb5d9b957077e1a22af14e11e1d183bdd8276c48d22605e7' , 
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
  || x'01960601010202f9425a8a4137de8271956136bcf466608006012f0b44ee73372dc7427d54207c2d3dcf5c5c' 
  || x'c3a20fc25972a7ec5a326fad87945ef9876cd8afc021289e82a1f5726a6d12d7338419df8d9bd1e6deac2651' 
  || x'26e0ffa835bbcac299579fa25f641ac11b0c5431f25d2008fd6778bf87cda6ddd1e803fc42c8f7d1f6cc3278' 
  || x'fec5e62f60e586f51611350492fe15f8e2d598f762e1f64f373979c167e37302a11adfd4efa89c896e6ce5f7' 
  || x'1091fcee79727c4c594fc7241896d7197f4191eed2fcbdb75aac0e2ba42b3b01a3dbf0e1e94468f072af607e' 
  || x'd9371dd3020b913e801e18ad768f33cdcbbeaafddf2790aa8fe05391a2a25d867b7fbf7335bea069ef56d72b' 
  || x'ec344214572512d7f3a956a54103d5ff12a9b8638c531f8b267de1143d5c0d72e4d8a0aff2b160d3f1a9d48c' 
  || x'064ce693267148a699e18d8169d4154e8fb91cd993032880d84bb095d3498bcda36d57499746bf4bc5463c4e' 
  || x'0bf8da9b4674460f2dbb3ff92f372129f84155c2911df8d531622d0639524b714162d4ccac7db0d12fc9a614' 
  || x'4d7dd58d09aafa2cc1f6224dee65e4cbea382af2ca70e1f14646f964cb3dc5fbd146527e8176ea93a3d6acdf' 
  || x'2e9901e243d8a20ca4d130cb0539da0c66b0e01d679d26f0ce15d9ecd2f2adc1c3a4e6df284a877aa66d1488' 
  || x'89ff7cc54ddc9fb89c592d6e9a96ed876b08a4a0d60a583d30115fd1b1b9ec923b6891113f6ac57b7dee7e1d' 
  || x'28c651041d029f24e4d95aa7d49ad796b11392737c60be7869052c8d5f20f245871d91d251e7a61ebe1b1b80' 
  || x'44da9856c05acee5a06fcb2cb34d2899be33f8d4b48960b5295535f4bbe66b3bb6c13df55dbd0b7fb5322e94' 
  || x'6a213cab9e83c0de36d63a416500776a0a2536d59899dfe30d8c50ce936ae07fb0a4cb9bd7ca8b6d0facc695' 
  || x'9aeec5766a618fcf93f528079e65ffa6d1df28f0cd4438756156912c54e72706e84eb788e29ca9cffdaab610' 
  || x'c2ab93a97848e62846f15d1fbafd3ebe41446a5e0e3ce8b9b7245cca04d9df4825a58e8a8dac3caacafa3907' 
  || x'2f1f673ec9f9684975d9aef3230beed0b6fef5c627677d1f3577620c3b325992ce0e4af3399dc0a2a94cbb93' 
  || x'75db0101010202edc3dc9dcada88c648474fd4e8614e7bc501018aca0c4138194810c23ddf700d4b83172d78' 
  || x'a8805d12a5dc748f4c61bbfaff9cbb612e6beab6c9d25469588992faa49cd2443e7ef7f1acbbe84b37151cd5' 
  || x'75bc7acb1480e08ac14dea406b778de47b9675be4fb4b396b276858b7a1cd4553c9fbb2083f45116ae292758' 
  || x'3f907328cbad454c3d6421c689339192b415c2e8286d27c7b8e2a0115fb65baece6722b23e43b59d31003cda' 
  || x'f271badec826a1e1c6efeee532ab2c0b3021705e8700ce8b5b079e245e1b4d7a5b5eb08725485699286a2f1f' 
  || x'89a2' AS BLOB) );
INSERT INTO journal VALUES (1 , 43 , 1795226400000000 , 
  x'c5f359578340488f1df0086cf725c53879c2dc9f0e079abfa7770a311527b27c' , x'' , 
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
  || x'010202f9425a8a4137de8271956136bcf4666083060188e78f288e2eb8ce0082b2f26ce3589cdb698279adb0' 
  || x'ab444de6a3600ea7c41cec571a459b269e1b7eabb9c5285813bbe561cef87f8d9e4babe7d4bc79a01111ffa1' 
  || x'fadbf6581a4e7f8798f50b57d7cfc83af261ea01931cb88b4bc0dc3669d22ae681d02b5fd2c4fd43b38122f1' 
  || x'357a84c663e7cced2b67825928d854d950550858ff9a930220b344b8a4ca240982a96245533912eaf6ff7cfb' 
  || x'7e7b2d4edc675677f7c32bb28583dc027de410dd2b8f0c29e8f98b212221ed5c1a5d5c661417904c127e2d7a' 
  || x'3871afcb9c6be1e1f15171ed23d18aa22c74fe4ee5d5dc7a6d16658feca8a07055cf2b3e929faa65d7c2712d' 
  || x'dc245de992e90ba612df0849e137eec7f8b2020041cd2aa201183e1e1b7c6299e5956cac6c743b9ff54986e9' 
  || x'531c23f763bb86c1c715f853d3440ffbc6a614be41bc9b430d25760fbe9fce673cc6e6d6441e9b22cd65da75' 
  || x'96706738f2b70d5e2278c0bffd4b6cf5d44b5cb524cfe8636a96d1001a3719d6ae37b2c5158b7dc23d4f2e23' 
  || x'c07703714effe5084f858a6bf2f03f8893085e9a5283bf7e46ba63f0f574f0e49654c3b273eaa2821ef887c4' 
  || x'21727971d6f2698bec8adac44fd9b4567c5fbe7bc86e3890bd3da93aceffb3098b650607cdea4727df51b109' 
  || x'c49fb16ec19c276f0b612fd775e5217baf93a4bd040e50d5d39bc2c30ec4b2263d0c55db0ffc4edb8c2eab59' 
  || x'2ad15052fb344fc8650089983050b6b1619fa309736c45ec6e3ad2ec58eea916c03e56be5273f374c74365fc' 
  || x'65d39fa8a66b5a3ad4f2fbaaab51d81afac04f1e7a1867fdb3411c487d3388243c2b8f1345da9a6b74c38461' 
  || x'ba49d06291a840f1ec8c1459fca7dbefbb43decc49e4bca77e156ff791ccbe3a936005ab362b68e49a534cb7' 
  || x'd07f6087be8814fccd3977f05c37faead99dcfe44610ef2c7944a25622863011486bc4c3c8b69d849cdace12' 
  || x'9043660ec80b1df6bf9ea16919ecabfef7a8bbf2f3438ff82bf7deb4e0712678c4fffe8ae0db17738705892f' 
  || x'30e0cb250a6566771626be907344f1b3430f5eaad41e747acf4e0e027cff0ea9c552063285136611025dc10a' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 44 , 1795226400000000 , 
  x'ea4c4a8c12087a2368e1065c582d0271333689e545a535b36560f87ecc6265bc' , 
  CAST(x'81867f5728f0569d7e51066b2ad250e48bd48dc7dc6a2968a1d654c6ebf1611a0bb84138c98e1ef6cda21287' 
  || x'79e9baa0c690217362e472801c8473bdfeedcca7' AS BLOB) , 
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
  || x'6963655f66656e01a09c016d0101020222c54de4e3fbc37455023232fab2f48b5801f0c6c997bd82382529bf' 
  || x'776e26f32c28924c539804e02a5aec9dcfcb1bc7341e726677ed5eb9548bff1c070deb3205d4c400a0f0586c' 
  || x'14c852b5d0f1bc6873285e96564569691e6f07fc1a7a40103e964dc344e5e988806d0101020449dfc0a44625' 
  || x'df3c45056a17bb8b34605801c43a29dda49db6c10e1cae75d3301f14048822a3cc6e9a9fe65194b8dde67f63' 
  || x'0f8298bf74fccda353a40954ffa73ad2d84f632c114a2ccf0f74282107ae1d8f611a9d7571e91b96f05fbd58' 
  || x'c138de2c410fd6f1405c2f' AS BLOB) );
INSERT INTO journal VALUES (1 , 45 , 1795226400000000 , 
  x'fe4b1ed277cea9bdb874f9fc4fe27435c99e94569cc4cc2b1f8d8ad0fec0eb92' , x'' , 
  CAST(x'01025a80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f330020bf23ab0d11fb36e8227ac035c39c838870dee7b3fb11bc42dcad934066b8572d05' 
  || x'dd03010102023b908ce844a2cdf789acb26c9fac2ce2c70301923263d47928faf1c896e55cb6e02a8e613dd9' 
  || x'49676649641796f8027e346ce351eb34ca29a6994721cb7b9c7e0ef23ebeea10920031af99c431d414290a9e' 
  || x'f444a44f2ba80408e57719fea5ed2f844c18beaedb82c2beb538cf3909dac4c1731c19e862404aaaa249e8e7' 
  || x'870c711e17a10e3527a7f74700f4dbf449b610dd90ef0de3981f17c293b80c90108b1eb60393e1ab2f485f91' 
  || x'0aff0f4f67a5b69b5464a234ef5a0a6e4c9e2299898ef1c274f8ff578364a11a4a680eebe0d010674058035e' 
  || x'0c274bd29bac7bc4c554443d9993af3eb6652019ce351523f5743d5e10a377d7b81ae65a2e1865a2a2c03fcd' 
  || x'c2348fc31a687d50f69a4b7cb1501a3e03a7faf7b2ff1b8d8b1ef2ab0ed12f6da1194dce216a6829064e1b4f' 
  || x'89aafc655b84f29070896df047e67456d2de4020c8850158c37b004fcbea10549cbe89e79bab0ee77b721149' 
  || x'a61a8ce8e49a7f5a8f6f15edaecce79bd973d7e0a3db10289ddea97a500e96560f5cdb297ae56c55d5570261' 
  || x'ec8f55d81a3e1dc4d269a376bf03c68babf997da8b296acbc9b41fce798e27db9f888f5b1592b7b74472ceeb' 
  || x'79fe1e235f7d9676c4362228d1dc0ff027e9ad1fe5559500821204e34dfa7e88df50bdeae834e0dd03010102' 
  || x'04b424d77672a322b020ad550a65998f00c703011b7b77a3d03a6bc5e762fd5b4996b90876a8e7f46fbbdb54' 
  || x'713223897b8cd357413b9485b511f2c4fa3c37067485d9408ad531c8d28405ad89c8aef6a8b92e0de0b5a3b7' 
  || x'f0c86df574af9d610b24674a02e61aa770dec18eb7735ad3979d078a3a760f09b6e4cc1d7932fc73cf305ad1' 
  || x'8592219321bb92ab660d48280b75d0144e097f4006acf4c11a55eacce547dd7f1254f0e1450b3f3ae9a4535f' 
  || x'eedc5c133cf802b26066c62b1722e499600159da7fc030a86ef001806e03c95a7d1331f8cdeff2555a209841' 
  || x'84be2b42e27612ab7ac9103af6a005b1e62084d2381cb61fb62598a05aed27d65b8eb0b2a1fa6e4c92cd84e7' 
  || x'17378b28471ef0d184d54ddb762b929a29a2bb7f42d29233fc9fc83907905ec209d51fd07a2bacd1da009a13' 
  || x'd6f29dc9546fb9fa69bd0193d23dbc91ce4468efc58f3c8fde492679889dbee328b8ff85dd5710c371270a8d' 
  || x'd5cae388caa79c4ce9dbc068ab0ec18d4f019d9a7b6ee7a732f260b9fa4de7b3c77f3d0ac4c8d32041493824' 
  || x'e24fc31b0462a3cfa9379ecdcde287dfe44802658dbec1d73107a8356f596bf6150bc3f414c436b1189dbe88' 
  || x'34e84e320ec2e4cc1c9f0603d5a2d9209de4aa63616b82ed74458219ad9c1dcea4e0ae05010002a9050d6469' 
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
  x'8cfeb86f08650c6c9d20f8ef58b099f5d469e194a5fc18ae3e1d09dc99d5f197' , 
  x'89b9732ddd6ae26b711b3d9affc4659e20340e64bf162db86a5d8f8d47f254f6' , 
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
  || x'6963655f66656e01c0cf246d01010202fce3eb40a455fdb8f38e3fc3f2cc25645801ee45e998e879136e1310' 
  || x'ef6d98bac36c8b0008fcee38576d8b96589a095ff4572e8236d5728e70bce9a3e08e16464c993aeac8dd06fb' 
  || x'e724c0fb04fdba3f2fbafbd81a22d7dcb07104d343474a130e8ae2be303b5060ee6d010102045ba48b0ab2fe' 
  || x'e737d22fcb79b96bead75801e8c6a4a8dda46bd3ac9969aad624016f839e9d8c91200ee0f5161f3dc3c7576a' 
  || x'8d3cfde9194bc8a642e28340fc143857d599fdd122b4503740636d0245604626e156525e9b2568d4c7f62526' 
  || x'ab354701830b474cdadfd2' AS BLOB) );
INSERT INTO journal VALUES (1 , 47 , 1795226400000000 , 
  x'91330faff44d46a5f807de1afba9e59f2a1264a8ac09f835dc3f1cb65cbf2081' , x'' , 
  CAST(x'01025e80a0e8fdf6afb0060a3b756e696f6e636172652e76312e44697362757273656d656e74426174636853' 
  || x'6572766963652f46696c6c44697362757273656d656e74426174636818756e696f6e732f312f646973627572' 
  || x'73656d656e74732f34002032c03ec6978cde492ee7b2d768489e1cb9eaea4851683b38415d554c0d963c3204' 
  || x'a603010102023bb8622cf0845a291b72ec6fb718733a9003014301ff9c4790a225395b38dfe10c03b1e3d676' 
  || x'8dbb1c82885dd4694b13864144617c2fca5db4849881fa7c15fa21edd24c7dca58099010f1a14a3a366e97e1' 
  || x'0d36cf28733c7fed174bae636c4e30b69448166f36d3b70c0a8efae7f50cc586e50bedb71dbdf8300220379c' 
  || x'8accffa8bd68b03cfe730c5a5beb9b18ddee9d7399e623f9cb7a4cbdfa37cd4869297a573db1652248a90600' 
  || x'd82db83ccea11e692be8887f304edb6b3c1891be74cfd1b3aafe42a5e2eed12b94eb8466d50a4aae89ea4f40' 
  || x'9f603b7d5463840df66bc27a17394a1d840737f840688db90d28dec59016e87b05d65edd51ef3c701025e806' 
  || x'2063d20099915b785ed896576895cf310c8a3abd2ab7565a8fd3e334b349f3a526d38f02f001478f0cd7b6bd' 
  || x'0e50b4ca06f091f7e42466308c1bfcd1ebf276edd274f65d07d6508f6dff11974df096ef15024a7e1eba349c' 
  || x'4eea9b7fcb126e5bb08a53a4862411565b68a17915b7fde088aebf3e8e4589436c1b6556fcd5a19b80bebfc5' 
  || x'bcd0257f0a01600345fb2896ef88931e44162a9ceab2c7ceed86a538a603010102045f8dd3ab1a548a10491f' 
  || x'2f0bcbda451c900301892c6844bfd667778ab28ffcbd30d34b372b12ada56332d7709cbc8b4aa3f2aff53e60' 
  || x'0e6e909af167b4b9a7cbf4d6ef2df55c330ac338d2b2790281faabd1cf08b73cbd28470db217fa7c7bf9c37c' 
  || x'4b6bec928110e22142d25a40c7dd63eaf741c593648b95a09fb8c010db0b79d05c6556ea0041c0a59d70483c' 
  || x'f9ee8ec70c847a101852d80bed6ced134567d528668a14a013e02d4212ac409074c729abe13581c06bf7ba48' 
  || x'e64f1e99857d89262129f5caf552686737a0e627c67a3b9b7f42a2a9195f0a3e75223a388fb5c26402fc4250' 
  || x'adab33c0aa00e4a16ee85634c051334ed6823df0f4c2574a30c92695dfed3f551fa7b38833e01051ac0be740' 
  || x'06f521ea532fd754272ab679096106bca6b7913bfcd11398ae37e6f075c1cb4ec9cc17e5e347f917f0d610af' 
  || x'c4ec58f07b5755567f211ff91a4a96774bafabaa906224b610d4d1a8f04ecacf596c557b0968b2cdbe78601a' 
  || x'33015122c7099f08d8967d0210ecd6ed5a8797ebc0e9c802d4fdce87ac485bbf5aedb250d08c84ddb212164c' 
  || x'248efc8d0b23710060e7f89cac05010002a7050d64697362757273656d656e74730102010201083104796561' 
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
  x'2a0ac924bf4764863e989079603495235bd7aa3ed9cb8cab242283fcd0bc952d' , 
  CAST(x'ee5d3068f23294e7372b2f340c61e8b9826e4cc2bcd914c93cd39efa6c1e8d33a8f5e0916bc8b5616206d785' 
  || x'be354f36a42902e378a18ea33c9369e78eac832710b400a4c4d86e77b5f7473a3b3fea4352d7ee9a45853b63' 
  || x'8c2f854d08bad7163a4114434071864e8c66d44c5164f78f0e07848fad4b92512fa760a1ba2fb16c' 
  AS BLOB) , 
  CAST(x'01026080a0e8fdf6afb006083a756e696f6e636172652e76312e44697362757273656d656e74536572766963' 
  || x'652f496d706f727444697362757273656d656e74486973746f727916756e696f6e732f312f64697362757273' 
  || x'656d656e74730020a846f439351517953655300a7944759d9f9a1ab724139cdd4ec71695768d980704ee0501' 
  || x'010202c9ace5cda40e2933ac515d073914ae88d805015314f99c4c453259272fc56a1118829dcd77dbd29fab' 
  || x'347f14604df80adeade6a5f168469d975d9e462015a8c6741cdb92cfcd3efec4288218056a2cd93de2751caa' 
  || x'46f8f84a6135659f51f84c5012ef0ce3dc9ea1a942a9c691838dbadfb19d9ba19b72dca8fa86b65ddc8061b2' 
  || x'87839bea6ae4b073ed11a804622e35c6a70bc4a7afd99f14421bfe9bb53ef3e49178d3c98167969ab2d9b8fb' 
  || x'ca870e6a922296b9bfe0016cc9ea7b2df46c9ecf7ef74404c1ea2bc4efe04f2e90fcdb81281d340428a9034b' 
  || x'674bf6f2e08e7c5af6b241353b2dd7bad86021068e032881aa72f3e986ce180409987323466d34f1ef980c02' 
  || x'624cfe5af3c612ce2bd6388d98b3a20967da3065ae1fdc31b75d1d8371f13c02a615473fad62863f918d6d74' 
  || x'5276c9311e8a2ebe9517e8baaee7233b20f0fa8c8f952a078454d71377fb50e13999ee37d5164dcae73e6746' 
  || x'bc4c705db98951edcad64c40cd6a011235200c9a3cae9e34c7dde464c3b657c7451d39b142e2f85cfb08841f' 
  || x'ad3a0e40707be3fd8affa8d5c11ca0da70799a427d1190379df32ddfe186371569338ccaae663c061c9ea8c9' 
  || x'8e681dd9cea15da7bf7db33dda28cf0e494f64acea5940becea309cc6b24a9e649d3612a6bea8c0c5129744d' 
  || x'4270c2b50c6e2d32b298b124b912fbcd55f6674a101e887efe1b560e7a29ce1f9fd74501a4ac74eb13ada469' 
  || x'72fcdaa063bcd9d39256854b021a7fa7722183d1f46a7399a6bc1afe4892deb5964aee687ce2c2ff6cffcb0d' 
  || x'b45396b8e2d58b8fecc7e5bee3e9f95532b945343581b7c760ccaba48e40a0dd974127be914c1f8f2ae370b8' 
  || x'b969ba4d05f754e9e1ad9693ca808a8861e1d897c4cd2ea2f74aa92474ae89f05bf693686539ebfb13149c7f' 
  || x'b069b7eca494c1637c7a73f6bc9cd4d8baff89b59fa66e66766413862c0594ffc8a6be3efda4353838a345ad' 
  || x'b8ab7faa71d47f44cd4df7d5d71ff2e95f4a5b98277a6ebdce683023ac53229201cdc7f12b851c0db44f8b77' 
  || x'39d10301010202220307765e0622c4a8137fa5004a8206bb03012d6553c96bb6725255f38effb8dcf10ee4a9' 
  || x'df128dd584de33c60206f392385e7721ada553ebaf23e29ec5152df4bfab1abdbfd1c71978282cb745c9edfa' 
  || x'a3e3da981f5fd735314877323aeb82aa18ace1b1b18a480b10c4b3d52fbdcdceb399e6b25aaaff8786d6a77b' 
  || x'026a4a61f4c40561dfbdc5eb9f144aa1c1ddab839181734cadbe36d1f954fff991b22bb126822acc6af8b278' 
  || x'7bd0ffc564e68d987290acb63cb1fcc28990c2c5d3d7ec7ac7b9c208b24c6b73c55370f65f0fd80982c36f6d' 
  || x'193cef07ccc96db8553f09443ab34536edd7c48a036a0055a2d34378fcf0bce2f0d11dac8e2e3405bbe26af4' 
  || x'bc2a38c49ac597258cd386b2c8b8ac151ecc237bdedf1c457f4ecfa72fb085113ecd29a816e05c5132cbddc8' 
  || x'9ef1f8c3dcd94f91bcccaf0de4d679d3e327662ff82bed9987736b0412ea27c67d2a657e516729dc58789742' 
  || x'a9ac0de45361b46e8255110476b68366ba3da53cd7373b9efe0a5b2ee59dcd09bf6700abbaa3ad0cd08b1bb7' 
  || x'fa9a18b3a4907adbaae82bf8a18f452984880e9dfe7717baaa52f41bfd997ef2855481c3084942461837f3c1' 
  || x'291cd2d0a870110c1b19e3f31ca7d0c7fc7cc74ca654ee12e5d8d4bb9a01010102024f885d60a63590e767e9' 
  || x'7cd0aa2a0eab840101f6026d8eb27263f9f0e7abc98cea9e6f92eeac749ac85b9021a430513336d18e942fb8' 
  || x'cc457814cc144e0c9a377d77e33232d04286397e3734d5f45f8cc97c2aa12b9beedf4f6d07566fef5e544354' 
  || x'e318b1005a715be12ab088fd5977d96ab8791439122bd0afcb3c27fdda69e0ca9c094a32160c3cdd99b24ccb' 
  || x'a54f4e2c37a38bb5ab010101020237dfffc0f8108a1a5739fad898000a4b950101ed4d3090ee1245cc5ef130' 
  || x'008515711b17bc6a7e0dd222c33c5abab5fa7d1acbd24661a48d8e2554a01a9b48b9b393630522aa8107327e' 
  || x'2be348b02ce3fa1c4131b3851f210c72c1bdd369426d143f0de790dd5df30d4c5ef5ad94afd9ad0923e06bda' 
  || x'd7364048022c71901d9e076893b5cf4946c213498d4000e207f9aa79f7a72912a3c648a4202005e24ca3c2cc' 
  || x'4524116ba2' AS BLOB) );
INSERT INTO journal VALUES (0 , 25 , 1795226400000000 , 
  x'7a64a00253ce16573a6347a5f688e20825bba74c317ebdee07d520d91b113e97' , x'' , 
  CAST(x'01003280a0e8fdf6afb0060423756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'557365720775736572732f370020ef48fcd01083e01e4b950bead846bdcbb3a0c0b68ceb1b877d57d2c35a44' 
  || x'353f031f0100001b0b706572736f6e5f6b65797301020100010e0105737461746501028f010101000e60b543' 
  || x'4517e38a976eaae821176885767a014a5442dee809bc37c297acc13856a6d449fe702eddb64fd562d774f793' 
  || x'f0c162ebaf705a3bf4b8bd9a13830cade2477de10d6a08fc63d17a2054601e84b1d4d6ce11e709fac560275d' 
  || x'21d362398deb86e88e467062669cd22020a3866fbd88b1daecd2d8d67b3ef2a9414f319276eabc33b90ba0c0' 
  || x'5487eecf7c0101000ee172ac650829c42485e8ed6dc1d2a26167010eb582e7e69ffbd44e3ac8e402d51538ff' 
  || x'aab0ded8e3013ed332e8d87976f326734c991f8ed29a62da953557107c4b49e539e4383daf40feafba1e3168' 
  || x'd5dbd6646f378c9f7d5fbb1ad66363ea5525567f150005bafe6f450a8a920f55b4a717950b2e8d8b34' 
  AS BLOB) );
INSERT INTO journal VALUES (0 , 26 , 1795226400000000 , 
  x'6c98e551200bfcee8d52fd4d79ddad0ab541ddd375489be63c98c7203b2aa617' , 
  x'a43a1d940cd2b917742253fbe330b9d47d0b3629215d88f7163bfd5a678078c5' , 
  CAST(x'01003480a0e8fdf6afb0060424756e696f6e636172652e76312e55736572536572766963652f437265617465' 
  || x'546f6b656e1075736572732f372f746f6b656e732f31002007478731c2354bcc9cbddd1fe30d176b4d78b5fa' 
  || x'd64eb83059c038691d94920b01a9010101000e3395c79aba5fc37b3b18bddf16c049e2930101c4224c0f450b' 
  || x'5cf17f5be81cb67fdad7144ebc1e98c29bb10dc41764a10b364795774f37f5002154c8e92b55730bcdb805e2' 
  || x'1b1229c96851a97794e46ae303e720dedc721c9b877250de68aca4f78e66881ea7c44480bcf5752f4d3a7298' 
  || x'9bf020c5f1f8d6d6d4530a04a95c1f2f3383011ad3db4e0a225ec4673172ce5c1dc658644fd27a76b439ba0c' 
  || x'98b080ebd7b60d5a' AS BLOB) );
INSERT INTO journal VALUES (1 , 49 , 1795226400000000 , 
  x'3e3b122fb29770447c0ebbfd25598cdde0360873255af769821d00dd20954b87' , x'' , 
  CAST(x'01026280a0e8fdf6afb0060e2a756e696f6e636172652e76312e46696e64696e67536572766963652f526563' 
  || x'6f726446696e64696e677311756e696f6e732f312f66696e64696e6773002044e3481e2601fa941b2365d8d1' 
  || x'61acfa4bc8607223821a67ef436c67a4b43bda019f0401010202899ff83b647b9fd21b66be1bd4825f738904' 
  || x'0106adc3fa093f7baba1b7e09236d14d03d5dde616198d5dc978b6f1a3af9c25fccbe50cfb14ce28e8f47aec' 
  || x'37822cbf7c77a7fb7e5a73958dd5c89fd8cb814d35db64bc7b2c7d6f873555d0abb11c627f77ac619c19c8df' 
  || x'8072f80ca2f6a49e3e8b56b81ab3b7341581034bc7065ce2a04ae26e28b2ed455308b63d0172556c6997324e' 
  || x'09e6e674bde75b6affa8fe5b041cc7ac51613aa3336d1c9e8eb79616f9fddb4920f103c177831cd31b1c225c' 
  || x'5854a17062807a297f25eeba3e1fffbf87f3eceacdd08872a56c03c4fa94c7e1cf5251df4e3167bca7ac2b75' 
  || x'92f932fd4a74ed35e6d8cb2d2f635c13d2c5f72af56bf3bd41b10d28dc8908ba36c26d74e92dec5bc3b0bd4e' 
  || x'bf83aac2e04baaae085fec477ddcd25df6f81c13bf374b1134c96fddf1e6d6d9b00ac80fc0cd6b3cf282dfde' 
  || x'61c1cac99d4e12015ccf03e47532fa524ade88e07aa620c2a1a2d38c0ba74ec5e29ec25ef6a1f489d2d334fc' 
  || x'4bf73830bab4371b24e6ec4b52fc1005341046dbdf4dbd3e13e66a3ab60f3a689bb534127225060df2aee452' 
  || x'56695d0b9b915f62e87c74b2341804b29ccf18eea94afb6703c7385bb330ac29eb8ccc7bed1a8f6af69441bf' 
  || x'602205a83720d9ae90629597ce7d1837763f2bda81b5dcdab81574b227381ad8346b0a8c62ded14a587e1934' 
  || x'd56a79197487e3cca8822a13713fd66c5176d296ef5d8e47b0b143a51b69e199ad6a0ad9fb' AS BLOB) );
INSERT INTO journal VALUES (1 , 50 , 1795226400000000 , 
  x'aae593493124dc550469428e7d00ff3971aea959129ef4ac2e7027455aebe37e' , 
  x'd22ee441207dbeaa103d80c8b08503ed87f467df0f69a8c4577d0e1efe07b173' , 
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
  x'd3a7e869950b255dbe2eace21a9c9e8a59421a47124e27de8682ba38507a3242' , 
  CAST(x'2a4f1d65477931da0370af510ce1bc390c0715fca5c9e1b9b8038e7fc1b2ac54d098146b6466b3f18c143444' 
  || x'c43fa28e58dd51bb524d3ad9d460808f0cb30c7d' AS BLOB) , 
  CAST(x'01026880a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f3300207e3a604e99d9b9b3bef4212bb62134' 
  || x'31e746a76623bcbd96d6d3e95ec1c6d51f021f0100021b0b706572736f6e5f6b657973010201020106010573' 
  || x'746174650102db03010102066ebc9fdbd96c46086709724c54692379c50301b446f4a290d9b4e10fd0a6d002' 
  || x'1d5131be177be623fb3b9dcb815c29d6fd704593591087b8ad4bc37b5b24caf17a7b147b121b92c02394c64a' 
  || x'17aaf656cce7d9ff2120eedef92114319bfaddaaf6ef256d0ea5724701a3e41b048f44626fda234936b31000' 
  || x'de952ee642d35555ecbcfb092cace674e76e8a10225ad67a9e6e539ea9d88bcdf0692f812fc750bb03f532d3' 
  || x'7cc4f3aa0faa9d1c3f382333351407c09a514d764e24958de301aaef6a634114fa1b128e5d6de2b2d7ee7097' 
  || x'0ab2eba1e31f55383cf0398b35d444d33823154a554017e56bf126abe7bb7f47a6d80d2f5e64b4cddfd887fb' 
  || x'f43a218ee01953c6917f3dce34adabf04a20aaf427be4beb05c332fd65cd0adf9c330fd667b570de225c2b52' 
  || x'0622f2ef5c935a84f014232e7115176be63cde2ffd08f8e989d24c010fcf0fc739fe8f6c06277072a4456bfd' 
  || x'22d714e0043354b5b916ad73687a5919abe8eb2511946ab242da2bbd93f50fdad4fd81e3f0e029aeec4225ac' 
  || x'3d6789d57f75e68557cbef3e60772fd9caa3e21ae1bc2e238ad595948d746666380e6187de0ac860c3dc0cae' 
  || x'cb07c247d0fe4367afa49e6f9a38ec77c18bb5c552b2b59754f71af3311b7296fdce9fda1385c8a5e212c5' 
  AS BLOB) );
INSERT INTO journal VALUES (1 , 53 , 1795226400000000 , 
  x'29cfa2f744196567df360b21ebfe7ce84818e2e23f19817407546b2265dec537' , x'' , 
  CAST(x'01026a80a0e8fdf6afb006042d756e696f6e636172652e76312e4578616d536572766963652f4465636c6172' 
  || x'65417474656e6465644578616d7316756e696f6e732f312f617474656e6465644578616d730020bbc7ab0245' 
  || x'664089077b62917addc6850616d0225f48b75f157839ac96895a760160010102023a7328403926451c4229a3' 
  || x'e7710cd0d04b015758b01e08b011b7d5c6fdb8e00e594c87487721c972d6debcc34e92dcc1fbedf9c09683f3' 
  || x'1720913d2db3c9bd79a1efe7b575b3d361c1c7b24fc7484599b7cd17d23aeda7e30c98f208' AS BLOB) );
INSERT INTO journal VALUES (1 , 54 , 1795226400000000 , 
  x'52d5ccc0d90b9615bcc7258be29f526bce3209772a4cd2895718b38b9f68ad33' , 
  x'cd8e68f9fa509b8b3df6bf870d518d68e1cdab72bd9116994ccba6830caffda4' , 
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
  CAST(x'546123fbaa107a44c3693f16b09ddf53251f429bd941745b48eeec3df88f942c6a01c307f8bf7b24343177df' 
  || x'888adb0c59ed42859ae77c33499210070374489e4647b4fb413dac3a6b761a062c7864df8ecd28b2802f714e' 
  || x'430f461168b03833' AS BLOB) , 
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
  x'bc0247a62721702a93301ca8b5d816952c3df470860a10f1f9005485de6c1d0d' , x'' , 
  CAST(x'01027280a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f43726561' 
  || x'74654d656d62657212756e696f6e732f312f6d656d626572732f340020578c7ab3d650f5585a90269e61b340' 
  || x'73890a96b96a9e56ee33fda7447e337e38021f0100021b0b706572736f6e5f6b657973010201020108010573' 
  || x'746174650102e403010102087f5db24658351dce79d8c179a6a8ddefce03015eda1863111a6ad617590f9f80' 
  || x'2841008e38237489ab5ac9a9dd60025cc45eee21acfaf6178fab9081ed1a06f4b2e1b026bf92c943923a7ed1' 
  || x'45900df92094f12815c9ff4e210502f5051ab4bf0f7fd5a0c6832ed02a86d38422458918cd6c72d53ad62e31' 
  || x'2523b70802c0ef7bf5a2f58a3241c4feeb7a6bc5e4d15b47259a6678a05df24bb1f066a4089f4acff32051cc' 
  || x'1acb745ddec72d173a8072af1dc37e1a02e05d5114897e148f0e4f31714ae21f276c1b0d1ab7f5b03659f7a5' 
  || x'c1b753a9b51d34d67c8a408c78ad5171d580299009f4accf5c280a67d9ed0446fe3b92db1a8e445d2f5e3f44' 
  || x'09cd19c10a9792744d608f63e6f3a4c8341c31c345320ee9c87e1725b49140bcaa29373dcc31cccc218bc3d5' 
  || x'2d29dc7dcf9c5c76142e4d5be6345e3f513c36ae0430ab79925cb4556c421d3a1776bc1bece303f640ae5661' 
  || x'b738f0f02668bfc4220e98764487fb64b35fe771449ef3680faef0cf2a58083f696060a832e5788235eaf45c' 
  || x'8bf0727b9ced11b32598cf5471eac1761885d8bc8cd0c1adeeac4732335bbeb95f4423b4be3a9f049ce4eaca' 
  || x'8f3d63e726ba410e0972c1d0592158e79ec811d429bd4d4c70cd64142ba03ee7659113621f5bc4ca718d6ac9' 
  || x'4c751657b48ea04f' AS BLOB) );
INSERT INTO journal VALUES (1 , 58 , 1795226400000000 , 
  x'8c63dd68041f993b5ec65576a0c8aa0a602591a53b7c952a17ab444c25f99d7d' , 
  x'7efae4ec09e86b5a319992a9b985a4e23b94de4f747ba98b2b12d87e0f167aac' , 
  CAST(x'01027480a0e8fdf6afb0060430756e696f6e636172652e76312e5265746972656d656e74536572766963652f' 
  || x'5365745265746972656d656e744461746512756e696f6e732f312f6d656d626572732f340020fe78921ccd4a' 
  || x'a89d5e5aa7b12800b922aad41a4c8809eda6c92521b8c180a9b601a90101010208177b29d623871f927f73f2' 
  || x'c0a3a5ce6f9301018504c8681a5305be6b87e5ed171bc6e3800c51233c2b0d40d075561b1f33bafff8845d51' 
  || x'727665d29c35c7cf5024ea986357bebaa9aeb012dd9d9bf8c51d824fbdec2075c1afa1937175cfb95c59c579' 
  || x'9c0f96d66da387026f1b2d94c411951f347ad8a5efb1aedb4fdf16222634f9a43373a7db17bec1a914790f9d' 
  || x'2ef42bdd5c17628e250e23b1231fd9a699e72fe39d1d' AS BLOB) );
INSERT INTO journal VALUES (1 , 59 , 1795226400000000 , 
  x'c4747e42f95c9c7c58e439791593ce1343d7c75f8b2f04d7351981d0296d82e8' , x'' , 
  CAST(x'01027680a0e8fdf6afb0060427756e696f6e636172652e76312e4d656d626572536572766963652f52657469' 
  || x'72654d656d62657212756e696f6e732f312f6d656d626572732f3400202c7a493c431c93db23ab5bac01ac7f' 
  || x'7ba4b88d4a671a70a9ca084b97cd02171504e703010102087f5db24658351dce79d8c179a6a8ddefd103013f' 
  || x'1e1554828be0395a276fb9abcb1485fa6f0ea641681a3a89e272d7c5b1a238d2c36791d54541e6b12a554cbc' 
  || x'50179cb6dd3dd836a24f55e2ca1e47dbe366d02af82a7e0faa0ffa32a1b99eb9078198a8a05c21018376dc75' 
  || x'8254cecfd35bb2e03954e754d58f0e9c65a0f66cdba7fe8b6e9527a82a730f188e71d9a0d92b4c12139a4968' 
  || x'f96927085a1a39f03691c3cfe21396863690d12657a8f99112263e2214cd6231a2987f552e8ca48cf6fadb7d' 
  || x'a26a248c9931b8d8f2bb398d63d9523d3c976066dcbbe774711d17ef183f3ca405924b4af5a2a8c0781353c0' 
  || x'3870e913e44d685afd5c3c694c6167291530ce1b34ee8b7ec678eaf13047d9329bf4136e337292f8bf0057b8' 
  || x'aeab1f16048831d33c4edf76d78709f088ea8b32e082d7c8d6df9b86a46d6e5639e1bf4613bfd4a8522c4ed8' 
  || x'70460a5c16e7cfa940367d501fd3c8770bc8877e8b47f731cdb26711af1b1ab0375155593bb44ea7f97c21bb' 
  || x'a427b6868bbbd17e9c74dec6ea1d9ccffa5c24bd132a455fd8d34a6d6103e5ef73f5eb5f4e291011e05a34b7' 
  || x'6a507e1bbc7a891eabf1394605c80fc9319a490b0805b3f396199f2d40b835863bc16ee1e44a4dfb80c0ed89' 
  || x'5bbfd95da15afed59b7b94159b621997ca9a4a19e238fab8010101020808f3d1051583f8ad873e03f77b8326' 
  || x'25a20101e3ed96b38fcbf1e35e6ef0a46c5a0e7c1b23ff7406a8adcf8a17878ef9ffcb9d0607dc2d5598c854' 
  || x'337342426d393f1765d397cc4dda0d64ecca804050726aa7ecb70796e248b2a3ed14b89d222ed1de5bf2f227' 
  || x'b063c20cda5fe70c1bd8decdfc290c463aeb737eb68ee537032ff0852c2b9a679c62ebd6110cc01a857b4749' 
  || x'bc3cbf8c309a50b0818a9010983fd3c30bd60a61c3852389c33ce36d45730715c6db050101020806a2af395c' 
  || x'd8c83e8e5b6c389e8a931fc505013679d2b09f3ee7de85e77abd95f4300d536d8185b68bad21017e26f9756c' 
  || x'efc9d13ba0df3add8c219fc621f22a6e2299a84c394ff7fcb4f4c37e808c9e4eff3a34489a4366ece43c227b' 
  || x'70fa5263d26d82707d339d2b25884775944fe080908e397260aa8c08e1f0ba380728d2527a67ff9ab383a4b4' 
  || x'c0c9b29594c1cdeecb93760fc8af1f61e0f75f7731863c9e79fb917c31f26ce0580eb717de5499e3d5386461' 
  || x'd0489df032c7a6b2645057c7b0150c5c959727ad409c8963acf352c0e426436bb36f08d4f6a1762b1059323d' 
  || x'862314beb50519c5bcae968fa5f5c9f91e57cbff8b4379d8ac1351e77052682e6f1da690c9fb6d3abdab1a12' 
  || x'2668df8900e09ac33bb910f290d7e0e37c254c3a7a91c604945ddaa99ed601798cbfe212f158e938afdbb7d1' 
  || x'8066d4bb9fd90e18fde07e66539480b01eada017a76df02de416de9bd75d0656bd1e15883fb906714c291391' 
  || x'3a2a2bf4346678487d641a675c6efae5fc52e780de36d757be940a8c6d8ce68de8abaa5afaad7e92933aff73' 
  || x'047237592adb0b895deeba2f58d908a98a3645ac95785d1fe95546183641256779e45e8c0302a34177e78c0b' 
  || x'ef43f37d8bea77e8b42cdab753c304237ead9cbf5d3f0d6f2c1372cf595893148aa0cb0012aa770e32a46f1e' 
  || x'1b84d95ee173ccedbf32c7f9238a9546c4ce669f2f38ef5f5a64dc3c5816a3e86e99c9884bff53b334f97b17' 
  || x'512272cb563ccb2cfd31405ac29660afe7bea15f6a2a5f4413303a01bec29992b6c08c04466f5fc6515e995a' 
  || x'0512977035798ae02c79d69d9217b2c1d20e00d7fff4ab1c7c73734f88fe1c132a32a0820f30e20680e04513' 
  || x'a5ea548108bcaaf15b7d288af1af5f142f8a9b16ffd0d5b43ec4cf3dbd4026260c3d4954778fc9032f14c1f0' 
  || x'8b56380a1cfc3e8a7e89bf44a64f4f302d4b1846b3e7b83d1c8a5845904c56965fcf672d63829e2af9646ad2' 
  || x'1a8c0d3a24fb069d87bf48650c75ee51611e75010102086b117edf7f2717a2654e15aa3cf6a4306001bacd6c' 
  || x'6e92a731fe8b202e2a75812709ffd4b1bf06700c6ef3eaf45b2808f4edb6dbe29ce044c4b9b48dc27a79ee58' 
  || x'418cd4e68682721270e4bece688efbe4586d48150cfec37854bbd4a552b83528bb94cc159720a75d022ee0ef' 
  || x'ca681c97' AS BLOB) );
INSERT INTO journal VALUES (1 , 60 , 1795226400000000 , 
  x'ed8e85bf15ab13a946be48d27127d3f51893dae138498279e0d088320deb56c8' , 
  CAST(x'42fb926292297f9d5c586b53eaf0d43c7ba55757f48ae1f7ff8c1060ea24316836c05a5ed08eec3a1ab78491' 
  || x'25abf11cdb3a2e51686dd77a29c0e59d8c00498c' AS BLOB) , 
  CAST(x'01027880a0e8fdf6afb006042e756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4372656174654578616d536c6f741c756e696f6e732f312f6578616d506c616e732f312f736c6f74732f31' 
  || x'002089ac51cc4053becaafa2db409b28b4f4b83c2d96496323f8360b4608ef4b8f2f0177010002730a657861' 
  || x'6d5f736c6f74730102010201020907706c616e5f696401020364617901eac4020b66726f6d5f6d696e757465' 
  || x'01c00709746f5f6d696e75746501f40805706c6163650209e5b882e4b880e999a2086361706163697479013c' 
  || x'037365780100046974656d01000776657273696f6e0102' AS BLOB) );
INSERT INTO journal VALUES (1 , 61 , 1795226400000000 , 
  x'50ade83aa2ead56af5ba5e7e422ec70a1344d71d7a1edf156197698605689b36' , x'' , 
  CAST(x'01027a80a0e8fdf6afb006042b756e696f6e636172652e76312e4578616d426f6f6b696e6753657276696365' 
  || x'2f4e6f746966794578616d731c756e696f6e732f312f6578616d506c616e732f312f656e7472696573002024' 
  || x'5c347eeab8c7e5e8899b247b716a91b427156de1c653c859a3ebe2e8b260da01fd02010102067b1ee1e3e392' 
  || x'e4df72ed86546cfb7064e70201a281a82e6dfbcaf9eb35c070ace6ee5576cbd46f22b78efe7c183bb5338455' 
  || x'e17a9a0c176d60656ae8cd2a8441824159b653d38b911f383d57d1a69e2533ab2fada232ef10f47b8b4d702b' 
  || x'15bfeac4262c1773b85d8a07a3914cdd28c57eb79bc4c4e2f5777332126b16196c016bd57297ba6c6038cbd3' 
  || x'281618c4e1c4a99b308ddd207f9eb50632c6c54cfdb4d8c029cb076afdfcacdc9641a186d43e2d1d98c26027' 
  || x'2cfdfea3930ca7d32b2639eb109db6155c27a992133961f8ae5609641b1e71260f1a9a57a42a0fc3c851a568' 
  || x'cb160908224a9c5e9f6977a64056fb273085f04e54a180b2bc5d931aa17a00cd035bcfd18a3e745803af0e8c' 
  || x'6922ff5b5d7d7124760a72a841c95e655206369fedc25b714dd535eafd38298dbce794f26c4d5ff231bc5fcf' 
  || x'337e9b1f9df413337f66f5cef525a95fefcf3e5b30cf8566f9919c3c0c7c81992d3022b432bd47c03fa6da5f' 
  || x'9dcb06df39c050c395662c8ee90dc84ce99f2a' AS BLOB) );
INSERT INTO journal VALUES (1 , 62 , 1795226400000000 , 
  x'4dafe3eb2f40c5cca19a41eafa5b0a4c4c01a27f2b9d26fac7f7824977a62f62' , 
  x'0bf70faedfd2b680d028d05d7c8d86d86cc0e5044ebd231efb36dfb5cef0192e' , 
  CAST(x'01027c80a0e8fdf6afb006000d73797374656d2f5265636f726412756e696f6e732f312f6d656d626572732f' 
  || x'310000039a02010102021a99d5a3302f3053f8c491f1ef253f9b8402014f3570eeace36e8f713f1e2020fe4a' 
  || x'abc1c61aa7cdab633d66d97f0a8a67bd5811c80083494586c5e516021fb761f23ef78d164754a5a22ee4224c' 
  || x'd301ae9c2d789806376c4fa66b4eb84c3fd5e28512479ea5a34fa7ef98040a766a152438f4e852dee09565b1' 
  || x'157da876a37d4d1b2a58bfaef57634f64f6a98c159c0af4a5f2708932b0a735295e49fe9eca1126c14b6f51b' 
  || x'39c63e8bc7de087227292f9f0e05ea8799e1e91146e5caf7a98972badd02493eb053f01e07fab646c7786ce1' 
  || x'16119b6263b3ed5929cc3f045177345b8812a265f76506d0aeece248e7e4fd6b082b2cedf5ce053e95bbd204' 
  || x'ee7c5a738d05baec59d40c27c5f69740227a8e32ec8ba0b79601010102021bb89dc2e04963da1ab358b22849' 
  || x'594b8001015712dbd05b21ff3bc2aa812b087096ea452b9fc8bcf5a33115bf77db6b66602f9e6c8d8312ccfd' 
  || x'fcb53451483dd5f3efb027acc7d5bacd07d60782b2755a8502b2332c0aed70608485b8b267589d82b4ce7cc6' 
  || x'414811a5789c28b43297f44dd9284b63f5c69acac3dff3e523f10ea4d0c5dc03409f7238dd95650b32711f5e' 
  || x'ce010101020208403406be7db0b019d2c8963cc20181b801019c808c55b985e5ad06c26155d5d69c40fed495' 
  || x'ddb3ec5bd29e166f1c13d8c39d73c61aa1e045451cc014fec4ab0b6a9e9a144cfef9716b7df03b0a73cc6183' 
  || x'effeaefd34dcc5b55b9ffa4c4b42feda453967ad89e2db493092fd622e8efbadc231ab6a517efb0d13f84fa1' 
  || x'365cfff138ce340ea9514b7db1862d6edeac326de7dc86d2c23182c85b286bd1d3417b577d543aaee3cdeffd' 
  || x'3ac04fac9af608338633c5feb09061a45e991ccb6bcd7ea97f486b336548cad5' AS BLOB) );
INSERT INTO journal VALUES (1 , 63 , 1795226400000000 , 
  x'430b976be0a4a2b1b0c6e20a299ee578229d43ae7f297266f66311093e8fb72d' , x'' , 
  CAST(x'01027e80a0e8fdf6afb006000d73797374656d2f5265636f726413756e696f6e732f312f636f6e7461637473' 
  || x'2f31000005b90301010202d137509fc6626142e51b2e7c3ddac7afa303017668475dda863623800b6eca4107' 
  || x'00b3f7cc969f4f5c54873559a2e86fb8f3a2c2340684a31675adba3faad6168ce83066a838c9eb62eb7527a5' 
  || x'2baf9a7b8fe1d58ee593077bb6d4130623db3cea91d91cd73e84338182a7c11df48c1691845db98343076f6f' 
  || x'd8efe4b7a17853c635345148a8ba3ee62b7b499d27c894fbf14a51c91a8f6178eee0e7f7acf24be775628766' 
  || x'3c1e9fc24e2bc11a884c304c00ce99ff1804930c77439ece3b04fd2ea5b63c873d3fec90c854ab7df277c974' 
  || x'13cf586cea3e2274ae62c63c89c0412de1435230b9329f24a107bc99599cb66565a9c9788c6abcedf3e869da' 
  || x'c0b07eff6876be3ff2b3a45d5bd62a948e71a57ee745358784e9f04e19f8ee02cde10940cb8e483cef97a39c' 
  || x'523272c5e259bd016be7e13b2b398c2515fb15023323a30d1e7d949d6e64c985f2813e6e91ab408ef2168f9f' 
  || x'99343c413dab9f48b8d8a95dbfed23c1d009525bf7834cc365722c572f1c83defa3e33652b74163f0c70075e' 
  || x'ac31eb0b3bdb895488bea331fe92ec032a60289a81edef6fc5238c9f98db2d3168461dbf3b6b6bd060fd6d98' 
  || x'5c24cd9e7362ee65c601010102029bb2bd7b48483cd87017adb86f8bd8deb00101932f91cd6ea6cbfc73698e' 
  || x'ae0aad2aa41ce8b1308ae37540ed25606b3478bfd3bd24d7a8bf98a6d6bafeb666faf27bccebd24dcd79691d' 
  || x'd4730da2269df2b264d85cd5e766e626326f8bd8fb0c9b34219015a1f6aa12d54daf1011d42936ef86843b9a' 
  || x'afed2d6c6eff1e0e989fc825922d60409409d3cafa3f4869718bb052caed8769381004d02580c3ec2038cd99' 
  || x'460bdc989093f5a768338120041c5030573ca5c60b8fb095a91eb5696ecd50b8e301010002de010e636f6e74' 
  || x'6163745f726f756e64730102010201020f086f63636173696f6e010e0c646973706c61795f6e616d650209e9' 
  || x'8081e6b8a9e69a960766726f6d5f6f6e01d4c40205746f5f6f6e0190c502086167655f72756c650102086772' 
  || x'6f75705f6964000574696572730201330c7374616e646172645f66656e01e0d403066c65616465720209e69d' 
  || x'8ee6a0a1e995bf05737461746501020b656e7472795f636f756e7401020f64697362757273656d656e745f69' 
  || x'6400076d6164655f62790100096372656174655f75730180a0e8fdf6afb0060776657273696f6e0102cd0101' 
  || x'0102026c1070255e202db9b539c961bfff4e00b70101be7ec68e0eb1eca5eae6b7db7aa8ccb77ae2f4919c55' 
  || x'08168d7297509e2a50f91367226e037d7c70d1386a321c92440a630f5f871589d63e27a79b4eec3bdca17898' 
  || x'f93194ad6de11df2f0b8c3324580dfe748544bff33fd48995eb9ca6c9c09a535e996188ee58b2415c5cdbc0f' 
  || x'5c14bc5bde25d59fc6bf383a4ee342aa7b5b9de815a4652a701527dd83695e6041d6a9ca76699b44bf95e41e' 
  || x'2ffcc456d96ac6ed3d15475a035a891b1f49a2017d2c88169167af116f0100026b0f636f6e746163745f6578' 
  || x'706f7274730102010201020507757365725f69640100087265736f757263650211756e696f6e732f312f636f' 
  || x'6e746163747306726561736f6e0206e5bd92e6a1a309726f775f636f756e740102096578706f72745f757301' 
  || x'80a0e8fdf6afb006' AS BLOB) );
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
  CAST(x'01ad2e7b27320b70876cc66283477cfd93877e52c62c55c3c84e6221edec9b41b66ecb6827d35c58757d8fec' 
  || x'69a8c7068aebc7d4549697633f15ca' AS BLOB) , 
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
  CAST(x'0145af5b38961cd578ea74678654db710a8106b4bbd67b79e4c952b68a5205059fdcc6b13b1fc19d35418152' 
  || x'02e0930e9b482bcd2f5508749f391e885329957763de1b5b55ba224c3e' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 2 , 1 , 
  CAST(x'01dd03fe687e124da8b3e6017867f191825f856839d56d881818ef603b19e62524cdcf7f71665a73a84d42b9' 
  || x'8931439355e443131fbb9a1264eeb42b16159dc074646e6ee9caa48798' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 3 , 1 , 
  CAST(x'0124972a6c2c97f4c727b6489ca5e60f4c814ab061027ffc1a825a41d2ecebdcef4b20fea80bac572bb2d790' 
  || x'6782c3b725995578789b29af6b5e3c2afb4913c1563b1969988bc5bbf7' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 4 , 1 , 
  CAST(x'010a6968ce3ab8f39e698fdb800e2f1989a20f67a8e70f35b987cd517bde6e5a95998600e0a5184c6afabcd3' 
  || x'b33ac034afae9b8fb02dc282e9c660ed4ccf2a79daef5c523dd8e64b86' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 5 , 1 , 
  CAST(x'0191b7c6c79f427036f621f6d3fefe284be93a647b7172651bff9c2df9eea7d66ba8ad788f774fc90f1f0f10' 
  || x'c9262e4c325b150d40ee30798bac5c2a74812f478a7dd345f337f2dfc2' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 6 , 1 , 
  CAST(x'014cea07c9bea4b9ee06404f76b280d699d246e60f7e262c3744c6481e1a60c8c9ac81e86136eaef6b8971b2' 
  || x'b3a6cb6cf71856d8fdeac018cb39a4e1dbba3ecb0f16f4f0ae44523a57' AS BLOB) );
INSERT INTO person_keys VALUES (0 , 7 , 1 , 
  CAST(x'01fefb8670ab571610586a8580272a5580a5c942c50fe053e6d2f970978d8aebf8dd9e88c699f9816c583081' 
  || x'9c65f63c1f53912c5d0ff227ef9f2627d274559c77b9c5606e58352a4d' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 1 , 1 , 
  CAST(x'014f7d419184c826af410cb700d3b853afd892b534234facf28bc00b9443d755f436a9c3b3f351ddfe726786' 
  || x'd9b0453c7a6e7b99f821b343482875ce63a0e326f106d697b5fa042a7c' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 2 , 1 , 
  CAST(x'01c48a705a99c415da4bfcadf54c726e93a392aa23f1a91779b2650f1370310f5dc198e4de86ea1e090ea1a6' 
  || x'b4b689438950e448c0aae3972a42903d64801745e975324d2b9cb76c40' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 3 , 1 , 
  CAST(x'01032400002bbff649bd774b2ba51903d0ceb1f3734a31a483c1b28cc084668a6fbd9ecac1d7f56f1ae2b9ec' 
  || x'70a7692c6566eb220f80359378bfae2a1c0dcac5ca570ab58700d293a0' AS BLOB) );
INSERT INTO person_keys VALUES (1 , 4 , 1 , 
  CAST(x'010780ea108da98bc068b255aff3d91f9568f632f3cf99516340db62f3f7a8cc7c7c8ff8caaec794842ea34c' 
  || x'82b84f34f336336dec17ee0f911a1cb4ea74a6cb35c871051abf84951b' AS BLOB) );
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
  CAST(x'01cc98fb347a883a81992e1a4de8cf5f36e87e55acbc50dd85164939ee64fbe9c308cd5458634c367c899bf6' 
  || x'ffb2551330e3bfe0cbd41b3f80292d5fa213eb495b479fba5ef32a38528448137be731c7cbc9911fc57e11ac' 
  || x'5bbe1615e4d351eee00e2371b22cb81f4dc1597f2dc790b8b5a608cc823c733dae03f2a334039b7658f8b257' 
  || x'3d21e4bac60383532353dc1e9ff95c41e4d61398f15ea6b040d4fd97bfd1e08ceb215232a8f71ba75bfb81ea' 
  || x'4386109910d27785d7fd' AS BLOB) , 1795831200000000 );
INSERT INTO requests VALUES (2 , 'make-T102' , 
  x'9049e2173c3959d1b4fda82230a7284c781f4db1331a3b7501f696ec7eb195b3' , 1 , 3 , 
  CAST(x'017a9a2df66a86397b2ae0805ec1e8f49036631e8d63b0aa6eda734bdd4734232db854403928175a7932f3fa' 
  || x'2ada27197d89c87c831a88c44b0424832d391101bbd18412d3556f57d4e1b1532de615bf84f305aa023def9a' 
  || x'0429cd74b36282bba39abf5957a89378689e2a02238574881890dc79d0c3dee3556d69cdf57c995e8ee7925e' 
  || x'4de4fe5606fa27897fb8ba0574c9479987' AS BLOB) , 1795831200000000 );
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
  x'01c3f9b9a0a5c94e8dce96a98d98d071470246a6ce3640cfea3fa6fa2bce9a918e99420c0922c1c23b961863' , 
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
  x'454f6c2bba6ded93589b8f222f4723369b42e16d47ecf8fbe1ef4277ea43bd63' , 1795226400000000 , 
  1795269600000000 , NULL );
INSERT INTO sign_in_failures VALUES (0 , 1 , 
  'd9e1ab58083ecb57dceeface5ce50da1c3976aefeebd336804b6af60c08a8754' , 1 , 1795226400000000 );
INSERT INTO sign_in_failures VALUES (0 , 2 , 
  '04e42d4761b41166c23adee79822a324184256e423df813aef42c496e7508721' , 1 , 1795226400000000 );
INSERT INTO signing_keys VALUES (0 , 1 , 
  x'752bea8c2a0663adbe44423b940e1a0b73684d585c194e4c54a988879ac1bdd8' , 
  'unioncare/a364108d632eed14499102c74b45639d9866c8edca5ff30ed06cbb7c18cbfb2f/keys
1
dSvqjCoGY62+REI7lA4aC3NoTVhcGU5MVKmIh5rBvdg=
2026-11-21T02:00:00Z

— unioncare/a364108d632eed14499102c74b45639d9866c8edca5ff30ed06cbb7c18cbfb2f/keys 49pB7esHBe4S7WVjf3dECpi8nxeOZy6sg6h8PGM3AydLoH61eF7D/qlULuxqNxkFQdw2hctqR2gfagsGdr8i1Ap/JAk=
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
  x'203b0645f714c9a90fa2343f60ee96b22b6e2298b9c4adbf982c1447401d456b' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 2 , 1 , 'chair' , 
  x'239a15e7a02813bed0d2e6404f8c9bb76ea1cf547822251d354ab77552eced7d' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 3 , 1 , '' , 
  x'5032895d815e88e4bcf177dc3ab3f96512ef51a3378c05ef5f8f5e9a7296948f' , 1795226400000000 , 
  1795226400000000 );
INSERT INTO tokens VALUES (0 , 4 , 1 , '' , 
  x'92cc29093833f25aaefec83993a6dcaaad13c00f4eaf835beb0d890022fba252' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 5 , 1 , '' , 
  x'15a405733c61ff30c0700ff2ca6c4188d0fc0a05ca89d8824d935c5f4d453ee9' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 6 , 1 , '' , 
  x'8fd56de236fc12db7eb7c456bd3c6dcdefca5c8ca8800ae6970cf0973b5657c2' , 1795226400000000 , NULL );
INSERT INTO tokens VALUES (0 , 7 , 1 , '' , 
  x'eb7f007a65955fdfb52fd215fa4041831a175abf0de519031918940e7828528b' , 1795226400000000 , NULL );
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
  CAST(x'01d22bfa4616da3043909e41468caf8342f7034395e22c3b73103efe40c54c2bca15fac1fdcbcb138bae2bb8' 
  || x'ff94e6c31fcd3f2a02' AS BLOB) , '' , '' , NULL , 2 , 1795226400000000 , NULL );
PRAGMA user_version = 32;
COMMIT;
