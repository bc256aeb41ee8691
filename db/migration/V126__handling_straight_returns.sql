CREATE TABLE case_return (
  move_id         BIGINT        NOT NULL PRIMARY KEY,
  case_id         BIGINT        NOT NULL,
  waiting_task_id VARCHAR(64)   NOT NULL COMMENT 'open task that was sent back and waits',
  waiting_name    VARCHAR(300)  NOT NULL,
  redo_task_id    VARCHAR(64)   NOT NULL COMMENT 'task at which the earlier step is done again',
  redo_name       VARCHAR(300)  NOT NULL,
  done_task_id    VARCHAR(64)   NOT NULL COMMENT 'task at which it was done before',
  path            VARCHAR(2000) NOT NULL COMMENT 'where the token of the step ends once it is done',
  UNIQUE KEY uk_case_return_waiting (waiting_task_id),
  UNIQUE KEY uk_case_return_redo (redo_task_id),
  KEY ix_case_return_case (case_id)
) COMMENT 'steps that are done again and come straight back';
