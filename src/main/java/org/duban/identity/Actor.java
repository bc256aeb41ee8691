package org.duban.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.organisation.Post;

/**
 * Who acts: a logged-in person with the posts held today, or the system itself.
 *
 * @param accountId 0 for the system
 * @param personId 0 for the system and for administrators who are no persons of the county
 */
public record Actor(long accountId, long personId, String name, List<Post> posts) {

  public static final Actor SYSTEM = new Actor(0, 0, "系统", List.of());

  /** Keys under which tasks reach this actor: {@code P:<person>} and each {@code ROLE@unit}. */
  public Set<String> holders() {
    Set<String> holders = new LinkedHashSet<>();
    if (personId != 0) {
      holders.add("P:" + personId);
    }
    posts.forEach(p -> holders.add(p.group()));
    return holders;
  }

  public boolean hasRole(String role) {
    return posts.stream().anyMatch(p -> p.role().equals(role));
  }
}
