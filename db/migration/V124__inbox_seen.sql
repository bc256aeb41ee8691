CREATE TABLE task_seen (
  task_id   VARCHAR(64) NOT NULL,
  person_id BIGINT      NOT NULL,
  first_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (task_id, person_id),
  KEY ix_task_seen_at (first_at)
) COMMENT 'who opened an open task; forgotten after it is done';
