CREATE TABLE campaign (
  id            BIGINT       NOT NULL PRIMARY KEY,
  template      VARCHAR(32)  NOT NULL,
  code          VARCHAR(32)  NOT NULL,
  name          VARCHAR(120) NOT NULL,
  unit_code     VARCHAR(64)  NOT NULL COMMENT 'who runs it; its scope lies within',
  period_from   DATE         NOT NULL,
  period_to     DATE         NOT NULL,
  leniency_date DATE                  COMMENT 'rectified by then: lenient or exempt (P1.13)',
  refusal_date  DATE                  COMMENT 'still refusing then: severe (P1.14)',
  policy        LONGTEXT     NOT NULL COMMENT 'policy parameters, JSON',
  state         VARCHAR(32)  NOT NULL,
  stage         INT          NOT NULL DEFAULT 0 COMMENT 'the stage that runs; 0 before the first',
  case_id       BIGINT,
  launched_at   DATETIME(3),
  created_by    BIGINT       NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  version       INT          NOT NULL,
  UNIQUE KEY ux_campaign_code (code),
  KEY ix_campaign_unit (unit_code),
  KEY ix_campaign_case (case_id)
);

CREATE TABLE campaign_stage (
  campaign_id BIGINT      NOT NULL,
  no          INT         NOT NULL,
  name        VARCHAR(60) NOT NULL,
  ends_on     DATE        NOT NULL,
  opened_at   DATETIME(3),
  closed_at   DATETIME(3),
  PRIMARY KEY (campaign_id, no),
  CONSTRAINT fk_campaign_stage FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);

CREATE TABLE campaign_scope (
  campaign_id BIGINT      NOT NULL,
  kind        VARCHAR(16) NOT NULL COMMENT 'UNIT: a subtree; PERSON: who in it; FORM: which units declare themselves',
  value       VARCHAR(64) NOT NULL,
  PRIMARY KEY (campaign_id, kind, value),
  CONSTRAINT fk_campaign_scope FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);

CREATE TABLE campaign_item (
  campaign_id BIGINT       NOT NULL,
  code        VARCHAR(32)  NOT NULL COMMENT 'also the field of the form',
  group_code  VARCHAR(32)           COMMENT 'null: a group',
  position    INT          NOT NULL,
  name        VARCHAR(200) NOT NULL,
  audience    VARCHAR(8)   NOT NULL COMMENT 'PERSON, UNIT or ALL',
  PRIMARY KEY (campaign_id, code),
  CONSTRAINT fk_campaign_item FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) COMMENT 'catalogue of the year: groups and items (P1.2, P4.2)';

CREATE TABLE stage_move (
  id           BIGINT       NOT NULL PRIMARY KEY,
  campaign_id  BIGINT       NOT NULL,
  stage_no     INT          NOT NULL,
  old_date     DATE         NOT NULL,
  new_date     DATE         NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  requested_by BIGINT       NOT NULL,
  requested_at DATETIME(3)  NOT NULL,
  state        VARCHAR(16)  NOT NULL COMMENT 'REQUESTED, MOVED, REFUSED',
  case_id      BIGINT,
  decided_at   DATETIME(3),
  KEY ix_stage_move_campaign (campaign_id, stage_no),
  KEY ix_stage_move_case (case_id)
);

CREATE TABLE campaign_report_due (
  campaign_id BIGINT      NOT NULL,
  kind        VARCHAR(16) NOT NULL COMMENT 'STAGE or MONTHLY',
  period      VARCHAR(16) NOT NULL,
  due_on      DATE        NOT NULL,
  received_at DATETIME(3),
  PRIMARY KEY (campaign_id, kind, period)
) COMMENT 'reports that fall due in the campaign (P4.16)';

CREATE TABLE declaration_round (
  id             BIGINT      NOT NULL PRIMARY KEY,
  campaign_id    BIGINT      NOT NULL,
  unit_code      VARCHAR(64) NOT NULL COMMENT 'village or unit',
  township_code  VARCHAR(64) NOT NULL COMMENT 'the unit below the campaign''s that it lies in; stratum of the draw',
  case_id        BIGINT,
  state          VARCHAR(24) NOT NULL,
  collected_at   DATETIME(3),
  listed_at      DATETIME(3)          COMMENT 'problem list received; members go on',
  changed_at     DATETIME(3) NOT NULL,
  UNIQUE KEY ux_round_unit (campaign_id, unit_code),
  KEY ix_round_township (campaign_id, township_code, state),
  KEY ix_round_case (case_id),
  KEY ix_round_state (state),
  CONSTRAINT fk_round_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);

CREATE TABLE declaration (
  id            BIGINT      NOT NULL PRIMARY KEY,
  campaign_id   BIGINT      NOT NULL,
  round_id      BIGINT      NOT NULL,
  subject_key   VARCHAR(80) NOT NULL COMMENT 'P:<person> or U:<unit>',
  person_id     BIGINT               COMMENT 'null: the unit about itself',
  unit_code     VARCHAR(64) NOT NULL,
  township_code VARCHAR(64) NOT NULL,
  declarant     VARCHAR(32) NOT NULL COMMENT 'PERSON, or the role that fills for the unit',
  title         VARCHAR(200) NOT NULL,
  paper_code    VARCHAR(16) NOT NULL COMMENT 'printed on the paper form',
  case_id       BIGINT,
  case_no       VARCHAR(40),
  status        VARCHAR(24) NOT NULL,
  mode          VARCHAR(12)          COMMENT 'ONLINE or ASSISTED (entered for him)',
  entered_by    BIGINT,
  declared_at   DATETIME(3),
  verified_at   DATETIME(3),
  verification  VARCHAR(16)          COMMENT 'PASS, RETURN or CONCEALED',
  problems      INT         NOT NULL DEFAULT 0,
  omitted       BOOLEAN     NOT NULL DEFAULT FALSE,
  drawn         BOOLEAN     NOT NULL DEFAULT FALSE,
  closed_at     DATETIME(3),
  UNIQUE KEY ux_declaration_subject (campaign_id, subject_key),
  UNIQUE KEY ux_declaration_paper (paper_code),
  KEY ix_declaration_round (round_id, status),
  KEY ix_declaration_unit (campaign_id, unit_code, id),
  KEY ix_declaration_township (campaign_id, township_code, id),
  KEY ix_declaration_status (campaign_id, status, id),
  KEY ix_declaration_case (case_id),
  KEY ix_declaration_person (person_id),
  CONSTRAINT fk_declaration_round FOREIGN KEY (round_id) REFERENCES declaration_round (id)
);

CREATE TABLE launch_chunk (
  id           BIGINT      NOT NULL PRIMARY KEY,
  campaign_id  BIGINT      NOT NULL,
  position     INT         NOT NULL COMMENT 'run in this order',
  kind         VARCHAR(16) NOT NULL COMMENT 'DECLARATIONS or ROUNDS',
  from_id      BIGINT      NOT NULL,
  to_id        BIGINT      NOT NULL,
  size         INT         NOT NULL,
  state        VARCHAR(12) NOT NULL COMMENT 'READY, DONE, FAILED',
  attempts     INT         NOT NULL DEFAULT 0,
  leased_until DATETIME(3),
  leased_by    VARCHAR(64),
  error        VARCHAR(500),
  KEY ix_launch_chunk (state, campaign_id, position)
) COMMENT 'what is left to start; a crashed node leaves its lease to run out';

CREATE TABLE draw (
  id              BIGINT      NOT NULL PRIMARY KEY,
  campaign_id     BIGINT      NOT NULL,
  township_code   VARCHAR(64) NOT NULL COMMENT 'stratum',
  algorithm       VARCHAR(32) NOT NULL,
  percent         INT         NOT NULL,
  seed            CHAR(64)    NOT NULL COMMENT 'told only after the draw',
  commitment      CHAR(64)    NOT NULL COMMENT 'sha256 of the seed, told from the start',
  committed_at    DATETIME(3) NOT NULL,
  frozen_at       DATETIME(3),
  population      LONGTEXT             COMMENT 'case numbers of the frozen list, one a line',
  population_size INT,
  population_hash CHAR(64),
  drawn_at        DATETIME(3),
  drawn_by        BIGINT,
  sample          LONGTEXT             COMMENT 'case numbers drawn, in order of rank, one a line',
  sample_size     INT,
  UNIQUE KEY ux_draw_stratum (campaign_id, township_code),
  CONSTRAINT fk_draw_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) COMMENT 'one draw per township and campaign, never drawn anew (P1.7, X.8)';

CREATE TABLE round_list (
  id          BIGINT      NOT NULL PRIMARY KEY,
  round_id    BIGINT      NOT NULL,
  no          INT         NOT NULL COMMENT '1, and one more after each return',
  state       VARCHAR(12) NOT NULL COMMENT 'COMPILED, SIGNED, RECEIVED, RETURNED',
  hash        CHAR(64)    NOT NULL COMMENT 'over its lines, so that what was signed stays what it was',
  members     INT         NOT NULL,
  problems    INT         NOT NULL,
  compiled_at DATETIME(3) NOT NULL,
  signed_by   BIGINT,
  signed_at   DATETIME(3),
  decided_by  BIGINT,
  decided_at  DATETIME(3),
  reason      VARCHAR(500),
  UNIQUE KEY ux_round_list (round_id, no),
  CONSTRAINT fk_round_list FOREIGN KEY (round_id) REFERENCES declaration_round (id)
);

CREATE TABLE round_list_line (
  list_id        BIGINT      NOT NULL,
  declaration_id BIGINT      NOT NULL,
  person_id      BIGINT,
  case_no        VARCHAR(40) NOT NULL,
  status         VARCHAR(24) NOT NULL,
  verification   VARCHAR(16),
  omitted        BOOLEAN     NOT NULL,
  drawn          BOOLEAN     NOT NULL,
  problems       INT         NOT NULL,
  PRIMARY KEY (list_id, declaration_id),
  CONSTRAINT fk_round_list_line FOREIGN KEY (list_id) REFERENCES round_list (id)
) COMMENT 'one account per person inside the list (P1.9)';

CREATE TABLE sheet_view (
  task_id   VARCHAR(64) NOT NULL,
  person_id BIGINT      NOT NULL,
  opened_at DATETIME(3) NOT NULL,
  PRIMARY KEY (task_id, person_id)
) COMMENT 'who opened which sheet before signing it in a session (X.14)';
