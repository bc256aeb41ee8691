CREATE TABLE inbox_told (
  task_id VARCHAR(64) NOT NULL PRIMARY KEY,
  stage   INT         NOT NULL COMMENT 'last stage of its limit that was told of',
  due     DATETIME(3) NOT NULL COMMENT 'the limit that was told of'
) COMMENT 'which limits the sweep has told of';
ALTER TABLE inbox_task ADD KEY ix_inbox_task_due (due);
