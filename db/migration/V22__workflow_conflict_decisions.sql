ALTER TABLE packaging_conflict
  ADD COLUMN decision   VARCHAR(16) NULL COMMENT 'TAKEN: the package was deployed after all; KEPT: the published version stays',
  ADD COLUMN decided_at DATETIME(3) NULL;
