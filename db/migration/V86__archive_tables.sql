CREATE TABLE case_archive (
  case_id      BIGINT      NOT NULL PRIMARY KEY,
  campaign_id  BIGINT      NOT NULL,
  case_no      VARCHAR(40) NOT NULL,
  state        VARCHAR(12) NOT NULL COMMENT 'READY, DONE, FAILED',
  attempts     INT         NOT NULL,
  leased_until DATETIME(3)          COMMENT 'a crashed node leaves its lease to run out',
  sha256       CHAR(64),
  size         BIGINT,
  written_at   DATETIME(3),
  error        VARCHAR(500),
  KEY ix_case_archive_state (state, case_id),
  KEY ix_case_archive_campaign (campaign_id, state)
) COMMENT 'archives of closed cases of concluded campaigns';

INSERT INTO role_permission (role_key, permission) VALUES
  ('CAMPAIGN_OFFICE', 'archive.read'),
  ('ORGANISATION_DEPT', 'archive.read'),
  ('DISCIPLINE_COMMISSION', 'archive.read'),
  ('COUNTY_LEADER', 'archive.read'),
  ('SUPERVISOR', 'archive.read'),
  ('TOWNSHIP_LEADER', 'archive.read');
