CREATE TABLE inbox_copy (
  id          BIGINT        NOT NULL PRIMARY KEY,
  person_id   BIGINT        NOT NULL COMMENT 'who was told or asked',
  case_id     BIGINT        NOT NULL,
  task_id     VARCHAR(64)   NULL COMMENT 'the task at which he was asked',
  kind        VARCHAR(12)   NOT NULL COMMENT 'COPY, CONSULTATION',
  from_person BIGINT        NOT NULL,
  note        VARCHAR(1000) NOT NULL COMMENT 'remark or question',
  at          DATETIME(3)   NOT NULL,
  read_at     DATETIME(3)   NULL,
  answer      VARCHAR(1000) NULL,
  answered_at DATETIME(3)   NULL,
  open_for    BIGINT        NULL COMMENT 'the person, until he has read the copy or answered',
  KEY ix_inbox_copy_person (person_id, id),
  KEY ix_inbox_copy_open (open_for),
  KEY ix_inbox_copy_case (case_id, person_id),
  KEY ix_inbox_copy_task (task_id, id)
) COMMENT 'cases people were told of, and questions they were asked about them';

CREATE TABLE task_urge (
  id        BIGINT        NOT NULL PRIMARY KEY,
  task_id   VARCHAR(64)   NOT NULL,
  person_id BIGINT        NOT NULL COMMENT 'who urged',
  on_day    DATE          NOT NULL COMMENT 'working day; a day off counts as the next',
  case_id   BIGINT        NOT NULL,
  text      VARCHAR(1000) NOT NULL,
  at        DATETIME(3)   NOT NULL,
  UNIQUE KEY uk_task_urge (task_id, person_id, on_day)
) COMMENT 'who urged those that have a task';
