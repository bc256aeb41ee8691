-- Search of the audit by person and by act, newest first.
CREATE INDEX audit_entry_actor ON audit_entry (actor_name, id);
CREATE INDEX audit_entry_kind ON audit_entry (kind, id);
