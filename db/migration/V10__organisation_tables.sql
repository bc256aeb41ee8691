CREATE TABLE unit (
  code         VARCHAR(64)  NOT NULL PRIMARY KEY,
  name         VARCHAR(120) NOT NULL,
  kind         VARCHAR(32)  NOT NULL,
  parent_code  VARCHAR(64),
  path         VARCHAR(500) NOT NULL COMMENT 'codes from the root down, each followed by a slash',
  serves       VARCHAR(64)           COMMENT 'division a department serves',
  function_key VARCHAR(32)           COMMENT 'what a department is for',
  placeholder  BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'made by an import for a missing ancestor',
  changed_at   DATETIME(3)  NOT NULL,
  UNIQUE KEY ux_unit_path (path),
  KEY ix_unit_parent (parent_code),
  KEY ix_unit_serves (serves, function_key),
  CONSTRAINT fk_unit_parent FOREIGN KEY (parent_code) REFERENCES unit (code)
);

CREATE TABLE person (
  id           BIGINT       NOT NULL PRIMARY KEY,
  name         VARCHAR(60)  NOT NULL,
  unit_code    VARCHAR(64)  NOT NULL,
  party_member BOOLEAN      NOT NULL,
  paper_only   BOOLEAN      NOT NULL,
  id_cipher    VARBINARY(255)        COMMENT 'identity number, encrypted',
  id_hash      BINARY(32)            COMMENT 'keyed hash it is found by',
  phone_cipher VARBINARY(255),
  phone_hash   BINARY(32),
  changed_at   DATETIME(3)  NOT NULL,
  UNIQUE KEY ux_person_id_hash (id_hash),
  KEY ix_person_phone (phone_hash),
  KEY ix_person_unit (unit_code, id),
  CONSTRAINT fk_person_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
);

CREATE TABLE membership (
  id          BIGINT      NOT NULL PRIMARY KEY,
  person_id   BIGINT      NOT NULL,
  branch_code VARCHAR(64) NOT NULL,
  from_date   DATE        NOT NULL,
  to_date     DATE,
  UNIQUE KEY ux_membership (person_id, from_date),
  KEY ix_membership_branch (branch_code),
  CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_membership_branch FOREIGN KEY (branch_code) REFERENCES unit (code)
) COMMENT 'in which party branch a person is, and when; no two at once';

CREATE TABLE role (
  role_key  VARCHAR(32) NOT NULL PRIMARY KEY,
  name      VARCHAR(60) NOT NULL,
  name_en   VARCHAR(60) NOT NULL,
  level_key VARCHAR(16) NOT NULL COMMENT 'VILLAGE, TOWNSHIP, COUNTY, PLATFORM',
  position  INT         NOT NULL
);

CREATE TABLE post (
  id        BIGINT      NOT NULL PRIMARY KEY,
  person_id BIGINT      NOT NULL,
  role_key  VARCHAR(32) NOT NULL,
  unit_code VARCHAR(64) NOT NULL,
  from_date DATE        NOT NULL,
  to_date   DATE,
  UNIQUE KEY ux_post (person_id, role_key, unit_code, from_date),
  KEY ix_post_unit (unit_code, role_key),
  KEY ix_post_role (role_key),
  CONSTRAINT fk_post_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_post_role FOREIGN KEY (role_key) REFERENCES role (role_key),
  CONSTRAINT fk_post_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
);

CREATE TABLE relative (
  person_a BIGINT      NOT NULL COMMENT 'the smaller id',
  person_b BIGINT      NOT NULL,
  kinship  VARCHAR(30) NOT NULL,
  PRIMARY KEY (person_a, person_b),
  KEY ix_relative_b (person_b),
  CONSTRAINT fk_relative_a FOREIGN KEY (person_a) REFERENCES person (id),
  CONSTRAINT fk_relative_b FOREIGN KEY (person_b) REFERENCES person (id)
);

INSERT INTO role (role_key, name, name_en, level_key, position) VALUES
  ('MEMBER', '党员', 'Member', 'VILLAGE', 10),
  ('BRANCH_SECRETARY', '村（支部）书记', 'Branch secretary', 'VILLAGE', 11),
  ('VILLAGE_CADRE', '村干部', 'Village cadre', 'VILLAGE', 12),
  ('VILLAGE_LIAISON', '驻村干部', 'Stationed cadre', 'VILLAGE', 13),
  ('ENTERPRISE_LIAISON', '联企干部', 'Enterprise liaison', 'VILLAGE', 14),
  ('HELPER', '结对帮扶人', 'One-to-one helper', 'VILLAGE', 15),
  ('SUPERVISION_COMMITTEE', '村务监督委员会', 'Supervision committee', 'VILLAGE', 16),
  ('ENTRY_CLERK', '代录员', 'Entry clerk', 'VILLAGE', 17),
  ('TOWNSHIP_LEADER', '乡镇主要领导', 'Township leader', 'TOWNSHIP', 20),
  ('TOWNSHIP_DISCIPLINE', '乡镇纪检干部', 'Township discipline', 'TOWNSHIP', 21),
  ('TOWNSHIP_ORGANISER', '乡镇组织员', 'Township organiser', 'TOWNSHIP', 22),
  ('CHECK_TEAM', '核查组成员', 'Check team', 'TOWNSHIP', 23),
  ('GRID_OWNER', '网格负责人', 'Grid owner', 'TOWNSHIP', 24),
  ('CAMPAIGN_OFFICE', '专项行动办公室', 'Campaign office', 'COUNTY', 30),
  ('ORGANISATION_DEPT', '组织部', 'Organisation department', 'COUNTY', 31),
  ('DISCIPLINE_COMMISSION', '纪委', 'Discipline commission', 'COUNTY', 32),
  ('LINKED_LEADER', '联系领导', 'Linked leader', 'COUNTY', 33),
  ('COUNTY_LEADER', '县（市）领导', 'County leader', 'COUNTY', 34),
  ('PETITION_OFFICE', '信访局', 'Petition office', 'COUNTY', 35),
  ('INSPECTION_TEAM', '巡察组', 'Inspection team', 'COUNTY', 36),
  ('PUBLICITY_DEPT', '宣传部', 'Publicity department', 'COUNTY', 37),
  ('PARTY_SCHOOL', '党校', 'Party school', 'COUNTY', 38),
  ('ENFORCEMENT_AUTHORITY', '执法机关', 'Enforcement authority', 'COUNTY', 39),
  ('DEPARTMENT_REVIEWER', '部门审核员', 'Department reviewer', 'COUNTY', 40),
  ('CONVENER', '联席会议召集人', 'Convener', 'COUNTY', 41),
  ('TIP_CUSTODIAN', '线索保管员', 'Tip custodian', 'COUNTY', 42),
  ('SUPERVISOR', '督办员', 'Supervisor', 'PLATFORM', 50),
  ('PROCESS_DESIGNER', '流程设计员', 'Process designer', 'PLATFORM', 51),
  ('PROCESS_PUBLISHER', '流程发布员', 'Process publisher', 'PLATFORM', 52),
  ('ENGINE_OPERATOR', '引擎运维员', 'Engine operator', 'PLATFORM', 53),
  ('SYSTEM_ADMIN', '系统管理员', 'System administrator', 'PLATFORM', 54),
  ('SECURITY_ADMIN', '安全管理员', 'Security administrator', 'PLATFORM', 55),
  ('AUDIT_ADMIN', '审计管理员', 'Audit administrator', 'PLATFORM', 56);
