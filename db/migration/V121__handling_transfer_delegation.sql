ALTER TABLE inbox_task
  ADD COLUMN owner BIGINT NULL COMMENT 'who delegated the task and gets it back; null when it is not delegated';

CREATE TABLE task_transfer (
  id          BIGINT        NOT NULL PRIMARY KEY,
  task_id     VARCHAR(64)   NOT NULL,
  case_id     BIGINT        NOT NULL,
  from_person BIGINT        NOT NULL,
  to_person   BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  at          DATETIME(3)   NOT NULL,
  KEY ix_task_transfer_task (task_id, id),
  KEY ix_task_transfer_to (to_person, id)
) COMMENT 'tasks given to another for good';

CREATE TABLE task_delegation (
  id          BIGINT        NOT NULL PRIMARY KEY,
  task_id     VARCHAR(64)   NOT NULL,
  case_id     BIGINT        NOT NULL,
  from_person BIGINT        NOT NULL,
  to_person   BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  at          DATETIME(3)   NOT NULL,
  opinion     VARCHAR(2000) NULL COMMENT 'given when it was returned',
  returned_at DATETIME(3)   NULL,
  recalled_at DATETIME(3)   NULL COMMENT 'taken back by its owner',
  KEY ix_task_delegation_task (task_id, id),
  KEY ix_task_delegation_to (to_person, id)
) COMMENT 'tasks given to another to answer; whether one is so now is said by the engine';
