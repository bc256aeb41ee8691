CREATE TABLE task_turn (
  id            BIGINT       NOT NULL PRIMARY KEY,
  task_id       VARCHAR(64)  NOT NULL,
  case_id       BIGINT       NOT NULL,
  mode          VARCHAR(8)   NOT NULL COMMENT 'BEFORE, AFTER',
  person_id     BIGINT       NOT NULL,
  state         VARCHAR(12)  NOT NULL COMMENT 'WAITING, OPEN, DONE, REMOVED',
  added_by      BIGINT       NOT NULL,
  added_because VARCHAR(500) NOT NULL,
  submission_id BIGINT       NULL COMMENT 'the opinion',
  KEY ix_task_turn_task (task_id, id),
  KEY ix_task_turn_case (case_id, added_by, state)
) COMMENT 'people asked to act at a task before or after its handler';

CREATE TABLE task_turn_home (
  task_id       VARCHAR(64) NOT NULL PRIMARY KEY,
  wanted        TEXT        NOT NULL COMMENT 'groups the process asked for, with commas',
  handler       BIGINT      NOT NULL COMMENT 'who gets it back, or has completed it',
  submission_id BIGINT      NULL COMMENT 'what he submitted, when others act after him'
) COMMENT 'where a task goes when those added have acted';
