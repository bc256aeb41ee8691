CREATE TABLE sign_round (
  id                    BIGINT       NOT NULL PRIMARY KEY,
  case_id               BIGINT       NOT NULL COMMENT '0: the instance has no case',
  process_instance_id   VARCHAR(64)  NOT NULL,
  process_definition_id VARCHAR(64)  NOT NULL,
  task_key              VARCHAR(128) NOT NULL,
  task_name             VARCHAR(300) NOT NULL,
  state                 VARCHAR(12)  NOT NULL COMMENT 'OPEN, AGREED, REFUSED, CANCELLED',
  began_at              DATETIME(3)  NOT NULL,
  ended_at              DATETIME(3)  NULL,
  KEY ix_sign_round_case (case_id, task_key, id)
) COMMENT 'countersignings: each time the token comes to a task that several people sign';

CREATE TABLE sign_member (
  id            BIGINT       NOT NULL PRIMARY KEY,
  round_id      BIGINT       NOT NULL,
  place         INT          NOT NULL COMMENT 'in the order of signing',
  wanted        VARCHAR(128) NOT NULL COMMENT 'ROLE@unit or P:person',
  weight        INT          NOT NULL,
  state         VARCHAR(12)  NOT NULL COMMENT 'WAITING, OPEN, DONE, REMOVED, WITHDRAWN',
  task_id       VARCHAR(64)  NULL,
  submission_id BIGINT       NULL,
  vote          VARCHAR(8)   NULL COMMENT 'AGREE, REFUSE, ABSTAIN',
  added_by      BIGINT       NULL,
  added_because VARCHAR(500) NULL,
  KEY ix_sign_member_round (round_id, place),
  KEY ix_sign_member_task (task_id)
) COMMENT 'who signs in a countersigning, and what came of it; votes are submissions';
