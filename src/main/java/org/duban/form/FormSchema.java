package org.duban.form;

import java.util.List;
import org.duban.platform.error.Problem;

/**
 * A form, read once.
 *
 * @param parts its fields and lists, groups dissolved
 * @param problems why it cannot be used; empty for a usable form
 */
record FormSchema(List<FormPart> parts, List<Problem> problems) {}
