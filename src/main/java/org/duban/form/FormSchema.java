package org.duban.form;

import java.util.List;
import org.duban.platform.error.Problem;

/**
 * A form, read once.
 *
 * @param problems why it cannot be used; empty for a usable form
 */
record FormSchema(List<FormField> fields, List<Problem> problems) {}
