CREATE TABLE task_draft (
  task_id   VARCHAR(64) NOT NULL,
  person_id BIGINT      NOT NULL COMMENT 'whose draft it is; nobody else reads it',
  data      LONGTEXT    NOT NULL COMMENT 'JSON: fields of the form the person may write, unchecked',
  saved_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (task_id, person_id),
  KEY ix_task_draft_person (person_id, saved_at, task_id)
) COMMENT 'what was begun at an open task; gone with the task';
