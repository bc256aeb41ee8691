package org.duban.form;

/**
 * What is wrong with a value; its field is added by whoever knows where that stands.
 *
 * @param code of the message, whose first argument is the field's label
 * @param args further arguments
 */
record Fault(String code, Object... args) {

  /** The value's JSON type is not the field's. */
  static final Fault TYPE = new Fault("form.type");
}
