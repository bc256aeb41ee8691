CREATE TABLE inbox_task (
  task_id               VARCHAR(64)  NOT NULL PRIMARY KEY,
  version               INT          NOT NULL COMMENT 'revision of the engine task',
  case_id               BIGINT       NOT NULL COMMENT '0 when the instance has no case',
  case_no               VARCHAR(40)  NOT NULL,
  title                 VARCHAR(300) NOT NULL,
  process_key           VARCHAR(64)  NOT NULL,
  process_definition_id VARCHAR(64)  NOT NULL,
  process_instance_id   VARCHAR(64)  NOT NULL,
  task_key              VARCHAR(128) NOT NULL,
  task_name             VARCHAR(300) NOT NULL,
  unit_code             VARCHAR(64)  NOT NULL,
  unit_path             VARCHAR(400) NOT NULL,
  subject_person_id     BIGINT       NULL,
  campaign_id           BIGINT       NULL,
  due                   DATETIME(3)  NOT NULL COMMENT '9999-12-31 when there is none',
  created_at            DATETIME(3)  NOT NULL,
  assignee              BIGINT       NULL COMMENT 'person who claimed it',
  KEY ix_inbox_task_case (case_id)
) COMMENT 'open tasks, as the engine has them';

CREATE TABLE inbox_entry (
  holder  VARCHAR(120) NOT NULL COMMENT 'ROLE@unit, P:person or DESK@county',
  due     DATETIME(3)  NOT NULL,
  task_id VARCHAR(64)  NOT NULL,
  wanted  VARCHAR(120) NOT NULL COMMENT 'what the process asked for',
  how     VARCHAR(10)  NOT NULL COMMENT 'DIRECT, ABOVE, DESK, CLAIMED',
  PRIMARY KEY (holder, due, task_id),
  KEY ix_inbox_entry_task (task_id),
  KEY ix_inbox_entry_wanted (wanted)
) COMMENT 'who has which task';

CREATE TABLE task_exclusion (
  task_id   VARCHAR(64)  NOT NULL,
  person_id BIGINT       NOT NULL,
  reason    VARCHAR(20)  NOT NULL COMMENT 'SUBJECT, RELATIVE, ACTED, RECUSED',
  detail    VARCHAR(300) NOT NULL,
  PRIMARY KEY (task_id, person_id, reason)
) COMMENT 'who must not handle an open task';

CREATE TABLE case_recusal (
  id          BIGINT        NOT NULL PRIMARY KEY,
  case_id     BIGINT        NOT NULL,
  person_id   BIGINT        NOT NULL COMMENT 'who is to stand aside',
  asked_by    BIGINT        NOT NULL,
  asked_at    DATETIME(3)   NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  state       VARCHAR(10)   NOT NULL COMMENT 'ASKED, GRANTED, REFUSED',
  decided_by  BIGINT        NULL,
  decided_at  DATETIME(3)   NULL,
  decision    VARCHAR(1000) NULL,
  KEY ix_case_recusal (case_id, state),
  KEY ix_case_recusal_state (state, id)
) COMMENT 'recusal: declared by the handler or asked for by the subject';

CREATE TABLE inbox_nightly (
  name   VARCHAR(40) NOT NULL PRIMARY KEY,
  ran_on DATE        NOT NULL
) COMMENT 'which nightly run a node has taken';
INSERT INTO inbox_nightly (name, ran_on) VALUES ('reroute', '2000-01-01');
