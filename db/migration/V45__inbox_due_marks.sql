CREATE TABLE inbox_due_mark (
  task_id VARCHAR(64) NOT NULL PRIMARY KEY,
  due     DATETIME(3) NOT NULL COMMENT 'limit the task had when its holders were told',
  stage   TINYINT     NOT NULL COMMENT '0 near, 1 last day, 2 overdue, 3 level above told'
) COMMENT 'which stage of its limit a task was told of';

CREATE INDEX ix_inbox_task_due ON inbox_task (due);
