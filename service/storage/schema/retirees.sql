-- Contact with retired members. Days are days since 1970-01-01, times microseconds. What the rules
-- decide stands here again as constraints.

-- How somebody lives, for whom a tier may follow from it.
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

-- Who keeps contact with whom.
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

-- Tiers that people gave, until a day.
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

-- In which tier somebody is today, and since when contact has been kept. Derived from the tables
-- above, members, cases, contacts and policies, so it is not journaled; retiree_care.cc makes it.
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

-- Lists by tier, and their counts.
CREATE INDEX retiree_care_by_tier
  ON retiree_care (union_id, tier, member_id, group_id, sex, retired, lives_away)
  WHERE rests = 0;
CREATE INDEX retiree_care_by_day ON retiree_care (union_id, recompute_on, member_id)
  WHERE recompute_on IS NOT NULL;

-- What falls due, in the order of the list, with all that the list shows: a page is one range.
-- Derived as above.
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

-- From a person to the rows.
CREATE UNIQUE INDEX retiree_due_by_member ON retiree_due (union_id, member_id, form);

-- How far a walk through the members of a union has come that follows a change of its policies.
-- Not journaled: it says nothing of anybody.
CREATE TABLE retiree_walks (
  union_id INTEGER NOT NULL CHECK (union_id > 0),
  -- What tells the rules from others.
  rules    TEXT    NOT NULL,
  after_id INTEGER NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  PRIMARY KEY (union_id)
) STRICT, WITHOUT ROWID;
