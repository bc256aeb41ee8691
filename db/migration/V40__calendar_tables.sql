CREATE TABLE calendar_year (
  year        INT          NOT NULL PRIMARY KEY,
  source      VARCHAR(200) NOT NULL COMMENT 'notice by which the year was published',
  imported_at DATETIME(3)  NOT NULL
) COMMENT 'years whose holidays are published; other years are Monday to Friday';

CREATE TABLE calendar_day (
  year INT         NOT NULL,
  day  DATE        NOT NULL,
  kind VARCHAR(16) NOT NULL COMMENT 'HOLIDAY or WORKDAY (made up on a weekend)',
  name VARCHAR(40) NOT NULL,
  PRIMARY KEY (year, day)
);

CREATE TABLE deadline_change (
  id          BIGINT       NOT NULL PRIMARY KEY,
  task_id     VARCHAR(64)  NOT NULL,
  case_id     BIGINT,
  unit_code   VARCHAR(64)  NOT NULL,
  kind        VARCHAR(16)  NOT NULL COMMENT 'EXTEND, PAUSE, RESUME',
  old_due     DATETIME(3),
  new_due     DATETIME(3),
  remaining   INT                   COMMENT 'days left when paused',
  reason      VARCHAR(500) NOT NULL,
  approval_no VARCHAR(100)          COMMENT 'number of the approving paper',
  approver    BIGINT       NOT NULL COMMENT 'person who approved',
  at          DATETIME(3)  NOT NULL,
  KEY ix_deadline_change_task (task_id, id),
  KEY ix_deadline_change_case (case_id)
) COMMENT 'approvals by which limits were moved or stopped';

CREATE TABLE limit_escalation (
  task_id      VARCHAR(64) NOT NULL PRIMARY KEY,
  due          DATETIME(3) NOT NULL,
  escalated_at DATETIME(3) NOT NULL
) COMMENT 'overdue tasks the level above has been told of';

CREATE TABLE node_lease (
  name       VARCHAR(64) NOT NULL PRIMARY KEY,
  holder     VARCHAR(64) NOT NULL,
  held_until DATETIME(3) NOT NULL
) COMMENT 'work that one node at a time does';
