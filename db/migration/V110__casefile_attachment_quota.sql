-- what one person has uploaded is summed before each upload
CREATE INDEX ix_attachment_person ON attachment (uploaded_by, size);
