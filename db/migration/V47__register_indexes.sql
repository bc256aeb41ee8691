CREATE INDEX ix_register_row_newest ON register_row (register_key, id);
CREATE INDEX ix_register_row_path ON register_row (register_key, unit_path);
