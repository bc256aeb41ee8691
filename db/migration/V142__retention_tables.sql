ALTER TABLE case_file
  ADD COLUMN purged_at DATETIME(3) NULL COMMENT 'when its contents were destroyed',
  ADD KEY ix_case_closed (closed_at, id);

CREATE INDEX ix_notification_case ON notification (case_id);

CREATE TABLE purge_proposal (
  id          BIGINT        NOT NULL PRIMARY KEY,
  reason      VARCHAR(500)  NOT NULL,
  proposed_by BIGINT        NOT NULL COMMENT 'person',
  proposed_at DATETIME(3)   NOT NULL,
  request_key VARCHAR(64)   NOT NULL,
  state       VARCHAR(12)   NOT NULL COMMENT 'PROPOSED, APPROVED, REFUSED, DONE',
  decided_by  BIGINT        NULL COMMENT 'person, another one',
  decided_at  DATETIME(3)   NULL,
  opinion     VARCHAR(500)  NULL,
  UNIQUE KEY uk_purge_proposal_request (proposed_by, request_key),
  KEY ix_purge_proposal_state (state, id)
) COMMENT 'who wants the contents of which cases destroyed, and who agreed';

CREATE TABLE purge_item (
  proposal_id BIGINT       NOT NULL,
  case_id     BIGINT       NOT NULL,
  live        BOOLEAN      NULL COMMENT 'null once refused, so that it can be proposed again',
  case_no     VARCHAR(40)  NOT NULL,
  process_key VARCHAR(64)  NOT NULL,
  unit_code   VARCHAR(64)  NOT NULL,
  opened_at   DATETIME(3)  NOT NULL,
  closed_at   DATETIME(3)  NOT NULL,
  keep_until  DATE         NOT NULL,
  purged_at   DATETIME(3)  NULL,
  removed     INT          NULL COMMENT 'rows removed',
  error       VARCHAR(300) NULL COMMENT 'why it was not',
  PRIMARY KEY (proposal_id, case_id),
  UNIQUE KEY uk_purge_item_live (case_id, live)
) COMMENT 'list of what was destroyed; kept';

INSERT INTO role_permission (role_key, permission) VALUES
  ('CAMPAIGN_OFFICE', 'case.purge'),
  ('ORGANISATION_DEPT', 'case.purge'),
  ('COUNTY_LEADER', 'case.purge');
