CREATE TABLE import_lock (
  id TINYINT NOT NULL PRIMARY KEY
) COMMENT 'one import at a time, over all nodes';

INSERT INTO import_lock (id) VALUES (1);

CREATE TABLE import_error_sheet (
  id         BIGINT      NOT NULL PRIMARY KEY,
  person_id  BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  made_at    DATETIME(3) NOT NULL,
  content    MEDIUMBLOB  NOT NULL COMMENT 'encrypted: it repeats what was in the file',
  KEY ix_import_error_sheet (made_at)
) COMMENT 'for the one who imported, for a day';
