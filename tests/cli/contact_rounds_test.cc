// contact_rounds.
