CREATE TABLE case_file (
  id                  BIGINT        NOT NULL PRIMARY KEY,
  number              VARCHAR(40)   NOT NULL,
  process_key         VARCHAR(64)   NOT NULL,
  process_instance_id VARCHAR(64)   NULL COMMENT 'root instance of the engine',
  title               VARCHAR(300)  NOT NULL,
  subject_person_id   BIGINT        NULL,
  unit_code           VARCHAR(64)   NOT NULL,
  unit_path           VARCHAR(400)  NOT NULL COMMENT 'path of the unit when the case was opened',
  campaign_id         BIGINT        NULL,
  status              VARCHAR(40)   NOT NULL,
  light               VARCHAR(10)   NOT NULL,
  opened_at           DATETIME(3)   NOT NULL,
  opened_by           BIGINT        NOT NULL COMMENT 'person; 0 = system',
  due_at              DATETIME(3)   NULL,
  closed_at           DATETIME(3)   NULL,
  end_kind            VARCHAR(20)   NULL COMMENT 'closed, withdrawn, transferred, terminated',
  end_reason          VARCHAR(1000) NULL,
  UNIQUE KEY uk_case_number (number),
  UNIQUE KEY uk_case_instance (process_instance_id),
  KEY ix_case_subject (subject_person_id, id),
  KEY ix_case_campaign (campaign_id, process_key, unit_code),
  KEY ix_case_unit (unit_code, process_key),
  KEY ix_case_opened_by (opened_by, id)
) COMMENT 'one row per case: a root process instance';

CREATE TABLE case_event (
  id                   BIGINT        NOT NULL PRIMARY KEY,
  case_id              BIGINT        NOT NULL,
  at                   DATETIME(3)   NOT NULL,
  person_id            BIGINT        NOT NULL COMMENT '0 = system',
  person_name          VARCHAR(100)  NOT NULL,
  on_behalf_person_id  BIGINT        NULL,
  kind                 VARCHAR(40)   NOT NULL,
  text                 VARCHAR(1000) NOT NULL,
  data                 LONGTEXT      NOT NULL COMMENT 'JSON: ids and figures behind the sentence',
  KEY ix_case_event (case_id, id)
) COMMENT 'timeline of a case';

CREATE TABLE case_link (
  from_case_id BIGINT      NOT NULL,
  to_case_id   BIGINT      NOT NULL,
  kind         VARCHAR(40) NOT NULL,
  linked_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (from_case_id, kind, to_case_id),
  KEY ix_case_link_to (to_case_id, kind)
) COMMENT 'how chains meet; the first case caused the second';

CREATE TABLE submission (
  id                    BIGINT       NOT NULL PRIMARY KEY,
  case_id               BIGINT       NOT NULL,
  task_id               VARCHAR(64)  NOT NULL,
  task_key              VARCHAR(128) NOT NULL,
  task_name             VARCHAR(300) NOT NULL,
  process_definition_id VARCHAR(64)  NOT NULL,
  form_key              VARCHAR(128) NOT NULL,
  person_id             BIGINT       NOT NULL COMMENT 'who entered',
  for_person_id         BIGINT       NULL COMMENT 'whose statement it is, when entered for another',
  data                  LONGTEXT     NOT NULL COMMENT 'JSON as accepted by the form contract',
  at                    DATETIME(3)  NOT NULL,
  request_key           VARCHAR(64)  NULL,
  no_relation_declared  BOOLEAN      NOT NULL,
  UNIQUE KEY uk_submission_task (task_id),
  UNIQUE KEY uk_submission_request (person_id, request_key),
  KEY ix_submission_case (case_id, task_key, id),
  KEY ix_submission_person (person_id, id),
  KEY ix_submission_for (for_person_id, id)
) COMMENT 'what people submitted at tasks; never changed';
