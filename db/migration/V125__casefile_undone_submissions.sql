CREATE TABLE submission_undone (
  submission_id BIGINT      NOT NULL PRIMARY KEY,
  case_id       BIGINT      NOT NULL,
  move_id       BIGINT      NOT NULL COMMENT 'the operation that undid it',
  at            DATETIME(3) NOT NULL,
  KEY ix_submission_undone_case (case_id)
) COMMENT 'submissions that count no more, because the case was sent back; the submissions stay as they are';

CREATE TABLE case_move (
  id           BIGINT       NOT NULL PRIMARY KEY,
  case_id      BIGINT       NOT NULL,
  kind         VARCHAR(20)  NOT NULL COMMENT 'SEND_BACK, WITHDRAWAL, JUMP, TERMINATION',
  mode         VARCHAR(20)  NULL     COMMENT 'REDO_ALL, STRAIGHT_BACK',
  from_task_id VARCHAR(64)  NULL     COMMENT 'open task from which the case was moved',
  from_name    VARCHAR(300) NULL,
  to_key       VARCHAR(128) NULL     COMMENT 'step that was opened',
  to_name      VARCHAR(300) NULL,
  reason       VARCHAR(600) NOT NULL,
  person_id    BIGINT       NOT NULL,
  at           DATETIME(3)  NOT NULL,
  KEY ix_case_move (case_id, id)
) COMMENT 'cases sent back, withdrawn, moved on or ended by somebody';

CREATE TABLE case_move_task (
  task_id VARCHAR(64) NOT NULL,
  move_id BIGINT      NOT NULL,
  opened  BOOLEAN     NOT NULL COMMENT 'opened by the move; else ended by it',
  PRIMARY KEY (task_id, move_id),
  KEY ix_case_move_task (move_id)
) COMMENT 'tasks that a move opened or ended';
