package org.duban.disposition;

import java.util.Set;
import java.util.stream.Collectors;
import org.duban.organisation.People;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.rule.Sanctions.PersonStanding;
import org.springframework.stereotype.Component;

/** What a person seems to be by the posts held today; the handler may know better. */
@Component
public class PersonStandings {

  private static final Set<String> VILLAGE =
      Set.of("BRANCH_SECRETARY", "VILLAGE_CADRE", "SUPERVISION_COMMITTEE");
  private static final Set<String> NONE = Set.of("MEMBER", "HELPER", "ENTRY_CLERK");

  private final Posts posts;
  private final People people;

  PersonStandings(Posts posts, People people) {
    this.posts = posts;
    this.people = people;
  }

  /** Key of a {@code PersonStanding}. */
  public String of(long person) {
    Set<String> roles =
        posts.of(person).stream()
            .map(Post::role)
            .filter(r -> !NONE.contains(r))
            .collect(Collectors.toSet());
    if (!roles.isEmpty()) {
      return (VILLAGE.containsAll(roles)
              ? PersonStanding.VILLAGE_STAFF
              : PersonStanding.CIVIL_SERVANT)
          .name();
    }
    return (people.require(person).partyMember()
            ? PersonStanding.PARTY_MEMBER
            : PersonStanding.OTHER)
        .name();
  }
}
