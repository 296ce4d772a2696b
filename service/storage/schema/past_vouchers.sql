-- Old vouchers: what the vouchers of imported disbursements show, beyond what those of entered
-- ones may hold. A signature by an agent for which no reason was written down stands in
-- disbursement_entries as signed (state 2) with sign_kind 0 and the name of the agent.

-- The number that it has in the book that it stood in.
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
-- Where the numbers of a book leave some out.
CREATE INDEX past_vouchers_by_serial
  ON past_vouchers (union_id, book, old_series, old_serial) WHERE old_serial IS NOT NULL;

-- Who approved, as the voucher shows: also the requester, the beneficiary, or somebody without an
-- account, and also after the payment.
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
