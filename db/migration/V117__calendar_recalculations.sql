CREATE TABLE calendar_recalculation (
  id        BIGINT       NOT NULL PRIMARY KEY,
  year      INT          NOT NULL,
  source    VARCHAR(200) NOT NULL COMMENT 'notice that was imported',
  at        DATETIME(3)  NOT NULL,
  by_person BIGINT       NOT NULL COMMENT '0: the system',
  by_name   VARCHAR(60)  NOT NULL,
  tasks     INT          NOT NULL COMMENT 'limits of tasks that moved',
  timers    INT          NOT NULL,
  cases     INT          NOT NULL COMMENT 'limits of whole cases that moved'
) COMMENT 'imports of holidays by which limits were counted anew';

CREATE TABLE calendar_recalculation_line (
  recalculation_id BIGINT       NOT NULL,
  seq              INT          NOT NULL,
  kind             VARCHAR(16)  NOT NULL COMMENT 'TASK, TIMER or CASE',
  case_id          BIGINT,
  case_no          VARCHAR(40),
  ref              VARCHAR(64)  NOT NULL COMMENT 'task, timer or case',
  name             VARCHAR(200) NOT NULL,
  unit_code        VARCHAR(64)  NOT NULL,
  old_due          DATETIME(3)  NOT NULL,
  new_due          DATETIME(3)  NOT NULL,
  PRIMARY KEY (recalculation_id, seq),
  KEY ix_calendar_recalculation_case (case_id),
  CONSTRAINT fk_calendar_recalculation_line FOREIGN KEY (recalculation_id)
    REFERENCES calendar_recalculation (id)
) COMMENT 'which limit moved from when to when; ordered by case';
