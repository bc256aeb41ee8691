CREATE INDEX ix_strike_responsible_case ON strike_responsible (disposition_case_id);
