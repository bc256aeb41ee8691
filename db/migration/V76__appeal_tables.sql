CREATE TABLE appeal (
  case_id             BIGINT        NOT NULL PRIMARY KEY,
  disposition_case_id BIGINT        NOT NULL,
  kind                VARCHAR(20)   NOT NULL COMMENT 'RECHECK, REREVIEW',
  regime              VARCHAR(20)   NOT NULL COMMENT 'whose limits: DISCIPLINE, CIVIL_SERVANT, PARTY',
  person_id           BIGINT        NOT NULL,
  filed_on            DATE          NOT NULL,
  file_by             DATE          NULL     COMMENT 'last day to file; null: no limit',
  decide_by           DATE          NOT NULL,
  live                BOOLEAN       NULL     COMMENT 'true, or null once withdrawn: then it may be filed again',
  outcome             VARCHAR(20)   NULL     COMMENT 'UPHELD, CHANGED, REVOKED, REJECTED, WITHDRAWN',
  kinds               VARCHAR(300)  NULL     COMMENT 'measures instead, if changed; with commas',
  reason              VARCHAR(4000) NULL     COMMENT 'of the outcome',
  settled_on          DATE          NULL,
  delivered_on        DATE          NULL,
  UNIQUE KEY ux_appeal_live (disposition_case_id, kind, live),
  KEY ix_appeal_person (person_id)
) COMMENT 'appeals against dispositions (X.2)';
