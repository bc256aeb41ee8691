INSERT INTO role_permission (role_key, permission) VALUES
  ('CAMPAIGN_OFFICE', 'rule.manage'),
  ('SYSTEM_ADMIN', 'rule.manage');
