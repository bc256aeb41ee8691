package org.duban.organisation;

import java.util.List;
import java.util.Set;

/** Posts in force today. Changes are announced as {@link PostsChanged}, in their transaction. */
public interface Posts {

  /** Posts the person holds today. */
  List<Post> of(long personId);

  /** Who holds the role at exactly this unit today. */
  Set<Long> holders(String role, String unitCode);

  /** All roles there are, in the order they are shown. */
  List<Role> roles();
}
