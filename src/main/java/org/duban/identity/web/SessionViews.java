package org.duban.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.identity.AccountPrincipal;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.persistence.RoleMapper;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** What the pages know of who is logged in. */
@Component
class SessionViews {

  record SessionPost(String role, String roleName, String unitCode, String unitName) {}

  record SessionView(
      String username,
      String name,
      long personId,
      List<SessionPost> posts,
      List<String> permissions,
      boolean mustChangePassword) {}

  private final CurrentActor actor;
  private final Posts posts;
  private final Units units;
  private final RoleMapper roles;

  SessionViews(CurrentActor actor, Posts posts, Units units, RoleMapper roles) {
    this.actor = actor;
    this.posts = posts;
    this.units = units;
    this.roles = roles;
  }

  SessionView view(AccountPrincipal principal) {
    Actor who = actor.require();
    Map<String, String> names =
        posts.roles().stream().collect(Collectors.toMap(Role::key, Role::name));
    Set<String> held = who.posts().stream().map(Post::role).collect(Collectors.toSet());
    return new SessionView(
        principal.username(),
        who.name(),
        who.personId(),
        who.posts().stream().map(p -> post(p, names)).toList(),
        held.isEmpty() ? List.of() : roles.permissions(held),
        principal.mustChange());
  }

  private SessionPost post(Post post, Map<String, String> names) {
    return new SessionPost(
        post.role(),
        names.getOrDefault(post.role(), post.role()),
        post.unitCode(),
        units.find(post.unitCode()).map(Unit::name).orElse(""));
  }
}
