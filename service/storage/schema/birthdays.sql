-- Birthdays: how members keep them, gifts, greetings and parties. Days are days since 1970-01-01.

-- What members have declared; whoever declared nothing keeps the day of the register.
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

-- The rules of a union that has changed them.
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

-- One that counts for a member and an entitlement year, whoever records it first.
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

-- Whose birthday may fall on a civil day, by keys (BirthdayKey in the domain), with all that a list
-- of birthdays shows, so that a page of it is read in one place however many members there are.
-- Derived from members and the tables above, so it is not journaled; birthday_keys.cc makes it.
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

-- Members who are there already: solar keys from the days of birth, worked out of day numbers the
-- way calendars do it (years begin on 1 March, eras have 146097 days).
INSERT INTO birthday_keys (union_id, key, member_id, kind, leap_day_rule, leap_month_rule,
  display_name, staff_no, group_id, sex, state, birth_date, retired_on, joined_on, state_on,
  settled_year, settled_on)
SELECT union_id,
  10000 + (CASE WHEN months < 10 THEN months + 3 ELSE months - 9 END) * 100
    + day_of_year - (153 * months + 2) / 5 + 1,
  id, 1, 0, 0, display_name, staff_no, group_id, sex, state, birth_date, retired_on, joined_on,
  state_on, 0, -1000000
FROM (
  SELECT *, (5 * day_of_year + 2) / 153 AS months
  FROM (
    SELECT *, day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100) AS day_of_year
    FROM (
      SELECT *, (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365
        AS year_of_era
      FROM (
        SELECT *, (birth_date + 719468) % 146097 AS day_of_era
        FROM members WHERE birth_date IS NOT NULL AND merged_into IS NULL
      ) AS eras
    ) AS years
  ) AS days
) AS counted;
