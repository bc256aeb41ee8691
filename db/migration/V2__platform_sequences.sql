CREATE TABLE id_sequence (
  name       VARCHAR(64) NOT NULL PRIMARY KEY,
  next_value BIGINT      NOT NULL
) COMMENT 'ranges of row and case numbers';
