CREATE TABLE document_lock (
  slot INT NOT NULL PRIMARY KEY
) COMMENT 'who takes a document number holds the slot of its series until the end of his transaction';

INSERT INTO document_lock (slot) VALUES
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);

CREATE TABLE document_counter (
  issuer      VARCHAR(80) NOT NULL COMMENT 'ROLE@unit',
  series      VARCHAR(20) NOT NULL,
  year        INT         NOT NULL,
  last_number INT         NOT NULL,
  PRIMARY KEY (issuer, series, year)
) COMMENT 'last number given per issuing office, series and year';

CREATE TABLE document_word (
  word     VARCHAR(40) NOT NULL PRIMARY KEY COMMENT 'what stands before the series in a document number',
  issuer   VARCHAR(80) NOT NULL COMMENT 'ROLE@unit',
  taken_at DATETIME(3) NOT NULL,
  KEY ix_document_word_issuer (issuer, taken_at)
) COMMENT 'words of issuing offices; the latest is in use, none ever goes to another office';

CREATE TABLE document (
  id          BIGINT       NOT NULL PRIMARY KEY,
  case_id     BIGINT       NOT NULL,
  definition  VARCHAR(80)  NOT NULL COMMENT 'key of *.document.json',
  name        VARCHAR(60)  NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  title       VARCHAR(300) NOT NULL,
  state       VARCHAR(10)  NOT NULL COMMENT 'DRAFT, ISSUED',
  version     INT          NOT NULL,
  unit_code   VARCHAR(40)  NOT NULL COMMENT 'unit of the issuing office',
  issuer      VARCHAR(80)  NOT NULL COMMENT 'ROLE@unit',
  issuer_name VARCHAR(100) NOT NULL,
  series      VARCHAR(20)  NULL,
  year        INT          NULL,
  seq         INT          NULL,
  number      VARCHAR(80)  NULL     COMMENT 'as it is written',
  made_at     DATETIME(3)  NOT NULL,
  issued_at   DATETIME(3)  NULL,
  issued_by   BIGINT       NULL,
  UNIQUE KEY uq_document_seq (issuer, series, year, seq),
  UNIQUE KEY uq_document_number (number),
  KEY ix_document_case (case_id, id),
  KEY ix_document_unit (unit_code, issued_at, id)
) COMMENT 'official documents of cases';

CREATE TABLE document_version (
  document_id BIGINT      NOT NULL,
  version     INT         NOT NULL,
  page        LONGTEXT    NOT NULL COMMENT 'JSON: what stands on it',
  content     MEDIUMBLOB  NOT NULL COMMENT 'the file as it was made',
  sha256      CHAR(64)    NOT NULL,
  issued      BOOLEAN     NOT NULL,
  made_at     DATETIME(3) NOT NULL,
  made_by     BIGINT      NOT NULL COMMENT '0: the process itself',
  PRIMARY KEY (document_id, version)
) COMMENT 'every version of a document; the last of an issued one is what went out';

CREATE TABLE document_receipt (
  id          BIGINT       NOT NULL PRIMARY KEY,
  document_id BIGINT       NOT NULL,
  receiver    VARCHAR(100) NOT NULL,
  received    BOOLEAN      NOT NULL COMMENT 'false: sent back',
  received_on DATE         NOT NULL,
  number      VARCHAR(100) NULL,
  note        VARCHAR(1000) NULL,
  recorded_by BIGINT       NOT NULL,
  recorded_at DATETIME(3)  NOT NULL,
  KEY ix_document_receipt (document_id, id)
) COMMENT 'who signed for a document, and when';

INSERT INTO role_permission (role_key, permission) VALUES
  ('CAMPAIGN_OFFICE', 'document.manage'),
  ('COUNTY_LEADER', 'document.manage');
