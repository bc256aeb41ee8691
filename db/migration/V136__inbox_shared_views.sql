ALTER TABLE inbox_view
  ADD COLUMN unit_code VARCHAR(64) NULL COMMENT 'unit whose people see it; null: its owner alone',
  ADD COLUMN version INT NOT NULL DEFAULT 0,
  ADD UNIQUE KEY uk_inbox_view_unit (unit_code, name);
