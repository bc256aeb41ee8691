package org.duban.casefile;

import java.util.Optional;

/** Forms of the product's own that are deployed with no process. */
public interface OwnForms {

  /** JSON of the form; empty, if there is none of that key. */
  Optional<String> form(String key);
}
