CREATE TABLE finding (
  id              BIGINT        NOT NULL PRIMARY KEY,
  case_id         BIGINT        NOT NULL COMMENT 'the check it came from',
  problem_id      BIGINT        NULL     COMMENT 'row of the problem ledger, once confirmed',
  source          VARCHAR(20)   NOT NULL COMMENT 'check, spotCheck: which campaigns may let strike',
  unit_code       VARCHAR(64)   NOT NULL COMMENT 'responsible unit',
  unit_path       VARCHAR(500)  NOT NULL,
  area_code       VARCHAR(64)   NULL     COMMENT 'township of the place',
  answerable_code VARCHAR(64)   NOT NULL COMMENT 'who answers for the place by the grid',
  campaign_id     BIGINT        NULL,
  kind            VARCHAR(64)   NOT NULL,
  way             VARCHAR(20)   NOT NULL COMMENT 'OPEN, UNANNOUNCED',
  place           VARCHAR(200)  NOT NULL,
  description     VARCHAR(2000) NOT NULL,
  found_on        DATE          NOT NULL,
  found_by        BIGINT        NOT NULL COMMENT 'supervises what is found until it is put right',
  raised_at       DATETIME(3)   NOT NULL,
  state           VARCHAR(20)   NOT NULL,
  fact_id         BIGINT        NOT NULL COMMENT 'the finding that stands for the same fact; else its own id',
  decided_by      BIGINT        NULL     COMMENT 'who confirmed it or not',
  decided_at      DATETIME(3)   NULL,
  request_key     VARCHAR(64)   NULL,
  UNIQUE KEY ux_finding_case (case_id),
  UNIQUE KEY ux_finding_problem (problem_id),
  UNIQUE KEY ux_finding_request (found_by, request_key),
  KEY ix_finding_unit (unit_code, id),
  KEY ix_finding_path (unit_path, id),
  KEY ix_finding_fact (fact_id)
) COMMENT 'breaches that checks found at units';

CREATE TABLE strike_scope (
  city_code VARCHAR(64) NOT NULL PRIMARY KEY,
  last_no   BIGINT      NOT NULL
) COMMENT 'locked while a strike of the city is counted or taken back: one after the other';

CREATE TABLE strike (
  id                 BIGINT        NOT NULL PRIMARY KEY,
  city_code          VARCHAR(64)   NOT NULL,
  no                 BIGINT        NOT NULL COMMENT 'order of counting within the city',
  finding_id         BIGINT        NOT NULL,
  fact_id            BIGINT        NOT NULL,
  live               BOOLEAN       NULL     COMMENT 'true while it counts, else null',
  case_id            BIGINT        NOT NULL COMMENT 'case of the finding',
  campaign_id        BIGINT        NULL,
  unit_code          VARCHAR(64)   NOT NULL,
  unit_path          VARCHAR(500)  NOT NULL,
  area_code          VARCHAR(64)   NULL,
  answerable_code    VARCHAR(64)   NOT NULL,
  addressee_code     VARCHAR(64)   NOT NULL COMMENT 'unit on which the step falls',
  kind               VARCHAR(64)   NOT NULL,
  counted_on         DATE          NOT NULL,
  unit_count         INT           NOT NULL,
  area_count         INT           NOT NULL,
  step               VARCHAR(20)   NOT NULL,
  state              VARCHAR(20)   NOT NULL,
  ended_at           DATETIME(3)   NULL,
  ended_reason       VARCHAR(1000) NULL,
  escalation_case_id BIGINT        NULL     COMMENT 'the case that carries out the step now',
  noticed_on         DATE          NULL     COMMENT 'told to the unit; its time to contest runs from here',
  contest_until      DATE          NULL,
  UNIQUE KEY ux_strike_no (city_code, no),
  UNIQUE KEY ux_strike_finding (finding_id),
  UNIQUE KEY ux_strike_fact (fact_id, live),
  KEY ix_strike_unit (unit_code, no),
  KEY ix_strike_area (area_code, no),
  KEY ix_strike_path (unit_path, no),
  KEY ix_strike_case (escalation_case_id)
) COMMENT 'confirmed findings that were counted, each with its one step';

CREATE TABLE strike_contest (
  id         BIGINT        NOT NULL PRIMARY KEY,
  strike_id  BIGINT        NOT NULL,
  case_id    BIGINT        NOT NULL,
  filed_by   BIGINT        NOT NULL,
  filed_at   DATETIME(3)   NOT NULL,
  reason     VARCHAR(2000) NOT NULL,
  state      VARCHAR(20)   NOT NULL COMMENT 'OPEN, UPHELD, NOT_UPHELD',
  decided_by BIGINT        NULL,
  decided_at DATETIME(3)   NULL,
  UNIQUE KEY ux_strike_contest (strike_id),
  UNIQUE KEY ux_strike_contest_case (case_id)
) COMMENT 'a strike is contested once';

CREATE TABLE strike_responsible (
  strike_id           BIGINT      NOT NULL,
  person_id           BIGINT      NOT NULL,
  duty                VARCHAR(30) NOT NULL COMMENT 'what the person answers for',
  disposition_case_id BIGINT      NULL,
  PRIMARY KEY (strike_id, person_id, duty)
) COMMENT 'split of responsibility after the third step';

INSERT INTO role_permission (role_key, permission) VALUES
  ('CHECK_TEAM', 'finding.raise'),
  ('INSPECTION_TEAM', 'finding.raise'),
  ('TOWNSHIP_DISCIPLINE', 'finding.raise'),
  ('DISCIPLINE_COMMISSION', 'finding.raise'),
  ('CAMPAIGN_OFFICE', 'finding.raise'),
  ('SUPERVISOR', 'finding.raise'),
  ('CAMPAIGN_OFFICE', 'finding.manage'),
  ('TOWNSHIP_LEADER', 'strike.contest'),
  ('BRANCH_SECRETARY', 'strike.contest'),
  ('DEPARTMENT_REVIEWER', 'strike.contest');
