CREATE TABLE deputy (
  id           BIGINT        NOT NULL PRIMARY KEY,
  principal_id BIGINT        NOT NULL COMMENT 'whose tasks are done',
  deputy_id    BIGINT        NOT NULL COMMENT 'who does them',
  from_date    DATE          NOT NULL,
  until_date   DATE          NOT NULL COMMENT 'last day; brought forward when it is ended early',
  processes    VARCHAR(2000) NULL COMMENT 'process keys joined by commas; null: all',
  unit_code    VARCHAR(64)   NULL COMMENT 'only cases of this unit and below; null: all',
  reason       VARCHAR(1000) NOT NULL,
  made_at      DATETIME(3)   NOT NULL,
  KEY ix_deputy_deputy (deputy_id, until_date),
  KEY ix_deputy_principal (principal_id, until_date)
) COMMENT 'standing deputies: who acts for whom, when and for what';

ALTER TABLE submission
  ADD COLUMN deputy_for_person_id BIGINT NULL COMMENT 'whose deputy submitted; null: nobody''s',
  ADD KEY ix_submission_deputy_for (deputy_for_person_id, id);
