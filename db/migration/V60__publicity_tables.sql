CREATE TABLE notice_office (
  unit_code      VARCHAR(64)  NOT NULL PRIMARY KEY,
  receiving_unit VARCHAR(100) NOT NULL,
  phone          VARCHAR(40)  NOT NULL,
  mailbox        VARCHAR(100) NOT NULL,
  address        VARCHAR(200) NOT NULL,
  CONSTRAINT fk_notice_office_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
) COMMENT 'who takes objections for notices of the unit and what lies below it';

CREATE TABLE notice (
  id             BIGINT       NOT NULL PRIMARY KEY,
  number         VARCHAR(32)  NOT NULL,
  case_id        BIGINT       NOT NULL,
  unit_code      VARCHAR(64)  NOT NULL,
  campaign_id    BIGINT,
  source         VARCHAR(64)           COMMENT 'what it was drawn from, e.g. round:17',
  kind           VARCHAR(32)  NOT NULL,
  title          VARCHAR(200) NOT NULL,
  body           TEXT         NOT NULL,
  scope          VARCHAR(200) NOT NULL,
  receiving_unit VARCHAR(100) NOT NULL,
  phone          VARCHAR(40)  NOT NULL,
  mailbox        VARCHAR(100) NOT NULL,
  address        VARCHAR(200) NOT NULL,
  status         VARCHAR(16)  NOT NULL COMMENT 'DRAFT, PUBLISHED, TAKEN_DOWN, WITHDRAWN',
  from_date      DATE,
  to_date        DATE                  COMMENT 'last day it is shown',
  published_at   DATETIME(3),
  ended_at       DATETIME(3),
  ended_reason   VARCHAR(500),
  replaces_id    BIGINT                COMMENT 'the withdrawn notice this one corrects',
  UNIQUE KEY ux_notice_number (number),
  KEY ix_notice_case (case_id),
  KEY ix_notice_public (status, to_date, id),
  KEY ix_notice_unit (unit_code, id),
  CONSTRAINT fk_notice_unit FOREIGN KEY (unit_code) REFERENCES unit (code),
  CONSTRAINT fk_notice_replaces FOREIGN KEY (replaces_id) REFERENCES notice (id)
);

CREATE TABLE notice_objection (
  id             BIGINT      NOT NULL PRIMARY KEY,
  notice_id      BIGINT      NOT NULL,
  code_hash      BINARY(32)  NOT NULL COMMENT 'of the code its author asks with',
  name_cipher    VARBINARY(400)       COMMENT 'null: anonymous',
  contact_cipher VARBINARY(800),
  text_cipher    BLOB        NOT NULL,
  raised_at      DATETIME(3) NOT NULL,
  status         VARCHAR(16) NOT NULL COMMENT 'OPEN, IN_CHECK, UPHELD, NOT_UPHELD',
  answer         TEXT,
  answered_at    DATETIME(3),
  UNIQUE KEY ux_notice_objection_code (code_hash),
  KEY ix_notice_objection_notice (notice_id, status, id),
  CONSTRAINT fk_notice_objection_notice FOREIGN KEY (notice_id) REFERENCES notice (id)
) COMMENT 'who objects is known to those who check only; nothing of it is in any log';

CREATE TABLE public_challenge (
  token      CHAR(43)    NOT NULL PRIMARY KEY,
  difficulty INT         NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  KEY ix_public_challenge_expiry (expires_at)
) COMMENT 'puzzles a browser solves before it may send; each is good for once';
