-- Stays in hospital of the retired and of those on the care list that ended, and after which nobody
-- has reached the person yet: what asks for a contact afterwards. Derived from cases, visits,
-- contacts and members, so it is not journaled; discharges.cc keeps it. What is due reads these few
-- rows instead of all cases of a year.

CREATE TABLE discharges_unmet (
  union_id  INTEGER NOT NULL CHECK (union_id > 0),
  -- The day of discharge; without one the day on which the case was closed, in China.
  left_on   INTEGER NOT NULL,
  case_id   INTEGER NOT NULL,
  -- The record that the case names.
  member_id INTEGER NOT NULL,
  PRIMARY KEY (union_id, left_on, case_id)
) STRICT, WITHOUT ROWID;

-- From a case and from a record to its row.
CREATE UNIQUE INDEX discharges_unmet_by_case ON discharges_unmet (union_id, case_id);
CREATE INDEX discharges_unmet_by_member ON discharges_unmet (union_id, member_id);

INSERT INTO discharges_unmet (union_id, left_on, case_id, member_id)
  SELECT k.union_id, k.left_on, k.id, k.member_id
  FROM (SELECT union_id, id, member_id,
          COALESCE(discharged_on, (close_us + 28800000000) / 86400000000) AS left_on
        FROM cases
        WHERE occasion IN (1, 4, 20) AND state NOT IN (7, 8)
          AND (discharged_on IS NOT NULL OR (state = 9 AND import_id IS NULL))) k
  JOIN members f ON f.union_id = k.union_id AND f.id = k.member_id
  JOIN members m ON m.union_id = f.union_id AND m.id = COALESCE(f.merged_into, f.id)
  WHERE m.state <= 3 AND (m.retired_on IS NOT NULL OR m.care_flags_sealed IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.union_id = k.union_id
                    AND c.member_id IN (k.member_id, m.id) AND c.contacted_on >= k.left_on
                    AND c.reached = 1 AND c.withdrawn = 0)
    AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.union_id = k.union_id AND v.case_id = k.id
                    AND v.visited_on >= k.left_on AND v.mode <> 2 AND v.met IN (1, 2));

-- They served the search that these rows replace.
DROP INDEX cases_by_discharge;
DROP INDEX cases_by_hospital_close;
