CREATE TABLE marked_step (
  id                  BIGINT       NOT NULL PRIMARY KEY,
  process_instance_id VARCHAR(64)  NOT NULL,
  root_instance_id    VARCHAR(64)  NOT NULL COMMENT 'the case: the instance that was not called',
  scope_instance      VARCHAR(64)  NOT NULL COMMENT 'activity instance of the process or sub-process around',
  step                VARCHAR(128) NOT NULL COMMENT 'the step, or the event or flow that let it lapse',
  irreversible        BOOLEAN      NOT NULL,
  at                  DATETIME(3)  NOT NULL,
  begun_anew          BOOLEAN      NOT NULL COMMENT 'the model led back before it since',
  KEY ix_marked_step (process_instance_id, step),
  KEY ix_marked_step_root (root_instance_id, irreversible)
) COMMENT 'mandatory and irreversible steps that instances have passed';
