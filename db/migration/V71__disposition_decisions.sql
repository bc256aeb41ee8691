CREATE TABLE decision_made (
  id            BIGINT       NOT NULL PRIMARY KEY,
  case_no       VARCHAR(40)  NOT NULL,
  activity_id   VARCHAR(128),
  decision_key  VARCHAR(128) NOT NULL,
  definition_id VARCHAR(64)  NOT NULL COMMENT 'version of the table in the engine',
  inputs        LONGTEXT     NOT NULL COMMENT 'JSON by label of the column',
  rules         LONGTEXT     NOT NULL COMMENT 'JSON: rules that matched, as they read then',
  at            DATETIME(3)  NOT NULL,
  KEY ix_decision_made_case (case_no, decision_key, id)
) COMMENT 'what decision tables said in a case and by which rules; outlives the history of the engine';

ALTER TABLE disposition
  ADD COLUMN delivery_way     VARCHAR(16)   COMMENT 'RECEIVED, REFUSED, NOTICE',
  ADD COLUMN delivered_on     DATE          COMMENT 'by notice: the day it counts as delivered',
  ADD COLUMN delivery_detail  VARCHAR(500),
  ADD COLUMN delivered_by     BIGINT,
  ADD COLUMN window_until     DATE          COMMENT 'last day to appeal',
  ADD COLUMN executed_on      DATE,
  ADD COLUMN execution_report TEXT,
  ADD COLUMN executed_by      BIGINT,
  ADD COLUMN revoked          BOOLEAN       NOT NULL DEFAULT FALSE;

CREATE TABLE disposition_draft (
  case_id           BIGINT       NOT NULL,
  no                INT          NOT NULL,
  outcome           VARCHAR(16)  NOT NULL,
  deviation         VARCHAR(1000)         COMMENT 'why not what the table proposed',
  kinds             VARCHAR(400) NOT NULL COMMENT 'keys of sanctions, with commas',
  veto_until        DATE,
  facts             TEXT         NOT NULL,
  evidence          TEXT         NOT NULL,
  basis             TEXT         NOT NULL,
  drafted_by        BIGINT       NOT NULL,
  drafted_at        DATETIME(3)  NOT NULL,
  defence_mode      VARCHAR(16)           COMMENT 'IN_PERSON, WRITTEN, PAPER, WAIVED, SILENT; null: not heard yet',
  defence_text      TEXT,
  defence_by        BIGINT                COMMENT 'who entered it',
  defence_at        DATETIME(3),
  review_conclusion VARCHAR(16),
  review_reason     TEXT,
  reviewed_by       BIGINT,
  reviewed_at       DATETIME(3),
  PRIMARY KEY (case_id, no),
  CONSTRAINT fk_disposition_draft FOREIGN KEY (case_id) REFERENCES disposition (case_id)
) COMMENT 'what the person read and answered';

CREATE TABLE disposition_decision (
  case_id      BIGINT       NOT NULL,
  no           INT          NOT NULL COMMENT '1, and one more for each change on appeal',
  number       VARCHAR(80)  NOT NULL,
  outcome      VARCHAR(16)  NOT NULL,
  kinds        VARCHAR(400) NOT NULL,
  veto_until   DATE,
  subject_line VARCHAR(300) NOT NULL COMMENT 'name, unit and posts as they were then',
  facts        TEXT         NOT NULL,
  evidence     TEXT         NOT NULL,
  basis        TEXT         NOT NULL,
  remedy       TEXT         NOT NULL,
  authority    VARCHAR(200) NOT NULL,
  decided_on   DATE         NOT NULL,
  decided_by   BIGINT                COMMENT 'null: by an appeal or an authority outside',
  reason       TEXT,
  effect_until DATE         NOT NULL,
  PRIMARY KEY (case_id, no),
  KEY ix_disposition_decision_number (number),
  CONSTRAINT fk_disposition_decision FOREIGN KEY (case_id) REFERENCES disposition (case_id)
);

CREATE TABLE document_number (
  agency    VARCHAR(64) NOT NULL,
  doc_year  INT         NOT NULL,
  last_no   INT         NOT NULL,
  PRIMARY KEY (agency, doc_year)
) COMMENT 'numbers of documents, without gap or double, taken as they are issued';
