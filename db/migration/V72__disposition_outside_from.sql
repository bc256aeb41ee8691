ALTER TABLE disposition_decision
  ADD COLUMN outside_from DATE COMMENT 'from when what an authority outside imposed has effect';
